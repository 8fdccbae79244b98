// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <string_view>

/// What a byte may be in an HTTP/1.x message: one table look-up a byte.
namespace triptych::http::octets {

enum Kind : quint8 {
    Token = 1,      ///< tchar, RFC 9110 §5.6.2
    Target = 2,     ///< visible ASCII: whatever a request target is made of, sloppy senders included
    FieldValue = 4, ///< visible ASCII, space, tab and obs-text, RFC 9110 §5.5
    HexDigit = 8,
};

constexpr std::array<quint8, 256> table = [] {
    std::array<quint8, 256> kinds{};
    constexpr std::string_view symbols = "!#$%&'*+-.^_`|~";
    for (size_t c = 0; c < kinds.size(); ++c) {
        const bool digit = c >= '0' && c <= '9';
        const bool alpha = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool hex = digit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        const bool visible = c > 0x20 && c < 0x7f;
        const bool token = digit || alpha || (visible && symbols.find(char(c)) != symbols.npos);
        kinds[c] =
            quint8((token ? Token : 0) | (visible ? Target : 0) |
                   (visible || c == ' ' || c == '\t' || c >= 0x80 ? FieldValue : 0) | (hex ? HexDigit : 0));
    }
    return kinds;
}();

constexpr bool is(char c, Kind kind)
{
    return (table[quint8(c)] & kind) != 0;
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// OWS, RFC 9110 §5.6.3
constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Of a byte that is a HexDigit.
constexpr int hexValue(char c)
{
    return isDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;
}

} // namespace triptych::http::octets
