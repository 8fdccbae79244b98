// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/secret.h"
#include "model/store/historystore.h"
#include "ui/itemmodels/headersmodel.h"
#include "ui/itemmodels/historymodel.h"
#include "ui/itemmodels/roles.h"
#include "ui/itemmodels/valuetreemodel.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace triptych;
using namespace triptych::ui;
using namespace Qt::Literals::StringLiterals;

class TestInvokeModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreShownAsTheyStand();
    void credentialsAreMaskedUntilRevealed();
    void theHistoryIsReadPageByPage();
    void durationsAndSizesAreReadable();
};

void TestInvokeModels::valuesAreShownAsTheyStand()
{
    ValueTreeModel model;
    QAbstractItemModelTester tester(&model);
    model.setSnapshot(text::Snapshot::of(
        text::Format::Json, R"({"n":1e400,"s":"a\nb","list":[true,null],"empty":{},"n":2})"));
    QCOMPARE(model.rowCount(), 5);
    const auto value = [&](int row) { return model.index(row, ValueTreeModel::Value); };
    QCOMPARE(value(0).data().toString(), u"1e400"_s);
    QCOMPARE(value(1).data(CopyRole).toString(), u"a\nb"_s);
    QVERIFY(!value(1).data().toString().contains(u'\n'));
    QCOMPARE(model.rowCount(model.index(2, 0)), 2);
    QCOMPARE(model.index(0, 0, model.index(2, 0)).data().toString(), u"0"_s);
    QVERIFY(!model.hasChildren(model.index(3, 0)));
    model.setSnapshot({});
    QCOMPARE(model.rowCount(), 0);
    model.setSnapshot(text::Snapshot::of(text::Format::Json, "42"));
    QCOMPARE(model.index(0, ValueTreeModel::Value).data().toString(), u"42"_s);
}

void TestInvokeModels::credentialsAreMaskedUntilRevealed()
{
    HeadersModel model;
    QAbstractItemModelTester tester(&model);
    model.setHeaders({{"Set-Cookie", "a=1"}, {"x-plain", "p"}, {"set-cookie", "b=2"}});
    QVERIFY(model.hasSensitive());
    QCOMPARE(model.index(0, HeadersModel::Value).data().toString(), QString::fromUtf8(Secret::mask()));
    QCOMPARE(
        model.index(0, HeadersModel::Value).data(CopyRole).toString(), QString::fromUtf8(Secret::mask()));
    QCOMPARE(model.index(1, HeadersModel::Value).data().toString(), u"p"_s);
    model.setRevealed(true);
    QCOMPARE(model.index(2, HeadersModel::Value).data().toString(), u"b=2"_s);
    QCOMPARE(model.index(2, HeadersModel::Name).data().toString(), u"set-cookie"_s);
}

void TestInvokeModels::theHistoryIsReadPageByPage()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"history.sqlite"_s);
    HistoryModel model;
    model.setStore(path);
    model.reload();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.problem());
    auto writer = store::HistoryWriter::open(path);
    QVERIFY(writer);
    const auto add = [&](int count) {
        for (int i = 0; i < count; ++i) {
            Exchange exchange;
            exchange.startedAtMs = 1'700'000'000'000 + i;
            exchange.url = "http://h/" + QByteArray::number(i);
            exchange.request.method = "GET";
            QVERIFY((*writer)->submit(exchange, {}));
        }
        (*writer)->stop();
        writer = store::HistoryWriter::open(path);
    };
    add(300);
    model.reload();
    QCOMPARE(model.rowCount(), HistoryModel::pageSize);
    QCOMPARE(model.index(0, HistoryModel::Url).data().toString(), u"http://h/299"_s);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 300);
    QVERIFY(!model.canFetchMore({}));
    // From here on: the tester itself fetches, in the middle of a reset.
    QAbstractItemModelTester tester(&model);
    add(3);
    model.reload();
    QCOMPARE(model.rowCount(), 303);
    QCOMPARE(model.idAt(0), 303);
    QCOMPARE(model.idAt(302), 1);
}

void TestInvokeModels::durationsAndSizesAreReadable()
{
    QCOMPARE(durationText(-1), QString());
    QCOMPARE(durationText(812), u"0.8 ms"_s);
    QCOMPARE(durationText(143'200), u"143 ms"_s);
    QCOMPARE(durationText(12'310'000), u"12.31 s"_s);
    QCOMPARE(sizeText(812), u"812 B"_s);
    QCOMPARE(sizeText(18'230), u"18.2 kB"_s);
}

QTEST_GUILESS_MAIN(TestInvokeModels)
#include "tst_invokemodels.moc"
