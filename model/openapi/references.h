// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/pointer.h"
#include "model/text/syntaxtree.h"

#include <QHash>

#include <vector>

namespace triptych::openapi {

/// A `$ref` as it is written: a URI reference, RFC 3986 §4.1.
struct Reference
{
    text::NodeId node = text::NoNode; ///< the string
    QByteArray text;

    /// The part before "#", percent-decoded; empty for a reference into the same file.
    [[nodiscard]] QByteArray file() const;
    [[nodiscard]] QByteArray fragment() const; ///< with its "#"; "#" when there is none
    [[nodiscard]] bool isLocal() const { return text.startsWith('#'); }
    /// Has it a scheme or an authority, so that only the network could answer it?
    [[nodiscard]] bool isRemote() const;
};

/// Every `$ref` that refers: not one that is the name of a property, nor one inside examples, defaults, enums
/// or extensions, which are data. In source order.
[[nodiscard]] std::vector<Reference> references(const text::SyntaxTree &tree);

/// The reference that stands at a node, empty when the node is no mapping with a `$ref`.
[[nodiscard]] Reference referenceAt(const text::SyntaxTree &tree, text::NodeId node);

/// Finds nodes by pointer in documents of thousands of schemas: remembers the keys of the larger mappings it
/// passed. For one tree, one thread.
class NodeFinder
{
public:
    explicit NodeFinder(const text::SyntaxTree &tree)
        : m_tree(tree)
    {
    }
    [[nodiscard]] text::NodeId find(const text::Pointer &pointer);

private:
    [[nodiscard]] text::NodeId child(text::NodeId mapping, const QByteArray &key);

    const text::SyntaxTree &m_tree;
    QHash<text::NodeId, QHash<QByteArray, text::NodeId>> m_keys;
};

} // namespace triptych::openapi
