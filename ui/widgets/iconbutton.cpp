// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconbutton.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/plain.h"

namespace triptych::ui {

IconButton::IconButton(const Theme &theme, Icon icon, const QString &name, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setIconOf(icon);
    setName(name);
    measure();
    connect(&theme, &Theme::changed, this, &IconButton::measure);
}

void IconButton::setIconOf(Icon icon, Role role)
{
    setIcon(m_theme.icon(icon, role));
}

void IconButton::setName(const QString &name)
{
    nameControl(this, name);
}

void IconButton::setIconMeasure(qreal measureOfIcon)
{
    m_measure = measureOfIcon;
    measure();
}

void IconButton::measure()
{
    const int side = m_theme.px(m_measure);
    setIconSize({side, side});
    updateGeometry();
}

QSize IconButton::sizeHint() const
{
    const int side = m_theme.px(m_measure + 8);
    const int arrow = menu() && popupMode() != DelayedPopup ? m_theme.px(14) : 0;
    return {side + arrow, side};
}

} // namespace triptych::ui
