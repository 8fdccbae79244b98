// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/uitest.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace triptych::ui;

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreUniqueAndTextsAreThere();
    void everyDefaultKeyCanBeTyped_data();
    void everyDefaultKeyCanBeTyped();
    void noTwoDefaultsShareAKey();
    void unboundCommandsAreNowhere();
    void theNearestHandlerIsCalled();
    void listKeysWorkOnlyInTheList();
    void handlersGoWithTheirOwner();
    void userKeysReplaceTheDefaults();
    void toolTipsNameTheKey();
};

namespace {

/// Keys that German, French and US layouts have without AltGr.
bool isEasyKey(int key)
{
    const bool letter = key >= Qt::Key_A && key <= Qt::Key_Z;
    const bool digit = key >= Qt::Key_0 && key <= Qt::Key_9;
    const bool function = key >= Qt::Key_F1 && key <= Qt::Key_F12;
    static const QSet<int> others{Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape,
        Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Space, Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,
        Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Comma,
        Qt::Key_Period, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Equal};
    return letter || digit || function || others.contains(key);
}

/// Of another layout's key the product promises that a second chord stands beside it.
bool isOfferedBeside(int key)
{
    return key == Qt::Key_Backslash || key == Qt::Key_Slash || key == Qt::Key_BracketLeft ||
           key == Qt::Key_BracketRight;
}

} // namespace

void TestCommands::idsAreUniqueAndTextsAreThere()
{
    QSet<QByteArray> ids;
    QSet<QByteArray> texts;
    for (const CommandInfo &info : commandTable()) {
        QVERIFY2(!ids.contains(info.id), info.id);
        QVERIFY2(qstrlen(info.text) > 0, info.id);
        QVERIFY2(!texts.contains(info.text), info.text);
        ids.insert(info.id);
        texts.insert(info.text);
    }
}

void TestCommands::everyDefaultKeyCanBeTyped_data()
{
    QTest::addColumn<QList<QKeySequence>>("keys");
    for (const CommandInfo &info : commandTable()) {
        if (!info.keys.isEmpty()) {
            QTest::newRow(info.id) << info.keys;
        }
    }
}

void TestCommands::everyDefaultKeyCanBeTyped()
{
    QFETCH(const QList<QKeySequence>, keys);
    bool anyEasy = false;
    for (const QKeySequence &sequence : keys) {
        QCOMPARE(sequence.count(), 1);
        const QKeyCombination chord = sequence[0];
        const int key = chord.key();
        QVERIFY2(isEasyKey(key) || isOfferedBeside(key), qPrintable(sequence.toString()));
        // Ctrl+Alt is AltGr on many layouts and many desktops keep it for themselves.
        const auto both = Qt::ControlModifier | Qt::AltModifier;
        QVERIFY2((chord.keyboardModifiers() & both) != both, qPrintable(sequence.toString()));
        anyEasy = anyEasy || isEasyKey(key);
    }
    QVERIFY(anyEasy);
}

void TestCommands::noTwoDefaultsShareAKey()
{
    QHash<QKeySequence, QByteArray> seen;
    for (const CommandInfo &info : commandTable()) {
        for (const QKeySequence &key : info.keys) {
            QVERIFY2(!seen.contains(key), qPrintable(key.toString() + u' ' + QLatin1StringView(info.id)));
            seen.insert(key, info.id);
        }
    }
}

void TestCommands::unboundCommandsAreNowhere()
{
    Theme theme(*qApp);
    CommandSet commands(theme);
    QVERIFY(!commands.action("request.send"_L1)->isVisible());
    QVERIFY(!commands.run("request.send"_L1));
    QWidget parent;
    QMenu *menu = commands.contextMenu(&parent, {"request.send"_L1});
    QVERIFY(menu->isEmpty());
}

void TestCommands::theNearestHandlerIsCalled()
{
    Theme theme(*qApp);
    CommandSet commands(theme);
    QWidget window;
    QWidget page(&window);
    QLineEdit inside(&page);
    QLineEdit outside(&window);
    QStringList calls;
    commands.attach(&window);
    commands.bind("request.send"_L1, &window, [&] { calls.append(u"window"_s); });
    commands.bind("request.send"_L1, &page, [&] { calls.append(u"page"_s); });
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    inside.setFocus();
    QTRY_VERIFY(inside.hasFocus());
    QTest::keyClick(&inside, Qt::Key_F5);
    outside.setFocus();
    QTest::keyClick(&outside, Qt::Key_F5);
    commands.setFrontPage(&page);
    QTest::keyClick(&outside, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(calls, QStringList({u"page"_s, u"window"_s, u"page"_s}));
}

void TestCommands::listKeysWorkOnlyInTheList()
{
    Theme theme(*qApp);
    CommandSet commands(theme);
    QWidget window;
    QListWidget list(&window);
    QLineEdit field(u"abc"_s, &window);
    int deleted = 0;
    commands.attach(&window);
    commands.bind("item.delete"_L1, &list, [&] { ++deleted; });
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    field.setFocus();
    field.home(false);
    QTRY_VERIFY(field.hasFocus());
    QTest::keyClick(&field, Qt::Key_Delete);
    QCOMPARE(field.text(), u"bc"_s);
    QCOMPARE(deleted, 0);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Delete);
    QCOMPARE(deleted, 1);
}

void TestCommands::handlersGoWithTheirOwner()
{
    Theme theme(*qApp);
    CommandSet commands(theme);
    {
        QObject owner;
        commands.bind("file.save"_L1, &owner, [] {});
        QVERIFY(commands.isBound("file.save"_L1));
        QVERIFY(commands.action("file.save"_L1)->isEnabled());
    }
    QVERIFY(!commands.isBound("file.save"_L1));
    QVERIFY(!commands.action("file.save"_L1)->isVisible());
}

void TestCommands::userKeysReplaceTheDefaults()
{
    Theme theme(*qApp);
    CommandSet commands(theme);
    commands.setKeys("tab.close"_L1, {QKeySequence(u"Ctrl+S"_s)});
    QCOMPARE(commands.action("tab.close"_L1)->shortcut(), QKeySequence(u"Ctrl+S"_s));
    const CommandInfo *other = commands.conflict("tab.close"_L1, QKeySequence(u"Ctrl+S"_s));
    QVERIFY(other);
    QCOMPARE(QByteArray(other->id), "file.save"_qba);
    commands.resetKeys("tab.close"_L1);
    QCOMPARE(commands.keys("tab.close"_L1), QList<QKeySequence>{QKeySequence(u"Ctrl+W"_s)});
}

void TestCommands::toolTipsNameTheKey()
{
    Theme theme(*qApp);
    CommandSet commands(theme);
    QCOMPARE(commands.toolTip("tab.close"_L1), u"Close Tab (Ctrl+W)"_s);
    QCOMPARE(commands.toolTip("project.new"_L1), u"New Project (Ctrl+Shift+N)"_s);
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
