// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/bodyview.h"
#include "ui/editors/pagedview.h"
#include "ui/itemmodels/valuetreemodel.h"
#include "ui/shell/theme/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using namespace triptych::ui;

class TestBodyView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheBodyIs_data();
    void showsWhatTheBodyIs();
    void whatOneChoseHoldsForTheNextBody();
    void aBodyThatCameMeanwhileIsNotOverwritten();
};

namespace {

QByteArray manyItems(int count)
{
    QByteArray json = "[";
    for (int i = 0; i < count; ++i) {
        json += (i > 0 ? ",{\"id\":" : "{\"id\":") + QByteArray::number(i) + '}';
    }
    return json + ']';
}

struct Bench
{
    Bench()
        : view(theme, pool)
    {
        view.resize(400, 300);
        view.show();
    }
    ~Bench() { pool.waitForDone(); }
    Q_DISABLE_COPY_MOVE(Bench)

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        const auto buttons = view.findChildren<QPushButton *>();
        const auto found = std::find_if(
            buttons.begin(), buttons.end(), [&](const QPushButton *each) { return each->text() == text; });
        return found == buttons.end() ? nullptr : *found;
    }

    Theme theme{*qApp};
    QThreadPool pool;
    BodyView view;
};

} // namespace

void TestBodyView::showsWhatTheBodyIs_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("values"); ///< rows of the tree; 0: text alone
    QTest::newRow("an object") << QByteArray(R"({"a": 1, "b": [2]})") << 2;
    QTest::newRow("white space before it") << QByteArray("\r\n  [1, 2, 3]") << 3;
    QTest::newRow("a large one, on the pool") << manyItems(20'000) << 20'000;
    QTest::newRow("text") << QByteArray("OK") << 0;
    QTest::newRow("a number alone is text") << QByteArray("5") << 0;
    QTest::newRow("broken JSON") << QByteArray(R"({"a": 1)") << 0;
    QTest::newRow("nothing") << QByteArray() << 0;
}

void TestBodyView::showsWhatTheBodyIs()
{
    QFETCH(QByteArray, body);
    QFETCH(int, values);
    Bench bench;
    bench.view.setBody(body);
    QCOMPARE(bench.view.text().bytes(), body);
    QTRY_COMPARE(bench.view.values().rowCount(), values);
    QCOMPARE(bench.view.tree().isVisible(), values > 0);
    QCOMPARE(bench.view.text().isVisible(), values == 0);
    QCOMPARE(bench.button(u"Values"_s)->isEnabled(), values > 0);
    QCOMPARE(bench.button(u"Text"_s)->isVisible(), !body.isEmpty());
}

void TestBodyView::whatOneChoseHoldsForTheNextBody()
{
    Bench bench;
    bench.view.setBody("[1]");
    bench.button(u"Text"_s)->click();
    QVERIFY(bench.view.text().isVisible());
    bench.view.setBody("[1, 2]");
    QVERIFY(bench.view.text().isVisible());
    QVERIFY(bench.button(u"Text"_s)->isChecked());
    bench.button(u"Values"_s)->click();
    bench.view.setText("[3]"); // no body
    QVERIFY(bench.view.text().isVisible());
    QCOMPARE(bench.view.values().rowCount(), 0);
    bench.view.setBody("[1]");
    QVERIFY(bench.view.tree().isVisible());
}

void TestBodyView::aBodyThatCameMeanwhileIsNotOverwritten()
{
    Bench bench;
    bench.view.setBody(manyItems(20'000));
    bench.view.setBody("[1]");
    bench.pool.waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(bench.view.values().rowCount(), 1);
}

QTEST_MAIN(TestBodyView)
#include "tst_bodyview.moc"
