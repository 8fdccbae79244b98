// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/parametersmodel.h"

#include "model/openapi/description.h"
#include "model/openapi/edits.h"
#include "model/text/rewriter.h"
#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/roles.h"
#include "ui/itemmodels/tr.h"

namespace triptych::ui {

namespace edits = openapi::edits;
using itemmodels::Tr;
using text::NodeId;
using text::NoNode;
using text::Pointer;

ParametersModel::ParametersModel(openapi::Documents documents, Edit edit, QObject *parent)
    : RowModel({{Tr::tr("Name"), Qt::AlignLeft, true}, {Tr::tr("In"), Qt::AlignLeft, true},
                   {Tr::tr("Type"), Qt::AlignLeft, true}, {Tr::tr("Required"), Qt::AlignLeft, false},
                   {Tr::tr("Description"), Qt::AlignLeft, true}},
          parent)
    , m_documents(std::move(documents))
    , m_edit(std::move(edit))
{
}

void ParametersModel::setOperation(const openapi::Place &operation)
{
    beginResetModel();
    m_operation = operation;
    m_hasOperation = true;
    m_rows = read();
    endResetModel();
}

void ParametersModel::update()
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

ParametersModel::Row ParametersModel::readRow(const Pointer &listed, bool inherited) const
{
    Row row;
    row.listed = listed;
    row.inherited = inherited;
    const auto target = openapi::followed(m_documents, {m_operation.document, listed});
    row.target = target.value_or(openapi::Place{});
    const auto snapshot = target ? m_documents(target->document) : text::Snapshot();
    const NodeId node = snapshot.isNull() ? NoNode : text::find(*snapshot.tree, row.target.pointer);
    if (node == NoNode) {
        row.description = Tr::tr("leads nowhere");
        return row;
    }
    const text::SyntaxTree &tree = *snapshot.tree;
    row.name = tree.stringAt(node, "name").value_or(QString());
    row.in = tree.stringAt(node, "in").value_or(QString());
    row.description = tree.stringAt(node, "description").value_or(QString());
    const NodeId required = tree.child(node, "required");
    row.required = required != NoNode && tree.textEquals(required, "true");
    const NodeId schema = tree.child(node, "schema");
    row.type = edits::typeText(tree, schema != NoNode                     ? schema
                                     : tree.child(node, "type") != NoNode ? node
                                                                          : NoNode);
    return row;
}

QList<ParametersModel::Row> ParametersModel::read() const
{
    QList<Row> rows;
    const auto snapshot = m_hasOperation ? m_documents(m_operation.document) : text::Snapshot();
    if (snapshot.isNull()) {
        return rows;
    }
    const openapi::Description description(snapshot);
    const NodeId node = text::find(description.tree(), m_operation.pointer);
    if (node == NoNode) {
        return rows;
    }
    openapi::Operation operation;
    operation.node = node;
    operation.pathItem = text::find(description.tree(), m_operation.pointer.parent());
    for (const NodeId parameter : description.parameters(operation)) {
        const Pointer listed = text::pointerTo(description.tree(), parameter);
        rows += readRow(listed, !m_operation.pointer.contains(listed));
    }
    return rows;
}

bool ParametersModel::isInherited(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).inherited;
}

int ParametersModel::rows() const
{
    return int(m_rows.size()) + (m_hasOperation ? 1 : 0);
}

QVariant ParametersModel::cell(int row, int column, int role) const
{
    if (isNewRow(row)) {
        if (column == Name && role == Qt::DisplayRole) {
            return Tr::tr("new parameter…");
        }
        return role == ThemeRole ? QVariant::fromValue(Role::Muted) : QVariant();
    }
    const Row &r = m_rows.at(row);
    if (column == Required) {
        if (role == Qt::CheckStateRole) {
            return int(r.required ? Qt::Checked : Qt::Unchecked);
        }
        return role == Qt::AccessibleTextRole ? QVariant(r.required ? Tr::tr("required") : Tr::tr("optional"))
                                              : QVariant();
    }
    if (role == ThemeRole && (column == In || column == Type || r.inherited)) {
        return QVariant::fromValue(Role::Muted);
    }
    if (role == Qt::ToolTipRole && r.inherited) {
        return Tr::tr("Of the path, for all its operations");
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole) {
        return {};
    }
    const QString &text = column == Name   ? r.name
                          : column == In   ? r.in
                          : column == Type ? r.type
                                           : r.description;
    return role == Qt::DisplayRole ? oneLine(text) : text;
}

Qt::ItemFlags ParametersModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = RowModel::flags(index);
    if (isNewRow(index.row()) && index.column() != Name) {
        flags.setFlag(Qt::ItemIsEditable, false);
    } else if (index.column() == Required && !isNewRow(index.row())) {
        flags.setFlag(Qt::ItemIsUserCheckable);
    }
    return flags;
}

bool ParametersModel::report(const Status &status)
{
    if (!status) {
        Q_EMIT refused(status.error());
    }
    return status.has_value();
}

bool ParametersModel::setCell(int row, int column, const QVariant &value)
{
    const QString text = value.toString();
    if (isNewRow(row)) {
        return !text.trimmed().isEmpty() &&
               report(m_edit(
                   m_operation.document,
                   [&](const text::Snapshot &now) {
                       return edits::addParameter(now, m_operation.pointer, text.trimmed().toUtf8(), "query");
                   },
                   Tr::tr("Add parameter")));
    }
    const Row &r = m_rows.at(row);
    const Pointer &target = r.target.pointer;
    const auto apply = [&](const QString &label, const MakeEdits &make) {
        return report(m_edit(r.target.document, make, label));
    };
    switch (column) {
    case Name:
        return apply(Tr::tr("Rename parameter"),
            [&](const text::Snapshot &now) { return edits::setText(now, target / "name", text); });
    case In:
        return apply(Tr::tr("Move parameter"),
            [&](const text::Snapshot &now) { return edits::setText(now, target / "in", text); });
    case Type:
        return apply(Tr::tr("Change type"), [&](const text::Snapshot &now) {
            const bool old = text::find(*now.tree, target / "schema") == NoNode &&
                             text::find(*now.tree, target / "type") != NoNode;
            if (!old && text::find(*now.tree, target / "schema") == NoNode) {
                return text::rewriter::set(
                    now, target / "schema", text::Value::mapping({{"type", text::Value::string(text)}}));
            }
            return edits::setType(now, old ? target : target / "schema", text);
        });
    case Required: {
        const auto on =
            value.toInt() == Qt::Checked ? std::optional(text::Value::boolean(true)) : std::nullopt;
        return apply(Tr::tr("Required"),
            [&](const text::Snapshot &now) { return edits::setOrRemove(now, target / "required", on); });
    }
    case Description:
        return apply(Tr::tr("Describe"),
            [&](const text::Snapshot &now) { return edits::setText(now, target / "description", text); });
    default:
        return false;
    }
}

Status ParametersModel::removeRow(int row)
{
    if (row < 0 || isNewRow(row) || row >= m_rows.size()) {
        return {};
    }
    const Pointer listed = m_rows.at(row).listed;
    return m_edit(
        m_operation.document,
        [&](const text::Snapshot &now) {
            const NodeId list = text::find(*now.tree, listed.parent());
            const bool last = list != NoNode && now.tree->childCount(now.tree->resolved(list)) == 1;
            return text::rewriter::remove(now, last ? listed.parent() : listed);
        },
        Tr::tr("Remove parameter"));
}

} // namespace triptych::ui
