// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/shape.h"

#include <QByteArrayList>

namespace triptych::schema {

using text::Value;

namespace {

/// The entries of an object as JSON text: a Value for every level would parse each level again.
class Entries
{
public:
    void add(QByteArrayView key, const QByteArray &json)
    {
        m_json += m_json.isEmpty() ? '{' : ',';
        m_json += text::jsonQuoted(key) + ':' + json;
    }
    void add(QByteArrayView key, quint64 count) { add(key, QByteArray::number(count)); }
    void addString(QByteArrayView key, QByteArrayView text) { add(key, text::jsonQuoted(text)); }

    [[nodiscard]] bool isEmpty() const { return m_json.isEmpty(); }
    [[nodiscard]] QByteArray json() const { return m_json.isEmpty() ? QByteArray("{}") : m_json + '}'; }

private:
    QByteArray m_json;
};

QByteArray array(const QByteArrayList &items)
{
    return '[' + items.join(',') + ']';
}

/// An integer is a number too: where both were seen the schema says number.
QByteArray typeJson(const Shape &shape)
{
    QByteArrayList types;
    for (size_t i = 0; i < jsonTypeCount; ++i) {
        const auto type = JsonType(i);
        const bool covered = type == JsonType::Integer && shape.count(JsonType::Number) > 0;
        if (type != JsonType::Null && shape.count(type) > 0 && !covered) {
            types += text::jsonQuoted(jsonTypeName(type));
        }
    }
    if (shape.count(JsonType::Null) > 0) {
        types += "\"null\"";
    }
    return types.size() == 1 ? types.first() : array(types);
}

class Writer
{
public:
    explicit Writer(bool evidence)
        : m_evidence(evidence)
    {
    }

    void describe(Entries &entries, const Shape &shape) const
    {
        if (shape.samples() > 0) {
            entries.add("type", typeJson(shape));
        }
        if (shape.count(JsonType::Object) > 0) {
            describeObject(entries, shape);
        }
        if (const Shape *items = shape.items()) {
            Entries inner;
            evidence(inner, *items, items->samples());
            describe(inner, *items);
            entries.add("items", inner.json());
        }
    }

private:
    void describeObject(Entries &entries, const Shape &shape) const
    {
        const quint64 objects = shape.count(JsonType::Object);
        Entries properties;
        QByteArrayList required;
        for (const Shape::Property &property : shape.properties()) {
            Entries inner;
            evidence(inner, property.shape, objects);
            describe(inner, property.shape);
            properties.add(property.name, inner.json());
            if (property.shape.samples() == objects) {
                required += text::jsonQuoted(property.name);
            }
        }
        if (!properties.isEmpty()) {
            entries.add("properties", properties.json());
        }
        if (!required.isEmpty()) {
            entries.add("required", array(required));
        }
        if (const Shape *values = shape.mapValues()) {
            Entries inner;
            describe(inner, *values);
            entries.add("additionalProperties", inner.json());
        }
    }

    /// What is at its default, seen every time and never null, is not written.
    void evidence(Entries &entries, const Shape &shape, quint64 ofParent) const
    {
        Entries counts;
        if (shape.samples() != ofParent) {
            counts.add("seen", shape.samples());
        }
        if (shape.count(JsonType::Null) > 0) {
            counts.add("null", shape.count(JsonType::Null));
        }
        if (m_evidence && !counts.isEmpty()) {
            entries.add("x-triptych", counts.json());
        }
    }

    bool m_evidence;
};

} // namespace

Value toSchema(const Shape &shape, const SchemaOptions &options)
{
    Entries entries;
    if (options.dialect) {
        entries.addString("$schema", "https://json-schema.org/draft/2020-12/schema");
    }
    if (!options.title.isEmpty()) {
        entries.addString("title", options.title.toUtf8());
    }
    if (options.evidence) {
        Entries counts;
        counts.add("samples", shape.samples());
        if (!options.since.isEmpty()) {
            counts.addString("since", options.since.toUtf8());
        }
        entries.add("x-triptych", counts.json());
    }
    Writer(options.evidence).describe(entries, shape);
    // Written here, so it is JSON; what could not be is a fault of this file.
    const auto value = Value::fromJson(entries.json());
    Q_ASSERT(value);
    return value.value_or(Value());
}

} // namespace triptych::schema
