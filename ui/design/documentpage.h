// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/pointer.h"
#include "ui/shell/page.h"

#include <QPointer>

#include <memory>

class QButtonGroup;
class QSplitter;
class QStackedWidget;

namespace triptych::ui {

class CodeEditor;
class CommandSet;
class DocumentContext;
class EditBinding;
class Form;
class PagedView;
class Theme;

/// A document, or one place in it, in a tab: as a form, as its source, or both with the selection in step.
/// Both show the same bytes; whichever is edited, undo is the document's.
class DocumentPage final : public Page
{
    Q_OBJECT

public:
    enum class View : quint8 { Form, Source, Split };

    DocumentPage(const Theme &theme, CommandSet &commands, std::shared_ptr<DocumentContext> context,
        QString itemAddress, text::Pointer pointer);
    ~DocumentPage() override;

    [[nodiscard]] QString address() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString detail() const override;
    [[nodiscard]] QByteArray method() const override;
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] QWidget *widget() override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    void setView(View view);
    [[nodiscard]] View view() const { return m_view; }
    [[nodiscard]] Form *form() const { return m_form; }
    [[nodiscard]] CodeEditor *editor() const { return m_editor; }
    [[nodiscard]] DocumentContext &context() const { return *m_context; }
    /// Shows a byte of the source, as a jump from a Problem does.
    void revealOffset(qsizetype offset);

private:
    void build();
    void buildSource();
    void bindCommands();
    void revealInSource(const text::Pointer &pointer);
    void undo();
    void redo();

    const Theme &m_theme;
    CommandSet &m_commands;
    std::shared_ptr<DocumentContext> m_context;
    QString m_item;
    text::Pointer m_pointer;
    View m_view = View::Form;
    QByteArray m_editorState;
    QPointer<QWidget> m_widget;
    QSplitter *m_splitter = nullptr;
    QWidget *m_formArea = nullptr;
    QWidget *m_source = nullptr;
    Form *m_form = nullptr;
    CodeEditor *m_editor = nullptr;
    EditBinding *m_binding = nullptr;
    QButtonGroup *m_views = nullptr;
};

} // namespace triptych::ui
