// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/webhook/schemamerge.h"

#include "model/text/rewriter.h"

#include <algorithm>

namespace triptych::webhook {

using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::Pointer;
using text::SyntaxTree;
using text::Value;

namespace {

/// Entries of a mapping: key and value, in order.
template <typename Visit>
void forEachEntry(const SyntaxTree &tree, NodeId mapping, Visit visit)
{
    for (NodeId key = tree.firstChild(mapping); key != NoNode;
         key = tree.nextChild(mapping, tree.valueOf(key))) {
        visit(tree.text(key), tree.valueOf(key));
    }
}

class Merger
{
public:
    Merger(const text::Snapshot &base, const Value &inferred)
        : m_base(base.bytes())
        , m_now(base)
        , m_inferred(inferred.tree())
        , m_withEvidence(m_inferred.child(m_inferred.root(), "x-triptych") != NoNode)
    {
    }

    Result<text::EditList> run(const Pointer &at)
    {
        schema(at, m_inferred.root());
        return m_status ? Result<text::EditList>(m_sum.minimized(m_base)) : fail(m_status.error());
    }

private:
    [[nodiscard]] NodeId existing(const Pointer &at) const { return text::find(*m_now.tree, at); }
    [[nodiscard]] bool isMapping(const Pointer &at) const
    {
        const NodeId node = existing(at);
        return node != NoNode && m_now.tree->node(m_now.tree->resolved(node)).kind == NodeKind::Mapping;
    }

    void apply(const Result<text::EditList> &edits)
    {
        if (!edits) {
            m_status = fail(edits.error());
            return;
        }
        m_sum = m_sum.followedBy(*edits, m_base);
        m_now = text::edited(m_now, *edits);
    }

    void set(const Pointer &at, NodeId wanted)
    {
        const NodeId there = existing(at);
        if (!m_status || (there != NoNode && text::sameValue(*m_now.tree, there, m_inferred, wanted))) {
            return;
        }
        const auto value = Value::of(m_inferred, wanted);
        value ? apply(text::rewriter::setDeep(m_now, at, *value)) : apply(fail(value.error()));
    }

    void remove(const Pointer &at)
    {
        if (m_status && existing(at) != NoNode) {
            apply(text::rewriter::remove(m_now, at));
        }
    }

    void schema(const Pointer &at, NodeId wanted)
    {
        if (existing(at) == NoNode) {
            set(at, wanted);
            return;
        }
        if (!isMapping(at) || existing(at / "$ref") != NoNode) {
            return;
        }
        const bool isOverruled = existing(at / "x-triptych" / "overrule") != NoNode;
        forEachEntry(m_inferred, wanted, [&](const QByteArray &key, NodeId value) {
            if (key == "properties") {
                properties(at / key, value);
            } else if (key == "items" || key == "additionalProperties") {
                schema(at / key, value);
            } else if (key != "x-triptych" && (isStatement(key) ? !isOverruled : isMissing(at / key))) {
                set(at / key, value);
            }
        });
        if (m_withEvidence) {
            counts(at / "x-triptych", m_inferred.child(wanted, "x-triptych"));
        }
        if (!isOverruled) {
            removeWhatIsNoLongerSo(at, wanted);
        }
    }

    void properties(const Pointer &at, NodeId wanted)
    {
        if (existing(at) == NoNode) {
            set(at, wanted);
            return;
        }
        forEachEntry(m_inferred, wanted,
            [&](const QByteArray &name, NodeId property) { schema(at / name, property); });
    }

    /// `wanted` may be NoNode: everything is at its default.
    void counts(const Pointer &at, NodeId wanted)
    {
        if (existing(at) != NoNode && !isMapping(at)) {
            return;
        }
        if (wanted != NoNode) {
            forEachEntry(
                m_inferred, wanted, [&](const QByteArray &name, NodeId count) { set(at / name, count); });
        }
        for (const char *name : {"seen", "null"}) {
            if (wanted == NoNode || m_inferred.child(wanted, name) == NoNode) {
                remove(at / name);
            }
        }
        if (const NodeId left = existing(at); left != NoNode && m_now.tree->childCount(left) == 0) {
            remove(at);
        }
    }

    /// A schema of no samples says nothing, and so nothing against what is there.
    void removeWhatIsNoLongerSo(const Pointer &at, NodeId wanted)
    {
        if (m_inferred.child(wanted, "type") == NoNode) {
            return;
        }
        if (m_inferred.child(wanted, "required") == NoNode) {
            remove(at / "required");
        }
        // So many keys that they are data: an entry for each would be held against calls to come.
        if (m_inferred.child(wanted, "additionalProperties") != NoNode &&
            m_inferred.child(wanted, "properties") == NoNode) {
            remove(at / "properties");
        }
    }

    static bool isStatement(QByteArrayView key) { return key == "type" || key == "required"; }
    [[nodiscard]] bool isMissing(const Pointer &at) const { return existing(at) == NoNode; }

    QByteArray m_base;
    text::Snapshot m_now;
    const SyntaxTree &m_inferred;
    bool m_withEvidence;
    text::EditList m_sum;
    Status m_status;
};

/// What a schema holds besides schemas that can stand elsewhere as it is.
bool isPlain(const SyntaxTree &tree, QByteArrayView key, NodeId value)
{
    constexpr std::array values{"type", "required", "enum", "const", "default", "examples"};
    const bool isValue =
        std::any_of(values.begin(), values.end(), [key](const char *name) { return key == name; });
    return isValue ||
           (!tree.isCollection(tree.resolved(value)) && !key.startsWith('$') && key != "x-triptych");
}

QByteArray promiseJson(const SyntaxTree &tree, NodeId schema, bool isRoot);

QByteArray propertiesJson(const SyntaxTree &tree, NodeId properties)
{
    QByteArrayList entries;
    forEachEntry(tree, properties, [&](const QByteArray &name, NodeId schema) {
        entries += text::jsonQuoted(name) + ':' + promiseJson(tree, schema, false);
    });
    return '{' + entries.join(',') + '}';
}

QByteArray promiseJson(const SyntaxTree &tree, NodeId schema, bool isRoot)
{
    if (tree.node(schema).kind != NodeKind::Mapping) {
        return Value::of(tree, schema).value_or(Value::boolean(true)).json();
    }
    QByteArrayList entries;
    forEachEntry(tree, schema, [&](const QByteArray &key, NodeId value) {
        const bool isMapping = tree.node(value).kind == NodeKind::Mapping;
        QByteArray json;
        if (key == "properties" && isMapping) {
            json = propertiesJson(tree, value);
        } else if (key == "items" || key == "additionalProperties") {
            json = promiseJson(tree, value, false);
        } else if (isPlain(tree, key, value) && !(isRoot && key == "title")) {
            json = Value::of(tree, value).value_or(Value()).json();
        }
        if (!json.isEmpty()) {
            entries += text::jsonQuoted(key) + ':' + json;
        }
    });
    return '{' + entries.join(',') + '}';
}

} // namespace

Result<text::EditList> mergedSchema(const text::Snapshot &base, const Pointer &at, const Value &inferred)
{
    return Merger(base, inferred).run(at);
}

Value withoutEvidence(const text::Snapshot &schemaFile)
{
    const SyntaxTree &tree = *schemaFile.tree;
    return tree.root() == NoNode
               ? Value::emptyMapping()
               : Value::fromJson(promiseJson(tree, tree.root(), true)).value_or(Value::emptyMapping());
}

} // namespace triptych::webhook
