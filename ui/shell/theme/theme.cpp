// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme/theme.h"

#include "ui/shell/theme/icons.h"
#include "ui/shell/theme/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPalette>

namespace triptych::ui {

namespace {

/// Height of a line at 9 pt in the font that the design was measured with.
constexpr qreal designLine = 14;

} // namespace

Theme::Theme(QApplication &application)
    : m_application(application)
    , m_desktopFont(QApplication::font())
{
    // Before our own palette hides it: what the desktop's colours look like.
    const QPalette desktop = QApplication::palette();
    if (desktop.color(QPalette::Window).lightness() < desktop.color(QPalette::WindowText).lightness()) {
        m_desktop = Scheme::Dark;
    }
    m_animates =
        QApplication::isEffectEnabled(Qt::UI_General) || !qEnvironmentVariableIsSet("TRIPTYCH_STILL");
    applyFont();
    QApplication::setStyle(new Style(*this));
    apply();
}

Theme::~Theme()
{
    // The style refers to this object and belongs to the application.
    static_cast<Style *>(QApplication::style())->themeIsGone();
}

QColor Theme::color(Role role, bool selected) const
{
    return colorTable(effective()).color(role, selected);
}

QIcon Theme::icon(Icon icon, Role role) const
{
    return makeIcon(*this, icon, role);
}

int Theme::px(qreal measure) const
{
    return qRound(measure * m_unit);
}

QFont Theme::fixedFont() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF());
    font.setStyleHint(QFont::Monospace);
    return font;
}

QFont Theme::titleFont() const
{
    QFont font = strongFont();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    return font;
}

QFont Theme::strongFont() const
{
    QFont font = QApplication::font();
    font.setWeight(QFont::DemiBold);
    return font;
}

Scheme Theme::effective() const
{
    return m_scheme == Scheme::System ? m_desktop : m_scheme;
}

void Theme::setScheme(Scheme scheme)
{
    const Scheme before = effective();
    m_scheme = scheme;
    if (effective() != before) {
        apply();
    }
}

void Theme::setDesktopScheme(Scheme scheme)
{
    Q_ASSERT(scheme != Scheme::System);
    const Scheme before = effective();
    m_desktop = scheme;
    if (effective() != before) {
        apply();
    }
}

void Theme::setFontSize(int points)
{
    if (points == m_fontSize) {
        return;
    }
    m_fontSize = points;
    applyFont();
    Q_EMIT changed();
}

void Theme::applyFont()
{
    QFont font = m_desktopFont;
    if (m_fontSize > 0) {
        font.setPointSize(m_fontSize);
    } else if (font.pointSizeF() <= 0) {
        font.setPointSizeF(9);
    }
    m_unit = QFontMetrics(font).height() / designLine;
    QApplication::setFont(font);
}

void Theme::apply()
{
    QApplication::setPalette(palette());
    Q_EMIT changed();
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole target, Role role) { palette.setColor(target, color(role)); };
    set(QPalette::Window, Role::Raised);
    set(QPalette::Button, Role::Raised);
    set(QPalette::Base, Role::Surface);
    set(QPalette::AlternateBase, Role::Raised);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Text, Role::Text);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::Error);
    set(QPalette::PlaceholderText, Role::Muted);
    set(QPalette::Highlight, Role::Selection);
    palette.setColor(QPalette::HighlightedText, color(Role::Text, true));
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::ToolTipBase, Role::Raised);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::Light, Role::Raised);
    set(QPalette::Midlight, Role::Hover);
    set(QPalette::Mid, Role::Line);
    set(QPalette::Dark, Role::Line);
    set(QPalette::Shadow, Role::Line);
    for (const QPalette::ColorRole text : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, text, color(Role::Disabled));
    }
    return palette;
}

} // namespace triptych::ui
