// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/design/form.h"

namespace triptych::ui {

class BoundText;
class SchemaGrid;

/// A schema of the document: its description and the grid of what is in it.
class SchemaForm final : public Form
{
    Q_OBJECT

public:
    SchemaForm(const FormParts &parts, const text::Pointer &pointer, QWidget *parent);
    [[nodiscard]] QWidget *firstFocus() const override;
    bool reveal(const text::Pointer &pointer) override;
    [[nodiscard]] std::optional<text::Pointer> pointerOf(const QWidget *widget) const override;
    [[nodiscard]] SchemaGrid &grid() const { return *m_grid; }

private:
    SchemaGrid *m_grid;
};

} // namespace triptych::ui
