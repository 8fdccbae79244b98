// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/roles.h"

#include <QColor>

#include <array>

namespace triptych::ui {

enum class Scheme : quint8 { System, Light, Dark, HighContrast };

/// One scheme's colours as data, in the order of Role. A test holds every text role to 4.5 : 1 and every mark
/// to 3 : 1 on surface, raised, hover and selection (WCAG 2.2, 1.4.3 and 1.4.11).
struct ColorTable
{
    std::array<QRgb, RoleCount> colors;
    /// The text on a selection; 0: every role keeps its colour there.
    QRgb onSelection = 0;

    [[nodiscard]] QColor color(Role role, bool selected = false) const;
};

/// `scheme` is not System: who asks has decided what the desktop wants.
[[nodiscard]] const ColorTable &colorTable(Scheme scheme);

/// Contrast of two opaque colours, 1…21 (WCAG 2.2, "contrast ratio").
[[nodiscard]] double contrast(QColor a, QColor b);

} // namespace triptych::ui
