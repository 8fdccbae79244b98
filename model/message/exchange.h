// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/problem.h"
#include "model/message/message.h"

#include <QMetaType>

#include <optional>

namespace triptych {

/// How long each phase of a call took, in microseconds; -1 where it did not happen (a reused connection has
/// no DNS).
struct Timings
{
    qint64 dns = -1;
    qint64 connect = -1;
    qint64 tls = -1;
    qint64 send = -1; ///< until the last byte of the request was out
    qint64 wait = -1; ///< from there to the first byte of the response
    qint64 receive = -1;
    qint64 total = -1;
};

/// One call to an API as it was on the wire: request as sent, response as received.
struct Exchange
{
    qint64 id = 0;          ///< of the history store; 0 until stored
    qint64 startedAtMs = 0; ///< wall clock, ms since 1970 UTC
    QString requestAddress; ///< address of the request item in the project, empty for an ad hoc call
    QString environment;

    QByteArray url;         ///< as requested, entered secrets masked
    RequestHead request;    ///< as sent, entered secrets masked
    QByteArray requestBody; ///< as sent, entered secrets masked
    QByteArray sentBytes;   ///< head and body on the wire (HTTP/1.x), entered secrets masked

    std::optional<ResponseHead> response; ///< nothing when no response came; `failure` then says why
    QByteArray receivedHead;              ///< status line and header block as received
    QByteArray responseBody;              ///< de-chunked and content-decoded
    qint64 responseWireSize = 0;          ///< body bytes on the wire, before decoding
    QByteArray remoteAddress;             ///< "127.0.0.1:8080"
    Timings timings;
    std::optional<Problem> failure;
};

} // namespace triptych

Q_DECLARE_METATYPE(triptych::Exchange)
