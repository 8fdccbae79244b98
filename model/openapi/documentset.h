// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/openapi/references.h"
#include "model/text/snapshot.h"

#include <QMap>

#include <functional>
#include <optional>

namespace triptych::openapi {

/// A document as a whole: its root file and the files it refers to, all inside the root's folder. Nothing
/// outside is opened and nothing is fetched: references that lead there are listed as Problems.
class DocumentSet
{
public:
    /// Reads a file of the set by its path relative to the root's folder ("schemas/order.yaml"). The reader
    /// keeps to that folder too, symbolic links included; this class never hands it a path that leaves it.
    using Reader = std::function<Result<QByteArray>(const QString &path)>;

    /// Loads `rootFile` and, transitively, what it refers to; at most `maximumFiles`. Fails only if the root
    /// cannot be read; what else is missing is a Problem of the set.
    [[nodiscard]] static Result<DocumentSet> load(
        const QString &rootFile, const Reader &reader, int maximumFiles = 2000);
    /// The same for a root that is in memory already (unsaved edits).
    [[nodiscard]] static DocumentSet load(
        const QString &rootFile, const text::Snapshot &root, const Reader &reader, int maximumFiles = 2000);

    [[nodiscard]] const QString &rootFile() const { return m_rootFile; }
    /// Every file of the set by relative path, the root among them.
    [[nodiscard]] const QMap<QString, text::Snapshot> &files() const { return m_files; }
    [[nodiscard]] const text::Snapshot &root() const { return m_files.find(m_rootFile).value(); }
    /// References that lead out or nowhere: `ref.outside`, `ref.remote` (Info), `ref.file`, `ref.syntax`,
    /// `ref.missing`, `ref.cycle`.
    [[nodiscard]] const Problems &problems() const { return m_problems; }

    struct Target
    {
        QString file;
        text::NodeId node = text::NoNode;
    };
    /// Where a reference written in `file` leads; nothing when it leads out of the set or nowhere.
    [[nodiscard]] std::optional<Target> resolve(const QString &file, const Reference &reference) const;

private:
    /// Those of every file, collected once: the walk through a large document is what loading costs.
    using FileReferences = QMap<QString, std::vector<Reference>>;
    FileReferences addFiles(const Reader &reader, int maximumFiles);
    void checkTargets(const FileReferences &written);

    QString m_rootFile;
    QMap<QString, text::Snapshot> m_files;
    Problems m_problems;
};

/// The path of a file that `reference` in `fromFile` names, both relative to the set's folder; nothing when
/// it would leave the folder or is absolute.
[[nodiscard]] std::optional<QString> pathWithin(const QString &fromFile, const QByteArray &reference);
/// The same of a `$ref` that is written in `fromFile`; nothing for a remote one either.
[[nodiscard]] std::optional<QString> targetFile(const QString &fromFile, const Reference &reference);

} // namespace triptych::openapi
