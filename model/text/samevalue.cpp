// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/numbers.h"
#include "model/text/value.h"

#include <QSet>

namespace triptych::text {

namespace {

/// Compares two nodes of two trees. A pair that an alias led to is compared once: while it is open or after
/// it was found equal it counts as equal (one difference ends everything), which makes cycles and alias bombs
/// linear.
class Comparison
{
public:
    Comparison(const SyntaxTree &a, const SyntaxTree &b)
        : m_a(a)
        , m_b(b)
    {
    }

    bool same(NodeId a, NodeId b, int depth)
    {
        // Chains of aliases make a tree deeper than any text is nested; beyond this nobody vouches for
        // equality.
        if (depth > 4 * maximumDepth || ++m_compared > budget) {
            return false;
        }
        if (m_a[a].kind == NodeKind::Alias || m_b[b].kind == NodeKind::Alias) {
            return sameExpanded(m_a.resolved(a), m_b.resolved(b), depth);
        }
        if (m_a[a].kind != m_b[b].kind) {
            return false;
        }
        switch (m_a[a].kind) {
        case NodeKind::Null:
            return true;
        case NodeKind::Boolean:
            return (m_a.bytes(a).at(0) | 0x20) == (m_b.bytes(b).at(0) | 0x20);
        case NodeKind::Number:
            return sameNumbers(a, b);
        case NodeKind::Mapping:
        case NodeKind::Sequence:
            return sameChildren(a, b, depth);
        case NodeKind::String:
        case NodeKind::Invalid:
        case NodeKind::Alias:
            break;
        }
        return sameText(a, b);
    }

private:
    static constexpr qsizetype budget = 50'000'000;

    bool sameExpanded(NodeId a, NodeId b, int depth)
    {
        if (a == NoNode || b == NoNode) {
            return a == b;
        }
        const quint64 pair = quint64(a) << 32 | b;
        if ((&m_a == &m_b && a == b) || m_expanded.contains(pair)) {
            return true;
        }
        m_expanded.insert(pair);
        return same(a, b, depth + 1);
    }

    bool sameChildren(NodeId a, NodeId b, int depth)
    {
        NodeId x = m_a.firstChild(a);
        NodeId y = m_b.firstChild(b);
        while (x != NoNode && y != NoNode) {
            const bool equal = m_a[x].flags & IsKey ? sameKeys(x, y, depth) : same(x, y, depth + 1);
            if (!equal) {
                return false;
            }
            x = m_a.nextChild(a, x);
            y = m_b.nextChild(b, y);
        }
        return x == y;
    }

    /// A key is its words: `200` and `"200"` are one key in JSON, which has strings alone.
    bool sameKeys(NodeId a, NodeId b, int depth)
    {
        const NodeId x = m_a.resolved(a);
        const NodeId y = m_b.resolved(b);
        if (x == NoNode || y == NoNode || m_a.isCollection(x) || m_b.isCollection(y)) {
            return same(a, b, depth + 1);
        }
        return sameText(x, y);
    }

    bool sameText(NodeId a, NodeId b)
    {
        const Node &x = m_a[a];
        const Node &y = m_b[b];
        if (m_a.format() == m_b.format() && x.style == y.style && x.indent == y.indent &&
            m_a.bytes(a) == m_b.bytes(b)) {
            return true;
        }
        return m_a.textEquals(a, m_b.text(b));
    }

    bool sameNumbers(NodeId a, NodeId b)
    {
        if (m_a.bytes(a) == m_b.bytes(b)) {
            return true;
        }
        const QByteArray x = m_a.text(a);
        const QByteArray y = m_b.text(b);
        const auto jsonX = toJsonNumber(x);
        const auto jsonY = toJsonNumber(y);
        return jsonX && jsonY ? sameNumber(*jsonX, *jsonY) : x.toLower() == y.toLower();
    }

    const SyntaxTree &m_a;
    const SyntaxTree &m_b;
    QSet<quint64> m_expanded;
    qsizetype m_compared = 0;
};

} // namespace

bool sameValue(const SyntaxTree &a, NodeId nodeA, const SyntaxTree &b, NodeId nodeB)
{
    if (nodeA == NoNode || nodeB == NoNode) {
        return nodeA == nodeB;
    }
    return Comparison(a, b).same(nodeA, nodeB, 0);
}

} // namespace triptych::text
