// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/job.h"
#include "model/text/snapshot.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTreeView;

namespace triptych::ui {

class PagedView;
class Theme;
class ValueTreeModel;

/// The body of a message: as text at once, as values where it is JSON.
class BodyView final : public QWidget
{
    Q_OBJECT

public:
    BodyView(const Theme &theme, QThreadPool &pool, QWidget *parent = nullptr);

    void setBody(const QByteArray &body);
    /// Bytes that are no body, such as a message that could not be read: text only.
    void setText(const QByteArray &bytes);
    void clear();

    [[nodiscard]] PagedView &text() const { return *m_text; }
    [[nodiscard]] QTreeView &tree() const { return *m_tree; }
    [[nodiscard]] ValueTreeModel &values() const { return *m_values; }

private:
    QWidget *makeBar();
    void showValues(const text::Snapshot &snapshot);
    void showTree(bool tree);

    const Theme &m_theme;
    LatestJob m_parse;
    bool m_prefersTree = true;
    ValueTreeModel *m_values;
    QTreeView *m_tree;
    PagedView *m_text;
    QStackedWidget *m_stack;
    QPushButton *m_asTree = nullptr;
    QPushButton *m_asText = nullptr;
    QWidget *m_bar;
};

} // namespace triptych::ui
