// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/sample.h"

#include "model/schema/sampler.h"

#include <algorithm>

namespace triptych::schema {

using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::SyntaxTree;
using text::Value;

namespace {

/// Values are given up beyond this, required or not: they have no end.
constexpr int deepest = 40;
constexpr quint32 mostAttempts = 32;

} // namespace

Sample sample(const Schema &schema, const SampleOptions &options)
{
    Sample made;
    if (schema.isNull()) {
        return made;
    }
    Sampler sampler(options);
    const auto json = sampler.make({schema.subschema()}, 0);
    if (auto value = Value::fromJson(json.value_or("null"))) {
        made.value = *value;
    }
    made.verdict = check(schema, made.value.tree(), 0, sampler.judging());
    return made;
}

Sampler::Sampler(const SampleOptions &options)
    : m_options(options)
    , m_chooser([this](quint32 below) { return choose(below); })
    , m_state(options.seed * 0x9E3779B97F4A7C15ULL + 1)
{
    m_judging.formats = FormatMode::Assertion;
    m_judging.direction = options.direction;
    m_judging.work = 200'000;
}

/// The same numbers everywhere, which the standard library's distributions do not promise.
quint32 Sampler::choose(quint32 below)
{
    if (m_options.seed == 0 || below < 2) {
        return 0; // the first of everything: the plainest value
    }
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return quint32((z ^ (z >> 31)) % below);
}

bool Sampler::satisfies(const Targets &schemas, const SyntaxTree &tree, NodeId node) const
{
    return std::all_of(schemas.begin(), schemas.end(), [&](const Subschema *subschema) {
        Step first;
        first.subschema = subschema;
        return Evaluator(tree, m_judging, nullptr).evaluate(node, first, nullptr) == Verdict::Valid;
    });
}

std::optional<QByteArray> Sampler::make(const Targets &schemas, int depth)
{
    if (depth > deepest || ++m_nodes > 2 * m_options.maximumNodes) {
        return std::nullopt;
    }
    Requirements asked;
    for (const Subschema *subschema : schemas) {
        asked.add(subschema);
    }
    if (asked.impossible) {
        return std::nullopt;
    }
    if (auto value = given(schemas, asked)) {
        return value;
    }
    const bool doubtful = isDoubtful(asked);
    const quint32 start = choose(1U << 16U);
    std::optional<QByteArray> last;
    for (quint32 attempt = 0; attempt < (doubtful ? mostAttempts : 1); ++attempt) {
        Requirements settled = asked;
        if (!settle(settled, start + attempt)) {
            continue;
        }
        if (auto value = asked.choices.empty() ? std::nullopt : given(schemas, settled)) {
            return value;
        }
        auto made = ofTypes(settled, depth);
        if (!made || !doubtful) {
            last = made ? made : last;
            continue;
        }
        const auto tree = text::parseJson(*made);
        if (satisfies(schemas, *tree, 0)) {
            return made;
        }
        last = made;
    }
    return last;
}

/// What the schemas themselves give, the first that all of them accept.
std::optional<QByteArray> Sampler::given(const Targets &schemas, const Requirements &asked) const
{
    const auto take = [&](const SyntaxTree &tree, NodeId node) -> std::optional<QByteArray> {
        if (node == NoNode || !satisfies(schemas, tree, node)) {
            return std::nullopt;
        }
        const auto value = Value::of(tree, node);
        return value ? std::optional(value->json()) : std::nullopt;
    };
    for (const Subschema *subschema : asked.schemas) {
        const SyntaxTree &tree = *subschema->resource->document->tree;
        const auto items = [&](QByteArrayView keyword) {
            std::vector<NodeId> found;
            const NodeId list = tree.child(subschema->node, keyword);
            if (list != NoNode && tree[list].kind == NodeKind::Sequence) {
                for (NodeId item = tree.firstChild(list); item != NoNode; item = tree.nextChild(list, item)) {
                    found.push_back(item);
                }
            }
            return found;
        };
        std::vector<NodeId> candidates;
        if (m_options.preferGiven) {
            candidates.push_back(tree.child(subschema->node, "example"));
            for (const NodeId example : items("examples")) {
                candidates.push_back(example);
            }
            candidates.push_back(tree.child(subschema->node, "default"));
        }
        if (subschema->resource->dialect->has(Keyword::Const)) {
            candidates.push_back(tree.child(subschema->node, "const"));
        }
        std::vector<NodeId> choices = items("enum");
        if (!choices.empty() && m_options.seed != 0) {
            std::rotate(
                choices.begin(), choices.begin() + qsizetype(m_options.seed % choices.size()), choices.end());
        }
        candidates.insert(candidates.end(), choices.begin(), choices.end());
        for (const NodeId candidate : candidates) {
            if (auto value = take(tree, candidate)) {
                return value;
            }
        }
    }
    return std::nullopt;
}

/// Takes an alternative of every `anyOf` and `oneOf`: attempts count through all combinations, the first
/// composition fastest.
bool Sampler::settle(Requirements &asked, quint32 attempt)
{
    for (size_t i = 0; i < asked.choices.size() && i < 32; ++i) {
        const Instruction &instruction = *asked.choices[i].instruction;
        asked.add(instruction.edges[attempt % instruction.count].target);
        attempt /= instruction.count;
    }
    return !asked.impossible && asked.types != 0;
}

/// Could what is put together go against what was asked?
bool Sampler::isDoubtful(const Requirements &asked)
{
    return !asked.choices.empty() ||
           std::any_of(asked.facts.begin(), asked.facts.end(), [](const auto &fact) {
               switch (fact.instruction->keyword) {
               case Keyword::Pattern:
               case Keyword::Not:
               case Keyword::If:
               case Keyword::Format:
               case Keyword::MultipleOf:
               case Keyword::UniqueItems:
               case Keyword::DependentSchemas:
               case Keyword::Dependencies:
               case Keyword::UnevaluatedItems:
               case Keyword::UnevaluatedProperties:
                   return true;
               default:
                   return false;
               }
           });
}

std::optional<QByteArray> Sampler::ofTypes(const Requirements &asked, int depth)
{
    const quint8 types = asked.types;
    const auto speaks = [&](std::initializer_list<Keyword> keywords) {
        return std::any_of(keywords.begin(), keywords.end(), [&](Keyword k) { return asked.has(k); });
    };
    const bool objects =
        speaks({Keyword::Properties, Keyword::MinProperties, Keyword::UnevaluatedProperties});
    const bool arrays = speaks({Keyword::Items, Keyword::MinItems, Keyword::UniqueItems});
    const bool numbers = speaks({Keyword::Minimum, Keyword::Maximum, Keyword::MultipleOf});
    if ((types & ObjectBit) && objects) {
        return object(asked, depth);
    }
    if ((types & ArrayBit) && arrays) {
        return array(asked, depth);
    }
    if ((types & AnyNumber) && numbers) {
        return number(asked);
    }
    if (types & StringBit) {
        return string(asked);
    }
    if (types & AnyNumber) {
        return number(asked);
    }
    if (types & BooleanBit) {
        return QByteArray(choose(2) == 0 ? "true" : "false");
    }
    if (types & ObjectBit) {
        return object(asked, depth);
    }
    if (types & ArrayBit) {
        return array(asked, depth);
    }
    return types & NullBit ? std::optional(QByteArray("null")) : std::nullopt;
}

} // namespace triptych::schema
