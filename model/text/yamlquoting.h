// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace triptych::text {

/// Would every YAML reader (1.1 and 1.2 alike) take this plain scalar for exactly this string? In flow, where
/// brackets and commas end it, less is safe.
[[nodiscard]] bool isPlainSafe(QByteArrayView text, bool inFlow);

/// A whole number as status codes are: digits alone. Plain keys of that form stay plain beside their like.
[[nodiscard]] bool isDigitsOnly(QByteArrayView text);

/// Can it be written between single quotes on one line?
[[nodiscard]] bool isSingleQuotable(QByteArrayView text);

/// May it be a literal block scalar, `|` or `|-`, that reads back to the byte whatever follows it?
[[nodiscard]] bool isLiteralSafe(QByteArrayView text);

[[nodiscard]] QByteArray singleQuoted(QByteArrayView text);
/// As JSON quotes it, and what YAML does not print (DEL, C1, NEL, LS, PS, BOM) escaped too.
[[nodiscard]] QByteArray yamlDoubleQuoted(QByteArrayView text);

/// A JSON number as YAML 1.1 and 1.2 both read it: `1e3` becomes `1.0e+3`.
[[nodiscard]] QByteArray yamlNumber(QByteArrayView json);

} // namespace triptych::text
