// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/pointer.h"
#include "ui/shell/page.h"

#include <QPointer>

#include <memory>

class QButtonGroup;
class QSplitter;
class QStackedWidget;
class QThreadPool;

namespace triptych::ui {

class CodeEditor;
class CommandSet;
class DocumentContext;
class EditBinding;
class FindBar;
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

    /// `pool`: for finding in the source.
    DocumentPage(const Theme &theme, CommandSet &commands, QThreadPool &pool,
        std::shared_ptr<DocumentContext> context, QString itemAddress, text::Pointer pointer);
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
    [[nodiscard]] FindBar *findBar() const { return m_find; }
    [[nodiscard]] DocumentContext &context() const { return *m_context; }
    /// Shows a byte of the source, as a jump from a Problem does.
    void revealOffset(qsizetype offset);

Q_SIGNALS:
    /// In the split view the caret went into this node.
    void caretEntered(const triptych::text::Pointer &pointer);

private:
    void build();
    void buildSource();
    [[nodiscard]] QWidget *makePagedView(const QByteArray &bytes);
    [[nodiscard]] QWidget *makeEditor();
    void openFind();
    void bindCommands();
    void revealInSource(const text::Pointer &pointer);
    void followForm(const text::Pointer &pointer);
    void followCaret();
    void undo();
    void redo();

    const Theme &m_theme;
    CommandSet &m_commands;
    QThreadPool &m_pool;
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
    PagedView *m_paged = nullptr;
    FindBar *m_find = nullptr;
    EditBinding *m_binding = nullptr;
    QButtonGroup *m_views = nullptr;
    std::optional<text::Pointer> m_underCaret; ///< what the form was last asked to reveal
    bool m_followQueued = false;
};

} // namespace triptych::ui
