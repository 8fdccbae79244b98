// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/http/client.h"

#include "model/http/echoes.h"
#include "model/http/redirect.h"
#include "model/http/tr.h"
#include "model/http/transfer.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <unordered_map>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace triptych::http {

namespace {

constexpr long keptConnections = 64;
constexpr long mostConnections = 256;
constexpr size_t keptHandles = 32;
constexpr qint64 progressEveryMs = 50;

Problem cancelled()
{
    return problem("call.cancelled", Tr::tr("The call was cancelled."));
}

} // namespace

struct Client::Private
{
    struct Call
    {
        CallRequest request; ///< as asked for
        CallResult result;
        QByteArrayList secrets; ///< of the request, to find their echoes
        QElapsedTimer elapsed;
        QElapsedTimer sinceProgress;
        qint64 hopStartedAtMs = 0;
        std::unique_ptr<Transfer> transfer;
        bool hasProgress = false;
    };

    /// The notifiers of one socket of libcurl's.
    struct Watch
    {
        std::unique_ptr<QSocketNotifier, QScopedPointerDeleteLater> read;
        std::unique_ptr<QSocketNotifier, QScopedPointerDeleteLater> write;
    };

    Private(Client &client, const Clock &systemClock)
        : q(client)
        , clock(systemClock)
    {
        curl_global_init(CURL_GLOBAL_DEFAULT);
        multi = curl_multi_init();
        curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, &Private::onSocket);
        curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, this);
        curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, &Private::onTimer);
        curl_multi_setopt(multi, CURLMOPT_TIMERDATA, this);
        curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, keptConnections);
        curl_multi_setopt(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, mostConnections);
        timer = new QTimer(&q);
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        connect(timer, &QTimer::timeout, &q, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
    }

    ~Private()
    {
        for (auto &[id, call] : calls) {
            dropTransfer(*call);
        }
        calls.clear();
        for (CURL *handle : handles) {
            curl_easy_cleanup(handle);
        }
        curl_multi_cleanup(multi);
        curl_global_cleanup();
    }

    void start(CallId id, const CallRequest &request);
    void startHop(CallId id, Call &call, const CallRequest &request, const PreparedCall &prepared);
    void cancel(CallId id);
    void act(curl_socket_t socket, int events);
    void collect();
    void hopEnded(CallId id, CURLcode code);
    std::optional<Problem> follow(CallId id, Call &call, const CallRequest &request, const Url &from);
    void finish(CallId id, std::optional<Problem> failure);
    void publishProgress();
    CURL *takeHandle();
    void dropTransfer(Call &call);
    void watch(curl_socket_t socket, int what);

    static int onSocket(CURL *, curl_socket_t socket, int what, void *self, void *);
    static int onTimer(CURLM *, long ms, void *self);

    Client &q;
    const Clock &clock;
    CURLM *multi = nullptr;
    QTimer *timer = nullptr;
    std::unordered_map<curl_socket_t, Watch> watches;
    std::unordered_map<CallId, std::unique_ptr<Call>> calls;
    QHash<CURL *, CallId> byHandle;
    std::vector<CURL *> handles;
    bool isShutDown = false;
};

Client::Client(const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, clock))
{
    qRegisterMetaType<CallId>("triptych::http::CallId");
}

Client::~Client() = default;

CallId Client::send(const CallRequest &request)
{
    static std::atomic<CallId> last = 0;
    const CallId id = ++last;
    QMetaObject::invokeMethod(
        this, [this, id, request] { d->start(id, request); }, Qt::QueuedConnection);
    return id;
}

void Client::cancel(CallId id)
{
    QMetaObject::invokeMethod(
        this, [this, id] { d->cancel(id); }, Qt::QueuedConnection);
}

void Client::shutDown()
{
    const auto stop = [this] {
        d->isShutDown = true;
        std::vector<CallId> ids;
        for (const auto &[id, call] : d->calls) {
            ids.push_back(id);
        }
        std::sort(ids.begin(), ids.end());
        for (const CallId id : ids) {
            d->cancel(id);
        }
        emit stopped();
    };
    QMetaObject::invokeMethod(this, stop, Qt::QueuedConnection);
}

void Client::Private::start(CallId id, const CallRequest &request)
{
    auto call = std::make_unique<Call>();
    call->request = request;
    call->secrets = secretsOf(request);
    call->elapsed.start();
    call->sinceProgress.start();
    const Result<PreparedCall> ready = prepared(request);
    Call &started = *calls.emplace(id, std::move(call)).first->second;
    if (!ready || isShutDown) {
        Exchange &exchange = started.result.exchange;
        exchange.startedAtMs = clock.nowMs();
        exchange.requestAddress = request.requestAddress;
        exchange.environment = request.environment;
        exchange.url = request.url.masked();
        exchange.request.method = request.method;
        exchange.requestBody = request.body.masked();
        finish(id, ready ? cancelled() : ready.error());
        return;
    }
    startHop(id, started, request, *ready);
}

void Client::Private::startHop(CallId id, Call &call, const CallRequest &request, const PreparedCall &ready)
{
    CURL *handle = takeHandle();
    const qint64 left =
        request.timeoutMs <= 0 ? 0 : std::max<qint64>(1, request.timeoutMs - call.elapsed.elapsed());
    call.hopStartedAtMs = clock.nowMs();
    call.transfer =
        std::make_unique<Transfer>(handle, request, ready, left, [&call] { call.hasProgress = true; });
    byHandle.insert(handle, id);
    curl_multi_add_handle(multi, handle);
}

void Client::Private::cancel(CallId id)
{
    const auto found = calls.find(id);
    if (found == calls.end()) {
        return;
    }
    Call &call = *found->second;
    if (call.transfer) {
        curl_multi_remove_handle(multi, call.transfer->handle());
        Transfer::Outcome outcome = call.transfer->outcome(CURLE_OK, cancelled());
        outcome.exchange.startedAtMs = call.hopStartedAtMs;
        call.result.exchange = std::move(outcome.exchange);
        call.result.interim = outcome.interim;
        call.result.problems += outcome.problems;
    }
    finish(id, cancelled());
}

void Client::Private::act(curl_socket_t socket, int events)
{
    int running = 0;
    curl_multi_socket_action(multi, socket, events, &running);
    collect();
    publishProgress();
}

void Client::Private::collect()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(multi, &left)) {
        if (message->msg == CURLMSG_DONE) {
            hopEnded(byHandle.value(message->easy_handle), message->data.result);
        }
    }
}

void Client::Private::hopEnded(CallId id, CURLcode code)
{
    Call &call = *calls.at(id);
    curl_multi_remove_handle(multi, call.transfer->handle());
    Transfer::Outcome outcome = call.transfer->outcome(code);
    outcome.exchange.startedAtMs = call.hopStartedAtMs;
    call.result.exchange = std::move(outcome.exchange);
    call.result.interim = outcome.interim;
    call.result.trailers = outcome.trailers;
    call.result.problems += outcome.problems;
    const CallRequest request = call.transfer->request();
    const Url from = call.transfer->call().url;
    dropTransfer(call);

    const Exchange &exchange = call.result.exchange;
    const bool redirects = !exchange.failure && exchange.response && isRedirect(*exchange.response) &&
                           call.request.maxRedirects > 0;
    const std::optional<Problem> failure = redirects ? follow(id, call, request, from) : exchange.failure;
    if (!call.transfer) {
        finish(id, failure);
    }
}

/// Starts the next hop, or says why there is none.
std::optional<Problem> Client::Private::follow(
    CallId id, Call &call, const CallRequest &request, const Url &from)
{
    if (call.result.hops.size() >= call.request.maxRedirects) {
        return problem("call.redirect-limit",
            Tr::tr("The answer redirects again after %n redirect(s); that is not followed.", nullptr,
                call.request.maxRedirects));
    }
    const Result<Redirection> step = redirected(request, from, *call.result.exchange.response);
    if (!step) {
        return step.error();
    }
    const Result<PreparedCall> ready = prepared(step->next);
    if (!ready) {
        return ready.error();
    }
    const QString to = QString::fromUtf8(step->next.url.masked());
    const QString status = QString::number(call.result.exchange.response->status);
    call.result.problems += information("call.redirected",
        step->dropped.isEmpty() ? Tr::tr("%1: redirected to %2.").arg(status, to)
                                : Tr::tr("%1: redirected to %2, without %3.")
                                      .arg(status, to, QString::fromLatin1(step->dropped.join(", "))));
    call.result.hops.append(std::exchange(call.result.exchange, Exchange()));
    startHop(id, call, step->next, *ready);
    return std::nullopt;
}

void Client::Private::finish(CallId id, std::optional<Problem> failure)
{
    std::unique_ptr<Call> call = std::move(calls.at(id));
    calls.erase(id);
    dropTransfer(*call);
    CallResult &result = call->result;
    result.exchange.failure = std::move(failure);
    markEchoes(result, call->secrets);
    emit q.finished(id, result);
}

void Client::Private::publishProgress()
{
    // A receiver may send or cancel; both are queued, so that `calls` stays as it is here.
    for (auto &[id, call] : calls) {
        if (call->hasProgress && call->transfer && call->sinceProgress.hasExpired(progressEveryMs)) {
            call->hasProgress = false;
            call->sinceProgress.restart();
            emit q.progress(id, call->transfer->progress());
        }
    }
}

CURL *Client::Private::takeHandle()
{
    if (handles.empty()) {
        return curl_easy_init();
    }
    CURL *handle = handles.back();
    handles.pop_back();
    return handle;
}

void Client::Private::dropTransfer(Call &call)
{
    if (!call.transfer) {
        return;
    }
    CURL *handle = call.transfer->handle();
    curl_multi_remove_handle(multi, handle);
    byHandle.remove(handle);
    call.transfer.reset();
    if (handles.size() < keptHandles) {
        handles.push_back(handle);
    } else {
        curl_easy_cleanup(handle);
    }
}

int Client::Private::onSocket(CURL *, curl_socket_t socket, int what, void *self, void *)
{
    static_cast<Private *>(self)->watch(socket, what);
    return 0;
}

void Client::Private::watch(curl_socket_t socket, int what)
{
    if (what == CURL_POLL_REMOVE) {
        const auto found = watches.find(socket);
        if (found != watches.end()) {
            // The number may be another socket's in a moment, and a notifier may be what called us.
            found->second.read->setEnabled(false);
            found->second.write->setEnabled(false);
            watches.erase(found);
        }
        return;
    }
    Watch &entry = watches[socket];
    if (!entry.read) {
        entry.read.reset(new QSocketNotifier(socket, QSocketNotifier::Read, &q));
        entry.write.reset(new QSocketNotifier(socket, QSocketNotifier::Write, &q));
        connect(entry.read.get(), &QSocketNotifier::activated, &q,
            [this, socket] { act(socket, CURL_CSELECT_IN); });
        connect(entry.write.get(), &QSocketNotifier::activated, &q,
            [this, socket] { act(socket, CURL_CSELECT_OUT); });
    }
    entry.read->setEnabled((what & CURL_POLL_IN) != 0);
    entry.write->setEnabled((what & CURL_POLL_OUT) != 0);
}

int Client::Private::onTimer(CURLM *, long ms, void *self)
{
    QTimer *timer = static_cast<Private *>(self)->timer;
    if (ms < 0) {
        timer->stop();
    } else {
        timer->start(int(std::min<long>(ms, 24L * 3600 * 1000)));
    }
    return 0;
}

} // namespace triptych::http
