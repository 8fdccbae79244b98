// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/historystore.h"
#include "ui/itemmodels/rowmodel.h"

#include <optional>

namespace triptych::ui {

/// Calls that were made, newest first, read page by page as the list is scrolled.
class HistoryModel final : public RowModel
{
    Q_OBJECT

public:
    enum Column { Time, Method, Url, Status, Duration, Size, ColumnCount };
    static constexpr int pageSize = 256;

    explicit HistoryModel(QObject *parent = nullptr);

    /// The store of a project; nothing is read until reload().
    void setStore(const QString &path);
    /// Takes in what is newer than what is shown; everything, if that is more than a page.
    void reload();
    [[nodiscard]] qint64 idAt(int row) const;
    /// What could not be read; null code without.
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    [[nodiscard]] bool openStore();
    [[nodiscard]] QList<store::ExchangeRow> page(qint64 before);

    QString m_path;
    std::optional<store::HistoryReader> m_reader;
    std::optional<Problem> m_problem;
    QList<store::ExchangeRow> m_rows;
    bool m_hasMore = false;
};

/// "0.8 ms", "143 ms", "2.31 s"; empty for a negative one.
[[nodiscard]] QString durationText(qint64 microseconds);
/// "812 B", "18.2 kB", "3.1 MB"
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace triptych::ui
