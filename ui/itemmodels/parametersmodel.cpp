// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/parametersmodel.h"

#include "model/openapi/description.h"
#include "model/openapi/edits.h"
#include "model/text/rewriter.h"
#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/roles.h"
#include "ui/itemmodels/tr.h"

#include <algorithm>

namespace triptych::ui {

namespace edits = openapi::edits;
using itemmodels::Tr;
using text::NodeId;
using text::NoNode;
using text::Pointer;

ParametersModel::ParametersModel(openapi::Documents documents, Edit edit, QObject *parent)
    : OperationRowsModel(
          {{Tr::tr("Name"), Qt::AlignLeft, true}, {Tr::tr("In"), Qt::AlignLeft, true},
              {Tr::tr("Type"), Qt::AlignLeft, true}, {Tr::tr("Required"), Qt::AlignLeft, false},
              {Tr::tr("Description"), Qt::AlignLeft, true}},
          std::move(documents), std::move(edit), parent)
{
}

ParameterRow ParametersModel::readRow(const Pointer &listed, bool inherited) const
{
    ParameterRow row;
    row.listed = listed;
    row.inherited = inherited;
    const auto target = openapi::followed(documents(), {operation().document, listed});
    row.target = target.value_or(openapi::Place{});
    const auto snapshot = target ? document(target->document) : text::Snapshot();
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

QList<ParameterRow> ParametersModel::read() const
{
    QList<ParameterRow> rows;
    const auto snapshot = hasOperation() ? document(operation().document) : text::Snapshot();
    if (snapshot.isNull()) {
        return rows;
    }
    const openapi::Description description(snapshot);
    const NodeId node = text::find(description.tree(), operation().pointer);
    if (node == NoNode) {
        return rows;
    }
    openapi::Operation at;
    at.node = node;
    at.pathItem = text::find(description.tree(), operation().pointer.parent());
    for (const NodeId parameter : description.parameters(at)) {
        const Pointer listed = text::pointerTo(description.tree(), parameter);
        rows += readRow(listed, !operation().pointer.contains(listed));
    }
    return rows;
}

bool ParametersModel::isInherited(int row) const
{
    return isListed(row) && list().at(row).inherited;
}

std::optional<Pointer> ParametersModel::pointerAt(int row) const
{
    return isListed(row) ? std::optional(list().at(row).listed) : std::nullopt;
}

int ParametersModel::rowOf(const Pointer &pointer) const
{
    const auto found = std::find_if(
        list().begin(), list().end(), [&](const ParameterRow &row) { return row.listed.contains(pointer); });
    return found == list().end() ? -1 : int(found - list().begin());
}

QVariant ParametersModel::cell(int row, int column, int role) const
{
    if (isNewRow(row)) {
        if (column == Name && role == Qt::DisplayRole) {
            return Tr::tr("new parameter…");
        }
        return role == ThemeRole ? QVariant::fromValue(Role::Muted) : QVariant();
    }
    const ParameterRow &r = list().at(row);
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

bool ParametersModel::setCell(int row, int column, const QVariant &value)
{
    const QString text = value.toString();
    if (isNewRow(row)) {
        return !text.trimmed().isEmpty() &&
               edit(operation().document, Tr::tr("Add parameter"), [&](const text::Snapshot &now) {
                   return edits::addParameter(now, operation().pointer, text.trimmed().toUtf8(), "query");
               });
    }
    const ParameterRow &r = list().at(row);
    const Pointer &target = r.target.pointer;
    const auto change = [&](const QString &label, const MakeEdits &make) {
        return edit(r.target.document, label, make);
    };
    switch (column) {
    case Name:
        return change(Tr::tr("Rename parameter"),
            [&](const text::Snapshot &now) { return edits::setText(now, target / "name", text); });
    case In:
        return change(Tr::tr("Move parameter"),
            [&](const text::Snapshot &now) { return edits::setText(now, target / "in", text); });
    case Type:
        return change(Tr::tr("Change type"), [&](const text::Snapshot &now) {
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
        return change(Tr::tr("Required"),
            [&](const text::Snapshot &now) { return edits::setOrRemove(now, target / "required", on); });
    }
    case Description:
        return change(Tr::tr("Describe"),
            [&](const text::Snapshot &now) { return edits::setText(now, target / "description", text); });
    default:
        return false;
    }
}

Status ParametersModel::removeRow(int row)
{
    if (!isListed(row)) {
        return {};
    }
    const Pointer listed = list().at(row).listed;
    return apply(operation().document, Tr::tr("Remove parameter"), [&](const text::Snapshot &now) {
        const NodeId list = text::find(*now.tree, listed.parent());
        const bool last = list != NoNode && now.tree->childCount(now.tree->resolved(list)) == 1;
        return text::rewriter::remove(now, last ? listed.parent() : listed);
    });
}

} // namespace triptych::ui
