// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

namespace triptych::schema {

/// Every keyword of the dialects that this room knows, once each, however many drafts share it.
enum class Keyword : quint8 {
    None,
    // clang-format off
    Schema, Id, OldId, Anchor, DynamicAnchor, RecursiveAnchor, Ref, DynamicRef, RecursiveRef, Vocabulary, Comment,
    Defs, Definitions,
    AllOf, AnyOf, OneOf, Not, If, Then, Else, DependentSchemas, Dependencies, PrefixItems, Items, AdditionalItems,
    Contains, Properties, PatternProperties, AdditionalProperties, PropertyNames,
    UnevaluatedItems, UnevaluatedProperties,
    Type, Enum, Const, MultipleOf, Maximum, ExclusiveMaximum, Minimum, ExclusiveMinimum, MaxLength, MinLength,
    Pattern, MaxItems, MinItems, UniqueItems, MaxContains, MinContains, MaxProperties, MinProperties, Required,
    DependentRequired,
    Format, ContentEncoding, ContentMediaType, ContentSchema,
    Title, Description, Default, Deprecated, ReadOnly, WriteOnly, Examples,
    Nullable, Discriminator, Xml, ExternalDocs, Example,
    // clang-format on
};
inline constexpr size_t keywordCount = size_t(Keyword::Example) + 1;

/// What a keyword's value has to be; from it meta-schemas are made and subschemas are found.
enum class KeywordForm : quint8 {
    Any,
    Schema,
    SchemaOrBoolean,
    SchemaArray,
    SchemaMap,
    PatternMap, ///< a map whose keys are regular expressions
    SchemaOrArray,
    Dependencies, ///< a map of schemas and of lists of names
    NamesMap,     ///< a map of lists of names
    Count,        ///< a non-negative integer
    Number,
    PositiveNumber,
    Boolean,
    String,
    Regex,
    Uri,
    UriReference,
    AnchorName,
    Names,       ///< distinct strings
    SomeNames,   ///< at least one of them
    Types,       ///< one simple type or several distinct ones
    Array,       ///< of anything
    Choices,     ///< at least one distinct value
    Vocabularies ///< a map of URIs to booleans
};

/// The vocabularies of 2019-09 and 2020-12; older drafts and OpenAPI have no such parts, only the names.
enum class Vocabulary : quint8 {
    Core,
    Applicator,
    Unevaluated, ///< 2020-12 only; in 2019-09 part of Applicator
    Validation,
    MetaData,
    FormatAnnotation,
    FormatAssertion,
    Content,
    OpenApi
};
inline constexpr size_t vocabularyCount = 9;

/// One row of the table: a keyword as some dialects define it. A keyword may have several rows, for disjoint
/// dialects.
struct KeywordRow
{
    Keyword keyword = Keyword::None;
    const char *name = "";
    quint8 dialects = 0; ///< bits by DialectId
    Vocabulary vocabulary = Vocabulary::Core;
    KeywordForm form = KeywordForm::Any;
};

struct KeywordRows
{
    const KeywordRow *first;
    const KeywordRow *last;
    [[nodiscard]] const KeywordRow *begin() const { return first; }
    [[nodiscard]] const KeywordRow *end() const { return last; }
};
[[nodiscard]] KeywordRows keywordRows();

/// Keyword::None for any other name. Draft-04's "id" is OldId.
[[nodiscard]] Keyword keywordOf(QByteArrayView name);
[[nodiscard]] QByteArrayView keywordName(Keyword keyword);

/// Names are looked up by this everywhere in this room.
[[nodiscard]] inline quint32 nameHash(QByteArrayView name)
{
    const char *at = name.data();
    qsizetype left = name.size();
    quint64 hash = quint64(left) * 0x9E3779B97F4A7C15ULL;
    while (left >= 8) {
        quint64 word = 0;
        __builtin_memcpy(&word, at, 8);
        hash = (hash ^ word) * 0xD6E8FEB86659FD93ULL;
        hash ^= hash >> 32;
        at += 8;
        left -= 8;
    }
    quint64 word = 0;
    if (left >= 4) {
        quint32 low = 0;
        quint32 high = 0;
        __builtin_memcpy(&low, at, 4);
        __builtin_memcpy(&high, at + left - 4, 4);
        word = (quint64(high) << 32) | low;
    } else if (left > 0) {
        word = quint64(quint8(at[0])) | (quint64(quint8(at[left / 2])) << 8) |
               (quint64(quint8(at[left - 1])) << 16);
    }
    hash = (hash ^ word) * 0xD6E8FEB86659FD93ULL;
    return quint32(hash >> 32) ^ quint32(hash);
}

} // namespace triptych::schema
