// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoke/responseview.h"

#include "ui/editors/bodyview.h"
#include "ui/editors/pagedview.h"
#include "ui/invoke/timingbars.h"
#include "ui/invoke/tr.h"
#include "ui/itemmodels/historymodel.h"
#include "ui/itemmodels/plaintext.h"
#include "ui/shell/commands.h"
#include "ui/shell/copybinding.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/headertable.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/themedlabel.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using invoke::Tr;

namespace {

Role roleForStatus(int status)
{
    return status >= 400 ? Role::Error : status >= 300 ? Role::Warn : Role::Ok;
}

QString signForStatus(int status)
{
    return status >= 400 ? u"✖"_s : status >= 300 ? u"◐"_s : u"✔"_s;
}

} // namespace

ResponseView::ResponseView(const Theme &theme, CommandSet &commands, QThreadPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_commands(commands)
    , m_status(new ThemedLabel(theme, {}, Role::Muted, LabelFont::Strong, this))
    , m_time(new ThemedLabel(theme, {}, Role::Muted, LabelFont::Normal, this))
    , m_size(new ThemedLabel(theme, {}, Role::Muted, LabelFont::Normal, this))
    , m_progress(new ThemedLabel(theme, {}, Role::Muted, LabelFont::Normal, this))
    , m_note(new ThemedLabel(theme, {}, Role::Muted, LabelFont::Normal, this))
    , m_error(new ErrorBar(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_tabs(new QTabWidget(this))
    , m_body(new BodyView(theme, pool, this))
    , m_headers(new HeaderTable(theme, this))
    , m_timing(new TimingBars(theme, this))
    , m_sent(new PagedView(theme, this))
{
    buildHead();
    buildTabs();
}

void ResponseView::buildHead()
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(m_theme.px(16), m_theme.px(8), m_theme.px(16), m_theme.px(8));
    line->setSpacing(m_theme.px(16));
    for (ThemedLabel *label : {m_status, m_time, m_size, m_progress}) {
        label->setTextInteractionFlags(
            label == m_progress ? Qt::NoTextInteraction : Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::NoFocus);
        label->setMinimumHeight(m_theme.px(24));
        line->addWidget(label);
    }
    line->addStretch();
    m_note->setWordWrap(true);
    m_note->setContentsMargins(m_theme.px(16), 0, m_theme.px(16), m_theme.px(4));
    m_note->setVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_error);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(new EmptyState(m_theme,
        Tr::tr("No answer yet. Send the request with %1.")
            .arg(m_commands.keys("request.send"_L1).value(0).toString(QKeySequence::NativeText)),
        this));
    m_stack->addWidget(m_tabs);
}

void ResponseView::buildTabs()
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(Tr::tr("Parts of the answer"));
    m_tabs->tabBar()->setAccessibleName(Tr::tr("Parts of the answer"));
    m_sent->setAccessibleName(Tr::tr("Bytes as sent"));
    m_tabs->addTab(m_body, Tr::tr("Body"));
    m_tabs->addTab(m_headers, m_headers->title());
    m_tabs->addTab(m_timing, Tr::tr("Timing"));
    m_tabs->addTab(m_sent, Tr::tr("Sent"));
    bindCopy(m_commands, m_body->tree());
    bindCopy(m_commands, m_headers->view());
}

ValueTreeModel &ResponseView::values() const
{
    return m_body->values();
}

PagedView &ResponseView::text() const
{
    return m_body->text();
}

HeadersModel &ResponseView::headers() const
{
    return m_headers->model();
}

QString ResponseView::statusText() const
{
    return m_status->text();
}

void ResponseView::showStatus(const Exchange &exchange)
{
    if (exchange.response) {
        const int status = exchange.response->status;
        m_status->setText(signForStatus(status) + u' ' + QString::number(status) + u' ' +
                          oneLine(QString::fromUtf8(exchange.response->reason), 80));
        m_status->setRole(roleForStatus(status));
        m_size->setText(sizeText(exchange.responseBody.size()));
    } else {
        m_status->setText(u"✖ "_s + Tr::tr("no answer"));
        m_status->setRole(Role::Error);
        m_size->setText({});
    }
    m_time->setText(durationText(exchange.timings.total));
}

void ResponseView::showExchange(const Exchange &exchange, const Problems &problems)
{
    m_hasExchange = true;
    showStatus(exchange);
    exchange.failure ? m_error->showProblem(*exchange.failure) : m_error->clear();
    QStringList notes;
    for (const Problem &problem : problems) {
        notes += signForSeverity(problem.severity) + u' ' + problem.message;
    }
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
    m_stack->setCurrentIndex(1);
    m_headers->setHeaders(exchange.response ? exchange.response->headers : Headers());
    m_tabs->setTabText(1, m_headers->title());
    m_timing->setTimings(exchange.timings);
    m_sent->setBytes(exchange.sentBytes);
    m_body->setBody(exchange.responseBody);
}

void ResponseView::setRunning(bool running)
{
    m_progress->setText(running ? Tr::tr("Sending…") : QString());
    m_tabs->setEnabled(!running);
    if (running) {
        m_error->clear();
        m_note->setVisible(false);
        for (ThemedLabel *label : {m_status, m_time, m_size}) {
            label->setText({});
        }
    }
}

void ResponseView::showProgress(const http::Progress &progress)
{
    if (progress.received > 0) {
        m_progress->setText(progress.receivedTotal > 0
                                ? Tr::tr("Receiving %1 of %2")
                                      .arg(sizeText(progress.received), sizeText(progress.receivedTotal))
                                : Tr::tr("Receiving %1").arg(sizeText(progress.received)));
    } else if (progress.sentTotal > 0) {
        m_progress->setText(
            Tr::tr("Sending %1 of %2").arg(sizeText(progress.sent), sizeText(progress.sentTotal)));
    }
}

} // namespace triptych::ui
