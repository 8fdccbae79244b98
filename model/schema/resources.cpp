// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/resources.h"

#include "model/schema/metaschema.h"
#include "model/schema/scalars.h"
#include "model/schema/uri.h"
#include "model/text/pointer.h"

#include <bit>

namespace triptych::schema {

namespace {

using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::SyntaxTree;

/// A mapping with more entries than this is looked up by a table.
constexpr NodeId fewEntries = 12;

bool mayIdentify(const QByteArray &source)
{
    // Spelled with escapes, a key could hide; then everything is looked at.
    return source.contains("$id") || source.contains("nchor") || source.contains("\"id\"") ||
           source.contains("id:") || source.contains("\\u") || source.contains("\\x");
}

QByteArray stringAt(const SyntaxTree &tree, NodeId node)
{
    const NodeId value = tree.resolved(node);
    return value != NoNode && tree[value].kind == NodeKind::String ? tree.text(value) : QByteArray();
}

/// Open addressing, twice as many places as keys; of two equal keys the last.
std::vector<NodeId> hashedKeys(const SyntaxTree &tree, NodeId mapping)
{
    std::vector<NodeId> places(std::bit_ceil(size_t(tree.childCount(mapping)) * 2), NoNode);
    const size_t mask = places.size() - 1;
    for (NodeId key = tree.firstChild(mapping); key != NoNode;
         key = tree.nextChild(mapping, tree.valueOf(key))) {
        const ScalarText name(tree, key);
        size_t at = nameHash(name.view()) & mask;
        while (places[at] != NoNode && !tree.textEquals(places[at], name.view())) {
            at = (at + 1) & mask;
        }
        places[at] = key;
    }
    return places;
}

QByteArray withoutFragment(const QByteArray &uri)
{
    const qsizetype hash = uri.indexOf('#');
    return hash < 0 ? uri : uri.first(hash);
}

} // namespace

Document::Document(std::shared_ptr<const SyntaxTree> of)
    : tree(std::move(of))
    , m_pages(tree->count() / pageSize + 1)
{
}

Subschema *&Document::compiled(NodeId node)
{
    std::unique_ptr<Page> &page = m_pages[node / pageSize];
    if (!page) {
        page = std::make_unique<Page>();
    }
    return (*page)[node % pageSize];
}

Resources::Resources(Resolver resolver)
    : m_resolver(std::move(resolver))
{
}

Resource *Resources::add(Document &document, NodeId root, const QByteArray &uri, const Dialect *dialect)
{
    Resource &resource = m_resources.emplace_back();
    resource.uri = uri;
    resource.document = &document;
    resource.root = root;
    resource.dialect = dialect;
    Resource *&known = m_byUri[uri];
    known = known == nullptr ? &resource : known; // also what was asked for before it was here
    return &resource;
}

Document &Resources::document(const Source &source)
{
    Document *&known = m_byTree[source.tree.get()][{source.root, int(source.dialect)}];
    if (known != nullptr) {
        return *known;
    }
    Document &document = m_documents.emplace_back(source.tree);
    known = &document;
    const Dialect *given = &dialect(source.dialect);
    document.base = add(document, source.root, withoutFragment(source.uri), given);
    document.mayIdentify = given->identifiers && mayIdentify(source.tree->source());
    if (source.isSchema && source.root < source.tree->count()) {
        const NodeId schema = source.tree->child(source.root, "$schema");
        if (schema != NoNode) {
            document.base->dialect = dialectAt(stringAt(*source.tree, schema), *given);
            document.mayIdentify = document.base->dialect->identifiers && mayIdentify(source.tree->source());
        }
        document.base = enter(document, source.root, document.base);
    }
    return document;
}

const Dialect *Resources::dialectAt(const QByteArray &metaSchema, const Dialect &fallback)
{
    const QByteArray uri = withoutFragment(metaSchema);
    if (const auto id = dialectOf(uri)) {
        return &dialect(*id);
    }
    if (const auto known = m_byMetaSchema.constFind(uri); known != m_byMetaSchema.constEnd()) {
        return *known;
    }
    m_byMetaSchema.insert(uri, &fallback); // while it is looked up: a meta-schema may describe itself
    const Resource *described = atUri(uri, fallback);
    if (described == nullptr) {
        return &fallback;
    }
    const SyntaxTree &tree = *described->document->tree;
    const auto chosen =
        withVocabularies(*described->dialect, tree, tree.child(described->root, "$vocabulary"));
    if (!chosen) {
        return &fallback;
    }
    m_dialects.push_back(*chosen);
    m_byMetaSchema.insert(uri, &m_dialects.back());
    return &m_dialects.back();
}

Resource *Resources::atUri(const QByteArray &uri, const Dialect &fallback)
{
    if (const auto known = m_byUri.constFind(uri); known != m_byUri.constEnd()) {
        return *known;
    }
    std::optional<Source> source;
    if (auto tree = metaSchemaAt(uri)) {
        source = Source{std::move(tree), 0, uri, fallback.id, true};
    } else if (m_resolver && !uri.isEmpty()) {
        source = m_resolver(uri);
    }
    if (!source || !source->tree || source->root >= source->tree->count()) {
        m_byUri.insert(uri, nullptr); // asked once
        return nullptr;
    }
    Resource *base = document(*source).base;
    m_byUri.insert(uri, base);
    return base;
}

Resource *Resources::enter(Document &document, NodeId schema, Resource *around)
{
    if (!document.mayIdentify) {
        return around;
    }
    scan(document, schema, around);
    return document.embedded.value(schema, around);
}

void Resources::scan(Document &document, NodeId schema, Resource *resource)
{
    std::vector<std::pair<NodeId, Resource *>> pending{{schema, resource}};
    while (!pending.empty()) {
        auto [node, around] = pending.back();
        pending.pop_back();
        node = document.tree->resolved(node);
        if (node == NoNode || (*document.tree)[node].kind != NodeKind::Mapping ||
            document.scanned.contains(node)) {
            continue;
        }
        document.scanned.insert(node);
        Resource *inside = identify(document, node, around);
        pushChildren(document, node, inside, pending);
    }
}

Resource *Resources::identify(Document &document, NodeId schema, Resource *resource)
{
    const SyntaxTree &tree = *document.tree;
    QByteArray id;
    QByteArray metaSchema;
    QByteArray anchor;
    QByteArray dynamicAnchor;
    bool recursive = false;
    bool referring = false;
    for (NodeId key = tree.firstChild(schema); key != NoNode;
         key = tree.nextChild(schema, tree.valueOf(key))) {
        const NodeId value = tree.valueOf(key);
        switch (keywordOf(ScalarText(tree, key).view())) {
        case Keyword::Id:
            id = resource->dialect->id == DialectId::Draft4 ? id : stringAt(tree, value);
            break;
        case Keyword::OldId:
            id = resource->dialect->id == DialectId::Draft4 ? stringAt(tree, value) : id;
            break;
        case Keyword::Schema:
            metaSchema = stringAt(tree, value);
            break;
        case Keyword::Anchor:
            anchor = stringAt(tree, value);
            break;
        case Keyword::DynamicAnchor:
            dynamicAnchor = stringAt(tree, value);
            break;
        case Keyword::RecursiveAnchor:
            recursive = tree.textEquals(value, "true");
            break;
        case Keyword::Ref:
            referring = !stringAt(tree, value).isEmpty();
            break;
        default:
            break;
        }
    }
    if (resource->dialect->refStandsAlone && referring) {
        return resource;
    }
    if (resource->dialect->idMayBeAnchor && id.startsWith('#')) {
        resource->anchors.insert(id.sliced(1), schema);
        id.clear();
    }
    if (!id.isEmpty()) {
        const QByteArray uri = resolvedUri(resource->uri, withoutFragment(id));
        if (schema == resource->root) {
            resource->uri = uri;
            m_byUri.insert(uri, resource);
        } else {
            const Dialect *own =
                metaSchema.isEmpty() ? resource->dialect : dialectAt(metaSchema, *resource->dialect);
            resource = add(document, schema, uri, own);
            document.embedded.insert(schema, resource);
        }
    }
    const Dialect &dialect = *resource->dialect;
    if (!anchor.isEmpty() && dialect.has(Keyword::Anchor)) {
        resource->anchors.insert(anchor, schema);
    }
    if (!dynamicAnchor.isEmpty() && dialect.has(Keyword::DynamicAnchor)) {
        resource->anchors.insert(dynamicAnchor, schema);
        resource->dynamicAnchors.insert(dynamicAnchor, schema);
    }
    if (recursive && dialect.has(Keyword::RecursiveAnchor) && schema == resource->root) {
        resource->dynamicAnchors.insert("", schema);
    }
    return resource;
}

void Resources::pushChildren(const Document &document, NodeId schema, Resource *resource,
    std::vector<std::pair<NodeId, Resource *>> &pending) const
{
    const SyntaxTree &tree = *document.tree;
    const auto pushEach = [&](NodeId parent) {
        const bool mapping = tree[parent].kind == NodeKind::Mapping;
        for (NodeId child = tree.firstChild(parent); child != NoNode;) {
            const NodeId value = mapping ? tree.valueOf(child) : child;
            pending.emplace_back(value, resource);
            child = tree.nextChild(parent, value);
        }
    };
    for (NodeId key = tree.firstChild(schema); key != NoNode;
         key = tree.nextChild(schema, tree.valueOf(key))) {
        const Keyword keyword = keywordOf(ScalarText(tree, key).view());
        const NodeId value = tree.resolved(tree.valueOf(key));
        if (value == NoNode || !resource->dialect->has(keyword)) {
            continue;
        }
        switch (resource->dialect->form(keyword)) {
        case KeywordForm::Schema:
        case KeywordForm::SchemaOrBoolean:
            pending.emplace_back(value, resource);
            break;
        case KeywordForm::SchemaArray:
        case KeywordForm::SchemaMap:
        case KeywordForm::PatternMap:
        case KeywordForm::Dependencies:
            pushEach(value);
            break;
        case KeywordForm::SchemaOrArray:
            if (tree[value].kind == NodeKind::Sequence) {
                pushEach(value);
            } else {
                pending.emplace_back(value, resource);
            }
            break;
        default:
            break;
        }
    }
}

NodeId Resources::member(Document &document, NodeId mapping, const QByteArray &key)
{
    const SyntaxTree &tree = *document.tree;
    auto known = document.members.constFind(mapping);
    if (known == document.members.constEnd()) {
        NodeId count = 0;
        for (NodeId at = tree.firstChild(mapping); at != NoNode && count <= fewEntries;
             at = tree.nextChild(mapping, tree.valueOf(at))) {
            ++count;
        }
        if (count <= fewEntries) {
            return tree.child(mapping, key);
        }
        known = document.members.insert(mapping, hashedKeys(tree, mapping));
    }
    const std::vector<NodeId> &places = *known;
    const size_t mask = places.size() - 1;
    for (size_t at = nameHash(key) & mask; places[at] != NoNode; at = (at + 1) & mask) {
        if (tree.textEquals(places[at], key)) {
            return tree.valueOf(places[at]);
        }
    }
    return NoNode;
}

Target Resources::atPointer(Resource &resource, const QByteArray &pointer)
{
    const auto parsed = text::Pointer::parse(percentDecoded(pointer));
    if (!parsed) {
        return {};
    }
    Document &document = *resource.document;
    const SyntaxTree &tree = *document.tree;
    Resource *around = &resource;
    NodeId node = tree.resolved(resource.root);
    for (const QByteArray &token : parsed->tokens()) {
        if (node == NoNode) {
            return {};
        }
        if (tree[node].kind == NodeKind::Mapping) {
            node = member(document, node, token);
        } else {
            const qint64 index = text::arrayIndex(token);
            node = index < 0 || index > qint64(tree.count()) ? NoNode : tree.item(node, NodeId(index));
        }
        node = node == NoNode ? NoNode : tree.resolved(node);
        around = document.embedded.isEmpty() ? around : document.embedded.value(node, around);
    }
    return node == NoNode ? Target() : Target{enter(document, node, around), node, {}};
}

Target Resources::locate(Resource &from, const QByteArray &reference)
{
    if (const auto known = from.references.constFind(reference); known != from.references.constEnd()) {
        return {known->first, known->second, {}};
    }
    const qsizetype hash = reference.indexOf('#');
    const QByteArray fragment = hash < 0 ? QByteArray() : reference.sliced(hash + 1);
    Resource *resource = &from;
    if (hash != 0) {
        const QByteArray uri = resolvedUri(from.uri, hash < 0 ? reference : reference.first(hash));
        resource = uri == from.uri ? &from : atUri(uri, *from.dialect);
    }
    Target target;
    if (resource == nullptr) {
        return {};
    }
    if (fragment.isEmpty()) {
        target = {resource, resource->document->tree->resolved(resource->root), {}};
        target.resource = enter(*resource->document, target.node, resource);
    } else if (fragment.startsWith('/')) {
        target = atPointer(*resource, fragment);
    } else {
        const QByteArray name = percentDecoded(fragment);
        target = {resource, resource->anchors.value(name, NoNode), {}};
        if (resource->dynamicAnchors.contains(name)) {
            target.anchor = name;
            return target; // not remembered: the name is needed each time
        }
    }
    if (target) {
        from.references.insert(reference, {target.resource, target.node});
    }
    return target;
}

} // namespace triptych::schema
