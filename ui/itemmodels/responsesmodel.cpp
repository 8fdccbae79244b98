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
    : RowModel({{Tr::tr("Status"), Qt::AlignLeft, false}, {Tr::tr("Media type"), Qt::AlignLeft, false},
                   {Tr::tr("Schema"), Qt::AlignLeft, true}, {Tr::tr("Description"), Qt::AlignLeft, true}},
          parent)
    , m_documents(std::move(documents))
    , m_edit(std::move(edit))
{
}

void ResponsesModel::setOperation(const openapi::Place &operation)
{
    beginResetModel();
    m_operation = operation;
    m_hasOperation = true;
    m_rows = read();
    endResetModel();
}

void ResponsesModel::update()
{
    const QList<Row> now = read();
    if (now == m_rows) {
        return;
    }
    if (now.size() != m_rows.size()) {
        beginResetModel();
        m_rows = now;
        endResetModel();
        return;
    }
    m_rows = now;
    Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

void ResponsesModel::readInto(
    QList<Row> &rows, const QString &status, const Pointer &listed, bool isRequest) const
{
    Row row;
    row.isRequest = isRequest;
    row.status = status;
    row.listed = listed;
    const auto target = openapi::followed(m_documents, {m_operation.document, listed});
    const auto snapshot = target ? m_documents(target->document) : text::Snapshot();
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
        Row media = row;
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

QList<ResponsesModel::Row> ResponsesModel::read() const
{
    QList<Row> rows;
    const auto snapshot = m_hasOperation ? m_documents(m_operation.document) : text::Snapshot();
    const NodeId operation = snapshot.isNull() ? NoNode : text::find(*snapshot.tree, m_operation.pointer);
    if (operation == NoNode) {
        return rows;
    }
    if (snapshot.tree->child(operation, "requestBody") != NoNode) {
        readInto(rows, Tr::tr("Request"), m_operation.pointer / "requestBody", true);
    }
    NodeId responses = snapshot.tree->child(operation, "responses");
    responses = responses == NoNode ? NoNode : snapshot.tree->resolved(responses);
    if (responses == NoNode || (*snapshot.tree)[responses].kind != NodeKind::Mapping) {
        return rows;
    }
    for (NodeId key = snapshot.tree->firstChild(responses); key != NoNode;
         key = snapshot.tree->nextChild(responses, snapshot.tree->valueOf(key))) {
        const QByteArray status = snapshot.tree->text(key);
        if (!status.startsWith("x-")) {
            readInto(rows, QString::fromUtf8(status), m_operation.pointer / "responses" / status, false);
        }
    }
    return rows;
}

std::optional<openapi::Place> ResponsesModel::schemaAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).schema : std::nullopt;
}

QString ResponsesModel::titleOf(int row) const
{
    return row >= 0 && row < m_rows.size() ? (m_rows.at(row).status + u' ' + m_rows.at(row).type).trimmed()
                                           : QString();
}

int ResponsesModel::rows() const
{
    return int(m_rows.size()) + (m_hasOperation ? 1 : 0);
}

QVariant ResponsesModel::cell(int row, int column, int role) const
{
    if (isNewRow(row)) {
        if (column == Status && role == Qt::DisplayRole) {
            return Tr::tr("new response…");
        }
        return role == ThemeRole ? QVariant::fromValue(Role::Muted) : QVariant();
    }
    const Row &r = m_rows.at(row);
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
        flags.setFlag(Qt::ItemIsEditable, m_rows.at(index.row()).schema.has_value());
    }
    return flags;
}

bool ResponsesModel::report(const triptych::Status &status)
{
    if (!status) {
        Q_EMIT refused(status.error());
    }
    return status.has_value();
}

bool ResponsesModel::setCell(int row, int column, const QVariant &value)
{
    const QString text = value.toString().trimmed();
    if (isNewRow(row)) {
        return !text.isEmpty() && report(m_edit(
                                      m_operation.document,
                                      [&](const text::Snapshot &now) {
                                          return edits::addResponse(now, m_operation.pointer, text.toUtf8());
                                      },
                                      Tr::tr("Add response")));
    }
    const Row &r = m_rows.at(row);
    if (column == Schema && r.schema) {
        return report(m_edit(
            r.schema->document,
            [&](const text::Snapshot &now) { return edits::setType(now, r.schema->pointer, text); },
            Tr::tr("Change type")));
    }
    if (column == Description) {
        // A response must have a description, an empty one if need be.
        return report(m_edit(
            r.target.document,
            [&](const text::Snapshot &now) {
                return text::rewriter::set(now, r.target.pointer / "description", text::Value::string(text));
            },
            Tr::tr("Describe")));
    }
    return false;
}

triptych::Status ResponsesModel::removeRow(int row)
{
    if (row < 0 || row >= m_rows.size()) {
        return {};
    }
    const Pointer listed = m_rows.at(row).listed;
    return m_edit(
        m_operation.document, [&](const text::Snapshot &now) { return text::rewriter::remove(now, listed); },
        Tr::tr("Remove response"));
}

} // namespace triptych::ui
