// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/database.h"
#include "model/store/schema.h"
#include "model/store/storefile.h"
#include "tests/support/corpus.h"
#include "tests/support/expect.h"

#include <QTemporaryDir>
#include <QTest>

using namespace triptych;
using namespace triptych::store;
using namespace Qt::Literals::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void blobsAreKeptByteForByte_data();
    void blobsAreKeptByteForByte();
    void theWriterIsSafeAgainstPowerCutsAndStrangers();
    void aReaderCannotWrite();
    void errorsNameTheFile();
    void aLinkInTheLastPlaceIsRefused();
    void migrationsRunOnceAndInOrder();
    void aFailedMigrationLeavesNothing();
    void strangersAreTold_data();
    void strangersAreTold();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"some.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const Schema oneStep{0x1234, {"CREATE TABLE things (id INTEGER PRIMARY KEY, bytes BLOB);"}};
const Schema twoSteps{0x1234, {"CREATE TABLE things (id INTEGER PRIMARY KEY, bytes BLOB);",
                                  "ALTER TABLE things ADD COLUMN note TEXT;"}};

Status makeWith(const QString &path, const char *sql)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    return database ? database->execute(sql) : fail(database.error());
}

} // namespace

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDatabase::blobsAreKeptByteForByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty is not null") << QByteArray("");
    QTest::newRow("NUL inside") << QByteArray("a\0b\0", 4);
    QTest::newRow("invalid UTF-8") << QByteArray("\xff\xfe\xc0\x80");
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf{}");
    QTest::newRow("large") << QByteArray(300'000, '\x80');
}

void TestDatabase::blobsAreKeptByteForByte()
{
    QFETCH(QByteArray, bytes);
    auto database = Database::open(path(), Database::Mode::ReadWrite);
    VERIFY_OK(database);
    VERIFY_OK(database->execute("CREATE TABLE t (b BLOB)"));
    auto insert = database->prepare("INSERT INTO t VALUES (?)");
    VERIFY_OK(insert);
    insert->bindBlob(1, bytes);
    VERIFY_OK(insert->run());
    insert->bindNull(1);
    VERIFY_OK(insert->run());
    auto select = database->prepare("SELECT b FROM t");
    VERIFY_OK(select);
    VERIFY_OK(select->step());
    QCOMPARE(select->blob(0), bytes);
    QVERIFY(!select->isNull(0));
    VERIFY_OK(select->step());
    QVERIFY(select->isNull(0) && select->blob(0).isNull());
}

void TestDatabase::theWriterIsSafeAgainstPowerCutsAndStrangers()
{
    auto store = StoreFile::open(path(), oneStep, u"test"_s, Database::Sync::Full);
    VERIFY_OK(store);
    Database &database = store->database();
    QCOMPARE(*database.integer("PRAGMA synchronous"), 2);
    QCOMPARE(*database.integer("PRAGMA trusted_schema"), 0);
    QCOMPARE(*database.integer("PRAGMA cell_size_check"), 1);
    QCOMPARE(*database.integer("PRAGMA mmap_size"), 0);
    QCOMPARE(*database.integer("PRAGMA secure_delete"), 1);
    auto mode = database.prepare("PRAGMA journal_mode");
    VERIFY_OK(mode);
    VERIFY_OK(mode->step());
    QCOMPARE(mode->text(0), u"wal"_s);
    QVERIFY2(!database.execute("PRAGMA writable_schema=ON; DELETE FROM sqlite_schema"), "defensive");
    QVERIFY2(!database.execute("SELECT load_extension('x')"), "no extensions");
}

void TestDatabase::aReaderCannotWrite()
{
    auto store = StoreFile::open(path(), oneStep, u"test"_s, Database::Sync::Full);
    VERIFY_OK(store);
    auto reader = openForReading(path(), oneStep);
    VERIFY_OK(reader);
    COMPARE_PROBLEM(reader->execute("INSERT INTO things VALUES (1, x'00')"), "store.readonly");
    QCOMPARE(*reader->integer("PRAGMA query_only"), 1);
}

void TestDatabase::errorsNameTheFile()
{
    VERIFY_OK(makeWith(path(), "CREATE TABLE t (b)"));
    auto database = Database::open(path(), Database::Mode::ReadOnly);
    VERIFY_OK(database);
    const auto wrong = database->prepare("SELECT nonsense FROM t");
    COMPARE_PROBLEM(wrong, "store.sqlite");
    QCOMPARE(wrong.error().location.file, path());
    const auto missing = Database::open(m_folder->filePath(u"no/such.sqlite"_s), Database::Mode::ReadOnly);
    COMPARE_PROBLEM(missing, "store.open");
    QVERIFY(missing.error().location.file.endsWith(u"no/such.sqlite"_s));
}

void TestDatabase::aLinkInTheLastPlaceIsRefused()
{
    VERIFY_OK(makeWith(path(), "CREATE TABLE t (b)"));
    const QString link = m_folder->filePath(u"link.sqlite"_s);
    QVERIFY(QFile::link(path(), link));
    QVERIFY(!Database::open(link, Database::Mode::ReadOnly));
    const QByteArray before = tests::readFile(path());
    QVERIFY(!StoreFile::open(link, oneStep, u"test"_s, Database::Sync::Full));
    QCOMPARE(tests::readFile(path()), before);
}

void TestDatabase::migrationsRunOnceAndInOrder()
{
    auto database = Database::open(path(), Database::Mode::ReadWrite);
    VERIFY_OK(database);
    QCOMPARE(*fitOf(*database, oneStep), Fit::Empty);
    VERIFY_OK(migrate(*database, oneStep));
    QCOMPARE(*fitOf(*database, oneStep), Fit::Same);
    QCOMPARE(*fitOf(*database, twoSteps), Fit::Older);
    VERIFY_OK(database->execute("INSERT INTO things VALUES (7, x'00')"));
    VERIFY_OK(migrate(*database, twoSteps));
    QCOMPARE(*fitOf(*database, twoSteps), Fit::Same);
    QCOMPARE(*fitOf(*database, oneStep), Fit::Newer);
    QCOMPARE(*database->integer("SELECT id FROM things"), 7);
}

void TestDatabase::aFailedMigrationLeavesNothing()
{
    const Schema broken{0x1234, {"CREATE TABLE a (x);", "CREATE TABLE a (x);"}};
    auto database = Database::open(path(), Database::Mode::ReadWrite);
    VERIFY_OK(database);
    COMPARE_PROBLEM(migrate(*database, broken), "store.sqlite");
    QCOMPARE(*fitOf(*database, broken), Fit::Empty);
}

void TestDatabase::strangersAreTold_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("another program's file") << QByteArray("CREATE TABLE notes (x)");
    QTest::newRow("a trigger of somebody")
        << QByteArray("CREATE TABLE things (id INTEGER PRIMARY KEY, bytes BLOB);"
                      "CREATE TRIGGER evil AFTER INSERT ON things BEGIN DELETE FROM things; END;"
                      "PRAGMA application_id=4660; PRAGMA user_version=1");
    QTest::newRow("a view in the table's place")
        << QByteArray("CREATE VIEW things AS SELECT 1 AS id, 2 AS bytes;"
                      "PRAGMA application_id=4660; PRAGMA user_version=1");
    QTest::newRow("a version without our mark")
        << QByteArray("CREATE TABLE things (id INTEGER PRIMARY KEY, bytes BLOB); PRAGMA user_version=1");
}

void TestDatabase::strangersAreTold()
{
    QFETCH(QByteArray, sql);
    VERIFY_OK(makeWith(path(), sql.constData()));
    const QByteArray before = tests::readFile(path());
    COMPARE_PROBLEM(openForReading(path(), oneStep), "store.foreign");

    auto store = StoreFile::open(path(), oneStep, u"test"_s, Database::Sync::Full);
    VERIFY_OK(store);
    QCOMPARE(store->setAside().size(), 1);
    QCOMPARE(store->setAside().first().code, QByteArray("store.set-aside"));
    const QStringList aside = QDir(m_folder->path()).entryList({u"some-damaged-*.sqlite"_s});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(tests::readFile(m_folder->filePath(aside.first())), before);
    QCOMPARE(*fitOf(store->database(), oneStep), Fit::Same);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
