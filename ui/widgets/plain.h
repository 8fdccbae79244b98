// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace triptych::ui {

/// Labels and tooltips guess whether a text is markup. These do not: what is shown is what was given.

[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent = nullptr);
/// As above, and its text can be selected and copied: for addresses, paths, ids.
[[nodiscard]] QLabel *selectableLabel(const QString &text, QWidget *parent = nullptr);
void setPlainToolTip(QWidget *widget, const QString &text);
/// The name that a screen reader says, and the tooltip: for controls without a text.
void nameControl(QWidget *widget, const QString &name);

} // namespace triptych::ui
