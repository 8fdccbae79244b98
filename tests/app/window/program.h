// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/application.h"
#include "app/window/projectdoor.h"
#include "app/window/workspace.h"
#include "tests/support/corpus.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tabarea.h"
#include "ui/shell/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

namespace triptych::tests {

/// The program as main() builds it, at home in a temporary folder; it can end and start again there.
class Program
{
public:
    Program()
    {
        qputenv("XDG_STATE_HOME", path(QStringLiteral("state")).toUtf8());
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_DOCUMENTS_DIR", m_home.path().toUtf8());
    }
    ~Program() { end(); }
    Q_DISABLE_COPY_MOVE(Program)

    /// `paths` are those of the command line.
    void start(const QStringList &paths = {})
    {
        application = std::make_unique<window::Application>(*qApp, path(QStringLiteral("settings.json")));
        door = std::make_unique<window::WindowDoor>(*application, *QThreadPool::globalInstance());
        application->theme().setAnimates(false);
        application->setDoor(*door);
        application->start(paths);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }
    void end()
    {
        door.reset();
        application.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    [[nodiscard]] ui::MainWindow &window() const { return application->window(); }
    [[nodiscard]] window::Workspace &workspace() const { return *door->workspace(); }
    [[nodiscard]] ui::Page *page() const { return window().tabs().current(); }
    template <typename Page>
    [[nodiscard]] Page *pageAs() const
    {
        return qobject_cast<Page *>(page());
    }
    bool run(QLatin1StringView command) { return application->commands().run(command); }

    std::unique_ptr<window::Application> application;
    std::unique_ptr<window::WindowDoor> door;

private:
    QTemporaryDir m_home;
};

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace triptych::tests
