// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/scalars.h"

#include "model/schema/decimal.h"
#include "model/schema/keywords.h"
#include "model/text/numbers.h"

#include <QHash>

namespace triptych::schema {

namespace {

using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::SyntaxTree;

/// Deeper than any text nests; only chains of aliases get there.
constexpr int deepest = 2 * text::maximumDepth;

QHash<QByteArray, NodeId> members(const SyntaxTree &tree, NodeId mapping, qint64 &work)
{
    QHash<QByteArray, NodeId> found;
    for (NodeId key = tree.firstChild(mapping); key != NoNode && --work > 0;
         key = tree.nextChild(mapping, tree.valueOf(key))) {
        found.insert(ScalarText(tree, key).view().toByteArray(), tree.valueOf(key));
    }
    return found;
}

bool sameNumbers(const SyntaxTree &a, NodeId nodeA, const SyntaxTree &b, NodeId nodeB)
{
    if (a.bytes(nodeA) == b.bytes(nodeB)) {
        return true;
    }
    const auto left = text::toJsonNumber(ScalarText(a, nodeA).view());
    const auto right = text::toJsonNumber(ScalarText(b, nodeB).view());
    return left && right && text::sameNumber(*left, *right);
}

class Equality
{
public:
    Equality(const SyntaxTree &a, const SyntaxTree &b, qint64 &work)
        : m_a(a)
        , m_b(b)
        , m_work(work)
    {
    }

    bool same(NodeId a, NodeId b, int depth)
    {
        if (--m_work < 0 || depth > deepest) {
            m_work = qMin(m_work, qint64(-1));
            return false;
        }
        a = m_a.resolved(a);
        b = m_b.resolved(b);
        if (a == NoNode || b == NoNode) {
            return false;
        }
        const NodeKind kind = valueKind(m_a[a]);
        if (kind != valueKind(m_b[b])) {
            return false;
        }
        switch (kind) {
        case NodeKind::Null:
            return true;
        case NodeKind::Boolean:
            return (m_a.bytes(a).at(0) | 0x20) == (m_b.bytes(b).at(0) | 0x20);
        case NodeKind::Number:
            return sameNumbers(m_a, a, m_b, b);
        case NodeKind::String:
            return ScalarText(m_a, a).view() == ScalarText(m_b, b).view();
        case NodeKind::Sequence:
            return sameItems(a, b, depth);
        case NodeKind::Mapping:
            return sameMembers(a, b, depth);
        case NodeKind::Invalid:
        case NodeKind::Alias:
            break;
        }
        return false;
    }

private:
    bool sameItems(NodeId a, NodeId b, int depth)
    {
        NodeId left = m_a.firstChild(a);
        NodeId right = m_b.firstChild(b);
        while (left != NoNode && right != NoNode) {
            if (!same(left, right, depth + 1)) {
                return false;
            }
            left = m_a.nextChild(a, left);
            right = m_b.nextChild(b, right);
        }
        return left == NoNode && right == NoNode;
    }

    bool sameMembers(NodeId a, NodeId b, int depth)
    {
        const auto left = members(m_a, a, m_work);
        const auto right = members(m_b, b, m_work);
        if (left.size() != right.size()) {
            return false;
        }
        for (auto it = left.begin(); it != left.end(); ++it) {
            const auto other = right.find(it.key());
            if (other == right.end() || !same(it.value(), other.value(), depth + 1)) {
                return false;
            }
        }
        return true;
    }

    const SyntaxTree &m_a;
    const SyntaxTree &m_b;
    qint64 &m_work;
};

quint64 mixed(quint64 hash)
{
    hash ^= hash >> 29;
    hash *= 0xBF58476D1CE4E5B9ULL;
    return hash ^ (hash >> 32);
}

quint64 hashAt(const SyntaxTree &tree, NodeId node, int depth, qint64 &work)
{
    node = tree.resolved(node);
    if (node == NoNode || --work < 0 || depth > deepest) {
        return 0;
    }
    const NodeKind kind = valueKind(tree[node]);
    quint64 hash = quint64(kind) + 1;
    switch (kind) {
    case NodeKind::Boolean:
        hash += quint64(quint8(tree.bytes(node).at(0) | 0x20)) << 8;
        break;
    case NodeKind::Number: {
        const auto json = text::toJsonNumber(ScalarText(tree, node).view());
        hash += json ? Decimal(*json).hash() << 8 : 0;
        break;
    }
    case NodeKind::String:
        hash += quint64(nameHash(ScalarText(tree, node).view())) << 8;
        break;
    case NodeKind::Sequence:
        for (NodeId item = tree.firstChild(node); item != NoNode; item = tree.nextChild(node, item)) {
            hash = mixed(hash * 31 + hashAt(tree, item, depth + 1, work));
        }
        break;
    case NodeKind::Mapping: {
        const auto entries = members(tree, node, work);
        for (auto it = entries.begin(); it != entries.end(); ++it) {
            // A sum, because the order of keys means nothing.
            hash += mixed(nameHash(it.key()) + 31 * hashAt(tree, it.value(), depth + 1, work));
        }
        break;
    }
    default:
        break;
    }
    return mixed(hash);
}

} // namespace

bool equalValues(const SyntaxTree &a, NodeId nodeA, const SyntaxTree &b, NodeId nodeB, qint64 &work)
{
    return Equality(a, b, work).same(nodeA, nodeB, 0);
}

quint64 valueHash(const SyntaxTree &tree, NodeId node, qint64 &work)
{
    return hashAt(tree, node, 0, work);
}

} // namespace triptych::schema
