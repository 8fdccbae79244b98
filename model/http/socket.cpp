// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/http/socket.h"

#include "model/http/tr.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace triptych::http {

namespace {

/// Room for either family, so that one code path serves both.
union Address {
    sockaddr any;
    sockaddr_in v4;
    sockaddr_in6 v6;
};

socklen_t fill(Address &to, const QHostAddress &address, quint16 port)
{
    std::memset(&to, 0, sizeof to);
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        to.v4.sin_family = AF_INET;
        to.v4.sin_port = htons(port);
        to.v4.sin_addr.s_addr = htonl(address.toIPv4Address());
        return sizeof to.v4;
    }
    to.v6.sin6_family = AF_INET6;
    to.v6.sin6_port = htons(port);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    std::memcpy(&to.v6.sin6_addr, &bytes, sizeof bytes);
    return sizeof to.v6;
}

QByteArray textOf(const Address &address)
{
    char text[INET6_ADDRSTRLEN] = {};
    if (address.any.sa_family == AF_INET) {
        inet_ntop(AF_INET, &address.v4.sin_addr, text, sizeof text);
        return QByteArray(text) + ':' + QByteArray::number(ntohs(address.v4.sin_port));
    }
    inet_ntop(AF_INET6, &address.v6.sin6_addr, text, sizeof text);
    return '[' + QByteArray(text) + "]:" + QByteArray::number(ntohs(address.v6.sin6_port));
}

Problem listenProblem(int error, const QHostAddress &address, quint16 port)
{
    switch (error) {
    case EADDRINUSE:
        return problem("listener.port-busy", Tr::tr("Port %1 is in use by another program.").arg(port), {},
            Tr::tr("Stop that program or choose another port."));
    case EACCES:
        return problem("listener.port-privileged",
            Tr::tr("Port %1 is reserved for the system's own services.").arg(port), {},
            Tr::tr("Choose a port from 1024 on."));
    case EADDRNOTAVAIL:
    case EAFNOSUPPORT:
        return problem("listener.address",
            Tr::tr("%1 is not an address of this machine.").arg(address.toString()), {},
            Tr::tr("Listen on 127.0.0.1 or on ::1."));
    default:
        return problem("listener.failed",
            Tr::tr("Cannot listen on port %1: %2.").arg(port).arg(QString::fromLocal8Bit(strerror(error))));
    }
}

void enable(int fd, int level, int option)
{
    const int on = 1;
    setsockopt(fd, level, option, &on, sizeof on);
}

} // namespace

void Descriptor::reset()
{
    if (m_fd >= 0) {
        ::close(std::exchange(m_fd, -1));
    }
}

Socket::Moved Socket::read(std::span<char> into)
{
    for (;;) {
        const ssize_t got = ::recv(m_descriptor.get(), into.data(), into.size(), 0);
        if (got > 0) {
            return {State::Ok, got};
        }
        if (got == 0) {
            return {State::End, 0};
        }
        if (errno != EINTR) {
            return {errno == EAGAIN || errno == EWOULDBLOCK ? State::Again : State::Error, 0};
        }
    }
}

Socket::Moved Socket::write(QByteArrayView bytes)
{
    for (;;) {
        const ssize_t sent =
            ::send(m_descriptor.get(), bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent >= 0) {
            return {State::Ok, sent};
        }
        if (errno != EINTR) {
            return {errno == EAGAIN || errno == EWOULDBLOCK ? State::Again : State::Error, 0};
        }
    }
}

void Socket::shutdownWrite()
{
    ::shutdown(m_descriptor.get(), SHUT_WR);
}

Result<Descriptor> listenOn(const QHostAddress &address, quint16 port)
{
    Address native;
    const socklen_t size = fill(native, address, port);
    Descriptor listening(::socket(native.any.sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!listening.isOpen()) {
        return fail(listenProblem(errno, address, port));
    }
    // A restart may take the port while old connections time out; two listeners still cannot share it.
    enable(listening.get(), SOL_SOCKET, SO_REUSEADDR);
    if (native.any.sa_family == AF_INET6) {
        enable(listening.get(), IPPROTO_IPV6, IPV6_V6ONLY);
    }
    if (::bind(listening.get(), &native.any, size) != 0 || ::listen(listening.get(), SOMAXCONN) != 0) {
        return fail(listenProblem(errno, address, port));
    }
    return listening;
}

quint16 portOf(const Descriptor &listening)
{
    Address native;
    socklen_t size = sizeof native;
    if (::getsockname(listening.get(), &native.any, &size) != 0) {
        return 0;
    }
    return ntohs(native.any.sa_family == AF_INET ? native.v4.sin_port : native.v6.sin6_port);
}

Accepted acceptFrom(const Descriptor &listening)
{
    Address native;
    socklen_t size = sizeof native;
    Descriptor accepted(::accept4(listening.get(), &native.any, &size, SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (!accepted.isOpen()) {
        return {{}, {}, errno};
    }
    enable(accepted.get(), IPPROTO_TCP, TCP_NODELAY);
    return {std::move(accepted), textOf(native), 0};
}

} // namespace triptych::http
