// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QHostAddress>

#include <span>
#include <utility>

namespace triptych::http {

/// A file descriptor that closes itself.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor() { reset(); }
    Descriptor(Descriptor &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        reset();
        m_fd = std::exchange(other.m_fd, -1);
        return *this;
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    void reset();

private:
    int m_fd = -1;
};

/// One accepted connection, never blocking. The seam of the transport: TLS goes between these calls and the
/// descriptor.
class Socket
{
public:
    enum class State : quint8 { Ok, Again, End, Error };
    struct Moved
    {
        State state = State::Ok;
        qsizetype bytes = 0;
    };

    explicit Socket(Descriptor descriptor)
        : m_descriptor(std::move(descriptor))
    {
    }

    [[nodiscard]] int descriptor() const { return m_descriptor.get(); }
    Moved read(std::span<char> into);
    Moved write(QByteArrayView bytes);
    void shutdownWrite();

private:
    Descriptor m_descriptor;
};

/// A listening socket on exactly that address and port, or the Problem: "listener.port-busy",
/// "listener.port-privileged", "listener.address", "listener.failed".
[[nodiscard]] Result<Descriptor> listenOn(const QHostAddress &address, quint16 port);
[[nodiscard]] quint16 portOf(const Descriptor &listening);

struct Accepted
{
    Descriptor descriptor;
    QByteArray peer; ///< "127.0.0.1:52114", "[::1]:52114"
    int error = 0;   ///< errno when there is no descriptor
};
[[nodiscard]] Accepted acceptFrom(const Descriptor &listening);

} // namespace triptych::http
