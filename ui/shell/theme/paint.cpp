// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme/paint.h"

#include "ui/shell/theme/icons.h"

#include <QPainter>

namespace triptych::ui {

void paintBox(QPainter &painter, const QRect &rect, QColor fill, QColor border, qreal width, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    const qreal inset = border.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintIcon(QPainter &painter, const QRect &rect, Icon icon, int size, QColor color)
{
    if (icon == Icon::None) {
        return;
    }
    const QPoint at = rect.center() - QPoint((size - 1) / 2, (size - 1) / 2);
    painter.drawPixmap(at, iconPixmap(icon, size, painter.device()->devicePixelRatioF(), color));
}

void paintDot(QPainter &painter, const QRect &rect, QColor color, qreal diameter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(rect).center(), diameter / 2, diameter / 2);
    painter.restore();
}

} // namespace triptych::ui
