// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/operationtablemodel.h"

namespace triptych::ui {

OperationTableModel::OperationTableModel(
    QList<Column> columns, openapi::Documents documents, Edit edit, QObject *parent)
    : RowModel(std::move(columns), parent)
    , m_documents(std::move(documents))
    , m_edit(std::move(edit))
{
}

void OperationTableModel::setOperation(const openapi::Place &operation)
{
    beginResetModel();
    m_operation = operation;
    m_hasOperation = true;
    takeRows();
    endResetModel();
}

Status OperationTableModel::apply(const QString &document, const QString &label, const MakeEdits &make) const
{
    return m_edit(document, make, label);
}

bool OperationTableModel::edit(const QString &document, const QString &label, const MakeEdits &make)
{
    const Status status = apply(document, label, make);
    if (!status) {
        Q_EMIT refused(status.error());
    }
    return status.has_value();
}

} // namespace triptych::ui
