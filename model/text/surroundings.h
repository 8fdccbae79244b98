// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/jsonemitter.h"
#include "model/text/syntaxtree.h"
#include "model/text/yamlemitter.h"

namespace triptych::text {

/// One entry of a mapping or item of a sequence, with what the tree does not keep: the places of its
/// indicators. They are found in the bytes between the nodes, where nothing else can stand but blanks,
/// comments and properties.
struct Entry
{
    NodeId key = NoNode;
    NodeId value = NoNode;
    qsizetype start = 0; ///< of its key or the key's properties; of `-` in a block sequence
    qsizetype intro =
        0; ///< one past `:` or `-`; where there is none, the key's end, or `start` in a flow sequence
    qsizetype introEnd = 0; ///< one past the value's properties, else `intro`
    qsizetype end = 0;      ///< one past the value
    bool hasColon = false;
    bool isSimple = true; ///< no `? key`, and in the column of its collection
};

/// Reads a document as its author laid it out: lines, columns, comments, habits.
class Surroundings
{
public:
    explicit Surroundings(const SyntaxTree &tree);

    [[nodiscard]] const SyntaxTree &tree() const { return m_tree; }
    [[nodiscard]] bool isJson() const { return m_tree.format() == Format::Json; }
    [[nodiscard]] QByteArrayView slice(qsizetype from, qsizetype to) const
    {
        return m_source.sliced(from, to - from);
    }
    [[nodiscard]] char at(qsizetype offset) const
    {
        return offset < m_source.size() ? m_source[offset] : '\0';
    }
    [[nodiscard]] const QByteArray &newline() const { return m_newline; } ///< the file's

    [[nodiscard]] qsizetype lineStart(qsizetype offset) const; ///< behind a byte order mark
    [[nodiscard]] qsizetype lineEnd(qsizetype offset) const;   ///< where its line end begins
    [[nodiscard]] qsizetype nextLine(qsizetype offset) const;  ///< behind its line end
    /// Where the line end before the line of `offset` begins; `lineStart` on the first line.
    [[nodiscard]] qsizetype previousLineEnd(qsizetype offset) const;
    [[nodiscard]] int column(qsizetype offset) const { return int(offset - lineStart(offset)); }
    [[nodiscard]] bool isFirstOnLine(qsizetype offset) const;
    [[nodiscard]] QByteArray lineIndent(qsizetype offset) const;
    [[nodiscard]] qsizetype skipBlanks(qsizetype offset) const;
    [[nodiscard]] qsizetype skipTrivia(qsizetype offset) const; ///< blanks, line ends, comments
    [[nodiscard]] bool restIsBlank(qsizetype offset) const;     ///< to the line's end
    [[nodiscard]] bool restIsBlankOrComment(qsizetype offset) const;
    [[nodiscard]] bool hasComment(qsizetype from, qsizetype to) const; ///< in trivia

    [[nodiscard]] bool isBlock(NodeId collection) const
    {
        return m_tree[collection].style == NodeStyle::Block;
    }
    [[nodiscard]] QList<Entry> entries(NodeId collection) const;
    /// The column of a block collection.
    [[nodiscard]] int columnOf(NodeId collection) const { return column(m_tree[collection].start); }
    /// The end of the last line that belongs to an entry of a block collection: comments deeper than its
    /// column are its own.
    [[nodiscard]] qsizetype lastLineEnd(const Entry &entry, int column) const;
    /// The line where an entry's own comments begin: those above it, in its column, without a blank line
    /// between.
    [[nodiscard]] qsizetype ownCommentsStart(const Entry &entry, qsizetype notBefore) const;

    [[nodiscard]] YamlLayout yamlLayout() const;
    /// For a value whose entry begins at `start`: on one line, unless the entry has its own.
    [[nodiscard]] JsonLayout jsonLayoutAt(qsizetype start) const;
    [[nodiscard]] QByteArray jsonStep() const;
    [[nodiscard]] QByteArray afterColon() const; ///< JSON: the blanks of the first entry

private:
    [[nodiscard]] Entry mappingEntry(NodeId key, bool block, int column, qsizetype previousEnd) const;
    [[nodiscard]] Entry item(NodeId value, bool block, int column, qsizetype previousEnd) const;
    [[nodiscard]] qsizetype startOf(NodeId node) const;
    void finish(Entry &entry) const;

    const SyntaxTree &m_tree;
    QByteArrayView m_source;
    QByteArray m_newline;
    qsizetype m_begin; ///< behind a byte order mark
};

} // namespace triptych::text
