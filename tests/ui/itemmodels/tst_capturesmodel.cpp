// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "ui/itemmodels/capturesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using namespace triptych::ui;

class TestCapturesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theNewestAreThereAtOnce();
    void whatIsLookedAtComes();
    void onlyAFewPagesStay();
    void theLastOneLookedAtComesFirst();
    void aFilterHasItsOwnRows();
    void whatComesGoesOnTop();
    void aFloodGoesOnTop();
    void whileItDoesNotFollowItStandsStill();
    void anotherStoreInItsPlaceIsReadAnew();
    void noStoreIsAnEmptyList();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"captures.sqlite"_s); }
    /// Puts calls `first`…`last` into the store in one transaction; every tenth is of the webhook "rare".
    void fill(int first, int last);
    void run(const QByteArray &sql);
    void open(const store::CaptureFilter &filter = {});
    /// The id of a row, once it is there.
    [[nodiscard]] qint64 idAt(int row) const;

    static constexpr int manyCalls = 100'000;
    std::unique_ptr<QTemporaryDir> m_store; ///< with manyCalls; copied for each test
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QThreadPool> m_pool;
    std::unique_ptr<CapturesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestCapturesModel::run(const QByteArray &sql)
{
    auto database = store::Database::open(path(), store::Database::Mode::ReadWrite);
    VERIFY_OK(database);
    VERIFY_OK(database->beginWriting(store::Database::Sync::Normal));
    VERIFY_OK(database->execute(sql.constData()));
}

void TestCapturesModel::fill(int first, int last)
{
    run("BEGIN; WITH RECURSIVE n(i) AS (VALUES(" + QByteArray::number(first) +
        ") UNION ALL SELECT i + 1 FROM n WHERE i < " + QByteArray::number(last) +
        ") INSERT INTO captures (id, received_ms, kind, status, head_size, payload_size, method, target, "
        "peer, "
        "webhook, event, raw) SELECT i, 1795505400000 + i, 0, 200, 0, 2, CAST('POST' AS BLOB), "
        "CAST('/hooks/' || i AS BLOB), CAST('127.0.0.1' AS BLOB), iif(i % 10 = 0, 'rare', 'shop'), "
        "'event-' || (i % 3), CAST('{}' AS BLOB) FROM n; COMMIT;");
}

void TestCapturesModel::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    VERIFY_OK(store::CaptureWriter::open(path()));
    fill(1, manyCalls);
    m_store = std::move(m_folder);
}

void TestCapturesModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_pool = std::make_unique<QThreadPool>();
    m_model = std::make_unique<CapturesModel>(*m_pool);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestCapturesModel::open(const store::CaptureFilter &filter)
{
    QVERIFY(QFile::copy(m_store->filePath(u"captures.sqlite"_s), path()));
    QSignalSpy loaded(m_model.get(), &CapturesModel::loaded);
    m_model->setSource(path(), filter);
    QTRY_COMPARE(loaded.size(), 1);
}

qint64 TestCapturesModel::idAt(int row) const
{
    [&] { QTRY_VERIFY(m_model->rowAt(row)); }();
    return m_model->rowAt(row) ? m_model->rowAt(row)->id : -1;
}

void TestCapturesModel::theNewestAreThereAtOnce()
{
    open();
    QCOMPARE(m_model->rowCount(), manyCalls);
    QVERIFY(m_model->rowAt(0));
    QCOMPARE(m_model->rowAt(0)->id, manyCalls);
    QVERIFY(m_model->rowAt(200));
    QVERIFY(m_model->pagesInMemory() <= 2);
}

void TestCapturesModel::whatIsLookedAtComes()
{
    open();
    const int row = manyCalls / 2;
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QCOMPARE(m_model->index(row, CapturesModel::Event).data().toString(), QString()); // not read yet
    QTRY_COMPARE(changed.size(), 1);
    const int first = changed.first().at(0).toModelIndex().row();
    const int last = changed.first().at(1).toModelIndex().row();
    QVERIFY(first <= row && row <= last);
    QCOMPARE(last - first + 1, CapturesModel::pageSize);
    QCOMPARE(m_model->rowAt(row)->id, manyCalls - row);
    QCOMPARE(m_model->index(row, CapturesModel::Event).data().toString(),
        u"event-%1"_s.arg((manyCalls - row) % 3));
    QCOMPARE(idAt(manyCalls - 1), 1);
    QCOMPARE(m_model->rowAt(-1), nullptr);
    QCOMPARE(m_model->rowAt(manyCalls), nullptr);
}

void TestCapturesModel::onlyAFewPagesStay()
{
    m_tester.reset(); // it walks over all cells at every page
    open();
    for (int row = 0; row < manyCalls; row += CapturesModel::pageSize) {
        QCOMPARE(idAt(row), manyCalls - row);
        QVERIFY(m_model->pagesInMemory() <= CapturesModel::mostPages);
    }
    QCOMPARE(idAt(0), manyCalls); // let go meanwhile, read again
}

void TestCapturesModel::theLastOneLookedAtComesFirst()
{
    open();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    for (int row = 1000; row < 90'000; row += CapturesModel::pageSize) {
        (void)m_model->rowAt(row); // as a view does that is dragged over them
    }
    QTRY_VERIFY(!changed.isEmpty());
    const int last = changed.first().at(1).toModelIndex().row();
    QVERIFY2(last > 88'000, qPrintable(QString::number(last)));
    QVERIFY(changed.size() <= 5);
}

void TestCapturesModel::aFilterHasItsOwnRows()
{
    store::CaptureFilter filter;
    filter.webhook = u"rare"_s;
    open(filter);
    QCOMPARE(m_model->rowCount(), manyCalls / 10);
    QCOMPARE(idAt(0), manyCalls);
    QCOMPARE(idAt(5000), manyCalls - 50'000);
    QCOMPARE(idAt(manyCalls / 10 - 1), 10);
}

void TestCapturesModel::whatComesGoesOnTop()
{
    open();
    QCOMPARE(idAt(50'000), 50'000);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    fill(manyCalls + 1, manyCalls + 3);
    m_model->refresh();
    QTRY_COMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 0);
    QCOMPARE(inserted.first().at(2).toInt(), 2);
    QCOMPARE(m_model->rowCount(), manyCalls + 3);
    for (int row = 0; row < 5; ++row) {
        QVERIFY(m_model->rowAt(row)); // without another look
        QCOMPARE(m_model->rowAt(row)->id, manyCalls + 3 - row);
    }
    QVERIFY(m_model->rowAt(50'003)); // what was read is where it was
    QCOMPARE(m_model->rowAt(50'003)->id, 50'000);
}

void TestCapturesModel::aFloodGoesOnTop()
{
    open();
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    fill(manyCalls + 1, manyCalls + 5000);
    m_model->refresh();
    QTRY_COMPARE(inserted.size(), 1);
    QCOMPARE(m_model->rowCount(), manyCalls + 5000);
    QCOMPARE(idAt(0), manyCalls + 5000);
    QCOMPARE(idAt(4999), manyCalls + 1);
    QCOMPARE(idAt(5000), manyCalls);
    QCOMPARE(idAt(5001), manyCalls - 1);
}

void TestCapturesModel::whileItDoesNotFollowItStandsStill()
{
    open();
    m_model->setFollowing(false);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    fill(manyCalls + 1, manyCalls + 3);
    m_model->refresh();
    QTRY_COMPARE(m_model->waiting(), 3);
    QCOMPARE(m_model->rowCount(), manyCalls);
    QCOMPARE(m_model->rowAt(0)->id, manyCalls);
    fill(manyCalls + 4, manyCalls + 2000);
    m_model->refresh();
    QTRY_COMPARE(m_model->waiting(), CapturesModel::mostWaiting);
    QCOMPARE(inserted.size(), 0);
    m_model->setFollowing(true);
    QTRY_COMPARE(m_model->rowCount(), manyCalls + 2000);
    QCOMPARE(m_model->waiting(), 0);
    QCOMPARE(idAt(0), manyCalls + 2000);
}

void TestCapturesModel::anotherStoreInItsPlaceIsReadAnew()
{
    open();
    run("DELETE FROM captures WHERE id <= 1000");
    QSignalSpy loaded(m_model.get(), &CapturesModel::loaded);
    (void)m_model->rowAt(manyCalls - 1);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(m_model->rowCount(), manyCalls - 1000);
    QCOMPARE(idAt(m_model->rowCount() - 1), 1001);
}

void TestCapturesModel::noStoreIsAnEmptyList()
{
    QSignalSpy loaded(m_model.get(), &CapturesModel::loaded);
    QSignalSpy problems(m_model.get(), &CapturesModel::problemFound);
    m_model->setSource(path(), {});
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(problems.size(), 0);
    VERIFY_OK(store::CaptureWriter::open(path()));
    fill(1, 2);
    m_model->refresh();
    QTRY_COMPARE(m_model->rowCount(), 2);
    QCOMPARE(idAt(0), 2);
}

QTEST_GUILESS_MAIN(TestCapturesModel)
#include "tst_capturesmodel.moc"
