// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/http/server.h"

#include "model/http/connectiontable.h"
#include "model/http/mailbox.h"
#include "model/http/poller.h"
#include "model/http/replywriter.h"
#include "model/http/tr.h"

#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <limits>
#include <sys/eventfd.h>
#include <unistd.h>

namespace triptych::http {

namespace {

constexpr quint64 listenerKey = ~quint64(0);
constexpr quint64 wakeKey = listenerKey - 1;
constexpr qint64 never = std::numeric_limits<qint64>::max();
/// Rounds before the event loop gets a turn; the notifier comes back when there is more.
constexpr int roundsInARow = 8;
constexpr int acceptsInARow = 64;
/// Connections beyond the limit that are told so; more than these are just closed.
constexpr qsizetype turnedAwayAtOnce = 128;
constexpr qsizetype scratchSize = 256 * 1024;

} // namespace

struct Server::Private
{
    Private(Server &server, Handler &handler, const Clock &c, const ServerLimits &l);

    void onReady();
    bool round();
    void onEvent(const epoll_event &event);
    void accept();
    void acceptOne(Accepted &&accepted);
    void shedOne();
    void touch(Connection &connection);
    void deliver();
    void settleTouched();
    void settleOne(Connection &connection);
    void updateNow();
    void arm(qint64 deadlineNs);
    void finishStop();

    Server &q;
    const Clock &clock;
    const ServerLimits limits;
    std::vector<char> scratch = std::vector<char>(scratchSize);
    Poller poller;
    Descriptor listening;
    Descriptor wake{::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)};
    Descriptor spare{::open("/dev/null", O_RDONLY | O_CLOEXEC)};
    std::shared_ptr<Mailbox> mailbox;
    ConnectionContext context;
    QSocketNotifier notifier;
    QTimer timer;
    qint64 timerDueNs = never;
    qint64 dateSecond = -1;
    qint64 stopDueNs = never;

    ConnectionTable connections;
    std::vector<quint64> touched;
    std::vector<Answer> answers;
    std::array<epoll_event, 256> events;
};

Server::Private::Private(Server &server, Handler &handler, const Clock &c, const ServerLimits &l)
    : q(server)
    , clock(c)
    , limits(l)
    , mailbox(std::make_shared<Mailbox>([fd = wake.get()] {
        const quint64 one = 1;
        // Full means that it is awake already.
        [[maybe_unused]] const ssize_t written = ::write(fd, &one, sizeof one);
    }))
    , context{.handler = handler, .limits = limits, .mailbox = mailbox, .scratch = scratch, .date = {}}
    , notifier(poller.descriptor(), QSocketNotifier::Read)
{
    poller.add(wake.get(), wakeKey, Poller::Read);
    timer.setSingleShot(true);
    updateNow();
}

Server::Server(Handler &handler, const Clock &clock, const ServerLimits &limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, handler, clock, limits))
{
    d->notifier.setParent(this);
    d->timer.setParent(this);
    connect(&d->notifier, &QSocketNotifier::activated, this, [this] { d->onReady(); });
    connect(&d->timer, &QTimer::timeout, this, &Server::checkDeadlines);
}

Server::~Server()
{
    d->mailbox->close();
    d->notifier.setParent(nullptr);
    d->timer.setParent(nullptr);
}

Status Server::listen(const QHostAddress &address, quint16 port)
{
    auto listening = listenOn(address, port);
    if (!listening) {
        return fail(listening.error());
    }
    d->listening = std::move(*listening);
    if (!d->poller.add(d->listening.get(), listenerKey, Poller::Read)) {
        d->listening.reset();
        return fail(problem("listener.failed", Tr::tr("Cannot watch the listening socket.")));
    }
    return {};
}

bool Server::isListening() const
{
    return d->listening.isOpen();
}

quint16 Server::port() const
{
    return d->listening.isOpen() ? portOf(d->listening) : 0;
}

qsizetype Server::connectionCount() const
{
    return d->connections.size();
}

void Server::stop(qint64 graceMs)
{
    d->updateNow();
    d->listening.reset();
    d->context.stopping = true;
    d->stopDueNs = d->context.nowNs + graceMs * 1'000'000;
    d->connections.forEach([this](Connection &connection) { d->touch(connection); });
    // From the event loop: whoever stops a server in one of its own calls must not see it end there.
    QMetaObject::invokeMethod(
        this,
        [this] {
            d->settleTouched();
            d->arm(d->stopDueNs);
            d->finishStop();
        },
        Qt::QueuedConnection);
}

void Server::checkDeadlines()
{
    d->timerDueNs = never;
    d->updateNow();
    d->mailbox->stayAwake();
    const bool graceOver = d->context.nowNs >= d->stopDueNs;
    qint64 next = d->stopDueNs;
    d->connections.forEach([&](Connection &connection) {
        if (graceOver) {
            d->connections.remove(connection.id());
        } else if (connection.deadlineNs() <= d->context.nowNs) {
            connection.expire();
            d->touch(connection);
        } else {
            next = qMin(next, connection.deadlineNs());
        }
    });
    d->deliver();
    d->settleTouched();
    if (d->stopDueNs == never || !graceOver) {
        d->arm(next);
    }
    d->finishStop();
}

void Server::Private::onReady()
{
    for (int i = 0; i < roundsInARow; ++i) {
        if (!round()) {
            break;
        }
    }
    finishStop();
}

bool Server::Private::round()
{
    updateNow();
    mailbox->stayAwake();
    const auto ready = poller.ready(events);
    for (const epoll_event &event : ready) {
        onEvent(event);
    }
    deliver();
    settleTouched();
    return !ready.empty();
}

void Server::Private::onEvent(const epoll_event &event)
{
    if (event.data.u64 == listenerKey) {
        accept();
        return;
    }
    if (event.data.u64 == wakeKey) {
        quint64 wakes = 0;
        [[maybe_unused]] const ssize_t got = ::read(wake.get(), &wakes, sizeof wakes);
        return;
    }
    Connection *connection = connections.find(event.data.u64);
    if (!connection) {
        return;
    }
    if (event.events & (EPOLLIN | EPOLLHUP | EPOLLERR)) {
        connection->readable();
    }
    if ((event.events & (EPOLLHUP | EPOLLERR)) && !connection->wantsRead()) {
        connection->hungUp();
    }
    touch(*connection);
}

void Server::Private::accept()
{
    for (int i = 0; i < acceptsInARow && listening.isOpen(); ++i) {
        Accepted accepted = acceptFrom(listening);
        if (accepted.descriptor.isOpen()) {
            acceptOne(std::move(accepted));
        } else if (accepted.error == EMFILE || accepted.error == ENFILE) {
            shedOne();
            return;
        } else if (accepted.error != EINTR && accepted.error != ECONNABORTED) {
            return;
        }
    }
}

void Server::Private::acceptOne(Accepted &&accepted)
{
    if (connections.size() >= limits.connections + turnedAwayAtOnce) {
        return;
    }
    const quint64 id = connections.nextId();
    if (!poller.add(accepted.descriptor.get(), id, Poller::Read)) {
        return;
    }
    auto connection = std::make_unique<Connection>(
        context, Socket(std::move(accepted.descriptor)), id, std::move(accepted.peer));
    connection->interest = Poller::Read;
    if (connections.size() >= limits.connections) {
        connection->turnAway();
    }
    touch(*connection);
    connections.insert(std::move(connection));
}

/// Out of descriptors: the waiting connection would keep the listener ready for ever. The spare one lets us
/// take it and hang up.
void Server::Private::shedOne()
{
    spare.reset();
    acceptFrom(listening).descriptor.reset();
    spare = Descriptor(::open("/dev/null", O_RDONLY | O_CLOEXEC));
}

void Server::Private::touch(Connection &connection)
{
    if (!std::exchange(connection.touched, true)) {
        touched.push_back(connection.id());
    }
}

void Server::Private::deliver()
{
    while (mailbox->takeOrSleep(answers)) {
        for (Answer &answer : answers) {
            Connection *connection = connections.find(answer.connection);
            if (!connection) {
                continue;
            }
            if (const int delayMs = std::exchange(answer.reply.delayMs, 0); delayMs > 0) {
                QTimer::singleShot(delayMs, &q,
                    [this, late = std::move(answer)]() mutable { mailbox->post(std::move(late)); });
                continue;
            }
            connection->answered(answer.ticket, std::move(answer.reply));
            touch(*connection);
        }
    }
}

void Server::Private::settleTouched()
{
    qint64 earliest = never;
    // Settling may hand on a request, and its handler may stop the server: the list may grow meanwhile.
    for (size_t i = 0; i < touched.size(); ++i) {
        const quint64 id = touched[i];
        if (Connection *connection = connections.find(id)) {
            connection->touched = false;
            settleOne(*connection);
            if (const Connection *left = connections.find(id)) {
                earliest = qMin(earliest, left->deadlineNs());
            }
        }
    }
    touched.clear();
    arm(earliest);
}

void Server::Private::settleOne(Connection &connection)
{
    connection.settle();
    if (connection.isDead()) {
        connections.remove(connection.id());
        return;
    }
    const quint32 interest = (connection.wantsRead() ? Poller::Read : Poller::None) |
                             (connection.wantsWrite() ? Poller::Write : Poller::None);
    if (interest != connection.interest) {
        connection.interest = interest;
        poller.change(connection.descriptor(), connection.id(), interest);
    }
}

void Server::Private::updateNow()
{
    context.nowNs = clock.monotonicNs();
    context.nowMs = clock.nowMs();
    if (const qint64 second = context.nowMs / 1000; second != dateSecond) {
        dateSecond = second;
        context.date = httpDate(context.nowMs);
    }
}

/// One timer for all: it goes off for the earliest deadline known, and looks for the next one then.
void Server::Private::arm(qint64 deadlineNs)
{
    if (deadlineNs >= timerDueNs) {
        return;
    }
    timerDueNs = deadlineNs;
    const qint64 ms = (deadlineNs - context.nowNs) / 1'000'000 + 1;
    timer.start(int(qBound(qint64(1), ms, qint64(std::numeric_limits<int>::max()))));
}

void Server::Private::finishStop()
{
    if (context.stopping && connections.size() == 0 && stopDueNs != never) {
        stopDueNs = never;
        emit q.stopped();
    }
}

} // namespace triptych::http
