// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/rowmodel.h"

#include "ui/itemmodels/plaintext.h"

namespace triptych::ui {

RowModel::RowModel(QList<Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : rows();
}

int RowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const QVariant value = cell(index.row(), index.column(), role);
    if (role == Qt::ToolTipRole && value.isValid()) {
        return plainToolTip(value.toString());
    }
    if (role == Qt::TextAlignmentRole && !value.isValid()) {
        return QVariant::fromValue(m_columns.at(index.column()).alignment | Qt::AlignVCenter);
    }
    return value;
}

bool RowModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool exists = checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid);
    if (!exists || (role != Qt::EditRole && role != Qt::CheckStateRole) ||
        !(flags(index) & Qt::ItemIsEnabled)) {
        return false;
    }
    return setCell(index.row(), index.column(), value);
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return m_columns.at(section).title;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(m_columns.at(section).alignment | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags RowModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_columns.value(index.column()).editable) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool RowModel::setCell(int, int, const QVariant &)
{
    return false;
}

void RowModel::rowChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, int(m_columns.size()) - 1));
}

} // namespace triptych::ui
