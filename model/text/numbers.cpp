// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/numbers.h"

#include <algorithm>

namespace triptych::text {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

qsizetype digitsFrom(QByteArrayView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isDigit(text[end])) {
        ++end;
    }
    return end - at;
}

std::optional<QByteArray> fromBase(QByteArrayView digits, int base)
{
    bool ok = false;
    const quint64 value = digits.toByteArray().toULongLong(&ok, base);
    return ok ? std::optional(QByteArray::number(value)) : std::nullopt;
}

/// "+1", "012", ".5", "5.", "-.5e3": decimal numbers that YAML allows and JSON does not.
std::optional<QByteArray> fromLooseDecimal(QByteArrayView text)
{
    QByteArray out;
    qsizetype at = 0;
    if (text[0] == '-' || text[0] == '+') {
        out = text[0] == '-' ? "-" : "";
        at = 1;
    }
    while (at + 1 < text.size() && text[at] == '0' && isDigit(text[at + 1])) {
        ++at;
    }
    const qsizetype integer = digitsFrom(text, at);
    out += integer ? text.sliced(at, integer).toByteArray() : QByteArray("0");
    at += integer;
    qsizetype fraction = 0;
    if (at < text.size() && text[at] == '.') {
        fraction = digitsFrom(text, ++at);
        if (fraction) {
            out += '.' + text.sliced(at, fraction).toByteArray();
        }
        at += fraction;
    }
    if (integer + fraction == 0) {
        return std::nullopt;
    }
    out += text.sliced(at).toByteArray();
    return isJsonNumber(out) ? std::optional(out) : std::nullopt;
}

/// ±0.d₁d₂d₃… × 10^exponent without zeros at either end.
struct Decimal
{
    bool negative = false;
    QByteArray digits;
    qint64 exponent = 0;
    bool exact = true; ///< false: the exponent itself is beyond all bounds
    bool operator==(const Decimal &) const = default;
};

Decimal toDecimal(QByteArrayView text)
{
    Decimal d;
    qsizetype at = 0;
    if (at < text.size() && text[at] == '-') {
        d.negative = true;
        ++at;
    }
    const qsizetype integer = digitsFrom(text, at);
    d.digits = text.sliced(at, integer).toByteArray();
    d.exponent = integer;
    at += integer;
    if (at < text.size() && text[at] == '.') {
        const qsizetype fraction = digitsFrom(text, at + 1);
        d.digits += text.sliced(at + 1, fraction).toByteArray();
        at += 1 + fraction;
    }
    if (at < text.size()) {
        const qint64 shift = text.sliced(at + 1).toByteArray().toLongLong(&d.exact);
        constexpr qint64 bound = 1'000'000'000'000;
        d.exact = d.exact && shift < bound && shift > -bound;
        d.exponent += d.exact ? shift : 0;
    }
    const auto nonZero = std::find_if(d.digits.cbegin(), d.digits.cend(), [](char c) { return c != '0'; });
    d.exponent -= nonZero - d.digits.cbegin();
    d.digits.remove(0, nonZero - d.digits.cbegin());
    while (d.digits.endsWith('0')) {
        d.digits.chop(1);
    }
    if (d.digits.isEmpty()) {
        return {};
    }
    return d;
}

} // namespace

bool isJsonNumber(QByteArrayView text)
{
    qsizetype at = text.startsWith('-') ? 1 : 0;
    const qsizetype integer = digitsFrom(text, at);
    if (integer == 0 || (integer > 1 && text[at] == '0')) {
        return false;
    }
    at += integer;
    if (at < text.size() && text[at] == '.') {
        const qsizetype fraction = digitsFrom(text, at + 1);
        if (fraction == 0) {
            return false;
        }
        at += 1 + fraction;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-')) {
            ++at;
        }
        const qsizetype exponent = digitsFrom(text, at);
        if (exponent == 0) {
            return false;
        }
        at += exponent;
    }
    return at == text.size();
}

std::optional<QByteArray> toJsonNumber(QByteArrayView text)
{
    if (isJsonNumber(text)) {
        return text.toByteArray();
    }
    if (text.isEmpty()) {
        return std::nullopt;
    }
    if (text.startsWith("0x")) {
        return fromBase(text.sliced(2), 16);
    }
    if (text.startsWith("0o")) {
        return fromBase(text.sliced(2), 8);
    }
    return fromLooseDecimal(text);
}

bool sameNumber(QByteArrayView a, QByteArrayView b)
{
    if (a == b) {
        return true;
    }
    const Decimal x = toDecimal(a);
    const Decimal y = toDecimal(b);
    return x.exact && y.exact && x == y;
}

} // namespace triptych::text
