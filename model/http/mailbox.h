// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/message/message.h"

#include <QtGlobal>

#include <functional>
#include <mutex>
#include <vector>

namespace triptych::http {

/// An answer on its way to the request it belongs to.
struct Answer
{
    quint64 connection = 0;
    quint64 ticket = 0;
    Reply reply;
};

/// Where answers wait for the server's thread. Lives as long as the server or any responder does; once
/// closed, it drops what comes. Safe on every thread.
class Mailbox
{
public:
    /// `wake` is called under the lock, on the thread that posts, when the reader sleeps.
    explicit Mailbox(std::function<void()> wake)
        : m_wake(std::move(wake))
    {
    }

    void post(Answer answer)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_wake) {
            return;
        }
        m_answers.push_back(std::move(answer));
        if (!m_awake) {
            m_awake = true;
            m_wake();
        }
    }

    /// The reader is at work and will ask by itself: nobody need wake it.
    void stayAwake()
    {
        const std::lock_guard lock(m_mutex);
        m_awake = true;
    }

    /// Moves everything that waits to `answers`, whose memory is reused for the next ones. False, and the
    /// reader counts as asleep, when there is nothing.
    [[nodiscard]] bool takeOrSleep(std::vector<Answer> &answers)
    {
        answers.clear();
        const std::lock_guard lock(m_mutex);
        answers.swap(m_answers);
        m_awake = !answers.empty();
        return m_awake;
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_wake = nullptr;
        m_answers.clear();
    }

private:
    std::mutex m_mutex;
    std::function<void()> m_wake;
    std::vector<Answer> m_answers;
    bool m_awake = false;
};

} // namespace triptych::http
