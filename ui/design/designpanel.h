// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/job.h"
#include "model/edit/editsession.h"
#include "model/project/items.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace triptych::ui {

class DesignModel;
class DocumentContext;
class DocumentPage;
class MainWindow;
class ProblemsModel;
class Theme;

/// The Design panel: the project's APIs in the side tree, their documents in tabs, their problems in the
/// drawer. Opens every OpenAPI document of the project, those of webhooks and services too. One for an open
/// project.
class DesignPanel final : public QObject, public PageSource
{
    Q_OBJECT

public:
    DesignPanel(MainWindow &window, project::Project &project, edit::EditSession &session,
        ProblemsModel &problems, QThreadPool &pool);
    ~DesignPanel() override;

    /// What is in the project changed: items came, went or were renamed.
    void setItems(const project::ItemList &items);
    [[nodiscard]] std::unique_ptr<Page> open(const QString &address) override;
    [[nodiscard]] DesignModel &model() const { return *m_model; }
    /// Shows a place of a document; false when the file is no document of an item.
    bool showPlace(const Location &location);

Q_SIGNALS:
    /// The user asked for a new API; the name is not taken care of here.
    void newApiRequested();

private:
    struct Document;

    void bindCommands();
    void openDocument(const QString &item, const QString &path);
    void refresh(const QString &path);
    void onStateChanged(const QString &path);
    [[nodiscard]] std::shared_ptr<DocumentContext> contextFor(const QString &path);
    void addOperation();
    void addSchema();
    void ask(const QString &title, const QString &text, std::function<Status(const QString &)> accept);

    MainWindow &m_window;
    project::Project &m_project;
    edit::EditSession &m_session;
    ProblemsModel &m_problems;
    QThreadPool &m_pool;
    DesignModel *m_model;
    project::ItemList m_items;
    std::map<QString, std::unique_ptr<Document>> m_documents; ///< by path of the root document
    QHash<QString, std::weak_ptr<DocumentContext>> m_contexts;
};

} // namespace triptych::ui
