// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings/settingsstore.h"
#include "ui/shell/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace triptych::tests {

/// A frame as the program builds it, with settings of its own in a temporary folder. One a test function.
struct UiFrame
{
    explicit UiFrame(QSize size = {1280, 800}, ui::Scheme scheme = ui::Scheme::Light)
        : theme(*qApp)
        , settings(folder.filePath(QStringLiteral("settings.json")))
        , commands(theme)
    {
        theme.setFontSize(9);
        theme.setAnimates(false);
        theme.setScheme(scheme);
        window = std::make_unique<ui::MainWindow>(theme, commands, settings);
        window->resize(size);
    }

    /// Shows the window and waits until it is there and active.
    void show()
    {
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        QTRY_VERIFY(window->isActiveWindow());
    }

    QTemporaryDir folder;
    ui::Theme theme;
    ui::SettingsStore settings;
    ui::CommandSet commands;
    std::unique_ptr<ui::MainWindow> window;
};

/// Writes `name`.png into $TRIPTYCH_SHOTS; does nothing when that is not set.
inline void shot(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("TRIPTYCH_SHOTS");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        QVERIFY(widget->grab().save(folder + u'/' + name + QStringLiteral(".png")));
    }
}

/// Visible controls that take the focus and say nothing to a screen reader, as "Class objectName".
inline QStringList namelessControls(QWidget *root)
{
    QStringList nameless;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool internal = widget->objectName().startsWith(QStringLiteral("qt_"));
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || internal) {
            continue;
        }
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty()) {
            nameless.append(
                QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
    }
    return nameless;
}

/// Every control that real presses of Tab come by, until one comes again.
inline QList<QWidget *> tabRound(QWidget *window, int most = 200)
{
    QList<QWidget *> round;
    for (int i = 0; i < most; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window, Qt::Key_Tab);
        QWidget *focus = QApplication::focusWidget();
        if (!focus || round.contains(focus)) {
            break;
        }
        round.append(focus);
    }
    return round;
}

} // namespace triptych::tests
