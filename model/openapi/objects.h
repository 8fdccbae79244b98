// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/openapi/version.h"
#include "model/text/pointer.h"

#include <QString>

#include <span>
#include <string_view>
#include <vector>

/// The object model of OpenAPI 2.0, 3.0, 3.1 and 3.2 as one table: every object with its fields, what their
/// values are, and in which versions. Validation, forms, completion, hover help and conversion read it. Rows
/// are constants in objects*.cpp; the chapter of an object is §4.8 of OpenAPI 3.1.1, §4 of 3.2.0.
namespace triptych::openapi {

enum class ObjectType : quint8 {
    None,
    OpenApi, ///< the root; of 2.0 too
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Components,
    Paths,
    PathItem,
    Operation,
    ExternalDocumentation,
    Parameter, ///< of 2.0 too, with the fields of its Items Object
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Callback,
    Example,
    Link,
    Header,
    Tag,
    Reference,
    Schema,
    Discriminator,
    Xml,
    SecurityScheme,
    OAuthFlows,
    OAuthFlow,
    SecurityRequirement,
    Items, ///< 2.0: what an array parameter or header holds
};
inline constexpr size_t objectTypeCount = 32;

struct Versions
{
    Version from = Version::Swagger20;
    Version to = Version::OpenApi32;

    [[nodiscard]] constexpr bool contains(Version v) const { return from <= v && v <= to; }
};

enum class Kind : quint8 {
    Any, ///< data of the API: not looked into
    String,
    Markdown, ///< CommonMark
    Boolean,
    Number,
    Integer,
    Count,     ///< an integer ≥ 0
    Word,      ///< one of ValueType::words
    Uri,       ///< a URI reference, RFC 3986 §4.1
    Url,       ///< the same, may hold {variables}
    Email,     ///< RFC 5322 §3.4.1
    MediaType, ///< RFC 6838 §4.2
    Pattern,   ///< a regular expression, ECMA-262
    Object,    ///< ValueType::object
};

enum class Shape : quint8 { One, List, Map, MapOfLists };

/// What the keys of a map, or of a patterned field, have to be.
enum class Keys : quint8 {
    Fixed,         ///< no pattern: the field has one name
    Any,           ///< names that the author chose
    Path,          ///< begins with "/"
    Status,        ///< "default", "404", since 3.0 also "4XX"
    ComponentName, ///< letters, digits, ".", "-", "_"
    MediaRange,    ///< RFC 9110 §12.5.1
    HeaderName,    ///< a token, RFC 9110 §5.6.2
    Method,        ///< a token that is none of the fixed methods
    Expression,    ///< a runtime expression, or a text with {expressions}
};

struct ValueType
{
    Kind kind = Kind::Any;
    Shape shape = Shape::One;
    Keys keys = Keys::Any; ///< of a map
    ObjectType object = ObjectType::None;
    bool orReference = false; ///< a Reference Object may stand in its place
    bool orBoolean = false;
    bool orList = false;         ///< one, or a list of such
    const char *words = nullptr; ///< of Kind::Word, separated by spaces

    bool operator==(const ValueType &) const = default;
};

enum FieldFlag : quint8 {
    Required = 0x1,
    NotEmpty = 0x2, ///< a list or map of at least one
    Single = 0x4,   ///< a map of exactly one
    Unique = 0x8,   ///< a list without equal items
    Old = 0x10,     ///< deprecated in these versions
};

/// A row: a field in the versions in which it is just so. A field that changed has several rows.
struct Field
{
    std::string_view name; ///< of a patterned field what stands for it: "/{path}"
    ValueType type;
    quint8 flags = 0;
    Versions versions;
    const char *about = nullptr; ///< English; aboutText() translates
    Keys keys = Keys::Fixed;     ///< the pattern of a patterned field

    [[nodiscard]] constexpr bool isPatterned() const { return keys != Keys::Fixed; }
};

struct Object
{
    ObjectType type = ObjectType::None;
    const char *name = nullptr; ///< "Path Item"
    Versions versions;
    Versions extensible; ///< may have `x-` fields in these
    std::span<const Field> fields;
    const char *about = nullptr;
    /// Fields that the table does not know are nobody's mistake in these.
    Versions open{Version::OpenApi32, Version::Swagger20};
};

/// A rule about fields of one object that depend on each other.
struct Condition
{
    enum class Rule : quint8 {
        NeededWhere,  ///< `field` has to be there where `given` is one of `words`
        OnlyWhere,    ///< `field` may be there only where `given` is one of `words`
        NotWhere,     ///< `field` may not be there where `given` is one of `words`
        LimitedWhere, ///< `field` is one of `allowed` where `given` is one of `words`
        Excludes,     ///< not `field` and `given` together
        AtLeastOne,   ///< one of the names in `words` has to be there
    };
    ObjectType object = ObjectType::None;
    Rule rule = Rule::Excludes;
    Versions versions;
    const char *field = nullptr;
    const char *given = nullptr;
    const char *words = nullptr;
    const char *allowed = nullptr;
    const char *unless = nullptr; ///< does not count where this field is
};

[[nodiscard]] const Object &object(ObjectType type);
/// "Path Item": the standard's word, never translated.
[[nodiscard]] QString objectName(ObjectType type);
[[nodiscard]] QString aboutText(const Object &object);
[[nodiscard]] QString aboutText(const Field &field);
[[nodiscard]] std::span<const Condition> conditions();

/// The fields of an object in one version, in the standard's order, patterned ones last.
[[nodiscard]] std::vector<const Field *> fieldsOf(ObjectType type, Version version);
/// The row of `key` in that version: the field of that name, else the patterned one. Null when there is
/// none. Constant time, no allocation.
[[nodiscard]] const Field *fieldOf(ObjectType type, Version version, QByteArrayView key);
/// Any row of that name, whatever its version.
[[nodiscard]] const Field *fieldOfAnyVersion(ObjectType type, QByteArrayView key);
/// Does `key` fit what `keys` asks for?
[[nodiscard]] bool keyFits(Keys keys, Version version, QByteArrayView key);
/// Is `word` among `words`, which are separated by spaces?
[[nodiscard]] bool isOneOf(const char *words, QByteArrayView word);

/// What stands at a place of a document, by its pointer and the table alone: no reference is followed.
struct Position
{
    ObjectType owner = ObjectType::None; ///< the object whose field this is, or is below
    const Field *field = nullptr;        ///< that field, null at the root and where nothing is known
    ValueType type;                      ///< of the value there, one level of list and map taken off a step

    [[nodiscard]] bool isObject() const { return type.kind == Kind::Object && type.shape == Shape::One; }
};
/// From the root object of a document, or from an object of another type (a file that is a fragment). What
/// is beyond the model (examples, extensions) is a Position without a field.
[[nodiscard]] Position positionOf(
    Version version, const text::Pointer &pointer, ObjectType from = ObjectType::OpenApi);

} // namespace triptych::openapi
