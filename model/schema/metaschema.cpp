// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/metaschema.h"

#include "model/text/value.h"

#include <QByteArrayList>

#include <map>

namespace triptych::schema {

namespace {

QByteArray quoted(QByteArrayView text)
{
    return text::jsonQuoted(text);
}

QByteArray member(QByteArrayView name, const QByteArray &json)
{
    return quoted(name) + ':' + json;
}

QByteArray object(const QByteArrayList &members)
{
    return '{' + members.join(',') + '}';
}

/// Writes what the table says of one dialect as JSON Schema in that dialect (2.0 and 3.0: in draft-04).
class Writer
{
public:
    explicit Writer(DialectId id)
        : m_id(id)
    {
    }

    [[nodiscard]] QByteArray properties(std::optional<Vocabulary> vocabulary) const
    {
        QByteArrayList members;
        for (const KeywordRow &row : keywordRows()) {
            if (((row.dialects >> unsigned(m_id)) & 1U) && (!vocabulary || row.vocabulary == *vocabulary)) {
                members.append(member(row.name, form(row.form)));
            }
        }
        return object(members);
    }

    [[nodiscard]] QByteArray self() const
    {
        switch (m_id) {
        case DialectId::Draft201909:
            return R"({"$recursiveRef":"#"})";
        case DialectId::Draft202012:
        case DialectId::OpenApi31:
            return R"({"$dynamicRef":"#meta"})";
        default:
            return R"({"$ref":"#"})";
        }
    }

    /// One document without vocabularies: the drafts up to 07, and OpenAPI up to 3.0.
    [[nodiscard]] QByteArray whole() const
    {
        QByteArrayList members;
        const QByteArray uri = metaSchemaUri(m_id).toByteArray();
        if (!uri.isEmpty()) {
            members += member("$schema", quoted(uri + '#'));
            members += member(m_id == DialectId::Draft4 ? "id" : "$id", quoted(uri + '#'));
        }
        members += member("type", dialect(m_id).booleanSchemas ? R"(["object","boolean"])" : R"("object")");
        members += member("properties", properties(std::nullopt));
        if (dialect(m_id).exclusiveIsBoolean) {
            members +=
                member("dependencies", R"({"exclusiveMaximum":["maximum"],"exclusiveMinimum":["minimum"]})");
        }
        return object(members);
    }

    [[nodiscard]] QByteArray ofVocabulary(Vocabulary vocabulary) const
    {
        return object(
            {member("$schema", quoted(metaSchemaUri(base()))), member("$id", quoted(uriOf(vocabulary))),
                member("$vocabulary", object({member(vocabularyUri(base(), vocabulary), "true")})), anchor(),
                member("type", R"(["object","boolean"])"), member("properties", properties(vocabulary))});
    }

    [[nodiscard]] QByteArray ofVocabularies(const QList<Vocabulary> &used) const
    {
        QByteArrayList references;
        QByteArrayList vocabularies;
        for (const Vocabulary vocabulary : used) {
            references += R"({"$ref":)" + quoted(uriOf(vocabulary)) + '}';
            vocabularies += member(vocabularyUri(base(), vocabulary),
                vocabulary == Vocabulary::FormatAnnotation && base() == DialectId::Draft201909 ? "false"
                                                                                               : "true");
        }
        return object({member("$schema", quoted(metaSchemaUri(base()))),
            member("$id", quoted(metaSchemaUri(m_id))), member("$vocabulary", object(vocabularies)), anchor(),
            member("type", R"(["object","boolean"])"), member("allOf", '[' + references.join(',') + ']')});
    }

    [[nodiscard]] QByteArray uriOf(Vocabulary vocabulary) const
    {
        return vocabularyUri(base(), vocabulary).replace("/vocab/", "/meta/");
    }

private:
    [[nodiscard]] DialectId base() const
    {
        return m_id == DialectId::OpenApi31 ? DialectId::Draft202012 : m_id;
    }

    [[nodiscard]] QByteArray anchor() const
    {
        return m_id == DialectId::Draft201909 ? R"("$recursiveAnchor":true)" : R"("$dynamicAnchor":"meta")";
    }

    [[nodiscard]] QByteArray form(KeywordForm form) const
    {
        const QByteArray names = R"({"type":"array","items":{"type":"string"},"uniqueItems":true)";
        switch (form) {
        case KeywordForm::Any:
            return "{}";
        case KeywordForm::Schema:
            return self();
        case KeywordForm::SchemaOrBoolean:
            return R"({"anyOf":[{"type":"boolean"},)" + self() + "]}";
        case KeywordForm::SchemaArray:
            return R"({"type":"array","minItems":1,"items":)" + self() + '}';
        case KeywordForm::SchemaMap:
            return R"({"type":"object","additionalProperties":)" + self() + '}';
        case KeywordForm::PatternMap:
            return R"({"type":"object","additionalProperties":)" + self() +
                   (dialect(m_id).has(Keyword::PropertyNames) ? R"(,"propertyNames":{"format":"regex"}})"
                                                              : "}");
        case KeywordForm::SchemaOrArray:
            return R"({"anyOf":[)" + self() + ',' + this->form(KeywordForm::SchemaArray) + "]}";
        case KeywordForm::Dependencies:
            return R"({"type":"object","additionalProperties":{"anyOf":[)" + self() + ',' + names +
                   (m_id == DialectId::Draft4 ? R"(,"minItems":1}]}})" : "}]}}");
        case KeywordForm::NamesMap:
            return R"({"type":"object","additionalProperties":)" + names + "}}";
        case KeywordForm::Count:
            return R"({"type":"integer","minimum":0})";
        case KeywordForm::Number:
            return R"({"type":"number"})";
        case KeywordForm::PositiveNumber:
            return dialect(m_id).exclusiveIsBoolean
                       ? R"({"type":"number","minimum":0,"exclusiveMinimum":true})"
                       : R"({"type":"number","exclusiveMinimum":0})";
        case KeywordForm::Boolean:
            return R"({"type":"boolean"})";
        case KeywordForm::String:
            return R"({"type":"string"})";
        case KeywordForm::Regex:
            return R"({"type":"string","format":"regex"})";
        case KeywordForm::Uri:
            return R"({"type":"string","format":"uri"})";
        case KeywordForm::UriReference:
            return R"({"type":"string","format":"uri-reference"})";
        case KeywordForm::AnchorName:
            return R"({"type":"string","pattern":"^[A-Za-z_][-A-Za-z0-9._]*$"})";
        case KeywordForm::Names:
            return names + '}';
        case KeywordForm::SomeNames:
            return names + R"(,"minItems":1})";
        case KeywordForm::Types: {
            const QByteArray simple =
                R"({"enum":["array","boolean","integer","null","number","object","string"]})";
            return R"({"anyOf":[)" + simple + R"(,{"type":"array","minItems":1,"uniqueItems":true,"items":)" +
                   simple + "}]}";
        }
        case KeywordForm::Array:
            return R"({"type":"array"})";
        case KeywordForm::Choices:
            return R"({"type":"array","minItems":1,"uniqueItems":true})";
        case KeywordForm::Vocabularies:
            return R"({"type":"object","additionalProperties":{"type":"boolean"}})";
        }
        return "{}";
    }

    DialectId m_id;
};

const QList<Vocabulary> vocabularies2019{Vocabulary::Core, Vocabulary::Applicator, Vocabulary::Validation,
    Vocabulary::MetaData, Vocabulary::FormatAnnotation, Vocabulary::Content};
const QList<Vocabulary> vocabularies2020{Vocabulary::Core, Vocabulary::Applicator, Vocabulary::Unevaluated,
    Vocabulary::Validation, Vocabulary::MetaData, Vocabulary::FormatAnnotation, Vocabulary::Content};

QByteArray openApi31()
{
    const QByteArray vocabulary = Writer(DialectId::OpenApi31).uriOf(Vocabulary::OpenApi);
    return object({member("$schema", quoted(metaSchemaUri(DialectId::Draft202012))),
        member("$id", quoted(metaSchemaUri(DialectId::OpenApi31))), R"("$dynamicAnchor":"meta")",
        member("allOf", R"([{"$ref":)" + quoted(metaSchemaUri(DialectId::Draft202012)) + R"(},{"$ref":)" +
                            quoted(vocabulary) + "}]")});
}

QByteArray textOf(DialectId id)
{
    switch (id) {
    case DialectId::Draft201909:
        return Writer(id).ofVocabularies(vocabularies2019);
    case DialectId::Draft202012:
        return Writer(id).ofVocabularies(vocabularies2020);
    case DialectId::OpenApi31:
        return openApi31();
    default:
        return Writer(id).whole();
    }
}

std::map<QByteArray, QByteArray> textsByUri()
{
    std::map<QByteArray, QByteArray> texts;
    for (size_t i = 0; i < dialectCount; ++i) {
        if (const QByteArray uri = metaSchemaUri(DialectId(i)).toByteArray(); !uri.isEmpty()) {
            texts.emplace(uri, textOf(DialectId(i)));
        }
    }
    for (const DialectId id : {DialectId::Draft201909, DialectId::Draft202012}) {
        const Writer writer(id);
        const bool newest = id == DialectId::Draft202012;
        for (const Vocabulary vocabulary : newest ? vocabularies2020 : vocabularies2019) {
            texts.emplace(writer.uriOf(vocabulary), writer.ofVocabulary(vocabulary));
        }
    }
    const Writer draft(DialectId::Draft202012);
    texts.emplace(draft.uriOf(Vocabulary::FormatAssertion), draft.ofVocabulary(Vocabulary::FormatAssertion));
    const Writer openApi(DialectId::OpenApi31);
    texts.emplace(openApi.uriOf(Vocabulary::OpenApi), openApi.ofVocabulary(Vocabulary::OpenApi));
    return texts;
}

} // namespace

std::shared_ptr<const text::SyntaxTree> metaSchemaAt(QByteArrayView uri)
{
    static const std::map<QByteArray, QByteArray> texts = textsByUri();
    if (const auto id = dialectOf(uri)) {
        return metaSchema(*id);
    }
    QByteArray wanted = uri.toByteArray();
    if (wanted.startsWith("http://")) {
        wanted.insert(4, 's');
    }
    const auto found = texts.find(wanted);
    return found == texts.end() ? nullptr : text::parseJson(found->second);
}

std::shared_ptr<const text::SyntaxTree> metaSchema(DialectId id)
{
    return text::parseJson(textOf(id));
}

} // namespace triptych::schema
