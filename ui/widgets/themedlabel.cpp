// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/themedlabel.h"

#include "ui/shell/theme/theme.h"

#include <QApplication>
#include <QEvent>

namespace triptych::ui {

ThemedLabel::ThemedLabel(const Theme &theme, const QString &text, Role role, LabelFont font, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_role(role)
    , m_font(font)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    apply();
    // A font and a palette of one's own hide the application's changes; the theme says when to look again.
    connect(&theme, &Theme::changed, this, &ThemedLabel::apply);
}

void ThemedLabel::setRole(Role role)
{
    m_role = role;
    apply();
}

void ThemedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_applying) {
        apply();
    }
}

void ThemedLabel::apply()
{
    m_applying = true;
    QPalette own = palette();
    const QColor color = m_theme.color(isEnabled() ? m_role : Role::Disabled);
    // In a parent with the surface's ground a label paints with Text, elsewhere with WindowText.
    own.setColor(QPalette::WindowText, color);
    own.setColor(QPalette::Text, color);
    setPalette(own);
    switch (m_font) {
    case LabelFont::Normal:
        break;
    case LabelFont::Strong:
        setFont(m_theme.strongFont());
        break;
    case LabelFont::Title:
        setFont(m_theme.titleFont());
        break;
    case LabelFont::Fixed:
        setFont(m_theme.fixedFont());
        break;
    }
    m_applying = false;
}

} // namespace triptych::ui
