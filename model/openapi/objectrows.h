// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/openapi/objects.h"

#include <QtGlobal>

/// The words that the rows of the table are written in.
namespace triptych::openapi::rows {

inline constexpr Versions all{Version::Swagger20, Version::OpenApi32};
inline constexpr Versions only2{Version::Swagger20, Version::Swagger20};
inline constexpr Versions until30{Version::Swagger20, Version::OpenApi30};
inline constexpr Versions until31{Version::Swagger20, Version::OpenApi31};
inline constexpr Versions only30{Version::OpenApi30, Version::OpenApi30};
inline constexpr Versions only31{Version::OpenApi31, Version::OpenApi31};
inline constexpr Versions from30to31{Version::OpenApi30, Version::OpenApi31};
inline constexpr Versions since30{Version::OpenApi30, Version::OpenApi32};
inline constexpr Versions since31{Version::OpenApi31, Version::OpenApi32};
inline constexpr Versions since32{Version::OpenApi32, Version::OpenApi32};
inline constexpr Versions never{Version::OpenApi32, Version::Swagger20};

inline constexpr ValueType any{.kind = Kind::Any};
inline constexpr ValueType string{.kind = Kind::String};
inline constexpr ValueType markdown{.kind = Kind::Markdown};
inline constexpr ValueType boolean{.kind = Kind::Boolean};
inline constexpr ValueType number{.kind = Kind::Number};
inline constexpr ValueType integer{.kind = Kind::Integer};
inline constexpr ValueType count{.kind = Kind::Count};
inline constexpr ValueType uri{.kind = Kind::Uri};
inline constexpr ValueType url{.kind = Kind::Url};
inline constexpr ValueType email{.kind = Kind::Email};
inline constexpr ValueType mediaType{.kind = Kind::MediaType};
inline constexpr ValueType pattern{.kind = Kind::Pattern};

constexpr ValueType words(const char *list)
{
    return {.kind = Kind::Word, .words = list};
}
constexpr ValueType of(ObjectType type)
{
    return {.kind = Kind::Object, .object = type};
}
/// An object, or a Reference Object in its place.
constexpr ValueType refer(ObjectType type)
{
    return {.kind = Kind::Object, .object = type, .orReference = true};
}
constexpr ValueType list(ValueType type)
{
    type.shape = Shape::List;
    return type;
}
constexpr ValueType map(ValueType type, Keys keys = Keys::Any)
{
    type.shape = type.shape == Shape::List ? Shape::MapOfLists : Shape::Map;
    type.keys = keys;
    return type;
}
constexpr ValueType orBoolean(ValueType type)
{
    type.orBoolean = true;
    return type;
}
constexpr ValueType orList(ValueType type)
{
    type.orList = true;
    return type;
}

[[nodiscard]] std::span<const Object> documentObjects(); ///< the root, what it says of itself, components
[[nodiscard]] std::span<const Object> pathObjects();     ///< paths, operations, what they send and answer
[[nodiscard]] std::span<const Object> schemaObjects();
[[nodiscard]] std::span<const Object> securityObjects();

} // namespace triptych::openapi::rows
