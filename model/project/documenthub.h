// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/project/fileset.h"
#include "model/project/pooltasks.h"
#include "model/text/snapshot.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace triptych::project {

class Document;
class FolderWatcher;
class ProjectFolder;

enum class DocumentState : quint8 {
    Clean,    ///< the same bytes as on disk
    Dirty,    ///< edited since it was read or saved
    Conflict, ///< edited, and changed outside: conflict() has the three texts, resolve() chooses
    Removed,  ///< unedited, and its file is gone; saving brings it back
};

struct DocumentStatus
{
    DocumentState state = DocumentState::Clean;
    bool readOnly = false;
    /// Why it is read-only (`text.encoding`), or what stands in the way of saving.
    std::optional<Problem> problem;
};

/// What a Conflict is about.
struct Conflict
{
    QByteArray base;                  ///< as it was read or saved last
    QByteArray mine;                  ///< as it is in the program
    std::optional<QByteArray> theirs; ///< as it is on disk; nothing: the file is gone
    std::optional<text::EditList>
        merge; ///< their changes in the coordinates of `mine`, where the two are disjoint
};

enum class Resolution : quint8 {
    Mine,   ///< the next save replaces what is on disk now
    Theirs, ///< takes what is on disk, as an edit that can be undone; of a removed file: closes the document
    Merge,  ///< Conflict::merge applied as an edit; Problem `edit.conflict` where there is none
};

enum class ChangeCause : quint8 {
    Edit,    ///< apply()
    Outside, ///< the file changed on disk and the document followed
    Resolve, ///< resolve()
};

/// One change of one document.
struct DocumentChange
{
    QString path;
    ChangeCause cause = ChangeCause::Edit;
    text::Snapshot before;
    text::Snapshot after;
    text::EditList edits;   ///< from before to after
    text::EditList inverse; ///< from after to before
    quintptr origin = 0;    ///< as given to apply(): an editor knows its own change again. Only compared.
};

/// The one owner of every open document. Documents are named by their path in the project
/// ("apis/shop/openapi.yaml"); everybody else holds Snapshots, which are immutable and fit for any thread.
/// The hub itself lives on one thread (the main one) and needs an event loop only for outside changes and the
/// …Async calls. Further problems:
///   document.closed  nobody opened it      text.encoding  not UTF-8: shown as bytes, read-only until
///   converted edit.conflict    an edit made for an older revision touches what changed since edit.stale an
///   edit made for a revision that is too old to know project.conflict saving a document that has an open
///   Conflict
class DocumentHub final : public QObject
{
    Q_OBJECT
public:
    DocumentHub(ProjectFolder &folder, QThreadPool &pool, QObject *parent = nullptr);
    ~DocumentHub() override;

    using Opened = std::function<void(Result<text::Snapshot>)>;
    using Done = std::function<void(Status)>;

    /// Reads and parses here and now: for the CLI and small files. An open document is returned as it is.
    [[nodiscard]] Result<text::Snapshot> open(const QString &path, qint64 limit = 64 * 1024 * 1024);
    /// Reads and parses on the pool; `opened` runs here unless `context` is gone by then.
    void openAsync(const QString &path, QObject *context, Opened opened, qint64 limit = 64 * 1024 * 1024);
    /// A document whose file is not there (yet): what a restored journal needs. Removed until it is saved.
    [[nodiscard]] text::Snapshot openAbsent(const QString &path, const QByteArray &base);
    void close(const QString &path); ///< drops edits that were not saved

    [[nodiscard]] bool isOpen(const QString &path) const;
    [[nodiscard]] QStringList openPaths() const;
    [[nodiscard]] text::Snapshot snapshot(const QString &path) const; ///< null when it is not open
    [[nodiscard]] DocumentStatus status(const QString &path) const;
    [[nodiscard]] QStringList dirtyPaths() const;                   ///< Dirty and Conflict
    [[nodiscard]] QByteArray savedBytes(const QString &path) const; ///< as on disk when last read or written

    /// Applies edits that were made for `baseRevision`; rebased if the document went on meanwhile. Emits
    /// changed().
    Result<DocumentChange> apply(
        const QString &path, const text::EditList &edits, quint64 baseRevision, quintptr origin = 0);
    /// The edit that makes the document UTF-8, from UTF-16, UTF-32 or, for bytes that are none of them,
    /// Latin-1.
    [[nodiscard]] Result<text::EditList> conversionToUtf8(const QString &path) const;

    /// Writes these documents together, or none of them.
    Status save(const QStringList &paths);
    /// As save(), on the pool. Edits made meanwhile stay, and stay dirty. One save at a time: later ones
    /// wait.
    void saveAsync(const QStringList &paths, QObject *context, Done done);

    /// Looks at the disk again: on focus, and whenever the watcher stirs. The hub takes what it finds to
    /// changed(), stateChanged(). Here and now:
    void recheck(const QStringList &paths);
    void recheck() { recheck(openPaths()); }
    void recheckAsync(); ///< reads on the pool

    [[nodiscard]] std::optional<Conflict> conflict(const QString &path) const;
    Status resolve(const QString &path, Resolution resolution);

    /// Files were moved or trashed by the project itself: open documents follow.
    void follow(const FileSet &done);

    /// Watching is on unless the system refuses; then `file.watch` is here, and only focus and saving look.
    [[nodiscard]] std::optional<Problem> watchProblem() const;

signals:
    void opened(const QString &path);
    void changed(const triptych::project::DocumentChange &change);
    void stateChanged(const QString &path);
    void saved(const QStringList &paths);
    void moved(const QString &from, const QString &to);
    void closed(const QString &path);
    /// Files or folders came, went or changed somewhere below the project; at most every 150 ms.
    void filesChanged();

private:
    struct DiskState;
    struct SaveJob;
    struct Waiting;
    [[nodiscard]] Document *find(const QString &path) const;
    [[nodiscard]] Result<QString> key(const QString &path) const;
    text::Snapshot adopt(const QString &path, std::shared_ptr<Document> document);
    void forget(std::map<QString, std::shared_ptr<Document>>::iterator it);
    [[nodiscard]] QList<DiskState> asked(const QStringList &paths) const;
    void take(const DiskState &state);
    void lookFinished(const QList<DiskState> &states, const QStringList &folders);
    void takeTheirs(Document &document, const QByteArray &bytes, ChangeCause cause);
    DocumentChange change(
        Document &document, const text::EditList &edits, ChangeCause cause, quintptr origin);
    void announce(const QString &path, DocumentState before);
    [[nodiscard]] Result<SaveJob> prepare(const QStringList &paths) const;
    Status finish(const SaveJob &job, const Status &status);
    void startNextSave();

    ProjectFolder &m_folder;
    std::map<QString, std::shared_ptr<Document>> m_documents;
    std::unique_ptr<FolderWatcher> m_watcher;
    QList<std::shared_ptr<Waiting>> m_waiting;
    std::map<QString, QList<std::shared_ptr<Waiting>>> m_opening;
    quint64 m_lastRevision =
        0; ///< of documents that were closed: no revision of one path ever means two texts
    bool m_saving = false;
    bool m_looking = false;
    bool m_lookAgain = false;
    PoolTasks m_tasks;
};

} // namespace triptych::project

Q_DECLARE_METATYPE(triptych::project::DocumentChange)
