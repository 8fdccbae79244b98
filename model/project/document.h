// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/documenthub.h"
#include "model/project/safefile.h"

#include <deque>

namespace triptych::project {

/// What the hub knows of one document: its text now, its text on disk, and the edits between revisions. No
/// disk here.
class Document
{
public:
    /// As read from disk.
    Document(QString path, text::Snapshot snapshot, const FileStamp &stamp, QByteArray hash, bool settled);
    /// Whose file is not there.
    Document(QString path, text::Snapshot snapshot);

    [[nodiscard]] const QString &path() const { return m_path; }
    void setPath(const QString &path) { m_path = path; }
    [[nodiscard]] const text::Snapshot &snapshot() const { return m_snapshot; }
    void startAt(quint64 revision) { m_snapshot.revision = revision; }
    [[nodiscard]] const QByteArray &saved() const { return m_saved; }
    /// SHA-256 of what we believe to be on disk, empty for nothing: FileChange::expected.
    [[nodiscard]] const QByteArray &diskHash() const { return m_diskHash; }
    [[nodiscard]] DocumentState state() const;
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] const std::optional<Problem> &encodingProblem() const { return m_encoding; }

    /// Edits made for `revision` in the coordinates of now.
    [[nodiscard]] Result<text::EditList> rebased(const text::EditList &edits, quint64 revision) const;
    /// The next revision. `edits` are in the coordinates of now and valid.
    DocumentChange advance(const text::EditList &edits, ChangeCause cause, quintptr origin);

    // What is on disk.
    [[nodiscard]] bool isUnchanged(const std::optional<FileStamp> &stamp) const;
    void setOnDisk(const QByteArray &bytes, const QByteArray &hash, const FileStamp &stamp, bool settled);
    void setAbsent();
    void noteStamp(const FileStamp &stamp, bool settled);
    /// Goes up whenever what we know of the disk changes: answers of older questions are stale.
    [[nodiscard]] quint64 diskGeneration() const { return m_diskGeneration; }

    // The conflict, open while theirs is known and not chosen.
    struct Theirs
    {
        std::optional<QByteArray> bytes;
        QByteArray hash;
        FileStamp stamp;
        bool settled = false;
    };
    [[nodiscard]] const std::optional<Theirs> &theirs() const { return m_theirs; }
    void setTheirs(std::optional<Theirs> theirs);
    [[nodiscard]] Conflict conflict() const;
    /// What is on disk becomes what we know to be there; the text stays.
    void acceptTheirs();

private:
    void checkEncoding();

    struct Past
    {
        quint64 revision; ///< that the edits were made for
        text::EditList edits;
    };

    QString m_path;
    text::Snapshot m_snapshot;
    QByteArray m_saved;
    QByteArray m_diskHash;
    FileStamp m_stamp;
    bool m_settled = false;
    bool m_absent = false;
    quint64 m_diskGeneration = 0;
    std::optional<Theirs> m_theirs;
    std::optional<Problem> m_encoding;
    std::deque<Past> m_past;
};

/// A stamp taken within this time of the file's last change may hide another change.
inline constexpr qint64 settlingNs = 2'000'000'000;
[[nodiscard]] bool isSettled(const FileStamp &stamp);

[[nodiscard]] Problem closedProblem(const QString &path); ///< `document.closed`

/// Why bytes cannot be edited as text: Problem `text.encoding` with its place; nothing for UTF-8.
[[nodiscard]] std::optional<Problem> encodingProblem(const QString &path, const QByteArray &bytes);

} // namespace triptych::project
