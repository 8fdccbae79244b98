// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoke/responseview.h"

#include "model/text/encoding.h"
#include "ui/editors/pagedview.h"
#include "ui/invoke/timingbars.h"
#include "ui/invoke/tr.h"
#include "ui/itemmodels/headersmodel.h"
#include "ui/itemmodels/historymodel.h"
#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/valuetreemodel.h"
#include "ui/shell/commands.h"
#include "ui/shell/theme/rowdelegate.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/themedlabel.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
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

void copyCurrent(const QAbstractItemView &view)
{
    const QVariant exact = view.currentIndex().data(CopyRole);
    QGuiApplication::clipboard()->setText(
        exact.isValid() ? exact.toString() : view.currentIndex().data().toString());
}

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
    , m_parse(pool)
    , m_status(new ThemedLabel(theme, {}, Role::Muted, LabelFont::Strong, this))
    , m_time(new ThemedLabel(theme, {}, Role::Muted, LabelFont::Normal, this))
    , m_size(new ThemedLabel(theme, {}, Role::Muted, LabelFont::Normal, this))
    , m_progress(new ThemedLabel(theme, {}, Role::Muted, LabelFont::Normal, this))
    , m_note(new ThemedLabel(theme, {}, Role::Muted, LabelFont::Normal, this))
    , m_error(new ErrorBar(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_tabs(new QTabWidget(this))
    , m_values(new ValueTreeModel(this))
    , m_headers(new HeadersModel(this))
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
    m_timing = new TimingBars(m_theme, this);
    m_sent = new PagedView(m_theme, this);
    m_sent->setAccessibleName(Tr::tr("Bytes as sent"));
    m_tabs->addTab(makeBodyTab(), Tr::tr("Body"));
    m_tabs->addTab(makeHeadersTab(), Tr::tr("Headers"));
    m_tabs->addTab(m_timing, Tr::tr("Timing"));
    m_tabs->addTab(m_sent, Tr::tr("Sent"));
}

QWidget *ResponseView::makeBodyTab()
{
    auto *tab = new QWidget(this);
    m_text = new PagedView(m_theme, tab);
    m_text->setAccessibleName(Tr::tr("Body as text"));
    m_tree = new QTreeView(tab);
    m_tree->setAccessibleName(Tr::tr("Body as values"));
    m_tree->setModel(m_values);
    m_tree->setItemDelegate(new RowDelegate(m_theme, m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setHeaderHidden(true);
    m_tree->setColumnWidth(ValueTreeModel::Name, m_theme.px(200));
    m_commands.bind(
        "item.copy"_L1, m_tree, [this] { copyCurrent(*m_tree); },
        [this] { return m_tree->currentIndex().isValid(); });
    m_bodies = new QStackedWidget(tab);
    m_bodies->addWidget(m_tree);
    m_bodies->addWidget(m_text);
    m_bodyBar = new QWidget(tab);
    auto *bar = new QHBoxLayout(m_bodyBar);
    bar->setContentsMargins(m_theme.px(16), m_theme.px(4), m_theme.px(16), m_theme.px(4));
    bar->setSpacing(m_theme.px(4));
    auto *choice = new QButtonGroup(this);
    m_asTree = new QPushButton(Tr::tr("Values"), m_bodyBar);
    m_asText = new QPushButton(Tr::tr("Text"), m_bodyBar);
    for (QPushButton *button : {m_asTree, m_asText}) {
        button->setCheckable(true);
        button->setAutoDefault(false);
        choice->addButton(button);
        bar->addWidget(button);
    }
    bar->addStretch();
    auto *copy = new IconButton(m_theme, Icon::Copy, Tr::tr("Copy the body"), m_bodyBar);
    bar->addWidget(copy);
    connect(copy, &QToolButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_text->bytes())); });
    connect(choice, &QButtonGroup::buttonClicked, this, [this] {
        m_prefersTree = m_asTree->isChecked();
        showTree(m_prefersTree);
    });
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bodyBar);
    column->addWidget(m_bodies, 1);
    return tab;
}

QWidget *ResponseView::makeHeadersTab()
{
    auto *tab = new QWidget(this);
    auto *table = new QTableView(tab);
    table->setAccessibleName(Tr::tr("Headers as received"));
    table->setModel(m_headers);
    table->setItemDelegate(new RowDelegate(m_theme, table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->setColumnWidth(HeadersModel::Name, m_theme.px(200));
    m_commands.bind(
        "item.copy"_L1, table, [table] { copyCurrent(*table); },
        [table] { return table->currentIndex().isValid(); });
    m_reveal = new QPushButton(Tr::tr("Reveal credentials"), tab);
    m_reveal->setCheckable(true);
    m_reveal->setAutoDefault(false);
    connect(m_reveal, &QPushButton::toggled, m_headers, &HeadersModel::setRevealed);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(m_theme.px(16), m_theme.px(4), m_theme.px(16), m_theme.px(4));
    bar->addWidget(m_reveal);
    bar->addStretch();
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(table, 1);
    return tab;
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
    m_reveal->setChecked(false);
    m_reveal->setVisible(m_headers->hasSensitive());
    m_tabs->setTabText(1, m_headers->rowCount() > 0
                              ? Tr::tr("Headers") + u' ' + QString::number(m_headers->rowCount())
                              : Tr::tr("Headers"));
    m_timing->setTimings(exchange.timings);
    m_sent->setBytes(exchange.sentBytes);
    showBody(exchange);
}

/// Text at once, values when they are parsed: on the pool, for a body may be a hundred megabytes.
void ResponseView::showBody(const Exchange &exchange)
{
    m_text->setBytes(exchange.responseBody);
    m_bodyBar->setVisible(!exchange.responseBody.isEmpty());
    m_values->setSnapshot({});
    m_asTree->setEnabled(false);
    showTree(false);
    m_parse.cancel();
    const QByteArray body = exchange.responseBody;
    const QByteArray start = body.left(64).trimmed();
    if (!start.startsWith('{') && !start.startsWith('[')) {
        return;
    }
    m_parse.start([body](const CancelToken &) { return text::Snapshot::of(text::Format::Json, body); },
        [this](const text::Snapshot &snapshot) {
            if (!snapshot.tree->hasErrors()) {
                m_values->setSnapshot(snapshot);
                m_asTree->setEnabled(true);
                m_tree->expandToDepth(1);
                showTree(m_prefersTree);
            }
        });
}

void ResponseView::showTree(bool tree)
{
    m_bodies->setCurrentWidget(tree ? static_cast<QWidget *>(m_tree) : m_text);
    (tree ? m_asTree : m_asText)->setChecked(true);
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
