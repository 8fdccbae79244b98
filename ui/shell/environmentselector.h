// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QToolButton>

#include <optional>

namespace triptych::ui {

class CommandSet;
class Theme;

/// The environment in use, at the right of the tabs. Hidden while the project has none.
class EnvironmentSelector : public QToolButton
{
    Q_OBJECT

public:
    EnvironmentSelector(const Theme &theme, CommandSet &commands, QWidget *parent = nullptr);

    /// What the project has. The one in use stays so; a lone one is in use until the user says otherwise.
    void setEnvironments(const QStringList &names);
    /// The user's choice, empty for none. One that is not there yet is in use as soon as it comes.
    void choose(const QString &name);
    [[nodiscard]] std::optional<QString> choice() const { return m_choice; }
    [[nodiscard]] QString current() const { return m_current; }

Q_SIGNALS:
    /// Another is in use now. Empty: none.
    void chosen(const QString &name);

private:
    void fillMenu();
    void showCurrent();

    CommandSet &m_commands;
    QStringList m_names;
    QString m_current;
    std::optional<QString> m_choice;
};

} // namespace triptych::ui
