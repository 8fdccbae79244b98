// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/database.h"

#include <QList>

namespace triptych::store {

/// How a kind of store looks. `migrations[n]` takes it from version n to n + 1 (the version is
/// `user_version`); what was released is never changed, only added to.
struct Schema
{
    qint32 applicationId = 0; ///< SQLite's `application_id`: tells our stores from other SQLite files
    QList<const char *> migrations;

    [[nodiscard]] int version() const { return static_cast<int>(migrations.size()); }
};

enum class Fit : quint8 {
    Same,    ///< ours, and exactly as its version must be
    Empty,   ///< nothing in it yet
    Older,   ///< ours, of an earlier version
    Newer,   ///< ours, of a later version: to be read, not written
    Foreign, ///< not ours, or with tables, views or triggers that we did not make
};

/// Holds the database's schema against what it must be, word for word: a file that came with somebody's
/// repository may bring triggers, views and virtual tables.
[[nodiscard]] Result<Fit> fitOf(Database &database, const Schema &schema);

/// Brings the database up to date in one transaction: all of it or nothing.
[[nodiscard]] Status migrate(Database &database, const Schema &schema);

} // namespace triptych::store
