// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/captureschema.h"
#include "model/store/capturestore.h"
#include "model/store/headview.h"
#include "tests/model/store/samples.h"
#include "tests/support/corpus.h"
#include "tests/support/expect.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <semaphore>

#include <sys/stat.h>

using namespace triptych;
using namespace triptych::store;
using namespace triptych::tests;
using namespace Qt::Literals::StringLiterals;

class TestCaptureStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCaptureComesBackByteForByte_data();
    void aCaptureComesBackByteForByte();
    void problemsStayWithTheirRow();
    void filesAreForTheirOwnerAlone();
    void whatWaitsSharesOneTransaction();
    void aFullQueueRefusesAtOnce();
    void aLoneGiantIsTaken();
    void stoppingStoresWhatWaits();
    void publishingIsCoalescedAndLosesNothing();
    void aSecondWriterIsToldWhoHoldsTheStore();
    void theLockEndsWithItsProcess();
    void readersReadBesideAWriterInAnotherProcess();
    void pagesHoldStillWhileRowsComeIn();
    void marksSayWherePagesBegin();
    void filters_data();
    void filters();
    void noFilterSortsOrScansByOffset();
    void damageIsSetAside_data();
    void damageIsSetAside();
    void aNewerStoreIsReadNotWritten();
    void noStoreIsNotMadeByReading();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u".triptych/captures.sqlite"_s); }
    [[nodiscard]] std::unique_ptr<CaptureWriter> open(
        WriterOptions options = {}, WriterEvents events = {}) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// Holds the store thread in a ticket until it is let go, so that what is submitted meanwhile must wait.
class Barrier
{
public:
    explicit Barrier(CaptureWriter &writer)
    {
        m_taken = writer.submit(numberedCapture(-1), [this](const Result<Capture> &) {
            m_reached.release();
            m_open.acquire();
        });
        m_reached.acquire();
    }
    void open() { m_open.release(); }

private:
    Status m_taken;
    std::binary_semaphore m_reached{0};
    std::binary_semaphore m_open{0};
};

/// Submits and counts what the tickets say.
class Tickets
{
public:
    CaptureWriter::Ticket one()
    {
        return [this](const Result<Capture> &stored) {
            stored ? ++m_stored : ++m_failed;
            m_settled.release();
        };
    }
    void wait(int count)
    {
        for (int i = 0; i < count; ++i) {
            m_settled.acquire();
        }
    }
    [[nodiscard]] int stored() const { return m_stored; }
    [[nodiscard]] int failed() const { return m_failed; }

private:
    std::atomic<int> m_stored = 0;
    std::atomic<int> m_failed = 0;
    std::counting_semaphore<> m_settled{0};
};

void fill(CaptureWriter &writer, int from, int count, qsizetype bodySize = 200)
{
    Tickets tickets;
    for (int number = from; number < from + count; ++number) {
        while (!writer.submit(numberedCapture(number, bodySize), tickets.one())) {
            std::this_thread::yield();
        }
    }
    tickets.wait(count);
    QCOMPARE(tickets.stored(), count);
}

QString helper()
{
    return QCoreApplication::applicationDirPath() + u"/store_helper"_s;
}

int modeOf(const QString &path)
{
    struct stat status
    {
    };
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777) : -1;
}

} // namespace

void TestCaptureStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<CaptureWriter> TestCaptureStore::open(WriterOptions options, WriterEvents events) const
{
    auto writer = CaptureWriter::open(path(), std::move(options), std::move(events));
    if (!writer) {
        qFatal("%s", qPrintable(writer.error().toLine()));
    }
    return std::move(*writer);
}

void TestCaptureStore::aCaptureComesBackByteForByte_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<CaptureKind>("kind");
    const auto well = CaptureKind::Wellformed;
    const QByteArray head = "POST /hook?a=b HTTP/1.1\r\nHost: x\r\nX-Dup: 1\r\nx-dup: 2\r\n";
    QTest::newRow("no body") << QByteArray(head + "\r\n") << QByteArray() << well;
    QTest::newRow("a body") << QByteArray(head + "Content-Length: 2\r\n\r\n{}") << QByteArray("{}") << well;
    const QByteArray binary("\0\xff\xfe\r\n\0", 6);
    QTest::newRow("NUL and invalid UTF-8") << QByteArray(head + "\r\n" + binary) << binary << well;
    QTest::newRow("chunked with trailers")
        << QByteArray(head + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nDigest: q\r\n\r\n")
        << QByteArray("abc") << well;
    QTest::newRow("a megabyte") << QByteArray(head + "\r\n" + QByteArray(1 << 20, '\x81'))
                                << QByteArray(1 << 20, '\x81') << well;
    QTest::newRow("malformed") << QByteArray("G@T / HTTP/1.1\n\0\xff", 17) << QByteArray()
                               << CaptureKind::Malformed;
    QTest::newRow("malformed and empty") << QByteArray() << QByteArray() << CaptureKind::Malformed;
}

void TestCaptureStore::aCaptureComesBackByteForByte()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, payload);
    QFETCH(CaptureKind, kind);
    Capture capture;
    capture.receivedAtMs = 1795505400000;
    capture.kind = kind;
    capture.raw = raw;
    if (kind == CaptureKind::Wellformed) {
        capture.headSize = raw.indexOf("\r\n\r\n") + 4;
        capture.head = headOf(raw, capture.headSize);
    }
    capture.payload = payload;
    capture.peer = "[::1]:9";
    capture.webhook = u"größe"_s;
    capture.event = u"order.paid"_s;
    capture.status = 202;

    const auto writer = open();
    Result<Capture> acknowledged;
    std::binary_semaphore settled(0);
    VERIFY_OK(writer->submit(capture, [&](Result<Capture> stored) {
        acknowledged = std::move(stored);
        settled.release();
    }));
    settled.acquire();
    VERIFY_OK(acknowledged);
    QCOMPARE(acknowledged->id, 1);
    QCOMPARE(acknowledged->raw, raw);

    auto reader = CaptureReader::open(path());
    VERIFY_OK(reader);
    const auto stored = reader->capture(1);
    VERIFY_OK(stored);
    QCOMPARE(stored->raw, raw);
    QCOMPARE(stored->payload, payload);
    QCOMPARE(stored->kind, kind);
    QCOMPARE(stored->headSize, capture.headSize);
    QCOMPARE(stored->receivedAtMs, capture.receivedAtMs);
    QCOMPARE(stored->peer, capture.peer);
    QCOMPARE(stored->webhook, capture.webhook);
    QCOMPARE(stored->event, capture.event);
    QCOMPARE(stored->status, 202);
    QCOMPARE(stored->head.method, capture.head.method);
    QCOMPARE(stored->head.target, capture.head.target);
    QCOMPARE(stored->head.headers, capture.head.headers);
    QCOMPARE(stored->head.trailers, capture.head.trailers);
    const auto rows = reader->page(0, 10);
    VERIFY_OK(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().payloadSize, payload.size());
    QCOMPARE(rows->first().method, capture.head.method);
}

void TestCaptureStore::problemsStayWithTheirRow()
{
    Capture capture = numberedCapture(1);
    Problem detailed = warning("payload.json", u"Unexpected “}”."_s);
    detailed.location = {u"x"_s, 12, 3, 4, "/a~1b"};
    detailed.remedy = u"Look."_s;
    Problem atRoot = problem("other", u"Root."_s);
    atRoot.location.pointer = "";
    capture.problems = {detailed, atRoot};
    const auto writer = open();
    Tickets tickets;
    VERIFY_OK(writer->submit(capture, tickets.one()));
    tickets.wait(1);
    auto reader = CaptureReader::open(path());
    VERIFY_OK(reader);
    const auto stored = reader->capture(1);
    VERIFY_OK(stored);
    QCOMPARE(stored->problems, capture.problems);
    QVERIFY(!stored->problems.at(1).location.pointer.isNull());
    QCOMPARE(reader->page(0, 1)->first().problems, capture.problems);
}

void TestCaptureStore::filesAreForTheirOwnerAlone()
{
    const auto writer = open();
    fill(*writer, 0, 1);
    QCOMPARE(modeOf(QFileInfo(path()).absolutePath()), 0700);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s}) {
        QCOMPARE(modeOf(path() + suffix), 0600);
    }
}

void TestCaptureStore::whatWaitsSharesOneTransaction()
{
    const auto writer = open();
    Barrier barrier(*writer);
    const qint64 before = writer->counts().transactions;
    Tickets tickets;
    for (int number = 0; number < 500; ++number) {
        VERIFY_OK(writer->submit(numberedCapture(number), tickets.one()));
    }
    barrier.open();
    tickets.wait(500);
    QCOMPARE(tickets.stored(), 500);
    QCOMPARE(writer->counts().transactions - before, 1);
    QCOMPARE(writer->counts().rows, 501);
}

void TestCaptureStore::aFullQueueRefusesAtOnce()
{
    WriterOptions options;
    options.queueCount = 3; // one of them is the barrier
    const auto writer = open(options);
    Barrier barrier(*writer);
    Tickets tickets;
    VERIFY_OK(writer->submit(numberedCapture(1), tickets.one()));
    VERIFY_OK(writer->submit(numberedCapture(2), tickets.one()));
    COMPARE_PROBLEM(writer->submit(numberedCapture(3), tickets.one()), "store.busy");
    barrier.open();
    tickets.wait(2);
    QCOMPARE(tickets.stored(), 2);
    fill(*writer, 4, 1);
}

void TestCaptureStore::aLoneGiantIsTaken()
{
    WriterOptions options;
    options.queueBytes = 10'000;
    const auto writer = open(options);
    fill(*writer, 0, 1, 100'000);
    Barrier barrier(*writer);
    Tickets tickets;
    COMPARE_PROBLEM(writer->submit(numberedCapture(1, 100'000), tickets.one()), "store.busy");
    barrier.open();
}

void TestCaptureStore::stoppingStoresWhatWaits()
{
    Tickets tickets;
    {
        const auto writer = open();
        Barrier barrier(*writer);
        for (int number = 0; number < 100; ++number) {
            VERIFY_OK(writer->submit(numberedCapture(number), tickets.one()));
        }
        barrier.open();
        writer->stop();
        QCOMPARE(tickets.stored(), 100);
        COMPARE_PROBLEM(writer->submit(numberedCapture(1), tickets.one()), "store.closed");
        VERIFY_OK(CaptureWriter::open(path())); // the lock was given back
    }
    QVERIFY2(!QFileInfo::exists(path() + u"-wal"_s), "checkpointed and closed");
    auto reader = CaptureReader::open(path());
    VERIFY_OK(reader);
    QCOMPARE(*reader->count(), 101);
}

void TestCaptureStore::publishingIsCoalescedAndLosesNothing()
{
    std::mutex mutex;
    QList<std::pair<qint64, qint64>> spans;
    WriterEvents events;
    events.committed = [&](qint64 first, qint64 last) {
        const std::lock_guard lock(mutex);
        spans.append({first, last});
    };
    const auto writer = open({}, events);
    fill(*writer, 0, 2000);
    writer->stop();
    qint64 next = 1;
    for (const auto &[first, last] : spans) {
        QCOMPARE(first, next);
        QVERIFY(last >= first);
        next = last + 1;
    }
    QCOMPARE(next, 2001);
    QVERIFY2(spans.size() <= writer->counts().transactions, "never more often than commits");
}

void TestCaptureStore::aSecondWriterIsToldWhoHoldsTheStore()
{
    QProcess other;
    QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()));
    other.start(helper(), {u"hold"_s, path(), u"-"_s});
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readAllStandardOutput(), QByteArray("ready\n"));
    const auto refused = CaptureWriter::open(path());
    COMPARE_PROBLEM(refused, "store.held");
    QVERIFY(refused.error().message.contains(u"store_helper"_s));
    QVERIFY(refused.error().message.contains(QString::number(other.processId())));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    VERIFY_OK(CaptureWriter::open(path()));

    const auto mine = open();
    COMPARE_PROBLEM(CaptureWriter::open(path()), "store.held");
}

void TestCaptureStore::theLockEndsWithItsProcess()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()));
    QProcess other;
    other.start(helper(), {u"hold"_s, path(), u"-"_s});
    QVERIFY(other.waitForReadyRead());
    other.kill();
    QVERIFY(other.waitForFinished());
    VERIFY_OK(CaptureWriter::open(path()));
}

void TestCaptureStore::readersReadBesideAWriterInAnotherProcess()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()));
    QProcess other;
    other.start(helper(), {u"write"_s, path(), u"0"_s});
    QVERIFY(other.waitForReadyRead());
    auto reader = CaptureReader::open(path());
    VERIFY_OK(reader);
    qint64 seen = 0;
    for (int look = 0; look < 20; ++look) {
        QTRY_VERIFY(*reader->lastId() > seen);
        seen = *reader->lastId();
        const auto newest = reader->capture(seen);
        VERIFY_OK(newest);
        QCOMPARE(newest->raw, numberedCapture(newest->head.path().split('/').last().toInt()).raw);
    }
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(*reader->lastId() >= seen);
}

void TestCaptureStore::pagesHoldStillWhileRowsComeIn()
{
    constexpr int count = 10'000;
    const auto writer = open();
    fill(*writer, 0, count);
    std::jthread more([&](const std::stop_token &stop) {
        for (int number = count; !stop.stop_requested(); ++number) {
            (void)writer->submit(numberedCapture(number, 200), {});
        }
    });
    auto reader = CaptureReader::open(path());
    VERIFY_OK(reader);
    QSet<qint64> seen;
    qint64 before = count + 1;
    int pages = 0;
    while (true) {
        const auto page = reader->page(before, 256);
        VERIFY_OK(page);
        if (page->isEmpty()) {
            break;
        }
        ++pages;
        for (const CaptureRow &row : *page) {
            QVERIFY(row.id < before);
            before = row.id;
            seen.insert(row.id);
        }
    }
    more.request_stop();
    more.join();
    QCOMPARE(seen.size(), count);
    QCOMPARE(pages, (count + 255) / 256);

    const auto news = reader->since(count, 10);
    VERIFY_OK(news);
    QVERIFY(!news->isEmpty());
    QCOMPARE(news->first().id, count + 1);
}

void TestCaptureStore::marksSayWherePagesBegin()
{
    {
        auto writer = CaptureWriter::open(path());
        VERIFY_OK(writer);
        for (int i = 0; i < 10; ++i) {
            Capture capture = numberedCapture(i);
            capture.webhook = i % 2 ? u"odd"_s : u"even"_s;
            VERIFY_OK((*writer)->submit(capture, [](const Result<Capture> &) {}));
        }
    }
    auto reader = CaptureReader::open(path());
    VERIFY_OK(reader);
    const auto all = reader->marks(0, 0, 4);
    VERIFY_OK(all);
    QCOMPARE(all->count, 10);
    QCOMPARE(all->lastId, 10);
    QCOMPARE(all->starts, (QList<qint64>{1, 5, 9}));
    // After six, the third page has its first two: the next begins two further on.
    const auto later = reader->marks(6, 6, 4);
    VERIFY_OK(later);
    QCOMPARE(later->count, 4);
    QCOMPARE(later->starts, QList<qint64>{9});
    CaptureFilter odd;
    odd.webhook = u"odd"_s;
    QCOMPARE(reader->marks(0, 0, 2, odd)->starts, (QList<qint64>{2, 6, 10}));
    const auto none = reader->marks(10, 10, 4);
    VERIFY_OK(none);
    QCOMPARE(none->count, 0);
    QCOMPARE(none->lastId, 10);
    QVERIFY(none->starts.isEmpty());
}

void TestCaptureStore::filters_data()
{
    QTest::addColumn<CaptureFilter>("filter");
    QTest::addColumn<QList<qint64>>("expected");
    QTest::newRow("all") << CaptureFilter{} << QList<qint64>{6, 5, 4, 3, 2, 1};
    QTest::newRow("the inbox") << CaptureFilter{QString(), {}, {}} << QList<qint64>{6, 5};
    QTest::newRow("a webhook") << CaptureFilter{u"shop"_s, {}, {}} << QList<qint64>{4, 3, 2, 1};
    QTest::newRow("an event") << CaptureFilter{{}, u"paid"_s, {}} << QList<qint64>{6, 3, 1};
    QTest::newRow("webhook and event") << CaptureFilter{u"shop"_s, u"paid"_s, {}} << QList<qint64>{3, 1};
    QTest::newRow("a refusal") << CaptureFilter{{}, {}, 400} << QList<qint64>{6, 4};
    QTest::newRow("a success") << CaptureFilter{{}, {}, 200} << QList<qint64>{5, 3, 2, 1};
    QTest::newRow("all three") << CaptureFilter{QString(), u"paid"_s, 400} << QList<qint64>{6};
    QTest::newRow("none") << CaptureFilter{u"SHOP"_s, {}, {}} << QList<qint64>{};
}

void TestCaptureStore::filters()
{
    QFETCH(CaptureFilter, filter);
    QFETCH(QList<qint64>, expected);
    const auto writer = open();
    Tickets tickets;
    const auto store = [&](const QString &webhook, const QString &event, int status) {
        Capture capture = numberedCapture(0);
        capture.webhook = webhook;
        capture.event = event;
        capture.status = status;
        QVERIFY(writer->submit(capture, tickets.one()));
    };
    store(u"shop"_s, u"paid"_s, 200);
    store(u"shop"_s, u"made"_s, 200);
    store(u"shop"_s, u"paid"_s, 200);
    store(u"shop"_s, u"made"_s, 400);
    store({}, u"made"_s, 200);
    store({}, u"paid"_s, 400);
    tickets.wait(6);
    auto reader = CaptureReader::open(path());
    VERIFY_OK(reader);
    QList<qint64> ids;
    qint64 before = 0;
    for (auto page = reader->page(before, 2, filter); page && !page->isEmpty();
         page = reader->page(before, 2, filter)) {
        for (const CaptureRow &row : *page) {
            ids.append(row.id);
        }
        before = ids.last();
    }
    QCOMPARE(ids, expected);
    QCOMPARE(*reader->count(filter), expected.size());
}

void TestCaptureStore::noFilterSortsOrScansByOffset()
{
    const auto writer = open();
    auto database = openForReading(path(), captureSchema());
    VERIFY_OK(database);
    for (const char *condition : {"webhook = 'a'", "event = 'a'", "event = 'a' AND +webhook = 'b'",
             "status = 400 AND status NOT BETWEEN 200 AND 299"}) {
        auto plan = database->prepare("EXPLAIN QUERY PLAN SELECT * FROM captures WHERE id < 9 AND " +
                                      QByteArray(condition) + " ORDER BY id DESC LIMIT 256");
        VERIFY_OK(plan);
        QVERIFY(*plan->step());
        QVERIFY2(plan->text(3).contains(u"USING INDEX"_s), qPrintable(plan->text(3)));
        QVERIFY2(!*plan->step(), qPrintable(plan->text(3)));
    }
}

void TestCaptureStore::damageIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("this is no database, but long enough to look at, at least a little");
    QTest::newRow("a header and noise") << QByteArray("SQLite format 3\0" + QByteArray(8000, '\x5a'));
    QTest::newRow("a cut store") << QByteArray();
    QTest::newRow("a flipped page") << QByteArray("flip");
}

void TestCaptureStore::damageIsSetAside()
{
    QFETCH(QByteArray, bytes);
    {
        const auto writer = open();
        fill(*writer, 0, 200);
    }
    QByteArray content = readFile(path());
    if (bytes.isEmpty()) {
        content.truncate(20'000);
    } else if (bytes == "flip") {
        content.replace(4096 * 5, 600, QByteArray(600, '\xff'));
    } else {
        content = bytes;
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    const auto writer = open();
    QCOMPARE(writer->openingProblems().size(), 1);
    QCOMPARE(writer->openingProblems().first().code, QByteArray("store.set-aside"));
    const QDir folder(QFileInfo(path()).absolutePath());
    const QStringList aside = folder.entryList({u"captures-damaged-*.sqlite"_s});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(readFile(folder.filePath(aside.first())), content);
    fill(*writer, 0, 5);
    auto reader = CaptureReader::open(path());
    VERIFY_OK(reader);
    QCOMPARE(*reader->count(), 5);
}

void TestCaptureStore::aNewerStoreIsReadNotWritten()
{
    {
        const auto writer = open();
        fill(*writer, 0, 3);
    }
    {
        auto database = Database::open(path(), Database::Mode::ReadWrite);
        VERIFY_OK(database);
        VERIFY_OK(database->execute("ALTER TABLE captures ADD COLUMN later TEXT; PRAGMA user_version=99"));
    }
    COMPARE_PROBLEM(CaptureWriter::open(path()), "store.newer");
    auto reader = CaptureReader::open(path());
    VERIFY_OK(reader);
    QCOMPARE(*reader->count(), 3);
    const auto first = reader->capture(1);
    VERIFY_OK(first);
    QCOMPARE(first->raw, numberedCapture(0, 200).raw);
}

void TestCaptureStore::noStoreIsNotMadeByReading()
{
    COMPARE_PROBLEM(CaptureReader::open(path()), "store.missing");
    QVERIFY(
        QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

Q_DECLARE_METATYPE(triptych::store::CaptureFilter)

QTEST_GUILESS_MAIN(TestCaptureStore)
#include "tst_capturestore.moc"
