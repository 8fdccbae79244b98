// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/yamlquoting.h"

#include "model/text/value.h"

#include <algorithm>
#include <array>

namespace triptych::text {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'z';
}

/// The length of an unprintable character (YAML 1.2 §5.1, and what readers take for a line end), 0 for any
/// other.
int unprintableAt(QByteArrayView text, qsizetype i)
{
    const auto byte = [text, i](qsizetype k) { return i + k < text.size() ? quint8(text[i + k]) : 0U; };
    if ((byte(0) < 0x20 && byte(0) != '\n' && byte(0) != '\t') || byte(0) == 0x7F) {
        return 1;
    }
    if (byte(0) == 0xC2 && byte(1) >= 0x80 && byte(1) <= 0x9F) {
        return 2;
    }
    const bool separator = byte(0) == 0xE2 && byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9);
    const bool mark = byte(0) == 0xEF && byte(1) == 0xBB && byte(2) == 0xBF;
    const bool noncharacter = byte(0) == 0xEF && byte(1) == 0xBF && byte(2) >= 0xBE;
    return separator || mark || noncharacter ? 3 : 0;
}

bool hasUnprintable(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (unprintableAt(text, i)) {
            return true;
        }
    }
    return false;
}

/// Words that some schema reads as something else than a string.
bool isReservedWord(QByteArrayView text)
{
    constexpr std::array<QByteArrayView, 12> words{
        "null", "true", "false", "yes", "no", "on", "off", "y", "n", "~", "=", "<<"};
    return text.size() <= 5 && std::any_of(words.begin(), words.end(), [text](QByteArrayView word) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    });
}

/// Four digits, one or two, one or two, as a date begins.
bool looksLikeDate(QByteArrayView text)
{
    qsizetype at = 0;
    const auto digits = [&](int least, int most) {
        const qsizetype from = at;
        while (at < text.size() && isDigit(text[at]) && at - from < most) {
            ++at;
        }
        return at - from >= least;
    };
    const auto dash = [&] { return at < text.size() && text[at++] == '-'; };
    return digits(4, 4) && dash() && digits(1, 2) && dash() && digits(1, 2);
}

/// A number in any dialect: decimal with separators, sexagesimal, hexadecimal, octal, binary, infinite.
bool looksNumeric(QByteArrayView text)
{
    if (text == "." || looksLikeDate(text)) {
        return true;
    }
    QByteArrayView rest = text;
    if (rest.startsWith('-') || rest.startsWith('+')) {
        rest = rest.sliced(1);
    }
    if (rest.compare(".inf", Qt::CaseInsensitive) == 0 || rest.compare(".nan", Qt::CaseInsensitive) == 0) {
        return true;
    }
    if (rest.size() > 1 && (rest[0] | 0x20) == 'e' && std::all_of(rest.begin() + 1, rest.end(), isDigit)) {
        return true;
    }
    if (rest.size() > 2 && rest[0] == '0') {
        const char base = char(rest[1] | 0x20);
        if (base == 'x' || base == 'o' || base == 'b') {
            return std::all_of(rest.begin() + 2, rest.end(),
                [](char c) { return isDigit(c) || c == '_' || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f'); });
        }
    }
    if (rest.startsWith('.')) {
        rest = rest.sliced(1);
    }
    return !rest.isEmpty() && isDigit(rest[0]) && std::all_of(rest.begin(), rest.end(), [](char c) {
        return isDigit(c) || QByteArrayView("_,.:eE+-").contains(c);
    });
}

} // namespace

bool isPlainSafe(QByteArrayView text, bool inFlow)
{
    if (text.isEmpty() || hasUnprintable(text) || text.contains('\n') || text.contains('\t')) {
        return false;
    }
    const char first = text.front();
    if (QByteArrayView(" ?:,[]{}#&*!|>'\"%@`").contains(first)) {
        return false;
    }
    if (first == '-' && (text.size() < 2 || !isLetter(text[1]))) {
        return false;
    }
    const char last = text.back();
    if (last == ' ' || last == ':' || text.contains(": ") || text.contains(" #")) {
        return false;
    }
    if (text.startsWith("---") || text.startsWith("...")) {
        return false;
    }
    if (inFlow &&
        std::any_of(text.begin(), text.end(), [](char c) { return QByteArrayView(",[]{}:").contains(c); })) {
        return false;
    }
    return !isReservedWord(text) && !looksNumeric(text);
}

bool isDigitsOnly(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isSingleQuotable(QByteArrayView text)
{
    return !hasUnprintable(text) && !text.contains('\n') && !text.contains('\t');
}

bool isLiteralSafe(QByteArrayView text)
{
    if (!text.contains('\n') || hasUnprintable(text) || text.endsWith("\n\n")) {
        return false;
    }
    if (QByteArrayView(" \t\n").contains(text.front())) {
        return false;
    }
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at) < 0 ? text.size() : text.indexOf('\n', at);
        const QByteArrayView line = text.sliced(at, end - at);
        if (!line.isEmpty() && line.trimmed().isEmpty()) {
            return false;
        }
        at = end + 1;
    }
    return true;
}

QByteArray singleQuoted(QByteArrayView text)
{
    return '\'' + text.toByteArray().replace("'", "''") + '\'';
}

QByteArray yamlDoubleQuoted(QByteArrayView text)
{
    const QByteArray json = jsonQuoted(text);
    QByteArray out;
    out.reserve(json.size());
    for (qsizetype i = 0; i < json.size();) {
        const int length = unprintableAt(json, i);
        if (length == 0) {
            out += json[i++];
            continue;
        }
        const auto byte = [&](qsizetype k) { return quint8(json[i + k]); };
        const int c = length == 1   ? byte(0)
                      : length == 2 ? (byte(0) & 0x1F) << 6 | (byte(1) & 0x3F)
                                    : (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
        out += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
        i += length;
    }
    return out;
}

QByteArray yamlNumber(QByteArrayView json)
{
    const auto e = std::find_if(json.begin(), json.end(), [](char c) { return c == 'e' || c == 'E'; });
    if (e == json.end()) {
        return json.toByteArray();
    }
    QByteArray mantissa(json.data(), e - json.begin());
    if (!mantissa.contains('.')) {
        mantissa += ".0";
    }
    const QByteArray exponent(e + 1, json.end() - e - 1);
    const bool isSigned = exponent.startsWith('-') || exponent.startsWith('+');
    return mantissa + 'e' + (isSigned ? "" : "+") + exponent;
}

} // namespace triptych::text
