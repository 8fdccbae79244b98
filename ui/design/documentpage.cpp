// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/design/documentpage.h"

#include "ui/design/documentcontext.h"
#include "ui/design/form.h"
#include "ui/design/pagehead.h"
#include "ui/design/tr.h"
#include "ui/editors/codeeditor.h"
#include "ui/editors/editbinding.h"
#include "ui/editors/pagedview.h"
#include "ui/shell/commands.h"
#include "ui/shell/theme/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QScrollArea>
#include <QSplitter>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using design::Tr;
using text::Pointer;

namespace {

bool hasLongLine(const QByteArray &bytes)
{
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype newline = bytes.indexOf('\n', start);
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        if (end - start > CodeEditor::maximumLine) {
            return true;
        }
        start = end + 1;
    }
    return false;
}

bool isOperation(const Pointer &pointer)
{
    return pointer.size() >= 3 &&
           (pointer.tokens().first() == "paths" || pointer.tokens().first() == "webhooks");
}

} // namespace

DocumentPage::DocumentPage(const Theme &theme, CommandSet &commands, std::shared_ptr<DocumentContext> context,
    QString itemAddress, Pointer pointer)
    : m_theme(theme)
    , m_commands(commands)
    , m_context(std::move(context))
    , m_item(std::move(itemAddress))
    , m_pointer(std::move(pointer))
{
    connect(&m_context->session(), &edit::EditSession::stackChanged, this, [this](const QString &path) {
        if (path == m_context->path()) {
            Q_EMIT changed();
            m_commands.refresh();
        }
    });
    connect(&m_context->hub(), &project::DocumentHub::stateChanged, this, [this](const QString &path) {
        if (path == m_context->path()) {
            Q_EMIT changed();
        }
    });
}

DocumentPage::~DocumentPage()
{
    delete m_widget;
}

QString DocumentPage::address() const
{
    return m_pointer.isRoot() ? m_item : m_item + u'#' + QString::fromUtf8(m_pointer.toString());
}

QString DocumentPage::title() const
{
    if (m_pointer.isRoot()) {
        const QString &path = m_context->path();
        return path.mid(path.lastIndexOf(u'/') + 1);
    }
    return QString::fromUtf8(isOperation(m_pointer) ? m_pointer.tokens().at(1) : m_pointer.last());
}

QString DocumentPage::detail() const
{
    return m_context->path() +
           (m_pointer.isRoot() ? QString() : u'\n' + QString::fromUtf8(m_pointer.toString()));
}

QByteArray DocumentPage::method() const
{
    return isOperation(m_pointer) ? m_pointer.last().toUpper() : QByteArray();
}

bool DocumentPage::isDirty() const
{
    return m_context->hub().status(m_context->path()).state != project::DocumentState::Clean;
}

QWidget *DocumentPage::widget()
{
    if (!m_widget) {
        build();
    }
    return m_widget;
}

QWidget *DocumentPage::firstFocus()
{
    if (m_view == View::Source) {
        return m_editor ? static_cast<QWidget *>(m_editor) : m_source;
    }
    return m_form ? m_form->firstFocus() : nullptr;
}

void DocumentPage::build()
{
    m_widget = new QWidget;
    m_widget->setBackgroundRole(QPalette::Base);
    m_widget->setAutoFillBackground(true);
    auto *head = new PageHead(m_theme, m_widget);
    head->setTitle(method(),
        m_pointer.isRoot()
            ? title()
            : QString::fromUtf8(isOperation(m_pointer) ? m_pointer.tokens().at(1) : m_pointer.last()));
    m_views = head->views();
    m_form = makeForm({m_theme, m_commands, *m_context}, m_pointer, nullptr);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_formArea = scroll;
    m_splitter = new QSplitter(Qt::Horizontal, m_widget);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_formArea);
    auto *column = new QVBoxLayout(m_widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_splitter, 1);
    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) { setView(View(id)); });
    connect(m_form, &Form::focused, this, [this](const Pointer &pointer) {
        // Never while somebody types there: the caret is theirs.
        if (m_view == View::Split && m_editor && !m_editor->hasFocus()) {
            revealInSource(pointer);
        }
    });
    bindCommands();
    setView(m_view);
}

void DocumentPage::bindCommands()
{
    const auto path = [this] { return m_context->path(); };
    auto &session = m_context->session();
    m_commands.bind(
        "edit.undo"_L1, m_widget, [this] { undo(); },
        [&session, path] { return session.stack(path()).canUndo(); });
    m_commands.bind(
        "edit.redo"_L1, m_widget, [this] { redo(); },
        [&session, path] { return session.stack(path()).canRedo(); });
    m_commands.bind("design.viewForm"_L1, m_widget, [this] { setView(View::Form); });
    m_commands.bind("design.viewSource"_L1, m_widget, [this] { setView(View::Source); });
    m_commands.bind("design.viewSplit"_L1, m_widget, [this] { setView(View::Split); });
}

/// The editor costs twice the document's size: it is made when somebody first looks at the source.
void DocumentPage::buildSource()
{
    const text::Snapshot now = m_context->snapshot();
    if (hasLongLine(now.bytes())) {
        auto *paged = new PagedView(m_theme);
        paged->setBytes(now.bytes());
        connect(m_context.get(), &DocumentContext::changed, paged,
            [this, paged] { paged->setBytes(m_context->snapshot().bytes()); });
        m_source = paged;
        m_splitter->addWidget(paged);
        return;
    }
    m_editor = new CodeEditor(m_theme);
    m_binding = new EditBinding(m_context->session(), m_context->hub(), m_context->path(), *m_editor);
    m_source = m_editor;
    m_splitter->addWidget(m_editor);
    const auto showProblems = [this] {
        const text::Snapshot snapshot = m_context->snapshot();
        m_editor->setProblems(text::toProblems(snapshot.tree->errors(), snapshot.bytes(), m_context->path()));
    };
    connect(m_context.get(), &DocumentContext::changed, m_editor, showProblems);
    showProblems();
    if (m_editorState.isEmpty()) {
        revealInSource(m_pointer);
    } else {
        m_editor->restoreState(m_editorState);
    }
}

void DocumentPage::setView(View view)
{
    m_view = view;
    if (!m_widget) {
        return;
    }
    if (view != View::Form && !m_source) {
        buildSource();
    }
    m_formArea->setVisible(view != View::Source);
    if (m_source) {
        m_source->setVisible(view != View::Form);
    }
    m_views->button(int(view))->setChecked(true);
    if (view == View::Split) {
        const int half = m_splitter->width() / 2;
        m_splitter->setSizes({half, half});
        if (m_editorState.isEmpty()) {
            revealInSource(m_pointer);
        }
    }
}

void DocumentPage::revealInSource(const Pointer &pointer)
{
    const text::Snapshot now = m_context->snapshot();
    const text::NodeId node = m_editor && !now.isNull() ? text::find(*now.tree, pointer) : text::NoNode;
    if (node == text::NoNode) {
        return;
    }
    const auto path = now.tree->pathTo(node);
    qsizetype start = (*now.tree)[node].start;
    if (path.size() >= 2 && (*now.tree)[path[path.size() - 2]].kind == text::NodeKind::Mapping) {
        if (const text::NodeId key = now.tree->key(path[path.size() - 2], pointer.last());
            key != text::NoNode) {
            start = (*now.tree)[key].start;
        }
    }
    m_editor->reveal(start, start);
}

void DocumentPage::revealOffset(qsizetype offset)
{
    if (!m_widget) {
        build();
    }
    if (m_view == View::Form) {
        setView(View::Source);
    }
    if (m_editor) {
        m_editor->reveal(offset, offset);
        m_editor->setFocus();
    }
}

void DocumentPage::undo()
{
    m_binding ? void(m_binding->undo()) : void(m_context->session().undo(m_context->path()));
}

void DocumentPage::redo()
{
    m_binding ? void(m_binding->redo()) : void(m_context->session().redo(m_context->path()));
}

QByteArray DocumentPage::saveState() const
{
    const QByteArray editor = m_editor ? m_editor->saveState() : m_editorState;
    return "{\"view\":" + QByteArray::number(int(m_view)) +
           (editor.isEmpty() ? QByteArray() : ",\"editor\":" + editor) + '}';
}

void DocumentPage::restoreState(const QByteArray &state)
{
    const auto tree = text::parseJson(state);
    const text::NodeId view = tree->child(tree->root(), "view");
    const text::NodeId editor = tree->child(tree->root(), "editor");
    if (editor != text::NoNode) {
        m_editorState = tree->bytes(editor).toByteArray();
    }
    const int number = view == text::NoNode ? 0 : tree->bytes(view).toByteArray().toInt();
    setView(View(std::clamp(number, 0, int(View::Split))));
    if (m_editor && !m_editorState.isEmpty()) {
        m_editor->restoreState(m_editorState);
    }
}

} // namespace triptych::ui
