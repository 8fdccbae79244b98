// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/roles.h"
#include "ui/shell/palette.h"
#include "ui/shell/tabarea.h"

#include <QMainWindow>

class QDockWidget;

namespace triptych::ui {

class Announcer;
class CommandSet;
class CommandSource;
class Drawer;
class EnvironmentSelector;
class Navigator;
class Rail;
class SectionsModel;
class SettingsPages;
class SettingsStore;
class StartPage;
class StatusArea;
class Theme;

/// The frame of the window and nothing else: rail, side tree, tabs, drawer, status bar, palette. What stands
/// in them comes from the panels, which get this object by reference and plug in through its parts.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Theme &theme, CommandSet &commands, SettingsStore &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] const Theme &theme() const;
    [[nodiscard]] CommandSet &commands() const { return m_commands; }
    [[nodiscard]] SectionsModel &sections() const { return *m_sections; } ///< "design", "capture", "invoke"
    [[nodiscard]] Navigator &navigator() const { return *m_navigator; }
    [[nodiscard]] TabArea &tabs() const { return *m_tabs; }
    [[nodiscard]] Drawer &drawer() const { return *m_drawer; }
    [[nodiscard]] StatusArea &status() const { return *m_status; }
    [[nodiscard]] Announcer &announcer() const { return *m_announcer; }
    [[nodiscard]] EnvironmentSelector &environments() const { return *m_environments; }
    [[nodiscard]] StartPage &startPage() const { return *m_startPage; }
    [[nodiscard]] Palette &paletteOverlay();

    /// Names that Ctrl+P finds, beside the open tabs and the side tree.
    void addGoToSource(PaletteSource source);

    /// With a project the tree, the environments and the empty page of a project are shown; without one the
    /// start page. `folder` goes to the window's title, too.
    void setProject(const QString &name, const QString &folder);
    void clearProject();
    [[nodiscard]] bool hasProject() const { return m_hasProject; }

    /// Geometry, docks, tabs, tree and drawer as JSON, for `session.json`; what another version wrote and
    /// this one does not know is ignored.
    [[nodiscard]] QByteArray saveSession() const;
    void restoreSession(const QByteArray &json);
    void resetLayout();

Q_SIGNALS:
    /// Local files were dropped on the window.
    void filesDropped(const QStringList &paths);
    /// A section was chosen in the rail or by its command: "design", "capture", "invoke".
    void sectionChosen(const QString &id);
    /// The window wants to close. Accept the event to let it.
    void closeRequested(QCloseEvent *event);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildRail();
    void buildTree();
    void buildMiddle();
    void buildDrawer();
    void buildStatus();
    void bindCommands();
    void bindTabCommands();
    void bindViewCommands();
    void chooseSection(const QString &id);
    void showEmpty();
    void followPage(Page *page);
    void openPalette();
    void openGoTo();
    void movePane(int by);
    void updateTitle();
    void zoom(int by);

    Theme &m_theme;
    CommandSet &m_commands;
    SettingsStore &m_settings;
    SectionsModel *m_sections;
    Rail *m_rail = nullptr;
    QDockWidget *m_treeDock = nullptr;
    Navigator *m_navigator = nullptr;
    TabArea *m_tabs = nullptr;
    Drawer *m_drawer = nullptr;
    StatusArea *m_status = nullptr;
    Announcer *m_announcer = nullptr;
    EnvironmentSelector *m_environments = nullptr;
    StartPage *m_startPage = nullptr;
    QWidget *m_projectEmpty = nullptr;
    Palette *m_palette = nullptr;
    std::unique_ptr<SettingsPages> m_settingsPages;
    QList<PaletteSource> m_goTo;
    QByteArray m_firstLayout;
    QString m_projectName;
    QString m_projectFolder;
    bool m_hasProject = false;
};

} // namespace triptych::ui
