// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/projectdoor.h"

#include "app/services/sample.h"
#include "app/window/application.h"
#include "app/window/tr.h"
#include "app/window/workspace.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/nameprompt.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace triptych::window {

namespace {

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// A dialog that only says something; plain text, because file names are in it.
void say(QWidget &parent, const Problem &problem)
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, Tr::tr("Triptych"), problem.message, QMessageBox::Ok, &parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(problem.remedy);
    box->open();
}

} // namespace

WindowDoor::WindowDoor(Application &application, QThreadPool &pool)
    : m_application(application)
    , m_pool(pool)
{
}

WindowDoor::~WindowDoor()
{
    leave();
}

void WindowDoor::createAt(const QString &folder, const std::function<void()> &then)
{
    auto project = project::Project::create(folder, QFileInfo(folder).fileName(), m_pool);
    if (!project) {
        say(m_application.window(), project.error());
        return;
    }
    leave();
    m_workspace = std::make_unique<Workspace>(m_application.window(), std::move(*project), m_pool);
    m_application.rememberProject(m_workspace->project().folder().path());
    then();
}

void WindowDoor::newProject()
{
    const QString suggestion = QDir(documentsFolder()).filePath(Tr::tr("my-integration"));
    auto *prompt = new ui::NamePrompt(
        m_application.theme(), Tr::tr("New project: its folder"), suggestion,
        [this](const QString &folder) -> Status {
            if (QFileInfo::exists(folder + u"/triptych.json"_s)) {
                return fail(problem("project.exists", Tr::tr("There is a project in this folder already."),
                    {}, Tr::tr("Open it instead, or name another folder.")));
            }
            afterSaving([this, folder] { createAt(QDir::cleanPath(folder), [] {}); });
            return {};
        },
        &m_application.window());
    prompt->open();
}

void WindowDoor::openProject()
{
    auto *dialog = new QFileDialog(&m_application.window(), Tr::tr("Open Project"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) { openPath(folder); });
    dialog->open();
}

void WindowDoor::openPath(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        openFolder(info.absoluteFilePath());
    } else if (info.fileName() == u"triptych.json") {
        openFolder(info.absolutePath());
    } else if (m_workspace) {
        importFiles({info.absoluteFilePath()});
    } else {
        offerImport(info.absoluteFilePath());
    }
}

void WindowDoor::openFolder(const QString &folder)
{
    afterSaving([this, folder] {
        auto project = project::Project::open(folder, m_pool);
        if (!project) {
            say(m_application.window(), project.error());
            return;
        }
        leave();
        m_workspace = std::make_unique<Workspace>(m_application.window(), std::move(*project), m_pool);
        m_application.rememberProject(m_workspace->project().folder().path());
    });
}

void WindowDoor::offerImport(const QString &file)
{
    const QFileInfo info(file);
    const QString suggestion = QDir(documentsFolder()).filePath(info.completeBaseName());
    auto *prompt = new ui::NamePrompt(
        m_application.theme(), Tr::tr("Import “%1” into a new project: its folder").arg(info.fileName()),
        suggestion,
        [this, file](const QString &folder) -> Status {
            createAt(QDir::cleanPath(folder),
                [this, file] { m_workspace->importFile(file, project::ItemKind::Api); });
            return {};
        },
        &m_application.window());
    prompt->open();
}

void WindowDoor::openSample()
{
    afterSaving([this] {
        QString folder = QDir(documentsFolder()).filePath(u"triptych-sample"_s);
        for (int i = 2; QFileInfo::exists(folder); ++i) {
            if (QFileInfo::exists(folder + u"/triptych.json"_s)) {
                openFolder(folder);
                return;
            }
            folder = QDir(documentsFolder()).filePath(u"triptych-sample %1"_s.arg(i));
        }
        auto project = project::Project::create(folder, Tr::tr("Sample shop"), m_pool);
        if (!project) {
            say(m_application.window(), project.error());
            return;
        }
        if (const auto filled = (*project)->folder().save(services::sampleFiles()); !filled) {
            say(m_application.window(), filled.error());
            return;
        }
        leave();
        m_workspace = std::make_unique<Workspace>(m_application.window(), std::move(*project), m_pool);
        m_application.rememberProject(folder);
    });
}

void WindowDoor::closeProject()
{
    afterSaving([this] { leave(); });
}

void WindowDoor::leave()
{
    if (m_workspace) {
        m_workspace->saveSession();
        m_workspace.reset();
    }
}

void WindowDoor::importFiles(const QStringList &paths)
{
    if (!m_workspace) {
        if (!paths.isEmpty()) {
            offerImport(paths.first());
        }
        return;
    }
    for (const QString &path : paths) {
        m_workspace->importFile(path, project::ItemKind::Api);
    }
}

void WindowDoor::afterSaving(std::function<void()> then)
{
    if (!m_workspace || !m_workspace->hasUnsaved()) {
        then();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, Tr::tr("Unsaved changes"),
        Tr::tr("There are changes that are not saved."),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_application.window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::buttonClicked, this, [this, box, then](QAbstractButton *button) {
        switch (box->standardButton(button)) {
        case QMessageBox::Save:
            connect(
                m_workspace.get(), &Workspace::saved, this,
                [this, then] {
                    if (m_workspace && !m_workspace->hasUnsaved()) {
                        QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
                    }
                },
                Qt::SingleShotConnection);
            m_workspace->save(true);
            break;
        case QMessageBox::Discard:
            for (const QString &path : m_workspace->project().documents().dirtyPaths()) {
                m_workspace->session().close(path);
            }
            then();
            break;
        default:
            break;
        }
    });
    box->open();
}

bool WindowDoor::mayQuit()
{
    if (!m_workspace || m_quitting) {
        leave();
        return true;
    }
    if (!m_workspace->hasUnsaved()) {
        leave();
        return true;
    }
    afterSaving([this] {
        m_quitting = true;
        m_application.window().close();
    });
    return false;
}

} // namespace triptych::window
