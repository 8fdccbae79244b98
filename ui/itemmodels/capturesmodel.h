// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/pooltasks.h"
#include "model/store/capturestore.h"
#include "ui/itemmodels/rowmodel.h"

#include <memory>

namespace triptych::ui {

/// Webhook calls as they come, newest first. Read by key in pages on the pool as the list is scrolled; while
/// it follows, what is new goes in at the top in one batch, and what was scrolled past long ago is let go, so
/// that a list which stands open for a week stays small. While it does not follow it stands still and counts
/// what waits.
class CapturesModel final : public RowModel
{
    Q_OBJECT

public:
    enum Column { Time, Event, Status, Size, From, ColumnCount };
    static constexpr int pageSize = 256;
    static constexpr int mostFollowed = 2048; ///< rows kept while it follows
    static constexpr int mostWaiting = 1000;  ///< counted; beyond it is "1000+"

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
    [[nodiscard]] const CaptureRow *rowAt(int row) const;
    /// The whole call, read on the pool; delivered unless this model is gone or asked again.
    void read(qint64 id, std::function<void(const Result<Capture> &)> done);

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

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
    void insertNewest(const QList<CaptureRow> &rows);
    void setWaiting(int waiting);

    std::shared_ptr<Source> m_source;
    QList<CaptureRow> m_rows;
    int m_waiting = 0;
    bool m_following = true;
    bool m_hasMore = false;
    bool m_loaded = false;
    bool m_refreshing = false;
    bool m_again = false;
    bool m_fetching = false;
    quint64 m_asked = 0;
    project::PoolTasks m_tasks;
};

} // namespace triptych::ui
