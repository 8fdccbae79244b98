// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/design/form.h"

namespace triptych::ui {

class BoundLine;
class ThemedLabel;

/// What a document is about: title, version, description, servers, and what there is in it.
class OverviewForm final : public Form
{
    Q_OBJECT

public:
    OverviewForm(const FormParts &parts, QWidget *parent);
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    void count();

    FormParts m_parts;
    BoundLine *m_title;
    ThemedLabel *m_counts;
};

} // namespace triptych::ui
