// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/demo.h"
#include "tests/ui/shell/uitest.h"
#include "ui/itemmodels/sectionsmodel.h"
#include "ui/shell/navigator.h"
#include "ui/shell/palette.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QStringListModel>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace triptych::ui;
using namespace triptych::tests;

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandIsFoundAndRunByKeys();
    void escapeGivesTheFocusBack();
    void theModelIsSound();
    void anythingIsFoundByNameAndMethod();
    void tenThousandRowsAnswer();
};

void TestPalette::aCommandIsFoundAndRunByKeys()
{
    UiFrame frame;
    bool saved = false;
    frame.commands.bind("file.saveAll"_L1, frame.window.get(), [&] { saved = true; });
    frame.show();
    QTest::keyClick(frame.window.get(), Qt::Key_K, Qt::ControlModifier);
    Palette &palette = frame.window->paletteOverlay();
    QVERIFY(palette.isVisible());
    QVERIFY(palette.field()->hasFocus());
    QTest::keyClicks(palette.field(), u"savall"_s);
    QCOMPARE(palette.list()->currentIndex().data().toString(), u"Save All"_s);
    QCOMPARE(palette.list()->currentIndex().data(CountRole).toString(), u"Ctrl+Shift+S"_s);
    QTest::keyClick(palette.field(), Qt::Key_Return);
    QVERIFY(saved);
    QVERIFY(!palette.isVisible());
}

void TestPalette::escapeGivesTheFocusBack()
{
    UiFrame frame;
    frame.window->setProject(u"Demo"_s, {});
    frame.show();
    frame.window->navigator().filter()->setFocus();
    QTest::keyClick(frame.window->navigator().filter(), Qt::Key_P, Qt::ControlModifier);
    Palette &palette = frame.window->paletteOverlay();
    QVERIFY(palette.isVisible());
    QTest::keyClicks(palette.field(), u"zzzqqq"_s);
    QCOMPARE(palette.list()->model()->rowCount(), 0);
    QTest::keyClick(palette.field(), Qt::Key_Return);
    QVERIFY(palette.isVisible());
    QTest::keyClick(palette.field(), Qt::Key_Escape);
    QVERIFY(!palette.isVisible());
    QVERIFY(frame.window->navigator().filter()->hasFocus());
}

void TestPalette::theModelIsSound()
{
    QStringListModel list({u"one"_s, u"two"_s});
    PaletteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    int activated = -1;
    model.setSources({{&list, [&](const QModelIndex &index) { activated = index.row(); }}});
    model.search({});
    QCOMPARE(model.rowCount(), 2);
    model.search(u"tw"_s);
    QCOMPARE(model.rowCount(), 1);
    model.activate(0);
    QCOMPARE(activated, 1);
    list.removeRows(1, 1);
    activated = -1;
    model.activate(0);
    QCOMPARE(activated, -1);
}

void TestPalette::anythingIsFoundByNameAndMethod()
{
    UiFrame frame;
    DemoSource source;
    frame.window->tabs().addSource(source);
    DemoTree tree(
        u"Shop @demo/shop\n  /orders @demo/orders\n    POST create @demo/POST/create\n    GET list @demo/GET/list"_s);
    frame.window->sections().setModel(u"design"_s, &tree);
    frame.window->setProject(u"Demo"_s, {});
    frame.show();
    QTest::keyClick(frame.window.get(), Qt::Key_P, Qt::ControlModifier);
    Palette &palette = frame.window->paletteOverlay();
    QTest::keyClicks(palette.field(), u"post crea"_s);
    QCOMPARE(palette.list()->currentIndex().data().toString(), u"create"_s);
    QTest::keyClick(palette.field(), Qt::Key_Return);
    QVERIFY(frame.window->tabs().current());
    QCOMPARE(frame.window->tabs().current()->address(), u"demo/POST/create"_s);
    frame.window->sections().setModel(u"design"_s, nullptr);
    frame.window.reset();
}

void TestPalette::tenThousandRowsAnswer()
{
    QStringList names;
    for (int i = 0; i < 10'000; ++i) {
        names.append(u"repos/owner%1/branches/protection/%2"_s.arg(i % 97).arg(i));
    }
    QStringListModel list(names);
    PaletteModel model;
    model.setSources({{&list, [](const QModelIndex &) {}}});
    QBENCHMARK_ONCE
    {
        model.search(u"brprot 9321"_s);
    }
    QVERIFY(model.rowCount() >= 1);
    QVERIFY(model.index(0, 0).data().toString().endsWith(u"9321"_s));
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
