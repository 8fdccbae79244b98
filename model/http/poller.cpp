// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/http/poller.h"

namespace triptych::http {

namespace {

epoll_event eventFor(quint64 key, quint32 interest)
{
    epoll_event event{};
    event.events = interest;
    event.data.u64 = key;
    return event;
}

} // namespace

Poller::Poller()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
}

bool Poller::add(int fd, quint64 key, quint32 interest)
{
    epoll_event event = eventFor(key, interest);
    return ::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, fd, &event) == 0;
}

void Poller::change(int fd, quint64 key, quint32 interest)
{
    epoll_event event = eventFor(key, interest);
    ::epoll_ctl(m_epoll.get(), EPOLL_CTL_MOD, fd, &event);
}

void Poller::remove(int fd)
{
    ::epoll_ctl(m_epoll.get(), EPOLL_CTL_DEL, fd, nullptr);
}

std::span<const epoll_event> Poller::ready(std::span<epoll_event> room)
{
    const int count = ::epoll_wait(m_epoll.get(), room.data(), int(room.size()), 0);
    return room.first(size_t(qMax(0, count)));
}

} // namespace triptych::http
