// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/jsonemitter.h"

#include "model/text/numbers.h"
#include "model/text/value.h"

#include <QHash>

#include <algorithm>

namespace triptych::text {

namespace {

/// May the strings of this tree be copied into other JSON byte by byte?
bool hasSoundStrings(const SyntaxTree &tree)
{
    return tree.format() == Format::Json &&
           std::all_of(tree.errors().cbegin(), tree.errors().cend(), [](const SyntaxError &error) {
               return error.kind == SyntaxErrorKind::LoneSurrogate ||
                      error.kind == SyntaxErrorKind::DuplicateKey || error.kind == SyntaxErrorKind::TooDeep;
           });
}

} // namespace

JsonEmitter::JsonEmitter(const SyntaxTree &tree, JsonLayout layout, qsizetype expansionLimit)
    : m_tree(tree)
    , m_layout(std::move(layout))
    , m_budget(expansionLimit)
    , m_verbatim(hasSoundStrings(tree))
{
}

QByteArray JsonEmitter::emitted(NodeId node)
{
    m_out.clear();
    if (node == NoNode) {
        return "null";
    }
    value(node, 0);
    return m_out;
}

void JsonEmitter::value(NodeId node, int depth)
{
    if (depth > maximumDepth || (m_expansions > 0 && --m_budget < 0)) {
        m_complete = false;
    }
    if (!m_complete) {
        return;
    }
    switch (m_tree[node].kind) {
    case NodeKind::Null:
        m_out += "null";
        break;
    case NodeKind::Boolean:
        m_out += (m_tree.bytes(node).at(0) | 0x20) == 't' ? "true" : "false";
        break;
    case NodeKind::Number:
        number(node);
        break;
    case NodeKind::String:
    case NodeKind::Invalid:
        string(node);
        break;
    case NodeKind::Sequence:
        sequence(node, depth);
        break;
    case NodeKind::Mapping:
        mapping(node, depth);
        break;
    case NodeKind::Alias:
        expansion(node, depth);
        break;
    }
}

void JsonEmitter::expansion(NodeId alias, int depth)
{
    const NodeId target = m_tree.resolved(alias);
    if (target == NoNode) {
        m_out += "null";
        return;
    }
    ++m_expansions;
    value(target, depth + 1);
    --m_expansions;
}

void JsonEmitter::string(NodeId node)
{
    if (m_verbatim && m_tree[node].kind == NodeKind::String) {
        m_out += m_tree.bytes(node);
    } else {
        m_out += jsonQuoted(m_tree.text(node));
    }
}

void JsonEmitter::number(NodeId node)
{
    const QByteArray text = m_tree.text(node);
    m_out += toJsonNumber(text).value_or(jsonQuoted(text));
}

/// A key that is a collection becomes the string of its bytes: as JSON in JSON, nested ones would double
/// their escapes at every level.
void JsonEmitter::key(NodeId node)
{
    const NodeId resolved = m_tree.resolved(node);
    if (resolved == NoNode) {
        m_out += "\"\"";
    } else if (m_tree.isCollection(resolved)) {
        m_out += jsonQuoted(m_tree.bytes(resolved));
    } else {
        string(resolved);
    }
}

/// The keys that count, in their order.
QList<NodeId> JsonEmitter::lastKeys(NodeId mapping) const
{
    QList<NodeId> keys;
    bool duplicates = false;
    for (NodeId key = m_tree.firstChild(mapping); key != NoNode;
         key = m_tree.nextChild(mapping, m_tree.valueOf(key))) {
        keys += key;
        duplicates |= (m_tree[key].flags & Duplicate) != 0;
    }
    if (duplicates) {
        QHash<QByteArray, NodeId> last;
        for (const NodeId key : std::as_const(keys)) {
            last[m_tree.text(key)] = key;
        }
        keys.removeIf(
            [&](NodeId key) { return !m_tree.isCollection(key) && last.value(m_tree.text(key)) != key; });
    }
    return keys;
}

void JsonEmitter::mapping(NodeId node, int depth)
{
    const QList<NodeId> keys = lastKeys(node);
    m_out += '{';
    bool first = true;
    for (const NodeId entry : keys) {
        between(depth, first);
        first = false;
        key(entry);
        m_out += ':';
        m_out += m_layout.afterColon;
        value(m_tree.valueOf(entry), depth + 1);
        if (!m_complete) {
            return;
        }
    }
    closing(depth, first);
    m_out += '}';
}

void JsonEmitter::sequence(NodeId node, int depth)
{
    m_out += '[';
    bool first = true;
    for (NodeId item = m_tree.firstChild(node); item != NoNode; item = m_tree.nextChild(node, item)) {
        between(depth, first);
        first = false;
        value(item, depth + 1);
        if (!m_complete) {
            return;
        }
    }
    closing(depth, first);
    m_out += ']';
}

void JsonEmitter::between(int depth, bool first)
{
    if (!first) {
        m_out += ',';
    }
    if (m_layout.newline.isEmpty()) {
        m_out += first ? m_layout.inBraces : m_layout.afterComma;
        return;
    }
    m_out += m_layout.newline + m_layout.indent + m_layout.step.repeated(depth + 1);
}

void JsonEmitter::closing(int depth, bool empty)
{
    if (empty) {
        return;
    }
    if (m_layout.newline.isEmpty()) {
        m_out += m_layout.inBraces;
        return;
    }
    m_out += m_layout.newline + m_layout.indent + m_layout.step.repeated(depth);
}

} // namespace triptych::text
