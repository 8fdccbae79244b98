// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edit/commands.h"
#include "model/edit/journal.h"
#include "model/project/project.h"

#include <QHash>
#include <QUndoStack>

#include <map>

namespace triptych::edit {

/// One document's part of an action.
struct DocumentEdit
{
    QString path;
    text::EditList edits;
    quint64 baseRevision = 0;
};

struct EditOptions
{
    QString label; ///< "Rename schema": what the menu says after Undo
    EditKind kind = EditKind::Form;
    quintptr origin = 0; ///< the editor; comes back in DocumentChange::origin
};

/// Every change of a project that can be undone: one stack a document, one for the files. Nothing is changed
/// past it. An action over several documents (and files) is one group: undoing it anywhere undoes it
/// everywhere, over later edits that do not touch it, or says which file is in the way and does nothing
/// (`undo.blocked`). Unsaved edits are journaled; opening a document brings back what a crash left, with its
/// undo. Lives on the hub's thread.
class EditSession final : public QObject
{
    Q_OBJECT
public:
    EditSession(project::Project &project, QThreadPool &pool, QObject *parent = nullptr);
    ~EditSession() override; ///< waits for the journal

    /// As DocumentHub::open(), and restores unsaved edits.
    [[nodiscard]] Result<text::Snapshot> open(const QString &path);
    void openAsync(const QString &path, QObject *context, project::DocumentHub::Opened opened);
    /// Documents with unsaved edits of an earlier run: open them to have the edits back.
    [[nodiscard]] QStringList recoverable() const;
    /// Forgets them instead. The text on disk is what remains.
    void discardRecoverable(const QString &path);
    void close(const QString &path); ///< with its undo and its unsaved edits

    Status apply(const DocumentEdit &edit, const EditOptions &options);
    /// All or nothing. With files: those first, so that `edits` may name documents by their new paths.
    Status applyGroup(
        const QList<DocumentEdit> &edits, const EditOptions &options, const project::FileSet &files = {});
    /// Creates, moves, trashes; what is trashed is saved first, so that nothing typed is missing from the
    /// trash. Here and now, or on the pool.
    Status changeFiles(const project::FileSet &set, const QString &label);
    void changeFilesAsync(
        const project::FileSet &set, const QString &label, QObject *context, project::DocumentHub::Done done);
    /// Moves the item's file or folder and edits its `name`: one group.
    Status renameItem(const project::Item &item, const QString &name);

    /// To read states and texts from, to connect to; undo and redo only by the calls below, which know of
    /// groups.
    [[nodiscard]] const QUndoStack &stack(const QString &path);
    [[nodiscard]] const QUndoStack &projectStack() const;
    Status undo(const QString &path);
    Status redo(const QString &path);
    Status undoFiles();
    Status redoFiles();

    /// Writes documents together and marks them clean. Empty: all that are dirty.
    Status save(const QStringList &paths = {});
    void saveAsync(const QStringList &paths, QObject *context, project::DocumentHub::Done done);

    /// Waits until the journal has everything on disk. For tests and for leaving.
    void flushJournal();

signals:
    /// The document's stack moved: canUndo, undoText and so on may differ.
    void stackChanged(const QString &path);
    void projectStackChanged();
    void restored(const QString &path);
    /// The journal cannot be written; sent once until it can again. Null code: it can again.
    void journalProblem(const triptych::Problem &problem);

private:
    struct Entry;
    using EntryPtr = std::shared_ptr<Entry>;
    struct Step;
    enum class Direction : quint8 { Undo, Redo };

    [[nodiscard]] EntryPtr entry(const QString &path);
    [[nodiscard]] EntryPtr existing(const QString &path) const;
    [[nodiscard]] ApplyEdits::Apply applier(Entry *entry);
    void applyOwn(Entry &entry, const text::EditList &edits, JournalRecord::Kind kind);
    void push(const EntryPtr &entry, const project::DocumentChange &change, const EditOptions &options,
        quint64 group);
    void record(Entry &entry, const project::DocumentChange &change, JournalRecord record);
    void noteBase(Entry &entry);
    void dropJournal(Entry &entry);
    void startJournal();

    void onChanged(const project::DocumentChange &change);
    void onSaved(const QStringList &paths);
    void onMoved(const QString &from, const QString &to);
    void onClosed(const QString &path);
    void restore(const QString &path);
    void onOpened(const QString &path);

    Status saveTrashed(const project::FileSet &set);
    [[nodiscard]] Result<project::FileSet> perform(const project::FileSet &set);
    void pushFiles(const project::FileSet &undo, const QString &label, quint64 group);
    Status step(const QString &path, Direction direction);
    Status stepFiles(Direction direction);
    [[nodiscard]] Result<QList<Step>> plan(quint64 group, const QUndoStack *from);
    [[nodiscard]] Result<Step> planDocument(const EntryPtr &entry, quint64 group) const;
    Status moveFiles(Direction direction);
    void follow(const project::FileSet &set);
    Status carryOut(const QList<Step> &steps, quint64 group);

    project::Project &m_project;
    std::unique_ptr<QUndoStack> m_files;
    std::map<QString, EntryPtr> m_entries;
    std::map<QString, EntryPtr> m_parked; ///< of documents whose files wait in the trash
    std::unique_ptr<Journal> m_journal;
    QStringList m_recoverable;
    QHash<quint64, QString> m_closedGroups; ///< a document each that took part and was closed
    bool m_own = false;                     ///< the change that the hub announces now is one of ours
    bool m_redoing = false;                 ///< for the journal: commands only say which edits
    QString m_restoring;      ///< the document whose journal is being read: nothing of that is recorded again
    bool m_following = false; ///< documents that close now may come back
    project::PoolTasks m_tasks;
};

} // namespace triptych::edit
