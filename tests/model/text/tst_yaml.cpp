// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/syntaxtree.h"
#include "tests/model/text/treecheck.h"
#include "tests/support/corpus.h"

#include <QTest>

#include <pthread.h>

using namespace triptych;
using namespace triptych::text;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray codes(const SyntaxTree &tree)
{
    return tests::errorCodes(tree).join(' ');
}

QByteArray code(SyntaxErrorKind kind)
{
    return syntaxErrorCode(kind);
}

/// Runs the work on a thread with the smallest stack that any of ours has.
template <typename Work>
void onSmallStack(Work work)
{
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, 512 * 1024);
    pthread_t thread;
    const auto run = [](void *argument) -> void * {
        (*static_cast<Work *>(argument))();
        return nullptr;
    };
    QCOMPARE(pthread_create(&thread, &attributes, run, &work), 0);
    pthread_join(thread, nullptr);
    pthread_attr_destroy(&attributes);
}

/// A text as the name of a row.
QByteArray shown(QByteArray text)
{
    return text.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
}

QByteArray repeated(const QByteArray &what, int times)
{
    return what.repeated(times);
}

} // namespace

class TestYaml : public QObject
{
    Q_OBJECT

private slots:
    void kindsFollowTheCoreSchema_data();
    void kindsFollowTheCoreSchema();
    void tagsChangeTheKind_data();
    void tagsChangeTheKind();
    void scalarsDecode_data();
    void scalarsDecode();
    void spansCoverExactlyTheNode_data();
    void spansCoverExactlyTheNode();
    void anEmptyBlockScalarSwallowsNothing();
    void shapes_data();
    void shapes();
    void errorsHaveTheirPlace_data();
    void errorsHaveTheirPlace();
    void anythingIsReadUpToTheEnd_data();
    void anythingIsReadUpToTheEnd();
    void otherEncodingsAreRefused_data();
    void otherEncodingsAreRefused();
    void badBytesAreReportedAndKept();
    void deepNestingIsPassedOver_data();
    void deepNestingIsPassedOver();
    void aliasesAreNotExpanded();
    void duplicateKeysAreWarnings();
    void manyDuplicatesTakeLinearTime();
    void errorsAreLimited();
    void realDocumentsHaveConsistentSpans();
};

void TestYaml::kindsFollowTheCoreSchema_data()
{
    QTest::addColumn<NodeKind>("kind");
    const auto rows = [](NodeKind kind, const QByteArrayList &texts) {
        for (const QByteArray &text : texts) {
            QTest::newRow(text.constData()) << kind;
        }
    };
    rows(NodeKind::Null, {"null", "Null", "NULL", "~"});
    rows(NodeKind::Boolean, {"true", "True", "TRUE", "false", "False", "FALSE"});
    rows(NodeKind::Number,
        {"0", "-1", "+12", "007", "0o17", "0x1F", "1.5", "-.5", ".5", "1.", "1e3", "1E-3", "12e03", "1.5e+7",
            ".inf", "-.Inf", "+.INF", ".nan", ".NaN", ".NAN", "1e400", "18446744073709551616"});
    rows(NodeKind::String,
        {"nULL", "tRUE", "yes", "no", "on", "off", "0b11", "1_000", "1:30", "2020-01-01", "0o8", "0xG",
            "-0x1F", "+0o7", ".", "-", "+", "e3", "1e", "1e+", "..5", "1.5.2", ".Nan", "+.nan", ".infinity",
            "0x", "0o", "--1", "1 2", "\"1\"", "'null'", "nan", "inf", "-.", "<<", "="});
}

void TestYaml::kindsFollowTheCoreSchema()
{
    QFETCH(NodeKind, kind);
    const QByteArray text = QTest::currentDataTag();
    for (const QByteArray &document : {"k: " + text + "\n", "- " + text, "[" + text + " ]"}) {
        const auto tree = parseYaml(document);
        if (text == "-" && document.startsWith('[')) {
            continue; // no scalar of flow context
        }
        if (text != "-") {
            QCOMPARE(codes(*tree), QByteArray());
            QCOMPARE(int(tree->node(tree->count() - 1).kind), int(kind));
        }
    }
}

void TestYaml::tagsChangeTheKind_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<NodeKind>("kind");
    QTest::newRow("str of a number") << "!!str 12"_qba << NodeKind::String;
    QTest::newRow("str of nothing") << "!!str"_qba << NodeKind::String;
    QTest::newRow("non-specific") << "! 12"_qba << NodeKind::String;
    QTest::newRow("int of a quoted one") << "!!int \"12\""_qba << NodeKind::Number;
    QTest::newRow("int of a word") << "!!int twelve"_qba << NodeKind::String;
    QTest::newRow("float") << "!!float 1"_qba << NodeKind::Number;
    QTest::newRow("bool of a quoted one") << "!!bool 'true'"_qba << NodeKind::Boolean;
    QTest::newRow("null") << "!!null ''"_qba << NodeKind::Null;
    QTest::newRow("verbatim") << "!<tag:yaml.org,2002:str> 12"_qba << NodeKind::String;
    QTest::newRow("local keeps") << "!Ref 12"_qba << NodeKind::Number;
    QTest::newRow("declared") << "%TAG !c! tag:yaml.org,2002:\n--- !c!str 12"_qba << NodeKind::String;
    QTest::newRow("declared otherwise")
        << "%TAG !! tag:example.com,2000:\n--- !!str 12"_qba << NodeKind::Number;
}

void TestYaml::tagsChangeTheKind()
{
    QFETCH(QByteArray, text);
    QFETCH(NodeKind, kind);
    const auto tree = parseYaml(text);
    QCOMPARE(codes(*tree), QByteArray());
    QCOMPARE(int(tree->node(0).kind), int(kind));
}

void TestYaml::scalarsDecode_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain over lines") << "a\n  b\n\n  c  \n"_qba
                                      << "a b\nc"_qba;
    QTest::newRow("plain with colons and hashes") << "a:b#c"_qba
                                                  << "a:b#c"_qba;
    QTest::newRow("single") << "'it''s'"_qba
                            << "it's"_qba;
    QTest::newRow("single over lines") << "'a \n  b\n\n  c'"_qba
                                       << "a b\nc"_qba;
    QTest::newRow("single keeps backslashes") << "'\\n'"_qba
                                              << "\\n"_qba;
    QTest::newRow("double escapes")
        << R"("\0\a\b\t\n\v\f\r\e\ \"\/\\\N\_\L\P")"_qba
        << QByteArray("\0\a\b\t\n\v\f\r\x1b \"/\\\xC2\x85\xC2\xA0\xE2\x80\xA8\xE2\x80\xA9", 23);
    QTest::newRow("double hex") << R"("\x41\u00e9\U0001F600")"_qba
                                << "A\xC3\xA9\xF0\x9F\x98\x80"_qba;
    QTest::newRow("double surrogate pair") << R"("\ud83d\ude00")"_qba
                                           << "\xF0\x9F\x98\x80"_qba;
    QTest::newRow("double lone surrogate") << R"("\ud83dx")"_qba
                                           << "\xEF\xBF\xBDx"_qba;
    QTest::newRow("double over lines") << "\"a \n  b\n\n  c\""_qba
                                       << "a b\nc"_qba;
    QTest::newRow("double escaped break") << "\"a \\\n  b\""_qba
                                          << "a b"_qba;
    QTest::newRow("double escaped space at the end") << "\"a\\ \n  b\""_qba
                                                     << "a  b"_qba;
    QTest::newRow("double first line empty") << "\"\n  a\""_qba
                                             << " a"_qba;
    QTest::newRow("literal") << "|\n  a\n   b\n\n  c\n"_qba
                             << "a\n b\n\nc\n"_qba;
    QTest::newRow("literal at the end of the text") << "|\n  a"_qba
                                                    << "a\n"_qba;
    QTest::newRow("literal strip") << "|-\n  a\n\n"_qba
                                   << "a"_qba;
    QTest::newRow("literal keep") << "|+\n  a\n\n\n"_qba
                                  << "a\n\n\n"_qba;
    QTest::newRow("literal with digit") << "|2\n   a\n  b\n"_qba
                                        << " a\nb\n"_qba;
    QTest::newRow("literal with comment") << "|- # c\n  a # b\n"_qba
                                          << "a # b"_qba;
    QTest::newRow("literal with tabs") << "|\n \ta\n"_qba
                                       << "\ta\n"_qba;
    QTest::newRow("literal empty") << "|\n"_qba
                                   << ""_qba;
    QTest::newRow("literal of kept breaks") << "|+\n\n\n"_qba
                                            << "\n\n"_qba;
    QTest::newRow("folded") << ">\n  a\n  b\n\n  c\n   d\n  e\n"_qba
                            << "a b\nc\n d\ne\n"_qba;
    QTest::newRow("folded strip") << ">-\n  a\n  b\n"_qba
                                  << "a b"_qba;
    QTest::newRow("folded keep") << ">+\n  a\n\n"_qba
                                 << "a\n\n"_qba;
    QTest::newRow("carriage returns") << "|\r\n  a\r\n  b\r\n"_qba
                                      << "a\nb\n"_qba;
    QTest::newRow("lone carriage returns") << "|\r  a\r  b\r"_qba
                                           << "a\nb\n"_qba;
    QTest::newRow("plain with carriage returns") << "a\r\n  b\r\n"_qba
                                                 << "a b"_qba;
}

void TestYaml::scalarsDecode()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, text);
    const auto tree = parseYaml(yaml);
    QCOMPARE(tree->count(), NodeId(1));
    QCOMPARE(tree->text(0), text);
    QByteArray nested = yaml;
    nested.replace("\n", "\n  ").replace("\r\n  ", "\r\n  ");
    const auto inside = parseYaml("k:\n- x\n- " + nested);
    if (!yaml.contains('\r') && !yaml.startsWith("|2") && !yaml.endsWith("\n\n")) {
        QCOMPARE(inside->text(inside->count() - 1), text);
    }
}

void TestYaml::spansCoverExactlyTheNode_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<NodeId>("node");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *yaml, NodeId node, const char *bytes) {
        QTest::newRow(shown(yaml).constData()) << QByteArray(yaml) << node << QByteArray(bytes);
    };
    row("a: b  # c\n", 2, "b");
    row("a: b  # c\n", 0, "a: b");
    row("a: 'b' \n", 2, "'b'");
    row("a: &x !t b\n", 2, "b");
    row("&x a: b\n", 0, "&x a: b");
    row("- a\n- b # c\n\n", 0, "- a\n- b");
    row("a: [1, 2 ] # c\n", 2, "[1, 2 ]");
    row("? a\n: b\n", 0, "? a\n: b");
    row("a:\n  - b\n", 2, "- b");
    row("a:\n", 2, "");
    row("a: |\n  x\n\nb: 1\n", 2, "|\n  x");
    row("a: |+\n  x\n\nb: 1\n", 2, "|+\n  x\n");
    row("a: | # c\nb: 1\n", 2, "|");
    row("a: x\n  y\n\nb: 1\n", 2, "x\n  y");
    row("*a : b\n", 1, "*a");
    row("[a: b, c]", 1, "a: b");
    row("{a, b: c}", 2, "");
    row("\xEF\xBB\xBF"
        "a: 1\n",
        0, "a: 1");
}

void TestYaml::spansCoverExactlyTheNode()
{
    QFETCH(QByteArray, yaml);
    QFETCH(NodeId, node);
    QFETCH(QByteArray, bytes);
    const auto tree = parseYaml(yaml);
    QCOMPARE(tests::treeViolation(*tree), QByteArray());
    QCOMPARE(tree->bytes(node).toByteArray(), bytes);
}

void TestYaml::anEmptyBlockScalarSwallowsNothing()
{
    const auto tree = parseYaml("x:\n  a: |\n  b: 1\n");
    QCOMPARE(tree->childCount(2), NodeId(2));
    QCOMPARE(tree->text(4), QByteArray());
    QCOMPARE(tree->text(6), QByteArray("1"));
    QCOMPARE(int(tree->node(4).indent), 3);
}

void TestYaml::shapes_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("outline");
    const auto row = [](const char *yaml, const char *outline) {
        QTest::newRow(shown(yaml).constData()) << QByteArray(yaml) << QByteArray(outline);
    };
    row("d:\n- 1\n-\n- 2\n", "{d:[1 ? 2]}");
    row("a: [\n 1\n]\nb: 2\n", "{a:[1] b:2}");
    row("a: {\n  b: [\n    1\n  ]\n}\n", "{a:{b:[1]}}");
    row("- - a\n  - b\n- c\n", "[[a b] c]");
    row("- a: 1\n  b: 2\n", "[{a:1 b:2}]");
    row("? - a\n: - b\n", "{[a]:[b]}");
    row("? a\n? b\n", "{a:? b:?}");
    row(": a\n", "{?:a}");
    row("{a: 1, \"b\":2, c, ? d : e}", "{a:1 b:2 c:? d:e}");
    row("[a: b, c: , ? d]", "[{a:b} {c:?} {d:?}]");
    row("[[a]: b, {c}: d]", "[{[a]:b} {{c:?}:d}]");
    row("[a, b]: c\n", "{[a b]:c}");
    row("a: &x\n  b: 1\nc: *x\n", "{a:{b:1} c:*x}");
    row("a: http://b.c/d#e\n", "{a:http://b.c/d#e}");
    row("a:\tb\n", "{a:b}");
    row("a: b\n\t\nc: d\n", "{a:b c:d}");
    row("a:\r  b: 1\rc: 2\r", "{a:{b:1} c:2}");
    row("/a/{b}:\n  get: x\n", "{/a/{b}:{get:x}}");
}

void TestYaml::shapes()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, outline);
    const auto tree = parseYaml(yaml);
    QCOMPARE(codes(*tree), QByteArray());
    QCOMPARE(tests::treeViolation(*tree), QByteArray());
    QCOMPARE(tests::outline(*tree), outline);
}

void TestYaml::errorsHaveTheirPlace_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<SyntaxErrorKind>("kind");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("outline");
    const auto row = [](const char *yaml, SyntaxErrorKind kind, int offset, const char *outline) {
        QTest::newRow(shown(yaml).constData()) << QByteArray(yaml) << kind << offset << QByteArray(outline);
    };
    using enum SyntaxErrorKind;
    row("a: \"b\nc: 1\nd: 2\n", UnterminatedString, 3, "{a:b c:1 d:2}");
    row("a: 'b\nc: 'd'\n", UnterminatedString, 3, "{a:b c:d}");
    row("a: [1, 2\nb: 3\n", UnclosedBracket, 3, "{a:[1 2] b:3}");
    row("a: [\nb: 3\n", UnclosedBracket, 3, "{a:[] b:3}");
    row("{a: [1, 2}\n", UnclosedBracket, 4, "{a:[1 2]}");
    row("[a, b] ]\n", UnexpectedCharacter, 7, "[a b]");
    row("[a, , b]\n", ExtraComma, 4, "[a b]");
    row("[\"a\" b]\n", MissingComma, 4, "[a b]");
    row("a: b: c\nd: 1\n", NestedMappingOnLine, 4, "{a:b: c d:1}");
    row("a: 1\nb\nc: 2\n", MissingColon, 6, "{a:1 b:? c:2}");
    row("a\nb: 1\n", MissingColon, 1, "{a:? b:1}");
    row("a:\n  b\n    c: 1\n", MissingColon, 6, "{a:{b:{c:1}}}");
    row("a:\n    b: 1\n   c: 2\n    d: 3\n", BadIndentation, 15, "{a:{b:1 c:2 d:3}}");
    row("a: 1\n  b: 2\nc: 3\n", BadIndentation, 7, "{a:1 b:2 c:3}");
    row("a:\n\tb: 1\n", TabIndentation, 4, "{a:? b:1}");
    row("a: @b\n", PlainScalarStart, 3, "{a:@b}");
    row("a: *b\n", UndefinedAlias, 3, "{a:*b}");
    row("a: &b &c d\n", BadAnchor, 6, "{a:d}");
    row("a: !x!y z\n", BadTag, 3, "{a:z}");
    row("a: |x\n  b\n", BadBlockHeader, 4, "{a:b\n}");
    row("a: \"\\q\"\n", InvalidEscape, 4, "{a:\\q}");
    row("a: \"\\ud83d\\ude00\\udc00\"\n", LoneSurrogate, 16, "{a:\xF0\x9F\x98\x80\xEF\xBF\xBD}");
    row("a: \"\\ud83d\"\n", LoneSurrogate, 4, "{a:\xEF\xBF\xBD}");
    row("%YAML 1.2\n", BadDirective, 10, "");
    row("\"a\nb\": c\n", MultilineKey, 0, "{a b:c}");
    row("--- a\n... b\n", TrailingContent, 10, "a");
}

void TestYaml::errorsHaveTheirPlace()
{
    QFETCH(QByteArray, yaml);
    QFETCH(SyntaxErrorKind, kind);
    QFETCH(int, offset);
    QFETCH(QByteArray, outline);
    const auto tree = parseYaml(yaml);
    QCOMPARE(tests::treeViolation(*tree), QByteArray());
    QCOMPARE(tests::outline(*tree), outline);
    QCOMPARE(codes(*tree), code(kind));
    QCOMPARE(int(tree->errors().first().offset), offset);
}

void TestYaml::anythingIsReadUpToTheEnd_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a mark alone") << "\xEF\xBB\xBF"_qba;
    for (int c = 0; c < 256; ++c) {
        for (const QByteArray &frame : {QByteArray(), QByteArray("a: "), QByteArray("- "), QByteArray("["),
                 QByteArray("\""), QByteArray("|\n "), QByteArray("&a "), QByteArray("a:\n  "),
                 QByteArray("? "), QByteArray("---\n")}) {
            QTest::addRow("%02x after %s", uint(c), frame.toPercentEncoding(":[").constData())
                << frame + char(c);
        }
    }
}

void TestYaml::anythingIsReadUpToTheEnd()
{
    QFETCH(QByteArray, yaml);
    for (const QByteArray &text : {yaml, yaml + "\n", yaml + "\nb: 1\n", yaml + yaml}) {
        const auto tree = parseYaml(text);
        QCOMPARE(tests::treeViolation(*tree), QByteArray());
        QCOMPARE(tree->source(), text);
        for (NodeId id = 0; id < tree->count(); ++id) {
            (void)tree->text(id);
        }
    }
}

void TestYaml::otherEncodingsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-16LE with mark") << QByteArray("\xFF\xFE"
                                                      "a\0:\0 \0"
                                                      "1\0",
        10);
    QTest::newRow("UTF-16BE with mark") << QByteArray("\xFE\xFF\0a\0:\0 \0"
                                                      "1",
        10);
    QTest::newRow("UTF-16LE") << QByteArray("a\0:\0 \0"
                                            "1\0",
        8);
    QTest::newRow("UTF-32BE") << QByteArray("\0\0\0a\0\0\0:\0\0\0 \0\0\0"
                                            "1",
        16);
}

void TestYaml::otherEncodingsAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto tree = parseYaml(bytes);
    QCOMPARE(tree->count(), NodeId(0));
    QCOMPARE(codes(*tree), code(SyntaxErrorKind::UnsupportedEncoding));
}

void TestYaml::badBytesAreReportedAndKept()
{
    const QByteArray text("a: x\xFFy\nb: x\0y\nc: \x01\nd: 1\n", 23);
    const auto tree = parseYaml(text);
    QCOMPARE(tests::errorCodes(*tree),
        (QByteArrayList{code(SyntaxErrorKind::InvalidUtf8), code(SyntaxErrorKind::NulByte),
            code(SyntaxErrorKind::ControlCharacter)}));
    QCOMPARE(tree->bytes(2).toByteArray(), QByteArray("x\xFFy"));
    QCOMPARE(tree->bytes(4).toByteArray(), QByteArray("x\0y", 3));
    QCOMPARE(tree->childCount(0), NodeId(4));
}

void TestYaml::deepNestingIsPassedOver_data()
{
    QTest::addColumn<QByteArray>("yaml");
    const int depth = 100'000;
    QTest::newRow("brackets") << repeated("[", depth);
    QTest::newRow("closed brackets") << repeated("[", depth) + repeated("]", depth) + "\n";
    QTest::newRow("braces") << repeated("{a: ", depth);
    QTest::newRow("pairs") << repeated("[a: ", depth);
    QTest::newRow("dashes") << repeated("- ", depth);
    QTest::newRow("questions") << repeated("? ", depth);
    QByteArray block;
    for (int i = 0; i < 3000; ++i) {
        block += QByteArray(i, ' ') + "a:\n";
    }
    QTest::newRow("block mappings") << block;
    QTest::newRow("bracketed keys") << repeated("[", 900) + repeated("]: a", 900);
}

void TestYaml::deepNestingIsPassedOver()
{
    QFETCH(QByteArray, yaml);
    std::shared_ptr<const SyntaxTree> tree;
    onSmallStack([&] { tree = parseYaml(yaml); });
    QCOMPARE(tests::treeViolation(*tree), QByteArray());
    const bool tooDeep = !QByteArray(QTest::currentDataTag()).startsWith("bracketed");
    QCOMPARE(tests::errorCodes(*tree).contains(code(SyntaxErrorKind::TooDeep)), tooDeep);
}

void TestYaml::aliasesAreNotExpanded()
{
    const auto cycle = parseYaml("&x [*x]\n");
    QCOMPARE(cycle->count(), NodeId(2));
    QVERIFY(!cycle->hasErrors());
    QCOMPARE(cycle->resolved(1), NodeId(0));

    QByteArray bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 30; ++i) {
        const QByteArray alias = "*a" + QByteArray::number(i - 1);
        bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" +
                (alias + ", ").repeated(8) + alias + "]\n";
    }
    const auto tree = parseYaml(bomb);
    QVERIFY(!tree->hasErrors());
    QCOMPARE(tree->count(), NodeId(1 + 30 * 11));
}

void TestYaml::duplicateKeysAreWarnings()
{
    const auto tree = parseYaml("a: 1\n\"a\": 2\n1: x\n'1': y\n{a: 1, b: 2, a: 3}: z\n");
    QVERIFY(!tree->hasErrors());
    QCOMPARE(tests::errorCodes(*tree), QByteArrayList(2, code(SyntaxErrorKind::DuplicateKey)));
    QCOMPARE(int(tree->errors().first().offset), 5);
    QVERIFY(tree->node(3).flags & Duplicate);
    QVERIFY(!(tree->node(1).flags & Duplicate));
}

void TestYaml::manyDuplicatesTakeLinearTime()
{
    QByteArray text;
    for (int i = 0; i < 200'000; ++i) {
        text += "k" + QByteArray::number(i) + ": 1\n";
    }
    text += "k77777: 2\n";
    const auto tree = parseYaml(text);
    QCOMPARE(codes(*tree), code(SyntaxErrorKind::DuplicateKey));
    QCOMPARE(int(tree->errors().first().offset), int(text.size()) - 10);
}

void TestYaml::errorsAreLimited()
{
    const auto tree = parseYaml(repeated("a: @\n", 5000));
    QCOMPARE(tree->errors().size(), maximumSyntaxErrors + 1);
    QVERIFY(tree->errors().last().kind == SyntaxErrorKind::TooManyErrors);
    QCOMPARE(tree->childCount(0), NodeId(5000));
    for (const char *hostile :
        {"\"", "'", "a: \"\n", "a: '\n", "- [\n", "a: b\n c: d\n", "? ", "&a ", "''' \n", "[a: ", "[\n\n"}) {
        const auto much = parseYaml(repeated(hostile, 200'000 / int(qstrlen(hostile))));
        QCOMPARE(tests::treeViolation(*much), QByteArray());
    }
}

void TestYaml::realDocumentsHaveConsistentSpans()
{
    SKIP_WITHOUT_CORPUS();
    int documents = 0;
    int refused = 0;
    for (const QString &path : tests::corpusFiles(u"openapi"_s, {u"*.yaml"_s, u"*.yml"_s, u"*.json"_s})) {
        const auto tree = parseYaml(tests::readFile(path));
        QVERIFY2(tests::treeViolation(*tree).isEmpty(), qPrintable(path));
        ++documents;
        refused += tree->hasErrors();
        for (NodeId id = 0; id < tree->count(); ++id) {
            const QByteArrayView bytes = tree->bytes(id);
            const auto &node = tree->node(id);
            switch (node.style) {
            case NodeStyle::DoubleQuoted:
            case NodeStyle::SingleQuoted: {
                const char quote = node.style == NodeStyle::DoubleQuoted ? '"' : '\'';
                QVERIFY((node.flags & Damaged) ||
                        (bytes.size() > 1 && bytes.front() == quote && bytes.back() == quote));
                break;
            }
            case NodeStyle::Plain:
                QVERIFY((node.flags & HasEscapes) || tree->text(id) == bytes);
                break;
            case NodeStyle::Literal:
            case NodeStyle::Folded:
                QVERIFY(bytes.front() == (node.style == NodeStyle::Literal ? '|' : '>'));
                break;
            case NodeStyle::Flow:
                QVERIFY(tree->hasErrors() || bytes.back() == ']' || bytes.back() == '}' ||
                        tree->childCount(id) == 1);
                break;
            case NodeStyle::Absent:
                QVERIFY(bytes.isEmpty());
                break;
            case NodeStyle::Block:
                break;
            }
        }
    }
    qInfo("%d documents, %d of them with errors", documents, refused);
    QVERIFY(refused <= 3);
}

QTEST_APPLESS_MAIN(TestYaml)
#include "tst_yaml.moc"
