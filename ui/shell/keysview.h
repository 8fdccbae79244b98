// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QTableView;

namespace triptych::ui {

class CommandSet;
class KeysModel;
class SettingsStore;
class Theme;

/// The list of commands and keys with its filter: the page of F1 and a part of the settings.
class KeysView : public QWidget
{
    Q_OBJECT

public:
    KeysView(const Theme &theme, CommandSet &commands, SettingsStore &settings, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    [[nodiscard]] QTableView *table() const { return m_table; }

private:
    void store();

    CommandSet &m_commands;
    SettingsStore &m_settings;
    KeysModel *m_model;
    QLineEdit *m_filter;
    QTableView *m_table;
};

/// Takes the user's keys of the settings into the commands: "keys": ["tab.close=Ctrl+F4"].
void applyKeySettings(const SettingsStore &settings, CommandSet &commands);

} // namespace triptych::ui
