// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/evaluator.h"

#include "model/schema/decimal.h"
#include "model/schema/scalars.h"
#include "model/text/numbers.h"
#include "model/text/value.h"

namespace triptych::schema {

using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::SyntaxTree;

namespace {

void appendToken(QByteArray &path, QByteArrayView token)
{
    path.append('/');
    if (!token.contains('~') && !token.contains('/')) {
        path.append(token);
        return;
    }
    for (const char c : token) {
        if (c == '~') {
            path.append("~0");
        } else if (c == '/') {
            path.append("~1");
        } else {
            path.append(c);
        }
    }
}

} // namespace

Verdict check(const Schema &schema, const SyntaxTree &instance, NodeId node, const ValidationOptions &options)
{
    if (schema.isNull() || node >= instance.count()) {
        return Verdict::NotEvaluated;
    }
    Step first;
    first.subschema = schema.subschema();
    return Evaluator(instance, options, nullptr).evaluate(node, first, nullptr);
}

Report validate(
    const Schema &schema, const SyntaxTree &instance, NodeId node, const ValidationOptions &options)
{
    Report report;
    report.schema = schema;
    if (schema.isNull() || node >= instance.count()) {
        report.verdict = Verdict::NotEvaluated;
        return report;
    }
    Step first;
    first.subschema = schema.subschema();
    Evaluator evaluator(instance, options, &report.messages);
    report.verdict = evaluator.evaluate(node, first, nullptr);
    if (evaluator.isExhausted()) {
        // Looking for every message took what a verdict alone may not need.
        report.verdict = Evaluator(instance, options, nullptr).evaluate(node, first, nullptr);
        if (report.verdict == Verdict::Valid) {
            report.messages.clear();
        }
    }
    return report;
}

quint8 Evaluator::typeOf(NodeId node, const Subschema &subschema) const
{
    switch (valueKind(m_tree[node])) {
    case NodeKind::Null:
        return NullBit;
    case NodeKind::Boolean:
        return BooleanBit;
    case NodeKind::Number:
        return (subschema.types & AnyNumber) == IntegerBit ? numberType(node, subschema) : AnyNumber;
    case NodeKind::String:
        return StringBit;
    case NodeKind::Sequence:
        return ArrayBit;
    case NodeKind::Mapping:
        return ObjectBit;
    case NodeKind::Alias:
    case NodeKind::Invalid:
        break;
    }
    return 0;
}

/// Where integers are asked for: is it one?
quint8 Evaluator::numberType(NodeId node, const Subschema &subschema) const
{
    if (smallInteger(m_tree.bytes(node))) {
        return AnyNumber;
    }
    const auto json = text::toJsonNumber(ScalarText(m_tree, node).view());
    const bool plain = json && !json->contains('.') && !json->contains('e') && !json->contains('E');
    const bool byValue = subschema.resource->dialect->integersByValue;
    return plain || (json && byValue && Decimal(*json).isInteger()) ? AnyNumber : quint8(NumberBit);
}

Verdict Evaluator::evaluate(NodeId node, const Step &step, Evaluated *outer)
{
    const Subschema &subschema = *step.subschema;
    if (subschema.types == AnyType && subschema.instructions.empty() && subschema.flags == 0) {
        return Verdict::Valid;
    }
    if (--m_work < 0) {
        return fail(step, node, Keyword::None, subschema.node, Fault::Work);
    }
    if (m_depth >= m_options.maximumDepth) {
        return fail(step, node, Keyword::None, subschema.node, Fault::Depth);
    }
    if (m_tree[node].kind == NodeKind::Alias) {
        const NodeId target = m_tree.resolved(node);
        if (target == NoNode) {
            return fail(step, node, Keyword::None, subschema.node, Fault::Alias);
        }
        node = target;
    }
    if (subschema.flags & (Subschema::Never | Subschema::NoSchema)) {
        return fail(step, node, step.keyword, subschema.node,
            subschema.flags & Subschema::Never ? Fault::Nothing : Fault::NoSchema);
    }
    const quint8 type = typeOf(node, subschema);
    if ((subschema.types & type) == 0) {
        return fail(step, node, Keyword::Type, subschema.typeNode);
    }
    if (subschema.instructions.empty()) {
        return Verdict::Valid;
    }
    ++m_depth;
    const Verdict verdict = outer != nullptr || (subschema.flags & Subschema::Unevaluated)
                                ? tracked(node, type, step, outer)
                                : run(node, type, step, nullptr);
    --m_depth;
    return verdict;
}

Verdict Evaluator::silently(const Edge &edge, NodeId node, const Step &step, Evaluated *evaluated)
{
    const bool collecting = std::exchange(m_collecting, false);
    const Verdict verdict = into(edge, node, step, evaluated);
    m_collecting = collecting;
    return verdict;
}

Verdict Evaluator::tracked(NodeId node, quint8 type, const Step &step, Evaluated *outer)
{
    Evaluated own;
    const Verdict verdict = run(node, type, step, &own);
    if (outer != nullptr) {
        if (verdict == Verdict::Valid) {
            outer->merge(own);
        } else {
            outer->uncertain = outer->uncertain || verdict == Verdict::NotEvaluated;
        }
    }
    return verdict;
}

Verdict Evaluator::run(NodeId node, quint8 type, const Step &step, Evaluated *evaluated)
{
    Verdict verdict = Verdict::Valid;
    for (const Instruction &instruction : step.subschema->instructions) {
        if ((instruction.types & type) == 0) {
            continue;
        }
        const Verdict found = apply(instruction, node, step, evaluated);
        if (found == Verdict::Valid) {
            continue;
        }
        if (found == Verdict::Invalid && !m_collecting) {
            return found;
        }
        verdict = worse(verdict, found);
    }
    return verdict;
}

Verdict Evaluator::apply(const Instruction &instruction, NodeId node, const Step &step, Evaluated *evaluated)
{
    switch (instruction.keyword) {
    case Keyword::Properties:
        return object(*instruction.object, node, step, evaluated);
    case Keyword::Items:
        return array(*instruction.array, node, step, evaluated);
    case Keyword::Enum:
    case Keyword::Const:
        return choice(instruction, node, step);
    case Keyword::MultipleOf:
    case Keyword::Maximum:
    case Keyword::ExclusiveMaximum:
    case Keyword::Minimum:
    case Keyword::ExclusiveMinimum:
        return number(instruction, node, step);
    case Keyword::MaxLength:
    case Keyword::MinLength:
        return length(instruction, node, step);
    case Keyword::MaxItems:
    case Keyword::MinItems:
    case Keyword::MaxProperties:
    case Keyword::MinProperties:
        return count(instruction, node, step);
    case Keyword::UniqueItems:
        return unique(instruction, node, step);
    case Keyword::Pattern:
        return pattern(instruction, node, step);
    case Keyword::Format:
        return format(instruction, node, step);
    case Keyword::ContentEncoding:
    case Keyword::ContentMediaType:
    case Keyword::ContentSchema:
        return m_options.assertContent ? content(instruction, node, step) : Verdict::Valid;
    case Keyword::Ref:
    case Keyword::DynamicRef:
    case Keyword::RecursiveRef:
        return reference(instruction, node, step, evaluated);
    case Keyword::AllOf:
        return allOf(instruction, node, step, evaluated);
    case Keyword::AnyOf:
    case Keyword::OneOf:
        return alternatives(instruction, node, step, evaluated);
    case Keyword::Not:
        return negation(instruction, node, step);
    case Keyword::If:
        return condition(instruction, node, step, evaluated);
    case Keyword::DependentRequired:
    case Keyword::DependentSchemas:
    case Keyword::Dependencies:
        return dependents(instruction, node, step, evaluated);
    case Keyword::UnevaluatedItems:
    case Keyword::UnevaluatedProperties:
        return unevaluated(instruction, node, step, *evaluated);
    default:
        return Verdict::Valid;
    }
}

Verdict Evaluator::fail(
    const Step &step, NodeId node, Keyword keyword, NodeId keywordNode, Fault fault, QByteArrayView name)
{
    const Verdict verdict = fault >= Fault::Unresolved ? Verdict::NotEvaluated : Verdict::Invalid;
    if (m_collecting && qsizetype(m_messages->size()) < m_options.maximumMessages) {
        Message made = message(step, node, keyword, fault);
        made.verdict = verdict;
        made.keywordNode = keywordNode;
        made.name = name.toByteArray();
        if (fault == Fault::Nothing && step.instanceToken != NoNode && !step.isIndex) {
            made.name = m_tree.text(step.instanceToken);
            made.instanceNode = step.instanceToken;
        }
        m_messages->push_back(std::move(made));
    }
    return verdict;
}

Message Evaluator::message(const Step &step, NodeId node, Keyword keyword, Fault fault) const
{
    Message made;
    made.fault = fault;
    made.keyword = keyword;
    made.resource = step.subschema->resource;
    made.instanceNode = node;
    QVarLengthArray<const Step *, 32> way;
    for (const Step *at = &step; at != nullptr; at = at->up) {
        way.append(at);
    }
    made.keywordPath.reserve(24 * way.size());
    made.instancePath.reserve(12 * way.size());
    for (qsizetype i = way.size() - 1; i >= 0; --i) {
        const Step &at = *way[i];
        if (at.up != nullptr) {
            appendToken(made.keywordPath, keywordName(at.keyword));
            const SyntaxTree &schemas = *at.up->subschema->resource->document->tree;
            if (at.schemaKey != NoNode) {
                appendToken(made.keywordPath, ScalarText(schemas, at.schemaKey - 1).view());
            } else if (at.schemaIndex != ~quint32{0}) {
                appendToken(made.keywordPath, QByteArray::number(at.schemaIndex));
            }
        }
        for (quint32 hop = 0; hop < at.hops; ++hop) {
            made.keywordPath.append("/$ref");
        }
        if (at.instanceToken != NoNode) {
            if (at.isIndex) {
                appendToken(made.instancePath, QByteArray::number(at.instanceToken));
            } else {
                appendToken(made.instancePath, ScalarText(m_tree, at.instanceToken).view());
            }
        }
    }
    const bool atSchema = fault == Fault::Nothing || fault == Fault::NoSchema;
    if (!atSchema && keyword != Keyword::None) {
        appendToken(made.keywordPath, keywordName(keyword));
    }
    return made;
}

} // namespace triptych::schema
