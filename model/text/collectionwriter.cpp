// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/collectionwriter.h"

namespace triptych::text {

Place Place::outer(const SyntaxTree &tree) const
{
    Place outer{.path = {path.begin(), path.end() - 1}};
    for (size_t i = 0; i + 1 < outer.path.size(); ++i) {
        outer.inFlow |= tree[outer.path[i]].style == NodeStyle::Flow;
    }
    if (outer.isRoot()) {
        return outer;
    }
    NodeId c = tree.firstChild(outer.collection());
    for (; c != NoNode && c != outer.node(); c = tree.nextChild(outer.collection(), c)) {
        outer.index += tree[c].flags & IsKey ? 0 : 1;
    }
    return outer;
}

bool CollectionWriter::hasBrackets(NodeId collection) const
{
    const Node &node = m_tree[collection];
    const bool mapping = node.kind == NodeKind::Mapping;
    return node.end - node.start >= 2 && m_at.at(node.start) == (mapping ? '{' : '[') &&
           m_at.at(node.end - 1) == (mapping ? '}' : ']');
}

std::optional<EditList> CollectionWriter::setValue(const Place &place, const ValuePiece &piece) const
{
    if (place.isRoot()) {
        return setRoot(place.node(), piece);
    }
    const NodeId collection = place.collection();
    const Entry entry = m_at.entries(collection)[place.index];
    if (!m_at.isBlock(collection)) {
        return setInFlow(place, entry, piece);
    }
    const auto intro = m_tree[collection].kind == NodeKind::Mapping ? YamlIntro::Key : YamlIntro::Dash;
    return setInBlock(place, entry, piece.blockValue(m_at.columnOf(collection), intro));
}

EditList CollectionWriter::setRoot(NodeId root, const ValuePiece &piece) const
{
    EditList edits;
    if (root == NoNode || m_tree[root].style == NodeStyle::Absent) {
        const qsizetype end = root == NoNode ? m_tree.source().size() : qsizetype(m_tree[root].end);
        const QByteArray before = m_at.column(end) > 0 ? m_at.newline() : QByteArray();
        const QByteArray text =
            m_at.isJson() ? piece.flowValue(m_at.jsonLayoutAt(end)) : piece.blockValue(0, YamlIntro::Nothing);
        const bool endsLine = !before.isEmpty() && m_at.lineEnd(end) < m_tree.source().size();
        edits.insert(end, before + text + (endsLine ? QByteArray() : m_at.newline()));
        return edits;
    }
    const NodeProperties *properties = m_tree.properties(root);
    const qsizetype start = properties ? qsizetype(properties->start) : qsizetype(m_tree[root].start);
    const QByteArray text =
        m_at.isJson() ? piece.flowValue(m_at.jsonLayoutAt(start)) : piece.blockValue(0, YamlIntro::Nothing);
    edits.replace(start, m_tree[root].end - start, text);
    return edits;
}

/// `text` is what follows the intro: the rest of its line, then whole lines.
std::optional<EditList> CollectionWriter::setInBlock(
    const Place &place, const Entry &entry, const QByteArray &text) const
{
    if (!entry.isSimple) {
        return std::nullopt;
    }
    const qsizetype split = text.indexOf(m_at.newline()) < 0 ? text.size() : text.indexOf(m_at.newline());
    const QByteArray head = text.first(split);
    const QByteArray body = text.sliced(split);
    const Node &old = m_tree[entry.value];
    // A tag says what the old value was.
    const NodeProperties *properties = m_tree.properties(entry.value);
    const bool isTagged = properties && properties->tagEnd > properties->tagStart;
    const qsizetype from = isTagged ? entry.intro : entry.introEnd;
    EditList edits;
    if (old.style == NodeStyle::Literal || old.style == NodeStyle::Folded) {
        qsizetype header = old.start + 1;
        while (QByteArrayView("+-0123456789").contains(m_at.at(header)) && m_at.at(header) != '\0') {
            ++header;
        }
        edits.replace(from, header - from, head);
        const qsizetype lines = std::min(m_at.lineEnd(header), entry.end);
        edits.replace(
            std::max(lines, header), std::max(entry.end - std::max(lines, header), qsizetype(0)), body);
    } else if (m_at.lineEnd(from) >= qsizetype(old.start)) {
        edits.replace(from, entry.end - from, head);
        edits.insert(m_at.lineEnd(entry.end), body);
    } else {
        edits.insert(from, head);
        const qsizetype lines = m_at.lineEnd(from);
        edits.replace(lines, m_at.lineEnd(entry.end) - lines, body);
    }
    Q_UNUSED(place);
    return edits;
}

std::optional<EditList> CollectionWriter::setInFlow(
    const Place &place, const Entry &entry, const ValuePiece &piece) const
{
    const QByteArray text = piece.flowValue(m_at.jsonLayoutAt(entry.start));
    const bool mapping = m_tree[place.collection()].kind == NodeKind::Mapping;
    EditList edits;
    if (m_tree[entry.value].style == NodeStyle::Absent) {
        const qsizetype after = m_at.skipBlanks(entry.introEnd);
        const qsizetype blanks = m_at.at(after) == ',' ? after - entry.introEnd : 0;
        edits.replace(entry.introEnd, blanks, (mapping && !entry.hasColon ? ": " : " ") + text);
        return edits;
    }
    const NodeProperties *properties = m_tree.properties(entry.value);
    const bool isTagged = properties && properties->tagEnd > properties->tagStart;
    const qsizetype from = isTagged ? qsizetype(properties->start) : qsizetype(m_tree[entry.value].start);
    // `{"a":1}` is right with a quoted key alone.
    const bool needsBlank = !m_at.isJson() && mapping && from == entry.intro;
    edits.replace(from, entry.end - from, needsBlank ? ' ' + text : text);
    return edits;
}

std::optional<EditList> CollectionWriter::insert(const Place &place, int index, const Piece &piece) const
{
    const NodeId collection = place.node();
    if (m_at.isBlock(collection)) {
        return insertIntoBlock(place, index, piece);
    }
    if (!hasBrackets(collection)) {
        return std::nullopt;
    }
    if (m_tree.firstChild(collection) != NoNode) {
        return insertIntoFlow(place, index, piece);
    }
    return m_at.isJson() || place.inFlow ? insertIntoEmptyBraces(place, piece) : makeBlock(place, piece);
}

std::optional<EditList> CollectionWriter::insertIntoBlock(
    const Place &place, int index, const Piece &piece) const
{
    const NodeId collection = place.node();
    const int column = m_at.columnOf(collection);
    const auto text = piece.block(column, m_tree[collection].kind == NodeKind::Sequence);
    const QList<Entry> entries = m_at.entries(collection);
    const Entry &neighbour = entries[index == 0 ? 0 : index - 1];
    if (!text || !neighbour.isSimple) {
        return std::nullopt;
    }
    const QByteArray indent(column, ' ');
    EditList edits;
    if (index > 0) {
        edits.insert(m_at.lastLineEnd(neighbour, column), m_at.newline() + indent + *text);
    } else if (!m_at.isFirstOnLine(neighbour.start)) {
        edits.insert(neighbour.start, *text + m_at.newline() + indent);
    } else {
        // What stands above the first entry of a document is about the document.
        const qsizetype at =
            place.isRoot() ? m_at.lineStart(neighbour.start) : m_at.ownCommentsStart(neighbour, 0);
        edits.insert(at, indent + *text + m_at.newline());
    }
    return edits;
}

/// `{}` where lines are usual becomes a collection of lines.
std::optional<EditList> CollectionWriter::makeBlock(const Place &place, const Piece &piece) const
{
    const NodeId node = place.node();
    const bool sequence = m_tree[node].kind == NodeKind::Sequence;
    if (m_at.hasComment(m_tree[node].start + 1, m_tree[node].end - 1)) {
        return insertIntoEmptyBraces(place, piece);
    }
    EditList edits;
    if (place.isRoot()) {
        const auto text = piece.block(0, sequence);
        if (!text || m_at.column(m_tree[node].start) != 0) {
            return insertIntoEmptyBraces(place, piece);
        }
        edits.replace(m_tree[node].start, m_tree[node].end - m_tree[node].start, *text);
        return edits;
    }
    const NodeId collection = place.collection();
    const YamlLayout layout = m_at.yamlLayout();
    const bool inMapping = m_tree[collection].kind == NodeKind::Mapping;
    const int outer = m_at.columnOf(collection);
    const int column = inMapping ? outer + (sequence && layout.flushSequences ? 0 : layout.step) : outer + 2;
    const auto text = piece.block(column, sequence);
    if (!text) {
        return std::nullopt;
    }
    const Entry entry = m_at.entries(collection)[place.index];
    const bool compact = !inMapping && entry.introEnd == entry.intro && !text->startsWith('#');
    return setInBlock(place, entry, compact ? ' ' + *text : m_at.newline() + QByteArray(column, ' ') + *text);
}

std::optional<EditList> CollectionWriter::insertIntoEmptyBraces(const Place &place, const Piece &piece) const
{
    const Node &node = m_tree[place.node()];
    const bool sequence = node.kind == NodeKind::Sequence;
    const qsizetype open = node.start + 1;
    const qsizetype close = node.end - 1;
    EditList edits;
    if (!m_at.slice(open, close).trimmed().isEmpty()) {
        // A comment is all there is: the new entry goes below it.
        const auto text = piece.flow(JsonLayout::compact(), sequence);
        if (!text) {
            return std::nullopt;
        }
        edits.insert(close, *text + ' ');
        return edits;
    }
    // The line of the braces tells whether lines are usual here: that of their entry, or of the document
    // itself. An empty document has no habits yet.
    const qsizetype owner =
        place.isRoot() ? qsizetype(node.start) : m_at.entries(place.collection())[place.index].start;
    JsonLayout layout;
    if (m_at.isJson()) {
        layout = place.isRoot() ? JsonLayout::pretty() : m_at.jsonLayoutAt(owner);
        layout.newline = layout.newline.isEmpty() ? QByteArray() : m_at.newline();
    }
    const QByteArray outer = m_at.lineIndent(owner);
    layout.indent = outer + layout.step;
    const auto text = piece.flow(layout, sequence);
    if (!text) {
        return std::nullopt;
    }
    const bool lines = !layout.newline.isEmpty();
    edits.replace(
        open, close - open, lines ? layout.newline + layout.indent + *text + layout.newline + outer : *text);
    return edits;
}

QByteArray CollectionWriter::separatorIn(const QList<Entry> &entries) const
{
    if (entries.size() > 1) {
        const qsizetype comma = commaAfter(entries[0]);
        if (comma >= 0 && m_at.skipBlanks(comma + 1) == entries[1].start) {
            return m_at.slice(comma, entries[1].start).toByteArray();
        }
    }
    return m_at.isJson() && m_at.afterColon().isEmpty() ? "," : ", ";
}

/// Where the comma behind an entry is, -1 if there is none.
qsizetype CollectionWriter::commaAfter(const Entry &entry) const
{
    const qsizetype comma = m_at.skipTrivia(entry.end);
    return m_at.at(comma) == ',' ? comma : -1;
}

std::optional<EditList> CollectionWriter::insertIntoFlow(
    const Place &place, int index, const Piece &piece) const
{
    const QList<Entry> entries = m_at.entries(place.node());
    if (index > 0) {
        return insertAfterInFlow(place, entries[index - 1], index == entries.size(), piece);
    }
    const Entry &first = entries[0];
    JsonLayout layout = m_at.jsonLayoutAt(first.start);
    layout.indent = m_at.lineIndent(first.start);
    const auto text = piece.flow(layout, m_tree[place.node()].kind == NodeKind::Sequence);
    if (!text || !first.isSimple) {
        return std::nullopt;
    }
    EditList edits;
    if (m_at.isFirstOnLine(first.start)) {
        edits.insert(first.start, *text + ',' + m_at.newline() + m_at.lineIndent(first.start));
    } else {
        edits.insert(first.start, *text + separatorIn(entries));
    }
    return edits;
}

std::optional<EditList> CollectionWriter::insertAfterInFlow(
    const Place &place, const Entry &previous, bool last, const Piece &piece) const
{
    JsonLayout layout = m_at.jsonLayoutAt(previous.start);
    layout.indent = m_at.lineIndent(previous.start);
    const auto text = piece.flow(layout, m_tree[place.node()].kind == NodeKind::Sequence);
    const qsizetype comma = commaAfter(previous);
    if (!text || (!last && comma < 0)) {
        return std::nullopt;
    }
    EditList edits;
    if (!m_at.isFirstOnLine(previous.start)) {
        edits.insert(previous.end, separatorIn(m_at.entries(place.node())) + *text);
        return edits;
    }
    const QByteArray line = m_at.newline() + layout.indent + *text;
    const qsizetype after = comma < 0 ? previous.end : comma + 1;
    if (!m_at.restIsBlankOrComment(after)) {
        // The closing bracket or the next entry is on this line.
        edits.insert(after, comma < 0 ? ',' + line : ' ' + *text + ',');
    } else if (comma < 0) {
        edits.insert(previous.end, ",");
        edits.insert(m_at.lineEnd(after), line);
    } else {
        edits.insert(m_at.lineEnd(after), line + ',');
    }
    return edits;
}

std::optional<EditList> CollectionWriter::remove(const Place &place) const
{
    const QList<Entry> entries = m_at.entries(place.collection());
    if (m_at.isBlock(place.collection())) {
        return removeFromBlock(place, entries);
    }
    if (!hasBrackets(place.collection()) || !entries[place.index].isSimple) {
        return std::nullopt;
    }
    return removeFromFlow(place, entries);
}

/// The lines from the one that begins at `from` to the end `lineEnd` of another. At the end of a file without
/// a last line end the one before goes.
void CollectionWriter::removeLines(EditList &edits, qsizetype from, qsizetype lineEnd) const
{
    const qsizetype to = m_at.nextLine(lineEnd);
    if (to > lineEnd) {
        edits.remove(from, to - from);
    } else {
        const qsizetype before = m_at.previousLineEnd(from);
        edits.remove(before, to - before);
    }
}

std::optional<EditList> CollectionWriter::removeFromBlock(
    const Place &place, const QList<Entry> &entries) const
{
    const Entry &entry = entries[place.index];
    const bool isLast = place.index + 1 == entries.size();
    if (!entry.isSimple || (!isLast && !entries[place.index + 1].isSimple)) {
        return std::nullopt;
    }
    if (entries.size() == 1) {
        return removeOnlyFromBlock(place, entry);
    }
    const int column = m_at.columnOf(place.collection());
    const qsizetype lastLineEnd = m_at.lastLineEnd(entry, column);
    EditList edits;
    if (!m_at.isFirstOnLine(entry.start)) {
        // `- a: 1`: what comes next moves up to the `-`.
        const qsizetype next = m_at.nextLine(lastLineEnd);
        qsizetype to = m_at.skipBlanks(next);
        while (to < entries[place.index + 1].start && to == m_at.lineEnd(to)) {
            to = m_at.skipBlanks(m_at.nextLine(to));
        }
        edits.remove(entry.start, to - entry.start);
        return edits;
    }
    const bool isHeader = place.index == 0 && place.isInRoot();
    const qsizetype notBefore = place.index == 0 ? 0 : entries[place.index - 1].end;
    const qsizetype from = isHeader ? m_at.lineStart(entry.start) : m_at.ownCommentsStart(entry, notBefore);
    removeLines(edits, from, lastLineEnd);
    return edits;
}

std::optional<EditList> CollectionWriter::removeOnlyFromBlock(const Place &place, const Entry &entry) const
{
    const NodeId collection = place.collection();
    const QByteArray empty = m_tree[collection].kind == NodeKind::Mapping ? "{}" : "[]";
    const Place outer = place.outer(m_tree);
    EditList edits;
    if (outer.isRoot()) {
        edits.replace(entry.start, entry.end - entry.start, empty);
        return edits;
    }
    const Entry owner = m_at.entries(outer.collection())[outer.index];
    if (!owner.isSimple) {
        return std::nullopt;
    }
    const qsizetype lines = m_at.lineEnd(owner.introEnd);
    if (lines >= entry.start) { // compact
        edits.replace(entry.start, entry.end - entry.start, empty);
        return edits;
    }
    edits.insert(owner.introEnd, ' ' + empty);
    edits.remove(lines, m_at.lastLineEnd(entry, m_at.columnOf(collection)) - lines);
    return edits;
}

std::optional<EditList> CollectionWriter::removeFromFlow(
    const Place &place, const QList<Entry> &entries) const
{
    const Entry &entry = entries[place.index];
    const Node &collection = m_tree[place.collection()];
    EditList edits;
    if (entries.size() == 1) {
        const qsizetype open = collection.start + 1;
        const qsizetype close = collection.end - 1;
        if (!m_at.hasComment(open, entry.start) && !m_at.hasComment(entry.end, close)) {
            edits.remove(open, close - open);
            return edits;
        }
        const qsizetype comma = commaAfter(entry);
        edits.remove(entry.start, (comma < 0 ? entry.end : comma + 1) - entry.start);
        return edits;
    }
    if (place.index + 1 == entries.size()) {
        return removeLastFromFlow(place, entries);
    }
    const qsizetype comma = commaAfter(entry);
    const Entry &next = entries[place.index + 1];
    if (comma < 0 || !next.isSimple) {
        return std::nullopt;
    }
    if (m_at.isFirstOnLine(entry.start) && m_at.restIsBlankOrComment(comma + 1)) {
        const qsizetype notBefore =
            place.index == 0 ? qsizetype(collection.start) : entries[place.index - 1].end;
        removeLines(edits, m_at.ownCommentsStart(entry, notBefore), m_at.lineEnd(comma));
    } else if (m_at.hasComment(comma, next.start)) {
        edits.remove(entry.start, comma + 1 - entry.start);
    } else {
        edits.remove(entry.start, next.start - entry.start);
    }
    return edits;
}

std::optional<EditList> CollectionWriter::removeLastFromFlow(
    const Place &place, const QList<Entry> &entries) const
{
    const Entry &entry = entries[place.index];
    const Entry &previous = entries[place.index - 1];
    const qsizetype before = commaAfter(previous);
    const qsizetype own = commaAfter(entry);
    if (before < 0) {
        return std::nullopt;
    }
    const qsizetype to = own < 0 ? entry.end : own + 1;
    EditList edits;
    if (m_at.isFirstOnLine(entry.start) && before < m_at.lineStart(entry.start)) {
        if (own < 0) {
            edits.remove(before, 1);
        }
        const qsizetype lines = m_at.previousLineEnd(m_at.ownCommentsStart(entry, before));
        const qsizetype from = std::max(lines, before + 1);
        edits.remove(from, (m_at.restIsBlankOrComment(to) ? m_at.lineEnd(to) : to) - from);
    } else if (own >= 0) {
        edits.remove(m_at.hasComment(before, entry.start) ? entry.start : before + 1,
            to - (m_at.hasComment(before, entry.start) ? entry.start : before + 1));
    } else if (m_at.hasComment(before, entry.start)) {
        edits.remove(before, 1);
        edits.remove(entry.start, to - entry.start);
    } else {
        edits.remove(before, to - before);
    }
    return edits;
}

} // namespace triptych::text
