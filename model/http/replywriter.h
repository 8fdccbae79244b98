// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/message/message.h"

namespace triptych::http {

/// What the request and the connection ask of the answer.
struct ReplyFrame
{
    bool toHead = false;       ///< the request was HEAD
    bool close = false;        ///< the connection ends after it
    bool confirmsKeep = false; ///< an HTTP/1.0 client asked to keep the connection
    QByteArrayView date;       ///< as the Date field wants it
};

/// Appends `reply` as an HTTP/1.1 response (RFC 9112 §4). `Content-Length`, `Transfer-Encoding`, `Connection`
/// and a missing `Date` are written here, never taken from the reply; HEAD, 204 and 304 get no body. A reply
/// that cannot be sent as it is (status outside 200…599, CR or LF in a field) becomes a 500: nothing is
/// injected, nothing silently left out.
void appendReply(QByteArray &out, const Reply &reply, const ReplyFrame &frame);

/// Does the reply itself ask for the end of the connection?
[[nodiscard]] bool asksToClose(const Reply &reply);

/// RFC 9110 §5.6.7: "Tue, 24 Nov 2026 07:30:00 GMT".
[[nodiscard]] QByteArray httpDate(qint64 msSinceEpoch);

} // namespace triptych::http
