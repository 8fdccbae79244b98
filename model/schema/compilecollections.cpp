// SPDX-License-Identifier: GPL-3.0-or-later
// The keywords of objects and arrays as plans.
#include "model/schema/scalars.h"
#include "model/schema/workshop.h"

#include <bit>

namespace triptych::schema {

using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::SyntaxTree;

void KeywordCompiler::object()
{
    length(Keyword::MaxProperties, ObjectBit);
    length(Keyword::MinProperties, ObjectBit);
    const bool planned = isKind(Keyword::Properties, NodeKind::Mapping) ||
                         isKind(Keyword::PatternProperties, NodeKind::Mapping) ||
                         has(Keyword::AdditionalProperties) || has(Keyword::PropertyNames) ||
                         isKind(Keyword::Required, NodeKind::Sequence);
    if (!planned) {
        return;
    }
    ObjectPlan &plan = m_workshop.allocate<ObjectPlan>(1)[0];
    plan.requiredNode = value(Keyword::Required);
    place(plan, propertyEntries(plan));
    if (isKind(Keyword::PatternProperties, NodeKind::Mapping)) {
        const NodeId map = value(Keyword::PatternProperties);
        const auto patterns = m_workshop.allocate<PatternEntry>(m_tree.childCount(map));
        size_t at = 0;
        for (NodeId key = m_tree.firstChild(map); key != NoNode;
             key = m_tree.nextChild(map, m_tree.valueOf(key)), ++at) {
            patterns[at].pattern = m_workshop.pattern(ScalarText(m_tree, key).view());
            edgeTo(patterns[at].edge, m_tree.valueOf(key));
        }
        plan.patterns = patterns;
    }
    if (has(Keyword::AdditionalProperties)) {
        edgeTo(plan.additional, value(Keyword::AdditionalProperties));
    }
    if (has(Keyword::PropertyNames)) {
        edgeTo(plan.names, value(Keyword::PropertyNames));
    }
    plan.evaluates = has(Keyword::Properties) || !plan.patterns.empty() || plan.additional.target != nullptr;
    Instruction &added = add(Keyword::Properties, ObjectBit);
    added.object = &plan;
}

/// The names of `properties` and `required` together, each once, and the table that finds them.
std::vector<PropertyEntry> KeywordCompiler::propertyEntries(ObjectPlan &plan)
{
    const bool described = isKind(Keyword::Properties, NodeKind::Mapping);
    const NodeId map = value(Keyword::Properties);
    const std::vector<NodeId> required = items(value(Keyword::Required));
    const size_t most = (described ? m_tree.childCount(map) : 0) + required.size();
    std::vector<PropertyEntry> entries;
    entries.reserve(most);
    const std::span<qint32> places = m_workshop.allocate<qint32>(std::bit_ceil(most * 2 + 1));
    std::fill(places.begin(), places.end(), -1);
    plan.places = places;
    const auto entryOf = [&](NodeId name) -> PropertyEntry & {
        const QByteArrayView text = m_workshop.keptText(m_tree, name);
        const quint32 hash = nameHash(text);
        size_t at = hash & (places.size() - 1);
        while (places[at] >= 0) {
            if (entries[size_t(places[at])].name == text) {
                return entries[size_t(places[at])];
            }
            at = (at + 1) & (places.size() - 1);
        }
        places[at] = qint32(entries.size());
        PropertyEntry &entry = entries.emplace_back();
        entry.name = text;
        return entry;
    };
    if (described) {
        for (NodeId key = m_tree.firstChild(map); key != NoNode;
             key = m_tree.nextChild(map, m_tree.valueOf(key))) {
            entryOf(key).node = m_tree.valueOf(key);
        }
    }
    for (const NodeId item : required) {
        const NodeId name = m_tree.resolved(item);
        if (name != NoNode && m_tree[name].kind == NodeKind::String) {
            PropertyEntry &entry = entryOf(name);
            if (entry.required < 0) {
                entry.required = plan.requiredCount++;
                entry.requiredNode = item;
            }
        }
    }
    return entries;
}

void KeywordCompiler::place(ObjectPlan &plan, const std::vector<PropertyEntry> &entries)
{
    const std::span<PropertyEntry> kept = m_workshop.allocate<PropertyEntry>(entries.size());
    std::copy(entries.begin(), entries.end(), kept.begin());
    // Side by side, so that comparing them does not wander through the whole document.
    size_t length = 1;
    for (const PropertyEntry &entry : kept) {
        length += size_t(entry.name.size());
    }
    char *names = m_workshop.allocate<char>(length).data();
    for (PropertyEntry &entry : kept) {
        std::copy(entry.name.begin(), entry.name.end(), names);
        entry.name = QByteArrayView(names, entry.name.size());
        names += entry.name.size();
        if (entry.node == NoNode) {
            continue;
        }
        edgeTo(entry.edge, entry.node);
        if (m_dialect.directions && entry.required >= 0) {
            const NodeId schema = entry.edge.target->node;
            const auto isSet = [&](QByteArrayView name) {
                const NodeId flag = m_tree.child(schema, name);
                return flag != NoNode && m_tree.textEquals(flag, "true");
            };
            entry.readOnly = isSet("readOnly");
            entry.writeOnly = m_dialect.has(Keyword::WriteOnly) && isSet("writeOnly");
        }
    }
    plan.entries = kept;
}

void KeywordCompiler::array()
{
    length(Keyword::MaxItems, ArrayBit);
    length(Keyword::MinItems, ArrayBit);
    const bool planned = has(Keyword::PrefixItems) || has(Keyword::Items) || has(Keyword::Contains);
    if (planned) {
        ArrayPlan &plan = m_workshop.allocate<ArrayPlan>(1)[0];
        prefix(plan);
        if (has(Keyword::Contains)) {
            edgeTo(plan.contains, value(Keyword::Contains));
            plan.minContains = count(Keyword::MinContains).value_or(1);
            plan.maxContains = count(Keyword::MaxContains).value_or(~quint64{0});
            plan.minContainsNode = value(Keyword::MinContains);
            plan.maxContainsNode = value(Keyword::MaxContains);
        }
        add(Keyword::Items, ArrayBit).array = &plan;
    }
    if (isTrue(Keyword::UniqueItems)) {
        add(Keyword::UniqueItems, ArrayBit);
    }
}

void KeywordCompiler::prefix(ArrayPlan &plan)
{
    const bool listed = m_dialect.itemsMayBeArray && isKind(Keyword::Items, NodeKind::Sequence);
    if (listed) {
        plan.prefix = edgesTo(items(value(Keyword::Items)));
        plan.prefixKeyword = Keyword::Items;
        plan.restKeyword = Keyword::AdditionalItems;
    } else if (isKind(Keyword::PrefixItems, NodeKind::Sequence)) {
        plan.prefix = edgesTo(items(value(Keyword::PrefixItems)));
    }
    if (has(plan.restKeyword) && (listed || !isKind(Keyword::Items, NodeKind::Sequence))) {
        edgeTo(plan.rest, value(plan.restKeyword));
    }
}

void KeywordCompiler::dependents(Keyword keyword)
{
    if (!isKind(keyword, NodeKind::Mapping)) {
        return;
    }
    const NodeId map = value(keyword);
    const auto made = m_workshop.allocate<Dependent>(m_tree.childCount(map));
    size_t at = 0;
    for (NodeId key = m_tree.firstChild(map); key != NoNode;
         key = m_tree.nextChild(map, m_tree.valueOf(key)), ++at) {
        Dependent &dependent = made[at];
        dependent.name = m_workshop.keptText(m_tree, key);
        dependent.node = m_tree.valueOf(key);
        const NodeId value = m_tree.resolved(dependent.node);
        if (value == NoNode) {
            continue;
        }
        if (keyword != Keyword::DependentSchemas && m_tree[value].kind == NodeKind::Sequence) {
            std::vector<QByteArrayView> names;
            for (const NodeId item : items(value)) {
                if (m_tree[item].kind == NodeKind::String) {
                    names.push_back(m_workshop.keptText(m_tree, item));
                }
            }
            dependent.required = m_workshop.kept(names);
        } else if (keyword != Keyword::DependentRequired) {
            edgeTo(dependent.edge, value);
        }
    }
    Instruction &added = add(keyword, ObjectBit);
    added.dependents = made.data();
    added.count = quint32(made.size());
}

} // namespace triptych::schema
