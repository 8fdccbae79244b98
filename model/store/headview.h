// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/message/message.h"

namespace triptych::store {

/// The head of a stored, well-formed request, read again from its bytes: request line and field lines
/// (RFC 9112 §3, §5), and the trailers if its body was chunked (§7.1.2). The wire has judged these bytes
/// before they were stored, so nothing is judged here; what cannot be read is left empty.
[[nodiscard]] RequestHead headOf(QByteArrayView raw, qsizetype headSize);

/// Field lines as a block of "name: value\r\n", without an empty line at the end; and back.
[[nodiscard]] QByteArray fieldBlock(const Headers &headers);
[[nodiscard]] Headers fieldsOf(QByteArrayView block);

} // namespace triptych::store
