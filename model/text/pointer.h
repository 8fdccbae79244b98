// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/text/syntaxtree.h"

#include <QByteArrayList>

namespace triptych::text {

/// A JSON Pointer (RFC 6901): the address of a value in a document. Tokens are unescaped UTF-8.
class Pointer
{
public:
    Pointer() = default; ///< the whole document
    explicit Pointer(QByteArrayList tokens)
        : m_tokens(std::move(tokens))
    {
    }

    /// "" or "/a/b~1c/0". Problem `pointer.syntax` for anything else.
    [[nodiscard]] static Result<Pointer> parse(QByteArrayView text);
    /// The fragment form of §6: "#/a/b%20c", percent-decoded first.
    [[nodiscard]] static Result<Pointer> parseFragment(QByteArrayView text);

    [[nodiscard]] QByteArray toString() const;
    [[nodiscard]] QByteArray toFragment() const; ///< with its '#'

    [[nodiscard]] bool isRoot() const { return m_tokens.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_tokens.size(); }
    [[nodiscard]] const QByteArrayList &tokens() const { return m_tokens; }
    [[nodiscard]] const QByteArray &last() const { return m_tokens.last(); }
    [[nodiscard]] Pointer parent() const { return Pointer(m_tokens.first(m_tokens.size() - 1)); }
    [[nodiscard]] Pointer operator/(QByteArrayView token) const;
    [[nodiscard]] Pointer operator/(qsizetype index) const { return *this / QByteArray::number(index); }
    /// Is this the same as `other`, or above it?
    [[nodiscard]] bool contains(const Pointer &other) const;

    bool operator==(const Pointer &) const = default;
    bool operator<(const Pointer &other) const { return m_tokens < other.m_tokens; }

private:
    QByteArrayList m_tokens;
};

/// An index token of RFC 6901 §4: "0" or digits without a leading zero; -1 for anything else.
[[nodiscard]] qint64 arrayIndex(QByteArrayView token);

/// The node at a pointer, NoNode when there is none. Aliases on the way are followed, the last node is not
/// resolved.
[[nodiscard]] NodeId find(const SyntaxTree &tree, const Pointer &pointer, NodeId from = 0);
/// The deepest node on the way to `pointer` that exists; NoNode only for an empty tree.
[[nodiscard]] NodeId findNearest(const SyntaxTree &tree, const Pointer &pointer, NodeId from = 0);
/// The pointer of a node, of its value for a key. O(siblings × depth).
[[nodiscard]] Pointer pointerTo(const SyntaxTree &tree, NodeId node);

} // namespace triptych::text
