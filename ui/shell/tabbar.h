// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/roles.h"

#include <QTabBar>

namespace triptych::ui {

class Theme;

/// How one tab looks beside its text.
struct TabLook
{
    QByteArray method;
    Icon icon = Icon::None;
    bool preview = false;
    bool dirty = false;
};

/// The row of tabs: method in its colour, italic previews, the unsaved dot, middle click closes.
class TabBar : public QTabBar
{
    Q_OBJECT

public:
    explicit TabBar(const Theme &theme, QWidget *parent = nullptr);

    void setLook(int index, const TabLook &look);
    [[nodiscard]] TabLook look(int index) const;

Q_SIGNALS:
    void pinRequested(int index);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void tabInserted(int index) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QFont textFont(const TabLook &look) const;
    [[nodiscard]] QFont methodFont() const;
    [[nodiscard]] int leadWidth(const TabLook &look) const;
    void paintLabel(QPainter &painter, int index) const;

    const Theme &m_theme;
};

} // namespace triptych::ui
