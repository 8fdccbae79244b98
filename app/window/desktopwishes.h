// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace triptych::ui {
class Theme;
}

namespace triptych::window {

/// What the desktop says about dark colours, contrast and animations, through the settings portal
/// (org.freedesktop.portal.Settings). Asked after the first paint, followed from then on; where there is no
/// portal, nothing happens.
class DesktopWishes : public QObject
{
    Q_OBJECT

public:
    explicit DesktopWishes(ui::Theme &theme, QObject *parent = nullptr);

    void ask();

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void read(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);
    void apply();

    ui::Theme &m_theme;
    bool m_dark = false;
    bool m_contrast = false;
    bool m_told = false;
};

} // namespace triptych::window
