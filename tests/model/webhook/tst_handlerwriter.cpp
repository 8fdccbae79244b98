// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/pointer.h"
#include "model/webhook/handlerwriter.h"
#include "model/webhook/schemamerge.h"
#include "tests/support/expect.h"

#include <QTest>

using namespace triptych;
using namespace triptych::webhook;
using namespace Qt::Literals::StringLiterals;
using text::Format;
using text::Snapshot;

namespace {

std::shared_ptr<const schema::Shape> shapeOf(const QByteArrayList &samples)
{
    auto shape = std::make_shared<schema::Shape>();
    for (const QByteArray &sample : samples) {
        const auto tree = text::parseJson(sample);
        shape->add(*tree, tree->root());
    }
    return shape;
}

KnownEvent knownEvent(const QString &type, const QByteArrayList &samples)
{
    return {type, shapeOf(samples), u"2026-11-24T07:30:00.000Z"_s, {}};
}

Snapshot json(const QByteArray &bytes)
{
    return Snapshot::of(Format::Json, bytes);
}

/// The value at a pointer as compact JSON; "—" where there is none.
QByteArray at(const Snapshot &document, const QByteArray &pointer)
{
    const auto node = text::find(*document.tree, *text::Pointer::parse(pointer));
    return node == text::NoNode ? QByteArray("—") : text::Value::of(*document.tree, node)->json();
}

const QByteArray paid = R"({"type":"order.paid","id":"a1","total":5})";

} // namespace

class TestHandlerWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDefinitionHasAWebhookForEachType();
    void anEventFileHoldsItsEvidence();
    void aHandlerFileSaysNoDefaults();
    void anUpdateOfAnEventFileKeepsWhatSomebodyWrote_data();
    void anUpdateOfAnEventFileKeepsWhatSomebodyWrote();
    void ourOwnFileIsUpToDate();
    void aDamagedFileIsNotTouched();
    void anUpdateOfTheDefinitionIsMinimal();
    void theDefinitionPromisesWhatTheEventFilesSay();
};

void TestHandlerWriter::aNewDefinitionHasAWebhookForEachType()
{
    const QByteArray bytes = handlerDocument(
        u"Shop: events"_s, {knownEvent(u"order.paid"_s, {paid}), knownEvent(u"order/sent äö"_s, {})}, 204);
    const Snapshot document = Snapshot::of(Format::Yaml, bytes);
    QVERIFY(!document.tree->hasErrors());
    QCOMPARE(at(document, "/openapi"), "\"3.1.0\"");
    QCOMPARE(at(document, "/info/title"), "\"Shop: events\"");
    QCOMPARE(at(document, "/webhooks/order.paid/post/requestBody/content/application~1json/schema/$ref"),
        "\"#/components/schemas/order.paid\"");
    QCOMPARE(at(document, "/webhooks/order.paid/post/responses/204/description"), "\"Taken note of\"");
    QCOMPARE(at(document, "/components/schemas/order.paid/properties/total/type"), "\"integer\"");
    QVERIFY(!bytes.contains("x-triptych"));
    // Names of components are ASCII, and what refers to them says the same.
    QCOMPARE(at(document, "/components/schemas/order_sent_____"), "{}");
    QCOMPARE(at(document, "/webhooks/order~1sent äö/post/operationId"), "\"order_sent_____\"");
}

void TestHandlerWriter::anEventFileHoldsItsEvidence()
{
    const Snapshot file = json(eventSchemaFile(knownEvent(u"order.paid"_s, {paid, R"({"id":null})"})));
    QCOMPARE(at(file, "/title"), "\"order.paid\"");
    QCOMPARE(at(file, "/x-triptych"), R"({"samples":2,"since":"2026-11-24T07:30:00.000Z"})");
    QCOMPARE(at(file, "/properties/total/x-triptych"), R"({"seen":1})");
    QCOMPARE(at(file, "/properties/id/x-triptych"), R"({"null":1})");
    QCOMPARE(at(file, "/required"), R"(["id"])");
}

void TestHandlerWriter::aHandlerFileSaysNoDefaults()
{
    QCOMPARE(handlerFile(u"Shop"_s, u"/shop"_s, {u"/type"_s}, 200),
        "{\n  \"name\": \"Shop\",\n  \"path\": \"/shop\",\n  \"eventType\": [\n    \"/type\"\n  ]\n}\n");
    QVERIFY(handlerFile(u"Shop"_s, u"/shop"_s, {}, 204).contains("\"status\": 204"));
}

void TestHandlerWriter::anUpdateOfAnEventFileKeepsWhatSomebodyWrote_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArrayList>("samples");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray since = "2026-11-24T07:30:00.000Z";
    const QByteArray head =
        R"({"$schema":"https://json-schema.org/draft/2020-12/schema","title":"e","x-triptych":)";
    const auto counted = [&](int samples) {
        return head + "{\"samples\":" + QByteArray::number(samples) + ",\"since\":\"" + since + "\"},";
    };
    QTest::newRow("nothing new changes no byte")
        << counted(1) + R"("type":"object", "properties" : {"a":{"type":"string"}},"required":["a"]})"
        << QByteArrayList{R"({"a":"x"})"}
        << counted(1) + R"("type":"object", "properties" : {"a":{"type":"string"}},"required":["a"]})";
    QTest::newRow("counts grow")
        << counted(1) + R"("type":"object","properties":{"a":{"type":"string"}},"required":["a"]})"
        << QByteArrayList{R"({"a":"x"})", R"({"a":"y"})"}
        << counted(2) + R"("type":"object","properties":{"a":{"type":"string"}},"required":["a"]})";
    QTest::newRow("a property came, and it is not always there")
        << counted(1) + R"("type":"object","properties":{"a":{"type":"string"}},"required":["a"]})"
        << QByteArrayList{R"({"a":"x"})", R"({"a":"y","b":1})"}
        << counted(2) +
               R"("type":"object","properties":{"a":{"type":"string"},"b":{"x-triptych":{"seen":1},"type":"integer"}},"required":["a"]})";
    QTest::newRow("descriptions, formats and properties of one's own stay")
        << counted(1) +
               R"("description":"Mine","type":"object","properties":{"a":{"type":"string","format":"uuid"},"mine":{"const":5}},"required":["a"]})"
        << QByteArrayList{R"({"a":"x"})", R"({"a":null})"}
        << counted(2) +
               R"("description":"Mine","type":"object","properties":{"a":{"type":["string","null"],"format":"uuid","x-triptych":{"null":1}},"mine":{"const":5}},"required":["a"]})";
    QTest::newRow("an overrule keeps type and required; counts go on")
        << counted(1) +
               R"("type":"object","properties":{"a":{"x-triptych":{"seen":1,"overrule":{"type":"number"}},"type":"number"},"o":{"x-triptych":{"overrule":true},"type":"object","required":["z"]}},"required":["a"]})"
        << QByteArrayList{R"({"a":1,"o":{"k":1}})", R"({"o":{"k":1}})", R"({"a":2,"o":{"k":1}})"}
        << counted(3) +
               R"("type":"object","properties":{"a":{"x-triptych":{"seen":2,"overrule":{"type":"number"}},"type":"number"},"o":{"x-triptych":{"overrule":true},"type":"object","required":["z"],"properties":{"k":{"type":"integer"}}}},"required":["o"]})";
    QTest::newRow("an overrule at the root")
        << QByteArray(R"({"x-triptych":{"samples":1,"overrule":"mine"},"required":["b"],"type":"object"})")
        << QByteArrayList{R"({"a":1})"}
        << QByteArray(
               R"({"x-triptych":{"samples":1,"overrule":"mine","since":"2026-11-24T07:30:00.000Z"},"required":["b"],"type":"object","$schema":"https://json-schema.org/draft/2020-12/schema","title":"e","properties":{"a":{"type":"integer"}}})");
    QTest::newRow("evidence that ended goes, with what held it")
        << counted(2) + R"("type":"object","properties":{"a":{"x-triptych":{"seen":1},"type":"string"}}})"
        << QByteArrayList{R"({"a":"x"})"}
        << counted(1) + R"("type":"object","properties":{"a":{"type":"string"}},"required":["a"]})";
    QTest::newRow("what is required no more is not")
        << counted(1) + R"("type":"object","properties":{"a":{"type":"string"}},"required":["a"]})"
        << QByteArrayList{R"({"a":"x"})", R"({})"}
        << counted(2) + R"("type":"object","properties":{"a":{"type":"string","x-triptych":{"seen":1}}}})";
    QTest::newRow("a reference of one's own is left alone")
        << counted(1) +
               R"("type":"object","properties":{"a":{"$ref":"#/$defs/A"}},"required":["a"],"$defs":{"A":{"type":"string"}}})"
        << QByteArrayList{R"({"a":5})"}
        << counted(1) +
               R"("type":"object","properties":{"a":{"$ref":"#/$defs/A"}},"required":["a"],"$defs":{"A":{"type":"string"}}})";
    QTest::newRow("a schema of one word is left alone")
        << counted(1) +
               R"("type":"object","properties":{"a":true},"additionalProperties":false,"required":["a"]})"
        << QByteArrayList{R"({"a":5})"}
        << counted(1) +
               R"("type":"object","properties":{"a":true},"additionalProperties":false,"required":["a"]})";
    QTest::newRow("without samples nothing is taken away")
        << counted(7) + R"("type":"object","required":["a"]})" << QByteArrayList{}
        << counted(0) + R"("type":"object","required":["a"]})";
    QTest::newRow("items are brought up to date in place")
        << counted(1) + R"("type":"array","items":{"description":"Mine","type":"string"}})"
        << QByteArrayList{R"(["a", 1])"}
        << counted(1) + R"("type":"array","items":{"description":"Mine","type":["integer","string"]}})";
}

void TestHandlerWriter::anUpdateOfAnEventFileKeepsWhatSomebodyWrote()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArrayList, samples);
    QFETCH(QByteArray, expected);
    KnownEvent known = knownEvent(u"e"_s, samples);
    known.file = json(file);
    const auto edits = updateEventSchema(known);
    VERIFY_OK(edits);
    const Snapshot after = text::edited(known.file, *edits);
    QVERIFY(!after.tree->hasErrors());
    QCOMPARE(after.bytes(), expected);

    // Once is enough.
    known.file = after;
    VERIFY_OK(updateEventSchema(known));
    QVERIFY(updateEventSchema(known)->isEmpty());
}

void TestHandlerWriter::ourOwnFileIsUpToDate()
{
    KnownEvent known = knownEvent(u"order.paid"_s, {paid, R"({"id":null,"lines":[{"sku":"a"},{}]})"});
    known.file = json(eventSchemaFile(known));
    const auto edits = updateEventSchema(known);
    VERIFY_OK(edits);
    QVERIFY(edits->isEmpty());
}

void TestHandlerWriter::aDamagedFileIsNotTouched()
{
    KnownEvent known = knownEvent(u"e"_s, {R"({"a":1})"});
    known.file = json(R"({"type":"object","properties":{"b")");
    QVERIFY(!updateEventSchema(known).has_value());
    QVERIFY(!updateHandlerDocument(json(R"({"openapi":"3.1.0"})"), {known}, 200).has_value());
}

void TestHandlerWriter::anUpdateOfTheDefinitionIsMinimal()
{
    const QByteArray before = handlerDocument(u"Shop"_s, {knownEvent(u"order.paid"_s, {paid})}, 200);
    QByteArray edited = before;
    edited.replace("    post:\n", "    # ours\n    post:\n      summary: Paid\n");
    edited.replace("        total:\n", "        total: # in cents\n          description: Cents\n");
    const Snapshot base = Snapshot::of(Format::Yaml, edited);
    QVERIFY(!base.tree->hasErrors());
    const auto same = updateHandlerDocument(base, {knownEvent(u"order.paid"_s, {paid})}, 200);
    VERIFY_OK(same);
    QVERIFY(same->isEmpty());

    const auto edits = updateHandlerDocument(base,
        {knownEvent(u"order.paid"_s, {paid, R"({"type":"order.paid","id":"a2","total":null})"}),
            knownEvent(u"order.sent"_s, {R"({"id":"a1"})"})},
        200);
    VERIFY_OK(edits);
    const Snapshot after = text::edited(base, *edits);
    QVERIFY(!after.tree->hasErrors());
    for (const char *kept : {"    # ours\n    post:\n      summary: Paid\n", "total: # in cents\n",
             "          description: Cents\n"}) {
        QVERIFY2(after.bytes().contains(kept), after.bytes().constData());
    }
    QCOMPARE(at(after, "/components/schemas/order.paid/properties/total/type"), R"(["integer","null"])");
    QCOMPARE(at(after, "/components/schemas/order.sent/properties/id/type"), R"("string")");
    QCOMPARE(at(after, "/webhooks/order.sent/post/responses/200/description"), R"("Taken note of")");
    QVERIFY(!after.bytes().contains("x-triptych"));
}

void TestHandlerWriter::theDefinitionPromisesWhatTheEventFilesSay()
{
    KnownEvent known = knownEvent(u"e"_s, {R"({"a":1,"n":{"x":"y"}})"});
    known.file = json(
        R"({"title":"e","properties":{"a":{"type":"number","description":"Mine","x-triptych":{"overrule":true}},)"
        R"("r":{"$ref":"#/$defs/R"},"x-triptych":{"type":"string"}},"$defs":{"R":{}},"minProperties":1})");
    const QByteArray bytes = handlerDocument(u"Shop"_s, {known}, 200);
    const Snapshot document = Snapshot::of(Format::Yaml, bytes);
    const QByteArray schema = "/components/schemas/e";
    QCOMPARE(at(document, schema + "/properties/a"), R"({"type":"number","description":"Mine"})");
    QCOMPARE(at(document, schema + "/properties/n/properties/x/type"), R"("string")");
    QCOMPARE(at(document, schema + "/properties/x-triptych"), R"({"type":"string"})"); // a name of theirs
    QCOMPARE(at(document, schema + "/properties/r"), "{}");
    QCOMPARE(at(document, schema + "/minProperties"), "1");
    QCOMPARE(at(document, schema + "/$defs"), "—");
    QCOMPARE(at(document, schema + "/title"), "—");

    const Snapshot old =
        Snapshot::of(Format::Yaml, handlerDocument(u"Shop"_s, {knownEvent(u"e"_s, {})}, 200));
    const auto edits = updateHandlerDocument(old, {known}, 200);
    VERIFY_OK(edits);
    QCOMPARE(at(text::edited(old, *edits), schema), at(document, schema));
}

QTEST_APPLESS_MAIN(TestHandlerWriter)
#include "tst_handlerwriter.moc"
