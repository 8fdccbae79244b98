// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/design/form.h"

namespace triptych::ui {

class BoundLine;
class ErrorBar;
class FormTable;
class ParametersModel;
class ResponsesModel;
class SchemaGrid;

/// An operation: what it is called, its parameters, what it takes and gives, and the schema of the row in
/// front.
class OperationForm final : public Form
{
    Q_OBJECT

public:
    OperationForm(const FormParts &parts, const text::Pointer &pointer, QWidget *parent);
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] ParametersModel &parameters() const { return *m_parameters; }
    [[nodiscard]] ResponsesModel &responses() const { return *m_responses; }
    [[nodiscard]] SchemaGrid &grid() const { return *m_grid; }

private:
    void addHead(QVBoxLayout &column);
    void addParameters(QVBoxLayout &column);
    void addResponses(QVBoxLayout &column);
    void showSchema();

    FormParts m_parts;
    text::Pointer m_pointer;
    BoundLine *m_summary = nullptr;
    ErrorBar *m_error = nullptr;
    ParametersModel *m_parameters = nullptr;
    ResponsesModel *m_responses = nullptr;
    FormTable *m_responseTable = nullptr;
    SchemaGrid *m_grid = nullptr;
};

} // namespace triptych::ui
