// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/references.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace triptych::openapi {

using text::IsKey;
using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::SyntaxTree;

QByteArray Reference::file() const
{
    const qsizetype hash = text.indexOf('#');
    return QByteArray::fromPercentEncoding(hash < 0 ? text : text.left(hash));
}

QByteArray Reference::fragment() const
{
    const qsizetype hash = text.indexOf('#');
    return hash < 0 ? QByteArray("#") : text.mid(hash);
}

bool Reference::isRemote() const
{
    if (text.startsWith("//")) {
        return true;
    }
    // scheme = ALPHA *( ALPHA / DIGIT / "+" / "-" / "." ) ":", RFC 3986 §3.1
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool other = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
        if (c == ':') {
            return i > 0;
        }
        if (!letter && !(other && i > 0)) {
            return false;
        }
    }
    return false;
}

namespace {

/// What stands below these keys is data of the API, not description.
bool isData(QByteArrayView key)
{
    static constexpr std::array<std::string_view, 7> names{
        "example", "default", "enum", "const", "dataValue", "serializedValue", "value"};
    return key.startsWith("x-") || std::any_of(names.begin(), names.end(),
                                       [&](std::string_view n) { return key == QByteArrayView(n); });
}

/// The keys below these are names that the author chose.
bool holdsNames(QByteArrayView key)
{
    static constexpr std::array<std::string_view, 20> names{"properties", "patternProperties", "definitions",
        "$defs", "dependentSchemas", "schemas", "responses", "parameters", "examples", "requestBodies",
        "headers", "securitySchemes", "links", "callbacks", "pathItems", "paths", "webhooks", "content",
        "encoding", "mediaTypes"};
    return std::any_of(
        names.begin(), names.end(), [&](std::string_view n) { return key == QByteArrayView(n); });
}

class Collector
{
public:
    explicit Collector(const SyntaxTree &tree)
        : m_tree(tree)
    {
    }

    std::vector<Reference> run()
    {
        for (NodeId root = m_tree.root(); root != NoNode; root = m_tree.nextRoot(root)) {
            visit(root, false);
        }
        return std::move(m_found);
    }

private:
    void visit(NodeId node, bool keysAreNames)
    {
        if (m_tree[node].kind == NodeKind::Sequence) {
            for (NodeId item = m_tree.firstChild(node); item != NoNode; item = m_tree.nextChild(node, item)) {
                visit(item, false);
            }
        } else if (m_tree[node].kind == NodeKind::Mapping) {
            visitMapping(node, keysAreNames);
        }
    }

    void visitMapping(NodeId mapping, bool keysAreNames)
    {
        for (NodeId key = m_tree.firstChild(mapping); key != NoNode;) {
            const NodeId value = m_tree.valueOf(key);
            if (keysAreNames) {
                visit(value, false);
            } else if (m_tree[value].kind == NodeKind::String) {
                if (m_tree.textEquals(key, "$ref")) {
                    m_found.push_back({value, m_tree.text(value)});
                }
            } else if (m_tree.isCollection(value)) {
                const QByteArray name = m_tree.text(key);
                if (!isData(name)) {
                    visit(value, holdsNames(name));
                }
            }
            key = m_tree.nextChild(mapping, value);
        }
    }

    const SyntaxTree &m_tree;
    std::vector<Reference> m_found;
};

} // namespace

std::vector<Reference> references(const SyntaxTree &tree)
{
    return Collector(tree).run();
}

Reference referenceAt(const SyntaxTree &tree, NodeId node)
{
    const NodeId ref = node == NoNode ? NoNode : tree.child(node, "$ref");
    if (ref == NoNode || tree[ref].kind != NodeKind::String) {
        return {};
    }
    return {ref, tree.text(ref)};
}

NodeId NodeFinder::child(NodeId mapping, const QByteArray &key)
{
    auto keys = m_keys.find(mapping);
    if (keys == m_keys.end()) {
        QHash<QByteArray, NodeId> index;
        for (NodeId k = m_tree.firstChild(mapping); k != NoNode;
             k = m_tree.nextChild(mapping, m_tree.valueOf(k))) {
            index.insert(m_tree.text(k), m_tree.valueOf(k));
        }
        keys = m_keys.insert(mapping, std::move(index));
    }
    return keys->value(key, NoNode);
}

NodeId NodeFinder::find(const text::Pointer &pointer)
{
    NodeId at = m_tree.root();
    for (const QByteArray &token : pointer.tokens()) {
        at = at == NoNode ? NoNode : m_tree.resolved(at);
        if (at == NoNode) {
            return NoNode;
        }
        if (m_tree[at].kind == NodeKind::Sequence) {
            const qint64 index = text::arrayIndex(token);
            at = index < 0 || index >= NoNode ? NoNode : m_tree.item(at, NodeId(index));
        } else {
            at = m_tree[at].kind == NodeKind::Mapping ? child(at, token) : NoNode;
        }
    }
    return at;
}

} // namespace triptych::openapi
