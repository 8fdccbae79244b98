// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/callsources.h"
#include "model/http/client.h"
#include "model/store/historystore.h"

#include <QThread>

#include <map>

namespace triptych::services {

/// Calls APIs for the window and the command line: owns the client thread, the secrets of this run and the
/// writer of the history. Lives on the project's thread, and so do its signals.
///
/// A secret is one entered in this run, else `TRIPTYCH_SECRET_<NAME>`; neither ever goes to a file: what is
/// stored is the masked exchange.
class CallService final : public QObject
{
    Q_OBJECT

public:
    using CallId = quint64;
    enum class Keep : quint8 { InHistory, Nowhere };

    /// `project` may be null for ad hoc calls, which are then kept nowhere. Both outlive the service.
    CallService(project::Project *project, const Clock &clock, QObject *parent = nullptr);
    ~CallService() override; ///< cancels what runs, waits for the threads

    /// Ends in finished() or failed(), never before this returns.
    CallId send(const QString &request, const QString &environment, const items::Rows &session = {},
        Keep keep = Keep::InHistory);
    CallId send(const http::CallRequest &request, Keep keep);
    void cancel(CallId id);

    /// For this run; an empty one forgets it.
    void setSecret(const QString &environment, const QString &name, const Secret &value);
    /// Was one entered in this run?
    [[nodiscard]] bool hasSecret(const QString &environment, const QString &name) const
    {
        return m_entered.contains({environment, name});
    }
    /// What stands in the way of a call, short of secrets: unresolved variables, missing parameters, files.
    [[nodiscard]] Problems check(const QString &request, const QString &environment) const;
    /// The store that calls go to; there is no file until the first was kept. Empty without a project.
    [[nodiscard]] QString historyPath() const;

signals:
    void started(quint64 id);
    void progress(quint64 id, const triptych::http::Progress &progress);
    /// A response, or the failure inside the exchange. Echoed secrets are not masked here: that is
    /// CallResult::masked().
    void finished(quint64 id, const triptych::http::CallResult &result);
    /// It was not sent. `secret.missing` for each secret without a value, with its name in `missing`.
    void failed(quint64 id, const triptych::Problems &problems, const QStringList &missing);
    /// The call can be read from the history now.
    void stored(quint64 id, qint64 exchange);
    /// A call was made and could not be kept.
    void historyProblem(const triptych::Problem &problem);

private:
    struct Call
    {
        CallSources sources;
        QStringList asked; ///< secrets that are being looked up
        Keep keep = Keep::InHistory;
        http::CallId client = 0;
        bool isCancelled = false;
    };

    void begin(CallId id, const QString &request, const QString &environment, const items::Rows &session);
    void askFor(CallId id, const QStringList &names);
    void found(CallId id, const QString &name, const Secret &secret);
    void build(CallId id);
    void hand(CallId id, const http::CallRequest &request);
    void onFinished(http::CallId client, const http::CallResult &result);
    void refuse(CallId id, const Problems &problems, const QStringList &missing = {});
    void store(CallId id, const Exchange &exchange);
    [[nodiscard]] CallId idOf(http::CallId client) const;
    [[nodiscard]] Secret entered(const QString &environment, const QString &name) const;

    project::Project *m_project;
    const Clock &m_clock;
    Generators m_generators;
    EnvironmentSecrets m_environmentSecrets;
    QHash<std::pair<QString, QString>, Secret> m_entered; ///< by environment and name
    std::map<CallId, Call> m_calls;
    CallId m_lastId = 0;
    QThread m_thread;
    http::Client *m_client; ///< of the client thread, goes with it
    std::unique_ptr<store::HistoryWriter> m_history;
};

} // namespace triptych::services
