// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/outline.h"

#include "model/openapi/edits.h"
#include "model/openapi/tr.h"

namespace triptych::openapi {

using text::NodeId;
using text::NoNode;
using text::SyntaxTree;

bool OutlineEntry::operator==(const OutlineEntry &other) const
{
    // Not defaulted: a list of an incomplete type cannot be compared yet where the class is declared.
    return kind == other.kind && deprecated == other.deprecated && method == other.method &&
           text == other.text && detail == other.detail && pointer == other.pointer &&
           children == other.children;
}

namespace {

OutlineEntry operationEntry(const SyntaxTree &tree, const Operation &operation)
{
    OutlineEntry entry;
    entry.kind = OutlineEntry::Kind::Operation;
    entry.method = operation.method.toUpper();
    entry.pointer = operation.pointer;
    const QString summary = tree.stringAt(operation.node, "summary").value_or(QString());
    const QString id = tree.stringAt(operation.node, "operationId").value_or(QString());
    entry.text = !summary.isEmpty() ? summary : !id.isEmpty() ? id : QString::fromUtf8(operation.path);
    entry.detail = summary.isEmpty() ? QString() : id;
    const NodeId deprecated = tree.child(operation.node, "deprecated");
    entry.deprecated = deprecated != NoNode && tree.textEquals(deprecated, "true");
    return entry;
}

} // namespace

QList<OutlineEntry> outline(const text::Snapshot &snapshot)
{
    const Description description(snapshot);
    const SyntaxTree &tree = description.tree();
    QList<OutlineEntry> entries;
    for (const Component &item : description.pathItems()) {
        OutlineEntry path{
            OutlineEntry::Kind::Path, {}, QString::fromUtf8(item.name), {}, item.pointer, false, {}};
        for (const Operation &operation : description.operationsOf(item, false)) {
            path.children += operationEntry(tree, operation);
        }
        entries += path;
    }
    OutlineEntry webhooks{
        OutlineEntry::Kind::Webhooks, {}, Tr::tr("webhooks"), {}, text::Pointer({"webhooks"}), false, {}};
    for (const Component &item : description.webhookItems()) {
        OutlineEntry webhook{
            OutlineEntry::Kind::Webhook, {}, QString::fromUtf8(item.name), {}, item.pointer, false, {}};
        const auto operations = description.operationsOf(item, true);
        if (operations.size() == 1) {
            webhook.method = operations.front().method.toUpper();
            webhook.pointer = operations.front().pointer;
        } else {
            for (const Operation &operation : operations) {
                webhook.children += operationEntry(tree, operation);
            }
        }
        webhooks.children += webhook;
    }
    OutlineEntry schemas{
        OutlineEntry::Kind::Schemas, {}, Tr::tr("schemas"), {}, description.schemasPointer(), false, {}};
    for (const Component &schema : description.schemas()) {
        schemas.children += OutlineEntry{OutlineEntry::Kind::Schema, {}, QString::fromUtf8(schema.name),
            edits::typeText(tree, schema.node), schema.pointer, false, {}};
    }
    for (const OutlineEntry &group : {webhooks, schemas}) {
        if (!group.children.isEmpty()) {
            entries += group;
        }
    }
    return entries;
}

} // namespace triptych::openapi
