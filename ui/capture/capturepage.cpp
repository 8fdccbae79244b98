// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capturepage.h"

#include "ui/capture/callview.h"
#include "ui/capture/capturedesk.h"
#include "ui/capture/capturehead.h"
#include "ui/capture/capturetable.h"
#include "ui/capture/schemaview.h"
#include "ui/capture/tr.h"
#include "ui/itemmodels/capturesmodel.h"
#include "ui/itemmodels/capturetreemodel.h"
#include "ui/itemmodels/plaintext.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorbar.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using capture::Tr;

namespace {

constexpr auto usualUrl = "http://127.0.0.1:8787"_L1;

QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u"'"_s, u"'\\''"_s) + u'\'';
}

} // namespace

CapturePage::CapturePage(const CaptureParts &parts, QString folder, QString event)
    : m_parts(parts)
    , m_folder(std::move(folder))
    , m_event(std::move(event))
{
    connect(&m_parts.desk, &CaptureDesk::webhooksChanged, this, &CapturePage::changed);
}

CapturePage::~CapturePage()
{
    delete m_widget;
}

std::optional<webhook::WebhookItem> CapturePage::webhookItem() const
{
    const auto webhooks = m_parts.desk.webhooks();
    for (const webhook::WebhookItem &item : webhooks) {
        if (item.folder == m_folder) {
            return item;
        }
    }
    return std::nullopt;
}

ShapeModel *CapturePage::shape() const
{
    return &m_schema->model();
}

QString CapturePage::address() const
{
    return CaptureTreeModel::addressOf(m_folder, m_event);
}

QString CapturePage::title() const
{
    const auto item = webhookItem();
    const QString name = m_folder.isEmpty() ? Tr::tr("Inbox") : item ? item->handler.name : m_folder;
    return m_event.isEmpty() ? name : name + u" · "_s + m_event;
}

QString CapturePage::detail() const
{
    return url();
}

QString CapturePage::url() const
{
    const auto item = webhookItem();
    QString path = item ? item->handler.path : u"/"_s;
    if (path.endsWith("/*"_L1)) {
        path.chop(1);
    }
    const QString base = m_parts.desk.url();
    return (base.isEmpty() ? QString(usualUrl) : base) + path;
}

QString CapturePage::curlCommand() const
{
    QString command = u"curl "_s + shellQuoted(url()) + u" -H 'Content-Type: application/json'"_s;
    const auto item = webhookItem();
    const QStringList words = item ? item->handler.eventType : QStringList();
    for (const QString &word : words) {
        if (word.startsWith("header:"_L1)) {
            command += u" -H "_s + shellQuoted(word.mid(7) + u": example"_s);
        }
    }
    return command + u" -d '{\"type\": \"example\"}'"_s;
}

QWidget *CapturePage::widget()
{
    if (!m_widget) {
        build();
    }
    return m_widget;
}

QWidget *CapturePage::firstFocus()
{
    return m_stack && m_stack->currentIndex() == 1 ? static_cast<QWidget *>(m_list) : m_emptyAction;
}

void CapturePage::build()
{
    m_widget = new QWidget;
    m_widget->setBackgroundRole(QPalette::Base);
    m_widget->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(m_widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = new CaptureHead(m_parts, *this, m_widget);
    column->addWidget(m_head);
    m_error = new ErrorBar(m_parts.window.theme(), m_widget);
    column->addWidget(m_error);
    connect(m_head, &CaptureHead::problemFound, this, &CapturePage::showProblem);
    m_stack = new QStackedWidget(m_widget);
    m_empty = new EmptyState(m_parts.window.theme(), {}, m_stack);
    m_emptyAction = m_empty->setPrimary(Tr::tr("Start listening"));
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        m_parts.desk.state() == CaptureDesk::State::Listening
            ? m_parts.desk.sendSamples(url())
            : void(m_parts.window.commands().run("capture.start"_L1));
    });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildCalls());
    column->addWidget(m_stack, 1);

    const auto &desk = m_parts.desk;
    connect(&desk, &CaptureDesk::committed, m_captures, &CapturesModel::refresh);
    connect(&desk, &CaptureDesk::shapesChanged, m_widget, [this] { updateShape(); });
    for (const auto signal : {&CaptureDesk::stateChanged, &CaptureDesk::webhooksChanged}) {
        connect(&desk, signal, m_widget, [this] {
            if (m_parts.desk.state() == CaptureDesk::State::Listening) {
                m_error->clear(); // whatever kept it from listening does so no more
            }
            updateBody();
        });
    }
    // A handler that is there is updated: the button says which, also after undo.
    connect(&m_parts.session, &edit::EditSession::projectStackChanged, m_widget,
        [this] { m_head->refresh(m_captures->rowCount() == 0); });
    store::CaptureFilter filter;
    filter.webhook = m_folder;
    if (!m_event.isEmpty()) {
        filter.event = m_event;
    }
    m_captures->setSource(desk.storePath(), filter);
    updateBody();
    restoreState(m_state);
}

QWidget *CapturePage::buildCalls()
{
    const Theme &theme = m_parts.window.theme();
    m_sides = new QSplitter(Qt::Horizontal, m_widget);
    m_rows = new QSplitter(Qt::Vertical, m_sides);
    m_rows->addWidget(buildList());
    m_schema = new SchemaView(theme, m_parts.window.commands(), m_rows);
    m_rows->addWidget(m_schema);
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 2);
    m_call = new CallView(theme, m_parts.window.commands(), m_parts.pool, m_sides);
    m_sides->addWidget(m_rows);
    m_sides->addWidget(m_call);
    m_sides->setStretchFactor(0, 3);
    m_sides->setStretchFactor(1, 2);
    for (QSplitter *splitter : {m_sides, m_rows}) {
        splitter->setChildrenCollapsible(false);
    }
    return m_sides;
}

QWidget *CapturePage::buildList()
{
    const Theme &theme = m_parts.window.theme();
    auto *area = new QWidget(m_widget);
    m_newer = new QPushButton(area);
    m_newer->setAutoDefault(false);
    m_newer->setFlat(true);
    connect(m_newer, &QPushButton::clicked, this, &CapturePage::showNewest);
    m_captures = new CapturesModel(m_parts.pool, area);
    m_list = captureTable(theme, m_parts.window.commands(), m_captures, Tr::tr("Calls"), area);
    auto *header = m_list->horizontalHeader();
    header->setSectionResizeMode(CapturesModel::Event, QHeaderView::Stretch);
    m_list->setColumnWidth(CapturesModel::Time, theme.px(120));
    m_list->setColumnWidth(CapturesModel::Status, theme.px(64));
    m_list->setColumnWidth(CapturesModel::Size, theme.px(72));
    m_list->setColumnWidth(CapturesModel::From, theme.px(140));
    connect(m_captures, &CapturesModel::loaded, this, &CapturePage::updateBody);
    connect(m_captures, &QAbstractItemModel::modelReset, this, [this] {
        m_call->clear();
        updateBody();
        updateFollowing();
    });
    connect(m_captures, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_captures->isFollowing()) {
            m_list->scrollToTop();
        }
    });
    connect(m_captures, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_awaited) {
            showSelected();
        }
    });
    connect(m_captures, &CapturesModel::waitingChanged, this, &CapturePage::updateWaiting);
    connect(m_captures, &CapturesModel::problemFound, this, &CapturePage::showProblem);
    // What is chosen, not what is current: the keyboard's arrival makes a row current.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showSelected();
        updateFollowing();
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &CapturePage::updateFollowing);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_newer);
    column->addWidget(m_list, 1);
    updateWaiting();
    return area;
}

void CapturePage::updateBody()
{
    const bool listens = m_parts.desk.state() == CaptureDesk::State::Listening;
    const bool empty = m_captures->rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 0 : 1);
    m_head->refresh(empty);
    if (empty) {
        const QString holder = m_parts.desk.holder();
        m_empty->setLine(!m_captures->isLoaded() ? QString()
                         : listens               ? Tr::tr("Listening. No call has come yet; make one:")
                         : !holder.isEmpty()
                             ? Tr::tr("No call has come yet. %1 takes the calls.").arg(oneLine(holder, 80))
                             : Tr::tr("No call has come yet, and nobody listens."));
        m_empty->setCopyable(curlCommand());
        m_emptyAction->setText(listens ? Tr::tr("Send sample events") : Tr::tr("Start listening"));
        m_emptyAction->setEnabled(listens || m_parts.desk.state() == CaptureDesk::State::Stopped);
    }
    updateShape();
    m_parts.window.commands().refresh();
}

void CapturePage::updateWaiting()
{
    const int waiting = m_captures->waiting();
    m_newer->setVisible(waiting > 0);
    m_newer->setText(waiting >= CapturesModel::mostWaiting ? Tr::tr("%1+ new ↑").arg(waiting)
                                                           : Tr::tr("%1 new ↑").arg(waiting));
}

/// At the top and with nothing chosen the list goes with what comes; else it stands still.
void CapturePage::updateFollowing()
{
    m_captures->setFollowing(
        m_list->verticalScrollBar()->value() == 0 && !m_list->selectionModel()->hasSelection());
}

void CapturePage::showNewest()
{
    m_list->setCurrentIndex({});
    m_list->clearSelection();
    m_list->scrollToTop();
    m_call->clear();
    updateFollowing();
    m_list->setFocus();
}

void CapturePage::showSelected()
{
    const CaptureRow *row = m_captures->rowAt(chosenRow());
    updateShape();
    m_awaited = !row && chosenRow() >= 0;
    if (!row) {
        return;
    }
    m_captures->read(row->id, [this](const Result<Capture> &capture) {
        if (capture) {
            m_call->showCapture(*capture);
        } else {
            m_error->showProblem(capture.error());
        }
    });
}

int CapturePage::chosenRow() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

QString CapturePage::shownEvent() const
{
    if (!m_event.isEmpty()) {
        return m_event;
    }
    const CaptureRow *row = m_captures->rowAt(std::max(0, chosenRow()));
    return row && row->kind == CaptureKind::Wellformed ? row->event : QString();
}

void CapturePage::updateShape()
{
    const QString event = shownEvent();
    const auto shapes = m_parts.desk.shapes();
    const auto found = std::find_if(shapes.begin(), shapes.end(),
        [&](const webhook::EventShape &shape) { return shape.webhook == m_folder && shape.event == event; });
    m_schema->showShape(found == shapes.end() ? nullptr : &*found);
}

void CapturePage::showProblem(const Problem &problem)
{
    if (!m_error) {
        return;
    }
    m_error->showProblem(problem);
    const bool port = problem.code.startsWith("listener.port");
    QPushButton *action = m_error->setAction(port ? Tr::tr("Choose another port") : QString());
    if (port && action) {
        disconnect(action, nullptr, this, nullptr);
        connect(action, &QPushButton::clicked, this, &CapturePage::otherPortWanted);
    }
}

QByteArray CapturePage::saveState() const
{
    if (!m_sides) {
        return m_state;
    }
    return "{\"sides\":\"" + m_sides->saveState().toBase64() + "\",\"rows\":\"" +
           m_rows->saveState().toBase64() + "\"}";
}

void CapturePage::restoreState(const QByteArray &state)
{
    m_state = state;
    if (!m_sides || state.isEmpty()) {
        return;
    }
    const auto tree = text::parseJson(state);
    const auto saved = [&](QByteArrayView key) {
        return QByteArray::fromBase64(tree->stringAt(tree->root(), key).value_or(QString()).toLatin1());
    };
    if (!tree->hasErrors()) {
        m_sides->restoreState(saved("sides"));
        m_rows->restoreState(saved("rows"));
    }
}

} // namespace triptych::ui
