// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/message/message.h"
#include "model/text/syntaxtree.h"

#include <optional>

namespace triptych::webhook {

/// Does the call say that its payload is JSON (`application/json`, `text/json`, any `+json`)?
[[nodiscard]] bool claimsJson(const Headers &headers);

/// The payload as JSON, null where it is not meant as such: it says so, or it says nothing (or, as curl does
/// by itself, that it is a form) and begins like an object or an array. A payload that is still
/// content-encoded cannot be read.
[[nodiscard]] std::shared_ptr<const text::SyntaxTree> jsonPayload(
    const Headers &headers, const QByteArray &payload);

/// "payload.json" with the place of the first error, if a payload that says it is JSON is none; else the
/// first warning about it (a duplicate key).
[[nodiscard]] std::optional<Problem> payloadProblem(const Headers &headers, const text::SyntaxTree &payload);

} // namespace triptych::webhook
