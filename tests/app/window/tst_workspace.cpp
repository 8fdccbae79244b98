// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window/program.h"
#include "tests/support/expect.h"
#include "tests/support/stallwatch.h"
#include "ui/design/designpanel.h"
#include "ui/design/documentcontext.h"
#include "ui/design/documentpage.h"
#include "ui/itemmodels/designmodel.h"
#include "ui/widgets/nameprompt.h"

#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;

/// The program as main() builds it.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSampleOpens();
    void anImportKeepsTheBytesAndCanBeUndone();
    void whatCannotBeImportedIsSaid();
    void aLoneDocumentOffersAProject();
    void oneVisualEditIsOneHunkInGit();
    void tabsAndEditsComeBack();
    void closingAsksForUnsavedChanges();
    void aBrokenProjectIsRefusedWithAReason();

private:
    [[nodiscard]] window::Workspace &workspace() const { return m_program->workspace(); }
    [[nodiscard]] QString home(const QString &name) const { return m_program->path(name); }
    void openSample();

    std::unique_ptr<tests::Program> m_program;
};

void TestWorkspace::init()
{
    m_program = std::make_unique<tests::Program>();
    m_program->start();
}

void TestWorkspace::cleanup()
{
    m_program.reset();
}

void TestWorkspace::openSample()
{
    m_program->door->openSample();
    QVERIFY(m_program->door->workspace());
    QTRY_VERIFY(workspace().design().model().hasOutline(u"apis/shop"_s));
}

void TestWorkspace::theSampleOpens()
{
    QVERIFY(!m_program->window().hasProject());
    openSample();
    QVERIFY(m_program->window().hasProject());
    QCOMPARE(m_program->application->recentProjects().size(), 1);
    const QString folder = workspace().project().folder().path();
    m_program->door->closeProject();
    QVERIFY(!m_program->door->workspace());
    m_program->door->openPath(folder);
    QVERIFY(m_program->door->workspace());
    m_program->door->openSample(); // the one that is there, not another
    QTRY_VERIFY(m_program->door->workspace());
    QCOMPARE(workspace().project().folder().path(), folder);
}

void TestWorkspace::anImportKeepsTheBytesAndCanBeUndone()
{
    openSample();
    const QByteArray bytes = "# mine\r\nopenapi: 3.0.0\r\ninfo: {title: Pets, version: '1'}\r\npaths: {}\r\n";
    const QString file = home(u"pets.yaml"_s);
    tests::writeFile(file, bytes);
    m_program->door->importFiles({file});
    const QString imported = workspace().project().folder().path() + u"/apis/Pets/pets.yaml"_s;
    QTRY_VERIFY(QFile::exists(imported));
    QCOMPARE(tests::readFile(imported), bytes);
    QTRY_COMPARE(
        m_program->window().tabs().current() ? m_program->window().tabs().current()->address() : QString(),
        u"apis/Pets"_s);
    QTRY_VERIFY(workspace().session().projectStack().canUndo());
    VERIFY_OK(workspace().session().undoFiles());
    QTRY_VERIFY(!QFile::exists(imported));
    VERIFY_OK(workspace().session().redoFiles());
    QTRY_VERIFY(QFile::exists(imported));
    QCOMPARE(tests::readFile(imported), bytes);
}

void TestWorkspace::whatCannotBeImportedIsSaid()
{
    openSample();
    const QString file = home(u"note.txt"_s);
    tests::writeFile(file, "hello");
    const auto before = workspace().project().items();
    m_program->door->importFiles({file});
    auto &window = m_program->window();
    QTRY_VERIFY(window.findChild<QWidget *>(u"drawer"_s)->isVisible());
    QCOMPARE(workspace().project().items(), before);
}

void TestWorkspace::aLoneDocumentOffersAProject()
{
    const QString file = home(u"pets.yaml"_s);
    tests::writeFile(file, "openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\npaths: {}\n");
    m_program->door->openPath(file);
    QVERIFY(!m_program->door->workspace());
    auto *prompt = m_program->window().findChild<ui::NamePrompt *>();
    QVERIFY(prompt);
    prompt->field().setText(home(u"fresh"_s));
    QTest::keyClick(&prompt->field(), Qt::Key_Return);
    QTRY_VERIFY(m_program->door->workspace());
    QTRY_VERIFY(QFile::exists(home(u"fresh/apis/Pets/pets.yaml"_s)));
}

void TestWorkspace::oneVisualEditIsOneHunkInGit()
{
    openSample();
    const QString folder = workspace().project().folder().path();
    const auto git = [&](const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(u"git"_s, QStringList{u"-c"_s, u"user.name=t"_s, u"-c"_s, u"user.email=t@t"_s, u"-c"_s,
                                    u"init.defaultBranch=main"_s} +
                                    arguments);
        return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
    };
    git({u"init"_s});
    git({u"add"_s, u"-A"_s});
    git({u"commit"_s, u"-m"_s, u"x"_s});
    auto *page = qobject_cast<ui::DocumentPage *>(
        m_program->window().tabs().open(u"apis/shop#/paths/~1orders~1{id}/delete"_s, ui::OpenMode::Preview));
    QVERIFY(page);
    (void)page->widget();
    auto *summary = qobject_cast<QLineEdit *>(page->firstFocus());
    summary->setFocus();
    summary->end(false);
    QTest::keyClicks(summary, u" for good"_s);
    QVERIFY(m_program->application->commands().run("file.save"_L1));
    QTRY_VERIFY(!workspace().hasUnsaved());
    const QByteArray diff = git({u"diff"_s, u"-U0"_s});
    QCOMPARE(diff.count("\n@@"), 1);
    QVERIFY2(diff.contains("\n-      summary: Cancel an order\n+      summary: Cancel an order for good\n"),
        diff.constData());
    QCOMPARE(git({u"status"_s, u"--porcelain"_s}), " M apis/shop/openapi.yaml\n");
}

void TestWorkspace::tabsAndEditsComeBack()
{
    openSample();
    const QString folder = workspace().project().folder().path();
    auto *page = qobject_cast<ui::DocumentPage *>(
        m_program->window().tabs().open(u"apis/shop#/components/schemas/Line"_s, ui::OpenMode::Pinned));
    QVERIFY(page);
    page->setView(ui::DocumentPage::View::Split);
    VERIFY_OK(page->context().edit(
        page->context().path(),
        [](const text::Snapshot &now) {
            return Result<text::EditList>(text::EditList{{now.bytes().size(), 0, "# kept\n"}});
        },
        u"x"_s));
    workspace().saveSession();
    workspace().session().flushJournal();
    // As after a crash: nothing is saved, nothing is closed in order.
    m_program->end();
    m_program->start({folder});
    QTRY_VERIFY(m_program->window().tabs().current());
    auto *again = qobject_cast<ui::DocumentPage *>(m_program->window().tabs().current());
    QVERIFY(again);
    QCOMPARE(again->address(), u"apis/shop#/components/schemas/Line"_s);
    (void)again->widget();
    QCOMPARE(again->view(), ui::DocumentPage::View::Split);
    QVERIFY(again->context().snapshot().bytes().endsWith("# kept\n"));
    QVERIFY(workspace().hasUnsaved());
    QVERIFY(m_program->application->commands().run("edit.undo"_L1));
    QTRY_VERIFY(!workspace().hasUnsaved());
}

void TestWorkspace::closingAsksForUnsavedChanges()
{
    openSample();
    auto *page = qobject_cast<ui::DocumentPage *>(
        m_program->window().tabs().open(u"apis/shop"_s, ui::OpenMode::Pinned));
    const QString path = workspace().project().folder().path() + u"/apis/shop/openapi.yaml"_s;
    VERIFY_OK(page->context().edit(
        page->context().path(),
        [](const text::Snapshot &) {
            return Result<text::EditList>(text::EditList{{0, 0, "# new\n"}});
        },
        u"x"_s));
    m_program->window().close();
    QVERIFY(m_program->window().isVisible());
    auto *box = m_program->window().findChild<QMessageBox *>();
    QVERIFY(box);
    QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
    QVERIFY(m_program->door->workspace());
    QTRY_VERIFY(!m_program->window().findChild<QMessageBox *>());
    m_program->window().close();
    box = m_program->window().findChild<QMessageBox *>();
    QVERIFY(box);
    QTest::mouseClick(box->button(QMessageBox::Save), Qt::LeftButton);
    QTRY_VERIFY(!m_program->window().isVisible());
    QVERIFY(tests::readFile(path).startsWith("# new\n"));
}

void TestWorkspace::aBrokenProjectIsRefusedWithAReason()
{
    QDir().mkpath(home(u"shop"_s));
    m_program->door->openPath(home(u"shop"_s));
    QVERIFY(!m_program->door->workspace());
    auto *box = m_program->window().findChild<QMessageBox *>();
    QVERIFY(box);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY(!box->text().isEmpty());
}

TRIPTYCH_GUI_TEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
