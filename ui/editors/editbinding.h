// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edit/editsession.h"
#include "ui/editors/codeeditor.h"

#include <QObject>

namespace triptych::ui {

/// Ties an editor to a document: typing becomes edits of the document, its other changes (forms, undo, the
/// disk) reach the editor. The document must be open. Editor and session outlive the binding.
class EditBinding : public QObject
{
    Q_OBJECT

public:
    EditBinding(edit::EditSession &session, project::DocumentHub &hub, QString path, CodeEditor &editor);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Undo and redo of the document with the caret going to where something changed.
    Status undo();
    Status redo();

Q_SIGNALS:
    /// What was typed could not be taken; the editor shows the document as it is again.
    void refused(const triptych::Problem &problem);

private:
    void onEdited(const text::EditList &edits, Gesture gesture);
    void onChanged(const project::DocumentChange &change);
    void follow();
    Status step(Status (edit::EditSession::*move)(const QString &));

    edit::EditSession &m_session;
    project::DocumentHub &m_hub;
    QString m_path;
    CodeEditor &m_editor;
    bool m_moveCaret = false;
};

} // namespace triptych::ui
