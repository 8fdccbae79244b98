// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/operationtablemodel.h"

namespace triptych::ui {

struct ParameterRow
{
    text::Pointer listed;  ///< its item in `parameters`
    openapi::Place target; ///< the parameter object, references followed
    bool inherited = false;
    QString name, in, type, description;
    bool required = false;

    bool operator==(const ParameterRow &) const = default;
};

/// The parameters of an operation, its own first, then those of its path item. A row at the end waits for the
/// name of a new one. What stands behind a reference is edited where it is.
class ParametersModel final : public OperationRowsModel<ParameterRow>
{
    Q_OBJECT

public:
    enum Column { Name, In, Type, Required, Description, ColumnCount };
    ParametersModel(openapi::Documents documents, Edit edit, QObject *parent = nullptr);

    [[nodiscard]] bool isInherited(int row) const;
    /// Where the parameter of a row is listed, in the operation's document; nothing for any other row.
    [[nodiscard]] std::optional<text::Pointer> pointerAt(int row) const;
    /// The row of the parameter that holds a node of that document; -1.
    [[nodiscard]] int rowOf(const text::Pointer &pointer) const;
    /// Takes an own parameter out of the operation's list.
    Status removeRow(int row);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    bool setCell(int row, int column, const QVariant &value) override;

private:
    [[nodiscard]] QList<ParameterRow> read() const override;
    [[nodiscard]] ParameterRow readRow(const text::Pointer &listed, bool inherited) const;
};

} // namespace triptych::ui
