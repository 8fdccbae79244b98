// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/yamlreparse.h"

#include "model/text/yamlcheck.h"
#include "model/text/yamlparser.h"

#include <algorithm>
#include <optional>

namespace triptych::text::yaml {

namespace {

/// An error that says nothing about structure: the lines around it mean what they would without it.
bool isHarmless(SyntaxErrorKind kind)
{
    switch (kind) {
    case SyntaxErrorKind::InvalidUtf8:
    case SyntaxErrorKind::NulByte:
    case SyntaxErrorKind::ControlCharacter:
    case SyntaxErrorKind::InvalidEscape:
    case SyntaxErrorKind::LoneSurrogate:
    case SyntaxErrorKind::DuplicateKey:
    case SyntaxErrorKind::UndefinedAlias:
        return true;
    default:
        return false;
    }
}

bool areHarmless(const SyntaxErrors &errors)
{
    return errors.size() < maximumSyntaxErrors / 2 &&
           std::all_of(
               errors.begin(), errors.end(), [](const SyntaxError &error) { return isHarmless(error.kind); });
}

bool hasBom(const QByteArray &source)
{
    return source.startsWith("\xEF\xBB\xBF");
}

quint32 lineStart(const QByteArray &source, quint32 at)
{
    const quint32 first = hasBom(source) ? 3 : 0;
    while (at > first && !is(source[at - 1], Break)) {
        --at;
    }
    return at;
}

/// The lines of an entry: from its own first one to that of its next sibling.
struct Chunk
{
    NodeId container = NoNode;
    NodeId first = NoNode; ///< its nodes: [first, next)
    NodeId next = NoNode;
    quint32 start = 0;
    quint32 end = 0;
    int column = 0;
    int depth = 0; ///< collections around the container
};

class Finder
{
public:
    Finder(const SyntaxTree &tree, quint32 from, quint32 to)
        : m_tree(tree)
        , m_from(from)
        , m_to(to)
    {
    }

    /// The chunks that hold the edit, outermost first.
    std::vector<Chunk> chunks()
    {
        std::vector<Chunk> found;
        NodeId node = m_tree.root();
        for (NodeId root = node; root != NoNode && entryStart(root) <= m_from; root = m_tree.nextRoot(root)) {
            node = root;
        }
        for (int depth = 0; node != NoNode && m_tree[node].style == NodeStyle::Block; ++depth) {
            if (const auto chunk = chunkIn(node, depth)) {
                found.push_back(*chunk);
            }
            node = lastChildBefore(node);
        }
        return found;
    }

private:
    [[nodiscard]] quint32 entryStart(NodeId id) const
    {
        const NodeProperties *properties = m_tree.properties(id);
        return properties ? properties->start : m_tree[id].start;
    }

    [[nodiscard]] NodeId lastChildBefore(NodeId node) const
    {
        NodeId last = NoNode;
        for (NodeId c = m_tree.firstChild(node); c != NoNode && entryStart(c) <= m_from;
             c = m_tree.nextChild(node, c)) {
            last = c;
        }
        return last;
    }

    [[nodiscard]] NodeId nextEntry(NodeId container, NodeId entry) const
    {
        const bool mapping = m_tree[container].kind == NodeKind::Mapping;
        return m_tree.nextChild(container, mapping ? m_tree.valueOf(entry) : entry);
    }

    /// Where the entry's first line begins, if nothing but indentation (and its dash) stands before it there.
    [[nodiscard]] std::optional<quint32> lineOf(NodeId entry, bool mapping, int column) const
    {
        const QByteArray &source = m_tree.source();
        const quint32 start = entryStart(entry);
        const quint32 line = lineStart(source, start);
        quint32 i = line;
        while (i < start && source[i] == ' ') {
            ++i;
        }
        if (int(i - line) != column) {
            return std::nullopt;
        }
        if (mapping) {
            return i == start ? std::optional(line) : std::nullopt;
        }
        if (i >= start || source[i] != '-') {
            return std::nullopt;
        }
        for (++i; i < start; ++i) {
            if (!is(source[i], Blank)) {
                return std::nullopt;
            }
        }
        return line;
    }

    [[nodiscard]] std::optional<Chunk> chunkIn(NodeId container, int depth) const
    {
        const Node &node = m_tree[container];
        const bool mapping = node.kind == NodeKind::Mapping;
        const int column = int(node.start - lineStart(m_tree.source(), node.start));
        NodeId entry = m_tree.firstChild(container);
        NodeId next = NoNode;
        for (; entry != NoNode; entry = next) {
            next = nextEntry(container, entry);
            if (next == NoNode || entryStart(next) - std::min(entryStart(next), quint32(column)) > m_from) {
                break;
            }
        }
        if (next == NoNode) {
            return std::nullopt;
        }
        const auto start = lineOf(entry, mapping, column);
        const auto end = lineOf(next, mapping, column);
        if (!start || !end || *start > m_from || *end < m_to) {
            return std::nullopt;
        }
        return Chunk{container, entry, next, *start, *end, column, depth};
    }

    const SyntaxTree &m_tree;
    quint32 m_from;
    quint32 m_to;
};

/// Do the lines of the new text keep to themselves? Looks only at how each begins.
bool standAlone(const QByteArray &bytes, quint32 start, quint32 end, int column)
{
    if (start >= end || !is(bytes[end - 1], Break)) {
        return false;
    }
    bool first = true;
    quint32 line = start;
    while (line < end) {
        quint32 text = line;
        while (text < end && bytes[text] == ' ') {
            ++text;
        }
        const char c = bytes[text]; // a break at the latest
        const bool blank = is(c, Break);
        const int spaces = int(text - line);
        if (c == '\t' || (first && (blank || c == '#' || c == '%' || spaces != column))) {
            return false;
        }
        if (!blank && c != '#' && spaces < column) {
            return false;
        }
        const bool gap = text + 1 >= end || is(bytes[text + 1], Blank | Break);
        if (spaces == column && (c == '?' || c == ':') && gap) {
            return false; // would meet an explicit key before or after
        }
        const QByteArrayView rest = QByteArrayView(bytes).sliced(line, std::min<quint32>(3, end - line));
        if (rest == "---" || rest == "...") {
            return false;
        }
        first = false;
        while (text < end && !is(bytes[text], Break)) {
            ++text;
        }
        line = text + (bytes[text] == '\r' && text + 1 < end && bytes[text + 1] == '\n' ? 2 : 1);
    }
    return true;
}

bool isPlainStructure(const Node &node)
{
    return node.kind != NodeKind::Alias && node.kind != NodeKind::Invalid && !(node.flags & HasProperties);
}

struct Parsed
{
    std::vector<Node> nodes;
    SyntaxErrors errors;
};

std::optional<Parsed> parseChunk(
    const SyntaxTree &base, const Chunk &chunk, const QByteArray &bytes, quint32 end)
{
    Parser parser(bytes.constData(), chunk.start, end);
    parser.parseLines(chunk.depth);
    Parsed parsed{parser.takeNodes(), parser.takeErrors()};
    checkCharacters(bytes.constData(), chunk.start, end, parsed.errors);
    if (parsed.nodes.empty() || !areHarmless(parsed.errors)) {
        return std::nullopt;
    }
    const Node &root = parsed.nodes.front();
    const bool same = root.kind == base[chunk.container].kind && root.style == NodeStyle::Block &&
                      root.start == chunk.start + quint32(chunk.column) && root.next == parsed.nodes.size();
    if (!same || !std::all_of(parsed.nodes.begin(), parsed.nodes.end(), isPlainStructure)) {
        return std::nullopt;
    }
    return parsed;
}

class Splicer
{
public:
    Splicer(const SyntaxTree &base, const Chunk &chunk, const QByteArray &bytes, Parsed parsed)
        : m_base(base)
        , m_chunk(chunk)
        , m_bytes(bytes)
        , m_parsed(std::move(parsed))
        , m_byteShift(quint32(bytes.size() - base.source().size()))
        , m_nodeShift(NodeId(m_parsed.nodes.size() - 1) - (chunk.next - chunk.first))
    {
    }

    std::shared_ptr<const SyntaxTree> spliced()
    {
        m_nodes.reserve(m_base.count() + m_parsed.nodes.size());
        copyBefore();
        copyChunk();
        copyAfter();
        spliceErrors();
        if (m_nodes[m_chunk.container].kind == NodeKind::Mapping) {
            recheckKeys();
        }
        putInOrder(m_errors);
        return std::make_shared<SyntaxTree>(
            Format::Yaml, m_bytes, std::move(m_nodes), std::move(m_properties), std::move(m_errors));
    }

private:
    void copyBefore()
    {
        for (NodeId id = 0; id < m_chunk.first; ++id) {
            Node node = m_base[id];
            if (node.next > m_chunk.first) { // an ancestor: it ends after the chunk
                node.next += m_nodeShift;
                node.end += m_byteShift;
            }
            m_nodes.push_back(node);
            if (node.flags & HasProperties) {
                m_properties.push_back(*m_base.properties(id));
            }
        }
    }

    void copyChunk()
    {
        for (size_t i = 1; i < m_parsed.nodes.size(); ++i) {
            m_nodes.push_back(m_parsed.nodes[i]);
            m_nodes.back().next += m_chunk.first - 1;
        }
    }

    void copyAfter()
    {
        for (NodeId id = m_chunk.next; id < m_base.count(); ++id) {
            Node node = m_base[id];
            node.start += m_byteShift;
            node.end += m_byteShift;
            node.next += m_nodeShift;
            m_nodes.push_back(node);
            if (node.flags & HasProperties) {
                m_properties.push_back(shifted(*m_base.properties(id)));
            }
        }
    }

    [[nodiscard]] NodeProperties shifted(NodeProperties p) const
    {
        p.node += m_nodeShift;
        p.start += m_byteShift;
        p.end += m_byteShift;
        for (quint32 *offset : {&p.anchorStart, &p.anchorEnd, &p.tagStart, &p.tagEnd}) {
            *offset += *offset ? m_byteShift : 0; // an empty span stays at zero
        }
        return p;
    }

    void spliceErrors()
    {
        m_errors = m_parsed.errors;
        for (SyntaxError error : m_base.errors()) {
            if (error.offset >= m_chunk.end) {
                error.offset += m_byteShift;
                m_errors.append(error);
            } else if (error.offset < m_chunk.start) {
                m_errors.append(error);
            }
        }
    }

    /// The entry's key, or several new ones, meet those of the siblings.
    void recheckKeys()
    {
        std::vector<quint32> starts;
        const NodeId end = m_nodes[m_chunk.container].next;
        for (NodeId key = m_chunk.container + 1; key < end; key = m_nodes[m_nodes[key].next].next) {
            if (m_nodes[key].flags & Duplicate) {
                m_nodes[key].flags &= quint8(~Duplicate);
                starts.push_back(m_nodes[key].start);
            }
        }
        std::sort(starts.begin(), starts.end());
        m_errors.removeIf([&](const SyntaxError &error) {
            return error.kind == SyntaxErrorKind::DuplicateKey &&
                   std::binary_search(starts.begin(), starts.end(), error.offset);
        });
        KeyChecker().check(m_bytes.constData(), m_nodes, m_chunk.container, m_errors);
    }

    const SyntaxTree &m_base;
    const Chunk m_chunk;
    const QByteArray m_bytes;
    const Parsed m_parsed;
    const quint32 m_byteShift; // modulo 2^32, like the offsets
    const NodeId m_nodeShift;
    std::vector<Node> m_nodes;
    std::vector<NodeProperties> m_properties;
    SyntaxErrors m_errors;
};

bool oldNodesArePlain(const SyntaxTree &base, const Chunk &chunk)
{
    for (NodeId id = chunk.first; id < chunk.next; ++id) {
        if (!isPlainStructure(base[id])) {
            return false;
        }
    }
    return true;
}

} // namespace

std::shared_ptr<const SyntaxTree> reparsed(
    const SyntaxTree &base, const EditList &edits, const QByteArray &bytes)
{
    if (edits.isEmpty() || base.count() == 0 || bytes.size() >= qsizetype(NoNode) ||
        !areHarmless(base.errors())) {
        return nullptr;
    }
    const quint32 from = quint32(edits.at(0).offset);
    const quint32 to = quint32(edits.at(edits.size() - 1).end());
    qsizetype budget = bytes.size() / 2;
    const std::vector<Chunk> chunks = Finder(base, from, to).chunks();
    for (auto chunk = chunks.rbegin(); chunk != chunks.rend(); ++chunk) {
        const quint32 end = chunk->end + quint32(bytes.size() - base.source().size());
        budget -= qsizetype(end) - qsizetype(chunk->start);
        if (budget < 0 || !oldNodesArePlain(base, *chunk)) {
            break;
        }
        if (!standAlone(bytes, chunk->start, end, chunk->column)) {
            continue;
        }
        if (auto parsed = parseChunk(base, *chunk, bytes, end)) {
            return Splicer(base, *chunk, bytes, std::move(*parsed)).spliced();
        }
    }
    return nullptr;
}

} // namespace triptych::text::yaml
