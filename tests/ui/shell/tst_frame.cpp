// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/demo.h"
#include "tests/ui/shell/uitest.h"
#include "ui/itemmodels/sectionsmodel.h"
#include "ui/shell/announcer.h"
#include "ui/shell/drawer.h"
#include "ui/shell/environmentselector.h"
#include "ui/shell/navigator.h"
#include "ui/shell/rail.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/tabbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/iconbutton.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTranslator>
#include <QTreeView>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace triptych::ui;
using namespace triptych::tests;

Q_DECLARE_METATYPE(triptych::ui::Scheme)

namespace {

const QString designText = QStringLiteral("Shop API @demo/shop #3.1\n"
                                          "  /orders @demo/orders\n"
                                          "    GET list @demo/GET/list\n"
                                          "    POST create @demo/POST/create *\n"
                                          "  /orders/{id} @demo/orders-id\n"
                                          "    GET read @demo/GET/read\n"
                                          "    PUT replace @demo/PUT/replace\n"
                                          "    PATCH amend @demo/PATCH/amend\n"
                                          "    DELETE cancel @demo/DELETE/cancel\n"
                                          "    OPTIONS preflight @demo/OPTIONS/preflight\n"
                                          "  webhooks @demo/webhooks\n");
const QString captureText =
    QStringLiteral("shop-events @demo/shop-events\n"
                   "  order.paid @demo/order.paid #42\n"
                   "  order.created @demo/order.created #17\n"
                   "  Rechnungsstellung.abgeschlossen.und.verbucht @demo/rechnung #3\n");
const QString invokeText = QStringLiteral("Stripe @demo/stripe\n"
                                          "  GET customers @demo/GET/customers\n"
                                          "  POST charges @demo/POST/charges\n");

/// The frame with everything in it that panels would put there.
struct DemoFrame : UiFrame
{
    explicit DemoFrame(QSize size = {1280, 800}, Scheme scheme = Scheme::Light)
        : UiFrame(size, scheme)
        , calls(40)
    {
        window->tabs().addSource(source);
        window->sections().setModel(QStringLiteral("design"), &design);
        window->sections().setModel(QStringLiteral("capture"), &capture);
        window->sections().setModel(QStringLiteral("invoke"), &invoke);
        window->sections().setCount(QStringLiteral("capture"), QStringLiteral("● 8787"));
        for (const auto &id : {"file.save"_L1, "file.import"_L1, "project.new"_L1, "project.open"_L1,
                 "project.openSample"_L1, "request.new"_L1}) {
            commands.bind(id, window.get(), [] {});
        }
        window->drawer().addTab(u"problems"_s, u"Problems"_s, [this] { return demoTable(theme, &calls); });
        window->drawer().addTab(u"captures"_s, u"Captures"_s, [] { return new QWidget; });
        window->drawer().addTab(u"history"_s, u"History"_s, [] { return new QWidget; });
    }
    ~DemoFrame() { window.reset(); }

    void fill()
    {
        window->setProject(u"Shop integration"_s, {});
        window->environments().setEnvironments({u"prod"_s, u"staging"_s});
        window->environments().choose(u"prod"_s);
        window->status()
            .addSegment(u"listener"_s, u"Listener"_s, StatusArea::Side::Left)
            ->setText(u"● listening 127.0.0.1:8787 · 42 captured"_s, Role::Ok);
        window->status().addSegment(u"mock"_s, u"Mock"_s, StatusArea::Side::Left)->setText(u"mock off"_s);
        window->status()
            .addSegment(u"errors"_s, u"Errors"_s, StatusArea::Side::Left)
            ->setText(u"✖ 1"_s, Role::Error);
        window->status()
            .addSegment(u"warnings"_s, u"Warnings"_s, StatusArea::Side::Left)
            ->setText(u"⚠ 2"_s, Role::Warn);
        window->status()
            .addSegment(u"git"_s, u"Branch"_s, StatusArea::Side::Right)
            ->setText(u"main ▸ saved"_s);
        window->tabs().open(u"demo/POST/create"_s, OpenMode::Pinned);
        static_cast<DemoPage *>(window->tabs().current())->setDirty(true);
        window->tabs().showPage(std::make_unique<TablePage>(theme), OpenMode::Pinned);
        window->tabs().open(u"demo/order.created"_s, OpenMode::Preview);
        window->tabs().showIndex(1);
        window->drawer().setFilled(u"problems"_s, true);
        window->drawer().setFilled(u"captures"_s, true);
        window->drawer().setFilled(u"history"_s, true);
        window->drawer().setCount(u"problems"_s, 3);
        window->navigator().view()->expandAll();
        window->navigator().revealAddress(u"demo/order.paid"_s);
    }

    class TablePage final : public DemoPage
    {
    public:
        explicit TablePage(const Theme &pageTheme)
            : DemoPage(u"demo/order.paid"_s, u"order.paid"_s)
            , m_pageTheme(pageTheme)
            , m_calls(10'000)
        {
        }
        [[nodiscard]] QWidget *widget() override
        {
            if (!m_box) {
                m_box = new QWidget;
                auto *layout = new QVBoxLayout(m_box);
                layout->setContentsMargins({});
                layout->setSpacing(0);
                auto *bar = new ErrorBar(m_pageTheme, m_box);
                triptych::Problem problem;
                problem.code = "port.busy";
                problem.message = u"Port 8787 is taken by another program."_s;
                problem.remedy = u"Choose another port, or stop the other program."_s;
                bar->showProblem(problem);
                auto *row = new QHBoxLayout;
                row->setContentsMargins(16, 8, 16, 8);
                row->setSpacing(8);
                auto *primary = new QPushButton(u"Send sample"_s, m_box);
                primary->setDefault(true);
                auto *stop = new QPushButton(u"Stop"_s, m_box);
                stop->setEnabled(false);
                auto *reply = new QComboBox(m_box);
                reply->addItems({u"200 OK"_s, u"202 Accepted"_s});
                reply->setAccessibleName(u"Reply"_s);
                row->addWidget(new QPushButton(u"Copy"_s, m_box));
                row->addWidget(reply);
                row->addWidget(primary);
                row->addWidget(stop);
                row->addStretch();
                layout->addWidget(bar);
                layout->addLayout(row);
                QTableView *table = demoTable(m_pageTheme, &m_calls);
                table->selectRow(1);
                layout->addWidget(table);
            }
            return m_box;
        }
        [[nodiscard]] QWidget *firstFocus() override { return widget()->findChild<QTableView *>(); }
        ~TablePage() override { delete m_box; }

    private:
        const Theme &m_pageTheme;
        DemoCalls m_calls;
        QPointer<QWidget> m_box;
    };

    DemoSource source;
    DemoTree design{designText};
    DemoTree capture{captureText};
    DemoTree invoke{invokeText};
    DemoCalls calls;
};

} // namespace

class TestFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_STATE_HOME", m_state.path().toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_state.path().toLocal8Bit());
    }
    void pictures_data();
    void pictures();
    void theFrameIsWhollyGerman();
    void germanPictures();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void tabReachesEveryControl();
    void theTreePreviewsAndPins();
    void theFilterOpensWhatMatchesAndGivesBack();
    void theRailFollowsTheTree();
    void layoutsAreRememberedAndReset();
    void theDrawerHidesWhenEmpty();
    void statusSpeaksAndOffersUndo();
    void runningWorkCanBeCancelled();
    void droppedFilesAreReported();
    void environmentsAreChosenByKey();
    void panesAreReachedByF6();
    void announcementsGoThroughOneObject();
    void settingsWriteAndSwitchAtOnce();
    void menusComeFromTheTable();

private:
    QTemporaryDir m_state;
};

void TestFrame::pictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light-1280") << QSize(1280, 800) << Scheme::Light;
    QTest::newRow("dark-1280") << QSize(1280, 800) << Scheme::Dark;
    QTest::newRow("contrast-1280") << QSize(1280, 800) << Scheme::HighContrast;
    QTest::newRow("light-1920") << QSize(1920, 1080) << Scheme::Light;
    QTest::newRow("dark-960") << QSize(960, 600) << Scheme::Dark;
}

void TestFrame::pictures()
{
    QFETCH(const QSize, size);
    QFETCH(const Scheme, scheme);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    DemoFrame frame(size, scheme);
    frame.window->startPage().setRecent({{u"my-integration"_s, u"/home/me/work/my-integration"_s},
        {u"billing"_s, u"/home/me/work/customers/acme/billing"_s}});
    frame.show();
    QCOMPARE(frame.window->size(), size);
    shot(frame.window.get(), name + u"-start"_s);
    frame.window->setProject(u"Shop integration"_s, {});
    shot(frame.window.get(), name + u"-empty"_s);
    frame.fill();
    QTest::qWait(0);
    shot(frame.window.get(), name + u"-full"_s);
    frame.commands.run("go.anything"_L1);
    QTest::keyClicks(frame.window->paletteOverlay().field(), u"r"_s);
    shot(frame.window.get(), name + u"-goto"_s);
    QTest::keyClick(frame.window->paletteOverlay().field(), Qt::Key_Escape);
    frame.commands.run("go.palette"_L1);
    shot(frame.window.get(), name + u"-palette"_s);
    QTest::keyClick(frame.window->paletteOverlay().field(), Qt::Key_Escape);
    frame.commands.setKeys("tab.close"_L1, {QKeySequence(u"Ctrl+S"_s)});
    frame.commands.run("settings.open"_L1);
    QTest::keyClick(frame.window.get(), Qt::Key_Tab);
    shot(frame.window.get(), name + u"-settings"_s);
    // A switch while everything is open must leave nothing behind in the old colours.
    frame.theme.setScheme(scheme == Scheme::Light ? Scheme::Dark : Scheme::Light);
    frame.window->tabs().showIndex(1);
    QTRY_COMPARE(
        frame.window->navigator().palette().color(QPalette::Window), frame.theme.color(Role::Raised));
    shot(frame.window.get(), name + u"-switched"_s);
}

void TestFrame::theFrameIsWhollyGerman()
{
    QFile file(qEnvironmentVariable("TRIPTYCH_SOURCE_DIR") + u"/translations/triptych_de.ts"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList own{
        u"triptych::commands"_s, u"triptych::shell"_s, u"triptych::widgets"_s, u"triptych::window"_s};
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    QStringList seen;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
            seen.append(context);
        } else if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "translation"_L1 && own.contains(context)) {
            QVERIFY2(!xml.attributes().hasAttribute("type"_L1), qPrintable(context + u": "_s + source));
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    for (const QString &needed : own) {
        QVERIFY2(seen.contains(needed), qPrintable(needed));
    }
}

void TestFrame::germanPictures()
{
    QTranslator german;
    QVERIFY(german.load(QLocale(u"de"_s), u"triptych"_s, u"_"_s, u":/i18n"_s));
    QCoreApplication::installTranslator(&german);
    QCOMPARE(QCoreApplication::translate("triptych::commands", "Close Tab"), u"Tab schließen"_s);
    DemoFrame frame({1280, 800}, Scheme::Light);
    frame.show();
    shot(frame.window.get(), u"german-start"_s);
    frame.fill();
    frame.commands.run("settings.open"_L1);
    QTest::qWait(0);
    shot(frame.window.get(), u"german-settings"_s);
    QMenu *menu = frame.window->menuBar()->actions().value(2)->menu();
    menu->popup(frame.window->mapToGlobal(QPoint(130, 24)));
    shot(menu, u"german-menu"_s);
    menu->close();
    frame.commands.run("go.palette"_L1);
    shot(frame.window.get(), u"german-palette"_s);
}

void TestFrame::everyControlHasAName_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("start page") << u""_s;
    QTest::newRow("project") << u"project"_s;
    QTest::newRow("settings") << u"settings"_s;
    QTest::newRow("shortcuts") << u"shortcuts"_s;
    QTest::newRow("palette") << u"palette"_s;
}

void TestFrame::everyControlHasAName()
{
    QFETCH(const QString, page);
    DemoFrame frame;
    frame.show();
    if (!page.isEmpty()) {
        frame.fill();
    }
    if (page == "palette"_L1) {
        frame.commands.run("go.palette"_L1);
    } else if (!page.isEmpty() && page != "project"_L1) {
        frame.window->tabs().open(page, OpenMode::Pinned);
    }
    QCOMPARE(namelessControls(frame.window.get()), QStringList());
    // Buttons that only the mouse reaches need a name as well.
    const QList<QAbstractButton *> buttons = frame.window->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        const bool corner = QByteArray(button->metaObject()->className()) == "QTableCornerButton";
        if (button->isVisible() && !corner) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(button);
            QVERIFY(interface);
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                qPrintable(QString::fromLatin1(button->metaObject()->className()) + button->objectName()));
        }
    }
}

void TestFrame::tabReachesEveryControl()
{
    DemoFrame frame;
    frame.show();
    frame.fill();
    frame.window->navigator().filter()->setFocus();
    const QList<QWidget *> round = tabRound(frame.window.get());
    QStringList missed;
    const QList<QWidget *> widgets = frame.window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool internal = widget->objectName().startsWith("qt_"_L1);
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus && !internal &&
            !widget->focusProxy() && !round.contains(widget)) {
            missed.append(
                QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName());
        }
    }
    QCOMPARE(missed, QStringList());
}

void TestFrame::theTreePreviewsAndPins()
{
    DemoFrame frame;
    frame.window->setProject(u"Demo"_s, {});
    frame.show();
    QTreeView *view = frame.window->navigator().view();
    view->expandAll();
    TabArea &tabs = frame.window->tabs();
    const auto rect = [&](const QString &address) {
        const QModelIndexList found =
            view->model()->match(view->model()->index(0, 0), AddressRole, address, 1, Qt::MatchRecursive);
        view->scrollTo(found.value(0));
        return view->visualRect(found.value(0));
    };
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, rect(u"demo/GET/list"_s).center());
    QVERIFY(tabs.current());
    QCOMPARE(tabs.current()->address(), u"demo/GET/list"_s);
    QVERIFY(tabs.isPreview(tabs.current()));
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(tabs.current()->address(), u"demo/POST/create"_s);
    QCOMPARE(tabs.pages().size(), 1);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(!tabs.isPreview(tabs.current()));
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, rect(u"demo/GET/list"_s).center());
    QCOMPARE(tabs.pages().size(), 2);
    QVERIFY(!tabs.isPreview(tabs.current()));
}

void TestFrame::theFilterOpensWhatMatchesAndGivesBack()
{
    DemoFrame frame;
    frame.window->setProject(u"Demo"_s, {});
    frame.show();
    Navigator &navigator = frame.window->navigator();
    const QStringList before = navigator.expandedAddresses();
    QTest::keyClicks(navigator.filter(), u"post cre"_s);
    QStringList shown;
    for (QModelIndex index = navigator.view()->model()->index(0, 0); index.isValid();
         index = navigator.view()->indexBelow(index)) {
        shown.append(index.data().toString());
    }
    QCOMPARE(shown, QStringList({u"Design"_s, u"Shop API"_s, u"/orders"_s, u"create"_s}));
    QTest::keyClick(navigator.filter(), Qt::Key_Escape);
    QCOMPARE(navigator.expandedAddresses(), before);
}

void TestFrame::theRailFollowsTheTree()
{
    DemoFrame frame;
    frame.window->setProject(u"Demo"_s, {});
    frame.show();
    auto *rail = frame.window->findChild<Rail *>();
    QTest::keyClick(frame.window.get(), Qt::Key_2, Qt::AltModifier);
    QVERIFY(rail->button(u"capture"_s)->isChecked());
    QVERIFY(frame.window->navigator().view()->hasFocus());
    frame.window->navigator().revealAddress(u"demo/GET/customers"_s);
    QVERIFY(rail->button(u"invoke"_s)->isChecked());
    QVERIFY(!rail->button(u"capture"_s)->isChecked());
    QSignalSpy spy(frame.window.get(), &MainWindow::sectionChosen);
    rail->button(u"design"_s)->click();
    QCOMPARE(spy.takeFirst().first().toString(), u"design"_s);
}

void TestFrame::layoutsAreRememberedAndReset()
{
    QByteArray session;
    {
        DemoFrame frame;
        frame.show();
        frame.fill();
        QVERIFY(frame.commands.run("view.treeSide"_L1));
        QVERIFY(frame.commands.run("view.drawerSide"_L1));
        frame.window->drawer().showTab(u"history"_s);
        session = frame.window->saveSession();
    }
    DemoFrame frame;
    frame.show();
    frame.fill();
    frame.window->restoreSession(session);
    auto *tree = frame.window->findChild<QDockWidget *>(u"tree"_s);
    QCOMPARE(frame.window->dockWidgetArea(tree), Qt::RightDockWidgetArea);
    QCOMPARE(frame.window->dockWidgetArea(&frame.window->drawer()), Qt::RightDockWidgetArea);
    QCOMPARE(frame.window->drawer().currentTab(), u"history"_s);
    QVERIFY(frame.window->navigator().expandedAddresses().contains(u"demo/orders"_s));
    QVERIFY(frame.commands.run("view.resetLayout"_L1));
    QCOMPARE(frame.window->dockWidgetArea(tree), Qt::LeftDockWidgetArea);
    QCOMPARE(frame.window->dockWidgetArea(&frame.window->drawer()), Qt::BottomDockWidgetArea);
    QVERIFY(tree->isVisible());
    QVERIFY(frame.window->drawer().isVisible());
}

void TestFrame::theDrawerHidesWhenEmpty()
{
    DemoFrame frame;
    frame.show();
    Drawer &drawer = frame.window->drawer();
    QVERIFY(drawer.isHidden());
    QVERIFY(!frame.commands.isEnabled("view.drawer"_L1));
    drawer.setFilled(u"captures"_s, true);
    QVERIFY(drawer.isVisible());
    QCOMPARE(drawer.currentTab(), u"captures"_s);
    frame.commands.refresh();
    QVERIFY(frame.commands.run("view.drawer"_L1));
    QVERIFY(drawer.isHidden());
    drawer.setFilled(u"problems"_s, true);
    QVERIFY(drawer.isHidden());
    drawer.showTab(u"problems"_s);
    QVERIFY(drawer.isVisible());
    drawer.setFilled(u"problems"_s, false);
    drawer.setFilled(u"captures"_s, false);
    QVERIFY(drawer.isHidden());
}

void TestFrame::statusSpeaksAndOffersUndo()
{
    DemoFrame frame;
    frame.show();
    bool undone = false;
    frame.window->status().showMessage(u"Deleted “create”"_s, u"Undo"_s, [&] { undone = true; });
    QPushButton *link = nullptr;
    for (QPushButton *button : frame.window->status().findChildren<QPushButton *>()) {
        link = button->isVisible() ? button : link;
    }
    QVERIFY(link);
    QTest::mouseClick(link, Qt::LeftButton);
    QVERIFY(undone);
    QVERIFY(frame.window->status().message().isEmpty());
}

void TestFrame::runningWorkCanBeCancelled()
{
    DemoFrame frame;
    frame.show();
    QObject owner;
    StatusTask *task = frame.window->status().beginTask(u"Importing github.json"_s, &owner);
    task->setProgress(120, 811);
    QSignalSpy cancelled(task, &StatusTask::cancelled);
    auto *cancel = frame.window->status().findChild<IconButton *>();
    QVERIFY(cancel);
    QCOMPARE(cancel->accessibleName(), u"Cancel: Importing github.json"_s);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
    delete task;
    QTRY_VERIFY(!frame.window->status().findChild<IconButton *>());
}

void TestFrame::droppedFilesAreReported()
{
    DemoFrame frame;
    frame.show();
    QSignalSpy spy(frame.window.get(), &MainWindow::filesDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/a b.yaml"_s), QUrl(u"https://example.com/x"_s)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(frame.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(frame.window.get(), &drop);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().toStringList(), QStringList{u"/tmp/a b.yaml"_s});
}

void TestFrame::environmentsAreChosenByKey()
{
    DemoFrame frame;
    frame.show();
    frame.fill();
    EnvironmentSelector &selector = frame.window->environments();
    QVERIFY(selector.isVisible());
    QCOMPARE(selector.text(), u"prod"_s);
    QVERIFY(frame.commands.isEnabled("environment.switch"_L1));
    frame.window->clearProject();
    QVERIFY(!selector.isVisible());
}

void TestFrame::panesAreReachedByF6()
{
    DemoFrame frame;
    frame.show();
    frame.fill();
    frame.window->navigator().view()->setFocus();
    QTest::keyClick(frame.window.get(), Qt::Key_F6);
    QVERIFY(frame.window->tabs().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(frame.window.get(), Qt::Key_F6);
    QVERIFY(frame.window->drawer().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(frame.window.get(), Qt::Key_F6);
    QVERIFY(frame.window->status().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(frame.window.get(), Qt::Key_F6);
    QVERIFY(frame.window->navigator().view()->hasFocus());
    QTest::keyClick(frame.window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(frame.window->status().isAncestorOf(QApplication::focusWidget()));
}

void TestFrame::announcementsGoThroughOneObject()
{
    DemoFrame frame;
    QSignalSpy spy(&frame.window->announcer(), &Announcer::announced);
    frame.window->announcer().announce(u"captured order.paid"_s);
    QCOMPARE(spy.first().first().toString(), u"captured order.paid"_s);
}

void TestFrame::settingsWriteAndSwitchAtOnce()
{
    DemoFrame frame;
    frame.show();
    QTest::keyClick(frame.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(frame.window->tabs().current());
    QCOMPARE(frame.window->tabs().current()->address(), u"settings"_s);
    auto *schemes = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(schemes);
    QTest::keyClick(schemes, Qt::Key_End);
    Q_EMIT schemes->activated(schemes->currentIndex());
    QCOMPARE(frame.theme.effective(), Scheme::HighContrast);
    QCOMPARE(frame.settings.string("appearance.scheme"_L1), u"high-contrast"_s);
    QVERIFY(frame.commands.run("view.zoomIn"_L1));
    QCOMPARE(frame.settings.number("appearance.fontSize"_L1), 10);
    QVERIFY(frame.commands.run("view.zoomReset"_L1));
    QVERIFY(!frame.settings.has("appearance.fontSize"_L1));
    QTest::keyClick(frame.window.get(), Qt::Key_F1);
    QCOMPARE(frame.window->tabs().current()->address(), u"shortcuts"_s);
}

void TestFrame::menusComeFromTheTable()
{
    DemoFrame frame;
    frame.show();
    const QList<QAction *> menus = frame.window->menuBar()->actions();
    QStringList visible;
    for (QAction *menu : menus) {
        if (menu->isVisible()) {
            visible.append(menu->text());
        }
    }
    QCOMPARE(visible, QStringList({u"&File"_s, u"&Edit"_s, u"&View"_s, u"&Go"_s, u"&Invoke"_s, u"&Help"_s}));
    Q_EMIT menus.first()->menu()->aboutToShow();
    QStringList file;
    for (QAction *action : menus.first()->menu()->actions()) {
        file.append(action->isSeparator() ? u"-"_s : action->objectName());
    }
    QCOMPARE(file,
        QStringList({u"project.new"_s, u"project.open"_s, u"project.openSample"_s, u"-"_s, u"file.import"_s,
            u"-"_s, u"file.save"_s, u"-"_s, u"settings.open"_s, u"-"_s, u"app.quit"_s}));
}

QTEST_MAIN(TestFrame)
#include "tst_frame.moc"
