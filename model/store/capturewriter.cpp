// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/captureschema.h"
#include "model/store/capturestore.h"
#include "model/store/problemcodec.h"

namespace triptych::store {

namespace {

enum Parameter : int {
    ReceivedMs = 1,
    Kind,
    AnsweredStatus,
    HeadSize,
    PayloadSize,
    Method,
    Target,
    Peer,
    Webhook,
    Event,
    ProblemsJson,
    Payload,
    Raw,
};

constexpr auto insertion =
    "INSERT INTO captures (received_ms, kind, status, head_size, payload_size, method, target,"
    " peer, webhook, event, problems, payload, raw)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

/// What a capture weighs in the queue beside its bytes, about.
constexpr qint64 ballast = 1024;

/// The payload needs no column of its own where it is simply what follows the head.
bool isRestOfRaw(const Capture &capture)
{
    const QByteArrayView raw(capture.raw);
    return capture.headSize <= raw.size() && raw.sliced(capture.headSize) == QByteArrayView(capture.payload);
}

class CaptureJob final : public WriteJob
{
public:
    CaptureJob(Capture capture, CaptureWriter::Ticket ticket)
        : WriteJob(capture.raw.size() + capture.payload.size() + ballast)
        , m_capture(std::move(capture))
        , m_ticket(std::move(ticket))
    {
    }

    Result<qint64> write(Database &database) override;
    void settle(Result<qint64> id) override;

private:
    Capture m_capture;
    CaptureWriter::Ticket m_ticket;
};

Result<qint64> CaptureJob::write(Database &database)
{
    static const QByteArray sql(insertion);
    const Result<Statement *> prepared = database.cached(sql);
    if (!prepared) {
        return fail(prepared.error());
    }
    Statement &insert = **prepared;
    const QByteArray problems = encodeProblems(m_capture.problems);
    insert.bind(ReceivedMs, m_capture.receivedAtMs);
    insert.bind(Kind, static_cast<qint64>(m_capture.kind));
    insert.bind(AnsweredStatus, m_capture.status);
    insert.bind(HeadSize, m_capture.headSize);
    insert.bind(PayloadSize, m_capture.payload.size());
    insert.bindBlob(Method, m_capture.head.method);
    insert.bindBlob(Target, m_capture.head.target);
    insert.bindBlob(Peer, m_capture.peer);
    insert.bindText(Webhook, m_capture.webhook);
    insert.bindText(Event, m_capture.event);
    problems.isEmpty() ? insert.bindNull(ProblemsJson) : insert.bindBlob(ProblemsJson, problems);
    isRestOfRaw(m_capture) ? insert.bindNull(Payload) : insert.bindBlob(Payload, m_capture.payload);
    insert.bindBlob(Raw, m_capture.raw);
    if (Status done = insert.run(); !done) {
        return fail(done.error());
    }
    return database.lastInsertId();
}

void CaptureJob::settle(Result<qint64> id)
{
    if (!m_ticket) {
        return;
    }
    if (!id) {
        m_ticket(fail(std::move(id.error())));
        return;
    }
    m_capture.id = *id;
    m_ticket(std::move(m_capture));
}

} // namespace

Result<std::unique_ptr<CaptureWriter>> CaptureWriter::open(
    const QString &path, WriterOptions options, WriterEvents events)
{
    Result<std::unique_ptr<StoreThread>> thread =
        StoreThread::start(path, captureSchema(), std::move(options), std::move(events));
    if (!thread) {
        return fail(thread.error());
    }
    return std::unique_ptr<CaptureWriter>(new CaptureWriter(std::move(*thread)));
}

Status CaptureWriter::submit(Capture capture, Ticket ticket)
{
    return m_thread->submit(std::make_unique<CaptureJob>(std::move(capture), std::move(ticket)));
}

} // namespace triptych::store
