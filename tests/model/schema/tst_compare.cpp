// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/compare.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using schema::Difference;

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differences_data();
    void differences();
    void backwardsIsTheOpposite_data();
    void backwardsIsTheOpposite();
    void pointersNameBothSides();
    void sentencesAreForPeople();
    void endlessSchemasEnd();
};

namespace {

std::vector<Difference> compared(const QByteArray &before, const QByteArray &after)
{
    schema::Schemas schemas;
    const auto a = schemas.compile({text::parseJson(before), 0, "test:a"});
    const auto b = schemas.compile({text::parseJson(after), 0, "test:b"});
    return schema::compare(a, b);
}

/// "code subject @place q r": q when it breaks requests, r when it breaks responses.
QByteArray line(const Difference &difference)
{
    return difference.code().sliced(8) + ' ' + difference.subject + '@' + difference.place +
           (difference.breaks(schema::Direction::Request) ? " q" : "") +
           (difference.breaks(schema::Direction::Response) ? " r" : "");
}

} // namespace

void TestCompare::differences_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("lines");
    const auto row = [](const char *name, const char *before, const char *after, const char *lines) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QByteArray(lines);
    };
    row("nothing", R"({"type":"string","description":"a"})", R"({"description":"b","type":"string"})", "");
    row("a reference is what it refers to", R"({"$defs":{"a":{"type":"string"}},"$ref":"#/$defs/a"})",
        R"({"type":"string"})", "");
    row("a type more", R"({"type":"string"})", R"({"type":["string","null"]})", "type.added null@ r");
    row("a type less", R"({"type":["string","null"]})", R"({"type":"string"})", "type.removed null@ q");
    row("integers become numbers", R"({"type":"integer"})", R"({"type":"number"})", "type.added number@ r");
    row("a value more", R"({"enum":["a"]})", R"({"enum":["a","b"]})", "enum.added \"b\"@ r");
    row("a value less", R"({"enum":["a","b"]})", R"({"enum":["b"]})", "enum.removed \"a\"@ q");
    row("values are listed", "{}", R"({"enum":["b"]})", "enum.added @ q");
    row("a longer text", R"({"maxLength":5})", R"({"maxLength":6})", "maxLength.changed @ r");
    row("a higher minimum", R"({"minimum":1})", R"({"minimum":1.5})", "minimum.changed @ q");
    row("the same minimum, spelled otherwise", R"({"minimum":1})", R"({"minimum":1.0})", "");
    row("another pattern", R"({"pattern":"a"})", R"({"pattern":"b"})", "pattern.changed @ q r");
    row("a property more", R"({"properties":{"a":{}}})", R"({"properties":{"a":{},"b":{}}})",
        "properties.added b@");
    row("a property more where others were refused",
        R"({"properties":{"a":{}},"additionalProperties":false})",
        R"({"properties":{"a":{},"b":{}},"additionalProperties":false})", "properties.added b@ r");
    row("a property less", R"({"properties":{"a":{},"b":{}}})", R"({"properties":{"a":{}}})",
        "properties.removed b@");
    row("required now", R"({"properties":{"a":{}}})", R"({"properties":{"a":{}},"required":["a"]})",
        "required.added a@ q");
    row("required no longer", R"({"properties":{"a":{}},"required":["a"]})", R"({"properties":{"a":{}}})",
        "required.removed a@ r");
    row("deep in properties and items", R"({"properties":{"a/b":{"items":{"type":"string"}}}})",
        R"({"properties":{"a/b":{"items":{"type":"null"}}}})",
        "type.added null@/a~1b/* r\ntype.removed string@/a~1b/* q");
    row("through allOf", R"({"allOf":[{"properties":{"a":{"type":"null"}}}]})", R"({"properties":{"a":{}}})",
        "type.added boolean@/a r\ntype.added number@/a r\ntype.added string@/a r\ntype.added array@/a "
        "r\ntype.added object@/a r");
    row("closed", R"({"properties":{"a":{}}})", R"({"properties":{"a":{}},"additionalProperties":false})",
        "additionalProperties.added @ q");
    row("an alternative more", R"({"oneOf":[{"type":"string"}]})",
        R"({"oneOf":[{"type":"integer"},{"type":"string"}]})", "oneOf.added /oneOf/0@ r");
    row("one alternative changed", R"({"oneOf":[{"type":"string"},{"maxLength":1}]})",
        R"({"oneOf":[{"maxLength":2},{"type":"string"}]})", "maxLength.changed @ r");
    row("nothing is allowed any more", R"({"properties":{"a":{}}})", R"({"properties":{"a":false}})",
        "false.changed @/a q");
}

void TestCompare::differences()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, lines);
    QByteArrayList found;
    for (const Difference &difference : compared(before, after)) {
        found.append(line(difference));
    }
    std::sort(found.begin(), found.end());
    QByteArrayList expected = lines.isEmpty() ? QByteArrayList() : lines.split('\n');
    std::sort(expected.begin(), expected.end());
    QCOMPARE(found, expected);
}

void TestCompare::backwardsIsTheOpposite_data()
{
    differences_data();
}

void TestCompare::backwardsIsTheOpposite()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const auto forth = compared(before, after);
    const auto back = compared(after, before);
    const auto count = [](const std::vector<Difference> &list, bool Difference::*effect) {
        return std::count_if(list.begin(), list.end(), [effect](const Difference &d) { return d.*effect; });
    };
    QCOMPARE(count(forth, &Difference::narrows), count(back, &Difference::widens));
    QCOMPARE(count(forth, &Difference::widens), count(back, &Difference::narrows));
    QVERIFY(compared(before, before).empty());
}

void TestCompare::pointersNameBothSides()
{
    const auto found = compared(
        R"({"properties":{"a":{"maximum":1}}})", R"({"allOf":[{"properties":{"a":{"maximum":2}}}]})");
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].oldPointer, QByteArray("/properties/a/maximum"));
    QCOMPARE(found[0].newPointer, QByteArray("/allOf/0/properties/a/maximum"));
}

void TestCompare::sentencesAreForPeople()
{
    const auto found = compared(R"({"enum":[1]})", R"({"enum":[2]})");
    QCOMPARE(found[0].sentence(), u"The value 1 is gone."_s);
    QCOMPARE(found[1].sentence(), u"The value 2 is new."_s);
}

void TestCompare::endlessSchemasEnd()
{
    const QByteArray before =
        R"({"properties":{"a":{"$ref":"#"},"b":{"oneOf":[{"$ref":"#"},{"items":{"$ref":"#"}}]}}})";
    const QByteArray after =
        R"({"properties":{"a":{"$ref":"#"},"b":{"oneOf":[{"items":{"$ref":"#"}},{"$ref":"#"}]}},"minProperties":1})";
    QVERIFY(compared(before, before).empty());
    QVERIFY(!compared(before, after).empty());
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
