// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QVarLengthArray>

#include <compare>
#include <optional>

namespace triptych::schema {

/// A JSON number (RFC 8259 §6) as the decimal it is, whatever its size: ±0.d₁d₂… × 10ⁿ is kept as digits
/// without zeros at either end and the exponent of the last digit. The lexeme must be a JSON number.
class Decimal
{
public:
    explicit Decimal(QByteArrayView lexeme);

    [[nodiscard]] bool isZero() const { return m_digits.isEmpty(); }
    [[nodiscard]] bool isInteger() const { return isZero() || m_exponent >= 0; }
    [[nodiscard]] std::strong_ordering operator<=>(const Decimal &other) const;
    [[nodiscard]] bool operator==(const Decimal &other) const { return (*this <=> other) == 0; }
    /// Is this `divisor` (not zero) times an integer? Nothing when the divisor has more than 18 significant
    /// digits, which nobody writes.
    [[nodiscard]] std::optional<bool> isMultipleOf(const Decimal &divisor) const;
    [[nodiscard]] quint64 hash() const;

private:
    QVarLengthArray<char, 24> m_digits;
    qint64 m_exponent = 0; ///< of the last digit
    bool m_negative = false;
};

/// A lexeme of at most 18 digits and nothing else: the integers that nearly all numbers are.
[[nodiscard]] std::optional<qint64> smallInteger(QByteArrayView lexeme);

} // namespace triptych::schema
