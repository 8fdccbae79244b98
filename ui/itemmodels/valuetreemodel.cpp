// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/valuetreemodel.h"

#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/roles.h"
#include "ui/itemmodels/tr.h"

namespace triptych::ui {

using itemmodels::Tr;
using text::NodeKind;
using text::NoNode;

namespace {

/// The model's 0 is the root that nobody sees; the tree's 0 is its first value.
TreeModel::NodeId modelId(text::NodeId node)
{
    return TreeModel::NodeId(node) + 1;
}

text::NodeId treeId(TreeModel::NodeId node)
{
    return text::NodeId(node - 1);
}

/// More would make a view of one level slow; the text has them all.
constexpr qsizetype mostChildren = 100'000;

} // namespace

void ValueTreeModel::setSnapshot(const text::Snapshot &snapshot)
{
    m_snapshot = snapshot;
    m_names.clear();
    resetAll();
}

int ValueTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ValueTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Name ? Tr::tr("Name") : Tr::tr("Value");
}

QList<ValueTreeModel::NodeId> ValueTreeModel::childrenOf(NodeId node) const
{
    QList<NodeId> children;
    if (m_snapshot.isNull() || m_snapshot.tree->root() == NoNode) {
        return children;
    }
    const text::SyntaxTree &tree = *m_snapshot.tree;
    const text::NodeId parent = node == Root ? tree.root() : treeId(node);
    if (!tree.isCollection(parent)) {
        return node == Root ? QList<NodeId>{modelId(parent)} : children;
    }
    const bool mapping = tree[parent].kind == NodeKind::Mapping;
    for (text::NodeId child = tree.firstChild(parent); child != NoNode && children.size() < mostChildren;) {
        const text::NodeId value = mapping ? tree.valueOf(child) : child;
        m_names.insert(modelId(value), mapping ? tree.string(child) : QString::number(children.size()));
        children += modelId(value);
        child = tree.nextChild(parent, value);
    }
    return children;
}

bool ValueTreeModel::hasChildrenOf(NodeId node) const
{
    if (m_snapshot.isNull() || m_snapshot.tree->root() == NoNode) {
        return false;
    }
    const text::SyntaxTree &tree = *m_snapshot.tree;
    return node == Root || (tree.isCollection(treeId(node)) && tree.firstChild(treeId(node)) != NoNode);
}

QString ValueTreeModel::nameOf(NodeId node) const
{
    return m_names.value(node);
}

QVariant ValueTreeModel::valueData(text::NodeId value, int role) const
{
    const text::SyntaxTree &tree = *m_snapshot.tree;
    const NodeKind kind = tree[value].kind;
    const bool collection = tree.isCollection(value);
    switch (role) {
    case Qt::DisplayRole:
        if (!collection) {
            return oneLine(kind == NodeKind::String ? u'"' + tree.string(value) + u'"' : tree.string(value));
        }
        return kind == NodeKind::Mapping ? Tr::tr("%n field(s)", nullptr, int(tree.childCount(value)))
                                         : Tr::tr("%n item(s)", nullptr, int(tree.childCount(value)));
    case CopyRole:
        return collection ? QString::fromUtf8(tree.bytes(value)) : tree.string(value);
    case FixedWidthRole:
        return !collection;
    case ThemeRole:
        return QVariant::fromValue(kind == NodeKind::String    ? Role::Ok
                                   : kind == NodeKind::Number  ? Role::Patch
                                   : kind == NodeKind::Boolean ? Role::Patch
                                                               : Role::Muted);
    default:
        return {};
    }
}

QVariant ValueTreeModel::nodeData(NodeId node, int column, int role) const
{
    if (column == Value) {
        return valueData(treeId(node), role);
    }
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(nameOf(node));
    case CopyRole:
        return nameOf(node);
    case FixedWidthRole:
        return true;
    default:
        return {};
    }
}

} // namespace triptych::ui
