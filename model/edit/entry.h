// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edit/editsession.h"

namespace triptych::edit {

/// One document's undo. Commands point to it, so that they find the document whatever it is called by then.
struct EditSession::Entry
{
    QString path;
    QUndoStack stack;
    bool journaling = false;
    bool starts = false;    ///< the next typing begins a command: a save is, or was, under way
    QByteArray journalBase; ///< what the journal believes to be on disk
    QByteArray lastText;    ///< of a parked document

    [[nodiscard]] const ApplyEdits *at(int index) const
    {
        return static_cast<const ApplyEdits *>(stack.command(index));
    }
    /// 0 where there is no such command.
    [[nodiscard]] quint64 groupAt(int index) const
    {
        return index < 0 || index >= stack.count() ? 0 : at(index)->data().group;
    }
};

/// What one stack has to do so that a group is undone or redone everywhere.
struct EditSession::Step
{
    enum class Kind : quint8 {
        Undo,
        Redo,
        Compensate, ///< the group's command lies below others: a new one takes it back
    };

    EntryPtr entry; ///< null: the project's own stack
    Kind kind = Kind::Undo;
    text::EditList edits;   ///< of Compensate
    project::FileSet files; ///< likewise
    QString label;
};

} // namespace triptych::edit
