// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fuzzy.h"

#include <QList>

#include <algorithm>

namespace triptych::ui {

namespace {

constexpr int perCharacter = 4;
constexpr int wordStart = 12;
constexpr int runBonus = 6;
constexpr int gapCost = 1;
constexpr int substringBonus = 30;
constexpr int prefixBonus = 20;
constexpr int initialsBonus = 40;

bool startsWord(QStringView text, qsizetype at)
{
    if (at == 0) {
        return true;
    }
    const QChar before = text.at(at - 1);
    const QChar here = text.at(at);
    return !before.isLetterOrNumber() || (before.isLower() && here.isUpper());
}

/// A typed character goes to the next beginning of a word that has it, else to the next place at all.
qsizetype nextPlace(QStringView text, QChar wanted, qsizetype from, bool inRun)
{
    qsizetype first = -1;
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text.at(at).toCaseFolded() != wanted) {
            continue;
        }
        if ((inRun && at == from) || startsWord(text, at)) {
            return at;
        }
        first = first < 0 ? at : first;
    }
    return first;
}

qsizetype anyPlace(QStringView text, QChar wanted, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text.at(at).toCaseFolded() == wanted) {
            return at;
        }
    }
    return -1;
}

/// Greedy by words first; when that runs out of text, greedy by place, which finds a match if there is one.
std::optional<int> walk(QStringView word, QStringView text, bool byWords)
{
    int score = 0;
    qsizetype from = 0;
    qsizetype starts = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar wanted = word.at(i).toCaseFolded();
        const qsizetype at = byWords ? nextPlace(text, wanted, from, i > 0) : anyPlace(text, wanted, from);
        if (at < 0) {
            return std::nullopt;
        }
        starts += startsWord(text, at) ? 1 : 0;
        score += perCharacter + (startsWord(text, at) ? wordStart : 0);
        score += i > 0 && at == from ? runBonus : 0;
        score -= i > 0 ? int(std::min<qsizetype>(at - from, 10)) * gapCost : 0;
        from = at + 1;
    }
    return score + (starts == word.size() && starts > 1 ? initialsBonus : 0);
}

std::optional<int> wordScore(QStringView word, QStringView text)
{
    std::optional<int> best = walk(word, text, true);
    if (!best) {
        best = walk(word, text, false);
    }
    if (const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0) {
        const int start = at == 0 ? prefixBonus : startsWord(text, at) ? wordStart : 0;
        const int whole = substringBonus + start + int(word.size()) * (perCharacter + runBonus);
        best = std::max(best.value_or(whole), whole);
    }
    return best;
}

} // namespace

std::optional<int> fuzzyScore(QStringView typed, QStringView text)
{
    int score = 0;
    const QList<QStringView> words = typed.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        const std::optional<int> found = wordScore(word, text);
        if (!found) {
            return std::nullopt;
        }
        score += *found;
    }
    return score - int(std::min<qsizetype>(text.size(), 200)) / 8;
}

} // namespace triptych::ui
