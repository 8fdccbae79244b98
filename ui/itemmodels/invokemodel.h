// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/treemodel.h"

#include <QList>

#include <map>

namespace triptych::ui {

/// The Invoke section of the side tree: services with their folders and requests, requests of no service,
/// and under each service the operations that no request calls yet.
class InvokeModel final : public TreeModel
{
    Q_OBJECT

public:
    struct Entry
    {
        enum class Kind : quint8 { Service, Folder, Request, Operations, Operation };

        Kind kind = Kind::Request;
        QString key; ///< unique in the tree: the item's address, or made of it
        QString address;
        QString text;
        QByteArray method;
        QString detail;
        bool dirty = false;
        QList<Entry> children;

        bool operator==(const Entry &other) const;
    };

    using TreeModel::TreeModel;

    /// What is in the project now; entries that stay are the same rows to views.
    void setEntries(const QList<Entry> &entries);
    [[nodiscard]] const Entry *entryAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOfAddress(const QString &address) const;

protected:
    [[nodiscard]] QList<NodeId> childrenOf(NodeId node) const override;
    [[nodiscard]] bool hasChildrenOf(NodeId node) const override;
    [[nodiscard]] QVariant nodeData(NodeId node, int column, int role) const override;
    [[nodiscard]] NodeId parentOf(NodeId node) const override;

private:
    struct Record
    {
        NodeId parent = Root;
        Entry entry; ///< without its children
        QList<NodeId> children;
    };

    QList<NodeId> take(NodeId parent, const QList<Entry> &entries, QList<NodeId> &touched);

    std::map<NodeId, Record> m_records;
    QHash<QString, NodeId> m_ids; ///< never forgotten: what comes back is the same to views
    QList<NodeId> m_top;
    QList<Entry> m_entries;
};

} // namespace triptych::ui
