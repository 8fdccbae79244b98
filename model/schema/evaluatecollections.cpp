// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/evaluator.h"
#include "model/schema/scalars.h"

#include <algorithm>

namespace triptych::schema {

using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::SyntaxTree;

namespace {

bool hasDuplicates(const SyntaxTree &tree, NodeId mapping)
{
    const NodeId end = tree[mapping].next;
    for (NodeId key = mapping + 1; key < end; key = tree[tree[key].next].next) {
        if (tree[key].flags & text::Duplicate) {
            return true;
        }
    }
    return false;
}

const PropertyEntry *entryOf(const ObjectPlan &plan, QByteArrayView name, qint32 &expected)
{
    // Members mostly come in the order in which the schema lists them.
    if (size_t(expected) < plan.entries.size() && plan.entries[size_t(expected)].name == name) {
        return &plan.entries[size_t(expected++)];
    }
    const size_t mask = plan.places.size() - 1;
    for (size_t at = nameHash(name) & mask; plan.places[at] >= 0; at = (at + 1) & mask) {
        const PropertyEntry &entry = plan.entries[size_t(plan.places[at])];
        if (entry.name == name) {
            expected = plan.places[at] + 1;
            return &entry;
        }
    }
    return nullptr;
}

Step memberStep(const Step &up, Keyword keyword, NodeId schemaKey, NodeId key)
{
    Step step;
    step.up = &up;
    step.keyword = keyword;
    step.schemaKey = schemaKey;
    step.instanceToken = key;
    return step;
}

Step itemStep(const Step &up, Keyword keyword, quint32 schemaIndex, NodeId index)
{
    Step step;
    step.up = &up;
    step.keyword = keyword;
    step.schemaIndex = schemaIndex;
    step.instanceToken = index;
    step.isIndex = true;
    return step;
}

} // namespace

/// Is there a later member of the same name? Then that one counts.
bool Evaluator::isOvertaken(NodeId mapping, NodeId key, bool duplicates) const
{
    if (!duplicates) {
        return false;
    }
    const ScalarText name(m_tree, key);
    const NodeId end = m_tree[mapping].next;
    for (NodeId later = m_tree[m_tree[key].next].next; later < end; later = m_tree[m_tree[later].next].next) {
        if ((m_tree[later].flags & text::Duplicate) && ScalarText(m_tree, later).view() == name.view()) {
            return true;
        }
    }
    return false;
}

Verdict Evaluator::object(const ObjectPlan &plan, NodeId node, const Step &step, Evaluated *evaluated)
{
    Verdict verdict = Verdict::Valid;
    const bool duplicates = hasDuplicates(m_tree, node);
    QVarLengthArray<quint64, 2> seen((plan.requiredCount + 63) / 64);
    std::fill(seen.begin(), seen.end(), 0);
    qint32 expected = 0;
    quint32 number = 0;
    const NodeId end = m_tree[node].next;
    for (NodeId key = node + 1; key < end; key = m_tree[m_tree[key].next].next, ++number) {
        if (isOvertaken(node, key, duplicates)) {
            continue;
        }
        bool matched = false;
        verdict = worse(verdict, member(plan, key, step, expected, seen, matched));
        if (evaluated != nullptr && matched) {
            evaluated->set(number);
        }
        if (verdict == Verdict::Invalid && !m_collecting) {
            return verdict;
        }
    }
    return plan.requiredCount > 0 ? worse(verdict, required(plan, node, step, seen)) : verdict;
}

Verdict Evaluator::member(const ObjectPlan &plan, NodeId key, const Step &step, qint32 &expected,
    QVarLengthArray<quint64, 2> &seen, bool &matched)
{
    Verdict verdict = Verdict::Valid;
    const NodeId value = m_tree.valueOf(key);
    bool sure = true;
    if (!plan.entries.empty()) {
        const ScalarText name(m_tree, key);
        if (const PropertyEntry *entry = entryOf(plan, name.view(), expected)) {
            if (entry->required >= 0) {
                seen[entry->required / 64] |= quint64{1} << (entry->required % 64);
            }
            if (entry->edge.target != nullptr) {
                matched = true;
                verdict = into(
                    entry->edge, value, memberStep(step, Keyword::Properties, entry->node, key), nullptr);
            }
        }
    }
    if (!plan.patterns.empty()) {
        verdict = worse(verdict, patterns(plan, key, step, matched, sure));
    }
    if (!matched && plan.additional.target != nullptr) {
        const Step within = memberStep(step, Keyword::AdditionalProperties, NoNode, key);
        if (sure) {
            verdict = worse(verdict, into(plan.additional, value, within, nullptr));
        } else if (silently(plan.additional, value, within, nullptr) != Verdict::Valid) {
            verdict = worse(verdict, Verdict::NotEvaluated); // the pattern's message is there already
        }
        matched = true;
    }
    if (plan.names.target != nullptr) {
        const Step within = memberStep(step, Keyword::PropertyNames, NoNode, key);
        verdict = worse(verdict, into(plan.names, key, within, nullptr));
    }
    return verdict;
}

Verdict Evaluator::patterns(const ObjectPlan &plan, NodeId key, const Step &step, bool &matched, bool &sure)
{
    Verdict verdict = Verdict::Valid;
    const ScalarText name(m_tree, key);
    for (const PatternEntry &entry : plan.patterns) {
        const Step within = memberStep(step, Keyword::PatternProperties, entry.edge.node, key);
        switch (match(*entry.pattern, name.view())) {
        case Match::Yes:
            matched = true;
            verdict = worse(verdict, into(entry.edge, m_tree.valueOf(key), within, nullptr));
            break;
        case Match::No:
            break;
        case Match::GaveUp:
            sure = false;
            if (silently(entry.edge, m_tree.valueOf(key), within, nullptr) != Verdict::Valid) {
                verdict = worse(verdict, fail(step, key, Keyword::PatternProperties, entry.edge.node,
                                             faultOf(*entry.pattern), name.view()));
            }
            break;
        }
    }
    return verdict;
}

Verdict Evaluator::required(
    const ObjectPlan &plan, NodeId node, const Step &step, const QVarLengthArray<quint64, 2> &seen)
{
    Verdict verdict = Verdict::Valid;
    for (const PropertyEntry &entry : plan.entries) {
        if (entry.required < 0 || ((seen[entry.required / 64] >> (entry.required % 64)) & 1U) ||
            (entry.readOnly && m_options.direction == Direction::Request) ||
            (entry.writeOnly && m_options.direction == Direction::Response)) {
            continue;
        }
        verdict = fail(step, node, Keyword::Required, plan.requiredNode, Fault::Keyword, entry.name);
        if (!m_collecting) {
            break;
        }
    }
    return verdict;
}

Verdict Evaluator::array(const ArrayPlan &plan, NodeId node, const Step &step, Evaluated *evaluated)
{
    Verdict verdict = Verdict::Valid;
    quint32 index = 0;
    const NodeId end = m_tree[node].next;
    for (NodeId item = node + 1; item < end; item = m_tree[item].next, ++index) {
        if (index < plan.prefix.size()) {
            verdict = worse(verdict,
                into(plan.prefix[index], item, itemStep(step, plan.prefixKeyword, index, index), nullptr));
        } else if (plan.rest.target != nullptr) {
            verdict = worse(verdict,
                into(plan.rest, item, itemStep(step, plan.restKeyword, ~quint32{0}, index), nullptr));
        } else {
            break;
        }
        if (evaluated != nullptr && index < plan.prefix.size()) {
            evaluated->set(index);
        }
        if (verdict == Verdict::Invalid && !m_collecting) {
            return verdict;
        }
    }
    if (evaluated != nullptr && plan.rest.target != nullptr) {
        evaluated->all = true;
    }
    return plan.contains.target != nullptr ? worse(verdict, contains(plan, node, step, evaluated)) : verdict;
}

Verdict Evaluator::contains(const ArrayPlan &plan, NodeId node, const Step &step, Evaluated *evaluated)
{
    const bool marks = evaluated != nullptr && step.subschema->resource->dialect->containsIsEvaluation;
    quint64 matching = 0;
    quint64 unsure = 0;
    quint32 index = 0;
    const NodeId end = m_tree[node].next;
    for (NodeId item = node + 1; item < end; item = m_tree[item].next, ++index) {
        const Verdict one =
            silently(plan.contains, item, itemStep(step, Keyword::Contains, ~quint32{0}, index), nullptr);
        matching += one == Verdict::Valid ? 1 : 0;
        unsure += one == Verdict::NotEvaluated ? 1 : 0;
        if (marks && one == Verdict::Valid) {
            evaluated->set(index);
        }
        const bool enough = matching >= plan.minContains && plan.maxContains == ~quint64{0};
        if (!marks && (enough || matching > plan.maxContains)) {
            break;
        }
    }
    if (matching > plan.maxContains) {
        return fail(step, node, Keyword::MaxContains, plan.maxContainsNode, Fault::TooMany);
    }
    if (matching + unsure < plan.minContains) {
        const bool given = plan.minContainsNode != NoNode;
        return fail(step, node, given ? Keyword::MinContains : Keyword::Contains,
            given ? plan.minContainsNode : plan.contains.node);
    }
    if (matching < plan.minContains || matching + unsure > plan.maxContains) {
        return fail(step, node, Keyword::Contains, plan.contains.node, Fault::Unsure);
    }
    return Verdict::Valid;
}

Verdict Evaluator::count(const Instruction &instruction, NodeId node, const Step &step)
{
    const bool most =
        instruction.keyword == Keyword::MaxItems || instruction.keyword == Keyword::MaxProperties;
    const bool mapping = m_tree[node].kind == NodeKind::Mapping;
    const bool duplicates = mapping && hasDuplicates(m_tree, node);
    quint64 number = 0;
    const NodeId end = m_tree[node].next;
    for (NodeId child = node + 1; child < end;) {
        number += !mapping || !isOvertaken(node, child, duplicates) ? 1 : 0;
        child = m_tree[mapping ? m_tree[child].next : child].next;
        if (number > instruction.number) {
            break;
        }
    }
    const bool holds = most ? number <= instruction.number : number >= instruction.number;
    return holds ? Verdict::Valid : fail(step, node, instruction);
}

Verdict Evaluator::unique(const Instruction &instruction, NodeId node, const Step &step)
{
    std::vector<std::pair<quint64, NodeId>> hashes;
    const NodeId end = m_tree[node].next;
    if (NodeId second = node + 1; second >= end || m_tree[second].next >= end) {
        return Verdict::Valid;
    }
    for (NodeId item = node + 1; item < end; item = m_tree[item].next) {
        hashes.emplace_back(valueHash(m_tree, item, m_work), item);
    }
    std::sort(hashes.begin(), hashes.end());
    for (size_t i = 0; i < hashes.size() && m_work >= 0; ++i) {
        for (size_t j = i + 1; j < hashes.size() && hashes[j].first == hashes[i].first && m_work >= 0; ++j) {
            if (equalValues(m_tree, hashes[i].second, m_tree, hashes[j].second, m_work)) {
                return fail(step, hashes[j].second, instruction);
            }
        }
    }
    return m_work < 0 ? fail(step, node, instruction, Fault::Work) : Verdict::Valid;
}

Verdict Evaluator::dependents(
    const Instruction &instruction, NodeId node, const Step &step, Evaluated *evaluated)
{
    Verdict verdict = Verdict::Valid;
    for (const Dependent &dependent : std::span(instruction.dependents, instruction.count)) {
        m_work -= 1;
        if (m_tree.key(node, dependent.name) == NoNode) {
            continue;
        }
        for (const QByteArrayView name : dependent.required) {
            if (m_tree.key(node, name) == NoNode) {
                verdict = fail(step, node, instruction.keyword, dependent.node, Fault::Keyword, name);
            }
        }
        if (dependent.edge.target != nullptr) {
            const Step within = memberStep(step, instruction.keyword, dependent.node, NoNode);
            verdict = worse(verdict, into(dependent.edge, node, within, evaluated));
        }
        if (verdict == Verdict::Invalid && !m_collecting) {
            return verdict;
        }
    }
    return verdict;
}

Verdict Evaluator::unevaluated(
    const Instruction &instruction, NodeId node, const Step &step, Evaluated &evaluated)
{
    Verdict verdict = Verdict::Valid;
    if (evaluated.all) {
        return verdict;
    }
    const bool mapping = instruction.keyword == Keyword::UnevaluatedProperties;
    const bool duplicates = mapping && hasDuplicates(m_tree, node);
    const Edge &edge = instruction.edges[0];
    quint32 number = 0;
    const NodeId end = m_tree[node].next;
    for (NodeId child = node + 1; child < end; ++number) {
        const NodeId value = mapping ? m_tree[child].next : child;
        if (!evaluated.has(number) && !(mapping && isOvertaken(node, child, duplicates))) {
            const Step within = mapping ? memberStep(step, instruction.keyword, NoNode, child)
                                        : itemStep(step, instruction.keyword, ~quint32{0}, number);
            if (!evaluated.uncertain) {
                verdict = worse(verdict, into(edge, value, within, nullptr));
            } else if (silently(edge, value, within, nullptr) != Verdict::Valid) {
                verdict = worse(verdict, fail(step, value, instruction, Fault::Unsure));
            }
        }
        if (verdict == Verdict::Invalid && !m_collecting) {
            return verdict;
        }
        child = m_tree[value].next;
    }
    evaluated.all = true;
    return verdict;
}

} // namespace triptych::schema
