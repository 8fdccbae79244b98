// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/parts.h"

namespace triptych::items {

struct HandlerSignature
{
    QByteArray scheme; ///< empty: calls are not verified
    QString secret;    ///< `{{name}}`; a literal is Problem secret.literal
    qint64 toleranceSeconds = 300;

    bool operator==(const HandlerSignature &) const = default;
};

struct HandlerReply
{
    int status = 200;
    Rows headers;
    std::optional<Body> body;
    int delayMs = 0;

    bool operator==(const HandlerReply &) const = default;
};

struct HandlerForward
{
    QString url;
    bool enabled = false;
    bool passReply = false;

    bool operator==(const HandlerForward &) const = default;
};

/// `webhooks/<name>/handler.json`.
struct Handler
{
    QString name;
    QString path;          ///< exact, case-sensitive; a final `/*` takes what is below
    QStringList eventType; ///< "header:X-GitHub-Event", JSON Pointers; joined with "."
    HandlerSignature signature;
    HandlerReply reply;
    HandlerForward forward;

    bool operator==(const Handler &) const = default;
};

[[nodiscard]] Read<Handler> readHandler(const text::Snapshot &snapshot, const QString &file = {});
[[nodiscard]] Form formOf(const Handler &handler);

} // namespace triptych::items
