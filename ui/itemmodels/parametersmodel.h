// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/openapi/schemaview.h"
#include "ui/itemmodels/rowmodel.h"

#include <functional>

namespace triptych::ui {

/// The parameters of an operation, its own first, then those of its path item. A row at the end waits for the
/// name of a new one. What stands behind a reference is edited where it is.
class ParametersModel final : public RowModel
{
    Q_OBJECT

public:
    enum Column { Name, In, Type, Required, Description, ColumnCount };
    using MakeEdits = std::function<Result<text::EditList>(const text::Snapshot &)>;
    using Edit = std::function<Status(const QString &document, const MakeEdits &make, const QString &label)>;

    ParametersModel(openapi::Documents documents, Edit edit, QObject *parent = nullptr);

    void setOperation(const openapi::Place &operation);
    /// Reads the document again.
    void update();
    [[nodiscard]] bool isNewRow(int row) const { return row == int(m_rows.size()); }
    [[nodiscard]] bool isInherited(int row) const;
    /// Takes an own parameter out of the operation's list.
    Status removeRow(int row);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void refused(const triptych::Problem &problem);

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    bool setCell(int row, int column, const QVariant &value) override;

private:
    struct Row
    {
        text::Pointer listed;  ///< its item in `parameters`
        openapi::Place target; ///< the parameter object, references followed
        bool inherited = false;
        QString name, in, type, description;
        bool required = false;

        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] QList<Row> read() const;
    [[nodiscard]] Row readRow(const text::Pointer &listed, bool inherited) const;
    bool report(const Status &status);

    openapi::Documents m_documents;
    Edit m_edit;
    openapi::Place m_operation;
    QList<Row> m_rows;
    bool m_hasOperation = false;
};

} // namespace triptych::ui
