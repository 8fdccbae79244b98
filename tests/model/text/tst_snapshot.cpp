// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/jsonreparse.h"
#include "model/text/snapshot.h"
#include "model/text/yamlreparse.h"
#include "tests/model/text/treecheck.h"
#include "tests/support/corpus.h"

#include <QTest>

#include <random>

using namespace triptych;
using namespace triptych::text;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The first thing in which two trees differ, empty if they are the same.
QByteArray difference(const SyntaxTree &a, const SyntaxTree &b)
{
    if (a.source() != b.source()) {
        return "sources";
    }
    if (a.count() != b.count()) {
        return "count " + QByteArray::number(a.count()) + " against " + QByteArray::number(b.count());
    }
    for (NodeId id = 0; id < a.count(); ++id) {
        if (std::memcmp(&a[id], &b[id], sizeof(Node)) != 0) {
            return "node " + QByteArray::number(id);
        }
        const NodeProperties *p = a.properties(id);
        const NodeProperties *q = b.properties(id);
        if (bool(p) != bool(q) || (p && std::memcmp(p, q, sizeof(NodeProperties)) != 0)) {
            return "properties of node " + QByteArray::number(id);
        }
    }
    return a.errors() == b.errors()
               ? QByteArray()
               : "errors " + tests::errorCodes(a).join(' ') + " against " + tests::errorCodes(b).join(' ');
}

QList<QByteArray> documents(Format format, qsizetype largest)
{
    QList<QByteArray> texts;
    const QStringList names =
        format == Format::Yaml ? QStringList{u"*.yaml"_s, u"*.yml"_s} : QStringList{u"*.json"_s};
    for (const QString &folder :
        {u"openapi"_s, u"serverless"_s, u"conformance"_s, u"webhooks"_s, u"inference-json"_s}) {
        for (const QString &path : tests::corpusFiles(folder, names)) {
            QByteArray bytes = tests::readFile(path);
            if (bytes.isEmpty() || bytes.size() > largest) {
                continue;
            }
            texts += bytes;
            if (texts.size() % 10 == 0) {
                texts.last().replace("\n", "\r\n");
            }
            if (texts.size() % 17 == 0) {
                texts.last().prepend("\xEF\xBB\xBF");
            }
        }
    }
    return texts;
}

/// What people do to a text, and what hurts: characters of structure, lines, indentation, stretches of other
/// places.
TextEdit randomEdit(const QByteArray &text, std::mt19937 &random)
{
    const auto below = [&random](
                           qsizetype n) { return qsizetype(random() % quint64(std::max<qsizetype>(n, 1))); };
    static const QList<QByteArray> typed = {"a", "x", "\"", "'", "[", "]", "{", "}", ": ", ":", ", ", "- ",
        "#", " #", "&x ", "*x", "!!str ", "|", ">\n", "|\n  x\n", "---\n", "...\n", "%", "\t", " ", "  ",
        "\n", "\n\n", "\r\n", "? ", "k: v\n", "- 1\n", "k:\n", "\n  k: v", "# c\n", "\xC3\xA9", "\xC3", "@",
        "`", "\\", "null", "~"};
    const qsizetype at = below(text.size() + 1);
    const qsizetype lineStart = text.lastIndexOf('\n', std::max<qsizetype>(at - 1, 0)) + 1;
    const qsizetype lineEnd = std::max(at, text.indexOf('\n', at));
    switch (below(9)) {
    case 0:
    case 1:
    case 2:
        return {at, 0, typed[below(typed.size())]};
    case 3:
        return {at, std::min<qsizetype>(1, text.size() - at), {}};
    case 4:
        return {at, std::min<qsizetype>(below(12), text.size() - at), typed[below(typed.size())]};
    case 5:
        return {std::min(lineStart, at), lineEnd - std::min(lineStart, at), {}};
    case 6:
        return {std::min(lineStart, at), 0, QByteArray(below(4), ' ') + typed[below(typed.size())]};
    case 7:
        return {at, 0, text.mid(below(text.size()), below(60))};
    default: {
        const qsizetype from =
            text.lastIndexOf('\n', below(text.size())) + 1; // a whole line of another place
        const qsizetype to = text.indexOf('\n', from);
        return {std::min(lineStart, at), 0, to < 0 ? QByteArray("\n") : text.mid(from, to + 1 - from)};
    }
    }
}

} // namespace

class TestSnapshot : public QObject
{
    Q_OBJECT

private slots:
    void revisionsGoUp();
    void typingInsideACollectionIsShort_data();
    void typingInsideACollectionIsShort();
    void whatMovesBracketsIsParsedWhole_data();
    void whatMovesBracketsIsParsedWhole();
    void typingInsideAnEntryIsShort_data();
    void typingInsideAnEntryIsShort();
    void whatReachesBeyondItsLinesIsParsedWhole_data();
    void whatReachesBeyondItsLinesIsParsedWhole();
    void duplicatesAmongSiblingsAreSeen();
    void anyEditGivesTheTreeOfTheWhole_data();
    void anyEditGivesTheTreeOfTheWhole();
    void manyEditsInARowGiveTheTreeOfTheWhole_data();
    void manyEditsInARowGiveTheTreeOfTheWhole();
};

void TestSnapshot::revisionsGoUp()
{
    const Snapshot base = Snapshot::of(Format::Yaml, "a: 1\nb: 2\n", 7);
    const Snapshot next = edited(base, {{3, 1, "5"}});
    QCOMPARE(next.revision, quint64(8));
    QCOMPARE(next.bytes(), QByteArray("a: 5\nb: 2\n"));
    QCOMPARE(base.bytes(), QByteArray("a: 1\nb: 2\n"));
}

namespace {

/// Short compared with the whole, so there has to be a whole.
QByteArray amongOthers(const QByteArray &value)
{
    return R"({"before": [1, 2, 3], "here": )" + value +
           R"(, "after": {"x": [1, 2, 3, 4, 5, 6, 7, 8, 9], "y": "012345678901234567890123456789"}})";
}

} // namespace

void TestSnapshot::typingInsideACollectionIsShort_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("number") << R"({"a": 1})"_qba
                            << "1"_qba
                            << "2"_qba;
    QTest::newRow("string") << R"({"a": "b"})"_qba
                            << "b"_qba
                            << "\\u00e9"_qba;
    QTest::newRow("key") << R"({"a": 1, "b": 2})"_qba
                         << "b"_qba
                         << "x"_qba;
    QTest::newRow("a key again") << R"({"a": 1, "b": 2})"_qba
                                 << "b\""_qba
                                 << "\": 0, \"a\": 3, \""_qba;
    QTest::newRow("nested") << R"({"a": {"b": [1, {"c": []}]}})"_qba
                            << "]}"_qba
                            << "{\"d\": 1}"_qba;
    QTest::newRow("first item") << "[]"_qba
                                << "]"_qba
                                << "1"_qba;
    QTest::newRow("half a string") << "{\n\"a\": 1,\n\n\"b\": 2}"_qba
                                   << "\n\"b"_qba
                                   << "\"x"_qba;
    QTest::newRow("half a word") << R"([1, true])"_qba
                                 << "]"_qba
                                 << ", fal"_qba;
    QTest::newRow("comma") << R"([1, true])"_qba
                           << "]"_qba
                           << ", "_qba;
    QTest::newRow("invalid UTF-8") << R"({"a": "b"})"_qba
                                   << "b"_qba
                                   << "\xC3"_qba;
    QTest::newRow("mended string") << "{\n\"a\": \"1,\n\"b\": 2}"_qba
                                   << ",\n"_qba
                                   << "\""_qba;
}

void TestSnapshot::typingInsideACollectionIsShort()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, typed);
    const QByteArray text = amongOthers(value);
    const auto base = parseJson(text);
    const EditList edits{{text.indexOf(value) + value.indexOf(before), 0, typed}};
    const QByteArray bytes = edits.applied(text);
    const auto next = json::reparsed(*base, edits, bytes);
    QVERIFY(next);
    QCOMPARE(difference(*next, *parseJson(bytes)), QByteArray());
    const EditList back = edits.inverse(text);
    const auto again = json::reparsed(*next, back, text);
    QVERIFY(again);
    QCOMPARE(difference(*again, *base), QByteArray());
}

void TestSnapshot::whatMovesBracketsIsParsedWhole_data()
{
    QTest::addColumn<QByteArray>("typed");
    for (const char *typed : {"\"", "{", "[", "}", "]", "]]", "[}", "/*", "\"k"}) {
        QTest::newRow(typed) << QByteArray(typed);
    }
}

void TestSnapshot::whatMovesBracketsIsParsedWhole()
{
    QFETCH(QByteArray, typed);
    const QByteArray text = amongOthers(R"({"a": [1]})");
    const auto base = parseJson(text);
    const EditList edits{{text.indexOf("1]}"), 0, typed}};
    const QByteArray bytes = edits.applied(text);
    QVERIFY(!json::reparsed(*base, edits, bytes));
    const Snapshot next = edited({1, base}, edits);
    QCOMPARE(difference(*next.tree, *parseJson(bytes)), QByteArray());
}

void TestSnapshot::typingInsideAnEntryIsShort_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("value") << "a: 1\nb: 2\n"_qba
                           << "1\n"_qba
                           << "x"_qba;
    QTest::newRow("key") << "a: 1\nb: 2\n"_qba
                         << ": 1"_qba
                         << "x"_qba;
    QTest::newRow("nested") << "p:\n  q:\n    a: 1\n    b: 2\n  r: 3\ns: 4\n"_qba
                            << "1\n"_qba
                            << "x"_qba;
    QTest::newRow("last of its mapping") << "p:\n  q: 1\nr: 2\n"_qba
                                         << "1\n"_qba
                                         << "x"_qba;
    QTest::newRow("item") << "- a\n- b\n"_qba
                          << "a\n"_qba
                          << "x"_qba;
    QTest::newRow("literal") << "a: |\n  x\n\n  y\nb: 2\n"_qba
                             << "y\n"_qba
                             << ": \" ["_qba;
    QTest::newRow("new sibling") << "a: 1\nb: 2\n"_qba
                                 << "b: "_qba
                                 << "c: 3\n"_qba;
    QTest::newRow("comment") << "a: 1 # c\nb: 2\n"_qba
                             << "c\n"_qba
                             << "\""_qba;
    QTest::newRow("after a byte order mark") << "\xEF\xBB\xBF"
                                                "a: 1\nb: 2\nc: 3\n"_qba
                                             << "2\n"_qba
                                             << "x"_qba;
}

void TestSnapshot::typingInsideAnEntryIsShort()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, typed);
    // Short compared with the whole, so there has to be a whole.
    text += QByteArray("z1: 1\nz2: 2\nz3: 3\nz4: 4\nz5: 5\nz6: 6\n")
                .replace("z", text.startsWith('-') ? "- " : "z");
    const auto base = parseYaml(text);
    QVERIFY(!base->hasErrors());
    const EditList edits{{text.indexOf(before), 0, typed}};
    const QByteArray bytes = edits.applied(text);
    const auto next = yaml::reparsed(*base, edits, bytes);
    QVERIFY(next);
    QCOMPARE(difference(*next, *parseYaml(bytes)), QByteArray());
}

void TestSnapshot::whatReachesBeyondItsLinesIsParsedWhole_data()
{
    QTest::addColumn<QByteArray>("typed");
    for (const char *typed : {"\"", "'", "[", "{", "&x ", "*x", "!t ", "\n---\n", "\nb", "\n? ", "\n\t"}) {
        QTest::newRow(typed) << QByteArray(typed);
    }
}

void TestSnapshot::whatReachesBeyondItsLinesIsParsedWhole()
{
    QFETCH(QByteArray, typed);
    const QByteArray text = "x: 0\na: 1\nb: 2\nc: 3\nd: 4\ne: 5\n";
    const auto base = parseYaml(text);
    const EditList edits{{8, 0, typed}};
    const QByteArray bytes = edits.applied(text);
    QVERIFY(!yaml::reparsed(*base, edits, bytes));
    const Snapshot next = edited({1, base}, edits);
    QCOMPARE(difference(*next.tree, *parseYaml(bytes)), QByteArray());
}

void TestSnapshot::duplicatesAmongSiblingsAreSeen()
{
    Snapshot now = Snapshot::of(Format::Yaml, "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\ng: 7\n");
    const auto base = now.tree;
    const EditList toDuplicate{{5, 1, "d"}};
    const auto next = yaml::reparsed(*base, toDuplicate, toDuplicate.applied(base->source()));
    QVERIFY(next);
    QCOMPARE(tests::errorCodes(*next), QByteArrayList{syntaxErrorCode(SyntaxErrorKind::DuplicateKey)});
    QCOMPARE(next->errors().first().offset, quint32(15));
    const EditList back{{5, 1, "b"}};
    const auto again = yaml::reparsed(*next, back, back.applied(next->source()));
    QVERIFY(again);
    QCOMPARE(difference(*again, *base), QByteArray());
}

void TestSnapshot::anyEditGivesTheTreeOfTheWhole_data()
{
    QTest::addColumn<Format>("format");
    QTest::newRow("YAML") << Format::Yaml;
    QTest::newRow("JSON") << Format::Json;
}

void TestSnapshot::anyEditGivesTheTreeOfTheWhole()
{
    SKIP_WITHOUT_CORPUS();
    QFETCH(Format, format);
    const quint32 seed = qEnvironmentVariableIntValue("TRIPTYCH_SEED");
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const QList<QByteArray> texts = documents(format, 40'000);
    QList<std::shared_ptr<const SyntaxTree>> trees;
    for (const QByteArray &text : texts) {
        trees += parse(format, text);
    }
    const int rounds = qEnvironmentVariableIsSet("TRIPTYCH_ROUNDS")
                           ? qEnvironmentVariableIntValue("TRIPTYCH_ROUNDS")
                           : 12'000;
    int shortWay = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto &base = trees[qsizetype(random() % quint64(trees.size()))];
        const EditList edits{randomEdit(base->source(), random)};
        QVERIFY(edits.isValidFor(base->source().size()));
        const QByteArray bytes = edits.applied(base->source());
        const auto next = format == Format::Yaml ? yaml::reparsed(*base, edits, bytes)
                                                 : json::reparsed(*base, edits, bytes);
        if (next) {
            ++shortWay;
            const QByteArray wrong = difference(*next, *parse(format, bytes));
            QVERIFY2(wrong.isEmpty(), (wrong + " after " + QByteArray::number(edits.at(0).offset) + ' ' +
                                          QByteArray::number(edits.at(0).length) + " '" + edits.at(0).text +
                                          "' in\n" + base->source())
                                          .constData());
        }
    }
    qInfo("%d of %d edits went the short way", shortWay, rounds);
    QVERIFY(shortWay > rounds / 4);
}

void TestSnapshot::manyEditsInARowGiveTheTreeOfTheWhole_data()
{
    anyEditGivesTheTreeOfTheWhole_data();
}

void TestSnapshot::manyEditsInARowGiveTheTreeOfTheWhole()
{
    SKIP_WITHOUT_CORPUS();
    QFETCH(Format, format);
    const quint32 seed = qEnvironmentVariableIntValue("TRIPTYCH_SEED") + 1;
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const QList<QByteArray> texts = documents(format, 4000);
    for (int round = 0; round < 300; ++round) {
        Snapshot now = Snapshot::of(format, texts[qsizetype(random() % quint64(texts.size()))]);
        for (int i = 0; i < 20; ++i) {
            now = edited(now, {randomEdit(now.bytes(), random)});
            const QByteArray wrong = difference(*now.tree, *parse(format, now.bytes()));
            QVERIFY2(wrong.isEmpty(), (wrong + "\n" + now.bytes()).constData());
        }
    }
}

QTEST_APPLESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
