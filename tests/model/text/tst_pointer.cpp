// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/pointer.h"
#include "tests/support/expect.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using namespace triptych::text;

class TestPointer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExamplesOfTheStandard_data();
    void theExamplesOfTheStandard();
    void badPointersAreRefused_data();
    void badPointersAreRefused();
    void fragmentsAreDecoded();
    void indicesHaveNoLeadingZero();
    void everyNodeIsFoundByItsPointer();
    void theLastOfTwoKeysCounts();
    void nodesAreFoundByOffset();
};

void TestPointer::theExamplesOfTheStandard_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("value");
    // RFC 6901 §5
    QTest::newRow("array") << "/foo"_qba
                           << R"(["bar","baz"])"_qba;
    QTest::newRow("item") << "/foo/0"_qba
                          << R"("bar")"_qba;
    QTest::newRow("empty key") << "/"_qba
                               << "0"_qba;
    QTest::newRow("slash") << "/a~1b"_qba
                           << "1"_qba;
    QTest::newRow("percent") << "/c%d"_qba
                             << "2"_qba;
    QTest::newRow("caret") << "/e^f"_qba
                           << "3"_qba;
    QTest::newRow("pipe") << "/g|h"_qba
                          << "4"_qba;
    QTest::newRow("backslash") << "/i\\j"_qba
                               << "5"_qba;
    QTest::newRow("quote") << "/k\"l"_qba
                           << "6"_qba;
    QTest::newRow("space") << "/ "_qba
                           << "7"_qba;
    QTest::newRow("tilde") << "/m~0n"_qba
                           << "8"_qba;
}

namespace {

const QByteArray standardDocument =
    R"({"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"e^f":3,"g|h":4,"i\\j":5,"k\"l":6," ":7,"m~n":8})";

} // namespace

void TestPointer::theExamplesOfTheStandard()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, value);
    const auto tree = parseJson(standardDocument);
    const auto parsed = Pointer::parse(pointer);
    VERIFY_OK(parsed);
    QCOMPARE(parsed->toString(), pointer);
    const NodeId node = find(*tree, *parsed);
    QVERIFY(node != NoNode);
    QCOMPARE(tree->bytes(node), QByteArrayView(value));
    QCOMPARE(Pointer::parseFragment(parsed->toFragment()).value(), *parsed);
}

void TestPointer::badPointersAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no slash") << "a/b"_qba;
    QTest::newRow("tilde at the end") << "/a~"_qba;
    QTest::newRow("tilde 2") << "/a~2b"_qba;
}

void TestPointer::badPointersAreRefused()
{
    QFETCH(QByteArray, text);
    COMPARE_PROBLEM(Pointer::parse(text), "pointer.syntax");
}

void TestPointer::fragmentsAreDecoded()
{
    QCOMPARE(Pointer::parseFragment("#/paths/~1pets~1%7Bid%7D").value(), Pointer({"paths", "/pets/{id}"}));
    QCOMPARE(Pointer({"a b", "\xC3\xA4"}).toFragment(), "#/a%20b/%C3%A4");
    COMPARE_PROBLEM(Pointer::parseFragment("/a"), "pointer.syntax");
}

void TestPointer::indicesHaveNoLeadingZero()
{
    QCOMPARE(arrayIndex("0"), 0);
    QCOMPARE(arrayIndex("17"), 17);
    QCOMPARE(arrayIndex("01"), -1);
    QCOMPARE(arrayIndex("-"), -1);
    QCOMPARE(arrayIndex("+1"), -1);
    QCOMPARE(arrayIndex(""), -1);
    QCOMPARE(arrayIndex("99999999999999999999"), -1);
}

void TestPointer::everyNodeIsFoundByItsPointer()
{
    const auto tree = parseJson(R"({"a":{"b":[1,{"c":null},[]]},"d":"x","e/~f":[[0]]})");
    QVERIFY(!tree->hasErrors());
    for (NodeId id = 0; id < tree->count(); ++id) {
        const Pointer pointer = pointerTo(*tree, id);
        const NodeId expected = (tree->node(id).flags & IsKey) ? tree->valueOf(id) : id;
        QCOMPARE(find(*tree, pointer), expected);
        QCOMPARE(tree->pathTo(id).back(), id);
    }
    QCOMPARE(findNearest(*tree, Pointer({"a", "b", "7", "x"})), find(*tree, Pointer({"a", "b"})));
    QCOMPARE(find(*tree, Pointer({"d", "x"})), NoNode);
}

void TestPointer::theLastOfTwoKeysCounts()
{
    const auto tree = parseJson(R"({"a":1,"a":2})");
    QCOMPARE(tree->text(find(*tree, Pointer({"a"}))), "2");
    QVERIFY(!tree->hasErrors());
    QCOMPARE(tree->errors().size(), 1);
}

void TestPointer::nodesAreFoundByOffset()
{
    const QByteArray text = R"({"a":[1, 22],"b":true})";
    const auto tree = parseJson(text);
    QCOMPARE(tree->text(tree->nodeAt(text.indexOf("22") + 1)), "22");
    QCOMPARE(tree->text(tree->nodeAt(text.indexOf("true"))), "true");
    QCOMPARE(tree->nodeAt(0), NodeId(0));
    QCOMPARE(tree->node(tree->nodeAt(text.indexOf("[1"))).kind, NodeKind::Sequence);
    QCOMPARE(tree->nodeAt(text.size() + 5), NoNode);
}

QTEST_GUILESS_MAIN(TestPointer)
#include "tst_pointer.moc"
