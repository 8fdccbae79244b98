// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/application.h"

#include "app/window/desktopwishes.h"
#include "app/window/door.h"
#include "app/window/languages.h"
#include "ui/shell/commands.h"
#include "ui/shell/keysview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings/settingsstore.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/startpage.h"
#include "ui/shell/theme/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace triptych::window {

namespace {

constexpr qsizetype mostRecent = 10;

/// Where the window stood without a project; a project has its own session.
QString windowStatePath()
{
    // Qt 6.4 has no StateLocation.
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (state.isEmpty() ? QDir::homePath() + u"/.local/state"_s : state) + u"/triptych/window.json"_s;
}

} // namespace

Application::Application(QApplication &application, const QString &settingsPath)
    : m_settings(std::make_unique<ui::SettingsStore>(
          settingsPath.isEmpty() ? ui::SettingsStore::defaultPath() : settingsPath))
    , m_languages(std::make_unique<Languages>())
{
    m_languages->install(m_settings->string("language"_L1));
    m_theme = std::make_unique<ui::Theme>(application);
    ui::applyAppearanceSettings(*m_settings, *m_theme);
    m_commands = std::make_unique<ui::CommandSet>(*m_theme);
    ui::applyKeySettings(*m_settings, *m_commands);
    m_window = std::make_unique<ui::MainWindow>(*m_theme, *m_commands, *m_settings);
    m_wishes = new DesktopWishes(*m_theme, this);
    connect(m_window.get(), &ui::MainWindow::closeRequested, this, [this](QCloseEvent *event) {
        const bool closes = !m_door || m_door->mayQuit();
        event->setAccepted(closes);
        if (closes) {
            saveWindow();
        }
    });
    connect(&m_window->startPage(), &ui::StartPage::recentChosen, this, [this](const QString &path) {
        if (m_door) {
            m_door->openPath(path);
        }
    });
    connect(m_window.get(), &ui::MainWindow::filesDropped, this, [this](const QStringList &paths) {
        if (!m_door) {
            return;
        }
        const bool lone = paths.size() == 1;
        if (lone && (QFileInfo(paths.first()).isDir() || !m_window->hasProject())) {
            m_door->openPath(paths.first());
        } else {
            m_door->importFiles(paths);
        }
    });
}

Application::~Application() = default;

void Application::setDoor(ProjectDoor &door)
{
    m_door = &door;
    const auto project = [this] { return m_window->hasProject(); };
    m_commands->bind("project.new"_L1, this, [this] { m_door->newProject(); });
    m_commands->bind("project.open"_L1, this, [this] { m_door->openProject(); });
    m_commands->bind("project.openSample"_L1, this, [this] { m_door->openSample(); });
    m_commands->bind(
        "project.close"_L1, this, [this] { m_door->closeProject(); }, project);
}

void Application::start(const QStringList &paths)
{
    showRecent();
    restoreWindow();
    m_window->show();
    // After the first paint: nothing here may keep the window from the eyes.
    QTimer::singleShot(0, this, [this, paths] {
        if (m_door) {
            for (const QString &path : paths) {
                m_door->openPath(QFileInfo(path).absoluteFilePath());
            }
        }
        m_wishes->ask();
    });
}

void Application::restoreWindow()
{
    QFile file(windowStatePath());
    if (file.open(QIODevice::ReadOnly)) {
        m_window->restoreSession(file.read(1024 * 1024));
    }
}

void Application::saveWindow() const
{
    if (m_window->hasProject()) {
        return;
    }
    QDir().mkpath(QFileInfo(windowStatePath()).absolutePath());
    QSaveFile file(windowStatePath());
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(m_window->saveSession());
        file.commit(); // a lost window position is no reason to keep anybody from quitting
    }
}

QStringList Application::recentProjects() const
{
    return m_settings->list("recent"_L1);
}

void Application::rememberProject(const QString &folder)
{
    QStringList recent = recentProjects();
    recent.removeAll(folder);
    recent.prepend(folder);
    m_settings->setList("recent"_L1, recent.first(std::min(recent.size(), mostRecent)));
    showRecent();
}

void Application::showRecent()
{
    QList<ui::StartPage::Recent> shown;
    const QStringList recent = recentProjects();
    for (const QString &folder : recent) {
        if (QFileInfo::exists(folder + u"/triptych.json"_s)) {
            shown.append({QFileInfo(folder).fileName(), folder});
        }
    }
    m_window->startPage().setRecent(shown);
}

} // namespace triptych::window
