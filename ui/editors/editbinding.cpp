// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/editbinding.h"

#include "ui/editors/tr.h"

namespace triptych::ui {

EditBinding::EditBinding(
    edit::EditSession &session, project::DocumentHub &hub, QString path, CodeEditor &editor)
    : QObject(&editor)
    , m_session(session)
    , m_hub(hub)
    , m_path(std::move(path))
    , m_editor(editor)
{
    m_editor.load(m_hub.snapshot(m_path));
    m_editor.setReadOnly(m_hub.status(m_path).readOnly);
    connect(&m_editor, &CodeEditor::edited, this, &EditBinding::onEdited);
    connect(&m_hub, &project::DocumentHub::changed, this, &EditBinding::onChanged);
    connect(&m_hub, &project::DocumentHub::stateChanged, this, [this](const QString &changed) {
        if (changed == m_path) {
            m_editor.setReadOnly(m_hub.status(m_path).readOnly);
        }
    });
    connect(&m_hub, &project::DocumentHub::moved, this, [this](const QString &from, const QString &to) {
        if (from == m_path) {
            m_path = to;
        }
    });
}

void EditBinding::onEdited(const text::EditList &edits, Gesture gesture)
{
    edit::EditOptions options;
    options.label = gesture == Gesture::Typing ? editors::Tr::tr("Typing") : editors::Tr::tr("Text change");
    options.kind = gesture == Gesture::Typing ? edit::EditKind::Typing : edit::EditKind::Form;
    options.origin = quintptr(this);
    const Status taken = m_session.apply({m_path, edits, m_hub.snapshot(m_path).revision}, options);
    if (!taken) {
        follow();
        Q_EMIT refused(taken.error());
    }
}

void EditBinding::onChanged(const project::DocumentChange &change)
{
    if (change.path != m_path) {
        return;
    }
    if (change.origin == quintptr(this) && m_editor.byteCount() == change.after.bytes().size()) {
        m_editor.accepted(change.after);
        return;
    }
    if (m_editor.isComposing()) {
        // The preview of an input method is in the editor's text and not in the document's: what happens
        // elsewhere waits for its end, when what is committed is compared as a whole.
        return;
    }
    m_editor.apply(change.edits, change.after, m_moveCaret);
}

/// Makes the editor show the document, by the smallest change.
void EditBinding::follow()
{
    const text::Snapshot now = m_hub.snapshot(m_path);
    m_editor.apply(text::difference(m_editor.bytes(), now.bytes()), now);
}

Status EditBinding::step(Status (edit::EditSession::*move)(const QString &))
{
    m_editor.flush();
    m_moveCaret = true;
    Status status = (m_session.*move)(m_path);
    m_moveCaret = false;
    return status;
}

Status EditBinding::undo()
{
    return step(&edit::EditSession::undo);
}

Status EditBinding::redo()
{
    return step(&edit::EditSession::redo);
}

} // namespace triptych::ui
