// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QToolButton>

namespace triptych::ui {

class CommandSet;
class Theme;

/// The environment in use, at the right of the tabs. Hidden while the project has none.
class EnvironmentSelector : public QToolButton
{
    Q_OBJECT

public:
    EnvironmentSelector(const Theme &theme, CommandSet &commands, QWidget *parent = nullptr);

    /// `current` empty: none chosen.
    void setEnvironments(const QStringList &names, const QString &current);
    [[nodiscard]] QString current() const { return m_current; }

Q_SIGNALS:
    /// Empty: none.
    void chosen(const QString &name);

private:
    void fillMenu();

    CommandSet &m_commands;
    QStringList m_names;
    QString m_current;
};

} // namespace triptych::ui
