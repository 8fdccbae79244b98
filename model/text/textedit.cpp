// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/textedit.h"

#include "model/text/tr.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace triptych::text {

EditList::EditList(std::initializer_list<TextEdit> edits)
{
    for (const TextEdit &edit : edits) {
        add(edit);
    }
}

void EditList::add(TextEdit edit)
{
    const auto at = std::upper_bound(m_edits.begin(), m_edits.end(), edit.offset,
        [](qsizetype offset, const TextEdit &other) { return offset < other.offset; });
    m_edits.insert(at, std::move(edit));
}

bool EditList::isValidFor(qsizetype baseSize) const
{
    qsizetype reached = 0;
    for (const TextEdit &edit : m_edits) {
        if (edit.offset < reached || edit.length < 0 || edit.end() > baseSize) {
            return false;
        }
        reached = edit.end();
    }
    return true;
}

QByteArray EditList::applied(const QByteArray &base) const
{
    Q_ASSERT(isValidFor(base.size()));
    QByteArray result;
    result.reserve(base.size() + growth());
    qsizetype reached = 0;
    for (const TextEdit &edit : m_edits) {
        result += QByteArrayView(base).sliced(reached, edit.offset - reached);
        result += edit.text;
        reached = edit.end();
    }
    return result += QByteArrayView(base).sliced(reached);
}

EditList EditList::inverse(const QByteArray &base) const
{
    EditList result;
    qsizetype shift = 0;
    for (const TextEdit &edit : m_edits) {
        result.m_edits.append({edit.offset + shift, edit.text.size(), base.mid(edit.offset, edit.length)});
        shift += edit.text.size() - edit.length;
    }
    return result;
}

qsizetype EditList::growth() const
{
    qsizetype sum = 0;
    for (const TextEdit &edit : m_edits) {
        sum += edit.text.size() - edit.length;
    }
    return sum;
}

qsizetype EditList::mapped(qsizetype offset) const
{
    qsizetype shift = 0;
    for (const TextEdit &edit : m_edits) {
        if (edit.offset > offset || (edit.offset == offset && edit.length > 0)) {
            break;
        }
        if (edit.end() > offset) {
            return edit.offset + shift + edit.text.size();
        }
        shift += edit.text.size() - edit.length;
    }
    return offset + shift;
}

Result<EditList> EditList::rebasedOver(const EditList &other) const
{
    EditList result;
    for (const TextEdit &mine : m_edits) {
        qsizetype shift = 0;
        for (const TextEdit &theirs : other.m_edits) {
            if (theirs.end() < mine.offset ||
                (theirs.end() == mine.offset && theirs.length > 0 && mine.length > 0)) {
                shift += theirs.text.size() - theirs.length;
            } else if (theirs.offset > mine.end() ||
                       (theirs.offset == mine.end() && mine.length > 0 && theirs.length > 0)) {
                break;
            } else {
                return fail(problem("edit.conflict",
                    Tr::tr("The same place was changed in the meantime; this change would undo the other.")));
            }
        }
        result.m_edits.append({mine.offset + shift, mine.length, mine.text});
    }
    return result;
}

EditList EditList::followedBy(const EditList &later, const QByteArray &base) const
{
    // Pieces of the result as spans of the base or of new text; `later` cuts them, what stays of the base
    // separates the edits of the sum.
    struct Piece
    {
        qsizetype offset; // in the base, -1 for new text
        qsizetype length;
        QByteArray text;
    };
    const auto cut = [](const std::vector<Piece> &pieces, const EditList &edits) {
        std::vector<Piece> result;
        size_t i = 0;
        qsizetype inside = 0;
        qsizetype position = 0;
        const auto take = [&](qsizetype length, bool keep) {
            while (length > 0 && i < pieces.size()) {
                const Piece &piece = pieces[i];
                const qsizetype part = std::min(length, piece.length - inside);
                if (keep) {
                    result.push_back({piece.offset < 0 ? -1 : piece.offset + inside, part,
                        piece.offset < 0 ? piece.text.mid(inside, part) : QByteArray()});
                }
                inside += part;
                length -= part;
                if (inside == piece.length) {
                    ++i;
                    inside = 0;
                }
            }
        };
        for (const TextEdit &edit : edits) {
            take(edit.offset - position, true);
            take(edit.length, false);
            if (!edit.text.isEmpty()) {
                result.push_back({-1, edit.text.size(), edit.text});
            }
            position = edit.end();
        }
        take(std::numeric_limits<qsizetype>::max(), true);
        return result;
    };
    const auto pieces = cut(cut({{0, base.size(), {}}}, *this), later);
    EditList result;
    qsizetype reached = 0;
    QByteArray pending;
    const auto flush = [&](qsizetype upTo) {
        if (upTo > reached || !pending.isEmpty()) {
            result.m_edits.append({reached, upTo - reached, pending});
        }
        pending.clear();
    };
    for (const Piece &piece : pieces) {
        if (piece.offset < 0) {
            pending += piece.text;
        } else {
            flush(piece.offset);
            reached = piece.offset + piece.length;
        }
    }
    flush(base.size());
    return result;
}

namespace {

bool isContinuation(char c)
{
    return (quint8(c) & 0xC0) == 0x80;
}

/// What differs between two texts as one edit at `offset` of the base.
std::optional<TextEdit> core(QByteArrayView from, QByteArrayView to, qsizetype offset)
{
    const qsizetype shorter = std::min(from.size(), to.size());
    const auto mismatch = std::mismatch(from.begin(), from.begin() + shorter, to.begin());
    qsizetype head = mismatch.first - from.begin();
    if (head == from.size() && head == to.size()) {
        return std::nullopt;
    }
    while (head > 0 && ((head < from.size() && isContinuation(from.at(head))) ||
                           (head < to.size() && isContinuation(to.at(head))))) {
        --head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head && from.at(from.size() - 1 - tail) == to.at(to.size() - 1 - tail)) {
        ++tail;
    }
    while (tail > 0 && isContinuation(from.at(from.size() - tail))) {
        --tail;
    }
    return TextEdit{
        offset + head, from.size() - head - tail, to.sliced(head, to.size() - head - tail).toByteArray()};
}

std::vector<QByteArrayView> linesOf(QByteArrayView text)
{
    std::vector<QByteArrayView> lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype newline = text.indexOf('\n', start);
        const qsizetype end = newline < 0 ? text.size() : newline + 1;
        lines.push_back(text.sliced(start, end - start));
        start = end;
    }
    return lines;
}

} // namespace

EditList EditList::minimized(const QByteArray &base) const
{
    EditList result;
    for (const TextEdit &edit : m_edits) {
        if (const auto small =
                core(QByteArrayView(base).sliced(edit.offset, edit.length), edit.text, edit.offset)) {
            result.m_edits.append(*small);
        }
    }
    return result;
}

EditList difference(const QByteArray &from, const QByteArray &to)
{
    const auto edit = core(from, to, 0);
    return edit ? EditList{*edit} : EditList();
}

EditList lineDifference(const QByteArray &from, const QByteArray &to, int maximumLines)
{
    auto a = linesOf(from);
    auto b = linesOf(to);
    size_t head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head]) {
        ++head;
    }
    size_t tail = 0;
    while (tail < a.size() - head && tail < b.size() - head &&
           a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) {
        ++tail;
    }
    const size_t n = a.size() - head - tail;
    const size_t m = b.size() - head - tail;
    if (n > size_t(maximumLines) || m > size_t(maximumLines)) {
        return difference(from, to);
    }
    // Longest common subsequence of the middle; bounded by maximumLines², a byte of direction each.
    std::vector<quint16> row(m + 1, 0);
    std::vector<quint8> direction(n * m, 0); // 0: both, 1: skip a, 2: skip b
    for (size_t i = n; i-- > 0;) {
        quint16 diagonal = 0;
        for (size_t j = m; j-- > 0;) {
            const quint16 below = row[j];
            if (a[head + i] == b[head + j]) {
                row[j] = quint16(diagonal + 1);
            } else {
                row[j] = std::max(row[j], row[j + 1]);
                direction[i * m + j] = below >= row[j + 1] ? 1 : 2;
            }
            diagonal = below;
        }
        row[m] = 0;
    }
    EditList result;
    qsizetype offset = head < a.size() ? a[head].data() - from.constData() : from.size();
    qsizetype start = offset;
    qsizetype removed = 0;
    QByteArray added;
    const auto flush = [&] {
        if (removed > 0 || !added.isEmpty()) {
            result.add({start, removed, added});
        }
        removed = 0;
        added.clear();
    };
    for (size_t i = 0, j = 0; i < n || j < m;) {
        const quint8 step = i == n ? 2 : j == m ? 1 : direction[i * m + j];
        if (step == 0) {
            flush();
            offset += a[head + i].size();
            start = offset;
            ++i;
            ++j;
        } else if (step == 1) {
            removed += a[head + i].size();
            offset += a[head + i].size();
            ++i;
        } else {
            added += b[head + j];
            ++j;
        }
    }
    flush();
    return result.minimized(from);
}

} // namespace triptych::text
