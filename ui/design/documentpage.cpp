// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/design/documentpage.h"

#include "ui/design/documentcontext.h"
#include "ui/design/form.h"
#include "ui/design/pagehead.h"
#include "ui/design/tr.h"
#include "ui/editors/codeeditor.h"
#include "ui/editors/editbinding.h"
#include "ui/editors/findbar.h"
#include "ui/editors/pagedview.h"
#include "ui/shell/commands.h"
#include "ui/shell/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QScrollArea>
#include <QSplitter>
#include <QUndoStack>
#include <QVBoxLayout>

#include <utility>

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

DocumentPage::DocumentPage(const Theme &theme, CommandSet &commands, QThreadPool &pool,
    std::shared_ptr<DocumentContext> context, QString itemAddress, Pointer pointer)
    : m_theme(theme)
    , m_commands(commands)
    , m_pool(pool)
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
    // While they go the focus moves, and the half-dead are not to be asked what has it.
    m_form = nullptr;
    m_editor = nullptr;
    m_find = nullptr;
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
        return m_editor ? static_cast<QWidget *>(m_editor) : m_paged;
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
    connect(m_form, &Form::focused, this, &DocumentPage::followForm);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        const auto pointer =
            m_form && now && m_form->isAncestorOf(now) ? m_form->pointerOf(now) : std::nullopt;
        if (pointer) {
            followForm(*pointer);
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
    m_commands.bind(
        "edit.find"_L1, m_widget, [this] { openFind(); }, [this] { return m_view != View::Form; });
    const auto canStep = [this] { return m_find && m_view != View::Form && m_find->hasWords(); };
    m_commands.bind(
        "edit.findNext"_L1, m_widget, [this] { m_find->next(); }, canStep);
    m_commands.bind(
        "edit.findPrevious"_L1, m_widget, [this] { m_find->previous(); }, canStep);
    m_commands.bind("design.viewForm"_L1, m_widget, [this] { setView(View::Form); });
    m_commands.bind("design.viewSource"_L1, m_widget, [this] { setView(View::Source); });
    m_commands.bind("design.viewSplit"_L1, m_widget, [this] { setView(View::Split); });
}

/// The editor costs twice the document's size: it is made when somebody first looks at the source.
void DocumentPage::buildSource()
{
    const text::Snapshot now = m_context->snapshot();
    m_source = new QWidget;
    m_find = new FindBar(
        m_theme, m_pool, [this] { return m_context->snapshot().bytes(); }, m_source);
    auto *column = new QVBoxLayout(m_source);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(hasLongLine(now.bytes()) ? makePagedView(now.bytes()) : makeEditor(), 1);
    m_splitter->addWidget(m_source);
    connect(m_context.get(), &DocumentContext::changed, m_find, &FindBar::refresh);
    connect(m_find, &FindBar::closed, this, [this] {
        (m_editor ? static_cast<QWidget *>(m_editor) : m_paged)->setFocus(Qt::OtherFocusReason);
        m_commands.refresh();
        followCaret();
    });
    if (!m_editor) {
        return;
    }
    if (m_editorState.isEmpty()) {
        revealInSource(m_pointer);
    } else {
        m_editor->restoreState(m_editorState);
    }
}

QWidget *DocumentPage::makePagedView(const QByteArray &bytes)
{
    m_paged = new PagedView(m_theme, m_source);
    m_paged->setBytes(bytes);
    connect(m_context.get(), &DocumentContext::changed, m_paged,
        [this] { m_paged->setBytes(m_context->snapshot().bytes()); });
    connect(m_find, &FindBar::found, m_paged, &PagedView::reveal);
    return m_paged;
}

QWidget *DocumentPage::makeEditor()
{
    m_editor = new CodeEditor(m_theme, m_source);
    m_binding = new EditBinding(m_context->session(), m_context->hub(), m_context->path(), *m_editor);
    const auto showProblems = [this] {
        const text::Snapshot snapshot = m_context->snapshot();
        m_editor->setProblems(text::toProblems(snapshot.tree->errors(), snapshot.bytes(), m_context->path()));
    };
    connect(m_context.get(), &DocumentContext::changed, m_editor, showProblems);
    showProblems();
    connect(m_editor, &CodeEditor::caretMoved, this, [this] {
        const auto [start, end] = m_editor->selectedSpan();
        m_find->setPlace({start, end});
        if (!std::exchange(m_followQueued, true)) {
            QMetaObject::invokeMethod(this, &DocumentPage::followCaret, Qt::QueuedConnection);
        }
    });
    connect(m_find, &FindBar::found, m_editor, &CodeEditor::reveal);
    return m_editor;
}

void DocumentPage::openFind()
{
    constexpr qsizetype mostWords = 1000; // whoever selected more than that wants to find something else
    QByteArray selected;
    if (m_editor) {
        const auto [start, end] = m_editor->selectedSpan();
        m_find->setPlace({start, end});
        selected = end - start <= mostWords ? m_editor->selectedText().toUtf8() : QByteArray();
    }
    m_find->open(selected);
    m_commands.refresh();
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
        m_underCaret.reset();
        followCaret();
        const QWidget *focus = QApplication::focusWidget();
        if (const auto pointer = focus ? m_form->pointerOf(focus) : std::nullopt;
            pointer && m_form->isAncestorOf(focus)) {
            followForm(*pointer);
        }
    }
}

/// Of the two sides the one with the keyboard leads, and only its own doing moves the other: what a side does
/// because it was told to comes from the one without, and ends here.
void DocumentPage::followForm(const Pointer &pointer)
{
    const QWidget *focus = QApplication::focusWidget();
    if (m_view == View::Split && m_form && focus && m_form->isAncestorOf(focus)) {
        m_underCaret.reset();
        revealInSource(pointer);
    }
}

void DocumentPage::followCaret()
{
    m_followQueued = false;
    const text::Snapshot now = m_context->snapshot();
    // Between a key and its flush the text is ahead of the tree.
    const bool inStep =
        m_editor && !m_editor->isComposing() && !now.isNull() && m_editor->length() == now.bytes().size();
    if (m_view != View::Split || !m_form || !inStep || !m_editor->hasFocus()) {
        return;
    }
    const text::NodeId node = now.tree->nodeAt(m_editor->caret());
    const Pointer pointer = node == text::NoNode ? Pointer() : text::pointerTo(*now.tree, node);
    if (m_underCaret == pointer) {
        return;
    }
    m_underCaret = pointer;
    m_form->reveal(pointer);
    Q_EMIT caretEntered(pointer);
}

void DocumentPage::revealInSource(const Pointer &pointer)
{
    const text::Snapshot now = m_context->snapshot();
    // The field of what is not written yet leads to what it would be written into.
    const text::NodeId node =
        m_editor && !now.isNull() ? text::findNearest(*now.tree, pointer) : text::NoNode;
    if (node == text::NoNode) {
        return;
    }
    const auto path = now.tree->pathTo(node);
    qsizetype start = (*now.tree)[node].start;
    if (path.size() >= 2 && (*now.tree)[path[path.size() - 2]].kind == text::NodeKind::Mapping) {
        for (text::NodeId key = now.tree->firstChild(path[path.size() - 2]); key != text::NoNode;
             key = now.tree->nextChild(path[path.size() - 2], now.tree->valueOf(key))) {
            if (now.tree->valueOf(key) == node) {
                start = (*now.tree)[key].start;
                break;
            }
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
        followCaret();
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
