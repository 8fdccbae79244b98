// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QWidget>

#include <vector>

class QStackedWidget;

namespace triptych::ui {

class CommandSet;
class TabBar;
class Theme;

/// A tab as it is remembered.
struct TabMemory
{
    QString address;
    QByteArray state;
    bool pinned = true;
};

enum class OpenMode : quint8 { Preview, Pinned };

/// The middle of the window: pages in tabs. At most one tab is a preview (italic); the next preview takes its
/// place. Pages are found by their address; panels register a PageSource each.
class TabArea : public QWidget
{
    Q_OBJECT

public:
    TabArea(const Theme &theme, CommandSet &commands, QWidget *parent = nullptr);
    ~TabArea() override;

    /// Not owned; must outlive this area.
    void addSource(PageSource &source);
    /// Pages that it made stay; dropAll() before, when they must not.
    void removeSource(PageSource &source);
    /// Shows the page of this address, made by the sources unless it is open. Null: nobody knows it.
    Page *open(const QString &address, OpenMode mode, bool takeFocus = true);
    /// Shows a page made by the caller.
    Page *showPage(std::unique_ptr<Page> page, OpenMode mode, bool takeFocus = true);

    [[nodiscard]] Page *current() const;
    [[nodiscard]] Page *find(const QString &address) const;
    [[nodiscard]] QList<Page *> pages() const; ///< in the order of the tabs
    [[nodiscard]] bool isPreview(const Page *page) const;
    void pin(Page *page);
    void closePage(Page *page);
    void closeAll();
    /// Every tab, also dirty ones, without asking: the project is gone.
    void dropAll();
    bool reopen();
    [[nodiscard]] bool canReopen() const { return !m_closed.isEmpty(); }
    void step(int by); ///< to the next (1) or previous (-1) tab, round the end
    void showIndex(int index);

    /// Stands at the right end of the row of tabs.
    void setCorner(QWidget *widget);
    /// Is the row of tabs there when it has none? It is once it has a corner to show.
    void setRowStays(bool stays);
    /// Shown while there is no tab; owned from here on.
    void setEmptyWidget(QWidget *widget);

    [[nodiscard]] QList<TabMemory> remember() const;
    void restore(const QList<TabMemory> &tabs, int current);
    [[nodiscard]] int currentIndex() const;
    [[nodiscard]] TabBar *bar() const { return m_bar; }

Q_SIGNALS:
    void currentChanged(triptych::ui::Page *page);
    void pagesChanged();

private:
    struct Tab
    {
        std::unique_ptr<Page> page;
        bool preview = false;
        bool shown = false; ///< its widget exists
    };

    [[nodiscard]] int indexOf(const Page *page) const;
    [[nodiscard]] std::unique_ptr<Page> make(const QString &address) const;
    void insert(std::unique_ptr<Page> page, bool preview);
    void remove(Page *page);
    void showCurrent(int index);
    void describe(int index);
    void connectPage(Page *page);
    void updateEmpty();

    const Theme &m_theme;
    CommandSet &m_commands;
    TabBar *m_bar;
    QWidget *m_row;
    QStackedWidget *m_stack;
    QWidget *m_empty;
    std::vector<Tab> m_tabs;
    QList<PageSource *> m_sources;
    QList<TabMemory> m_closed;
    bool m_rowStays = false;
    bool m_quiet = false; ///< while several tabs come at once
};

} // namespace triptych::ui
