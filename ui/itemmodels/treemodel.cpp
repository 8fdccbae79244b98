// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/treemodel.h"

#include "ui/itemmodels/plaintext.h"

#include <QSet>

namespace triptych::ui {

TreeModel::TreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

TreeModel::Record &TreeModel::listed(NodeId node) const
{
    if (const auto known = m_records.find(node); known != m_records.end() && known->listed) {
        return *known;
    }
    const QList<NodeId> children = childrenOf(node);
    Record &record = m_records[node];
    record.listed = true;
    record.children = children;
    for (const NodeId child : children) {
        adopt(node, child);
    }
    number(node, 0);
    return m_records[node];
}

void TreeModel::adopt(NodeId parent, NodeId child) const
{
    Q_ASSERT(child != Root);
    m_records[child].parent = parent;
}

void TreeModel::number(NodeId node, qsizetype from) const
{
    const QList<NodeId> children = m_records[node].children;
    for (qsizetype row = from; row < children.size(); ++row) {
        m_records[children.at(row)].row = int(row);
    }
}

void TreeModel::forget(NodeId node)
{
    const Record record = m_records.take(node);
    for (const NodeId child : record.children) {
        forget(child);
    }
}

TreeModel::NodeId TreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? NodeId(index.internalId()) : Root;
}

QModelIndex TreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= columnCount() || parent.column() > 0) {
        return {};
    }
    const Record &record = listed(nodeOf(parent));
    return row < record.children.size() ? createIndex(row, column, quintptr(record.children.at(row)))
                                        : QModelIndex();
}

QModelIndex TreeModel::parent(const QModelIndex &child) const
{
    const auto record = m_records.constFind(nodeOf(child));
    if (!child.isValid() || record == m_records.cend() || record->parent == Root) {
        return {};
    }
    return createIndex(m_records.value(record->parent).row, 0, quintptr(record->parent));
}

QModelIndex TreeModel::indexOf(NodeId node, int column) const
{
    if (node == Root) {
        return {};
    }
    if (!m_records.contains(node)) {
        QList<NodeId> way;
        for (NodeId up = parentOf(node); up != Root && !way.contains(up); up = parentOf(up)) {
            way.prepend(up);
        }
        listed(Root);
        for (const NodeId step : way) {
            listed(step);
        }
    }
    const auto record = m_records.constFind(node);
    const bool there = record != m_records.cend() &&
                       m_records.value(record->parent).children.value(record->row, Root) == node;
    return there ? createIndex(record->row, column, quintptr(node)) : QModelIndex();
}

int TreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(listed(nodeOf(parent)).children.size());
}

int TreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool TreeModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0) {
        return false;
    }
    const auto record = m_records.constFind(nodeOf(parent));
    const bool known = record != m_records.cend() && record->listed;
    return known ? !record->children.isEmpty() : hasChildrenOf(nodeOf(parent));
}

QVariant TreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const QVariant value = nodeData(nodeOf(index), index.column(), role);
    return role == Qt::ToolTipRole && value.isValid() ? QVariant(plainToolTip(value.toString())) : value;
}

bool TreeModel::hasChildrenOf(NodeId node) const
{
    return !childrenOf(node).isEmpty();
}

TreeModel::NodeId TreeModel::parentOf(NodeId) const
{
    return Root;
}

void TreeModel::removeGone(NodeId node, const QList<NodeId> &wanted)
{
    const QSet<NodeId> stays(wanted.cbegin(), wanted.cend());
    const QModelIndex parentIndex = indexOf(node);
    for (qsizetype last = m_records[node].children.size() - 1; last >= 0; --last) {
        if (stays.contains(m_records[node].children.at(last))) {
            continue;
        }
        qsizetype first = last;
        while (first > 0 && !stays.contains(m_records[node].children.at(first - 1))) {
            --first;
        }
        beginRemoveRows(parentIndex, int(first), int(last));
        const QList<NodeId> gone = m_records[node].children.mid(first, last - first + 1);
        m_records[node].children.remove(first, gone.size());
        for (const NodeId child : gone) {
            forget(child);
        }
        number(node, first);
        endRemoveRows();
        last = first;
    }
}

void TreeModel::refresh(NodeId node)
{
    if (const auto record = m_records.constFind(node); record == m_records.cend() || !record->listed) {
        return; // nobody has looked: nothing to tell
    }
    const QList<NodeId> wanted = childrenOf(node);
    removeGone(node, wanted);
    const QModelIndex parentIndex = indexOf(node);
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        const QList<NodeId> have = m_records[node].children;
        if (row < have.size() && have.at(row) == wanted.at(row)) {
            continue;
        }
        const qsizetype from = have.indexOf(wanted.at(row), row);
        if (from >= 0) {
            beginMoveRows(parentIndex, int(from), int(from), parentIndex, int(row));
            m_records[node].children.move(from, row);
            number(node, row);
            endMoveRows();
            continue;
        }
        qsizetype end = row + 1;
        const QSet<NodeId> kept(have.cbegin(), have.cend());
        while (end < wanted.size() && !kept.contains(wanted.at(end))) {
            ++end;
        }
        beginInsertRows(parentIndex, int(row), int(end - 1));
        for (qsizetype at = row; at < end; ++at) {
            m_records[node].children.insert(at, wanted.at(at));
            adopt(node, wanted.at(at));
        }
        number(node, row);
        endInsertRows();
        row = end - 1;
    }
}

void TreeModel::nodeChanged(NodeId node)
{
    if (const QModelIndex first = indexOf(node); first.isValid()) {
        Q_EMIT dataChanged(first, first.siblingAtColumn(columnCount() - 1));
    }
}

void TreeModel::resetAll()
{
    beginResetModel();
    m_records.clear();
    endResetModel();
}

} // namespace triptych::ui
