// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/shape.h"
#include "tests/support/corpus.h"
#include "tests/support/expect.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using schema::JsonType;
using schema::Shape;

class TestShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schemas_data();
    void schemas();
    void nullAndAbsentAreApart();
    void theLastOfTwoKeysCounts();
    void mergingIsAssociativeAndCommutative();
    void manyKeysBecomeAMap();
    void storedShapesComeBack_data();
    void storedShapesComeBack();
    void unreadableShapesAreRefused_data();
    void unreadableShapesAreRefused();
    void everyGitHubEventMergesInAnyGrouping();
};

namespace {

void addTo(Shape &shape, const QByteArray &json)
{
    const auto tree = text::parseJson(json);
    QVERIFY2(!tree->hasErrors(), json.constData());
    shape.add(*tree, tree->root());
}

Shape shapeOf(const QByteArrayList &samples)
{
    Shape shape;
    for (const QByteArray &sample : samples) {
        addTo(shape, sample);
    }
    return shape;
}

QByteArray randomValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 0 ? 8 : 6)) {
    case 0:
        return "null";
    case 1:
        return random.bounded(2) ? "true" : "false";
    case 2:
        return QByteArray::number(random.bounded(1000));
    case 3:
        return "1.5e3";
    case 4:
    case 5:
        return '"' + QByteArray::number(random.bounded(50)) + '"';
    case 6: {
        QByteArrayList items;
        for (int i = random.bounded(4); i > 0; --i) {
            items += randomValue(random, depth - 1);
        }
        return '[' + items.join(',') + ']';
    }
    default: {
        QByteArrayList entries;
        for (int key = 0; key < 20; ++key) {
            if (random.bounded(3) == 0) {
                entries += "\"k" + QByteArray::number(key) + "\":" + randomValue(random, depth - 1);
            }
        }
        return '{' + entries.join(',') + '}';
    }
    }
}

} // namespace

void TestShape::schemas_data()
{
    QTest::addColumn<QByteArrayList>("samples");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("one type") << QByteArrayList{"1", "2"} << R"({"type":"integer"})"_qba;
    QTest::newRow("an integer is a number") << QByteArrayList{"1", "2.5"} << R"({"type":"number"})"_qba;
    QTest::newRow("nullable") << QByteArrayList{"\"a\"", "null"} << R"({"type":["string","null"]})"_qba;
    QTest::newRow("optional property")
        << QByteArrayList{R"({"a":1,"b":2})", R"({"a":1})"}
        << R"({"type":"object","properties":{"a":{"type":"integer"},"b":{"x-triptych":{"seen":1},"type":"integer"}},"required":["a"]})"_qba;
    QTest::newRow("null at times")
        << QByteArrayList{R"({"a":"x"})", R"({"a":null})"}
        << R"({"type":"object","properties":{"a":{"x-triptych":{"null":1},"type":["string","null"]}},"required":["a"]})"_qba;
    QTest::newRow("items") << QByteArrayList{"[1]", "[]"}
                           << R"({"type":"array","items":{"type":"integer"}})"_qba;
    QTest::newRow("only empty arrays") << QByteArrayList{"[]"} << R"({"type":"array"})"_qba;
    QTest::newRow("object or string")
        << QByteArrayList{R"({"a":true})", "\"x\""}
        << R"({"type":["string","object"],"properties":{"a":{"type":"boolean"}},"required":["a"]})"_qba;
    QTest::newRow("keys are escaped")
        << QByteArrayList{R"({"a\"b":1})"}
        << R"({"type":"object","properties":{"a\"b":{"type":"integer"}},"required":["a\"b"]})"_qba;
}

void TestShape::schemas()
{
    QFETCH(QByteArrayList, samples);
    QFETCH(QByteArray, json);
    QByteArray expected = json;
    expected.insert(1, "\"x-triptych\":{\"samples\":" + QByteArray::number(samples.size()) + "},");
    QCOMPARE(schema::toSchema(shapeOf(samples), {{}, {}, true, false}).json(), expected);
}

void TestShape::nullAndAbsentAreApart()
{
    const Shape shape = shapeOf({R"({"a":null})", R"({})", R"({"a":1})"});
    const auto *a = shape.property("a");
    QVERIFY(a);
    QCOMPARE(shape.count(JsonType::Object), 3u);
    QCOMPARE(a->shape.samples(), 2u);
    QCOMPARE(a->shape.count(JsonType::Null), 1u);
    QVERIFY(!shape.property("b"));
}

void TestShape::theLastOfTwoKeysCounts()
{
    const Shape shape = shapeOf({R"({"a":1,"a":"x"})"});
    QCOMPARE(shape.property("a")->shape.samples(), 1u);
    QCOMPARE(shape.property("a")->shape.count(JsonType::String), 1u);
}

void TestShape::mergingIsAssociativeAndCommutative()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 300; ++round) {
        Shape parts[3];
        Shape all;
        for (Shape &part : parts) {
            for (int i = random.bounded(6); i > 0; --i) {
                const QByteArray sample = randomValue(random, 4);
                addTo(part, sample);
                addTo(all, sample);
            }
        }
        Shape left = parts[0];
        left.merge(parts[1]);
        left.merge(parts[2]);
        Shape right = parts[1];
        right.merge(parts[2]);
        Shape outer = parts[0];
        outer.merge(right);
        Shape reversed = parts[2];
        reversed.merge(parts[1]);
        reversed.merge(parts[0]);
        QVERIFY(left.sameAs(all));
        QVERIFY(outer.sameAs(all));
        QVERIFY(reversed.sameAs(all));
        QCOMPARE(schema::toSchema(outer).json(), schema::toSchema(left).json());
    }
}

void TestShape::manyKeysBecomeAMap()
{
    Shape shape;
    for (int i = 0; i < 5000; ++i) {
        addTo(shape, "{\"id" + QByteArray::number(i) + "\":" + QByteArray::number(i) + '}');
    }
    QVERIFY(shape.properties().empty());
    QVERIFY(shape.mapValues());
    QCOMPARE(shape.mapValues()->samples(), 5000u);
    QCOMPARE(schema::toSchema(shape, {{}, {}, false, false}).json(),
        R"({"type":"object","additionalProperties":{"type":"integer"}})");
    Shape fresh = shapeOf({R"({"x":"y"})"});
    fresh.merge(shape);
    QCOMPARE(fresh.mapValues()->samples(), 5001u);
}

void TestShape::storedShapesComeBack_data()
{
    QTest::addColumn<QByteArrayList>("samples");
    QTest::newRow("nothing seen") << QByteArrayList{};
    QTest::newRow("nested") << QByteArrayList{R"({"a":[{"b":null},{"b":1.5}],"c\u0000\"":{}})", "[]", "null"};
}

void TestShape::storedShapesComeBack()
{
    QFETCH(QByteArrayList, samples);
    const Shape shape = shapeOf(samples);
    const auto back = Shape::fromJson(shape.toJson());
    VERIFY_OK(back);
    QVERIFY(back->sameAs(shape));
    QCOMPARE(back->toJson(), shape.toJson());
}

void TestShape::unreadableShapesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << ""_qba;
    QTest::newRow("no counts") << "{}"_qba;
    QTest::newRow("a count is missing") << R"({"n":[1,2,3]})"_qba;
    QTest::newRow("a count is no number") << R"({"n":["1",0,0,0,0,0,0]})"_qba;
    QTest::newRow("damage inside") << R"({"n":[0,0,0,0,0,0,1],"p":{"a":[]}})"_qba;
}

void TestShape::unreadableShapesAreRefused()
{
    QFETCH(QByteArray, json);
    COMPARE_PROBLEM(Shape::fromJson(json), "shape.format");
}

void TestShape::everyGitHubEventMergesInAnyGrouping()
{
    SKIP_WITHOUT_CORPUS();
    const auto files = tests::corpusFiles(u"webhooks/github-octokit"_s, {u"*.json"_s});
    QVERIFY(!files.isEmpty());
    const auto tree = text::parseJson(tests::readFile(files.first()));
    int events = 0;
    for (text::NodeId event = tree->firstChild(tree->root()); event != text::NoNode;
         event = tree->nextChild(tree->root(), event)) {
        const text::NodeId examples = tree->child(event, "examples");
        QVERIFY(examples != text::NoNode);
        Shape whole;
        Shape odd;
        Shape even;
        int index = 0;
        for (text::NodeId e = tree->firstChild(examples); e != text::NoNode;
             e = tree->nextChild(examples, e), ++index) {
            whole.add(*tree, e);
            (index % 2 ? odd : even).add(*tree, e);
        }
        even.merge(odd);
        QVERIFY(even.sameAs(whole));
        QCOMPARE(whole.samples(), quint64(index));
        VERIFY_OK(Shape::fromJson(whole.toJson()));
        ++events;
    }
    QVERIFY(events > 50);
    qInfo("%d event types", events);
}

QTEST_GUILESS_MAIN(TestShape)
#include "tst_shape.moc"
