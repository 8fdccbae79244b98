// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/parts.h"
#include "ui/itemmodels/rowmodel.h"

namespace triptych::ui {

/// Rows as people fill them in: query, path parameters, headers, form fields. Several lists may stand in one
/// table; the last row waits for the name of a new one in the last list. Keeps no truth: what was typed is
/// announced, and setLists() brings back what the file then says.
class RowsModel final : public RowModel
{
    Q_OBJECT

public:
    enum Column { Enabled, Name, Value, Kind, Description, ColumnCount };

    struct List
    {
        QByteArray key; ///< in the file: "query"
        QString title;  ///< what the column Kind says
        items::Rows rows;
        bool hasFixedNames = false; ///< path parameters: names come from the URL, and none can be off

        bool operator==(const List &) const = default;
    };

    explicit RowsModel(QObject *parent = nullptr);

    void setLists(const QList<List> &lists);
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isNewRow(int row) const { return row == count(); }
    [[nodiscard]] bool canRemove(int row) const;
    void removeRow(int row);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited(const QByteArray &key, const triptych::items::Rows &rows, const QString &label);

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    bool setCell(int row, int column, const QVariant &value) override;

private:
    struct At
    {
        int list = 0;
        int row = 0;
    };
    [[nodiscard]] int count() const;
    [[nodiscard]] bool hasGrown(const QList<List> &lists) const;
    [[nodiscard]] At at(int row) const;
    [[nodiscard]] QVariant newRowCell(int column, int role) const;

    QList<List> m_lists;
    bool m_readOnly = false;
};

} // namespace triptych::ui
