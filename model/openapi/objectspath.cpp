// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/objectrows.h"

namespace triptych::openapi::rows {

using enum ObjectType;

namespace {

// clang-format off

// §4.8.8
constexpr Field paths[] = {
    {"/{path}", of(PathItem), 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "A path below the server's address, with {names} for the parts that change."), Keys::Path},
};

// §4.8.9
constexpr Field pathItem[] = {
    {"$ref", uri, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "Where the path item is that belongs here.")},
    {"summary", string, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "One line for all operations of the path.")},
    {"description", markdown, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "What all operations of the path have in common.")},
    {"get", of(Operation), 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "Reads what is there.")},
    {"put", of(Operation), 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "Replaces what is there.")},
    {"post", of(Operation), 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "Hands something in, often to make something new.")},
    {"delete", of(Operation), 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "Removes what is there.")},
    {"options", of(Operation), 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "Asks what can be done here.")},
    {"head", of(Operation), 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "Reads the headers of what is there.")},
    {"patch", of(Operation), 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "Changes parts of what is there.")},
    {"trace", of(Operation), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Has the request sent back.")},
    {"query", of(Operation), 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "Reads by a question that stands in the body.")},
    {"additionalOperations", map(of(Operation), Keys::Method), 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "Operations of other methods, written as they go over the wire.")},
    {"servers", list(of(Server)), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "In place of the servers of the document.")},
    {"parameters", list(refer(Parameter)), 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "Parameters of every operation of the path.")},
};

// §4.8.10
constexpr Field operation[] = {
    {"tags", list(string), Unique, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The groups that the operation belongs to.")},
    {"tags", list(string), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "The groups that the operation belongs to.")},
    {"summary", string, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "What the operation does, in a few words.")},
    {"description", markdown, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "What the operation does, at length.")},
    {"externalDocs", of(ExternalDocumentation), 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "Where more is written about the operation.")},
    {"operationId", string, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "A name that no other operation has; generated code uses it.")},
    {"consumes", list(mediaType), Unique, only2, QT_TRANSLATE_NOOP("triptych::openapi", "Media types that it takes, in place of the document's.")},
    {"produces", list(mediaType), Unique, only2, QT_TRANSLATE_NOOP("triptych::openapi", "Media types that it answers with, in place of the document's.")},
    {"parameters", list(refer(Parameter)), 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "What a caller can set; added to the parameters of the path.")},
    {"requestBody", refer(RequestBody), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "What a caller sends as the body.")},
    {"responses", of(Responses), Required, until30, QT_TRANSLATE_NOOP("triptych::openapi", "What comes back, by status.")},
    {"responses", of(Responses), 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "What comes back, by status.")},
    {"callbacks", map(refer(Callback)), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Requests that the server will send later because of this one.")},
    {"schemes", list(words("http https ws wss")), Unique, only2, QT_TRANSLATE_NOOP("triptych::openapi", "Protocols, in place of the document's.")},
    {"deprecated", boolean, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "New callers should not use it any more.")},
    {"security", list(of(SecurityRequirement)), 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "What it asks for, in place of the document's; an empty list asks for nothing.")},
    {"servers", list(of(Server)), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "In place of the servers of the path and the document.")},
};

constexpr const char *simpleTypes = "string number integer boolean array";
constexpr const char *places3 = "query header path cookie";
constexpr const char *styles3 = "matrix label form simple spaceDelimited pipeDelimited deepObject";

// §4.8.12; 2.0: a parameter other than a body describes its value by itself.
constexpr Field parameter[] = {
    {"name", string, Required, all, QT_TRANSLATE_NOOP("triptych::openapi", "Its name, as it goes over the wire.")},
    {"in", words("query header path formData body"), Required, only2, QT_TRANSLATE_NOOP("triptych::openapi", "Where it goes in the request.")},
    {"in", words(places3), Required, from30to31, QT_TRANSLATE_NOOP("triptych::openapi", "Where it goes in the request.")},
    {"in", words("query querystring header path cookie"), Required, since32, QT_TRANSLATE_NOOP("triptych::openapi", "Where it goes in the request; querystring is the query as a whole.")},
    {"description", markdown, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "What it does.")},
    {"required", boolean, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "Whether a request without it is wrong.")},
    {"deprecated", boolean, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "New callers should not send it any more.")},
    {"allowEmptyValue", boolean, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "Whether it may be sent without a value.")},
    {"allowEmptyValue", boolean, Old, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Whether it may be sent without a value.")},
    {"style", words(styles3), 0, from30to31, QT_TRANSLATE_NOOP("triptych::openapi", "How lists and objects are written in it.")},
    {"style", words("matrix label form simple spaceDelimited pipeDelimited deepObject cookie"), 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "How lists and objects are written in it.")},
    {"explode", boolean, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Whether each item of a list or object becomes a parameter of its own.")},
    {"allowReserved", boolean, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Whether characters such as / and ? go unencoded.")},
    {"schema", refer(Schema), 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "What its value can be.")},
    {"example", any, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "One value that it can have.")},
    {"examples", map(refer(Example)), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Values that it can have, by name.")},
    {"content", map(of(MediaType), Keys::MediaRange), Single, from30to31, QT_TRANSLATE_NOOP("triptych::openapi", "Its value as a document of one media type, where no style fits.")},
    {"content", map(refer(MediaType), Keys::MediaRange), Single, since32, QT_TRANSLATE_NOOP("triptych::openapi", "Its value as a document of one media type, where no style fits.")},
    {"type", words("string number integer boolean array file"), 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The type of its value.")},
    {"format", string, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "What sort of text or number it is, such as date or int64.")},
    {"items", of(Items), 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "What a list holds.")},
    {"collectionFormat", words("csv ssv tsv pipes multi"), 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "How a list is written.")},
    {"default", any, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The value that the server takes when none is sent.")},
    {"maximum", number, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The largest number.")},
    {"exclusiveMaximum", boolean, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "Whether the maximum itself is too large.")},
    {"minimum", number, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The smallest number.")},
    {"exclusiveMinimum", boolean, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "Whether the minimum itself is too small.")},
    {"maxLength", count, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The most characters.")},
    {"minLength", count, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The fewest characters.")},
    {"pattern", pattern, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "A regular expression that the text has to match.")},
    {"maxItems", count, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The most items.")},
    {"minItems", count, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The fewest items.")},
    {"uniqueItems", boolean, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "Whether no two items may be equal.")},
    {"enum", list(any), NotEmpty, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The values that it can have.")},
    {"multipleOf", number, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The number is a multiple of this one.")},
};

// 2.0 only
constexpr Field items[] = {
    {"type", words(simpleTypes), Required, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The type of an item.")},
    {"format", string, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "What sort of text or number it is, such as date or int64.")},
    {"items", of(Items), 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "What a list in the list holds.")},
    {"collectionFormat", words("csv ssv tsv pipes"), 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "How a list in the list is written.")},
    {"default", any, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The value that the server takes when none is sent.")},
    {"maximum", number, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The largest number.")},
    {"exclusiveMaximum", boolean, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "Whether the maximum itself is too large.")},
    {"minimum", number, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The smallest number.")},
    {"exclusiveMinimum", boolean, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "Whether the minimum itself is too small.")},
    {"maxLength", count, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The most characters.")},
    {"minLength", count, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The fewest characters.")},
    {"pattern", pattern, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "A regular expression that the text has to match.")},
    {"maxItems", count, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The most items.")},
    {"minItems", count, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The fewest items.")},
    {"uniqueItems", boolean, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "Whether no two items may be equal.")},
    {"enum", list(any), NotEmpty, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The values that an item can have.")},
    {"multipleOf", number, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The number is a multiple of this one.")},
};

// §4.8.13
constexpr Field requestBody[] = {
    {"description", markdown, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "What the body is.")},
    {"content", map(of(MediaType), Keys::MediaRange), Required, from30to31, QT_TRANSLATE_NOOP("triptych::openapi", "The body, by media type.")},
    {"content", map(refer(MediaType), Keys::MediaRange), Required, since32, QT_TRANSLATE_NOOP("triptych::openapi", "The body, by media type.")},
    {"required", boolean, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Whether a request without a body is wrong.")},
};

// §4.8.14
constexpr Field mediaTypeFields[] = {
    {"description", markdown, 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "What the content is.")},
    {"schema", refer(Schema), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "What the content as a whole can be.")},
    {"itemSchema", refer(Schema), 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "What each item of a stream of items can be.")},
    {"example", any, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "One content.")},
    {"examples", map(refer(Example)), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Contents, by name.")},
    {"encoding", map(of(Encoding)), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "How each property of a form is written.")},
    {"prefixEncoding", list(of(Encoding)), 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "How the first parts of a multipart body are written, by position.")},
    {"itemEncoding", of(Encoding), 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "How every further part of a multipart body is written.")},
};

// §4.8.15
constexpr Field encoding[] = {
    {"contentType", string, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "The media type of the part; several with commas.")},
    {"headers", map(refer(Header)), 0, from30to31, QT_TRANSLATE_NOOP("triptych::openapi", "Headers of the part.")},
    {"headers", map(refer(Header), Keys::HeaderName), 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "Headers of the part.")},
    {"style", words("form spaceDelimited pipeDelimited deepObject"), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "How lists and objects are written in it.")},
    {"explode", boolean, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Whether each item of a list or object becomes a field of its own.")},
    {"allowReserved", boolean, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Whether characters such as / and ? go unencoded.")},
    {"encoding", map(of(Encoding)), 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "How each property of a nested form is written.")},
    {"prefixEncoding", list(of(Encoding)), 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "How the first parts of a nested multipart body are written.")},
    {"itemEncoding", of(Encoding), 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "How every further part of a nested multipart body is written.")},
};

// §4.8.16
constexpr Field responses[] = {
    {"default", refer(Response), 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "What comes back with any status that is not listed.")},
    {"{status}", refer(Response), 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "What comes back with this status; 4XX stands for a hundred of them."), Keys::Status},
};

// §4.8.17
constexpr Field response[] = {
    {"summary", string, 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "The response in a few words.")},
    {"description", markdown, Required, until31, QT_TRANSLATE_NOOP("triptych::openapi", "When it comes and what it means.")},
    {"description", markdown, 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "When it comes and what it means.")},
    {"schema", refer(Schema), 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "What the body can be; without it, there is none.")},
    {"headers", map(of(Header)), 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "Headers that come with it.")},
    {"headers", map(refer(Header)), 0, from30to31, QT_TRANSLATE_NOOP("triptych::openapi", "Headers that come with it.")},
    {"headers", map(refer(Header), Keys::HeaderName), 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "Headers that come with it.")},
    {"content", map(of(MediaType), Keys::MediaRange), 0, from30to31, QT_TRANSLATE_NOOP("triptych::openapi", "The body, by media type.")},
    {"content", map(refer(MediaType), Keys::MediaRange), 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "The body, by media type.")},
    {"links", map(refer(Link)), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Operations that can follow, by name.")},
    {"examples", map(any, Keys::MediaRange), 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "A body, by media type.")},
};

// §4.8.18
constexpr Field callback[] = {
    {"{expression}", of(PathItem), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "The request that is sent to the address that the expression gives."), Keys::Expression},
};

// §4.8.19
constexpr Field example[] = {
    {"summary", string, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "What it shows, in a few words.")},
    {"description", markdown, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "What it shows.")},
    {"dataValue", any, 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "The value as data, before it is written; it should fit the schema.")},
    {"serializedValue", string, 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "The value as it goes over the wire.")},
    {"value", any, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "The value itself.")},
    {"externalValue", uri, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Where the value is, when it cannot stand here.")},
};

// §4.8.20
constexpr Field link[] = {
    {"operationRef", uri, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "A reference to the operation that can follow.")},
    {"operationId", string, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "The operationId of the operation that can follow.")},
    {"parameters", map(any), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "What to pass on, by parameter: values or runtime expressions.")},
    {"requestBody", any, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "What to send as the body: a value or a runtime expression.")},
    {"description", markdown, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "What the step is for.")},
    {"server", of(Server), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "The server to send it to.")},
};

// §4.8.21
constexpr Field header[] = {
    {"description", markdown, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "What it says.")},
    {"required", boolean, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Whether it always comes.")},
    {"deprecated", boolean, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "It should not be relied on any more.")},
    {"allowEmptyValue", boolean, 0, only30, QT_TRANSLATE_NOOP("triptych::openapi", "Has no meaning for a header.")},
    {"style", words("simple"), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "How lists and objects are written in it.")},
    {"explode", boolean, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Whether objects are written as name=value.")},
    {"allowReserved", boolean, 0, only30, QT_TRANSLATE_NOOP("triptych::openapi", "Has no meaning for a header.")},
    {"schema", refer(Schema), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "What its value can be.")},
    {"example", any, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "One value.")},
    {"examples", map(refer(Example)), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Values, by name.")},
    {"content", map(of(MediaType), Keys::MediaRange), Single, from30to31, QT_TRANSLATE_NOOP("triptych::openapi", "Its value as a document of one media type.")},
    {"content", map(refer(MediaType), Keys::MediaRange), Single, since32, QT_TRANSLATE_NOOP("triptych::openapi", "Its value as a document of one media type.")},
    {"type", words(simpleTypes), Required, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The type of its value.")},
    {"format", string, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "What sort of text or number it is, such as date or int64.")},
    {"items", of(Items), 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "What a list holds.")},
    {"collectionFormat", words("csv ssv tsv pipes"), 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "How a list is written.")},
    {"default", any, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The value that is meant when it does not come.")},
    {"maximum", number, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The largest number.")},
    {"exclusiveMaximum", boolean, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "Whether the maximum itself is too large.")},
    {"minimum", number, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The smallest number.")},
    {"exclusiveMinimum", boolean, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "Whether the minimum itself is too small.")},
    {"maxLength", count, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The most characters.")},
    {"minLength", count, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The fewest characters.")},
    {"pattern", pattern, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "A regular expression that the text has to match.")},
    {"maxItems", count, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The most items.")},
    {"minItems", count, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The fewest items.")},
    {"uniqueItems", boolean, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "Whether no two items may be equal.")},
    {"enum", list(any), NotEmpty, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The values that it can have.")},
    {"multipleOf", number, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The number is a multiple of this one.")},
};

constexpr Object objects[] = {
    {Paths, "Paths", all, all, paths, QT_TRANSLATE_NOOP("triptych::openapi", "The paths of the API.")},
    {PathItem, "Path Item", all, all, pathItem, QT_TRANSLATE_NOOP("triptych::openapi", "What can be done at one path.")},
    {Operation, "Operation", all, all, operation, QT_TRANSLATE_NOOP("triptych::openapi", "One request and what comes back.")},
    {Parameter, "Parameter", all, all, parameter, QT_TRANSLATE_NOOP("triptych::openapi", "A value that a caller sets in path, query, headers or cookies.")},
    {RequestBody, "Request Body", since30, since30, requestBody, QT_TRANSLATE_NOOP("triptych::openapi", "The body of a request.")},
    {MediaType, "Media Type", since30, since30, mediaTypeFields, QT_TRANSLATE_NOOP("triptych::openapi", "Content of one media type: its schema, examples and how it is written.")},
    {Encoding, "Encoding", since30, since30, encoding, QT_TRANSLATE_NOOP("triptych::openapi", "How one property of a form or part of a multipart body is written.")},
    {Responses, "Responses", all, all, responses, QT_TRANSLATE_NOOP("triptych::openapi", "What comes back, by status.")},
    {Response, "Response", all, all, response, QT_TRANSLATE_NOOP("triptych::openapi", "One kind of answer.")},
    {Callback, "Callback", since30, since30, callback, QT_TRANSLATE_NOOP("triptych::openapi", "Requests that the server sends to an address taken from the call.")},
    {Example, "Example", since30, since30, example, QT_TRANSLATE_NOOP("triptych::openapi", "A value that shows what is meant.")},
    {Link, "Link", since30, since30, link, QT_TRANSLATE_NOOP("triptych::openapi", "An operation that can follow, fed from a response.")},
    {Header, "Header", all, all, header, QT_TRANSLATE_NOOP("triptych::openapi", "A header of a response or of a part.")},
    {Items, "Items", only2, only2, items, QT_TRANSLATE_NOOP("triptych::openapi", "What a list in a parameter or header holds.")},
};

// clang-format on

} // namespace

std::span<const Object> pathObjects()
{
    return objects;
}

} // namespace triptych::openapi::rows
