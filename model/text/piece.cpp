// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/piece.h"

#include "model/text/yamlquoting.h"

#include <limits>

namespace triptych::text {

namespace {

YamlLayout layoutFor(const Surroundings &at, Attempt attempt, bool padBraces)
{
    YamlLayout layout = at.isJson() ? YamlLayout() : at.yamlLayout();
    layout.literals = attempt == Attempt::AsNeighbours;
    layout.padBraces = padBraces;
    return layout;
}

} // namespace

ValuePiece::ValuePiece(
    const Surroundings &surroundings, QByteArray quotedKey, Value value, Attempt attempt, bool padBraces)
    : m_at(surroundings)
    , m_key(std::move(quotedKey))
    , m_value(std::move(value))
    , m_attempt(attempt)
    , m_emitter(layoutFor(surroundings, attempt, padBraces))
{
}

QByteArray ValuePiece::blockValue(int column, YamlIntro intro) const
{
    if (m_attempt == Attempt::OneLine) {
        return (intro == YamlIntro::Nothing ? "" : " ") + m_emitter.flow(m_value.tree(), 0);
    }
    return m_emitter.block(m_value.tree(), 0, column, intro);
}

QByteArray ValuePiece::flowValue(const JsonLayout &layout) const
{
    if (!m_at.isJson()) {
        return m_emitter.flow(m_value.tree(), 0);
    }
    return JsonEmitter(m_value.tree(), layout, std::numeric_limits<qsizetype>::max()).emitted(0);
}

std::optional<QByteArray> ValuePiece::block(int column, bool asItem) const
{
    return asItem ? '-' + blockValue(column, YamlIntro::Dash)
                  : m_key + ':' + blockValue(column, YamlIntro::Key);
}

std::optional<QByteArray> ValuePiece::flow(const JsonLayout &layout, bool asItem) const
{
    const QByteArray value = flowValue(layout);
    return asItem ? value : m_key + ':' + (m_at.isJson() ? layout.afterColon : QByteArray(" ")) + value;
}

MovedPiece::MovedPiece(
    const Surroundings &from, NodeId collection, int index, bool inRoot, QByteArray quotedKey)
    : m_at(from)
    , m_collection(collection)
    , m_key(std::move(quotedKey))
{
    const QList<Entry> entries = from.entries(collection);
    m_entry = entries[index];
    m_commentsStart = m_entry.start;
    if (from.isBlock(collection) && from.isFirstOnLine(m_entry.start) && !(inRoot && index == 0)) {
        const qsizetype before = index > 0 ? entries[index - 1].end : 0;
        const qsizetype comments = from.ownCommentsStart(m_entry, before);
        m_commentsStart = comments < from.lineStart(m_entry.start) ? comments : m_entry.start;
    }
}

QByteArray MovedPiece::keyText() const
{
    return m_key.isEmpty() ? m_at.slice(m_entry.start, m_at.tree()[m_entry.key].end).toByteArray() : m_key;
}

/// Inside a block scalar blanks at the end of a line are text.
bool MovedPiece::isScalarText(qsizetype lineStart, qsizetype lineEnd) const
{
    const SyntaxTree &tree = m_at.tree();
    for (NodeId id = m_entry.value; id < tree[m_entry.value].next; ++id) {
        const Node &node = tree[id];
        const bool isBlockScalar = node.style == NodeStyle::Literal || node.style == NodeStyle::Folded;
        if (isBlockScalar && qsizetype(node.start) < lineStart && lineStart < qsizetype(node.end)) {
            return lineEnd - lineStart > node.indent;
        }
    }
    return false;
}

/// The bytes from `from` to `to`; the lines that begin among them moved to the right, or to the left where
/// negative.
QByteArray MovedPiece::shifted(qsizetype from, qsizetype to, int columns) const
{
    qsizetype end = std::min(m_at.lineEnd(from), to);
    QByteArray out = m_at.slice(from, end).toByteArray();
    while (end < to) {
        const qsizetype line = m_at.nextLine(end);
        out += m_at.newline();
        end = std::min(m_at.lineEnd(line), to);
        const qsizetype text = std::min(m_at.skipBlanks(line), end);
        if (text == end && !isScalarText(line, end)) {
            out += m_at.slice(line, end);
        } else if (columns >= 0) {
            out += QByteArray(columns, ' ');
            out += m_at.slice(line, end);
        } else {
            out += m_at.slice(line + std::min(text - line, qsizetype(-columns)), end);
        }
        if (line >= to) {
            break;
        }
    }
    return out;
}

QByteArray MovedPiece::fromBlock(int column, bool asItem) const
{
    const SyntaxTree &tree = m_at.tree();
    const int oldColumn = m_at.columnOf(m_collection);
    const bool wasItem = m_entry.key == NoNode;
    int shift = column - oldColumn;
    QByteArray out;
    for (qsizetype line = m_commentsStart; line < m_at.lineStart(m_entry.start); line = m_at.nextLine(line)) {
        out += m_at.slice(m_at.skipBlanks(line), m_at.lineEnd(line));
        out += m_at.newline();
        out += QByteArray(column, ' ');
    }
    out += asItem ? QByteArray("-") : keyText() + ':';
    qsizetype rest = m_entry.intro;
    const bool blockValue = m_at.isBlock(m_entry.value);
    const qsizetype value = tree[m_entry.value].start;
    if (wasItem && !asItem && blockValue && m_at.lineEnd(rest) >= value) {
        out += m_at.newline() + QByteArray(m_at.column(value) + shift, ' ');
        rest = value;
    } else if (!wasItem && asItem && blockValue && m_at.columnOf(m_entry.value) == oldColumn) {
        shift += 2; // the `-` in the column of their key would be siblings of the new item
    }
    return out + shifted(rest, m_at.lastLineEnd(m_entry, oldColumn), shift);
}

QByteArray MovedPiece::reindented(
    QByteArrayView text, const QByteArray &indent, const QByteArray &newIndent) const
{
    QByteArray out;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype lf = text.indexOf('\n', at);
        const qsizetype end = lf < 0 ? text.size() : lf + 1;
        QByteArrayView line = text.sliced(at, end - at);
        if (at > 0 && line.startsWith(indent)) {
            out += newIndent;
            line = line.sliced(indent.size());
        }
        out += line;
        at = end;
    }
    return out;
}

std::optional<QByteArray> MovedPiece::block(int column, bool asItem) const
{
    if (!m_entry.isSimple || (m_entry.key == NoNode && !asItem && m_key.isEmpty())) {
        return std::nullopt;
    }
    if (m_at.isBlock(m_collection)) {
        return fromBlock(column, asItem);
    }
    const qsizetype from = m_entry.key == NoNode ? m_entry.start : m_at.skipTrivia(m_entry.intro);
    const QByteArray value = m_entry.end > from
                                 ? ' ' + reindented(m_at.slice(from, m_entry.end),
                                             m_at.lineIndent(m_entry.start), QByteArray(column, ' '))
                                 : QByteArray();
    return asItem ? '-' + value : keyText() + ':' + value;
}

std::optional<QByteArray> MovedPiece::flow(const JsonLayout &layout, bool asItem) const
{
    if (!m_entry.isSimple || m_at.isBlock(m_collection) ||
        (m_entry.key == NoNode && !asItem && m_key.isEmpty())) {
        return std::nullopt;
    }
    const QByteArray indent = m_at.lineIndent(m_entry.start);
    if (m_entry.key == NoNode && asItem) {
        return reindented(m_at.slice(m_entry.start, m_entry.end), indent, layout.indent);
    }
    if (m_entry.key != NoNode && !asItem) {
        return keyText() +
               reindented(m_at.slice(m_at.tree()[m_entry.key].end, m_entry.end), indent, layout.indent);
    }
    const qsizetype from = m_entry.key == NoNode ? m_entry.start : m_at.skipTrivia(m_entry.intro);
    const QByteArray value = from < m_entry.end
                                 ? reindented(m_at.slice(from, m_entry.end), indent, layout.indent)
                                 : QByteArray("null");
    return asItem ? value : keyText() + ':' + (m_at.isJson() ? layout.afterColon : QByteArray(" ")) + value;
}

QByteArray quotedKey(const Surroundings &surroundings, NodeId collection, const QByteArray &key, bool inFlow)
{
    const SyntaxTree &tree = surroundings.tree();
    if (surroundings.isJson()) {
        return jsonQuoted(key);
    }
    bool plainDigits = false;
    bool allQuoted = tree.firstChild(collection) != NoNode;
    NodeStyle quotes =
        surroundings.yamlLayout().singleQuotes ? NodeStyle::SingleQuoted : NodeStyle::DoubleQuoted;
    bool quotesSeen = false;
    for (NodeId k = tree.firstChild(collection); k != NoNode;
         k = tree.nextChild(collection, tree.valueOf(k))) {
        const NodeStyle style = tree[k].style;
        const bool quoted = style == NodeStyle::SingleQuoted || style == NodeStyle::DoubleQuoted;
        allQuoted &= quoted;
        plainDigits |= style == NodeStyle::Plain && isDigitsOnly(tree.bytes(k));
        if (quoted && !quotesSeen) {
            quotes = style;
            quotesSeen = true;
        }
    }
    if (!allQuoted && (isPlainSafe(key, inFlow) || (plainDigits && isDigitsOnly(key)))) {
        return key;
    }
    return quotes == NodeStyle::SingleQuoted && isSingleQuotable(key) ? singleQuoted(key)
                                                                      : yamlDoubleQuoted(key);
}

QByteArray renamedKey(
    const Surroundings &surroundings, NodeId key, const QByteArray &newKey, bool inFlow, Attempt attempt)
{
    if (surroundings.isJson()) {
        return jsonQuoted(newKey);
    }
    const SyntaxTree &tree = surroundings.tree();
    const NodeStyle style = tree[key].style;
    if (attempt == Attempt::AsNeighbours && style == NodeStyle::SingleQuoted && isSingleQuotable(newKey)) {
        return singleQuoted(newKey);
    }
    const bool bothDigits = isDigitsOnly(newKey) && isDigitsOnly(tree.bytes(key));
    if (attempt == Attempt::AsNeighbours && style == NodeStyle::Plain &&
        (bothDigits || isPlainSafe(newKey, inFlow))) {
        return newKey;
    }
    return yamlDoubleQuoted(newKey);
}

} // namespace triptych::text
