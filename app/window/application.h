// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QApplication;

namespace triptych::ui {
class CommandSet;
class MainWindow;
class SettingsStore;
class Theme;
} // namespace triptych::ui

namespace triptych::window {

class DesktopWishes;
class Languages;
class ProjectDoor;

/// Builds everything once, in this order, and hands out references; there is no other way to them.
class Application : public QObject
{
    Q_OBJECT

public:
    /// `settingsPath` empty: the user's own file.
    explicit Application(QApplication &application, const QString &settingsPath = {});
    ~Application() override;

    [[nodiscard]] ui::Theme &theme() const { return *m_theme; }
    [[nodiscard]] ui::SettingsStore &settings() const { return *m_settings; }
    [[nodiscard]] ui::CommandSet &commands() const { return *m_commands; }
    [[nodiscard]] ui::MainWindow &window() const { return *m_window; }

    /// Who opens and closes projects; not owned. Its commands appear with it.
    void setDoor(ProjectDoor &door);
    /// Shows the window as it was left, opens what the command line names.
    void start(const QStringList &paths);

    /// The last projects, newest first. Kept in the settings; folders that are gone are left out when shown.
    void rememberProject(const QString &folder);
    [[nodiscard]] QStringList recentProjects() const;

private:
    void showRecent();
    void restoreWindow();
    void saveWindow() const;

    std::unique_ptr<ui::SettingsStore> m_settings;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::CommandSet> m_commands;
    std::unique_ptr<ui::MainWindow> m_window;
    DesktopWishes *m_wishes = nullptr;
    ProjectDoor *m_door = nullptr;
};

} // namespace triptych::window
