// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/base/result.h"
#include "model/openapi/check.h"
#include "model/project/project.h"

namespace triptych::cli {

/// A file that the user named, wherever it is; "-" is standard input. Problem `file.…`.
[[nodiscard]] Result<QByteArray> readInput(const Context &context, const QString &path);
/// Writes a file that the user named (empty or "-": standard output).
[[nodiscard]] Status writeOutput(const Context &context, const QString &path, const QByteArray &bytes);

/// Reads files of one folder and below, for what a document there refers to.
[[nodiscard]] Result<openapi::DocumentSet::Reader> folderReader(const QString &folder);

/// The document with the files it refers to, checked; of a project every document in it.
[[nodiscard]] Result<QList<openapi::CheckResult>> checkTarget(const Context &context, const QString &target);

/// How the command line opens projects.
[[nodiscard]] project::FolderOptions folderOptions(project::Access access);

/// The project of a reading or writing verb: `explicitly` (-p), else `first` if that is a project's folder
/// (it is then cleared), else the one that the current folder stands in. Problem `project.missing`.
[[nodiscard]] Result<std::unique_ptr<project::Project>> openProject(
    const Context &context, const QString &explicitly, QString &first, project::Access access);

} // namespace triptych::cli
