// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/openapi/description.h"

namespace triptych::openapi {

/// What a tree shows of a document: paths with their operations, webhooks, schemas. A value, made off the
/// main thread.
struct OutlineEntry
{
    enum class Kind : quint8 { Path, Operation, Webhooks, Webhook, Schemas, Schema };

    Kind kind = Kind::Path;
    QByteArray method;     ///< of an Operation, upper case; of a Webhook with one operation its method
    QString text;          ///< path, summary (else operationId), name
    QString detail;        ///< operationId, the type of a schema
    text::Pointer pointer; ///< of what it opens
    bool deprecated = false;
    QList<OutlineEntry> children;

    bool operator==(const OutlineEntry &other) const;
};

[[nodiscard]] QList<OutlineEntry> outline(const text::Snapshot &snapshot);

} // namespace triptych::openapi
