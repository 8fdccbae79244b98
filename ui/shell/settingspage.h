// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace triptych::ui {

class CommandSet;
class SettingsStore;
class Theme;

/// The frame's own pages: "settings" and "shortcuts".
class SettingsPages final : public PageSource
{
public:
    SettingsPages(Theme &theme, CommandSet &commands, SettingsStore &settings);
    [[nodiscard]] std::unique_ptr<Page> open(const QString &address) override;

private:
    Theme &m_theme;
    CommandSet &m_commands;
    SettingsStore &m_settings;
};

/// Takes scheme and font size of the settings into the theme.
void applyAppearanceSettings(const SettingsStore &settings, Theme &theme);

} // namespace triptych::ui
