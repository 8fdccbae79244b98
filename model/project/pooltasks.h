// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace triptych::project {

/// Work on a pool for an owner on its own thread: results come back there through the event loop, none after
/// the owner is gone, and the destructor waits for work under way, so that it may use what the owner holds.
/// Every task runs, unlike LatestJob's. Declare it after everything the work uses.
class PoolTasks
{
public:
    PoolTasks(QThreadPool &pool, QObject *owner)
        : m_pool(pool)
        , m_door(std::make_shared<Door>())
    {
        m_door->owner = owner;
    }
    ~PoolTasks()
    {
        std::unique_lock lock(m_door->mutex);
        m_door->owner = nullptr;
        m_door->idle.wait(lock, [this] { return m_door->running == 0; });
    }
    Q_DISABLE_COPY_MOVE(PoolTasks)

    /// `work() -> T` on the pool, then `done(T)` on the owner's thread.
    template <typename Work, typename Done>
    void start(Work work, Done done)
    {
        m_pool.start([door = m_door, work = std::move(work), done = std::move(done)]() mutable {
            {
                const std::lock_guard lock(door->mutex);
                if (!door->owner) {
                    return;
                }
                ++door->running;
            }
            auto result = std::make_shared<decltype(work())>(work());
            const std::lock_guard lock(door->mutex);
            if (door->owner) {
                QMetaObject::invokeMethod(
                    door->owner, [result, done = std::move(done)]() mutable { done(std::move(*result)); },
                    Qt::QueuedConnection);
            }
            --door->running;
            door->idle.notify_all();
        });
    }

private:
    struct Door
    {
        std::mutex mutex;
        std::condition_variable idle;
        QObject *owner = nullptr;
        int running = 0;
    };

    QThreadPool &m_pool;
    std::shared_ptr<Door> m_door;
};

} // namespace triptych::project
