// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/openapi/schemaview.h"
#include "ui/itemmodels/rowmodel.h"

#include <functional>

namespace triptych::ui {

/// What an operation takes and gives: the request body and the responses, a row for each media type. A row at
/// the end waits for the status of a new response.
class ResponsesModel final : public RowModel
{
    Q_OBJECT

public:
    enum Column { Status, Media, Schema, Description, ColumnCount };
    using MakeEdits = std::function<Result<text::EditList>(const text::Snapshot &)>;
    using Edit =
        std::function<triptych::Status(const QString &document, const MakeEdits &make, const QString &label)>;

    ResponsesModel(openapi::Documents documents, Edit edit, QObject *parent = nullptr);

    void setOperation(const openapi::Place &operation);
    void update();
    [[nodiscard]] bool isNewRow(int row) const { return row == int(m_rows.size()); }
    /// The schema of a row's content; nothing where there is none.
    [[nodiscard]] std::optional<openapi::Place> schemaAt(int row) const;
    /// "Request application/json", "201 application/json"
    [[nodiscard]] QString titleOf(int row) const;
    triptych::Status removeRow(int row);

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
        bool isRequest = false;
        QString status;
        text::Pointer listed;  ///< /…/responses/201, /…/requestBody
        openapi::Place target; ///< the object, references followed
        QString media, type, description;
        std::optional<openapi::Place> schema;

        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] QList<Row> read() const;
    void readInto(QList<Row> &rows, const QString &status, const text::Pointer &listed, bool isRequest) const;
    bool report(const triptych::Status &status);

    openapi::Documents m_documents;
    Edit m_edit;
    openapi::Place m_operation;
    QList<Row> m_rows;
    bool m_hasOperation = false;
};

} // namespace triptych::ui
