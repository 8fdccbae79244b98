// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/parts.h"

namespace triptych::items {

/// `environments/<name>.json`.
struct Environment
{
    QString name;
    Rows variables;

    bool operator==(const Environment &) const = default;
};
[[nodiscard]] Read<Environment> readEnvironment(const text::Snapshot &snapshot, const QString &file = {});
[[nodiscard]] Form formOf(const Environment &environment);

/// `folder.json` of a folder of requests.
struct Folder
{
    QStringList order; ///< names of files and folders; what is not named follows by name
    Auth auth;
    Rows variables;
    QString docs;

    bool operator==(const Folder &) const = default;
};
[[nodiscard]] Read<Folder> readFolder(const text::Snapshot &snapshot, const QString &file = {});
[[nodiscard]] Form formOf(const Folder &folder);

/// `services/<name>/service.json`.
struct Service
{
    QString name;
    QString source;    ///< URL or path that the definition came from
    QString retrieved; ///< RFC 3339
    QByteArray sha256; ///< of the definition as retrieved, hex
    Auth auth;
    Rows variables;

    bool operator==(const Service &) const = default;
};
[[nodiscard]] Read<Service> readService(const text::Snapshot &snapshot, const QString &file = {});
[[nodiscard]] Form formOf(const Service &service);

/// `triptych.json`.
struct ProjectFile
{
    int format = 1;
    QString name;
    QString description;
    Rows variables;
    int listenerPort = 8787;
    int unknownPath = 200; ///< 200 or 404: the answer to a call that no webhook takes

    bool operator==(const ProjectFile &) const = default;
};
inline constexpr int newestFormat = 1;
/// A greater format than ours is Problem project.format; what is understood is read all the same.
[[nodiscard]] Read<ProjectFile> readProjectFile(const text::Snapshot &snapshot, const QString &file = {});
[[nodiscard]] Form formOf(const ProjectFile &project);

} // namespace triptych::items
