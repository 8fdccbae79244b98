// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/linemap.h"
#include "model/text/syntaxerror.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using namespace triptych::text;

class TestLineMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAndColumns_data();
    void linesAndColumns();
    void problemsCarryTheirPlace();
    void everyKindHasItsOwnCode();
};

void TestLineMap::linesAndColumns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("start") << "a\nb"_qba << 0 << 1 << 1;
    QTest::newRow("after LF") << "a\nb"_qba << 2 << 2 << 1;
    QTest::newRow("on the LF") << "a\nb"_qba << 1 << 1 << 2;
    QTest::newRow("after CRLF") << "a\r\nb"_qba << 3 << 2 << 1;
    QTest::newRow("after a lone CR") << "a\rb\n"_qba << 2 << 2 << 1;
    QTest::newRow("columns are code points") << "\xC3\xA4\xF0\x9F\x98\x80x"_qba << 6 << 1 << 3;
    QTest::newRow("end of text") << "a\n"_qba << 2 << 2 << 1;
    QTest::newRow("empty") << ""_qba << 0 << 1 << 1;
}

void TestLineMap::linesAndColumns()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    QFETCH(int, line);
    QFETCH(int, column);
    const LineMap map(text);
    QCOMPARE(map.lineAt(offset), line);
    QCOMPARE(map.columnAt(offset), column);
}

void TestLineMap::problemsCarryTheirPlace()
{
    const auto problems = toProblems({{SyntaxErrorKind::MissingComma, 4, 1}}, "ab\nxy", u"f.json"_s);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].location, (Location{u"f.json"_s, 4, 2, 2, {}}));
    QCOMPARE(problems[0].code, "syntax.missing-comma");
    QVERIFY(!problems[0].message.isEmpty());
}

void TestLineMap::everyKindHasItsOwnCode()
{
    QSet<QByteArray> codes;
    for (int kind = 0; kind <= int(SyntaxErrorKind::TooManyErrors); ++kind) {
        codes += syntaxErrorCode(SyntaxErrorKind(kind));
    }
    QCOMPARE(codes.size(), int(SyntaxErrorKind::TooManyErrors) + 1);
}

QTEST_GUILESS_MAIN(TestLineMap)
#include "tst_linemap.moc"
