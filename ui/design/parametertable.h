// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/design/form.h"

#include <QTableView>

namespace triptych::ui {

class ErrorBar;
class ParametersModel;

/// A table inside a form: no frame, whole rows, as high as its rows up to eight.
class FormTable : public QTableView
{
    Q_OBJECT

public:
    FormTable(const Theme &theme, const QString &name, QWidget *parent);

    void fit();

private:
    const Theme &m_theme;
};

/// The parameters of an operation or a path item. The last row waits for the name of a new one.
class ParameterTable final : public FormTable
{
    Q_OBJECT

public:
    ParameterTable(const FormParts &parts, ParametersModel &model, ErrorBar &error, QWidget *parent);

    /// Makes the row of the parameter that holds this node the current one; false when there is none.
    bool reveal(const text::Pointer &pointer);
    [[nodiscard]] std::optional<text::Pointer> currentPointer() const;

private:
    ParametersModel &m_parameters;
};

} // namespace triptych::ui
