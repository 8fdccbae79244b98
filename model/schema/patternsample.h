// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <optional>

namespace triptych::schema {

/// A number below its argument.
using Chooser = std::function<quint32(quint32 below)>;

/// A text that a regular expression of ECMA-262 would match, if it holds no lookaround, back reference or
/// empty class; whoever asks tries it. Nothing for a pattern that is none. At most `longest` bytes.
[[nodiscard]] std::optional<QByteArray> samplePattern(
    QByteArrayView pattern, const Chooser &choose, qsizetype longest = 4096);

} // namespace triptych::schema
