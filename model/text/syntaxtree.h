// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/problem.h"
#include "model/text/syntaxerror.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>
#include <vector>

namespace triptych::text {

enum class Format : quint8 { Json, Yaml };

enum class NodeKind : quint8 {
    Null,
    Boolean,
    Number,
    String,
    Sequence, ///< a JSON array
    Mapping,  ///< a JSON object; its children are key, value, key, value, …
    Alias,    ///< YAML `*name`; never expanded by the parser
    Invalid,  ///< bytes that are no node; where a tolerant parser went on
};

enum class NodeStyle : quint8 {
    Plain, ///< YAML plain scalar, JSON literal or number
    SingleQuoted,
    DoubleQuoted, ///< every JSON string
    Literal,      ///< `|`
    Folded,       ///< `>`
    Block,        ///< YAML block collection
    Flow,         ///< `[…]`, `{…}`, every JSON collection
    Absent,       ///< zero width: the null of `key:`, `- `, and whatever recovery had to supply
};

enum NodeFlag : quint8 {
    IsKey = 0x01, ///< the key of a mapping's entry
    HasEscapes =
        0x02,       ///< the text differs from the bytes between the quotes (escapes, folding, doubled quotes)
    Damaged = 0x04, ///< an error lies in this node itself (unterminated, unknown literal)
    HasProperties = 0x08, ///< an anchor or a tag precedes it: properties()
    Duplicate = 0x10,     ///< a key that its mapping has already
};

using NodeId = quint32;
inline constexpr NodeId NoNode = ~NodeId{0};

/// Sixteen bytes a node. Offsets are bytes of the source. Preorder: the first child of n is n + 1, `next` is
/// the node after n's subtree, so that siblings are skipped in O(1).
struct Node
{
    quint32 start =
        0; ///< first byte of the node itself: its quote, bracket, `|`, first key or `-`; not its properties
    quint32 end = 0; ///< one past its last byte; a block collection ends where its last child does
    NodeId next = 0;
    NodeKind kind = NodeKind::Null;
    NodeStyle style = NodeStyle::Absent;
    quint8 flags = 0;
    quint8 indent = 0; ///< of a literal or folded scalar's content: columns of the source, 255 for more
};
static_assert(sizeof(Node) == 16);

/// `&anchor` and `!tag` before a node, YAML 1.2 §6.9. Spans are empty (start == end) where there is none.
struct NodeProperties
{
    NodeId node = NoNode;
    quint32 start = 0;                      ///< first byte of the first property
    quint32 end = 0;                        ///< one past the last one
    quint32 anchorStart = 0, anchorEnd = 0; ///< the name, without `&`
    quint32 tagStart = 0, tagEnd = 0;       ///< with its `!`
};

/// The index over the bytes of a JSON or YAML text: what is where. Immutable after parsing, shared freely
/// between threads. Holds its source (implicitly shared, no copy), so it is complete in itself.
class SyntaxTree
{
public:
    SyntaxTree(Format format, QByteArray source, std::vector<Node> nodes,
        std::vector<NodeProperties> properties, SyntaxErrors errors);

    [[nodiscard]] Format format() const { return m_format; }
    [[nodiscard]] const QByteArray &source() const { return m_source; }
    [[nodiscard]] const SyntaxErrors &errors() const { return m_errors; }
    /// Is any of them more than a warning?
    [[nodiscard]] bool hasErrors() const;

    [[nodiscard]] NodeId count() const { return NodeId(m_nodes.size()); }
    [[nodiscard]] const Node &node(NodeId id) const { return m_nodes[id]; }
    [[nodiscard]] const Node &operator[](NodeId id) const { return m_nodes[id]; }

    /// The root of the first document; NoNode when the text holds no node at all.
    [[nodiscard]] NodeId root() const { return m_nodes.empty() ? NoNode : 0; }
    /// The root of the next document of a YAML stream, NoNode after the last.
    [[nodiscard]] NodeId nextRoot(NodeId root) const { return orNone(m_nodes[root].next, count()); }

    [[nodiscard]] bool isCollection(NodeId id) const
    {
        return m_nodes[id].kind == NodeKind::Mapping || m_nodes[id].kind == NodeKind::Sequence;
    }
    /// Children in source order. In a mapping: key, value, key, value, …; every key has its value.
    [[nodiscard]] NodeId firstChild(NodeId id) const { return orNone(id + 1, m_nodes[id].next); }
    /// The next child of `parent` after `child`.
    [[nodiscard]] NodeId nextChild(NodeId parent, NodeId child) const
    {
        return orNone(m_nodes[child].next, m_nodes[parent].next);
    }
    /// The value that belongs to a mapping's key.
    [[nodiscard]] NodeId valueOf(NodeId key) const { return m_nodes[key].next; }
    /// Entries of a mapping, items of a sequence; O(children).
    [[nodiscard]] NodeId childCount(NodeId id) const;
    /// The parent, NoNode for a root. O(siblings × depth).
    [[nodiscard]] NodeId parentOf(NodeId id) const;
    /// The path from a root down to `id`, both included.
    [[nodiscard]] std::vector<NodeId> pathTo(NodeId id) const;
    /// The innermost node whose span holds the byte at `offset` (or ends there), NoNode outside all of them.
    [[nodiscard]] NodeId nodeAt(qsizetype offset) const;

    /// The value of `key` in a mapping (the last one, if the key is there twice); aliases on the way are
    /// followed. NoNode when `mapping` is no mapping or has no such key. O(entries).
    [[nodiscard]] NodeId child(NodeId mapping, QByteArrayView key) const;
    /// The key node instead of its value.
    [[nodiscard]] NodeId key(NodeId mapping, QByteArrayView key) const;
    /// The item of a sequence, NoNode past its end.
    [[nodiscard]] NodeId item(NodeId sequence, NodeId index) const;

    /// The bytes of the node as they stand in the source.
    [[nodiscard]] QByteArrayView bytes(NodeId id) const;
    /// The scalar's text: unquoted, unescaped, unfolded UTF-8. For a key, number, boolean or null: its words.
    /// A lone surrogate escape becomes U+FFFD. Empty for collections.
    [[nodiscard]] QByteArray text(NodeId id) const;
    [[nodiscard]] QString string(NodeId id) const { return QString::fromUtf8(text(id)); }
    /// The text of the scalar at `key` of a mapping if it is a string, else nothing.
    [[nodiscard]] std::optional<QString> stringAt(NodeId mapping, QByteArrayView key) const;
    [[nodiscard]] bool textEquals(NodeId id, QByteArrayView text) const;

    /// Anchor and tag of a node, null without.
    [[nodiscard]] const NodeProperties *properties(NodeId id) const;
    /// What an alias points to: the last node before it that carries that anchor (YAML 1.2 §7.1); follows
    /// chains, NoNode if there is none. Any other node is returned as it is. A cycle through collections is
    /// not seen here: whoever walks through aliases counts expansions.
    [[nodiscard]] NodeId resolved(NodeId id) const;

    [[nodiscard]] qsizetype memoryUsage() const;

private:
    [[nodiscard]] static NodeId orNone(NodeId id, NodeId end) { return id < end ? id : NoNode; }

    QByteArray m_source;
    std::vector<Node> m_nodes;
    std::vector<NodeProperties> m_properties; // by node
    SyntaxErrors m_errors;
    Format m_format;
};

/// The text of one scalar from its bytes: quotes and indentation included, as Node spans them.
[[nodiscard]] QByteArray decodeJsonScalar(const Node &node, QByteArrayView bytes);
[[nodiscard]] QByteArray decodeYamlScalar(const Node &node, QByteArrayView bytes);

/// Parses anything into as much tree as it holds: never fails, never throws, reports what is wrong in
/// errors(). Nesting beyond maximumDepth is reported and its content passed over.
[[nodiscard]] std::shared_ptr<const SyntaxTree> parseJson(const QByteArray &source);
[[nodiscard]] std::shared_ptr<const SyntaxTree> parseYaml(const QByteArray &source);
[[nodiscard]] std::shared_ptr<const SyntaxTree> parse(Format format, const QByteArray &source);

inline constexpr int maximumDepth = 1000;

/// By the file's name (".json", ".yaml", ".yml"), else by its first byte that is no white space.
[[nodiscard]] Format formatOf(const QString &fileName, const QByteArray &source);

} // namespace triptych::text
