// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace triptych::text {

/// One number by the grammar of RFC 8259 §6, and nothing else?
[[nodiscard]] bool isJsonNumber(QByteArrayView text);

/// A number of YAML's core schema (YAML 1.2 §10.3.2) as JSON writes it; nothing for infinities, NaN and what
/// is none. JSON numbers come back as they are.
[[nodiscard]] std::optional<QByteArray> toJsonNumber(QByteArrayView text);

/// Do two JSON numbers stand for the same decimal value? Exact, whatever their size: 1.10 is 1.1, 1e400 is no
/// infinity.
[[nodiscard]] bool sameNumber(QByteArrayView a, QByteArrayView b);

} // namespace triptych::text
