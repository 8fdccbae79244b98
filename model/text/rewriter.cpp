// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/rewriter.h"

#include "model/text/rewriting.h"
#include "model/text/tr.h"

#include <algorithm>

namespace triptych::text::rewriter {

namespace {

bool isEmptyDocument(const SyntaxTree &tree)
{
    return tree.root() == NoNode &&
           std::all_of(tree.errors().cbegin(), tree.errors().cend(),
               [](const SyntaxError &e) { return e.kind == SyntaxErrorKind::EmptyDocument; });
}

Result<EditList> setFirst(const Snapshot &base, const Pointer &pointer, const Value &value)
{
    if (!isEmptyDocument(*base.tree)) {
        return refuse("edit.damaged", Tr::tr("This text cannot be read as it is."), pointer, *base.tree);
    }
    const Surroundings surroundings(*base.tree);
    Expectation expected;
    expected.firstValue(value);
    return best(base, pointer, expected, [&](Attempt attempt) {
        return CollectionWriter(surroundings)
            .setValue(Place{.path = {NoNode}}, ValuePiece(surroundings, {}, value, attempt));
    });
}

/// What stood in braces on one line is replaced in braces, as long as it is short.
bool staysInBraces(const SyntaxTree &tree, NodeId node, const Value &value)
{
    constexpr qsizetype shortEnough = 100;
    const bool collection = value.kind() == NodeKind::Mapping || value.kind() == NodeKind::Sequence;
    return tree[node].style == NodeStyle::Flow && tree.firstChild(node) != NoNode && collection &&
           value.json().size() <= shortEnough && !tree.bytes(node).contains('\n');
}

Result<EditList> setExisting(
    const Snapshot &base, const Pointer &pointer, const Place &place, const Value &value)
{
    const SyntaxTree &tree = *base.tree;
    const NodeId node = place.node();
    if (sameValue(tree, node, value.tree(), 0) && tree[node].kind != NodeKind::Alias) {
        return EditList();
    }
    if (isUsedElsewhere(tree, node, tree[node].next)) {
        return anchored(pointer, tree, node);
    }
    const Surroundings surroundings(tree);
    Expectation expected;
    expected.value(node, value);
    const bool braces = staysInBraces(tree, node, value);
    const bool padded = braces && tree.bytes(node).startsWith("{ ");
    return best(base, pointer, expected, [&](Attempt attempt) {
        const ValuePiece piece(surroundings, {}, value, braces ? Attempt::OneLine : attempt, padded);
        return CollectionWriter(surroundings).setValue(place, piece);
    });
}

/// Checks what every insertion has in common; `index` becomes a real one.
Result<Place> placeForChild(const Snapshot &base, const Pointer &parent, NodeKind kind, int &index)
{
    const auto place = locate(*base.tree, parent);
    if (!place) {
        return place;
    }
    const SyntaxTree &tree = *base.tree;
    if (tree[place->node()].kind == NodeKind::Alias) {
        return locate(tree, parent / "-");
    }
    if (tree[place->node()].kind != kind) {
        return wrongKind(parent, tree, place->node());
    }
    const int count = int(tree.childCount(place->node()));
    index = index == atEnd ? count : index;
    if (index < 0 || index > count) {
        return missing(parent / index, tree);
    }
    return place;
}

} // namespace

Result<EditList> set(const Snapshot &base, const Pointer &pointer, const Value &value)
{
    const SyntaxTree &tree = *base.tree;
    const auto place = locate(tree, pointer);
    if (place) {
        return setExisting(base, pointer, *place, value);
    }
    if (place.error().code != "edit.missing") {
        return tl::unexpected(place.error());
    }
    if (pointer.isRoot()) {
        return setFirst(base, pointer, value);
    }
    const auto parent = locate(tree, pointer.parent());
    if (!parent) {
        return tl::unexpected(parent.error());
    }
    const NodeKind kind = tree[parent->node()].kind;
    if (kind == NodeKind::Sequence && pointer.last() == "-") {
        return insertItem(base, pointer.parent(), value);
    }
    if (kind == NodeKind::Sequence) {
        return missing(pointer, tree);
    }
    return insertEntry(base, pointer.parent(), pointer.last(), value);
}

Result<EditList> setDeep(const Snapshot &base, const Pointer &pointer, const Value &value)
{
    const SyntaxTree &tree = *base.tree;
    Pointer at = pointer;
    Value wrapped = value;
    const auto wrap = [&] {
        wrapped = Value::mapping({{at.last(), wrapped}});
        at = at.parent();
    };
    while (!at.isRoot()) {
        const auto parent = locate(tree, at.parent());
        if (!parent && parent.error().code != "edit.missing") {
            return tl::unexpected(parent.error());
        }
        // A key whose value was not written yet is as good as missing.
        if (parent && tree[parent->node()].kind != NodeKind::Null) {
            break;
        }
        if (at.last() == "-") {
            wrapped = Value::sequence({wrapped});
            at = at.parent();
        } else {
            wrap();
        }
    }
    return set(base, at, wrapped);
}

Result<EditList> insertEntry(
    const Snapshot &base, const Pointer &parent, const QByteArray &key, const Value &value, int index)
{
    const SyntaxTree &tree = *base.tree;
    const auto place = placeForChild(base, parent, NodeKind::Mapping, index);
    if (!place) {
        return tl::unexpected(place.error());
    }
    if (tree.key(place->node(), key) != NoNode) {
        return refuse("edit.exists", Tr::tr("There is an entry of that name already."), parent / key, tree);
    }
    const Surroundings surroundings(tree);
    auto children = childrenOf(tree, place->node());
    children.insert(index, {.newValue = value, .newKey = key});
    Expectation expected;
    expected.children(place->node(), std::move(children));
    const Pointer pointer = parent / key;
    return best(base, pointer, expected, [&](Attempt attempt) {
        const QByteArray quoted = quotedKey(surroundings, place->node(), key, isInBraces(tree, *place));
        return CollectionWriter(surroundings)
            .insert(*place, index, ValuePiece(surroundings, quoted, value, attempt));
    });
}

Result<EditList> insertItem(const Snapshot &base, const Pointer &parent, const Value &value, int index)
{
    const SyntaxTree &tree = *base.tree;
    const auto place = placeForChild(base, parent, NodeKind::Sequence, index);
    if (!place) {
        return tl::unexpected(place.error());
    }
    const Surroundings surroundings(tree);
    auto children = childrenOf(tree, place->node());
    children.insert(index, {.newValue = value});
    Expectation expected;
    expected.children(place->node(), std::move(children));
    const Pointer pointer = parent / index;
    return best(base, pointer, expected, [&](Attempt attempt) {
        return CollectionWriter(surroundings)
            .insert(*place, index, ValuePiece(surroundings, {}, value, attempt));
    });
}

Result<EditList> remove(const Snapshot &base, const Pointer &pointer)
{
    const SyntaxTree &tree = *base.tree;
    const auto place = locate(tree, pointer);
    if (!place) {
        return tl::unexpected(place.error());
    }
    if (place->isRoot()) {
        return refuse("edit.unsupported", Tr::tr("The root of a document can be replaced, not removed."),
            pointer, tree);
    }
    const auto [first, end] = rangeOf(tree, *place);
    if (isUsedElsewhere(tree, first, end)) {
        return anchored(pointer, tree, place->node());
    }
    const Surroundings surroundings(tree);
    auto children = childrenOf(tree, place->collection());
    children.removeAt(place->index);
    Expectation expected;
    expected.children(place->collection(), std::move(children));
    return best(
        base, pointer, expected, [&](Attempt) { return CollectionWriter(surroundings).remove(*place); });
}

Result<EditList> rename(const Snapshot &base, const Pointer &pointer, const QByteArray &newKey)
{
    const SyntaxTree &tree = *base.tree;
    const auto place = locate(tree, pointer);
    if (!place) {
        return tl::unexpected(place.error());
    }
    if (place->isRoot() || tree[place->collection()].kind != NodeKind::Mapping) {
        return wrongKind(pointer, tree, place->node());
    }
    const NodeId key = keyOf(tree, *place);
    if (tree.textEquals(key, newKey)) {
        return EditList();
    }
    if (tree.key(place->collection(), newKey) != NoNode) {
        return refuse("edit.exists", Tr::tr("There is an entry of that name already."),
            pointer.parent() / newKey, tree);
    }
    if (isUsedElsewhere(tree, key, tree[key].next)) {
        return anchored(pointer, tree, key);
    }
    const Surroundings surroundings(tree);
    Expectation expected;
    expected.key(key, newKey);
    return best(base, pointer, expected, [&](Attempt attempt) -> std::optional<EditList> {
        const Node &node = tree[key];
        if (node.style == NodeStyle::Absent || node.kind == NodeKind::Alias || tree.isCollection(key)) {
            return std::nullopt;
        }
        const bool inFlow = place->inFlow;
        const auto text = renamedKey(surroundings, key, newKey, inFlow, attempt);
        EditList edits;
        edits.replace(node.start, node.end - node.start, text);
        return edits;
    });
}

} // namespace triptych::text::rewriter
