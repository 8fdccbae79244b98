// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/message/exchange.h"
#include "model/store/storethread.h"

#include <optional>

namespace triptych::store {

/// The one writer of the history (`.triptych/history.sqlite`): calls made, with their answers. Entered
/// secrets are masked before they come here.
class HistoryWriter
{
public:
    /// On the store thread, after the commit: the id, or why it was not stored.
    using Ticket = std::function<void(Result<qint64> id)>;

    /// As CaptureWriter::open().
    [[nodiscard]] static Result<std::unique_ptr<HistoryWriter>> open(
        const QString &path, WriterOptions options = {}, WriterEvents events = {});

    /// As CaptureWriter::submit().
    [[nodiscard]] Status submit(Exchange exchange, Ticket ticket);
    void stop() { m_thread->stop(); }
    [[nodiscard]] const Problems &openingProblems() const { return m_thread->openingProblems(); }

private:
    explicit HistoryWriter(std::unique_ptr<StoreThread> thread)
        : m_thread(std::move(thread))
    {
    }
    std::unique_ptr<StoreThread> m_thread;
};

/// What a list shows of an exchange.
struct ExchangeRow
{
    qint64 id = 0;
    qint64 startedAtMs = 0;
    QString requestAddress;
    QString environment;
    QByteArray method;
    QByteArray url;
    int status = 0;          ///< 0 when no response came
    QByteArray failureCode;  ///< code of the failure, empty without
    qint64 totalUs = -1;     ///< microseconds
    qint64 responseSize = 0; ///< bytes, decoded
};

/// Reads the history beside its writer. One thread at a time.
class HistoryReader
{
public:
    /// Problem "store.missing" where nothing was sent yet.
    [[nodiscard]] static Result<HistoryReader> open(const QString &path);

    /// Up to `limit` rows with ids below `before` (0: from the newest), newest first; of one request only if
    /// an address is given.
    [[nodiscard]] Result<QList<ExchangeRow>> page(
        qint64 before, int limit, const std::optional<QString> &requestAddress = {});
    [[nodiscard]] Result<qint64> count();
    [[nodiscard]] Result<qint64> lastId();
    /// Problem "exchange.missing" if there is none of that id.
    [[nodiscard]] Result<Exchange> exchange(qint64 id);

private:
    explicit HistoryReader(Database database)
        : m_database(std::move(database))
    {
    }
    Database m_database;
};

} // namespace triptych::store
