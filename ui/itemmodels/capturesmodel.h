// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/pooltasks.h"
#include "model/store/capturestore.h"
#include "ui/itemmodels/rowmodel.h"

#include <QCache>

#include <memory>

namespace triptych::ui {

/// Webhook calls as they come, newest first: all of them are rows, and a few pages of them are in memory.
/// What is looked at is read by key on the pool, the page looked at last before the others; until it is there
/// its rows say nothing. Pages count from the oldest call, so that what comes moves none of them. While it
/// follows, what is new goes in at the top in one batch; while it does not it stands still and counts what
/// waits.
class CapturesModel final : public RowModel
{
    Q_OBJECT

public:
    enum Column { Time, Event, Status, Size, From, ColumnCount };
    static constexpr int pageSize = 256;
    static constexpr int mostPages = 32;     ///< in memory
    static constexpr int mostWaiting = 1000; ///< counted; beyond it is "1000+"

    explicit CapturesModel(QThreadPool &pool, QObject *parent = nullptr);
    ~CapturesModel() override;

    /// Reads from the start. The store need not be there yet.
    void setSource(const QString &path, const store::CaptureFilter &filter);
    /// There may be more than there was.
    void refresh();
    void setFollowing(bool following);
    [[nodiscard]] bool isFollowing() const { return m_following; }
    [[nodiscard]] int waiting() const { return m_waiting; }
    /// The first answer of the store has come.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Null for a row that is not read yet, which is then fetched; dataChanged() says when it is there.
    [[nodiscard]] const CaptureRow *rowAt(int row) const;
    [[nodiscard]] int pagesInMemory() const { return int(m_pages.size()); }
    /// The whole call, read on the pool; delivered unless this model is gone or asked again.
    void read(qint64 id, std::function<void(const Result<Capture> &)> done);

Q_SIGNALS:
    void loaded();
    void waitingChanged(int waiting);
    void problemFound(const triptych::Problem &problem);

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    struct Source;
    struct News;

    void take(const News &news);
    void append(const News &news);
    void setWaiting(int waiting);
    void want(int page) const;
    void fetchWanted();
    void takePage(int page, int size, const Result<QList<CaptureRow>> &read);

    std::shared_ptr<Source> m_source;
    int m_count = 0;
    qint64 m_lastId = 0;    ///< of the newest row
    QList<qint64> m_starts; ///< the first id of each page
    mutable QCache<int, QList<CaptureRow>> m_pages{mostPages};
    mutable QList<int> m_wanted; ///< pages, the one looked at last first
    mutable bool m_fetchQueued = false;
    int m_fetching = -1;
    int m_waiting = 0;
    bool m_following = true;
    bool m_loaded = false;
    bool m_refreshing = false;
    bool m_again = false;
    quint64 m_asked = 0;
    project::PoolTasks m_tasks;
};

} // namespace triptych::ui
