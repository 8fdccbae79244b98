// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edit/commands.h"

namespace triptych::edit {

/// One thing that happened to a document, as its journal tells it.
struct JournalRecord
{
    enum class Kind : quint8 {
        Path, ///< `text`: what the document is called from here on
        Base, ///< `text`: what is on disk from here on (the first one: what the edits start from)
        Push, ///< `data`, `label`: a new command
        Undo, ///< `data.edits`: the last command was undone by them; if there is none, they are a command
        Redo, ///< likewise
    };

    Kind kind = Kind::Push;
    QByteArray text;
    ApplyEdits::Data data;
    QString label;
};

/// Length, a hash and the record: a torn one at the end is known for what it is.
[[nodiscard]] QByteArray encodeRecord(const JournalRecord &record);

/// What the records of a journal add up to: the text as it was, and its undo.
struct JournalState
{
    struct Command
    {
        ApplyEdits::Data data;
        QString label;
    };

    QString path;
    QByteArray text;  ///< as it was at the last record
    QByteArray saved; ///< as it was on disk then
    QList<Command> commands;
    qsizetype index = 0;      ///< how many of the commands are done
    qsizetype cleanIndex = 0; ///< how many were when the text was as on disk; -1: none of these states
    qint64 goodSize = 0;      ///< bytes of the file that are whole records
    bool any = false;         ///< edits at all
};

/// Nothing when not even the beginning is whole.
[[nodiscard]] std::optional<JournalState> replayJournal(const QByteArray &file);

/// The path alone, without replaying.
[[nodiscard]] QString journaledPath(const QByteArray &file);

} // namespace triptych::edit
