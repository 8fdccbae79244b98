// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/roles.h"

#include <QLabel>

namespace triptych::ui {

class Theme;

enum class LabelFont : quint8 { Normal, Strong, Title, Fixed };

/// A plain-text label whose colour is a role and whose font is one of the theme's: right after every switch.
class ThemedLabel : public QLabel
{
    Q_OBJECT

public:
    ThemedLabel(const Theme &theme, const QString &text, Role role = Role::Text,
        LabelFont font = LabelFont::Normal, QWidget *parent = nullptr);

    void setRole(Role role);
    [[nodiscard]] Role role() const { return m_role; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void apply();

    const Theme &m_theme;
    Role m_role;
    LabelFont m_font;
    bool m_applying = false;
};

} // namespace triptych::ui
