// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QHash>

namespace triptych::ui {

/// The base of every tree. Nodes are numbers that the subclass gives out, unique in the model and the same
/// for as long as the node lives; 0 is the invisible root. Children are asked for when first looked at.
/// Indexes, bounds and the order of signals are settled here, once.
class TreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using NodeId = quint64;
    static constexpr NodeId Root = 0;

    explicit TreeModel(QObject *parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const final;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;

    [[nodiscard]] NodeId nodeOf(const QModelIndex &index) const;
    /// Invalid for a node that nobody has looked at yet, unless `parentOf()` is implemented.
    [[nodiscard]] QModelIndex indexOf(NodeId node, int column = 0) const;

protected:
    [[nodiscard]] virtual QList<NodeId> childrenOf(NodeId node) const = 0;
    /// Cheaper than listing them, where it can be told.
    [[nodiscard]] virtual bool hasChildrenOf(NodeId node) const;
    /// ToolTipRole is plain text; it is escaped by the caller.
    [[nodiscard]] virtual QVariant nodeData(NodeId node, int column, int role) const = 0;
    /// The way up, for nodes not yet looked at. Root when unknown.
    [[nodiscard]] virtual NodeId parentOf(NodeId node) const;

    /// The children of `node` are others now: the model compares and tells views what went, came and moved.
    void refresh(NodeId node = Root);
    void nodeChanged(NodeId node);
    /// Everything is other now.
    void resetAll();

private:
    struct Record
    {
        NodeId parent = Root;
        int row = 0;
        bool listed = false;
        QList<NodeId> children;
    };

    Record &listed(NodeId node) const;
    void number(NodeId node, qsizetype from) const;
    void adopt(NodeId parent, NodeId child) const;
    void forget(NodeId node);
    void removeGone(NodeId node, const QList<NodeId> &wanted);

    mutable QHash<NodeId, Record> m_records;
};

} // namespace triptych::ui
