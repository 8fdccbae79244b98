// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/webhook/eventtype.h"
#include "tests/support/expect.h"

#include <QTest>

using namespace triptych;
using namespace triptych::webhook;
using namespace Qt::Literals::StringLiterals;

class TestEventType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventOf_data();
    void eventOf();
    void aPartIsCut();
    void wordsComeBack();
    void badWords_data();
    void badWords();
};

void TestEventType::eventOf_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("expected");
    const QByteArray body =
        R"({"type":"order.paid","action":"opened","a":{"b":[{"c":5}]},"t":true,"n":null,"e":""})";
    QTest::newRow("no words") << QStringList{} << body << u"event"_s;
    QTest::newRow("a header") << QStringList{u"header:X-GitHub-Event"_s} << body << u"issues"_s;
    QTest::newRow("a header in another case")
        << QStringList{u"header:x-github-event"_s} << body << u"issues"_s;
    QTest::newRow("the first of two headers") << QStringList{u"header:X-Two"_s} << body << u"one"_s;
    QTest::newRow("a pointer") << QStringList{u"/type"_s} << body << u"order.paid"_s;
    QTest::newRow("header and pointer")
        << QStringList{u"header:X-GitHub-Event"_s, u"/action"_s} << body << u"issues.opened"_s;
    QTest::newRow("only one of both is there")
        << QStringList{u"header:X-GitHub-Event"_s, u"/action"_s} << QByteArray("{}") << u"issues"_s;
    QTest::newRow("none is there") << QStringList{u"header:X-Other"_s, u"/nothing"_s} << body << u"unknown"_s;
    QTest::newRow("a number deep inside") << QStringList{u"/a/b/0/c"_s} << body << u"5"_s;
    QTest::newRow("a boolean") << QStringList{u"/t"_s} << body << u"true"_s;
    QTest::newRow("null is not there") << QStringList{u"/n"_s} << body << u"unknown"_s;
    QTest::newRow("an object is not there") << QStringList{u"/a"_s} << body << u"unknown"_s;
    QTest::newRow("an empty string is not there")
        << QStringList{u"/e"_s, u"/type"_s} << body << u"order.paid"_s;
    QTest::newRow("broken JSON as far as it goes")
        << QStringList{u"/type"_s} << QByteArray("{\"type\":\"x\",") << u"x"_s;
    QTest::newRow("an empty payload") << QStringList{u"/type"_s} << QByteArray() << u"unknown"_s;
    QTest::newRow("escapes") << QStringList{u"/a~1b"_s} << QByteArray(R"({"a/b":"\u00e4"})") << u"ä"_s;
}

void TestEventType::eventOf()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, payload);
    QFETCH(QString, expected);
    const auto rule = EventRule::parse(words);
    VERIFY_OK(rule);
    const Headers headers{{"X-GitHub-Event", "issues"}, {"X-Two", "one"}, {"x-two", "two"}};
    const auto tree = text::parseJson(payload);
    QCOMPARE(rule->eventOf(headers, tree.get()), expected);
}

void TestEventType::aPartIsCut()
{
    const auto rule = EventRule::parse({u"/type"_s});
    VERIFY_OK(rule);
    const auto tree = text::parseJson("{\"type\":\"" + QByteArray(100'000, 'x') + "\"}");
    QCOMPARE(rule->eventOf({}, tree.get()).size(), 200);
}

void TestEventType::wordsComeBack()
{
    const QStringList words{u"header:X-GitHub-Event"_s, u"/a~1b/0"_s};
    const auto rule = EventRule::parse(words);
    VERIFY_OK(rule);
    QCOMPARE(rule->words(), words);
    QVERIFY(rule->readsPayload());
    QVERIFY(!EventRule::parse({u"header:A"_s})->readsPayload());
}

void TestEventType::badWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QString();
    QTest::newRow("a bare name") << u"type"_s;
    QTest::newRow("a header without a name") << u"header:"_s;
    QTest::newRow("no header name") << u"header:X Y"_s;
    QTest::newRow("a bad escape") << u"/a~2"_s;
}

void TestEventType::badWords()
{
    QFETCH(QString, word);
    COMPARE_PROBLEM(EventRule::parse({u"/ok"_s, word}), "event-type.word");
}

QTEST_GUILESS_MAIN(TestEventType)
#include "tst_eventtype.moc"
