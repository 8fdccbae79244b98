// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/objectrows.h"

namespace triptych::openapi::rows {

using enum ObjectType;

namespace {

// clang-format off

// §4.8.24. 2.0: a part of draft-04; 3.0: of draft wright-00; since 3.1: JSON Schema 2020-12 and what OpenAPI adds, or any
// other dialect. Whether keywords are used well is for the dialect's validator; here they have their type.
constexpr Field schema[] = {
    {"$schema", uri, 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "The dialect in which this schema is written.")},
    {"$id", uri, 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "The address of this schema; references in it count from there.")},
    {"$anchor", string, 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "A name by which references reach this schema: #name.")},
    {"$dynamicAnchor", string, 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "A name that an outer schema may take over.")},
    {"$ref", uri, 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "The value also has to fit the schema that is referred to.")},
    {"$dynamicRef", uri, 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "As $ref, to the outermost schema that has that dynamic anchor.")},
    {"$vocabulary", map(boolean), 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "The vocabularies of a dialect, in its meta-schema.")},
    {"$comment", string, 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "A note to readers of the schema.")},
    {"$defs", map(of(Schema)), 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "Schemas for use in this one, by name.")},
    {"title", string, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "A name to show.")},
    {"description", markdown, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "What the value means.")},
    {"type", words("string number integer boolean array object"), 0, only30, QT_TRANSLATE_NOOP("triptych::openapi", "The type of the value.")},
    {"type", orList(words("string number integer boolean array object null")), 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The type of the value.")},
    {"type", orList(words("string number integer boolean array object null")), 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "The type of the value, or a list of such.")},
    {"format", string, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "What sort of text or number it is, such as date-time or int64.")},
    {"nullable", boolean, 0, only30, QT_TRANSLATE_NOOP("triptych::openapi", "Whether the value may also be null; needs a type beside it.")},
    {"enum", list(any), NotEmpty, until30, QT_TRANSLATE_NOOP("triptych::openapi", "The values that it can have.")},
    {"enum", list(any), 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "The values that it can have.")},
    {"const", any, 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "The one value that it can have.")},
    {"default", any, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "The value that is meant when there is none.")},
    {"example", any, 0, until30, QT_TRANSLATE_NOOP("triptych::openapi", "One value.")},
    {"example", any, Old, since31, QT_TRANSLATE_NOOP("triptych::openapi", "One value; “examples” holds several.")},
    {"examples", list(any), 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "Some values.")},
    {"multipleOf", number, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "The number is a multiple of this one.")},
    {"maximum", number, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "The largest number.")},
    {"exclusiveMaximum", boolean, 0, until30, QT_TRANSLATE_NOOP("triptych::openapi", "Whether the maximum itself is too large.")},
    {"exclusiveMaximum", number, 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "The number is smaller than this one.")},
    {"minimum", number, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "The smallest number.")},
    {"exclusiveMinimum", boolean, 0, until30, QT_TRANSLATE_NOOP("triptych::openapi", "Whether the minimum itself is too small.")},
    {"exclusiveMinimum", number, 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "The number is larger than this one.")},
    {"maxLength", count, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "The most characters.")},
    {"minLength", count, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "The fewest characters.")},
    {"pattern", pattern, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "A regular expression that the text has to match.")},
    {"contentEncoding", string, 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "How bytes are written as text, such as base64.")},
    {"contentMediaType", string, 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "The media type of what the text holds.")},
    {"contentSchema", of(Schema), 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "What the text holds, once it is read.")},
    {"items", orList(refer(Schema)), 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "What a list holds.")},
    {"items", refer(Schema), 0, only30, QT_TRANSLATE_NOOP("triptych::openapi", "What a list holds.")},
    {"items", of(Schema), 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "What a list holds, after the items that prefixItems names.")},
    {"prefixItems", list(of(Schema)), 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "What the first items are, by position.")},
    {"contains", of(Schema), 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "What at least one item is.")},
    {"maxContains", count, 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "The most items that may fit “contains”.")},
    {"minContains", count, 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "The fewest items that have to fit “contains”.")},
    {"maxItems", count, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "The most items.")},
    {"minItems", count, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "The fewest items.")},
    {"uniqueItems", boolean, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "Whether no two items may be equal.")},
    {"unevaluatedItems", of(Schema), 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "What the items are that nothing else speaks of.")},
    {"properties", map(refer(Schema)), 0, until30, QT_TRANSLATE_NOOP("triptych::openapi", "The properties of an object, by name.")},
    {"properties", map(of(Schema)), 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "The properties of an object, by name.")},
    {"patternProperties", map(of(Schema)), 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "Properties whose names match a regular expression.")},
    {"additionalProperties", orBoolean(refer(Schema)), 0, until30, QT_TRANSLATE_NOOP("triptych::openapi", "What other properties hold, or whether there may be any.")},
    {"additionalProperties", of(Schema), 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "What other properties hold; false when there may be none.")},
    {"propertyNames", of(Schema), 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "What the names of properties can be.")},
    {"unevaluatedProperties", of(Schema), 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "What the properties hold that nothing else speaks of.")},
    {"required", list(string), NotEmpty | Unique, until30, QT_TRANSLATE_NOOP("triptych::openapi", "The properties that have to be there.")},
    {"required", list(string), Unique, since31, QT_TRANSLATE_NOOP("triptych::openapi", "The properties that have to be there.")},
    {"dependentRequired", map(list(string)), 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "Properties that have to be there when another one is.")},
    {"dependentSchemas", map(of(Schema)), 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "What the object has to fit when a property is there.")},
    {"maxProperties", count, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "The most properties.")},
    {"minProperties", count, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "The fewest properties.")},
    {"allOf", list(refer(Schema)), NotEmpty, until30, QT_TRANSLATE_NOOP("triptych::openapi", "The value has to fit all of these.")},
    {"allOf", list(of(Schema)), NotEmpty, since31, QT_TRANSLATE_NOOP("triptych::openapi", "The value has to fit all of these.")},
    {"anyOf", list(refer(Schema)), NotEmpty, only30, QT_TRANSLATE_NOOP("triptych::openapi", "The value has to fit at least one of these.")},
    {"anyOf", list(of(Schema)), NotEmpty, since31, QT_TRANSLATE_NOOP("triptych::openapi", "The value has to fit at least one of these.")},
    {"oneOf", list(refer(Schema)), NotEmpty, only30, QT_TRANSLATE_NOOP("triptych::openapi", "The value has to fit exactly one of these.")},
    {"oneOf", list(of(Schema)), NotEmpty, since31, QT_TRANSLATE_NOOP("triptych::openapi", "The value has to fit exactly one of these.")},
    {"not", refer(Schema), 0, only30, QT_TRANSLATE_NOOP("triptych::openapi", "The value must not fit this.")},
    {"not", of(Schema), 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "The value must not fit this.")},
    {"if", of(Schema), 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "Decides between “then” and “else”.")},
    {"then", of(Schema), 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "What has to fit where “if” does.")},
    {"else", of(Schema), 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "What has to fit where “if” does not.")},
    {"discriminator", string, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The property whose value is the name of the schema.")},
    {"discriminator", of(Discriminator), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Which property tells the alternatives apart.")},
    {"readOnly", boolean, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "Comes in answers and is not sent.")},
    {"writeOnly", boolean, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Is sent and does not come in answers.")},
    {"deprecated", boolean, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "It should not be used any more.")},
    {"xml", of(Xml), 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "How it is written as XML.")},
    {"externalDocs", of(ExternalDocumentation), 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "Where more is written about it.")},
};

// §4.8.25
constexpr Field discriminator[] = {
    {"propertyName", string, Required, since30, QT_TRANSLATE_NOOP("triptych::openapi", "The property that tells which schema a value is of.")},
    {"mapping", map(string), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Schemas by the value of that property, where its value is not a schema's name.")},
    {"defaultMapping", string, 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "The schema when the property is missing or its value unknown.")},
};

// §4.8.26
constexpr Field xml[] = {
    {"nodeType", words("element attribute text cdata none"), 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "What the value becomes in XML.")},
    {"name", string, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "The name of the element or attribute.")},
    {"namespace", uri, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "The URI of its namespace.")},
    {"prefix", string, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "The prefix of its name.")},
    {"attribute", boolean, 0, until31, QT_TRANSLATE_NOOP("triptych::openapi", "Whether it is an attribute and no element.")},
    {"attribute", boolean, Old, since32, QT_TRANSLATE_NOOP("triptych::openapi", "Whether it is an attribute and no element; nodeType says it now.")},
    {"wrapped", boolean, 0, until31, QT_TRANSLATE_NOOP("triptych::openapi", "Whether a list has an element around its items.")},
    {"wrapped", boolean, Old, since32, QT_TRANSLATE_NOOP("triptych::openapi", "Whether a list has an element around its items; nodeType says it now.")},
};

constexpr Object objects[] = {
    {Schema, "Schema", all, all, schema, QT_TRANSLATE_NOOP("triptych::openapi", "What a value can be."), since31},
    {Discriminator, "Discriminator", since30, all, discriminator, QT_TRANSLATE_NOOP("triptych::openapi", "How alternatives of a schema are told apart."), only30},
    {Xml, "XML", all, all, xml, QT_TRANSLATE_NOOP("triptych::openapi", "How a value is written as XML.")},
};

// clang-format on

} // namespace

std::span<const Object> schemaObjects()
{
    return objects;
}

} // namespace triptych::openapi::rows
