// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace triptych::project {

/// One change of the project's files. Paths are relative to the project.
struct FileChange
{
    enum class Kind : quint8 {
        Write, ///< `bytes` to `path`; folders on the way are made
        Move,  ///< a file or folder from `path` to `to`, where nothing is
        Trash, ///< a file or folder to `.triptych/trash`; `to` is filled in when it is done
    };

    Kind kind = Kind::Write;
    QString path;
    QString to;
    QByteArray bytes;
    /// Of Write: SHA-256 of what the writer believes to be there, empty for nothing. Anything else there is
    /// Problem `file.changed` and no file of the set is touched.
    std::optional<QByteArray> expected;

    bool operator==(const FileChange &) const = default;
};

/// Changes that happen together or not at all, in order.
struct FileSet
{
    QList<FileChange> changes;

    FileSet &write(QString path, QByteArray bytes, std::optional<QByteArray> expected = std::nullopt)
    {
        changes.append({FileChange::Kind::Write, std::move(path), {}, std::move(bytes), std::move(expected)});
        return *this;
    }
    /// A file that must not be there yet.
    FileSet &create(QString path, QByteArray bytes)
    {
        return write(std::move(path), std::move(bytes), QByteArray());
    }
    FileSet &move(QString from, QString to)
    {
        changes.append({FileChange::Kind::Move, std::move(from), std::move(to), {}, {}});
        return *this;
    }
    FileSet &trash(QString path)
    {
        changes.append({FileChange::Kind::Trash, std::move(path), {}, {}, {}});
        return *this;
    }

    [[nodiscard]] bool isEmpty() const { return changes.isEmpty(); }
    bool operator==(const FileSet &) const = default;
};

} // namespace triptych::project
