// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/webhook/handlers.h"
#include "tests/support/expect.h"

#include <QTest>

using namespace triptych;
using namespace triptych::webhook;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The reply as `handler.json` says it.
items::HandlerReply replyIn(const QByteArray &json)
{
    return items::readHandler(
        text::Snapshot::of(text::Format::Json, "{\"path\":\"/\",\"reply\":" + json + '}'))
        .value.reply;
}

QByteArray linesOf(const Headers &headers)
{
    QByteArray lines;
    for (const Header &header : headers) {
        lines += header.name + ": " + header.value + '\n';
    }
    return lines;
}

WebhookItem item(const QString &folder, const QString &path, const QStringList &eventType)
{
    WebhookItem made;
    made.folder = folder;
    made.handler.name = folder;
    made.handler.path = path;
    made.handler.eventType = eventType;
    return made;
}

} // namespace

class TestHandlers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repliesGoOutAsTheyAreWritten_data();
    void repliesGoOutAsTheyAreWritten();
    void aDelayIsKept();
};

void TestHandlers::repliesGoOutAsTheyAreWritten_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing said") << QByteArray("{}") << 200 << QByteArray() << QByteArray();
    QTest::newRow("a status alone") << QByteArray(R"({"status": 204})") << 204 << QByteArray()
                                    << QByteArray();
    QTest::newRow("JSON says what it is")
        << QByteArray(R"({"body": {"type": "json", "text": "{\"ok\": 1.10}"}})") << 200
        << QByteArray("Content-Type: application/json\n") << QByteArray(R"({"ok": 1.10})");
    QTest::newRow("XML says what it is")
        << QByteArray(R"({"body": {"type": "xml", "text": "<a/>"}})") << 200
        << QByteArray("Content-Type: application/xml\n") << QByteArray("<a/>");
    QTest::newRow("other text is plain")
        << QByteArray(R"({"body": {"type": "text", "text": "ä"}})") << 200
        << QByteArray("Content-Type: text/plain; charset=utf-8\n") << QByteArray("\xC3\xA4");
    QTest::newRow("the body's own type goes before what is implied")
        << QByteArray(R"({"body": {"type": "json", "text": "{}", "contentType": "application/hal+json"}})")
        << 200 << QByteArray("Content-Type: application/hal+json\n") << QByteArray("{}");
    QTest::newRow("a header of that name goes before both")
        << QByteArray(
               R"({"headers": [{"name": "content-type", "value": "a/b"}], "body": {"type": "json", "text": "{}"}})")
        << 200 << QByteArray("content-type: a/b\n") << QByteArray("{}");
    QTest::newRow("rows that are off stay at home")
        << QByteArray(
               R"({"headers": [{"name": "X-A", "value": "1"}, {"name": "X-B", "value": "2", "enabled": false}]})")
        << 200 << QByteArray("X-A: 1\n") << QByteArray();
}

void TestHandlers::repliesGoOutAsTheyAreWritten()
{
    QFETCH(QByteArray, json);
    const Reply reply = replyOf(replyIn(json));
    QTEST(reply.status, "status");
    QTEST(linesOf(reply.headers), "headers");
    QTEST(reply.body, "body");
}

void TestHandlers::aDelayIsKept()
{
    QCOMPARE(replyOf(replyIn(R"({"delayMs": 250})")).delayMs, 250);
}

void whatIsListenedFor()
{
    Problems problems;
    const ListenerConfig config = listenerConfig(
        {item(u"shop"_s, u"/shop"_s, {u"/type"_s}), item(u"café"_s, u"/caf\u00e9/*"_s, {})}, 404, problems);
    QCOMPARE(problems.size(), 0);
    QCOMPARE(config.unknownPath, 404);
    QCOMPARE(config.webhooks.size(), 2);
    QCOMPARE(config.webhooks.at(0).name, u"shop"_s);
    QCOMPARE(config.webhooks.at(0).path, "/shop");
    QCOMPARE(config.webhooks.at(0).eventType.words(), QStringList{u"/type"_s});
    QCOMPARE(config.webhooks.at(1).path, QByteArray("/caf\xC3\xA9/*"));
}

void aRuleThatCannotBeReadIsNamedAndTheCallsStillCome()
{
    Problems problems;
    const ListenerConfig config =
        listenerConfig({item(u"shop"_s, u"/shop"_s, {u"no pointer"_s})}, 200, problems);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().code, "event-type.word");
    QCOMPARE(problems.first().location.file, u"webhooks/shop/handler.json"_s);
    QCOMPARE(config.webhooks.size(), 1);
}

QTEST_APPLESS_MAIN(TestHandlers)
#include "tst_handlers.moc"
