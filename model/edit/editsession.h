// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edit/commands.h"
#include "model/project/project.h"

#include <QUndoStack>

#include <map>

namespace triptych::edit {

class Journal;

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
    /// Creates, moves, trashes; unsaved text of what is trashed goes with it. Here and now, or on the pool.
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
    enum class Direction : quint8 { Undo, Redo };
    struct Step;

    [[nodiscard]] EntryPtr entry(const QString &path);
    void push(const EntryPtr &entry, const project::DocumentChange &change, const EditOptions &options,
        quint64 group);
    void onChanged(const project::DocumentChange &change);
    void onSaved(const QStringList &paths);
    void onMoved(const QString &from, const QString &to);
    void onStateChanged(const QString &path);
    void restore(const QString &path);
    [[nodiscard]] project::FileSet withUnsaved(const project::FileSet &set) const;
    [[nodiscard]] Result<project::FileSet> perform(const project::FileSet &set);
    Status step(QUndoStack &stack, Direction direction);
    [[nodiscard]] Result<QList<Step>> plan(quint64 group, const QUndoStack &from, Direction direction) const;
    Status perform(const QList<Step> &steps);
    Status stepFiles(Direction direction);

    project::Project &m_project;
    QThreadPool &m_pool;
    std::map<QString, EntryPtr> m_entries;
    std::unique_ptr<QUndoStack> m_projectStack;
    std::unique_ptr<Journal> m_journal;
    quint64 m_lastGroup = 0;
    bool m_own = false; ///< the change that the hub announces now is one of ours
};

} // namespace triptych::edit
