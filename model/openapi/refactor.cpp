// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/refactor.h"

#include "model/openapi/edits.h"
#include "model/openapi/placerules.h"
#include "model/openapi/tr.h"
#include "model/text/rewriter.h"

#include <QSet>

namespace triptych::openapi::refactor {

namespace rewriter = text::rewriter;
using text::EditList;
using text::NodeId;
using text::NodeStyle;
using text::NoNode;
using text::Pointer;
using text::Snapshot;
using text::SyntaxTree;
using text::Value;

ReferenceIndex::ReferenceIndex(const DocumentSet &set)
{
    for (auto it = set.files().cbegin(); it != set.files().cend(); ++it) {
        for (const Reference &reference : references(*it->tree)) {
            const auto path = targetFile(it.key(), reference);
            const auto pointer = Pointer::parseFragment(reference.fragment());
            if (path && pointer) {
                m_uses.push_back({it.key(), reference, *path, *pointer});
            }
        }
    }
}

std::vector<const ReferenceIndex::Use *> ReferenceIndex::usesOf(
    const QString &file, const Pointer &target) const
{
    std::vector<const Use *> found;
    for (const Use &use : m_uses) {
        if (use.targetFile == file && target.contains(use.target)) {
            found.push_back(&use);
        }
    }
    return found;
}

namespace {

Problem missing(const Pointer &pointer)
{
    return problem(
        "edit.missing", Tr::tr("There is nothing at “%1”.").arg(QString::fromUtf8(pointer.toString())));
}

/// A string in the place and the quotes of another one; nothing where its style does not allow that.
std::optional<text::TextEdit> replaced(const SyntaxTree &tree, NodeId node, const QByteArray &text)
{
    const text::Node &old = tree[node];
    QByteArray written;
    switch (old.style) {
    case NodeStyle::DoubleQuoted:
        written = text::jsonQuoted(text);
        break;
    case NodeStyle::SingleQuoted:
        written = '\'' + QByteArray(text).replace("'", "''") + '\'';
        break;
    case NodeStyle::Plain: {
        // What was plain stays plain only where nothing but letters changes.
        const auto simple = [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'z') || c == '/' || c == '.' || c == '#' ||
                   c == '-';
        };
        if (text.isEmpty() || !std::all_of(text.begin(), text.end(), simple) || text.startsWith('#') ||
            text.startsWith('-')) {
            return std::nullopt;
        }
        written = text;
        break;
    }
    default:
        return std::nullopt;
    }
    return text::TextEdit{qsizetype(old.start), qsizetype(old.end) - old.start, written};
}

/// Strings of one file to be written anew.
struct Rewriting
{
    Snapshot base;
    QList<std::pair<NodeId, QByteArray>> strings;
    EditList other;

    [[nodiscard]] Result<EditList> edits() const
    {
        EditList edits = other;
        QList<std::pair<Pointer, QByteArray>> hard;
        for (const auto &[node, text] : strings) {
            if (const auto edit = replaced(*base.tree, node, text)) {
                edits.add(*edit);
            } else {
                const auto set = rewriter::set(base, text::pointerTo(*base.tree, node), Value::string(text));
                if (!set) {
                    return fail(set.error());
                }
                for (const text::TextEdit &part : *set) {
                    edits.add(part);
                }
            }
        }
        return edits.minimized(base.bytes());
    }
};

/// "file.yaml#/components/schemas/B/properties/x" of "file.yaml#/components/schemas/A/properties/x".
QByteArray renamed(
    const QByteArray &reference, const Pointer &target, qsizetype at, const QByteArray &newName)
{
    QByteArrayList tokens = target.tokens();
    tokens[at] = newName;
    const qsizetype hash = reference.indexOf('#');
    return (hash < 0 ? reference : reference.left(hash)) + Pointer(tokens).toFragment();
}

bool isComponent(const Pointer &pointer, Version version)
{
    const auto &tokens = pointer.tokens();
    const bool deep = version != Version::Swagger20;
    if (tokens.size() != (deep ? 3 : 2) || (deep && tokens.first() != "components")) {
        return false;
    }
    const Position section = positionOf(version, pointer.parent());
    return section.field && section.type.kind == Kind::Object && section.type.shape == Shape::Map;
}

} // namespace

Result<FileEdits> renameComponent(const DocumentSet &set, const Pointer &component, const QByteArray &newName)
{
    const SyntaxTree &tree = *set.root().tree;
    const auto version = versionOf(tree, set.rootFile());
    if (!version) {
        return fail(version.error());
    }
    if (!isComponent(component, *version) || text::find(tree, component) == NoNode) {
        return fail(missing(component));
    }
    if (component.last() == newName) {
        return FileEdits();
    }
    if (newName.isEmpty() ||
        (*version != Version::Swagger20 && !keyFits(Keys::ComponentName, *version, newName))) {
        return fail(problem("openapi.name",
            Tr::tr("“%1” cannot be a component's name.").arg(QString::fromUtf8(newName)), {},
            Tr::tr("Letters of A to Z, digits, “.”, “-” and “_” can.")));
    }
    if (text::find(tree, component.parent() / newName) != NoNode) {
        return fail(problem("edit.exists", Tr::tr("There is “%1” already.").arg(QString::fromUtf8(newName))));
    }
    QMap<QString, Rewriting> files;
    const auto file = [&](const QString &name) -> Rewriting & {
        Rewriting &rewriting = files[name];
        rewriting.base = set.files().value(name);
        return rewriting;
    };
    const auto key = rewriter::rename(set.root(), component, newName);
    if (!key) {
        return fail(key.error());
    }
    file(set.rootFile()).other = *key;
    const ReferenceIndex index(set);
    for (const ReferenceIndex::Use *use : index.usesOf(set.rootFile(), component)) {
        file(use->file).strings.append(
            {use->reference.node, renamed(use->reference.text, use->target, component.size() - 1, newName)});
    }
    if (positionOf(*version, component).type.object == ObjectType::Schema) {
        Findings unused;
        StructureWalk walk(set, *version, unused);
        walk.run();
        for (const Site &discriminator : walk.sites(ObjectType::Discriminator)) {
            for (const Site &entry : childrenOf(discriminator.at("mapping"))) {
                const QByteArray text = entry.tree().text(entry.node);
                const Reference written{entry.node, text};
                const auto path = text.contains('#') ? targetFile(entry.file->name, written) : std::nullopt;
                const auto pointer = Pointer::parseFragment(written.fragment());
                if (text == component.last()) {
                    file(entry.file->name).strings.append({entry.node, newName});
                } else if (path == set.rootFile() && pointer && component.contains(*pointer)) {
                    file(entry.file->name)
                        .strings.append({entry.node, renamed(text, *pointer, component.size() - 1, newName)});
                }
            }
        }
    }
    FileEdits result;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const auto edits = it->edits();
        if (!edits) {
            return fail(edits.error());
        }
        result.insert(it.key(), *edits);
    }
    return result;
}

Result<FileEdits> renameSchema(const DocumentSet &set, const QByteArray &name, const QByteArray &newName)
{
    const auto version = versionOf(*set.root().tree, set.rootFile());
    if (!version) {
        return fail(version.error());
    }
    const Pointer schemas =
        *version == Version::Swagger20 ? Pointer({"definitions"}) : Pointer({"components", "schemas"});
    return renameComponent(set, schemas / name, newName);
}

namespace {

/// Where objects of a type are kept by name; the root when they are not.
Pointer sectionOf(ObjectType type, Version version)
{
    const bool old = version == Version::Swagger20;
    for (const Field *field : fieldsOf(old ? ObjectType::OpenApi : ObjectType::Components, version)) {
        if (field->type.shape == Shape::Map && field->type.object == type && field->name != "webhooks") {
            const QByteArray name = QByteArrayView(field->name).toByteArray();
            return old ? Pointer({name}) : Pointer({"components", name});
        }
    }
    return {};
}

/// The node's own text with its comments goes to the section; a Problem where it cannot be taken as it is (an
/// alias, a section that is not there yet), and its value has to be written instead.
Result<EditList> movedOut(const Snapshot &base, const Pointer &place, const Pointer &section,
    const QByteArray &name, const Value &reference)
{
    const SyntaxTree &tree = *base.tree;
    const NodeId parent = text::find(tree, place.parent());
    const NodeId node = text::find(tree, place);
    int index = 0;
    const bool isMapping = tree[parent].kind == text::NodeKind::Mapping;
    for (NodeId at = tree.firstChild(parent); at != NoNode; ++index) {
        const NodeId value = isMapping ? tree.valueOf(at) : at;
        if (value == node) {
            break;
        }
        at = tree.nextChild(parent, value);
    }
    return edits::Chain(base)
        .then([&](const Snapshot &now) { return rewriter::move(now, place, section, rewriter::atEnd, name); })
        .then([&](const Snapshot &now) {
            return isMapping ? rewriter::insertEntry(now, place.parent(), place.last(), reference, index)
                             : rewriter::insertItem(now, place.parent(), reference, index);
        })
        .result();
}

} // namespace

Result<EditList> extractComponent(const DocumentSet &set, const Pointer &place, const QByteArray &name)
{
    const Snapshot &base = set.root();
    const auto version = versionOf(*base.tree, set.rootFile());
    if (!version) {
        return fail(version.error());
    }
    const NodeId node = text::find(*base.tree, place);
    if (node == NoNode || place.isRoot()) {
        return fail(missing(place));
    }
    const Position position = positionOf(*version, place);
    const Pointer section = sectionOf(position.type.object, *version);
    const bool takesReference =
        position.isObject() && (position.type.orReference || fieldOf(position.type.object, *version, "$ref"));
    if (section.isRoot() || !takesReference || isComponent(place, *version) ||
        referenceAt(*base.tree, node).node != NoNode) {
        return fail(problem("openapi.extract", Tr::tr("What stands there cannot be moved to components.")));
    }
    if (text::find(*base.tree, section / name) != NoNode) {
        return fail(problem("edit.exists", Tr::tr("There is “%1” already.").arg(QString::fromUtf8(name))));
    }
    if (!keyFits(Keys::ComponentName, *version, name)) {
        return fail(problem(
            "openapi.name", Tr::tr("“%1” cannot be a component's name.").arg(QString::fromUtf8(name))));
    }
    const Value reference = Value::mapping({{"$ref", Value::string((section / name).toFragment())}});
    if (auto moved = movedOut(base, place, section, name, reference)) {
        return moved;
    }
    const auto value = Value::of(*base.tree, base.tree->resolved(node));
    if (!value) {
        return fail(value.error());
    }
    return edits::Chain(base)
        .then([&](const Snapshot &now) { return rewriter::setDeep(now, section / name, *value); })
        .then([&](const Snapshot &now) { return rewriter::set(now, place, reference); })
        .result();
}

Result<EditList> inlineReference(const DocumentSet &set, const QString &file, const Pointer &place)
{
    const Snapshot base = set.files().value(file);
    const NodeId node = base.isNull() ? NoNode : text::find(*base.tree, place);
    if (node == NoNode) {
        return fail(missing(place));
    }
    const Reference reference = referenceAt(*base.tree, node);
    const auto target = reference.node == NoNode ? std::nullopt : set.resolve(file, reference);
    if (!target) {
        return fail(problem("ref.missing", Tr::tr("There is no reference, or it leads nowhere.")));
    }
    const SyntaxTree &tree = *set.files().find(target->file)->tree;
    const auto inside = [&](NodeId id) { return id >= target->node && id < tree[target->node].next; };
    if (target->file == file && inside(node)) {
        return fail(problem("openapi.inline", Tr::tr("It holds itself: written out, it would have no end.")));
    }
    if (target->file != file) {
        for (const Reference &other : references(tree)) {
            if (inside(other.node) && !other.isRemote()) {
                return fail(problem("openapi.inline",
                    Tr::tr("It refers on to “%1” from its own file.").arg(QString::fromUtf8(other.text)), {},
                    Tr::tr("Inline it there first.")));
            }
        }
    }
    const auto value = Value::of(tree, tree.resolved(target->node));
    if (!value) {
        return fail(value.error());
    }
    return rewriter::set(base, place, *value);
}

QList<Pointer> unusedComponents(const DocumentSet &set)
{
    const auto version = versionOf(*set.root().tree, set.rootFile());
    if (!version) {
        return {};
    }
    const qsizetype depth = *version == Version::Swagger20 ? 2 : 3;
    const ReferenceIndex index(set);
    // What stands in a component counts only once the component is used.
    const auto componentOf = [&](const QString &file, const Pointer &pointer) {
        if (file != set.rootFile() || pointer.size() < depth) {
            return Pointer();
        }
        const Pointer component(pointer.tokens().first(depth));
        return isComponent(component, *version) ? component : Pointer();
    };
    QHash<QByteArray, QList<Pointer>> leads; // from a component, "" for the rest of the world
    for (const ReferenceIndex::Use &use : index.all()) {
        const Pointer from =
            componentOf(use.file, text::pointerTo(*set.files().find(use.file)->tree, use.reference.node));
        if (const Pointer to = componentOf(use.targetFile, use.target); !to.isRoot()) {
            leads[from.toString()] += to;
        }
    }
    Findings unused;
    StructureWalk walk(set, *version, unused);
    walk.run();
    const Pointer schemes = sectionOf(ObjectType::SecurityScheme, *version);
    for (const Site &requirement : walk.sites(ObjectType::SecurityRequirement)) {
        for (const Site &entry : childrenOf(requirement)) {
            leads[""] += schemes / entry.tree().text(entry.key);
        }
    }
    const Pointer schemas = sectionOf(ObjectType::Schema, *version);
    for (const Site &discriminator : walk.sites(ObjectType::Discriminator)) {
        for (const Site &entry : childrenOf(discriminator.at("mapping"))) {
            const QByteArray text = entry.tree().text(entry.node);
            const auto pointer = Pointer::parseFragment(text);
            leads[""] += pointer ? *pointer : schemas / text;
        }
    }
    QSet<QByteArray> used;
    QList<Pointer> waiting = leads.value("");
    while (!waiting.isEmpty()) {
        const QByteArray next = waiting.takeLast().toString();
        if (!used.contains(next)) {
            used.insert(next);
            waiting += leads.value(next);
        }
    }
    QList<Pointer> result;
    const Site root = walk.root();
    const bool old = *version == Version::Swagger20;
    for (const Site &section : childrenOf(old ? root : root.at("components"))) {
        const Pointer at = (old ? Pointer() : Pointer({"components"})) / section.tree().text(section.key);
        for (const Site &entry : childrenOf(section)) {
            const Pointer component = entry.key == NoNode ? Pointer() : at / entry.tree().text(entry.key);
            if (isComponent(component, *version) && !used.contains(component.toString())) {
                result += component;
            }
        }
    }
    return result;
}

} // namespace triptych::openapi::refactor
