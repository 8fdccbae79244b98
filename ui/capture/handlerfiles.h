// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/captureparts.h"

#include <functional>

namespace triptych::ui {

/// Has the webhook a definition? Then it is updated, else created.
[[nodiscard]] bool hasDefinition(const CaptureParts &parts, const QString &folder);

/// Takes back all that writeHandler() did, files included.
using HandlerUndo = std::function<Status()>;

/// *Create handler*, *Update handler*: `events/<type>.schema.json` and `openapi.yaml` from what came so far,
/// one step of undo. What is there is edited where it differs, and saved unless it had unsaved edits. `done`
/// runs here, unless `context` is gone by then.
void writeHandler(const CaptureParts &parts, const QString &folder, QObject *context,
    std::function<void(const Result<HandlerUndo> &)> done);

/// A webhook of that name with a handler.json; its folder comes back.
[[nodiscard]] Result<QString> newWebhook(const CaptureParts &parts, const QString &name);

/// Tells the event type by other words from now on ("header:X-GitHub-Event", "/type").
Status setEventType(const CaptureParts &parts, const QString &folder, const QStringList &words);

} // namespace triptych::ui
