// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/items/parts.h"
#include "model/message/marked.h"

#include <functional>

namespace triptych::services {

/// What a body needs of its surroundings.
struct BodyContext
{
    std::function<Marked(const QString &text, const QByteArray &pointer)> resolve;
    std::function<Result<QByteArray>(const QString &file)> readFile;
    std::function<void(const QByteArray &pointer, Problem problem)> complain;
    QByteArray boundary; ///< of multipart bodies
};

struct EncodedBody
{
    Marked bytes;
    QByteArray contentType; ///< empty: none is implied
};

/// The bytes of a body as its type says: form as application/x-www-form-urlencoded, multipart as RFC 7578,
/// graphql as the JSON of its query and variables; the others as they are written. Secrets stay marked
/// through every encoding.
[[nodiscard]] EncodedBody encodeBody(const items::Body &body, const BodyContext &context);

} // namespace triptych::services
