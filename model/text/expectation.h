// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/syntaxtree.h"
#include "model/text/textedit.h"
#include "model/text/value.h"

#include <QHash>
#include <QList>

#include <map>

namespace triptych::text {

/// What a document must hold after an edit, told as the difference to what it held before. Whatever is not
/// mentioned must be unchanged.
class Expectation
{
public:
    /// One child as it should be: its value an old node's or a new one; its key (mappings) an old node's or a
    /// new one.
    struct Child
    {
        NodeId oldValue = NoNode;
        std::optional<Value> newValue = {};
        NodeId oldKey = NoNode;
        std::optional<QByteArray> newKey = {};
    };

    void value(NodeId old, const Value &value) { m_values.insert_or_assign(old, value); }
    void key(NodeId old, const QByteArray &key) { m_keys.insert_or_assign(old, key); }
    void children(NodeId collection, QList<Child> children)
    {
        m_children.insert_or_assign(collection, std::move(children));
    }
    /// A text without any node gets one.
    void firstValue(const Value &value) { m_first = value; }

    /// Compares the whole of both trees. Where the bytes were not touched the nodes need only be in the same
    /// places, which costs little even for large documents.
    [[nodiscard]] bool isMet(const SyntaxTree &before, const SyntaxTree &after, const EditList &edits) const;

private:
    class Comparison;

    std::map<NodeId, Value> m_values;
    std::map<NodeId, QByteArray> m_keys;
    std::map<NodeId, QList<Child>> m_children;
    std::optional<Value> m_first;
};

/// The children of a collection as they are.
[[nodiscard]] QList<Expectation::Child> childrenOf(const SyntaxTree &tree, NodeId collection);

} // namespace triptych::text
