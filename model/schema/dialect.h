// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schema/keywords.h"
#include "model/text/syntaxtree.h"

#include <array>
#include <bitset>
#include <optional>

namespace triptych::schema {

/// The dialects of JSON Schema that are known by name.
enum class DialectId : quint8 {
    Draft4,
    Draft6,
    Draft7,
    Draft201909,
    Draft202012,
    Swagger20, ///< the Schema Object of OpenAPI 2.0
    OpenApi30,
    OpenApi31, ///< also of 3.2
};
inline constexpr size_t dialectCount = 8;

/// What a schema's keywords mean: one of the dialects above, or one of them with the vocabularies that a
/// meta-schema of its own chooses (2020-12 core §8.1.2). A plain value.
struct Dialect
{
    DialectId id = DialectId::Draft202012;
    std::bitset<keywordCount> keywords;
    std::array<KeywordForm, keywordCount> forms{};
    bool refStandsAlone = false;       ///< what stands beside `$ref` is ignored (up to draft-07, OpenAPI 3.0)
    bool booleanSchemas = true;        ///< `true` and `false` are schemas
    bool identifiers = true;           ///< `$id` (draft-04: `id`) sets a base URI
    bool idMayBeAnchor = false;        ///< `$id: "#name"` is what later is `$anchor`
    bool exclusiveIsBoolean = false;   ///< `exclusiveMinimum: true` sharpens `minimum`
    bool itemsMayBeArray = false;      ///< `items: [a, b]` is what later is `prefixItems`
    bool integersByValue = true;       ///< 1.0 is an integer
    bool containsIsEvaluation = false; ///< what `contains` matched counts for `unevaluatedItems`
    bool directions = false;           ///< `readOnly` and `writeOnly` lift `required`, by direction
    bool formatAsserted = false;       ///< the format-assertion vocabulary is in use

    [[nodiscard]] bool has(Keyword keyword) const { return keywords.test(size_t(keyword)); }
    [[nodiscard]] KeywordForm form(Keyword keyword) const { return forms[size_t(keyword)]; }
};

[[nodiscard]] const Dialect &dialect(DialectId id);
/// "draft-07", "2020-12", "OpenAPI 3.0": for people.
[[nodiscard]] QByteArrayView dialectName(DialectId id);

/// The dialect whose meta-schema has this URI (a trailing "#" and http or https do not matter).
[[nodiscard]] std::optional<DialectId> dialectOf(QByteArrayView metaSchemaUri);
/// The URI of a dialect's meta-schema; empty for 2.0 and 3.0, which have none of their own.
[[nodiscard]] QByteArrayView metaSchemaUri(DialectId id);

/// `base` with the vocabularies of a `$vocabulary` object: what it does not list is not understood, and
/// nothing is said about it. Nothing when a required vocabulary (value true) is not known.
[[nodiscard]] std::optional<Dialect> withVocabularies(
    const Dialect &base, const text::SyntaxTree &tree, text::NodeId vocabulary);

[[nodiscard]] QByteArray vocabularyUri(DialectId id, Vocabulary vocabulary);
/// "core", "applicator", …: the last part of a vocabulary's URI.
[[nodiscard]] QByteArrayView vocabularyName(DialectId id, Vocabulary vocabulary);

} // namespace triptych::schema
