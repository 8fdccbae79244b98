// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/environmentselector.h"

#include "ui/itemmodels/plaintext.h"
#include "ui/shell/commands.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/tr.h"

#include <QActionGroup>
#include <QMenu>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using shell::Tr;

EnvironmentSelector::EnvironmentSelector(const Theme &theme, CommandSet &commands, QWidget *parent)
    : QToolButton(parent)
    , m_commands(commands)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(theme.icon(Icon::Environment));
    setMinimumHeight(theme.px(24));
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &EnvironmentSelector::fillMenu);
    setVisible(false);
    // Not bound for this widget: the key works wherever the focus is.
    commands.bind(
        "environment.switch"_L1, new QObject(this), [this] { showMenu(); },
        [this] { return !m_names.isEmpty(); });
}

void EnvironmentSelector::setEnvironments(const QStringList &names)
{
    m_names = names;
    if (names.isEmpty()) { // another project has other wishes
        m_choice.reset();
    }
    showCurrent();
}

void EnvironmentSelector::choose(const QString &name)
{
    m_choice = name;
    showCurrent();
}

void EnvironmentSelector::showCurrent()
{
    const QString wanted = m_choice.value_or(m_names.size() == 1 ? m_names.first() : QString());
    const QString before = std::exchange(m_current, m_names.contains(wanted) ? wanted : QString());
    const QString shown = m_current.isEmpty() ? Tr::tr("No environment") : m_current;
    setText(plainLabelText(oneLine(shown, 40)));
    setAccessibleName(Tr::tr("Environment: %1").arg(shown));
    setToolTip(plainToolTip(m_commands.toolTip("environment.switch"_L1)));
    setVisible(!m_names.isEmpty());
    if (m_current != before) {
        Q_EMIT chosen(m_current);
    }
}

void EnvironmentSelector::fillMenu()
{
    menu()->clear();
    auto *group = new QActionGroup(menu());
    const auto add = [&](const QString &text, const QString &name) {
        QAction *action = menu()->addAction(text);
        action->setCheckable(true);
        action->setChecked(name == m_current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] { choose(name); });
    };
    for (const QString &name : std::as_const(m_names)) {
        add(plainLabelText(oneLine(name, 80)), name);
    }
    add(Tr::tr("No environment"), {});
    menu()->addSeparator();
    for (const auto id : {"environment.edit"_L1, "environment.new"_L1}) {
        if (m_commands.isBound(id)) {
            menu()->addAction(m_commands.action(id));
        }
    }
}

} // namespace triptych::ui
