// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/text/syntaxtree.h"

#include <concepts>
#include <memory>

namespace triptych::text {

/// A JSON value that somebody wants to write: its JSON text and the tree over it, so that a number stays the
/// digits it was (1e400, 2^64, 1.10) and keys keep their order. Immutable, cheap to copy.
class Value
{
public:
    Value(); ///< null

    /// Strict RFC 8259; Problem `value.syntax` otherwise.
    [[nodiscard]] static Result<Value> fromJson(const QByteArray &json);
    /// A node of any document as a JSON value. Aliases are expanded, at most `expansionLimit` nodes: Problem
    /// `value.expansion` beyond, or on a cycle. Numbers that JSON cannot write (.inf, 0x1F) become their JSON
    /// form or a string.
    [[nodiscard]] static Result<Value> of(
        const SyntaxTree &tree, NodeId node, qsizetype expansionLimit = 100'000);
    [[nodiscard]] static Value string(QByteArrayView utf8);
    /// A template, so that bytes and literals never find a (deleted) way through QString.
    template <std::same_as<QString> Text>
    [[nodiscard]] static Value string(const Text &text)
    {
        return string(QByteArrayView(text.toUtf8()));
    }
    [[nodiscard]] static Value number(qint64 value);
    [[nodiscard]] static Value boolean(bool value);
    [[nodiscard]] static Value emptyMapping();
    [[nodiscard]] static Value emptySequence();
    /// In the order given.
    [[nodiscard]] static Value mapping(const QList<std::pair<QByteArray, Value>> &entries);
    [[nodiscard]] static Value sequence(const QList<Value> &items);

    [[nodiscard]] const QByteArray &json() const { return m_tree->source(); } ///< compact
    [[nodiscard]] QByteArray pretty() const; ///< two spaces, LF, final newline: the form of our own files
    [[nodiscard]] const SyntaxTree &tree() const { return *m_tree; }
    [[nodiscard]] NodeKind kind() const { return m_tree->node(0).kind; }

    /// Same kinds, same strings, same keys in the same order; numbers by value.
    [[nodiscard]] bool sameAs(const Value &other) const;

private:
    explicit Value(std::shared_ptr<const SyntaxTree> tree)
        : m_tree(std::move(tree))
    {
    }
    std::shared_ptr<const SyntaxTree> m_tree;
};

/// Do two nodes hold the same value (aliases followed, budgeted)? Styles, comments and spelling of numbers do
/// not count.
[[nodiscard]] bool sameValue(const SyntaxTree &a, NodeId nodeA, const SyntaxTree &b, NodeId nodeB);

/// A JSON string literal with its quotes: only what RFC 8259 §7 demands is escaped; with `asciiOnly`
/// everything beyond ASCII too.
[[nodiscard]] QByteArray jsonQuoted(QByteArrayView utf8, bool asciiOnly = false);

} // namespace triptych::text
