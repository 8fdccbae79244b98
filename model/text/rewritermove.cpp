// SPDX-License-Identifier: GPL-3.0-or-later
// Moving an entry: its text leaves one collection and arrives in another, or elsewhere in the same.
#include "model/text/rewriter.h"
#include "model/text/rewriting.h"
#include "model/text/tr.h"

#include <QHash>

namespace triptych::text::rewriter {

namespace {

/// After the entry at `from` is gone, indices behind it are one less.
Pointer without(const SyntaxTree &tree, const Place &from, const Pointer &fromPointer, const Pointer &pointer)
{
    const Pointer collection = fromPointer.parent();
    if (tree[from.collection()].kind != NodeKind::Sequence || !collection.contains(pointer) ||
        collection.size() == pointer.size()) {
        return pointer;
    }
    QByteArrayList tokens = pointer.tokens();
    const qint64 index = arrayIndex(tokens[collection.size()]);
    if (index > from.index) {
        tokens[collection.size()] = QByteArray::number(index - 1);
    }
    return Pointer(tokens);
}

/// Do anchors and aliases on the way keep their meaning? One name for two anchors makes that a matter of
/// order.
bool hasAmbiguousAnchors(const SyntaxTree &tree, NodeId first, NodeId end)
{
    QHash<QByteArrayView, int> definitions;
    const QByteArrayView source(tree.source());
    const auto anchorOf = [&](NodeId id) {
        const NodeProperties *p = tree.properties(id);
        return p ? source.sliced(p->anchorStart, p->anchorEnd - p->anchorStart) : QByteArrayView();
    };
    bool concerned = false;
    for (NodeId id = first; id < end && !concerned; ++id) {
        concerned = tree[id].kind == NodeKind::Alias || !anchorOf(id).isEmpty();
    }
    for (NodeId id = 0; concerned && id < tree.count(); ++id) {
        if (!anchorOf(id).isEmpty()) {
            ++definitions[anchorOf(id)];
        }
    }
    for (NodeId id = first; concerned && id < end; ++id) {
        const QByteArrayView name =
            tree[id].kind == NodeKind::Alias ? tree.bytes(id).sliced(1) : anchorOf(id);
        if (definitions.value(name) > 1) {
            return true;
        }
    }
    return false;
}

bool hasMoreThanValues(const Surroundings &surroundings, const Entry &entry, int column)
{
    const SyntaxTree &tree = surroundings.tree();
    for (NodeId id = entry.key == NoNode ? entry.value : entry.key; id < tree[entry.value].next; ++id) {
        if (tree[id].kind == NodeKind::Alias || tree.properties(id)) {
            return true;
        }
    }
    // Any `#` may be a comment: here it is enough that it might.
    return surroundings.slice(entry.start, surroundings.lastLineEnd(entry, column)).contains('#');
}

struct Move
{
    Place from;
    Place to; ///< the collection
    int index;
    QByteArray key; ///< under which it goes there; of a mapping alone
};

std::optional<EditList> movedText(const Snapshot &base, const Move &move, const Pointer &fromPointer,
    const Pointer &toParent, const Value &value, Attempt attempt)
{
    const SyntaxTree &tree = *base.tree;
    const Surroundings surroundings(tree);
    const auto removal = CollectionWriter(surroundings).remove(move.from);
    if (!removal || !removal->isValidFor(base.bytes().size())) {
        return std::nullopt;
    }
    const auto between = parse(base.format(), removal->applied(base.bytes()));
    const auto target = locate(*between, without(tree, move.from, fromPointer, toParent));
    if (!target || (*between)[target->node()].kind != tree[move.to.node()].kind) {
        return std::nullopt;
    }
    const bool isKeyed = tree[move.to.node()].kind == NodeKind::Mapping;
    const NodeId oldKey = keyOf(tree, move.from);
    const bool keepsKey = isKeyed && oldKey != NoNode && tree.textEquals(oldKey, move.key);
    const Surroundings there(*between);
    const bool inBraces = isInBraces(*between, *target);
    const QByteArray newKey = isKeyed ? quotedKey(there, target->node(), move.key, inBraces) : QByteArray();
    const auto inserted = [&](const Piece &piece) -> std::optional<EditList> {
        const auto insertion = CollectionWriter(there).insert(*target, move.index, piece);
        if (!insertion || !insertion->isValidFor(between->source().size())) {
            return std::nullopt;
        }
        return removal->followedBy(*insertion, base.bytes());
    };
    if (attempt == Attempt::AsNeighbours) {
        return inserted(MovedPiece(surroundings, move.from.collection(), move.from.index,
            move.from.isInRoot(), keepsKey ? QByteArray() : newKey));
    }
    // As a new value, if that loses nothing.
    const Entry entry = surroundings.entries(move.from.collection())[move.from.index];
    if (hasMoreThanValues(surroundings, entry, surroundings.column(entry.start))) {
        return std::nullopt;
    }
    return inserted(ValuePiece(there, newKey, value, Attempt::AsNeighbours));
}

Expectation expectationOf(const SyntaxTree &tree, const Move &move)
{
    Expectation::Child child;
    child.oldValue = move.from.node();
    if (tree[move.to.node()].kind == NodeKind::Mapping) {
        child.newKey = move.key;
    }
    auto source = childrenOf(tree, move.from.collection());
    source.removeAt(move.from.index);
    Expectation expected;
    if (move.from.collection() == move.to.node()) {
        source.insert(move.index, child);
        expected.children(move.to.node(), std::move(source));
        return expected;
    }
    auto target = childrenOf(tree, move.to.node());
    target.insert(move.index, child);
    expected.children(move.from.collection(), std::move(source));
    expected.children(move.to.node(), std::move(target));
    return expected;
}

/// Where it goes, or why it cannot go there.
Result<Move> planned(
    const Snapshot &base, const Pointer &from, const Pointer &toParent, int index, const QByteArray &newKey)
{
    const SyntaxTree &tree = *base.tree;
    const auto source = locate(tree, from);
    if (!source) {
        return tl::unexpected(source.error());
    }
    const auto target = locate(tree, toParent);
    if (!target) {
        return tl::unexpected(target.error());
    }
    if (tree[target->node()].kind == NodeKind::Alias) {
        return tl::unexpected(locate(tree, toParent / "-").error());
    }
    if (source->isRoot() || !tree.isCollection(target->node()) || from.contains(toParent)) {
        return wrongKind(toParent, tree, target->node());
    }
    Move move{.from = *source, .to = *target, .index = index, .key = newKey};
    const bool isSame = source->collection() == target->node();
    const int count = int(tree.childCount(target->node())) - (isSame ? 1 : 0);
    move.index = index == atEnd ? count : index;
    if (move.index < 0 || move.index > count) {
        return missing(toParent / index, tree);
    }
    if (tree[target->node()].kind == NodeKind::Mapping) {
        const NodeId oldKey = keyOf(tree, *source);
        if (newKey.isEmpty() && oldKey == NoNode) {
            return wrongKind(toParent, tree, target->node());
        }
        move.key = newKey.isEmpty() ? tree.text(oldKey) : newKey;
        const NodeId there = tree.key(target->node(), move.key);
        if (there != NoNode && there != oldKey) {
            return refuse(
                "edit.exists", Tr::tr("There is an entry of that name already."), toParent / move.key, tree);
        }
    }
    return move;
}

} // namespace

Result<EditList> move(
    const Snapshot &base, const Pointer &from, const Pointer &toParent, int index, const QByteArray &newKey)
{
    const SyntaxTree &tree = *base.tree;
    const auto plan = planned(base, from, toParent, index, newKey);
    if (!plan) {
        return tl::unexpected(plan.error());
    }
    const bool isSame = plan->from.collection() == plan->to.node();
    if (isSame && plan->index == plan->from.index) {
        return tree[plan->to.node()].kind == NodeKind::Mapping ? rename(base, from, plan->key) : EditList();
    }
    const auto [first, end] = rangeOf(tree, plan->from);
    if (hasAmbiguousAnchors(tree, first, end)) {
        return anchored(from, tree, plan->from.node());
    }
    const auto value = Value::of(tree, plan->from.node());
    const auto moved = best(base, from, expectationOf(tree, *plan), [&](Attempt attempt) {
        if (attempt != Attempt::AsNeighbours && !value) {
            return std::optional<EditList>();
        }
        return movedText(base, *plan, from, toParent, value.value_or(Value()), attempt);
    });
    if (!moved && isUsedElsewhere(tree, first, end)) {
        return anchored(from, tree, plan->from.node());
    }
    return moved;
}

} // namespace triptych::text::rewriter
