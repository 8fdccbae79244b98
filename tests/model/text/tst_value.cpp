// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/numbers.h"
#include "model/text/value.h"
#include "tests/support/expect.h"

#include <QTest>

using namespace triptych::text;

class TestValue : public QObject
{
    Q_OBJECT

private slots:
    void isCompactAndExact();
    void refusesWhatIsNotJson_data();
    void refusesWhatIsNotJson();
    void builds();
    void pretty();
    void quotes_data();
    void quotes();
    void same_data();
    void same();
    void numbers_data();
    void numbers();
    void ofDamagedNodes();
    void lastOfDuplicateKeysCounts();
};

void TestValue::isCompactAndExact()
{
    const auto value =
        Value::fromJson(R"( { "b" : [ 1.10, 1e400, 18446744073709551616 ], "a": "\ud83d\u0041\/" } )");
    VERIFY_OK(value);
    QCOMPARE(value->json(), QByteArray(R"({"b":[1.10,1e400,18446744073709551616],"a":"\ud83d\u0041\/"})"));
    QCOMPARE(value->kind(), NodeKind::Mapping);
}

void TestValue::refusesWhatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a trailing comma") << QByteArray("[1,]");
    QTest::newRow("two values") << QByteArray("1 2");
    QTest::newRow("a word") << QByteArray("yes");
    QTest::newRow("invalid UTF-8") << QByteArray("\"\xFF\"");
    QTest::newRow("too deep") << QByteArray(QByteArray(2000, '[') + QByteArray(2000, ']'));
}

void TestValue::refusesWhatIsNotJson()
{
    QFETCH(QByteArray, json);
    COMPARE_PROBLEM(Value::fromJson(json), "value.syntax");
}

void TestValue::builds()
{
    QCOMPARE(Value().json(), QByteArray("null"));
    QCOMPARE(Value::string(QStringLiteral("a\"\n")).json(), QByteArray(R"("a\"\n")"));
    QCOMPARE(Value::number(-5).json(), QByteArray("-5"));
    QCOMPARE(Value::boolean(true).json(), QByteArray("true"));
    const Value map =
        Value::mapping({{"z", Value::number(1)}, {"a", Value::sequence({Value(), Value::emptyMapping()})}});
    QCOMPARE(map.json(), QByteArray(R"({"z":1,"a":[null,{}]})"));
    QCOMPARE(map.tree().hasErrors(), false);
}

void TestValue::pretty()
{
    const auto value = Value::fromJson(R"({"a":[1,{"b":{}}],"c":[]})");
    VERIFY_OK(value);
    QCOMPARE(value->pretty(),
        QByteArray("{\n  \"a\": [\n    1,\n    {\n      \"b\": {}\n    }\n  ],\n  \"c\": []\n}\n"));
}

void TestValue::quotes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("quoted");
    QTest::addColumn<QByteArray>("ascii");
    const auto row = [](const char *name, const QByteArray &text, const char *quoted, const char *ascii) {
        QTest::newRow(name) << text << QByteArray(quoted) << QByteArray(ascii);
    };
    row("a solidus stays", "a/b", R"("a/b")", R"("a/b")");
    row("controls", QByteArray("\0\x1f\t\x7f", 4), "\"\\u0000\\u001f\\t\x7f\"", "\"\\u0000\\u001f\\t\x7f\"");
    row("beyond ASCII", "\xC3\xA9\xF0\x9F\x98\x80", "\"\xC3\xA9\xF0\x9F\x98\x80\"",
        R"("\u00e9\ud83d\ude00")");
    row("what is not UTF-8", "a\xFF", "\"a\xEF\xBF\xBD\"", R"("a\ufffd")");
}

void TestValue::quotes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, quoted);
    QFETCH(QByteArray, ascii);
    QCOMPARE(jsonQuoted(text), quoted);
    QCOMPARE(jsonQuoted(text, true), ascii);
    QCOMPARE(parseJson(ascii)->hasErrors(), false);
}

void TestValue::same_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const char *a, const char *b, bool same) {
        QTest::newRow(name) << QByteArray(a) << QByteArray(b) << same;
    };
    row("white space and escapes", R"({"a": ["\u0041"]})", R"({"a":["A"]})", true);
    row("the order of keys counts", R"({"a":1,"b":2})", R"({"b":2,"a":1})", false);
    row("kinds", R"("1")", "1", false);
    row("1 and true", "1", "true", false);
    row("true and false", "true", "false", false);
    row("a longer array", "[1]", "[1,2]", false);
    row("a shorter array", "[1,2]", "[1]", false);
    row("an empty object is no empty array", "{}", "[]", false);
    row("1 and 1.0", "1", "1.0", true);
    row("100 and 1e2", "100", "1E+2", true);
    row("zeros", "0", "-0.00e5", true);
    row("beyond doubles", "1e400", "10e399", true);
    row("beyond doubles, different", "1e400", "1e401", false);
    row("the last digit of many", "9007199254740993", "9007199254740992", false);
    row("signs", "1", "-1", false);
    row("an exponent beyond all bounds equals itself alone", "1e99999999999999999999",
        "1e99999999999999999998", false);
}

void TestValue::same()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, same);
    const auto x = Value::fromJson(a);
    const auto y = Value::fromJson(b);
    VERIFY_OK(x);
    VERIFY_OK(y);
    QCOMPARE(x->sameAs(*y), same);
    QCOMPARE(y->sameAs(*x), same);
    QVERIFY(x->sameAs(*x));
}

void TestValue::numbers_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("json");
    for (const auto &[yaml, json] :
        std::initializer_list<std::pair<const char *, const char *>>{{"1", "1"}, {"1e3", "1e3"}, {"+1", "1"},
            {"-012", "-12"}, {".5", "0.5"}, {"-.5e3", "-0.5e3"}, {"5.", "5"}, {"+5.e1", "5e1"},
            {"0x1F", "31"}, {"0o17", "15"}, {"00", "0"}, {"0xFFFFFFFFFFFFFFFF", "18446744073709551615"},
            {"0x10000000000000000", ""}, {".inf", ""}, {"-.INF", ""}, {".nan", ""}, {"1_000", ""}, {"", ""},
            {"-", ""}, {".", ""}, {"0b1", ""}, {"1e", ""}, {"0x", ""}}) {
        QTest::newRow(yaml) << QByteArray(yaml) << QByteArray(json);
    }
}

void TestValue::numbers()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, json);
    QCOMPARE(toJsonNumber(yaml).value_or(QByteArray()), json);
}

void TestValue::ofDamagedNodes()
{
    const auto tree = parseJson("{\"a\": tru, \"b\": \"x\ty, \n \"c\": , 1: 01, \"d\": \"\xFF\"");
    const auto value = Value::of(*tree, 0);
    VERIFY_OK(value);
    QCOMPARE(value->json(),
        QByteArray("{\"a\":\"tru\",\"b\":\"x\\ty, \",\"c\":null,\"1\":\"01\",\"d\":\"\xEF\xBF\xBD\"}"));
    QCOMPARE(value->tree().hasErrors(), false);
}

void TestValue::lastOfDuplicateKeysCounts()
{
    const auto value = Value::fromJson(R"({"a":1,"b":2,"\u0061":3})");
    VERIFY_OK(value);
    QCOMPARE(value->json(), QByteArray(R"({"b":2,"\u0061":3})"));
}

QTEST_GUILESS_MAIN(TestValue)
#include "tst_value.moc"
