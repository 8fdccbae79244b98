// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/openapi/objects.h"
#include "model/text/syntaxtree.h"

/// The words in which structural problems are told.
namespace triptych::openapi {

/// A name or value of the document, cut where it gets long.
[[nodiscard]] QString shortened(QByteArrayView text);
/// "“a”, “b” or “c”" of words that are separated by spaces.
[[nodiscard]] QString alternatives(const char *words);
/// "a list", "a text": what is there.
[[nodiscard]] QString kindOf(text::NodeKind kind);
/// The same of what should be.
[[nodiscard]] QString kindOf(const ValueType &type);

} // namespace triptych::openapi
