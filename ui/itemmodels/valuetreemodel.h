// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/snapshot.h"
#include "ui/itemmodels/treemodel.h"

namespace triptych::ui {

/// A JSON value as a tree: names left, values right. Reads the syntax tree as it is looked at, so that a body
/// of megabytes opens at once.
class ValueTreeModel final : public TreeModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, ColumnCount };

    using TreeModel::TreeModel;

    /// Null: nothing to show.
    void setSnapshot(const text::Snapshot &snapshot);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QList<NodeId> childrenOf(NodeId node) const override;
    [[nodiscard]] bool hasChildrenOf(NodeId node) const override;
    [[nodiscard]] QVariant nodeData(NodeId node, int column, int role) const override;

private:
    [[nodiscard]] QString nameOf(NodeId node) const;
    [[nodiscard]] QVariant valueData(text::NodeId value, int role) const;

    text::Snapshot m_snapshot;
    mutable QHash<NodeId, QString> m_names; ///< of what was listed; a node does not know its own
};

} // namespace triptych::ui
