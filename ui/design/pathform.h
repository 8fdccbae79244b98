// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/design/form.h"

namespace triptych::ui {

class BoundLine;
class ParameterTable;

/// A path item: what all its operations share.
class PathForm final : public Form
{
    Q_OBJECT

public:
    PathForm(const FormParts &parts, const text::Pointer &pointer, QWidget *parent);
    [[nodiscard]] QWidget *firstFocus() const override;
    bool reveal(const text::Pointer &pointer) override;
    [[nodiscard]] std::optional<text::Pointer> pointerOf(const QWidget *widget) const override;

private:
    BoundLine *m_summary;
    ParameterTable *m_parameters;
};

} // namespace triptych::ui
