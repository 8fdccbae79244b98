// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capturepanel.h"

#include "ui/capture/capturedesk.h"
#include "ui/capture/capturepage.h"
#include "ui/capture/handlerfiles.h"
#include "ui/capture/tr.h"
#include "ui/itemmodels/capturetreemodel.h"
#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/sectionsmodel.h"
#include "ui/shell/announcer.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/tabarea.h"
#include "ui/widgets/nameprompt.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using capture::Tr;
using State = CaptureDesk::State;

namespace {

constexpr int speechMs = 2000; // a screen reader needs the time

} // namespace

CapturePanel::CapturePanel(MainWindow &window, project::Project &project, edit::EditSession &session,
    CaptureDesk &desk, QThreadPool &pool)
    : m_parts{window, project, session, desk, pool}
    , m_model(new CaptureTreeModel(this))
{
    m_speech.setSingleShot(true);
    connect(&m_speech, &QTimer::timeout, this, [this] {
        if (m_unspoken > 0) {
            announce(0);
        }
    });
    window.sections().setModel(u"capture"_s, m_model);
    window.tabs().addSource(*this);
    connect(&desk, &CaptureDesk::stateChanged, this, &CapturePanel::updateState);
    connect(&desk, &CaptureDesk::shapesChanged, this, &CapturePanel::updateTree);
    connect(&desk, &CaptureDesk::webhooksChanged, this, &CapturePanel::updateTree);
    connect(&desk, &CaptureDesk::problemFound, this, &CapturePanel::report);
    connect(&desk, &CaptureDesk::committed, this,
        [this](qint64 first, qint64 last) { announce(last - first + 1); });
    bindCommands();
    updateTree();
    updateState();
}

CapturePanel::~CapturePanel()
{
    m_parts.window.sections().setModel(u"capture"_s, nullptr);
    m_parts.window.sections().setCount(u"capture"_s, {});
    if (auto *segment = m_parts.window.status().segment(u"listener"_s)) {
        segment->setText({});
    }
    m_parts.window.tabs().removeSource(*this);
}

void CapturePanel::bindCommands()
{
    auto &commands = m_parts.window.commands();
    const auto hasPage = [this] { return frontPage() != nullptr; };
    commands.bind("capture.newWebhook"_L1, this, [this] { newWebhook(); });
    commands.bind(
        "capture.start"_L1, this, [this] { start(); },
        [this] { return m_parts.desk.state() == State::Stopped; });
    commands.bind(
        "capture.stop"_L1, this, [this] { m_parts.desk.stop(); },
        [this] { return m_parts.desk.state() == State::Listening; });
    commands.bind(
        "capture.createHandler"_L1, this, [this] { createHandler(); },
        [this] { return frontPage() && !frontPage()->folder().isEmpty(); });
    commands.bind(
        "capture.copyUrl"_L1, this, [this] { QGuiApplication::clipboard()->setText(frontPage()->url()); },
        hasPage);
    commands.bind(
        "capture.copyCurl"_L1, this,
        [this] { QGuiApplication::clipboard()->setText(frontPage()->curlCommand()); }, hasPage);
    m_parts.window.navigator().setContextCommands(
        u"capture"_s, {"capture.newWebhook"_L1, "capture.start"_L1, "capture.stop"_L1});
}

std::unique_ptr<Page> CapturePanel::open(const QString &address)
{
    QString folder;
    QString event;
    if (!CaptureTreeModel::parse(address, folder, event)) {
        return nullptr;
    }
    auto page = std::make_unique<CapturePage>(m_parts, folder, event);
    connect(page.get(), &CapturePage::otherPortWanted, this, &CapturePanel::choosePort);
    return page;
}

CapturePage *CapturePanel::frontPage() const
{
    return qobject_cast<CapturePage *>(m_parts.window.tabs().current());
}

void CapturePanel::start()
{
    if (!frontPage()) {
        const auto webhooks = m_parts.desk.webhooks();
        const QString folder = webhooks.isEmpty() ? QString() : webhooks.first().folder;
        m_parts.window.tabs().open(CaptureTreeModel::addressOf(folder), OpenMode::Pinned);
    }
    m_parts.desk.start(m_port);
}

void CapturePanel::choosePort()
{
    auto *prompt = new NamePrompt(
        m_parts.window.theme(), Tr::tr("Port to listen at"), QString::number(m_port + 1),
        [this](const QString &text) -> Status {
            bool isNumber = false;
            const quint16 port = text.trimmed().toUShort(&isNumber);
            if (!isNumber) {
                return fail(problem("listener.port", Tr::tr("A port is a number up to 65535; 0 takes any.")));
            }
            m_port = port;
            start();
            return {};
        },
        &m_parts.window);
    prompt->open();
}

void CapturePanel::newWebhook()
{
    auto *prompt = new NamePrompt(
        m_parts.window.theme(), Tr::tr("New webhook"), {},
        [this](const QString &name) -> Status {
            const auto folder = ui::newWebhook(m_parts, name);
            if (!folder) {
                return fail(folder.error());
            }
            m_parts.window.tabs().open(CaptureTreeModel::addressOf(*folder), OpenMode::Pinned);
            return {};
        },
        &m_parts.window);
    prompt->open();
}

void CapturePanel::createHandler()
{
    const QString folder = frontPage()->folder();
    const bool update = hasDefinition(m_parts, folder);
    writeHandler(m_parts, folder, this, [this, update](const Result<HandlerUndo> &written) {
        if (!written) {
            report(written.error());
            return;
        }
        Q_EMIT problemSolved();
        m_parts.window.status().showMessage(update ? Tr::tr("Handler updated") : Tr::tr("Handler created"),
            Tr::tr("Undo"), [this, undo = *written] {
                if (const Status undone = undo(); !undone) {
                    report(undone.error());
                }
            });
    });
}

void CapturePanel::report(const Problem &problem)
{
    for (Page *page : m_parts.window.tabs().pages()) {
        if (auto *capturePage = qobject_cast<CapturePage *>(page)) {
            capturePage->showProblem(problem);
        }
    }
    Q_EMIT problemFound(problem);
}

void CapturePanel::updateTree()
{
    QList<CaptureTreeModel::Webhook> webhooks;
    const auto items = m_parts.desk.webhooks();
    for (const webhook::WebhookItem &item : items) {
        webhooks.append({item.folder, item.handler.name, item.handler.path, {}});
    }
    CaptureTreeModel::Webhook inbox{{}, Tr::tr("Inbox"), Tr::tr("calls that no webhook takes"), {}};
    const auto shapes = m_parts.desk.shapes();
    for (const webhook::EventShape &shape : shapes) {
        const auto found = std::find_if(webhooks.begin(), webhooks.end(),
            [&](const CaptureTreeModel::Webhook &webhook) { return webhook.folder == shape.webhook; });
        auto &target = shape.webhook.isEmpty() || found == webhooks.end() ? inbox : *found;
        if (shape.webhook.isEmpty() || found != webhooks.end()) {
            target.events.append({shape.event, shape.calls});
        }
    }
    webhooks.append(inbox);
    m_model->setWebhooks(webhooks);
}

void CapturePanel::updateState()
{
    auto &status = m_parts.window.status();
    auto *segment = status.segment(u"listener"_s);
    if (!segment) {
        segment = status.addSegment(u"listener"_s, Tr::tr("Listener"), StatusArea::Side::Left);
        auto &commands = m_parts.window.commands();
        connect(segment, &StatusSegment::clicked, &m_parts.window,
            [&commands] { commands.run("go.capture"_L1); });
    }
    const QString url = m_parts.desk.url();
    const bool listens = m_parts.desk.state() == State::Listening;
    if (listens) {
        Q_EMIT problemSolved();
    }
    const QString holder = m_parts.desk.state() == State::Stopped ? m_parts.desk.holder() : QString();
    segment->setText(listens             ? u"● "_s + Tr::tr("listening") + u' ' + url.section(u'/', -1)
                     : !holder.isEmpty() ? u"● "_s + Tr::tr("%1 takes the calls").arg(oneLine(holder, 80))
                                         : QString(),
        listens ? Role::Ok : Role::Info);
    m_parts.window.sections().setCount(
        u"capture"_s, listens ? u"● "_s + url.section(u':', -1) : QString(), Role::Ok);
    m_parts.window.commands().refresh();
}

void CapturePanel::announce(qint64 calls)
{
    m_unspoken += calls;
    if (!m_speech.isActive() && m_unspoken > 0) {
        m_parts.window.announcer().announce(
            Tr::tr("%n call(s) captured", nullptr, int(std::min<qint64>(m_unspoken, 1'000'000))));
        m_unspoken = 0;
        m_speech.start(speechMs);
    }
}

} // namespace triptych::ui
