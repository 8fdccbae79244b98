// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/callservice.h"

#include "app/services/tr.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace triptych::services {

namespace {

/// Where no value matters: only whether there is one.
Secret standIn()
{
    return Secret("stand-in");
}

bool lacksSecret(const BuiltCall &call)
{
    return std::any_of(call.problems.begin(), call.problems.end(),
        [](const Problem &p) { return p.code == "variable.secret"; });
}

/// Which of `without` the call uses. The builder says that one is missing, not which.
QStringList needed(const CallSources &sources, const QStringList &without, const Generators &generators)
{
    QStringList names;
    for (const QString &name : without) {
        CallSources probe = sources;
        for (const QString &other : without) {
            if (other != name) {
                probe.secrets.insert(other, standIn());
            }
        }
        if (lacksSecret(buildCall(probe, generators))) {
            names += name;
        }
    }
    return names;
}

Problems missingProblems(const QStringList &names)
{
    Problems problems;
    for (const QString &name : names) {
        problems += problem("secret.missing", Tr::tr("The secret “%1” has no value here.").arg(name), {},
            Tr::tr("Enter it, or set %1 in the environment.")
                .arg(QString::fromLatin1(EnvironmentSecrets::variableFor(name))));
    }
    return problems;
}

} // namespace

CallService::CallService(project::Project *project, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_clock(clock)
    , m_generators(clock)
    , m_client(new http::Client(clock))
{
    qRegisterMetaType<http::Progress>();
    qRegisterMetaType<http::CallResult>();
    m_thread.setObjectName(u"client"_s);
    m_client->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_client, &QObject::deleteLater);
    connect(m_client, &http::Client::finished, this, &CallService::onFinished);
    connect(
        m_client, &http::Client::progress, this, [this](http::CallId client, const http::Progress &moved) {
            if (const CallId id = idOf(client)) {
                emit progress(id, moved);
            }
        });
    m_thread.start();
}

CallService::~CallService()
{
    m_client->disconnect(this);
    // The quit must not wait for this thread, which waits for it.
    connect(
        m_client, &http::Client::stopped, m_client, [thread = &m_thread] { thread->quit(); },
        Qt::DirectConnection);
    m_client->shutDown();
    m_thread.wait();
    if (m_history) {
        m_history->stop();
    }
}

CallService::CallId CallService::send(
    const QString &request, const QString &environment, const items::Rows &session, Keep keep)
{
    const CallId id = ++m_lastId;
    m_calls[id].keep = keep;
    QMetaObject::invokeMethod(
        this, [=, this] { begin(id, request, environment, session); }, Qt::QueuedConnection);
    return id;
}

CallService::CallId CallService::send(const http::CallRequest &request, Keep keep)
{
    const CallId id = ++m_lastId;
    m_calls[id].keep = keep;
    QMetaObject::invokeMethod(
        this, [this, id, request] { hand(id, request); }, Qt::QueuedConnection);
    return id;
}

void CallService::cancel(CallId id)
{
    const auto call = m_calls.find(id);
    if (call == m_calls.end()) {
        return;
    }
    call->second.isCancelled = true;
    if (call->second.client != 0) {
        m_client->cancel(call->second.client);
    }
}

void CallService::setSecret(const QString &environment, const QString &name, const Secret &value)
{
    if (value.isEmpty()) {
        m_entered.remove({environment, name});
    } else {
        m_entered.insert({environment, name}, value);
    }
}

Secret CallService::entered(const QString &environment, const QString &name) const
{
    return m_entered.value({environment, name});
}

Problems CallService::check(const QString &request, const QString &environment) const
{
    auto sources = m_project ? callSources(*m_project, request, environment)
                             : fail(problem("project.missing", Tr::tr("There is no project.")));
    if (!sources) {
        return {sources.error()};
    }
    for (const QString &name : secretNames(*sources)) {
        sources->secrets.insert(name, standIn());
    }
    return buildCall(*sources, m_generators).problems;
}

QString CallService::historyPath() const
{
    return m_project ? m_project->folder().path() + "/.triptych/history.sqlite"_L1 : QString();
}

void CallService::begin(
    CallId id, const QString &request, const QString &environment, const items::Rows &session)
{
    auto sources = m_project ? callSources(*m_project, request, environment)
                             : fail(problem("project.missing", Tr::tr("There is no project.")));
    if (!sources) {
        refuse(id, {sources.error()});
        return;
    }
    sources->session = session;
    const QStringList names = secretNames(*sources);
    m_calls[id].sources = std::move(*sources);
    askFor(id, names);
}

void CallService::askFor(CallId id, const QStringList &names)
{
    Call &call = m_calls[id];
    const QString environment = call.sources.environment ? call.sources.environment->name : QString();
    for (const QString &name : names) {
        if (const Secret secret = entered(environment, name); !secret.isEmpty()) {
            call.sources.secrets.insert(name, secret);
        } else {
            call.asked += name;
        }
    }
    if (call.asked.isEmpty()) {
        build(id);
        return;
    }
    const QStringList asked = call.asked;
    for (const QString &name : asked) {
        m_environmentSecrets.find(
            name, environment, [this, id, name](const Secret &secret) { found(id, name, secret); });
    }
}

void CallService::found(CallId id, const QString &name, const Secret &secret)
{
    Call &call = m_calls[id];
    call.asked.removeOne(name);
    if (!secret.isEmpty()) {
        call.sources.secrets.insert(name, secret);
    }
    if (call.asked.isEmpty()) {
        build(id);
    }
}

void CallService::build(CallId id)
{
    const CallSources &sources = m_calls[id].sources;
    const BuiltCall call = buildCall(sources, m_generators);
    if (call.isSendable()) {
        hand(id, call.request);
        return;
    }
    QStringList without;
    for (const QString &name : secretNames(sources)) {
        if (sources.secrets.value(name).isEmpty()) {
            without += name;
        }
    }
    const QStringList missing = lacksSecret(call) ? needed(sources, without, m_generators) : QStringList();
    Problems problems = missingProblems(missing);
    for (const Problem &problem : call.problems) {
        if (problem.severity == Severity::Error && problem.code != "variable.secret") {
            problems += problem;
        }
    }
    refuse(id, problems, missing);
}

void CallService::hand(CallId id, const http::CallRequest &request)
{
    Call &call = m_calls[id];
    if (call.isCancelled) {
        refuse(id, {problem("call.cancelled", Tr::tr("The call was cancelled."))});
        return;
    }
    call.sources = {}; // the secrets' work is done
    call.client = m_client->send(request);
    emit started(id);
}

void CallService::refuse(CallId id, const Problems &problems, const QStringList &missing)
{
    m_calls.erase(id);
    emit failed(id, problems, missing);
}

CallService::CallId CallService::idOf(http::CallId client) const
{
    const auto call = std::find_if(
        m_calls.begin(), m_calls.end(), [&](const auto &each) { return each.second.client == client; });
    return call == m_calls.end() ? 0 : call->first;
}

void CallService::onFinished(http::CallId client, const http::CallResult &result)
{
    const CallId id = idOf(client);
    if (id == 0) {
        return;
    }
    const Keep keep = m_calls[id].keep;
    m_calls.erase(id);
    if (keep == Keep::InHistory) {
        store(id, result.masked().exchange);
    }
    emit finished(id, result);
}

void CallService::store(CallId id, const Exchange &exchange)
{
    if (!m_project) {
        return;
    }
    if (!m_history) {
        if (const Status ready = m_project->folder().beginWriting(); !ready) {
            emit historyProblem(ready.error());
            return;
        }
        auto opened = store::HistoryWriter::open(historyPath());
        if (!opened) {
            emit historyProblem(opened.error());
            return;
        }
        m_history = std::move(*opened);
    }
    // From the store thread; the writer is stopped before this object goes.
    const Status taken = m_history->submit(exchange, [this, id](const Result<qint64> &kept) {
        QMetaObject::invokeMethod(
            this,
            [this, id, kept] {
                if (kept) {
                    emit stored(id, *kept);
                } else {
                    emit historyProblem(kept.error());
                }
            },
            Qt::QueuedConnection);
    });
    if (!taken) {
        emit historyProblem(taken.error());
    }
}

} // namespace triptych::services
