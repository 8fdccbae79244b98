// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/capturestore.h"
#include "model/store/storelock.h"
#include "model/store/storewatcher.h"
#include "tests/model/store/samples.h"
#include "tests/support/expect.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using namespace triptych::store;

class TestStoreWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whatAnotherProgramWritesIsSeen();
    void aFolderThatComesLaterIsSeen();
    void readingAndAskingStirNothing();
    void theHolderIsKnownAsLongAsItHolds();
    void askingNeverKeepsAWriterOut();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u".triptych/captures.sqlite"_s); }
    static QString helper() { return QCoreApplication::applicationDirPath() + u"/store_helper"_s; }
    /// What is in the store, as somebody who is stirred reads it.
    [[nodiscard]] qint64 lastId() const
    {
        auto reader = CaptureReader::open(path());
        const auto last = reader ? reader->lastId() : Result<qint64>(0);
        return last.value_or(0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStoreWatcher::whatAnotherProgramWritesIsSeen()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()));
    auto writer = CaptureWriter::open(path());
    VERIFY_OK(writer);
    StoreWatcher watcher(path());
    qint64 seen = 0;
    connect(&watcher, &StoreWatcher::stirred, this, [&] { seen = lastId(); });
    for (int i = 1; i <= 3; ++i) {
        VERIFY_OK((*writer)->submit(tests::numberedCapture(i), [](const Result<Capture> &) {}));
        QTRY_COMPARE(seen, qint64(i)); // each, without anything after it that would stir again
    }
}

void TestStoreWatcher::aFolderThatComesLaterIsSeen()
{
    StoreWatcher watcher(path());
    qint64 seen = 0;
    connect(&watcher, &StoreWatcher::stirred, this, [&] { seen = lastId(); });
    auto writer = CaptureWriter::open(path());
    VERIFY_OK(writer);
    VERIFY_OK((*writer)->submit(tests::numberedCapture(1), [](const Result<Capture> &) {}));
    QTRY_COMPARE(seen, qint64(1));
    VERIFY_OK((*writer)->submit(tests::numberedCapture(2), [](const Result<Capture> &) {}));
    QTRY_COMPARE(seen, qint64(2));
}

void TestStoreWatcher::readingAndAskingStirNothing()
{
    auto writer = CaptureWriter::open(path());
    VERIFY_OK(writer);
    VERIFY_OK((*writer)->submit(tests::numberedCapture(1), [](const Result<Capture> &) {}));
    QTRY_COMPARE(lastId(), qint64(1));
    StoreWatcher watcher(path());
    QSignalSpy stirred(&watcher, &StoreWatcher::stirred);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(lastId(), qint64(1));
        QVERIFY(StoreLock::holder(path()).has_value());
    }
    QTest::qWait(400);
    QCOMPARE(stirred.size(), 0);
}

void TestStoreWatcher::theHolderIsKnownAsLongAsItHolds()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()));
    QVERIFY(!StoreLock::holder(path()));
    StoreWatcher watcher(path());
    std::optional<Holder> holder;
    connect(&watcher, &StoreWatcher::stirred, this, [&] { holder = StoreLock::holder(path()); });
    QProcess other;
    for (const bool killed : {true, false}) {
        other.start(helper(), {u"hold"_s, path(), u"-"_s});
        QTRY_VERIFY(holder.has_value());
        QCOMPARE(holder->program, u"store_helper"_s);
        QCOMPARE(holder->pid, other.processId());
        killed ? other.kill() : other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
        QTRY_VERIFY(!holder.has_value());
    }
}

void TestStoreWatcher::askingNeverKeepsAWriterOut()
{
    VERIFY_OK(CaptureWriter::open(path()));
    std::atomic_bool done = false;
    std::thread asking([&] {
        while (!done) {
            (void)StoreLock::holder(path());
            std::this_thread::sleep_for(std::chrono::milliseconds(1)); // fifty times as often as a watcher
        }
    });
    int refused = 0;
    for (int i = 0; i < 20; ++i) {
        refused += CaptureWriter::open(path()).has_value() ? 0 : 1;
    }
    done = true;
    asking.join();
    QCOMPARE(refused, 0);
}

QTEST_GUILESS_MAIN(TestStoreWatcher)
#include "tst_storewatcher.moc"
