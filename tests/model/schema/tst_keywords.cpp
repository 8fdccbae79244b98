// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/metaschema.h"
#include "model/schema/validator.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using schema::DialectId;
using schema::Verdict;

/// Each keyword in each dialect. `expected` has a letter for each, in the order of DialectId (draft-04, -06,
/// -07, 2019-09, 2020-12, OpenAPI 2.0, 3.0, 3.1): v valid, i invalid, n not evaluated.
class TestKeywords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keywords_data();
    void keywords();
    void metaSchemas_data();
    void metaSchemas();
    void directionsLiftRequired();
    void formats_data();
    void formats();
    void contentIsJudgedWhenAsked();
    void vocabulariesChooseKeywords();
    void exactNumbers_data();
    void exactNumbers();
};

namespace {

QByteArray letters(const QByteArray &schemaJson, const QByteArray &instanceJson,
    const schema::ValidationOptions &options = {}, text::Format format = text::Format::Json)
{
    QByteArray found;
    for (size_t i = 0; i < schema::dialectCount; ++i) {
        schema::Schemas schemas;
        const auto compiled =
            schemas.compile({text::parse(format, schemaJson), 0, "test:schema", DialectId(i), true});
        const auto instance = text::parse(format, instanceJson);
        const Verdict quick = schema::check(compiled, *instance, 0, options);
        const auto report = schema::validate(compiled, *instance, 0, options);
        found.append(quick != report.verdict ? '!' : "vin"[int(quick)]);
    }
    return found;
}

void row(const char *name, const char *schemaJson, const char *instance, const char *expected)
{
    QTest::newRow(name) << QByteArray(schemaJson) << QByteArray(instance) << QByteArray(expected);
}

} // namespace

void TestKeywords::keywords_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("instance");
    QTest::addColumn<QByteArray>("expected");
    row("type: the type asked for", R"({"type":"string"})", R"("a")", "vvvvvvvv");
    row("type: another type", R"({"type":"string"})", "1", "iiiiiiii");
    row("type: one of several", R"({"type":["string","null"]})", "null", "vvvvvvvv");
    row("type: an integer is a number", R"({"type":"number"})", "1", "vvvvvvvv");
    row("type: 1.0 is an integer but in draft-04", R"({"type":"integer"})", "1.0", "ivvvvvvv");
    row("type: 1e2 is an integer but in draft-04", R"({"type":"integer"})", "1e2", "ivvvvvvv");
    row("type: 1.5 is none", R"({"type":"integer"})", "1.5", "iiiiiiii");
    row("type: true is no number", R"({"type":"number"})", "true", "iiiiiiii");
    row("type: an unknown name says nothing", R"({"type":"file"})", "1", "vvvvvvvv");
    row("nullable: 3.0 only", R"({"type":"string","nullable":true})", "null", "iiiiiivi");
    row("nullable: nothing without a type", R"({"nullable":true,"enum":["a"]})", "null", "iiiiiiii");
    row("enum: one of them", R"({"enum":[1,"a",[1]]})", "[1.0]", "vvvvvvvv");
    row("enum: none of them", R"({"enum":[1,"a",{"a":1,"b":2}]})", R"({"b":2,"a":2})", "iiiiiiii");
    row("enum: objects in any order of keys", R"({"enum":[{"a":1,"b":2}]})", R"({"b":2,"a":1})", "vvvvvvvv");
    row("enum: false is not 0", R"({"enum":[0]})", "false", "iiiiiiii");
    row("enum: escapes are spelling", R"({"enum":["\u0061b"]})", R"("a\u0062")", "vvvvvvvv");
    row("const: from draft-06", R"({"const":1})", "2", "viiiivvi");
    row("multipleOf: exact decimals", R"({"multipleOf":0.01})", "0.07", "vvvvvvvv");
    row("multipleOf: none", R"({"multipleOf":0.01})", "0.075", "iiiiiiii");
    row("maximum: at it", R"({"maximum":3})", "3.0", "vvvvvvvv");
    row("maximum: beyond", R"({"maximum":3})", "3.0000000000000000000001", "iiiiiiii");
    row("exclusiveMaximum: a number", R"({"exclusiveMaximum":3})", "3", "viiiivvi");
    row("exclusiveMaximum: a boolean", R"({"maximum":3,"exclusiveMaximum":true})", "3", "ivvvviiv");
    row("minimum: below", R"({"minimum":-2})", "-3", "iiiiiiii");
    row("exclusiveMinimum: a number", R"({"exclusiveMinimum":3})", "3", "viiiivvi");
    row("exclusiveMinimum: a boolean", R"({"minimum":3,"exclusiveMinimum":true})", "3", "ivvvviiv");
    row("maxLength: counts code points", R"({"maxLength":2})", R"("😀😀")", "vvvvvvvv");
    row("maxLength: three are too many", R"({"maxLength":2})", R"("äöü")", "iiiiiiii");
    row("minLength: counts code points", R"({"minLength":2})", R"("😀")", "iiiiiiii");
    row("minLength: of 2.0", R"({"minLength":2.0})", R"("a")", "iiiiiiii");
    row("pattern: anywhere in the text", R"({"pattern":"b+"})", R"("abc")", "vvvvvvvv");
    row("pattern: nowhere", R"({"pattern":"^b"})", R"("abc")", "iiiiiiii");
    row("pattern: says nothing about numbers", R"({"pattern":"^b"})", "1", "vvvvvvvv");
    row("maxItems", R"({"maxItems":1})", "[1,2]", "iiiiiiii");
    row("minItems", R"({"minItems":3})", "[1,2]", "iiiiiiii");
    row("uniqueItems: equal by value", R"({"uniqueItems":true})", R"([{"a":1,"b":2},{"b":2.0,"a":1}])",
        "iiiiiiii");
    row("uniqueItems: 1 and true differ", R"({"uniqueItems":true})", "[1,true,0,false]", "vvvvvvvv");
    row("items: every one", R"({"items":{"type":"string"}})", R"(["a",1])", "iiiiiiii");
    row("items: a list, up to 2019-09", R"({"items":[{"type":"string"}]})", "[1]", "iiiivvvv");
    row("additionalItems: after a list", R"({"items":[{}],"additionalItems":false})", "[1,2]", "iiiivvvv");
    row("additionalItems: nothing without a list", R"({"items":{},"additionalItems":false})", "[1,2]",
        "vvvvvvvv");
    row("prefixItems: from 2020-12", R"({"prefixItems":[{"type":"string"}]})", "[1]", "vvvvivvi");
    row("items: after prefixItems", R"({"prefixItems":[{}],"items":{"type":"string"}})", R"([1,"a"])",
        "iiiiviiv");
    row("contains: from draft-06", R"({"contains":{"type":"string"}})", "[1,2]", "viiiivvi");
    row("minContains: 0 asks for none", R"({"contains":{"type":"string"},"minContains":0})", "[]",
        "viivvvvv");
    row("maxContains: from 2019-09", R"({"contains":{},"maxContains":1})", "[1,2]", "vvviivvi");
    row("properties", R"({"properties":{"a":{"type":"string"}}})", R"({"a":1})", "iiiiiiii");
    row("properties: the last of two counts", R"({"properties":{"a":{"type":"string"}}})",
        R"({"a":1,"a":"x"})", "vvvvvvvv");
    row("properties: an escaped key", R"({"properties":{"a":{"type":"string"}}})", R"({"\u0061":1})",
        "iiiiiiii");
    row("patternProperties: not in OpenAPI before 3.1", R"({"patternProperties":{"^a":{"type":"string"}}})",
        R"({"ab":1})", "iiiiivvi");
    row("additionalProperties: false", R"({"properties":{"a":{}},"additionalProperties":false})",
        R"({"b":1})", "iiiiiiii");
    row("additionalProperties: not what a pattern matches",
        R"({"patternProperties":{"^a":{}},"additionalProperties":false})", R"({"ab":1})", "vvvvviiv");
    row("propertyNames: from draft-06", R"({"propertyNames":{"maxLength":1}})", R"({"ab":1})", "viiiivvi");
    row("required: missing", R"({"required":["a"]})", R"({"b":1})", "iiiiiiii");
    row("required: null is there", R"({"required":["a"]})", R"({"a":null})", "vvvvvvvv");
    row("required: says nothing about arrays", R"({"required":["a"]})", "[]", "vvvvvvvv");
    row("maxProperties", R"({"maxProperties":1})", R"({"a":1,"b":1})", "iiiiiiii");
    row("maxProperties: a key that is there twice is one", R"({"maxProperties":1})", R"({"a":1,"a":1})",
        "vvvvvvvv");
    row("minProperties", R"({"minProperties":2})", R"({"a":1})", "iiiiiiii");
    row("dependencies: a list", R"({"dependencies":{"a":["b"]}})", R"({"a":1})", "iiiiivvi");
    row("dependencies: a schema", R"({"dependencies":{"a":{"minProperties":2}}})", R"({"a":1})", "iiiiivvi");
    row("dependentRequired: from 2019-09", R"({"dependentRequired":{"a":["b"]}})", R"({"a":1})", "vvviivvi");
    row("dependentSchemas: from 2019-09", R"({"dependentSchemas":{"a":{"minProperties":2}}})", R"({"a":1})",
        "vvviivvi");
    row("allOf", R"({"allOf":[{"minimum":1},{"maximum":2}]})", "3", "iiiiiiii");
    row("anyOf: not in 2.0", R"({"anyOf":[{"type":"string"},{"type":"null"}]})", "3", "iiiiivii");
    row("oneOf: two match", R"({"oneOf":[{"type":"integer"},{"minimum":1}]})", "3", "iiiiivii");
    row("oneOf: one matches", R"({"oneOf":[{"type":"string"},{"minimum":1}]})", "3", "vvvvvvvv");
    row("not", R"({"not":{"type":"integer"}})", "3", "iiiiivii");
    row("if: from draft-07", R"({"if":{"type":"integer"},"then":{"minimum":5},"else":{"type":"null"}})", "3",
        "vviiivvi");
    row("else", R"({"if":{"type":"integer"},"then":{"minimum":5},"else":{"type":"null"}})", R"("a")",
        "vviiivvi");
    row("then without if", R"({"then":{"minimum":5}})", "3", "vvvvvvvv");
    row("true and false as schemas", R"({"properties":{"a":true,"b":false}})", R"({"b":1})", "iiiiiiii");
    row("$ref: to a definition",
        R"({"definitions":{"a":{"type":"string"}},"allOf":[{"$ref":"#/definitions/a"}]})", "1", "iiiiiiii");
    row("$ref: alone up to draft-07 and in OpenAPI",
        R"({"definitions":{"a":{}},"$ref":"#/definitions/a","type":"string"})", "1", "vvviivvi");
    row("$ref: leads nowhere", R"({"$ref":"#/nothing"})", "1", "nnnnnnnn");
    row("$ref: another document", R"({"$ref":"https://example.com/other"})", "1", "nnnnnnnn");
    row("$ref: to a meta-schema", R"({"$ref":"http://json-schema.org/draft-07/schema#"})",
        R"({"minLength":-1})", "iiiiiiii");
    row("$ref: escaped pointers",
        R"({"definitions":{"a/b%":{"type":"string"}},"allOf":[{"$ref":"#/definitions/a~1b%25"}]})", "1",
        "iiiiiiii");
    row("$ref as the name of a property", R"({"properties":{"$ref":{"type":"string"}}})", R"({"$ref":1})",
        "iiiiiiii");
    row("$id: a plain name up to draft-07",
        R"({"definitions":{"a":{"$id":"#x","type":"string"}},"allOf":[{"$ref":"#x"}]})", "1", "niinnnnn");
    row("$anchor: from 2019-09", R"({"$defs":{"a":{"$anchor":"x","type":"string"}},"$ref":"#x"})", "1",
        "nnniinni");
    row("$dynamicRef: from 2020-12",
        R"({"$defs":{"a":{"$dynamicAnchor":"x","type":"string"}},"$dynamicRef":"#x"})", "1", "vvvvivvi");
    row("$recursiveRef: 2019-09 only", R"({"properties":{"a":{"$recursiveRef":"#"}},"type":"object"})",
        R"({"a":1})", "vvvivvvv");
    row("unevaluatedProperties: sees through allOf",
        R"({"allOf":[{"properties":{"a":{}}}],"unevaluatedProperties":false})", R"({"a":1})", "vvvvvvvv");
    row("unevaluatedProperties: what nobody spoke of",
        R"({"allOf":[{"properties":{"a":{}}}],"unevaluatedProperties":false})", R"({"b":1})", "vvviivvi");
    row("unevaluatedItems: contains counts from 2020-12",
        R"({"contains":{"type":"integer"},"unevaluatedItems":false})", "[1]", "vvvivvvv");
    row("format: an annotation", R"({"format":"ipv4"})", R"("x")", "vvvvvvvv");
    row("discriminator: an annotation", R"({"discriminator":{"propertyName":"a"}})", "{}", "vvvvvvvv");
    row("a negative length says nothing", R"({"minLength":-1})", R"("")", "vvvvvvvv");
    row("no schema at all", R"({"properties":{"a":5}})", R"({"a":1})", "nnnnnnnn");
}

void TestKeywords::keywords()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, instance);
    QFETCH(QByteArray, expected);
    QCOMPARE(letters(schema, instance), expected);
    // JSON is YAML: the same text, by the other parser.
    QCOMPARE(letters(schema, instance, {}, text::Format::Yaml), expected);
}

void TestKeywords::metaSchemas_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const char *name, const char *json, const char *letters) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(letters);
    };
    add("an empty schema", "{}", "vvvvvvvv");
    add("a boolean", "true", "ivvvviiv");
    add("required is a list", R"({"required":true})", "iiiiiiii");
    add("required may be empty from draft-06", R"({"required":[]})", "ivvvviiv");
    add("a negative length", R"({"properties":{"a":{"minLength":-1}}})", "iiiiiiii");
    add("an exclusive boolean", R"({"minimum":1,"exclusiveMinimum":true})", "viiiivvi");
    add("nested wrong type", R"({"allOf":[{"items":{"type":"strin"}}]})", "iiiiivvi");
    add("unknown keywords", R"({"x-mine":1})", "vvvvvvvv");
}

void TestKeywords::metaSchemas()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, expected);
    QByteArray found;
    for (size_t i = 0; i < schema::dialectCount; ++i) {
        const auto id = DialectId(i);
        const bool openApi = id == DialectId::Swagger20 || id == DialectId::OpenApi30;
        schema::Schemas schemas;
        const auto compiled = schemas.compile({schema::metaSchema(id), 0,
            schema::metaSchemaUri(id).toByteArray(), openApi ? DialectId::Draft4 : id, true});
        found.append("vin"[int(schema::check(compiled, *text::parseJson(schema)))]);
    }
    QCOMPARE(found, expected);
}

void TestKeywords::directionsLiftRequired()
{
    const QByteArray schema =
        R"({"required":["id","key"],"properties":{"id":{"readOnly":true},"key":{"writeOnly":true}}})";
    schema::ValidationOptions options;
    QCOMPARE(letters(schema, R"({"key":1})", options), "iiiiiiii");
    options.direction = schema::Direction::Request;
    QCOMPARE(letters(schema, R"({"key":1})", options), "iiiiivvi");
    options.direction = schema::Direction::Response;
    QCOMPARE(letters(schema, R"({"id":1})", options), "iiiiiivi");
}

void TestKeywords::formats_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("instance");
    QTest::addColumn<bool>("valid");
    const auto add = [](const char *format, const char *instance, bool valid) {
        QTest::addRow("%s: %s", format, instance) << QByteArray(format) << QByteArray(instance) << valid;
    };
    add("int32", "2147483647", true);
    add("int32", "2147483648", false);
    add("int32", "1.5", false);
    add("int64", "-9223372036854775808", true);
    add("int64", "9223372036854775808", false);
    add("float", "1e38", true);
    add("float", "1e39", false);
    add("double", "1e308", true);
    add("double", "1e309", false);
    add("byte", R"("aGk=")", true);
    add("byte", R"("aGk")", false);
    add("binary", R"("\u0000")", true);
    add("password", R"("x")", true);
    add("date-time", R"("2026-02-28T23:59:60Z")", true);
    add("date-time", R"("2026-02-29T00:00:00Z")", false);
    add("uuid", R"("00000000-0000-0000-0000-00000000000g")", false);
    add("unheard-of", R"("x")", true);
    add("email", "5", true);
}

void TestKeywords::formats()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, instance);
    QFETCH(bool, valid);
    schema::ValidationOptions options;
    options.formats = schema::FormatMode::Assertion;
    QCOMPARE(letters(R"({"format":")" + format + R"("})", instance, options),
        valid ? QByteArray("vvvvvvvv") : QByteArray("iiiiiiii"));
}

void TestKeywords::contentIsJudgedWhenAsked()
{
    const QByteArray schema =
        R"({"contentEncoding":"base64","contentMediaType":"application/json","contentSchema":{"type":"object"}})";
    schema::ValidationOptions options;
    QCOMPARE(letters(schema, R"("!")", options), "vvvvvvvv");
    options.assertContent = true;
    QCOMPARE(letters(schema, R"("!")", options), "vviiivvi");
    QCOMPARE(letters(schema, R"("e30=")", options), "vvvvvvvv");
    QCOMPARE(letters(schema, R"("e30K4")", options), "vviiivvi");
    QCOMPARE(letters(schema, R"("W10=")", options), "vvviivvi"); // an array
}

void TestKeywords::vocabulariesChooseKeywords()
{
    const auto meta = text::parseJson(R"({"$schema":"https://json-schema.org/draft/2020-12/schema",
        "$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/core":true,
                       "https://json-schema.org/draft/2020-12/vocab/applicator":true,
                       "https://json-schema.org/draft/2020-12/vocab/format-assertion":true}})");
    schema::Schemas schemas([&](const QByteArray &uri) -> std::optional<schema::Source> {
        return uri == "https://example.com/meta" ? std::optional(schema::Source{meta, 0, uri}) : std::nullopt;
    });
    const auto compiled = schemas.compile({text::parseJson(R"({"$schema":"https://example.com/meta",
        "properties":{"a":{"minimum":5},"b":{"format":"ipv4"}}})"),
        0, "test:x"});
    QCOMPARE(schema::check(compiled, *text::parseJson(R"({"a":1})")), Verdict::Valid);
    QCOMPARE(schema::check(compiled, *text::parseJson(R"({"b":"x"})")), Verdict::Invalid);
}

void TestKeywords::exactNumbers_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("instance");
    QTest::addColumn<QByteArray>("expected");
    row("1e400 is less than 1e401", R"({"maximum":1e401})", "1e400", "v");
    row("1e400 is more than 1e399", R"({"maximum":1e399})", "1e400", "i");
    row("a huge exponent", R"({"maximum":1})", "1e999999999999999999999", "i");
    row("a tiny one", R"({"exclusiveMinimum":0})", "1e-999999999999999999999", "v");
    row("1e400 is an integer", R"({"type":"integer"})", "1e400", "v");
    row("1e400 is a multiple of 7? no", R"({"multipleOf":7})", "1e400", "i");
    row("1e400 is a multiple of 8", R"({"multipleOf":8})", "1e400", "v");
    row("2^53 + 1", R"({"const":9007199254740993})", "9007199254740992", "i");
    row("-0 is 0", R"({"const":0})", "-0.0", "v");
    row("a divisor of twenty digits", R"({"multipleOf":12345678901234567891})", "1", "n");
}

void TestKeywords::exactNumbers()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, instance);
    QFETCH(QByteArray, expected);
    QCOMPARE(letters(schema, instance).mid(int(DialectId::Draft202012), 1), expected);
}

QTEST_GUILESS_MAIN(TestKeywords)
#include "tst_keywords.moc"
