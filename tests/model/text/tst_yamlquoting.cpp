// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/syntaxtree.h"
#include "model/text/value.h"
#include "model/text/yamlemitter.h"
#include "model/text/yamlquoting.h"

#include <QTest>

using namespace triptych::text;

class TestYamlQuoting : public QObject
{
    Q_OBJECT

private slots:
    void plain_data();
    void plain();
    void literals_data();
    void literals();
    void numbers_data();
    void numbers();
    void doubleQuotes();
    void everyStringReadsBack_data();
    void everyStringReadsBack();
};

namespace {

/// Strings that all readers of YAML 1.1 and 1.2 take for the string they are.
const QByteArrayList plainEverywhere{"a", "abc", "two words", "a-b", "-a", "a#b", "a'b", "it's", "say \"x\"",
    "x=1", "a<<b", "$ref", "_", "(x)", "a~", "100%", "a!b", "a*b", "a&b", "a|b", "a>b", "a@b", "a`b", "a?",
    "nulls", "truth", "yesterday", "note", "only", "offset", "yn", "e", "ex", "e1x", "v1", "v1.2.3", "x12",
    "http", "\xC3\xA9", "\xF0\x9F\x98\x80", "application/json", "/pets", "inf", "nan", "0xyz", "a\xC2\xA0z",
    "\\", "a\\nb", "x-y", "+", "+x", "^", ";", "a;b", "./x", "..", "../x", ".x", "/", "<", "<b>", "=="};
/// Safe, but not between brackets.
const QByteArrayList plainInBlocks{"a,b", "a, b", "a:b", "a[b]", "a{b}", "a]", "a}", "/pets/{id}",
    "https://example.com/a#b", "x:y:z", "1a:b", "f(x, y)", "a{", "a["};
const QByteArrayList quoted{"", " ", " a", "a ", "\ta", "a\t", "a\tb", "a\nb", "\n", "- a", "-", "- ", "-1",
    "--a", "-.5", "--- a", "---", "...", "...x", "---x", "?", "? a", "?a", ":", ": a", ":a", ",", ",a", "[",
    "[a]", "]", "{", "{a}", "}", "#", "#a", "&a", "*a", "!a", "!!str", "|", "|a", ">", ">a", "'", "'a'", "\"",
    "\"a\"", "%", "%a", "@", "@a", "`", "`a`", "a: b", "a:", "a #b", "a # b", "null", "Null", "NULL", "true",
    "True", "TRUE", "false", "False", "yes", "Yes", "YES", "no", "No", "on", "On", "off", "OFF", "y", "Y",
    "n", "N", "~", "=", "<<", "0", "1", "-0", "+1", "017", "0o17", "0x1F", "0X1f", "0b11", "1_000", "1,000",
    "1e3", "1E3", "1.5", ".5", "5.", "12e03", "-.5e+3", "08", "1:30", "1:30:00", "190:20:30.15", ".inf",
    "-.inf", "+.INF", ".nan", ".NaN", "2020-01-01", "2020-1-1", "2020-01-01T10:00:00Z", "2020-01-01 10:00",
    ".", "e1", "E12", "\x01", "\x7f", "a\xC2\x85z", "a\xE2\x80\xA8z", "a\xE2\x80\xA9z",
    "\xEF\xBB\xBF"
    "a",
    "a\xEF\xBF\xBE"};

QByteArray rowName(const QByteArray &text)
{
    return "'" + QByteArray(text).replace('\n', "\\n").replace('\t', "\\t") + "' " + text.toHex();
}

} // namespace

void TestYamlQuoting::plain_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("inBlock");
    QTest::addColumn<bool>("inFlow");
    for (const QByteArray &text : plainEverywhere) {
        QTest::newRow(rowName(text).constData()) << text << true << true;
    }
    for (const QByteArray &text : plainInBlocks) {
        QTest::newRow(rowName(text).constData()) << text << true << false;
    }
    for (const QByteArray &text : quoted) {
        QTest::newRow(rowName(text).constData()) << text << false << false;
    }
}

void TestYamlQuoting::plain()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, inBlock);
    QFETCH(bool, inFlow);
    QCOMPARE(isPlainSafe(text, false), inBlock);
    QCOMPARE(isPlainSafe(text, true), inFlow);
}

void TestYamlQuoting::literals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("safe");
    QTest::newRow("two lines") << QByteArray("a\nb") << true;
    QTest::newRow("with the last line's end") << QByteArray("a\nb\n") << true;
    QTest::newRow("an empty line inside") << QByteArray("a\n\nb\n") << true;
    QTest::newRow("deeper lines") << QByteArray("a\n  b\n\tc") << true;
    QTest::newRow("blanks at the end of a line") << QByteArray("a \nb") << true;
    QTest::newRow("one line") << QByteArray("a") << false;
    QTest::newRow("two line ends at the end") << QByteArray("a\n\n") << false;
    QTest::newRow("a blank first") << QByteArray(" a\nb") << false;
    QTest::newRow("a line end first") << QByteArray("\na") << false;
    QTest::newRow("a line of blanks") << QByteArray("a\n \nb") << false;
    QTest::newRow("blanks behind the last line") << QByteArray("a\n ") << false;
    QTest::newRow("a carriage return") << QByteArray("a\r\nb") << false;
    QTest::newRow("a control character") << QByteArray("a\n\x02") << false;
    QTest::newRow("NEL") << QByteArray("a\n\xC2\x85") << false;
    QTest::newRow("a line separator") << QByteArray("a\n\xE2\x80\xA8") << false;
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                     "a\nb")
                                       << false;
}

void TestYamlQuoting::literals()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, safe);
    QCOMPARE(isLiteralSafe(text), safe);
}

void TestYamlQuoting::numbers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("yaml");
    for (const auto &[json, yaml] : std::initializer_list<std::pair<const char *, const char *>>{{"1", "1"},
             {"-1.5", "-1.5"}, {"1e3", "1.0e+3"}, {"1E3", "1.0e+3"}, {"1.5e-7", "1.5e-7"},
             {"1.5E+7", "1.5e+7"}, {"1e400", "1.0e+400"}}) {
        QTest::newRow(json) << QByteArray(json) << QByteArray(yaml);
    }
}

void TestYamlQuoting::numbers()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, yaml);
    QCOMPARE(yamlNumber(json), yaml);
}

void TestYamlQuoting::doubleQuotes()
{
    QCOMPARE(yamlDoubleQuoted("\xEF\xBB\xBF\x7f\xC2\x85\xE2\x80\xA8\xC3\xA9\"\\"),
        QByteArray("\"\\ufeff\\u007f\\u0085\\u2028\xC3\xA9\\\"\\\\\""));
}

void TestYamlQuoting::everyStringReadsBack_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const QByteArray &text : plainEverywhere + plainInBlocks + quoted) {
        QTest::newRow(rowName(text).constData()) << text;
    }
    QTest::newRow("a literal") << QByteArray("a\n  b\n\nc\n");
}

void TestYamlQuoting::everyStringReadsBack()
{
    QFETCH(QByteArray, text);
    const Value value = Value::mapping({{"k", Value::string(QByteArrayView(text))},
        {"l", Value::sequence({Value::string(QByteArrayView(text)), Value()})}});
    for (const bool single : {false, true}) {
        YamlLayout layout;
        layout.singleQuotes = single;
        const YamlEmitter emitter(layout);
        for (const QByteArray &yaml :
            {emitter.block(value.tree(), 0, 0, YamlIntro::Nothing), emitter.flow(value.tree(), 0)}) {
            const auto tree = parseYaml(yaml + '\n');
            QVERIFY2(!tree->hasErrors(), yaml.constData());
            QVERIFY2(sameValue(value.tree(), 0, *tree, tree->root()), yaml.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestYamlQuoting)
#include "tst_yamlquoting.moc"
