// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/captureschema.h"
#include "model/store/capturestore.h"
#include "model/store/headview.h"
#include "model/store/problemcodec.h"
#include "model/store/rows.h"
#include "model/store/tr.h"

#include <algorithm>

namespace triptych::store {

namespace {

constexpr auto listColumns =
    "SELECT id, received_ms, kind, status, method, target, peer, webhook, event, problems, payload_size";

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

CaptureRow readRow(Row &from)
{
    CaptureRow row;
    row.id = from.integer();
    row.receivedAtMs = from.integer();
    row.kind = from.integer() == 0 ? CaptureKind::Wellformed : CaptureKind::Malformed;
    row.status = from.small();
    row.method = from.blob();
    row.target = from.blob();
    row.peer = from.blob();
    row.webhook = from.text();
    row.event = from.text();
    row.problems = decodeProblems(from.blob());
    row.payloadSize = from.integer();
    return row;
}

Capture readCapture(Row &from)
{
    const CaptureRow row = readRow(from);
    Capture capture;
    capture.id = row.id;
    capture.receivedAtMs = row.receivedAtMs;
    capture.kind = row.kind;
    capture.status = row.status;
    capture.peer = row.peer;
    capture.webhook = row.webhook;
    capture.event = row.event;
    capture.problems = row.problems;
    capture.payload = from.blob(); // NULL where it is what follows the head
    capture.raw = from.blob();
    capture.headSize = std::clamp<qint64>(from.integer(), 0, capture.raw.size());
    if (capture.payload.isNull()) {
        capture.payload = capture.raw.sliced(capture.headSize);
    }
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
    return rows("id < ? ORDER BY id DESC", pageBound(before), limit, filter);
}

Result<QList<CaptureRow>> CaptureReader::since(qint64 after, int limit, const CaptureFilter &filter)
{
    return rows("id > ? ORDER BY id", after, limit, filter);
}

Result<QList<CaptureRow>> CaptureReader::rows(
    const QByteArray &range, qint64 bound, int limit, const CaptureFilter &filter)
{
    const qsizetype order = range.indexOf(" ORDER");
    const QByteArray sql = listColumns + QByteArray(" FROM captures WHERE ") + range.first(order) +
                           conditions(filter) + range.sliced(order) + " LIMIT " + QByteArray::number(limit);
    const auto bind = [&](Statement &statement) {
        statement.bind(1, bound);
        bindFilter(statement, 2, filter);
    };
    return rowsOf(m_database, sql, bind, readRow);
}

Result<qint64> CaptureReader::count(const CaptureFilter &filter)
{
    const auto counts = rowsOf(
        m_database, "SELECT count(*) FROM captures WHERE TRUE" + conditions(filter),
        [&filter](Statement &statement) { bindFilter(statement, 1, filter); },
        [](Row &from) { return from.integer(); });
    return counts ? Result<qint64>(counts->value(0)) : fail(counts.error());
}

Result<CaptureMarks> CaptureReader::marks(
    qint64 after, qint64 known, int pageSize, const CaptureFilter &filter)
{
    const auto ids = rowsOf(
        m_database, "SELECT id FROM captures WHERE id > ?" + conditions(filter) + " ORDER BY id",
        [&](Statement &statement) {
            statement.bind(1, after);
            bindFilter(statement, 2, filter);
        },
        [](Row &from) { return from.integer(); });
    if (!ids) {
        return fail(ids.error());
    }
    CaptureMarks marks{ids->size(), ids->isEmpty() ? after : ids->last(), {}};
    for (qint64 i = (pageSize - known % pageSize) % pageSize; i < marks.count; i += pageSize) {
        marks.starts += ids->at(i);
    }
    return marks;
}

Result<qint64> CaptureReader::lastId()
{
    return m_database.integer("SELECT max(id) FROM captures");
}

Result<Capture> CaptureReader::capture(qint64 id)
{
    auto found = rowOf(m_database,
        listColumns + QByteArray(", payload, raw, head_size FROM captures WHERE id = ?"), id, readCapture);
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return fail(problem("capture.missing", Tr::tr("There is no call %1 in the store.").arg(id)));
    }
    return std::move(**found);
}

} // namespace triptych::store
