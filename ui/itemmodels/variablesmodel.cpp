// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/variablesmodel.h"

#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/roles.h"
#include "ui/itemmodels/tr.h"

#include <algorithm>

namespace triptych::ui {

using itemmodels::Tr;

VariablesModel::VariablesModel(HasSecret hasSecret, QObject *parent)
    : RowModel({{QString(), Qt::AlignLeft, false}, {Tr::tr("Name"), Qt::AlignLeft, true},
                   {Tr::tr("Value"), Qt::AlignLeft, true}, {Tr::tr("Secret"), Qt::AlignLeft, false},
                   {Tr::tr("Description"), Qt::AlignLeft, true}},
          parent)
    , m_hasSecret(std::move(hasSecret))
{
}

void VariablesModel::setVariables(const items::Rows &variables)
{
    if (variables == m_variables) {
        return;
    }
    const bool grown = !m_readOnly && variables.size() == m_variables.size() + 1;
    if (grown && std::equal(m_variables.begin(), m_variables.end(), variables.begin())) {
        // The row that waited for a name has one and stays where it is; another waits behind it.
        const int named = int(m_variables.size());
        beginInsertRows({}, named + 1, named + 1);
        m_variables = variables;
        endInsertRows();
        rowChanged(named);
        return;
    }
    if (variables.size() != m_variables.size()) {
        beginResetModel();
        m_variables = variables;
        endResetModel();
        return;
    }
    m_variables = variables;
    Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
}

void VariablesModel::setReadOnly(bool readOnly)
{
    if (m_readOnly != readOnly) {
        beginResetModel();
        m_readOnly = readOnly;
        endResetModel();
    }
}

int VariablesModel::rows() const
{
    return int(m_variables.size()) + (m_readOnly ? 0 : 1);
}

bool VariablesModel::isSecret(int row) const
{
    return row >= 0 && row < m_variables.size() && m_variables.at(row).secret;
}

QVariant VariablesModel::newRowCell(int column, int role) const
{
    if (column == Name && role == Qt::DisplayRole) {
        return Tr::tr("new row…");
    }
    return role == ThemeRole ? QVariant::fromValue(Role::Muted) : QVariant();
}

QVariant VariablesModel::checkCell(const items::Row &variable, int column, int role) const
{
    const bool on = column == Enabled ? variable.enabled : variable.secret;
    if (role == Qt::CheckStateRole) {
        return int(on ? Qt::Checked : Qt::Unchecked);
    }
    if (role != Qt::AccessibleTextRole) {
        return {};
    }
    return column == Enabled ? (on ? Tr::tr("in use") : Tr::tr("not in use"))
                             : (on ? Tr::tr("secret") : Tr::tr("no secret"));
}

QString VariablesModel::text(const items::Row &variable, int column, int role) const
{
    switch (column) {
    case Name:
        return variable.name;
    case Description:
        return variable.description;
    default:
        break;
    }
    if (!variable.secret) {
        return variable.value.value_or(QString());
    }
    if (role == Qt::EditRole) {
        return {};
    }
    return m_hasSecret(variable.name) ? QString::fromUtf8(Secret::mask())
                                      : Tr::tr("asked for when it is needed");
}

QVariant VariablesModel::cell(int row, int column, int role) const
{
    if (isNewRow(row)) {
        return newRowCell(column, role);
    }
    const items::Row &variable = m_variables.at(row);
    if (column == Enabled || column == IsSecret) {
        return checkCell(variable, column, role);
    }
    const bool unknown = column == Value && variable.secret && !m_hasSecret(variable.name);
    switch (role) {
    case ThemeRole:
        return !variable.enabled || column == Description || unknown ? QVariant::fromValue(Role::Muted)
                                                                     : QVariant();
    case FixedWidthRole:
        return column != Description && !unknown;
    case Qt::ToolTipRole:
        return column == Value && variable.secret
                   ? QVariant(Tr::tr("Kept in memory until the program ends, and written to no file."))
                   : QVariant();
    case Qt::DisplayRole:
        return oneLine(text(variable, column, role));
    case Qt::EditRole:
        return text(variable, column, role);
    default:
        return {};
    }
}

Qt::ItemFlags VariablesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = RowModel::flags(index);
    if (m_readOnly || !index.isValid()) {
        return flags & ~Qt::ItemIsEditable;
    }
    const bool fresh = isNewRow(index.row());
    if (fresh && index.column() != Name) {
        flags.setFlag(Qt::ItemIsEditable, false);
    } else if (!fresh && (index.column() == Enabled || index.column() == IsSecret)) {
        flags.setFlag(Qt::ItemIsUserCheckable);
    }
    return flags;
}

bool VariablesModel::addVariable(const QString &name)
{
    if (name.trimmed().isEmpty()) {
        return false;
    }
    items::Rows rows = m_variables;
    rows.append({name.trimmed(), QString()});
    Q_EMIT edited(rows, Tr::tr("Add variable"));
    return true;
}

bool VariablesModel::enterSecret(int row, const QString &value)
{
    if (value.isEmpty()) {
        return false; // it was only looked at
    }
    Q_EMIT secretEntered(m_variables.at(row).name, Secret(value.toUtf8()));
    rowChanged(row);
    return true;
}

/// What becomes a secret leaves the file; what was one comes back empty.
bool VariablesModel::setSecret(int row, bool secret)
{
    items::Row variable = m_variables.at(row);
    if (variable.secret == secret) {
        return false;
    }
    if (secret && variable.value && !variable.value->isEmpty()) {
        Q_EMIT secretEntered(variable.name, Secret(variable.value->toUtf8()));
    }
    variable.secret = secret;
    variable.value = secret ? std::nullopt : std::optional<QString>(QString());
    announce(row, variable);
    return true;
}

void VariablesModel::announce(int row, const items::Row &variable)
{
    items::Rows rows = m_variables;
    rows[row] = variable;
    // At once, so that another change before setVariables() is one of these rows.
    m_variables = rows;
    rowChanged(row);
    Q_EMIT edited(rows, Tr::tr("Change variable"));
}

bool VariablesModel::setCell(int row, int column, const QVariant &value)
{
    const QString text = value.toString();
    if (isNewRow(row)) {
        return addVariable(text);
    }
    items::Row variable = m_variables.at(row);
    const items::Row before = variable;
    switch (column) {
    case Enabled:
        variable.enabled = value.toInt() == Qt::Checked;
        break;
    case Name:
        variable.name = text.trimmed();
        break;
    case Value:
        if (variable.secret) {
            return enterSecret(row, text);
        }
        variable.value = text;
        break;
    case IsSecret:
        return setSecret(row, value.toInt() == Qt::Checked);
    case Description:
        variable.description = text;
        break;
    default:
        return false;
    }
    if (variable == before || variable.name.isEmpty()) {
        return false;
    }
    announce(row, variable);
    return true;
}

bool VariablesModel::canRemove(int row) const
{
    return !m_readOnly && row >= 0 && row < m_variables.size();
}

void VariablesModel::removeRow(int row)
{
    if (canRemove(row)) {
        items::Rows rows = m_variables;
        rows.removeAt(row);
        Q_EMIT edited(rows, Tr::tr("Remove variable"));
    }
}

} // namespace triptych::ui
