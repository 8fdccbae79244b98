// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schema/shape.h"
#include "model/text/snapshot.h"

#include <QList>

namespace triptych::webhook {

/// What is known of one event type of a webhook.
struct KnownEvent
{
    QString type;
    std::shared_ptr<const schema::Shape> shape; ///< no samples: nothing is known of its payload
    QString since;                              ///< RFC 3339
    text::Snapshot file{}; ///< `events/<type>.schema.json`, with what its users wrote; null: there is none
};

/// The handler's definition: an OpenAPI 3.1 document with a webhook for each event type, its payload as a
/// schema of `components`. Written by us, and then edited like any other document.
[[nodiscard]] QByteArray handlerDocument(
    const QString &name, const QList<KnownEvent> &events, int replyStatus);
/// The same knowledge put into a document that is there: schemas of known types are brought up to date
/// (schemamerge.h), new types added; what somebody wrote beside and into them stays to the byte.
[[nodiscard]] Result<text::EditList> updateHandlerDocument(
    const text::Snapshot &base, const QList<KnownEvent> &events, int replyStatus);

/// `events/<type>.schema.json`: the schema with its evidence, in the form of our files.
[[nodiscard]] QByteArray eventSchemaFile(const KnownEvent &event);
/// The same put into the file that is there, `event.file`.
[[nodiscard]] Result<text::EditList> updateEventSchema(const KnownEvent &event);

/// `handler.json` of a new webhook.
[[nodiscard]] QByteArray handlerFile(
    const QString &name, const QString &path, const QStringList &eventType, int replyStatus);

} // namespace triptych::webhook
