// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/shapekeeper.h"
#include "model/http/server.h"
#include "model/project/project.h"
#include "model/store/capturestore.h"
#include "model/store/storelock.h"
#include "model/store/storewatcher.h"
#include "model/webhook/listener.h"

#include <QThread>

namespace triptych::services {

struct CaptureOptions
{
    QString store;                                ///< empty: the project's `.triptych/captures.sqlite`
    QString program = QStringLiteral("triptych"); ///< as others are told who writes the store
    int unknownPath = 200;                        ///< 200 or 404
    std::optional<Reply> inboxReply;              ///< to what no webhook takes, instead of `unknownPath`
    qsizetype maxBody = 25'000'000;               ///< bytes
};

/// Takes webhook calls for the window and the command line: owns the wire thread with its server, the
/// listener and the writer of the store. Lives on the project's thread, and so do its signals. What is
/// listened for follows the project's handlers while it runs.
///
/// A store that another program writes is Problem "store.held"; it can still be read.
class CaptureService final : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 { Stopped, Starting, Listening, Stopping };

    /// `project` may be null where `options.store` is given. What is passed outlives the service.
    CaptureService(project::Project *project, const Clock &clock, QThreadPool &pool,
        CaptureOptions options = {}, QObject *parent = nullptr);
    ~CaptureService() override; ///< commits what was accepted, answers no more

    /// Ends in listening(), or in problem() and stopped(). Port 0: any free one. Loopback only: other
    /// addresses are Problem "listener.address".
    void start(quint16 port, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));
    /// Accepts nothing more, answers and commits what was read. Ends in stopped().
    void stop();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString url() const; ///< "http://127.0.0.1:8787", empty when it does not listen

    [[nodiscard]] const QString &storePath() const { return m_options.store; }
    [[nodiscard]] const QList<webhook::WebhookItem> &webhooks() const { return m_webhooks; }
    /// Reads the handlers again, edited ones as they are now. It does so by itself when files change.
    void reloadWebhooks();

    /// Begins to keep the shapes of what is in the store and of what comes.
    void keepShapes();
    /// Begins to tell what other programs put into the store while this one does not, as committed().
    void watchStore();
    /// Another program that writes the store; nothing when none does, or nobody watches.
    [[nodiscard]] const std::optional<store::Holder> &holder() const { return m_holder; }
    [[nodiscard]] const QList<webhook::EventShape> &shapes() const { return m_shapes->shapes(); }

Q_SIGNALS:
    void stateChanged();
    void listening(const QString &url);
    void stopped();
    /// Ids that can be read from the store now; at most twenty times a second, none is left out.
    void committed(qint64 first, qint64 last);
    void shapesChanged();
    void webhooksChanged();
    void holderChanged();
    void problem(const triptych::Problem &problem);
    /// After trouble with the store: it takes calls again.
    void recovered();

private:
    using Writer = std::shared_ptr<store::CaptureWriter>;
    struct Seen;

    void setState(State state);
    [[nodiscard]] Result<Writer> openStore();
    void listen(const Writer &writer, quint16 port, const QHostAddress &address);
    void onListening(const Result<quint16> &port);
    void closeStore();
    void look();
    void take(const Seen &seen);
    void setHolder(const std::optional<store::Holder> &holder);
    void configure();
    void takeWebhooks(const QList<webhook::WebhookItem> &webhooks, const Problems &problems);

    project::Project *m_project;
    const Clock &m_clock;
    CaptureOptions m_options;
    State m_state = State::Stopped;
    bool m_stopWanted = false; ///< stop() came while it started
    quint16 m_port = 0;
    QString m_host;
    QList<webhook::WebhookItem> m_webhooks;
    Writer m_writer;
    std::unique_ptr<webhook::Listener> m_listener;
    QThread m_thread;
    QObject *m_wire; ///< of the wire thread, as is the server
    http::Server *m_server = nullptr;
    ShapeKeeper *m_shapes;
    store::StoreWatcher *m_watcher = nullptr;
    std::optional<store::Holder> m_holder;
    qint64 m_lastId = -1; ///< told by committed(); -1 before the first look
    bool m_looking = false;
    bool m_lookAgain = false;
    project::PoolTasks m_tasks;
};

} // namespace triptych::services
