// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/http/connection.h"

#include "model/http/mailbox.h"
#include "model/http/replywriter.h"

#include <limits>

namespace triptych::http {

namespace {

constexpr qint64 never = std::numeric_limits<qint64>::max();
/// So that one fast sender does not keep the others waiting.
constexpr int readsInARow = 4;
/// What an idle connection may keep of its output buffer.
constexpr qsizetype keptOutput = 4096;

constexpr qint64 toNs(qint64 ms)
{
    return ms * 1'000'000;
}

/// When `bytes` at the least rate, after the grace, would have been moved.
qint64 rateDeadline(qint64 sinceNs, qint64 graceMs, qsizetype bytes, qint64 bytesPerSecond)
{
    return sinceNs + toNs(graceMs) + toNs(bytes * 1000 / qMax<qint64>(1, bytesPerSecond));
}

Reply refusalOf(const Verdict &verdict)
{
    Reply reply;
    reply.status = verdict.status;
    reply.headers.add("Content-Type", "text/plain; charset=utf-8");
    if (verdict.status == 503) {
        reply.headers.add("Retry-After", "1");
    }
    reply.body = verdict.problem.code + ": " + verdict.problem.message.toUtf8() + '\n';
    return reply;
}

} // namespace

Connection::Connection(ConnectionContext &context, Socket socket, quint64 id, QByteArray peer)
    : m_context(context)
    , m_socket(std::move(socket))
    , m_id(id)
    , m_peer(std::move(peer))
    , m_reader(context.limits.wire)
    , m_phaseSinceNs(context.nowNs)
{
    updateDeadline();
}

void Connection::readable()
{
    for (int reads = 0; reads < readsInARow && wantsRead(); ++reads) {
        const Socket::Moved moved = m_socket.read(m_context.scratch);
        switch (moved.state) {
        case Socket::State::Again:
            return;
        case Socket::State::End:
            return endOfInput(false);
        case Socket::State::Error:
            return endOfInput(true);
        case Socket::State::Ok:
            break;
        }
        if (m_mode == Mode::Lingering) {
            drain(moved.bytes);
        } else if (!m_noMoreRequests) {
            m_reader.feed({m_context.scratch.data(), moved.bytes});
            process();
        } else {
            m_linger = true;
            m_drained += moved.bytes;
        }
        if (moved.bytes < qsizetype(m_context.scratch.size())) {
            return;
        }
    }
}

/// Hands on complete requests as long as their answers have room.
void Connection::process()
{
    while (m_mode == Mode::Open && !m_noMoreRequests && hasRoom()) {
        RequestReader::Event event = m_reader.next();
        if (auto *request = std::get_if<IncomingRequest>(&event)) {
            take(std::move(*request));
        } else if (auto *malformed = std::get_if<MalformedRequest>(&event)) {
            refuse(std::move(*malformed));
        } else {
            break;
        }
    }
}

void Connection::take(IncomingRequest &&request)
{
    request.receivedAtMs = m_context.nowMs;
    request.peer = m_peer;
    m_phaseSinceNs = m_context.nowNs;
    const bool close = !request.keepAlive || (m_context.stopping && m_reader.pending() == 0);
    m_slots.push_back({.toHead = request.head.method == "HEAD",
        .close = close,
        .confirmsKeep = request.keepAlive && request.head.versionMinor == 0,
        .refused = false,
        .ready = false,
        .reply = {}});
    if (close) {
        m_noMoreRequests = true;
        m_linger = m_reader.pending() > 0;
    }
    const quint64 ticket = m_firstTicket + m_slots.size() - 1;
    m_context.handler.on(std::move(request), Responder(m_context.mailbox, m_id, ticket));
}

void Connection::refuse(MalformedRequest &&malformed)
{
    malformed.receivedAtMs = m_context.nowMs;
    malformed.peer = m_peer;
    m_slots.push_back({.toHead = false,
        .close = true,
        .confirmsKeep = false,
        .refused = true,
        .ready = true,
        .reply = refusalOf(malformed.verdict)});
    m_noMoreRequests = true;
    m_linger = !m_inputEnded;
    m_context.handler.onMalformed(std::move(malformed));
}

void Connection::turnAway()
{
    m_slots.push_back({.toHead = false,
        .close = true,
        .confirmsKeep = false,
        .refused = true,
        .ready = true,
        .reply = refusalOf(verdictOn(WireFault::TooManyConnections, -1))});
    m_noMoreRequests = true;
    m_linger = true;
}

/// A peer that has sent everything may still read its answers; one that has reset the connection does not.
void Connection::endOfInput(bool reset)
{
    m_inputEnded = true;
    if (!m_noMoreRequests) {
        if (auto malformed = m_reader.finish()) {
            refuse(std::move(*malformed));
        }
        m_noMoreRequests = true;
    }
    if (reset || m_mode == Mode::Lingering || (m_slots.empty() && unsent() == 0)) {
        m_mode = Mode::Dead;
    }
}

void Connection::drain(qsizetype bytes)
{
    m_drained += bytes;
    if (m_drained > m_context.limits.lingerBytes) {
        m_mode = Mode::Dead;
    }
}

void Connection::answered(quint64 ticket, Reply reply)
{
    const quint64 index = ticket - m_firstTicket;
    if (ticket < m_firstTicket || index >= m_slots.size() || m_slots[index].ready) {
        return;
    }
    Slot &slot = m_slots[index];
    slot.close |= asksToClose(reply);
    slot.reply = std::move(reply);
    slot.ready = true;
}

void Connection::settle()
{
    // An answer that leaves makes room for requests that have been read, which may be refused at once.
    bool more = true;
    while (m_mode == Mode::Open && more) {
        writeReady();
        send();
        process();
        more = !m_blocked && !m_closeWhenSent && !m_slots.empty() && m_slots.front().ready;
    }
    if (m_mode == Mode::Open) {
        writeContinue();
        const bool nothingLeft = m_slots.empty() && unsent() == 0;
        if (nothingLeft && (m_inputEnded || (m_context.stopping && m_reader.pending() == 0))) {
            m_mode = Mode::Dead;
        }
    }
    notePhase();
    updateDeadline();
}

void Connection::writeReady()
{
    while (!m_closeWhenSent && !m_slots.empty() && m_slots.front().ready) {
        Slot slot = std::move(m_slots.front());
        m_slots.pop_front();
        ++m_firstTicket;
        m_phaseSinceNs = m_context.nowNs; // what comes next has not been waited for yet
        slot.close |= m_context.stopping && m_slots.empty() && m_reader.pending() == 0;
        appendReply(m_out, slot.reply,
            {.toHead = slot.toHead,
                .close = slot.close,
                .confirmsKeep = slot.confirmsKeep,
                .date = m_context.date});
        if (slot.close) {
            m_closeWhenSent = m_noMoreRequests = true;
            m_linger |= m_reader.pending() > 0 && !m_inputEnded;
            m_slots.clear();
        }
    }
}

/// Only when nothing else is due: an interim answer must not overtake the answers before it.
void Connection::writeContinue()
{
    if (m_slots.empty() && m_reader.takeContinue()) {
        m_out.append("HTTP/1.1 100 Continue\r\n\r\n");
        send();
    }
}

void Connection::send()
{
    if (m_sent > m_context.limits.unsent && m_sent > m_out.size() / 2) {
        m_out.remove(0, m_sent);
        m_sent = 0;
    }
    while (unsent() > 0) {
        const Socket::Moved moved = m_socket.write(QByteArrayView(m_out).sliced(m_sent));
        if (moved.state == Socket::State::Error) {
            m_mode = Mode::Dead;
            return;
        }
        if (moved.state == Socket::State::Again) {
            if (!m_blocked) {
                m_blocked = true;
                m_blockedSinceNs = m_context.nowNs;
                m_sentSinceBlocked = 0;
            }
            return;
        }
        m_sent += moved.bytes;
        m_sentSinceBlocked += moved.bytes;
    }
    m_blocked = false;
    m_sent = 0;
    if (m_out.capacity() > keptOutput) {
        m_out = {};
    } else {
        m_out.resize(0);
    }
    if (m_closeWhenSent) {
        endOfOutput();
    }
}

/// Closing while the peer still sends makes the system reset the connection, and the answer is lost with it.
/// So after a refusal the rest is read, for a while and up to a size, until the peer closes.
void Connection::endOfOutput()
{
    if (!m_linger || m_inputEnded) {
        m_mode = Mode::Dead;
        return;
    }
    m_socket.shutdownWrite();
    m_mode = Mode::Lingering;
    m_lingerUntilNs = m_context.nowNs + toNs(m_context.limits.lingerMs);
}

void Connection::expire()
{
    if (m_mode == Mode::Lingering || m_blocked) {
        m_mode = Mode::Dead;
        return;
    }
    switch (m_reader.phase()) {
    case RequestReader::Phase::Head:
        return refuse(m_reader.abandon(WireFault::HeadTimeout));
    case RequestReader::Phase::Body:
        return refuse(m_reader.abandon(WireFault::BodyTimeout));
    case RequestReader::Phase::Idle:
    case RequestReader::Phase::Closed:
        m_mode = Mode::Dead; // nothing has been asked, so there is nothing to answer
    }
}

bool Connection::wantsRead() const
{
    if (m_mode == Mode::Lingering) {
        return true;
    }
    return m_mode == Mode::Open && !m_inputEnded && hasRoom() && m_drained <= m_context.limits.lingerBytes;
}

bool Connection::hasRoom() const
{
    return qsizetype(m_slots.size()) < m_context.limits.pipelined && unsent() < m_context.limits.unsent;
}

void Connection::notePhase()
{
    RequestReader::Phase phase = m_reader.phase();
    // A new connection has as long for its first byte as for the head.
    if (phase == RequestReader::Phase::Idle && m_firstTicket == 0 && m_slots.empty()) {
        phase = RequestReader::Phase::Head;
    }
    if (phase != m_phase) {
        m_phase = phase;
        m_phaseSinceNs = m_context.nowNs;
    }
}

void Connection::updateDeadline()
{
    if (m_mode == Mode::Lingering) {
        m_deadlineNs = m_lingerUntilNs;
        return;
    }
    m_deadlineNs = readDeadlineNs();
    if (m_blocked) {
        m_deadlineNs = qMin(m_deadlineNs, rateDeadline(m_blockedSinceNs, m_context.limits.writeMs,
                                              m_sentSinceBlocked, m_context.limits.bytesPerSecond));
    }
}

qint64 Connection::readDeadlineNs() const
{
    // While answers are outstanding it is not the peer who is late.
    if (m_noMoreRequests || !m_slots.empty()) {
        return never;
    }
    const ServerLimits &limits = m_context.limits;
    switch (m_phase) {
    case RequestReader::Phase::Idle:
        return m_phaseSinceNs + toNs(limits.idleMs);
    case RequestReader::Phase::Head:
        return m_phaseSinceNs + toNs(limits.headMs);
    case RequestReader::Phase::Body:
        return rateDeadline(
            m_phaseSinceNs, limits.bodyGraceMs, m_reader.bodyReceived(), limits.bytesPerSecond);
    case RequestReader::Phase::Closed:
        break;
    }
    return never;
}

} // namespace triptych::http
