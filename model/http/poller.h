// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/socket.h"

#include <sys/epoll.h>

#include <span>

namespace triptych::http {

/// Which of many descriptors are ready: epoll(7), level-triggered. One Qt notifier on its own descriptor
/// stands for all of them, so that a connection costs the event loop nothing.
class Poller
{
public:
    enum Interest : quint32 { None = 0, Read = EPOLLIN, Write = EPOLLOUT };

    Poller();
    [[nodiscard]] bool isOpen() const { return m_epoll.isOpen(); }
    [[nodiscard]] int descriptor() const { return m_epoll.get(); }

    bool add(int fd, quint64 key, quint32 interest);
    void change(int fd, quint64 key, quint32 interest);
    void remove(int fd);
    /// What is ready now; does not wait.
    [[nodiscard]] std::span<const epoll_event> ready(std::span<epoll_event> room);

private:
    Descriptor m_epoll;
};

} // namespace triptych::http
