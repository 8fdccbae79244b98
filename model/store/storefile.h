// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/database.h"
#include "model/store/schema.h"
#include "model/store/storelock.h"

namespace triptych::store {

/// A store that this process owns: the lock, the one connection that writes, and how to get a new one.
class StoreFile
{
public:
    /// Makes the folder (0700) and the file (0600) where they are missing, takes the lock, brings the schema
    /// up to date. A file that is damaged or not ours is renamed beside
    /// ("captures-damaged-20261124T073000Z.sqlite") and a new one begun: `setAside()` says so. Problems:
    /// "store.held", "store.newer", and those of database.h.
    [[nodiscard]] static Result<StoreFile> open(
        const QString &path, const Schema &schema, const QString &program, Database::Sync sync);

    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Warning "store.set-aside" when an unusable file had to make way.
    [[nodiscard]] const Problems &setAside() const { return m_setAside; }

    /// After a failed write: gives the connection up without touching the WAL, opens a new one and looks
    /// whether the store is whole. What was written through the failed connection and not committed is gone.
    [[nodiscard]] Status reopen();
    /// Checkpoints, closes, gives the lock back.
    void close();

private:
    StoreFile(StoreLock lock, Database database, QString path, const Schema &schema, Database::Sync sync)
        : m_lock(std::move(lock))
        , m_database(std::move(database))
        , m_path(std::move(path))
        , m_schema(&schema)
        , m_sync(sync)
    {
    }

    StoreLock m_lock; // given back last: after the connection has closed
    Database m_database;
    QString m_path;
    Problems m_setAside;
    const Schema *m_schema; // of static duration
    Database::Sync m_sync;
};

/// A connection for reading, beside whoever writes. Never creates a store: Problem "store.missing" where
/// there is none. A store of a newer version is read as far as its columns are known.
[[nodiscard]] Result<Database> openForReading(const QString &path, const Schema &schema);

} // namespace triptych::store
