// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/decimal.h"
#include "model/schema/evaluator.h"
#include "model/schema/scalars.h"
#include "model/text/numbers.h"

namespace triptych::schema {

using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::SyntaxTree;

namespace {

/// After so many patterns that gave up, the others of this instance are not tried.
constexpr int mostGivenUp = 8;

bool isWithin(Keyword keyword, std::strong_ordering order)
{
    switch (keyword) {
    case Keyword::Maximum:
        return order <= 0;
    case Keyword::ExclusiveMaximum:
        return order < 0;
    case Keyword::Minimum:
        return order >= 0;
    default:
        return order > 0;
    }
}

bool isHashed(const Choices &choices, QByteArrayView text)
{
    const size_t mask = choices.strings.size() - 1;
    for (size_t at = nameHash(text) & mask; !choices.strings[at].isNull(); at = (at + 1) & mask) {
        if (choices.strings[at] == text) {
            return true;
        }
    }
    return false;
}

} // namespace

Verdict Evaluator::choice(const Instruction &instruction, NodeId node, const Step &step)
{
    const Choices &choices = *instruction.choices;
    const NodeKind kind = valueKind(m_tree[node]);
    bool found = (choices.kinds >> unsigned(kind)) & 1U;
    if (found && kind == NodeKind::String) {
        found = isHashed(choices, ScalarText(m_tree, node).view());
    } else if (found && kind != NodeKind::Null) {
        const SyntaxTree &schemas = *step.subschema->resource->document->tree;
        found = std::any_of(choices.values.begin(), choices.values.end(),
            [&](NodeId value) { return equalValues(schemas, value, m_tree, node, m_work); });
        if (m_work < 0) {
            return fail(step, node, instruction, Fault::Work);
        }
    }
    return found ? Verdict::Valid : fail(step, node, instruction);
}

Verdict Evaluator::number(const Instruction &instruction, NodeId node, const Step &step)
{
    const Bound &bound = *instruction.bound;
    if (const auto small = smallInteger(m_tree.bytes(node)); small && bound.small) {
        const bool holds = instruction.keyword == Keyword::MultipleOf
                               ? *small % bound.value == 0
                               : isWithin(instruction.keyword, *small <=> bound.value);
        return holds ? Verdict::Valid : fail(step, node, instruction);
    }
    const auto json = text::toJsonNumber(ScalarText(m_tree, node).view());
    if (!json) {
        return fail(step, node, instruction, Fault::Number);
    }
    const Decimal value(*json);
    const Decimal limit(bound.lexeme);
    m_work -= json->size() / 16;
    if (instruction.keyword == Keyword::MultipleOf) {
        const auto holds = value.isMultipleOf(limit);
        return !holds   ? fail(step, node, instruction, Fault::Number)
               : *holds ? Verdict::Valid
                        : fail(step, node, instruction);
    }
    return isWithin(instruction.keyword, value <=> limit) ? Verdict::Valid : fail(step, node, instruction);
}

Verdict Evaluator::length(const Instruction &instruction, NodeId node, const Step &step)
{
    const ScalarText text(m_tree, node);
    const auto bytes = quint64(text.view().size());
    const bool most = instruction.keyword == Keyword::MaxLength;
    // A code point is one to four bytes.
    if (most ? bytes <= instruction.number : bytes / 4 >= instruction.number && instruction.number > 0) {
        return Verdict::Valid;
    }
    if (!most && bytes < instruction.number) {
        return fail(step, node, instruction);
    }
    const auto length = quint64(codePoints(text.view()));
    const bool holds = most ? length <= instruction.number : length >= instruction.number;
    return holds ? Verdict::Valid : fail(step, node, instruction);
}

Fault Evaluator::faultOf(const Pattern &pattern)
{
    switch (pattern.fault()) {
    case PatternFault::Syntax:
        return Fault::PatternSyntax;
    case PatternFault::Unsupported:
        return Fault::PatternUnsupported;
    case PatternFault::None:
        break;
    }
    return Fault::GaveUp;
}

Match Evaluator::match(const Pattern &pattern, QByteArrayView text)
{
    if (m_gaveUp > mostGivenUp) {
        return Match::GaveUp;
    }
    const Match found = pattern.matches(text);
    m_gaveUp += found == Match::GaveUp && pattern.fault() == PatternFault::None ? 1 : 0;
    return found;
}

Verdict Evaluator::pattern(const Instruction &instruction, NodeId node, const Step &step)
{
    switch (match(*instruction.pattern, ScalarText(m_tree, node).view())) {
    case Match::Yes:
        return Verdict::Valid;
    case Match::No:
        return fail(step, node, instruction);
    case Match::GaveUp:
        break;
    }
    return fail(step, node, instruction, faultOf(*instruction.pattern));
}

Verdict Evaluator::format(const Instruction &instruction, NodeId node, const Step &step)
{
    const bool asserted =
        m_options.formats == FormatMode::Assertion ||
        (m_options.formats == FormatMode::ByDialect && step.subschema->resource->dialect->formatAsserted);
    if (!asserted) {
        return Verdict::Valid;
    }
    const ScalarText text(m_tree, node);
    bool holds = true;
    if (instruction.format->ofText != nullptr) {
        holds = instruction.format->ofText(text.view());
    } else {
        const auto json = text::toJsonNumber(text.view());
        holds = !json || instruction.format->ofNumber(*json);
    }
    return holds ? Verdict::Valid : fail(step, node, instruction);
}

Verdict Evaluator::content(const Instruction &instruction, NodeId node, const Step &step)
{
    const ScalarText text(m_tree, node);
    const auto lowered = [&](const Instruction &of) { return of.text->toByteArray().toLower(); };
    if (instruction.keyword == Keyword::ContentEncoding) {
        const bool base64 = lowered(instruction) == "base64";
        return !base64 || isBase64(text.view()) ? Verdict::Valid : fail(step, node, instruction);
    }
    QByteArray decoded = text.view().toByteArray();
    bool json = false;
    for (const Instruction &other : step.subschema->instructions) {
        if (other.keyword == Keyword::ContentEncoding && lowered(other) == "base64") {
            decoded = QByteArray::fromBase64(decoded);
        } else if (other.keyword == Keyword::ContentMediaType) {
            const QByteArray type = lowered(other);
            json = type == "application/json" || type.endsWith("+json");
        }
    }
    if (!json) {
        return Verdict::Valid;
    }
    const auto tree = text::parseJson(decoded);
    const bool parsed = tree->root() != NoNode && !tree->hasErrors();
    if (instruction.keyword == Keyword::ContentMediaType) {
        return parsed ? Verdict::Valid : fail(step, node, instruction);
    }
    if (!parsed) {
        return Verdict::Valid; // contentMediaType has said so
    }
    ValidationOptions options = m_options;
    options.work = m_work;
    options.maximumDepth = m_options.maximumDepth - m_depth;
    Step inside = step;
    inside.subschema = instruction.edges->target;
    inside.up = nullptr;
    const Verdict verdict = Evaluator(*tree, options, nullptr).evaluate(0, inside, nullptr);
    return verdict == Verdict::Valid
               ? verdict
               : fail(step, node, instruction, verdict == Verdict::Invalid ? Fault::Keyword : Fault::Unsure);
}

} // namespace triptych::schema
