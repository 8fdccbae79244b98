// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/project/fileset.h"
#include "model/project/projectlock.h"
#include "model/project/safefile.h"

#include <memory>
#include <mutex>

namespace triptych::project {

inline constexpr int currentFormat = 1;

enum class Access : quint8 {
    ReadOnly,  ///< takes no lock, writes nothing: the reading verbs
    ReadWrite, ///< read-only all the same while another program holds the project or its format is newer
};

struct FolderOptions
{
    Access access = Access::ReadWrite;
    QString program = QStringLiteral("triptych"); ///< as other programs will name the holder
    QString stateHome;                            ///< empty: $XDG_STATE_HOME, else ~/.local/state
    FileSteps *steps = nullptr;
};

/// A project's folder on disk. Opening never writes: `.triptych/` is made, and the lock taken, by the first
/// beginWriting() where there is none yet. Where there is one, opening takes the lock and finishes (or
/// undoes) a save that was cut off. Files that nobody knows stay as they are. Safe on every thread. Problems:
/// those of SafeFolder, and
///   project.missing  no triptych.json      project.format  written by a newer Triptych: read-only
///   project.held     another program has it: read-only; names the holder
///   project.readonly opened for reading, or the folder cannot be written
///   file.changed     somebody changed a file since it was read; nothing of the set was written
class ProjectFolder
{
public:
    using Options = FolderOptions;

    /// Makes the folder (which may exist, without a triptych.json) and its triptych.json, and opens it.
    [[nodiscard]] static Result<std::unique_ptr<ProjectFolder>> create(
        const QString &path, const QString &name, const Options &options = {});
    [[nodiscard]] static Result<std::unique_ptr<ProjectFolder>> open(
        const QString &path, const Options &options = {});
    /// The project that `path` stands in: the nearest folder upward that holds a triptych.json. Empty: none.
    [[nodiscard]] static QString above(const QString &path);

    [[nodiscard]] const QString &path() const { return m_files.path(); }
    [[nodiscard]] const SafeFolder &files() const { return m_files; }
    [[nodiscard]] bool isReadOnly() const;
    /// Why it is read-only, and what opening found (a finished or undone save).
    [[nodiscard]] Problems problems() const;

    /// Makes `.triptych/` (0700, with its .gitignore and id) if need be and takes the lock; cheap when both
    /// are there.
    [[nodiscard]] Status beginWriting();
    /// As beginWriting(), but also where only the disk is in the way (a read-only folder, a full disk): then
    /// edits can be made and journaled, and it is saving that fails.
    [[nodiscard]] Status beginEditing();
    /// 32 hex digits, empty until there is a `.triptych/`.
    [[nodiscard]] QString id() const;
    /// `$XDG_STATE_HOME/triptych/<id>`, 0700; made by beginWriting() or beginEditing(). Empty until then.
    [[nodiscard]] QString stateFolder() const;

    /// All of the set, or nothing of it (see StagedSave). Blocks for the disk: not for the main thread where
    /// files are many or large. The result undoes the set: written-over files come back, new ones go to the
    /// trash.
    [[nodiscard]] Result<FileSet> save(const FileSet &set);

private:
    ProjectFolder(SafeFolder files, Options options)
        : m_files(std::move(files))
        , m_options(std::move(options))
    {
    }
    [[nodiscard]] Status readFormat();
    [[nodiscard]] Status beginWritingLocked();
    [[nodiscard]] Status makePrivate();
    [[nodiscard]] Status takeLock();
    [[nodiscard]] Status settleId();
    enum class Claim : quint8 { Ours, Foreign, Absent };
    [[nodiscard]] Result<Claim> claimState(const QString &id, bool make);
    void recover();

    SafeFolder m_files;
    Options m_options;
    mutable std::mutex m_mutex;
    ProjectLock m_lock;
    QString m_id;
    QString m_stateFolder;
    std::optional<Problem> m_barrier; ///< why nothing can be written for as long as this is open
    std::optional<Problem> m_held;    ///< why nothing can be written right now
    bool m_unwritable = false;        ///< the barrier is the disk's, not ours
    Problems m_found;
};

} // namespace triptych::project
