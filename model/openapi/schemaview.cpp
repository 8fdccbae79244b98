// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/schemaview.h"

#include "model/openapi/documentset.h"
#include "model/openapi/tr.h"

using namespace Qt::Literals::StringLiterals;

namespace triptych::openapi {

using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::Pointer;
using text::SyntaxTree;

namespace {

constexpr int maximumHops = 32;
constexpr int maximumArrays = 16;
constexpr qsizetype maximumShownValues = 6;

NodeId nodeAt(const text::Snapshot &snapshot, const Pointer &pointer)
{
    const NodeId node = snapshot.isNull() ? NoNode : text::find(*snapshot.tree, pointer);
    return node == NoNode ? NoNode : snapshot.tree->resolved(node);
}

} // namespace

std::optional<Place> followed(const Documents &documents, const Place &place)
{
    Place at = place;
    for (int hops = 0; hops < maximumHops; ++hops) {
        const text::Snapshot snapshot = documents(at.document);
        const NodeId node = nodeAt(snapshot, at.pointer);
        if (node == NoNode) {
            return std::nullopt;
        }
        const Reference reference = referenceAt(*snapshot.tree, node);
        if (reference.node == NoNode) {
            return at;
        }
        const auto file = targetFile(at.document, reference);
        const auto pointer = Pointer::parseFragment(reference.fragment());
        if (!file || !pointer) {
            return std::nullopt;
        }
        at = {*file, *pointer};
    }
    return std::nullopt;
}

namespace {

class Lister
{
public:
    Lister(const Documents &documents, qsizetype limit)
        : m_documents(documents)
        , m_limit(limit)
    {
    }

    QList<SchemaPart> run(const Place &place)
    {
        const auto target = followed(m_documents, place);
        if (target) {
            m_snapshot = m_documents(target->document);
            m_owner = *target;
            list(nodeAt(m_snapshot, target->pointer));
        }
        return m_parts;
    }

private:
    void list(NodeId schema)
    {
        if (schema == NoNode || (*m_snapshot.tree)[schema].kind != NodeKind::Mapping) {
            return;
        }
        addEntries(schema, "properties", SchemaPart::Kind::Property);
        addEntries(schema, "patternProperties", SchemaPart::Kind::PatternProperty);
        const NodeId others = m_snapshot.tree->child(schema, "additionalProperties");
        if (others != NoNode && (*m_snapshot.tree)[others].kind == NodeKind::Mapping) {
            add(SchemaPart::Kind::OtherProperties, {}, m_owner.pointer / "additionalProperties");
        }
        addItems(schema, "allOf", SchemaPart::Kind::AllOf);
        addItems(schema, "oneOf", SchemaPart::Kind::OneOf);
        addItems(schema, "anyOf", SchemaPart::Kind::AnyOf);
        if (m_snapshot.tree->child(schema, "not") != NoNode) {
            add(SchemaPart::Kind::Not, {}, m_owner.pointer / "not");
        }
        addItems(schema, "prefixItems", SchemaPart::Kind::Item);
        openItems(schema);
    }

    /// An array is shown as what it holds, so that opening "array of Line" shows a line's properties.
    void openItems(NodeId schema)
    {
        const NodeId items = m_snapshot.tree->child(schema, "items");
        if (items == NoNode || isFull() || ++m_arrays > maximumArrays) {
            return;
        }
        m_parts +=
            Lister(m_documents, m_limit).nested(*this).run({m_owner.document, m_owner.pointer / "items"});
    }

    Lister &nested(const Lister &outer)
    {
        m_arrays = outer.m_arrays;
        return *this;
    }

    void addEntries(NodeId schema, const char *keyword, SchemaPart::Kind kind)
    {
        const SyntaxTree &tree = *m_snapshot.tree;
        NodeId mapping = tree.child(schema, keyword);
        mapping = mapping == NoNode ? NoNode : tree.resolved(mapping);
        if (mapping == NoNode || tree[mapping].kind != NodeKind::Mapping) {
            return;
        }
        for (NodeId key = tree.firstChild(mapping); key != NoNode && !isFull();
             key = tree.nextChild(mapping, tree.valueOf(key))) {
            const QByteArray name = tree.text(key);
            add(kind, name, m_owner.pointer / keyword / name);
        }
    }

    void addItems(NodeId schema, const char *keyword, SchemaPart::Kind kind)
    {
        const SyntaxTree &tree = *m_snapshot.tree;
        NodeId list = tree.child(schema, keyword);
        list = list == NoNode ? NoNode : tree.resolved(list);
        if (list == NoNode || tree[list].kind != NodeKind::Sequence) {
            return;
        }
        qsizetype index = 0;
        for (NodeId item = tree.firstChild(list); item != NoNode && !isFull();
             item = tree.nextChild(list, item), ++index) {
            add(kind, QByteArray::number(index + 1), m_owner.pointer / keyword / index);
        }
    }

    void add(SchemaPart::Kind kind, const QByteArray &name, const Pointer &pointer)
    {
        if (!isFull()) {
            m_parts.append({kind, name, {m_owner.document, pointer}, m_owner});
        }
    }

    [[nodiscard]] bool isFull() const { return m_parts.size() >= m_limit; }

    const Documents &m_documents;
    qsizetype m_limit;
    int m_arrays = 0;
    text::Snapshot m_snapshot;
    Place m_owner;
    QList<SchemaPart> m_parts;
};

} // namespace

QList<SchemaPart> schemaParts(const Documents &documents, const Place &place)
{
    return Lister(documents, std::numeric_limits<qsizetype>::max()).run(place);
}

bool hasSchemaParts(const Documents &documents, const Place &place)
{
    return !Lister(documents, 1).run(place).isEmpty();
}

namespace {

/// "1…100", "≥ 1", "≤ 100"
QString rangeText(const QString &minimum, const QString &maximum)
{
    if (!minimum.isEmpty() && !maximum.isEmpty()) {
        return minimum == maximum ? u"= "_s + minimum : minimum + u"…"_s + maximum;
    }
    return !minimum.isEmpty() ? u"≥ "_s + minimum : !maximum.isEmpty() ? u"≤ "_s + maximum : QString();
}

} // namespace

QString limitsText(const SyntaxTree &tree, NodeId schema)
{
    schema = schema == NoNode ? NoNode : tree.resolved(schema);
    if (schema == NoNode || tree[schema].kind != NodeKind::Mapping) {
        return {};
    }
    const auto scalar = [&](const char *key) {
        const NodeId node = tree.child(schema, key);
        return node == NoNode || tree.isCollection(node) ? QString() : tree.string(node);
    };
    QStringList parts;
    const auto add = [&](const QString &text) {
        if (!text.isEmpty()) {
            parts += text;
        }
    };
    const NodeId values = tree.child(schema, "enum");
    if (values != NoNode && tree[values].kind == NodeKind::Sequence) {
        QStringList shown;
        for (NodeId item = tree.firstChild(values); item != NoNode; item = tree.nextChild(values, item)) {
            if (shown.size() == maximumShownValues) {
                shown += u"…"_s;
                break;
            }
            shown += tree.isCollection(item) ? u"{…}"_s : tree.string(item);
        }
        add(shown.join(u", "_s));
    }
    if (tree.child(schema, "const") != NoNode) {
        add(u"= "_s + scalar("const"));
    }
    add(rangeText(scalar("minimum"), scalar("maximum")));
    const QString above = scalar("exclusiveMinimum");
    const QString below = scalar("exclusiveMaximum");
    add(above.isEmpty() || above == u"true" || above == u"false" ? QString() : u"> "_s + above);
    add(below.isEmpty() || below == u"true" || below == u"false" ? QString() : u"< "_s + below);
    const QString length = rangeText(scalar("minLength"), scalar("maxLength"));
    add(length.isEmpty() ? QString() : Tr::tr("%1 characters").arg(length));
    const QString items = rangeText(scalar("minItems"), scalar("maxItems"));
    add(items.isEmpty() ? QString() : Tr::tr("%1 items").arg(items));
    const QString pattern = scalar("pattern");
    add(pattern.isEmpty() ? QString() : u'/' + pattern + u'/');
    const QString standard = scalar("default");
    add(standard.isEmpty() ? QString() : Tr::tr("default %1").arg(standard));
    const auto flag = [&](const char *key, const QString &text) {
        add(scalar(key) == u"true" ? text : QString());
    };
    flag("readOnly", Tr::tr("read-only"));
    flag("writeOnly", Tr::tr("write-only"));
    flag("deprecated", Tr::tr("deprecated"));
    return parts.join(u" · "_s);
}

} // namespace triptych::openapi
