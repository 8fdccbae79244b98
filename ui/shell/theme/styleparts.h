// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme/theme.h"

#include <QStyleOption>

class QPainter;

namespace triptych::ui {

/// The pieces of Style, apart so that each reads alone. All paint what Fusion would paint with gradients.

void paintButton(const Theme &theme, const QStyleOption &option, QPainter &painter);
void paintToolButton(const Theme &theme, const QStyleOption &option, QPainter &painter);
void paintField(const Theme &theme, const QStyleOption &option, QPainter &painter);
void paintCheck(const Theme &theme, const QStyleOption &option, QPainter &painter, bool round);
void paintTreeRow(const Theme &theme, const QStyleOption &option, QPainter &painter);
void paintItem(const Theme &theme, const QStyleOption &option, QPainter &painter, bool barAtLeft);
void paintTabShape(const Theme &theme, const QStyleOptionTab &option, QPainter &painter);
void paintSplitter(const Theme &theme, const QStyleOption &option, QPainter &painter, bool horizontal);
void paintHeader(const Theme &theme, const QStyleOption &option, QPainter &painter);
void paintScrollBar(const Theme &theme, const QStyleOptionSlider &option, QPainter &painter);
void paintCombo(const Theme &theme, const QStyleOptionComboBox &option, QPainter &painter);
void paintFocusRing(const Theme &theme, const QRect &rect, QPainter &painter);

/// Does the keyboard's focus show? Only after a real Tab; a click leaves no ring.
[[nodiscard]] bool showsFocus(const QStyleOption &option);

} // namespace triptych::ui
