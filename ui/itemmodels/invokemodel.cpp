// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/invokemodel.h"

#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/roles.h"

namespace triptych::ui {

using Kind = InvokeModel::Entry::Kind;

bool InvokeModel::Entry::operator==(const Entry &other) const
{
    return kind == other.kind && key == other.key && address == other.address && text == other.text &&
           method == other.method && detail == other.detail && dirty == other.dirty &&
           children == other.children;
}

QList<InvokeModel::NodeId> InvokeModel::take(
    NodeId parent, const QList<Entry> &entries, QList<NodeId> &touched)
{
    QList<NodeId> ids;
    for (const Entry &entry : entries) {
        NodeId &id = m_ids[entry.key];
        if (id == Root) {
            id = NodeId(m_ids.size());
        }
        const NodeId node = id;
        ids += node;
        touched += node;
        const QList<NodeId> children = take(node, entry.children, touched);
        Record &record = m_records[node];
        record.parent = parent;
        record.entry = entry;
        record.entry.children.clear();
        record.children = children;
    }
    return ids;
}

void InvokeModel::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries) {
        return;
    }
    m_entries = entries;
    m_records.clear();
    QList<NodeId> touched;
    m_top = take(Root, entries, touched);
    refresh();
    for (const NodeId node : std::as_const(touched)) {
        refresh(node);
        nodeChanged(node);
    }
}

const InvokeModel::Entry *InvokeModel::entryAt(const QModelIndex &index) const
{
    const auto found = index.isValid() ? m_records.find(nodeOf(index)) : m_records.end();
    return found == m_records.end() ? nullptr : &found->second.entry;
}

QModelIndex InvokeModel::indexOfAddress(const QString &address) const
{
    const NodeId node = m_ids.value(address, Root);
    return m_records.contains(node) ? indexOf(node) : QModelIndex();
}

QList<InvokeModel::NodeId> InvokeModel::childrenOf(NodeId node) const
{
    if (node == Root) {
        return m_top;
    }
    const auto found = m_records.find(node);
    return found == m_records.end() ? QList<NodeId>() : found->second.children;
}

bool InvokeModel::hasChildrenOf(NodeId node) const
{
    return !childrenOf(node).isEmpty();
}

InvokeModel::NodeId InvokeModel::parentOf(NodeId node) const
{
    const auto found = m_records.find(node);
    return found == m_records.end() ? Root : found->second.parent;
}

QVariant InvokeModel::nodeData(NodeId node, int column, int role) const
{
    Q_UNUSED(column)
    const auto found = m_records.find(node);
    if (found == m_records.end()) {
        return {};
    }
    const Entry &entry = found->second.entry;
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(entry.text);
    case AddressRole:
        return entry.address;
    case MethodRole:
        return entry.method;
    case DetailRole:
        return oneLine(entry.detail);
    case DirtyRole:
        return entry.dirty;
    case StaleRole:
        return entry.kind == Kind::Operation;
    case CountRole:
        return entry.kind == Kind::Operations ? QVariant(QString::number(found->second.children.size()))
                                              : QVariant();
    case IconRole:
        return entry.kind == Kind::Folder ? QVariant::fromValue(Icon::Folder) : QVariant();
    case Qt::ToolTipRole:
        return entry.address;
    default:
        return {};
    }
}

} // namespace triptych::ui
