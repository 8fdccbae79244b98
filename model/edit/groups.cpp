// SPDX-License-Identifier: GPL-3.0-or-later
// The half of EditSession that undoes and redoes. In every document a group toggles as one: where its command
// is the last one done it is undone, where it is the next to be redone it is redone, and where it lies below
// others a new command of the same group takes it back, so that a toggle there is a toggle again. Undoing
// that new command therefore redoes the group in the other documents: undo in two documents by turns need not
// come to an end, but every step of one document takes its stack down by one.
#include "model/edit/entry.h"
#include "model/edit/tr.h"

namespace triptych::edit {

using project::FileSet;

namespace {

Problem blocked(const QString &path)
{
    return problem("undo.blocked",
        Tr::tr("“%1” was changed in the same place since; undo that first.").arg(path),
        project::atFile(path));
}

Problem undoneFurther(const QString &path)
{
    return problem("undo.blocked", Tr::tr("“%1” has undone more than this; redo there first.").arg(path),
        project::atFile(path));
}

} // namespace

Result<EditSession::Step> EditSession::planDocument(const EntryPtr &entry, quint64 group) const
{
    const int index = entry->stack.index();
    if (entry->groupAt(index - 1) == group) {
        return Step{entry, Step::Kind::Undo, {}, {}, {}};
    }
    if (entry->groupAt(index) == group) {
        return Step{entry, Step::Kind::Redo, {}, {}, {}};
    }
    int place = index - 1;
    while (place >= 0 && entry->groupAt(place) != group) {
        --place;
    }
    if (place < 0) {
        return fail(undoneFurther(entry->path));
    }
    Result<text::EditList> edits = entry->at(place)->data().inverse;
    for (int later = place + 1; later < index && edits; ++later) {
        edits = edits->rebasedOver(entry->at(later)->data().edits);
    }
    if (!edits) {
        return fail(blocked(entry->path));
    }
    return Step{entry, Step::Kind::Compensate, *edits, {}, entry->at(place)->text()};
}

Result<QList<EditSession::Step>> EditSession::plan(quint64 group, const QUndoStack *from)
{
    if (m_closedGroups.contains(group)) {
        const QString path = m_closedGroups.value(group);
        return fail(problem("undo.blocked",
            Tr::tr("“%1” was part of this and has been closed since.").arg(path), project::atFile(path)));
    }
    QList<Step> steps;
    const auto fileGroup = [&](int index) {
        return index < 0 || index >= m_files->count()
                   ? quint64(0)
                   : static_cast<const ChangeFiles *>(m_files->command(index))->group();
    };
    if (from != m_files.get()) {
        const int index = m_files->index();
        int place = index - 1;
        while (place >= 0 && fileGroup(place) != group) {
            --place;
        }
        if (fileGroup(index - 1) == group) {
            steps.append({nullptr, Step::Kind::Undo, {}, {}, {}});
        } else if (fileGroup(index) == group) {
            steps.append({nullptr, Step::Kind::Redo, {}, {}, {}});
        } else if (place >= 0) {
            const auto *command = static_cast<const ChangeFiles *>(m_files->command(place));
            steps.append({nullptr, Step::Kind::Compensate, {}, command->other(), command->text()});
        }
    }
    for (const auto &[path, entry] : m_entries) {
        bool takesPart = false;
        for (int i = 0; i < entry->stack.count() && !takesPart; ++i) {
            takesPart = entry->groupAt(i) == group;
        }
        if (!takesPart || &entry->stack == from) {
            continue;
        }
        const Result<Step> step = planDocument(entry, group);
        if (!step) {
            return fail(step.error());
        }
        steps.append(*step);
    }
    return steps;
}

Status EditSession::carryOut(const QList<Step> &steps, quint64 group)
{
    for (const Step &step : steps) {
        if (step.entry) {
            if (step.kind == Step::Kind::Compensate) {
                project::DocumentHub &hub = m_project.documents();
                const bool before = std::exchange(m_own, true);
                const auto change =
                    hub.apply(step.entry->path, step.edits, hub.snapshot(step.entry->path).revision);
                m_own = before;
                if (change) {
                    EditOptions options;
                    options.label = step.label;
                    push(step.entry, *change, options, group);
                }
            } else if (step.kind == Step::Kind::Undo) {
                step.entry->stack.undo();
            } else {
                const bool before = std::exchange(m_redoing, true);
                step.entry->stack.redo();
                m_redoing = before;
            }
            continue;
        }
        // Files come first in a plan: only they can fail, and then nothing else has happened.
        if (step.kind == Step::Kind::Compensate) {
            const Result<FileSet> undo = perform(step.files);
            if (!undo) {
                return fail(undo.error());
            }
            pushFiles(*undo, step.label, group);
        } else if (const Status status =
                       moveFiles(step.kind == Step::Kind::Undo ? Direction::Undo : Direction::Redo);
                   !status) {
            return status;
        }
    }
    return {};
}

/// One step of the project's stack; a command that failed leaves it where it was.
Status EditSession::moveFiles(Direction direction)
{
    const bool undo = direction == Direction::Undo;
    const int index = m_files->index();
    if (undo ? !m_files->canUndo() : !m_files->canRedo()) {
        return {};
    }
    auto *command = const_cast<ChangeFiles *>( // a stack hands out its commands as const only
        static_cast<const ChangeFiles *>(m_files->command(undo ? index - 1 : index)));
    undo ? m_files->undo() : m_files->redo();
    if (command->status()) {
        return {};
    }
    const Problem reason = command->status().error();
    command->skipNext();
    undo ? m_files->redo() : m_files->undo();
    return fail(reason);
}

Status EditSession::step(const QString &path, Direction direction)
{
    const EntryPtr target = existing(path);
    const bool undo = direction == Direction::Undo;
    if (!target || (undo ? !target->stack.canUndo() : !target->stack.canRedo())) {
        return {};
    }
    if (const Status editing = m_project.folder().beginEditing(); !editing) {
        return editing;
    }
    startJournal();
    target->starts = true;
    const quint64 group = target->groupAt(undo ? target->stack.index() - 1 : target->stack.index());
    if (group != 0) {
        const Result<QList<Step>> steps = plan(group, &target->stack);
        if (!steps) {
            return fail(steps.error());
        }
        if (const Status others = carryOut(*steps, group); !others) {
            return others;
        }
    }
    const bool before = std::exchange(m_redoing, !undo);
    undo ? target->stack.undo() : target->stack.redo();
    m_redoing = before;
    return {};
}

Status EditSession::stepFiles(Direction direction)
{
    const bool undo = direction == Direction::Undo;
    if (undo ? !m_files->canUndo() : !m_files->canRedo()) {
        return {};
    }
    const int index = m_files->index();
    const quint64 group =
        static_cast<const ChangeFiles *>(m_files->command(undo ? index - 1 : index))->group();
    QList<Step> steps;
    if (group != 0) {
        const Result<QList<Step>> planned = plan(group, m_files.get());
        if (!planned) {
            return fail(planned.error());
        }
        steps = *planned;
    }
    if (const Status moved = moveFiles(direction); !moved) {
        return moved;
    }
    return carryOut(steps, group);
}

Status EditSession::undo(const QString &path)
{
    return step(path, Direction::Undo);
}

Status EditSession::redo(const QString &path)
{
    return step(path, Direction::Redo);
}

Status EditSession::undoFiles()
{
    return stepFiles(Direction::Undo);
}

Status EditSession::redoFiles()
{
    return stepFiles(Direction::Redo);
}

} // namespace triptych::edit
