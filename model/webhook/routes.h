// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/message/message.h"
#include "model/webhook/eventtype.h"

#include <QHash>

namespace triptych::webhook {

/// A webhook as the listener needs it: what handler.json says, resolved.
struct WebhookRoute
{
    QString name;
    /// As in the request, percent-encoded, case-sensitive; a final `/*` takes what is below.
    QByteArray path;
    EventRule eventType;
    Reply reply;
};

/// What a listener listens for.
struct ListenerConfig
{
    QList<WebhookRoute> webhooks;
    int unknownPath = 200; ///< 200 or 404: the answer to what no webhook takes; it is stored either way
};

/// Finds the webhook of a request. A value: immutable once made, safe on every thread.
class Routes
{
public:
    Routes() = default;
    explicit Routes(ListenerConfig config);

    /// What of the configuration could not be taken as it is: "webhook.path" (does not begin with `/`; such a
    /// webhook takes nothing), "webhook.path-taken" (the first one of that path takes its calls),
    /// "webhook.reply-status" (providers take 410 and 3xx for "never call again", so 200 is answered; the
    /// same for what is no final status).
    [[nodiscard]] const Problems &problems() const { return m_problems; }
    /// The exact path, else the longest one above; null: the inbox.
    [[nodiscard]] const WebhookRoute *find(const QByteArray &path) const;
    /// What is answered to a call of the inbox.
    [[nodiscard]] const Reply &inboxReply() const { return m_inboxReply; }

private:
    void complain(const QByteArray &code, const QByteArray &pointer, const QString &message);

    ListenerConfig m_config;
    QHash<QByteArray, qsizetype> m_exact;
    QList<std::pair<QByteArray, qsizetype>> m_above; // with the `/`, longest first
    Reply m_inboxReply;
    Problems m_problems;
};

/// The path of a request target, also of one in absolute form (RFC 9112 §3.2.2), without its query.
[[nodiscard]] QByteArray pathOf(const RequestHead &head);

} // namespace triptych::webhook
