// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/capturetreemodel.h"

#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/roles.h"

namespace triptych::ui {

namespace {

constexpr QLatin1StringView prefix("capture:");

} // namespace

QString CaptureTreeModel::addressOf(const QString &folder, const QString &event)
{
    return prefix + folder + (event.isEmpty() ? QString() : u'#' + event);
}

bool CaptureTreeModel::parse(const QString &address, QString &folder, QString &event)
{
    if (!address.startsWith(prefix)) {
        return false;
    }
    const QString rest = address.mid(prefix.size());
    const qsizetype hash = rest.indexOf(u'#');
    folder = rest.left(hash);
    event = hash < 0 ? QString() : rest.mid(hash + 1);
    return true;
}

CaptureTreeModel::NodeId CaptureTreeModel::idOf(const QString &address)
{
    NodeId &id = m_ids[address];
    if (id == Root) {
        id = NodeId(m_ids.size());
    }
    return id;
}

void CaptureTreeModel::setWebhooks(const QList<Webhook> &webhooks)
{
    if (webhooks == m_webhooks) {
        return;
    }
    m_webhooks = webhooks;
    m_records.clear();
    m_top.clear();
    for (const Webhook &webhook : webhooks) {
        const NodeId node = idOf(addressOf(webhook.folder));
        Record record{Root, addressOf(webhook.folder), webhook.title, webhook.detail, 0, true, {}};
        for (const Event &event : webhook.events) {
            const QString address = addressOf(webhook.folder, event.name);
            const NodeId child = idOf(address);
            m_records[child] = {node, address, event.name, {}, event.calls, false, {}};
            record.children += child;
            record.calls += event.calls;
        }
        m_records[node] = record;
        m_top += node;
    }
    refresh();
    for (const NodeId node : std::as_const(m_top)) {
        refresh(node);
        nodeChanged(node);
        const QList<NodeId> children = m_records[node].children;
        for (const NodeId child : children) {
            nodeChanged(child);
        }
    }
}

QList<CaptureTreeModel::NodeId> CaptureTreeModel::childrenOf(NodeId node) const
{
    if (node == Root) {
        return m_top;
    }
    const auto found = m_records.find(node);
    return found == m_records.end() ? QList<NodeId>() : found->second.children;
}

bool CaptureTreeModel::hasChildrenOf(NodeId node) const
{
    return !childrenOf(node).isEmpty();
}

CaptureTreeModel::NodeId CaptureTreeModel::parentOf(NodeId node) const
{
    const auto found = m_records.find(node);
    return found == m_records.end() ? Root : found->second.parent;
}

QVariant CaptureTreeModel::nodeData(NodeId node, int, int role) const
{
    const auto found = m_records.find(node);
    if (found == m_records.end()) {
        return {};
    }
    const Record &record = found->second;
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(record.text);
    case AddressRole:
        return record.address;
    case DetailRole:
        return oneLine(record.detail);
    case CountRole:
        return record.calls > 0 ? QVariant(QString::number(record.calls)) : QVariant();
    case IconRole:
        return record.isWebhook ? QVariant::fromValue(Icon::Webhook) : QVariant();
    case Qt::ToolTipRole:
        return record.detail.isEmpty() ? record.text : record.text + u'\n' + record.detail;
    default:
        return {};
    }
}

} // namespace triptych::ui
