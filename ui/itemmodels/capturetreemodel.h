// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/treemodel.h"

#include <QList>

#include <map>

namespace triptych::ui {

/// The Capture section of the side tree: webhooks with the event types that came, and the inbox for calls
/// that no webhook takes.
class CaptureTreeModel final : public TreeModel
{
    Q_OBJECT

public:
    struct Event
    {
        QString name;
        quint64 calls = 0;

        bool operator==(const Event &) const = default;
    };
    struct Webhook
    {
        QString folder; ///< empty: the inbox
        QString title;
        QString detail; ///< its path
        QList<Event> events;

        bool operator==(const Webhook &) const = default;
    };

    using TreeModel::TreeModel;

    void setWebhooks(const QList<Webhook> &webhooks);

    /// "capture:shop-events", "capture:shop-events#order.paid"; "capture:" is the inbox.
    [[nodiscard]] static QString addressOf(const QString &folder, const QString &event = {});
    /// Folder and event of such an address; false for any other.
    [[nodiscard]] static bool parse(const QString &address, QString &folder, QString &event);

protected:
    [[nodiscard]] QList<NodeId> childrenOf(NodeId node) const override;
    [[nodiscard]] bool hasChildrenOf(NodeId node) const override;
    [[nodiscard]] QVariant nodeData(NodeId node, int column, int role) const override;
    [[nodiscard]] NodeId parentOf(NodeId node) const override;

private:
    struct Record
    {
        NodeId parent = Root;
        QString address;
        QString text;
        QString detail;
        quint64 calls = 0;
        bool isWebhook = false;
        QList<NodeId> children;
    };

    [[nodiscard]] NodeId idOf(const QString &address);

    std::map<NodeId, Record> m_records;
    QHash<QString, NodeId> m_ids; ///< never forgotten: what comes back is the same to views
    QList<NodeId> m_top;
    QList<Webhook> m_webhooks;
};

} // namespace triptych::ui
