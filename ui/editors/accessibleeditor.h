// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace triptych::ui {

class CodeEditor;

/// From now on every CodeEditor is described by AccessibleEditor. To be called after a first QsciScintilla
/// was made: it installs a factory of its own then, and the last one installed is asked first.
void installAccessibleEditors();

/// The editor as assistive technology sees it: an editable text of several lines. Offsets here are UTF-16
/// code units, as QAccessible counts; the editor keeps an index of them only once somebody has asked.
class AccessibleEditor final : public QAccessibleWidget,
                               public QAccessibleTextInterface,
                               public QAccessibleEditableTextInterface
{
public:
    explicit AccessibleEditor(CodeEditor *editor);

    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessible::State state() const override;

    void selection(int index, int *start, int *end) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    [[nodiscard]] QString attributes(int offset, int *start, int *end) const override;
    using QAccessibleWidget::text;

    void deleteText(int start, int end) override;
    void insertText(int offset, const QString &text) override;
    void replaceText(int start, int end, const QString &text) override;

private:
    [[nodiscard]] CodeEditor &editor() const;
    [[nodiscard]] int toUnits(long position) const;
    [[nodiscard]] long toPosition(int units) const;
};

} // namespace triptych::ui
