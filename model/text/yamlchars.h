// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace triptych::text::yaml {

/// What a byte can mean, YAML 1.2 chapter 5.
enum CharClass : quint8 {
    Blank = 0x01,     ///< space, tab
    Break = 0x02,     ///< LF, CR
    FlowMark = 0x04,  ///< `,[]{}`
    Indicator = 0x08, ///< what no plain scalar may begin with
    PlainStop = 0x10, ///< a plain scalar has to look closer in block context
    UriChar = 0x20,   ///< may stand in a tag
};

constexpr std::array<quint8, 256> makeClasses()
{
    std::array<quint8, 256> table{};
    const auto mark = [&table](const char *characters, quint8 bit) {
        for (; *characters; ++characters) {
            table[quint8(*characters)] |= bit;
        }
    };
    mark(" \t", Blank);
    mark("\n\r", Break);
    mark(",[]{}", FlowMark);
    mark("-?:,[]{}#&*!|>'\"%@`", Indicator);
    mark(":#\n\r", PlainStop);
    mark("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-#;/?:@&=+$,_.!~*'()[]%", UriChar);
    return table;
}

inline constexpr std::array<quint8, 256> classes = makeClasses();

[[nodiscard]] constexpr bool is(char c, int mask)
{
    return (classes[quint8(c)] & mask) != 0;
}

} // namespace triptych::text::yaml
