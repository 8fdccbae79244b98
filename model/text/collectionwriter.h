// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/piece.h"
#include "model/text/textedit.h"

namespace triptych::text {

/// Where a node is: its collection, and whether brackets are around that.
struct Place
{
    std::vector<NodeId> path; ///< values from the root of the document to the node
    int index = 0;            ///< in its collection
    bool inFlow = false;      ///< some collection above it is written in brackets

    [[nodiscard]] NodeId node() const { return path.back(); }
    [[nodiscard]] bool isRoot() const { return path.size() == 1; }
    [[nodiscard]] NodeId collection() const { return path[path.size() - 2]; }
    [[nodiscard]] bool isInRoot() const { return path.size() == 2; }
    /// The place of the collection.
    [[nodiscard]] Place outer(const SyntaxTree &tree) const;
};

/// The text edits for one change of one collection. Nothing where the collection is written in a way that
/// cannot be edited safely. Nothing is verified here.
class CollectionWriter
{
public:
    explicit CollectionWriter(const Surroundings &surroundings)
        : m_at(surroundings)
        , m_tree(surroundings.tree())
    {
    }

    [[nodiscard]] std::optional<EditList> setValue(const Place &place, const ValuePiece &piece) const;
    /// Into the collection at `place`.
    [[nodiscard]] std::optional<EditList> insert(const Place &place, int index, const Piece &piece) const;
    [[nodiscard]] std::optional<EditList> remove(const Place &place) const;

private:
    [[nodiscard]] EditList setRoot(NodeId root, const ValuePiece &piece) const;
    [[nodiscard]] std::optional<EditList> setInBlock(
        const Place &place, const Entry &entry, const QByteArray &text) const;
    [[nodiscard]] std::optional<EditList> setInFlow(
        const Place &place, const Entry &entry, const ValuePiece &piece) const;
    [[nodiscard]] std::optional<EditList> insertIntoBlock(
        const Place &place, int index, const Piece &piece) const;
    [[nodiscard]] std::optional<EditList> insertIntoFlow(
        const Place &place, int index, const Piece &piece) const;
    [[nodiscard]] std::optional<EditList> insertIntoEmptyBraces(const Place &place, const Piece &piece) const;
    [[nodiscard]] std::optional<EditList> makeBlock(const Place &place, const Piece &piece) const;
    [[nodiscard]] std::optional<EditList> insertAfterInFlow(
        const Place &place, const Entry &previous, bool last, const Piece &piece) const;
    [[nodiscard]] std::optional<EditList> removeFromBlock(
        const Place &place, const QList<Entry> &entries) const;
    [[nodiscard]] std::optional<EditList> removeOnlyFromBlock(const Place &place, const Entry &entry) const;
    [[nodiscard]] std::optional<EditList> removeFromFlow(
        const Place &place, const QList<Entry> &entries) const;
    [[nodiscard]] std::optional<EditList> removeLastFromFlow(
        const Place &place, const QList<Entry> &entries) const;
    [[nodiscard]] bool hasBrackets(NodeId collection) const;
    [[nodiscard]] QByteArray separatorIn(const QList<Entry> &entries) const;
    [[nodiscard]] qsizetype commaAfter(const Entry &entry) const;
    void removeLines(EditList &edits, qsizetype from, qsizetype lineEnd) const;

    const Surroundings &m_at;
    const SyntaxTree &m_tree;
};

} // namespace triptych::text
