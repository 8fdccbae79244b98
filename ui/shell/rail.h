// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/roles.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace triptych::ui {

class IconButton;
class Theme;

/// The strip of activities at the edge: one checkable button a section, settings at the bottom.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(const Theme &theme, QWidget *parent = nullptr);

    void addActivity(const QString &id, Icon icon, const QString &name);
    /// Stands at the bottom and is not checkable.
    void addBottom(const QString &id, Icon icon, const QString &name);
    void setCurrent(const QString &id);
    [[nodiscard]] IconButton *button(const QString &id) const;

Q_SIGNALS:
    void chosen(const QString &id);

private:
    IconButton *makeButton(const QString &id, Icon icon, const QString &name);

    const Theme &m_theme;
    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
    QHash<QString, IconButton *> m_buttons;
};

} // namespace triptych::ui
