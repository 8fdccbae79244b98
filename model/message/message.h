// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/message/headers.h"

namespace triptych {

/// The head of an HTTP request. Bytes, never text: nothing here is decoded.
struct RequestHead
{
    QByteArray method; ///< token as sent, case kept (RFC 9110 §9)
    QByteArray target; ///< request-target as sent: path, query and all (RFC 9112 §3.2)
    int versionMajor = 1;
    int versionMinor = 1;
    Headers headers;
    Headers trailers; ///< of a chunked body, empty otherwise

    /// The target without its query, as sent (not percent-decoded). "/" for an empty one.
    [[nodiscard]] QByteArray path() const
    {
        const qsizetype query = target.indexOf('?');
        const QByteArray path = query < 0 ? target : target.left(query);
        return path.isEmpty() ? QByteArray("/") : path;
    }
};

/// The head of an HTTP response.
struct ResponseHead
{
    int status = 0;
    QByteArray reason;
    QByteArray protocol; ///< "HTTP/1.1", "HTTP/2"
    Headers headers;
};

/// A response of ours: what a listener or a mock answers.
struct Reply
{
    int status = 200;
    Headers headers;
    QByteArray body;
    int delayMs = 0;
};

} // namespace triptych
