// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/shape.h"

#include <algorithm>
#include <numeric>

namespace triptych::schema {

using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::SyntaxTree;

namespace {

/// Below this a scan is faster than hashing.
constexpr size_t indexThreshold = 12;
constexpr size_t notFound = ~size_t{0};

JsonType typeOf(const SyntaxTree &tree, NodeId node)
{
    switch (tree[node].kind) {
    case NodeKind::Boolean:
        return JsonType::Boolean;
    case NodeKind::Number: {
        const auto digits = tree.bytes(node);
        const bool fraction = std::any_of(
            digits.begin(), digits.end(), [](char c) { return c == '.' || c == 'e' || c == 'E'; });
        return fraction ? JsonType::Number : JsonType::Integer;
    }
    case NodeKind::String:
        return JsonType::String;
    case NodeKind::Sequence:
        return JsonType::Array;
    case NodeKind::Mapping:
        return JsonType::Object;
    case NodeKind::Null:
    case NodeKind::Alias:
    case NodeKind::Invalid:
        break;
    }
    return JsonType::Null;
}

} // namespace

QByteArray jsonTypeName(JsonType type)
{
    static constexpr std::array names{"null", "boolean", "integer", "number", "string", "array", "object"};
    return names[size_t(type)];
}

Shape::Shape() = default;
Shape::~Shape() = default;
Shape::Shape(Shape &&other) noexcept = default;

Shape::Shape(const Shape &other)
    : m_counts(other.m_counts)
    , m_properties(other.m_properties)
    , m_index(other.m_index)
    , m_items(other.m_items ? std::make_unique<Shape>(*other.m_items) : nullptr)
    , m_mapValues(other.m_mapValues ? std::make_unique<Shape>(*other.m_mapValues) : nullptr)
{
}

Shape &Shape::operator=(Shape other) noexcept
{
    m_counts = other.m_counts;
    m_properties.swap(other.m_properties);
    m_index.swap(other.m_index);
    m_items.swap(other.m_items);
    m_mapValues.swap(other.m_mapValues);
    return *this;
}

quint64 Shape::samples() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), quint64{0});
}

void Shape::add(const SyntaxTree &tree, NodeId node)
{
    if (tree[node].kind == NodeKind::Alias) {
        node = tree.resolved(node);
        if (node == NoNode) {
            return;
        }
    }
    const JsonType type = typeOf(tree, node);
    ++m_counts[size_t(type)];
    if (type == JsonType::Object) {
        addObject(tree, node);
    } else if (type == JsonType::Array) {
        for (NodeId item = tree.firstChild(node); item != NoNode; item = tree.nextChild(node, item)) {
            if (!m_items) {
                m_items = std::make_unique<Shape>();
            }
            m_items->add(tree, item);
        }
    }
}

void Shape::addObject(const SyntaxTree &tree, NodeId node)
{
    bool duplicates = false;
    for (NodeId key = tree.firstChild(node); key != NoNode; key = tree.nextChild(node, tree.valueOf(key))) {
        duplicates = duplicates || (tree[key].flags & text::Duplicate);
    }
    size_t expected = 0;
    for (NodeId key = tree.firstChild(node); key != NoNode;
         key = tree.nextChild(node, tree.valueOf(key)), ++expected) {
        const NodeId value = tree.valueOf(key);
        if (duplicates && tree.child(node, tree.text(key)) != value) {
            continue;
        }
        if (m_mapValues) {
            m_mapValues->add(tree, value);
            continue;
        }
        propertyFor(tree, key, expected).add(tree, value);
        if (m_properties.size() > maximumProperties) {
            becomeMap();
        }
    }
}

Shape &Shape::propertyFor(const SyntaxTree &tree, NodeId key, size_t expected)
{
    // Calls of one type mostly list their properties in one order: look there first, without decoding the
    // key.
    if (expected < m_properties.size() && tree.textEquals(key, m_properties[expected].name)) {
        return m_properties[expected].shape;
    }
    return propertyNamed(tree.text(key), expected);
}

Shape &Shape::propertyNamed(const QByteArray &name, size_t expected)
{
    if (expected < m_properties.size() && m_properties[expected].name == name) {
        return m_properties[expected].shape;
    }
    const size_t found = indexOf(name);
    if (found != notFound) {
        return m_properties[found].shape;
    }
    m_properties.push_back({name, {}});
    if (m_properties.size() == indexThreshold) {
        for (size_t i = 0; i < m_properties.size(); ++i) {
            m_index.insert(m_properties[i].name, i);
        }
    } else if (m_properties.size() > indexThreshold) {
        m_index.insert(name, m_properties.size() - 1);
    }
    return m_properties.back().shape;
}

size_t Shape::indexOf(const QByteArray &name) const
{
    if (m_properties.size() >= indexThreshold) {
        return m_index.value(name, notFound);
    }
    const auto at = std::find_if(
        m_properties.begin(), m_properties.end(), [&](const Property &p) { return p.name == name; });
    return at == m_properties.end() ? notFound : size_t(at - m_properties.begin());
}

const Shape::Property *Shape::property(QByteArrayView name) const
{
    const size_t found = indexOf(name.toByteArray());
    return found == notFound ? nullptr : &m_properties[found];
}

void Shape::becomeMap()
{
    if (!m_mapValues) {
        m_mapValues = std::make_unique<Shape>();
    }
    for (const Property &property : m_properties) {
        m_mapValues->merge(property.shape);
    }
    m_properties.clear();
    m_index.clear();
}

void Shape::merge(const Shape &other)
{
    for (size_t i = 0; i < jsonTypeCount; ++i) {
        m_counts[i] += other.m_counts[i];
    }
    if (other.m_items) {
        if (!m_items) {
            m_items = std::make_unique<Shape>();
        }
        m_items->merge(*other.m_items);
    }
    if (other.m_mapValues && !m_mapValues) {
        becomeMap();
    }
    if (other.m_mapValues) {
        m_mapValues->merge(*other.m_mapValues);
    }
    for (size_t i = 0; i < other.m_properties.size(); ++i) {
        const Property &property = other.m_properties[i];
        (m_mapValues ? *m_mapValues : propertyNamed(property.name, i)).merge(property.shape);
    }
    if (m_properties.size() > maximumProperties) {
        becomeMap();
    }
}

bool Shape::sameAs(const Shape &other) const
{
    const auto samePart = [](const std::unique_ptr<Shape> &a, const std::unique_ptr<Shape> &b) {
        return a && b ? a->sameAs(*b) : !a && !b;
    };
    return m_counts == other.m_counts && m_properties.size() == other.m_properties.size() &&
           samePart(m_items, other.m_items) && samePart(m_mapValues, other.m_mapValues) &&
           std::all_of(m_properties.begin(), m_properties.end(), [&](const Property &mine) {
               const Property *theirs = other.property(mine.name);
               return theirs && mine.shape.sameAs(theirs->shape);
           });
}

} // namespace triptych::schema
