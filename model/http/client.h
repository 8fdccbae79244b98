// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/http/callrequest.h"
#include "model/message/exchange.h"

#include <QObject>

#include <memory>

namespace triptych::http {

using CallId = quint64;

/// Where the response of one exchange repeats an entered secret.
struct Echoes
{
    QList<Span> head; ///< in receivedHead
    QList<Span> body; ///< in responseBody
};

/// What a call came to: the last exchange, and those that led there.
struct CallResult
{
    Exchange exchange;
    QList<Exchange> hops;        ///< exchanges that were redirected, in order
    QList<ResponseHead> interim; ///< 1xx of the last exchange, echoes masked
    Headers trailers;            ///< of the last response, echoes masked
    Problems problems;           ///< what is worth knowing: redirects, encodings, echoes
    QList<Echoes> echoes;        ///< of the hops, then of the exchange

    /// The same with every echo replaced by the mask: what goes to disk and out.
    [[nodiscard]] CallResult masked() const;
};

/// Calls APIs. One libcurl multi handle driven by the event loop of the thread that this object lives on (the
/// client thread); any number of calls at once, connections kept and reused.
///
/// Nothing of the surroundings takes part: no proxy or netrc from the environment, no cookies, no cache, no
/// credentials but those in the request, no schemes but http and https. Redirects are our own (redirect.h).
class Client : public QObject
{
    Q_OBJECT

public:
    /// `clock` outlives the client.
    explicit Client(const Clock &clock, QObject *parent = nullptr);
    ~Client() override; ///< drops what is left without a word; call shutDown() first to hear of it

    /// From any thread. The result comes by finished(), never before this returns; a request that may not be
    /// sent ends there too, with its Problem as the failure.
    CallId send(const CallRequest &request);
    /// From any thread. The call ends with call.cancelled and what had come until then.
    void cancel(CallId id);
    /// From any thread. Cancels everything and takes no more; ends in stopped().
    void shutDown();

signals:
    void progress(triptych::http::CallId id, const triptych::http::Progress &progress);
    /// Once for every call. The failure's code is one of request.*, url.*, call.dns, call.refused,
    /// call.connect, call.timeout, call.tls, call.closed, call.broken, call.truncated, call.protocol,
    /// call.encoding, call.too-large, call.head-too-large, call.redirect-*, call.cancelled, call.failed.
    void finished(triptych::http::CallId id, const triptych::http::CallResult &result);
    void stopped();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace triptych::http

Q_DECLARE_METATYPE(triptych::http::CallResult)
