// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/openapi/outline.h"
#include "ui/itemmodels/treemodel.h"

#include <QHash>

#include <map>

namespace triptych::ui {

/// The Design section of the side tree: the project's APIs and, below each, the outline of its document.
/// Addresses are the item's with the JSON Pointer as a fragment: "apis/shop#/paths/~1orders/post".
class DesignModel final : public TreeModel
{
    Q_OBJECT

public:
    struct Api
    {
        QString address;
        QString name;
        QString version; ///< "3.1"; empty until the document was read
        bool dirty = false;

        bool operator==(const Api &) const = default;
    };

    using TreeModel::TreeModel;

    /// The APIs of the project, in order. Outlines of those that stay are kept.
    void setApis(const QList<Api> &apis);
    /// The document of an API was read or changed.
    void setOutline(
        const QString &address, const QString &version, const QList<openapi::OutlineEntry> &outline);
    void setDirty(const QString &address, bool dirty);
    [[nodiscard]] bool hasOutline(const QString &address) const;

    /// The index of an address, of the nearest thing above it that is shown.
    [[nodiscard]] QModelIndex indexOfAddress(const QString &address) const;

protected:
    [[nodiscard]] QList<NodeId> childrenOf(NodeId node) const override;
    [[nodiscard]] bool hasChildrenOf(NodeId node) const override;
    [[nodiscard]] QVariant nodeData(NodeId node, int column, int role) const override;
    [[nodiscard]] NodeId parentOf(NodeId node) const override;

private:
    struct Entry
    {
        NodeId parent = Root;
        QString address;
        openapi::OutlineEntry outline; ///< without its children; for an API unused
        QList<NodeId> children;
        bool isApi = false;
    };
    struct Document
    {
        Api api;
        QList<openapi::OutlineEntry> outline;
        bool read = false;
    };

    /// Takes over an entry with all below it; what it had been otherwise goes to `changed`.
    NodeId take(
        NodeId parent, const QString &api, const openapi::OutlineEntry &outline, QList<NodeId> &changed);
    NodeId idFor(const QString &address);
    [[nodiscard]] Document *documentOf(const QString &address);
    [[nodiscard]] const Document *documentOf(const QString &address) const;

    QList<Document> m_documents;
    std::map<NodeId, Entry> m_entries;
    QHash<QString, NodeId> m_ids; ///< never forgotten, so that an entry that comes back is the same to views
    NodeId m_lastId = Root;
};

/// "apis/shop" and "/paths/~1orders/post" of an address.
[[nodiscard]] std::pair<QString, QByteArray> splitAddress(const QString &address);

} // namespace triptych::ui
