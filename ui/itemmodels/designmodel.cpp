// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/designmodel.h"

#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/roles.h"

#include <algorithm>

namespace triptych::ui {

using openapi::OutlineEntry;

std::pair<QString, QByteArray> splitAddress(const QString &address)
{
    const qsizetype hash = address.indexOf(u'#');
    return hash < 0 ? std::pair(address, QByteArray())
                    : std::pair(address.left(hash), address.mid(hash + 1).toUtf8());
}

DesignModel::NodeId DesignModel::idFor(const QString &address)
{
    NodeId &id = m_ids[address];
    if (id == Root) {
        id = ++m_lastId;
    }
    return id;
}

DesignModel::Document *DesignModel::documentOf(const QString &address)
{
    const auto at = std::find_if(
        m_documents.begin(), m_documents.end(), [&](const Document &d) { return d.api.address == address; });
    return at == m_documents.end() ? nullptr : &*at;
}

const DesignModel::Document *DesignModel::documentOf(const QString &address) const
{
    return const_cast<DesignModel *>(this)->documentOf(address);
}

void DesignModel::setApis(const QList<Api> &apis)
{
    QList<Document> documents;
    for (const Api &api : apis) {
        Document document;
        if (const Document *known = documentOf(api.address)) {
            document = *known;
            document.api.name = api.name;
            document.api.dirty = api.dirty;
        } else {
            document.api = api;
        }
        documents += document;
        const NodeId id = idFor(api.address);
        Entry &entry = m_entries[id];
        entry.address = api.address;
        entry.isApi = true;
    }
    m_documents = documents;
    refresh();
    for (const Document &document : std::as_const(m_documents)) {
        nodeChanged(m_ids.value(document.api.address));
    }
}

DesignModel::NodeId DesignModel::take(
    NodeId parent, const QString &api, const OutlineEntry &outline, QList<NodeId> &changed)
{
    // A group and what it holds may share a pointer, never a kind.
    const QString address = api + u'#' + QString::fromUtf8(outline.pointer.toString());
    const NodeId id = idFor(address + u'\n' + QString::number(int(outline.kind)));
    QList<NodeId> children;
    for (const OutlineEntry &child : outline.children) {
        children += take(id, api, child, changed);
    }
    OutlineEntry alone = outline;
    alone.children.clear();
    Entry &entry = m_entries[id];
    if (!entry.address.isEmpty() && (entry.outline != alone || entry.children != children)) {
        changed += id;
    }
    entry.parent = parent;
    entry.address = address;
    entry.outline = alone;
    entry.children = children;
    return id;
}

void DesignModel::setOutline(
    const QString &address, const QString &version, const QList<OutlineEntry> &outline)
{
    Document *document = documentOf(address);
    if (!document || (document->read && document->outline == outline && document->api.version == version)) {
        return;
    }
    document->api.version = version;
    document->outline = outline;
    document->read = true;
    const NodeId api = m_ids.value(address);
    // Listed now, while it is empty: a view learns of children only from rows that come.
    (void)rowCount(indexOf(api));
    QList<NodeId> children;
    QList<NodeId> changed;
    for (const OutlineEntry &entry : outline) {
        children += take(api, address, entry, changed);
    }
    m_entries[api].children = children;
    refresh(api);
    nodeChanged(api);
    for (const NodeId child : std::as_const(children)) {
        refresh(child);
        for (const NodeId grandChild : std::as_const(m_entries[child].children)) {
            refresh(grandChild);
        }
    }
    // Views hear of each row; of thousands, only what is other than before.
    for (const NodeId node : std::as_const(changed)) {
        nodeChanged(node);
    }
}

void DesignModel::setDirty(const QString &address, bool dirty)
{
    Document *document = documentOf(address);
    if (document && document->api.dirty != dirty) {
        document->api.dirty = dirty;
        nodeChanged(m_ids.value(address));
    }
}

bool DesignModel::hasOutline(const QString &address) const
{
    const Document *document = documentOf(address);
    return document && document->read;
}

QModelIndex DesignModel::indexOfAddress(const QString &address) const
{
    NodeId best = Root;
    qsizetype bestLength = -1;
    for (const auto &[id, entry] : m_entries) {
        const bool above =
            address == entry.address ||
            (address.startsWith(entry.address) && (entry.isApi || address.at(entry.address.size()) == u'/'));
        if (above && entry.address.size() >= bestLength) {
            best = id;
            bestLength = entry.address.size();
        }
    }
    return best == Root ? QModelIndex() : indexOf(best);
}

QList<DesignModel::NodeId> DesignModel::childrenOf(NodeId node) const
{
    if (node != Root) {
        const auto entry = m_entries.find(node);
        return entry == m_entries.end() ? QList<NodeId>() : entry->second.children;
    }
    QList<NodeId> apis;
    for (const Document &document : m_documents) {
        apis += m_ids.value(document.api.address);
    }
    return apis;
}

bool DesignModel::hasChildrenOf(NodeId node) const
{
    return !childrenOf(node).isEmpty();
}

DesignModel::NodeId DesignModel::parentOf(NodeId node) const
{
    const auto entry = m_entries.find(node);
    return entry == m_entries.end() ? Root : entry->second.parent;
}

QVariant DesignModel::nodeData(NodeId node, int column, int role) const
{
    Q_UNUSED(column)
    const auto found = m_entries.find(node);
    if (found == m_entries.end()) {
        return {};
    }
    const Entry &entry = found->second;
    if (role == AddressRole) {
        return entry.address;
    }
    if (entry.isApi) {
        const Document *document = documentOf(entry.address);
        if (!document) {
            return {};
        }
        switch (role) {
        case Qt::DisplayRole:
            return oneLine(document->api.name);
        case CountRole:
            return document->api.version;
        case DirtyRole:
            return document->api.dirty;
        case Qt::ToolTipRole:
            return entry.address;
        default:
            return {};
        }
    }
    const bool group = entry.outline.kind == OutlineEntry::Kind::Webhooks ||
                       entry.outline.kind == OutlineEntry::Kind::Schemas;
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(entry.outline.text);
    case MethodRole:
        return entry.outline.method;
    case DetailRole:
        return entry.outline.kind == OutlineEntry::Kind::Schema ? oneLine(entry.outline.detail) : QString();
    case CountRole:
        return group ? QString::number(entry.children.size()) : QString();
    case StaleRole:
        return entry.outline.deprecated;
    case Qt::ToolTipRole:
        return entry.outline.detail.isEmpty() ? entry.outline.text
                                              : entry.outline.text + u'\n' + entry.outline.detail;
    default:
        return {};
    }
}

} // namespace triptych::ui
