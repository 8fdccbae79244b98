// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/dialect.h"

namespace triptych::schema {

namespace {

struct Identity
{
    DialectId id;
    const char *name;
    const char *uri; ///< without its empty fragment
};

constexpr std::array<Identity, dialectCount> identities{{
    {DialectId::Draft4, "draft-04", "http://json-schema.org/draft-04/schema"},
    {DialectId::Draft6, "draft-06", "http://json-schema.org/draft-06/schema"},
    {DialectId::Draft7, "draft-07", "http://json-schema.org/draft-07/schema"},
    {DialectId::Draft201909, "2019-09", "https://json-schema.org/draft/2019-09/schema"},
    {DialectId::Draft202012, "2020-12", "https://json-schema.org/draft/2020-12/schema"},
    {DialectId::Swagger20, "OpenAPI 2.0", ""},
    {DialectId::OpenApi30, "OpenAPI 3.0", ""},
    {DialectId::OpenApi31, "OpenAPI 3.1", "https://spec.openapis.org/oas/3.1/dialect/base"},
}};

Dialect make(DialectId id)
{
    Dialect made;
    made.id = id;
    for (const KeywordRow &row : keywordRows()) {
        if ((row.dialects >> unsigned(id)) & 1U) {
            made.keywords.set(size_t(row.keyword));
            made.forms[size_t(row.keyword)] = row.form;
        }
    }
    const bool openApi = id == DialectId::Swagger20 || id == DialectId::OpenApi30;
    made.refStandsAlone = id <= DialectId::Draft7 || openApi;
    made.booleanSchemas = id != DialectId::Draft4 && !openApi;
    made.identifiers = !openApi;
    made.idMayBeAnchor = id <= DialectId::Draft7;
    made.exclusiveIsBoolean = id == DialectId::Draft4 || openApi;
    made.itemsMayBeArray = id <= DialectId::Draft201909;
    made.integersByValue = id != DialectId::Draft4;
    made.containsIsEvaluation = id == DialectId::Draft202012 || id == DialectId::OpenApi31;
    made.directions = openApi;
    return made;
}

QByteArrayView withoutScheme(QByteArrayView uri)
{
    if (uri.endsWith('#')) {
        uri.chop(1);
    }
    const qsizetype colon = uri.indexOf("://");
    return colon < 0 ? uri : uri.sliced(colon + 3);
}

} // namespace

const Dialect &dialect(DialectId id)
{
    static const std::array<Dialect, dialectCount> made = [] {
        std::array<Dialect, dialectCount> each;
        for (size_t i = 0; i < dialectCount; ++i) {
            each[i] = make(DialectId(i));
        }
        return each;
    }();
    return made[size_t(id)];
}

QByteArrayView dialectName(DialectId id)
{
    return {identities[size_t(id)].name};
}

QByteArrayView metaSchemaUri(DialectId id)
{
    return {identities[size_t(id)].uri};
}

std::optional<DialectId> dialectOf(QByteArrayView metaSchemaUri)
{
    const QByteArrayView wanted = withoutScheme(metaSchemaUri);
    for (const Identity &known : identities) {
        if (!wanted.isEmpty() && withoutScheme(known.uri) == wanted) {
            return known.id;
        }
    }
    // Patch releases and dated editions of the OpenAPI dialect differ in nothing that this room judges.
    if (wanted.startsWith("spec.openapis.org/oas/3.1/dialect/") ||
        wanted.startsWith("spec.openapis.org/oas/3.2/dialect/")) {
        return DialectId::OpenApi31;
    }
    return std::nullopt;
}

QByteArrayView vocabularyName(DialectId id, Vocabulary vocabulary)
{
    switch (vocabulary) {
    case Vocabulary::Core:
        return "core";
    case Vocabulary::Applicator:
        return "applicator";
    case Vocabulary::Unevaluated:
        return "unevaluated";
    case Vocabulary::Validation:
        return "validation";
    case Vocabulary::MetaData:
        return "meta-data";
    case Vocabulary::FormatAnnotation:
        return id == DialectId::Draft201909 ? QByteArrayView("format") : QByteArrayView("format-annotation");
    case Vocabulary::FormatAssertion:
        return "format-assertion";
    case Vocabulary::Content:
        return "content";
    case Vocabulary::OpenApi:
        return "base";
    }
    return {};
}

QByteArray vocabularyUri(DialectId id, Vocabulary vocabulary)
{
    if (vocabulary == Vocabulary::OpenApi) {
        return "https://spec.openapis.org/oas/3.1/vocab/base";
    }
    const char *prefix = id == DialectId::Draft201909 ? "https://json-schema.org/draft/2019-09/vocab/"
                                                      : "https://json-schema.org/draft/2020-12/vocab/";
    return prefix + vocabularyName(id, vocabulary).toByteArray();
}

std::optional<Dialect> withVocabularies(
    const Dialect &base, const text::SyntaxTree &tree, text::NodeId vocabulary)
{
    const text::NodeId map = vocabulary == text::NoNode ? text::NoNode : tree.resolved(vocabulary);
    if (map == text::NoNode || tree[map].kind != text::NodeKind::Mapping) {
        return base;
    }
    std::bitset<vocabularyCount> used;
    for (text::NodeId key = tree.firstChild(map); key != text::NoNode;
         key = tree.nextChild(map, tree.valueOf(key))) {
        bool known = false;
        for (size_t i = 0; i < vocabularyCount; ++i) {
            if (tree.textEquals(key, vocabularyUri(base.id, Vocabulary(i)))) {
                used.set(i);
                known = true;
            }
        }
        if (!known && tree.textEquals(tree.valueOf(key), "true")) {
            return std::nullopt;
        }
    }
    used.set(size_t(Vocabulary::Core)); // nothing works without, and so it always counts
    Dialect made = base;
    made.formatAsserted = used.test(size_t(Vocabulary::FormatAssertion));
    if (made.formatAsserted) {
        used.set(size_t(Vocabulary::FormatAnnotation));
    }
    for (const KeywordRow &row : keywordRows()) {
        if (((row.dialects >> unsigned(base.id)) & 1U) && !used.test(size_t(row.vocabulary))) {
            made.keywords.reset(size_t(row.keyword));
        }
    }
    return made;
}

} // namespace triptych::schema
