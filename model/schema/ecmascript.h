// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace triptych::schema {

enum class PatternFault : quint8 {
    None,
    Syntax,      ///< no regular expression of ECMA-262
    Unsupported, ///< one, but it cannot be said to the engine at hand
};

/// A regular expression of ECMA-262 (with the `u` flag: code points, no inline flags) in the words of PCRE2.
/// Escapes of punctuation that need none are let pass, as every schema author expects; escapes of letters
/// that mean nothing are Syntax.
struct Translation
{
    PatternFault fault = PatternFault::None;
    QByteArray pcre;
};
[[nodiscard]] Translation fromEcmaScript(QByteArrayView pattern);

} // namespace triptych::schema
