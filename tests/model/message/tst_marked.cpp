// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/secret.h"
#include "model/message/marked.h"

#include <QRandomGenerator>
#include <QTest>

using namespace triptych;

class TestMarked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joiningKeepsTheSpans();
    void cuttingThroughASecretKeepsItSecret();
    void trimmingMovesTheSpans();
    void occurrencesOverlapWithoutGaps();
    void anyCutsJoinToTheSame();
};

void TestMarked::joiningKeepsTheSpans()
{
    Marked text("a=");
    text.appendSecret("s3cret");
    text.append("&b=");
    text.append(Marked::secret("x"));
    QCOMPARE(text.bytes(), "a=s3cret&b=x");
    QCOMPARE(text.masked(), "a=" + Secret::mask() + "&b=" + Secret::mask());
    QCOMPARE(text.secretValues(), (QByteArrayList{"s3cret", "x"}));
    QVERIFY(!Marked::secret("").hasSecret());
}

void TestMarked::cuttingThroughASecretKeepsItSecret()
{
    Marked text("ab");
    text.appendSecret("cdef");
    text.append("gh");
    QCOMPARE(text.mid(3, 2).secrets(), (QList<Span>{{0, 2}}));
    QCOMPARE(text.mid(0, 3).masked(), "ab" + Secret::mask());
    QVERIFY(!text.mid(6).hasSecret());
}

void TestMarked::trimmingMovesTheSpans()
{
    Marked text(" \t");
    text.appendSecret("key ");
    QCOMPARE(text.trimmed().bytes(), "key");
    QCOMPARE(text.trimmed().secrets(), (QList<Span>{{0, 3}}));
}

void TestMarked::occurrencesOverlapWithoutGaps()
{
    const Marked text = markOccurrences("xabcdx abc", {"abc", "bcd", ""});
    QCOMPARE(text.bytes(), "xabcdx abc");
    QCOMPARE(text.secrets(), (QList<Span>{{1, 3}, {4, 1}, {7, 3}}));
}

void TestMarked::anyCutsJoinToTheSame()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 500; ++round) {
        Marked text;
        for (int part = 0; part < 6; ++part) {
            const QByteArray bytes(int(random.bounded(5)), char('a' + part));
            part % 2 ? text.appendSecret(bytes) : text.append(bytes);
        }
        const qsizetype cut = random.bounded(int(text.size()) + 1);
        Marked joined = text.mid(0, cut);
        joined.append(text.mid(cut));
        QCOMPARE(joined.bytes(), text.bytes());
        QCOMPARE(joined.secretValues().join(), text.secretValues().join());
    }
}

QTEST_GUILESS_MAIN(TestMarked)
#include "tst_marked.moc"
