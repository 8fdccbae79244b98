// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/roles.h"
#include "ui/itemmodels/rowmodel.h"
#include "ui/itemmodels/sectionsmodel.h"
#include "ui/itemmodels/treemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych::ui;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

class Rows : public RowModel
{
public:
    Rows()
        : RowModel({{u"name"_s, Qt::AlignLeft, true}, {u"size"_s, Qt::AlignRight}})
    {
    }
    QStringList names{u"a"_s, u"b"_s};

    void append(const QString &name)
    {
        beginInsertRows({}, rows(), rows());
        names.append(name);
        endInsertRows();
    }

protected:
    int rows() const override { return int(names.size()); }
    QVariant cell(int row, int column, int role) const override
    {
        if (role == Qt::ToolTipRole) {
            return u"<b>"_s + names.at(row);
        }
        if (role != Qt::DisplayRole) {
            return {};
        }
        return column == 0 ? QVariant(names.at(row)) : QVariant(row);
    }
    bool setCell(int row, int, const QVariant &value) override
    {
        names[row] = value.toString();
        rowChanged(row);
        return true;
    }
};

/// A tree whose truth is a map; what was asked for is counted.
class Tree : public TreeModel
{
public:
    QHash<NodeId, QList<NodeId>> truth{{Root, {1, 2, 3}}, {1, {11, 12}}, {11, {111}}};
    mutable int asked = 0;

    using TreeModel::nodeChanged;
    using TreeModel::refresh;
    using TreeModel::resetAll;

    QString text(const QModelIndex &parent = {}, int depth = 0) const
    {
        QString all;
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex child = index(row, 0, parent);
            all += QString(depth, u' ') + child.data().toString() + u'\n' + text(child, depth + 1);
        }
        return all;
    }

protected:
    QList<NodeId> childrenOf(NodeId node) const override
    {
        ++asked;
        return truth.value(node);
    }
    bool hasChildrenOf(NodeId node) const override { return !truth.value(node).isEmpty(); }
    QVariant nodeData(NodeId node, int, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QString::number(node)) : QVariant();
    }
    NodeId parentOf(NodeId node) const override { return node / 10; }
};

} // namespace

class TestModelBases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreBounded();
    void rowsEditWhereTheyMay();
    void toolTipsArePlain();
    void treesAreLazy();
    void treesFindNodesNotYetSeen();
    void refreshKeepsWhatStays();
    void randomRefreshesAgreeWithTheTruth();
    void sectionsShowTheirModels();
    void sectionsFollowRandomChanges();
    void sectionsSurviveResetsAndExchanges();
    void foreignTextStaysOnItsLine_data();
    void foreignTextStaysOnItsLine();
};

void TestModelBases::rowsAreBounded()
{
    Rows rows;
    QAbstractItemModelTester tester(&rows, fatal);
    QCOMPARE(rows.rowCount(), 2);
    QCOMPARE(rows.columnCount(), 2);
    QCOMPARE(rows.rowCount(rows.index(0, 0)), 0);
    QVERIFY(!rows.data({}).isValid());
    QVERIFY(!rows.index(2, 0).isValid());
    QVERIFY(!rows.headerData(7, Qt::Horizontal).isValid());
    QCOMPARE(rows.headerData(1, Qt::Horizontal).toString(), u"size"_s);
    rows.append(u"c"_s);
    QCOMPARE(rows.index(2, 0).data().toString(), u"c"_s);
    const auto alignment = rows.index(0, 1).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    QVERIFY(alignment & Qt::AlignRight);
}

void TestModelBases::rowsEditWhereTheyMay()
{
    Rows rows;
    QAbstractItemModelTester tester(&rows, fatal);
    QVERIFY(rows.flags(rows.index(0, 0)) & Qt::ItemIsEditable);
    QVERIFY(!(rows.flags(rows.index(0, 1)) & Qt::ItemIsEditable));
    QVERIFY(rows.setData(rows.index(1, 0), u"z"_s));
    QCOMPARE(rows.names.last(), u"z"_s);
    QVERIFY(!rows.setData({}, u"z"_s));
    QVERIFY(!rows.setData(rows.index(1, 0), u"z"_s, Qt::DecorationRole));
}

void TestModelBases::toolTipsArePlain()
{
    Rows rows;
    const QString tip = rows.index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains("&lt;b&gt;a"_L1));
}

void TestModelBases::treesAreLazy()
{
    Tree tree;
    QCOMPARE(tree.rowCount(), 3);
    const int before = tree.asked;
    QVERIFY(tree.hasChildren(tree.index(0, 0)));
    QVERIFY(!tree.hasChildren(tree.index(1, 0)));
    QCOMPARE(tree.asked, before);
    QAbstractItemModelTester tester(&tree, fatal);
    QCOMPARE(tree.text(), u"1\n 11\n  111\n 12\n2\n3\n"_s);
}

void TestModelBases::treesFindNodesNotYetSeen()
{
    Tree tree;
    const QModelIndex deep = tree.indexOf(111);
    QVERIFY(deep.isValid());
    QCOMPARE(deep.data().toString(), u"111"_s);
    QCOMPARE(deep.parent().data().toString(), u"11"_s);
    QVERIFY(!tree.indexOf(999).isValid());
    QCOMPARE(tree.nodeOf(deep), quint64(111));
}

void TestModelBases::refreshKeepsWhatStays()
{
    Tree tree;
    QAbstractItemModelTester tester(&tree, fatal);
    const QPersistentModelIndex kept = tree.indexOf(111);
    const QPersistentModelIndex gone = tree.indexOf(12);
    tree.truth[Tree::Root] = {2, 4, 1};
    tree.truth[1] = {13, 11};
    tree.refresh(1);
    tree.refresh();
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), u"111"_s);
    QVERIFY(!gone.isValid());
    QCOMPARE(tree.text(), u"2\n4\n1\n 13\n 11\n  111\n"_s);
}

void TestModelBases::randomRefreshesAgreeWithTheTruth()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    Tree tree;
    QAbstractItemModelTester tester(&tree, fatal);
    for (int round = 0; round < 200; ++round) {
        const quint64 node = std::array<quint64, 3>{0, 1, 2}[random.bounded(3)];
        QList<quint64> children;
        for (quint64 i = 1; i < 8; ++i) {
            if (random.bounded(2)) {
                children.insert(random.bounded(int(children.size()) + 1), node * 10 + i);
            }
        }
        if (node == 0 && !children.contains(1)) {
            children.append(1);
        }
        tree.truth[node] = children;
        tree.refresh(node);
        const QModelIndex parent = tree.indexOf(node);
        if (node == 0 || parent.isValid()) {
            QCOMPARE(tree.rowCount(parent), int(children.size()));
            for (int row = 0; row < children.size(); ++row) {
                QCOMPARE(tree.nodeOf(tree.index(row, 0, parent)), children.at(row));
            }
        }
    }
}

namespace {

QString textOf(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString all;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex child = model.index(row, 0, parent);
        if (child.parent() != parent) {
            return u"wrong parent"_s;
        }
        all += QString(depth, u' ') + child.data().toString() + u'\n' + textOf(model, child, depth + 1);
    }
    return all;
}

} // namespace

void TestModelBases::sectionsShowTheirModels()
{
    Tree tree;
    SectionsModel sections;
    QAbstractItemModelTester tester(&sections, fatal);
    sections.addSection(u"a"_s, u"A"_s, Icon::Design, &tree);
    sections.addSection(u"b"_s, u"B"_s, Icon::Capture);
    QCOMPARE(textOf(sections), u"A\n 1\n  11\n   111\n  12\n 2\n 3\nB\n"_s);
    const QModelIndex deep = sections.mapFromSource(tree.indexOf(111));
    QCOMPARE(deep.data().toString(), u"111"_s);
    QCOMPARE(sections.mapToSource(deep), tree.indexOf(111));
    QCOMPARE(deep.data(SectionRole).toString(), u"a"_s);
    QSignalSpy spy(&sections, &QAbstractItemModel::dataChanged);
    tree.nodeChanged(111);
    QCOMPARE(spy.count(), 1);
    sections.setCount(u"b"_s, u"● 8787"_s);
    QCOMPARE(sections.sectionIndex(u"b"_s).data(CountRole).toString(), u"● 8787"_s);
}

void TestModelBases::sectionsFollowRandomChanges()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    Tree tree;
    SectionsModel sections;
    sections.addSection(u"a"_s, u"A"_s, Icon::None);
    sections.addSection(u"b"_s, u"B"_s, Icon::None, &tree);
    QAbstractItemModelTester tester(&sections, fatal);
    (void)textOf(sections);
    for (int round = 0; round < 100; ++round) {
        const quint64 node = std::array<quint64, 3>{0, 1, 11}[random.bounded(3)];
        QList<quint64> children;
        for (quint64 i = 1; i < 6; ++i) {
            if (random.bounded(2)) {
                children.insert(random.bounded(int(children.size()) + 1), node * 10 + i);
            }
        }
        tree.truth[node] = children;
        tree.refresh(node);
        QString expected = u"A\nB\n"_s;
        const QStringList lines = textOf(tree).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            expected += u' ' + line + u'\n';
        }
        QCOMPARE(textOf(sections), expected);
    }
}

void TestModelBases::sectionsSurviveResetsAndExchanges()
{
    Tree tree;
    auto other = std::make_unique<Tree>();
    other->truth = {{Tree::Root, {7}}};
    SectionsModel sections;
    sections.addSection(u"a"_s, u"A"_s, Icon::None, &tree);
    QAbstractItemModelTester tester(&sections, fatal);
    (void)textOf(sections);
    tree.truth[Tree::Root] = {5, 6};
    tree.resetAll();
    QCOMPARE(textOf(sections), u"A\n 5\n 6\n"_s);
    sections.setModel(u"a"_s, other.get());
    QCOMPARE(textOf(sections), u"A\n 7\n"_s);
    tree.resetAll();
    other.reset();
    QCOMPARE(textOf(sections), u"A\n"_s);
    sections.setModel(u"a"_s, &tree);
    QCOMPARE(textOf(sections), u"A\n 5\n 6\n"_s);
    sections.setModel(u"a"_s, nullptr);
    QCOMPARE(textOf(sections), u"A\n"_s);
}

void TestModelBases::foreignTextStaysOnItsLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain words stay") << u"Überweisung 支付"_s << u"Überweisung 支付"_s;
    QTest::newRow("line ends are signs") << u"a\nb\r"_s << u"a⏎b␍"_s;
    QTest::newRow("NUL is a sign") << QString(QChar(u'\0')) << u"␀"_s;
    QTest::newRow("direction overrides are signs") << u"a\u202Egpj.exe"_s << u"a\uFFFDgpj.exe"_s;
    QTest::newRow("long text ends in an ellipsis")
        << QString(2000, u'x') << QString(QString(1000, u'x') + u'…');
}

void TestModelBases::foreignTextStaysOnItsLine()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(oneLine(text), shown);
}

QTEST_MAIN(TestModelBases)
#include "tst_modelbases.moc"
