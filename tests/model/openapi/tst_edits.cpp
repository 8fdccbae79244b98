// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/edits.h"
#include "model/openapi/outline.h"
#include "model/openapi/schemaview.h"
#include "tests/support/expect.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using namespace triptych::openapi;
namespace edits = triptych::openapi::edits;
using text::Pointer;
using text::Snapshot;

class TestEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesRead_data();
    void typesRead();
    void typesAreWritten_data();
    void typesAreWritten();
    void whatIsNoTypeIsRefused();
    void requiredFollowsAPropertyThroughItsLife();
    void aCommentBesideAPropertyStays();
    void operationsParametersAndResponsesAreAdded();
    void whatIsThereIsNotAddedTwice();
    void newDocumentsAreOpenApi();
    void schemasOpenThroughReferencesAndArrays();
    void circlesOpenOneLevelAtATime();
    void limitsReadInFewWords();
    void outlinesListPathsWebhooksAndSchemas();
};

namespace {

const QByteArray document = "openapi: 3.1.0 # ours\n"
                            "paths:\n"
                            "  /orders:\n"
                            "    get:\n"
                            "      summary: List\n"
                            "      responses:\n"
                            "        '200': { description: OK }\n"
                            "webhooks:\n"
                            "  paid: { post: { responses: {} } }\n"
                            "components:\n"
                            "  schemas:\n"
                            "    Order:\n"
                            "      type: object\n"
                            "      required: [id]\n"
                            "      properties:\n"
                            "        id: { type: string, format: uuid } # never changes\n"
                            "        lines:\n"
                            "          type: array\n"
                            "          items: { $ref: '#/components/schemas/Line' }\n"
                            "        parent: { $ref: '#/components/schemas/Order' }\n"
                            "    Line:\n"
                            "      type: object\n"
                            "      properties:\n"
                            "        quantity: { type: integer, minimum: 1, maximum: 9, default: 1 }\n";

const Pointer order({"components", "schemas", "Order"});

Snapshot yaml(const QByteArray &bytes = document)
{
    return Snapshot::of(text::Format::Yaml, bytes);
}

/// The document after the edit; the inverse is checked on the way.
QByteArray after(const Snapshot &base, const Result<text::EditList> &edit)
{
    if (!edit) {
        qWarning("%s", qPrintable(edit.error().toLine()));
        return {};
    }
    const QByteArray result = edit->applied(base.bytes());
    return edit->inverse(base.bytes()).applied(result) == base.bytes() ? result : QByteArray();
}

Documents only(const Snapshot &snapshot)
{
    return [snapshot](const QString &path) { return path == u"a.yaml" ? snapshot : Snapshot(); };
}

QByteArrayList names(const QList<SchemaPart> &parts)
{
    QByteArrayList names;
    for (const SchemaPart &part : parts) {
        names += part.name;
    }
    return names;
}

} // namespace

void TestEdits::typesRead_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("text");
    QTest::newRow("type") << R"({"type":"string"})"_qba << u"string"_s;
    QTest::newRow("format") << R"({"type":"string","format":"uuid"})"_qba << u"string uuid"_s;
    QTest::newRow("null beside it") << R"({"type":["integer","null"]})"_qba << u"integer | null"_s;
    QTest::newRow("nullable of 3.0") << R"({"type":"integer","nullable":true})"_qba << u"integer | null"_s;
    QTest::newRow("array") << R"({"type":"array","items":{"type":"string"}})"_qba << u"array of string"_s;
    QTest::newRow("array of a reference")
        << R"({"type":"array","items":{"$ref":"#/a/Line"}})"_qba << u"array of Line"_s;
    QTest::newRow("array of anything") << R"({"type":"array"})"_qba << u"array"_s;
    QTest::newRow("reference") << R"({"$ref":"#/components/schemas/Order"})"_qba << u"Order"_s;
    QTest::newRow("reference to a file") << R"({"$ref":"schemas/problem.yaml"})"_qba << u"problem.yaml"_s;
    QTest::newRow("composition") << R"({"allOf":[]})"_qba << u"allOf"_s;
    QTest::newRow("only properties") << R"({"properties":{}})"_qba << u"object"_s;
    QTest::newRow("nothing said") << "{}"_qba << u"any"_s;
    QTest::newRow("true") << "true"_qba << u"any"_s;
    QTest::newRow("false") << "false"_qba << u"never"_s;
}

void TestEdits::typesRead()
{
    QFETCH(QByteArray, schema);
    QFETCH(QString, text);
    QCOMPARE(edits::typeText(*text::parseJson(schema), 0), text);
}

void TestEdits::typesAreWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a plain type takes the format away")
        << u"integer"_s << "id: { type: integer } # never changes"_qba;
    QTest::newRow("another format") << u"string date"_s
                                    << "id: { type: string, format: date } # never changes"_qba;
    QTest::newRow("a schema becomes a reference")
        << u"Line"_s << "id: { $ref: '#/components/schemas/Line' } # never changes"_qba;
    QTest::newRow("the same changes nothing")
        << u"string uuid"_s << "id: { type: string, format: uuid } # never changes"_qba;
}

void TestEdits::typesAreWritten()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, line);
    const Snapshot base = yaml();
    const auto edit = edits::setType(base, order / "properties" / "id", text);
    VERIFY_OK(edit);
    const QByteArray result = after(base, edit);
    QVERIFY2(result.contains(line), result.constData());
    QByteArray expected = document;
    expected.replace("id: { type: string, format: uuid } # never changes", line);
    QCOMPARE(result, expected);
}

void TestEdits::whatIsNoTypeIsRefused()
{
    COMPARE_PROBLEM(edits::setType(yaml(), order, u"strnig"_s), "openapi.type");
    COMPARE_PROBLEM(edits::setType(yaml(), order / "nothing", u"string"_s), "edit.missing");
}

void TestEdits::requiredFollowsAPropertyThroughItsLife()
{
    Snapshot now = yaml();
    const auto apply = [&](const Result<text::EditList> &edit) {
        VERIFY_OK(edit);
        now = text::edited(now, *edit);
        QVERIFY(!now.tree->hasErrors());
    };
    const auto required = [&](const char *name) {
        return edits::isRequired(*now.tree, text::find(*now.tree, order), name);
    };
    apply(edits::addProperty(now, order, "total"));
    apply(edits::setRequired(now, order, "total", true));
    QVERIFY(required("total") && required("id"));
    apply(edits::renameProperty(now, order, "total", "sum"));
    QVERIFY(required("sum") && !required("total"));
    apply(edits::removeProperty(now, order, "sum"));
    QVERIFY(!required("sum") && required("id"));
    apply(edits::setRequired(now, order, "id", false));
    QCOMPARE(text::find(*now.tree, order / "required"), text::NoNode);
    COMPARE_PROBLEM(edits::addProperty(now, order, "id"), "edit.exists");
    COMPARE_PROBLEM(edits::renameProperty(now, order, "id", ""), "openapi.name");
}

void TestEdits::aCommentBesideAPropertyStays()
{
    const Snapshot base = yaml();
    const QByteArray result = after(base, edits::renameProperty(base, order, "id", "key"));
    QByteArray expected = document;
    expected.replace("required: [id]", "required: [key]").replace("        id: {", "        key: {");
    QCOMPARE(result, expected);
}

void TestEdits::operationsParametersAndResponsesAreAdded()
{
    Snapshot now = yaml();
    const auto apply = [&](const Result<text::EditList> &edit) {
        VERIFY_OK(edit);
        now = text::edited(now, *edit);
        QVERIFY(!now.tree->hasErrors());
    };
    apply(edits::addOperation(now, "/orders/{id}", "DELETE"));
    const Pointer operation({"paths", "/orders/{id}", "delete"});
    apply(edits::addParameter(now, operation, "id", "path"));
    apply(edits::addParameter(now, operation, "trace", "header"));
    apply(edits::addResponse(now, operation, "404"));
    apply(edits::addSchema(now, "Customer"));
    const Description description(now);
    QCOMPARE(description.operations().size(), 2u);
    QCOMPARE(description.parameters(description.operations().back()).size(), 2u);
    QVERIFY(text::find(*now.tree, operation / "responses" / "404" / "description") != text::NoNode);
    QCOMPARE(description.schemas().size(), 3u);
    QVERIFY(now.bytes().startsWith("openapi: 3.1.0 # ours\n"));
}

void TestEdits::whatIsThereIsNotAddedTwice()
{
    const Snapshot base = yaml();
    COMPARE_PROBLEM(edits::addOperation(base, "/orders", "get"), "edit.exists");
    COMPARE_PROBLEM(edits::addOperation(base, "orders", "get"), "openapi.name");
    COMPARE_PROBLEM(edits::addSchema(base, "Order"), "edit.exists");
    COMPARE_PROBLEM(edits::addResponse(base, Pointer({"paths", "/orders", "get"}), "200"), "edit.exists");
}

void TestEdits::newDocumentsAreOpenApi()
{
    const Snapshot base = yaml(edits::newDocument(u"A \"shop\": ours\n"_s));
    QVERIFY(!base.tree->hasErrors());
    const Description description(base);
    QCOMPARE(description.title(), u"A \"shop\": ours\n"_s);
    QCOMPARE(description.version().value(), Version::OpenApi31);
}

void TestEdits::schemasOpenThroughReferencesAndArrays()
{
    const Documents documents = only(yaml());
    const auto parts = schemaParts(documents, {u"a.yaml"_s, order});
    QCOMPARE(names(parts), (QByteArrayList{"id", "lines", "parent"}));
    QCOMPARE(names(schemaParts(documents, parts[1].place)), QByteArrayList{"quantity"});
    QVERIFY(!hasSchemaParts(documents, parts[0].place));
    QCOMPARE(schemaParts(documents, parts[1].place).first().owner.pointer,
        Pointer({"components", "schemas", "Line"}));
}

void TestEdits::circlesOpenOneLevelAtATime()
{
    const Documents documents = only(yaml());
    Place place{u"a.yaml"_s, order};
    for (int depth = 0; depth < 50; ++depth) {
        place = schemaParts(documents, place).last().place;
        QCOMPARE(place.pointer.last(), "parent");
    }
    const Documents circle = only(yaml("openapi: 3.1.0\na: { $ref: '#/b' }\nb: { $ref: '#/a' }\n"));
    QVERIFY(!followed(circle, {u"a.yaml"_s, Pointer({"a"})}));
    QVERIFY(schemaParts(circle, {u"a.yaml"_s, Pointer({"a"})}).isEmpty());
    const Documents endless = only(yaml("a: { type: array, items: { $ref: '#/a' } }\n"));
    QVERIFY(schemaParts(endless, {u"a.yaml"_s, Pointer({"a"})}).isEmpty());
}

void TestEdits::limitsReadInFewWords()
{
    const auto limits = [](const QByteArray &json) { return limitsText(*text::parseJson(json), 0); };
    QCOMPARE(limits(R"({"minimum":1,"maximum":9,"default":1})"), u"1…9 · default 1"_s);
    QCOMPARE(limits(R"({"minimum":0})"), u"≥ 0"_s);
    QCOMPARE(limits(R"({"enum":["a","b"],"readOnly":true})"), u"a, b · read-only"_s);
    QCOMPARE(limits(R"({"minItems":1,"maxItems":100})"), u"1…100 items"_s);
    QCOMPARE(limits(R"({"pattern":"^a"})"), u"/^a/"_s);
    QCOMPARE(limits("{}"), QString());
}

void TestEdits::outlinesListPathsWebhooksAndSchemas()
{
    const auto entries = outline(yaml());
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[0].text, u"/orders"_s);
    QCOMPARE(entries[0].children.first().method, "GET");
    QCOMPARE(entries[0].children.first().text, u"List"_s);
    QCOMPARE(entries[1].children.first().pointer.toString(), "/webhooks/paid/post");
    QCOMPARE(entries[2].children.size(), 2);
    QCOMPARE(entries, outline(yaml()));
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
