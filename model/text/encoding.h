// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace triptych::text {

enum class Encoding : quint8 { Utf8, Utf8Bom, Utf16Le, Utf16Be, Utf32Le, Utf32Be };

/// By byte order mark, else by where the NULs of ASCII would be (YAML 1.2 §5.2); Utf8 when nothing speaks
/// against it.
[[nodiscard]] Encoding detectEncoding(QByteArrayView bytes);

/// Offset of the first byte that is not well-formed UTF-8 (Unicode 15 table 3-7), -1 if all of it is.
[[nodiscard]] qsizetype findInvalidUtf8(QByteArrayView bytes);

/// A UTF-16 or UTF-32 text as UTF-8 without mark; what cannot be decoded becomes U+FFFD.
[[nodiscard]] QByteArray toUtf8(QByteArrayView bytes, Encoding encoding);

/// A code point as UTF-8; U+FFFD for what is none (a surrogate, or beyond U+10FFFF).
void appendUtf8(QByteArray &out, char32_t c);

} // namespace triptych::text
