// SPDX-License-Identifier: GPL-3.0-or-later
// A large OpenAPI document in the real window: from the parse to the tree, filtering, browsing, typing. Times
// of single events are CPU time of the main thread, as the stall watch of the tests takes it.
//   bench_design <document> <rounds>
#include "app/window/application.h"
#include "app/window/projectdoor.h"
#include "app/window/workspace.h"
#include "tests/support/stallwatch.h"
#include "ui/design/designpanel.h"
#include "ui/design/documentpage.h"
#include "ui/editors/codeeditor.h"
#include "ui/itemmodels/designmodel.h"
#include "ui/itemmodels/roles.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/tabarea.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTreeView>

#include <cstdio>
#include <functional>

using namespace triptych;
using namespace Qt::Literals::StringLiterals;

namespace {

using Watch = tests::StallWatch;

Watch &watch()
{
    return *static_cast<Watch *>(qApp);
}

void waitFor(const std::function<bool()> &come)
{
    QElapsedTimer patience;
    patience.start();
    while (!come()) {
        if (patience.hasExpired(120'000)) {
            std::fprintf(stderr, "waited too long\n");
            std::exit(1);
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

/// Lets everything happen that happens by itself within `ms`.
void settle(int ms)
{
    bool over = false;
    QTimer::singleShot(ms, qApp, [&over] { over = true; });
    waitFor([&over] { return over; });
}

/// Main-thread CPU of what `act` does and sets off, in ms.
double cpuOf(const std::function<void()> &act, int settleMs)
{
    const qint64 before = Watch::threadCpuNs();
    act();
    settle(settleMs);
    return double(Watch::threadCpuNs() - before) / 1e6;
}

/// Does it as the event loop would, for the stall watch to see.
void inEvent(const std::function<void()> &act, int settleMs)
{
    QMetaObject::invokeMethod(qApp, act, Qt::QueuedConnection);
    settle(settleMs);
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

double worst(const QList<double> &values)
{
    return values.isEmpty() ? 0 : *std::max_element(values.begin(), values.end());
}

void row(const QString &metric, double ours, double budget, const char *goal)
{
    std::printf("%s\t%.1f\t%.0f\t%.2f\t%s\n", qPrintable(metric), ours, budget, ours / budget, goal);
    std::fflush(stdout);
}

/// The worst event since the last time, in ms, and what it was.
double worstEvent(const char *of)
{
    const QList<Watch::Stall> &stalls = watch().worst();
    if (stalls.isEmpty()) {
        return 0;
    }
    std::printf("# worst event of %s: %.1f ms, type %d for %s\n", of, double(stalls.first().cpuNs) / 1e6,
        stalls.first().type, stalls.first().receiver.constData());
    const double ms = double(stalls.first().cpuNs) / 1e6;
    watch().forget();
    return ms;
}

double rssMib()
{
    QFile status(u"/proc/self/status"_s);
    (void)status.open(QIODevice::ReadOnly);
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) {
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

/// Tells when something has been painted.
class PaintSpy final : public QObject
{
public:
    explicit PaintSpy(QWidget &widget)
        : QObject(&widget)
    {
        widget.installEventFilter(this);
    }
    void arm(std::function<bool()> when, std::function<void()> painted)
    {
        m_when = std::move(when);
        m_painted = std::move(painted);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_when && m_when()) {
            m_when = nullptr;
            QMetaObject::invokeMethod(
                this, [this] { m_painted(); }, Qt::QueuedConnection); // when the painting is done
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<bool()> m_when;
    std::function<void()> m_painted;
};

/// The program as main() builds it, with a project that holds the document.
class Session
{
public:
    explicit Session(const QString &document)
    {
        qputenv("XDG_STATE_HOME", m_home.filePath(u"state"_s).toUtf8());
        qputenv("HOME", m_home.path().toUtf8());
        m_application = std::make_unique<window::Application>(*qApp, m_home.filePath(u"settings.json"_s));
        m_door = std::make_unique<window::WindowDoor>(*m_application, *QThreadPool::globalInstance());
        m_application->setDoor(*m_door);
        m_application->start({});
        auto project = project::Project::create(folder(), u"bench"_s, *QThreadPool::globalInstance());
        if (!project || !QDir().mkpath(folder() + u"/apis/big"_s) ||
            !QFile::copy(document, folder() + u"/apis/big/"_s + QFileInfo(document).fileName())) {
            std::fprintf(stderr, "cannot make the project\n");
            std::exit(1);
        }
        settle(300);
    }
    ~Session()
    {
        m_door.reset();
        m_application.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    [[nodiscard]] QString folder() const { return m_home.filePath(u"project"_s); }
    [[nodiscard]] QString address() const { return u"apis/big"_s; }
    [[nodiscard]] ui::MainWindow &window() const { return m_application->window(); }
    [[nodiscard]] ui::Navigator &navigator() const { return window().navigator(); }
    [[nodiscard]] QTreeView &tree() const { return *navigator().view(); }
    [[nodiscard]] ui::DesignModel &model() const { return m_door->workspace()->design().model(); }
    ui::Page *open(const QString &where, ui::OpenMode mode) const
    {
        return window().tabs().open(where, mode);
    }

    /// Opens the project; ms from the end of the parse until the tree with the document's paths is on the
    /// screen.
    double openProject()
    {
        PaintSpy spy(*tree().viewport());
        QElapsedTimer sinceParse;
        qint64 shownNs = -1;
        spy.arm([this] { return m_door->workspace() && model().hasOutline(address()); },
            [&] { shownNs = sinceParse.nsecsElapsed(); });
        m_door->openPath(folder());
        QObject::connect(&m_door->workspace()->project().documents(), &project::DocumentHub::opened, &spy,
            [&sinceParse] { sinceParse.start(); });
        waitFor([&shownNs] { return shownNs >= 0; });
        return double(shownNs) / 1e6;
    }
    void closeProject()
    {
        m_door->closeProject();
        settle(50);
    }

    [[nodiscard]] QStringList operations() const
    {
        QStringList found;
        const QModelIndex api = model().indexOfAddress(address());
        for (int path = 0; path < model().rowCount(api); ++path) {
            const QModelIndex parent = model().index(path, 0, api);
            for (int i = 0; i < model().rowCount(parent); ++i) {
                const QModelIndex operation = model().index(i, 0, parent);
                if (!operation.data(ui::MethodRole).toByteArray().isEmpty()) {
                    found += operation.data(ui::AddressRole).toString();
                }
            }
        }
        return found;
    }

private:
    QTemporaryDir m_home;
    std::unique_ptr<window::Application> m_application;
    std::unique_ptr<window::WindowDoor> m_door;
};

void opening(Session &session, const QString &name, int rounds)
{
    QList<double> shown;
    for (int round = 0; round < rounds; ++round) {
        shown += session.openProject();
        if (round + 1 < rounds) {
            session.closeProject();
        }
    }
    row(name + u", end of the parse to the tree on the screen, ms (budget)"_s, median(shown), 100, "<= 1");
    settle(1000);
    row(name + u", RSS with the document open, MiB (budget)"_s, rssMib(), 120, "<= 1");
    row(name + u", worst event of opening, ms of the main thread (budget: one frame)"_s,
        worstEvent("opening"), 16, "<= 1 (at least <= 3)");
}

void filtering(Session &session, const QString &name, int rounds)
{
    QLineEdit &filter = *session.navigator().filter();
    filter.setFocus();
    QList<double> keys;
    for (int round = 0; round < rounds; ++round) {
        for (const char key :
            {'p', 'u', 'l', 'l', 's', ' ', 'g', 'e', 't', '\b', '\b', '\b', '\b', '\b', 'l'}) {
            keys += cpuOf(
                [&] {
                    if (key == '\b') {
                        QTest::keyClick(&filter, Qt::Key_Backspace);
                    } else {
                        QTest::keyClick(&filter, key);
                    }
                },
                60);
        }
        keys += cpuOf([&] { filter.clear(); }, 60);
    }
    row(name + u", filter as you type, ms of the main thread a key, median (budget: one frame)"_s,
        median(keys), 16, "<= 1");
    row(name + u", filter as you type, ms of the main thread a key, worst (budget)"_s, worst(keys), 50,
        "<= 1");
    (void)worstEvent("filtering");
}

void browsing(Session &session, const QString &name)
{
    inEvent([&] { session.tree().expandAll(); }, 100);
    QScrollBar &bar = *session.tree().verticalScrollBar();
    for (int step = 0; step <= 100; ++step) {
        inEvent([&] { bar.setValue(int(qint64(bar.maximum()) * step / 100)); }, 5);
    }
    const QStringList operations = session.operations();
    for (int i = 0; i < 50; ++i) {
        inEvent(
            [&] { session.open(operations.value(i * operations.size() / 50), ui::OpenMode::Preview); }, 60);
    }
    for (int i = 0; i < 10; ++i) {
        inEvent(
            [&] { session.open(operations.value(i * operations.size() / 10), ui::OpenMode::Pinned); }, 60);
    }
    for (int i = 0; i < 20; ++i) {
        inEvent([&] { session.window().tabs().step(1); }, 20);
    }
    row(name +
            u", worst event of browsing (expand all, scroll, 50 operations, 10 tabs), ms of the main thread (budget)"_s,
        worstEvent("browsing"), 50, "<= 1");
}

void typing(Session &session, const QString &name, int rounds)
{
    auto *page = qobject_cast<ui::DocumentPage *>(session.open(session.address(), ui::OpenMode::Pinned));
    (void)page->widget();
    (void)worstEvent("opening the page");
    inEvent([&] { page->setView(ui::DocumentPage::View::Source); }, 500);
    row(name + u", worst event of opening the source, ms of the main thread (budget)"_s,
        worstEvent("opening the source"), 50, "<= 1");
    if (!page->editor()) {
        std::printf("# %s has lines too long for the editor\n", qPrintable(name));
        return;
    }
    const QByteArray bytes = page->editor()->bytes();
    QList<double> keys;
    for (const double where : {0.1, 0.5, 0.9}) {
        // In the words of a description: where people type.
        const qsizetype at = bytes.indexOf("description", qsizetype(double(bytes.size()) * where));
        page->editor()->reveal(at + 20, at + 20);
        page->editor()->setFocus();
        settle(100);
        for (int i = 0; i < 4 * rounds; ++i) {
            keys += cpuOf([&] { QTest::keyClick(page->editor(), Qt::Key_X); }, 40);
        }
        settle(400);
    }
    row(name + u", a character typed in the source, ms of the main thread, median (budget: one frame)"_s,
        median(keys), 16, "<= 1");
    row(name + u", a character typed in the source, ms of the main thread, worst (budget)"_s, worst(keys), 50,
        "<= 1");
    (void)worstEvent("typing");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: bench_design <document> <rounds>\n");
        return 2;
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    Watch application(argc, argv);
    const QString document = QString::fromLocal8Bit(argv[1]);
    const int rounds = qMax(1, std::atoi(argv[2]));
    const QFileInfo info(document);
    const QString name = u"%1 MB %2"_s.arg(double(info.size()) / 1e6, 0, 'f', 1).arg(info.suffix().toUpper());
    Session session(document);
    watch().forget();
    opening(session, name, rounds);
    filtering(session, name, rounds);
    browsing(session, name);
    typing(session, name, rounds);
    return 0;
}
