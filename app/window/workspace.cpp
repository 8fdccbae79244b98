// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/workspace.h"

#include "app/services/exporter.h"
#include "app/services/importer.h"
#include "app/window/tr.h"
#include "app/window/windowcalls.h"
#include "app/window/windowcaptures.h"
#include "model/openapi/edits.h"
#include "ui/capture/capturepanel.h"
#include "ui/design/designpanel.h"
#include "ui/design/documentcontext.h"
#include "ui/design/documentpage.h"
#include "ui/invoke/invokepanel.h"
#include "ui/itemmodels/problemsmodel.h"
#include "ui/itemmodels/roles.h"
#include "ui/shell/commands.h"
#include "ui/shell/drawer.h"
#include "ui/shell/environmentselector.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/problemsview.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/tabarea.h"
#include "ui/widgets/nameprompt.h"

#include <QFileDialog>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace triptych::window {

namespace {

QString sessionPath()
{
    return u".triptych/session.json"_s;
}

/// What the user chose in front: a document of the Design panel, or nothing.
ui::DocumentPage *frontDocument(const ui::MainWindow &window)
{
    return qobject_cast<ui::DocumentPage *>(window.tabs().current());
}

} // namespace

Workspace::Workspace(ui::MainWindow &window, std::unique_ptr<project::Project> project, QThreadPool &pool)
    : m_window(window)
    , m_pool(pool)
    , m_project(std::move(project))
    , m_session(std::make_unique<edit::EditSession>(*m_project, pool))
    , m_problems(new ui::ProblemsModel(this))
    , m_import(pool)
{
    m_window.setProject(m_project->name(), m_project->folder().path());
    m_design = std::make_unique<ui::DesignPanel>(m_window, *m_project, *m_session, *m_problems, m_pool);
    m_captures = std::make_unique<WindowCaptures>(*m_project, m_clock, m_pool);
    m_capture = std::make_unique<ui::CapturePanel>(m_window, *m_project, *m_session, *m_captures, m_pool);
    connect(m_capture.get(), &ui::CapturePanel::problemFound, this, [this](const Problem &problem) {
        m_problems->setProblems(u"capture"_s, {problem});
        m_window.drawer().showTab(u"problems"_s);
    });
    connect(m_capture.get(), &ui::CapturePanel::problemSolved, this,
        [this] { m_problems->removeSource(u"capture"_s); });
    m_calls = std::make_unique<WindowCalls>(*m_project, m_clock);
    m_invoke = std::make_unique<ui::InvokePanel>(m_window, *m_project, *m_session, *m_calls, m_pool);
    connect(m_invoke.get(), &ui::InvokePanel::problemFound, this, [this](const Problem &problem) {
        m_problems->setProblems(u"invoke"_s, {problem});
        m_window.drawer().showTab(u"problems"_s);
    });
    connect(m_invoke.get(), &ui::InvokePanel::problemSolved, this,
        [this] { m_problems->removeSource(u"invoke"_s); });
    connect(m_design.get(), &ui::DesignPanel::newApiRequested, this, &Workspace::newApi);
    buildDrawer();
    bindCommands();
    auto &hub = m_project->documents();
    connect(&hub, &project::DocumentHub::filesChanged, this, &Workspace::reloadItems);
    connect(&hub, &project::DocumentHub::stateChanged, this, &Workspace::updateStatus);
    connect(m_session.get(), &edit::EditSession::projectStackChanged, this, &Workspace::reloadItems);
    connect(m_session.get(), &edit::EditSession::journalProblem, this, [this](const Problem &problem) {
        m_problems->setProblems(
            u".triptych/journal"_s, problem.code.isEmpty() ? Problems() : Problems{problem});
    });
    reloadItems();
}

Workspace::~Workspace()
{
    m_window.tabs().dropAll();
    m_capture.reset();
    m_captures.reset();
    m_invoke.reset();
    m_calls.reset();
    m_design.reset();
    m_window.drawer().removeTab(u"problems"_s);
    m_window.clearProject();
}

void Workspace::buildDrawer()
{
    auto &drawer = m_window.drawer();
    drawer.addTab(u"problems"_s, Tr::tr("Problems"), [this]() -> QWidget * {
        auto *view = new ui::ProblemsView(m_window.theme(), m_window.commands(), *m_problems);
        connect(view, &ui::ProblemsView::activated, this,
            [this](const Problem &problem) { m_design->showPlace(problem.location); });
        return view;
    });
    connect(m_problems, &ui::ProblemsModel::countsChanged, this, [this] {
        const int count = m_problems->rowCount();
        m_window.drawer().setCount(u"problems"_s, count);
        m_window.drawer().setFilled(u"problems"_s, count > 0);
        updateStatus();
    });
}

void Workspace::bindCommands()
{
    auto &commands = m_window.commands();
    const auto unsaved = [this] { return hasUnsaved(); };
    commands.bind(
        "file.save"_L1, this, [this] { save(false); }, unsaved);
    commands.bind(
        "file.saveAll"_L1, this, [this] { save(true); }, unsaved);
    commands.bind("file.import"_L1, this, [this] { chooseImport(project::ItemKind::Api); });
    commands.bind("invoke.importService"_L1, this, [this] { chooseImport(project::ItemKind::Service); });
    commands.bind(
        "file.export"_L1, this, [this] { exportCurrent(); },
        [this] { return frontDocument(m_window) != nullptr; });
    commands.bind(
        "edit.undo"_L1, this, [this] { (void)m_session->undoFiles(); },
        [this] { return m_session->projectStack().canUndo(); });
    commands.bind(
        "edit.redo"_L1, this, [this] { (void)m_session->redoFiles(); },
        [this] { return m_session->projectStack().canRedo(); });
}

void Workspace::reloadItems()
{
    m_project->itemsAsync(this, [this](const project::ItemList &items) {
        m_design->setItems(items);
        m_invoke->setItems(items);
        m_captures->reload();
        m_problems->setProblems(u"triptych.json"_s, m_project->folder().problems() + items.problems);
        QStringList environments;
        for (const project::Item &item : items.environments) {
            environments += item.name;
        }
        m_window.environments().setEnvironments(environments);
        if (!m_restored) {
            m_restored = true;
            restore();
        }
        m_window.commands().refresh();
    });
}

void Workspace::restore()
{
    const auto content = m_project->folder().files().read(sessionPath(), 1024 * 1024);
    if (content) {
        m_window.restoreSession(content->bytes);
    }
    updateStatus();
}

void Workspace::saveSession() const
{
    // The session is private and small; without a `.triptych/` (nothing was edited or captured) there is
    // none.
    const auto &files = m_project->folder().files();
    if (!m_project->isReadOnly() && files.stamp(u".triptych"_s)) {
        (void)files.write(sessionPath(), m_window.saveSession(), project::Privacy::Private);
    }
}

bool Workspace::hasUnsaved() const
{
    return !m_project->documents().dirtyPaths().isEmpty();
}

void Workspace::save(bool all)
{
    QStringList paths;
    if (const auto *page = frontDocument(m_window); page && !all) {
        paths += page->context().path();
    }
    m_session->saveAsync(paths, this, [this](const Status &status) {
        if (!status) {
            m_problems->setProblems(u"save"_s, {status.error()});
            m_window.drawer().showTab(u"problems"_s);
            return;
        }
        m_problems->removeSource(u"save"_s);
        m_window.status().showMessage(Tr::tr("Saved"));
        updateStatus();
        Q_EMIT saved();
    });
}

void Workspace::updateStatus()
{
    auto &status = m_window.status();
    auto *problems = status.segment(u"problems"_s);
    if (!problems) {
        problems = status.addSegment(u"problems"_s, Tr::tr("Problems"), ui::StatusArea::Side::Left);
        connect(problems, &ui::StatusSegment::clicked, &m_window,
            [&window = m_window] { window.drawer().showTab(u"problems"_s); });
    }
    const int errors = m_problems->count(Severity::Error);
    const int warnings = m_problems->count(Severity::Warning);
    const QString text = (errors > 0 ? u"✖ %1  "_s.arg(errors) : QString()) +
                         (warnings > 0 ? u"⚠ %1"_s.arg(warnings) : QString());
    problems->setText(text.trimmed(), errors > 0 ? ui::Role::Error : ui::Role::Warn);
    auto *saved = status.segment(u"saved"_s);
    if (!saved) {
        saved = status.addSegment(u"saved"_s, Tr::tr("Changes"), ui::StatusArea::Side::Right);
        connect(saved, &ui::StatusSegment::clicked, &m_window,
            [&window = m_window] { window.commands().run("file.saveAll"_L1); });
    }
    const auto unsaved = m_project->documents().dirtyPaths().size();
    saved->setText(m_project->isReadOnly() ? Tr::tr("read-only")
                   : unsaved > 0           ? Tr::tr("%1 unsaved").arg(unsaved)
                                           : Tr::tr("saved"));
    m_window.commands().refresh();
}

void Workspace::chooseImport(project::ItemKind kind)
{
    auto *dialog = new QFileDialog(
        &m_window, kind == project::ItemKind::Service ? Tr::tr("Import a service") : Tr::tr("Import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({Tr::tr("OpenAPI documents (*.json *.yaml *.yml)"), Tr::tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, kind](const QString &file) { importFile(file, kind); });
    dialog->open();
}

void Workspace::importFile(const QString &file, project::ItemKind kind)
{
    services::ImportRequest request;
    request.file = file;
    request.kind = kind;
    request.nowMs = m_clock.nowMs();
    m_import.start([&project = *m_project, request](
                       const CancelToken &) { return services::prepareImport(project, request); },
        [this, file](const Result<services::PreparedImport> &prepared) {
            if (!prepared) {
                Problem problem = prepared.error();
                problem.location.file = file;
                m_problems->setProblems(u"import"_s, {problem});
                m_window.drawer().showTab(u"problems"_s);
                return;
            }
            m_problems->removeSource(u"import"_s);
            m_session->changeFilesAsync(prepared->files, Tr::tr("Import"), this,
                [this, address = prepared->address, description = prepared->description](
                    const Status &status) {
                    if (!status) {
                        m_problems->setProblems(u"import"_s, {status.error()});
                        m_window.drawer().showTab(u"problems"_s);
                        return;
                    }
                    m_window.status().showMessage(Tr::tr("Imported %1: %2").arg(address, description),
                        Tr::tr("Undo"), [this] { (void)m_session->undoFiles(); });
                    m_project->itemsAsync(this, [this, address](const project::ItemList &items) {
                        m_design->setItems(items);
                        m_window.tabs().open(address, ui::OpenMode::Pinned);
                    });
                });
        });
}

void Workspace::newApi()
{
    auto *prompt = new ui::NamePrompt(
        m_window.theme(), Tr::tr("New API"), {},
        [this](const QString &name) -> Status {
            auto item = m_project->newItem(
                project::ItemKind::Api, name, {}, openapi::edits::newDocument(name), u"openapi.yaml"_s);
            if (!item) {
                return fail(item.error());
            }
            Status made = m_session->changeFiles(item->files, Tr::tr("New API"));
            if (made) {
                m_design->setItems(m_project->items());
                m_window.tabs().open(item->address, ui::OpenMode::Pinned);
            }
            return made;
        },
        &m_window);
    prompt->open();
}

void Workspace::exportCurrent()
{
    const auto *page = frontDocument(m_window);
    const text::Snapshot snapshot = page->context().snapshot();
    auto *dialog = new QFileDialog(&m_window, Tr::tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({Tr::tr("YAML (*.yaml)"), Tr::tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"yaml"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, snapshot](const QString &file) {
        const auto bytes = services::exported(snapshot, text::formatOf(file, {}));
        QSaveFile out(file);
        const bool written =
            bytes && out.open(QIODevice::WriteOnly) && out.write(*bytes) == bytes->size() && out.commit();
        if (written) {
            m_window.status().showMessage(Tr::tr("Exported to %1").arg(file));
        } else {
            m_problems->setProblems(u"export"_s,
                {bytes ? problem("file.io", out.errorString(), {file, -1, 0, 0, {}}) : bytes.error()});
            m_window.drawer().showTab(u"problems"_s);
        }
    });
    dialog->open();
}

} // namespace triptych::window
