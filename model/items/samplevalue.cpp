// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/samplevalue.h"

#include "model/openapi/version.h"
#include "model/schema/sample.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace triptych::items {

namespace {

using openapi::Documents;
using openapi::Place;
using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::SyntaxTree;
using text::Value;
using Entries = QList<std::pair<QByteArray, Value>>;

schema::DialectId dialectOf(openapi::Version version)
{
    switch (version) {
    case openapi::Version::Swagger20:
        return schema::DialectId::Swagger20;
    case openapi::Version::OpenApi30:
        return schema::DialectId::OpenApi30;
    default:
        return schema::DialectId::OpenApi31;
    }
}

/// A value that satisfies the schema, if one is found. A file that says no version of its own (a part of a
/// document) is read as 3.1, which understands most.
std::optional<Value> satisfyingSample(const Documents &documents, const Place &place)
{
    const auto sourceOf = [](const text::Snapshot &snapshot, const QByteArray &uri) {
        const auto version = openapi::versionOf(*snapshot.tree);
        return schema::Source{
            snapshot.tree, 0, uri, version ? dialectOf(*version) : schema::DialectId::OpenApi31, false};
    };
    schema::Schemas schemas([&](const QByteArray &uri) -> std::optional<schema::Source> {
        const text::Snapshot snapshot = documents(QString::fromUtf8(QByteArray::fromPercentEncoding(uri)));
        return snapshot.isNull() ? std::nullopt : std::optional(sourceOf(snapshot, uri));
    });
    const text::Snapshot snapshot = documents(place.document);
    const NodeId node = snapshot.isNull() ? NoNode : text::find(*snapshot.tree, place.pointer);
    if (node == NoNode) {
        return std::nullopt;
    }
    schema::SampleOptions options;
    options.optionalProperties = false;
    options.direction = schema::Direction::Request;
    const schema::Sample made =
        schema::sample(schemas.compile(sourceOf(snapshot, place.document.toUtf8()), node), options);
    return made.verdict == schema::Verdict::Valid ? std::optional(made.value) : std::nullopt;
}

/// Schemas may require themselves; such a sample has no end, and this is deeper than any real one.
constexpr int deepest = 12;
constexpr int mostNodes = 2000;

Value stringFor(const QByteArray &format)
{
    static const QHash<QByteArray, const char *> samples{{"date-time", "2026-01-01T00:00:00Z"},
        {"date", "2026-01-01"}, {"time", "00:00:00Z"}, {"uuid", "00000000-0000-4000-8000-000000000000"},
        {"email", "someone@example.com"}, {"uri", "https://example.com/"}, {"url", "https://example.com/"},
        {"hostname", "example.com"}, {"ipv4", "192.0.2.1"}, {"ipv6", "2001:db8::1"}};
    return Value::string(QByteArray(samples.value(format, "string")));
}

/// Where no value satisfies the schema: something that looks like what was meant.
class Sampler
{
public:
    explicit Sampler(const Documents &documents)
        : m_documents(documents)
    {
    }

    Value sample(const Place &place, int depth)
    {
        const auto target = openapi::followed(m_documents, place);
        const text::Snapshot snapshot = target ? m_documents(target->document) : text::Snapshot();
        const NodeId found = snapshot.isNull() ? NoNode : text::find(*snapshot.tree, target->pointer);
        if (found == NoNode || depth > deepest || ++m_nodes > mostNodes) {
            return {};
        }
        if (const auto given = givenValue(m_documents, *target)) {
            return *given;
        }
        const SyntaxTree &tree = *snapshot.tree;
        const NodeId schema = tree.resolved(found);
        for (const char *choice : {"oneOf", "anyOf"}) {
            if (const NodeId list = tree.child(schema, choice); isFilled(tree, list)) {
                return sample({target->document, target->pointer / choice / 0}, depth + 1);
            }
        }
        const QByteArray type = typeOf(tree, schema);
        if (type == "object") {
            Entries entries;
            addProperties(*target, tree, schema, depth, entries);
            return Value::mapping(entries);
        }
        if (type == "array") {
            return array(*target, tree, schema, depth);
        }
        return scalar(tree, schema, type);
    }

private:
    static bool isFilled(const SyntaxTree &tree, NodeId list)
    {
        return list != NoNode && tree[list].kind == NodeKind::Sequence && tree.firstChild(list) != NoNode;
    }

    static QByteArray typeOf(const SyntaxTree &tree, NodeId schema)
    {
        NodeId type = tree.child(schema, "type");
        if (type != NoNode && tree[type].kind == NodeKind::Sequence) {
            NodeId first = tree.firstChild(type);
            while (first != NoNode && tree.textEquals(first, "null")) {
                first = tree.nextChild(type, first);
            }
            type = first;
        }
        if (type != NoNode) {
            return tree.text(type);
        }
        for (const char *key : {"properties", "required", "allOf", "additionalProperties"}) {
            if (tree.child(schema, key) != NoNode) {
                return "object";
            }
        }
        return tree.child(schema, "items") == NoNode ? QByteArray() : QByteArray("array");
    }

    static qint64 numberAt(const SyntaxTree &tree, NodeId schema, const char *key)
    {
        const NodeId node = tree.child(schema, key);
        return node == NoNode ? 0 : qint64(tree.text(node).toDouble());
    }

    static Value scalar(const SyntaxTree &tree, NodeId schema, const QByteArray &type)
    {
        if (type == "integer" || type == "number") {
            return Value::number(numberAt(tree, schema, "minimum"));
        }
        if (type == "boolean") {
            return Value::boolean(false);
        }
        const NodeId format = tree.child(schema, "format");
        return type == "string" ? stringFor(format == NoNode ? QByteArray() : tree.text(format)) : Value();
    }

    Value array(const Place &place, const SyntaxTree &tree, NodeId schema, int depth)
    {
        const bool needsOne = numberAt(tree, schema, "minItems") > 0 && tree.child(schema, "items") != NoNode;
        return needsOne ? Value::sequence({sample({place.document, place.pointer / "items"}, depth + 1)})
                        : Value::emptySequence();
    }

    /// Required ones, of the parts of an `allOf` too; the first that names a property wins.
    void addProperties(const Place &place, const SyntaxTree &tree, NodeId schema, int depth, Entries &entries)
    {
        const NodeId required = tree.child(schema, "required");
        const NodeId properties = tree.child(schema, "properties");
        if (isFilled(tree, required)) {
            for (NodeId item = tree.firstChild(required); item != NoNode;
                 item = tree.nextChild(required, item)) {
                const QByteArray name = tree.text(item);
                const bool known = std::any_of(
                    entries.begin(), entries.end(), [&](const auto &e) { return e.first == name; });
                if (!known) {
                    const bool described = properties != NoNode && tree.child(properties, name) != NoNode;
                    entries.append({name,
                        described ? sample({place.document, place.pointer / "properties" / name}, depth + 1)
                                  : Value()});
                }
            }
        }
        const NodeId parts = tree.child(schema, "allOf");
        if (!isFilled(tree, parts) || depth > deepest) {
            return;
        }
        for (qsizetype i = 0; i < qsizetype(tree.childCount(parts)); ++i) {
            const auto part = openapi::followed(m_documents, {place.document, place.pointer / "allOf" / i});
            const text::Snapshot snapshot = part ? m_documents(part->document) : text::Snapshot();
            const NodeId node = snapshot.isNull() ? NoNode : text::find(*snapshot.tree, part->pointer);
            if (node != NoNode) {
                addProperties(*part, *snapshot.tree, snapshot.tree->resolved(node), depth + 1, entries);
            }
        }
    }

    const Documents &m_documents;
    int m_nodes = 0;
};

} // namespace

std::optional<Value> givenValue(const Documents &documents, const Place &place)
{
    const auto target = openapi::followed(documents, place);
    const text::Snapshot snapshot = target ? documents(target->document) : text::Snapshot();
    NodeId node = snapshot.isNull() ? NoNode : text::find(*snapshot.tree, target->pointer);
    if (node == NoNode) {
        return std::nullopt;
    }
    const SyntaxTree &tree = *snapshot.tree;
    node = tree.resolved(node);
    const auto take = [&tree](NodeId value) -> std::optional<Value> {
        auto read = value == NoNode ? fail(problem({}, {})) : Value::of(tree, value);
        return read ? std::optional(*read) : std::nullopt;
    };
    const auto first = [&](const char *key) {
        const NodeId list = tree.child(node, key);
        return list != NoNode && tree[list].kind == NodeKind::Sequence ? tree.firstChild(list) : NoNode;
    };
    for (const NodeId candidate : {tree.child(node, "example"), first("examples"),
             tree.child(node, "default"), tree.child(node, "const"), first("enum")}) {
        if (auto value = take(candidate)) {
            return value;
        }
    }
    return std::nullopt;
}

Value smallestSample(const Documents &documents, const Place &place)
{
    const auto satisfying = satisfyingSample(documents, place);
    return satisfying ? *satisfying : Sampler(documents).sample(place, 0);
}

} // namespace triptych::items
