// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/yamlparser.h"

#include "model/text/encoding.h"
#include "model/text/yamlcheck.h"

#include <algorithm>
#include <cstring>

namespace triptych::text::yaml {

Parser::Parser(const char *data, quint32 begin, quint32 end)
    : Lexer(data, begin, end)
{
    m_nodes.reserve((end - begin) / 20 + 8);
    m_frames.reserve(64);
}

// --- the stream

void Parser::parseStream()
{
    for (;;) {
        const bool directives = readPrefix();
        const bool marker = !atEnd() && atMarker() && m_data[m_pos] == '-';
        if (directives && !marker) {
            report(SyntaxErrorKind::BadDirective, m_pos, 0); // directives need a document
        }
        if (atEnd()) {
            break;
        }
        if (marker) {
            consume(3);
        }
        parseDocument(marker);
    }
}

/// What may stand before a document. True if there were directives.
bool Parser::readPrefix()
{
    bool directives = false;
    m_handles.clear();
    m_yamlDirective = false;
    for (;;) {
        if (m_pos == m_lineStart && isBomAt(m_pos)) {
            startLine(m_pos + 3);
            m_consumed = m_pos;
        }
        if (!skipToToken()) {
            return directives;
        }
        if (m_pos == m_lineStart && isBomAt(m_pos)) {
            continue;
        }
        if (m_pos == m_lineStart && m_data[m_pos] == '%') {
            directives = true;
            readDirective();
        } else if (atMarker() && m_data[m_pos] == '.') {
            if (directives) {
                report(SyntaxErrorKind::BadDirective, m_pos, 3);
                directives = false;
            }
            consume(3);
            skipInline();
            if (!is(at(m_pos), Break) && m_data[m_pos] != '#') {
                report(SyntaxErrorKind::TrailingContent, m_pos, lineEnd(m_pos) - m_pos);
            }
            skipLine();
        } else {
            return directives;
        }
    }
}

void Parser::readDirective()
{
    const quint32 start = m_pos;
    quint32 end = lineEnd(m_pos);
    for (quint32 i = start + 1; i < end; ++i) {
        if (m_data[i] == '#' && is(m_data[i - 1], Blank)) {
            end = i;
        }
    }
    while (end > start && is(m_data[end - 1], Blank)) {
        --end;
    }
    const std::string_view text(m_data + start, end - start);
    if (text.starts_with("%YAML ") || text.starts_with("%YAML\t")) {
        readYamlDirective(start, end);
    } else if (text.starts_with("%TAG ") || text.starts_with("%TAG\t")) {
        readTagDirective(start, end);
    }
    skipLine(); // any other is reserved and to be passed over, §6.8.1
}

void Parser::readYamlDirective(quint32 start, quint32 end)
{
    quint32 i = start + 5;
    while (i < end && is(m_data[i], Blank)) {
        ++i;
    }
    const auto digits = [&] {
        const quint32 from = i;
        while (i < end && m_data[i] >= '0' && m_data[i] <= '9') {
            ++i;
        }
        return i > from;
    };
    const bool version = digits() && at(i++) == '.' && digits();
    if (!version || i != end || m_yamlDirective) {
        report(SyntaxErrorKind::BadDirective, start, end - start);
    }
    m_yamlDirective = true;
}

void Parser::readTagDirective(quint32 start, quint32 end)
{
    std::string_view rest(m_data + start + 4, end - start - 4);
    const auto word = [&rest] {
        const size_t from = std::min(rest.find_first_not_of(" \t"), rest.size());
        const size_t to = std::min(rest.find_first_of(" \t", from), rest.size());
        const std::string_view found = rest.substr(from, to - from);
        rest.remove_prefix(to);
        return found;
    };
    const std::string_view handle = word();
    const std::string_view prefix = word();
    const bool wellFormed =
        handle.starts_with('!') && handle.ends_with('!') && !prefix.empty() && rest.empty();
    if (!wellFormed || !m_handles.declare(handle, prefix)) {
        report(SyntaxErrorKind::BadDirective, start, end - start);
    }
}

void Parser::parseDocument(bool explicitStart)
{
    m_anchors.clear();
    m_frames.assign(1, {});
    m_slot = Slot::Document;
    m_slotEnd = m_pos;
    m_outer = m_line = {};
    while (skipToToken() && !atMarker()) {
        if (m_slot == Slot::None) {
            readEntry();
        } else {
            fillSlot();
        }
    }
    if (m_slot == Slot::Document && !explicitStart && m_outer.isEmpty() && m_line.isEmpty()) {
        m_slot = Slot::None;
    }
    closeAll();
}

void Parser::parseLines(int outerDepth)
{
    m_outerDepth = outerDepth;
    parseDocument(false);
}

SyntaxErrors Parser::takeErrors()
{
    return std::move(m_errors);
}

// --- the arena

NodeId Parser::add(const Node &node, Properties &properties)
{
    const NodeId id = NodeId(m_nodes.size());
    m_nodes.push_back(node);
    m_nodes.back().next = id + 1;
    m_lastEnd = node.end;
    if (!properties.isEmpty()) {
        attach(id, properties);
        properties = {};
    }
    if (node.kind == NodeKind::Alias) {
        checkAlias(node);
    }
    return id;
}

void Parser::attach(NodeId id, const Properties &properties)
{
    if (properties.isEmpty()) {
        return;
    }
    Node &node = m_nodes[id];
    node.flags |= HasProperties;
    if (node.kind == NodeKind::Alias) {
        report(SyntaxErrorKind::BadAnchor, properties.start, properties.end - properties.start);
    }
    applyTag(node, properties);
    const NodeProperties entry{id, properties.start, properties.end, properties.anchorStart,
        properties.anchorEnd, properties.tagStart, properties.tagEnd};
    const auto later = std::upper_bound(m_properties.begin(), m_properties.end(), id,
        [](NodeId value, const NodeProperties &other) { return value < other.node; });
    m_properties.insert(later, entry);
}

void Parser::applyTag(Node &node, const Properties &properties) const
{
    if (!properties.hasTag()) {
        return;
    }
    const std::string_view tag(m_data + properties.tagStart, properties.tagEnd - properties.tagStart);
    if (node.style == NodeStyle::Block || node.style == NodeStyle::Flow || node.kind == NodeKind::Alias ||
        node.kind == NodeKind::Invalid) {
        return;
    }
    std::string_view text(m_data + node.start, node.end - node.start);
    if (node.style == NodeStyle::DoubleQuoted || node.style == NodeStyle::SingleQuoted) {
        text = text.size() > 1 ? text.substr(1, text.size() - 2) : text;
    }
    node.kind = taggedKind(m_handles.coreTag(tag), node.kind, text);
}

/// Puts a mapping around the last node, which has turned out to be its first key.
void Parser::insertMappingBefore(NodeId id, quint32 start, NodeStyle style)
{
    Node mapping;
    mapping.start = mapping.end = start;
    mapping.kind = NodeKind::Mapping;
    mapping.style = style;
    m_nodes.insert(m_nodes.begin() + id, mapping);
    for (size_t i = id + 1; i < m_nodes.size(); ++i) {
        ++m_nodes[i].next;
    }
    for (auto it = m_properties.rbegin(); it != m_properties.rend() && it->node >= id; ++it) {
        ++it->node;
    }
}

void Parser::noteAnchor(const Properties &properties)
{
    if (properties.hasAnchor()) {
        m_anchors.emplace(m_data + properties.anchorStart, properties.anchorEnd - properties.anchorStart);
    }
    if (properties.hasTag() &&
        !m_handles.knows({m_data + properties.tagStart, properties.tagEnd - properties.tagStart}) &&
        properties.tagEnd == m_pos) {
        report(SyntaxErrorKind::BadTag, properties.tagStart, properties.tagEnd - properties.tagStart);
    }
}

void Parser::checkAlias(const Node &node)
{
    const std::string_view name(m_data + node.start + 1, node.end - node.start - 1);
    if (!name.empty() && !m_anchors.contains(name)) {
        report(SyntaxErrorKind::UndefinedAlias, node.start, node.end - node.start);
    }
}

} // namespace triptych::text::yaml

namespace triptych::text {

namespace {

std::shared_ptr<const SyntaxTree> refused(const QByteArray &source, SyntaxErrorKind kind)
{
    return std::make_shared<SyntaxTree>(
        Format::Yaml, source, std::vector<Node>(), std::vector<NodeProperties>(), SyntaxErrors{{kind, 0, 0}});
}

} // namespace

std::shared_ptr<const SyntaxTree> parseYaml(const QByteArray &source)
{
    if (source.size() >= qsizetype(NoNode)) {
        return refused(source, SyntaxErrorKind::TooLarge);
    }
    const Encoding encoding = detectEncoding(source);
    if (encoding != Encoding::Utf8 && encoding != Encoding::Utf8Bom) {
        return refused(source, SyntaxErrorKind::UnsupportedEncoding);
    }
    yaml::Parser parser(source.constData(), 0, quint32(source.size()));
    parser.parseStream();
    SyntaxErrors errors = parser.takeErrors();
    yaml::checkCharacters(source.constData(), 0, quint32(source.size()), errors);
    yaml::putInOrder(errors);
    return std::make_shared<SyntaxTree>(
        Format::Yaml, source, parser.takeNodes(), parser.takeProperties(), std::move(errors));
}

} // namespace triptych::text
