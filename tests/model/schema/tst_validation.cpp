// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/validator.h"
#include "model/text/pointer.h"
#include "model/text/value.h"
#include "model/text/yamlemitter.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using schema::DialectId;
using schema::Fault;
using schema::Verdict;

/// Messages and their places, limits, threads, and that all ways to a verdict agree.
class TestValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesHaveBothLocations_data();
    void messagesHaveBothLocations();
    void alternativesExplainThemselves();
    void referencesShowInThePath();
    void otherDocumentsAreNamed();
    void everyMessageHasASentence();
    void hostileNamesAreShownPlainly();
    void patternsGiveUp_data();
    void patternsGiveUp();
    void patternsThatCannotBeTried_data();
    void patternsThatCannotBeTried();
    void notEvaluatedIsNeitherYesNorNo_data();
    void notEvaluatedIsNeitherYesNorNo();
    void longTexts();
    void deepInstances();
    void endlessSchemas_data();
    void endlessSchemas();
    void aliasesAreFollowedAndCounted();
    void schemasAreCompiledOnce();
    void schemasAreSharedByThreads();
    void nothingIsAskedTwice();
    void whatComesLaterIsFound();
    void allWaysAgree();
};

namespace {

struct Judged
{
    schema::Report report;
    std::shared_ptr<const text::SyntaxTree> instance;
};

Judged judge(const QByteArray &schemaJson, const QByteArray &instanceJson,
    DialectId dialect = DialectId::Draft202012, const schema::ValidationOptions &options = {})
{
    schema::Schemas schemas;
    const auto compiled =
        schemas.compile({text::parseJson(schemaJson), 0, "https://example.com/s", dialect, true});
    Judged judged{{}, text::parseJson(instanceJson)};
    judged.report = schema::validate(compiled, *judged.instance, 0, options);
    const Verdict quick = schema::check(compiled, *judged.instance, 0, options);
    if (quick != judged.report.verdict) {
        qWarning("modes differ: %d and %d", int(quick), int(judged.report.verdict));
        judged.report.verdict = Verdict(99);
    }
    return judged;
}

} // namespace

void TestValidation::messagesHaveBothLocations_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("instance");
    QTest::addColumn<QByteArray>("messages");
    const auto row = [](const char *name, const char *schema, const char *instance, const char *messages) {
        QTest::newRow(name) << QByteArray(schema) << QByteArray(instance) << QByteArray(messages);
    };
    row("a type", R"({"properties":{"a":{"type":"string"}}})", R"({"a":1})",
        "schema.type /a /properties/a/type https://example.com/s#/properties/a/type");
    row("escaped names", R"({"properties":{"a/b~":{"type":"string"}}})", R"({"a/b~":1})",
        "schema.type /a~1b~0 /properties/a~1b~0/type https://example.com/s#/properties/a~1b~0/type");
    row("two missing properties", R"({"required":["a","b"]})", "{}",
        "schema.required  /required https://example.com/s#/required\n"
        "schema.required  /required https://example.com/s#/required");
    row("an item", R"({"items":{"minimum":2}})", "[3,1]",
        "schema.minimum /1 /items/minimum https://example.com/s#/items/minimum");
    row("an item by its number", R"({"prefixItems":[{},{"minimum":2}]})", "[3,1]",
        "schema.minimum /1 /prefixItems/1/minimum https://example.com/s#/prefixItems/1/minimum");
    row("a property too many", R"({"additionalProperties":false})", R"({"a":1})",
        "schema.additionalProperties /a /additionalProperties https://example.com/s#/additionalProperties");
    row("through allOf", R"({"allOf":[{},{"const":1}]})", "2",
        "schema.const  /allOf/1/const https://example.com/s#/allOf/1/const");
    row("in a resource of its own", R"({"$ref":"/t","$defs":{"t":{"$id":"/t","not":{}}}})", "2",
        "schema.not  /$ref/not https://example.com/t#/not");
    row("the name of a property", R"({"propertyNames":{"maxLength":1}})", R"({"ab":1})",
        "schema.maxLength /ab /propertyNames/maxLength https://example.com/s#/propertyNames/maxLength");
    row("a pattern's property", R"({"patternProperties":{"^a":{"type":"null"}}})", R"({"ab":1})",
        "schema.type /ab /patternProperties/^a/type https://example.com/s#/patternProperties/^a/type");
    row("a dependency", R"({"dependentRequired":{"a":["b"]}})", R"({"a":1})",
        "schema.dependentRequired  /dependentRequired https://example.com/s#/dependentRequired/a");
    row("then", R"({"if":true,"then":{"const":1}})", "2",
        "schema.const  /then/const https://example.com/s#/then/const");
    row("all of them", R"({"properties":{"a":{"type":"null"},"b":{"minimum":3}},"minProperties":3})",
        R"({"b":1,"a":1})",
        "schema.minProperties  /minProperties https://example.com/s#/minProperties\n"
        "schema.minimum /b /properties/b/minimum https://example.com/s#/properties/b/minimum\n"
        "schema.type /a /properties/a/type https://example.com/s#/properties/a/type");
}

void TestValidation::messagesHaveBothLocations()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, instance);
    QFETCH(QByteArray, messages);
    const Judged judged = judge(schema, instance);
    QByteArrayList found;
    for (const schema::Message &message : judged.report.messages) {
        found.append(message.code() + ' ' + message.instancePath + ' ' + message.keywordPath + ' ' +
                     message.absoluteKeywordLocation());
        QCOMPARE(text::pointerTo(*judged.instance, message.instanceNode).toString(), message.instancePath);
        const Problem problem = schema::toProblem(message, *judged.instance, u"x.json"_s);
        QCOMPARE(problem.code, message.code());
        QCOMPARE(problem.location.pointer, message.instancePath);
        QVERIFY(problem.location.offset >= 0);
    }
    QCOMPARE(found.join('\n'), messages);
}

void TestValidation::alternativesExplainThemselves()
{
    const Judged judged =
        judge(R"({"anyOf":[{"type":"string"},{"oneOf":[{"minimum":5},{"multipleOf":7}]}]})", "3");
    QCOMPARE(judged.report.messages.size(), size_t(1));
    const schema::Message &message = judged.report.messages[0];
    QCOMPARE(message.code(), QByteArray("schema.anyOf"));
    QCOMPARE(message.causes.size(), size_t(2));
    QCOMPARE(message.causes[0].keywordPath, QByteArray("/anyOf/0/type"));
    QCOMPARE(message.causes[1].keywordPath, QByteArray("/anyOf/1/oneOf"));
    QCOMPARE(message.causes[1].causes.size(), size_t(2));
    QCOMPARE(judge(R"({"oneOf":[{},{}]})", "3").report.messages[0].fault, Fault::Several);
}

void TestValidation::referencesShowInThePath()
{
    const Judged judged = judge(R"({"properties":{"a":{"$ref":"#/$defs/b"}},
        "$defs":{"b":{"$ref":"#/$defs/c"},"c":{"type":"string"}}})",
        R"({"a":1})");
    QCOMPARE(judged.report.messages.size(), size_t(1));
    QCOMPARE(judged.report.messages[0].keywordPath, QByteArray("/properties/a/$ref/$ref/type"));
    QCOMPARE(judged.report.messages[0].absoluteKeywordLocation(),
        QByteArray("https://example.com/s#/$defs/c/type"));
}

void TestValidation::otherDocumentsAreNamed()
{
    const auto other = text::parseYaml("definitions:\n  port: {type: integer, maximum: 65535}\n");
    schema::Schemas schemas([&](const QByteArray &uri) -> std::optional<schema::Source> {
        return uri == "parts/net.yaml" ? std::optional(schema::Source{other, 0, uri}) : std::nullopt;
    });
    const auto compiled =
        schemas.compile({text::parseJson(R"({"additionalProperties":{"$ref":"net.yaml#/definitions/port"}})"),
            0, "parts/main.json"});
    const auto instance = text::parseYaml("http: 80\nhttps: 70000\n");
    const auto report = schema::validate(compiled, *instance);
    QCOMPARE(report.messages.size(), size_t(1));
    QCOMPARE(
        report.messages[0].absoluteKeywordLocation(), QByteArray("parts/net.yaml#/definitions/port/maximum"));
    QCOMPARE(&report.messages[0].schemaTree(), other.get());
    QCOMPARE(report.messages[0].instancePath, QByteArray("/https"));
}

void TestValidation::everyMessageHasASentence()
{
    const Judged judged = judge(R"({"properties":{"a":{"type":["string","null"]},"b":{"enum":[1,2]}},
        "required":["c"],"additionalProperties":false})",
        R"({"a":1,"b":3,"d":1})");
    QStringList sentences;
    for (const schema::Message &message : judged.report.messages) {
        sentences.append(message.sentence(*judged.instance));
    }
    QCOMPARE(sentences, QStringList({u"This is a number, expected is string or null."_s,
                            u"This is none of the allowed values [1,2]."_s,
                            u"The property “d” is not allowed."_s, u"The property “c” is missing."_s}));
}

void TestValidation::hostileNamesAreShownPlainly()
{
    const QByteArray name = QByteArray(100'000, 'x');
    const Judged judged =
        judge(R"({"additionalProperties":false})", R"({"\u202Eevil\u0007":1,")" + name + R"(":1})");
    QCOMPARE(judged.report.messages.size(), size_t(2));
    const QString first = judged.report.messages[0].sentence(*judged.instance);
    QVERIFY2(!first.contains(QChar(0x202E)) && !first.contains(QChar(7)), qPrintable(first));
    QVERIFY(judged.report.messages[1].sentence(*judged.instance).size() < 200);
}

void TestValidation::patternsGiveUp_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nested plus") << QByteArray("^(a+)+$") << QByteArray(40, 'a') + '!';
    QTest::newRow("nested plus, 10 MB") << QByteArray("^(a+)+$") << QByteArray(10'000'000, 'a') + '!';
    QTest::newRow("stars") << QByteArray("(.*)*[xy]") << QByteArray(5000, 'a');
    QTest::newRow("words") << QByteArray("^(\\w+\\s?)*$") << QByteArray(60, 'a') + '!';
    QTest::newRow("alternation") << QByteArray("^(a|a|aa)+$") << QByteArray(60, 'a') + '!';
}

void TestValidation::patternsGiveUp()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, text);
    const Judged judged = judge(R"({"pattern":)" + text::jsonQuoted(pattern) + '}', text::jsonQuoted(text));
    QCOMPARE(int(judged.report.verdict), int(Verdict::NotEvaluated));
    QCOMPARE(judged.report.messages[0].code(), QByteArray("schema.gave-up"));
}

void TestValidation::patternsThatCannotBeTried_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("open group") << QByteArray("(a") << QByteArray("schema.pattern-syntax");
    QTest::newRow("open class") << QByteArray("[a") << QByteArray("schema.pattern-syntax");
    QTest::newRow("nothing to repeat") << QByteArray("*a") << QByteArray("schema.pattern-syntax");
    QTest::newRow("possessive") << QByteArray("a++") << QByteArray("schema.pattern-syntax");
    QTest::newRow("inline flags") << QByteArray("(?i)a") << QByteArray("schema.pattern-syntax");
    QTest::newRow("Perl's anchor") << QByteArray("\\Aa\\z") << QByteArray("schema.pattern-syntax");
    QTest::newRow("a class out of order") << QByteArray("[z-a]") << QByteArray("schema.pattern-syntax");
    QTest::newRow("half a character") << QByteArray("\\ud800") << QByteArray("schema.pattern-unsupported");
    QTest::newRow("lookbehind of any length")
        << QByteArray("(?<=a+)b") << QByteArray("schema.pattern-unsupported");
    QTest::newRow("a property nobody knows")
        << QByteArray("\\p{Nonsense}") << QByteArray("schema.pattern-unsupported");
}

void TestValidation::patternsThatCannotBeTried()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, code);
    const Judged judged = judge(R"({"pattern":)" + text::jsonQuoted(pattern) + '}', R"("ab")");
    QCOMPARE(int(judged.report.verdict), int(Verdict::NotEvaluated));
    QCOMPARE(judged.report.messages[0].code(), code);
}

void TestValidation::notEvaluatedIsNeitherYesNorNo_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<int>("verdict");
    // N is a schema that nobody can judge, on the instance {"a": 1}.
    const auto row = [](const char *name, QByteArray schema, Verdict verdict) {
        QTest::newRow(name) << schema.replace("N", R"({"$ref":"#/nowhere"})") << int(verdict);
    };
    row("not", R"({"not":N})", Verdict::NotEvaluated);
    row("allOf with a failure", R"({"allOf":[N,false]})", Verdict::Invalid);
    row("allOf without", R"({"allOf":[N,true]})", Verdict::NotEvaluated);
    row("anyOf with a match", R"({"anyOf":[N,true]})", Verdict::Valid);
    row("anyOf without", R"({"anyOf":[N,false]})", Verdict::NotEvaluated);
    row("oneOf with a match", R"({"oneOf":[N,true]})", Verdict::NotEvaluated);
    row("oneOf with two", R"({"oneOf":[N,true,true]})", Verdict::Invalid);
    row("if, and both ways fit", R"({"if":N,"then":true,"else":true})", Verdict::Valid);
    row("if, and neither fits", R"({"if":N,"then":false,"else":false})", Verdict::Invalid);
    row("if, and one way fits", R"({"if":N,"then":true,"else":false})", Verdict::NotEvaluated);
    row("contains nothing else", R"({"properties":{"a":{"contains":N}}})", Verdict::Valid);
    row("a pattern that is none, and anything goes", R"({"patternProperties":{"(":true}})", Verdict::Valid);
    row("a pattern that is none, and it matters", R"({"patternProperties":{"(":false}})",
        Verdict::NotEvaluated);
    row("additionalProperties beside it", R"({"patternProperties":{"(":true},"additionalProperties":false})",
        Verdict::NotEvaluated);
    row("unevaluatedProperties beside it", R"({"anyOf":[N,true],"unevaluatedProperties":false})",
        Verdict::NotEvaluated);
    row("unevaluatedProperties, all spoken of",
        R"({"anyOf":[N,true],"properties":{"a":true},"unevaluatedProperties":false})", Verdict::Valid);
}

void TestValidation::notEvaluatedIsNeitherYesNorNo()
{
    QFETCH(QByteArray, schema);
    QFETCH(int, verdict);
    QCOMPARE(int(judge(schema, R"({"a":1})").report.verdict), verdict);
}

void TestValidation::longTexts()
{
    const QByteArray text = text::jsonQuoted(QByteArray(10'000'000, 'a'));
    QVERIFY(
        judge(R"({"pattern":"^[a-z]*$","minLength":10000000,"maxLength":10000000})", text).report.isValid());
    QVERIFY(judge(R"({"pattern":"^a*$"})", text).report.isValid());
    QCOMPARE(int(judge(R"({"pattern":"b"})", text).report.verdict), int(Verdict::Invalid));
    QCOMPARE(int(judge(R"({"enum":["a"],"format":"email"})", text).report.verdict), int(Verdict::Invalid));
}

void TestValidation::deepInstances()
{
    const QByteArray deep = QByteArray(900, '[') + QByteArray(900, ']');
    QVERIFY(judge(R"({"items":{"$ref":"#"}})", deep).report.isValid());
    const QByteArray half = QByteArray(500, '[') + QByteArray(500, ']');
    QVERIFY(judge(R"({"type":"array","items":{"allOf":[{"$ref":"#"}]}})", half).report.isValid());
    const Judged judged = judge(R"({"items":{"allOf":[{"allOf":[{"$ref":"#"}]}]}})", deep);
    QCOMPARE(int(judged.report.verdict), int(Verdict::NotEvaluated));
    QCOMPARE(judged.report.messages[0].code(), QByteArray("schema.depth"));
}

void TestValidation::endlessSchemas_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::newRow("a reference to itself") << QByteArray(R"({"$ref":"#"})");
    QTest::newRow("two that refer to each other")
        << QByteArray(R"({"$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}},"$ref":"#/$defs/a"})");
    QTest::newRow("allOf of itself") << QByteArray(R"({"allOf":[{"$ref":"#"}]})");
    QTest::newRow("twice, which doubles") << QByteArray(R"({"allOf":[{"$ref":"#"},{"$ref":"#"}]})");
    QTest::newRow("not itself") << QByteArray(R"({"not":{"$ref":"#"}})");
    QTest::newRow("anyOf itself") << QByteArray(R"({"anyOf":[{"$ref":"#"},{"$ref":"#"}]})");
}

void TestValidation::endlessSchemas()
{
    QFETCH(QByteArray, schema);
    schema::ValidationOptions options;
    options.work = 200'000;
    const Judged judged = judge(schema, "1", DialectId::Draft202012, options);
    QCOMPARE(int(judged.report.verdict), int(Verdict::NotEvaluated));
    QVERIFY(judged.report.messages.size() <= size_t(options.maximumMessages));
}

void TestValidation::aliasesAreFollowedAndCounted()
{
    const auto schemaTree = text::parseYaml(
        "a: &s {type: string}\nproperties: {x: *s}\nadditionalProperties: {items: {$ref: '#'}}\n");
    schema::Schemas schemas;
    const auto compiled = schemas.compile({schemaTree, 0, {}});
    QCOMPARE(schema::check(compiled, *text::parseYaml("x: &v text\ny: [{x: *v}]\n")), Verdict::Valid);
    QCOMPARE(schema::check(compiled, *text::parseYaml("x: 1\n")), Verdict::Invalid);
    QCOMPARE(schema::check(compiled, *text::parseYaml("x: *nothing\n")), Verdict::NotEvaluated);

    QByteArray bomb = "b0: &b0 [x]\n";
    for (int i = 1; i < 40; ++i) {
        const QByteArray before = "*b" + QByteArray::number(i - 1);
        bomb += "b" + QByteArray::number(i) + ": &b" + QByteArray::number(i) + " [" + before + ", " + before +
                "]\n";
    }
    schema::ValidationOptions options;
    options.work = 100'000;
    const auto every = schemas.compile({text::parseJson(R"({"additionalProperties":{"$ref":"#/$defs/l"},
        "$defs":{"l":{"items":{"$ref":"#/$defs/l"}}}})"),
        0, "test:bomb"});
    QCOMPARE(schema::check(every, *text::parseYaml(bomb), 0, options), Verdict::NotEvaluated);
    const auto unique =
        schemas.compile({text::parseJson(R"({"additionalProperties":{"uniqueItems":true}})"), 0, "test:u"});
    QVERIFY(schema::check(unique, *text::parseYaml(bomb), 0, options) != Verdict::Valid);
    QVERIFY(schema::check(unique, *text::parseYaml("a: &x [*x, *x]\n"), 0, options) != Verdict::Valid);
}

void TestValidation::schemasAreCompiledOnce()
{
    const auto tree = text::parseJson(R"({"$defs":{"a":{"items":{"$ref":"#/$defs/b"}},"b":{"type":"string"}},
        "x":{"$ref":"#/$defs/a"},"y":{"$ref":"#/$defs/b"}})");
    schema::Schemas schemas;
    const schema::Source source{tree, 0, {}};
    const auto x = schemas.compile(source, tree->child(0, "x"));
    const qsizetype size = schemas.size();
    QCOMPARE(schemas.compile(source, tree->child(0, "x")).subschema(), x.subschema());
    QCOMPARE(schemas.size(), size);
    static_cast<void>(schemas.compile(source, tree->child(0, "y")));
    QCOMPARE(schemas.size(), size + 1); // y itself; what it refers to was there
}

void TestValidation::schemasAreSharedByThreads()
{
    const auto tree = text::parseJson(R"({"$defs":{"t":{"properties":{"name":{"pattern":"^a+$"},
        "next":{"$ref":"#/$defs/t"}},"required":["name"]}}})");
    schema::Schemas schemas;
    const schema::Source source{tree, 0, {}};
    const text::NodeId node = tree->child(tree->child(0, "$defs"), "t");
    QAtomicInt wrong;
    QThreadPool pool;
    for (int i = 0; i < 8; ++i) {
        pool.start([&] {
            for (int round = 0; round < 200; ++round) {
                const auto compiled = schemas.compile(source, node);
                const auto good = text::parseJson(R"({"name":"a","next":{"name":"aa"}})");
                const auto bad = text::parseJson(R"({"name":"a","next":{"name":"b"}})");
                if (schema::check(compiled, *good) != Verdict::Valid ||
                    schema::validate(compiled, *bad).verdict != Verdict::Invalid) {
                    wrong.fetchAndAddRelaxed(1);
                }
            }
        });
    }
    QVERIFY(pool.waitForDone(60'000));
    QCOMPARE(wrong.loadRelaxed(), 0);
}

void TestValidation::nothingIsAskedTwice()
{
    QByteArrayList asked;
    schema::Schemas schemas([&](const QByteArray &uri) -> std::optional<schema::Source> {
        asked.append(uri);
        return std::nullopt;
    });
    const auto tree = text::parseJson(R"({"allOf":[{"$ref":"http://169.254.169.254/x#/a"},
        {"$ref":"http://169.254.169.254/x#/b"},{"$ref":"file:///etc/passwd"}]})");
    const auto compiled = schemas.compile({tree, 0, "https://example.com/s"});
    QCOMPARE(schema::check(compiled, *tree), Verdict::NotEvaluated);
    std::sort(asked.begin(), asked.end());
    QCOMPARE(asked, QByteArrayList({"file:///etc/passwd", "http://169.254.169.254/x"}));
}

void TestValidation::whatComesLaterIsFound()
{
    schema::Schemas schemas;
    const auto early = text::parseJson(R"({"$ref":"later"})");
    const auto compiled = schemas.compile({early, 0, "test:/early"});
    QCOMPARE(schema::check(compiled, *early), Verdict::NotEvaluated);
    static_cast<void>(schemas.compile({text::parseJson(R"({"type":"object"})"), 0, "test:/later"}));
    const auto again = text::parseJson(R"({"$ref":"later"})");
    QCOMPARE(schema::check(schemas.compile({again, 0, "test:/again"}), *early), Verdict::Valid);
}

namespace {

class Random
{
public:
    explicit Random(quint32 seed)
        : m_random(seed)
    {
    }
    int below(int limit) { return int(m_random.bounded(limit)); }

    QByteArray value(int depth)
    {
        switch (below(depth > 0 ? 7 : 5)) {
        case 0:
            return "null";
        case 1:
            return below(2) ? "true" : "false";
        case 2:
            return QByteArray::number(below(7) - 2);
        case 3:
            return QByteArray::number((below(40) - 10) / 4.0);
        case 4:
            return '"' + QByteArray(below(4), "abc"[below(3)]) + '"';
        case 5: {
            QByteArrayList items;
            for (int i = below(4); i > 0; --i) {
                items.append(value(depth - 1));
            }
            return '[' + items.join(", ") + ']';
        }
        default: {
            QByteArrayList members;
            for (int i = below(4); i > 0; --i) {
                members.append(
                    QByteArray("\"") + "pqr"[(i + below(2)) % 3] + char('0' + i) + "\": " + value(depth - 1));
            }
            return '{' + members.join(", ") + '}';
        }
        }
    }

    QByteArray schema(int depth)
    {
        if (depth <= 0 || below(8) == 0) {
            return below(4) ? "true" : "false";
        }
        QByteArrayList members;
        const auto sub = [&] { return schema(depth - 1); };
        const auto list = [&] { return '[' + sub() + ',' + sub() + ']'; };
        const QByteArrayList choices{R"("type":["string","integer","array"])",
            R"("type":["object","number","null"])", R"("minimum":1)", R"("enum":[1,"a",null,true,[],{}])",
            R"("multipleOf":0.5)", R"("maxLength":2)", R"("pattern":"a|c{2}")", "\"items\":" + sub(),
            R"("properties":{"p1":)" + sub() + R"(,"q2":)" + sub() + '}', R"("required":["p1"])",
            "\"additionalProperties\":" + sub(), R"("patternProperties":{"^q":)" + sub() + '}',
            "\"allOf\":" + list(), "\"anyOf\":" + list(), "\"oneOf\":" + list(), "\"not\":" + sub(),
            "\"if\":" + sub() + ",\"then\":" + sub(), "\"contains\":" + sub(),
            "\"unevaluatedProperties\":" + sub(), "\"unevaluatedItems\":" + sub(),
            "\"prefixItems\":" + list(), R"("uniqueItems":true)", R"("$ref":"#/$defs/d")",
            R"("$dynamicRef":"#n")", R"("dependentRequired":{"p1":["q2"]})", "\"propertyNames\":" + sub(),
            R"("maxProperties":2)", R"("minItems":1)"};
        QSet<int> used;
        for (int i = 1 + below(3); i > 0; --i) {
            const int which = below(int(choices.size()));
            if (!used.contains(which)) {
                used.insert(which);
                members.append(choices[which]);
            }
        }
        return '{' + members.join(',') + '}';
    }

private:
    QRandomGenerator m_random;
};

} // namespace

/// Flag and messages, JSON and YAML (flow and block) say the same of one value.
void TestValidation::allWaysAgree()
{
    const quint32 seed = qEnvironmentVariableIsSet("TRIPTYCH_SEED")
                             ? qEnvironmentVariable("TRIPTYCH_SEED").toUInt()
                             : QRandomGenerator::global()->generate();
    qInfo("TRIPTYCH_SEED=%u", seed);
    Random random(seed);
    std::array<int, 3> counts{};
    for (int round = 0; round < 800; ++round) {
        const QByteArray definitions = R"(,"$defs":{"d":)" + random.schema(2) +
                                       R"(,"n":{"$dynamicAnchor":"n","type":["integer","object","array"]}})";
        QByteArray schema = random.schema(3);
        if (schema.startsWith('{')) {
            schema.chop(1);
            schema += definitions + '}';
        }
        const QByteArray value = random.value(3);
        schema::Schemas schemas;
        const auto fromJson = schemas.compile({text::parseJson(schema), 0, "test:j"});
        const auto json = text::parseJson(value);
        const text::YamlEmitter emitter{text::YamlLayout()};
        const auto asYaml = [&](const text::SyntaxTree &tree) {
            return text::parseYaml(
                "# a comment\n" + emitter.block(tree, 0, 0, text::YamlIntro::Nothing) + '\n');
        };
        const auto schemaYaml = asYaml(*text::parseJson(schema));
        QVERIFY2(!schemaYaml->hasErrors(), schemaYaml->source().constData());
        const auto fromYaml = schemas.compile({schemaYaml, schemaYaml->root(), "test:y"});
        const auto yaml = asYaml(*json);
        schema::ValidationOptions options;
        options.work = 3'000;
        const Verdict verdict = schema::check(fromJson, *json, 0, options);
        ++counts[size_t(verdict)];
        const auto report = schema::validate(fromJson, *json, 0, options);
        const QByteArray context = "schema " + schema + "\nvalue " + value;
        QVERIFY2(report.verdict == verdict, context.constData());
        QVERIFY2(report.messages.empty() == (verdict == Verdict::Valid), context.constData());
        QVERIFY2(schema::check(fromYaml, *json, 0, options) == verdict, context.constData());
        QVERIFY2(schema::check(fromJson, *yaml, yaml->root(), options) == verdict, context.constData());
        const auto again = schema::validate(fromYaml, *yaml, yaml->root(), options);
        QVERIFY2(
            again.verdict == verdict && again.messages.size() == report.messages.size(), context.constData());
        for (size_t i = 0; i < again.messages.size(); ++i) {
            QVERIFY2(again.messages[i].keywordPath == report.messages[i].keywordPath, context.constData());
            QVERIFY2(again.messages[i].instancePath == report.messages[i].instancePath, context.constData());
        }
    }
    qInfo("%d valid, %d invalid, %d not evaluated", counts[0], counts[1], counts[2]);
    QVERIFY(counts[0] > 80 && counts[1] > 80);
}

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
