// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/text/plainmodel.h"

#include <algorithm>
#include <array>

using namespace triptych::text;

namespace triptych::tests {

namespace {

using Path = std::vector<int>; ///< ordinals from the root of the first document

struct Target
{
    NodeId node;
    Path path;
    Pointer pointer;
};

Plain &follow(Plain &plain, const Path &path)
{
    Plain *at = &plain.children.front().second;
    for (const int i : path) {
        at = &at->children[size_t(i)].second;
    }
    return *at;
}

/// A node of the first document, with its way from the root; nothing when its pointer means something else
/// (duplicate or complex keys).
std::optional<Target> pick(const SyntaxTree &tree, QRandomGenerator &random)
{
    const NodeId end = tree[tree.root()].next;
    auto node = NodeId(random.bounded(end));
    if (tree[node].flags & IsKey) {
        node = tree.valueOf(node);
    }
    Target target{.node = node, .path = {}, .pointer = pointerTo(tree, node)};
    const auto nodes = tree.pathTo(node);
    for (size_t i = 1; i < nodes.size(); ++i) {
        int ordinal = 0;
        for (NodeId c = tree.firstChild(nodes[i - 1]); c != nodes[i]; c = tree.nextChild(nodes[i - 1], c)) {
            ordinal += tree[c].flags & IsKey ? 0 : 1;
        }
        target.path.push_back(ordinal);
    }
    if (find(tree, target.pointer) != node) {
        return std::nullopt;
    }
    return target;
}

QByteArray randomText(QRandomGenerator &random)
{
    static const QByteArrayList texts{"simple", "two words", "", "true", "No", "1e3", "0x1F", "2020-01-01",
        "12:30", "a: b", "a #b", "#x", "- a", "-x", "it's", "say \"x\"", "tab\there", "line\nline",
        "line\nline\n", "line\n\n  deeper\nline", "x\n\n", "\nx", " x", "x ", "x\n \ny",
        "\xC3\xA9\xF0\x9F\x98\x80", "a\xC2\x85z", "a\xE2\x80\xA8z", "\x01", "[x]", "{x", "a, b", "p:q", "?",
        "? x", "!x", "&x", "*x", "%x", "@x", "`x", "|", ">", "---", "...", "--- x", "~", "=", "<<", ".", "e1",
        "multi word text that goes on and on, with a comma, and a colon: here",
        "https://example.com/a#b?c={d}", "\xEF\xBB\xBFx", "null", "Null", "1_000", "017", "+1", ".5", "-.inf",
        ".NaN", "\\", "a\\nb", "x\r\ny"};
    return texts[random.bounded(texts.size())];
}

Value randomValue(QRandomGenerator &random, int depth = 0)
{
    const int kind = random.bounded(depth < 3 ? 12 : 8);
    if (kind < 5) {
        return Value::string(QByteArrayView(randomText(random)));
    }
    if (kind < 6) {
        return Value::number(qint64(random.bounded(2000)) - 1000);
    }
    if (kind < 7) {
        static const QByteArrayList words{
            "null", "true", "false", "1.50", "1e3", "-0.5E-7", "123456789012345678901234567890"};
        return Value::fromJson(words[random.bounded(words.size())]).value();
    }
    const int count = random.bounded(4);
    if (kind < 10) {
        QList<std::pair<QByteArray, Value>> entries;
        for (int i = 0; i < count; ++i) {
            entries += {"k" + QByteArray::number(i) + (random.bounded(4) ? "" : ": x"),
                randomValue(random, depth + 1)};
        }
        return Value::mapping(entries);
    }
    QList<Value> items;
    for (int i = 0; i < count; ++i) {
        items += randomValue(random, depth + 1);
    }
    return Value::sequence(items);
}

QByteArray randomKey(const Plain &mapping, QRandomGenerator &random)
{
    static const QByteArrayList keys{"added", "x-new", "404", "/path/{id}", "key with blanks", "#c", "true",
        "a: b", "$ref", "\xC3\xBC", "it's", "", "- x", "application/json"};
    QByteArray key = keys[random.bounded(keys.size())];
    for (const auto &[taken, value] : mapping.children) {
        if (taken == key) {
            return "new-" + QByteArray::number(random.generate());
        }
    }
    return key;
}

bool isCollection(const Plain &plain)
{
    return plain.kind == NodeKind::Mapping || plain.kind == NodeKind::Sequence;
}

RandomEdit setting(const Snapshot &base, Plain plain, const Target &at, QRandomGenerator &random)
{
    const Value value = randomValue(random);
    RandomEdit edit{.what = "set " + at.pointer.toString() + ' ' + value.json()};
    edit.edits = rewriter::set(base, at.pointer, value);
    follow(plain, at.path) = plainOf(value.tree(), 0);
    edit.expected = std::move(plain);
    return edit;
}

RandomEdit inserting(const Snapshot &base, Plain plain, const Target &at, QRandomGenerator &random)
{
    Plain &collection = follow(plain, at.path);
    const auto count = int(collection.children.size());
    const int index = std::array{0, count, random.bounded(count + 1)}[size_t(random.bounded(3))];
    const Value value = randomValue(random);
    RandomEdit edit{
        .what = "insert " + at.pointer.toString() + ' ' + QByteArray::number(index) + ' ' + value.json()};
    edit.onlyInserts = count > 0;
    std::pair<QByteArray, Plain> child{{}, plainOf(value.tree(), 0)};
    if (collection.kind == NodeKind::Mapping) {
        child.first = randomKey(collection, random);
        edit.what += " as " + child.first;
        edit.edits = rewriter::insertEntry(base, at.pointer, child.first, value, index);
    } else {
        edit.edits = rewriter::insertItem(base, at.pointer, value, index);
    }
    collection.children.insert(collection.children.begin() + index, child);
    edit.expected = std::move(plain);
    return edit;
}

RandomEdit removing(const Snapshot &base, Plain plain, const Target &at)
{
    RandomEdit edit{.what = "remove " + at.pointer.toString()};
    edit.edits = rewriter::remove(base, at.pointer);
    Plain &collection = follow(plain, Path(at.path.begin(), at.path.end() - 1));
    collection.children.erase(collection.children.begin() + at.path.back());
    edit.expected = std::move(plain);
    return edit;
}

std::optional<RandomEdit> renaming(
    const Snapshot &base, Plain plain, const Target &at, QRandomGenerator &random)
{
    Plain &collection = follow(plain, Path(at.path.begin(), at.path.end() - 1));
    if (collection.kind != NodeKind::Mapping) {
        return std::nullopt;
    }
    const QByteArray key = randomKey(collection, random);
    RandomEdit edit{.what = "rename " + at.pointer.toString() + " to " + key};
    edit.edits = rewriter::rename(base, at.pointer, key);
    collection.children[size_t(at.path.back())].first = key;
    edit.expected = std::move(plain);
    return edit;
}

double numberOf(const QByteArray &words)
{
    if (words.startsWith("0x")) {
        return double(words.sliced(2).toULongLong(nullptr, 16));
    }
    return words.startsWith("0o") ? double(words.sliced(2).toULongLong(nullptr, 8)) : words.toDouble();
}

bool startsWith(const Path &path, const Path &prefix)
{
    return path.size() >= prefix.size() && std::equal(prefix.begin(), prefix.end(), path.begin());
}

std::optional<RandomEdit> moving(
    const Snapshot &base, Plain plain, const Target &from, const Target &to, QRandomGenerator &random)
{
    if (!isCollection(follow(plain, to.path)) || startsWith(to.path, from.path)) {
        return std::nullopt;
    }
    const Path source(from.path.begin(), from.path.end() - 1);
    Path target = to.path;
    if (target.size() > source.size() && startsWith(target, source) &&
        target[source.size()] > from.path.back()) {
        --target[source.size()];
    }
    Plain &old = follow(plain, source);
    auto child = old.children[size_t(from.path.back())];
    const bool wasKeyed = old.kind == NodeKind::Mapping;
    old.children.erase(old.children.begin() + from.path.back());
    Plain &collection = follow(plain, target);
    const int index = random.bounded(int(collection.children.size()) + 1);
    QByteArray key;
    if (collection.kind == NodeKind::Sequence) {
        child.first.clear();
    } else {
        const bool taken = std::any_of(collection.children.begin(), collection.children.end(),
            [&](const auto &other) { return other.first == child.first; });
        if (!wasKeyed || taken || random.bounded(3) == 0) {
            key = randomKey(collection, random);
            if (key.isEmpty()) {
                return std::nullopt;
            }
            child.first = key;
        }
    }
    RandomEdit edit{.what = "move " + from.pointer.toString() + " to " + to.pointer.toString() + ' ' +
                            QByteArray::number(index) + ' ' + key};
    edit.edits = rewriter::move(base, from.pointer, to.pointer, index, key);
    collection.children.insert(collection.children.begin() + index, child);
    edit.expected = std::move(plain);
    return edit;
}

} // namespace

bool Plain::operator==(const Plain &other) const
{
    return firstDifference(*this, other).isEmpty();
}

Plain plainOf(const SyntaxTree &tree, NodeId node)
{
    Plain plain{.kind = tree[node].kind};
    if (!tree.isCollection(node)) {
        plain.words = plain.kind == NodeKind::Null ? QByteArray() : tree.text(node);
        return plain;
    }
    for (NodeId c = tree.firstChild(node); c != NoNode; c = tree.nextChild(node, c)) {
        QByteArray key;
        if (tree[c].flags & IsKey) {
            key = tree.isCollection(c) ? tree.bytes(c).toByteArray() : tree.text(c);
            c = tree.valueOf(c);
        }
        plain.children.emplace_back(key, plainOf(tree, c));
    }
    return plain;
}

Plain plainOf(const SyntaxTree &tree)
{
    Plain stream{.kind = NodeKind::Sequence};
    for (NodeId root = tree.root(); root != NoNode; root = tree.nextRoot(root)) {
        stream.children.emplace_back(QByteArray(), plainOf(tree, root));
    }
    return stream;
}

QByteArray firstDifference(const Plain &a, const Plain &b, const QByteArray &path)
{
    if (a.kind != b.kind) {
        return path + ": another kind";
    }
    const bool sameNumber = a.kind == NodeKind::Number && numberOf(a.words) == numberOf(b.words);
    if (a.words != b.words && !sameNumber) {
        return path + ": '" + a.words + "' is not '" + b.words + '\'';
    }
    if (a.children.size() != b.children.size()) {
        return path + ": another number of children";
    }
    for (size_t i = 0; i < a.children.size(); ++i) {
        const QByteArray inner =
            path + '/' + (a.kind == NodeKind::Mapping ? a.children[i].first : QByteArray::number(i));
        if (a.children[i].first != b.children[i].first) {
            return inner + ": another key, '" + b.children[i].first + '\'';
        }
        const QByteArray difference = firstDifference(a.children[i].second, b.children[i].second, inner);
        if (!difference.isEmpty()) {
            return difference;
        }
    }
    return {};
}

std::optional<RandomEdit> randomEdit(const Snapshot &base, const Plain &plain, QRandomGenerator &random)
{
    if (base.tree->root() == NoNode) {
        return std::nullopt;
    }
    const auto at = pick(*base.tree, random);
    const auto other = pick(*base.tree, random);
    if (!at || !other) {
        return std::nullopt;
    }
    const bool collection = base.tree->isCollection(at->node);
    switch (random.bounded(8)) {
    case 0:
    case 1:
        return setting(base, plain, *at, random);
    case 2:
    case 3:
        return collection ? std::optional(inserting(base, plain, *at, random)) : std::nullopt;
    case 4:
        return at->path.empty() ? std::nullopt : std::optional(removing(base, plain, *at));
    case 5:
        return at->path.empty() ? std::nullopt : renaming(base, plain, *at, random);
    default:
        return at->path.empty() ? std::nullopt : moving(base, plain, *at, *other, random);
    }
}

} // namespace triptych::tests
