// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/door.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace triptych::window {

class Application;
class Workspace;

/// Opens and closes projects in the window. One is open at a time.
class WindowDoor final : public QObject, public ProjectDoor
{
    Q_OBJECT

public:
    WindowDoor(Application &application, QThreadPool &pool);
    ~WindowDoor() override;

    void newProject() override;
    void openProject() override;
    void openPath(const QString &path) override;
    void openSample() override;
    void closeProject() override;
    void importFiles(const QStringList &paths) override;
    bool mayQuit() override;

    /// Null without a project.
    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }

private:
    void createAt(const QString &folder, const std::function<void()> &then);
    void openFolder(const QString &folder);
    void offerImport(const QString &file);
    /// Runs `then` once nothing is unsaved any more, at once or after the user was asked.
    void afterSaving(std::function<void()> then);
    void leave();

    Application &m_application;
    QThreadPool &m_pool;
    std::unique_ptr<Workspace> m_workspace;
    bool m_quitting = false;
};

} // namespace triptych::window
