// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/objectrows.h"

namespace triptych::openapi {

using namespace rows;
using enum ObjectType;
using enum Condition::Rule;

namespace {

// clang-format off

constexpr Condition rules[] = {
    {OpenApi, AtLeastOne, since31, nullptr, nullptr, "paths webhooks components"},
    {License, Excludes, since31, "url", "identifier"},

    {Parameter, NeededWhere, until30, "required", "in", "path"},
    {Parameter, NeededWhere, since31, "required", "in", "path", nullptr, "content"},
    {Parameter, LimitedWhere, all, "required", "in", "path", "true"},
    {Parameter, NeededWhere, only2, "schema", "in", "body"},
    {Parameter, NeededWhere, only2, "type", "in", "query header path formData"},
    {Parameter, NeededWhere, only2, "items", "type", "array"},
    {Parameter, OnlyWhere, only2, "schema", "in", "body"},
    {Parameter, NotWhere, only2, "type", "in", "body"},
    {Parameter, NotWhere, only2, "items", "in", "body"},
    {Parameter, LimitedWhere, only2, "type", "in", "query header path", "string number integer boolean array"},
    {Parameter, LimitedWhere, only2, "collectionFormat", "in", "header path", "csv ssv tsv pipes"},
    {Parameter, OnlyWhere, only2, "allowEmptyValue", "in", "query formData"},
    {Parameter, OnlyWhere, since31, "allowEmptyValue", "in", "query"},
    {Parameter, AtLeastOne, since30, nullptr, nullptr, "schema content"},
    {Parameter, Excludes, since30, "content", "schema"},
    {Parameter, Excludes, since30, "style", "content"},
    {Parameter, Excludes, since30, "explode", "content"},
    {Parameter, Excludes, since30, "allowReserved", "content"},
    {Parameter, Excludes, from30to31, "example", "content"},
    {Parameter, Excludes, from30to31, "examples", "content"},
    {Parameter, Excludes, since30, "examples", "example"},
    {Parameter, NeededWhere, since32, "content", "in", "querystring"},
    {Parameter, LimitedWhere, since30, "style", "in", "path", "matrix label simple"},
    {Parameter, LimitedWhere, since30, "style", "in", "query", "form spaceDelimited pipeDelimited deepObject"},
    {Parameter, LimitedWhere, since30, "style", "in", "header", "simple"},
    {Parameter, LimitedWhere, from30to31, "style", "in", "cookie", "form"},
    {Parameter, LimitedWhere, since32, "style", "in", "cookie", "form cookie"},
    {Parameter, OnlyWhere, only31, "allowReserved", "in", "query"},
    {Parameter, OnlyWhere, since32, "allowReserved", "in", "path query cookie"},
    {Parameter, NotWhere, since32, "allowReserved", "style", "cookie"},

    {Header, AtLeastOne, since30, nullptr, nullptr, "schema content"},
    {Header, Excludes, since30, "content", "schema"},
    {Header, Excludes, since30, "style", "content"},
    {Header, Excludes, since30, "explode", "content"},
    {Header, Excludes, only30, "allowReserved", "content"},
    {Header, Excludes, from30to31, "example", "content"},
    {Header, Excludes, from30to31, "examples", "content"},
    {Header, Excludes, since30, "examples", "example"},
    {Header, NeededWhere, only2, "items", "type", "array"},
    {Items, NeededWhere, only2, "items", "type", "array"},
    {Schema, NeededWhere, until30, "items", "type", "array"},

    {MediaType, Excludes, since30, "examples", "example"},
    {MediaType, Excludes, since32, "prefixEncoding", "encoding"},
    {MediaType, Excludes, since32, "itemEncoding", "encoding"},
    {Encoding, Excludes, since32, "prefixEncoding", "encoding"},
    {Encoding, Excludes, since32, "itemEncoding", "encoding"},
    {Example, Excludes, since30, "externalValue", "value"},
    {Example, Excludes, since32, "dataValue", "value"},
    {Example, Excludes, since32, "serializedValue", "value"},
    {Example, Excludes, since32, "externalValue", "serializedValue"},
    {Link, Excludes, since30, "operationRef", "operationId"},
    {Link, AtLeastOne, since31, nullptr, nullptr, "operationId operationRef"},
    {Xml, Excludes, since32, "attribute", "nodeType"},
    {Xml, Excludes, since32, "wrapped", "nodeType"},

    {SecurityScheme, NeededWhere, all, "name", "type", "apiKey"},
    {SecurityScheme, NeededWhere, all, "in", "type", "apiKey"},
    {SecurityScheme, OnlyWhere, all, "name", "type", "apiKey"},
    {SecurityScheme, OnlyWhere, all, "in", "type", "apiKey"},
    {SecurityScheme, NeededWhere, only2, "flow", "type", "oauth2"},
    {SecurityScheme, NeededWhere, only2, "authorizationUrl", "flow", "implicit accessCode"},
    {SecurityScheme, NeededWhere, only2, "tokenUrl", "flow", "password application accessCode"},
    {SecurityScheme, OnlyWhere, only2, "flow", "type", "oauth2"},
    {SecurityScheme, OnlyWhere, only2, "scopes", "type", "oauth2"},
    {SecurityScheme, OnlyWhere, only2, "authorizationUrl", "flow", "implicit accessCode"},
    {SecurityScheme, OnlyWhere, only2, "tokenUrl", "flow", "password application accessCode"},
    {SecurityScheme, NeededWhere, since30, "scheme", "type", "http"},
    {SecurityScheme, OnlyWhere, since30, "scheme", "type", "http"},
    {SecurityScheme, OnlyWhere, since30, "bearerFormat", "type", "http"},
    {SecurityScheme, NeededWhere, since30, "flows", "type", "oauth2"},
    {SecurityScheme, OnlyWhere, since30, "flows", "type", "oauth2"},
    {SecurityScheme, OnlyWhere, since32, "oauth2MetadataUrl", "type", "oauth2"},
    {SecurityScheme, NeededWhere, since30, "openIdConnectUrl", "type", "openIdConnect"},
    {SecurityScheme, OnlyWhere, since30, "openIdConnectUrl", "type", "openIdConnect"},

    // Without `given`: by the key below which the object stands.
    {OAuthFlow, NeededWhere, since30, "authorizationUrl", nullptr, "implicit authorizationCode"},
    {OAuthFlow, NeededWhere, since30, "tokenUrl", nullptr, "password clientCredentials authorizationCode deviceAuthorization"},
    {OAuthFlow, NeededWhere, since32, "deviceAuthorizationUrl", nullptr, "deviceAuthorization"},
    {OAuthFlow, OnlyWhere, since30, "authorizationUrl", nullptr, "implicit authorizationCode"},
    {OAuthFlow, OnlyWhere, since30, "tokenUrl", nullptr, "password clientCredentials authorizationCode deviceAuthorization"},
    {OAuthFlow, OnlyWhere, since32, "deviceAuthorizationUrl", nullptr, "deviceAuthorization"},
};

// clang-format on

} // namespace

std::span<const Condition> conditions()
{
    return rules;
}

} // namespace triptych::openapi
