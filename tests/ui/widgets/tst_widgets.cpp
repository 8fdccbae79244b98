// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/headersmodel.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/fuzzy.h"
#include "ui/widgets/headertable.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/themedlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using namespace triptych::ui;

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanup() { m_theme.reset(); }
    void labelsShowMarkupAsText();
    void labelsFollowTheTheme();
    void iconButtonsHaveNames();
    void errorsCanBeCopied();
    void theFilterLeadsIntoTheList();
    void credentialsAreMaskedUntilOneAsks();
    void theEmptyStateHasOnePrimaryButton();
    void fuzzyMatchesInOrder_data();
    void fuzzyMatchesInOrder();
    void betterMatchesScoreHigher_data();
    void betterMatchesScoreHigher();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestWidgets::labelsShowMarkupAsText()
{
    const std::unique_ptr<QLabel> label(plainLabel(u"<img src='http://evil'>"_s));
    QCOMPARE(label->textFormat(), Qt::PlainText);
    setPlainToolTip(label.get(), u"<b>x</b>"_s);
    QVERIFY(label->toolTip().contains("&lt;b&gt;"_L1));
    setPlainToolTip(label.get(), u"a < b & c"_s);
    QCOMPARE(label->toolTip(), u"a < b & c"_s);
}

void TestWidgets::labelsFollowTheTheme()
{
    m_theme->setScheme(Scheme::Light);
    ThemedLabel label(*m_theme, u"x"_s, Role::Error);
    QCOMPARE(label.palette().color(QPalette::WindowText), colorTable(Scheme::Light).color(Role::Error));
    m_theme->setScheme(Scheme::Dark);
    QCOMPARE(label.palette().color(QPalette::WindowText), colorTable(Scheme::Dark).color(Role::Error));
    label.setRole(Role::Ok);
    QCOMPARE(label.palette().color(QPalette::Text), colorTable(Scheme::Dark).color(Role::Ok));
}

void TestWidgets::iconButtonsHaveNames()
{
    IconButton button(*m_theme, Icon::Copy, u"Copy the URL"_s);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&button);
    QVERIFY(interface);
    QCOMPARE(interface->text(QAccessible::Name), u"Copy the URL"_s);
    QCOMPARE(button.toolTip(), u"Copy the URL"_s);
}

void TestWidgets::errorsCanBeCopied()
{
    ErrorBar bar(*m_theme);
    QVERIFY(bar.isHidden());
    Problem problem;
    problem.code = "port.busy";
    problem.message = u"Port 8787 is taken by nginx."_s;
    problem.remedy = u"Choose another port."_s;
    bar.showProblem(problem);
    QVERIFY(!bar.isHidden());
    const QList<QToolButton *> buttons = bar.findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 2);
    buttons.first()->click();
    QVERIFY(QApplication::clipboard()->text().contains("port.busy"_L1));
    QVERIFY(QApplication::clipboard()->text().contains("Choose another port."_L1));
    QSignalSpy dismissed(&bar, &ErrorBar::dismissed);
    buttons.last()->click();
    QCOMPARE(dismissed.count(), 1);
    QVERIFY(bar.isHidden());
}

void TestWidgets::theFilterLeadsIntoTheList()
{
    QWidget window;
    FilterField field(*m_theme, u"Filter: words"_s, &window);
    QListView list(&window);
    QStringListModel model({u"a"_s, u"b"_s});
    list.setModel(&model);
    field.setList(&list);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    field.setFocus();
    QTRY_VERIFY(field.hasFocus());
    QTest::keyClicks(&field, u"a"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QTest::keyClick(&field, Qt::Key_Down);
    QVERIFY(list.hasFocus());
    QCOMPARE(list.currentIndex().row(), 0);
}

void TestWidgets::credentialsAreMaskedUntilOneAsks()
{
    HeaderTable table(*m_theme);
    table.show();
    QCOMPARE(table.title(), u"Headers"_s);
    auto *reveal = table.findChild<QPushButton *>();
    const auto value = [&] { return table.model().index(0, HeadersModel::Value).data().toString(); };
    table.setHeaders({{"Authorization", "Bearer s3cret"}, {"Accept", "*/*"}});
    QCOMPARE(table.title(), u"Headers 2"_s);
    QVERIFY(reveal->isVisible());
    QVERIFY(!value().contains(u"s3cret"_s));
    reveal->click();
    QCOMPARE(value(), u"Bearer s3cret"_s);
    table.setHeaders({{"Authorization", "Bearer 0ther"}}); // hidden again with the next message
    QVERIFY(!value().contains(u"0ther"_s));
    table.setHeaders({{"Accept", "*/*"}});
    QVERIFY(!reveal->isVisible());
}

void TestWidgets::theEmptyStateHasOnePrimaryButton()
{
    EmptyState empty(*m_theme, u"No calls yet."_s);
    QPushButton *first = empty.setPrimary(u"Send R&D sample"_s);
    QCOMPARE(empty.setPrimary(u"Send"_s), first);
    QVERIFY(!empty.addButton(u"Import…"_s)->isDefault());
    QVERIFY(first->isDefault());
    empty.setCopyable(u"http://127.0.0.1:8787/x"_s);
    empty.findChild<QToolButton *>()->click();
    QCOMPARE(QApplication::clipboard()->text(), u"http://127.0.0.1:8787/x"_s);
}

void TestWidgets::fuzzyMatchesInOrder_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matches");
    QTest::newRow("nothing typed matches all") << u""_s << u"Save"_s << true;
    QTest::newRow("initials") << u"sa"_s << u"Save All"_s << true;
    QTest::newRow("words in any order") << u"all save"_s << u"Save All"_s << true;
    QTest::newRow("letters in another order do not") << u"evas"_s << u"Save"_s << false;
    QTest::newRow("greedy words fall back to greedy places") << u"abb"_s << u"a-b xb"_s << true;
    QTest::newRow("case is ignored") << u"POST"_s << u"post orders"_s << true;
    QTest::newRow("umlauts") << u"über"_s << u"ÜBERWEISUNG"_s << true;
}

void TestWidgets::fuzzyMatchesInOrder()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    QFETCH(const bool, matches);
    QCOMPARE(fuzzyScore(typed, text).has_value(), matches);
}

void TestWidgets::betterMatchesScoreHigher_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("a prefix beats the middle") << u"cust"_s << u"customers"_s << u"list customers"_s;
    QTest::newRow("a word beats its inside") << u"tab"_s << u"Close Tab"_s << u"Establish"_s;
    QTest::newRow("shorter beats longer") << u"save"_s << u"Save"_s << u"Save All of the Documents"_s;
    QTest::newRow("initials beat scattered letters") << u"nt"_s << u"Next Tab"_s << u"Environment"_s;
}

void TestWidgets::betterMatchesScoreHigher()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, better);
    QFETCH(const QString, worse);
    QVERIFY(fuzzyScore(typed, better).value_or(-1000) > fuzzyScore(typed, worse).value_or(-1000));
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
