// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/fileset.h"

namespace triptych::project {

/// One step of a staged save as its journal tells it.
struct SaveStep
{
    FileChange::Kind kind = FileChange::Kind::Write;
    QString path;
    QString to;         ///< of Move and Trash
    QString staged;     ///< of Write: where the new content waits; gone once it was renamed
    QString old;        ///< of Write: where what it replaces is kept
    QByteArray newHash; ///< of Write: SHA-256
    QByteArray oldHash; ///< of Write: of what stood there before, empty for nothing
    quint64 inode = 0;  ///< of Move: of what is moved
};

/// With a hash over the whole, so that a torn one is known.
[[nodiscard]] QByteArray encodeJournal(const QList<SaveStep> &steps);
/// Nothing unless it is whole and every path in it stays in the project.
[[nodiscard]] std::optional<QList<SaveStep>> decodeJournal(const QByteArray &bytes);

} // namespace triptych::project
