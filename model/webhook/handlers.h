// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/handler.h"
#include "model/schema/shape.h"
#include "model/webhook/routes.h"

namespace triptych::webhook {

/// A webhook of a project: the folder below `webhooks/`, which is its name to the store, and its
/// handler.json.
struct WebhookItem
{
    QString folder;
    items::Handler handler;

    bool operator==(const WebhookItem &) const = default;
};

/// What the calls of one event type look like, and how many there were.
struct EventShape
{
    QString webhook; ///< WebhookItem::folder; empty: the inbox
    QString event;
    quint64 calls = 0;    ///< all of them, also those whose payload is no JSON
    qint64 firstAtMs = 0; ///< wall clock of the first, ms since 1970 UTC
    qint64 lastId = 0;
    std::shared_ptr<const schema::Shape> shape; ///< never null; of the calls with a sound JSON payload
};

/// The reply as it goes out: rows that are off left out, Content-Type as the body's type implies.
[[nodiscard]] Reply replyOf(const items::HandlerReply &reply);

/// What the listener is told. A rule that cannot be read is reported ("event-type.word") and left out.
[[nodiscard]] ListenerConfig listenerConfig(
    const QList<WebhookItem> &webhooks, int unknownPath, Problems &problems);

} // namespace triptych::webhook
