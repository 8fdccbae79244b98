// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/storethread.h"

#include "model/store/tr.h"

#include <pthread.h>

using namespace std::chrono_literals;

namespace triptych::store {

namespace {

constexpr auto publishingPause = 50ms;

/// Wrong with this row, not with the store: the others of its transaction stay.
bool concernsOneRow(const Problem &problem, const Database &database)
{
    return problem.code == "store.toobig" && database.inTransaction();
}

} // namespace

Result<std::unique_ptr<StoreThread>> StoreThread::start(
    const QString &path, const Schema &schema, WriterOptions options, WriterEvents events)
{
    Result<StoreFile> file = StoreFile::open(path, schema, options.program, options.sync);
    if (!file) {
        return fail(file.error());
    }
    return std::unique_ptr<StoreThread>(
        new StoreThread(std::move(*file), std::move(options), std::move(events)));
}

StoreThread::StoreThread(StoreFile file, WriterOptions options, WriterEvents events)
    : m_file(std::move(file))
    , m_options(std::move(options))
    , m_events(std::move(events))
    , m_openingProblems(m_file.setAside())
    , m_published(std::chrono::steady_clock::now() - publishingPause)
    , m_thread([this] { run(); })
{
}

StoreThread::~StoreThread()
{
    stop();
}

Status StoreThread::submit(std::unique_ptr<WriteJob> job)
{
    const qint64 bytes = job->bytes();
    std::unique_lock lock(m_mutex);
    if (m_stopping) {
        return fail(problem("store.closed", Tr::tr("The store is being closed.")));
    }
    // A lone job is always taken, however large: else it could never be stored.
    if (m_heldCount > 0 &&
        (m_heldCount >= m_options.queueCount || m_heldBytes + bytes > m_options.queueBytes)) {
        return fail(problem("store.busy", Tr::tr("More comes in than can be stored.")));
    }
    ++m_heldCount;
    m_heldBytes += bytes;
    m_waiting.push_back(std::move(job));
    const bool idle = std::exchange(m_idle, false);
    lock.unlock();
    if (idle) {
        m_wake.notify_one();
    }
    return {};
}

void StoreThread::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

WriterCounts StoreThread::counts() const
{
    return {m_transactions, m_rows};
}

void StoreThread::run()
{
    pthread_setname_np(pthread_self(), "store");
    Jobs batch;
    while (takeWaiting(batch)) {
        process(batch);
    }
    // The connection closes on the thread that used it; closing checkpoints, unless the store is ill.
    if (m_ill) {
        m_file.database().keepWalOnClose();
    }
    m_file.close();
}

/// Waits for jobs, or until something must be published. False: stopped, and nothing is left.
bool StoreThread::takeWaiting(Jobs &batch)
{
    batch.clear();
    std::unique_lock lock(m_mutex);
    while (m_waiting.empty()) {
        if (m_lastUnpublished != 0 && (m_stopping || std::chrono::steady_clock::now() >= publishingDue())) {
            lock.unlock();
            publish();
            lock.lock();
        } else if (m_lastUnpublished != 0) {
            m_idle = true;
            m_wake.wait_until(lock, publishingDue());
        } else if (m_stopping) {
            return false;
        } else {
            m_idle = true;
            m_wake.wait(lock);
        }
    }
    m_idle = false;
    batch.swap(m_waiting);
    return true;
}

void StoreThread::process(Jobs &batch)
{
    std::vector<Result<qint64>> ids;
    ids.reserve(batch.size());
    Status done = m_ill ? restore() : Status();
    if (done) {
        done = writeAll(batch, ids);
    }
    if (!done) {
        fallIll(done.error());
        ids.assign(batch.size(), fail(done.error()));
    }
    if (done) {
        noteCommitted(ids);
        recover();
    }
    settle(batch, ids);
    if (m_lastUnpublished != 0 && std::chrono::steady_clock::now() >= publishingDue()) {
        publish();
    }
}

Status StoreThread::writeAll(Jobs &batch, std::vector<Result<qint64>> &ids)
{
    Database &database = m_file.database();
    if (Status begun = database.run("BEGIN IMMEDIATE"); !begun) {
        return begun;
    }
    for (const auto &job : batch) {
        Result<qint64> id = job->write(database);
        if (!id && !concernsOneRow(id.error(), database)) {
            return fail(id.error());
        }
        ids.push_back(std::move(id));
    }
    if (Status committed = database.run("COMMIT"); !committed) {
        return committed;
    }
    m_transactions.fetch_add(1, std::memory_order_relaxed);
    m_rows.fetch_add(static_cast<qint64>(batch.size()), std::memory_order_relaxed);
    return {};
}

/// A failed fsync may leave pages that only look clean, so the old connection and its cache are given up.
Status StoreThread::restore()
{
    const qsizetype before = m_file.setAside().size();
    if (Status opened = m_file.reopen(); !opened) {
        return opened;
    }
    m_ill = false;
    if (m_file.setAside().size() > before && m_events.trouble) {
        m_events.trouble(m_file.setAside().last());
    }
    return {};
}

void StoreThread::recover()
{
    if (std::exchange(m_inTrouble, false) && m_events.recovered) {
        m_events.recovered();
    }
}

void StoreThread::fallIll(const Problem &problem)
{
    if (m_file.database().inTransaction()) {
        (void)m_file.database().execute("ROLLBACK");
    }
    m_ill = true;
    if (!std::exchange(m_inTrouble, true) && m_events.trouble) {
        m_events.trouble(problem);
    }
}

void StoreThread::settle(Jobs &batch, std::vector<Result<qint64>> &ids)
{
    qint64 bytes = 0;
    for (size_t i = 0; i < batch.size(); ++i) {
        bytes += batch[i]->bytes();
        batch[i]->settle(std::move(ids[i]));
        batch[i].reset();
    }
    const std::lock_guard lock(m_mutex);
    m_heldCount -= static_cast<qsizetype>(batch.size());
    m_heldBytes -= bytes;
}

void StoreThread::noteCommitted(const std::vector<Result<qint64>> &ids)
{
    for (const Result<qint64> &id : ids) {
        if (id) {
            m_firstUnpublished = m_firstUnpublished == 0 ? *id : m_firstUnpublished;
            m_lastUnpublished = *id;
        }
    }
}

StoreThread::Instant StoreThread::publishingDue() const
{
    return m_published + publishingPause;
}

void StoreThread::publish()
{
    m_published = std::chrono::steady_clock::now();
    const qint64 first = std::exchange(m_firstUnpublished, 0);
    const qint64 last = std::exchange(m_lastUnpublished, 0);
    if (m_events.committed) {
        m_events.committed(first, last);
    }
}

} // namespace triptych::store
