// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme/paint.h"
#include "ui/shell/theme/styleparts.h"

#include <QPainter>
#include <QStyle>

namespace triptych::ui {

namespace {

constexpr qreal radius = 4;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

} // namespace

bool showsFocus(const QStyleOption &option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

void paintFocusRing(const Theme &theme, const QRect &rect, QPainter &painter)
{
    paintBox(painter, rect, {}, theme.color(Role::Accent), 2, radius);
}

void paintButton(const Theme &theme, const QStyleOption &option, QPainter &painter)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool primary = button && button->features.testFlag(QStyleOptionButton::DefaultButton) && enabled;
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool over = enabled && has(option, QStyle::State_MouseOver);
    QColor fill = primary ? theme.color(Role::Accent) : over || down ? theme.color(Role::Hover) : QColor();
    if (!primary && has(option, QStyle::State_On)) {
        fill = theme.color(Role::Selection);
    }
    if (primary && (over || down)) {
        fill = theme.effective() == Scheme::Light ? fill.darker(down ? 125 : 112) : fill.lighter(112);
    }
    QColor border = theme.color(enabled ? Role::Outline : Role::Line);
    if (primary || flat) {
        border = QColor();
    }
    paintBox(painter, option.rect, fill, border, 1, flat ? 0 : radius);
    if (showsFocus(option)) {
        if (primary) {
            paintBox(
                painter, option.rect.adjusted(2, 2, -2, -2), {}, theme.color(Role::OnAccent), 1, radius - 2);
            paintBox(painter, option.rect, {}, theme.color(Role::Text), 2, radius);
            return;
        }
        paintFocusRing(theme, option.rect, painter);
    }
}

void paintToolButton(const Theme &theme, const QStyleOption &option, QPainter &painter)
{
    const bool over = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool down = has(option, QStyle::State_Sunken);
    if (on) {
        paintBox(painter, option.rect, theme.color(Role::Selection), {}, 0, radius);
    } else if (over || down) {
        paintBox(painter, option.rect, theme.color(Role::Hover), {}, 0, radius);
    }
    if (showsFocus(option)) {
        const bool hidden = on && theme.color(Role::Selection) == theme.color(Role::Accent);
        paintBox(painter, option.rect, {}, theme.color(hidden ? Role::Text : Role::Accent), 2, radius);
    }
}

void paintField(const Theme &theme, const QStyleOption &option, QPainter &painter)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focus = has(option, QStyle::State_HasFocus);
    const QColor fill = enabled ? theme.color(Role::Surface) : theme.color(Role::Raised);
    const Role border = focus ? Role::Accent : enabled ? Role::Outline : Role::Line;
    paintBox(painter, option.rect, fill, theme.color(border), focus ? 2 : 1, radius);
}

void paintCheck(const Theme &theme, const QStyleOption &option, QPainter &painter, bool round)
{
    const int side = std::min(option.rect.width(), option.rect.height());
    const QRect box = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {side, side}, option.rect);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const qreal corner = round ? side / 2.0 : 3;
    const QColor mark = theme.color(enabled ? Role::OnAccent : Role::Raised);
    if (on || partly) {
        // On a selection that has the accent's own colour the box would drown: it gets an edge.
        const bool selected = has(option, QStyle::State_Selected);
        const QColor edge =
            selected && theme.color(Role::Selection) == theme.color(Role::Accent) ? mark : QColor();
        paintBox(painter, box, theme.color(enabled ? Role::Accent : Role::Disabled), edge, 1, corner);
        if (round) {
            paintDot(painter, box, mark, side * 0.4);
        } else {
            paintIcon(painter, box, partly ? Icon::Minus : Icon::Ok, side - 2, mark);
        }
    } else {
        paintBox(painter, box, enabled ? theme.color(Role::Surface) : QColor(),
            theme.color(enabled ? Role::Outline : Role::Disabled), 1, corner);
    }
    if (showsFocus(option)) {
        paintFocusRing(theme, box.adjusted(-2, -2, 2, 2), painter);
    }
}

void paintTreeRow(const Theme &theme, const QStyleOption &option, QPainter &painter)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    const bool selected = has(option, QStyle::State_Selected);
    if (selected) {
        painter.fillRect(option.rect, theme.color(Role::Selection));
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        painter.fillRect(option.rect, theme.color(Role::Hover));
    }
    const bool first = item && (item->viewItemPosition == QStyleOptionViewItem::Beginning ||
                                   item->viewItemPosition == QStyleOptionViewItem::OnlyOne);
    if (selected && first) {
        const QColor bar = theme.color(Role::Accent);
        const bool drowned = bar == theme.color(Role::Selection);
        painter.fillRect(QRect(0, option.rect.top(), 2, option.rect.height()),
            drowned ? theme.color(Role::OnAccent) : bar);
    }
}

void paintItem(const Theme &theme, const QStyleOption &option, QPainter &painter, bool barAtLeft)
{
    if (has(option, QStyle::State_Selected)) {
        painter.fillRect(option.rect, theme.color(Role::Selection));
        if (barAtLeft) {
            painter.fillRect(
                QRect(option.rect.topLeft(), QSize(2, option.rect.height())), theme.color(Role::Accent));
        }
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        painter.fillRect(option.rect, theme.color(Role::Hover));
    }
}

void paintTabShape(const Theme &theme, const QStyleOptionTab &option, QPainter &painter)
{
    const bool selected = has(option, QStyle::State_Selected);
    const QRect &rect = option.rect;
    const QColor line = theme.color(Role::Line);
    if (selected) {
        painter.fillRect(rect, theme.color(Role::Surface));
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), theme.color(Role::Accent));
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), line);
        painter.fillRect(QRect(rect.left() - 1, rect.top(), 1, rect.height()), line);
    } else {
        if (has(option, QStyle::State_MouseOver)) {
            painter.fillRect(rect, theme.color(Role::Hover));
        }
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line);
        if (option.selectedPosition != QStyleOptionTab::NextIsSelected) {
            painter.fillRect(
                QRect(rect.right(), rect.top() + theme.px(7), 1, rect.height() - theme.px(14)), line);
        }
    }
    if (showsFocus(option) && selected) {
        paintFocusRing(theme, rect.adjusted(1, 3, -2, -2), painter);
    }
}

void paintSplitter(const Theme &theme, const QStyleOption &option, QPainter &painter, bool horizontal)
{
    const QRect &rect = option.rect;
    const QColor line = theme.color(has(option, QStyle::State_MouseOver) ? Role::Accent : Role::Line);
    if (horizontal) {
        painter.fillRect(QRect(rect.center().x(), rect.top(), 1, rect.height()), line);
    } else {
        painter.fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), line);
    }
}

void paintHeader(const Theme &theme, const QStyleOption &option, QPainter &painter)
{
    const QRect &rect = option.rect;
    const QColor line = theme.color(Role::Line);
    painter.fillRect(rect, theme.color(has(option, QStyle::State_MouseOver) ? Role::Hover : Role::Surface));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    const bool last = header && (header->position == QStyleOptionHeader::End ||
                                    header->position == QStyleOptionHeader::OnlyOneSection);
    if (header && !last) {
        painter.fillRect(
            QRect(rect.right(), rect.top() + theme.px(5), 1, rect.height() - theme.px(10)), line);
    }
}

void paintScrollBar(const Theme &theme, const QStyleOptionSlider &option, QPainter &painter)
{
    const bool upright = option.orientation == Qt::Vertical;
    const bool over =
        has(option, QStyle::State_MouseOver) || option.activeSubControls & QStyle::SC_ScrollBarSlider;
    if (option.maximum <= option.minimum) {
        return;
    }
    const int length = upright ? option.rect.height() : option.rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const int slider =
        std::max(theme.px(32), int(length * qint64(option.pageStep) / (range + option.pageStep)));
    const int at = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - slider, option.upsideDown);
    const int inset = over ? 2 : 3;
    const QRect thumb = upright ? QRect(option.rect.left() + inset, option.rect.top() + at,
                                      option.rect.width() - 2 * inset, slider)
                                : QRect(option.rect.left() + at, option.rect.top() + inset, slider,
                                      option.rect.height() - 2 * inset);
    const QRect inner = upright ? thumb.adjusted(0, 2, 0, -2) : thumb.adjusted(2, 0, -2, 0);
    const qreal corner = std::min(inner.width(), inner.height()) / 2.0;
    paintBox(painter, inner, theme.color(over ? Role::Muted : Role::Outline), {}, 0, corner);
}

void paintCombo(const Theme &theme, const QStyleOptionComboBox &option, QPainter &painter)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    QStyleOption field = option;
    if (option.editable) {
        paintField(theme, field, painter);
    } else {
        const bool over = enabled && has(option, QStyle::State_MouseOver);
        const QColor fill =
            over ? theme.color(Role::Hover) : theme.color(enabled ? Role::Surface : Role::Raised);
        paintBox(painter, option.rect, fill, theme.color(enabled ? Role::Outline : Role::Line), 1, radius);
        if (showsFocus(option)) {
            paintFocusRing(theme, option.rect, painter);
        }
    }
    const int arrow = theme.px(22);
    const QRect right = QStyle::visualRect(option.direction, option.rect,
        QRect(option.rect.right() - arrow + 1, option.rect.top(), arrow, option.rect.height()));
    paintIcon(
        painter, right, Icon::ChevronDown, theme.px(12), theme.color(enabled ? Role::Muted : Role::Disabled));
}

} // namespace triptych::ui
