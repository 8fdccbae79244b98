// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace triptych::ui {

/// Text for a tooltip, shown as it is: what looks like markup is escaped, because tooltips guess.
[[nodiscard]] QString plainToolTip(const QString &text);

/// Text for a menu, button or tab, where `&` would mark a letter: `R&D` stays `R&D`.
[[nodiscard]] QString plainLabelText(const QString &text);

/// Foreign text on one line: control characters, line ends and direction overrides become visible signs,
/// so that a name can neither break a row nor pretend to be another.
[[nodiscard]] QString oneLine(const QString &text, qsizetype limit = 1000);

} // namespace triptych::ui
