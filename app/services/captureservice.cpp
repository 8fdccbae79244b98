// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/captureservice.h"

#include "app/services/tr.h"

using namespace Qt::Literals::StringLiterals;

namespace triptych::services {

namespace {

struct HandlerText
{
    QString folder;
    QString path;
    QByteArray bytes; ///< of an open document; null: read it
};

/// What of the project's handlers can be read, on the pool.
std::pair<QList<webhook::WebhookItem>, Problems> readHandlers(
    const project::SafeFolder &files, const QList<HandlerText> &texts)
{
    std::pair<QList<webhook::WebhookItem>, Problems> result;
    for (const HandlerText &each : texts) {
        QByteArray bytes = each.bytes;
        if (bytes.isNull()) {
            const auto content = files.read(each.path);
            if (!content) {
                continue; // a webhook without a handler.json takes no calls yet
            }
            bytes = content->bytes;
        }
        const auto handler = items::readHandler(text::Snapshot::of(text::Format::Json, bytes), each.path);
        result.first.append({each.folder, handler.value});
        result.second += handler.problems;
    }
    return result;
}

} // namespace

CaptureService::CaptureService(
    project::Project *project, const Clock &clock, QThreadPool &pool, CaptureOptions options, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_wire(new QObject)
    , m_shapes(new ShapeKeeper(pool, this))
    , m_tasks(pool, this)
{
    m_thread.setObjectName(u"wire"_s);
    m_wire->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_wire, &QObject::deleteLater);
    m_thread.start();
    if (m_options.store.isEmpty() && m_project) {
        m_options.store = m_project->folder().path() + u"/.triptych/captures.sqlite"_s;
    }
    connect(m_shapes, &ShapeKeeper::changed, this, &CaptureService::shapesChanged);
    connect(m_shapes, &ShapeKeeper::troubled, this, &CaptureService::problem);
    if (m_project) {
        auto &hub = m_project->documents();
        connect(&hub, &project::DocumentHub::filesChanged, this, &CaptureService::reloadWebhooks);
        connect(&hub, &project::DocumentHub::changed, this, [this](const project::DocumentChange &change) {
            if (change.path.endsWith("/handler.json"_L1)) {
                reloadWebhooks();
            }
        });
        reloadWebhooks();
    }
}

CaptureService::~CaptureService()
{
    // The server goes with its thread: connections are cut. What was read is committed all the same.
    QMetaObject::invokeMethod(
        m_wire, [this] { delete std::exchange(m_server, nullptr); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    if (m_writer) {
        m_writer->stop();
    }
}

void CaptureService::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

QString CaptureService::url() const
{
    return m_port == 0 ? QString() : u"http://%1:%2"_s.arg(m_host).arg(m_port);
}

void CaptureService::keepShapes()
{
    m_shapes->setStore(m_options.store);
}

/// What is in the store at a moment, and who writes it.
struct CaptureService::Seen
{
    std::optional<qint64> lastId; ///< nothing: it cannot be read now
    std::optional<store::Holder> holder;
};

void CaptureService::watchStore()
{
    if (!m_watcher) {
        m_watcher = new store::StoreWatcher(m_options.store, this);
        connect(m_watcher, &store::StoreWatcher::stirred, this, &CaptureService::look);
        look();
    }
}

void CaptureService::look()
{
    // What this program writes is told by the writer itself.
    if (m_state != State::Stopped) {
        return;
    }
    m_lookAgain = m_looking;
    if (std::exchange(m_looking, true)) {
        return;
    }
    m_tasks.start(
        [path = m_options.store] {
            Seen seen;
            seen.holder = store::StoreLock::holder(path);
            auto reader = store::CaptureReader::open(path);
            if (!reader) {
                seen.lastId =
                    reader.error().code == "store.missing" ? std::optional(qint64(0)) : std::nullopt;
            } else if (const auto last = reader->lastId()) {
                seen.lastId = *last;
            }
            return seen;
        },
        [this](const Seen &seen) {
            m_looking = false;
            take(seen);
            if (m_lookAgain) {
                look();
            }
        });
}

void CaptureService::take(const Seen &seen)
{
    if (m_state != State::Stopped) {
        return;
    }
    setHolder(seen.holder);
    const qint64 before = m_lastId;
    m_lastId = seen.lastId.value_or(before);
    if (before >= 0 && m_lastId > before) {
        m_shapes->wake();
        Q_EMIT committed(before + 1, m_lastId);
    }
}

void CaptureService::setHolder(const std::optional<store::Holder> &holder)
{
    if (std::exchange(m_holder, holder) != holder) {
        Q_EMIT holderChanged();
    }
}

Result<CaptureService::Writer> CaptureService::openStore()
{
    if (m_project && m_options.store.startsWith(m_project->folder().path() + u'/')) {
        if (const Status began = m_project->folder().beginWriting(); !began) {
            return fail(began.error());
        }
    }
    store::WriterOptions options;
    options.program = m_options.program;
    store::WriterEvents events;
    const auto here = [this](auto &&call) {
        QMetaObject::invokeMethod(this, std::forward<decltype(call)>(call), Qt::QueuedConnection);
    };
    events.committed = [this, here](qint64 first, qint64 last) {
        here([this, first, last] {
            m_lastId = last;
            m_shapes->wake();
            Q_EMIT committed(first, last);
        });
    };
    events.trouble = [this, here](const Problem &wrong) { here([this, wrong] { Q_EMIT problem(wrong); }); };
    events.recovered = [this, here] { here([this] { Q_EMIT recovered(); }); };
    auto opened = store::CaptureWriter::open(m_options.store, options, std::move(events));
    if (!opened) {
        return fail(opened.error());
    }
    return Writer(std::move(*opened));
}

void CaptureService::start(quint16 port, const QHostAddress &address)
{
    if (m_state != State::Stopped) {
        return;
    }
    m_stopWanted = false;
    setState(State::Starting);
    m_tasks.start([this] { return openStore(); },
        [this, port, address](const Result<Writer> &writer) {
            if (!writer) {
                setState(State::Stopped);
                Q_EMIT problem(writer.error());
                Q_EMIT stopped();
                return;
            }
            for (const Problem &found : (*writer)->openingProblems()) {
                Q_EMIT problem(found);
            }
            setHolder(std::nullopt);
            listen(*writer, port, address);
        });
}

void CaptureService::listen(const Writer &writer, quint16 port, const QHostAddress &address)
{
    m_writer = writer;
    m_listener = std::make_unique<webhook::Listener>(*m_writer);
    configure();
    m_host = address.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + address.toString() + u']'
                                                                 : address.toString();
    if (!address.isLoopback()) {
        onListening(fail(triptych::problem("listener.address",
            Tr::tr("Only addresses of this machine's loopback can be listened at: %1 would be open to the "
                   "network.")
                .arg(address.toString()))));
        return;
    }
    QMetaObject::invokeMethod(
        m_wire,
        [this, port, address] {
            http::ServerLimits limits;
            limits.wire.body = m_options.maxBody;
            m_server = new http::Server(*m_listener, m_clock, limits);
            const Status listening = m_server->listen(address, port);
            const Result<quint16> result =
                listening ? Result<quint16>(m_server->port()) : fail(listening.error());
            QMetaObject::invokeMethod(
                this, [this, result] { onListening(result); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void CaptureService::onListening(const Result<quint16> &port)
{
    if (!port) {
        QMetaObject::invokeMethod(
            m_wire, [this] { delete std::exchange(m_server, nullptr); }, Qt::BlockingQueuedConnection);
        Q_EMIT problem(port.error());
        closeStore();
        return;
    }
    m_port = *port;
    setState(State::Listening);
    Q_EMIT listening(url());
    if (m_stopWanted) {
        stop();
    }
}

void CaptureService::stop()
{
    m_stopWanted = m_state == State::Starting;
    if (m_state != State::Listening) {
        return;
    }
    setState(State::Stopping);
    QMetaObject::invokeMethod(
        m_wire,
        [this] {
            connect(m_server, &http::Server::stopped, m_wire, [this] {
                std::exchange(m_server, nullptr)->deleteLater();
                QMetaObject::invokeMethod(
                    this, [this] { closeStore(); }, Qt::QueuedConnection);
            });
            m_server->stop();
        },
        Qt::QueuedConnection);
}

/// The last commit may take the disk a while.
void CaptureService::closeStore()
{
    m_tasks.start(
        [writer = std::exchange(m_writer, nullptr)] {
            writer->stop();
            return true;
        },
        [this](bool) {
            m_listener.reset();
            m_port = 0;
            setState(State::Stopped);
            Q_EMIT stopped();
        });
}

void CaptureService::reloadWebhooks()
{
    if (!m_project) {
        return;
    }
    m_project->itemsAsync(this, [this](const project::ItemList &items) {
        QList<HandlerText> texts;
        for (const project::Item &item : items.webhooks) {
            const QString path = item.path + u"/handler.json"_s;
            const auto snapshot = m_project->documents().snapshot(path);
            texts.append(
                {item.path.section(u'/', -1), path, snapshot.isNull() ? QByteArray() : snapshot.bytes()});
        }
        m_tasks.start([&files = m_project->folder().files(), texts] { return readHandlers(files, texts); },
            [this](const auto &read) { takeWebhooks(read.first, read.second); });
    });
}

void CaptureService::takeWebhooks(const QList<webhook::WebhookItem> &webhooks, const Problems &problems)
{
    if (webhooks == m_webhooks) {
        return;
    }
    m_webhooks = webhooks;
    configure();
    for (const Problem &wrong : problems) {
        Q_EMIT problem(wrong);
    }
    Q_EMIT webhooksChanged();
}

void CaptureService::configure()
{
    if (!m_listener) {
        return;
    }
    Problems problems;
    webhook::ListenerConfig config = webhook::listenerConfig(m_webhooks, m_options.unknownPath, problems);
    if (m_options.inboxReply) {
        // A webhook without a name is the inbox; this one takes every path that none else does.
        config.webhooks.append({QString(), "/*", {}, *m_options.inboxReply});
    }
    problems += m_listener->setConfig(std::move(config));
    for (const Problem &wrong : problems) {
        Q_EMIT problem(wrong);
    }
}

} // namespace triptych::services
