// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace triptych::ui {

/// The base of every table: a subclass has an enum of columns, `rows()` and `cell()`. Bounds, alignment,
/// headers and plain tooltips are settled here, once.
class RowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Column
    {
        QString title;
        Qt::Alignment alignment = Qt::AlignLeft; ///< numbers: Qt::AlignRight
        bool editable = false;
    };

    explicit RowModel(QList<Column> columns, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) final;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] virtual int rows() const = 0;
    /// `row` and `column` exist. ToolTipRole is plain text; it is escaped by the caller.
    [[nodiscard]] virtual QVariant cell(int row, int column, int role) const = 0;
    /// The user wrote `value` into an editable cell; true when it was taken. The subclass says what changed.
    virtual bool setCell(int row, int column, const QVariant &value);

    void rowChanged(int row);

private:
    QList<Column> m_columns;
};

} // namespace triptych::ui
