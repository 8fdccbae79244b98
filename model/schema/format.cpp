// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/format.h"

#include "model/schema/decimal.h"
#include "model/schema/pattern.h"
#include "model/schema/uri.h"
#include "model/text/pointer.h"

#include <QString>

#include <algorithm>
#include <array>

namespace triptych::schema {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isAlphanumeric(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isUuid(QByteArrayView text)
{
    if (text.size() != 36) {
        return false;
    }
    for (qsizetype i = 0; i < 36; ++i) {
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (hyphen ? text[i] != '-' : !isHex(text[i])) {
            return false;
        }
    }
    return true;
}

bool isJsonPointer(QByteArrayView text)
{
    return text::Pointer::parse(text).has_value();
}

/// draft-handrews-relative-json-pointer-01 §3.
bool isRelativeJsonPointer(QByteArrayView text)
{
    qsizetype i = 0;
    while (i < text.size() && isDigit(text[i])) {
        ++i;
    }
    if (i == 0 || (text[0] == '0' && i > 1)) {
        return false;
    }
    const QByteArrayView rest = text.sliced(i);
    return rest == "#" || isJsonPointer(rest);
}

bool isVariable(QByteArrayView text)
{
    // RFC 6570 §2.3 and the modifiers of §2.4.
    if (text.endsWith('*')) {
        text.chop(1);
    } else if (const qsizetype colon = text.indexOf(':'); colon >= 0) {
        const QByteArrayView length = text.sliced(colon + 1);
        if (length.isEmpty() || length.size() > 4 || length[0] == '0' ||
            !std::all_of(length.begin(), length.end(), isDigit)) {
            return false;
        }
        text = text.first(colon);
    }
    if (text.isEmpty() || text.startsWith('.') || text.endsWith('.') || text.contains("..")) {
        return false;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '%') {
            if (i + 2 >= text.size() || !isHex(text[i + 1]) || !isHex(text[i + 2])) {
                return false;
            }
            i += 2;
        } else if (!isAlphanumeric(text[i]) && text[i] != '_' && text[i] != '.') {
            return false;
        }
    }
    return true;
}

bool isExpression(QByteArrayView text)
{
    if (!text.isEmpty() && QByteArrayView("+#./;?&=,!@|").contains(text[0])) {
        text = text.sliced(1);
    }
    while (true) {
        const qsizetype comma = text.indexOf(',');
        if (!isVariable(comma < 0 ? text : text.first(comma))) {
            return false;
        }
        if (comma < 0) {
            return true;
        }
        text = text.sliced(comma + 1);
    }
}

bool isUriTemplate(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '{') {
            const qsizetype close = text.indexOf('}', i);
            if (close < 0 || !isExpression(text.sliced(i + 1, close - i - 1))) {
                return false;
            }
            i = close;
        } else if (c == '%') {
            if (i + 2 >= text.size() || !isHex(text[i + 1]) || !isHex(text[i + 2])) {
                return false;
            }
            i += 2;
        } else if (quint8(c) <= 0x20 || c == 0x7f || QByteArrayView("\"<>\\^`|}").contains(c)) {
            return false;
        }
    }
    return true;
}

bool fitsBits(QByteArrayView lexeme, QByteArrayView lowest, QByteArrayView highest)
{
    const Decimal value(lexeme);
    return value.isInteger() && value >= Decimal(lowest) && value <= Decimal(highest);
}

bool isInt32(QByteArrayView lexeme)
{
    return fitsBits(lexeme, "-2147483648", "2147483647");
}

bool isInt64(QByteArrayView lexeme)
{
    return fitsBits(lexeme, "-9223372036854775808", "9223372036854775807");
}

bool isWithin(QByteArrayView lexeme, QByteArrayView highest)
{
    if (lexeme.startsWith('-')) {
        lexeme = lexeme.sliced(1);
    }
    return Decimal(lexeme) <= Decimal(highest);
}

constexpr std::array checks{
    FormatCheck{"date-time", isDateTime},
    FormatCheck{"date", isDate},
    FormatCheck{"time", isTime},
    FormatCheck{"duration", isDuration},
    FormatCheck{"email", [](QByteArrayView t) { return isEmail(t, false); }},
    FormatCheck{"idn-email", [](QByteArrayView t) { return isEmail(t, true); }},
    FormatCheck{"hostname", isHostname},
    FormatCheck{"idn-hostname", isIdnHostname},
    FormatCheck{"ipv4", isIpv4},
    FormatCheck{"ipv6", isIpv6},
    FormatCheck{"uri", [](QByteArrayView t) { return isUri(t, false); }},
    FormatCheck{"uri-reference", [](QByteArrayView t) { return isUriReference(t, false); }},
    FormatCheck{"iri", [](QByteArrayView t) { return isUri(t, true); }},
    FormatCheck{"iri-reference", [](QByteArrayView t) { return isUriReference(t, true); }},
    FormatCheck{"uri-template", isUriTemplate},
    FormatCheck{"json-pointer", isJsonPointer},
    FormatCheck{"relative-json-pointer", isRelativeJsonPointer},
    FormatCheck{"regex", isRegularExpression},
    FormatCheck{"uuid", isUuid},
    FormatCheck{"int32", nullptr, isInt32},
    FormatCheck{"int64", nullptr, isInt64},
    FormatCheck{"float", nullptr, [](QByteArrayView n) { return isWithin(n, "3.4028235677973366e38"); }},
    FormatCheck{"double", nullptr, [](QByteArrayView n) { return isWithin(n, "1.7976931348623158e308"); }},
    FormatCheck{"byte", isBase64},
    FormatCheck{"binary"},
    FormatCheck{"password"},
};

} // namespace

const FormatCheck *formatCheck(QByteArrayView name)
{
    const auto found =
        std::find_if(checks.begin(), checks.end(), [name](const FormatCheck &c) { return name == c.name; });
    return found == checks.end() ? nullptr : &*found;
}

bool isBase64(QByteArrayView text)
{
    if (text.size() % 4 != 0) {
        return false;
    }
    qsizetype padding = 0;
    while (padding < 2 && padding < text.size() && text[text.size() - 1 - padding] == '=') {
        ++padding;
    }
    return std::all_of(
        text.begin(), text.end() - padding, [](char c) { return isAlphanumeric(c) || c == '+' || c == '/'; });
}

bool isIpv4(QByteArrayView text)
{
    int parts = 0;
    while (true) {
        qsizetype length = 0;
        while (length < text.size() && isDigit(text[length])) {
            ++length;
        }
        const int value = length > 3 ? -1 : text.first(length).toByteArray().toInt();
        if (length == 0 || value < 0 || value > 255 || (length > 1 && text[0] == '0')) {
            return false;
        }
        ++parts;
        if (length == text.size()) {
            return parts == 4;
        }
        if (text[length] != '.' || parts == 4) {
            return false;
        }
        text = text.sliced(length + 1);
    }
}

bool isIpv6(QByteArrayView text)
{
    int groups = 0;
    bool gap = false;
    qsizetype i = 0;
    if (text.startsWith("::")) {
        gap = true;
        i = 2;
    }
    while (i < text.size()) {
        const qsizetype colon = text.indexOf(':', i);
        const QByteArrayView part = colon < 0 ? text.sliced(i) : text.sliced(i, colon - i);
        if (colon < 0 && part.contains('.')) {
            return isIpv4(part) && (gap ? groups + 2 < 8 : groups + 2 == 8);
        }
        if (part.isEmpty() || part.size() > 4 || !std::all_of(part.begin(), part.end(), isHex)) {
            return false;
        }
        ++groups;
        if (colon < 0) {
            break;
        }
        i = colon + 1;
        if (i == text.size()) {
            return false;
        }
        if (text[i] == ':') {
            if (gap) {
                return false;
            }
            gap = true;
            ++i;
        }
    }
    return gap ? groups < 8 : groups == 8;
}

bool isEmail(QByteArrayView text, bool international)
{
    const qsizetype at = text.lastIndexOf('@');
    if (at < 1) {
        return false;
    }
    const QByteArrayView local = text.first(at);
    const QByteArrayView domain = text.sliced(at + 1);
    const auto isAtom = [international](char c) {
        return isAlphanumeric(c) || QByteArrayView("!#$%&'*+-/=?^_`{|}~").contains(c) ||
               (international && quint8(c) >= 0x80);
    };
    if (local.startsWith('"') && local.endsWith('"') && local.size() >= 2) {
        for (qsizetype i = 1; i < local.size() - 1; ++i) {
            i += local[i] == '\\' ? 1 : 0;
            if (i >= local.size() - 1 || quint8(local[i]) < 0x20 ||
                (quint8(local[i]) >= 0x7f && !international) || (local[i] == '"' && local[i - 1] != '\\')) {
                return false;
            }
        }
    } else {
        if (local.startsWith('.') || local.endsWith('.') || local.contains("..") ||
            !std::all_of(local.begin(), local.end(), [&](char c) { return c == '.' || isAtom(c); })) {
            return false;
        }
    }
    if (domain.startsWith('[') && domain.endsWith(']')) {
        const QByteArrayView literal = domain.sliced(1, domain.size() - 2);
        return literal.startsWith("IPv6:") ? isIpv6(literal.sliced(5)) : isIpv4(literal);
    }
    // RFC 6531 lets mail carry any spelling of a name; composing it is left to whoever looks it up.
    return international
               ? isIdnHostname(QString::fromUtf8(domain).normalized(QString::NormalizationForm_C).toUtf8())
               : isHostname(domain);
}

} // namespace triptych::schema
