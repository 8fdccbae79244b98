// SPDX-License-Identifier: GPL-3.0-or-later
// A schema object's keywords as instructions. What a keyword may not be (a negative length, a type nobody
// knows) is passed over: the meta-schema finds it, and an instance is not to blame.
#include "model/schema/decimal.h"
#include "model/schema/scalars.h"
#include "model/schema/workshop.h"
#include "model/text/numbers.h"

#include <bit>

namespace triptych::schema {

using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::SyntaxTree;

namespace {

quint8 typeBits(QByteArrayView name)
{
    if (name == "object") {
        return ObjectBit;
    }
    if (name == "string") {
        return StringBit;
    }
    if (name == "array") {
        return ArrayBit;
    }
    if (name == "integer") {
        return IntegerBit;
    }
    if (name == "number") {
        return AnyNumber;
    }
    return name == "boolean" ? BooleanBit : name == "null" ? NullBit : 0;
}

} // namespace

KeywordCompiler::KeywordCompiler(Workshop &workshop, Subschema &subschema)
    : m_workshop(workshop)
    , m_subschema(subschema)
    , m_resource(const_cast<Resource &>(*subschema.resource))
    , m_document(*m_resource.document)
    , m_tree(*m_document.tree)
    , m_dialect(*m_resource.dialect)
{
    m_values.fill(NoNode);
}

void KeywordCompiler::compile()
{
    const text::Node &node = m_tree[m_subschema.node];
    if (node.kind == NodeKind::Boolean) {
        m_subschema.flags |= (m_tree.bytes(m_subschema.node).at(0) | 0x20) == 'f' ? Subschema::Never : 0;
        return;
    }
    if (node.kind != NodeKind::Mapping) {
        m_subschema.flags |= Subschema::NoSchema;
        return;
    }
    if (!collect()) {
        return;
    }
    if (has(Keyword::Ref) && m_dialect.refStandsAlone) {
        reference(Keyword::Ref);
    } else {
        type();
        choices(Keyword::Enum);
        choices(Keyword::Const);
        number(Keyword::MultipleOf);
        limit(Keyword::Maximum, Keyword::ExclusiveMaximum);
        limit(Keyword::Minimum, Keyword::ExclusiveMinimum);
        strings();
        object();
        array();
        for (const Keyword dependent :
            {Keyword::DependentRequired, Keyword::DependentSchemas, Keyword::Dependencies}) {
            dependents(dependent);
        }
        for (const Keyword referring : {Keyword::Ref, Keyword::DynamicRef, Keyword::RecursiveRef}) {
            reference(referring);
        }
        for (const Keyword list : {Keyword::AllOf, Keyword::AnyOf, Keyword::OneOf}) {
            several(list);
        }
        one(Keyword::Not);
        condition();
        one(Keyword::UnevaluatedProperties, ObjectBit);
        one(Keyword::UnevaluatedItems, ArrayBit);
    }
    m_subschema.instructions = m_workshop.kept(m_instructions);
    if (m_instructions.size() == 1 && m_instructions[0].keyword == Keyword::Ref &&
        m_instructions[0].edges->target != nullptr && m_subschema.types == AnyType) {
        m_subschema.flags |= Subschema::PlainReference;
    }
}

/// False when no keyword says anything about an instance.
bool KeywordCompiler::collect()
{
    bool any = false;
    for (NodeId key = m_tree.firstChild(m_subschema.node); key != NoNode;
         key = m_tree.nextChild(m_subschema.node, m_tree.valueOf(key))) {
        const Keyword keyword = keywordOf(ScalarText(m_tree, key).view());
        if (keyword == Keyword::None || !m_dialect.has(keyword)) {
            continue;
        }
        const NodeId value = m_tree.resolved(m_tree.valueOf(key));
        m_values[size_t(keyword)] = value;
        any = any || (keyword >= Keyword::Ref && keyword < Keyword::Title && value != NoNode);
    }
    return any;
}

bool KeywordCompiler::isKind(Keyword keyword, NodeKind kind) const
{
    return has(keyword) && m_tree[value(keyword)].kind == kind;
}

bool KeywordCompiler::isTrue(Keyword keyword) const
{
    return isKind(keyword, NodeKind::Boolean) && (m_tree.bytes(value(keyword)).at(0) | 0x20) == 't';
}

std::optional<quint64> KeywordCompiler::count(Keyword keyword) const
{
    if (!isKind(keyword, NodeKind::Number)) {
        return std::nullopt;
    }
    const auto json = text::toJsonNumber(ScalarText(m_tree, value(keyword)).view());
    if (!json) {
        return std::nullopt;
    }
    if (const auto small = smallInteger(*json)) {
        return *small < 0 ? std::nullopt : std::optional(quint64(*small));
    }
    const Decimal exact(*json);
    if (!exact.isInteger() || exact < Decimal("0")) {
        return std::nullopt;
    }
    if (exact > Decimal("1000000000000000000")) {
        return ~quint64{0}; // nothing here is as many
    }
    return quint64(json->toDouble());
}

Instruction &KeywordCompiler::add(Keyword keyword, quint8 types)
{
    Instruction &added = m_instructions.emplace_back();
    added.keyword = keyword;
    added.types = types;
    added.node = value(keyword);
    return added;
}

std::vector<NodeId> KeywordCompiler::items(NodeId sequence) const
{
    std::vector<NodeId> found;
    if (sequence != NoNode && m_tree[sequence].kind == NodeKind::Sequence) {
        for (NodeId item = m_tree.firstChild(sequence); item != NoNode;
             item = m_tree.nextChild(sequence, item)) {
            found.push_back(item);
        }
    }
    return found;
}

/// `edge` stays where it is: it may be shortened when everything is compiled.
void KeywordCompiler::edgeTo(Edge &edge, NodeId schema)
{
    const NodeId target = m_tree.resolved(schema);
    edge.node = schema;
    edge.target = m_workshop.at(m_document, target == NoNode ? schema : target, &m_resource);
    m_workshop.m_edges.emplace_back(&edge, &m_resource);
}

std::span<const Edge> KeywordCompiler::edgesTo(const std::vector<NodeId> &schemas)
{
    const std::span<Edge> edges = m_workshop.allocate<Edge>(schemas.size());
    for (size_t i = 0; i < schemas.size(); ++i) {
        edgeTo(edges[i], schemas[i]);
    }
    return edges;
}

void KeywordCompiler::type()
{
    if (!has(Keyword::Type)) {
        return;
    }
    const NodeId node = value(Keyword::Type);
    quint8 bits = 0;
    if (m_tree[node].kind == NodeKind::String) {
        bits = typeBits(ScalarText(m_tree, node).view());
    }
    for (const NodeId item : items(node)) {
        const quint8 known =
            m_tree[item].kind == NodeKind::String ? typeBits(ScalarText(m_tree, item).view()) : 0;
        if (known == 0) {
            return;
        }
        bits |= known;
    }
    if (bits == 0) {
        return;
    }
    m_subschema.types = isTrue(Keyword::Nullable) ? bits | NullBit : bits;
    m_subschema.typeNode = node;
}

void KeywordCompiler::choices(Keyword keyword)
{
    if (!has(keyword) || (keyword == Keyword::Enum && !isKind(keyword, NodeKind::Sequence))) {
        return;
    }
    const std::vector<NodeId> values =
        keyword == Keyword::Const ? std::vector{value(keyword)} : items(value(keyword));
    const std::span<Choices> made = m_workshop.allocate<Choices>(1);
    Choices &choices = made[0];
    choices.values = m_workshop.kept(values);
    std::vector<QByteArrayView> strings;
    for (const NodeId each : values) {
        const NodeId node = m_tree.resolved(each);
        if (node != NoNode) {
            choices.kinds |= quint8(1U << unsigned(m_tree[node].kind));
            if (m_tree[node].kind == NodeKind::String) {
                strings.push_back(m_workshop.keptText(m_tree, node));
            }
        }
    }
    if (!strings.empty()) {
        const std::span<QByteArrayView> table =
            m_workshop.allocate<QByteArrayView>(std::bit_ceil(strings.size() * 2));
        for (const QByteArrayView string : strings) {
            size_t at = nameHash(string) & (table.size() - 1);
            while (!table[at].isNull() && table[at] != string) {
                at = (at + 1) & (table.size() - 1);
            }
            table[at] = string;
        }
        choices.strings = table;
    }
    add(keyword, AnyType).choices = &choices;
}

void KeywordCompiler::number(Keyword keyword)
{
    if (!isKind(keyword, NodeKind::Number)) {
        return;
    }
    const auto json = text::toJsonNumber(ScalarText(m_tree, value(keyword)).view());
    if (!json || (keyword == Keyword::MultipleOf && Decimal(*json) <= Decimal("0"))) {
        return;
    }
    const std::span<Bound> made = m_workshop.allocate<Bound>(1);
    const std::span<char> lexeme = m_workshop.allocate<char>(size_t(json->size()));
    std::copy(json->begin(), json->end(), lexeme.begin());
    made[0].lexeme = QByteArrayView(lexeme.data(), json->size());
    if (const auto small = smallInteger(*json)) {
        made[0].value = *small;
        made[0].small = true;
    }
    add(keyword, AnyNumber).bound = made.data();
}

void KeywordCompiler::limit(Keyword keyword, Keyword exclusive)
{
    number(keyword);
    if (!m_dialect.exclusiveIsBoolean) {
        number(exclusive);
    } else if (isTrue(exclusive) && !m_instructions.empty() && m_instructions.back().keyword == keyword) {
        m_instructions.back().keyword = exclusive;
        m_instructions.back().node = value(exclusive);
    }
}

void KeywordCompiler::length(Keyword keyword, quint8 types)
{
    if (const auto limit = count(keyword)) {
        add(keyword, types).number = *limit;
    }
}

void KeywordCompiler::strings()
{
    length(Keyword::MaxLength, StringBit);
    length(Keyword::MinLength, StringBit);
    if (isKind(Keyword::Pattern, NodeKind::String)) {
        add(Keyword::Pattern, StringBit).pattern =
            m_workshop.pattern(ScalarText(m_tree, value(Keyword::Pattern)).view());
    }
    if (isKind(Keyword::Format, NodeKind::String)) {
        const FormatCheck *check = formatCheck(ScalarText(m_tree, value(Keyword::Format)).view());
        if (check != nullptr && (check->ofText != nullptr || check->ofNumber != nullptr)) {
            add(Keyword::Format, check->ofText != nullptr ? quint8(StringBit) : AnyNumber).format = check;
        }
    }
    for (const Keyword content : {Keyword::ContentEncoding, Keyword::ContentMediaType}) {
        if (isKind(content, NodeKind::String)) {
            const std::span<QByteArrayView> kept = m_workshop.allocate<QByteArrayView>(1);
            kept[0] = m_workshop.keptText(m_tree, value(content));
            add(content, StringBit).text = kept.data();
        }
    }
    if (has(Keyword::ContentMediaType)) {
        one(Keyword::ContentSchema, StringBit);
    }
}

void KeywordCompiler::reference(Keyword keyword)
{
    if (!isKind(keyword, NodeKind::String)) {
        return;
    }
    const QByteArray text = m_tree.text(value(keyword));
    const Target target = m_workshop.m_resources.locate(m_resource, text);
    const std::span<Edge> edge = m_workshop.allocate<Edge>(1);
    edge[0].node = value(keyword);
    Instruction &added = add(keyword, AnyType);
    added.edges = edge.data();
    added.count = 1;
    if (target) {
        edge[0].target = m_workshop.at(*target.resource->document, target.node, target.resource);
        m_workshop.m_edges.emplace_back(edge.data(), &m_resource);
    }
    const bool dynamic = keyword == Keyword::DynamicRef ? !target.anchor.isEmpty()
                                                        : keyword == Keyword::RecursiveRef && target &&
                                                              target.resource->dynamicAnchors.contains("");
    if (dynamic) {
        const auto name = m_workshop.allocate<char>(size_t(target.anchor.size()) + 1);
        std::copy(target.anchor.begin(), target.anchor.end(), name.begin());
        added.anchor = QByteArrayView(name.data(), target.anchor.size());
    }
}

void KeywordCompiler::several(Keyword keyword)
{
    const std::vector<NodeId> schemas = items(value(keyword));
    if (!schemas.empty()) {
        const std::span<const Edge> edges = edgesTo(schemas);
        Instruction &added = add(keyword, AnyType);
        added.edges = edges.data();
        added.count = quint32(edges.size());
    }
}

void KeywordCompiler::one(Keyword keyword, quint8 types)
{
    if (!has(keyword)) {
        return;
    }
    const std::span<const Edge> edges = edgesTo({value(keyword)});
    Instruction &added = add(keyword, types);
    added.edges = edges.data();
    added.count = 1;
    if (keyword == Keyword::UnevaluatedItems || keyword == Keyword::UnevaluatedProperties) {
        m_subschema.flags |= Subschema::Unevaluated;
    }
}

/// Three edges: if, then, else; what is not there has no target.
void KeywordCompiler::condition()
{
    if (!has(Keyword::If)) {
        return;
    }
    const std::span<Edge> edges = m_workshop.allocate<Edge>(3);
    size_t at = 0;
    for (const Keyword keyword : {Keyword::If, Keyword::Then, Keyword::Else}) {
        if (has(keyword)) {
            edgeTo(edges[at], value(keyword));
        }
        ++at;
    }
    Instruction &added = add(Keyword::If, AnyType);
    added.edges = edges.data();
    added.count = 3;
}

} // namespace triptych::schema
