// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/server.h"
#include "model/http/socket.h"

#include <deque>

namespace triptych::http {

/// What all connections of a server share; one thread.
struct ConnectionContext
{
    Handler &handler;
    const ServerLimits &limits;
    std::shared_ptr<Mailbox> mailbox;
    std::span<char> scratch; ///< for reading, whichever connection's turn it is
    qint64 nowNs = 0;        ///< monotonic, once a round
    qint64 nowMs = 0;        ///< wall clock, once a round
    QByteArray date;
    bool stopping = false;
};

/// One connection: cuts requests out of what comes, hands them on, writes their answers in order. Does not
/// know the event loop; its server calls it and looks at what it wants next.
class Connection
{
public:
    Connection(ConnectionContext &context, Socket socket, quint64 id, QByteArray peer);

    [[nodiscard]] quint64 id() const { return m_id; }
    [[nodiscard]] int descriptor() const { return m_socket.descriptor(); }

    /// Reads what there is and hands complete requests to the handler.
    void readable();
    /// The system reports that the connection is gone in both directions.
    void hungUp() { m_mode = Mode::Dead; }
    /// Takes an answer; unknown tickets are ignored.
    void answered(quint64 ticket, Reply reply);
    /// Writes what is ready; ends the connection when that was the last. Call after every other call.
    void settle();
    /// Answers 503 and closes, without reading a request.
    void turnAway();
    /// Something is overdue: refuses the request that does not come, or drops a peer that does not read.
    void expire();

    [[nodiscard]] bool isDead() const { return m_mode == Mode::Dead; }
    [[nodiscard]] bool wantsRead() const;
    [[nodiscard]] bool wantsWrite() const { return m_blocked; }
    /// When expire() is due, by the monotonic clock; the greatest value when nothing can be.
    [[nodiscard]] qint64 deadlineNs() const { return m_deadlineNs; }

    quint32 interest = 0; ///< what the server last asked the system to watch
    bool touched = false; ///< on the server's list of this round

private:
    enum class Mode : quint8 { Open, Lingering, Dead };
    /// A request that waits for its answer, or for the answers before its own.
    struct Slot
    {
        bool toHead = false;
        bool close = false;
        bool confirmsKeep = false;
        bool refused = false; ///< our own answer to a malformed request
        bool ready = false;
        Reply reply;
    };

    void take(IncomingRequest &&request);
    void refuse(MalformedRequest &&malformed);
    void process();
    void endOfInput(bool reset);
    void drain(qsizetype bytes);
    void writeReady();
    void writeContinue();
    void send();
    void endOfOutput();
    void notePhase();
    void updateDeadline();
    [[nodiscard]] bool hasRoom() const;
    [[nodiscard]] qint64 readDeadlineNs() const;
    [[nodiscard]] qsizetype unsent() const { return m_out.size() - m_sent; }

    ConnectionContext &m_context;
    Socket m_socket;
    quint64 m_id;
    QByteArray m_peer;
    RequestReader m_reader;
    Mode m_mode = Mode::Open;

    std::deque<Slot> m_slots;
    quint64 m_firstTicket = 0; ///< of m_slots.front()
    bool m_inputEnded = false;
    bool m_noMoreRequests = false;
    bool m_closeWhenSent = false;
    bool m_linger = false; ///< the peer may still be sending what we refused

    QByteArray m_out;
    qsizetype m_sent = 0;
    bool m_blocked = false; ///< the system takes no more for now
    qsizetype m_drained = 0;

    RequestReader::Phase m_phase = RequestReader::Phase::Head;
    qint64 m_phaseSinceNs = 0;
    qint64 m_blockedSinceNs = 0;
    qsizetype m_sentSinceBlocked = 0;
    qint64 m_lingerUntilNs = 0;
    qint64 m_deadlineNs = 0;
};

} // namespace triptych::http
