// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoke/invoketree.h"

#include "model/items/requestmaker.h"
#include "ui/invoke/tr.h"

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using invoke::Tr;
using Entry = InvokeModel::Entry;

namespace {

/// A request of more bytes is shown by its name alone.
constexpr qint64 largestRequest = 1024 * 1024;

class TreeBuilder
{
public:
    TreeBuilder(const QHash<QString, text::Snapshot> &open, const QSet<QString> &dirty,
        const project::SafeFolder &files)
        : m_open(open)
        , m_dirty(dirty)
        , m_files(files)
    {
    }

    Entry service(const project::Item &item)
    {
        m_called.clear();
        Entry entry = of(item, Entry::Kind::Service);
        entry.children = items(item.children);
        const text::Snapshot definition = m_open.value(item.document);
        if (definition.isNull()) {
            return entry;
        }
        Entry operations{Entry::Kind::Operations, item.address + "#operations"_L1, item.address,
            Tr::tr("Not called yet"), {}, {}, false, {}};
        for (const items::OfferedOperation &offered : items::offeredOperations(definition)) {
            if (!m_called.contains(offered.operation)) {
                const QString address = item.address + u'#' + QString::fromUtf8(offered.pointer.toString());
                operations.children += Entry{Entry::Kind::Operation, address, address, offered.name,
                    offered.operation.section(u' ', 0, 0).toUtf8(), offered.operation.section(u' ', 1), false,
                    {}};
            }
        }
        if (!operations.children.isEmpty()) {
            entry.children += operations;
        }
        return entry;
    }

    QList<Entry> items(const QList<project::Item> &all)
    {
        QList<Entry> entries;
        for (const project::Item &item : all) {
            if (item.kind == project::ItemKind::Folder) {
                Entry folder = of(item, Entry::Kind::Folder);
                folder.children = items(item.children);
                entries += folder;
            } else {
                entries += request(item);
            }
        }
        return entries;
    }

private:
    Entry of(const project::Item &item, Entry::Kind kind) const
    {
        return {kind, item.address, item.address, item.name, {}, {}, m_dirty.contains(item.document), {}};
    }

    Entry request(const project::Item &item)
    {
        Entry entry = of(item, Entry::Kind::Request);
        text::Snapshot snapshot = m_open.value(item.document);
        if (snapshot.isNull()) {
            if (const auto content = m_files.read(item.document, largestRequest)) {
                snapshot = text::Snapshot::of(text::Format::Json, content->bytes);
            }
        }
        if (!snapshot.isNull()) {
            const items::Request read = items::readRequest(snapshot).value;
            entry.method = read.method.toUtf8();
            m_called.insert(read.operation);
        }
        return entry;
    }

    const QHash<QString, text::Snapshot> &m_open;
    const QSet<QString> &m_dirty;
    const project::SafeFolder &m_files;
    QSet<QString> m_called; ///< operations of the service at hand
};

} // namespace

QList<Entry> invokeTree(const project::ItemList &items, const QHash<QString, text::Snapshot> &open,
    const QSet<QString> &dirty, const project::SafeFolder &files)
{
    TreeBuilder builder(open, dirty, files);
    QList<Entry> entries;
    for (const project::Item &item : items.services) {
        entries += builder.service(item);
    }
    return entries + builder.items(items.requests);
}

} // namespace triptych::ui
