// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/demo.h"
#include "tests/ui/shell/uitest.h"
#include "ui/shell/tabbar.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace triptych::ui;
using namespace triptych::tests;

class TestTabArea : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void previewsTakeEachOthersPlace();
    void dirtyPagesArePinned();
    void anAddressIsOpenOnce();
    void closedTabsComeBack();
    void keysGoRoundTheTabs();
    void middleClickCloses();
    void onlyTheFrontPageGetsAWidget();
    void tabsAreRememberedAndRestored();
    void pagesThatAreGoneAreLeftOut();
    void movingATabMovesItsPage();
    void undoGoesToTheFrontPage();
};

namespace {

struct Tabs : UiFrame
{
    Tabs()
    {
        window->tabs().addSource(source);
        window->setProject(u"Demo"_s, u"/tmp/demo"_s);
    }
    ~Tabs() { window.reset(); }
    TabArea &area() { return window->tabs(); }
    Page *open(const char *address, OpenMode mode = OpenMode::Pinned)
    {
        return area().open(QLatin1StringView(address), mode);
    }
    QStringList titles()
    {
        QStringList all;
        for (const Page *page : area().pages()) {
            all.append(page->title());
        }
        return all;
    }
    DemoSource source;
};

} // namespace

void TestTabArea::previewsTakeEachOthersPlace()
{
    Tabs tabs;
    tabs.open("demo/a", OpenMode::Preview);
    tabs.open("demo/b", OpenMode::Preview);
    QCOMPARE(tabs.titles(), QStringList{u"b"_s});
    Page *kept = tabs.open("demo/b", OpenMode::Pinned);
    QVERIFY(!tabs.area().isPreview(kept));
    tabs.open("demo/c", OpenMode::Preview);
    QCOMPARE(tabs.titles(), QStringList({u"b"_s, u"c"_s}));
    QVERIFY(tabs.area().bar()->look(1).preview);
    QCOMPARE(tabs.area().current()->title(), u"c"_s);
}

void TestTabArea::dirtyPagesArePinned()
{
    Tabs tabs;
    auto *page = static_cast<DemoPage *>(tabs.open("demo/a", OpenMode::Preview));
    page->setDirty(true);
    QVERIFY(!tabs.area().isPreview(page));
    QVERIFY(tabs.area().bar()->look(0).dirty);
}

void TestTabArea::anAddressIsOpenOnce()
{
    Tabs tabs;
    Page *first = tabs.open("demo/a");
    tabs.open("demo/b");
    QCOMPARE(tabs.open("demo/a"), first);
    QCOMPARE(tabs.area().pages().size(), 2);
    QVERIFY(!tabs.open("unknown"));
}

void TestTabArea::closedTabsComeBack()
{
    Tabs tabs;
    tabs.open("demo/a")->restoreState("typed");
    tabs.open("demo/b");
    QVERIFY(tabs.commands.run("tab.close"_L1));
    QVERIFY(tabs.commands.run("tab.close"_L1));
    QVERIFY(tabs.area().pages().isEmpty());
    QVERIFY(!tabs.commands.isEnabled("tab.close"_L1));
    QVERIFY(tabs.commands.run("tab.reopen"_L1));
    QCOMPARE(tabs.titles(), QStringList{u"a"_s});
    QCOMPARE(tabs.area().current()->saveState(), "typed"_qba);
}

void TestTabArea::keysGoRoundTheTabs()
{
    Tabs tabs;
    for (const char *address : {"demo/a", "demo/b", "demo/c"}) {
        tabs.open(address);
    }
    tabs.show();
    QCOMPARE(tabs.area().current()->title(), u"c"_s);
    QTest::keyClick(tabs.window.get(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(tabs.area().current()->title(), u"a"_s);
    QTest::keyClick(tabs.window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(tabs.area().current()->title(), u"b"_s);
    QTest::keyClick(tabs.window.get(), Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(tabs.area().current()->title(), u"c"_s);
    QTest::keyClick(tabs.window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(tabs.area().current()->title(), u"b"_s);
    QTest::keyClick(tabs.window.get(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(tabs.titles(), QStringList({u"a"_s, u"c"_s}));
}

void TestTabArea::middleClickCloses()
{
    Tabs tabs;
    tabs.open("demo/a");
    tabs.open("demo/b");
    tabs.show();
    QTabBar *bar = tabs.area().bar();
    QTest::mouseClick(bar, Qt::MiddleButton, {}, bar->tabRect(0).center());
    QCOMPARE(tabs.titles(), QStringList{u"b"_s});
}

void TestTabArea::onlyTheFrontPageGetsAWidget()
{
    Tabs tabs;
    tabs.area().restore({{u"demo/a"_s, "1", true}, {u"demo/b"_s, "2", true}, {u"demo/c"_s, "3", true}}, 1);
    const QList<Page *> pages = tabs.area().pages();
    QCOMPARE(pages.size(), 3);
    QVERIFY(!static_cast<DemoPage *>(pages.at(0))->hasWidget());
    QVERIFY(static_cast<DemoPage *>(pages.at(1))->hasWidget());
    QVERIFY(!static_cast<DemoPage *>(pages.at(2))->hasWidget());
    QCOMPARE(tabs.area().current(), pages.at(1));
}

void TestTabArea::tabsAreRememberedAndRestored()
{
    QByteArray session;
    {
        Tabs tabs;
        tabs.open("demo/POST/create")->restoreState("{\"x\":1}");
        tabs.open("demo/b");
        tabs.open("demo/c", OpenMode::Preview);
        tabs.area().showIndex(1);
        session = tabs.window->saveSession();
    }
    Tabs tabs;
    tabs.window->restoreSession(session);
    QCOMPARE(tabs.titles(), QStringList({u"create"_s, u"b"_s, u"c"_s}));
    QCOMPARE(tabs.area().current()->title(), u"b"_s);
    QCOMPARE(tabs.area().pages().first()->saveState(), "{\"x\":1}"_qba);
    QVERIFY(tabs.area().isPreview(tabs.area().pages().last()));
    // What is said of tabs is said the same again; the window's place is the desktop's to change.
    const auto tabsOf = [](const QByteArray &json) { return json.sliced(json.indexOf("\"tabs\"")); };
    QCOMPARE(tabsOf(tabs.window->saveSession()), tabsOf(session));
}

void TestTabArea::pagesThatAreGoneAreLeftOut()
{
    Tabs tabs;
    tabs.source.gone = {u"demo/b"_s};
    tabs.area().restore({{u"demo/a"_s, {}, true}, {u"demo/b"_s, {}, true}}, 1);
    QCOMPARE(tabs.titles(), QStringList{u"a"_s});
    QVERIFY(tabs.area().current());
    tabs.window->restoreSession("not json");
    tabs.window->restoreSession("{\"tabs\": [1, {\"address\": 2}], \"currentTab\": \"x\", \"expanded\": {}}");
    QCOMPARE(tabs.titles(), QStringList{u"a"_s});
}

void TestTabArea::movingATabMovesItsPage()
{
    Tabs tabs;
    tabs.open("demo/a");
    tabs.open("demo/b");
    tabs.area().bar()->moveTab(0, 1);
    QCOMPARE(tabs.titles(), QStringList({u"b"_s, u"a"_s}));
    QCOMPARE(tabs.area().current()->title(), u"b"_s);
}

void TestTabArea::undoGoesToTheFrontPage()
{
    Tabs tabs;
    Page *page = tabs.open("demo/a");
    tabs.open("demo/b");
    page->undoStack()->push(new QUndoCommand(u"x"_s));
    tabs.commands.refresh();
    QVERIFY(!tabs.commands.isEnabled("edit.undo"_L1));
    tabs.open("demo/a");
    QVERIFY(tabs.commands.run("edit.undo"_L1));
    QVERIFY(!page->undoStack()->canUndo());
    QVERIFY(tabs.commands.run("edit.redo"_L1));
}

QTEST_MAIN(TestTabArea)
#include "tst_tabarea.moc"
