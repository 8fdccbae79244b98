// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/rowsmodel.h"

#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/roles.h"
#include "ui/itemmodels/tr.h"

namespace triptych::ui {

using itemmodels::Tr;

RowsModel::RowsModel(QObject *parent)
    : RowModel({{QString(), Qt::AlignLeft, false}, {Tr::tr("Name"), Qt::AlignLeft, true},
                   {Tr::tr("Value"), Qt::AlignLeft, true}, {Tr::tr("In"), Qt::AlignLeft, false},
                   {Tr::tr("Description"), Qt::AlignLeft, true}},
          parent)
{
}

void RowsModel::setLists(const QList<List> &lists)
{
    if (lists == m_lists) {
        return;
    }
    if (hasGrown(lists)) {
        // The row that waited for a name has one and stays where it is; another waits behind it.
        const int named = count();
        beginInsertRows({}, named + 1, named + 1);
        m_lists = lists;
        endInsertRows();
        rowChanged(named);
        return;
    }
    const auto sizes = [](const QList<List> &all) {
        QList<qsizetype> result;
        for (const List &list : all) {
            result += list.rows.size();
        }
        return result;
    };
    if (sizes(lists) != sizes(m_lists)) {
        beginResetModel();
        m_lists = lists;
        endResetModel();
        return;
    }
    m_lists = lists;
    Q_EMIT dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
}

/// By one row at the end, and nothing else.
bool RowsModel::hasGrown(const QList<List> &lists) const
{
    if (m_readOnly || m_lists.isEmpty() || lists.isEmpty() || lists.last().rows.isEmpty() ||
        lists.last().hasFixedNames) {
        return false;
    }
    QList<List> without = lists;
    without.last().rows.removeLast();
    return without == m_lists;
}

void RowsModel::setReadOnly(bool readOnly)
{
    if (m_readOnly != readOnly) {
        beginResetModel();
        m_readOnly = readOnly;
        endResetModel();
    }
}

int RowsModel::count() const
{
    int sum = 0;
    for (const List &list : m_lists) {
        sum += int(list.rows.size());
    }
    return sum;
}

int RowsModel::rows() const
{
    return count() + (m_readOnly || m_lists.isEmpty() || m_lists.last().hasFixedNames ? 0 : 1);
}

RowsModel::At RowsModel::at(int row) const
{
    int list = 0;
    while (list + 1 < m_lists.size() && row >= m_lists.at(list).rows.size()) {
        row -= int(m_lists.at(list).rows.size());
        ++list;
    }
    return {list, row};
}

QVariant RowsModel::newRowCell(int column, int role) const
{
    if (column == Name && role == Qt::DisplayRole) {
        return Tr::tr("new row…");
    }
    return role == ThemeRole ? QVariant::fromValue(Role::Muted) : QVariant();
}

QVariant RowsModel::cell(int row, int column, int role) const
{
    if (isNewRow(row)) {
        return newRowCell(column, role);
    }
    const At place = at(row);
    const List &list = m_lists.at(place.list);
    const items::Row &r = list.rows.at(place.row);
    if (column == Enabled) {
        if (role == Qt::CheckStateRole && !list.hasFixedNames) {
            return int(r.enabled ? Qt::Checked : Qt::Unchecked);
        }
        return role == Qt::AccessibleTextRole ? QVariant(r.enabled ? Tr::tr("sent") : Tr::tr("not sent"))
                                              : QVariant();
    }
    if (role == ThemeRole) {
        const bool muted = !r.enabled || column == Kind || column == Description;
        return muted ? QVariant::fromValue(Role::Muted) : QVariant();
    }
    if (role == FixedWidthRole) {
        return column == Name || column == Value;
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole) {
        return {};
    }
    const QString &text = column == Name    ? r.name
                          : column == Value ? r.value.value_or(QString())
                          : column == Kind  ? list.title
                                            : r.description;
    return role == Qt::DisplayRole ? oneLine(text) : text;
}

Qt::ItemFlags RowsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = RowModel::flags(index);
    if (m_readOnly || !index.isValid()) {
        return flags & ~Qt::ItemIsEditable;
    }
    const bool fresh = isNewRow(index.row());
    const bool fixed = !fresh && m_lists.at(at(index.row()).list).hasFixedNames;
    if ((fresh && index.column() != Name) || (fixed && index.column() == Name)) {
        flags.setFlag(Qt::ItemIsEditable, false);
    } else if (index.column() == Enabled && !fixed) {
        flags.setFlag(Qt::ItemIsUserCheckable);
    }
    return flags;
}

bool RowsModel::setCell(int row, int column, const QVariant &value)
{
    const QString text = value.toString();
    if (isNewRow(row)) {
        if (text.trimmed().isEmpty()) {
            return false;
        }
        items::Rows rows = m_lists.last().rows;
        rows.append({text, QString()});
        Q_EMIT edited(m_lists.last().key, rows, Tr::tr("Add row"));
        return true;
    }
    const At place = at(row);
    items::Rows rows = m_lists.at(place.list).rows;
    items::Row &r = rows[place.row];
    const items::Row before = r;
    switch (column) {
    case Enabled:
        r.enabled = value.toInt() == Qt::Checked;
        break;
    case Name:
        r.name = text;
        break;
    case Value:
        r.value = text;
        break;
    case Description:
        r.description = text;
        break;
    default:
        return false;
    }
    // A bare name in a query stays one when its empty cell was only looked at.
    if (r == before || (column == Value && !before.value && text.isEmpty())) {
        return false;
    }
    // At once, so that another change before setLists() is one of these rows.
    m_lists[place.list].rows = rows;
    rowChanged(row);
    Q_EMIT edited(m_lists.at(place.list).key, rows, Tr::tr("Change row"));
    return true;
}

bool RowsModel::canRemove(int row) const
{
    return !m_readOnly && row >= 0 && row < count() && !m_lists.at(at(row).list).hasFixedNames;
}

void RowsModel::removeRow(int row)
{
    if (canRemove(row)) {
        const At place = at(row);
        items::Rows rows = m_lists.at(place.list).rows;
        rows.removeAt(place.row);
        Q_EMIT edited(m_lists.at(place.list).key, rows, Tr::tr("Remove row"));
    }
}

} // namespace triptych::ui
