// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/sectionsmodel.h"
#include "ui/shell/commands.h"
#include "ui/shell/commandsource.h"
#include "ui/shell/drawer.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/settings/settingsstore.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/tr.h"

#include <QApplication>
#include <QDockWidget>
#include <QFontInfo>
#include <QLineEdit>
#include <QStatusBar>
#include <QTreeView>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using shell::Tr;

namespace {

/// The open tabs as a list for Ctrl+P.
class TabSource final : public QAbstractListModel
{
public:
    TabSource(TabArea &tabs, QObject *parent)
        : QAbstractListModel(parent)
        , m_tabs(tabs)
    {
    }

    [[nodiscard]] PaletteSource source()
    {
        return {this,
            [this](const QModelIndex &index) {
                m_tabs.open(m_pages.value(index.row()).address, OpenMode::Preview);
            },
            [this] { read(); }};
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_pages.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        const Row &row = m_pages.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return row.title;
        case MethodRole:
            return row.method;
        case DetailRole:
            return Tr::tr("open");
        default:
            return {};
        }
    }

private:
    struct Row
    {
        QString address;
        QString title;
        QByteArray method;
    };

    void read()
    {
        beginResetModel();
        m_pages.clear();
        const QList<Page *> pages = m_tabs.pages();
        for (const Page *page : pages) {
            if (page != m_tabs.current()) {
                m_pages.append({page->address(), page->title(), page->method()});
            }
        }
        endResetModel();
    }

    TabArea &m_tabs;
    QList<Row> m_pages;
};

} // namespace

void MainWindow::bindCommands()
{
    const auto stack = [this]() -> QUndoStack * {
        Page *page = m_tabs->current();
        return page ? page->undoStack() : nullptr;
    };
    m_commands.bind(
        "edit.undo"_L1, this, [stack] { stack()->undo(); },
        [stack] { return stack() && stack()->canUndo(); });
    m_commands.bind(
        "edit.redo"_L1, this, [stack] { stack()->redo(); },
        [stack] { return stack() && stack()->canRedo(); });
    m_commands.bind("settings.open"_L1, this, [this] { m_tabs->open(u"settings"_s, OpenMode::Pinned); });
    m_commands.bind("help.shortcuts"_L1, this, [this] { m_tabs->open(u"shortcuts"_s, OpenMode::Pinned); });
    m_commands.bind("app.quit"_L1, this, [this] { close(); });
    m_commands.bind("go.palette"_L1, this, [this] { openPalette(); });
    m_commands.bind("go.anything"_L1, this, [this] { openGoTo(); });
    const auto project = [this] { return m_hasProject; };
    m_commands.bind(
        "go.design"_L1, this, [this] { chooseSection(u"design"_s); }, project);
    m_commands.bind(
        "go.capture"_L1, this, [this] { chooseSection(u"capture"_s); }, project);
    m_commands.bind(
        "go.invoke"_L1, this, [this] { chooseSection(u"invoke"_s); }, project);
    m_commands.bind("go.nextPane"_L1, this, [this] { movePane(1); });
    m_commands.bind("go.previousPane"_L1, this, [this] { movePane(-1); });
    bindTabCommands();
    bindViewCommands();
}

void MainWindow::bindTabCommands()
{
    const auto any = [this] { return m_tabs->current() != nullptr; };
    const auto several = [this] { return m_tabs->pages().size() > 1; };
    m_commands.bind(
        "tab.next"_L1, this, [this] { m_tabs->step(1); }, several);
    m_commands.bind(
        "tab.previous"_L1, this, [this] { m_tabs->step(-1); }, several);
    m_commands.bind(
        "tab.close"_L1, this, [this] { m_tabs->closePage(m_tabs->current()); }, any);
    m_commands.bind(
        "tab.closeOthers"_L1, this,
        [this] {
            const QList<Page *> pages = m_tabs->pages();
            const Page *front = m_tabs->current();
            for (Page *page : pages) {
                if (page != front) {
                    m_tabs->closePage(page);
                }
            }
        },
        several);
    m_commands.bind(
        "tab.reopen"_L1, this, [this] { m_tabs->reopen(); }, [this] { return m_tabs->canReopen(); });
    m_commands.bind(
        "tab.pin"_L1, this, [this] { m_tabs->pin(m_tabs->current()); },
        [this] { return m_tabs->isPreview(m_tabs->current()); });
    static constexpr QLatin1StringView nth[] = {
        "tab.1"_L1, "tab.2"_L1, "tab.3"_L1, "tab.4"_L1, "tab.5"_L1, "tab.6"_L1, "tab.7"_L1, "tab.8"_L1};
    for (int i = 0; i < int(std::size(nth)); ++i) {
        m_commands.bind(
            nth[i], this, [this, i] { m_tabs->showIndex(i); },
            [this, i] { return m_tabs->pages().size() > i; });
    }
    m_commands.bind(
        "tab.last"_L1, this, [this] { m_tabs->showIndex(int(m_tabs->pages().size()) - 1); }, any);
}

void MainWindow::bindViewCommands()
{
    const auto project = [this] { return m_hasProject; };
    m_commands.bind(
        "view.tree"_L1, this, [this] { m_treeDock->setVisible(m_treeDock->isHidden()); }, project);
    m_commands.bind(
        "view.drawer"_L1, this, [this] { m_drawer->setOpen(m_drawer->isHidden()); },
        [this] { return !m_drawer->isEmpty(); });
    m_commands.bind(
        "view.filterTree"_L1, this,
        [this] {
            m_treeDock->setVisible(true);
            m_navigator->filter()->setFocus(Qt::ShortcutFocusReason);
            m_navigator->filter()->selectAll();
        },
        project);
    m_commands.bind(
        "edit.find"_L1, m_navigator, [this] { m_navigator->filter()->setFocus(Qt::ShortcutFocusReason); });
    m_commands.bind(
        "view.treeSide"_L1, this,
        [this] {
            const bool left = dockWidgetArea(m_treeDock) == Qt::LeftDockWidgetArea;
            addDockWidget(left ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, m_treeDock);
        },
        project);
    m_commands.bind(
        "view.drawerSide"_L1, this,
        [this] {
            const bool bottom = dockWidgetArea(m_drawer) == Qt::BottomDockWidgetArea;
            addDockWidget(bottom ? Qt::RightDockWidgetArea : Qt::BottomDockWidgetArea, m_drawer);
        },
        [this] { return !m_drawer->isEmpty(); });
    m_commands.bind("view.resetLayout"_L1, this, [this] { resetLayout(); });
    m_commands.bind("view.zoomIn"_L1, this, [this] { zoom(1); });
    m_commands.bind("view.zoomOut"_L1, this, [this] { zoom(-1); });
    m_commands.bind("view.zoomReset"_L1, this, [this] { zoom(0); });
    m_commands.bind(
        "view.fullScreen"_L1, this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::zoom(int by)
{
    const int now = m_theme.fontSize() > 0 ? m_theme.fontSize() : QFontInfo(QApplication::font()).pointSize();
    m_settings.setNumber("appearance.fontSize"_L1, by == 0 ? 0 : std::clamp(now + by, 7, 24));
    applyAppearanceSettings(m_settings, m_theme);
}

void MainWindow::openPalette()
{
    auto *source = findChild<CommandSource *>();
    if (!source) {
        source = new CommandSource(m_commands, this);
    }
    paletteOverlay().open(Tr::tr("Type a command"), {source->source()});
}

void MainWindow::openGoTo()
{
    auto *open = findChild<QAbstractItemModel *>("openTabs"_L1);
    auto *tree = findChild<FlatTreeSource *>();
    if (!tree) {
        tree = new FlatTreeSource(
            *m_sections, [this](const QString &address) { m_tabs->open(address, OpenMode::Preview); }, this);
        open = new TabSource(*m_tabs, this);
        open->setObjectName("openTabs"_L1);
    }
    QList<PaletteSource> sources{static_cast<TabSource *>(open)->source()};
    if (m_hasProject) {
        sources.append(tree->source());
    }
    sources.append(m_goTo);
    paletteOverlay().open(Tr::tr("Go to: name, path, method"), sources);
}

void MainWindow::movePane(int by)
{
    QList<QWidget *> panes;
    if (m_treeDock->isVisible()) {
        panes.append(m_navigator->view());
    }
    panes.append(m_tabs);
    if (m_drawer->isVisible()) {
        panes.append(m_drawer);
    }
    panes.append(m_status);
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus))) {
            at = i;
        }
    }
    QWidget *pane = panes.at((at + by + panes.size()) % panes.size());
    Page *page = m_tabs->current();
    QWidget *target = pane == m_tabs && page        ? page->firstFocus()
                      : pane == m_navigator->view() ? pane
                                                    : nullptr;
    for (QWidget *next = pane->nextInFocusChain(); !target && next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && next->focusPolicy() & Qt::TabFocus && next->isVisible() &&
            next->isEnabled()) {
            target = next;
        }
    }
    if (target) {
        target->setFocus(Qt::TabFocusReason);
    }
}

} // namespace triptych::ui
