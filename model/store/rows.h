// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/database.h"

#include <QList>

#include <limits>
#include <optional>

namespace triptych::store {

/// Reads the columns of a row one after the other, in the order of the SELECT.
class Row
{
public:
    explicit Row(const Statement &statement)
        : m_statement(statement)
    {
    }
    qint64 integer() { return m_statement.integer(m_column++); }
    int small() { return static_cast<int>(integer()); }
    QByteArray blob() { return m_statement.blob(m_column++); } ///< null for SQL NULL
    QString text() { return m_statement.text(m_column++); }

private:
    const Statement &m_statement;
    int m_column = 0;
};

/// The id that a page "below `before`, newest first" begins under; 0 begins at the newest.
[[nodiscard]] inline qint64 pageBound(qint64 before)
{
    return before > 0 ? before : std::numeric_limits<qint64>::max();
}

/// Every row that `sql` gives, as `read(Row &)` makes it. `bind(Statement &)` sets the parameters; what it
/// binds by reference must outlive the call.
template <typename Bind, typename Read>
[[nodiscard]] auto rowsOf(Database &database, const QByteArray &sql, Bind bind, Read read)
    -> Result<QList<decltype(read(std::declval<Row &>()))>>
{
    const Result<Statement *> statement = database.cached(sql);
    if (!statement) {
        return fail(statement.error());
    }
    const StatementScope scope(**statement);
    bind(**statement);
    QList<decltype(read(std::declval<Row &>()))> rows;
    Result<bool> hasRow = (*statement)->step();
    for (; hasRow && *hasRow; hasRow = (*statement)->step()) {
        Row row(**statement);
        rows.append(read(row));
    }
    if (!hasRow) {
        return fail(hasRow.error());
    }
    return rows;
}

/// The only row that `sql` gives for an id; nothing if there is none.
template <typename Read>
[[nodiscard]] auto rowOf(Database &database, const QByteArray &sql, qint64 id, Read read)
    -> Result<std::optional<decltype(read(std::declval<Row &>()))>>
{
    auto rows = rowsOf(
        database, sql, [id](Statement &statement) { statement.bind(1, id); }, read);
    if (!rows) {
        return fail(rows.error());
    }
    using Found = std::optional<decltype(read(std::declval<Row &>()))>;
    return rows->isEmpty() ? Found() : Found(std::move(rows->first()));
}

} // namespace triptych::store
