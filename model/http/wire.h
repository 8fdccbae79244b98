// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/wirefault.h"
#include "model/message/message.h"

#include <memory>
#include <optional>
#include <variant>

namespace triptych::http {

/// What a reader takes, in bytes unless said otherwise. Whatever is beyond is refused, not cut.
struct WireLimits
{
    qsizetype requestLine = 16 * 1024; ///< beyond: 414
    qsizetype head = 64 * 1024;        ///< request line and fields, and once more for the trailers: 431
    qsizetype fields = 100;            ///< number of them: 431
    qsizetype body = 25'000'000;       ///< de-chunked: 413
    qsizetype chunkExtensions = 16 * 1024;
};

/// A complete HTTP/1.0 or 1.1 request (RFC 9112) as it was on the wire.
struct IncomingRequest
{
    RequestHead head;
    QByteArray raw;         ///< head, body and trailers, exactly as received, still chunked
    qsizetype headSize = 0; ///< bytes of `raw` up to and including the empty line
    bool chunked = false;
    QByteArray dechunked; ///< only of a chunked body; see payload()
    bool keepAlive = true;
    qint64 receivedAtMs = 0; ///< wall clock at the last byte; by the server
    QByteArray peer;         ///< "127.0.0.1:52114", "[::1]:52114"; by the server

    /// The body without its framing, still content-encoded. A view: valid while this object lives unchanged.
    [[nodiscard]] QByteArrayView payload() const
    {
        return chunked ? QByteArrayView(dechunked) : QByteArrayView(raw).sliced(headSize);
    }
    /// The same as a value; copies unless the body was chunked or there is no head before it.
    [[nodiscard]] QByteArray payloadBytes() const
    {
        return chunked ? dechunked : QByteArray(raw.constData() + headSize, raw.size() - headSize);
    }
};

/// A request that was refused: to be shown, never to be acknowledged.
struct MalformedRequest
{
    Verdict verdict;
    QByteArray raw; ///< what had arrived of it (and perhaps of what followed), from its first byte
    qint64 receivedAtMs = 0;
    QByteArray peer;
};

/// Cuts the bytes of one connection into requests, strictly: at least as strict as llhttp 9.4.2, and
/// ambiguous framing is refused, never interpreted. Two parsers must agree on every message: ours reads it,
/// llhttp confirms it. The outcome does not depend on how the bytes were split.
///
/// Feed what arrives, then ask `next()` until it has nothing more; whoever does not ask leaves what follows
/// unread, which is how pipelined requests wait. After a malformed request, or one that ends the connection
/// (`keepAlive` false), nothing more comes out. No sockets, no clock; one thread at a time.
class RequestReader
{
public:
    using Event = std::variant<std::monostate, IncomingRequest, MalformedRequest>;
    enum class Phase : quint8 {
        Idle, ///< between messages: no byte of the next one has come
        Head,
        Body,
        Closed,
    };

    explicit RequestReader(const WireLimits &limits = {});
    ~RequestReader();
    RequestReader(RequestReader &&) noexcept;
    RequestReader &operator=(RequestReader &&) noexcept;

    void feed(QByteArrayView bytes);
    [[nodiscard]] Event next();
    /// The peer will send nothing more: a message that has begun is malformed then.
    [[nodiscard]] std::optional<MalformedRequest> finish();
    /// Gives up on the message that has begun, for a reason that is not in its bytes.
    [[nodiscard]] MalformedRequest abandon(WireFault fault);

    [[nodiscard]] Phase phase() const;
    /// Bytes fed and not yet handed out.
    [[nodiscard]] qsizetype pending() const;
    /// Bytes of the current body that have arrived, framing included; 0 outside a body.
    [[nodiscard]] qsizetype bodyReceived() const;
    /// True once for a message that waits for `100 Continue` (RFC 9110 §10.1.1) before it sends its body.
    [[nodiscard]] bool takeContinue();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace triptych::http
