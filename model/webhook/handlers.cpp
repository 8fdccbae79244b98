// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/webhook/handlers.h"

namespace triptych::webhook {

namespace {

QByteArray contentTypeOf(const items::Body &body)
{
    if (!body.contentType.isEmpty()) {
        return body.contentType.toUtf8();
    }
    if (body.type == "json") {
        return "application/json";
    }
    return body.type == "xml" ? "application/xml" : "text/plain; charset=utf-8";
}

} // namespace

Reply replyOf(const items::HandlerReply &reply)
{
    Reply result;
    result.status = reply.status;
    result.delayMs = reply.delayMs;
    for (const items::Row &row : reply.headers) {
        if (row.enabled) {
            result.headers.add(row.name.toUtf8(), row.value.value_or(QString()).toUtf8());
        }
    }
    if (reply.body && reply.body->text) {
        result.body = reply.body->text->toUtf8();
        if (!result.headers.contains("Content-Type")) {
            result.headers.add("Content-Type", contentTypeOf(*reply.body));
        }
    }
    return result;
}

ListenerConfig listenerConfig(const QList<WebhookItem> &webhooks, int unknownPath, Problems &problems)
{
    ListenerConfig config;
    config.unknownPath = unknownPath;
    for (const WebhookItem &webhook : webhooks) {
        const auto rule = EventRule::parse(webhook.handler.eventType);
        if (!rule) {
            Problem wrong = rule.error();
            wrong.location.file = QStringLiteral("webhooks/%1/handler.json").arg(webhook.folder);
            problems.append(wrong);
        }
        config.webhooks.append({webhook.folder, webhook.handler.path.toUtf8(), rule.value_or(EventRule()),
            replyOf(webhook.handler.reply)});
    }
    return config;
}

} // namespace triptych::webhook
