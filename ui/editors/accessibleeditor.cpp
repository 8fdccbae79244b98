// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/accessibleeditor.h"

#include "ui/editors/codeeditor.h"

namespace triptych::ui {

namespace {

constexpr unsigned long utf16Index = 2; // SC_LINECHARACTERINDEX_UTF16; QScintilla does not name it
constexpr unsigned sciAllocateIndex = 2711;
constexpr unsigned sciLineFromIndex = 2712;
constexpr unsigned sciIndexFromLine = 2714;
constexpr unsigned sciGetIndex = 2710;

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *editor = qobject_cast<CodeEditor *>(object);
    return editor ? new AccessibleEditor(editor) : nullptr;
}

} // namespace

void installAccessibleEditors()
{
    // Installing the same factory again moves nothing and adds nothing.
    QAccessible::installFactory(makeInterface);
}

AccessibleEditor::AccessibleEditor(CodeEditor *editor)
    : QAccessibleWidget(editor, QAccessible::EditableText)
{
}

CodeEditor &AccessibleEditor::editor() const
{
    return *static_cast<CodeEditor *>(widget());
}

void *AccessibleEditor::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface) {
        return static_cast<QAccessibleTextInterface *>(this);
    }
    if (type == QAccessible::EditableTextInterface) {
        return static_cast<QAccessibleEditableTextInterface *>(this);
    }
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State AccessibleEditor::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiLine = true;
    state.selectableText = true;
    state.readOnly = editor().isReadOnly();
    state.editable = !state.readOnly;
    return state;
}

int AccessibleEditor::toUnits(long position) const
{
    CodeEditor &e = editor();
    if (!(e.SendScintilla(sciGetIndex) & long(utf16Index))) {
        e.SendScintilla(sciAllocateIndex, utf16Index);
    }
    const long line = e.SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION, (unsigned long)position);
    const long start = e.SendScintilla(QsciScintilla::SCI_POSITIONFROMLINE, (unsigned long)line);
    return int(e.SendScintilla(sciIndexFromLine, (unsigned long)line, long(utf16Index)) +
               e.SendScintilla(QsciScintilla::SCI_COUNTCODEUNITS, (unsigned long)start, position));
}

long AccessibleEditor::toPosition(int units) const
{
    CodeEditor &e = editor();
    if (!(e.SendScintilla(sciGetIndex) & long(utf16Index))) {
        e.SendScintilla(sciAllocateIndex, utf16Index);
    }
    const long line = e.SendScintilla(sciLineFromIndex, (unsigned long)units, long(utf16Index));
    const long start = e.SendScintilla(QsciScintilla::SCI_POSITIONFROMLINE, (unsigned long)line);
    const long before = e.SendScintilla(sciIndexFromLine, (unsigned long)line, long(utf16Index));
    const long position =
        e.SendScintilla(QsciScintilla::SCI_POSITIONRELATIVECODEUNITS, (unsigned long)start, units - before);
    return position > 0 || units == 0 ? position : e.SendScintilla(QsciScintilla::SCI_GETLENGTH);
}

void AccessibleEditor::selection(int index, int *start, int *end) const
{
    *start = *end = 0;
    if (index < selectionCount()) {
        const auto span = editor().selectedSpan();
        *start = toUnits(long(span.first));
        *end = toUnits(long(span.second));
    }
}

int AccessibleEditor::selectionCount() const
{
    const auto span = editor().selectedSpan();
    return span.first == span.second ? 0 : 1;
}

void AccessibleEditor::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void AccessibleEditor::removeSelection(int)
{
    editor().setCaret(editor().caret());
}

void AccessibleEditor::setSelection(int, int start, int end)
{
    editor().reveal(toPosition(start), toPosition(end));
}

int AccessibleEditor::cursorPosition() const
{
    return toUnits(long(editor().caret()));
}

void AccessibleEditor::setCursorPosition(int position)
{
    editor().setCaret(toPosition(position));
}

QString AccessibleEditor::text(int start, int end) const
{
    const long first = toPosition(std::max(0, start));
    const long last = toPosition(end);
    if (last <= first) {
        return {};
    }
    const auto *data = reinterpret_cast<const char *>(
        editor().SendScintilla(QsciScintilla::SCI_GETRANGEPOINTER, (unsigned long)first, last - first));
    return QString::fromUtf8(data, last - first);
}

int AccessibleEditor::characterCount() const
{
    return toUnits(editor().SendScintilla(QsciScintilla::SCI_GETLENGTH));
}

QRect AccessibleEditor::characterRect(int offset) const
{
    CodeEditor &e = editor();
    const long position = toPosition(offset);
    const int x = int(e.SendScintilla(QsciScintilla::SCI_POINTXFROMPOSITION, 0UL, position));
    const int y = int(e.SendScintilla(QsciScintilla::SCI_POINTYFROMPOSITION, 0UL, position));
    const int height = int(e.SendScintilla(QsciScintilla::SCI_TEXTHEIGHT, 0UL));
    return {e.viewport()->mapToGlobal(QPoint(x, y)), QSize(height / 2, height)};
}

int AccessibleEditor::offsetAtPoint(const QPoint &point) const
{
    const QPoint local = editor().viewport()->mapFromGlobal(point);
    return toUnits(editor().SendScintilla(
        QsciScintilla::SCI_POSITIONFROMPOINT, (unsigned long)std::max(0, local.x()), local.y()));
}

void AccessibleEditor::scrollToSubstring(int start, int end)
{
    editor().SendScintilla(QsciScintilla::SCI_SCROLLRANGE, (unsigned long)toPosition(end), toPosition(start));
}

QString AccessibleEditor::attributes(int offset, int *start, int *end) const
{
    *start = offset;
    *end = offset + 1;
    return {};
}

void AccessibleEditor::deleteText(int start, int end)
{
    replaceText(start, end, {});
}

void AccessibleEditor::insertText(int offset, const QString &text)
{
    replaceText(offset, offset, text);
}

void AccessibleEditor::replaceText(int start, int end, const QString &text)
{
    if (editor().isReadOnly()) {
        return;
    }
    const QByteArray bytes = text.toUtf8();
    editor().SendScintilla(
        QsciScintilla::SCI_SETTARGETRANGE, (unsigned long)toPosition(start), toPosition(end));
    editor().SendScintilla(QsciScintilla::SCI_REPLACETARGET, (unsigned long)bytes.size(), bytes.constData());
}

} // namespace triptych::ui
