// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/decimal.h"

namespace triptych::schema {

namespace {

__extension__ using Wide = unsigned __int128;

/// Exponents beyond this differ from any that can be met by adding digits; kept apart from overflow.
constexpr qint64 hugeExponent = qint64(1) << 58;

qint64 exponentOf(QByteArrayView text)
{
    const bool negative = text.startsWith('-');
    if (negative || text.startsWith('+')) {
        text = text.sliced(1);
    }
    qint64 value = 0;
    for (const char c : text) {
        value = qMin(hugeExponent, value * 10 + (c - '0'));
    }
    return negative ? -value : value;
}

quint64 power(quint64 base, quint64 exponent, quint64 modulus)
{
    quint64 result = 1 % modulus;
    for (base %= modulus; exponent > 0; exponent >>= 1U) {
        if (exponent & 1U) {
            result = quint64(Wide(result) * base % modulus);
        }
        base = quint64(Wide(base) * base % modulus);
    }
    return result;
}

} // namespace

Decimal::Decimal(QByteArrayView lexeme)
{
    if (lexeme.startsWith('-')) {
        m_negative = true;
        lexeme = lexeme.sliced(1);
    }
    bool fraction = false;
    for (qsizetype i = 0; i < lexeme.size(); ++i) {
        const char c = lexeme[i];
        if (c == '.') {
            fraction = true;
        } else if (c == 'e' || c == 'E') {
            m_exponent += exponentOf(lexeme.sliced(i + 1));
            break;
        } else {
            m_exponent -= fraction ? 1 : 0;
            if (!m_digits.isEmpty() || c != '0') {
                m_digits.append(c);
            }
        }
    }
    while (!m_digits.isEmpty() && m_digits.back() == '0') {
        m_digits.removeLast();
        ++m_exponent;
    }
    if (m_digits.isEmpty()) {
        m_exponent = 0;
        m_negative = false;
    }
}

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    const auto sign = [](const Decimal &d) { return d.isZero() ? 0 : d.m_negative ? -1 : 1; };
    if (sign(*this) != sign(other) || isZero()) {
        return sign(*this) <=> sign(other);
    }
    const qint64 magnitude = m_exponent + m_digits.size();
    const qint64 otherMagnitude = other.m_exponent + other.m_digits.size();
    std::strong_ordering order = magnitude <=> otherMagnitude;
    for (qsizetype i = 0; order == 0 && (i < m_digits.size() || i < other.m_digits.size()); ++i) {
        order = (i < m_digits.size() ? m_digits[i] : '0') <=>
                (i < other.m_digits.size() ? other.m_digits[i] : '0');
    }
    if (m_negative) {
        return order < 0   ? std::strong_ordering::greater
               : order > 0 ? std::strong_ordering::less
                           : std::strong_ordering::equal;
    }
    return order;
}

std::optional<bool> Decimal::isMultipleOf(const Decimal &divisor) const
{
    if (isZero()) {
        return true;
    }
    if (divisor.m_digits.size() > 18) {
        return *this == divisor ? std::optional(true) : std::nullopt;
    }
    // a·10ᵖ / (b·10ᵠ) with a not divisible by 10: for p < q it cannot come out even.
    if (m_exponent < divisor.m_exponent) {
        return false;
    }
    quint64 modulus = 0;
    for (const char c : divisor.m_digits) {
        modulus = modulus * 10 + quint64(c - '0');
    }
    quint64 rest = 0;
    for (const char c : m_digits) {
        rest = quint64((Wide(rest) * 10 + quint64(c - '0')) % modulus);
    }
    const quint64 scale = power(10, quint64(m_exponent - divisor.m_exponent), modulus);
    return Wide(rest) * scale % modulus == 0;
}

quint64 Decimal::hash() const
{
    quint64 hash = m_negative ? 7 : 3;
    for (const char c : m_digits) {
        hash = hash * 1099511628211ULL + quint64(c);
    }
    return hash * 31 + quint64(m_exponent);
}

std::optional<qint64> smallInteger(QByteArrayView lexeme)
{
    const bool negative = lexeme.startsWith('-');
    qsizetype i = negative ? 1 : 0;
    if (i == lexeme.size() || lexeme.size() - i > 18) {
        return std::nullopt;
    }
    qint64 value = 0;
    for (; i < lexeme.size(); ++i) {
        const char c = lexeme[i];
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return negative ? -value : value;
}

} // namespace triptych::schema
