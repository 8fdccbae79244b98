// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QList>

namespace triptych::text {

/// Replaces `length` bytes at `offset` of the base text by `text`. Offsets are bytes.
struct TextEdit
{
    qsizetype offset = 0;
    qsizetype length = 0;
    QByteArray text;

    [[nodiscard]] qsizetype end() const { return offset + length; }
    bool operator==(const TextEdit &) const = default;
};

/// The one way to change a document: edits in the coordinates of one base text, in order, disjoint. Two
/// insertions at one place apply in list order.
class EditList
{
public:
    EditList() = default;
    EditList(std::initializer_list<TextEdit> edits);

    /// Keeps the order by offset; after the edits that are at the same offset already. The caller keeps edits
    /// disjoint; isValidFor() tells.
    void add(TextEdit edit);
    void replace(qsizetype offset, qsizetype length, QByteArray text)
    {
        add({offset, length, std::move(text)});
    }
    void insert(qsizetype offset, QByteArray text) { add({offset, 0, std::move(text)}); }
    void remove(qsizetype offset, qsizetype length) { add({offset, length, {}}); }

    [[nodiscard]] bool isEmpty() const { return m_edits.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_edits.size(); }
    [[nodiscard]] const TextEdit &at(qsizetype i) const { return m_edits.at(i); }
    [[nodiscard]] auto begin() const { return m_edits.cbegin(); }
    [[nodiscard]] auto end() const { return m_edits.cend(); }

    /// Inside a text of that size, ordered and disjoint?
    [[nodiscard]] bool isValidFor(qsizetype baseSize) const;

    /// The new text. Asserts isValidFor().
    [[nodiscard]] QByteArray applied(const QByteArray &base) const;
    /// What takes applied(base) back to base, to the byte.
    [[nodiscard]] EditList inverse(const QByteArray &base) const;
    /// The single list that does what this and then `later` (in the coordinates of this one's result) do.
    [[nodiscard]] EditList followedBy(const EditList &later, const QByteArray &base) const;
    /// This list, made for a base, in the coordinates of that base after `other`; Problem `edit.conflict` if
    /// the two touch.
    [[nodiscard]] Result<EditList> rebasedOver(const EditList &other) const;
    /// Where a byte of the base is afterwards; one that was replaced goes to the end of what replaced it.
    [[nodiscard]] qsizetype mapped(qsizetype offset) const;
    /// New size minus old.
    [[nodiscard]] qsizetype growth() const;
    /// Without edits that change nothing, common prefixes and suffixes cut off.
    [[nodiscard]] EditList minimized(const QByteArray &base) const;

    bool operator==(const EditList &) const = default;

private:
    QList<TextEdit> m_edits;
};

/// The smallest single edit that turns one text into the other (common prefix and suffix cut off, never
/// inside a UTF-8 sequence); empty if they are the same.
[[nodiscard]] EditList difference(const QByteArray &from, const QByteArray &to);
/// Line by line, so that an outside change far apart stays several small edits; falls back to difference()
/// beyond `maximumLines` of differing middle.
[[nodiscard]] EditList lineDifference(const QByteArray &from, const QByteArray &to, int maximumLines = 4000);

} // namespace triptych::text
