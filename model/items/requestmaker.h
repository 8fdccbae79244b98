// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/request.h"
#include "model/openapi/description.h"
#include "model/openapi/schemaview.h"

#include <functional>

/// Requests as an OpenAPI document suggests them. Pure functions; nothing is sent and no file is written.
namespace triptych::items {

/// An operation of a document as a list shows it.
struct OfferedOperation
{
    QString operation; ///< "GET /v1/customers/{id}": Request::operation
    QString name;      ///< summary, else operationId, else the operation itself
    QString tag;       ///< the first; empty without
    text::Pointer pointer;

    bool operator==(const OfferedOperation &) const = default;
};
[[nodiscard]] QList<OfferedOperation> offeredOperations(const text::Snapshot &document);

struct MadeRequest
{
    Request request; ///< without its body's text
    QByteArray body; ///< what it sends, pretty if it is JSON; empty: none, or fields
    QString folder;  ///< that it belongs in; empty: none
};

/// The request of one operation: `{{base}}` and the path, a row for every parameter (optional ones without a
/// value are off), a body from the example or, minimal, from the schema. `documents` knows the document by
/// `path`. Nothing when there is no operation at `pointer`.
[[nodiscard]] std::optional<MadeRequest> requestFor(
    const openapi::Documents &documents, const QString &path, const text::Pointer &pointer);

/// What stands in `{{base}}`'s place for this document: its first server, without a final slash.
[[nodiscard]] QString baseOf(const text::Snapshot &document);

struct RequestFile
{
    QString path; ///< in the project
    QByteArray bytes;
    QString address; ///< of the item; empty for a body's file
};
/// The files of new requests below `parent` ("services/stripe/requests"). `taken` gives the file names that a
/// folder has already.
[[nodiscard]] QList<RequestFile> requestFiles(const QList<MadeRequest> &requests, const QString &parent,
    const std::function<QStringList(const QString &folder)> &taken);

} // namespace triptych::items
