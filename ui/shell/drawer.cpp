// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drawer.h"

#include "ui/itemmodels/plaintext.h"
#include "ui/shell/tabrow.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/tr.h"
#include "ui/widgets/iconbutton.h"

#include <QBoxLayout>
#include <QGraphicsOpacityEffect>
#include <QPropertyAnimation>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using shell::Tr;

namespace {

constexpr int fadeMs = 120;

} // namespace

Drawer::Drawer(const Theme &theme, QWidget *parent)
    : QDockWidget(Tr::tr("Drawer"), parent)
    , m_theme(theme)
    , m_bar(new QTabBar)
    , m_stack(new QStackedWidget)
{
    setObjectName("drawer"_L1);
    setFeatures(DockWidgetMovable);
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::RightDockWidgetArea | Qt::TopDockWidgetArea);
    // The row of tabs is the title bar, too: it is what the dock is dragged by.
    auto *row = new TabRow(theme, this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, theme.px(4), 0);
    layout->setSpacing(0);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setAccessibleName(Tr::tr("Drawer"));
    m_bar->setElideMode(Qt::ElideNone);
    auto *hide = new IconButton(theme, Icon::ChevronDown, Tr::tr("Hide the drawer"), row);
    layout->addWidget(m_bar);
    layout->addStretch();
    layout->addWidget(hide);
    setTitleBarWidget(row);
    m_stack->setBackgroundRole(QPalette::Base);
    m_stack->setAutoFillBackground(true);
    m_stack->setMinimumHeight(theme.px(60));
    setWidget(m_stack);
    setVisible(false);
    connect(hide, &QToolButton::clicked, this, [this] { setOpen(false); });
    connect(m_bar, &QTabBar::currentChanged, this, &Drawer::showCurrent);
}

int Drawer::indexOf(const QString &id) const
{
    for (int i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs.at(i).id == id) {
            return i;
        }
    }
    return -1;
}

void Drawer::addTab(const QString &id, const QString &title, std::function<QWidget *()> make)
{
    m_tabs.append({id, title, std::move(make)});
    const int index = m_bar->addTab(plainLabelText(title));
    m_bar->setTabVisible(index, false);
}

void Drawer::removeTab(const QString &id)
{
    const int index = indexOf(id);
    if (index < 0) {
        return;
    }
    const Tab tab = m_tabs.takeAt(index);
    m_bar->removeTab(index);
    delete tab.widget;
    follow();
}

void Drawer::retitle(int index)
{
    const Tab &tab = m_tabs.at(index);
    const QString text = tab.count > 0 ? u"%1 %L2"_s.arg(tab.title).arg(tab.count) : tab.title;
    m_bar->setTabText(index, plainLabelText(text));
}

void Drawer::setCount(const QString &id, int count)
{
    if (const int index = indexOf(id); index >= 0 && m_tabs.at(index).count != count) {
        m_tabs[index].count = count;
        retitle(index);
    }
}

void Drawer::setFilled(const QString &id, bool filled)
{
    const int index = indexOf(id);
    if (index < 0 || m_tabs.at(index).filled == filled) {
        return;
    }
    m_tabs[index].filled = filled;
    m_bar->setTabVisible(index, filled);
    m_bar->updateGeometry(); // a bar that is not on the screen does not say that it grew
    const int current = m_bar->currentIndex();
    if (filled && (current < 0 || !m_tabs.at(current).filled)) {
        m_bar->setCurrentIndex(index);
    }
    follow();
}

void Drawer::showTab(const QString &id)
{
    if (const int index = indexOf(id); index >= 0 && m_tabs.at(index).filled) {
        m_bar->setCurrentIndex(index);
        setOpen(true);
    }
}

QString Drawer::currentTab() const
{
    return m_tabs.value(m_bar->currentIndex()).id;
}

bool Drawer::isEmpty() const
{
    return std::none_of(m_tabs.cbegin(), m_tabs.cend(), [](const Tab &tab) { return tab.filled; });
}

void Drawer::setOpen(bool open)
{
    if (m_open != open) {
        m_open = open;
        Q_EMIT openChanged(open);
    }
    follow();
}

void Drawer::follow()
{
    const bool wanted = m_open && !isEmpty();
    if (wanted == !isHidden()) {
        return;
    }
    setVisible(wanted);
    if (wanted) {
        showCurrent(m_bar->currentIndex());
        fadeIn();
    }
}

void Drawer::showCurrent(int index)
{
    // A shut drawer makes and shows nothing.
    if (index < 0 || index >= m_tabs.size() || !m_tabs.at(index).filled || isHidden()) {
        return;
    }
    Tab &tab = m_tabs[index];
    if (!tab.widget) {
        tab.widget = tab.make();
        m_stack->addWidget(tab.widget);
    }
    m_stack->setCurrentWidget(tab.widget);
}

void Drawer::fadeIn()
{
    if (!m_theme.animates() || !window()->isVisible()) {
        return;
    }
    auto *effect = new QGraphicsOpacityEffect(m_stack);
    m_stack->setGraphicsEffect(effect);
    auto *fade = new QPropertyAnimation(effect, "opacity", effect);
    fade->setDuration(fadeMs);
    fade->setStartValue(0.0);
    fade->setEndValue(1.0);
    connect(fade, &QPropertyAnimation::finished, m_stack,
        [stack = m_stack] { stack->setGraphicsEffect(nullptr); });
    fade->start();
}

} // namespace triptych::ui
