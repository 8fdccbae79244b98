// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/rewriter.h"
#include "tests/model/text/treecheck.h"
#include "tests/support/expect.h"

#include <QTest>

using namespace triptych;
using namespace triptych::text;
using namespace triptych::tests;

namespace {

Pointer at(const QByteArray &text)
{
    return Pointer::parse(text).value();
}

Value json(const QByteArray &text)
{
    return Value::fromJson(text).value();
}

/// "set /a 1", "deep /a/b 1", "entry /a 0 key 1", "item /a -1 1", "remove /a", "rename /a b", "move /a /b -1
/// [key]".
/// "-" for the root.
Result<EditList> run(const Snapshot &base, const QByteArray &what)
{
    const QByteArrayList words = what.split(' ');
    const auto rest = [&](qsizetype from) { return json(words.sliced(from).join(' ')); };
    const Pointer where = at(words[1] == "-" ? QByteArray("") : words[1]);
    if (words[0] == "set") {
        return rewriter::set(base, where, rest(2));
    }
    if (words[0] == "deep") {
        return rewriter::setDeep(base, where, rest(2));
    }
    if (words[0] == "entry") {
        return rewriter::insertEntry(base, where, words[3], rest(4), words[2].toInt());
    }
    if (words[0] == "item") {
        return rewriter::insertItem(base, where, rest(3), words[2].toInt());
    }
    if (words[0] == "remove") {
        return rewriter::remove(base, where);
    }
    if (words[0] == "rename") {
        return rewriter::rename(base, where, words[2]);
    }
    const Pointer to = at(words[2] == "-" ? QByteArray("") : words[2]);
    return rewriter::move(base, where, to, words[3].toInt(), words.value(4));
}

struct Row
{
    const char *name;
    const char *source;
    const char *what;
    const char *expected; ///< the text afterwards; a code of a Problem when it begins with "edit."
};

void addRows(std::initializer_list<Row> rows)
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("expected");
    for (const Row &row : rows) {
        QTest::newRow(row.name) << QByteArray(row.source) << QByteArray(row.what) << QByteArray(row.expected);
    }
}

void check(Format format, const QByteArray &source, const QByteArray &what, const QByteArray &expected)
{
    const Snapshot base = Snapshot::of(format, source);
    const auto edits = run(base, what);
    if (expected.startsWith("edit.")) {
        COMPARE_PROBLEM(edits, expected);
        return;
    }
    VERIFY_OK(edits);
    const QByteArray result = edits->applied(source);
    QCOMPARE(result, expected);
    QCOMPARE(edits->inverse(source).applied(result), source);
    if (format == Format::Json || !source.contains('\n') || source.contains('\r')) {
        return;
    }
    // The same document with other line ends.
    const QByteArray crlf = QByteArray(source).replace("\n", "\r\n");
    const auto same = run(Snapshot::of(format, crlf), what);
    VERIFY_OK(same);
    QCOMPARE(same->applied(crlf), QByteArray(expected).replace("\n", "\r\n"));
}

} // namespace

class TestRewriter : public QObject
{
    Q_OBJECT

private slots:
    void inJson_data();
    void inJson();
    void inBlocks_data();
    void inBlocks();
    void inBraces_data();
    void inBraces();
    void comments_data();
    void comments();
    void scalars_data();
    void scalars();
    void anchors_data();
    void anchors();
    void moves_data();
    void moves();
    void refusals_data();
    void refusals();
    void emptyDocuments_data();
    void emptyDocuments();
    void damagedDocuments();
    void theSameValueIsNoEdit();
};

void TestRewriter::inJson_data()
{
    addRows({
        {"a scalar", R"({"a": 1})", "set /a 2", R"({"a": 2})"},
        {"the digits of a number are kept", R"({"a": 1})", "set /a 1.10e400", R"({"a": 1.10e400})"},
        {"the root", "[1]\n", "set - {\"b\":1}", "{\"b\": 1}\n"},
        {"a new key goes to the end", "{\n  \"a\": 1\n}\n", "set /b [1]",
            "{\n  \"a\": 1,\n  \"b\": [\n    1\n  ]\n}\n"},
        {"with tabs as its neighbours", "{\n\t\"a\": {\n\t\t\"x\": 1\n\t}\n}", "set /a/y {\"z\":1}",
            "{\n\t\"a\": {\n\t\t\"x\": 1,\n\t\t\"y\": {\n\t\t\t\"z\": 1\n\t\t}\n\t}\n}"},
        {"minified stays minified", R"({"a":{"b":1},"c":[1,2]})", "set /a/d {\"e\":[1,{}]}",
            R"({"a":{"b":1,"d":{"e":[1,{}]}},"c":[1,2]})"},
        {"on one line with blanks", R"({ "a": 1, "b": 2 })", "set /c {\"d\":1}",
            R"({ "a": 1, "b": 2, "c": {"d": 1} })"},
        {"an entry first", "{\n  \"a\": 1\n}", "entry - 0 z true", "{\n  \"z\": true,\n  \"a\": 1\n}"},
        {"an entry between", "{\n  \"a\": 1,\n  \"b\": 2\n}", "entry - 1 z true",
            "{\n  \"a\": 1,\n  \"z\": true,\n  \"b\": 2\n}"},
        {"an item first", "[1, 2]", "item - 0 0", "[0, 1, 2]"},
        {"an item between", "[1,2]", "item - 1 0", "[1,0,2]"},
        {"an item last", "[\n  1,\n  2\n]", "item - -1 3", "[\n  1,\n  2,\n  3\n]"},
        {"an item by '-'", "[1, 2]", "set /- 3", "[1, 2, 3]"},
        {"items two on a line", "[\n  1, 2,\n  3, 4\n]", "item - 1 9", "[\n  1, 9, 2,\n  3, 4\n]"},
        {"the last item with the bracket on its line", "[\n  1,\n  2]", "item - -1 3", "[\n  1,\n  2,\n  3]"},
        {"into empty braces", "{\n  \"a\": {},\n  \"b\": 1\n}", "set /a/x 1",
            "{\n  \"a\": {\n    \"x\": 1\n  },\n  \"b\": 1\n}"},
        {"into empty braces of a minified text", R"({"a":{},"b":[ ]})", "set /a/x 1",
            R"({"a":{"x":1},"b":[ ]})"},
        {"into empty brackets", R"({"a":{},"b":[ ]})", "item /b 0 1", R"({"a":{},"b":[1]})"},
        {"into an empty document", "{}\n", "set /a 1", "{\n  \"a\": 1\n}\n"},
        {"removing the first", "{\n  \"a\": 1,\n  \"b\": 2\n}", "remove /a", "{\n  \"b\": 2\n}"},
        {"removing one between", R"({"a": 1, "b": 2, "c": 3})", "remove /b", R"({"a": 1, "c": 3})"},
        {"removing the last", "{\n  \"a\": 1,\n  \"b\": {\n    \"c\": 1\n  }\n}", "remove /b",
            "{\n  \"a\": 1\n}"},
        {"removing the last on one line", "[1, 2]", "remove /1", "[1]"},
        {"removing the only one", "{\n  \"a\": {\n    \"b\": 1\n  }\n}", "remove /a/b", "{\n  \"a\": {}\n}"},
        {"renaming", R"({"a" : 1, "b": 2})", "rename /a x\"y", R"({"x\"y" : 1, "b": 2})"},
        {"the last of two equal keys counts", R"({"a": 1, "a": 2})", "set /a 3", R"({"a": 1, "a": 3})"},
        {"making mappings on the way", "{\n  \"a\": {}\n}", "deep /a/b/c 1",
            "{\n  \"a\": {\n    \"b\": {\n      \"c\": 1\n    }\n  }\n}"},
        {"making mappings in the place of null", R"({"a": null})", "deep /a/b 1", R"({"a": {"b": 1}})"},
        {"making sequences on the way", R"({"a": 1})", "deep /b/-/c 1", R"({"a": 1, "b": [{"c": 1}]})"},
        {"line ends as the file has them", "{\r\n  \"a\": 1\r\n}\r\n", "set /b {\"c\":1}",
            "{\r\n  \"a\": 1,\r\n  \"b\": {\r\n    \"c\": 1\r\n  }\r\n}\r\n"},
        {"behind a byte order mark", "\xEF\xBB\xBF{\"a\": 1}", "remove /a", "\xEF\xBB\xBF{}"},
        {"a key with a slash and a tilde", R"({"a/b": {"c~d": 1}})", "set /a~1b/c~0d 2",
            R"({"a/b": {"c~d": 2}})"},
    });
}

void TestRewriter::inJson()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, expected);
    check(Format::Json, source, what, expected);
}

void TestRewriter::inBlocks_data()
{
    addRows({
        {"R2: a scalar", "a: 1 # one\nb: 2\n", "set /a 5", "a: 5 # one\nb: 2\n"},
        {"R2: a text of several lines keeps the comment in front of it", "a: 1 # one\nb: 2\n",
            "set /a \"x\\ny\\n\"", "a: | # one\n  x\n  y\nb: 2\n"},
        {"R2: a mapping keeps the comment in front of it", "a: 1 # one\nb: 2\n",
            "set /a {\"c\":[1],\"d\":{}}", "a: # one\n  c:\n    - 1\n  d: {}\nb: 2\n"},
        {"R2: a mapping becomes a scalar", "a: # one\n  c: 1\n  d: 2\nb: 2\n", "set /a 1",
            "a: 1 # one\nb: 2\n"},
        {"R2: a literal becomes a scalar", "a: | # one\n  x\n  y\nb: 2\n", "set /a 1", "a: 1 # one\nb: 2\n"},
        {"R2: a literal becomes another", "a: | # one\n  x\nb: 2\n", "set /a \"y\\n\\nz\"",
            "a: |- # one\n  y\n\n  z\nb: 2\n"},
        {"R2: an item becomes a mapping", "- 1 # one\n- 2\n", "set /0 {\"a\":1,\"b\":2}",
            "- a: 1 # one\n  b: 2\n- 2\n"},
        {"R2: an item becomes a sequence", "- 1\n- 2\n", "set /0 [1,[2]]", "- - 1\n  - - 2\n- 2\n"},
        {"R3: null has no width", "a:\nb: 2\n", "set /a 1", "a: 1\nb: 2\n"},
        {"R3: null has no width in front of a comment", "a: # one\nb: 2\n", "set /a 1", "a: 1 # one\nb: 2\n"},
        {"R3: an empty item", "-\n- 2\n", "set /0 \"x\"", "- x\n- 2\n"},
        {"R4: after an entry", "a: 1 # one\n\nb: 2\n", "entry - 1 k 0", "a: 1 # one\nk: 0\n\nb: 2\n"},
        {"R4: after a nested one", "a:\n  x: 1\n  y: 2\nb: 2\n", "entry /a 1 k 0",
            "a:\n  x: 1\n  k: 0\n  y: 2\nb: 2\n"},
        {"R4: first, below the header of the file", "# header\na: 1\n", "entry - 0 k 0",
            "# header\nk: 0\na: 1\n"},
        {"R4: first, above its own comments", "a:\n  # of x\n  x: 1\n", "entry /a 0 k 0",
            "a:\n  k: 0\n  # of x\n  x: 1\n"},
        {"R4: first in a compact mapping", "- a: 1\n  b: 2\n", "entry /0 0 k {\"m\":1}",
            "- k:\n    m: 1\n  a: 1\n  b: 2\n"},
        {"R4: last without a line end", "a: 1", "set /b 2", "a: 1\nb: 2"},
        {"R4: an item first", "a:\n- 1\n- 2\n", "item /a 0 0", "a:\n- 0\n- 1\n- 2\n"},
        {"R4: an item last", "a:\n  - 1\n  - b: 1\n    c: 2\nz: 1\n", "item /a -1 {\"b\":3,\"c\":4}",
            "a:\n  - 1\n  - b: 1\n    c: 2\n  - b: 3\n    c: 4\nz: 1\n"},
        {"R4: an item in a nested sequence", "- - 1\n  - 2\n", "item /0 1 9", "- - 1\n  - 9\n  - 2\n"},
        {"R5: the first", "a: 1\nb: 2\n", "remove /a", "b: 2\n"},
        {"R5: one between", "a: 1\nb:\n  x: 1\nc: 3\n", "remove /b", "a: 1\nc: 3\n"},
        {"R5: the last without a line end", "a: 1\nb: 2", "remove /b", "a: 1"},
        {"R5: the first of a compact mapping", "- a: 1\n  b: 2\n", "remove /0/a", "- b: 2\n"},
        {"R5: the first of a compact mapping, with a comment next", "- a: 1\n  # of b\n  b: 2\n",
            "remove /0/a", "- # of b\n  b: 2\n"},
        {"R5: the only one", "a:\n  x: 1\nb: 2\n", "remove /a/x", "a: {}\nb: 2\n"},
        {"R5: the only item", "a:\n- 1\nb: 2\n", "remove /a/0", "a: []\nb: 2\n"},
        {"R5: the only one of the root", "# header\na: 1\n", "remove /a", "# header\n{}\n"},
        {"R5: the only one of a compact mapping", "- a: 1\n- 2\n", "remove /0/a", "- {}\n- 2\n"},
        {"R5: an item with its lines", "- 1\n- a: |\n    x\n  b: 2\n- 3\n", "remove /1", "- 1\n- 3\n"},
        {"R7: empty braces become lines", "a: {} # none\nb: 2\n", "set /a/x 1", "a: # none\n  x: 1\nb: 2\n"},
        {"R7: empty brackets become lines", "a: []\nb: 2\n", "item /a 0 {\"x\":1}", "a:\n  - x: 1\nb: 2\n"},
        {"R7: empty braces of an item", "- {}\n", "set /0/x {\"z\":1}", "- x:\n    z: 1\n"},
        {"R7: the root", "{}\n", "set /a [1]", "a:\n  - 1\n"},
        {"R9: sequences flush with their key", "a:\n- 1\n", "set /b [{\"c\":[1]}]",
            "a:\n- 1\nb:\n- c:\n  - 1\n"},
        {"R9: sequences to the right of their key", "a:\n  - 1\n", "set /b [{\"c\":[1]}]",
            "a:\n  - 1\nb:\n  - c:\n      - 1\n"},
        {"R9: a step of four", "a:\n    x: 1\n", "set /b {\"c\":{\"d\":1}}",
            "a:\n    x: 1\nb:\n    c:\n        d: 1\n"},
        {"R10: keys in quotes", "'200': a\n'404': b\n", "set /500 \"c\"", "'200': a\n'404': b\n'500': c\n"},
        {"R10: status codes without quotes", "200: a\n404: b\n", "set /500 \"c\"",
            "200: a\n404: b\n500: c\n"},
        {"R10: renaming keeps quotes", "\"a\": 1\nb: 2\n", "rename /a x", "\"x\": 1\nb: 2\n"},
        {"R10: a key that needs quotes", "a: 1\n", "rename /a true", "\"true\": 1\n"},
        {"R10: renaming with a value below", "a: # one\n  x: 1\n", "rename /a b", "b: # one\n  x: 1\n"},
        {"making mappings on the way", "a: 1\n", "deep /b/c/d 1", "a: 1\nb:\n  c:\n    d: 1\n"},
        {"making mappings below a key without value", "a:\nb: 2\n", "deep /a/c 1", "a:\n  c: 1\nb: 2\n"},
        {"behind a byte order mark",
            "\xEF\xBB\xBF"
            "a: 1\nb: 2\n",
            "remove /a",
            "\xEF\xBB\xBF"
            "b: 2\n"},
        {"a tag goes with what it described", "a: !!int 1\nb: 2\n", "set /a \"x\"", "a: x\nb: 2\n"},
        {"the first document of a stream", "a: 1\n---\nb: 2\n", "set /c 3", "a: 1\nc: 3\n---\nb: 2\n"},
    });
}

void TestRewriter::inBlocks()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, expected);
    check(Format::Yaml, source, what, expected);
}

void TestRewriter::inBraces_data()
{
    addRows({
        {"R3: a key without a colon", "a: {x, y: 1}\n", "set /a/x 1", "a: {x: 1, y: 1}\n"},
        {"R3: a key without a value", "a: {x: , y: 1}\n", "set /a/x 1", "a: {x: 1, y: 1}\n"},
        {"R3: nothing behind a quoted key", "a: {\"x\":, y: 1}\n", "set /a/x 1", "a: {\"x\": 1, y: 1}\n"},
        {"R7: empty braces within braces", "a: {x: {}}\n", "set /a/x/z [1]", "a: {x: {z: [1]}}\n"},
        {"R8: last", "a: [1, 2] # c\n", "item /a -1 3", "a: [1, 2, 3] # c\n"},
        {"R8: first", "a: [1, 2]\n", "item /a 0 {\"x\":\"a, b\"}", "a: [{x: \"a, b\"}, 1, 2]\n"},
        {"R8: an entry", "{a: 1, b: 2}\n", "entry - 1 k true", "{a: 1, k: true, b: 2}\n"},
        {"R8: last on its own line", "a: [\n  1, # one\n  2 # two\n]\n", "item /a -1 3",
            "a: [\n  1, # one\n  2, # two\n  3\n]\n"},
        {"R8: a trailing comma stays", "a: [\n  1,\n  2, # two\n]\n", "item /a -1 3",
            "a: [\n  1,\n  2, # two\n  3,\n]\n"},
        {"R8: between lines", "a: [\n  1, # one\n  2\n]\n", "item /a 1 9",
            "a: [\n  1, # one\n  9,\n  2\n]\n"},
        {"R8: removing the first", "a: [1, 2]\n", "remove /a/0", "a: [2]\n"},
        {"R8: removing a line", "a: [\n  1, # one\n  2\n]\n", "remove /a/0", "a: [\n  2\n]\n"},
        {"R8: removing the last line", "a: [\n  1, # one\n  2 # two\n]\n", "remove /a/1",
            "a: [\n  1 # one\n]\n"},
        {"R8: removing the last with its comma", "a: [1, 2, ]\n", "remove /a/1", "a: [1, ]\n"},
        {"R8: removing the only one", "a: [ 1 ]\n", "remove /a/0", "a: []\n"},
        {"R10: a value within braces is quoted for them", "a: {x: 1}\n", "set /a/z \"p:q\"",
            "a: {x: 1, z: \"p:q\"}\n"},
        {"a pair in brackets", "a: [x: 1, 2]\n", "set /a/0/x 5", "a: [x: 5, 2]\n"},
        {"a pair in brackets takes no second entry", "a: [x: 1, 2]\n", "set /a/0/y 5", "edit.unsupported"},
        {"JSON in YAML", "{\"a\":1,\n \"b\":2}\n", "set /c {\"d\":1}",
            "{\"a\":1,\n \"b\":2,\n \"c\": {d: 1}}\n"},
    });
}

void TestRewriter::inBraces()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, expected);
    check(Format::Yaml, source, what, expected);
}

void TestRewriter::comments_data()
{
    addRows({
        {"R5: own comments go with their entry", "a: 1\n\n# about b\n# more\nb: 2\nc: 3\n", "remove /b",
            "a: 1\n\nc: 3\n"},
        {"R5: comments behind a blank line stay", "a: 1\n# general\n\n# about b\nb: 2\nc: 3\n", "remove /b",
            "a: 1\n# general\n\nc: 3\n"},
        {"R5: the header of a file stays", "# header\na: 1\nb: 2\n", "remove /a", "# header\nb: 2\n"},
        {"R5: own comments of the first entry go", "a:\n  # about x\n  x: 1\n  y: 2\n", "remove /a/x",
            "a:\n  y: 2\n"},
        {"R6: deeper comments go with the entry before", "a:\n  x: 1\n  # deeper\nb: 2\n", "remove /a",
            "b: 2\n"},
        {"R6: an entry goes below deeper comments", "a: |\n  text\n # deeper\nb: 2\n", "entry - 1 k 0",
            "a: |\n  text\n # deeper\nk: 0\nb: 2\n"},
        {"R6: a literal does not swallow comments behind it", "a: 1\n  # deeper\nb: 2\n",
            "set /a \"x\\ny\\n\"", "a: \"x\\ny\\n\"\n  # deeper\nb: 2\n"},
        {"comments around a scalar stay", "# 1\na: x # 2\n# 3\nb: y # 4\n# 5\n", "set /a 1",
            "# 1\na: 1 # 2\n# 3\nb: y # 4\n# 5\n"},
        {"comments around a new entry stay", "# 1\na: x # 2\n# 3\nb: y # 4\n# 5\n", "entry - 1 k 1",
            "# 1\na: x # 2\nk: 1\n# 3\nb: y # 4\n# 5\n"},
    });
}

void TestRewriter::comments()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, expected);
    check(Format::Yaml, source, what, expected);
}

void TestRewriter::scalars_data()
{
    addRows({
        {"R11: two lines", "a: 1\n", "set /a \"x\\ny\"", "a: |-\n  x\n  y\n"},
        {"R11: two lines and a line end", "a: 1\n", "set /a \"x\\ny\\n\"", "a: |\n  x\n  y\n"},
        {"R11: two line ends", "a: 1\n", "set /a \"x\\ny\\n\\n\"", "a: \"x\\ny\\n\\n\"\n"},
        {"R11: a blank first", "a: 1\n", "set /a \" x\\ny\"", "a: \" x\\ny\"\n"},
        {"R11: a line of blanks", "a: 1\n", "set /a \"x\\n \\ny\"", "a: \"x\\n \\ny\"\n"},
        {"R11: a line separator", "a: 1\n", "set /a \"x\\ny\\u2028\"", "a: \"x\\ny\\u2028\"\n"},
        {"R11: within braces", "a: {b: 1}\n", "set /a/b \"x\\ny\"", "a: {b: \"x\\ny\"}\n"},
        {"a number in exponent form", "a: 1\n", "set /a 1e3", "a: 1.0e+3\n"},
        {"a string that looks like a number", "a: 1\n", "set /a \"1e3\"", "a: \"1e3\"\n"},
        {"a string in the document's quotes", "a: 'x: y'\n", "set /a \"p: q\"", "a: 'p: q'\n"},
        {"a string that single quotes cannot hold", "a: 'x: y'\n", "set /a \"p\\tq\"", "a: \"p\\tq\"\n"},
        {"null", "a: 1\n", "set /a null", "a: null\n"},
        {"an emoji", "a: 1\n", "set /a \"\\ud83d\\ude00\"", "a: \xF0\x9F\x98\x80\n"},
    });
}

void TestRewriter::scalars()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, expected);
    check(Format::Yaml, source, what, expected);
}

void TestRewriter::anchors_data()
{
    addRows({
        {"inside an anchored mapping", "a: &x\n  b: 1\nc: *x\n", "set /a/b 2", "a: &x\n  b: 2\nc: *x\n"},
        {"a new entry of an anchored mapping", "a: &x\n  b: 1\nc: *x\n", "set /a/d 2",
            "a: &x\n  b: 1\n  d: 2\nc: *x\n"},
        {"an anchored value that is used", "a: &x 1\nb: *x\n", "set /a 2", "edit.anchor"},
        {"an anchored value that is not used", "a: &x 1\nb: 2\n", "set /a 2", "a: &x 2\nb: 2\n"},
        {"removing what is used", "a: &x 1\nb: *x\n", "remove /a", "edit.anchor"},
        {"removing what holds what is used", "a:\n  b: &x 1\nc: *x\n", "remove /a", "edit.anchor"},
        {"removing an alias", "a: &x 1\nb: *x\nc: 3\n", "remove /b", "a: &x 1\nc: 3\n"},
        {"replacing an alias", "a: &x 1\nb: *x\n", "set /b 3", "a: &x 1\nb: 3\n"},
        {"through an alias", "a: &x\n  b: 1\nc: *x\n", "set /c/b 2", "edit.alias"},
        {"an entry through an alias", "a: &x\n  b: 1\nc: *x\n", "entry /c 0 d 2", "edit.alias"},
        {"removing through an alias", "a: &x\n  b: 1\nc: *x\n", "remove /c/b", "edit.alias"},
        {"renaming an anchored key that is used", "&x a: 1\nb: *x\n", "rename /a c", "edit.anchor"},
        {"renaming the key of an anchored value", "a: &x 1\nb: *x\n", "rename /a c", "c: &x 1\nb: *x\n"},
        {"moving an anchored value in front of its alias", "a: &x 1\nm: 2\nb: *x\n", "move /a - 1",
            "m: 2\na: &x 1\nb: *x\n"},
        {"moving an anchored value behind its alias", "a: &x 1\nb: *x\n", "move /a - 1", "edit.anchor"},
        {"moving an alias in front of its anchor", "a: &x 1\nb: *x\n", "move /b - 0", "edit.unsupported"},
        {"moving an alias", "a: &x 1\nb: *x\nc: 3\n", "move /b - 2", "a: &x 1\nc: 3\nb: *x\n"},
    });
}

void TestRewriter::anchors()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, expected);
    check(Format::Yaml, source, what, expected);
}

void TestRewriter::moves_data()
{
    addRows({
        {"down", "a: 1 # one\n# about b\nb:\n  x: 1\nc: 3\n", "move /b - 2",
            "a: 1 # one\nc: 3\n# about b\nb:\n  x: 1\n"},
        {"up", "a: 1\n# about b\nb: 2 # two\n", "move /b - 0", "# about b\nb: 2 # two\na: 1\n"},
        {"deeper", "a:\n  x: 1\n# about b\nb:\n  - 1 # one\n  # more\n  - |\n    t\n\n    u\n",
            "move /b /a 0",
            "a:\n  # about b\n  b:\n    - 1 # one\n    # more\n    - |\n      t\n\n      u\n  x: 1\n"},
        {"out, under another key", "a:\n  x:\n    'k': \"v\n      w\"\n  y: 2\n", "move /a/x - 1 z",
            "a:\n  y: 2\nz:\n  'k': \"v\n    w\"\n"},
        {"an item", "- 1\n- a: 2 # two\n  b: 3\n- 4\n", "move /1 - 0", "- a: 2 # two\n  b: 3\n- 1\n- 4\n"},
        {"an item to a deeper sequence", "- a: 1\n- b:\n  - 1\n", "move /0 /1/b 1",
            "- b:\n  - 1\n  - a: 1\n"},
        {"an item becomes an entry", "a:\n- x: 1 # one\n  y: 2\n- 2\nb:\n  c: 1\n", "move /a/0 /b -1 d",
            "a:\n- 2\nb:\n  c: 1\n  d:\n    x: 1 # one\n    y: 2\n"},
        {"an entry becomes an item", "a:\n- 1\nb:\n  c: 1 # one\n  d: 2\n", "move /b /a 0",
            "a:\n-\n  c: 1 # one\n  d: 2\n- 1\n"},
        {"the only one", "a:\n  x: 1\nb:\n  y: 2\n", "move /a/x /b 0", "a: {}\nb:\n  x: 1\n  y: 2\n"},
        {"into empty braces", "a: {}\nb: # two\n  - 1\n", "move /b /a 0", "a:\n  b: # two\n    - 1\n"},
        {"into braces", "a: {x: 1}\nb:\n  - 1\n", "move /b /a 0", "a: {b: [1], x: 1}\n"},
        {"into braces, with a comment that would be lost", "a: {x: 1}\nb:\n  - 1 # one\n", "move /b /a 0",
            "edit.unsupported"},
        {"out of braces", "a: {x: [1, 2], y: 2}\n", "move /a/x - 0", "x: [1, 2]\na: {y: 2}\n"},
        {"behind itself in the path", "- - 1\n- - 2\n", "move /0 /1 0", "- - - 1\n  - 2\n"},
        {"to where it is", "a: 1\nb: 2\n", "move /a - 0", "a: 1\nb: 2\n"},
        {"to where it is under another key", "a: 1\nb: 2\n", "move /a - 0 c", "c: 1\nb: 2\n"},
        {"into itself", "a:\n  b: 1\n", "move /a /a 0", "edit.kind"},
        {"to a taken key", "a: 1\nb:\n  a: 2\n", "move /a /b 0", "edit.exists"},
        {"an item into a mapping without a key", "a:\n- 1\nb:\n  c: 1\n", "move /a/0 /b 0", "edit.kind"},
    });
}

void TestRewriter::moves()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, expected);
    check(Format::Yaml, source, what, expected);
}

void TestRewriter::refusals_data()
{
    addRows({
        {"nothing there to set", "a: 1\n", "set /b/c 1", "edit.missing"},
        {"nothing there to remove", "a: 1\n", "remove /b", "edit.missing"},
        {"an item past the end", "- 1\n", "set /5 1", "edit.missing"},
        {"an insertion past the end", "- 1\n", "item - 5 1", "edit.missing"},
        {"a taken key", "a: 1\nb: 2\n", "rename /a b", "edit.exists"},
        {"an entry of that name", "a: 1\n", "entry - 0 a 1", "edit.exists"},
        {"an entry of a scalar", "a: 1\n", "set /a/b 1", "edit.kind"},
        {"an item of a mapping", "a: 1\n", "item - 0 1", "edit.kind"},
        {"renaming an item", "- 1\n", "rename /0 a", "edit.kind"},
        {"an entry beside a complex key", "? [a]\n: 1\n", "entry - 0 b 2", "edit.unsupported"},
        {"E1: a null with an anchor as explicit key", "? &d\n: 1\n", "set / 2", "edit.unsupported"},
        {"E2: a pair as explicit key", "? []: x\n: 1\n", "entry - 0 b 2", "edit.unsupported"},
        {"removing the root", "a: 1\n", "remove -", "edit.unsupported"},
    });
}

void TestRewriter::refusals()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, expected);
    check(Format::Yaml, source, what, expected);
}

void TestRewriter::emptyDocuments_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("JSON") << Format::Json << QByteArray() << QByteArray("{\"a\": {\"b\": 1}}\n");
    QTest::newRow("YAML") << Format::Yaml << QByteArray() << QByteArray("a:\n  b: 1\n");
    QTest::newRow("a comment") << Format::Yaml << QByteArray("# header")
                               << QByteArray("# header\na:\n  b: 1\n");
    QTest::newRow("a document marker")
        << Format::Yaml << QByteArray("---\n") << QByteArray("---\na:\n  b: 1\n");
}

void TestRewriter::emptyDocuments()
{
    QFETCH(Format, format);
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, expected);
    const auto edits = rewriter::setDeep(Snapshot::of(format, source), at("/a/b"), Value::number(1));
    VERIFY_OK(edits);
    QCOMPARE(edits->applied(source), expected);
}

void TestRewriter::damagedDocuments()
{
    const Snapshot json = Snapshot::of(Format::Json, "{\"a\": {\"b\": tru}, \"c\": [1, 2\n");
    // Away from the damage everything works.
    const auto set = rewriter::set(json, at("/a/b"), Value::boolean(true));
    VERIFY_OK(set);
    QCOMPARE(set->applied(json.bytes()), QByteArray("{\"a\": {\"b\": true}, \"c\": [1, 2\n"));
    COMPARE_PROBLEM(rewriter::insertItem(json, at("/c"), Value::number(3)), "edit.damaged");
    const Snapshot utf16 = Snapshot::of(Format::Json, QByteArray("\xFF\xFE{\0}\0", 6));
    COMPARE_PROBLEM(rewriter::set(utf16, Pointer(), Value::number(3)), "edit.damaged");
}

void TestRewriter::theSameValueIsNoEdit()
{
    const auto edits =
        rewriter::set(Snapshot::of(Format::Yaml, "a: [1, 'x']\n"), at("/a"), json(R"([1.0, "x"])"));
    VERIFY_OK(edits);
    QVERIFY(edits->isEmpty());
}

QTEST_GUILESS_MAIN(TestRewriter)
#include "tst_rewriter.moc"
