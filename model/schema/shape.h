// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/text/syntaxtree.h"
#include "model/text/value.h"

#include <QHash>
#include <QString>

#include <array>
#include <memory>
#include <vector>

namespace triptych::schema {

/// The types of JSON Schema 2020-12 §6.1.1, integers apart from other numbers.
enum class JsonType : quint8 { Null, Boolean, Integer, Number, String, Array, Object };
inline constexpr size_t jsonTypeCount = 7;

[[nodiscard]] QByteArray jsonTypeName(JsonType type);

/// What samples agree on at one place, with the counts it rests on: types, properties and how often each was
/// there, items. Merging is associative and, but for the order in which properties were first seen,
/// commutative, so that shapes of parts can be computed anywhere and put together in any grouping. Null (the
/// value was there and null) and absent (it was not there) are two things. A value type; not thread-safe
/// while it is changed.
class Shape
{
public:
    struct Property;

    /// An object with more distinct keys than this is a map: its values are one shape. Keeps a schema from
    /// growing with the samples where keys are data.
    static constexpr size_t maximumProperties = 1000;

    Shape();
    Shape(const Shape &other);
    Shape(Shape &&other) noexcept;
    Shape &operator=(Shape other) noexcept;
    ~Shape();

    /// Counts one more sample. Of a key that is there twice the last value counts, as for every reader.
    void add(const text::SyntaxTree &tree, text::NodeId node);
    void merge(const Shape &other);

    [[nodiscard]] quint64 samples() const; ///< values seen at this place
    [[nodiscard]] quint64 count(JsonType type) const { return m_counts[size_t(type)]; }
    /// In the order in which they were first seen; empty for a map.
    [[nodiscard]] const std::vector<Property> &properties() const { return m_properties; }
    [[nodiscard]] const Property *property(QByteArrayView name) const;
    /// The shape of all items of all arrays; null while every array was empty.
    [[nodiscard]] const Shape *items() const { return m_items.get(); }
    /// The shape of every value of a map (see maximumProperties), null for an object of known properties.
    [[nodiscard]] const Shape *mapValues() const { return m_mapValues.get(); }

    /// Equal counts at every place, whatever the order of properties.
    [[nodiscard]] bool sameAs(const Shape &other) const;

    /// For the store: a shape as compact JSON, and back. Problem `shape.format` for anything else.
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<Shape> fromJson(const QByteArray &json);

private:
    friend struct ShapeReader;

    void addObject(const text::SyntaxTree &tree, text::NodeId node);
    Shape &propertyFor(const text::SyntaxTree &tree, text::NodeId key, size_t expected);
    Shape &propertyNamed(const QByteArray &name, size_t expected);
    [[nodiscard]] size_t indexOf(const QByteArray &name) const;
    void becomeMap();

    std::array<quint64, jsonTypeCount> m_counts{};
    std::vector<Property> m_properties;
    QHash<QByteArray, size_t> m_index; // only beyond a handful of properties
    std::unique_ptr<Shape> m_items;
    std::unique_ptr<Shape> m_mapValues;
};

struct Shape::Property
{
    QByteArray name;
    Shape shape; ///< its samples() are the times the property was there
};

struct SchemaOptions
{
    QString title;        ///< event type; not written when empty
    QString since;        ///< RFC 3339 time of the first sample; not written when empty
    bool evidence = true; ///< write `x-triptych`
    bool dialect = true;  ///< write `$schema`
};

/// A JSON Schema 2020-12 that every sample of the shape satisfies. `x-triptych` carries the counts: `samples`
/// at the root, `seen` where a property was missing at times, `null` where it was null at times (FILES:
/// counts are the parent's).
[[nodiscard]] text::Value toSchema(const Shape &shape, const SchemaOptions &options = {});

} // namespace triptych::schema
