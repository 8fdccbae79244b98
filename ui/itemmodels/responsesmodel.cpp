// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/responsesmodel.h"

#include "model/openapi/edits.h"
#include "model/text/rewriter.h"
#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/roles.h"
#include "ui/itemmodels/tr.h"

namespace triptych::ui {

namespace edits = openapi::edits;
using itemmodels::Tr;
using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::Pointer;

ResponsesModel::ResponsesModel(openapi::Documents documents, Edit edit, QObject *parent)
    : OperationRowsModel(
          {{Tr::tr("Status"), Qt::AlignLeft, false}, {Tr::tr("Media type"), Qt::AlignLeft, false},
              {Tr::tr("Schema"), Qt::AlignLeft, true}, {Tr::tr("Description"), Qt::AlignLeft, true}},
          std::move(documents), std::move(edit), parent)
{
}

void ResponsesModel::readInto(
    QList<ResponseRow> &rows, const QString &status, const Pointer &listed, bool isRequest) const
{
    ResponseRow row;
    row.isRequest = isRequest;
    row.status = status;
    row.listed = listed;
    const auto target = openapi::followed(documents(), {operation().document, listed});
    const auto snapshot = target ? document(target->document) : text::Snapshot();
    const NodeId node = snapshot.isNull() ? NoNode : text::find(*snapshot.tree, target->pointer);
    if (node == NoNode) {
        row.description = Tr::tr("leads nowhere");
        rows += row;
        return;
    }
    row.target = *target;
    row.description = snapshot.tree->stringAt(node, "description").value_or(QString());
    const NodeId old = snapshot.tree->child(node, "schema"); // 2.0
    if (old != NoNode) {
        row.schema = openapi::Place{target->document, target->pointer / "schema"};
        row.type = edits::typeText(*snapshot.tree, old);
    }
    NodeId content = snapshot.tree->child(node, "content");
    content = content == NoNode ? NoNode : snapshot.tree->resolved(content);
    if (content == NoNode || (*snapshot.tree)[content].kind != NodeKind::Mapping ||
        snapshot.tree->childCount(content) == 0) {
        rows += row;
        return;
    }
    for (NodeId key = snapshot.tree->firstChild(content); key != NoNode;
         key = snapshot.tree->nextChild(content, snapshot.tree->valueOf(key))) {
        ResponseRow media = row;
        const QByteArray name = snapshot.tree->text(key);
        media.media = QString::fromUtf8(name);
        const NodeId schema = snapshot.tree->child(snapshot.tree->valueOf(key), "schema");
        if (schema != NoNode) {
            media.schema = openapi::Place{target->document, target->pointer / "content" / name / "schema"};
            media.type = edits::typeText(*snapshot.tree, schema);
        }
        rows += media;
    }
}

QList<ResponseRow> ResponsesModel::read() const
{
    QList<ResponseRow> rows;
    const auto snapshot = hasOperation() ? document(operation().document) : text::Snapshot();
    const NodeId node = snapshot.isNull() ? NoNode : text::find(*snapshot.tree, operation().pointer);
    if (node == NoNode) {
        return rows;
    }
    if (snapshot.tree->child(node, "requestBody") != NoNode) {
        readInto(rows, Tr::tr("Request"), operation().pointer / "requestBody", true);
    }
    NodeId responses = snapshot.tree->child(node, "responses");
    responses = responses == NoNode ? NoNode : snapshot.tree->resolved(responses);
    if (responses == NoNode || (*snapshot.tree)[responses].kind != NodeKind::Mapping) {
        return rows;
    }
    for (NodeId key = snapshot.tree->firstChild(responses); key != NoNode;
         key = snapshot.tree->nextChild(responses, snapshot.tree->valueOf(key))) {
        const QByteArray status = snapshot.tree->text(key);
        if (!status.startsWith("x-")) {
            readInto(rows, QString::fromUtf8(status), operation().pointer / "responses" / status, false);
        }
    }
    return rows;
}

std::optional<openapi::Place> ResponsesModel::schemaAt(int row) const
{
    return isListed(row) ? list().at(row).schema : std::nullopt;
}

QString ResponsesModel::titleOf(int row) const
{
    return isListed(row) ? (list().at(row).status + u' ' + list().at(row).type).trimmed() : QString();
}

std::optional<Pointer> ResponsesModel::pointerAt(int row) const
{
    if (!isListed(row)) {
        return std::nullopt;
    }
    const ResponseRow &r = list().at(row);
    const bool here = r.schema && r.schema->document == operation().document &&
                      operation().pointer.contains(r.schema->pointer);
    return here ? r.schema->pointer : r.listed;
}

int ResponsesModel::rowOf(const Pointer &pointer) const
{
    int best = -1;
    for (int row = 0; isListed(row); ++row) {
        const ResponseRow &r = list().at(row);
        if (r.schema && r.schema->document == operation().document && r.schema->pointer.contains(pointer)) {
            return row;
        }
        // Of a response with several media types it is the row of the pointer's, else the first.
        const qsizetype mediaAt = r.listed.size() + 1;
        const QByteArray media = pointer.tokens().value(mediaAt);
        if (r.listed.contains(pointer) && (best < 0 || r.media == QString::fromUtf8(media))) {
            best = row;
        }
    }
    return best;
}

QVariant ResponsesModel::cell(int row, int column, int role) const
{
    if (isNewRow(row)) {
        if (column == Status && role == Qt::DisplayRole) {
            return Tr::tr("new response…");
        }
        return role == ThemeRole ? QVariant::fromValue(Role::Muted) : QVariant();
    }
    const ResponseRow &r = list().at(row);
    if (role == ThemeRole) {
        if (column != Status || r.isRequest) {
            return column == Description ? QVariant() : QVariant::fromValue(Role::Muted);
        }
        const QChar group = r.status.isEmpty() ? QChar() : r.status.front();
        return QVariant::fromValue(group == u'2'                    ? Role::Ok
                                   : group == u'4' || group == u'5' ? Role::Error
                                                                    : Role::Text);
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole) {
        return {};
    }
    const QString &text = column == Status   ? r.status
                          : column == Media  ? r.media
                          : column == Schema ? r.type
                                             : r.description;
    return role == Qt::DisplayRole ? oneLine(text) : text;
}

Qt::ItemFlags ResponsesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = RowModel::flags(index);
    if (isNewRow(index.row())) {
        flags.setFlag(Qt::ItemIsEditable, index.column() == Status);
    } else if (index.column() == Schema) {
        flags.setFlag(Qt::ItemIsEditable, list().at(index.row()).schema.has_value());
    }
    return flags;
}

bool ResponsesModel::setCell(int row, int column, const QVariant &value)
{
    const QString text = value.toString().trimmed();
    if (isNewRow(row)) {
        return !text.isEmpty() &&
               edit(operation().document, Tr::tr("Add response"), [&](const text::Snapshot &now) {
                   return edits::addResponse(now, operation().pointer, text.toUtf8());
               });
    }
    const ResponseRow &r = list().at(row);
    if (column == Schema && r.schema) {
        return edit(r.schema->document, Tr::tr("Change type"),
            [&](const text::Snapshot &now) { return edits::setType(now, r.schema->pointer, text); });
    }
    if (column == Description) {
        // A response must have a description, an empty one if need be.
        return edit(r.target.document, Tr::tr("Describe"), [&](const text::Snapshot &now) {
            return text::rewriter::set(now, r.target.pointer / "description", text::Value::string(text));
        });
    }
    return false;
}

triptych::Status ResponsesModel::removeRow(int row)
{
    if (!isListed(row)) {
        return {};
    }
    const Pointer listed = list().at(row).listed;
    return apply(operation().document, Tr::tr("Remove response"),
        [&](const text::Snapshot &now) { return text::rewriter::remove(now, listed); });
}

} // namespace triptych::ui
