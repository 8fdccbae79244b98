// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/storefile.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace triptych::store {

/// Something to be stored, and whom to tell. Made on any thread; everything else happens on the store thread.
class WriteJob
{
public:
    explicit WriteJob(qint64 bytes)
        : m_bytes(bytes)
    {
    }
    virtual ~WriteJob() = default;
    Q_DISABLE_COPY_MOVE(WriteJob)

    /// What it holds in memory, about.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// Inside the transaction. The id of the new row.
    [[nodiscard]] virtual Result<qint64> write(Database &database) = 0;
    /// After the commit, or after it failed: the ticket. Called once.
    virtual void settle(Result<qint64> id) = 0;

private:
    qint64 m_bytes;
};

/// How a store is written.
struct WriterOptions
{
    QString program = QStringLiteral("triptych"); ///< whom others are told about while the lock is held
    Database::Sync sync = Database::Sync::Full;
    qsizetype queueCount = 4096; ///< jobs that wait or are being committed
    qint64 queueBytes = 64 * 1024 * 1024;
};

/// What a writer tells of itself, on the store thread.
struct WriterEvents
{
    /// Rows that can be read now; calls are at least 50 ms apart and lose nothing.
    std::function<void(qint64 first, qint64 last)> committed;
    /// The store stopped taking what comes (once, not for every job), or made way for a new one.
    std::function<void(const Problem &)> trouble;
    /// After trouble: it takes what comes again.
    std::function<void()> recovered;
};

/// Bound work, counted: a test can see how many rows shared a transaction.
struct WriterCounts
{
    qint64 transactions = 0;
    qint64 rows = 0;
};

/// The store thread of one store: owns its only writing connection, which also checkpoints. Whatever waits
/// when the thread comes round goes into one transaction; after the commit every job is settled. So a lone
/// row is committed at once, and under load the cost of a commit is shared, without a timer.
///
/// After a failed write nothing is acknowledged until the store was opened anew and found whole.
class StoreThread
{
public:
    [[nodiscard]] static Result<std::unique_ptr<StoreThread>> start(
        const QString &path, const Schema &schema, WriterOptions options, WriterEvents events);
    ~StoreThread(); ///< stop()

    /// Any thread, never blocks on the disk. Problem "store.busy" when the queue is full, "store.closed"
    /// after stop(); the job is then gone unsettled.
    [[nodiscard]] Status submit(std::unique_ptr<WriteJob> job);
    /// Settles what waits, publishes, checkpoints, closes and gives the lock back. Not from the store thread.
    void stop();

    [[nodiscard]] WriterCounts counts() const;
    /// What was found when the store was opened.
    [[nodiscard]] const Problems &openingProblems() const { return m_openingProblems; }

    Q_DISABLE_COPY_MOVE(StoreThread)

private:
    using Jobs = std::vector<std::unique_ptr<WriteJob>>;
    using Instant = std::chrono::steady_clock::time_point;

    StoreThread(StoreFile file, WriterOptions options, WriterEvents events);
    void run();
    [[nodiscard]] bool takeWaiting(Jobs &batch);
    void process(Jobs &batch);
    [[nodiscard]] Status writeAll(Jobs &batch, std::vector<Result<qint64>> &ids);
    [[nodiscard]] Status restore();
    void settle(Jobs &batch, std::vector<Result<qint64>> &ids);
    void noteCommitted(const std::vector<Result<qint64>> &ids);
    [[nodiscard]] Instant publishingDue() const;
    void publish();
    void fallIll(const Problem &problem);
    void recover();

    StoreFile m_file;
    WriterOptions m_options;
    WriterEvents m_events;
    Problems m_openingProblems;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    Jobs m_waiting;
    qsizetype m_heldCount = 0; // waiting and being committed
    qint64 m_heldBytes = 0;
    bool m_idle = false;
    bool m_stopping = false;

    // of the store thread alone
    bool m_ill = false;       // the connection is not to be trusted
    bool m_inTrouble = false; // as told
    qint64 m_firstUnpublished = 0;
    qint64 m_lastUnpublished = 0;
    Instant m_published;

    std::atomic<qint64> m_transactions = 0;
    std::atomic<qint64> m_rows = 0;
    std::thread m_thread; // last: everything else is there when it starts
};

} // namespace triptych::store
