// SPDX-License-Identifier: GPL-3.0-or-later
// The half of EditSession that talks to the journal: what it is told, and what it gives back after a crash.
#include "model/edit/entry.h"
#include "model/edit/tr.h"

#include <QScopeGuard>

namespace triptych::edit {

using project::DocumentChange;
using project::DocumentHub;

void EditSession::startJournal()
{
    const QString folder = m_project.folder().stateFolder();
    if (m_journal || folder.isEmpty()) {
        return;
    }
    m_journal = std::make_unique<Journal>(folder);
    connect(m_journal.get(), &Journal::problem, this, &EditSession::journalProblem);
    m_recoverable = m_journal->paths();
}

QStringList EditSession::recoverable() const
{
    return m_recoverable;
}

void EditSession::discardRecoverable(const QString &path)
{
    if (m_journal && m_recoverable.removeAll(path) > 0) {
        m_journal->drop(path);
    }
}

void EditSession::restore(const QString &path)
{
    if (!m_journal || m_recoverable.removeAll(path) == 0) {
        return;
    }
    const std::optional<JournalState> state = m_journal->read(path);
    if (!state || state->path != path) {
        m_journal->setAside(path);
        emit journalProblem(warning("journal.damaged",
            Tr::tr("The unsaved edits of “%1” cannot be read; their file was kept.").arg(path),
            project::atFile(path)));
        return;
    }
    DocumentHub &hub = m_project.documents();
    const text::Snapshot there = hub.snapshot(path);
    if (!state->any || (!there.isNull() && there.bytes() == state->text && state->text != state->saved)) {
        m_journal->drop(path); // nothing was edited, or the crash came just after the save
        return;
    }
    const bool asSaved = !there.isNull() && there.bytes() == state->saved;
    const auto own = qScopeGuard([this] { m_own = false; });
    m_own = true;
    if (!asSaved) {
        hub.close(path);
        (void)hub.openAbsent(path, state->saved);
    }
    const EntryPtr target = entry(path);
    target->stack.clear();
    // To the end of the commands first, so that the stack can then undo its way back as far as it had.
    QByteArray text = state->text;
    for (qsizetype i = state->index; i < state->commands.size(); ++i) {
        text = state->commands.at(i).data.edits.applied(text);
    }
    const text::Snapshot base = hub.snapshot(path);
    (void)hub.apply(path, text::difference(base.bytes(), text), base.revision);
    for (qsizetype i = 0; i <= state->commands.size(); ++i) {
        if (i == state->cleanIndex) {
            target->stack.setClean();
        }
        if (i < state->commands.size()) {
            const JournalState::Command &command = state->commands.at(i);
            ApplyEdits::Data data = command.data;
            data.starts = true; // merged already, as far as it ever was
            target->stack.push(new ApplyEdits(data, command.label, applier(target.get())));
        }
    }
    if (state->cleanIndex < 0) {
        target->stack.resetClean();
    }
    m_journal->resume(path, state->goodSize);
    target->journalBase = state->saved;
    // Not to be recorded: the journal has these undos already.
    target->journaling = false;
    m_restoring = path;
    target->stack.setIndex(int(state->index));
    m_restoring.clear();
    target->journaling = true;
    target->starts = true;
    if (!asSaved) {
        hub.recheck({path}); // what is on disk is a third text: a conflict
    }
    emit restored(path);
}

/// Whoever opened it: an edit on top of what the journal does not know would be the end of what it does.
void EditSession::onOpened(const QString &path)
{
    if (m_own) {
        return;
    }
    restore(path);
    const auto it = m_parked.find(path);
    if (it == m_parked.end()) {
        return;
    }
    const EntryPtr parked = it->second;
    m_parked.erase(it);
    if (m_project.documents().snapshot(path).bytes() == parked->lastText) {
        m_entries[path] = parked;
        emit stackChanged(path);
    }
}

void EditSession::record(Entry &entry, const DocumentChange &change, JournalRecord record)
{
    if (!m_journal) {
        return;
    }
    if (!entry.journaling) {
        if (record.data.kind == EditKind::Outside) {
            return; // it is on disk
        }
        entry.journalBase = m_project.documents().savedBytes(entry.path);
        entry.journaling = true;
        m_journal->start(entry.path, entry.journalBase);
        if (change.before.bytes() != entry.journalBase) {
            JournalRecord earlier;
            earlier.data.edits = text::difference(entry.journalBase, change.before.bytes());
            earlier.data.inverse = earlier.data.edits.inverse(entry.journalBase);
            earlier.label = Tr::tr("Earlier edits");
            m_journal->append(entry.path, earlier);
        }
    }
    m_journal->append(entry.path, std::move(record));
    noteBase(entry);
}

/// Tells the journal when something else is on disk now.
void EditSession::noteBase(Entry &entry)
{
    if (!m_journal || !entry.journaling || m_restoring == entry.path ||
        !m_project.documents().isOpen(entry.path)) {
        return;
    }
    const QByteArray saved = m_project.documents().savedBytes(entry.path);
    if (saved.constData() == entry.journalBase.constData() || saved == entry.journalBase) {
        return;
    }
    entry.journalBase = saved;
    JournalRecord base;
    base.kind = JournalRecord::Kind::Base;
    base.text = saved;
    m_journal->append(entry.path, base);
}

void EditSession::dropJournal(Entry &entry)
{
    if (m_journal && std::exchange(entry.journaling, false)) {
        m_journal->drop(entry.path);
    }
}

} // namespace triptych::edit
