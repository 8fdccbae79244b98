// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/openapi/schemaview.h"
#include "ui/itemmodels/rowmodel.h"

#include <functional>

namespace triptych::ui {

/// What tables of an operation have in common: where it stands, how it is edited, and what was refused.
class OperationTableModel : public RowModel
{
    Q_OBJECT

public:
    /// Makes edits of a document for its snapshot of that moment, and applies them as one undoable step.
    using MakeEdits = std::function<Result<text::EditList>(const text::Snapshot &)>;
    using Edit = std::function<Status(const QString &document, const MakeEdits &make, const QString &label)>;

    void setOperation(const openapi::Place &operation);
    /// Reads the document again.
    virtual void update() = 0;

Q_SIGNALS:
    /// An edit was refused; the row is as it was.
    void refused(const triptych::Problem &problem);

protected:
    OperationTableModel(QList<Column> columns, openapi::Documents documents, Edit edit, QObject *parent);

    /// Takes the rows of another operation, inside a reset.
    virtual void takeRows() = 0;
    [[nodiscard]] bool hasOperation() const { return m_hasOperation; }
    [[nodiscard]] const openapi::Place &operation() const { return m_operation; }
    /// A null one for a document that cannot be had.
    [[nodiscard]] text::Snapshot document(const QString &path) const { return m_documents(path); }
    [[nodiscard]] const openapi::Documents &documents() const { return m_documents; }
    Status apply(const QString &document, const QString &label, const MakeEdits &make) const;
    /// As apply(); says aloud what was refused.
    bool edit(const QString &document, const QString &label, const MakeEdits &make);

private:
    openapi::Documents m_documents;
    Edit m_edit;
    openapi::Place m_operation;
    bool m_hasOperation = false;
};

/// The rows of such a table, of any type that can be compared, and one at the end that waits for a new one.
template <typename Row>
class OperationRowsModel : public OperationTableModel
{
public:
    [[nodiscard]] bool isNewRow(int row) const { return row == int(m_rows.size()); }

    void update() final
    {
        QList<Row> now = read();
        if (now == m_rows) {
            return;
        }
        if (now.size() != m_rows.size()) {
            beginResetModel();
            m_rows = std::move(now);
            endResetModel();
            return;
        }
        m_rows = std::move(now);
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
    }

protected:
    using OperationTableModel::OperationTableModel;

    [[nodiscard]] virtual QList<Row> read() const = 0;
    [[nodiscard]] const QList<Row> &list() const { return m_rows; }
    [[nodiscard]] bool isListed(int row) const { return row >= 0 && row < m_rows.size(); }
    [[nodiscard]] int rows() const final { return int(m_rows.size()) + (hasOperation() ? 1 : 0); }

private:
    void takeRows() final { m_rows = read(); }

    QList<Row> m_rows;
};

} // namespace triptych::ui
