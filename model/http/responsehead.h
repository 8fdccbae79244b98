// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/message/message.h"

#include <optional>

namespace triptych::http {

/// Status line and fields of `head` as received; forgiving, for what a server sent is shown, not judged.
/// Folded lines (RFC 9112 §5.2) are joined with one space; a line without a colon is a name without a value.
[[nodiscard]] ResponseHead parseResponseHead(QByteArrayView head);

/// One field line, with or without its line end; nothing for an empty one.
[[nodiscard]] std::optional<Header> parseFieldLine(QByteArrayView line);

/// The first content coding (RFC 9110 §8.4) that libcurl does not decode; empty when it knows all.
[[nodiscard]] QByteArray unknownCoding(const Headers &headers);

} // namespace triptych::http
