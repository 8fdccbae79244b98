// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/job.h"
#include "model/edit/editsession.h"
#include "model/project/project.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace triptych::ui {
class CapturePanel;
class DesignPanel;
class InvokePanel;
class MainWindow;
class ProblemsModel;
} // namespace triptych::ui

namespace triptych::window {

class WindowCalls;
class WindowCaptures;

/// An open project in the window: its documents, its undo, its panels. Made when a project is opened, gone
/// when it is closed; everything in it refers to what is above it and is destroyed in the reverse order.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    /// Opens the panels of a project and restores the session that `.triptych/session.json` holds.
    Workspace(ui::MainWindow &window, std::unique_ptr<project::Project> project, QThreadPool &pool);
    ~Workspace() override;

    [[nodiscard]] project::Project &project() const { return *m_project; }
    [[nodiscard]] edit::EditSession &session() const { return *m_session; }
    [[nodiscard]] ui::DesignPanel &design() const { return *m_design; }
    [[nodiscard]] ui::CapturePanel &capture() const { return *m_capture; }
    [[nodiscard]] ui::InvokePanel &invoke() const { return *m_invoke; }

    /// Prepares an import on the pool and saves it as one undoable step; what is to be said goes to the
    /// drawer.
    void importFile(const QString &file, project::ItemKind kind);
    void save(bool all);
    [[nodiscard]] bool hasUnsaved() const;
    void saveSession() const;

Q_SIGNALS:
    void saved();

private:
    void bindCommands();
    void chooseImport(project::ItemKind kind);
    void buildDrawer();
    void reloadItems();
    void restore();
    void updateStatus();
    void exportCurrent();
    void newApi();

    ui::MainWindow &m_window;
    QThreadPool &m_pool;
    SystemClock m_clock;
    std::unique_ptr<project::Project> m_project;
    std::unique_ptr<edit::EditSession> m_session;
    ui::ProblemsModel *m_problems;
    std::unique_ptr<ui::DesignPanel> m_design;
    std::unique_ptr<WindowCaptures> m_captures;
    std::unique_ptr<ui::CapturePanel> m_capture;
    std::unique_ptr<WindowCalls> m_calls;
    std::unique_ptr<ui::InvokePanel> m_invoke;
    LatestJob m_import;
    bool m_restored = false;
};

} // namespace triptych::window
