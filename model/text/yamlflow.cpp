// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/yamlparser.h"

#include <algorithm>
#include <utility>

// Flow structure, YAML 1.2 §7.4. Commas and colons are separators only: where one is missing, the next node
// begins anyway. A bracket that closes an outer collection closes the inner ones too; one that closes nothing
// is passed over.

namespace triptych::text::yaml {

/// A flow collection in a block node at `indent`, from its bracket. False if nothing closed it.
bool Parser::parseFlow(int indent)
{
    const size_t before = m_flow.size();
    Properties outer = std::exchange(m_outer, {});
    Properties line = std::exchange(m_line, {});
    m_flowBroken = m_afterComma = false;
    readFlowToken(indent);
    bool complete = true;
    while (m_flow.size() > before) {
        if (nextFlowToken(indent)) {
            readFlowToken(indent);
            continue;
        }
        complete = false;
        report(SyntaxErrorKind::UnclosedBracket, m_nodes[m_flow[before].node].start);
        while (m_flow.size() > before) {
            finishFlowEntry();
            popFlow();
        }
    }
    m_outer = outer;
    m_line = line;
    return complete;
}

/// False where the collection ends for want of a bracket.
bool Parser::nextFlowToken(int indent)
{
    const quint32 line = m_lineStart;
    const quint32 back = m_pos;
    if (!skipToToken()) {
        m_pos = back;
        m_lineStart = line;
        return false;
    }
    if (m_lineStart == line) {
        return true;
    }
    if (atMarker() || !checkFlowLine(indent)) {
        m_pos = back;
        m_lineStart = line;
        return false;
    }
    return true;
}

bool Parser::checkFlowLine(int indent)
{
    if (int(m_spaces) > indent) {
        return true;
    }
    const char c = m_data[m_pos];
    // The closing bracket in the parent's column: not in the grammar, but everybody writes it.
    if ((c == ']' || c == '}') && !m_tab && int(m_spaces) == std::max(indent, 0)) {
        return true;
    }
    if (!m_afterComma && looksLikeBlockEntry()) {
        return false;
    }
    if (!m_flowBroken) {
        m_flowBroken = true;
        report(m_tab ? SyntaxErrorKind::TabIndentation : SyntaxErrorKind::BadIndentation, m_pos);
    }
    return true;
}

bool Parser::looksLikeBlockEntry()
{
    const quint32 end = lineEnd(m_pos);
    quint32 last = end;
    while (last > m_pos && is(m_data[last - 1], Blank)) {
        --last;
    }
    if (last > m_pos && m_data[last - 1] == ',') {
        return false;
    }
    return (m_data[m_pos] == '-' && isIndicator()) || (!is(m_data[m_pos], FlowMark) && keyAhead());
}

bool Parser::isFlowColon() const
{
    if (m_data[m_pos] != ':') {
        return false;
    }
    const FlowFrame &frame = m_flow.back();
    return is(at(m_pos + 1), Blank | Break | FlowMark) ||
           (frame.state == FlowState::AfterKey && frame.jsonKey);
}

void Parser::readFlowToken(int indent)
{
    const char c = m_data[m_pos];
    const bool wasComma = std::exchange(m_afterComma, c == ',');
    switch (c) {
    case '[':
    case '{':
        return openFlow(c == '{');
    case ']':
    case '}':
        return closeFlow(c);
    case ',':
        m_afterComma = true;
        return flowComma();
    case '#':
        report(SyntaxErrorKind::UnexpectedCharacter, m_pos); // a comment needs a space before it
        m_afterComma = wasComma;
        return skipLine();
    case '&':
    case '!':
        scanProperty(m_line, Context::Flow);
        noteAnchor(m_line);
        return;
    case '*':
        placeFlow(scanAlias());
        return flowNodeDone(false);
    case '"':
    case '\'':
        placeFlow(scanQuoted(indent, Context::Flow));
        return flowNodeDone(true);
    case '?':
        if (is(at(m_pos + 1), Blank | Break | FlowMark)) {
            return flowQuestion();
        }
        break;
    case ':':
        if (isFlowColon()) {
            return flowColon();
        }
        break;
    default:
        break;
    }
    flowPlain(indent);
}

void Parser::openFlow(bool mapping)
{
    if (depth() >= maximumDepth) {
        return passOverFlow();
    }
    Node node;
    node.start = m_pos;
    node.end = m_pos + 1;
    node.kind = mapping ? NodeKind::Mapping : NodeKind::Sequence;
    node.style = NodeStyle::Flow;
    placeFlow(node);
    FlowFrame frame;
    frame.node = NodeId(m_nodes.size() - 1);
    frame.mapping = mapping;
    m_flow.push_back(frame);
    consume(1);
}

void Parser::closeFlow(char closer)
{
    const bool mapping = closer == '}';
    size_t match = m_flow.size();
    while (match > 0 && m_flow[match - 1].mapping != mapping) {
        --match;
    }
    if (match == 0) {
        report(SyntaxErrorKind::UnmatchedBracket, m_pos);
        return consume(1);
    }
    while (m_flow.size() > match) {
        report(SyntaxErrorKind::UnclosedBracket, m_nodes[m_flow.back().node].start);
        finishFlowEntry();
        popFlow();
    }
    finishFlowEntry();
    consume(1);
    m_lastEnd = m_pos;
    popFlow();
}

void Parser::popFlow()
{
    const NodeId id = m_flow.back().node;
    m_nodes[id].end = std::max(m_lastEnd, m_nodes[id].start + 1);
    m_nodes[id].next = NodeId(m_nodes.size());
    m_lastEnd = m_nodes[id].end;
    if (m_flow.back().mapping) {
        m_keys.check(m_data, m_nodes, id, m_errors);
    }
    m_flow.pop_back();
    if (!m_flow.empty()) {
        flowNodeDone(true);
    }
}

/// Adds a node where the innermost collection expects one; with the comma that should have been there if need
/// be.
void Parser::placeFlow(Node node)
{
    if (!m_flow.empty()) {
        FlowFrame &frame = m_flow.back();
        if (frame.state == FlowState::AfterKey || frame.state == FlowState::AfterValue) {
            report(SyntaxErrorKind::MissingComma, m_lastEnd, 0);
            finishFlowEntry();
            frame.state = FlowState::Entry;
        }
        if (frame.state == FlowState::Entry || frame.state == FlowState::ExplicitKey) {
            frame.item = NodeId(m_nodes.size());
            node.flags |= (frame.mapping || frame.state == FlowState::ExplicitKey) ? IsKey : 0;
        }
    }
    add(node, m_line);
}

/// The node that placeFlow() began is complete.
void Parser::flowNodeDone(bool jsonLike)
{
    FlowFrame &frame = m_flow.back();
    if (frame.state == FlowState::Value) {
        frame.state = FlowState::AfterValue;
        if (frame.pair != NoNode) {
            m_nodes[frame.pair].end = m_lastEnd;
            m_nodes[frame.pair].next = NodeId(m_nodes.size());
            frame.pair = NoNode;
        }
        return;
    }
    frame.jsonKey = jsonLike;
    frame.state = FlowState::AfterKey;
}

void Parser::addFlowAbsent(quint32 position)
{
    Node node;
    node.start = node.end = m_line.isEmpty() ? position : m_line.end;
    placeFlow(node);
    flowNodeDone(false);
}

/// Supplies what an entry lacks before a comma or its collection's end.
void Parser::finishFlowEntry()
{
    FlowFrame &frame = m_flow.back();
    if (frame.state == FlowState::Entry && !m_line.isEmpty()) {
        addFlowAbsent(m_pos);
    }
    if (frame.state == FlowState::ExplicitKey) {
        addFlowAbsent(m_consumed);
    }
    if (frame.state == FlowState::AfterKey && (frame.mapping || frame.pair != NoNode)) {
        frame.state = FlowState::Value;
        addFlowAbsent(m_lastEnd);
    } else if (frame.state == FlowState::Value) {
        addFlowAbsent(m_consumed);
    }
}

void Parser::flowComma()
{
    finishFlowEntry();
    if (m_flow.back().state == FlowState::Entry) {
        report(SyntaxErrorKind::ExtraComma, m_pos);
    }
    m_flow.back().state = FlowState::Entry;
    consume(1);
}

void Parser::beginPair(NodeId item)
{
    FlowFrame &frame = m_flow.back();
    insertMappingBefore(item, m_nodes[item].start, NodeStyle::Flow);
    if (const auto *found = item + 1 < m_nodes.size() && (m_nodes[item + 1].flags & HasProperties)
                                ? &*std::find_if(m_properties.rbegin(), m_properties.rend(),
                                      [&](const NodeProperties &p) { return p.node == item + 1; })
                                : nullptr) {
        m_nodes[item].start = found->start;
    }
    m_nodes[item + 1].flags |= IsKey;
    frame.pair = item;
}

void Parser::flowColon()
{
    FlowFrame &frame = m_flow.back();
    if (frame.state == FlowState::Entry || frame.state == FlowState::ExplicitKey) {
        addFlowAbsent(m_pos); // an empty key
    }
    if (frame.state == FlowState::Value || frame.state == FlowState::AfterValue) {
        report(SyntaxErrorKind::UnexpectedCharacter, m_pos);
        return consume(1);
    }
    if (!frame.mapping && frame.pair == NoNode) {
        if (lineEnd(m_nodes[frame.item].start) < m_pos) {
            report(
                SyntaxErrorKind::MultilineKey, m_nodes[frame.item].start, m_pos - m_nodes[frame.item].start);
        }
        beginPair(frame.item);
    }
    frame.state = FlowState::Value;
    consume(1);
}

void Parser::flowQuestion()
{
    FlowFrame &frame = m_flow.back();
    if (frame.state == FlowState::AfterKey || frame.state == FlowState::AfterValue) {
        report(SyntaxErrorKind::MissingComma, m_lastEnd, 0);
        finishFlowEntry();
        frame.state = FlowState::Entry;
    }
    if (frame.state != FlowState::Entry) {
        report(SyntaxErrorKind::UnexpectedCharacter, m_pos);
        return consume(1);
    }
    if (!frame.mapping) {
        Node pair;
        pair.start = pair.end = m_pos;
        pair.kind = NodeKind::Mapping;
        pair.style = NodeStyle::Flow;
        frame.pair = NodeId(m_nodes.size());
        Properties none;
        add(pair, none);
    }
    frame.state = FlowState::ExplicitKey;
    consume(1);
}

void Parser::flowPlain(int indent)
{
    Node node;
    node.start = m_pos;
    node.style = NodeStyle::Plain;
    if (!canStartPlain(Context::Flow)) {
        report(SyntaxErrorKind::PlainScalarStart, m_pos);
        node.flags |= Damaged;
        ++m_pos;
    }
    PlainLine line = scanPlainLine<Context::Flow>();
    node.end = std::max(line.end, node.start + 1);
    while (!line.colon && !line.comment && is(at(m_pos), Break)) {
        const quint32 back = m_pos;
        const quint32 backLine = m_lineStart;
        m_consumed = node.end;
        if (!skipToToken() || atMarker() || int(m_spaces) <= indent || is(m_data[m_pos], FlowMark) ||
            m_data[m_pos] == '#' || isFlowColon() || lineEnd(back) != back ||
            m_errors.size() > maximumSyntaxErrors) {
            m_pos = back;
            m_lineStart = backLine;
            break;
        }
        const quint32 text = m_pos;
        bool comment = false;
        for (quint32 i = back; i < text && !comment; ++i) {
            comment = m_data[i] == '#';
        }
        if (comment) {
            m_pos = back;
            m_lineStart = backLine;
            break;
        }
        line = scanPlainLine<Context::Flow>();
        node.end = line.end;
        node.flags |= HasEscapes;
    }
    node.kind = (node.flags & HasEscapes) ? NodeKind::String
                                          : plainKind({m_data + node.start, node.end - node.start});
    m_consumed = node.end;
    placeFlow(node);
    flowNodeDone(false);
}

/// Brackets are counted, so that what follows the matching one is read again.
void Parser::passOverFlow()
{
    Node node;
    node.start = m_pos;
    node.kind = NodeKind::Invalid;
    node.style = NodeStyle::Plain;
    node.flags = Damaged;
    report(SyntaxErrorKind::TooDeep, m_pos);
    qint64 open = 0;
    quint32 i = m_pos;
    for (; i < m_end; ++i) {
        const char c = m_data[i];
        open += (c == '[' || c == '{') - (c == ']' || c == '}');
        if (is(c, Break)) {
            m_lineStart = i + 1;
        }
        if (open == 0) {
            ++i;
            break;
        }
    }
    node.end = i;
    while (node.end > node.start + 1 && is(m_data[node.end - 1], Blank | Break)) {
        --node.end;
    }
    placeFlow(node);
    m_pos = m_consumed = i;
    flowNodeDone(true);
}

} // namespace triptych::text::yaml
