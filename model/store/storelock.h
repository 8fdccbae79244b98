// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QString>

#include <optional>

namespace triptych::store {

/// Who writes a store, as its lock file says.
struct Holder
{
    qint64 pid = 0;
    QString program;
    QString host;

    bool operator==(const Holder &) const = default;
};

/// The right to write one store: an flock() on `<database>.lock`, which also names the holder as JSON. It
/// ends with this object or with the process, however that dies; the file stays.
///
/// SQLite before 3.51.3 (Debian 12 has 3.40.1) can lose committed transactions of a WAL file when one
/// connection resets the WAL at the moment when another one writes or checkpoints. So exactly one connection,
/// the holder's, writes and checkpoints a store; all others are opened read-only. This lock is what keeps it
/// so: never open a store for writing without it.
class StoreLock
{
public:
    /// Problem "store.held" names the holder, also when it is this process.
    [[nodiscard]] static Result<StoreLock> acquire(const QString &databasePath, const QString &program);
    /// Who held it last; nothing tells whether they still do.
    [[nodiscard]] static Holder lastHolder(const QString &databasePath);
    /// Who holds it at this moment; nothing when nobody does.
    [[nodiscard]] static std::optional<Holder> holder(const QString &databasePath);

    StoreLock(StoreLock &&other) noexcept
        : m_file(std::exchange(other.m_file, -1))
    {
    }
    StoreLock &operator=(StoreLock &&other) noexcept
    {
        std::swap(m_file, other.m_file);
        return *this;
    }
    ~StoreLock() { release(); }

    void release();

private:
    explicit StoreLock(int file)
        : m_file(file)
    {
    }
    int m_file;
};

} // namespace triptych::store
