// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/problem.h"
#include "model/message/message.h"

#include <QMetaType>

namespace triptych {

/// Is the stored call a well-formed request? A malformed one is kept and shown, but never acknowledged.
enum class CaptureKind : quint8 { Wellformed, Malformed };

/// A webhook call: the bytes exactly as they were on the wire, and when. Everything else is a view of these
/// bytes.
struct Capture
{
    qint64 id = 0;           ///< of the store, rising; 0 until stored
    qint64 receivedAtMs = 0; ///< wall clock at the last byte, ms since 1970 UTC
    CaptureKind kind = CaptureKind::Wellformed;
    QByteArray raw;      ///< head, body and trailers, still chunked, as received
    qint64 headSize = 0; ///< bytes of `raw` up to and including the empty line
    RequestHead head;    ///< parsed from `raw`; empty method and target when malformed
    QByteArray payload;  ///< de-chunked, still content-encoded: what signatures and replay mean
    QByteArray peer;     ///< "127.0.0.1:52114", "[::1]:52114"
    QString webhook;     ///< name of the webhook that took it, empty for the inbox
    QString event;       ///< event type by the webhook's rule
    int status = 0;      ///< as answered
    Problems problems;   ///< of this call alone
};

/// What a list shows of a capture: everything but its bytes.
struct CaptureRow
{
    qint64 id = 0;
    qint64 receivedAtMs = 0;
    CaptureKind kind = CaptureKind::Wellformed;
    QByteArray method;
    QByteArray target;
    QByteArray peer;
    QString webhook;
    QString event;
    int status = 0;
    qint64 payloadSize = 0; ///< bytes
    Problems problems;
};

} // namespace triptych

Q_DECLARE_METATYPE(triptych::Capture)
