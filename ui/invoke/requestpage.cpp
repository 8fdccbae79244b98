// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoke/requestpage.h"

#include "ui/editors/editbinding.h"
#include "ui/invoke/bodyform.h"
#include "ui/invoke/calldesk.h"
#include "ui/invoke/fields.h"
#include "ui/invoke/requestcontext.h"
#include "ui/invoke/requestform.h"
#include "ui/invoke/responseview.h"
#include "ui/invoke/secretprompt.h"
#include "ui/invoke/tr.h"
#include "ui/shell/announcer.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/errorbar.h"

#include <QResizeEvent>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using invoke::Tr;

namespace {

constexpr int narrow = 1100;

/// Side by side where there is room, else the answer under the request; the user may turn it (Ctrl+J).
class TurningSplitter final : public QSplitter
{
public:
    TurningSplitter(const Theme &theme, QWidget *parent)
        : QSplitter(Qt::Horizontal, parent)
        , m_theme(theme)
    {
        setChildrenCollapsible(false);
    }

    void turn()
    {
        m_chosen = orientation() == Qt::Horizontal ? Qt::Vertical : Qt::Horizontal;
        apply();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QSplitter::resizeEvent(event);
        apply();
    }

private:
    void apply()
    {
        // The page, not the window: the side tree has had its share.
        const auto fits = window()->width() < m_theme.px(narrow) ? Qt::Vertical : Qt::Horizontal;
        const Qt::Orientation wanted = m_chosen.value_or(fits);
        if (wanted != orientation() || !m_placed) {
            m_placed = true;
            setOrientation(wanted);
            const int length = wanted == Qt::Horizontal ? width() : height();
            setSizes({length * 45 / 100, length * 55 / 100});
        }
    }

    const Theme &m_theme;
    std::optional<Qt::Orientation> m_chosen;
    bool m_placed = false;
};

} // namespace

RequestPage::RequestPage(std::unique_ptr<RequestContext> context)
    : m_context(std::move(context))
{
    connect(m_context.get(), &RequestContext::changed, this, [this] {
        check();
        Q_EMIT changed();
    });
    connect(m_context.get(), &RequestContext::environmentChanged, this, &RequestPage::check);
    connect(&m_context->session(), &edit::EditSession::stackChanged, this, [this](const QString &path) {
        if (path == m_context->path()) {
            m_context->parts().window.commands().refresh();
        }
    });
    connect(&m_context->hub(), &project::DocumentHub::stateChanged, this, [this](const QString &path) {
        if (path == m_context->path()) {
            Q_EMIT changed();
        }
    });
    connect(&m_context->hub(), &project::DocumentHub::closed, this, [this](const QString &path) {
        if (path == m_context->path()) {
            Q_EMIT closeRequested();
        }
    });
    connectDesk();
}

RequestPage::~RequestPage()
{
    if (m_call != 0) {
        m_context->desk().cancel(m_call);
    }
    delete m_widget;
}

void RequestPage::connectDesk()
{
    CallDesk &desk = m_context->desk();
    connect(&desk, &CallDesk::progress, this, [this](quint64 id, const http::Progress &progress) {
        if (id == m_call && m_response) {
            m_response->showProgress(progress);
        }
    });
    connect(&desk, &CallDesk::finished, this, [this](quint64 id, const http::CallResult &result) {
        if (id == m_call) {
            onFinished(result);
        }
    });
    connect(&desk, &CallDesk::failed, this,
        [this](quint64 id, const Problems &problems, const QStringList &missing) {
            if (id == m_call) {
                onFailed(problems, missing);
            }
        });
}

QString RequestPage::address() const
{
    return m_context->address();
}

QString RequestPage::title() const
{
    const QString &name = m_context->request().name;
    return name.isEmpty() ? address().section(u'/', -1) : name;
}

QString RequestPage::detail() const
{
    return m_context->path();
}

QByteArray RequestPage::method() const
{
    return m_context->request().method.toUtf8();
}

bool RequestPage::isDirty() const
{
    return m_context->hub().status(m_context->path()).state != project::DocumentState::Clean;
}

QWidget *RequestPage::widget()
{
    if (!m_widget) {
        build();
    }
    return m_widget;
}

RequestForm &RequestPage::form()
{
    (void)widget();
    return *m_form;
}

ResponseView &RequestPage::response()
{
    (void)widget();
    return *m_response;
}

SecretPrompt &RequestPage::prompt()
{
    (void)widget();
    return *m_prompt;
}

QWidget *RequestPage::firstFocus()
{
    return &form().url();
}

void RequestPage::build()
{
    const InvokeParts &parts = m_context->parts();
    const Theme &theme = parts.window.theme();
    m_widget = new QWidget;
    m_widget->setBackgroundRole(QPalette::Base);
    m_widget->setAutoFillBackground(true);
    m_splitter = new TurningSplitter(theme, m_widget);
    auto *left = new QWidget(m_splitter);
    m_form = new RequestForm(theme, parts.window.commands(), *m_context, left);
    m_prompt = new SecretPrompt(theme, left);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_prompt);
    column->addWidget(m_form, 1);
    m_response = new ResponseView(theme, parts.window.commands(), parts.pool, m_splitter);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_response);
    auto *whole = new QVBoxLayout(m_widget);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    connect(m_form, &RequestForm::sendRequested, this, &RequestPage::send);
    connect(m_form, &RequestForm::cancelRequested, this, &RequestPage::cancel);
    connect(m_prompt, &SecretPrompt::entered, this, [this](const QString &name, const QByteArray &value) {
        m_context->desk().setSecret(m_context->environment(), name, Secret(value));
    });
    connect(m_prompt, &SecretPrompt::answered, this, &RequestPage::send);
    m_form->parts().setCurrentIndex(m_part);
    bindCommands();
    check();
}

void RequestPage::bindCommands()
{
    CommandSet &commands = m_context->parts().window.commands();
    auto &session = m_context->session();
    const auto path = [this] { return m_context->path(); };
    commands.bind(
        "edit.undo"_L1, m_widget,
        [this] {
            EditBinding *body = m_form->body().focusedBinding();
            (void)(body ? body->undo() : m_context->session().undo(m_context->path()));
        },
        [this, &session, path] {
            EditBinding *body = m_form->body().focusedBinding();
            return session.stack(body ? body->path() : path()).canUndo();
        });
    commands.bind(
        "edit.redo"_L1, m_widget,
        [this] {
            EditBinding *body = m_form->body().focusedBinding();
            (void)(body ? body->redo() : m_context->session().redo(m_context->path()));
        },
        [this, &session, path] {
            EditBinding *body = m_form->body().focusedBinding();
            return session.stack(body ? body->path() : path()).canRedo();
        });
    commands.bind(
        "request.send"_L1, m_widget, [this] { send(); }, [this] { return m_call == 0; });
    commands.bind(
        "request.cancel"_L1, m_widget, [this] { cancel(); }, [this] { return m_call != 0; });
    m_escape = new QShortcut(Qt::Key_Escape, m_widget, this, &RequestPage::cancel);
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    m_escape->setEnabled(false);
    commands.bind("request.focusUrl"_L1, m_widget, [this] {
        m_form->url().setFocus(Qt::ShortcutFocusReason);
        m_form->url().selectAll();
    });
    commands.bind(
        "view.orientation"_L1, m_widget, [this] { static_cast<TurningSplitter *>(m_splitter)->turn(); });
}

void RequestPage::check()
{
    if (m_form && m_call == 0) {
        m_form->showProblems(m_context->desk().check(address(), m_context->environment()));
    }
}

void RequestPage::setRunning(quint64 call)
{
    m_call = call;
    m_form->setRunning(call != 0);
    m_response->setRunning(call != 0);
    m_escape->setEnabled(call != 0);
    m_context->parts().window.commands().refresh();
}

void RequestPage::send()
{
    (void)widget();
    if (m_call != 0) {
        return;
    }
    // A field that still holds what was typed hands it over first.
    if (QWidget *focus = m_widget->focusWidget(); focus && focus->hasFocus()) {
        focus->clearFocus();
        focus->setFocus();
    }
    m_prompt->ask({});
    setRunning(m_context->desk().send(address(), m_context->environment()));
}

void RequestPage::cancel()
{
    if (m_call != 0) {
        m_context->desk().cancel(m_call);
    }
}

void RequestPage::onFinished(const http::CallResult &result)
{
    setRunning(0);
    const http::CallResult shown = result.masked();
    m_response->showExchange(shown.exchange, shown.problems);
    m_context->parts().window.announcer().announce(m_response->statusText());
}

void RequestPage::onFailed(const Problems &problems, const QStringList &missing)
{
    setRunning(0);
    Problems others;
    for (const Problem &problem : problems) {
        if (problem.code != "secret.missing") {
            others += problem;
        }
    }
    m_form->showProblems(others);
    if (others.isEmpty()) {
        m_prompt->ask(missing);
    }
}

QByteArray RequestPage::saveState() const
{
    return "{\"part\":" + QByteArray::number(m_form ? m_form->parts().currentIndex() : m_part) + '}';
}

void RequestPage::restoreState(const QByteArray &state)
{
    const auto tree = text::parseJson(state);
    const text::NodeId part = tree->root() == text::NoNode ? text::NoNode : tree->child(tree->root(), "part");
    m_part = part == text::NoNode ? 0 : std::clamp(tree->text(part).toInt(), 0, 4);
    if (m_form) {
        m_form->parts().setCurrentIndex(m_part);
    }
}

} // namespace triptych::ui
