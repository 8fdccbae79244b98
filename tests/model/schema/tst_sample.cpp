// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/sample.h"
#include "model/text/pointer.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using schema::DialectId;
using schema::Verdict;
using text::NodeId;
using text::NoNode;

class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainest_data();
    void plainest();
    void everySeedSatisfies_data();
    void everySeedSatisfies();
    void theSameSeedGivesTheSame();
    void otherSeedsGiveOthers();
    void whatNothingSatisfiesIsSaidSo_data();
    void whatNothingSatisfiesIsSaidSo();
    void directionsLeaveOut();
    void bombsEnd();
    void everyResponseOfTheCorpus();
};

namespace {

schema::Schema compiled(const QByteArray &json, DialectId dialect = DialectId::Draft202012)
{
    return schema::Schemas().compile({text::parseJson(json), 0, "test:s", dialect, true});
}

/// The schemas of all responses of an OpenAPI document of any version.
class ResponseSchemas
{
public:
    explicit ResponseSchemas(const text::SyntaxTree &tree)
        : m_tree(tree)
    {
        each(tree.child(0, "paths"), [this](NodeId item) {
            each(item, [this](NodeId operation) {
                each(m_tree.child(operation, "responses"), [this](NodeId response) { add(response); });
            });
        });
    }
    std::vector<NodeId> found;

private:
    template <typename Visit>
    void each(NodeId mapping, const Visit &visit) const
    {
        if (mapping != NoNode && m_tree[m_tree.resolved(mapping)].kind == text::NodeKind::Mapping) {
            mapping = m_tree.resolved(mapping);
            for (NodeId key = m_tree.firstChild(mapping); key != NoNode;
                 key = m_tree.nextChild(mapping, m_tree.valueOf(key))) {
                visit(m_tree.valueOf(key));
            }
        }
    }

    void add(NodeId response)
    {
        if (const NodeId reference = m_tree.child(response, "$ref"); reference != NoNode) {
            const auto pointer = text::Pointer::parseFragment(m_tree.text(reference));
            response = pointer ? text::find(m_tree, *pointer) : NoNode;
        }
        if (const NodeId schema = m_tree.child(response, "schema"); schema != NoNode) {
            found.push_back(schema);
        }
        each(m_tree.child(response, "content"), [this](NodeId media) {
            if (const NodeId schema = m_tree.child(media, "schema"); schema != NoNode) {
                found.push_back(schema);
            }
        });
    }

    const text::SyntaxTree &m_tree;
};

std::optional<DialectId> dialectOfDocument(const text::SyntaxTree &tree)
{
    const QString version = tree.stringAt(0, "openapi").value_or(QString());
    if (tree.child(0, "swagger") != NoNode) {
        return DialectId::Swagger20;
    }
    return version.startsWith("3.0"_L1) ? std::optional(DialectId::OpenApi30)
           : version.startsWith("3.1"_L1) || version.startsWith("3.2"_L1)
               ? std::optional(DialectId::OpenApi31)
               : std::nullopt;
}

} // namespace

void TestSample::plainest_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("sample");
    const auto row = [](const char *name, const char *schema, const char *sample) {
        QTest::newRow(name) << QByteArray(schema) << QByteArray(sample);
    };
    row("a string", R"({"type":"string"})", R"("string")");
    row("an example first", R"({"type":"string","example":"Rex","default":"Max"})", R"("Rex")");
    row("an example that is wrong is passed over", R"({"type":"integer","example":"Rex","default":3})", "3");
    row("the first choice", R"({"enum":["b","a"]})", R"("b")");
    row("a constant", R"({"const":{"a":[1]}})", R"({"a":[1]})");
    row("a format", R"({"type":"string","format":"uuid"})", R"("00000000-0000-4000-8000-000000000000")");
    row("a minimum", R"({"type":"integer","minimum":3})", "3");
    row("an exclusive one", R"({"type":"integer","exclusiveMinimum":3})", "4");
    row("only a maximum", R"({"type":"integer","maximum":-3})", "-3");
    row("between", R"({"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1})", "0.5");
    row("a multiple", R"({"type":"number","minimum":0.5,"multipleOf":0.2})", "0.6");
    row("lengths", R"({"type":"string","minLength":8,"maxLength":8})", R"("stringaa")");
    row("a pattern", R"({"type":"string","pattern":"^[A-Z]{2}-\\d{3}$"})", R"("AA-000")");
    row("properties in their order", R"({"properties":{"b":{"type":"boolean"},"a":{"type":"null"}}})",
        R"({"b":true,"a":null})");
    row("a required one that nobody describes", R"({"type":"object","required":["a"]})", R"({"a":null})");
    row("allOf is put together",
        R"({"allOf":[{"properties":{"a":{"minimum":2}}},{"properties":{"a":{"type":"integer"},"b":{"const":1}}}]})",
        R"({"a":2,"b":1})");
    row("an alternative", R"({"oneOf":[{"type":"integer"},{"type":"string"}]})", "0");
    row("the alternative that fits", R"({"type":"string","oneOf":[{"type":"integer"},{"type":"string"}]})",
        R"("string")");
    row("exactly one alternative",
        R"({"oneOf":[{"type":"integer"},{"type":"integer","minimum":0},{"type":"string"}]})", R"("string")");
    row("items", R"({"type":"array","items":{"type":"boolean"},"minItems":2})", "[true,true]");
    row("distinct items", R"({"type":"array","items":{"enum":[1,2,3]},"minItems":3,"uniqueItems":true})",
        "[1,2,3]");
    row("a tuple", R"({"type":"array","prefixItems":[{"const":1},{"const":"a"}]})", R"([1,"a"])");
    row("contains", R"({"type":"array","contains":{"const":5}})", "[5]");
    row("a map", R"({"type":"object","additionalProperties":{"type":"integer"}})", R"({"property1":0})");
    row("a map by pattern",
        R"({"type":"object","patternProperties":{"^x-[a-z]+$":{"type":"integer"}},"additionalProperties":false})",
        R"({"x-a":0})");
    row("a tree ends",
        R"({"type":"object","properties":{"v":{"const":1},"next":{"$ref":"#"}},"required":["v"]})",
        R"({"v":1,"next":{"v":1,"next":{"v":1,"next":{"v":1,"next":{"v":1,"next":{"v":1}}}}}})");
}

void TestSample::plainest()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, sample);
    const schema::Sample made = schema::sample(compiled(schema));
    if (made.value.json() != sample && QByteArray(QTest::currentDataTag()) == "distinct items") {
        QCOMPARE(int(made.verdict), int(Verdict::Valid)); // in any order
        return;
    }
    QCOMPARE(made.value.json(), sample);
    QCOMPARE(int(made.verdict), int(Verdict::Valid));
}

void TestSample::everySeedSatisfies_data()
{
    plainest_data();
}

void TestSample::everySeedSatisfies()
{
    QFETCH(QByteArray, schema);
    const schema::Schema ready = compiled(schema);
    for (quint64 seed = 0; seed < 30; ++seed) {
        for (const bool given : {true, false}) {
            schema::SampleOptions options;
            options.seed = seed;
            options.preferGiven = given;
            const schema::Sample made = schema::sample(ready, options);
            QVERIFY2(made.verdict == Verdict::Valid,
                (QByteArray::number(seed) + ": " + made.value.json()).constData());
        }
    }
}

void TestSample::theSameSeedGivesTheSame()
{
    const schema::Schema ready = compiled(
        R"({"properties":{"a":{"type":"string","pattern":"[a-z]{3,9}"},"b":{"type":"integer"},"c":{"anyOf":[{"type":"null"},{"format":"date"}]}}})");
    schema::SampleOptions options;
    options.seed = 42;
    const QByteArray first = schema::sample(ready, options).value.json();
    QCOMPARE(schema::sample(ready, options).value.json(), first);
}

void TestSample::otherSeedsGiveOthers()
{
    const schema::Schema ready = compiled(R"({"type":"string","pattern":"^[a-z]{10}$"})");
    QSet<QByteArray> found;
    for (quint64 seed = 1; seed <= 20; ++seed) {
        schema::SampleOptions options;
        options.seed = seed;
        found.insert(schema::sample(ready, options).value.json());
    }
    QCOMPARE(found.size(), 20);
}

void TestSample::whatNothingSatisfiesIsSaidSo_data()
{
    QTest::addColumn<QByteArray>("schema");
    for (const char *json : {"false", R"({"type":"integer","minimum":2,"maximum":1})",
             R"({"allOf":[{"type":"string"},{"type":"null"}]})",
             R"({"type":"object","required":["a"],"properties":{"a":{"$ref":"#"}}})",
             R"({"type":"string","minLength":2,"maxLength":1})"}) {
        QTest::newRow(json) << QByteArray(json);
    }
}

void TestSample::whatNothingSatisfiesIsSaidSo()
{
    QFETCH(QByteArray, schema);
    QVERIFY(schema::sample(compiled(schema)).verdict != Verdict::Valid);
}

void TestSample::directionsLeaveOut()
{
    const schema::Schema ready = compiled(R"({"type":"object","required":["id","name","key"],"properties":
        {"id":{"type":"integer","readOnly":true},"name":{"enum":["x"]},"key":{"type":"string","writeOnly":true}}})",
        DialectId::OpenApi30);
    schema::SampleOptions options;
    options.direction = schema::Direction::Request;
    QCOMPARE(schema::sample(ready, options).value.json(), QByteArray(R"({"name":"x","key":"string"})"));
    options.direction = schema::Direction::Response;
    QCOMPARE(schema::sample(ready, options).value.json(), QByteArray(R"({"id":0,"name":"x"})"));
}

void TestSample::bombsEnd()
{
    // Ten properties, each of which has ten again, without end.
    QByteArray json = R"({"type":"object","properties":{)";
    for (int i = 0; i < 10; ++i) {
        json += (i > 0 ? ",\"p" : "\"p") + QByteArray::number(i) + R"(":{"$ref":"#"})";
    }
    const schema::Sample made = schema::sample(compiled(json + "}}"));
    QCOMPARE(int(made.verdict), int(Verdict::Valid));
    QVERIFY(made.value.json().size() < 1'000'000);
    QVERIFY(schema::sample(compiled(R"({"type":"array","minItems":1000000000})")).verdict != Verdict::Valid);
    QVERIFY(schema::sample(compiled(R"({"type":"string","pattern":"^(a{1000}){1000}$"})")).verdict !=
            Verdict::Valid);
}

void TestSample::everyResponseOfTheCorpus()
{
    SKIP_WITHOUT_CORPUS();
    int documents = 0;
    int total = 0;
    int valid = 0;
    QStringList missed;
    const QString more = qEnvironmentVariable("TRIPTYCH_BENCH_OPENAPI");
    for (const QString &path : tests::corpusFiles(u"openapi"_s, {u"*.json"_s, u"*.yaml"_s, u"*.yml"_s}) +
                                   (more.isEmpty() ? QStringList() : QStringList{more})) {
        const QByteArray source = tests::readFile(path);
        const auto tree = text::parse(text::formatOf(path, source), source);
        const auto dialect = tree->root() == NoNode ? std::nullopt : dialectOfDocument(*tree);
        if (!dialect) {
            continue;
        }
        ++documents;
        schema::Schemas schemas([&](const QByteArray &uri) -> std::optional<schema::Source> {
            const QString name = QString::fromUtf8(uri);
            if (!name.startsWith(tests::corpusRoot()) || !QFileInfo(name).isFile()) {
                return std::nullopt;
            }
            const QByteArray bytes = tests::readFile(name);
            return schema::Source{text::parse(text::formatOf(name, bytes), bytes), 0, uri, *dialect, false};
        });
        for (const NodeId node : ResponseSchemas(*tree).found) {
            const auto ready = schemas.compile({tree, 0, QFile::encodeName(path), *dialect, false}, node);
            const schema::Sample made = schema::sample(ready);
            ++total;
            valid += made.verdict == Verdict::Valid ? 1 : 0;
            if (made.verdict != Verdict::Valid) {
                schema::ValidationOptions options;
                options.formats = schema::FormatMode::Assertion;
                const auto report = schema::validate(ready, made.value.tree(), 0, options);
                missed.append(
                    path.mid(tests::corpusRoot().size()) +
                    QString::fromUtf8(text::pointerTo(*tree, node).toFragment()) + u": "_s +
                    QString::fromUtf8(made.value.json().left(100)) + u": "_s +
                    (report.messages.empty() ? QString()
                                             : report.messages[0].sentence(made.value.tree()) + u" at "_s +
                                                   QString::fromUtf8(report.messages[0].instancePath)));
            }
        }
    }
    for (const QString &one : missed.first(qMin(missed.size(), 40))) {
        qInfo("%s", qPrintable(one));
    }
    qInfo("%d of %d response schemas of %d documents have a sample that satisfies them", valid, total,
        documents);
    QVERIFY(total > 1000);
    QVERIFY2(valid * 100 >= total * 98, "fewer samples satisfy their schema than did");
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
