// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/bytesearch.h"

#include <QByteArrayMatcher>
#include <QChar>

namespace triptych::ui {

namespace {

struct Letter
{
    char32_t folded = 0;
    int length = 1; ///< in bytes
};

/// Beyond Unicode, so that a stray byte is like itself only.
constexpr char32_t strayByte = 0x110000;

Letter letterAt(QByteArrayView text, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return quint8(text[i]); };
    const quint8 first = byte(at);
    if (first < 0x80) {
        const bool upper = first >= 'A' && first <= 'Z';
        return {upper ? first + 32U : first, 1};
    }
    const int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1;
    if (length == 1 || first > 0xF4 || at + length > text.size()) {
        return {strayByte + first, 1};
    }
    char32_t letter = first & (0x7F >> length);
    for (int i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80) {
            return {strayByte + first, 1};
        }
        letter = letter << 6 | (byte(at + i) & 0x3F);
    }
    return {QChar::toCaseFolded(letter), length};
}

/// One past the match that begins at `at`, -1 when none does.
qsizetype matchEnd(QByteArrayView text, qsizetype at, const std::vector<char32_t> &wanted)
{
    for (const char32_t letter : wanted) {
        if (at >= text.size()) {
            return -1;
        }
        const Letter here = letterAt(text, at);
        if (here.folded != letter) {
            return -1;
        }
        at += here.length;
    }
    return at;
}

} // namespace

FoundSpans findBytes(
    QByteArrayView text, QByteArrayView words, bool matchCase, qsizetype most, const CancelToken &token)
{
    FoundSpans found;
    if (words.isEmpty()) {
        return found;
    }
    const auto add = [&](qsizetype start, qsizetype end) {
        found.more = qsizetype(found.spans.size()) == most;
        if (!found.more) {
            found.spans.push_back({start, end});
        }
        return !found.more && !token.isCancelled();
    };
    if (matchCase) {
        const QByteArrayMatcher matcher(words.data(), words.size());
        for (qsizetype at = 0; (at = matcher.indexIn(text.data(), text.size(), at)) >= 0;
             at += words.size()) {
            if (!add(at, at + words.size())) {
                break;
            }
        }
        return found;
    }
    std::vector<char32_t> wanted;
    for (qsizetype at = 0; at < words.size();) {
        const Letter letter = letterAt(words, at);
        wanted.push_back(letter.folded);
        at += letter.length;
    }
    for (qsizetype at = 0; at < text.size();) {
        const Letter here = letterAt(text, at);
        const qsizetype end = here.folded == wanted.front() ? matchEnd(text, at, wanted) : -1;
        if (end >= 0 && !add(at, end)) {
            break;
        }
        at = end >= 0 ? end : at + here.length;
    }
    return found;
}

} // namespace triptych::ui
