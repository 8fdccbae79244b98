// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/textedit.h"
#include "tests/support/expect.h"

#include <QRandomGenerator>
#include <QTest>

using namespace triptych;
using namespace triptych::text;

class TestTextEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appliesInOrder();
    void insertionsAtOnePlaceKeepTheirOrder();
    void overlappingEditsAreNotValid();
    void offsetsAreMapped();
    void disjointEditsAreRebased();
    void touchingEditsAreRefused_data();
    void touchingEditsAreRefused();
    void differencesNeverCutACharacter();
    void farChangesStaySeparateEdits();
    void randomEditsInvertComposeAndRebase();
    void randomDifferencesAreExact();
};

namespace {

QByteArray randomText(QRandomGenerator &random, int maximum, QByteArrayView alphabet)
{
    QByteArray text;
    for (int i = random.bounded(maximum + 1); i > 0; --i) {
        text += alphabet.at(random.bounded(int(alphabet.size())));
    }
    return text;
}

EditList randomEdits(QRandomGenerator &random, qsizetype size)
{
    EditList edits;
    qsizetype at = 0;
    const qsizetype most = 1 + random.bounded(3);
    while (edits.size() < most && at <= size) {
        const qsizetype offset = at + random.bounded(int(size - at) + 1);
        const qsizetype length = random.bounded(int(std::min<qsizetype>(size - offset, 5)) + 1);
        edits.replace(offset, length, randomText(random, 4, "xyz"));
        at = offset + length + 1;
    }
    return edits;
}

} // namespace

void TestTextEdit::appliesInOrder()
{
    EditList edits;
    edits.replace(6, 5, "Qt");
    edits.insert(0, "> ");
    QCOMPARE(edits.applied("hello world"), "> hello Qt");
    QCOMPARE(edits.growth(), -1);
}

void TestTextEdit::insertionsAtOnePlaceKeepTheirOrder()
{
    const EditList edits{{1, 0, "1"}, {1, 0, "2"}, {1, 1, "3"}};
    QCOMPARE(edits.applied("abc"), "a123c");
    QCOMPARE(edits.inverse("abc").applied("a123c"), "abc");
}

void TestTextEdit::overlappingEditsAreNotValid()
{
    QVERIFY((EditList{{0, 2, ""}, {2, 1, ""}}).isValidFor(3));
    QVERIFY(!(EditList{{0, 2, ""}, {1, 1, ""}}).isValidFor(3));
    QVERIFY(!(EditList{{2, 2, ""}}).isValidFor(3));
}

void TestTextEdit::offsetsAreMapped()
{
    const EditList edits{{2, 3, "ab"}, {8, 0, "+++"}};
    QCOMPARE(edits.mapped(1), 1);
    QCOMPARE(edits.mapped(3), 4); // replaced: to the end of what replaced it
    QCOMPARE(edits.mapped(5), 4);
    QCOMPARE(edits.mapped(8), 10); // an insertion pushes what is at its place
}

void TestTextEdit::disjointEditsAreRebased()
{
    const auto rebased = EditList{{5, 1, "X"}}.rebasedOver({{0, 2, ""}, {9, 0, "zz"}});
    VERIFY_OK(rebased);
    QCOMPARE(*rebased, (EditList{{3, 1, "X"}}));
}

void TestTextEdit::touchingEditsAreRefused_data()
{
    QTest::addColumn<EditList>("mine");
    QTest::addColumn<EditList>("theirs");
    QTest::newRow("the same bytes") << EditList{{2, 2, "a"}} << EditList{{2, 2, "b"}};
    QTest::newRow("overlapping") << EditList{{2, 3, "a"}} << EditList{{4, 3, "b"}};
    QTest::newRow("two insertions at one place") << EditList{{2, 0, "a"}} << EditList{{2, 0, "b"}};
    QTest::newRow("an insertion inside what went") << EditList{{3, 0, "a"}} << EditList{{2, 3, ""}};
}

void TestTextEdit::touchingEditsAreRefused()
{
    QFETCH(EditList, mine);
    QFETCH(EditList, theirs);
    COMPARE_PROBLEM(mine.rebasedOver(theirs), "edit.conflict");
    COMPARE_PROBLEM(theirs.rebasedOver(mine), "edit.conflict");
}

void TestTextEdit::differencesNeverCutACharacter()
{
    const QByteArray from = "a\xC3\xA4z";
    const QByteArray to = "a\xC3\xB6z";
    QCOMPARE(difference(from, to), (EditList{{1, 2, "\xC3\xB6"}}));
    QCOMPARE(difference(to, to), EditList());
}

void TestTextEdit::farChangesStaySeparateEdits()
{
    QByteArray from;
    for (int i = 0; i < 100; ++i) {
        from += "line " + QByteArray::number(i) + '\n';
    }
    QByteArray to = from;
    to.replace("line 3\n", "line three\n");
    to.replace("line 90\n", "");
    const EditList edits = lineDifference(from, to);
    QCOMPARE(edits.size(), 2);
    QCOMPARE(edits.applied(from), to);
    QCOMPARE(lineDifference(from, to, 10).applied(from), to);
}

void TestTextEdit::randomEditsInvertComposeAndRebase()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int rebased = 0;
    for (int round = 0; round < 3000; ++round) {
        const QByteArray base = randomText(random, 300, "abcdef\n");
        const EditList first = randomEdits(random, base.size());
        QVERIFY(first.isValidFor(base.size()));
        const QByteArray middle = first.applied(base);
        QCOMPARE(first.inverse(base).applied(middle), base);
        QCOMPARE(first.minimized(base).applied(base), middle);

        const EditList second = randomEdits(random, middle.size());
        const QByteArray last = second.applied(middle);
        QCOMPARE(first.followedBy(second, base).applied(base), last);

        const EditList other = randomEdits(random, base.size());
        const auto mine = first.rebasedOver(other);
        const auto theirs = other.rebasedOver(first);
        QCOMPARE(mine.has_value(), theirs.has_value());
        if (mine) {
            ++rebased;
            QCOMPARE(mine->applied(other.applied(base)), theirs->applied(middle));
        }
    }
    QVERIFY(rebased > 50);
}

void TestTextEdit::randomDifferencesAreExact()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 2000; ++round) {
        const QByteArray from = randomText(random, 60, "ab\n");
        const QByteArray to = randomText(random, 60, "ab\n");
        QCOMPARE(difference(from, to).applied(from), to);
        const EditList lines = lineDifference(from, to);
        QVERIFY(lines.isValidFor(from.size()));
        QCOMPARE(lines.applied(from), to);
    }
}

QTEST_GUILESS_MAIN(TestTextEdit)
#include "tst_textedit.moc"
