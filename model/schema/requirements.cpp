// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/requirements.h"

#include <algorithm>

namespace triptych::schema {

namespace {

const PropertyEntry *entryOf(const ObjectPlan &plan, QByteArrayView name)
{
    const auto found = std::find_if(plan.entries.begin(), plan.entries.end(),
        [name](const PropertyEntry &entry) { return entry.name == name; });
    return found == plan.entries.end() ? nullptr : &*found;
}

} // namespace

void Requirements::add(const Subschema *first)
{
    std::vector<const Subschema *> pending{first};
    while (!pending.empty()) {
        const Subschema *subschema = pending.back();
        pending.pop_back();
        if (subschema == nullptr || std::find(schemas.begin(), schemas.end(), subschema) != schemas.end()) {
            continue;
        }
        schemas.push_back(subschema);
        types &= subschema->types;
        impossible = impossible || (subschema->flags & Subschema::Never);
        for (const Instruction &instruction : subschema->instructions) {
            switch (instruction.keyword) {
            case Keyword::Ref:
            case Keyword::DynamicRef:
            case Keyword::RecursiveRef:
                pending.push_back(instruction.edges[0].target);
                break;
            case Keyword::AllOf:
                for (quint32 i = instruction.count; i > 0; --i) {
                    pending.push_back(instruction.edges[i - 1].target);
                }
                break;
            case Keyword::AnyOf:
            case Keyword::OneOf:
                choices.push_back({subschema, &instruction});
                break;
            default:
                facts.push_back({subschema, &instruction});
                break;
            }
        }
    }
}

bool Requirements::has(Keyword keyword) const
{
    return std::any_of(
        facts.begin(), facts.end(), [keyword](const Fact &f) { return f.instruction->keyword == keyword; });
}

std::vector<const Instruction *> Requirements::all(Keyword keyword) const
{
    std::vector<const Instruction *> found;
    for (const Fact &fact : facts) {
        if (fact.instruction->keyword == keyword) {
            found.push_back(fact.instruction);
        }
    }
    return found;
}

std::vector<const Subschema *> Requirements::ofProperty(QByteArrayView name) const
{
    std::vector<const Subschema *> found;
    for (const Instruction *instruction : all(Keyword::Properties)) {
        const ObjectPlan &plan = *instruction->object;
        bool matched = false;
        if (const PropertyEntry *entry = entryOf(plan, name);
            entry != nullptr && entry->edge.target != nullptr) {
            found.push_back(entry->edge.target);
            matched = true;
        }
        for (const PatternEntry &pattern : plan.patterns) {
            if (pattern.pattern->matches(name) == Match::Yes) {
                found.push_back(pattern.edge.target);
                matched = true;
            }
        }
        if (!matched && plan.additional.target != nullptr) {
            found.push_back(plan.additional.target);
        }
    }
    return found;
}

bool Requirements::forbids(QByteArrayView name) const
{
    const auto asked = ofProperty(name);
    return std::any_of(asked.begin(), asked.end(),
        [](const Subschema *subschema) { return (subschema->flags & Subschema::Never) != 0; });
}

std::vector<QByteArrayView> Requirements::names() const
{
    std::vector<QByteArrayView> found;
    for (const Instruction *instruction : all(Keyword::Properties)) {
        for (const PropertyEntry &entry : instruction->object->entries) {
            if (std::find(found.begin(), found.end(), entry.name) == found.end()) {
                found.push_back(entry.name);
            }
        }
    }
    return found;
}

bool Requirements::asksFor(QByteArrayView name) const
{
    const auto plans = all(Keyword::Properties);
    return std::any_of(plans.begin(), plans.end(), [name](const Instruction *instruction) {
        const PropertyEntry *entry = entryOf(*instruction->object, name);
        return entry != nullptr && entry->required >= 0;
    });
}

std::vector<const Subschema *> Requirements::ofItem(size_t index) const
{
    std::vector<const Subschema *> found;
    for (const Instruction *instruction : all(Keyword::Items)) {
        const ArrayPlan &plan = *instruction->array;
        const Subschema *target = index < plan.prefix.size() ? plan.prefix[index].target : plan.rest.target;
        if (target != nullptr) {
            found.push_back(target);
        }
    }
    return found;
}

} // namespace triptych::schema
