// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stallwatch.h"
#include "ui/editors/findbar.h"
#include "ui/editors/pagedview.h"
#include "ui/shell/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace triptych::ui;

namespace {

using Spans = std::vector<ByteSpan>;

/// A window with a bar that searches `text`.
struct Bench
{
    explicit Bench(QByteArray bytes)
        : text(std::move(bytes))
        , theme(*qApp)
        , bar(
              theme, pool, [this] { return text; }, &window)
        , found(&bar, &FindBar::found)
        , words(bar.findChild<QLineEdit *>())
    {
        window.resize(800, 60);
        bar.resize(800, 40);
        window.show();
        window.activateWindow();
    }

    [[nodiscard]] QString count() const { return words->accessibleDescription(); }
    [[nodiscard]] ByteSpan last() const
    {
        return found.isEmpty() ? ByteSpan{-1, -1}
                               : ByteSpan{found.last().at(0).toLongLong(), found.last().at(1).toLongLong()};
    }

    QByteArray text;
    Theme theme;
    QThreadPool pool;
    QWidget window;
    FindBar bar;
    QSignalSpy found;
    QLineEdit *words;
};

} // namespace

class TestFindBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAreFound_data();
    void bytesAreFound();
    void noMoreThanAskedForAreCounted();
    void typingShowsTheFirstMatchFromTheCaretOn();
    void returnGoesOnAndRoundTheEnd();
    void matchCaseIsAsked();
    void whatIsSelectedIsLookedFor();
    void aChangeIsCountedAndShowsNothing();
    void returnBeforeTheResultIsNotLost();
    void escapeCloses();
    void everyControlHasAName();
    void thePagedViewShowsTheSpan();
};

void TestFindBar::bytesAreFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<bool>("matchCase");
    QTest::addColumn<QList<int>>("starts");
    QTest::newRow("as they stand") << QByteArray("a.b.a") << QByteArray("a") << true << QList<int>{0, 4};
    QTest::newRow("case matters when asked")
        << QByteArray("Ab ab") << QByteArray("ab") << true << QList<int>{3};
    QTest::newRow("case does not matter")
        << QByteArray("Ab aB") << QByteArray("AB") << false << QList<int>{0, 3};
    QTest::newRow("umlauts fold") << QByteArray("\u00c4pfel \u00e4pfel") << QByteArray("\u00c4PFEL") << false
                                  << QList<int>{0, 7};
    QTest::newRow("Greek folds") << QByteArray("\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2")
                                 << QByteArray("\u03c3") << false << QList<int>{0, 4, 12};
    QTest::newRow("a letter of another length")
        << QByteArray("5 \u212a") << QByteArray("k") << false << QList<int>{2};
    QTest::newRow("matches do not overlap")
        << QByteArray("aaaa") << QByteArray("aa") << false << QList<int>{0, 2};
    QTest::newRow("matches do not overlap, with case")
        << QByteArray("aaaa") << QByteArray("aa") << true << QList<int>{0, 2};
    QTest::newRow("a false start") << QByteArray("aab") << QByteArray("ab") << false << QList<int>{1};
    QTest::newRow("bytes that are no text") << QByteArray("\xff\xfe"
                                                          "a\xff")
                                            << QByteArray("\xff") << false << QList<int>{0, 3};
    QTest::newRow("cut off at the end")
        << QByteArray("a\xc3") << QByteArray("\u00e4") << false << QList<int>{};
    QTest::newRow("longer than the text") << QByteArray("ab") << QByteArray("abc") << false << QList<int>{};
    QTest::newRow("no words") << QByteArray("ab") << QByteArray() << false << QList<int>{};
    QTest::newRow("an emoji") << QByteArray("a\U0001F600b") << QByteArray("\U0001F600") << false
                              << QList<int>{1};
}

void TestFindBar::bytesAreFound()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, words);
    QFETCH(const bool, matchCase);
    QFETCH(const QList<int>, starts);
    QList<int> found;
    for (const ByteSpan &span : findBytes(text, words, matchCase, 100).spans) {
        found += int(span.start);
    }
    QCOMPARE(found, starts);
}

void TestFindBar::noMoreThanAskedForAreCounted()
{
    const FoundSpans all = findBytes("aaaa", "a", false, 4);
    QCOMPARE(all.spans.size(), 4U);
    QVERIFY(!all.more);
    const FoundSpans some = findBytes("aaaa", "a", false, 3);
    QCOMPARE(some.spans.size(), 3U);
    QVERIFY(some.more);
}

void TestFindBar::typingShowsTheFirstMatchFromTheCaretOn()
{
    Bench bench("order orders ordering");
    bench.bar.setPlace({4, 4});
    bench.bar.open({});
    QTRY_VERIFY(bench.words->hasFocus());
    QTest::keyClicks(bench.words, u"or"_s);
    QTRY_COMPARE(bench.last(), (ByteSpan{6, 8}));
    QTest::keyClicks(bench.words, u"deri"_s); // fits here no longer, but further on
    QTRY_COMPARE(bench.last(), (ByteSpan{13, 19}));
    QCOMPARE(bench.count(), u"1 of 1"_s);
    QTest::keyClicks(bench.words, u"x"_s);
    QTRY_COMPARE(bench.count(), u"Nothing found"_s);
    QCOMPARE(bench.last(), (ByteSpan{13, 19}));
}

void TestFindBar::returnGoesOnAndRoundTheEnd()
{
    Bench bench("a a a");
    bench.bar.open("a");
    QTRY_COMPARE(bench.count(), u"1 of 3"_s);
    QTest::keyClick(bench.words, Qt::Key_Return);
    QCOMPARE(bench.last(), (ByteSpan{2, 3}));
    QTest::keyClick(bench.words, Qt::Key_Return);
    QTest::keyClick(bench.words, Qt::Key_Return);
    QCOMPARE(bench.last(), (ByteSpan{0, 1}));
    QTest::keyClick(bench.words, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(bench.last(), (ByteSpan{4, 5}));
    QCOMPARE(bench.count(), u"3 of 3"_s);
    // The user went elsewhere: it goes on from there.
    bench.bar.setPlace({1, 1});
    QCOMPARE(bench.count(), u"3 found"_s);
    QTest::keyClick(bench.words, Qt::Key_Return);
    QCOMPARE(bench.last(), (ByteSpan{2, 3}));
}

void TestFindBar::matchCaseIsAsked()
{
    Bench bench("Id id ID");
    bench.bar.open("id");
    QTRY_COMPARE(bench.count(), u"1 of 3"_s);
    for (QToolButton *button : bench.bar.findChildren<QToolButton *>()) {
        if (button->isCheckable()) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QTRY_COMPARE(bench.count(), u"1 of 1"_s);
    QCOMPARE(bench.last(), (ByteSpan{3, 5}));
}

void TestFindBar::whatIsSelectedIsLookedFor()
{
    Bench bench("one two one");
    bench.bar.setPlace({8, 11});
    bench.bar.open("one");
    QTRY_COMPARE(bench.count(), u"2 of 2"_s);
    bench.bar.open("two\nlines"); // no words for a line of one's own
    QCOMPARE(bench.words->text(), u"one"_s);
    QCOMPARE(bench.words->selectedText(), u"one"_s);
}

void TestFindBar::aChangeIsCountedAndShowsNothing()
{
    Bench bench("a b");
    bench.bar.open("a");
    QTRY_COMPARE(bench.count(), u"1 of 1"_s);
    const qsizetype shown = bench.found.size();
    bench.text = "a b a";
    bench.bar.refresh();
    QTRY_COMPARE(bench.count(), u"1 of 2"_s);
    QCOMPARE(bench.found.size(), shown);
}

void TestFindBar::returnBeforeTheResultIsNotLost()
{
    Bench bench(QByteArray(5'000'000, 'x') + " needle " + QByteArray(5'000'000, 'x') + " needle");
    bench.bar.open({});
    QTest::keyClicks(bench.words, u"needle"_s);
    QTest::keyClick(bench.words, Qt::Key_Return);
    QTRY_VERIFY(bench.count().endsWith(u"of 2"_s));
    QVERIFY(bench.last().start > 0);
}

void TestFindBar::escapeCloses()
{
    Bench bench("a");
    QSignalSpy closed(&bench.bar, &FindBar::closed);
    bench.bar.open("a");
    QTRY_VERIFY(bench.words->hasFocus());
    QVERIFY(bench.bar.hasWords());
    QTest::keyClick(bench.words, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QVERIFY(!bench.bar.isVisible());
    QVERIFY(!bench.bar.hasWords());
}

void TestFindBar::everyControlHasAName()
{
    Bench bench("a");
    bench.bar.open("a");
    for (QWidget *widget : bench.bar.findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus) {
            QVERIFY(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty());
        }
    }
}

void TestFindBar::thePagedViewShowsTheSpan()
{
    Theme theme(*qApp);
    PagedView view(theme);
    view.resize(400, 200);
    view.show();
    const QByteArray text =
        "{\"a\":\"" + QByteArray(40'000, 'x') + "needle" + QByteArray(40'000, 'x') + "\"}";
    view.setBytes(text);
    const FoundSpans found = findBytes(text, "needle", false, 10);
    QCOMPARE(found.spans.size(), 1U);
    view.reveal(found.spans.front().start, found.spans.front().end);
    QVERIFY(view.selectedBytes().contains("needle"));
    QVERIFY(view.selectedBytes().size() <= 2 * PagedView::softRow);
    QVERIFY(view.verticalScrollBar()->value() > 0);
}

TRIPTYCH_GUI_TEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
