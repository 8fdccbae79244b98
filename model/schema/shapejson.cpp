// SPDX-License-Identifier: GPL-3.0-or-later
// A shape in the store:
// {"n":[null,boolean,integer,number,string,array,object],"p":{name:shape},"i":shape,"m":shape}.
#include "model/schema/shape.h"
#include "model/schema/tr.h"

namespace triptych::schema {

using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::SyntaxTree;

namespace {

void write(QByteArray &out, const Shape &shape)
{
    out += "{\"n\":[";
    for (size_t i = 0; i < jsonTypeCount; ++i) {
        if (i > 0) {
            out += ',';
        }
        out += QByteArray::number(shape.count(JsonType(i)));
    }
    out += ']';
    if (!shape.properties().empty()) {
        char separator = '{';
        out += ",\"p\":";
        for (const Shape::Property &property : shape.properties()) {
            out += separator;
            out += text::jsonQuoted(property.name) + ':';
            write(out, property.shape);
            separator = ',';
        }
        out += '}';
    }
    const auto part = [&](const char *name, const Shape *inner) {
        if (inner) {
            out += name;
            write(out, *inner);
        }
    };
    part(",\"i\":", shape.items());
    part(",\"m\":", shape.mapValues());
    out += '}';
}

} // namespace

/// Reads what write() wrote; a count that is missing or no number makes the whole unreadable.
struct ShapeReader
{
    const SyntaxTree &tree;

    bool read(Shape &shape, NodeId node) const
    {
        const NodeId counts = tree.child(node, "n");
        for (size_t i = 0; i < jsonTypeCount; ++i) {
            const NodeId count = tree.item(counts, NodeId(i));
            bool ok = false;
            shape.m_counts[i] = count == NoNode ? 0 : tree.bytes(count).toByteArray().toULongLong(&ok);
            if (!ok) {
                return false;
            }
        }
        const NodeId properties = tree.child(node, "p");
        size_t index = 0;
        for (NodeId key = properties == NoNode ? NoNode : tree.firstChild(properties); key != NoNode;
             key = tree.nextChild(properties, tree.valueOf(key)), ++index) {
            if (!read(shape.propertyNamed(tree.text(key), index), tree.valueOf(key))) {
                return false;
            }
        }
        return readPart(shape.m_items, tree.child(node, "i")) &&
               readPart(shape.m_mapValues, tree.child(node, "m"));
    }

    bool readPart(std::unique_ptr<Shape> &part, NodeId node) const
    {
        if (node == NoNode) {
            return true;
        }
        part = std::make_unique<Shape>();
        return read(*part, node);
    }
};

QByteArray Shape::toJson() const
{
    QByteArray out;
    write(out, *this);
    return out;
}

Result<Shape> Shape::fromJson(const QByteArray &json)
{
    const auto tree = text::parseJson(json);
    Shape shape;
    if (tree->hasErrors() || tree->root() == NoNode || !ShapeReader{*tree}.read(shape, tree->root())) {
        return fail(problem(
            "shape.format", Tr::tr("The stored shape of this event cannot be read; it is counted anew.")));
    }
    return shape;
}

} // namespace triptych::schema
