// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/roles.h"

#include <QColor>
#include <QRect>

class QPainter;

namespace triptych::ui {

class Theme;

/// Small shapes that style and delegates share.

/// A rounded box with a border of `width` pixels, drawn inside `rect`; an invalid colour leaves a part out.
void paintBox(QPainter &painter, const QRect &rect, QColor fill, QColor border, qreal width, qreal radius);

/// An icon in a square in the middle of `rect`.
void paintIcon(QPainter &painter, const QRect &rect, Icon icon, int size, QColor color);

/// The unsaved dot, in the middle of `rect`.
void paintDot(QPainter &painter, const QRect &rect, QColor color, qreal diameter);

} // namespace triptych::ui
