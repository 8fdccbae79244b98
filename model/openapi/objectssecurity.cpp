// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/objectrows.h"

namespace triptych::openapi::rows {

using enum ObjectType;

namespace {

// clang-format off

// §4.8.27
constexpr Field securityScheme[] = {
    {"type", words("basic apiKey oauth2"), Required, only2, QT_TRANSLATE_NOOP("triptych::openapi", "How callers authenticate.")},
    {"type", words("apiKey http oauth2 openIdConnect"), Required, only30, QT_TRANSLATE_NOOP("triptych::openapi", "How callers authenticate.")},
    {"type", words("apiKey http mutualTLS oauth2 openIdConnect"), Required, since31, QT_TRANSLATE_NOOP("triptych::openapi", "How callers authenticate.")},
    {"description", markdown, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "What callers need to know about it.")},
    {"name", string, 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "The header, query parameter or cookie that holds the key.")},
    {"in", words("query header"), 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "Where the key goes.")},
    {"in", words("query header cookie"), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Where the key goes.")},
    {"scheme", string, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "The scheme of the Authorization header, such as bearer or basic.")},
    {"bearerFormat", string, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "What sort of token it is, such as JWT; a hint to readers.")},
    {"flow", words("implicit password application accessCode"), 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "How a token is got.")},
    {"authorizationUrl", uri, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "Where the user agrees.")},
    {"tokenUrl", uri, 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "Where the token is got.")},
    {"scopes", map(string), 0, only2, QT_TRANSLATE_NOOP("triptych::openapi", "The rights that can be asked for, with what each means.")},
    {"flows", of(OAuthFlows), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "The ways to get a token.")},
    {"openIdConnectUrl", uri, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Where the provider describes itself.")},
    {"oauth2MetadataUrl", uri, 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "Where the authorization server describes itself, RFC 8414.")},
    {"deprecated", boolean, 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "New callers should not use it any more.")},
};

// §4.8.28
constexpr Field flows[] = {
    {"implicit", of(OAuthFlow), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "The token comes with the redirect; not recommended any more.")},
    {"password", of(OAuthFlow), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "The caller has the user's password; not recommended any more.")},
    {"clientCredentials", of(OAuthFlow), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "The program authenticates for itself.")},
    {"authorizationCode", of(OAuthFlow), 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "The user agrees, the program gets a code and changes it for a token.")},
    {"deviceAuthorization", of(OAuthFlow), 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "The user agrees on another device, RFC 8628.")},
};

// §4.8.29
constexpr Field flow[] = {
    {"authorizationUrl", uri, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Where the user agrees.")},
    {"deviceAuthorizationUrl", uri, 0, since32, QT_TRANSLATE_NOOP("triptych::openapi", "Where the device gets its code.")},
    {"tokenUrl", uri, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Where the token is got.")},
    {"refreshUrl", uri, 0, since30, QT_TRANSLATE_NOOP("triptych::openapi", "Where a token is renewed.")},
    {"scopes", map(string), Required, since30, QT_TRANSLATE_NOOP("triptych::openapi", "The rights that can be asked for, with what each means.")},
};

// §4.8.30
constexpr Field requirement[] = {
    {"{name}", list(string), 0, all, QT_TRANSLATE_NOOP("triptych::openapi", "A security scheme that has to be satisfied, with the scopes it needs; all names of one object together."), Keys::Any},
};

constexpr Object objects[] = {
    {SecurityScheme, "Security Scheme", all, all, securityScheme, QT_TRANSLATE_NOOP("triptych::openapi", "One way to authenticate.")},
    {OAuthFlows, "OAuth Flows", since30, since30, flows, QT_TRANSLATE_NOOP("triptych::openapi", "The ways to get a token.")},
    {OAuthFlow, "OAuth Flow", since30, since30, flow, QT_TRANSLATE_NOOP("triptych::openapi", "One way to get a token.")},
    {SecurityRequirement, "Security Requirement", all, never, requirement, QT_TRANSLATE_NOOP("triptych::openapi", "What a caller has to show: all of its names; an empty one asks for nothing.")},
};

// clang-format on

} // namespace

std::span<const Object> securityObjects()
{
    return objects;
}

} // namespace triptych::openapi::rows
