// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/items.h"
#include "model/text/snapshot.h"
#include "ui/itemmodels/invokemodel.h"

#include <QHash>
#include <QSet>

namespace triptych::ui {

/// The side tree of the Invoke panel, from the items of the project and their texts: `open` are the documents
/// that are open, requests that are not are read. For the pool.
[[nodiscard]] QList<InvokeModel::Entry> invokeTree(const project::ItemList &items,
    const QHash<QString, text::Snapshot> &open, const QSet<QString> &dirty, const project::SafeFolder &files);

} // namespace triptych::ui
