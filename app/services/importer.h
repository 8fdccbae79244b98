// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

namespace triptych::services {

struct ImportRequest
{
    QString file;                                    ///< absolute path of what is imported
    QByteArray format;                               ///< of formats::all(); empty: recognised by its bytes
    project::ItemKind kind = project::ItemKind::Api; ///< Api or Service
    QString name;                                    ///< of the new item; empty: as the document says
    qint64 nowMs = 0;                                ///< the time that a service's service.json notes
};

struct PreparedImport
{
    project::FileSet files; ///< to be saved together
    QString address;        ///< of the new item
    QString document;       ///< its document, in the project
    QString description;    ///< what it is, in a few words
    Problems report;        ///< item by item what was changed or left out, and what is wrong in it
};

/// What importing a file means for the project. Reads the file and what it refers to beneath its folder;
/// writes and fetches nothing. May take long for large documents: not for the main thread. Problems:
/// `import.format` when no format recognises it, and those of the formats.
[[nodiscard]] Result<PreparedImport> prepareImport(
    const project::Project &project, const ImportRequest &request);

} // namespace triptych::services
