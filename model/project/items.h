// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/project/safefile.h"

#include <QList>
#include <QString>

#include <functional>

namespace triptych::project {

enum class ItemKind : quint8 { Api, Webhook, Service, Folder, Request, Environment };

/// Something in a project that people have a word for. A value: the tree of all of them is listItems().
struct Item
{
    ItemKind kind = ItemKind::Api;
    QString address; ///< its path in the project without ".request.json": what the CLI takes
    QString name;    ///< as people wrote it: `name` in its file, else the name of the file or folder
    QString path;    ///< the file or folder itself
    /// The document to open: the OpenAPI document of an Api, Webhook, Service (empty: none yet); the file of
    /// a Request, Environment; folder.json of a Folder (which need not be there).
    QString document;
    QList<Item>
        children; ///< of a Service its requests and folders, of a Folder what is in it, in their `order`

    [[nodiscard]] bool operator==(const Item &other) const;
};

struct ItemList
{
    QList<Item> apis;
    QList<Item> webhooks;
    QList<Item> services;
    QList<Item> requests; ///< of no service
    QList<Item> environments;
    Problems problems; ///< what was passed over and why

    [[nodiscard]] qsizetype requestCount() const; ///< everywhere
    [[nodiscard]] bool operator==(const ItemList &other) const;
};

/// Bytes of a file that is open and edited, so that names are those on the screen; null: read it.
using OpenText = std::function<QByteArray(const QString &path)>;

/// What is in a project's folder. Reads small files for their names; follows no link, stops at `maximumItems`
/// with Problem `project.large`. Safe on every thread (with an `openText` that is).
inline constexpr qsizetype maximumItems = 100'000;
[[nodiscard]] ItemList listItems(const SafeFolder &files, const OpenText &openText = {});

/// The item at an address or at any trailing part of one that is unique: `item.missing`, `item.ambiguous`.
[[nodiscard]] Result<Item> findItem(const ItemList &items, const QString &address);

/// The address of a file or folder of an item.
[[nodiscard]] QString addressOf(const QString &path);

} // namespace triptych::project
