// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/project/fileset.h"
#include "model/text/textedit.h"

#include <QUndoCommand>

#include <functional>
#include <memory>

namespace triptych::edit {

/// Where an edit came from. Typing of one editor merges into words and lines; nothing else does.
enum class EditKind : quint8 { Form, Typing, Outside };

/// The one content command: forms, trees and typing alike. Its first redo() does nothing, because the
/// document has changed already when it is pushed.
class ApplyEdits final : public QUndoCommand
{
public:
    /// Applies `edits` to the document, whatever it is called by then.
    using Apply = std::function<void(const text::EditList &edits)>;

    struct Data
    {
        text::EditList edits;
        text::EditList inverse;
        EditKind kind = EditKind::Form;
        quintptr origin = 0; ///< the editor that typed it
        bool starts = false; ///< typing that begins a command of its own whatever came before
        qint8 direction = 0; ///< of merged removals: -1 backwards, 1 forwards
        /// 0: none. The same in every document an action changed, and in what compensates it.
        quint64 group = 0;
    };

    ApplyEdits(Data data, const QString &label, Apply apply);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    /// Same direction, adjacent, same editor; a new command begins after a newline and where a word follows a
    /// space.
    bool mergeWith(const QUndoCommand *other) override;

    [[nodiscard]] const Data &data() const { return m_data; }

private:
    Data m_data;
    Apply m_apply;
    bool m_done = true;
};

/// Would `next` merge into `first`? Then `first` is both of them afterwards.
[[nodiscard]] bool mergeTyping(ApplyEdits::Data &first, const ApplyEdits::Data &next);

/// Files created, moved, written or trashed; on the project's stack. Its first redo() does nothing.
class ChangeFiles final : public QUndoCommand
{
public:
    /// Performs the set and returns the one that undoes it.
    using Perform = std::function<Result<project::FileSet>(const project::FileSet &)>;

    ChangeFiles(project::FileSet undo, quint64 group, const QString &label, Perform perform);

    void undo() override;
    void redo() override;

    [[nodiscard]] quint64 group() const { return m_group; }
    /// What the next undo() or redo() will perform.
    [[nodiscard]] const project::FileSet &other() const { return m_other; }
    /// What went wrong with the last undo() or redo(); the files are as before it.
    [[nodiscard]] const Status &status() const { return m_status; }
    /// The next undo() or redo() moves the stack alone: back to where it was before one that failed.
    void skipNext() { m_skip = true; }

private:
    void toggle();

    project::FileSet m_other;
    quint64 m_group;
    Perform m_perform;
    Status m_status;
    bool m_done = true;
    bool m_skip = false;
};

} // namespace triptych::edit
