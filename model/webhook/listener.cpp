// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/webhook/listener.h"

#include "model/webhook/payload.h"

namespace triptych::webhook {

namespace {

/// A call on its way through the store.
struct Pending
{
    http::Responder responder;
    Reply reply;
};

Capture captureOf(http::IncomingRequest &&request)
{
    Capture capture;
    capture.receivedAtMs = request.receivedAtMs;
    capture.headSize = request.headSize;
    capture.payload = request.payloadBytes();
    capture.raw = std::move(request.raw);
    capture.head = std::move(request.head);
    capture.peer = std::move(request.peer);
    return capture;
}

/// Reads the payload once, for the event type and for what is wrong with it.
void judgePayload(Capture &capture, const EventRule &rule)
{
    const Headers &headers = capture.head.headers;
    if (!rule.readsPayload() && !claimsJson(headers)) {
        capture.event = rule.eventOf(headers, nullptr);
        return;
    }
    const std::shared_ptr<const text::SyntaxTree> payload = jsonPayload(headers, capture.payload);
    capture.event = rule.eventOf(headers, payload.get());
    if (const auto problem = payload ? payloadProblem(headers, *payload) : std::nullopt) {
        capture.problems.append(*problem);
    }
}

void hand(Capture &&capture, const Listener::Observer &observer)
{
    if (observer) {
        observer(std::make_shared<const Capture>(std::move(capture)));
    }
}

} // namespace

Listener::Listener(store::CaptureWriter &writer, Observer observer)
    : m_writer(writer)
    , m_observer(std::make_shared<const Observer>(std::move(observer)))
    , m_routes(std::make_shared<const Routes>(ListenerConfig()))
{
}

Problems Listener::setConfig(ListenerConfig config)
{
    auto routes = std::make_shared<const Routes>(std::move(config));
    const std::lock_guard lock(m_mutex);
    m_routes = std::move(routes);
    return m_routes->problems();
}

std::shared_ptr<const Routes> Listener::routes() const
{
    const std::lock_guard lock(m_mutex);
    return m_routes;
}

void Listener::on(http::IncomingRequest &&request, http::Responder responder)
{
    const std::shared_ptr<const Routes> current = routes();
    Capture capture = captureOf(std::move(request));
    const WebhookRoute *route = current->find(pathOf(capture.head));
    const Reply &reply = route ? route->reply : current->inboxReply();
    capture.webhook = route ? route->name : QString();
    capture.status = reply.status;
    judgePayload(capture, route ? route->eventType : EventRule());

    const auto pending = std::make_shared<Pending>(Pending{std::move(responder), reply});
    const Status taken =
        m_writer.submit(std::move(capture), [pending, observer = m_observer](Result<Capture> stored) {
            if (!stored) {
                pending->responder.answer(replyToStoreProblem(stored.error()));
                return;
            }
            pending->responder.answer(std::move(pending->reply));
            hand(std::move(*stored), *observer);
        });
    if (!taken) {
        pending->responder.answer(replyToStoreProblem(taken.error()));
    }
}

void Listener::onMalformed(http::MalformedRequest &&request)
{
    Capture capture;
    capture.kind = CaptureKind::Malformed;
    capture.receivedAtMs = request.receivedAtMs;
    capture.raw = std::move(request.raw);
    capture.peer = std::move(request.peer);
    capture.status = request.verdict.status;
    capture.problems.append(std::move(request.verdict.problem));
    // Nobody waits for this one: if the store has no room for it, the sender was refused all the same.
    (void)m_writer.submit(std::move(capture), [observer = m_observer](Result<Capture> stored) {
        if (stored) {
            hand(std::move(*stored), *observer);
        }
    });
}

Reply replyToStoreProblem(const Problem &problem)
{
    Reply reply;
    reply.status = 503;
    QByteArray seconds = "5";
    if (problem.code == "store.busy") {
        seconds = "1";
    } else if (problem.code == "store.full") {
        reply.status = 507;
        seconds = "60";
    } else if (problem.code == "store.toobig") {
        reply.status = 413;
    }
    if (reply.status != 413) {
        reply.headers.add("Retry-After", seconds);
    }
    reply.headers.add("Content-Type", "text/plain");
    reply.body = problem.code + '\n';
    return reply;
}

} // namespace triptych::webhook
