// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/roles.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QPointer>

#include <functional>
#include <span>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace triptych::ui {

class Theme;

/// Where a command can be called. `List`: its keys work only while the bound widget or one inside it has the
/// focus, which is what Delete, F2 and single letters need.
enum class CommandContext : quint8 { Window, List };

enum class Menu : quint8 { File, Edit, View, Go, Design, Capture, Invoke, Help, None };

/// A command, declared once: menus, palette, shortcuts page and tooltips read it here.
struct CommandInfo
{
    const char *id;   ///< "tab.close": for settings and bindings, never shown
    const char *text; ///< QT_TRANSLATE_NOOP("triptych::commands", …)
    QList<QKeySequence> keys;
    Icon icon = Icon::None;
    CommandContext context = CommandContext::Window;
    Menu menu = Menu::None;
    int group = 0; ///< a line is drawn in the menu where the group changes
};

/// The commands of the frame and those common to all panels (`commandtable.cpp`).
[[nodiscard]] std::span<const CommandInfo> commandTable();

/// The commands of the program at work. A command nobody has bound is nowhere: not in a menu, not in the
/// palette, not greyed. Handlers are bound for the window or for a widget; of several, the one whose widget
/// holds the focus is called, then the one of the front page, then the window's.
class CommandSet : public QObject
{
    Q_OBJECT

public:
    explicit CommandSet(const Theme &theme, QObject *parent = nullptr);
    ~CommandSet() override;

    /// Adds a table of a panel. Ids are unique over all tables.
    void add(std::span<const CommandInfo> table);

    /// Binds a handler that lives as long as `owner`. When `owner` is a widget other than a window, the
    /// handler counts only while the focus is in it or its page is in front.
    void bind(
        QLatin1StringView id, QObject *owner, std::function<void()> run, std::function<bool()> enabled = {});
    /// Takes back what was bound for `owner` and for what it owns. For who is about to go: while a widget
    /// dies the focus moves, and handlers of a half-dead object would be asked whether they are enabled.
    void unbind(const QObject *owner);
    /// Asks every `enabled` again. Called by itself when the focus or the front page changes.
    void refresh();
    /// The front page's widget, for handlers whose focus is elsewhere (a menu, the tree).
    void setFrontPage(QWidget *widget);

    /// Runs it if it is enabled; true if so.
    bool run(QLatin1StringView id);
    [[nodiscard]] bool isBound(QLatin1StringView id) const;
    [[nodiscard]] bool isEnabled(QLatin1StringView id) const;

    /// Null when there is no such command.
    [[nodiscard]] QAction *action(QLatin1StringView id) const;
    [[nodiscard]] const CommandInfo *info(QLatin1StringView id) const;
    [[nodiscard]] QList<const CommandInfo *> all() const;
    [[nodiscard]] static QString text(const CommandInfo &info); ///< translated, without "…" and "&"
    [[nodiscard]] QString toolTip(QLatin1StringView id) const;  ///< "Close Tab (Ctrl+W)"

    [[nodiscard]] QList<QKeySequence> keys(QLatin1StringView id) const;
    /// The user's own keys; an empty optional list of the settings means the default.
    void setKeys(QLatin1StringView id, const QList<QKeySequence> &keys);
    void resetKeys(QLatin1StringView id);
    /// The other command that holds this key in an overlapping context, or null.
    [[nodiscard]] const CommandInfo *conflict(QLatin1StringView id, const QKeySequence &key) const;

    /// Gives `window` the shortcuts of the Window context.
    void attach(QWidget *window);
    void fill(QMenuBar &bar);
    /// A context menu of these commands, bound ones only. "" is a separator. Owned by `parent`, deletes
    /// itself.
    QMenu *contextMenu(QWidget *parent, std::initializer_list<QLatin1StringView> ids);

Q_SIGNALS:
    /// Keys, bindings or texts changed: menus and lists read again.
    void changed();

private:
    struct Binding
    {
        QPointer<QObject> owner;
        std::function<void()> run;
        std::function<bool()> enabled;
    };
    struct Entry
    {
        const CommandInfo *info = nullptr;
        QAction *action = nullptr;
        std::vector<Binding> bindings;
        QList<QKeySequence> keys;
    };

    [[nodiscard]] Entry *entry(QLatin1StringView id) const;
    [[nodiscard]] const Binding *bindingFor(const Entry &entry) const;
    void trigger(Entry &entry);
    void refreshEntry(Entry &entry);
    void fillMenu(QMenu &menu, Menu place);

    const Theme &m_theme;
    std::vector<std::unique_ptr<Entry>> m_entries;
    QHash<QLatin1StringView, Entry *> m_byId;
    QPointer<QWidget> m_window;
    QPointer<QWidget> m_frontPage;
};

} // namespace triptych::ui
