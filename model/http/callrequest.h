// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/message/marked.h"
#include "model/message/message.h"
#include "model/message/url.h"

#include <QMetaType>

namespace triptych::http {

enum class HttpVersion : quint8 {
    Http1,     ///< HTTP/1.1, whose bytes can be shown as they are
    Automatic, ///< HTTP/2 where TLS offers it, else HTTP/1.1
};

struct CallHeader
{
    Marked name;
    Marked value;

    bool operator==(const CallHeader &) const = default;
};

/// A call with everything in it decided: variables resolved, credentials in place, secrets marked. Nothing is
/// added to it on the way but `Host` (first) and `Content-Length` (last) where they are not there.
struct CallRequest
{
    QByteArray method = "GET"; ///< case kept
    Marked url;                ///< absolute, encoded; a fragment is not sent
    QList<CallHeader> headers; ///< in order, duplicates kept
    Marked body;
    qint64 timeoutMs = 30'000; ///< for the whole call, redirects included; 0: none
    int maxRedirects = 10;     ///< 0: a 3xx is the answer
    bool verifyTls = true;     ///< false: for this origin and this call only
    QString caFile; ///< PEM of the certificates to trust instead of the system's; empty: the system's
    HttpVersion version = HttpVersion::Http1;
    qint64 maxBodyBytes = 100'000'000; ///< of the response, decoded
    QString requestAddress;            ///< carried into the Exchange
    QString environment;               ///< carried into the Exchange
};

/// Bytes moved so far; a total is -1 while it is not known.
struct Progress
{
    qint64 sent = 0;
    qint64 sentTotal = -1;
    qint64 received = 0;
    qint64 receivedTotal = -1;
};

/// A CallRequest that may be sent, and what it will be on the wire.
struct PreparedCall
{
    Url url;
    Marked shownUrl;           ///< without fragment
    Marked target;             ///< request-target
    QList<CallHeader> headers; ///< all that will be sent
    Marked head;               ///< request line to empty line as HTTP/1.1 writes them
};

/// Refuses what would not reach the peer as it is shown: url.*, request.scheme, request.method,
/// request.header-name, request.header-value, request.host, request.framing, request.body. The problem's
/// location has the offset in the offending text and points to it ("/headers/2/value").
[[nodiscard]] Result<PreparedCall> prepared(const CallRequest &request);

/// The distinct secrets of a request as they go out, and percent-decoded: what to look for in an echo.
/// Those under 4 bytes are left out: they stand everywhere.
[[nodiscard]] QByteArrayList secretsOf(const CallRequest &request);

} // namespace triptych::http

Q_DECLARE_METATYPE(triptych::http::CallRequest)
Q_DECLARE_METATYPE(triptych::http::Progress)
