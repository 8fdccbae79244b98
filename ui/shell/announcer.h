// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace triptych::ui {

/// Speaks to screen readers: "captured order.paid". The one way to do so, because how it is done depends on
/// the version of Qt and a test can listen here.
class Announcer : public QObject
{
    Q_OBJECT

public:
    /// `voice` is a widget that stands in the window anyway; its name becomes what is said.
    explicit Announcer(QWidget *voice, QObject *parent = nullptr);

    void announce(const QString &text);

Q_SIGNALS:
    void announced(const QString &text);

private:
    QPointer<QWidget> m_voice;
};

} // namespace triptych::ui
