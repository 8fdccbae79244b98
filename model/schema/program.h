// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schema/format.h"
#include "model/schema/pattern.h"
#include "model/schema/resources.h"

#include <QByteArrayView>

#include <span>

namespace triptych::schema {

/// Bits of the types an instance may have; JsonType's order.
enum TypeBit : quint8 {
    NullBit = 0x01,
    BooleanBit = 0x02,
    IntegerBit = 0x04,
    NumberBit = 0x08, ///< with IntegerBit: any number
    StringBit = 0x10,
    ArrayBit = 0x20,
    ObjectBit = 0x40,
};
inline constexpr quint8 AnyNumber = IntegerBit | NumberBit;
inline constexpr quint8 AnyType = 0x7F;

struct Subschema;

/// The way from a schema to one that applies beneath it. `hops` counts schemas that hold nothing but a `$ref`
/// and are stepped over: only the path in a message shows them.
struct Edge
{
    const Subschema *target = nullptr;
    quint32 hops = 0;
    text::NodeId node = text::NoNode; ///< where it is written
};

/// A number of the schema: its JSON lexeme, and its value when it is a small integer.
struct Bound
{
    QByteArrayView lexeme;
    qint64 value = 0;
    bool small = false;
};

/// The values of `enum`, or the one of `const`. Strings are hashed.
struct Choices
{
    std::span<const text::NodeId> values;    ///< all of them
    std::span<const QByteArrayView> strings; ///< open addressing, null views are free
    quint8 kinds = 0;                        ///< bits by NodeKind
};

/// A name that `properties` or `required` knows.
struct PropertyEntry
{
    QByteArrayView name;
    text::NodeId node = text::NoNode;         ///< of the property's subschema
    text::NodeId requiredNode = text::NoNode; ///< of the name in `required`
    qint32 required = -1;                     ///< its number among the required ones
    Edge edge;                                ///< no target: only required
    bool readOnly = false;
    bool writeOnly = false;
};

struct PatternEntry
{
    const Pattern *pattern = nullptr;
    Edge edge;
};

/// What is said of objects, in one pass over their members.
struct ObjectPlan
{
    std::span<const PropertyEntry> entries; ///< in the schema's order
    std::span<const qint32> places;         ///< open addressing into entries; -1 is free
    std::span<const PatternEntry> patterns;
    Edge additional;
    Edge names;
    qint32 requiredCount = 0;
    bool evaluates = false; ///< anything but `required`, `propertyNames` and counts
    text::NodeId requiredNode = text::NoNode;
};

/// What is said of arrays.
struct ArrayPlan
{
    std::span<const Edge> prefix;
    Edge rest;
    Keyword prefixKeyword = Keyword::PrefixItems;
    Keyword restKeyword = Keyword::Items;
    Edge contains;
    quint64 minContains = 1;
    quint64 maxContains = ~quint64{0};
    text::NodeId minContainsNode = text::NoNode;
    text::NodeId maxContainsNode = text::NoNode;
};

/// One name of `dependentSchemas`, `dependentRequired` or `dependencies`.
struct Dependent
{
    QByteArrayView name;
    text::NodeId node = text::NoNode;
    std::span<const QByteArrayView> required;
    Edge edge;
};

struct Instruction
{
    Keyword keyword = Keyword::None;
    quint8 types = AnyType;           ///< instances that it says something about
    text::NodeId node = text::NoNode; ///< the keyword's value
    quint32 count = 0;                ///< of edges or dependents
    union {
        const void *nothing = nullptr;
        const Edge *edges;
        const Bound *bound;
        const Choices *choices;
        const Pattern *pattern;
        const FormatCheck *format;
        const ObjectPlan *object;
        const ArrayPlan *array;
        const Dependent *dependents;
        const QByteArrayView *text; ///< contentEncoding, contentMediaType
        quint64 number;
    };
    QByteArrayView anchor; ///< of `$dynamicRef`: the name, if it is dynamic
};

/// One schema, compiled. Immutable once the compilation that made it is over.
struct Subschema
{
    enum Flag : quint8 {
        Never = 0x01,          ///< the schema `false`
        NoSchema = 0x02,       ///< no mapping and no boolean: nothing can be said
        PlainReference = 0x04, ///< nothing but `$ref`: instructions[0]
        Unevaluated = 0x08,    ///< has `unevaluatedProperties` or `unevaluatedItems`
    };

    const Resource *resource = nullptr;
    text::NodeId node = text::NoNode;
    text::NodeId typeNode = text::NoNode;
    quint8 types = AnyType;
    quint8 flags = 0;
    std::span<const Instruction> instructions;
};

} // namespace triptych::schema
