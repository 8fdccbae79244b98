// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capturepage.h"

#include "ui/capture/callview.h"
#include "ui/capture/capturedesk.h"
#include "ui/capture/handlerfiles.h"
#include "ui/capture/tr.h"
#include "ui/itemmodels/capturesmodel.h"
#include "ui/itemmodels/capturetreemodel.h"
#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/shapemodel.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme/rowdelegate.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/themedlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
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

/// How often a field was there, as a bar behind the figures.
class FractionDelegate final : public RowDelegate
{
public:
    FractionDelegate(const Theme &theme, QAbstractItemView *view)
        : RowDelegate(theme, view)
        , m_colors(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        RowDelegate::paint(painter, option, index);
        const QVariant fraction = index.data(FractionRole);
        if (!fraction.isValid()) {
            return;
        }
        const int height = m_colors.px(4);
        QRect bar = option.rect.adjusted(m_colors.px(64), 0, -m_colors.px(8), 0);
        bar.setTop(bar.center().y() - height / 2);
        bar.setHeight(height);
        painter->fillRect(bar, m_colors.color(Role::Line));
        bar.setWidth(int(bar.width() * std::clamp(fraction.toDouble(), 0.0, 1.0)));
        painter->fillRect(bar, m_colors.color(fraction.toDouble() < 1 ? Role::Warn : Role::Ok));
    }

private:
    const Theme &m_colors;
};

std::optional<webhook::WebhookItem> itemOf(const CaptureDesk &desk, const QString &folder)
{
    const auto webhooks = desk.webhooks();
    for (const webhook::WebhookItem &item : webhooks) {
        if (item.folder == folder) {
            return item;
        }
    }
    return std::nullopt;
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

QString CapturePage::address() const
{
    return CaptureTreeModel::addressOf(m_folder, m_event);
}

QString CapturePage::title() const
{
    const auto item = itemOf(m_parts.desk, m_folder);
    const QString name = m_folder.isEmpty() ? Tr::tr("Inbox") : item ? item->handler.name : m_folder;
    return m_event.isEmpty() ? name : name + u" · "_s + m_event;
}

QString CapturePage::detail() const
{
    return url();
}

QString CapturePage::url() const
{
    const auto item = itemOf(m_parts.desk, m_folder);
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
    const auto item = itemOf(m_parts.desk, m_folder);
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
    buildHead(column);
    if (!m_folder.isEmpty()) {
        buildRule(column);
    }
    m_error = new ErrorBar(m_parts.window.theme(), m_widget);
    column->addWidget(m_error);
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
            updateHead();
            updateBody();
        });
    }
    // A handler that is there is updated: the button says which, also after undo.
    connect(&m_parts.session, &edit::EditSession::projectStackChanged, m_widget, [this] { updateHead(); });
    store::CaptureFilter filter;
    filter.webhook = m_folder;
    if (!m_event.isEmpty()) {
        filter.event = m_event;
    }
    m_captures->setSource(desk.storePath(), filter);
    updateHead();
    updateBody();
    restoreState(m_state);
}

void CapturePage::buildHead(QVBoxLayout *column)
{
    const Theme &theme = m_parts.window.theme();
    auto &commands = m_parts.window.commands();
    m_title = new ThemedLabel(theme, {}, Role::Text, LabelFont::Title, m_widget);
    m_listening = new ThemedLabel(theme, {}, Role::Muted, LabelFont::Normal, m_widget);
    m_url = new ThemedLabel(theme, {}, Role::Muted, LabelFont::Fixed, m_widget);
    m_url->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_url->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *copy = new IconButton(theme, Icon::Copy, Tr::tr("Copy the URL"), m_widget);
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(url()); });
    auto *curl = new QPushButton(Tr::tr("Copy curl"), m_widget);
    connect(
        curl, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(curlCommand()); });
    m_handler = new QPushButton(m_widget);
    connect(
        m_handler, &QPushButton::clicked, this, [&commands] { commands.run("capture.createHandler"_L1); });
    m_toggle = new QPushButton(m_widget);
    connect(m_toggle, &QPushButton::clicked, this, [this, &commands] {
        const bool listens = m_parts.desk.state() == CaptureDesk::State::Listening;
        commands.run(listens ? "capture.stop"_L1 : "capture.start"_L1);
    });
    for (QPushButton *button : {curl, m_handler, m_toggle}) {
        button->setAutoDefault(false);
    }
    auto *line = new QHBoxLayout;
    line->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    line->setSpacing(theme.px(8));
    line->addWidget(m_title);
    line->addWidget(m_listening);
    line->addWidget(m_url, 1);
    line->addWidget(copy);
    line->addWidget(curl);
    line->addWidget(m_handler);
    line->addWidget(m_toggle);
    column->addLayout(line);
}

void CapturePage::buildRule(QVBoxLayout *column)
{
    const Theme &theme = m_parts.window.theme();
    auto *name = new ThemedLabel(theme, Tr::tr("Event type by"), Role::Muted, LabelFont::Normal, m_widget);
    m_rule = new QLineEdit(m_widget);
    m_rule->setFont(theme.fixedFont());
    m_rule->setPlaceholderText(Tr::tr("one type for all calls"));
    m_rule->setAccessibleName(Tr::tr("Event type by"));
    setPlainToolTip(
        m_rule, Tr::tr("header:NAME, a JSON Pointer such as /type, or several with blanks between"));
    m_rule->setMaximumWidth(theme.px(360));
    connect(m_rule, &QLineEdit::editingFinished, this, &CapturePage::takeRule);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(8));
    line->setSpacing(theme.px(8));
    line->addWidget(name);
    line->addWidget(m_rule, 1);
    line->addStretch(1);
    column->addLayout(line);
}

void CapturePage::takeRule()
{
    const auto item = itemOf(m_parts.desk, m_folder);
    const QStringList words = m_rule->text().split(u' ', Qt::SkipEmptyParts);
    if (!item || words == item->handler.eventType) {
        return;
    }
    const Status set = setEventType(m_parts, m_folder, words);
    set ? m_error->clear() : m_error->showProblem(set.error());
}

QTableView *CapturePage::makeTable(QAbstractItemModel *model, const QString &name)
{
    auto *table = new QTableView(m_widget);
    table->setAccessibleName(name);
    table->setModel(model);
    table->setItemDelegate(new RowDelegate(m_parts.window.theme(), table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    m_parts.window.commands().bind(
        "item.copy"_L1, table,
        [table] {
            const QVariant exact = table->currentIndex().data(CopyRole);
            QGuiApplication::clipboard()->setText(
                exact.isValid() ? exact.toString() : table->currentIndex().data().toString());
        },
        [table] { return table->currentIndex().isValid(); });
    return table;
}

QWidget *CapturePage::buildCalls()
{
    const Theme &theme = m_parts.window.theme();
    m_sides = new QSplitter(Qt::Horizontal, m_widget);
    m_rows = new QSplitter(Qt::Vertical, m_sides);
    m_rows->addWidget(buildList());
    m_rows->addWidget(buildSchema());
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
    m_list = makeTable(m_captures, Tr::tr("Calls"));
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
    connect(m_captures, &CapturesModel::waitingChanged, this, &CapturePage::updateWaiting);
    connect(m_captures, &CapturesModel::problemFound, this, &CapturePage::showProblem);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CapturePage::showSelected);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &CapturePage::updateFollowing);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &CapturePage::updateFollowing);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_newer);
    column->addWidget(m_list, 1);
    updateWaiting();
    return area;
}

QWidget *CapturePage::buildSchema()
{
    const Theme &theme = m_parts.window.theme();
    auto *area = new QWidget(m_widget);
    m_schemaTitle = new ThemedLabel(theme, {}, Role::Text, LabelFont::Strong, area);
    m_schemaTitle->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(4));
    m_schemaTitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_shape = new ShapeModel(area);
    auto *table = makeTable(m_shape, Tr::tr("Schema"));
    table->horizontalHeader()->setSectionResizeMode(ShapeModel::Path, QHeaderView::Stretch);
    table->setColumnWidth(ShapeModel::Type, theme.px(120));
    table->setColumnWidth(ShapeModel::Seen, theme.px(120));
    table->setColumnWidth(ShapeModel::Null, theme.px(56));
    table->setItemDelegateForColumn(ShapeModel::Seen, new FractionDelegate(theme, table));
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_schemaTitle);
    column->addWidget(table, 1);
    return area;
}

void CapturePage::updateHead()
{
    using State = CaptureDesk::State;
    const State state = m_parts.desk.state();
    const bool listens = state == State::Listening;
    m_title->setText(oneLine(title(), 80));
    m_listening->setText(listens                    ? u"● "_s + Tr::tr("listening")
                         : state == State::Starting ? u"◌ "_s + Tr::tr("starting…")
                         : state == State::Stopping ? u"◌ "_s + Tr::tr("stopping…")
                                                    : u"○ "_s + Tr::tr("stopped"));
    m_listening->setRole(listens ? Role::Ok : Role::Muted);
    m_url->setText(oneLine(url()));
    m_url->setRole(listens ? Role::Text : Role::Muted);
    m_toggle->setText(listens ? Tr::tr("Stop listening") : Tr::tr("Start listening"));
    m_toggle->setEnabled(listens || state == State::Stopped);
    m_handler->setVisible(!m_folder.isEmpty());
    m_handler->setText(
        hasDefinition(m_parts, m_folder) ? Tr::tr("Update handler") : Tr::tr("Create handler"));
    if (const auto item = itemOf(m_parts.desk, m_folder); item && m_rule && !m_rule->hasFocus()) {
        m_rule->setText(item->handler.eventType.join(u' '));
    }
    if (listens) {
        m_error->clear();
    }
}

void CapturePage::updateBody()
{
    const bool listens = m_parts.desk.state() == CaptureDesk::State::Listening;
    const bool empty = m_captures->rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 0 : 1);
    m_toggle->setDefault(!empty && !listens); // the empty state has a primary button of its own
    m_toggle->setVisible(!empty || listens);
    m_handler->setEnabled(!empty);
    if (empty) {
        m_empty->setLine(!m_captures->isLoaded() ? QString()
                         : listens               ? Tr::tr("Listening. No call has come yet; make one:")
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
    const bool known = found != shapes.end();
    m_shape->setShape(known ? found->shape : nullptr);
    m_schemaTitle->setText(known ? oneLine(Tr::tr("Schema of %1").arg(event)) + u" · "_s +
                                       Tr::tr("%n call(s)", nullptr, int(found->calls))
                                 : Tr::tr("No schema"));
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
