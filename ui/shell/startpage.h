// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/roles.h"

#include <QWidget>

class QVBoxLayout;

namespace triptych::ui {

class CommandSet;
class Theme;

/// What stands in the middle without a project: the next steps and the last projects, whole rows to press.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(const Theme &theme, CommandSet &commands, QWidget *parent = nullptr);

    struct Recent
    {
        QString name;
        QString path;
    };
    void setRecent(const QList<Recent> &recent);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void recentChosen(const QString &path);

private:
    QWidget *addRow(
        QVBoxLayout &rows, Icon icon, const QString &title, const QString &detail, const QString &keys);
    void fillSteps();

    const Theme &m_theme;
    CommandSet &m_commands;
    QVBoxLayout *m_steps;
    QVBoxLayout *m_recent;
    QWidget *m_recentTitle;
};

} // namespace triptych::ui
