// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/announcer.h"

#include <QAccessible>
#include <QWidget>

namespace triptych::ui {

Announcer::Announcer(QWidget *voice, QObject *parent)
    : QObject(parent)
    , m_voice(voice)
{
}

void Announcer::announce(const QString &text)
{
    if (m_voice && QAccessible::isActive()) {
        m_voice->setAccessibleName(text);
        QAccessibleEvent event(m_voice, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT announced(text);
}

} // namespace triptych::ui
