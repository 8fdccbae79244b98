// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/rewriting.h"

#include "model/text/tr.h"

namespace triptych::text::rewriter {

tl::unexpected<Problem> refuse(
    const char *code, const QString &message, const Pointer &pointer, const SyntaxTree &tree, NodeId node)
{
    Location location;
    location.pointer = pointer.toString();
    if (node != NoNode) {
        location.offset = tree[node].start;
    }
    return fail(problem(code, message, location));
}

tl::unexpected<Problem> missing(const Pointer &pointer, const SyntaxTree &tree)
{
    return refuse("edit.missing", Tr::tr("There is nothing at this place."), pointer, tree);
}

tl::unexpected<Problem> wrongKind(const Pointer &pointer, const SyntaxTree &tree, NodeId node)
{
    return refuse(
        "edit.kind", Tr::tr("What stands at this place cannot hold such a child."), pointer, tree, node);
}

Result<Place> locate(const SyntaxTree &tree, const Pointer &pointer)
{
    if (tree.root() == NoNode) {
        return missing(pointer, tree);
    }
    Place place{.path = {tree.root()}};
    for (const QByteArray &token : pointer.tokens()) {
        const NodeId at = place.node();
        if (tree[at].kind == NodeKind::Alias) {
            return refuse("edit.alias",
                Tr::tr(
                    "This is a reference to an anchor: a change here would change every place that uses it."),
                pointer, tree, at);
        }
        NodeId next = NoNode;
        if (tree[at].kind == NodeKind::Sequence) {
            const qint64 index = arrayIndex(token);
            next = index < 0 || index >= qint64(NoNode) ? NoNode : tree.item(at, NodeId(index));
            place.index = int(index);
        } else if (tree[at].kind == NodeKind::Mapping) {
            place.index = 0;
            const NodeId key = tree.key(at, token);
            for (NodeId k = tree.firstChild(at); key != NoNode && k != key;
                 k = tree.nextChild(at, tree.valueOf(k))) {
                ++place.index;
            }
            next = key == NoNode ? NoNode : tree.valueOf(key);
        }
        if (next == NoNode) {
            return missing(pointer, tree);
        }
        place.inFlow |= tree[at].style == NodeStyle::Flow;
        place.path.push_back(next);
    }
    return place;
}

NodeId keyOf(const SyntaxTree &tree, const Place &place)
{
    const NodeId collection = place.collection();
    if (tree[collection].kind != NodeKind::Mapping) {
        return NoNode;
    }
    NodeId key = tree.firstChild(collection);
    for (int i = 0; i < place.index; ++i) {
        key = tree.nextChild(collection, tree.valueOf(key));
    }
    return key;
}

bool isUsedElsewhere(const SyntaxTree &tree, NodeId first, NodeId end)
{
    const auto isAnchored = [&tree](NodeId id) {
        const NodeProperties *properties = tree.properties(id);
        return properties && properties->anchorEnd > properties->anchorStart;
    };
    bool anchored = false;
    for (NodeId id = first; id < end && !anchored; ++id) {
        anchored = isAnchored(id);
    }
    for (NodeId id = end; anchored && id < tree.count(); ++id) {
        if (tree[id].kind == NodeKind::Alias) {
            const NodeId target = tree.resolved(id);
            if (target != NoNode && target >= first && target < end) {
                return true;
            }
        }
    }
    return false;
}

tl::unexpected<Problem> anchored(const Pointer &pointer, const SyntaxTree &tree, NodeId node)
{
    return refuse(
        "edit.anchor", Tr::tr("This carries an anchor that is used elsewhere."), pointer, tree, node);
}

std::pair<NodeId, NodeId> rangeOf(const SyntaxTree &tree, const Place &place)
{
    const NodeId key = keyOf(tree, place);
    return {key == NoNode ? place.node() : key, tree[place.node()].next};
}

bool isInBraces(const SyntaxTree &tree, const Place &place)
{
    return place.inFlow ||
           (tree[place.node()].style == NodeStyle::Flow && tree.firstChild(place.node()) != NoNode);
}

namespace {

bool isRight(const Snapshot &base, const EditList &edits, const Expectation &expected)
{
    if (!edits.isValidFor(base.bytes().size())) {
        return false;
    }
    const Snapshot after = edited(base, edits);
    return expected.isMet(*base.tree, *after.tree, edits);
}

} // namespace

Result<EditList> best(
    const Snapshot &base, const Pointer &pointer, const Expectation &expected, const Candidate &candidate)
{
    for (const Attempt attempt : {Attempt::AsNeighbours, Attempt::OneLine}) {
        const auto edits = candidate(attempt);
        if (edits && isRight(base, *edits, expected)) {
            return edits->minimized(base.bytes());
        }
    }
    if (base.tree->hasErrors()) {
        return refuse("edit.damaged",
            Tr::tr("The text has a syntax error where this change would go. Correct it first."), pointer,
            *base.tree);
    }
    return refuse("edit.unsupported",
        Tr::tr("This part of the text is written in a way that cannot be changed safely. Edit it as text."),
        pointer, *base.tree);
}

} // namespace triptych::text::rewriter
