// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/roles.h"

#include <QToolButton>

namespace triptych::ui {

class Theme;

/// A flat button that is only an icon. Its name is not optional: it is the tooltip and what a reader says.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    IconButton(const Theme &theme, Icon icon, const QString &name, QWidget *parent = nullptr);

    void setIconOf(Icon icon, Role role = Role::Muted);
    void setName(const QString &name);
    /// Side of the icon in the design's measure; the button is 8 larger.
    void setIconMeasure(qreal measure);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void measure();

    const Theme &m_theme;
    qreal m_measure = 16;
};

} // namespace triptych::ui
