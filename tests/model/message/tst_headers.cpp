// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/message/message.h"

#include <QTest>

using namespace triptych;

class TestHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderCaseAndDuplicatesAreKept();
    void setReplacesTheFirstAndDropsTheOthers();
    void lookupIgnoresCase();
    void sensitiveNamesAreKnown_data();
    void sensitiveNamesAreKnown();
    void pathIsTheTargetWithoutItsQuery();
};

void TestHeaders::orderCaseAndDuplicatesAreKept()
{
    const Headers headers{{"X-b", "1"}, {"x-A", "2"}, {"X-B", "3"}};
    QCOMPARE(headers.at(0).name, "X-b");
    QCOMPARE(headers.values("x-b"), (QByteArrayList{"1", "3"}));
}

void TestHeaders::setReplacesTheFirstAndDropsTheOthers()
{
    Headers headers{{"A", "1"}, {"B", "2"}, {"a", "3"}};
    headers.set("a", "9");
    QCOMPARE(headers, (Headers{{"A", "9"}, {"B", "2"}}));
    headers.set("C", "4");
    QCOMPARE(headers.size(), 3);
    headers.remove("b");
    QVERIFY(!headers.contains("B"));
}

void TestHeaders::lookupIgnoresCase()
{
    const Headers headers{{"Content-Type", "a"}};
    QCOMPARE(headers.value("content-TYPE"), QByteArray("a"));
    QCOMPARE(headers.value("content-typ"), std::nullopt);
}

void TestHeaders::sensitiveNamesAreKnown_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("sensitive");
    QTest::newRow("authorization") << QByteArray("AUTHORIZATION") << true;
    QTest::newRow("a signature") << QByteArray("X-Hub-Signature-256") << true;
    QTest::newRow("gitlab's token") << QByteArray("X-Gitlab-Token") << true;
    QTest::newRow("an ordinary one") << QByteArray("Content-Type") << false;
}

void TestHeaders::sensitiveNamesAreKnown()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, sensitive);
    QCOMPARE(isSensitiveHeader(name), sensitive);
}

void TestHeaders::pathIsTheTargetWithoutItsQuery()
{
    QCOMPARE((RequestHead{"GET", "/a?b=/c", 1, 1, {}, {}}.path()), "/a");
    QCOMPARE((RequestHead{"GET", "", 1, 1, {}, {}}.path()), "/");
}

QTEST_GUILESS_MAIN(TestHeaders)
#include "tst_headers.moc"
