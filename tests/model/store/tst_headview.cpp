// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/headview.h"

#include <QTest>

using namespace triptych;
using namespace triptych::store;

class TestHeadView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderCaseAndDuplicatesAreKept();
    void trailersAreFoundBehindTheChunks_data();
    void trailersAreFoundBehindTheChunks();
    void bytesThatAreNoHeadGiveNothing_data();
    void bytesThatAreNoHeadGiveNothing();
    void fieldBlocksComeBack();
};

void TestHeadView::orderCaseAndDuplicatesAreKept()
{
    const QByteArray raw =
        "pOST /a?b=c%20d HTTP/1.0\r\nX-b:1\r\nx-A:  two words \t\r\nX-B: \xff\r\nEmpty:\r\n\r\nbody: no";
    const RequestHead head = headOf(raw, raw.indexOf("body"));
    QCOMPARE(head.method, QByteArray("pOST"));
    QCOMPARE(head.target, QByteArray("/a?b=c%20d"));
    QCOMPARE(head.versionMajor, 1);
    QCOMPARE(head.versionMinor, 0);
    QCOMPARE(head.headers, (Headers{{"X-b", "1"}, {"x-A", "two words"}, {"X-B", "\xff"}, {"Empty", ""}}));
    QVERIFY(head.trailers.isEmpty());
}

void TestHeadView::trailersAreFoundBehindTheChunks_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("none") << QByteArray("3\r\nabc\r\n0\r\n\r\n") << QByteArray();
    QTest::newRow("one") << QByteArray("3\r\nabc\r\n0\r\nDigest: x\r\n\r\n") << QByteArray("Digest: x\r\n");
    QTest::newRow("extensions and upper case")
        << QByteArray("A;q=\"1\"\r\n0123456789\r\n0;last\r\nA: b\r\n\r\n") << QByteArray("A: b\r\n");
    QTest::newRow("data that looks like the end")
        << QByteArray("7\r\n0\r\n\r\nX:\r\n0\r\nY: z\r\n\r\n") << QByteArray("Y: z\r\n");
    QTest::newRow("cut") << QByteArray("ffffff\r\nabc") << QByteArray();
}

void TestHeadView::trailersAreFoundBehindTheChunks()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    const QByteArray head = "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n";
    QCOMPARE(fieldBlock(headOf(head + body, head.size()).trailers), expected);
}

void TestHeadView::bytesThatAreNoHeadGiveNothing_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("headSize");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("a size beyond the bytes") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 99;
    QTest::newRow("a negative size") << QByteArray("GET / HTTP/1.1\r\n\r\n") << -1;
    QTest::newRow("no spaces") << QByteArray("GET/\r\n\r\n") << 8;
    QTest::newRow("one space") << QByteArray("GET /\r\n\r\n") << 9;
}

void TestHeadView::bytesThatAreNoHeadGiveNothing()
{
    QFETCH(QByteArray, raw);
    QFETCH(int, headSize);
    const RequestHead head = headOf(raw, headSize);
    QVERIFY(head.method.isEmpty() && head.target.isEmpty() && head.headers.isEmpty());
}

void TestHeadView::fieldBlocksComeBack()
{
    const Headers headers{{"A", "1"}, {"a", ""}, {"Set-Cookie", "x=y; z"}, {"B", "c: d"}};
    QCOMPARE(fieldsOf(fieldBlock(headers)), headers);
    QCOMPARE(fieldsOf(fieldBlock({})), Headers());
}

QTEST_GUILESS_MAIN(TestHeadView)
#include "tst_headview.moc"
