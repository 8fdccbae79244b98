// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schema/program.h"
#include "model/schema/validator.h"

#include <QVarLengthArray>

namespace triptych::schema {

/// One schema on the way from the first to the current one; a list through the native stack.
struct Step
{
    const Step *up = nullptr;
    const Subschema *subschema = nullptr;
    Keyword keyword = Keyword::None;           ///< that led here
    bool isIndex = false;                      ///< is instanceToken a number
    quint32 hops = 0;                          ///< references stepped over
    text::NodeId schemaKey = text::NoNode;     ///< a property's or pattern's value in `up`'s schema
    quint32 schemaIndex = ~quint32{0};         ///< or a number in its list
    text::NodeId instanceToken = text::NoNode; ///< key or index that led to another instance
};

/// What of one object or array was evaluated, by the number of the member or item (2020-12 core §11).
struct Evaluated
{
    QVarLengthArray<quint64, 4> bits;
    bool all = false;
    bool uncertain = false; ///< something that might have evaluated more could not be judged

    void set(quint32 index)
    {
        const qsizetype word = qsizetype(index / 64);
        while (bits.size() <= word) {
            bits.append(0);
        }
        bits[word] |= quint64{1} << (index % 64);
    }
    [[nodiscard]] bool has(quint32 index) const
    {
        const qsizetype word = qsizetype(index / 64);
        return all || (word < bits.size() && ((bits[word] >> (index % 64)) & 1U));
    }
    void merge(const Evaluated &other)
    {
        all = all || other.all;
        uncertain = uncertain || other.uncertain;
        while (bits.size() < other.bits.size()) {
            bits.append(0);
        }
        for (qsizetype i = 0; i < other.bits.size(); ++i) {
            bits[i] |= other.bits[i];
        }
    }
};

/// Judges one instance. Recursion is counted; every loop pays from one budget.
class Evaluator
{
public:
    Evaluator(const text::SyntaxTree &tree, const ValidationOptions &options, std::vector<Message> *messages)
        : m_tree(tree)
        , m_options(options)
        , m_messages(messages)
        , m_work(options.work)
        , m_explanation(options.work / 4)
        , m_collecting(messages != nullptr)
    {
    }

    Verdict evaluate(text::NodeId node, const Step &step, Evaluated *outer);
    /// Has the budget run out? Then the verdict may say less than it could.
    [[nodiscard]] bool isExhausted() const { return m_work < 0; }

private:
    Verdict into(const Edge &edge, text::NodeId node, Step step, Evaluated *evaluated)
    {
        step.subschema = edge.target;
        step.hops = edge.hops;
        return evaluate(node, step, evaluated);
    }
    /// Without messages, whatever the mode.
    Verdict silently(const Edge &edge, text::NodeId node, const Step &step, Evaluated *evaluated);

    // What does not recurse stays out of the frames of what does: they are what depth costs.
    [[nodiscard]] quint8 typeOf(text::NodeId node, const Subschema &subschema) const;
    [[nodiscard]] Q_NEVER_INLINE quint8 numberType(text::NodeId node, const Subschema &subschema) const;
    Verdict run(text::NodeId node, quint8 type, const Step &step, Evaluated *evaluated);
    Verdict tracked(text::NodeId node, quint8 type, const Step &step, Evaluated *outer);
    Verdict apply(const Instruction &instruction, text::NodeId node, const Step &step, Evaluated *evaluated);

    Q_NEVER_INLINE Verdict fail(const Step &step, text::NodeId node, Keyword keyword,
        text::NodeId keywordNode, Fault fault = Fault::Keyword, QByteArrayView name = {});
    Verdict fail(const Step &step, text::NodeId node, const Instruction &instruction,
        Fault fault = Fault::Keyword, QByteArrayView name = {})
    {
        return fail(step, node, instruction.keyword, instruction.node, fault, name);
    }
    Q_NEVER_INLINE Message message(const Step &step, text::NodeId node, Keyword keyword, Fault fault) const;

    // Scalars: evaluatescalars.cpp
    Verdict choice(const Instruction &instruction, text::NodeId node, const Step &step);
    Verdict number(const Instruction &instruction, text::NodeId node, const Step &step);
    Verdict length(const Instruction &instruction, text::NodeId node, const Step &step);
    Verdict pattern(const Instruction &instruction, text::NodeId node, const Step &step);
    Verdict format(const Instruction &instruction, text::NodeId node, const Step &step);
    Verdict content(const Instruction &instruction, text::NodeId node, const Step &step);
    Match match(const Pattern &pattern, QByteArrayView text);
    [[nodiscard]] static Fault faultOf(const Pattern &pattern);

    // Objects and arrays: evaluatecollections.cpp
    Verdict object(const ObjectPlan &plan, text::NodeId node, const Step &step, Evaluated *evaluated);
    Verdict member(const ObjectPlan &plan, text::NodeId key, const Step &step, qint32 &expected,
        QVarLengthArray<quint64, 2> &seen, bool &matched);
    Q_NEVER_INLINE Verdict patterns(
        const ObjectPlan &plan, text::NodeId key, const Step &step, bool &matched, bool &sure);
    Q_NEVER_INLINE Verdict required(
        const ObjectPlan &plan, text::NodeId node, const Step &step, const QVarLengthArray<quint64, 2> &seen);
    Verdict array(const ArrayPlan &plan, text::NodeId node, const Step &step, Evaluated *evaluated);
    Q_NEVER_INLINE Verdict contains(
        const ArrayPlan &plan, text::NodeId node, const Step &step, Evaluated *evaluated);
    Verdict count(const Instruction &instruction, text::NodeId node, const Step &step);
    Verdict unique(const Instruction &instruction, text::NodeId node, const Step &step);
    Verdict dependents(
        const Instruction &instruction, text::NodeId node, const Step &step, Evaluated *evaluated);
    Verdict unevaluated(
        const Instruction &instruction, text::NodeId node, const Step &step, Evaluated &evaluated);
    [[nodiscard]] Q_NEVER_INLINE bool isOvertaken(
        text::NodeId mapping, text::NodeId key, bool duplicates) const;

    // In place: evaluatelogic.cpp
    Verdict reference(
        const Instruction &instruction, text::NodeId node, const Step &step, Evaluated *evaluated);
    Verdict allOf(const Instruction &instruction, text::NodeId node, const Step &step, Evaluated *evaluated);
    Verdict alternatives(
        const Instruction &instruction, text::NodeId node, const Step &step, Evaluated *evaluated);
    Q_NEVER_INLINE Verdict explained(
        const Instruction &instruction, text::NodeId node, const Step &step, Verdict verdict);
    Verdict negation(const Instruction &instruction, text::NodeId node, const Step &step);
    Verdict condition(
        const Instruction &instruction, text::NodeId node, const Step &step, Evaluated *evaluated);

    const text::SyntaxTree &m_tree;
    const ValidationOptions &m_options;
    std::vector<Message> *m_messages;
    qint64 m_work;
    qint64 m_explanation; ///< a budget of its own, so that verdicts do not depend on messages
    int m_explaining = 0;
    int m_depth = 0;
    int m_gaveUp = 0;
    bool m_collecting;
};

/// Invalid outweighs NotEvaluated, which outweighs Valid.
[[nodiscard]] inline Verdict worse(Verdict a, Verdict b)
{
    return a == Verdict::Invalid || b == Verdict::Invalid             ? Verdict::Invalid
           : a == Verdict::NotEvaluated || b == Verdict::NotEvaluated ? Verdict::NotEvaluated
                                                                      : Verdict::Valid;
}

} // namespace triptych::schema
