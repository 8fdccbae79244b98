// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/syntaxtree.h"

#include <QByteArrayList>

namespace triptych::tests {

/// What every tree must hold, whatever its text: spans inside the source and inside the parent, children in
/// order and disjoint, `next` consistent, keys and values paired. The first violation in words, empty when
/// there is none.
inline QByteArray treeViolation(const text::SyntaxTree &tree)
{
    using namespace text;
    const auto say = [](NodeId id, const char *what) {
        return "node " + QByteArray::number(id) + ": " + what;
    };
    std::vector<NodeId> open;
    std::vector<quint32> floor; // where the next child may begin
    for (NodeId id = 0; id < tree.count(); ++id) {
        const Node &node = tree[id];
        while (!open.empty() && tree[open.back()].next <= id) {
            open.pop_back();
            floor.pop_back();
        }
        if (node.start > node.end || qsizetype(node.end) > tree.source().size()) {
            return say(id, "span outside the source");
        }
        if (node.next <= id || node.next > tree.count()) {
            return say(id, "bad next");
        }
        if (!open.empty()) {
            const Node &parent = tree[open.back()];
            if (!tree.isCollection(open.back())) {
                return say(id, "child of a scalar");
            }
            if (node.next > parent.next) {
                return say(id, "subtree leaves its parent");
            }
            if (node.start < floor.back() || node.end > parent.end) {
                return say(id, "span outside the parent or over a sibling");
            }
            floor.back() = node.end;
        }
        open.push_back(id);
        floor.push_back(node.start);
    }
    for (NodeId id = 0; id < tree.count(); ++id) {
        bool key = tree[id].kind == NodeKind::Mapping;
        const bool pairs = key;
        for (NodeId c = tree.firstChild(id); c != NoNode; c = tree.nextChild(id, c)) {
            if (bool(tree[c].flags & IsKey) != key) {
                return say(c, "key and value out of step");
            }
            key = pairs && !key;
        }
        if (pairs && !key) {
            return say(id, "a key without value");
        }
    }
    quint32 last = 0;
    for (const SyntaxError &error : tree.errors()) {
        if (error.offset < last || qsizetype(error.offset) + error.length > tree.source().size()) {
            return "errors out of order or outside the source";
        }
        last = error.offset;
    }
    return {};
}

/// `{"a": [1, x]}` as "{a:[1 x]}": shape and words, for tables of expectations. Absent values are `?`.
inline QByteArray outline(const text::SyntaxTree &tree, text::NodeId id = 0)
{
    using namespace text;
    if (tree.count() == 0) {
        return {};
    }
    const Node &node = tree[id];
    if (!tree.isCollection(id)) {
        return node.style == NodeStyle::Absent ? QByteArray("?") : tree.text(id);
    }
    const bool mapping = node.kind == NodeKind::Mapping;
    QByteArray out;
    for (NodeId c = tree.firstChild(id); c != NoNode; c = tree.nextChild(id, c)) {
        if (!out.isEmpty() && !out.endsWith(':')) {
            out += ' ';
        }
        out += outline(tree, c) + (tree[c].flags & IsKey ? ":" : "");
    }
    return (mapping ? "{" : "[") + out + (mapping ? "}" : "]");
}

/// The codes of all errors, in order.
inline QByteArrayList errorCodes(const text::SyntaxTree &tree)
{
    QByteArrayList codes;
    for (const auto &error : tree.errors()) {
        codes += text::syntaxErrorCode(error.kind);
    }
    return codes;
}

} // namespace triptych::tests
