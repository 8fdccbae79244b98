// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>
#include <QHash>

#include <functional>

class QStackedWidget;
class QTabBar;

namespace triptych::ui {

class Theme;

/// The drawer at the bottom: its own row of tabs, and not there at all while no tab has anything to show.
class Drawer : public QDockWidget
{
    Q_OBJECT

public:
    explicit Drawer(const Theme &theme, QWidget *parent = nullptr);

    /// `make` is called when the tab is first looked at. The tab is hidden until `setFilled(id, true)`.
    void addTab(const QString &id, const QString &title, std::function<QWidget *()> make);
    /// With its widget. Nothing happens when there is no such tab.
    void removeTab(const QString &id);
    /// Shown behind the title: "Problems 3". 0 shows none.
    void setCount(const QString &id, int count);
    /// Has the tab anything to show? The drawer hides when none has.
    void setFilled(const QString &id, bool filled);
    /// Opens the drawer on this tab.
    void showTab(const QString &id);
    [[nodiscard]] QString currentTab() const;
    [[nodiscard]] bool isEmpty() const;

    /// The user's wish; granted while there is something to show.
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }

Q_SIGNALS:
    void openChanged(bool open);

private:
    struct Tab
    {
        QString id;
        QString title;
        std::function<QWidget *()> make;
        QWidget *widget = nullptr;
        int count = 0;
        bool filled = false;
    };

    [[nodiscard]] int indexOf(const QString &id) const;
    void showCurrent(int index);
    void retitle(int index);
    void follow();
    void fadeIn();

    const Theme &m_theme;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
    QList<Tab> m_tabs;
    bool m_open = true;
};

} // namespace triptych::ui
