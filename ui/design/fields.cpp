// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/design/fields.h"

#include "model/openapi/edits.h"
#include "ui/design/documentcontext.h"

#include <QKeyEvent>

namespace triptych::ui {

namespace {

/// A field would take Ctrl+Z even with nothing to undo; it is the document's.
bool leavesToWindow(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

} // namespace

void BoundField::bind(const std::optional<text::Pointer> &pointer)
{
    m_pointer = pointer;
    refresh();
}

void BoundField::refresh()
{
    const text::Snapshot now = m_context.snapshot();
    if (!m_pointer || now.isNull()) {
        show({}, false, false);
        return;
    }
    const text::NodeId found = text::find(*now.tree, *m_pointer);
    const text::NodeId node = found == text::NoNode ? found : now.tree->resolved(found);
    const bool editable = !m_context.hub().status(m_context.path()).readOnly;
    show(node == text::NoNode ? QString() : now.tree->string(node), node != text::NoNode, editable);
}

void BoundField::write(const QString &text, quintptr origin)
{
    if (!m_pointer) {
        return;
    }
    const Status status = m_context.edit(
        m_context.path(),
        [&](const text::Snapshot &now) { return openapi::edits::setText(now, *m_pointer, text); }, m_label,
        edit::EditKind::Typing, origin);
    if (!status) {
        refresh();
    }
}

void BoundField::writeFlag(bool on)
{
    if (!m_pointer) {
        return;
    }
    const auto value = on ? std::optional(text::Value::boolean(true)) : std::nullopt;
    const Status status = m_context.edit(
        m_context.path(),
        [&](const text::Snapshot &now) { return openapi::edits::setOrRemove(now, *m_pointer, value); },
        m_label);
    if (!status) {
        refresh();
    }
}

BoundLine::BoundLine(DocumentContext &context, const QString &label, QWidget *parent)
    : QLineEdit(parent)
    , BoundField(context, label)
{
    setAccessibleName(label);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) { write(text, quintptr(this)); });
    connect(&context, &DocumentContext::changed, this, [this] { refresh(); });
}

void BoundLine::show(const QString &text, bool, bool editable)
{
    if (this->text() != text) {
        const int cursor = cursorPosition();
        setText(text);
        setCursorPosition(std::min(cursor, int(text.size())));
    }
    setReadOnly(!editable);
}

bool BoundLine::event(QEvent *event)
{
    if (leavesToWindow(event)) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

BoundText::BoundText(DocumentContext &context, const QString &label, QWidget *parent)
    : QPlainTextEdit(parent)
    , BoundField(context, label)
{
    setAccessibleName(label);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing) {
            write(toPlainText(), quintptr(this));
        }
    });
    connect(&context, &DocumentContext::changed, this, [this] { refresh(); });
}

void BoundText::show(const QString &text, bool, bool editable)
{
    if (toPlainText() != text) {
        m_showing = true;
        const int position = textCursor().position();
        setPlainText(text);
        QTextCursor cursor = textCursor();
        cursor.setPosition(std::min(position, int(text.size())));
        setTextCursor(cursor);
        m_showing = false;
    }
    setReadOnly(!editable);
}

bool BoundText::event(QEvent *event)
{
    if (leavesToWindow(event)) {
        event->ignore();
        return false;
    }
    return QPlainTextEdit::event(event);
}

BoundCheck::BoundCheck(DocumentContext &context, const QString &label, QWidget *parent)
    : QCheckBox(label, parent)
    , BoundField(context, label)
{
    connect(this, &QCheckBox::clicked, this, [this](bool on) { writeFlag(on); });
    connect(&context, &DocumentContext::changed, this, [this] { refresh(); });
}

void BoundCheck::show(const QString &text, bool, bool editable)
{
    setChecked(text == u"true");
    setEnabled(editable);
}

} // namespace triptych::ui
