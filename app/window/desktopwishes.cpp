// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desktopwishes.h"

#include "ui/shell/theme/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::Literals::StringLiterals;

namespace triptych::window {

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString gnome = u"org.gnome.desktop.interface"_s;

/// Read answers with a variant in a variant.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

} // namespace

DesktopWishes::DesktopWishes(ui::Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
}

void DesktopWishes::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
        SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    read(appearance, u"color-scheme"_s);
    read(appearance, u"contrast"_s);
    read(gnome, u"enable-animations"_s);
}

void DesktopWishes::read(const QString &group, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << group << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group, key, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid()) {
            take(group, key, unwrapped(reply.value().variant()));
        }
    });
}

void DesktopWishes::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, unwrapped(value.variant()));
}

void DesktopWishes::take(const QString &group, const QString &key, const QVariant &value)
{
    if (group == gnome && key == "enable-animations"_L1) {
        m_theme.setAnimates(value.toBool());
    } else if (group == appearance && key == "color-scheme"_L1) {
        m_dark = value.toUInt() == 1;
        m_told = value.toUInt() != 0;
        apply();
    } else if (group == appearance && key == "contrast"_L1) {
        m_contrast = value.toUInt() == 1;
        apply();
    }
}

void DesktopWishes::apply()
{
    if (m_contrast) {
        m_theme.setDesktopScheme(ui::Scheme::HighContrast);
    } else if (m_told) {
        m_theme.setDesktopScheme(m_dark ? ui::Scheme::Dark : ui::Scheme::Light);
    }
}

} // namespace triptych::window
