// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme/colortable.h"

#include <QFont>
#include <QIcon>
#include <QObject>

class QApplication;
class QPalette;

namespace triptych::ui {

/// Colours, fonts and measures of the program; made once in `main`, handed on by reference. It installs the
/// style and the palette of the application and keeps both right when the user or the desktop changes them.
/// Ask at paint and keep nothing: a change is followed by QEvent::PaletteChange or FontChange in every
/// widget.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application);
    ~Theme() override;

    /// The colour of a role; `selected`: on the selection's ground.
    [[nodiscard]] QColor color(Role role, bool selected = false) const;
    [[nodiscard]] QIcon icon(Icon icon, Role role = Role::Muted) const;

    /// A measure of the design (at 9 pt), in pixels at the font of now.
    [[nodiscard]] int px(qreal measure) const;
    [[nodiscard]] QFont fixedFont() const;  ///< for bytes, paths and code; same size as the text's
    [[nodiscard]] QFont titleFont() const;  ///< 1.25 times, semibold
    [[nodiscard]] QFont strongFont() const; ///< semibold: the second and last weight

    /// What the user chose; `effective()` is never System.
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] Scheme effective() const;
    void setScheme(Scheme scheme);
    /// What the desktop asks for; followed while the scheme is System.
    void setDesktopScheme(Scheme scheme);

    /// In points; 0: the desktop's.
    void setFontSize(int points);
    [[nodiscard]] int fontSize() const { return m_fontSize; }

    /// Fades are left out when the desktop says so.
    [[nodiscard]] bool animates() const { return m_animates; }
    void setAnimates(bool animates) { m_animates = animates; }

Q_SIGNALS:
    /// After palette and fonts were exchanged. For what does not repaint by itself, such as an editor.
    void changed();

private:
    void apply();
    void applyFont();
    [[nodiscard]] QPalette palette() const;

    QApplication &m_application;
    QFont m_desktopFont;
    qreal m_unit = 1;
    Scheme m_scheme = Scheme::System;
    Scheme m_desktop = Scheme::Light;
    int m_fontSize = 0;
    bool m_animates = true;
};

} // namespace triptych::ui
