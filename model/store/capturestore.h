// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/message/capture.h"
#include "model/store/storethread.h"

#include <optional>

namespace triptych::store {

/// The one writer of a capture store (`.triptych/captures.sqlite`), with a thread of its own.
class CaptureWriter
{
public:
    /// On the store thread, after the commit: the capture with its id, or why it was not stored.
    using Ticket = std::function<void(Result<Capture> stored)>;

    /// Problems: "store.held" names who writes it; "store.newer"; those of database.h.
    [[nodiscard]] static Result<std::unique_ptr<CaptureWriter>> open(
        const QString &path, WriterOptions options = {}, WriterEvents events = {});

    /// Any thread, never waits. On success the ticket will be called, exactly once; with a Problem
    /// ("store.busy", "store.closed") it will not.
    [[nodiscard]] Status submit(Capture capture, Ticket ticket);
    /// Stores what waits, calls its tickets, checkpoints, closes. The destructor does the same.
    void stop() { m_thread->stop(); }

    [[nodiscard]] WriterCounts counts() const { return m_thread->counts(); }
    /// Warning "store.set-aside" if the file that was there could not be used.
    [[nodiscard]] const Problems &openingProblems() const { return m_thread->openingProblems(); }

private:
    explicit CaptureWriter(std::unique_ptr<StoreThread> thread)
        : m_thread(std::move(thread))
    {
    }
    std::unique_ptr<StoreThread> m_thread;
};

/// What a list asks for. Parts that are not set do not restrict.
struct CaptureFilter
{
    std::optional<QString> webhook; ///< empty: the inbox
    std::optional<QString> event;
    std::optional<int> status;

    bool operator==(const CaptureFilter &) const = default;
};

/// Where the pages of a list begin, counted from the oldest capture, so that what comes moves none of them.
struct CaptureMarks
{
    qint64 count = 0;     ///< of the captures looked at
    qint64 lastId = 0;    ///< of the newest of them, else what was asked for
    QList<qint64> starts; ///< the first id of each page that begins among them
};

/// Reads captures beside the writer, in this or another process, through a connection of its own. One thread
/// at a time. Pages go by key: cost does not grow with how far back one looks.
class CaptureReader
{
public:
    /// Problem "store.missing" where nothing was captured yet.
    [[nodiscard]] static Result<CaptureReader> open(const QString &path);

    /// Up to `limit` rows with ids below `before`, newest first. `before` 0: from the newest.
    [[nodiscard]] Result<QList<CaptureRow>> page(qint64 before, int limit, const CaptureFilter &filter = {});
    /// Up to `limit` rows with ids above `after`, oldest first: what came since.
    [[nodiscard]] Result<QList<CaptureRow>> since(qint64 after, int limit, const CaptureFilter &filter = {});
    [[nodiscard]] Result<qint64> count(const CaptureFilter &filter = {});
    /// Of the captures with ids above `after`, before which `known` others are in the list. Walks an index, a
    /// tenth of a second for a million: not for the main thread.
    [[nodiscard]] Result<CaptureMarks> marks(
        qint64 after, qint64 known, int pageSize, const CaptureFilter &filter = {});
    /// Of the newest capture, 0 for none.
    [[nodiscard]] Result<qint64> lastId();
    /// Everything, with the exact bytes. Problem "capture.missing" if there is none of that id.
    [[nodiscard]] Result<Capture> capture(qint64 id);

private:
    explicit CaptureReader(Database database)
        : m_database(std::move(database))
    {
    }
    Result<QList<CaptureRow>> rows(
        const QByteArray &range, qint64 bound, int limit, const CaptureFilter &filter);

    Database m_database;
};

} // namespace triptych::store
