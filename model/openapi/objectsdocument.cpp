// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/objectrows.h"

namespace triptych::openapi::rows {

using enum ObjectType;

namespace {

// clang-format off

// OpenAPI 3.1.1 §4.8.1, 2.0 "Swagger Object"
constexpr Field openApi[] = {
    {"swagger", string, Required, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The version of the standard that the document keeps to: 2.0.")},
    {"openapi", string, Required, since30, QT_TRANSLATE_NOOP("triptych::openapi", "The version of the standard that the document keeps to, such as 3.1.1.")},
    {"$self", uri, 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "The address of the document itself; relative references in it count from there.")},
    {"info", of(Info), Required, all, QT_TRANSLATE_NOOP("triptych::openapi", "What the API is called, which version this is and who stands behind it.")},
    {"jsonSchemaDialect", uri, 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "The dialect of JSON Schema in which schemas are written that name none themselves.")},
    {"host", string, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "Name and port of the server; without it, the one that serves the document.")},
    {"basePath", string, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "What stands before every path; begins with “/”.")},
    {"schemes", list(words("http https ws wss")), Unique, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The protocols over which the API is reached.")},
    {"consumes", list(mediaType), Unique, only2, QT_TRANSLATE_NOOP("triptych::openapi", "Media types that operations take unless they say otherwise.")},
    {"produces", list(mediaType), Unique, only2, QT_TRANSLATE_NOOP("triptych::openapi", "Media types that operations answer with unless they say otherwise.")},
    {"servers", list(of(Server)), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Where the API is reached; without any, where the document is.")},
    {"paths", of(Paths), Required, until30, QT_TRANSLATE_NOOP("triptych::openapi", "The paths of the API and what can be done at each.")},
    {"paths", of(Paths), 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "The paths of the API and what can be done at each.")},
    {"webhooks", map(of(PathItem)), 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "Requests that the API sends to its consumer, by name.")},
    {"components", of(Components), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Named parts that the rest of the document refers to.")},
    {"definitions", map(refer(Schema)), 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "Named schemas that the rest of the document refers to.")},
    {"parameters", map(of(Parameter)), 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "Named parameters that operations refer to; they count nowhere by themselves.")},
    {"responses", map(of(Response)), 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "Named responses that operations refer to.")},
    {"securityDefinitions", map(of(SecurityScheme)), 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The ways to authenticate, by name.")},
    {"security", list(of(SecurityRequirement)), 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "What every operation asks for unless it says otherwise; one of the list is enough.")},
    {"tags", list(of(Tag)), 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "The groups of operations, in the order in which they are shown.")},
    {"externalDocs", of(ExternalDocumentation), 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "Where more is written about the API.")},
};

// §4.8.2
constexpr Field info[] = {
    {"title", string, Required, all, QT_TRANSLATE_NOOP("triptych::openapi", "The name of the API.")},
    {"summary", string, 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "The API in one line.")},
    {"description", markdown, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "What the API is for.")},
    {"termsOfService", string, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "Where the terms of use are, or what they say.")},
    {"termsOfService", uri, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Where the terms of use are.")},
    {"contact", of(Contact), 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "Whom to ask.")},
    {"license", of(License), 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "Under which terms the API may be used.")},
    {"version", string, Required, all, QT_TRANSLATE_NOOP("triptych::openapi", "The version of this description, not of the standard.")},
};

// §4.8.3
constexpr Field contact[] = {
    {"name", string, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "The person or organisation to ask.")},
    {"url", uri, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "Their page.")},
    {"email", email, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "Their mail address.")},
};

// §4.8.4
constexpr Field license[] = {
    {"name", string, Required, all, QT_TRANSLATE_NOOP("triptych::openapi", "The name of the licence.")},
    {"identifier", string, 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "The licence as an SPDX expression, such as Apache-2.0.")},
    {"url", uri, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "Where its text is.")},
};

// §4.8.5
constexpr Field server[] = {
    {"url", url, Required, since30, QT_TRANSLATE_NOOP("triptych::openapi", "The address; may be relative to the document and hold {variables}.")},
    {"description", markdown, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "What this server is for.")},
    {"name", string, 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "A name to refer to the server by.")},
    {"variables", map(of(ServerVariable)), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "The variables of the address, by name.")},
};

// §4.8.6
constexpr Field serverVariable[] = {
    {"enum", list(string), 0, only30, QT_TRANSLATE_NOOP("triptych::openapi", "The values that may be put in.")},
    {"enum", list(string), NotEmpty, since31, QT_TRANSLATE_NOOP("triptych::openapi", "The values that may be put in.")},
    {"default", string, Required, since30, QT_TRANSLATE_NOOP("triptych::openapi", "The value when nobody chooses another.")},
    {"description", markdown, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "What the variable decides.")},
};

// §4.8.7
constexpr Field components[] = {
    {"schemas", map(refer(Schema), Keys::ComponentName), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Schemas, by name.")},
    {"responses", map(refer(Response), Keys::ComponentName), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Responses, by name.")},
    {"parameters", map(refer(Parameter), Keys::ComponentName), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Parameters, by name.")},
    {"examples", map(refer(Example), Keys::ComponentName), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Examples, by name.")},
    {"requestBodies", map(refer(RequestBody), Keys::ComponentName), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Request bodies, by name.")},
    {"headers", map(refer(Header), Keys::ComponentName), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Headers, by a name that need not be the header's.")},
    {"securitySchemes", map(refer(SecurityScheme), Keys::ComponentName), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "The ways to authenticate, by name.")},
    {"links", map(refer(Link), Keys::ComponentName), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Links from a response to the next operation, by name.")},
    {"callbacks", map(refer(Callback), Keys::ComponentName), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Callbacks, by name.")},
    {"pathItems", map(of(PathItem), Keys::ComponentName), 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "Path items, by name.")},
    {"mediaTypes", map(refer(MediaType), Keys::ComponentName), 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "Media type objects, by name.")},
};

// §4.8.11
constexpr Field externalDocumentation[] = {
    {"description", markdown, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "What is written there.")},
    {"url", uri, Required, all, QT_TRANSLATE_NOOP("triptych::openapi", "Where it is written.")},
};

// §4.8.22
constexpr Field tag[] = {
    {"name", string, Required, all, QT_TRANSLATE_NOOP("triptych::openapi", "The name by which operations join the group.")},
    {"summary", string, 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "The name to show.")},
    {"description", markdown, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "What the group's operations have in common.")},
    {"externalDocs", of(ExternalDocumentation), 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "Where more is written about the group.")},
    {"parent", string, 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "The group that this one belongs to.")},
    {"kind", string, 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "What sort of group it is, such as nav, badge or audience.")},
};

// §4.8.23
constexpr Field reference[] = {
    {"$ref", uri, Required, all, QT_TRANSLATE_NOOP("triptych::openapi", "Where the object is that belongs here.")},
    {"summary", string, 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "In place of the summary of what is referred to.")},
    {"description", markdown, 0, since31, QT_TRANSLATE_NOOP("triptych::openapi", "In place of the description of what is referred to.")},
};

constexpr Object objects[] = {
    {OpenApi, "OpenAPI", all, all, openApi, QT_TRANSLATE_NOOP("triptych::openapi", "The whole document.")},
    {Info, "Info", all, all, info, QT_TRANSLATE_NOOP("triptych::openapi", "What the document says of itself.")},
    {Contact, "Contact", all, all, contact, QT_TRANSLATE_NOOP("triptych::openapi", "Whom to ask about the API.")},
    {License, "License", all, all, license, QT_TRANSLATE_NOOP("triptych::openapi", "The terms under which the API may be used.")},
    {Server, "Server", since30, since30, server, QT_TRANSLATE_NOOP("triptych::openapi", "One place where the API is reached.")},
    {ServerVariable, "Server Variable", since30, since30, serverVariable, QT_TRANSLATE_NOOP("triptych::openapi", "A part of a server's address that can be chosen.")},
    {Components, "Components", since30, since30, components, QT_TRANSLATE_NOOP("triptych::openapi", "Named parts; they count only where something refers to them.")},
    {ExternalDocumentation, "External Documentation", all, all, externalDocumentation, QT_TRANSLATE_NOOP("triptych::openapi", "A pointer to text that is kept elsewhere.")},
    {Tag, "Tag", all, all, tag, QT_TRANSLATE_NOOP("triptych::openapi", "A group of operations.")},
    {Reference, "Reference", all, never, reference, QT_TRANSLATE_NOOP("triptych::openapi", "Stands in the place of an object that is kept elsewhere."), all},
};

// clang-format on

} // namespace

std::span<const Object> documentObjects()
{
    return objects;
}

} // namespace triptych::openapi::rows
