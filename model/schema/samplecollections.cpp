// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/sampler.h"

#include <QSet>

#include <algorithm>

namespace triptych::schema {

namespace {

/// Nobody wants to read more, whatever `minItems` says.
constexpr quint64 mostItems = 1000;
/// Names are texts: nothing optional is put into them.
constexpr int deepNames = 20;

quint64 strictest(const Requirements &asked, Keyword keyword, bool least)
{
    quint64 found = least ? 0 : ~quint64{0};
    for (const Instruction *instruction : asked.all(keyword)) {
        found = least ? std::max(found, instruction->number) : std::min(found, instruction->number);
    }
    return found;
}

} // namespace

/// Does the property not go in the direction of this sample?
bool Sampler::isLeftOut(const Requirements &asked, QByteArrayView name) const
{
    if (m_options.direction == Direction::Unknown) {
        return false;
    }
    const QByteArrayView flag = m_options.direction == Direction::Request ? "readOnly" : "writeOnly";
    const Targets targets = asked.ofProperty(name);
    return std::any_of(targets.begin(), targets.end(), [&](const Subschema *subschema) {
        const text::SyntaxTree &tree = *subschema->resource->document->tree;
        const text::NodeId value = tree.child(subschema->node, flag);
        return value != text::NoNode && tree.textEquals(value, "true");
    });
}

/// A name that no `properties` lists: by a pattern, by `propertyNames`, or plain.
QByteArray Sampler::freshName(const Requirements &asked, qsizetype number)
{
    for (const Instruction *instruction : asked.all(Keyword::Properties)) {
        const ObjectPlan &plan = *instruction->object;
        if (plan.names.target != nullptr) {
            if (const auto made = make({plan.names.target}, deepNames)) {
                const auto tree = text::parseJson(*made);
                return tree->text(0);
            }
        }
        if (!plan.patterns.empty()) {
            const auto at = size_t(number) % plan.patterns.size();
            if (const auto made = samplePattern(plan.patterns[at].pattern->source(), m_chooser)) {
                return number == 0 ? *made : *made + QByteArray::number(number);
            }
        }
    }
    return "property" + QByteArray::number(number + 1);
}

std::optional<QByteArray> Sampler::object(const Requirements &asked, int depth)
{
    const quint64 least = strictest(asked, Keyword::MinProperties, true);
    const quint64 most = strictest(asked, Keyword::MaxProperties, false);
    const bool generous =
        m_options.optionalProperties && depth < m_options.maximumDepth && m_nodes < m_options.maximumNodes;
    QByteArrayList members;
    QSet<QByteArray> used;
    const auto add = [&](QByteArrayView name, const Targets &targets) {
        const auto value = targets.empty() ? std::optional(QByteArray("null")) : make(targets, depth + 1);
        if (value) {
            members.append(text::jsonQuoted(name) + ':' + *value);
            used.insert(name.toByteArray());
        }
        return value.has_value();
    };
    std::vector<QByteArrayView> names = asked.names();
    for (const Keyword keyword : {Keyword::DependentRequired, Keyword::Dependencies}) {
        for (const Instruction *instruction : asked.all(keyword)) {
            for (const Dependent &dependent : std::span(instruction->dependents, instruction->count)) {
                names.insert(names.end(), dependent.required.begin(), dependent.required.end());
            }
        }
    }
    // Required ones first in rank, but each in its place.
    const auto required = quint64(
        std::count_if(names.begin(), names.end(), [&](QByteArrayView name) { return asked.asksFor(name); }));
    quint64 room = most > required ? most - required : 0;
    for (const QByteArrayView name : names) {
        const bool must = asked.asksFor(name);
        if (used.contains(name.toByteArray()) || isLeftOut(asked, name)) {
            continue;
        }
        if (!must && (!generous || room == 0 || asked.forbids(name))) {
            continue;
        }
        room -= must ? 0 : 1;
        if (!add(name, asked.ofProperty(name)) && must) {
            return std::nullopt;
        }
    }
    const bool open = names.empty() && generous && !asked.all(Keyword::Properties).empty();
    const quint64 wanted = std::min(std::max(least, quint64(open ? 1 : 0)), most);
    for (qsizetype i = 0; quint64(members.size()) < wanted && i < qsizetype(wanted) + 8 && i < 1000; ++i) {
        const QByteArray name = freshName(asked, i);
        if (!used.contains(name) && !asked.forbids(name)) {
            static_cast<void>(add(name, asked.ofProperty(name)));
        }
    }
    return '{' + members.join(',') + '}';
}

std::optional<QByteArray> Sampler::array(const Requirements &asked, int depth)
{
    const quint64 least = strictest(asked, Keyword::MinItems, true);
    const quint64 most = strictest(asked, Keyword::MaxItems, false);
    const bool unique = asked.has(Keyword::UniqueItems);
    Targets contained;
    quint64 containedCount = 0;
    quint64 prefixed = 0;
    for (const Instruction *instruction : asked.all(Keyword::Items)) {
        const ArrayPlan &plan = *instruction->array;
        prefixed = std::max(prefixed, quint64(plan.prefix.size()));
        if (plan.contains.target != nullptr) {
            contained.push_back(plan.contains.target);
            containedCount = std::max(containedCount, plan.minContains);
        }
    }
    const bool generous =
        m_options.optionalProperties && depth < m_options.maximumDepth && m_nodes < m_options.maximumNodes;
    const bool described = !asked.ofItem(size_t(prefixed)).empty() || prefixed > 0;
    const quint64 wish = generous && described ? std::max<quint64>(prefixed, 1) : 0;
    const quint64 count = std::min({std::max({least, containedCount, wish}), most, mostItems});
    if (least > mostItems) {
        return std::nullopt;
    }
    QByteArrayList items;
    for (quint64 i = 0; i < count; ++i) {
        Targets targets = asked.ofItem(size_t(i));
        if (i < containedCount) {
            targets.insert(targets.end(), contained.begin(), contained.end());
        }
        const quint64 before = m_state;
        auto made = targets.empty() ? std::optional(QByteArray::number(i + 1)) : make(targets, depth + 1);
        for (quint64 again = 1; made && unique && items.contains(*made) && again < 16; ++again) {
            SampleOptions other = m_options;
            other.seed = m_options.seed + i * 16 + again;
            other.preferGiven = false;
            Sampler another(other);
            another.m_nodes = m_nodes; // one budget for all
            made = another.make(targets, depth + 1);
            m_nodes = another.m_nodes;
        }
        m_state = unique ? before + i : m_state;
        if (!made || (unique && items.contains(*made))) {
            if (i < std::max(least, containedCount)) {
                return std::nullopt;
            }
            break;
        }
        items.append(*made);
    }
    return '[' + items.join(',') + ']';
}

} // namespace triptych::schema
