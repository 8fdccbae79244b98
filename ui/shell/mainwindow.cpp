// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/sectionsmodel.h"
#include "ui/shell/announcer.h"
#include "ui/shell/commands.h"
#include "ui/shell/drawer.h"
#include "ui/shell/environmentselector.h"
#include "ui/shell/navigator.h"
#include "ui/shell/rail.h"
#include "ui/shell/settings/settingsstore.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/tr.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plain.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QToolBar>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using shell::Tr;

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(Theme &theme, CommandSet &commands, SettingsStore &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_commands(commands)
    , m_settings(settings)
    , m_sections(new SectionsModel(this))
    , m_settingsPages(std::make_unique<SettingsPages>(theme, commands, settings))
{
    setObjectName("window"_L1);
    setAcceptDrops(true);
    setMinimumSize(960, 600);
    resize(1280, 800);
    setDockOptions(AnimatedDocks | AllowNestedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setContextMenuPolicy(Qt::NoContextMenu);
    commands.attach(this);
    buildRail();
    buildTree();
    buildMiddle();
    buildDrawer();
    buildStatus();
    bindCommands();
    commands.fill(*menuBar());
    connect(&commands, &CommandSet::changed, this, &MainWindow::updateTitle);
    showEmpty();
    updateTitle();
    m_firstLayout = saveState();
}

MainWindow::~MainWindow()
{
    // Pages may look at the frame while they go; it must still be whole then.
    m_tabs->dropAll();
    m_commands.unbind(this);
    // The children outlive this part of the object and still have things to say.
    for (QObject *sender :
        std::initializer_list<QObject *>{m_tabs, m_navigator, m_drawer, &m_commands, &m_theme}) {
        disconnect(sender, nullptr, this, nullptr);
    }
}

const Theme &MainWindow::theme() const
{
    return m_theme;
}

void MainWindow::buildRail()
{
    auto *bar = new QToolBar(Tr::tr("Activities"), this);
    bar->setObjectName("rail"_L1);
    bar->setMovable(false);
    m_rail = new Rail(m_theme, bar);
    m_rail->addActivity(u"design"_s, Icon::Design, Tr::tr("Design"));
    m_rail->addActivity(u"capture"_s, Icon::Capture, Tr::tr("Capture"));
    m_rail->addActivity(u"invoke"_s, Icon::Invoke, Tr::tr("Invoke"));
    m_rail->addBottom(u"settings"_s, Icon::Settings, Tr::tr("Settings"));
    bar->addWidget(m_rail);
    addToolBar(Qt::LeftToolBarArea, bar);
    connect(m_rail, &Rail::chosen, this, [this](const QString &id) {
        if (id == "settings"_L1) {
            m_commands.run("settings.open"_L1);
        } else {
            chooseSection(id);
        }
    });
}

void MainWindow::buildTree()
{
    m_sections->addSection(u"design"_s, Tr::tr("Design"), Icon::None);
    m_sections->addSection(u"capture"_s, Tr::tr("Capture"), Icon::None);
    m_sections->addSection(u"invoke"_s, Tr::tr("Invoke"), Icon::None);
    m_treeDock = new QDockWidget(Tr::tr("Project"), this);
    m_treeDock->setObjectName("tree"_L1);
    m_treeDock->setFeatures(QDockWidget::DockWidgetMovable);
    m_treeDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_navigator = new Navigator(m_theme, m_commands, m_treeDock);
    m_navigator->setModel(m_sections);
    m_navigator->setMinimumWidth(m_theme.px(180));
    m_navigator->setMaximumWidth(m_theme.px(420));
    auto *grip = new QWidget(m_treeDock);
    grip->setFixedHeight(m_theme.px(6)); // what the dock is dragged by
    m_treeDock->setTitleBarWidget(grip);
    m_treeDock->setWidget(m_navigator);
    addDockWidget(Qt::LeftDockWidgetArea, m_treeDock);
    resizeDocks({m_treeDock}, {m_theme.px(260)}, Qt::Horizontal);
    connect(m_navigator, &Navigator::currentChanged, this,
        [this](const QModelIndex &index) { m_rail->setCurrent(m_sections->sectionOf(index)); });
    connect(m_navigator, &Navigator::opened, this, [this](const QString &address, bool pin) {
        // A preview leaves the focus in the tree: the arrows go on.
        m_tabs->open(address, pin ? OpenMode::Pinned : OpenMode::Preview, pin);
    });
}

void MainWindow::buildMiddle()
{
    m_tabs = new TabArea(m_theme, m_commands, this);
    m_tabs->addSource(*m_settingsPages);
    m_environments = new EnvironmentSelector(m_theme, m_commands, m_tabs);
    m_tabs->setCorner(m_environments);
    m_startPage = new StartPage(m_theme, m_commands);
    auto *empty = new EmptyState(
        m_theme, Tr::tr("Nothing is open. Import a definition, or choose something in the tree."), m_tabs);
    empty->hide();
    QPushButton *import = empty->setPrimary(Tr::tr("Import…"));
    QPushButton *goTo = empty->addButton(Tr::tr("Go to Anything"));
    connect(import, &QPushButton::clicked, this, [this] { m_commands.run("file.import"_L1); });
    connect(goTo, &QPushButton::clicked, this, [this] { m_commands.run("go.anything"_L1); });
    const auto follow = [commands = &m_commands, import] {
        import->setVisible(commands->isBound("file.import"_L1));
    };
    connect(&m_commands, &CommandSet::changed, import, follow);
    follow();
    m_projectEmpty = empty;
    setCentralWidget(m_tabs);
    connect(m_tabs, &TabArea::currentChanged, this, &MainWindow::followPage);
}

void MainWindow::buildDrawer()
{
    m_drawer = new Drawer(m_theme, this);
    addDockWidget(Qt::BottomDockWidgetArea, m_drawer);
    resizeDocks({m_drawer}, {m_theme.px(220)}, Qt::Vertical);
}

void MainWindow::buildStatus()
{
    m_status = new StatusArea(m_theme, this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setFixedHeight(m_theme.px(26));
    statusBar()->setContentsMargins({});
    statusBar()->layout()->setContentsMargins({});
    connect(&m_theme, &Theme::changed, this, [this] { statusBar()->setFixedHeight(m_theme.px(26)); });
    m_announcer = new Announcer(m_status->voice(), this);
}

Palette &MainWindow::paletteOverlay()
{
    if (!m_palette) {
        m_palette = new Palette(m_theme, this); // made when first asked for: a start must not pay for it
    }
    return *m_palette;
}

void MainWindow::addGoToSource(PaletteSource source)
{
    m_goTo.append(std::move(source));
}

void MainWindow::setProject(const QString &name, const QString &folder)
{
    m_hasProject = true;
    m_projectName = name;
    m_projectFolder = folder;
    showEmpty();
    updateTitle();
    m_commands.refresh();
}

void MainWindow::clearProject()
{
    m_tabs->dropAll();
    m_hasProject = false;
    m_projectName.clear();
    m_projectFolder.clear();
    m_environments->setEnvironments({});
    showEmpty();
    updateTitle();
    m_commands.refresh();
}

void MainWindow::showEmpty()
{
    m_treeDock->setVisible(m_hasProject);
    for (const auto *id : {"design", "capture", "invoke"}) {
        m_rail->button(QString(QLatin1StringView(id)))->setVisible(m_hasProject);
    }
    m_tabs->setRowStays(m_hasProject);
    m_tabs->setEmptyWidget(m_hasProject ? m_projectEmpty : m_startPage);
}

void MainWindow::updateTitle()
{
    setWindowTitle(m_hasProject ? oneLine(m_projectName, 100) + u" — Triptych"_s : u"Triptych"_s);
    setWindowFilePath(m_projectFolder);
}

void MainWindow::followPage(Page *page)
{
    m_commands.refresh();
    if (page && m_hasProject && !m_navigator->view()->hasFocus()) {
        m_navigator->revealAddress(page->address());
    }
}

void MainWindow::chooseSection(const QString &id)
{
    if (!m_hasProject) {
        return;
    }
    const QModelIndex section = m_sections->sectionIndex(id);
    const bool there = m_sections->sectionOf(m_navigator->current()) == id;
    if (there && m_treeDock->isVisible() && m_navigator->view()->hasFocus()) {
        m_treeDock->setVisible(false); // the second press of an activity gives the room back
    } else {
        m_treeDock->setVisible(true);
        if (!there) {
            m_navigator->reveal(section);
        }
        m_navigator->view()->setFocus(Qt::ShortcutFocusReason);
    }
    m_rail->setCurrent(id);
    Q_EMIT sectionChosen(id);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closeRequested(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (!paths.isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT filesDropped(paths);
    }
}

} // namespace triptych::ui
