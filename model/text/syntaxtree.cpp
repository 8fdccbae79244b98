// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/syntaxtree.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace triptych::text {

namespace {

/// Aliases may point to aliases only through damage; anything longer is a loop.
constexpr int maximumAliasHops = 8;

} // namespace

SyntaxTree::SyntaxTree(Format format, QByteArray source, std::vector<Node> nodes,
    std::vector<NodeProperties> properties, SyntaxErrors errors)
    : m_source(std::move(source))
    , m_nodes(std::move(nodes))
    , m_properties(std::move(properties))
    , m_errors(std::move(errors))
    , m_format(format)
{
}

bool SyntaxTree::hasErrors() const
{
    return std::any_of(m_errors.begin(), m_errors.end(),
        [](const SyntaxError &error) { return syntaxErrorSeverity(error.kind) == Severity::Error; });
}

NodeId SyntaxTree::childCount(NodeId id) const
{
    NodeId count = 0;
    for (NodeId c = firstChild(id); c != NoNode; c = nextChild(id, c)) {
        ++count;
    }
    return m_nodes[id].kind == NodeKind::Mapping ? count / 2 : count;
}

std::vector<NodeId> SyntaxTree::pathTo(NodeId id) const
{
    std::vector<NodeId> path;
    NodeId at = root();
    while (at != NoNode && m_nodes[at].next <= id) {
        at = nextRoot(at);
    }
    while (at != NoNode) {
        path.push_back(at);
        if (at == id) {
            break;
        }
        NodeId c = firstChild(at);
        while (c != NoNode && m_nodes[c].next <= id) {
            c = nextChild(at, c);
        }
        at = c;
    }
    return path;
}

NodeId SyntaxTree::parentOf(NodeId id) const
{
    const auto path = pathTo(id);
    return path.size() < 2 ? NoNode : path[path.size() - 2];
}

NodeId SyntaxTree::nodeAt(qsizetype offset) const
{
    if (offset < 0) {
        return NoNode;
    }
    const auto at = quint32(offset);
    const auto holds = [&](NodeId id) { return m_nodes[id].start <= at && at <= m_nodes[id].end; };
    // Of two that touch at the offset the one that starts there wins: it is what the caret stands before.
    const auto pick = [&](NodeId first, auto next) {
        NodeId found = NoNode;
        for (NodeId c = first; c != NoNode && m_nodes[c].start <= at; c = next(c)) {
            if (holds(c)) {
                found = c;
            }
        }
        return found;
    };
    NodeId found = NoNode;
    NodeId inner = pick(root(), [&](NodeId r) { return nextRoot(r); });
    while (inner != NoNode) {
        found = inner;
        inner = pick(firstChild(found), [&](NodeId c) { return nextChild(found, c); });
    }
    return found;
}

NodeId SyntaxTree::key(NodeId mapping, QByteArrayView key) const
{
    mapping = mapping == NoNode ? NoNode : resolved(mapping);
    NodeId found = NoNode;
    if (mapping == NoNode || m_nodes[mapping].kind != NodeKind::Mapping) {
        return NoNode;
    }
    for (NodeId k = firstChild(mapping); k != NoNode; k = nextChild(mapping, valueOf(k))) {
        if (textEquals(k, key)) {
            found = k;
        }
    }
    return found;
}

NodeId SyntaxTree::child(NodeId mapping, QByteArrayView name) const
{
    const NodeId k = key(mapping, name);
    return k == NoNode ? NoNode : valueOf(k);
}

NodeId SyntaxTree::item(NodeId sequence, NodeId index) const
{
    sequence = sequence == NoNode ? NoNode : resolved(sequence);
    if (sequence == NoNode || m_nodes[sequence].kind != NodeKind::Sequence) {
        return NoNode;
    }
    NodeId c = firstChild(sequence);
    for (NodeId i = 0; c != NoNode && i < index; ++i) {
        c = nextChild(sequence, c);
    }
    return c;
}

QByteArrayView SyntaxTree::bytes(NodeId id) const
{
    const Node &n = m_nodes[id];
    return QByteArrayView(m_source).sliced(n.start, n.end - n.start);
}

QByteArray SyntaxTree::text(NodeId id) const
{
    if (isCollection(id)) {
        return {};
    }
    const Node &n = m_nodes[id];
    return m_format == Format::Json ? decodeJsonScalar(n, bytes(id)) : decodeYamlScalar(n, bytes(id));
}

std::optional<QString> SyntaxTree::stringAt(NodeId mapping, QByteArrayView key) const
{
    NodeId value = child(mapping, key);
    value = value == NoNode ? NoNode : resolved(value);
    if (value == NoNode || m_nodes[value].kind != NodeKind::String) {
        return std::nullopt;
    }
    return string(value);
}

bool SyntaxTree::textEquals(NodeId id, QByteArrayView text) const
{
    const Node &n = m_nodes[id];
    if (isCollection(id)) {
        return false;
    }
    const bool quoted = n.style == NodeStyle::DoubleQuoted || n.style == NodeStyle::SingleQuoted;
    if ((quoted || n.style == NodeStyle::Plain) && !(n.flags & (HasEscapes | Damaged))) {
        const auto all = bytes(id);
        return quoted ? all.size() >= 2 && all.sliced(1, all.size() - 2) == text : all == text;
    }
    return this->text(id) == text;
}

const NodeProperties *SyntaxTree::properties(NodeId id) const
{
    if (!(m_nodes[id].flags & HasProperties)) {
        return nullptr;
    }
    const auto at = std::lower_bound(m_properties.begin(), m_properties.end(), id,
        [](const NodeProperties &p, NodeId node) { return p.node < node; });
    return at != m_properties.end() && at->node == id ? &*at : nullptr;
}

NodeId SyntaxTree::resolved(NodeId id) const
{
    for (int hops = 0; hops < maximumAliasHops; ++hops) {
        if (m_nodes[id].kind != NodeKind::Alias) {
            return id;
        }
        const QByteArrayView name = bytes(id).sliced(1);
        const auto before = std::lower_bound(m_properties.begin(), m_properties.end(), id,
            [](const NodeProperties &p, NodeId node) { return p.node < node; });
        const auto found =
            std::find_if(std::make_reverse_iterator(before), m_properties.rend(), [&](const auto &p) {
                return p.anchorEnd > p.anchorStart &&
                       QByteArrayView(m_source).sliced(p.anchorStart, p.anchorEnd - p.anchorStart) == name;
            });
        if (found == m_properties.rend()) {
            return NoNode;
        }
        id = found->node;
    }
    return NoNode;
}

qsizetype SyntaxTree::memoryUsage() const
{
    return qsizetype(m_nodes.capacity() * sizeof(Node) + m_properties.capacity() * sizeof(NodeProperties)) +
           m_errors.capacity() * qsizetype(sizeof(SyntaxError)) + m_source.capacity();
}

std::shared_ptr<const SyntaxTree> parse(Format format, const QByteArray &source)
{
    return format == Format::Json ? parseJson(source) : parseYaml(source);
}

Format formatOf(const QString &fileName, const QByteArray &source)
{
    if (fileName.endsWith(".json"_L1, Qt::CaseInsensitive)) {
        return Format::Json;
    }
    if (fileName.endsWith(".yaml"_L1, Qt::CaseInsensitive) ||
        fileName.endsWith(".yml"_L1, Qt::CaseInsensitive)) {
        return Format::Yaml;
    }
    qsizetype i = source.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (i < source.size() && QByteArrayView(" \t\r\n").contains(source.at(i))) {
        ++i;
    }
    const bool json =
        i < source.size() && (source.at(i) == '{' || source.at(i) == '[' || source.at(i) == '"');
    return json ? Format::Json : Format::Yaml;
}

} // namespace triptych::text
