// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/iconbutton.h"

#include <QBoxLayout>

namespace triptych::ui {

Rail::Rail(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_top(new QVBoxLayout)
    , m_bottom(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(4), theme.px(4), theme.px(4), theme.px(4));
    layout->setSpacing(0);
    m_top->setSpacing(theme.px(2));
    layout->addLayout(m_top);
    layout->addStretch();
    layout->addLayout(m_bottom);
    setFixedWidth(theme.px(44));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, [this] { setFixedWidth(m_theme.px(44)); });
}

IconButton *Rail::makeButton(const QString &id, Icon icon, const QString &name)
{
    auto *button = new IconButton(m_theme, icon, name, this);
    button->setIconMeasure(20);
    button->setIconOf(icon, Role::Muted);
    button->setMinimumSize(m_theme.px(36), m_theme.px(36));
    connect(button, &QToolButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    m_buttons.insert(id, button);
    return button;
}

void Rail::addActivity(const QString &id, Icon icon, const QString &name)
{
    IconButton *button = makeButton(id, icon, name);
    button->setCheckable(true);
    m_top->addWidget(button);
}

void Rail::addBottom(const QString &id, Icon icon, const QString &name)
{
    m_bottom->addWidget(makeButton(id, icon, name));
}

void Rail::setCurrent(const QString &id)
{
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button) {
        button.value()->setChecked(button.value()->isCheckable() && button.key() == id);
    }
}

IconButton *Rail::button(const QString &id) const
{
    return m_buttons.value(id);
}

} // namespace triptych::ui
