// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/result.h"
#include "model/http/responder.h"
#include "model/http/wire.h"

#include <QHostAddress>
#include <QObject>

#include <memory>

namespace triptych::http {

/// Takes what a server reads. Called on the server's thread and must not block it.
class Handler
{
public:
    virtual ~Handler() = default;

    /// A complete request. The answer goes through the responder: now or later, from any thread, once.
    virtual void on(IncomingRequest &&request, Responder responder) = 0;
    /// A request that was refused; the server answers it and closes the connection.
    virtual void onMalformed(MalformedRequest &&request) = 0;
};

/// Limits and deadlines of a server. Durations are in milliseconds of the monotonic clock.
struct ServerLimits
{
    WireLimits wire;
    qint64 headMs = 10'000;       ///< from the first byte of a head (or the connection) to its end: 408
    qint64 bodyGraceMs = 10'000;  ///< before the minimum rate counts
    qint64 bytesPerSecond = 1024; ///< least rate of a body, and of taking an answer
    qint64 idleMs = 60'000;       ///< between requests of a kept connection
    qint64 writeMs = 10'000;      ///< grace for a peer that does not read its answer
    qint64 lingerMs = 1'000;      ///< reading on after a refusal, so that the answer is not lost to a reset
    qsizetype lingerBytes = 4 * 1024 * 1024;
    qsizetype connections = 10'000; ///< beyond: 503 and closed
    qsizetype pipelined = 64;       ///< requests of one connection that wait for an answer
    qsizetype unsent = 1024 * 1024; ///< bytes of answers of one connection before its requests wait
};

/// An HTTP/1.x server for listeners and mocks. Lives on one thread that runs an event loop (the wire thread);
/// every member is for that thread. Answers may come from any thread.
///
/// Answers leave in the order of their requests. `Date`, `Content-Length` and `Connection` are the server's;
/// HEAD, 204 and 304 have no body. It never listens on a port that was not asked for.
class Server : public QObject
{
    Q_OBJECT

public:
    /// `handler` and `clock` outlive the server.
    Server(Handler &handler, const Clock &clock, const ServerLimits &limits = {}, QObject *parent = nullptr);
    ~Server() override; ///< drops what is left; call stop() first to answer it

    /// Port 0 asks the system for a free one. Problems: "listener.port-busy", "listener.port-privileged",
    /// "listener.address" (not one of this machine), "listener.failed".
    [[nodiscard]] Status listen(const QHostAddress &address, quint16 port);
    [[nodiscard]] bool isListening() const;
    [[nodiscard]] quint16 port() const; ///< 0 when not listening
    [[nodiscard]] qsizetype connectionCount() const;

    /// Accepts nothing more, answers what has been read, closes; after `graceMs` closes the rest regardless.
    /// Ends in `stopped()`.
    void stop(qint64 graceMs = 5'000);

    /// Closes what is overdue by the clock. The server does this by itself; a test that moves the clock asks.
    void checkDeadlines();

signals:
    void stopped();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace triptych::http
