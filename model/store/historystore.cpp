// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/historystore.h"

#include "model/store/headview.h"
#include "model/store/historyschema.h"
#include "model/store/problemcodec.h"
#include "model/store/rows.h"
#include "model/store/tr.h"

namespace triptych::store {

namespace {

constexpr auto insertion =
    "INSERT INTO exchanges (started_ms, request_address, environment, method, url, status, total_us, "
    "response_size,"
    " failure, target, version_major, version_minor, request_fields, request_trailers, reason, protocol,"
    " response_fields, received_head, remote_address, wire_size, dns_us, connect_us, tls_us, send_us, "
    "wait_us,"
    " receive_us, request_body, sent_bytes, response_body)"
    " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

constexpr auto listColumns =
    "SELECT id, started_ms, request_address, environment, method, url, status, total_us,"
    " response_size, failure";

constexpr auto otherColumns =
    ", target, version_major, version_minor, request_fields, request_trailers, reason, protocol, "
    "response_fields,"
    " received_head, remote_address, wire_size, dns_us, connect_us, tls_us, send_us, wait_us, receive_us,"
    " request_body, sent_bytes, response_body FROM exchanges WHERE id = ?";

qint64 weightOf(const Exchange &exchange)
{
    return exchange.requestBody.size() + exchange.sentBytes.size() + exchange.receivedHead.size() +
           exchange.responseBody.size();
}

class ExchangeJob final : public WriteJob
{
public:
    ExchangeJob(Exchange exchange, HistoryWriter::Ticket ticket)
        : WriteJob(weightOf(exchange))
        , m_exchange(std::move(exchange))
        , m_ticket(std::move(ticket))
    {
    }

    Result<qint64> write(Database &database) override;
    void settle(Result<qint64> id) override
    {
        if (m_ticket) {
            m_ticket(std::move(id));
        }
    }

private:
    Exchange m_exchange;
    HistoryWriter::Ticket m_ticket;
};

Result<qint64> ExchangeJob::write(Database &database)
{
    const Result<Statement *> prepared = database.cached(insertion);
    if (!prepared) {
        return fail(prepared.error());
    }
    Statement &insert = **prepared;
    const Exchange &exchange = m_exchange;
    const ResponseHead response = exchange.response.value_or(ResponseHead());
    const QByteArray failure = exchange.failure ? encodeProblems({*exchange.failure}) : QByteArray();
    const QByteArray requestFields = fieldBlock(exchange.request.headers);
    const QByteArray requestTrailers = fieldBlock(exchange.request.trailers);
    const QByteArray responseFields = fieldBlock(response.headers);
    int parameter = 0;
    insert.bind(++parameter, exchange.startedAtMs);
    insert.bindText(++parameter, exchange.requestAddress);
    insert.bindText(++parameter, exchange.environment);
    insert.bindBlob(++parameter, exchange.request.method);
    insert.bindBlob(++parameter, exchange.url);
    insert.bind(++parameter, response.status);
    insert.bind(++parameter, exchange.timings.total);
    insert.bind(++parameter, exchange.responseBody.size());
    exchange.failure ? insert.bindBlob(++parameter, failure) : insert.bindNull(++parameter);
    insert.bindBlob(++parameter, exchange.request.target);
    insert.bind(++parameter, exchange.request.versionMajor);
    insert.bind(++parameter, exchange.request.versionMinor);
    insert.bindBlob(++parameter, requestFields);
    insert.bindBlob(++parameter, requestTrailers);
    for (const QByteArray &part : {response.reason, response.protocol, responseFields}) {
        exchange.response ? insert.bindBlob(++parameter, part) : insert.bindNull(++parameter);
    }
    insert.bindBlob(++parameter, exchange.receivedHead);
    insert.bindBlob(++parameter, exchange.remoteAddress);
    insert.bind(++parameter, exchange.responseWireSize);
    const Timings &t = exchange.timings;
    for (const qint64 phase : {t.dns, t.connect, t.tls, t.send, t.wait, t.receive}) {
        insert.bind(++parameter, phase);
    }
    insert.bindBlob(++parameter, exchange.requestBody);
    insert.bindBlob(++parameter, exchange.sentBytes);
    insert.bindBlob(++parameter, exchange.responseBody);
    if (Status done = insert.run(); !done) {
        return fail(done.error());
    }
    return database.lastInsertId();
}

std::optional<Problem> failureOf(const QByteArray &json)
{
    const Problems problems = decodeProblems(json);
    return problems.isEmpty() ? std::nullopt : std::optional<Problem>(problems.first());
}

ExchangeRow readRow(Row &from)
{
    ExchangeRow row;
    row.id = from.integer();
    row.startedAtMs = from.integer();
    row.requestAddress = from.text();
    row.environment = from.text();
    row.method = from.blob();
    row.url = from.blob();
    row.status = from.small();
    row.totalUs = from.integer();
    row.responseSize = from.integer();
    if (const std::optional<Problem> failure = failureOf(from.blob())) {
        row.failureCode = failure->code;
    }
    return row;
}

Exchange readExchange(Row &from)
{
    Exchange exchange;
    ResponseHead response;
    exchange.id = from.integer();
    exchange.startedAtMs = from.integer();
    exchange.requestAddress = from.text();
    exchange.environment = from.text();
    exchange.request.method = from.blob();
    exchange.url = from.blob();
    response.status = from.small();
    exchange.timings.total = from.integer();
    from.integer(); // the response's size, which its bytes tell
    exchange.failure = failureOf(from.blob());
    exchange.request.target = from.blob();
    exchange.request.versionMajor = from.small();
    exchange.request.versionMinor = from.small();
    exchange.request.headers = fieldsOf(from.blob());
    exchange.request.trailers = fieldsOf(from.blob());
    response.reason = from.blob();
    response.protocol = from.blob();
    const QByteArray responseFields = from.blob();
    response.headers = fieldsOf(responseFields);
    if (!responseFields.isNull()) {
        exchange.response = response;
    }
    exchange.receivedHead = from.blob();
    exchange.remoteAddress = from.blob();
    exchange.responseWireSize = from.integer();
    Timings &t = exchange.timings;
    for (qint64 *phase : {&t.dns, &t.connect, &t.tls, &t.send, &t.wait, &t.receive}) {
        *phase = from.integer();
    }
    exchange.requestBody = from.blob();
    exchange.sentBytes = from.blob();
    exchange.responseBody = from.blob();
    return exchange;
}

} // namespace

Result<std::unique_ptr<HistoryWriter>> HistoryWriter::open(
    const QString &path, WriterOptions options, WriterEvents events)
{
    Result<std::unique_ptr<StoreThread>> thread =
        StoreThread::start(path, historySchema(), std::move(options), std::move(events));
    if (!thread) {
        return fail(thread.error());
    }
    return std::unique_ptr<HistoryWriter>(new HistoryWriter(std::move(*thread)));
}

Status HistoryWriter::submit(Exchange exchange, Ticket ticket)
{
    return m_thread->submit(std::make_unique<ExchangeJob>(std::move(exchange), std::move(ticket)));
}

Result<HistoryReader> HistoryReader::open(const QString &path)
{
    Result<Database> database = openForReading(path, historySchema());
    if (!database) {
        return fail(database.error());
    }
    return HistoryReader(std::move(*database));
}

Result<QList<ExchangeRow>> HistoryReader::page(
    qint64 before, int limit, const std::optional<QString> &requestAddress)
{
    const QByteArray ofRequest = requestAddress ? " AND request_address = ?" : "";
    const QByteArray sql = listColumns + QByteArray(" FROM exchanges WHERE id < ?") + ofRequest +
                           " ORDER BY id DESC LIMIT " + QByteArray::number(limit);
    const auto bind = [&](Statement &statement) {
        statement.bind(1, pageBound(before));
        if (requestAddress) {
            statement.bindText(2, *requestAddress);
        }
    };
    return rowsOf(m_database, sql, bind, readRow);
}

Result<qint64> HistoryReader::count()
{
    return m_database.integer("SELECT count(*) FROM exchanges");
}

Result<qint64> HistoryReader::lastId()
{
    return m_database.integer("SELECT max(id) FROM exchanges");
}

Result<Exchange> HistoryReader::exchange(qint64 id)
{
    auto found = rowOf(m_database, listColumns + QByteArray(otherColumns), id, readExchange);
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return fail(problem("exchange.missing", Tr::tr("There is no call %1 in the history.").arg(id)));
    }
    return std::move(**found);
}

} // namespace triptych::store
