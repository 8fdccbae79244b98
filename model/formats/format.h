// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QMap>

#include <functional>
#include <memory>
#include <vector>

namespace triptych::formats {

/// What came out of a file of some other program or standard: files to put into a project, and what to tell
/// the user.
struct Imported
{
    QString name;                    ///< for people: the title it carries, else the file's name
    QString document;                ///< its root file, a key of `files`
    QMap<QString, QByteArray> files; ///< by path relative to the item's folder, bytes exactly as read
    QString description;             ///< what it is, in a few words: "OpenAPI 3.1, 12 operations"
    Problems report;                 ///< item by item what was changed or left out, and what is wrong in it
};

/// A file format that can be read. Importing is passive: nothing is fetched, run or written.
class Format
{
public:
    /// Reads a file by its path relative to the imported file's folder, never outside of it.
    using Reader = std::function<Result<QByteArray>(const QString &path)>;

    virtual ~Format() = default;

    [[nodiscard]] virtual QByteArray id() const = 0; ///< the word of `--format`: "openapi"
    [[nodiscard]] virtual QString name() const = 0;
    /// Can these bytes be of this format? Cheap, and never a claim that all of it is valid.
    [[nodiscard]] virtual bool recognises(const QString &fileName, const QByteArray &bytes) const = 0;
    /// Problem when nothing of it can be used; everything less is in `report`.
    [[nodiscard]] virtual Result<Imported> read(const QString &fileName, const Reader &reader) const = 0;
};

/// Every format, in the order in which they are asked.
[[nodiscard]] const std::vector<std::unique_ptr<Format>> &all();

/// The first that recognises the bytes, null when none does.
[[nodiscard]] const Format *detect(const QString &fileName, const QByteArray &bytes);
[[nodiscard]] const Format *byId(const QByteArray &id);

} // namespace triptych::formats
