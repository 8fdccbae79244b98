// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace triptych::ui {

/// The strip behind a row of tabs, with the line under it where no tab is.
class TabRow final : public QWidget
{
public:
    explicit TabRow(const Theme &theme, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_theme(theme)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(Role::Raised));
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Role::Line));
    }

private:
    const Theme &m_theme;
};

} // namespace triptych::ui
