// SPDX-License-Identifier: GPL-3.0-or-later
// Internationalised host names: the code points of RFC 5892 and the rule for two directions of RFC 5893.
#include "model/schema/format.h"
#include "model/schema/punycode.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

namespace triptych::schema {

namespace {

constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestName = 253;

bool isOneOf(char32_t c, std::initializer_list<char32_t> list)
{
    return std::find(list.begin(), list.end(), c) != list.end();
}

bool isStable(char32_t c)
{
    const QString self = QString::fromUcs4(&c, 1);
    const auto folded = self.normalized(QString::NormalizationForm_KC)
                            .toCaseFolded()
                            .normalized(QString::NormalizationForm_KC);
    return folded == self;
}

/// PVALID of RFC 5892 §3; the contextual ones are judged elsewhere.
bool isProtocolValid(char32_t c)
{
    if (isOneOf(c, {0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007})) {
        return true;
    }
    if (isOneOf(c, {0x640, 0x7FA, 0x302E, 0x302F, 0x3031, 0x3032, 0x3033, 0x3034, 0x3035, 0x303B})) {
        return false;
    }
    if (c < 0x80) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }
    const bool oldHangul =
        (c >= 0x1100 && c <= 0x11FF) || (c >= 0xA960 && c <= 0xA97F) || (c >= 0xD7B0 && c <= 0xD7FF);
    if (oldHangul || !isStable(c)) {
        return false;
    }
    switch (QChar::category(c)) {
    case QChar::Letter_Lowercase:
    case QChar::Letter_Uppercase:
    case QChar::Letter_Other:
    case QChar::Letter_Modifier:
    case QChar::Number_DecimalDigit:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
        return true;
    default:
        return false;
    }
}

bool isVirama(char32_t c)
{
    return QChar::combiningClass(c) == 9;
}

/// RFC 5892 appendix A.1: between characters that join.
bool joins(const CodePoints &label, qsizetype at)
{
    qsizetype before = at - 1;
    while (before >= 0 && QChar::joiningType(label[before]) == QChar::Joining_Transparent) {
        --before;
    }
    qsizetype after = at + 1;
    while (after < label.size() && QChar::joiningType(label[after]) == QChar::Joining_Transparent) {
        ++after;
    }
    if (before < 0 || after >= label.size()) {
        return false;
    }
    const auto left = QChar::joiningType(label[before]);
    const auto right = QChar::joiningType(label[after]);
    return (left == QChar::Joining_Left || left == QChar::Joining_Dual) &&
           (right == QChar::Joining_Right || right == QChar::Joining_Dual);
}

bool holds(const CodePoints &label, char32_t from, char32_t to)
{
    return std::any_of(label.begin(), label.end(), [=](char32_t c) { return c >= from && c <= to; });
}

/// The contextual rules of RFC 5892 appendix A; nothing for a code point that has none.
std::optional<bool> contextual(const CodePoints &label, qsizetype at)
{
    const char32_t c = label[at];
    const char32_t before = at > 0 ? label[at - 1] : 0;
    const char32_t after = at + 1 < label.size() ? label[at + 1] : 0;
    switch (c) {
    case 0x200C:
        return isVirama(before) || joins(label, at);
    case 0x200D:
        return isVirama(before);
    case 0xB7:
        return before == 'l' && after == 'l';
    case 0x375:
        return QChar::script(after) == QChar::Script_Greek;
    case 0x5F3:
    case 0x5F4:
        return QChar::script(before) == QChar::Script_Hebrew;
    case 0x30FB:
        return std::any_of(label.begin(), label.end(), [](char32_t other) {
            const auto script = QChar::script(other);
            return other != 0x30FB && (script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
                                          script == QChar::Script_Han);
        });
    default:
        break;
    }
    if (c >= 0x660 && c <= 0x669) {
        return !holds(label, 0x6F0, 0x6F9);
    }
    if (c >= 0x6F0 && c <= 0x6F9) {
        return !holds(label, 0x660, 0x669);
    }
    return std::nullopt;
}

bool isUnicodeLabel(const CodePoints &label)
{
    if (label.isEmpty() || label.first() == '-' || label.last() == '-' ||
        (label.size() > 3 && label[2] == '-' && label[3] == '-')) {
        return false;
    }
    const auto first = QChar::category(label.first());
    if (first == QChar::Mark_NonSpacing || first == QChar::Mark_SpacingCombining ||
        first == QChar::Mark_Enclosing) {
        return false;
    }
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (!contextual(label, i).value_or(isProtocolValid(label[i]))) {
            return false;
        }
    }
    const QString text = QString::fromUcs4(label.constData(), label.size());
    return text.normalized(QString::NormalizationForm_C) == text;
}

bool isRightToLeft(QChar::Direction direction)
{
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

/// RFC 5893 §2, for one label of a name in which some label runs from right to left.
bool obeysBidi(const CodePoints &label)
{
    const auto first = QChar::direction(label.first());
    const bool rightToLeft = first == QChar::DirR || first == QChar::DirAL;
    if (!rightToLeft && first != QChar::DirL) {
        return false;
    }
    bool european = false;
    bool arabic = false;
    for (const char32_t c : label) {
        const auto d = QChar::direction(c);
        const bool neutral = d == QChar::DirES || d == QChar::DirCS || d == QChar::DirET ||
                             d == QChar::DirON || d == QChar::DirBN || d == QChar::DirNSM ||
                             d == QChar::DirEN;
        european = european || d == QChar::DirEN;
        arabic = arabic || d == QChar::DirAN;
        if (!neutral && !(rightToLeft ? isRightToLeft(d) : d == QChar::DirL)) {
            return false;
        }
    }
    qsizetype end = label.size() - 1;
    while (end > 0 && QChar::direction(label[end]) == QChar::DirNSM) {
        --end;
    }
    const auto last = QChar::direction(label[end]);
    return rightToLeft ? (isRightToLeft(last) || last == QChar::DirEN) && !(european && arabic)
                       : last == QChar::DirL || last == QChar::DirEN;
}

bool isLdh(QByteArrayView label)
{
    if (label.isEmpty() || label.size() > longestLabel || label.startsWith('-') || label.endsWith('-')) {
        return false;
    }
    return std::all_of(label.begin(), label.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

/// The code points of an A-label that is one: valid when decoded, and encoded as it was.
std::optional<CodePoints> fromAceLabel(QByteArrayView label)
{
    const QByteArray lower = label.toByteArray().toLower();
    const auto decoded = fromPunycode(QByteArrayView(lower).sliced(4));
    const bool beyondAscii =
        decoded && std::any_of(decoded->begin(), decoded->end(), [](char32_t c) { return c >= 0x80; });
    if (!beyondAscii || !isUnicodeLabel(*decoded) || toPunycode(*decoded) != lower.sliced(4)) {
        return std::nullopt;
    }
    return decoded;
}

bool isAce(QByteArrayView label)
{
    return label.size() >= 4 && label.first(4).compare("xn--", Qt::CaseInsensitive) == 0;
}

bool isName(const QList<QByteArrayView> &labels, bool international)
{
    qsizetype length = labels.size() - 1;
    QList<CodePoints> decoded;
    for (const QByteArrayView label : labels) {
        const bool ascii = std::all_of(label.begin(), label.end(), [](char c) { return quint8(c) < 0x80; });
        if (ascii) {
            // Two hyphens in the third and fourth place are kept for encodings; the only one is "xn--".
            const bool reserved = label.size() > 3 && label[2] == '-' && label[3] == '-';
            if (!isLdh(label) || (international && reserved && !isAce(label))) {
                return false;
            }
            const auto points = isAce(label) ? fromAceLabel(label) : std::nullopt;
            if (isAce(label) && !points) {
                return false;
            }
            length += label.size();
            const auto lower = QString::fromLatin1(label).toLower().toUcs4();
            decoded.append(points ? *points : CodePoints(lower.begin(), lower.end()));
            continue;
        }
        const auto points = QString::fromUtf8(label).toUcs4();
        const CodePoints unicode(points.begin(), points.end());
        if (!international || label.size() > 4 * longestLabel || !isUnicodeLabel(unicode)) {
            return false;
        }
        const qsizetype encoded = toPunycode(unicode).size() + 4;
        if (encoded > longestLabel) {
            return false;
        }
        length += encoded;
        decoded.append(unicode);
    }
    const bool bidi = std::any_of(decoded.begin(), decoded.end(), [](const CodePoints &label) {
        return std::any_of(
            label.begin(), label.end(), [](char32_t c) { return isRightToLeft(QChar::direction(c)); });
    });
    return length <= longestName && (!bidi || std::all_of(decoded.begin(), decoded.end(), obeysBidi));
}

} // namespace

bool isHostname(QByteArrayView text)
{
    if (text.size() > longestName) {
        return false;
    }
    QList<QByteArrayView> labels;
    while (true) {
        const qsizetype dot = text.indexOf('.');
        labels.append(dot < 0 ? text : text.first(dot));
        if (dot < 0) {
            return isName(labels, false);
        }
        text = text.sliced(dot + 1);
    }
}

bool isIdnHostname(QByteArrayView text)
{
    if (text.size() > 4 * longestName) {
        return false;
    }
    // The separators of RFC 3490 §3.1: full stop, ideographic, fullwidth and halfwidth ones.
    QList<QByteArrayView> labels;
    qsizetype first = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        qsizetype width = 0;
        if (i == text.size() || text[i] == '.') {
            width = 1;
        } else {
            const QByteArrayView rest = text.sliced(i);
            const bool wide = rest.startsWith("\xE3\x80\x82") || rest.startsWith("\xEF\xBC\x8E") ||
                              rest.startsWith("\xEF\xBD\xA1");
            width = wide ? 3 : 0;
        }
        if (width > 0) {
            labels.append(text.sliced(first, i - first));
            first = i + width;
            i += width - 1;
        }
    }
    return isName(labels, true);
}

} // namespace triptych::schema
