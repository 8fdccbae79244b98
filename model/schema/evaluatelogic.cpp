// SPDX-License-Identifier: GPL-3.0-or-later
// Keywords that apply schemas to the same instance. Three-valued: what could not be judged decides nothing.
#include "model/schema/evaluator.h"

namespace triptych::schema {

using text::NodeId;
using text::NoNode;

namespace {

/// Alternatives within alternatives that anyone can follow.
constexpr int deepestExplanation = 6;

Step inPlace(const Step &up, Keyword keyword, quint32 index = ~quint32{0})
{
    Step step;
    step.up = &up;
    step.keyword = keyword;
    step.schemaIndex = index;
    return step;
}

/// The outermost resource of the dynamic scope that has the anchor (2020-12 core §8.2.3.2).
const Subschema *outermost(const Instruction &instruction, const Step &step)
{
    const Subschema *found = instruction.edges[0].target;
    for (const Step *at = &step; at != nullptr; at = at->up) {
        const auto *targets = at->subschema->resource->dynamicTargets.load(std::memory_order_acquire);
        if (targets == nullptr) {
            continue;
        }
        for (const DynamicTarget &target : *targets) {
            if (target.name == instruction.anchor) {
                found = target.subschema;
            }
        }
    }
    return found;
}

} // namespace

Verdict Evaluator::reference(
    const Instruction &instruction, NodeId node, const Step &step, Evaluated *evaluated)
{
    Edge edge = instruction.edges[0];
    if (edge.target == nullptr) {
        return fail(step, node, instruction, Fault::Unresolved);
    }
    if (!instruction.anchor.isNull()) {
        edge.target = outermost(instruction, step);
        edge.hops = 0;
    }
    return into(edge, node, inPlace(step, instruction.keyword), evaluated);
}

Verdict Evaluator::allOf(const Instruction &instruction, NodeId node, const Step &step, Evaluated *evaluated)
{
    Verdict verdict = Verdict::Valid;
    for (quint32 i = 0; i < instruction.count; ++i) {
        verdict = worse(
            verdict, into(instruction.edges[i], node, inPlace(step, instruction.keyword, i), evaluated));
        if (verdict == Verdict::Invalid && !m_collecting) {
            return verdict;
        }
    }
    return verdict;
}

Verdict Evaluator::alternatives(
    const Instruction &instruction, NodeId node, const Step &step, Evaluated *evaluated)
{
    const bool exactlyOne = instruction.keyword == Keyword::OneOf;
    quint32 matching = 0;
    bool unsure = false;
    for (quint32 i = 0; i < instruction.count; ++i) {
        const Verdict one =
            silently(instruction.edges[i], node, inPlace(step, instruction.keyword, i), evaluated);
        matching += one == Verdict::Valid ? 1 : 0;
        unsure = unsure || one == Verdict::NotEvaluated;
        // Every alternative that matches may evaluate more.
        if ((exactlyOne && matching > 1) || (!exactlyOne && matching == 1 && evaluated == nullptr)) {
            break;
        }
    }
    if (exactlyOne && matching > 1) {
        return fail(step, node, instruction, Fault::Several);
    }
    if (matching > 0 && !(exactlyOne && unsure)) {
        return Verdict::Valid;
    }
    return explained(instruction, node, step, unsure ? Verdict::NotEvaluated : Verdict::Invalid);
}

/// The message of alternatives that none matched, with each one's own messages beneath. They are judged once
/// more for that, silently what lies deeper: the cost grows with depth, it does not double.
Verdict Evaluator::explained(const Instruction &instruction, NodeId node, const Step &step, Verdict verdict)
{
    if (!m_collecting) {
        return verdict;
    }
    std::vector<Message> causes;
    if (m_explaining < deepestExplanation) {
        causes = std::exchange(*m_messages, {});
        const qint64 work = m_work;
        m_work = m_explaining++ == 0 ? m_explanation : m_work;
        for (quint32 i = 0; i < instruction.count; ++i) {
            into(instruction.edges[i], node, inPlace(step, instruction.keyword, i), nullptr);
        }
        if (--m_explaining == 0) {
            m_explanation = m_work;
            m_work = work;
        }
        std::swap(causes, *m_messages);
    }
    const size_t before = m_messages->size();
    fail(step, node, instruction, verdict == Verdict::Invalid ? Fault::Keyword : Fault::Unsure);
    if (m_messages->size() > before) {
        m_messages->back().causes = std::move(causes);
    }
    return verdict;
}

Verdict Evaluator::negation(const Instruction &instruction, NodeId node, const Step &step)
{
    switch (silently(instruction.edges[0], node, inPlace(step, Keyword::Not), nullptr)) {
    case Verdict::Valid:
        return fail(step, node, instruction);
    case Verdict::Invalid:
        return Verdict::Valid;
    case Verdict::NotEvaluated:
        break;
    }
    return fail(step, node, instruction, Fault::Unsure);
}

Verdict Evaluator::condition(
    const Instruction &instruction, NodeId node, const Step &step, Evaluated *evaluated)
{
    const Verdict holds = silently(instruction.edges[0], node, inPlace(step, Keyword::If), evaluated);
    const auto branch = [&](quint32 which, bool silent) {
        const Edge &edge = instruction.edges[which];
        const Step within = inPlace(step, which == 1 ? Keyword::Then : Keyword::Else);
        return edge.target == nullptr ? Verdict::Valid
               : silent               ? silently(edge, node, within, nullptr)
                                      : into(edge, node, within, evaluated);
    };
    if (holds != Verdict::NotEvaluated) {
        return branch(holds == Verdict::Valid ? 1 : 2, false);
    }
    const Verdict then = branch(1, true);
    const Verdict otherwise = branch(2, true);
    if (then == otherwise && then != Verdict::NotEvaluated) {
        return then == Verdict::Valid ? then : fail(step, node, instruction);
    }
    return fail(step, node, instruction, Fault::Unsure);
}

} // namespace triptych::schema
