// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/compare.h"

#include "model/schema/decimal.h"
#include "model/schema/requirements.h"
#include "model/schema/scalars.h"
#include "model/text/pointer.h"
#include "model/text/value.h"

#include <QSet>

#include <algorithm>

namespace triptych::schema {

using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::SyntaxTree;
using Change = Difference::Change;
using Targets = std::vector<const Subschema *>;

namespace {

constexpr size_t mostDifferences = 10'000;
constexpr int deepest = 100;
constexpr int mostPairs = 200'000;

enum class Effect : quint8 { None, Narrows, Widens, Both };

const SyntaxTree &treeOf(const Subschema &subschema)
{
    return *subschema.resource->document->tree;
}

QByteArray pointerOf(const Subschema *owner, NodeId node)
{
    return owner == nullptr || node == NoNode ? QByteArray()
                                              : text::pointerTo(treeOf(*owner), node).toString();
}

class Comparison
{
public:
    Comparison(std::vector<Difference> &found, int &work)
        : m_found(found)
        , m_work(work)
    {
    }

    void schemas(const Targets &before, const Targets &after, const QByteArray &place, int depth)
    {
        if (depth > deepest || m_found.size() > mostDifferences || --m_work < 0 || !isNew(before, after)) {
            return;
        }
        Requirements was;
        Requirements is;
        for (const Subschema *subschema : before) {
            was.add(subschema);
        }
        for (const Subschema *subschema : after) {
            is.add(subschema);
        }
        const Sides sides{was, is, place, depth};
        if (was.impossible != is.impossible) {
            add(sides, Change::Changed, Keyword::None, {}, is.impossible ? Effect::Narrows : Effect::Widens);
            return;
        }
        types(sides);
        limits(sides);
        choices(sides);
        others(sides);
        properties(sides);
        items(sides);
        alternatives(sides, Keyword::AnyOf);
        alternatives(sides, Keyword::OneOf);
    }

private:
    struct Sides
    {
        const Requirements &was;
        const Requirements &is;
        const QByteArray &place;
        int depth;
    };

    bool isNew(const Targets &before, const Targets &after)
    {
        QByteArray key;
        for (const Targets *side : {&before, &after}) {
            for (const Subschema *subschema : *side) {
                key.append(reinterpret_cast<const char *>(&subschema), sizeof subschema);
            }
            key.append('|');
        }
        const bool fresh = !m_seen.contains(key);
        m_seen.insert(key);
        return fresh;
    }

    void add(const Sides &sides, Change change, Keyword keyword, const QByteArray &subject, Effect effect)
    {
        Difference made;
        made.change = change;
        made.keyword = keyword;
        made.subject = subject;
        made.place = sides.place;
        made.narrows = effect == Effect::Narrows || effect == Effect::Both;
        made.widens = effect == Effect::Widens || effect == Effect::Both;
        made.oldPointer = nearest(sides.was, keyword);
        made.newPointer = nearest(sides.is, keyword);
        m_found.push_back(std::move(made));
    }

    /// Where the keyword stands, else the schema itself.
    static QByteArray nearest(const Requirements &side, Keyword keyword)
    {
        for (const Subschema *subschema : side.schemas) {
            const SyntaxTree &tree = treeOf(*subschema);
            const NodeId node = tree.child(subschema->node, keywordName(keyword));
            if (keyword != Keyword::None && node != NoNode) {
                return pointerOf(subschema, node);
            }
        }
        return side.schemas.empty() ? QByteArray() : pointerOf(side.schemas[0], side.schemas[0]->node);
    }

    void types(const Sides &sides)
    {
        constexpr std::array names{"null", "boolean", "integer", "number", "string", "array", "object"};
        for (size_t i = 0; i < names.size(); ++i) {
            const bool was = (sides.was.types >> i) & 1U;
            const bool is = (sides.is.types >> i) & 1U;
            // An integer that becomes any number is said once: the number.
            const bool said = i == 2 && (sides.was.types & NumberBit) != (sides.is.types & NumberBit);
            if (was != is && !said) {
                add(sides, is ? Change::Added : Change::Removed, Keyword::Type, names[i],
                    is ? Effect::Widens : Effect::Narrows);
            }
        }
    }

    static std::optional<Decimal> strictest(const Requirements &side, Keyword keyword, bool least)
    {
        std::optional<Decimal> found;
        for (const Instruction *instruction : side.all(keyword)) {
            const bool exact = keyword >= Keyword::MultipleOf && keyword <= Keyword::ExclusiveMinimum;
            const Decimal value(
                exact ? instruction->bound->lexeme.toByteArray() : QByteArray::number(instruction->number));
            if (!found || (least ? value > *found : value < *found)) {
                found = value;
            }
        }
        return found;
    }

    void limits(const Sides &sides)
    {
        constexpr std::array lower{Keyword::Minimum, Keyword::ExclusiveMinimum, Keyword::MinLength,
            Keyword::MinItems, Keyword::MinProperties};
        constexpr std::array upper{Keyword::Maximum, Keyword::ExclusiveMaximum, Keyword::MaxLength,
            Keyword::MaxItems, Keyword::MaxProperties};
        const auto each = [&](Keyword keyword, bool least) {
            const auto was = strictest(sides.was, keyword, least);
            const auto is = strictest(sides.is, keyword, least);
            if (was.has_value() != is.has_value()) {
                add(sides, is ? Change::Added : Change::Removed, keyword, {},
                    is ? Effect::Narrows : Effect::Widens);
            } else if (was && !(*was == *is)) {
                const bool narrower = least ? *is > *was : *is < *was;
                add(sides, Change::Changed, keyword, {}, narrower ? Effect::Narrows : Effect::Widens);
            }
        };
        for (const Keyword keyword : lower) {
            each(keyword, true);
        }
        for (const Keyword keyword : upper) {
            each(keyword, false);
        }
    }

    /// The values that `enum` or `const` allow, as JSON; nothing where neither is there.
    static std::optional<QByteArrayList> allowed(const Requirements &side)
    {
        std::optional<QByteArrayList> values;
        for (const auto &[owner, instruction] : side.facts) {
            if (instruction->keyword != Keyword::Enum && instruction->keyword != Keyword::Const) {
                continue;
            }
            QByteArrayList here;
            for (const NodeId node : instruction->choices->values) {
                if (const auto value = text::Value::of(treeOf(*owner), node)) {
                    here.append(value->json());
                }
            }
            if (values) {
                here.removeIf([&](const QByteArray &value) { return !values->contains(value); });
            }
            values = here;
        }
        return values;
    }

    void choices(const Sides &sides)
    {
        const auto was = allowed(sides.was);
        const auto is = allowed(sides.is);
        if (was.has_value() != is.has_value()) {
            add(sides, is ? Change::Added : Change::Removed, Keyword::Enum, {},
                is ? Effect::Narrows : Effect::Widens);
            return;
        }
        for (const QByteArray &value : was.value_or(QByteArrayList())) {
            if (!is->contains(value)) {
                add(sides, Change::Removed, Keyword::Enum, value, Effect::Narrows);
            }
        }
        for (const QByteArray &value : is.value_or(QByteArrayList())) {
            if (!was->contains(value)) {
                add(sides, Change::Added, Keyword::Enum, value, Effect::Widens);
            }
        }
    }

    /// The JSON of all values of a keyword: equal texts, no difference.
    static QByteArrayList written(const Requirements &side, Keyword keyword)
    {
        QByteArrayList texts;
        for (const Subschema *subschema : side.schemas) {
            const SyntaxTree &tree = treeOf(*subschema);
            const NodeId node = tree.child(subschema->node, keywordName(keyword));
            if (node != NoNode && subschema->resource->dialect->has(keyword)) {
                const auto value = text::Value::of(tree, node);
                texts.append(value ? value->json() : QByteArray(tree.bytes(node).toByteArray()));
            }
        }
        std::sort(texts.begin(), texts.end());
        return texts;
    }

    void others(const Sides &sides)
    {
        for (const Keyword keyword : {Keyword::Pattern, Keyword::Format, Keyword::MultipleOf,
                 Keyword::UniqueItems, Keyword::PropertyNames, Keyword::PatternProperties, Keyword::Contains,
                 Keyword::MinContains, Keyword::MaxContains, Keyword::Not, Keyword::If, Keyword::Then,
                 Keyword::Else, Keyword::DependentRequired, Keyword::DependentSchemas, Keyword::Dependencies,
                 Keyword::UnevaluatedItems, Keyword::UnevaluatedProperties, Keyword::ContentEncoding,
                 Keyword::ContentMediaType}) {
            QByteArrayList was = written(sides.was, keyword);
            QByteArrayList is = written(sides.is, keyword);
            was.removeAll("false"); // uniqueItems: false says nothing
            is.removeAll("false");
            if (was == is) {
                continue;
            }
            const Change change = was.isEmpty()  ? Change::Added
                                  : is.isEmpty() ? Change::Removed
                                                 : Change::Changed;
            add(sides, change, keyword, {},
                change == Change::Added     ? Effect::Narrows
                : change == Change::Removed ? Effect::Widens
                                            : Effect::Both);
        }
    }

    void properties(const Sides &sides)
    {
        std::vector<QByteArrayView> names = sides.was.names();
        const std::vector<QByteArrayView> newNames = sides.is.names();
        for (const QByteArrayView name : newNames) {
            if (std::find(names.begin(), names.end(), name) == names.end()) {
                names.push_back(name);
            }
        }
        for (const QByteArrayView name : names) {
            property(sides, name.toByteArray());
        }
        const Targets was = additional(sides.was);
        const Targets is = additional(sides.is);
        const auto closed = [](const Targets &targets) {
            return std::any_of(targets.begin(), targets.end(),
                [](const Subschema *s) { return (s->flags & Subschema::Never) != 0; });
        };
        if (closed(was) != closed(is)) {
            add(sides, closed(is) ? Change::Added : Change::Removed, Keyword::AdditionalProperties, {},
                closed(is) ? Effect::Narrows : Effect::Widens);
        } else if (!closed(was) && !(was.empty() && is.empty())) {
            schemas(was, is, sides.place + "/*", sides.depth + 1);
        }
    }

    static Targets additional(const Requirements &side)
    {
        Targets found;
        for (const Instruction *instruction : side.all(Keyword::Properties)) {
            if (instruction->object->additional.target != nullptr) {
                found.push_back(instruction->object->additional.target);
            }
        }
        return found;
    }

    static bool describes(const Requirements &side, QByteArrayView name)
    {
        for (const Instruction *instruction : side.all(Keyword::Properties)) {
            for (const PropertyEntry &entry : instruction->object->entries) {
                if (entry.name == name && entry.edge.target != nullptr) {
                    return true;
                }
            }
        }
        return false;
    }

    void property(const Sides &sides, const QByteArray &name)
    {
        const bool was = describes(sides.was, name);
        const bool is = describes(sides.is, name);
        if (was != is) {
            const bool closed = is ? sides.was.forbids(name) : sides.is.forbids(name);
            add(sides, is ? Change::Added : Change::Removed, Keyword::Properties, name,
                !closed ? Effect::None
                : is    ? Effect::Widens
                        : Effect::Narrows);
        }
        const bool had = sides.was.asksFor(name);
        const bool has = sides.is.asksFor(name);
        if (had != has) {
            add(sides, has ? Change::Added : Change::Removed, Keyword::Required, name,
                has ? Effect::Narrows : Effect::Widens);
        }
        if (was && is) {
            schemas(sides.was.ofProperty(name), sides.is.ofProperty(name),
                sides.place + text::Pointer({name}).toString(), sides.depth + 1);
        }
    }

    void items(const Sides &sides)
    {
        size_t prefix = 0;
        for (const Requirements *side : {&sides.was, &sides.is}) {
            for (const Instruction *instruction : side->all(Keyword::Items)) {
                prefix = std::max(prefix, instruction->array->prefix.size());
            }
        }
        for (size_t i = 0; i <= prefix; ++i) {
            const Targets was = sides.was.ofItem(i);
            const Targets is = sides.is.ofItem(i);
            if (!was.empty() || !is.empty()) {
                const QByteArray token = i < prefix ? QByteArray::number(quint64(i)) : QByteArray("*");
                schemas(was, is, sides.place + '/' + token, sides.depth + 1);
            }
        }
    }

    static std::vector<const Edge *> edges(const Requirements &side, Keyword keyword)
    {
        std::vector<const Edge *> found;
        for (const auto &[owner, instruction] : side.choices) {
            if (instruction->keyword == keyword) {
                for (quint32 i = 0; i < instruction->count; ++i) {
                    found.push_back(&instruction->edges[i]);
                }
            }
        }
        return found;
    }

    /// Pairs that are being compared count as equal: what else differs decides.
    [[nodiscard]] bool same(const Edge &a, const Edge &b, int depth) const
    {
        std::vector<Difference> none;
        Comparison comparison(none, m_work);
        comparison.m_seen = m_seen;
        comparison.schemas({a.target}, {b.target}, {}, depth + 1);
        return std::none_of(
            none.begin(), none.end(), [](const Difference &d) { return d.narrows || d.widens; });
    }

    /// Alternatives are paired with an equal one; the last that are left over on either side with each other.
    void alternatives(const Sides &sides, Keyword keyword)
    {
        std::vector<const Edge *> was = edges(sides.was, keyword);
        std::vector<const Edge *> is = edges(sides.is, keyword);
        if (was.empty() != is.empty()) {
            add(sides, is.empty() ? Change::Removed : Change::Added, keyword, {},
                is.empty() ? Effect::Widens : Effect::Narrows);
            return;
        }
        if (was.size() * is.size() > 4096) {
            return;
        }
        for (auto old = was.begin(); old != was.end();) {
            const auto match = std::find_if(
                is.begin(), is.end(), [&](const Edge *e) { return same(**old, *e, sides.depth); });
            if (match == is.end()) {
                ++old;
            } else {
                is.erase(match);
                old = was.erase(old);
            }
        }
        if (was.size() == 1 && is.size() == 1) {
            schemas({was[0]->target}, {is[0]->target}, sides.place, sides.depth + 1);
            return;
        }
        for (const Edge *edge : was) {
            add(sides, Change::Removed, keyword, pointerOf(edge->target, edge->target->node),
                Effect::Narrows);
        }
        for (const Edge *edge : is) {
            add(sides, Change::Added, keyword, pointerOf(edge->target, edge->target->node), Effect::Widens);
        }
    }

    std::vector<Difference> &m_found;
    int &m_work; ///< pairs of schemas that may still be looked at, whoever looks
    QSet<QByteArray> m_seen;
};

} // namespace

std::vector<Difference> compare(const Schema &before, const Schema &after)
{
    std::vector<Difference> found;
    if (!before.isNull() && !after.isNull()) {
        int work = mostPairs;
        Comparison(found, work).schemas({before.subschema()}, {after.subschema()}, {}, 0);
    }
    return found;
}

} // namespace triptych::schema
