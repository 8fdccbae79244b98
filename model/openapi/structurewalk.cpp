// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/structurewalk.h"

#include "model/openapi/tr.h"

namespace triptych::openapi {

using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::Pointer;
using text::SyntaxTree;

namespace {

constexpr int maximumReferenceHops = 32;

/// The objects that rules between places look at.
constexpr bool isKept(ObjectType type)
{
    using enum ObjectType;
    return type == PathItem || type == Operation || type == Parameter || type == SecurityRequirement ||
           type == Link || type == Discriminator || type == Server || type == Tag;
}

/// The bytes of a key, decoded only where they differ from its text.
QByteArrayView keyText(const SyntaxTree &tree, NodeId key, QByteArray &scratch)
{
    const text::Node &node = tree[key];
    const bool quoted =
        node.style == text::NodeStyle::DoubleQuoted || node.style == text::NodeStyle::SingleQuoted;
    if ((node.flags & (text::HasEscapes | text::Damaged)) || node.kind == NodeKind::Alias) {
        scratch = tree.text(tree.resolved(key) == NoNode ? key : tree.resolved(key));
        return scratch;
    }
    const QByteArrayView bytes = tree.bytes(key);
    return quoted ? bytes.sliced(1, bytes.size() - 2) : bytes;
}

NodeId referenceIn(const SyntaxTree &tree, NodeId mapping)
{
    for (NodeId key = tree.firstChild(mapping); key != NoNode;) {
        const NodeId value = tree.valueOf(key);
        if (tree[value].kind == NodeKind::String && tree.textEquals(key, "$ref")) {
            return value;
        }
        key = tree.nextChild(mapping, value);
    }
    return NoNode;
}

size_t rowOf(ObjectType type, const Field *field)
{
    return size_t(field - object(type).fields.data());
}

} // namespace

StructureWalk::StructureWalk(const DocumentSet &set, Version version, Findings &findings)
    : m_set(set)
    , m_version(version)
    , m_findings(findings)
{
    for (auto it = set.files().cbegin(); it != set.files().cend(); ++it) {
        m_files.try_emplace(it.key(), it.key(), *it);
    }
    prepare();
}

void StructureWalk::prepare()
{
    for (size_t type = 0; type < objectTypeCount; ++type) {
        const auto fields = object(ObjectType(type)).fields;
        Q_ASSERT(fields.size() <= maximumFields);
        for (size_t row = 0; row < fields.size(); ++row) {
            m_prepared[type].required[row] =
                (fields[row].flags & Required) && fields[row].versions.contains(m_version);
        }
    }
    const auto row = [this](ObjectType type, const char *name) {
        const Field *field = name ? fieldOf(type, m_version, name) : nullptr;
        return field ? rowOf(type, field) : 0;
    };
    for (const char *name : {"properties", "required"}) {
        m_described.set(row(ObjectType::Schema, name));
    }
    for (const char *name : {"allOf", "anyOf", "oneOf", "$ref", "patternProperties"}) {
        if (fieldOf(ObjectType::Schema, m_version, name)) {
            m_composed.set(row(ObjectType::Schema, name));
        }
    }
    for (const Condition &condition : conditions()) {
        if (!condition.versions.contains(m_version)) {
            continue;
        }
        Prepared::Rule rule{&condition, row(condition.object, condition.field),
            row(condition.object, condition.given), row(condition.object, condition.unless), {}};
        if (condition.rule == Condition::Rule::AtLeastOne) {
            for (const QByteArray &name : QByteArray(condition.words).split(' ')) {
                rule.anyOf.set(row(condition.object, name.constData()));
            }
        }
        m_prepared[size_t(condition.object)].rules.push_back(rule);
    }
}

Site StructureWalk::root()
{
    CheckedFile &file = m_files.at(m_set.rootFile());
    return {&file, file.tree().root(), NoNode};
}

void StructureWalk::run()
{
    const Site start = root();
    if (!start) {
        return;
    }
    m_waiting.push_back({start.file, start.node, {.kind = Kind::Object, .object = ObjectType::OpenApi}});
    while (!m_waiting.empty()) {
        const Waiting next = m_waiting.front();
        m_waiting.pop_front();
        Trail trail;
        trail.start = next.node;
        visit(next.type, *next.file, next.node, trail);
    }
}

void StructureWalk::visit(const ValueType &type, CheckedFile &file, NodeId node, const Trail &trail)
{
    const SyntaxTree &tree = file.tree();
    node = tree.resolved(node);
    if (node == NoNode || tree[node].kind == NodeKind::Invalid ||
        (type.kind == Kind::Any && type.shape == Shape::One)) {
        return;
    }
    const NodeKind kind = tree[node].kind;
    if (kind == NodeKind::Mapping && visitReference(type, file, node, trail)) {
        return;
    }
    ValueType part = type;
    switch (type.shape) {
    case Shape::MapOfLists:
    case Shape::Map:
        visitMap(type, file, node, trail);
        return;
    case Shape::List:
        part.shape = Shape::One;
        visitList(part, file, node, trail);
        return;
    case Shape::One:
        break;
    }
    if (type.orBoolean && kind == NodeKind::Boolean) {
        return;
    }
    if (type.orList && kind == NodeKind::Sequence) {
        part.orList = false;
        visitList(part, file, node, trail);
    } else if (type.kind == Kind::Object) {
        visitObject(type.object, file, node, trail);
    } else {
        visitScalar(type, file, node, trail);
    }
}

void StructureWalk::visitList(const ValueType &item, CheckedFile &file, NodeId node, const Trail &trail)
{
    const SyntaxTree &tree = file.tree();
    if (tree[node].kind != NodeKind::Sequence) {
        ValueType list = item;
        list.shape = Shape::List;
        wrongKind(list, file, node, trail);
        return;
    }
    Trail here{&trail, NoNode, 0, trail.owner, trail.field, NoNode};
    for (NodeId at = tree.firstChild(node); at != NoNode; at = tree.nextChild(node, at), ++here.index) {
        visit(item, file, at, here);
    }
}

void StructureWalk::visitMap(const ValueType &type, CheckedFile &file, NodeId node, const Trail &trail)
{
    const SyntaxTree &tree = file.tree();
    if (tree[node].kind != NodeKind::Mapping) {
        wrongKind(type, file, node, trail);
        return;
    }
    ValueType value = type;
    value.shape = type.shape == Shape::MapOfLists ? Shape::List : Shape::One;
    QByteArray scratch;
    Trail here{&trail, NoNode, -1, trail.owner, trail.field, NoNode};
    for (NodeId key = tree.firstChild(node); key != NoNode; key = tree.nextChild(node, tree.valueOf(key))) {
        here.key = key;
        if (type.keys != Keys::Any && !keyFits(type.keys, m_version, keyText(tree, key, scratch))) {
            wrongKey(type, file, key, here);
        }
        visit(value, file, tree.valueOf(key), here);
    }
}

bool StructureWalk::enter(ObjectType type, CheckedFile &file, NodeId node)
{
    quint8 &role = file.roles[node];
    if (role == quint8(type)) {
        return false;
    }
    if (role == quint8(ObjectType::None)) {
        role = quint8(type);
        return true;
    }
    return m_otherRoles.insert({&file, node, quint8(type)}).second;
}

void StructureWalk::visitObject(ObjectType type, CheckedFile &file, NodeId node, const Trail &trail)
{
    const SyntaxTree &tree = file.tree();
    if (tree[node].kind != NodeKind::Mapping) {
        const bool trivial = type == ObjectType::Schema && tree[node].kind == NodeKind::Boolean &&
                             m_version >= Version::OpenApi31;
        if (!trivial) {
            wrongKind({.kind = Kind::Object, .object = type}, file, node, trail);
        }
        return;
    }
    if (!enter(type, file, node)) {
        return;
    }
    if (isKept(type)) {
        m_sites[size_t(type)].push_back({&file, node, trail.key});
    }
    const Object &entry = object(type);
    const bool extensible = entry.extensible.contains(m_version);
    const bool open = entry.open.contains(m_version);
    Fields seen;
    QByteArray scratch;
    Trail here{&trail, NoNode, -1, type, nullptr, NoNode};
    for (NodeId key = tree.firstChild(node); key != NoNode;) {
        const NodeId value = tree.valueOf(key);
        const QByteArrayView name = keyText(tree, key, scratch);
        here.key = key;
        if (!extensible || !name.startsWith("x-")) {
            here.field = fieldOf(type, m_version, name);
            if (here.field) {
                seen.set(rowOf(type, here.field));
                visitField(*here.field, file, value, here);
            } else if (!open) {
                unknownField(type, file, key, here);
            }
        }
        key = tree.nextChild(node, value);
    }
    checkRequired(type, seen, file, node, trail);
    if (type == ObjectType::Schema && (seen & m_described) == m_described && (seen & m_composed).none()) {
        checkRequiredProperties(file, node, trail);
    }
    if (!m_prepared[size_t(type)].rules.empty()) {
        checkRules(type, seen, file, node, trail);
    }
}

void StructureWalk::visitField(const Field &field, CheckedFile &file, NodeId value, const Trail &trail)
{
    if (field.flags & (NotEmpty | Single | Unique)) {
        checkCount(field, file, value, trail);
    }
    if (field.type.kind == Kind::Uri && field.name == "$ref") {
        if (file.tree()[value].kind == NodeKind::String) {
            follow({.kind = Kind::Object, .object = trail.owner}, file, value, trail);
        }
    }
    visit(field.type, file, value, trail);
}

bool StructureWalk::visitReference(const ValueType &type, CheckedFile &file, NodeId node, const Trail &trail)
{
    const NodeId reference = referenceIn(file.tree(), node);
    if (reference == NoNode || (type.kind != Kind::Object && type.shape != Shape::List)) {
        return false;
    }
    const bool object = type.kind == Kind::Object && type.shape == Shape::One;
    const Field *own = object ? fieldOf(type.object, m_version, "$ref") : nullptr;
    if (own && !own->isPatterned()) {
        return false; // it is one of the object's own fields
    }
    const Trail here{&trail, file.tree().key(node, "$ref"), -1, ObjectType::Reference, nullptr, NoNode};
    if (object && type.orReference) {
        checkSiblings(file, node, trail);
    } else {
        report(file, reference, here,
            {Severity::Warning, "openapi.ref.place",
                Tr::tr("The standard has no reference here; few programs will follow it."),
                Tr::tr("Write what it refers to in its place.")});
    }
    follow(type, file, reference, here);
    return true;
}

Position StructureWalk::localPosition(const QByteArray &fragment)
{
    const auto compute = [this](const QByteArray &text) {
        const auto pointer = Pointer::parseFragment(text);
        return pointer ? positionOf(m_version, *pointer) : Position();
    };
    const QByteArray parent = fragment.left(std::max<qsizetype>(1, fragment.lastIndexOf('/')));
    auto known = m_positions.constFind(parent);
    if (known == m_positions.cend()) {
        known = m_positions.insert(parent, compute(parent));
    }
    if (known->type.shape != Shape::Map) {
        return compute(fragment);
    }
    Position position = *known; // below a map every name is the same to the table
    position.type.shape = Shape::One;
    return position;
}

void StructureWalk::follow(const ValueType &type, CheckedFile &file, NodeId reference, const Trail &trail)
{
    const QByteArray text = file.tree().text(reference);
    const bool local = text.startsWith("#/") && &file == root().file;
    const Position position = local ? localPosition(text) : Position();
    if (position.isObject() && position.field) {
        if (type.shape != Shape::One || position.type.object != type.object) {
            report(file, reference, trail,
                {Severity::Error, "openapi.ref.kind",
                    Tr::tr("“%1” is of the kind %2; here belongs the kind %3.")
                        .arg(QString::fromUtf8(text), objectName(position.type.object),
                            objectName(type.object)),
                    {}});
        }
        return; // the walk comes by there itself
    }
    // Once for every role: references may lead to each other in a circle.
    const Site there = target(file, text);
    const auto role = quint8((quint8(type.shape) << 5) | quint8(type.object));
    if (there && m_followed.insert({there.file, there.node, role}).second) {
        m_waiting.push_back({there.file, there.node, type});
    }
}

Site StructureWalk::target(CheckedFile &file, const QByteArray &reference)
{
    const Reference written{NoNode, reference};
    const auto path = targetFile(file.name, written);
    const auto pointer = Pointer::parseFragment(written.fragment());
    const auto found = path ? m_files.find(*path) : m_files.end();
    if (found == m_files.end() || !pointer) {
        return {};
    }
    return {&found->second, found->second.finder.find(*pointer), NoNode};
}

Site StructureWalk::followed(Site site)
{
    for (int hops = 0; hops < maximumReferenceHops && site; ++hops) {
        site.node = site.tree().resolved(site.node);
        const NodeId reference = site.isMapping() ? referenceIn(site.tree(), site.node) : NoNode;
        if (reference == NoNode) {
            return site;
        }
        const NodeId key = site.key;
        site = target(*site.file, site.tree().text(reference));
        site.key = key;
    }
    return {};
}

void StructureWalk::report(CheckedFile &file, NodeId node, const Trail &trail, Findings::What what)
{
    m_findings.add({&file, node, NoNode}, std::move(what), pointerOf(file, trail));
}

QByteArray StructureWalk::pointerOf(const CheckedFile &file, const Trail &trail)
{
    std::vector<const Trail *> steps;
    for (const Trail *at = &trail; at; at = at->up) {
        steps.push_back(at);
    }
    Pointer pointer = text::pointerTo(file.tree(), steps.back()->start);
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if ((*step)->key != NoNode) {
            pointer = pointer / file.tree().text((*step)->key);
        } else if ((*step)->index >= 0) {
            pointer = pointer / (*step)->index;
        }
    }
    return pointer.toString();
}

} // namespace triptych::openapi
