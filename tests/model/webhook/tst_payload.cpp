// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/webhook/payload.h"

#include <QTest>

using namespace triptych;
using namespace triptych::webhook;
using namespace Qt::Literals::StringLiterals;

class TestPayload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsReadWhereItIsMeant_data();
    void jsonIsReadWhereItIsMeant();
    void theProblemHasItsPlace();
};

void TestPayload::jsonIsReadWhereItIsMeant_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<QByteArray>("code");
    const Headers json{{"content-type", "Application/JSON; charset=utf-8"}};
    QTest::newRow("JSON") << json << QByteArray("{}") << true << QByteArray();
    QTest::newRow("a suffix") << Headers{{"Content-Type", "application/cloudevents+json"}}
                              << QByteArray("[1]") << true << QByteArray();
    QTest::newRow("a claim that is not true")
        << json << QByteArray("a=b") << true << QByteArray("payload.json");
    QTest::newRow("cut in the middle")
        << json << QByteArray("{\"a\":[1,2") << true << QByteArray("payload.json");
    QTest::newRow("very deep") << json << QByteArray(100'000, '[') << true << QByteArray("payload.json");
    QTest::newRow("a number beyond doubles") << json << QByteArray("[1e400]") << true << QByteArray();
    QTest::newRow("no claim, but it looks so")
        << Headers{} << QByteArray(" \n{\"a\":1}") << true << QByteArray();
    QTest::newRow("no claim, and broken") << Headers{} << QByteArray("{\"a\":") << true << QByteArray();
    QTest::newRow("no claim, and text") << Headers{} << QByteArray("hello") << false << QByteArray();
    QTest::newRow("another type") << Headers{{"Content-Type", "text/plain"}} << QByteArray("{}") << false
                                  << QByteArray();
    QTest::newRow("compressed") << Headers{{"Content-Type", "application/json"}, {"Content-Encoding", "gzip"}}
                                << QByteArray("\x1f\x8b") << false << QByteArray();
    QTest::newRow("nothing") << json << QByteArray() << false << QByteArray();
}

void TestPayload::jsonIsReadWhereItIsMeant()
{
    QFETCH(Headers, headers);
    QFETCH(QByteArray, payload);
    QFETCH(bool, isRead);
    QFETCH(QByteArray, code);
    const auto tree = jsonPayload(headers, payload);
    QCOMPARE(tree != nullptr, isRead);
    if (tree) {
        const auto found = payloadProblem(headers, *tree);
        QCOMPARE(found ? found->code : QByteArray(), code);
    }
}

void TestPayload::theProblemHasItsPlace()
{
    const Headers headers{{"Content-Type", "application/json"}};
    const auto broken = jsonPayload(headers, "{\n  \"a\": 1,\n  oops\n}");
    const auto found = payloadProblem(headers, *broken);
    QVERIFY(found.has_value());
    QCOMPARE(found->location.line, 3);
    QCOMPARE(found->location.column, 3);
    QCOMPARE(found->severity, Severity::Error);

    const auto twice = jsonPayload(headers, "{\"a\":1,\"a\":2}");
    const auto warned = payloadProblem(headers, *twice);
    QVERIFY(warned.has_value());
    QCOMPARE(warned->severity, Severity::Warning);
    QCOMPARE(warned->location.offset, 7);
}

QTEST_GUILESS_MAIN(TestPayload)
#include "tst_payload.moc"
