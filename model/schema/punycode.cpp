// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/punycode.h"

#include <algorithm>

namespace triptych::schema {

namespace {

constexpr quint32 base = 36;
constexpr quint32 skew = 38;
constexpr quint32 damp = 700;
constexpr quint32 leastDigits = 1;
constexpr quint32 mostDigits = 26;

quint32 adapted(quint32 delta, quint32 count, bool first)
{
    delta = first ? delta / damp : delta / 2;
    delta += delta / count;
    quint32 k = 0;
    while (delta > ((base - leastDigits) * mostDigits) / 2) {
        delta /= base - leastDigits;
        k += base;
    }
    return k + (base - leastDigits + 1) * delta / (delta + skew);
}

quint32 threshold(quint32 k, quint32 bias)
{
    return k <= bias ? leastDigits : std::min(mostDigits, k - bias);
}

} // namespace

std::optional<CodePoints> fromPunycode(QByteArrayView text)
{
    CodePoints output;
    const qsizetype hyphen = text.lastIndexOf('-');
    for (qsizetype i = 0; i < hyphen; ++i) {
        output.append(char32_t(quint8(text[i])));
    }
    quint64 n = 128;
    quint64 i = 0;
    quint32 bias = 72;
    for (qsizetype at = hyphen < 0 ? 0 : hyphen + 1; at < text.size();) {
        const quint64 before = i;
        quint64 weight = 1;
        for (quint32 k = base;; k += base) {
            if (at >= text.size()) {
                return std::nullopt;
            }
            const char c = text[at++];
            const quint32 digit = c >= '0' && c <= '9'   ? quint32(c - '0' + 26)
                                  : c >= 'a' && c <= 'z' ? quint32(c - 'a')
                                  : c >= 'A' && c <= 'Z' ? quint32(c - 'A')
                                                         : base;
            if (digit >= base) {
                return std::nullopt;
            }
            i += digit * weight;
            const quint32 t = threshold(k, bias);
            if (digit < t) {
                break;
            }
            weight *= base - t;
            if (i > 0xFFFFFFFFU || weight > 0xFFFFFFFFU) {
                return std::nullopt;
            }
        }
        const quint64 count = quint64(output.size()) + 1;
        bias = adapted(quint32(i - before), quint32(count), before == 0);
        n += i / count;
        i %= count;
        if (n > 0x10FFFF) {
            return std::nullopt;
        }
        output.insert(qsizetype(i++), char32_t(n));
    }
    return output;
}

QByteArray toPunycode(const CodePoints &input)
{
    QByteArray output;
    for (const char32_t c : input) {
        if (c < 0x80) {
            output.append(char(c));
        }
    }
    const auto basic = quint32(output.size());
    quint32 handled = basic;
    if (basic > 0) {
        output.append('-');
    }
    quint64 n = 128;
    quint64 delta = 0;
    quint32 bias = 72;
    while (handled < quint32(input.size())) {
        char32_t next = 0x110000;
        for (const char32_t c : input) {
            next = c >= n ? std::min(next, c) : next;
        }
        delta += (next - n) * (handled + 1);
        n = next;
        for (const char32_t c : input) {
            delta += c < n ? 1 : 0;
            if (c != n) {
                continue;
            }
            quint64 q = delta;
            for (quint32 k = base;; k += base) {
                const quint32 t = threshold(k, bias);
                const auto digit = quint32(q < t ? q : t + (q - t) % (base - t));
                output.append(char(digit < 26 ? 'a' + digit : '0' + digit - 26));
                if (q < t) {
                    break;
                }
                q = (q - t) / (base - t);
            }
            bias = adapted(quint32(delta), handled + 1, handled == basic);
            delta = 0;
            ++handled;
        }
        ++delta;
        ++n;
    }
    return output;
}

} // namespace triptych::schema
