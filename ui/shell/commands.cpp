// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include "ui/itemmodels/plaintext.h"
#include "ui/shell/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("triptych::commands", text);
}

QString menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return translated(QT_TRANSLATE_NOOP("triptych::commands", "&File"));
    case Menu::Edit:
        return translated(QT_TRANSLATE_NOOP("triptych::commands", "&Edit"));
    case Menu::View:
        return translated(QT_TRANSLATE_NOOP("triptych::commands", "&View"));
    case Menu::Go:
        return translated(QT_TRANSLATE_NOOP("triptych::commands", "&Go"));
    case Menu::Design:
        return translated(QT_TRANSLATE_NOOP("triptych::commands", "&Design"));
    case Menu::Capture:
        return translated(QT_TRANSLATE_NOOP("triptych::commands", "&Capture"));
    case Menu::Invoke:
        return translated(QT_TRANSLATE_NOOP("triptych::commands", "&Invoke"));
    case Menu::Help:
        return translated(QT_TRANSLATE_NOOP("triptych::commands", "&Help"));
    case Menu::None:
        break;
    }
    return {};
}

QWidget *scopeOf(const QObject *owner)
{
    auto *widget = qobject_cast<QWidget *>(const_cast<QObject *>(owner));
    return widget && !widget->isWindow() ? widget : nullptr;
}

bool isInside(const QWidget *scope, const QWidget *widget)
{
    return widget && (scope == widget || scope->isAncestorOf(widget));
}

} // namespace

CommandSet::CommandSet(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    add(commandTable());
    connect(qApp, &QApplication::focusChanged, this, &CommandSet::refresh);
}

CommandSet::~CommandSet() = default;

void CommandSet::add(std::span<const CommandInfo> table)
{
    for (const CommandInfo &info : table) {
        Q_ASSERT(!m_byId.contains(QLatin1StringView(info.id)));
        auto entry = std::make_unique<Entry>();
        entry->info = &info;
        entry->keys = info.keys;
        entry->action = new QAction(translated(info.text), this);
        entry->action->setObjectName(QLatin1StringView(info.id));
        entry->action->setShortcuts(info.keys);
        entry->action->setIcon(m_theme.icon(info.icon));
        entry->action->setVisible(false);
        entry->action->setShortcutContext(
            info.context == CommandContext::List ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
        connect(entry->action, &QAction::triggered, this, [this, raw = entry.get()] { trigger(*raw); });
        if (m_window && info.context == CommandContext::Window) {
            m_window->addAction(entry->action);
        }
        m_byId.insert(QLatin1StringView(info.id), entry.get());
        m_entries.push_back(std::move(entry));
    }
}

CommandSet::Entry *CommandSet::entry(QLatin1StringView id) const
{
    return m_byId.value(id);
}

void CommandSet::bind(
    QLatin1StringView id, QObject *owner, std::function<void()> run, std::function<bool()> enabled)
{
    Entry *found = entry(id);
    Q_ASSERT_X(found, "CommandSet::bind", id.data());
    if (!found) {
        return;
    }
    found->bindings.push_back({owner, std::move(run), std::move(enabled)});
    if (found->info->context == CommandContext::List) {
        if (auto *widget = qobject_cast<QWidget *>(owner)) {
            widget->addAction(found->action);
        }
    }
    connect(owner, &QObject::destroyed, this, [this, found] {
        std::erase_if(found->bindings, [](const Binding &binding) { return binding.owner.isNull(); });
        refreshEntry(*found);
        Q_EMIT changed();
    });
    refreshEntry(*found);
    Q_EMIT changed();
}

void CommandSet::unbind(const QObject *owner)
{
    const auto belongs = [owner](const Binding &binding) {
        for (const QObject *object = binding.owner; object; object = object->parent()) {
            if (object == owner) {
                return true;
            }
        }
        return binding.owner.isNull();
    };
    for (const auto &each : m_entries) {
        std::erase_if(each->bindings, belongs);
    }
    refresh();
    Q_EMIT changed();
}

const CommandSet::Binding *CommandSet::bindingFor(const Entry &entry) const
{
    const QWidget *focus = QApplication::focusWidget();
    const Binding *best = nullptr;
    int bestRank = -1;
    for (const Binding &binding : entry.bindings) {
        if (!binding.owner) {
            continue;
        }
        const QWidget *scope = scopeOf(binding.owner);
        const bool inFocus = scope && isInside(scope, focus);
        const bool inFront =
            scope && m_frontPage && (isInside(m_frontPage, scope) || isInside(scope, m_frontPage));
        if (scope && !inFocus && !inFront) {
            continue;
        }
        const bool enabled = !binding.enabled || binding.enabled();
        const int rank = (enabled ? 4 : 0) + (inFocus ? 2 : inFront ? 1 : 0);
        const QWidget *bestScope = best ? scopeOf(best->owner) : nullptr;
        const bool inner = rank == bestRank && bestScope && scope && bestScope->isAncestorOf(scope);
        if (rank > bestRank || inner) {
            best = &binding;
            bestRank = rank;
        }
    }
    return best;
}

void CommandSet::trigger(Entry &entry)
{
    const Binding *binding = bindingFor(entry);
    if (binding && (!binding->enabled || binding->enabled())) {
        // A copy: the handler may end its own owner.
        const std::function<void()> run = binding->run;
        run();
        refresh();
    }
}

void CommandSet::refreshEntry(Entry &entry)
{
    const Binding *binding = bindingFor(entry);
    entry.action->setVisible(!entry.bindings.empty());
    entry.action->setEnabled(binding && (!binding->enabled || binding->enabled()));
}

void CommandSet::refresh()
{
    for (const auto &entry : m_entries) {
        refreshEntry(*entry);
    }
}

void CommandSet::setFrontPage(QWidget *widget)
{
    m_frontPage = widget;
    refresh();
}

bool CommandSet::run(QLatin1StringView id)
{
    Entry *found = entry(id);
    if (!found || !isEnabled(id)) {
        return false;
    }
    trigger(*found);
    return true;
}

bool CommandSet::isBound(QLatin1StringView id) const
{
    const Entry *found = entry(id);
    return found && !found->bindings.empty();
}

bool CommandSet::isEnabled(QLatin1StringView id) const
{
    const Entry *found = entry(id);
    const Binding *binding = found ? bindingFor(*found) : nullptr;
    return binding && (!binding->enabled || binding->enabled());
}

QAction *CommandSet::action(QLatin1StringView id) const
{
    const Entry *found = entry(id);
    return found ? found->action : nullptr;
}

const CommandInfo *CommandSet::info(QLatin1StringView id) const
{
    const Entry *found = entry(id);
    return found ? found->info : nullptr;
}

QList<const CommandInfo *> CommandSet::all() const
{
    QList<const CommandInfo *> infos;
    for (const auto &entry : m_entries) {
        infos.append(entry->info);
    }
    return infos;
}

QString CommandSet::text(const CommandInfo &info)
{
    QString text = translated(info.text);
    text.remove(u'…');
    return text.remove(u'&');
}

QString CommandSet::toolTip(QLatin1StringView id) const
{
    const Entry *found = entry(id);
    if (!found) {
        return {};
    }
    const QString name = text(*found->info);
    return found->keys.isEmpty()
               ? name
               : u"%1 (%2)"_s.arg(name, found->keys.first().toString(QKeySequence::NativeText));
}

QList<QKeySequence> CommandSet::keys(QLatin1StringView id) const
{
    const Entry *found = entry(id);
    return found ? found->keys : QList<QKeySequence>();
}

void CommandSet::setKeys(QLatin1StringView id, const QList<QKeySequence> &keys)
{
    if (Entry *found = entry(id); found && found->keys != keys) {
        found->keys = keys;
        found->action->setShortcuts(keys);
        Q_EMIT changed();
    }
}

void CommandSet::resetKeys(QLatin1StringView id)
{
    if (const Entry *found = entry(id)) {
        setKeys(id, found->info->keys);
    }
}

const CommandInfo *CommandSet::conflict(QLatin1StringView id, const QKeySequence &key) const
{
    const Entry *self = entry(id);
    if (!self || key.isEmpty()) {
        return nullptr;
    }
    for (const auto &other : m_entries) {
        if (other.get() != self && other->keys.contains(key)) {
            return other->info;
        }
    }
    return nullptr;
}

void CommandSet::attach(QWidget *window)
{
    m_window = window;
    for (const auto &entry : m_entries) {
        if (entry->info->context == CommandContext::Window) {
            window->addAction(entry->action);
        }
    }
}

void CommandSet::fillMenu(QMenu &menu, Menu place)
{
    menu.clear();
    int group = -1;
    for (const auto &entry : m_entries) {
        if (entry->info->menu != place || entry->bindings.empty()) {
            continue;
        }
        if (group >= 0 && entry->info->group != group) {
            menu.addSeparator();
        }
        group = entry->info->group;
        menu.addAction(entry->action);
    }
}

void CommandSet::fill(QMenuBar &bar)
{
    for (int place = 0; place < int(Menu::None); ++place) {
        QMenu *menu = bar.addMenu(menuTitle(Menu(place)));
        // Filled when opened: nothing to keep up to date while it is shut.
        connect(menu, &QMenu::aboutToShow, this, [this, menu, place] {
            refresh();
            fillMenu(*menu, Menu(place));
        });
        const auto hasAny = [this, place] {
            return std::any_of(m_entries.cbegin(), m_entries.cend(), [place](const auto &entry) {
                return entry->info->menu == Menu(place) && !entry->bindings.empty();
            });
        };
        menu->menuAction()->setVisible(hasAny());
        connect(
            this, &CommandSet::changed, menu, [menu, hasAny] { menu->menuAction()->setVisible(hasAny()); });
    }
}

QMenu *CommandSet::contextMenu(QWidget *parent, std::initializer_list<QLatin1StringView> ids)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    refresh();
    for (const QLatin1StringView id : ids) {
        if (id.isEmpty()) {
            menu->addSeparator();
        } else if (isBound(id)) {
            menu->addAction(action(id));
        }
    }
    return menu;
}

} // namespace triptych::ui
