// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/editsession.h"

#include "model/edit/entry.h"
#include "model/edit/tr.h"

#include <QPointer>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace triptych::edit {

using project::ChangeCause;
using project::DocumentChange;
using project::DocumentHub;
using project::DocumentState;
using project::FileChange;
using project::FileSet;

EditSession::EditSession(project::Project &project, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_files(std::make_unique<QUndoStack>())
    , m_tasks(pool, this)
{
    const DocumentHub &hub = m_project.documents();
    connect(&hub, &DocumentHub::changed, this, &EditSession::onChanged);
    connect(&hub, &DocumentHub::saved, this, &EditSession::onSaved);
    connect(&hub, &DocumentHub::moved, this, &EditSession::onMoved);
    connect(&hub, &DocumentHub::closed, this, &EditSession::onClosed);
    connect(&hub, &DocumentHub::opened, this, &EditSession::onOpened);
    connect(&hub, &DocumentHub::stateChanged, this, [this](const QString &path) {
        if (const EntryPtr found = existing(path)) {
            noteBase(*found);
        }
    });
    connect(m_files.get(), &QUndoStack::indexChanged, this, &EditSession::projectStackChanged);
    if (!m_project.folder().stateFolder().isEmpty()) {
        startJournal();
    }
}

EditSession::~EditSession() = default;

EditSession::EntryPtr EditSession::existing(const QString &path) const
{
    const auto it = m_entries.find(path);
    return it == m_entries.end() ? nullptr : it->second;
}

EditSession::EntryPtr EditSession::entry(const QString &path)
{
    EntryPtr &place = m_entries[path];
    if (!place) {
        place = std::make_shared<Entry>();
        place->path = path;
        place->stack.setClean();
        connect(&place->stack, &QUndoStack::indexChanged, this,
            [this, raw = place.get()] { emit stackChanged(raw->path); });
    }
    return place;
}

const QUndoStack &EditSession::stack(const QString &path)
{
    return entry(path)->stack;
}

const QUndoStack &EditSession::projectStack() const
{
    return *m_files;
}

Result<text::Snapshot> EditSession::open(const QString &path)
{
    Result<text::Snapshot> opened = m_project.documents().open(path);
    if (opened || m_recoverable.contains(path)) {
        restore(path);
        const text::Snapshot now = m_project.documents().snapshot(path);
        return now.isNull() ? opened : now;
    }
    return opened;
}

void EditSession::openAsync(const QString &path, QObject *context, DocumentHub::Opened opened)
{
    const QPointer<QObject> guard(context);
    m_project.documents().openAsync(
        path, this, [this, path, guard, opened = std::move(opened)](const Result<text::Snapshot> &result) {
            Result<text::Snapshot> answer = result;
            if (result || m_recoverable.contains(path)) {
                restore(path);
                if (const text::Snapshot now = m_project.documents().snapshot(path); !now.isNull()) {
                    answer = now;
                }
            }
            if (guard) {
                opened(answer);
            }
        });
}

void EditSession::close(const QString &path)
{
    m_project.documents().close(path);
}

void EditSession::onClosed(const QString &path)
{
    const EntryPtr found = existing(path);
    if (!found || m_own) {
        return;
    }
    dropJournal(*found);
    m_entries.erase(path);
    if (m_following) {
        m_parked[path] = found;
        return;
    }
    for (int i = 0; i < found->stack.count(); ++i) {
        if (const quint64 group = found->groupAt(i)) {
            m_closedGroups.insert(group, path);
        }
    }
    emit stackChanged(path);
}

void EditSession::onMoved(const QString &from, const QString &to)
{
    auto node = m_entries.extract(from);
    if (!node) {
        return;
    }
    node.key() = to;
    node.mapped()->path = to;
    if (m_journal && node.mapped()->journaling) {
        m_journal->move(from, to);
    }
    m_entries.insert(std::move(node));
    emit stackChanged(to);
}

ApplyEdits::Apply EditSession::applier(Entry *entry)
{
    return [this, entry](const text::EditList &edits) {
        const bool redo = m_redoing;
        applyOwn(*entry, edits, redo ? JournalRecord::Kind::Redo : JournalRecord::Kind::Undo);
    };
}

void EditSession::applyOwn(Entry &entry, const text::EditList &edits, JournalRecord::Kind kind)
{
    DocumentHub &hub = m_project.documents();
    const bool before = std::exchange(m_own, true);
    const Result<DocumentChange> change = hub.apply(entry.path, edits, hub.snapshot(entry.path).revision);
    m_own = before;
    if (change && m_restoring != entry.path) {
        JournalRecord note;
        note.kind = kind;
        note.data.edits = change->edits;
        note.data.inverse = change->inverse;
        record(entry, *change, note);
    }
}

void EditSession::push(
    const EntryPtr &entry, const DocumentChange &change, const EditOptions &options, quint64 group)
{
    JournalRecord note;
    note.label = options.label;
    note.data.edits = change.edits;
    note.data.inverse = change.inverse;
    note.data.kind = options.kind;
    note.data.origin = options.origin;
    note.data.group = group;
    note.data.starts = std::exchange(entry->starts, false);
    record(*entry, change, note);
    entry->stack.push(new ApplyEdits(note.data, options.label, applier(entry.get())));
    emit stackChanged(entry->path); // merged typing moves no index
}

void EditSession::onChanged(const DocumentChange &change)
{
    if (m_own) {
        return;
    }
    // From outside, a resolved conflict, or an edit past this session: it is on the stack all the same.
    EditOptions options;
    options.kind = change.cause == ChangeCause::Outside ? EditKind::Outside : EditKind::Form;
    options.label = change.cause == ChangeCause::Outside   ? Tr::tr("Change on disk")
                    : change.cause == ChangeCause::Resolve ? Tr::tr("Resolve conflict")
                                                           : Tr::tr("Edit");
    push(entry(change.path), change, options, 0);
}

void EditSession::onSaved(const QStringList &paths)
{
    for (const QString &path : paths) {
        const EntryPtr found = existing(path);
        if (!found || m_restoring == path) {
            continue;
        }
        if (m_project.documents().status(path).state == DocumentState::Clean) {
            found->stack.setClean();
            dropJournal(*found);
        } else {
            found->stack.resetClean();
            noteBase(*found);
        }
    }
}

Status EditSession::apply(const DocumentEdit &edit, const EditOptions &options)
{
    return applyGroup({edit}, options);
}

Status EditSession::applyGroup(
    const QList<DocumentEdit> &edits, const EditOptions &options, const FileSet &files)
{
    if (const Status editing = m_project.folder().beginEditing(); !editing) {
        return editing;
    }
    startJournal();
    DocumentHub &hub = m_project.documents();
    const bool several = edits.size() + (files.isEmpty() ? 0 : 1) > 1;
    const quint64 group = several ? QRandomGenerator::global()->generate64() | 1 : 0;
    if (!files.isEmpty()) {
        const Result<FileSet> undo = perform(files);
        if (!undo) {
            return fail(undo.error());
        }
        pushFiles(*undo, options.label, group);
    }
    QList<std::pair<EntryPtr, DocumentChange>> done;
    for (const DocumentEdit &edit : edits) {
        const bool before = std::exchange(m_own, true);
        const Result<DocumentChange> change =
            hub.apply(edit.path, edit.edits, edit.baseRevision, options.origin);
        m_own = before;
        if (!change) {
            for (auto it = done.crbegin(); it != done.crend(); ++it) {
                const bool own = std::exchange(m_own, true);
                (void)hub.apply(it->first->path, it->second.inverse, hub.snapshot(it->first->path).revision);
                m_own = own;
            }
            if (!files.isEmpty()) {
                m_files->undo();
            }
            return fail(change.error());
        }
        if (!change->edits.isEmpty()) {
            done.append({entry(edit.path), *change});
        }
    }
    for (const auto &[target, change] : done) {
        push(target, change, options, group);
    }
    return {};
}

Status EditSession::saveTrashed(const FileSet &set)
{
    DocumentHub &hub = m_project.documents();
    QStringList paths;
    for (const FileChange &change : set.changes) {
        const bool gone = change.kind == FileChange::Kind::Trash;
        for (const QString &path : gone ? hub.dirtyPaths() : QStringList()) {
            if (path == change.path || path.startsWith(change.path + u'/')) {
                paths.append(path);
            }
        }
    }
    return paths.isEmpty() ? Status() : hub.save(paths);
}

Result<FileSet> EditSession::perform(const FileSet &set)
{
    if (const Status saved = saveTrashed(set); !saved) {
        return fail(saved.error());
    }
    const Result<FileSet> undo = m_project.folder().save(set);
    if (undo) {
        follow(set);
    }
    return undo;
}

void EditSession::follow(const FileSet &set)
{
    DocumentHub &hub = m_project.documents();
    for (const auto &[path, found] : m_entries) {
        found->lastText = hub.snapshot(path).isNull() ? QByteArray() : hub.snapshot(path).bytes();
    }
    const bool before = std::exchange(m_following, true);
    hub.follow(set);
    m_following = before;
}

void EditSession::pushFiles(const FileSet &undo, const QString &label, quint64 group)
{
    m_files->push(new ChangeFiles(undo, group, label, [this](const FileSet &set) { return perform(set); }));
}

Status EditSession::changeFiles(const FileSet &set, const QString &label)
{
    const Result<FileSet> undo = perform(set);
    if (!undo) {
        return fail(undo.error());
    }
    pushFiles(*undo, label, 0);
    return {};
}

void EditSession::changeFilesAsync(
    const FileSet &set, const QString &label, QObject *context, DocumentHub::Done done)
{
    const QPointer<QObject> guard(context);
    Status first = saveTrashed(set);
    m_tasks.start([&folder = m_project.folder(), set,
                      first]() -> Result<FileSet> { return first ? folder.save(set) : fail(first.error()); },
        [this, set, label, guard, done = std::move(done)](const Result<FileSet> &undo) {
            if (undo) {
                follow(set);
                pushFiles(*undo, label, 0);
            }
            if (guard) {
                done(undo ? Status() : fail(undo.error()));
            }
        });
}

Status EditSession::renameItem(const project::Item &item, const QString &name)
{
    const Result<FileSet> files = m_project.renameFiles(item, name);
    if (!files) {
        return fail(files.error());
    }
    const Result<project::Project::NameEdit> edit = m_project.renameEdits(item, name);
    if (!edit) {
        return fail(edit.error());
    }
    QList<DocumentEdit> edits;
    if (!edit->edits.isEmpty()) {
        QString path = edit->path;
        for (const FileChange &move : files->changes) {
            if (path == move.path || path.startsWith(move.path + u'/')) {
                path = move.to + path.mid(move.path.size());
                break;
            }
        }
        edits.append({path, edit->edits, edit->revision});
    }
    EditOptions options;
    options.label = Tr::tr("Rename “%1”").arg(item.name);
    return applyGroup(edits, options, *files);
}

Status EditSession::save(const QStringList &paths)
{
    return m_project.documents().save(paths.isEmpty() ? m_project.documents().dirtyPaths() : paths);
}

void EditSession::saveAsync(const QStringList &paths, QObject *context, DocumentHub::Done done)
{
    const QStringList all = paths.isEmpty() ? m_project.documents().dirtyPaths() : paths;
    for (const QString &path : all) {
        if (const EntryPtr found = existing(path)) {
            found->starts = true; // so that what is saved is a state that undo can come back to
        }
    }
    m_project.documents().saveAsync(all, context, std::move(done));
}

void EditSession::flushJournal()
{
    if (m_journal) {
        m_journal->flush();
    }
}

} // namespace triptych::edit
