// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace triptych::schema {

using CodePoints = QList<char32_t>;

/// RFC 3492 §6.2; nothing for what is no Punycode. Without the "xn--".
[[nodiscard]] std::optional<CodePoints> fromPunycode(QByteArrayView text);
/// RFC 3492 §6.3.
[[nodiscard]] QByteArray toPunycode(const CodePoints &input);

} // namespace triptych::schema
