// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/jsonreparse.h"

#include "model/text/encoding.h"

#include <algorithm>
#include <span>

namespace triptych::text::json {

namespace {

/// Beyond these the errors of a text are cut off or left unsaid, and no longer tell its state.
constexpr qsizetype mostErrors = 8;

/// An error that says nothing about structure: what is around it means what it would without it.
bool isHarmless(SyntaxErrorKind kind)
{
    switch (kind) {
    case SyntaxErrorKind::InvalidUtf8:
    case SyntaxErrorKind::NulByte:
    case SyntaxErrorKind::ControlCharacter:
    case SyntaxErrorKind::InvalidEscape:
    case SyntaxErrorKind::LoneSurrogate:
    case SyntaxErrorKind::DuplicateKey:
        return true;
    default:
        return false;
    }
}

/// An error that ends within its collection: half a string or word, as there is while somebody types. The
/// others are about brackets.
bool staysInside(SyntaxErrorKind kind)
{
    switch (kind) {
    case SyntaxErrorKind::UnterminatedString:
    case SyntaxErrorKind::UnexpectedCharacter:
    case SyntaxErrorKind::MissingComma:
    case SyntaxErrorKind::ExtraComma:
    case SyntaxErrorKind::MissingColon:
    case SyntaxErrorKind::MissingValue:
    case SyntaxErrorKind::InvalidNumber:
    case SyntaxErrorKind::InvalidLiteral:
        return true;
    default:
        return isHarmless(kind);
    }
}

/// The collections around [from, to), outermost first: their brackets stand outside of it.
std::vector<NodeId> around(const SyntaxTree &tree, quint32 from, quint32 to)
{
    std::vector<NodeId> found;
    const auto holds = [&](NodeId id) {
        return tree.isCollection(id) && tree[id].start < from && to < tree[id].end;
    };
    NodeId node = tree.root();
    while (node != NoNode && holds(node)) {
        found.push_back(node);
        NodeId child = tree.firstChild(node);
        while (child != NoNode && tree[child].end <= from) {
            child = tree.nextChild(node, child);
        }
        node = child;
    }
    return found;
}

/// Do the errors outside of the collection leave no doubt about where it begins and ends?
bool isSettledAround(const SyntaxTree &base, const Node &collection)
{
    return std::all_of(base.errors().begin(), base.errors().end(), [&](const SyntaxError &error) {
        return isHarmless(error.kind) || (error.offset > collection.start && error.offset < collection.end);
    });
}

bool isTheSameCollection(const Part &part, const Node &before, quint32 end)
{
    return !part.nodes.empty() && part.nodes.front().kind == before.kind &&
           part.nodes.front().start == before.start && part.nodes.front().end == end &&
           part.nodes.front().next == part.nodes.size() &&
           std::all_of(part.errors.begin(), part.errors.end(),
               [](const SyntaxError &error) { return staysInside(error.kind); });
}

/// `part` in the place of the last of `path`.
std::shared_ptr<const SyntaxTree> spliced(
    const SyntaxTree &base, std::span<const NodeId> path, Part part, const QByteArray &bytes)
{
    const NodeId collection = path.back();
    const NodeId after = base[collection].next;
    const quint32 byteShift = quint32(bytes.size() - base.source().size()); // modulo 2^32, like the offsets
    const NodeId nodeShift = NodeId(part.nodes.size()) - (after - collection);
    const Node *old = &base[0];

    std::vector<Node> nodes;
    nodes.reserve(base.count() + nodeShift);
    nodes.insert(nodes.end(), old, old + collection);
    for (const NodeId ancestor : path.first(path.size() - 1)) {
        nodes[ancestor].end += byteShift;
        nodes[ancestor].next += nodeShift;
    }
    for (Node &node : part.nodes) {
        node.next += collection;
    }
    nodes.insert(nodes.end(), part.nodes.begin(), part.nodes.end());
    nodes.insert(nodes.end(), old + after, old + base.count());
    for (size_t id = after + nodeShift; id < nodes.size(); ++id) {
        nodes[id].start += byteShift;
        nodes[id].end += byteShift;
        nodes[id].next += nodeShift;
    }

    SyntaxErrors errors;
    for (SyntaxError error : base.errors()) {
        if (error.offset < base[collection].start) {
            errors.append(error);
        }
    }
    errors += part.errors;
    for (SyntaxError error : base.errors()) {
        if (error.offset >= base[collection].end) {
            error.offset += byteShift;
            errors.append(error);
        }
    }
    return std::make_shared<const SyntaxTree>(
        Format::Json, bytes, std::move(nodes), std::vector<NodeProperties>(), std::move(errors));
}

} // namespace

std::shared_ptr<const SyntaxTree> reparsed(
    const SyntaxTree &base, const EditList &edits, const QByteArray &bytes)
{
    const Encoding encoding = detectEncoding(bytes);
    if (edits.isEmpty() || base.count() == 0 || bytes.size() >= qsizetype(NoNode) ||
        base.errors().size() > mostErrors || (encoding != Encoding::Utf8 && encoding != Encoding::Utf8Bom)) {
        return nullptr;
    }
    const quint32 from = quint32(edits.at(0).offset);
    const quint32 to = quint32(edits.at(edits.size() - 1).end());
    const std::vector<NodeId> path = around(base, from, to);
    qsizetype budget = bytes.size() / 2;
    for (size_t depth = path.size(); depth-- > 0;) {
        const Node &collection = base[path[depth]];
        const quint32 end = collection.end + quint32(bytes.size() - base.source().size());
        budget -= qsizetype(end) - qsizetype(collection.start);
        if (budget < 0 || !isSettledAround(base, collection)) {
            break;
        }
        Part part = parsePart(bytes, collection.start, end, int(depth));
        if (isTheSameCollection(part, collection, end) && part.errors.size() <= mostErrors) {
            return spliced(base, std::span(path).first(depth + 1), std::move(part), bytes);
        }
    }
    return nullptr;
}

} // namespace triptych::text::json
