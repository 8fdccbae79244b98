// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/workshop.h"

#include "model/schema/scalars.h"

namespace triptych::schema {

using text::NodeId;
using text::NoNode;

namespace {

/// A chain of references that is longer than this goes in a circle.
constexpr quint32 mostHops = 64;

} // namespace

Schemas::Schemas(Resolver resolver)
    : m_workshop(std::make_shared<Workshop>(std::move(resolver)))
{
}

Schema Schemas::compile(const Source &source, NodeId schema)
{
    Schema compiled;
    if (source.tree && schema < source.tree->count()) {
        compiled.m_workshop = m_workshop;
        compiled.m_subschema = m_workshop->compile(source, schema);
    }
    return compiled;
}

qsizetype Schemas::size() const
{
    return m_workshop->size();
}

const std::shared_ptr<const text::SyntaxTree> &Schema::tree() const
{
    return m_subschema->resource->document->tree;
}

NodeId Schema::node() const
{
    return m_subschema->node;
}

const Dialect &Schema::dialect() const
{
    return *m_subschema->resource->dialect;
}

Workshop::Workshop(Resolver resolver)
    : m_resources(std::move(resolver))
{
}

qsizetype Workshop::size() const
{
    const std::scoped_lock lock(m_mutex);
    return m_count;
}

const Subschema *Workshop::compile(const Source &source, NodeId schema)
{
    const std::scoped_lock lock(m_mutex);
    Document &document = m_resources.document(source);
    const NodeId node = document.tree->resolved(schema);
    Subschema *compiled = at(document, node == NoNode ? schema : node, document.base);
    drain();
    return compiled;
}

Subschema *Workshop::at(Document &document, NodeId node, Resource *around)
{
    Subschema *&known = document.compiled(node);
    if (known == nullptr) {
        known = allocate<Subschema>(1).data();
        known->resource = m_resources.enter(document, node, around);
        known->node = node;
        m_pending.push_back(known);
        ++m_count;
    }
    return known;
}

void Workshop::drain()
{
    while (!m_pending.empty()) {
        Subschema *next = m_pending.back();
        m_pending.pop_back();
        compileOne(*next);
    }
    shorten();
}

void Workshop::compileOne(Subschema &subschema)
{
    // The resource is ours to change while the lock is held; for evaluation it is constant.
    auto &resource = const_cast<Resource &>(*subschema.resource);
    if (!resource.entered) {
        resource.entered = true;
        enter(resource);
    }
    KeywordCompiler(*this, subschema).compile();
}

void Workshop::enter(Resource &resource)
{
    if (resource.dynamicAnchors.isEmpty()) {
        return;
    }
    std::vector<DynamicTarget> targets;
    for (auto it = resource.dynamicAnchors.cbegin(); it != resource.dynamicAnchors.cend(); ++it) {
        const auto name = allocate<char>(size_t(it.key().size()));
        std::copy(it.key().begin(), it.key().end(), name.begin());
        targets.push_back({QByteArrayView(name.data(), it.key().size()),
            at(*resource.document, resource.document->tree->resolved(it.value()), &resource)});
    }
    const auto span = allocate<std::span<const DynamicTarget>>(1);
    span[0] = kept(targets);
    resource.dynamicTargets.store(span.data(), std::memory_order_release);
}

/// Steps over schemas that are nothing but a reference. Not where that would leave out a resource: it counts
/// for `$dynamicRef`.
void Workshop::shorten()
{
    for (const auto &[edge, owner] : m_edges) {
        while (edge->target != nullptr && (edge->target->flags & Subschema::PlainReference) &&
               edge->hops < mostHops) {
            const Subschema &middle = *edge->target;
            const Edge &onward = *middle.instructions[0].edges;
            if (onward.target == nullptr || onward.target == edge->target ||
                (middle.resource != owner && middle.resource != onward.target->resource)) {
                break;
            }
            edge->hops += onward.hops + 1;
            edge->target = onward.target;
        }
    }
    m_edges.clear();
}

QByteArrayView Workshop::keptText(const text::SyntaxTree &tree, NodeId node)
{
    const ScalarText text(tree, node);
    const QByteArrayView view = text.view();
    const QByteArray &source = tree.source();
    if (std::less_equal<>()(source.constData(), view.data()) &&
        std::less<>()(view.data(), source.constData() + source.size())) {
        return view; // the document stays as long as the program
    }
    const auto copy = allocate<char>(size_t(view.size()) + 1); // never null, even when empty
    std::copy(view.begin(), view.end(), copy.begin());
    return {copy.data(), view.size()};
}

const Pattern *Workshop::pattern(QByteArrayView source)
{
    const Pattern *&known = m_patternsBySource[source.toByteArray()];
    if (known == nullptr) {
        known = &m_patterns.emplace_back(source.toByteArray());
    }
    return known;
}

} // namespace triptych::schema
