// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/design/form.h"

namespace triptych::ui {

class BoundLine;
class ErrorBar;
class FormTable;
class ParameterTable;
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
    bool reveal(const text::Pointer &pointer) override;
    [[nodiscard]] std::optional<text::Pointer> pointerOf(const QWidget *widget) const override;
    [[nodiscard]] ParametersModel &parameters() const { return *m_parameters; }
    [[nodiscard]] ResponsesModel &responses() const { return *m_responses; }
    [[nodiscard]] SchemaGrid &grid() const { return *m_grid; }
    [[nodiscard]] FormTable &responseTable() const { return *m_responseTable; }
    [[nodiscard]] ParameterTable &parameterTable() const { return *m_parameterTable; }

private:
    void addHead(QVBoxLayout &column);
    void addParameters(QVBoxLayout &column);
    void addResponses(QVBoxLayout &column);
    void showSchema();
    [[nodiscard]] std::optional<text::Pointer> currentResponse() const;

    FormParts m_parts;
    text::Pointer m_pointer;
    BoundLine *m_summary = nullptr;
    ErrorBar *m_error = nullptr;
    ParametersModel *m_parameters = nullptr;
    ResponsesModel *m_responses = nullptr;
    ParameterTable *m_parameterTable = nullptr;
    FormTable *m_responseTable = nullptr;
    SchemaGrid *m_grid = nullptr;
};

} // namespace triptych::ui
