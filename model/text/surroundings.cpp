// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/surroundings.h"

#include <algorithm>

namespace triptych::text {

namespace {

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

QByteArray newlineOf(QByteArrayView source)
{
    const auto first = std::find_if(source.begin(), source.end(), isLineEnd);
    if (first == source.end() || *first == '\n') {
        return "\n";
    }
    return first + 1 != source.end() && first[1] == '\n' ? "\r\n" : "\r";
}

/// Enough of a document to know its habits.
constexpr NodeId habitNodes = 20'000;

} // namespace

Surroundings::Surroundings(const SyntaxTree &tree)
    : m_tree(tree)
    , m_source(tree.source())
    , m_newline(newlineOf(m_source))
    , m_begin(m_source.startsWith("\xEF\xBB\xBF") ? 3 : 0)
{
}

qsizetype Surroundings::lineStart(qsizetype offset) const
{
    while (offset > m_begin && !isLineEnd(m_source[offset - 1])) {
        --offset;
    }
    return offset;
}

qsizetype Surroundings::lineEnd(qsizetype offset) const
{
    while (offset < m_source.size() && !isLineEnd(m_source[offset])) {
        ++offset;
    }
    return offset;
}

qsizetype Surroundings::nextLine(qsizetype offset) const
{
    offset = lineEnd(offset);
    if (at(offset) == '\r' && at(offset + 1) == '\n') {
        return offset + 2;
    }
    return std::min(offset + 1, m_source.size());
}

qsizetype Surroundings::previousLineEnd(qsizetype offset) const
{
    const qsizetype start = lineStart(offset);
    if (start <= m_begin) {
        return start;
    }
    const bool pair = start - m_begin >= 2 && m_source[start - 1] == '\n' && m_source[start - 2] == '\r';
    return start - (pair ? 2 : 1);
}

bool Surroundings::isFirstOnLine(qsizetype offset) const
{
    return skipBlanks(lineStart(offset)) == offset;
}

QByteArray Surroundings::lineIndent(qsizetype offset) const
{
    const qsizetype start = lineStart(offset);
    return slice(start, std::min(skipBlanks(start), offset)).toByteArray();
}

qsizetype Surroundings::skipBlanks(qsizetype offset) const
{
    while (offset < m_source.size() && isBlank(m_source[offset])) {
        ++offset;
    }
    return offset;
}

qsizetype Surroundings::skipTrivia(qsizetype offset) const
{
    while (offset < m_source.size()) {
        const char c = m_source[offset];
        if (c == '#' && !isJson()) {
            offset = lineEnd(offset);
        } else if (isBlank(c) || isLineEnd(c)) {
            ++offset;
        } else {
            break;
        }
    }
    return offset;
}

bool Surroundings::restIsBlank(qsizetype offset) const
{
    return skipBlanks(offset) == lineEnd(offset);
}

bool Surroundings::restIsBlankOrComment(qsizetype offset) const
{
    const qsizetype text = skipBlanks(offset);
    return text == lineEnd(offset) || (!isJson() && m_source[text] == '#');
}

bool Surroundings::hasComment(qsizetype from, qsizetype to) const
{
    return !isJson() && slice(from, std::max(from, to)).contains('#');
}

qsizetype Surroundings::startOf(NodeId node) const
{
    const NodeProperties *properties = m_tree.properties(node);
    return properties ? std::min(properties->start, m_tree[node].start) : m_tree[node].start;
}

void Surroundings::finish(Entry &entry) const
{
    entry.introEnd = entry.intro;
    if (const NodeProperties *properties = m_tree.properties(entry.value)) {
        entry.introEnd = properties->end;
    }
    entry.end = m_tree[entry.value].style == NodeStyle::Absent ? entry.introEnd : m_tree[entry.value].end;
}

Entry Surroundings::mappingEntry(NodeId key, bool block, int column, qsizetype previousEnd) const
{
    Entry entry{.key = key, .value = m_tree.valueOf(key)};
    entry.start = startOf(key);
    entry.intro = m_tree[key].end;
    const qsizetype after = block ? skipBlanks(entry.intro) : skipTrivia(entry.intro);
    entry.hasColon = at(after) == ':';
    if (entry.hasColon) {
        entry.intro = after + 1;
    }
    if (block) {
        entry.isSimple = entry.hasColon && this->column(entry.start) == column;
    } else {
        qsizetype before = skipTrivia(previousEnd);
        before = at(before) == ',' ? skipTrivia(before + 1) : before;
        entry.isSimple = before == entry.start;
    }
    finish(entry);
    return entry;
}

Entry Surroundings::item(NodeId value, bool block, int column, qsizetype previousEnd) const
{
    Entry entry{.value = value};
    if (block) {
        entry.start = skipTrivia(previousEnd);
        entry.intro = entry.start + 1;
        entry.isSimple = at(entry.start) == '-' && this->column(entry.start) == column;
    } else {
        entry.start = startOf(value);
        entry.intro = entry.start;
    }
    finish(entry);
    return entry;
}

QList<Entry> Surroundings::entries(NodeId collection) const
{
    QList<Entry> all;
    const bool block = isBlock(collection);
    const int column = block ? columnOf(collection) : 0;
    qsizetype previousEnd = m_tree[collection].start;
    if (!block && (at(previousEnd) == '{' || at(previousEnd) == '[')) {
        ++previousEnd;
    }
    for (NodeId c = m_tree.firstChild(collection); c != NoNode; c = m_tree.nextChild(collection, c)) {
        if (m_tree[collection].kind == NodeKind::Mapping) {
            all += mappingEntry(c, block, column, previousEnd);
            c = m_tree.valueOf(c);
        } else {
            all += item(c, block, column, previousEnd);
        }
        previousEnd = all.last().end;
    }
    return all;
}

qsizetype Surroundings::lastLineEnd(const Entry &entry, int column) const
{
    qsizetype end = lineEnd(entry.end);
    for (qsizetype line = nextLine(end); line > end && line < m_source.size(); line = nextLine(line)) {
        const qsizetype text = skipBlanks(line);
        if (text == lineEnd(line)) {
            continue;
        }
        if (at(text) != '#' || text - line <= column) {
            break;
        }
        end = lineEnd(line);
    }
    return end;
}

qsizetype Surroundings::ownCommentsStart(const Entry &entry, qsizetype notBefore) const
{
    qsizetype start = lineStart(entry.start);
    const int column = int(entry.start - start);
    while (start > m_begin) {
        const qsizetype line = lineStart(previousLineEnd(start));
        const qsizetype text = skipBlanks(line);
        if (line < notBefore || line == start || at(text) != '#' || text - line != column) {
            break;
        }
        start = line;
    }
    return start;
}

YamlLayout Surroundings::yamlLayout() const
{
    YamlLayout layout;
    layout.newline = m_newline;
    int single = 0;
    int quoted = 0;
    bool stepKnown = false;
    bool flushKnown = false;
    for (NodeId id = 0; id < std::min(m_tree.count(), habitNodes); ++id) {
        quoted += m_tree[id].style == NodeStyle::DoubleQuoted;
        single += m_tree[id].style == NodeStyle::SingleQuoted;
        if (m_tree[id].kind != NodeKind::Mapping || !isBlock(id) || (stepKnown && flushKnown)) {
            continue;
        }
        const int column = columnOf(id);
        for (NodeId c = m_tree.firstChild(id); c != NoNode; c = m_tree.nextChild(id, c)) {
            c = m_tree.valueOf(c);
            if (!isBlock(c)) {
                continue;
            }
            const int offset = columnOf(c) - column;
            if (m_tree[c].kind == NodeKind::Sequence && !flushKnown) {
                layout.flushSequences = offset == 0;
                flushKnown = true;
            } else if (m_tree[c].kind == NodeKind::Mapping && !stepKnown && offset > 0) {
                layout.step = std::min(offset, 8);
                stepKnown = true;
            }
        }
    }
    layout.singleQuotes = single > quoted;
    return layout;
}

QByteArray Surroundings::jsonStep() const
{
    for (NodeId id = 0; id < std::min(m_tree.count(), habitNodes); ++id) {
        const NodeId child = m_tree.isCollection(id) ? m_tree.firstChild(id) : NoNode;
        if (child == NoNode || !isFirstOnLine(m_tree[child].start)) {
            continue;
        }
        const QByteArray outer = lineIndent(m_tree[id].start);
        const QByteArray inner = lineIndent(m_tree[child].start);
        if (inner.size() > outer.size() && inner.startsWith(outer)) {
            return inner.sliced(outer.size());
        }
    }
    return "  ";
}

QByteArray Surroundings::afterColon() const
{
    for (NodeId id = 0; id < std::min(m_tree.count(), habitNodes); ++id) {
        if (!(m_tree[id].flags & IsKey)) {
            continue;
        }
        const qsizetype colon = skipTrivia(m_tree[id].end);
        const qsizetype value = skipBlanks(colon + 1);
        if (at(colon) == ':' && value == m_tree[m_tree.valueOf(id)].start) {
            return slice(colon + 1, value).toByteArray();
        }
    }
    return " ";
}

JsonLayout Surroundings::jsonLayoutAt(qsizetype start) const
{
    JsonLayout layout;
    layout.afterColon = afterColon();
    layout.afterComma = layout.afterColon.isEmpty() ? "" : " ";
    const bool severalLines = lineEnd(m_begin) < m_source.trimmed().size();
    if (isFirstOnLine(start) && severalLines) {
        layout.newline = m_newline;
        layout.step = jsonStep();
        layout.indent = lineIndent(start);
    }
    return layout;
}

} // namespace triptych::text
