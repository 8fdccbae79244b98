// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/operationtablemodel.h"

namespace triptych::ui {

struct ResponseRow
{
    bool isRequest = false;
    QString status;
    text::Pointer listed;  ///< /…/responses/201, /…/requestBody
    openapi::Place target; ///< the object, references followed
    QString media, type, description;
    std::optional<openapi::Place> schema;

    bool operator==(const ResponseRow &) const = default;
};

/// What an operation takes and gives: the request body and the responses, a row for each media type. A row at
/// the end waits for the status of a new response.
class ResponsesModel final : public OperationRowsModel<ResponseRow>
{
    Q_OBJECT

public:
    enum Column { Status, Media, Schema, Description, ColumnCount };
    ResponsesModel(openapi::Documents documents, Edit edit, QObject *parent = nullptr);

    /// The schema of a row's content; nothing where there is none.
    [[nodiscard]] std::optional<openapi::Place> schemaAt(int row) const;
    /// "Request application/json", "201 application/json"
    [[nodiscard]] QString titleOf(int row) const;
    /// The schema of a row where the operation itself holds it, else the request body or response; nothing
    /// for the row that waits.
    [[nodiscard]] std::optional<text::Pointer> pointerAt(int row) const;
    /// The row of the request body or response that holds a node of the operation's document, or whose schema
    /// does; -1.
    [[nodiscard]] int rowOf(const text::Pointer &pointer) const;
    triptych::Status removeRow(int row);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    bool setCell(int row, int column, const QVariant &value) override;

private:
    [[nodiscard]] QList<ResponseRow> read() const override;
    void readInto(
        QList<ResponseRow> &rows, const QString &status, const text::Pointer &listed, bool isRequest) const;
};

} // namespace triptych::ui
