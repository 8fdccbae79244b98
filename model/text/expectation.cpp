// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/expectation.h"

#include <algorithm>

namespace triptych::text {

class Expectation::Comparison
{
public:
    Comparison(
        const Expectation &expected, const SyntaxTree &before, const SyntaxTree &after, const EditList &edits)
        : m_expected(expected)
        , m_before(before)
        , m_after(after)
        , m_edits(edits)
    {
    }

    [[nodiscard]] bool same(NodeId a, NodeId b) const
    {
        if (const auto value = m_expected.m_values.find(a); value != m_expected.m_values.end()) {
            return sameValue(value->second.tree(), 0, m_after, b);
        }
        if (const auto children = m_expected.m_children.find(a); children != m_expected.m_children.end()) {
            return m_before[a].kind == m_after[b].kind && sameAs(children->second, b);
        }
        if (!isMentioned(a) && isShifted(a, b)) {
            return true;
        }
        if (m_before[a].kind != m_after[b].kind) {
            return false;
        }
        if (m_before.isCollection(a)) {
            return sameChildren(a, b);
        }
        if (m_before[a].kind == NodeKind::Alias) {
            return m_before.bytes(a) == m_after.bytes(b);
        }
        return sameValue(m_before, a, m_after, b);
    }

private:
    /// Is there anything expected of this node or one below it?
    [[nodiscard]] bool isMentioned(NodeId a) const
    {
        const NodeId end = m_before[a].next;
        const auto within = [a, end](const auto &map) {
            const auto first = map.lower_bound(a);
            return first != map.end() && first->first < end;
        };
        return within(m_expected.m_values) || within(m_expected.m_keys) || within(m_expected.m_children);
    }

    /// Untouched bytes and the same nodes over them, all moved by one distance: then the values are the same.
    [[nodiscard]] bool isShifted(NodeId a, NodeId b) const
    {
        const Node &first = m_before[a];
        const NodeId count = first.next - a;
        if (m_after[b].next - b != count) {
            return false;
        }
        qsizetype shift = 0;
        for (const TextEdit &edit : m_edits) {
            if (edit.end() <= qsizetype(first.start)) {
                shift += edit.text.size() - edit.length;
            } else if (edit.offset < qsizetype(first.end)) {
                return false;
            }
        }
        for (NodeId i = 0; i < count; ++i) {
            const Node &x = m_before[a + i];
            const Node &y = m_after[b + i];
            if (x.kind != y.kind || x.style != y.style || x.flags != y.flags || x.indent != y.indent ||
                qsizetype(x.start) + shift != qsizetype(y.start) ||
                qsizetype(x.end) + shift != qsizetype(y.end) || x.next - a != y.next - b) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool sameKey(NodeId a, NodeId b) const
    {
        const auto key = m_expected.m_keys.find(a);
        return key != m_expected.m_keys.end() ? m_after.textEquals(b, key->second) : same(a, b);
    }

    [[nodiscard]] bool sameChildren(NodeId a, NodeId b) const
    {
        NodeId x = m_before.firstChild(a);
        NodeId y = m_after.firstChild(b);
        while (x != NoNode && y != NoNode) {
            if (!(m_before[x].flags & IsKey ? sameKey(x, y) : same(x, y))) {
                return false;
            }
            x = m_before.nextChild(a, x);
            y = m_after.nextChild(b, y);
        }
        return x == y;
    }

    [[nodiscard]] bool sameAs(const QList<Child> &children, NodeId b) const
    {
        const bool mapping = m_after[b].kind == NodeKind::Mapping;
        NodeId y = m_after.firstChild(b);
        for (const Child &child : children) {
            if (y == NoNode) {
                return false;
            }
            if (mapping) {
                if (!(child.newKey ? m_after.textEquals(y, *child.newKey) : sameKey(child.oldKey, y))) {
                    return false;
                }
                y = m_after.valueOf(y);
            }
            if (!(child.newValue ? sameValue(child.newValue->tree(), 0, m_after, y)
                                 : same(child.oldValue, y))) {
                return false;
            }
            y = m_after.nextChild(b, y);
        }
        return y == NoNode;
    }

    const Expectation &m_expected;
    const SyntaxTree &m_before;
    const SyntaxTree &m_after;
    const EditList &m_edits;
};

bool Expectation::isMet(const SyntaxTree &before, const SyntaxTree &after, const EditList &edits) const
{
    if (after.errors().size() > before.errors().size() || (after.hasErrors() && !before.hasErrors())) {
        return false;
    }
    if (m_first) {
        return after.root() != NoNode && sameValue(m_first->tree(), 0, after, after.root()) &&
               after.nextRoot(after.root()) == NoNode;
    }
    const Comparison comparison(*this, before, after, edits);
    NodeId a = before.root();
    NodeId b = after.root();
    while (a != NoNode && b != NoNode) {
        if (!comparison.same(a, b)) {
            return false;
        }
        a = before.nextRoot(a);
        b = after.nextRoot(b);
    }
    return a == b;
}

QList<Expectation::Child> childrenOf(const SyntaxTree &tree, NodeId collection)
{
    QList<Expectation::Child> children;
    for (NodeId c = tree.firstChild(collection); c != NoNode; c = tree.nextChild(collection, c)) {
        Expectation::Child child;
        if (tree[collection].kind == NodeKind::Mapping) {
            child.oldKey = c;
            c = tree.valueOf(c);
        }
        child.oldValue = c;
        children += child;
    }
    return children;
}

} // namespace triptych::text
