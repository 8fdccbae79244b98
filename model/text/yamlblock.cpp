// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/yamlparser.h"

#include <algorithm>
#include <cstring>

// Block structure, YAML 1.2 chapter 8. The stack of open collections holds their columns; the innermost one
// may have a slot to fill. Where the text breaks the rules the machine reports it and takes the reading that
// keeps most of the document: a line at a column between two levels belongs to the deeper one, a key without
// its colon is still a key.

namespace triptych::text::yaml {

// --- filling a slot

bool Parser::slotMayHold() const
{
    const int spaces = int(m_spaces);
    if (spaces > top().column) {
        return true;
    }
    // "- " of a sequence may stand in its key's column.
    return spaces == top().column && top().container == Container::Mapping && m_data[m_pos] == '-' &&
           isIndicator();
}

bool Parser::mayStartBlock() const
{
    return m_nodeFresh || m_slot == Slot::Item || m_slot == Slot::ExplicitKey ||
           m_slot == Slot::ExplicitValue;
}

void Parser::fillSlot()
{
    const bool fresh = isFresh();
    if (fresh) {
        if (!slotMayHold()) {
            fillAbsent();
            return;
        }
        merge(m_outer, m_line);
    }
    if (fresh || m_line.isEmpty()) {
        m_nodeStart = m_pos;
        m_nodeFresh = fresh;
        m_nodeTab = m_tab;
        m_nodeColumn = fresh ? int(m_spaces) : int(m_pos - m_lineStart);
    }
    switch (m_data[m_pos]) {
    case '&':
    case '!':
        scanProperty(m_line, Context::Block);
        noteAnchor(m_line);
        return;
    case '-':
        if (isIndicator()) {
            return openSequence();
        }
        break;
    case '?':
        if (isIndicator()) {
            return openExplicitMapping();
        }
        break;
    case ':':
        if (isIndicator()) {
            return openMappingWithEmptyKey();
        }
        break;
    case '*':
        return fillAlias();
    case '|':
    case '>':
        return fillScalar(scanBlockScalar(top().column));
    case '"':
    case '\'':
        return fillQuoted();
    case '[':
    case '{':
        return fillFlow();
    default:
        break;
    }
    fillPlain();
}

void Parser::slotFilled()
{
    if (m_slot == Slot::ExplicitKey) {
        top().awaitsValue = true;
    }
    m_slot = Slot::None;
}

void Parser::fillAbsent()
{
    merge(m_outer, m_line);
    Node node;
    node.start = node.end = m_outer.isEmpty() ? m_slotEnd : m_outer.end;
    node.flags = slotFlags();
    add(node, m_outer);
    slotFilled();
}

void Parser::fillScalar(Node node)
{
    merge(m_outer, m_line);
    node.flags |= slotFlags();
    add(node, m_outer);
    slotFilled();
}

void Parser::fillAlias()
{
    const Node node = scanAlias();
    if (colonFollows(false)) {
        return openMappingWithKey(node, false);
    }
    fillScalar(node);
}

void Parser::fillQuoted()
{
    const quint32 line = m_lineStart;
    const Node node = scanQuoted(top().column, Context::Block);
    const bool multiline = m_lineStart != line;
    if (colonFollows(true)) {
        return openMappingWithKey(node, multiline);
    }
    fillScalar(node);
}

void Parser::fillFlow()
{
    const quint32 line = m_lineStart;
    const NodeId id = NodeId(m_nodes.size());
    const quint8 flags = slotFlags();
    const bool complete = parseFlow(top().column);
    if (!complete || !colonFollows(true)) {
        merge(m_outer, m_line);
        m_nodes[id].flags |= flags;
        attach(id, m_outer);
        m_outer = {};
        slotFilled();
        return;
    }
    if (m_lineStart != line) {
        report(SyntaxErrorKind::MultilineKey, m_nodes[id].start, m_nodes[id].end - m_nodes[id].start);
    }
    if (!mayStartBlock()) {
        report(SyntaxErrorKind::NestedMappingOnLine, m_pos);
        m_nodeColumn = m_slot == Slot::Document ? 0 : m_nodeColumn;
    }
    if (m_nodeTab) {
        report(SyntaxErrorKind::TabIndentation, m_nodeStart);
    }
    insertMappingBefore(id, m_nodeStart, NodeStyle::Block);
    m_nodes[id].flags |= flags;
    m_nodes[id + 1].flags |= IsKey;
    attach(id, m_outer);
    attach(id + 1, m_line);
    m_outer = m_line = {};
    slotFilled();
    m_frames.push_back({id, m_nodeColumn, Container::Mapping, false});
    acceptColon();
}

void Parser::fillPlain()
{
    Node node;
    node.start = m_pos;
    node.style = NodeStyle::Plain;
    if (!canStartPlain(Context::Block)) {
        report(SyntaxErrorKind::PlainScalarStart, m_pos);
        node.flags |= Damaged;
        ++m_pos;
    }
    const PlainLine line = scanPlainLine<Context::Block>();
    node.end = std::max(line.end, node.start + 1);
    m_consumed = node.end;
    if (line.colon) {
        node.kind = plainKind({m_data + node.start, node.end - node.start});
        return openMappingWithKey(node, false);
    }
    if (!line.comment && continuesPlain(node)) {
        node.kind = plainKind({m_data + node.start, node.end - node.start});
        report(SyntaxErrorKind::MissingColon, node.end, 0);
        if (openBlock(NodeKind::Mapping, Container::Mapping)) {
            node.flags |= IsKey;
            add(node, m_line);
            m_slot = Slot::Value;
            m_slotEnd = node.end;
        }
        return;
    }
    node.kind = (node.flags & HasEscapes) ? NodeKind::String
                                          : plainKind({m_data + node.start, node.end - node.start});
    m_consumed = node.end;
    fillScalar(node);
}

/// Takes the lines that go on with a plain scalar. True if the next one shows that the first was meant as a
/// key.
bool Parser::continuesPlain(Node &node)
{
    const int indent = top().column;
    for (;;) {
        const quint32 back = m_pos;
        const quint32 backLine = m_lineStart;
        quint32 text = m_pos;
        quint32 line = m_lineStart;
        while (text < m_end && is(at(text), Break)) {
            line = text = afterBreak(text);
            while (text < m_end && m_data[text] == ' ') {
                ++text;
            }
            m_spaces = text - line;
            while (text < m_end && is(m_data[text], Blank)) {
                ++text;
            }
        }
        if (text >= m_end || line == backLine || int(m_spaces) <= indent || m_data[text] == '#' ||
            isMarkerAt(line)) {
            return false;
        }
        m_lineStart = line;
        m_pos = text;
        const PlainLine more = scanPlainLine<Context::Block>();
        if (more.colon) {
            const bool meantAsKey =
                !(node.flags & HasEscapes) && mayStartBlock() && int(m_spaces) >= m_nodeColumn;
            m_pos = back;
            m_lineStart = backLine;
            return meantAsKey;
        }
        node.end = more.end;
        node.flags |= HasEscapes;
        m_consumed = more.end;
        if (more.comment) {
            return false;
        }
    }
}

// --- opening collections

bool Parser::openBlock(NodeKind kind, Container container)
{
    if (m_nodeTab) {
        report(SyntaxErrorKind::TabIndentation, m_nodeStart);
    }
    if (depth() >= maximumDepth) {
        passOverBlock();
        return false;
    }
    Node node;
    node.start = node.end = m_nodeStart;
    node.kind = kind;
    node.style = NodeStyle::Block;
    node.flags = slotFlags();
    const NodeId id = add(node, m_outer);
    slotFilled();
    m_frames.push_back({id, m_nodeColumn, container, false});
    return true;
}

void Parser::openSequence()
{
    if (!m_line.isEmpty()) {
        report(SyntaxErrorKind::BadAnchor, m_line.start, m_line.end - m_line.start);
        merge(m_outer, m_line);
    }
    m_nodeStart = m_pos;
    if (!mayStartBlock()) {
        report(SyntaxErrorKind::UnexpectedCharacter, m_pos);
        m_nodeColumn = m_slot == Slot::Document ? 0 : m_nodeColumn;
    }
    if (openBlock(NodeKind::Sequence, Container::Sequence)) {
        readItem();
    }
}

void Parser::openExplicitMapping()
{
    if (!m_line.isEmpty()) {
        report(SyntaxErrorKind::BadAnchor, m_line.start, m_line.end - m_line.start);
        merge(m_outer, m_line);
    }
    m_nodeStart = m_pos;
    if (!mayStartBlock()) {
        report(SyntaxErrorKind::NestedMappingOnLine, m_pos);
        m_nodeColumn = m_slot == Slot::Document ? 0 : m_nodeColumn;
    }
    if (openBlock(NodeKind::Mapping, Container::Mapping)) {
        consume(1);
        m_slot = Slot::ExplicitKey;
        m_slotEnd = m_pos;
    }
}

void Parser::openMappingWithEmptyKey()
{
    Node key;
    key.start = key.end = m_line.isEmpty() ? m_pos : m_line.end;
    openMappingWithKey(key, false);
}

void Parser::openMappingWithKey(Node key, bool multiline)
{
    if (multiline) {
        report(SyntaxErrorKind::MultilineKey, key.start, key.end - key.start);
    }
    if (!mayStartBlock()) {
        report(SyntaxErrorKind::NestedMappingOnLine, m_pos);
        if (m_slot == Slot::Value) {
            // `a: b: c` is a: "b: c" to everybody who writes it.
            skipLine();
            if (key.style == NodeStyle::Plain && key.kind != NodeKind::Alias) {
                while (is(m_data[m_pos - 1], Blank)) {
                    --m_pos;
                }
                key.end = m_consumed = m_pos;
                key.kind = NodeKind::String;
            }
            key.flags |= Damaged;
            return fillScalar(key);
        }
        m_nodeColumn = 0;
    }
    if (openBlock(NodeKind::Mapping, Container::Mapping)) {
        key.flags |= IsKey;
        add(key, m_line);
        acceptColon();
    }
}

void Parser::acceptColon()
{
    consume(1);
    m_slot = Slot::Value;
    m_slotEnd = m_pos;
}

bool Parser::colonFollows(bool jsonLike)
{
    const quint32 back = m_pos;
    skipInline();
    if (!atEnd() && m_data[m_pos] == ':') {
        if (isIndicator()) {
            return true;
        }
        if (jsonLike) {
            report(SyntaxErrorKind::UnexpectedCharacter, m_pos + 1); // a space belongs here
            return true;
        }
    }
    m_pos = back;
    return false;
}

void Parser::passOverBlock()
{
    report(SyntaxErrorKind::TooDeep, m_nodeStart);
    merge(m_outer, m_line);
    Node node;
    node.start = m_nodeStart;
    node.kind = NodeKind::Invalid;
    node.style = NodeStyle::Plain;
    node.flags = slotFlags() | Damaged;
    skipLine();
    node.end = m_pos;
    skipDeeper(top().column);
    node.end = std::max(node.end, m_consumed);
    while (node.end > node.start + 1 && is(m_data[node.end - 1], Blank | Break)) {
        --node.end;
    }
    add(node, m_outer);
    slotFilled();
}

/// Past all lines indented by more than `column`.
void Parser::skipDeeper(int column)
{
    for (;;) {
        m_pos = lineEnd(m_pos);
        if (m_pos >= m_end) {
            break;
        }
        const quint32 line = afterBreak(m_pos);
        quint32 text = line;
        while (text < m_end && m_data[text] == ' ') {
            ++text;
        }
        const bool blank = is(at(text), Break);
        if (!blank && (int(text - line) <= column || isMarkerAt(line))) {
            break;
        }
        startLine(line);
        m_consumed = blank ? m_consumed : lineEnd(text);
        m_pos = text;
    }
}

// --- entries of open collections

bool Parser::isIndentless() const
{
    const size_t size = m_frames.size();
    return top().container == Container::Sequence && m_frames[size - 2].container == Container::Mapping &&
           m_frames[size - 2].column == top().column;
}

void Parser::closeTop()
{
    Frame &frame = top();
    if (frame.awaitsValue) {
        frame.awaitsValue = false;
        Node absent;
        absent.start = absent.end = m_lastEnd;
        Properties none;
        add(absent, none);
    }
    m_nodes[frame.node].end = m_lastEnd;
    m_nodes[frame.node].next = NodeId(m_nodes.size());
    if (frame.container == Container::Mapping) {
        m_keys.check(m_data, m_nodes, frame.node, m_errors);
    }
    m_frames.pop_back();
}

void Parser::closeAll()
{
    if (m_slot != Slot::None) {
        fillAbsent();
    }
    while (m_frames.size() > 1) {
        closeTop();
    }
}

/// Does the token at the cursor look like an entry of this collection?
bool Parser::fits(const Frame &frame)
{
    const char c = m_data[m_pos];
    const bool dash = c == '-' && isIndicator();
    if (frame.container == Container::Sequence) {
        return dash;
    }
    return frame.container == Container::Mapping && !dash && keyAhead();
}

bool Parser::keyAhead()
{
    const char c = m_data[m_pos];
    if ((c == '?' || c == ':') && isIndicator()) {
        return true;
    }
    const quint32 end = lineEnd(m_pos);
    quint32 from = m_pos;
    if (c == '"' || c == '\'') {
        const void *close = std::memchr(m_data + m_pos + 1, c, end - m_pos - 1);
        if (!close) {
            return false;
        }
        from = quint32(static_cast<const char *>(close) - m_data) + 1;
    }
    for (quint32 i = from; i < end; ++i) {
        if (m_data[i] == ':' && isGap(i + 1)) {
            return true;
        }
        if (m_data[i] == '#' && i > from && is(m_data[i - 1], Blank)) {
            return false;
        }
    }
    return false;
}

/// Closes what ends at a line in this column.
void Parser::settleOn(int column)
{
    while (top().column > column) {
        Frame &below = m_frames[m_frames.size() - 2];
        if (below.column < column && fits(top())) {
            report(SyntaxErrorKind::BadIndentation, m_pos);
            if (below.container == Container::Document) {
                top().column = column; // the first line was the odd one out
            }
            return;
        }
        closeTop();
    }
    if (top().column == column && isIndentless() && !(m_data[m_pos] == '-' && isIndicator())) {
        closeTop();
    }
    if (top().column < column) {
        report(top().container == Container::Document ? SyntaxErrorKind::TrailingContent
                                                      : SyntaxErrorKind::BadIndentation,
            m_pos);
        if (!fits(top())) {
            skipDeeper(top().column);
        }
    }
}

void Parser::readEntry()
{
    if (!isFresh()) {
        report(SyntaxErrorKind::UnexpectedCharacter, m_pos, lineEnd(m_pos) - m_pos);
        return skipLine();
    }
    const quint32 token = m_pos;
    const quint32 line = m_lineStart;
    settleOn(int(m_spaces));
    if (m_pos != token || m_lineStart != line) {
        return;
    }
    if (m_tab) {
        report(SyntaxErrorKind::TabIndentation, m_pos);
    }
    if (top().container == Container::Sequence) {
        if (m_data[m_pos] == '-' && isIndicator()) {
            return readItem();
        }
        report(SyntaxErrorKind::BadIndentation, m_pos);
        return skipDeeper(top().column);
    }
    readKey();
}

void Parser::readItem()
{
    consume(1);
    m_slot = Slot::Item;
    m_slotEnd = m_pos;
}

void Parser::readKey()
{
    Frame &frame = top();
    const char c = m_data[m_pos];
    if (c == ':' && isIndicator() && frame.awaitsValue) {
        frame.awaitsValue = false;
        consume(1);
        m_slot = Slot::ExplicitValue;
        m_slotEnd = m_pos;
        return;
    }
    if (c == '-' && isIndicator()) {
        report(SyntaxErrorKind::UnexpectedCharacter, m_pos);
        return skipDeeper(frame.column);
    }
    if (frame.awaitsValue) {
        frame.awaitsValue = false;
        Node absent;
        absent.start = absent.end = m_lastEnd;
        Properties none;
        add(absent, none);
    }
    if (c == '?' && isIndicator()) {
        consume(1);
        m_slot = Slot::ExplicitKey;
        m_slotEnd = m_pos;
        return;
    }
    readKeyNode();
}

void Parser::readKeyNode()
{
    while (!atEnd() && (m_data[m_pos] == '&' || m_data[m_pos] == '!')) {
        scanProperty(m_line, Context::Block);
        noteAnchor(m_line);
        skipInline();
    }
    const quint32 line = m_lineStart;
    Node key;
    key.start = key.end = m_line.isEmpty() ? m_pos : m_line.end;
    bool jsonLike = false;
    const char c = at(m_pos);
    NodeId id = NodeId(m_nodes.size());
    if (c == '[' || c == '{') {
        parseFlow(top().column);
        attach(id, m_line);
        m_line = {};
        m_nodes[id].flags |= IsKey;
        key = m_nodes[id];
        jsonLike = true;
    } else {
        if (c == '"' || c == '\'') {
            key = scanQuoted(top().column, Context::Block);
            jsonLike = true;
        } else if (c == '*') {
            key = scanAlias();
        } else if (!is(c, Break) && c != '#' && !(c == ':' && isIndicator())) {
            key.start = m_pos;
            key.style = NodeStyle::Plain;
            if (!canStartPlain(Context::Block)) {
                report(SyntaxErrorKind::PlainScalarStart, m_pos);
                key.flags |= Damaged;
                ++m_pos;
            }
            key.end = std::max(scanPlainLine<Context::Block>().end, key.start + 1);
            key.kind = plainKind({m_data + key.start, key.end - key.start});
        }
        m_consumed = key.end;
        key.flags |= IsKey;
        add(key, m_line);
    }
    if (m_lineStart != line) {
        report(SyntaxErrorKind::MultilineKey, key.start, key.end - key.start);
    }
    if (colonFollows(jsonLike)) {
        return acceptColon();
    }
    report(SyntaxErrorKind::MissingColon, key.end, 0);
    m_slot = Slot::Value;
    m_slotEnd = m_consumed = key.end;
}

} // namespace triptych::text::yaml
