// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/message/variables.h"
#include "tests/support/fakeclock.h"

#include <QRegularExpression>
#include <QTest>

using namespace triptych;
using namespace Qt::Literals::StringLiterals;

namespace {

Variable plain(const QString &name, const QByteArray &value, bool enabled = true)
{
    return {name, value, false, {}, enabled};
}

Variable secret(const QString &name, const QByteArray &value)
{
    return {name, {}, true, Secret(value), true};
}

} // namespace

class TestVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strongestScopeWins();
    void innerFolderWinsAndDisabledIsPassedOver();
    void textIsReplaced_data();
    void textIsReplaced();
    void usesNameTheirOrigin();
    void secretsAreMarkedAndNeverSearched();
    void whatIsMissingIsReportedWithItsPlace();
    void circlesAreReported();
    void depthIsBounded();
    void growthIsBounded();
    void generatedValuesComeFromClockAndChance();

private:
    [[nodiscard]] Variables with(const QList<Variable> &values) const
    {
        return Variables(
            {{VariableScope::Environment, u"prod"_s, values}}, Generators(m_clock, [] { return 7U; }));
    }

    tests::FakeClock m_clock;
};

void TestVariables::strongestScopeWins()
{
    QList<VariableSet> sets;
    for (const VariableScope scope :
        {VariableScope::Project, VariableScope::Service, VariableScope::Environment, VariableScope::Folder,
            VariableScope::Request, VariableScope::DataRow, VariableScope::Session}) {
        sets.append({scope, {}, {plain(u"x"_s, variableScopeTitle(scope).toUtf8())}});
        QCOMPARE(Variables(sets, Generators(m_clock)).resolve("{{x}}").text.bytes(),
            variableScopeTitle(scope).toUtf8());
        QCOMPARE(Variables(sets, Generators(m_clock)).find(u"x"_s)->scope, scope);
    }
}

void TestVariables::innerFolderWinsAndDisabledIsPassedOver()
{
    const Variables variables(
        {{VariableScope::Project, {}, {plain(u"y"_s, "project")}},
            {VariableScope::Folder, u"a/b"_s, {plain(u"x"_s, "inner"), plain(u"y"_s, "off", false)}},
            {VariableScope::Folder, u"a"_s, {plain(u"x"_s, "outer")}}},
        Generators(m_clock));
    QCOMPARE(variables.resolve("{{x}} {{y}}").text.bytes(), "inner project");
}

void TestVariables::textIsReplaced_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("nothing to do", "plain", "plain");
    row("in the middle", "a{{x}}b", "a1b");
    row("twice", "{{x}}{{x}}", "11");
    row("blanks inside", "{{ x }}", "1");
    row("a third brace", "{{{x}}}", "{1}");
    row("nested value", "{{deep}}", "<1>");
    row("a name built by nesting is no name", "{{{{x}}}}", "{{1}}");
    row("an expression is no name", "{{x+1}} {{process.exit()}}", "{{x+1}} {{process.exit()}}");
    row("another tool's block", "{{#each x}}{{/each}}", "{{#each x}}{{/each}}");
    row("unclosed", "{{x", "{{x");
    row("one closing brace", "{{x}", "{{x}");
    row("across lines", "{{\nx}}", "{{\nx}}");
    row("a name in another script", "{{größe}}", "L");
    row("JSON around it", R"({"a":{"b":{{x}}}})", R"({"a":{"b":1}})");
    row("case matters", "{{deep}}{{x}}", "<1>1");
}

void TestVariables::textIsReplaced()
{
    QFETCH(QByteArray, text);
    const auto result =
        with({plain(u"x"_s, "1"), plain(u"deep"_s, "<{{x}}>"), plain(u"größe"_s, "L")}).resolve(text);
    QTEST(result.text.bytes(), "expected");
    QVERIFY(result.problems.isEmpty());
}

void TestVariables::usesNameTheirOrigin()
{
    const auto result =
        with({plain(u"x"_s, "1"), secret(u"k"_s, "s")}).resolve("{{x}}-{{k}}-{{nope}}-{{$guid}}");
    QCOMPARE(result.uses.size(), 4);
    QCOMPARE(result.uses.at(0).span, (Span{0, 5}));
    QCOMPARE(result.uses.at(0).origin->origin, u"prod"_s);
    QVERIFY(result.uses.at(1).origin->isSecret);
    QVERIFY(!result.uses.at(2).origin);
    QCOMPARE(result.uses.at(3).origin->scope, VariableScope::Generated);
}

void TestVariables::secretsAreMarkedAndNeverSearched()
{
    const auto result =
        with({secret(u"k"_s, "a{{x}}"), plain(u"x"_s, "1"), plain(u"auth"_s, "Bearer {{k}};")})
            .resolve("{{auth}}{{x}}");
    QCOMPARE(result.text.bytes(), "Bearer a{{x}};1");
    QCOMPARE(result.text.masked(), "Bearer " + Secret::mask() + ";1");
}

void TestVariables::whatIsMissingIsReportedWithItsPlace()
{
    const auto result = with({secret(u"k"_s, "")}).resolve("ab{{nope}} {{k}} {{$nope}}");
    QCOMPARE(result.text.bytes(), "ab{{nope}} {{k}} {{$nope}}");
    QCOMPARE(result.problems.size(), 3);
    QCOMPARE(result.problems.at(0).code, "variable.unresolved");
    QCOMPARE(result.problems.at(0).location.offset, 2);
    QCOMPARE(result.problems.at(1).code, "variable.secret");
    QVERIFY(result.problems.at(1).remedy.contains("TRIPTYCH_SECRET_K"_L1));
    QCOMPARE(result.problems.at(2).code, "variable.unresolved");

    Location where;
    where.file = u"a.request.json"_s;
    where.pointer = "/url";
    const auto placed = with({}).resolve("{{nope}}{{nope}}", where);
    QCOMPARE(placed.problems.size(), 1);
    QCOMPARE(placed.problems.at(0).location, where);
}

void TestVariables::circlesAreReported()
{
    const auto result =
        with({plain(u"a"_s, "{{b}}"), plain(u"b"_s, "{{c}}"), plain(u"c"_s, "-{{b}}-")}).resolve("{{a}}");
    QCOMPARE(result.problems.size(), 1);
    QCOMPARE(result.problems.at(0).code, "variable.cycle");
    QVERIFY(result.problems.at(0).message.contains(u"b → c → b"_s));
    QCOMPARE(with({plain(u"a"_s, "{{a}}")}).resolve("{{a}}").problems.at(0).code, "variable.cycle");
}

void TestVariables::depthIsBounded()
{
    QList<Variable> chain;
    for (int i = 0; i < 40; ++i) {
        chain.append(plain(u"v%1"_s.arg(i), "{{v" + QByteArray::number(i + 1) + "}}"));
    }
    chain.append(plain(u"v40"_s, "end"));
    QCOMPARE(with(chain).resolve("{{v10}}").text.bytes(), "end");
    QCOMPARE(with(chain).resolve("{{v0}}").problems.at(0).code, "variable.depth");
}

void TestVariables::growthIsBounded()
{
    QList<Variable> bomb{plain(u"v0"_s, QByteArray(1000, 'x'))};
    for (int i = 1; i < 12; ++i) {
        bomb.append(
            plain(u"v%1"_s.arg(i), QByteArray("{{v" + QByteArray::number(i - 1) + "}}").repeated(10)));
    }
    const auto result = with(bomb).resolve("{{v11}}");
    QCOMPARE(result.problems.at(0).code, "variable.size");
    QVERIFY(result.text.size() <= 64 * 1024 * 1024);
}

void TestVariables::generatedValuesComeFromClockAndChance()
{
    const Variables variables = with({plain(u"$guid"_s, "mine")});
    QCOMPARE(variables.resolve("{{$timestamp}}").text.bytes(), "1795505400");
    QCOMPARE(variables.resolve("{{$isoTimestamp}}").text.bytes(), "2026-11-24T07:30:00.000Z");
    QCOMPARE(variables.resolve("{{$randomInt}}").text.bytes(), "7");
    QCOMPARE(variables.resolve("{{$guid}}").text.bytes(), "07000000-0700-4000-8700-000007000000");
    const Variables real({}, Generators(m_clock));
    const QString two = QString::fromLatin1(real.resolve("{{$randomUUID}} {{$guid}}").text.bytes());
    static const QRegularExpression shape(
        u"^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}) (?!\\1)[0-9a-f-]{36}$"_s);
    QVERIFY(shape.match(two).hasMatch());
}

QTEST_GUILESS_MAIN(TestVariables)
#include "tst_variables.moc"
