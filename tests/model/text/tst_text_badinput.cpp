// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/rewriter.h"
#include "tests/model/text/treecheck.h"

#include <QTest>

using namespace triptych;
using namespace triptych::text;
using namespace triptych::tests;

/// What people and programs really hand to a program that opens JSON and YAML: each must end in a Problem
/// with its place (or in none, where it is allowed), with no crash, no byte lost, and a tree that holds
/// together.
class TestTextBadInput : public QObject
{
    Q_OBJECT

private slots:
    void input_data();
    void input();
    void aliasBomb();
    void cycles_data();
    void cycles();
    void truncatedAnywhere_data();
    void truncatedAnywhere();
};

void TestTextBadInput::input_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("code"); ///< one that must be among the errors; empty: there are none
    const auto json = [](const char *name, const QByteArray &source, const char *code) {
        QTest::newRow(QByteArray(QByteArray("JSON: ") + name).constData())
            << Format::Json << source << QByteArray(code);
    };
    const auto yaml = [](const char *name, const QByteArray &source, const char *code) {
        QTest::newRow(QByteArray(QByteArray("YAML: ") + name).constData())
            << Format::Yaml << source << QByteArray(code);
    };
    const QByteArray hundredThousand(100'000, '[');
    json("broken", "{\"a\": [1, 2}", "syntax.unclosed-bracket");
    json("100,000 brackets", hundredThousand, "syntax.too-deep");
    json("100,000 brackets, closed", hundredThousand + QByteArray(100'000, ']'), "syntax.too-deep");
    json("ten million brackets", QByteArray(10'000'000, '['), "syntax.too-deep");
    json("100,000 objects", QByteArray("{\"a\":").repeated(100'000), "syntax.too-deep");
    json("invalid UTF-8", "{\"a\": \"\xC3\x28\"}", "text.utf8");
    json("a byte order mark", "\xEF\xBB\xBF{\"a\": 1}", "");
    json("CRLF", "{\r\n\"a\": 1\r\n}\r\n", "");
    json("UTF-16LE", QByteArray("\xFF\xFE{\0}\0", 6), "text.encoding");
    json("UTF-16BE without mark", QByteArray("\0{\0}", 4), "text.encoding");
    json("UTF-32LE", QByteArray("{\0\0\0}\0\0\0", 8), "text.encoding");
    json("NUL", QByteArray("{\"a\": 1}\0", 9), "text.nul");
    json("NUL in a string", QByteArray("{\"a\": \"x\0y\"}", 12), "text.nul");
    json("a lone surrogate", R"({"a": "\udc00"})", "syntax.lone-surrogate");
    json("a surrogate as bytes", "{\"a\": \"\xED\xA0\x80\"}", "text.utf8");
    json("1e400", R"({"a": 1e400})", "");
    json("duplicate keys", R"({"a": 1, "a": 2})", "syntax.duplicate-key");
    json("nothing", "", "syntax.empty");
    json("a web page", "<!DOCTYPE html><html></html>", "syntax.literal");
    yaml("broken", "a: [1, 2\nb: }", "syntax.unclosed-bracket");
    yaml("100,000 brackets", hundredThousand, "syntax.too-deep");
    yaml("100,000 brackets, closed", hundredThousand + QByteArray(100'000, ']'), "syntax.too-deep");
    yaml("100,000 dashes", QByteArray("- ").repeated(100'000), "syntax.too-deep");
    yaml("100,000 question marks", QByteArray("? ").repeated(100'000), "syntax.too-deep");
    yaml("invalid UTF-8", "a: \xC3\x28", "text.utf8");
    yaml("a byte order mark",
        "\xEF\xBB\xBF"
        "a: 1",
        "");
    yaml("CRLF", "a: 1\r\nb:\r\n- 2\r\n", "");
    yaml("UTF-16LE",
        QByteArray("\xFF\xFE"
                   "a\0:\0 \0"
                   "1\0",
            10),
        "text.encoding");
    yaml("UTF-16BE without mark",
        QByteArray("\0a\0:\0 \0"
                   "1",
            8),
        "text.encoding");
    yaml("NUL", QByteArray("a: x\0y", 6), "text.nul");
    yaml("a lone surrogate", "a: \"\\ud800\"", "syntax.lone-surrogate");
    yaml("1e400", "a: 1e400", "");
    yaml("duplicate keys", "a: 1\na: 2\n", "syntax.duplicate-key");
    yaml("a tab as indentation", "a:\n\tb: 1\n", "yaml.tab");
    yaml("an unknown alias", "a: *nope\n", "yaml.undefined-alias");
}

void TestTextBadInput::input()
{
    QFETCH(Format, format);
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, code);
    const Snapshot snapshot = Snapshot::of(format, source);
    const SyntaxTree &tree = *snapshot.tree;
    QCOMPARE(snapshot.bytes(), source);
    QCOMPARE(treeViolation(tree), QByteArray());
    const QByteArrayList codes = errorCodes(tree);
    QVERIFY2(code.isEmpty() ? codes.isEmpty() : codes.contains(code), codes.join(' ').constData());
    for (const Problem &problem : toProblems(tree.errors(), source, QStringLiteral("file"))) {
        QVERIFY(problem.location.line > 0);
        QVERIFY(problem.location.column > 0);
        QVERIFY(!problem.message.isEmpty());
    }
    for (NodeId id = 0; id < tree.count(); ++id) {
        (void)tree.text(id);
    }
    if (tree.root() != NoNode) {
        (void)Value::of(tree, tree.root());
        QVERIFY(sameValue(tree, tree.root(), tree, tree.root()) || codes.contains("yaml.undefined-alias"));
    }
    // No edit may crash or lose what is there.
    for (const auto &edits : {rewriter::set(snapshot, Pointer({"a"}), Value::number(5)),
             rewriter::remove(snapshot, Pointer({"a"})),
             rewriter::setDeep(snapshot, Pointer({"x", "y"}), Value())}) {
        if (edits) {
            QCOMPARE(edits->inverse(source).applied(edits->applied(source)), source);
        } else {
            QVERIFY(edits.error().code.startsWith("edit."));
        }
    }
}

void TestTextBadInput::aliasBomb()
{
    QByteArray yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 30; ++i) {
        const QByteArray alias = "*a" + QByteArray::number(i - 1);
        yaml += 'a' + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" +
                (alias + ", ").repeated(8) + alias + "]\n";
    }
    const Snapshot bomb = Snapshot::of(Format::Yaml, yaml);
    QVERIFY(bomb.tree->errors().isEmpty());
    QVERIFY(bomb.tree->count() < 1000);
    const auto value = Value::of(*bomb.tree, bomb.tree->root());
    QVERIFY(!value);
    QCOMPARE(value.error().code, QByteArray("value.expansion"));
    const Snapshot same = Snapshot::of(Format::Yaml, yaml);
    QVERIFY(sameValue(*bomb.tree, 0, *same.tree, 0));
    const auto edits = rewriter::set(bomb, Pointer({"added"}), Value::number(1));
    QVERIFY(edits.has_value());
    QCOMPARE(edits->applied(yaml), yaml + "added: 1\n");
}

void TestTextBadInput::cycles_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("eight bytes") << QByteArray("&a [*a]\n");
    QTest::newRow("through a mapping") << QByteArray("a: &a\n  b: *a\n");
    QTest::newRow("through two") << QByteArray("a: &a\n  - &b\n    - *a\n    - *b\n");
}

void TestTextBadInput::cycles()
{
    QFETCH(QByteArray, yaml);
    const Snapshot cycle = Snapshot::of(Format::Yaml, yaml);
    const Snapshot same = Snapshot::of(Format::Yaml, yaml);
    const auto value = Value::of(*cycle.tree, 0);
    QVERIFY(!value);
    QCOMPARE(value.error().code, QByteArray("value.expansion"));
    QVERIFY(sameValue(*cycle.tree, 0, *same.tree, 0));
    const Snapshot other = Snapshot::of(Format::Yaml, "x" + yaml);
    (void)sameValue(*cycle.tree, 0, *other.tree, 0);
    (void)find(*cycle.tree, Pointer(QByteArrayList(5000, "0")));
    (void)rewriter::set(cycle, Pointer({"0"}), Value::number(1));
}

void TestTextBadInput::truncatedAnywhere_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("JSON") << Format::Json
                          << QByteArray("\xEF\xBB\xBF{\"a\\u00e9\": [1.5e3, tru, "
                                        "\"\xC3\xA9\\ud83d\\ude00\"], \"b\": {\"c\": null}}\r\n");
    QTest::newRow("YAML")
        << Format::Yaml
        << QByteArray(
               "%YAML 1.2\n---\n&a k: !!str 'x''y'\n? - b\n: |+2\n    t\n\n\"q\\\n r\": {a: [*a, b: c], d}\n"
               "e: >-\n  f\n\n  g # no\n# c\n...\n--- z\n");
}

void TestTextBadInput::truncatedAnywhere()
{
    QFETCH(Format, format);
    QFETCH(QByteArray, source);
    for (qsizetype length = 0; length <= source.size(); ++length) {
        // A copy of exactly these bytes: reading past them is seen by a sanitizer.
        const QByteArray cut(source.constData(), length);
        const auto tree = parse(format, cut);
        QCOMPARE(treeViolation(*tree), QByteArray());
        const auto raw = parse(format, QByteArray::fromRawData(source.constData(), length));
        QCOMPARE(raw->count(), tree->count());
        for (NodeId id = 0; id < tree->count(); ++id) {
            QCOMPARE(tree->text(id), raw->text(id));
        }
    }
}

QTEST_GUILESS_MAIN(TestTextBadInput)
#include "tst_text_badinput.moc"
