// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/rewriter.h"

#include "model/text/collectionwriter.h"
#include "model/text/expectation.h"
#include "model/text/tr.h"

#include <algorithm>
#include <functional>

namespace triptych::text::rewriter {

namespace {

using Candidate = std::function<std::optional<EditList>(Attempt)>;

tl::unexpected<Problem> refuse(const char *code, const QString &message, const Pointer &pointer,
    const SyntaxTree &tree, NodeId node = NoNode)
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

/// The way to a node, never through an alias.
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

/// The key node of an entry, NoNode for an item.
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

/// Is a node from `first` to before `end` what an alias outside of them means?
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

class Rewriting
{
public:
    Rewriting(const Snapshot &base, const Pointer &pointer)
        : m_base(base)
        , m_tree(*base.tree)
        , m_pointer(pointer)
    {
    }

    /// The first candidate that does what is expected and nothing else.
    [[nodiscard]] Result<EditList> best(const Expectation &expected, const Candidate &candidate) const
    {
        for (const Attempt attempt : {Attempt::AsNeighbours, Attempt::OneLine}) {
            const auto edits = candidate(attempt);
            if (edits && isRight(*edits, expected)) {
                return edits->minimized(m_base.bytes());
            }
        }
        if (m_tree.hasErrors()) {
            return refuse("edit.damaged",
                Tr::tr("The text has a syntax error where this change would go. Correct it first."),
                m_pointer, m_tree);
        }
        return refuse("edit.unsupported",
            Tr::tr(
                "This part of the text is written in a way that cannot be changed safely. Edit it as text."),
            m_pointer, m_tree);
    }

private:
    [[nodiscard]] bool isRight(const EditList &edits, const Expectation &expected) const
    {
        if (!edits.isValidFor(m_base.bytes().size())) {
            return false;
        }
        const Snapshot after = edited(m_base, edits);
        return expected.isMet(m_tree, *after.tree, edits);
    }

    const Snapshot &m_base;
    const SyntaxTree &m_tree;
    const Pointer &m_pointer;
};

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
    return Rewriting(base, pointer).best(expected, [&](Attempt attempt) {
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
    return Rewriting(base, pointer).best(expected, [&](Attempt attempt) {
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

bool isInBraces(const SyntaxTree &tree, const Place &place)
{
    return place.inFlow ||
           (tree[place.node()].style == NodeStyle::Flow && tree.firstChild(place.node()) != NoNode);
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
    return Rewriting(base, pointer).best(expected, [&](Attempt attempt) {
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
    return Rewriting(base, pointer).best(expected, [&](Attempt attempt) {
        return CollectionWriter(surroundings)
            .insert(*place, index, ValuePiece(surroundings, {}, value, attempt));
    });
}

namespace {

/// The ids of an entry: from its key, where it has one, to behind its value.
std::pair<NodeId, NodeId> rangeOf(const SyntaxTree &tree, const Place &place)
{
    const NodeId key = keyOf(tree, place);
    return {key == NoNode ? place.node() : key, tree[place.node()].next};
}

} // namespace

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
    return Rewriting(base, pointer).best(expected, [&](Attempt) {
        return CollectionWriter(surroundings).remove(*place);
    });
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
    return Rewriting(base, pointer).best(expected, [&](Attempt attempt) -> std::optional<EditList> {
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
    const auto moved = Rewriting(base, from).best(expectationOf(tree, *plan), [&](Attempt attempt) {
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
