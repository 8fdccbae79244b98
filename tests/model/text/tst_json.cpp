// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/syntaxtree.h"
#include "tests/model/text/treecheck.h"
#include "tests/support/corpus.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

using namespace triptych::text;
using namespace triptych::tests;

namespace {

QByteArray nested(qsizetype depth, bool closed)
{
    return QByteArray(depth, '[') + (closed ? QByteArray(depth, ']') : QByteArray());
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private slots:
    void conformance_data();
    void conformance();
    void trees_data();
    void trees();
    void spans();
    void decodes_data();
    void decodes();
    void depth_data();
    void depth();
    void duplicateKeys();
    void manyDuplicateKeysStayLinear();
    void errorsAreCapped();
    void encodings_data();
    void encodings();
    void damagedDocumentsKeepTheirTree();
    void corpusDocumentsAreSound();
};

void TestJson::conformance_data()
{
    SKIP_WITHOUT_CORPUS();
    QTest::addColumn<QString>("path");
    const auto files =
        corpusFiles(QStringLiteral("conformance/JSONTestSuite/test_parsing"), {QStringLiteral("*.json")});
    QVERIFY(files.size() > 300);
    for (const QString &file : files) {
        QTest::newRow(qPrintable(QFileInfo(file).fileName())) << file;
    }
}

void TestJson::conformance()
{
    QFETCH(QString, path);
    const QByteArray source = readFile(path);
    const auto tree = parseJson(source);
    QCOMPARE(tree->source(), source);
    QCOMPARE(treeViolation(*tree), QByteArray());
    const QString name = QFileInfo(path).fileName();
    if (name.startsWith(u'y')) {
        QCOMPARE(tree->hasErrors(), false);
        QVERIFY(tree->root() != NoNode);
    } else if (name.startsWith(u'n')) {
        QVERIFY(tree->hasErrors());
    }
}

void TestJson::trees_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("codes");
    const auto row = [](const char *name, const char *json, const char *expected, const char *codes = "") {
        QTest::newRow(name) << QByteArray(json) << QByteArray(expected) << QByteArray(codes);
    };
    row("an object", R"({"a": 1, "b": [true, null, "x"]})", "{a:1 b:[true null x]}");
    row("empty collections", R"({"a": {}, "b": [ ]})", "{a:{} b:[]}");
    row("a scalar root", " -0.5e+10 ", "-0.5e+10");
    row("1e400 is a number", "[1e400]", "[1e400]");
    row("a byte order mark", "\xEF\xBB\xBF[1]", "[1]");
    row("a missing comma between items", "[1 2]", "[1 2]", "syntax.missing-comma");
    row("a missing comma between entries", "{\"a\":1\n\"b\":2}", "{a:1 b:2}", "syntax.missing-comma");
    row("a missing colon", R"({"a" 1})", "{a:1}", "syntax.missing-colon");
    row("a key without a value yet, before another entry", "{\"a\"\n\"b\": 2}", "{a:? b:2}",
        "syntax.missing-colon syntax.missing-comma");
    row("a key alone", R"({"a"})", "{a:?}", "syntax.missing-colon");
    row("a missing value", R"({"a":, "b":2})", "{a:? b:2}", "syntax.missing-value");
    row("a missing value before the brace", R"({"a":})", "{a:?}", "syntax.missing-value");
    row("a missing value at the end", R"({"a":)", "{a:?}", "syntax.unclosed-bracket syntax.missing-value");
    row("an extra comma between items", "[1,,2]", "[1 2]", "syntax.extra-comma");
    row("an extra comma at the end", "[1,]", "[1]", "syntax.extra-comma");
    row("an extra comma at the start", "[,1]", "[1]", "syntax.extra-comma");
    row("an extra comma after an entry", R"({"a":1,})", "{a:1}", "syntax.extra-comma");
    row("an unclosed array", "[1, [2", "[1 [2]]", "syntax.unclosed-bracket syntax.unclosed-bracket");
    row("a bracket that closes an outer collection", R"({"a":[1,{"b":2], "c":3})", "{a:[1 {b:2}] c:3}",
        "syntax.unclosed-bracket");
    row("a bracket that closes nothing", R"({"a":1], "b":2})", "{a:1 b:2}", "syntax.unmatched-bracket");
    row("a closing brace too many in the middle", R"({"a":{"b":1}}, "c":2})", "{a:{b:1} c:2}",
        "syntax.unmatched-bracket");
    row("a string that its line ends", "{\"a\": \"x\n, \"b\": 2}", "{a:x b:2}", "syntax.unterminated-string");
    row("a key that its line ends", "{\"a: 1,\n\"b\": 2}", "{a: 1,:? b:2}",
        "syntax.unterminated-string syntax.missing-colon syntax.missing-comma");
    row("unknown words", "[nil, tru, True]", "[nil tru True]",
        "syntax.literal syntax.literal syntax.literal");
    row("bad numbers", "[01, 1., .5, -, +1, 1e]", "[01 1. .5 - +1 1e]",
        "syntax.number syntax.number syntax.number syntax.number syntax.number syntax.number");
    row("an unquoted key", "{a: 1}", "{a:1}", "syntax.literal");
    row("a colon between items", R"(["a": 1])", "[a 1]", "syntax.unexpected-character");
    row("an object in the place of a key", R"({{"a":1}})", "{?:{a:1}}", "syntax.unexpected-character");
    row("a colon in the place of a key", R"({:1})", "{?:1}", "syntax.unexpected-character");
    row("comments are passed over", "// x\n{/* y */\"a\": 1}", "{a:1}",
        "syntax.unexpected-character syntax.unexpected-character");
    row("content after the end", "{} x", "{}", "syntax.trailing-content");
    row("a raw tab in a string", "[\"a\tb\"]", "[a\tb]", "text.control-character");
    row("an unknown escape stays as it stands", R"(["\q"])", R"([\q])", "syntax.escape");
    row("an escape cut off", R"(["\u12"])", R"([\u12])", "syntax.escape");
    row("a lone surrogate", R"(["\ud800"])", "[\xEF\xBF\xBD]", "syntax.lone-surrogate");
    row("nothing at all", "", "", "syntax.empty");
    row("blanks alone", " \n ", "", "syntax.empty");
    row("invalid UTF-8 is kept", "[\"a\xFF z\"]", "[a\xFF z]", "text.utf8");
}

void TestJson::trees()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, codes);
    const auto tree = parseJson(json);
    QCOMPARE(treeViolation(*tree), QByteArray());
    QCOMPARE(outline(*tree), expected);
    QCOMPARE(errorCodes(*tree).join(' '), codes);
}

void TestJson::spans()
{
    const auto tree = parseJson(R"({ "a" : [ 1 , "x\n" ] })");
    QCOMPARE(tree->count(), NodeId(5));
    QCOMPARE(tree->bytes(0).toByteArray(), tree->source());
    QCOMPARE(tree->bytes(1).toByteArray(), QByteArray("\"a\""));
    QCOMPARE((*tree)[1].flags, quint8(IsKey));
    QCOMPARE(tree->bytes(2).toByteArray(), QByteArray("[ 1 , \"x\\n\" ]"));
    QCOMPARE(tree->bytes(3).toByteArray(), QByteArray("1"));
    QCOMPARE(tree->bytes(4).toByteArray(), QByteArray("\"x\\n\""));
    QCOMPARE((*tree)[4].flags, quint8(HasEscapes));
    QCOMPARE((*tree)[2].next, NodeId(5));
    QCOMPARE((*tree)[2].style, NodeStyle::Flow);
    QCOMPARE((*tree)[3].style, NodeStyle::Plain);
    QCOMPARE((*tree)[4].style, NodeStyle::DoubleQuoted);
}

void TestJson::decodes_data()
{
    QTest::addColumn<QByteArray>("literal");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("\"abc\"") << QByteArray("abc");
    QTest::newRow("every short escape")
        << QByteArray(R"("\"\\\/\b\f\n\r\t")") << QByteArray("\"\\/\b\f\n\r\t");
    QTest::newRow("two bytes") << QByteArray(R"("\u00e9")") << QByteArray("\xC3\xA9");
    QTest::newRow("three bytes, upper case") << QByteArray(R"("\u20AC")") << QByteArray("\xE2\x82\xAC");
    QTest::newRow("a pair") << QByteArray(R"("\ud83d\ude00!")") << QByteArray("\xF0\x9F\x98\x80!");
    QTest::newRow("NUL") << QByteArray(R"("a\u0000b")") << QByteArray("a\0b", 3);
    QTest::newRow("a high surrogate before a letter")
        << QByteArray(R"("\ud83dx")") << QByteArray("\xEF\xBF\xBDx");
    QTest::newRow("two high ones, one low")
        << QByteArray(R"("\ud83d\ud83d\ude00")") << QByteArray("\xEF\xBF\xBD\xF0\x9F\x98\x80");
    QTest::newRow("a long string with an escape late")
        << QByteArray('"' + QByteArray(100, 'x') + R"(\n")") << QByteArray(QByteArray(100, 'x') + '\n');
}

void TestJson::decodes()
{
    QFETCH(QByteArray, literal);
    QFETCH(QByteArray, text);
    const auto tree = parseJson(literal);
    QCOMPARE(tree->text(0), text);
    QVERIFY(tree->textEquals(0, text));
}

void TestJson::depth_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("tooDeep");
    QTest::newRow("the deepest that is allowed") << nested(maximumDepth, true) << false;
    QTest::newRow("one deeper") << nested(maximumDepth + 1, true) << true;
    QTest::newRow("100,000, closed") << nested(100'000, true) << true;
    QTest::newRow("100,000, open") << nested(100'000, false) << true;
    QTest::newRow("ten million, open") << nested(10'000'000, false) << true;
    QTest::newRow("objects") << QByteArray("{\"a\":").repeated(100'000) << true;
    QTest::newRow("what follows is still read") << QByteArray("[" + nested(5000, true) + ", 7]") << true;
}

void TestJson::depth()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, tooDeep);
    const auto tree = parseJson(json);
    QCOMPARE(errorCodes(*tree).contains("syntax.too-deep"), tooDeep);
    QCOMPARE(treeViolation(*tree), QByteArray());
    if (json.endsWith("7]")) {
        QCOMPARE(tree->text(tree->item(0, 1)), QByteArray("7"));
    }
}

void TestJson::duplicateKeys()
{
    const auto tree = parseJson(R"({"a":1,"b":{"a":2},"\u0061":3,"c":4,"c":5})");
    QCOMPARE(errorCodes(*tree).join(' '), QByteArray("syntax.duplicate-key syntax.duplicate-key"));
    QCOMPARE(tree->hasErrors(), false);
    QByteArrayList flagged;
    for (NodeId id = 0; id < tree->count(); ++id) {
        if ((*tree)[id].flags & Duplicate) {
            flagged += tree->bytes(id).toByteArray();
        }
    }
    QCOMPARE(flagged.join(' '), QByteArray(R"("\u0061" "c")"));
    QCOMPARE(tree->text(tree->child(0, "c")), QByteArray("5"));
}

void TestJson::manyDuplicateKeysStayLinear()
{
    QByteArray json = "{";
    for (int i = 0; i < 200'000; ++i) {
        json += "\"prefix-the-same-for-all-" + QByteArray::number(i % 199'999) + "-suffix\":1,";
    }
    json.back() = '}';
    QCOMPARE(errorCodes(*parseJson(json)).join(' '), QByteArray("syntax.duplicate-key"));
    // All the same: as many as are kept, then no more.
    const auto same = parseJson('{' + QByteArray("\"k\":1,").repeated(200'000) + "\"k\":2}");
    QCOMPARE(same->errors().size(), maximumSyntaxErrors + 1);
    QCOMPARE(same->text(same->child(0, "k")), QByteArray("2"));
}

void TestJson::errorsAreCapped()
{
    const auto tree = parseJson('[' + QByteArray("x,").repeated(5000) + "1]");
    QCOMPARE(tree->errors().size(), maximumSyntaxErrors + 1);
    QCOMPARE(tree->errors().last().kind, SyntaxErrorKind::TooManyErrors);
    QCOMPARE(tree->childCount(0), NodeId(5001));
}

void TestJson::encodings_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("UTF-16LE with mark") << QByteArray("\xFF\xFE{\0}\0", 6);
    QTest::newRow("UTF-16BE with mark") << QByteArray("\xFE\xFF\0{\0}", 6);
    QTest::newRow("UTF-16LE") << QByteArray("{\0}\0", 4);
    QTest::newRow("UTF-16BE") << QByteArray("\0{\0}", 4);
    QTest::newRow("UTF-32LE") << QByteArray("{\0\0\0}\0\0\0", 8);
    QTest::newRow("UTF-32BE") << QByteArray("\0\0\0{\0\0\0}", 8);
}

void TestJson::encodings()
{
    QFETCH(QByteArray, source);
    const auto tree = parseJson(source);
    QCOMPARE(tree->root(), NoNode);
    QCOMPARE(errorCodes(*tree).join(' '), QByteArray("text.encoding"));
    QCOMPARE(tree->source(), source);
}

void TestJson::damagedDocumentsKeepTheirTree()
{
    SKIP_WITHOUT_CORPUS();
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const auto files = corpusFiles(QStringLiteral("openapi"), {QStringLiteral("*.json")});
    std::vector<double> kept;
    for (const QString &file : files) {
        const QByteArray source = readFile(file);
        if (source.size() > 200'000 || source.size() < 200) {
            continue;
        }
        const auto whole = parseJson(source);
        for (int round = 0; round < 4; ++round) {
            QByteArray damaged = source;
            const auto at = qsizetype(random.bounded(quint32(source.size())));
            switch (random.bounded(4)) {
            case 0:
                damaged.truncate(at);
                break;
            case 1:
                damaged.remove(at, 1);
                break;
            case 2:
                damaged.insert(at, "\"{}[],:x\n"[random.bounded(9)]);
                break;
            default:
                damaged.remove(at, 40);
                break;
            }
            const auto tree = parseJson(damaged);
            QCOMPARE(treeViolation(*tree), QByteArray());
            if (damaged.size() + 100 > source.size()) {
                kept.push_back(double(tree->count()) / whole->count());
            }
        }
    }
    std::sort(kept.begin(), kept.end());
    qInfo("nodes kept after one damage: median %.3f, 5th percentile %.3f of %zu", kept[kept.size() / 2],
        kept[kept.size() / 20], kept.size());
    QVERIFY(kept[kept.size() / 2] > 0.95);
    QVERIFY(kept[kept.size() / 20] > 0.5);
}

void TestJson::corpusDocumentsAreSound()
{
    SKIP_WITHOUT_CORPUS();
    const auto files = corpusFiles(QStringLiteral("openapi"), {QStringLiteral("*.json")});
    QVERIFY(files.size() > 100);
    for (const QString &file : files) {
        const auto tree = parseJson(readFile(file));
        QCOMPARE(treeViolation(*tree), QByteArray());
        // The corpus names those that are broken on purpose.
        if (!file.contains(QLatin1String("/invalid/")) && !file.contains(QLatin1String("broken"))) {
            QVERIFY2(tree->errors().isEmpty(), qPrintable(file));
        }
    }
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
