// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/captureschema.h"
#include "model/store/capturestore.h"
#include "model/store/headview.h"
#include "model/store/problemcodec.h"
#include "model/store/tr.h"

#include <algorithm>
#include <limits>

namespace triptych::store {

namespace {

enum Column : int {
    Id,
    ReceivedMs,
    Kind,
    AnsweredStatus,
    Method,
    Target,
    Peer,
    Webhook,
    Event,
    ProblemsJson,
    Tail
};

constexpr auto listColumns =
    "SELECT id, received_ms, kind, status, method, target, peer, webhook, event, problems, ";

/// The conditions of a filter, each with one parameter, in the order of bindFilter(). A `+` keeps SQLite from
/// choosing the index of that column, so that the most selective one is walked, in the order of ids.
QByteArray conditions(const CaptureFilter &filter)
{
    QByteArray sql;
    const bool isRefused = filter.status && (*filter.status < 200 || *filter.status > 299);
    if (filter.status) {
        sql += isRefused ? " AND status = ? AND status NOT BETWEEN 200 AND 299" : " AND +status = ?";
    }
    if (filter.event) {
        sql += isRefused ? " AND +event = ?" : " AND event = ?";
    }
    if (filter.webhook) {
        sql += isRefused || filter.event ? " AND +webhook = ?" : " AND webhook = ?";
    }
    return sql;
}

void bindFilter(Statement &statement, int parameter, const CaptureFilter &filter)
{
    if (filter.status) {
        statement.bind(parameter++, *filter.status);
    }
    if (filter.event) {
        statement.bindText(parameter++, *filter.event);
    }
    if (filter.webhook) {
        statement.bindText(parameter++, *filter.webhook);
    }
}

CaptureRow readRow(const Statement &statement)
{
    CaptureRow row;
    row.id = statement.integer(Id);
    row.receivedAtMs = statement.integer(ReceivedMs);
    row.kind = statement.integer(Kind) == 0 ? CaptureKind::Wellformed : CaptureKind::Malformed;
    row.status = static_cast<int>(statement.integer(AnsweredStatus));
    row.method = statement.blob(Method);
    row.target = statement.blob(Target);
    row.peer = statement.blob(Peer);
    row.webhook = statement.text(Webhook);
    row.event = statement.text(Event);
    row.problems = decodeProblems(statement.blob(ProblemsJson));
    row.payloadSize = statement.integer(Tail);
    return row;
}

Capture readCapture(const Statement &statement)
{
    const CaptureRow row = readRow(statement);
    Capture capture;
    capture.id = row.id;
    capture.receivedAtMs = row.receivedAtMs;
    capture.kind = row.kind;
    capture.status = row.status;
    capture.peer = row.peer;
    capture.webhook = row.webhook;
    capture.event = row.event;
    capture.problems = row.problems;
    capture.raw = statement.blob(Tail + 2);
    capture.headSize = std::clamp<qint64>(statement.integer(Tail + 3), 0, capture.raw.size());
    capture.payload =
        statement.isNull(Tail + 1) ? capture.raw.sliced(capture.headSize) : statement.blob(Tail + 1);
    if (capture.kind == CaptureKind::Wellformed) {
        capture.head = headOf(capture.raw, capture.headSize);
    }
    return capture;
}

} // namespace

Result<CaptureReader> CaptureReader::open(const QString &path)
{
    Result<Database> database = openForReading(path, captureSchema());
    if (!database) {
        return fail(database.error());
    }
    return CaptureReader(std::move(*database));
}

Result<QList<CaptureRow>> CaptureReader::page(qint64 before, int limit, const CaptureFilter &filter)
{
    const qint64 bound = before > 0 ? before : std::numeric_limits<qint64>::max();
    return rows("id < ? ORDER BY id DESC", bound, limit, filter);
}

Result<QList<CaptureRow>> CaptureReader::since(qint64 after, int limit, const CaptureFilter &filter)
{
    return rows("id > ? ORDER BY id", after, limit, filter);
}

Result<QList<CaptureRow>> CaptureReader::rows(
    const QByteArray &range, qint64 bound, int limit, const CaptureFilter &filter)
{
    const qsizetype order = range.indexOf(" ORDER");
    const QByteArray sql = listColumns + QByteArray("payload_size FROM captures WHERE ") +
                           range.first(order) + conditions(filter) + range.sliced(order) + " LIMIT " +
                           QByteArray::number(limit);
    const Result<Statement *> statement = m_database.cached(sql);
    if (!statement) {
        return fail(statement.error());
    }
    const StatementScope scope(**statement);
    (*statement)->bind(1, bound);
    bindFilter(**statement, 2, filter);
    QList<CaptureRow> page;
    Result<bool> row = (*statement)->step();
    for (; row && *row; row = (*statement)->step()) {
        page.append(readRow(**statement));
    }
    return row ? Result<QList<CaptureRow>>(page) : fail(row.error());
}

Result<qint64> CaptureReader::count(const CaptureFilter &filter)
{
    const Result<Statement *> statement =
        m_database.cached("SELECT count(*) FROM captures WHERE TRUE" + conditions(filter));
    if (!statement) {
        return fail(statement.error());
    }
    const StatementScope scope(**statement);
    bindFilter(**statement, 1, filter);
    const Result<bool> row = (*statement)->step();
    return row ? Result<qint64>((*statement)->integer(0)) : fail(row.error());
}

Result<qint64> CaptureReader::lastId()
{
    return m_database.integer("SELECT max(id) FROM captures");
}

Result<Capture> CaptureReader::capture(qint64 id)
{
    const Result<Statement *> statement = m_database.cached(
        listColumns + QByteArray("payload_size, payload, raw, head_size FROM captures WHERE id = ?"));
    if (!statement) {
        return fail(statement.error());
    }
    const StatementScope scope(**statement);
    (*statement)->bind(1, id);
    const Result<bool> row = (*statement)->step();
    if (!row) {
        return fail(row.error());
    }
    if (!*row) {
        return fail(problem("capture.missing", Tr::tr("There is no call %1 in the store.").arg(id)));
    }
    return readCapture(**statement);
}

} // namespace triptych::store
