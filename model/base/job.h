// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <mutex>

namespace triptych {

/// Cancellation as a value: the worker asks, the owner sets. Copies share one flag.
class CancelToken
{
public:
    [[nodiscard]] bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_flag = std::make_shared<std::atomic_bool>(false);
};

/// Runs work on a pool and delivers its result on this object's thread; a newer start() cancels the older
/// one, whose result is never delivered. Destroying the job cancels it too. For parse, check, infer and
/// compare: whatever only matters for the latest input.
class LatestJob : public QObject
{
public:
    explicit LatestJob(QThreadPool &pool, QObject *parent = nullptr)
        : QObject(parent)
        , m_pool(pool)
        , m_door(std::make_shared<Door>(this))
    {
    }

    ~LatestJob() override
    {
        cancel();
        m_door->close();
    }

    /// `work(CancelToken) -> T` runs on the pool and must not touch this object; `done(T)` runs here.
    template <typename Work, typename Done>
    void start(Work work, Done done)
    {
        cancel();
        m_token = CancelToken();
        m_running = true;
        m_pool.start([door = m_door, token = m_token, work = std::move(work),
                         done = std::move(done)]() mutable {
            if (token.isCancelled()) {
                return;
            }
            auto result = std::make_shared<decltype(work(token))>(work(token));
            door->post([token, result = std::move(result), done = std::move(done)](LatestJob &job) mutable {
                if (!token.isCancelled()) {
                    job.m_running = false;
                    done(std::move(*result));
                }
            });
        });
    }

    void cancel()
    {
        m_token.cancel();
        m_running = false;
    }

    [[nodiscard]] bool isRunning() const { return m_running; }

private:
    /// The way back from the pool: open for as long as the job lives, whoever of the two goes first.
    class Door
    {
    public:
        explicit Door(LatestJob *job)
            : m_job(job)
        {
        }

        void close()
        {
            const std::lock_guard lock(m_mutex);
            m_job = nullptr;
        }

        template <typename Call>
        void post(Call call)
        {
            const std::lock_guard lock(m_mutex);
            if (m_job) {
                QMetaObject::invokeMethod(
                    m_job, [job = m_job, call = std::move(call)]() mutable { call(*job); },
                    Qt::QueuedConnection);
            }
        }

    private:
        std::mutex m_mutex;
        LatestJob *m_job;
    };

    QThreadPool &m_pool;
    std::shared_ptr<Door> m_door;
    CancelToken m_token;
    bool m_running = false;
};

} // namespace triptych
