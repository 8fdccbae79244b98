// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/keywords.h"

#include "model/schema/dialect.h"

#include <array>

namespace triptych::schema {

namespace {

constexpr quint8 bit(DialectId id)
{
    return quint8(1U << unsigned(id));
}
constexpr quint8 d4 = bit(DialectId::Draft4);
constexpr quint8 d6 = bit(DialectId::Draft6);
constexpr quint8 d7 = bit(DialectId::Draft7);
constexpr quint8 d19 = bit(DialectId::Draft201909);
constexpr quint8 d20 = bit(DialectId::Draft202012);
constexpr quint8 s2 = bit(DialectId::Swagger20);
constexpr quint8 o30 = bit(DialectId::OpenApi30);
constexpr quint8 o31 = bit(DialectId::OpenApi31);
constexpr quint8 new20 = d20 | o31;
constexpr quint8 new19 = d19 | new20;
constexpr quint8 from7 = d7 | new19;
constexpr quint8 from6 = d6 | from7;
constexpr quint8 drafts = d4 | from6;
constexpr quint8 all = drafts | s2 | o30;
constexpr quint8 openApis = s2 | o30 | o31;

using K = Keyword;
using F = KeywordForm;
using V = Vocabulary;

constexpr std::array table{
    KeywordRow{K::Schema, "$schema", drafts, V::Core, F::Uri},
    KeywordRow{K::Id, "$id", from6, V::Core, F::UriReference},
    KeywordRow{K::OldId, "id", d4, V::Core, F::String},
    KeywordRow{K::Anchor, "$anchor", new19, V::Core, F::AnchorName},
    KeywordRow{K::DynamicAnchor, "$dynamicAnchor", new20, V::Core, F::AnchorName},
    KeywordRow{K::RecursiveAnchor, "$recursiveAnchor", d19, V::Core, F::Boolean},
    KeywordRow{K::Ref, "$ref", all, V::Core, F::UriReference},
    KeywordRow{K::DynamicRef, "$dynamicRef", new20, V::Core, F::UriReference},
    KeywordRow{K::RecursiveRef, "$recursiveRef", d19, V::Core, F::UriReference},
    KeywordRow{K::Vocabulary, "$vocabulary", new19, V::Core, F::Vocabularies},
    KeywordRow{K::Comment, "$comment", from7, V::Core, F::String},
    KeywordRow{K::Defs, "$defs", new19, V::Core, F::SchemaMap},
    KeywordRow{K::Definitions, "definitions", drafts, V::Core, F::SchemaMap},

    KeywordRow{K::AllOf, "allOf", all, V::Applicator, F::SchemaArray},
    KeywordRow{K::AnyOf, "anyOf", drafts | o30, V::Applicator, F::SchemaArray},
    KeywordRow{K::OneOf, "oneOf", drafts | o30, V::Applicator, F::SchemaArray},
    KeywordRow{K::Not, "not", drafts | o30, V::Applicator, F::Schema},
    KeywordRow{K::If, "if", from7, V::Applicator, F::Schema},
    KeywordRow{K::Then, "then", from7, V::Applicator, F::Schema},
    KeywordRow{K::Else, "else", from7, V::Applicator, F::Schema},
    KeywordRow{K::DependentSchemas, "dependentSchemas", new19, V::Applicator, F::SchemaMap},
    KeywordRow{K::Dependencies, "dependencies", drafts, V::Applicator, F::Dependencies},
    KeywordRow{K::PrefixItems, "prefixItems", new20, V::Applicator, F::SchemaArray},
    KeywordRow{K::Items, "items", d4 | d6 | d7 | d19, V::Applicator, F::SchemaOrArray},
    KeywordRow{K::Items, "items", new20 | s2 | o30, V::Applicator, F::Schema},
    KeywordRow{K::AdditionalItems, "additionalItems", d4, V::Applicator, F::SchemaOrBoolean},
    KeywordRow{K::AdditionalItems, "additionalItems", d6 | d7 | d19, V::Applicator, F::Schema},
    KeywordRow{K::Contains, "contains", from6, V::Applicator, F::Schema},
    KeywordRow{K::Properties, "properties", all, V::Applicator, F::SchemaMap},
    KeywordRow{K::PatternProperties, "patternProperties", drafts, V::Applicator, F::PatternMap},
    KeywordRow{
        K::AdditionalProperties, "additionalProperties", d4 | s2 | o30, V::Applicator, F::SchemaOrBoolean},
    KeywordRow{K::AdditionalProperties, "additionalProperties", from6, V::Applicator, F::Schema},
    KeywordRow{K::PropertyNames, "propertyNames", from6, V::Applicator, F::Schema},
    KeywordRow{K::UnevaluatedItems, "unevaluatedItems", d19, V::Applicator, F::Schema},
    KeywordRow{K::UnevaluatedItems, "unevaluatedItems", new20, V::Unevaluated, F::Schema},
    KeywordRow{K::UnevaluatedProperties, "unevaluatedProperties", d19, V::Applicator, F::Schema},
    KeywordRow{K::UnevaluatedProperties, "unevaluatedProperties", new20, V::Unevaluated, F::Schema},

    KeywordRow{K::Type, "type", drafts, V::Validation, F::Types},
    KeywordRow{K::Type, "type", s2 | o30, V::Validation, F::String},
    KeywordRow{K::Enum, "enum", d4 | d6 | s2 | o30, V::Validation, F::Choices},
    KeywordRow{K::Enum, "enum", from7, V::Validation, F::Array},
    KeywordRow{K::Const, "const", from6, V::Validation, F::Any},
    KeywordRow{K::MultipleOf, "multipleOf", all, V::Validation, F::PositiveNumber},
    KeywordRow{K::Maximum, "maximum", all, V::Validation, F::Number},
    KeywordRow{K::ExclusiveMaximum, "exclusiveMaximum", d4 | s2 | o30, V::Validation, F::Boolean},
    KeywordRow{K::ExclusiveMaximum, "exclusiveMaximum", from6, V::Validation, F::Number},
    KeywordRow{K::Minimum, "minimum", all, V::Validation, F::Number},
    KeywordRow{K::ExclusiveMinimum, "exclusiveMinimum", d4 | s2 | o30, V::Validation, F::Boolean},
    KeywordRow{K::ExclusiveMinimum, "exclusiveMinimum", from6, V::Validation, F::Number},
    KeywordRow{K::MaxLength, "maxLength", all, V::Validation, F::Count},
    KeywordRow{K::MinLength, "minLength", all, V::Validation, F::Count},
    KeywordRow{K::Pattern, "pattern", all, V::Validation, F::Regex},
    KeywordRow{K::MaxItems, "maxItems", all, V::Validation, F::Count},
    KeywordRow{K::MinItems, "minItems", all, V::Validation, F::Count},
    KeywordRow{K::UniqueItems, "uniqueItems", all, V::Validation, F::Boolean},
    KeywordRow{K::MaxContains, "maxContains", new19, V::Validation, F::Count},
    KeywordRow{K::MinContains, "minContains", new19, V::Validation, F::Count},
    KeywordRow{K::MaxProperties, "maxProperties", all, V::Validation, F::Count},
    KeywordRow{K::MinProperties, "minProperties", all, V::Validation, F::Count},
    KeywordRow{K::Required, "required", d4 | s2 | o30, V::Validation, F::SomeNames},
    KeywordRow{K::Required, "required", from6, V::Validation, F::Names},
    KeywordRow{K::DependentRequired, "dependentRequired", new19, V::Validation, F::NamesMap},

    KeywordRow{K::Format, "format", all, V::FormatAnnotation, F::String},
    KeywordRow{K::ContentEncoding, "contentEncoding", from7, V::Content, F::String},
    KeywordRow{K::ContentMediaType, "contentMediaType", from7, V::Content, F::String},
    KeywordRow{K::ContentSchema, "contentSchema", new19, V::Content, F::Schema},

    KeywordRow{K::Title, "title", all, V::MetaData, F::String},
    KeywordRow{K::Description, "description", all, V::MetaData, F::String},
    KeywordRow{K::Default, "default", all, V::MetaData, F::Any},
    KeywordRow{K::Deprecated, "deprecated", new19 | o30, V::MetaData, F::Boolean},
    KeywordRow{K::ReadOnly, "readOnly", from7 | s2 | o30, V::MetaData, F::Boolean},
    KeywordRow{K::WriteOnly, "writeOnly", from7 | o30, V::MetaData, F::Boolean},
    KeywordRow{K::Examples, "examples", from6, V::MetaData, F::Array},

    KeywordRow{K::Nullable, "nullable", o30, V::OpenApi, F::Boolean},
    KeywordRow{K::Discriminator, "discriminator", openApis, V::OpenApi, F::Any},
    KeywordRow{K::Xml, "xml", openApis, V::OpenApi, F::Any},
    KeywordRow{K::ExternalDocs, "externalDocs", openApis, V::OpenApi, F::Any},
    KeywordRow{K::Example, "example", openApis, V::OpenApi, F::Any},
};

/// Open addressing, four times as many places as keywords: nearly every look-up is one comparison.
struct Index
{
    static constexpr quint32 size = 256;
    std::array<Keyword, size> places{};
    std::array<QByteArrayView, keywordCount> names{};

    Index()
    {
        for (const KeywordRow &row : table) {
            if (!names[size_t(row.keyword)].isEmpty()) {
                continue;
            }
            names[size_t(row.keyword)] = QByteArrayView(row.name);
            quint32 place = nameHash(QByteArrayView(row.name)) % size;
            while (places[place] != Keyword::None) {
                place = (place + 1) % size;
            }
            places[place] = row.keyword;
        }
    }
};

const Index &index()
{
    static const Index built;
    return built;
}

} // namespace

KeywordRows keywordRows()
{
    return {table.data(), table.data() + table.size()};
}

Keyword keywordOf(QByteArrayView name)
{
    const Index &known = index();
    for (quint32 place = nameHash(name) % Index::size; known.places[place] != Keyword::None;
         place = (place + 1) % Index::size) {
        if (known.names[size_t(known.places[place])] == name) {
            return known.places[place];
        }
    }
    return Keyword::None;
}

QByteArrayView keywordName(Keyword keyword)
{
    return index().names[size_t(keyword)];
}

} // namespace triptych::schema
