// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/application.h"

#include "app/window/door.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startpage.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych::ui;

class TestApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_STATE_HOME", m_state.path().toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_state.path().toLocal8Bit());
    }
    void theProgramStartsAndRemembers();

private:
    QTemporaryDir m_state;
};

namespace {

class TestDoor final : public triptych::window::ProjectDoor
{
public:
    void newProject() override { calls.append(u"new"_s); }
    void openProject() override { calls.append(u"open"_s); }
    void openPath(const QString &path) override { calls.append(path); }
    void openSample() override { calls.append(u"sample"_s); }
    void closeProject() override { calls.append(u"close"_s); }
    void importFiles(const QStringList &paths) override { calls.append(u"import "_s + paths.join(u' ')); }
    bool mayQuit() override { return quits; }
    QStringList calls;
    bool quits = true;
};

} // namespace

void TestApplication::theProgramStartsAndRemembers()
{
    const QString settings = m_state.filePath(u"settings.json"_s);
    const QString project = m_state.filePath(u"shop"_s);
    QDir().mkpath(project);
    QFile marker(project + u"/triptych.json"_s);
    QVERIFY(marker.open(QIODevice::WriteOnly));
    marker.close();
    TestDoor door;
    {
        triptych::window::Application application(*qApp, settings);
        QVERIFY(!application.commands().isBound("project.new"_L1));
        application.setDoor(door);
        application.rememberProject(project);
        application.start({project});
        QVERIFY(QTest::qWaitForWindowExposed(&application.window()));
        QTRY_COMPARE(door.calls, QStringList{project});
        application.window().resize(1000, 700);
        QWidget *first = application.window().startPage().firstFocus();
        QVERIFY(first);
        QTest::mouseClick(first, Qt::LeftButton);
        QCOMPARE(door.calls.last(), u"new"_s);
        door.quits = false;
        QVERIFY(!application.window().close());
        door.quits = true;
        QVERIFY(application.window().close());
    }
    triptych::window::Application again(*qApp, settings);
    again.start({});
    QTRY_COMPARE(again.window().size(), QSize(1000, 700));
    QCOMPARE(again.recentProjects(), QStringList{project});
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
