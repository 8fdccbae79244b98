// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/design/designpanel.h"

#include "model/openapi/check.h"
#include "model/openapi/edits.h"
#include "model/openapi/outline.h"
#include "ui/design/documentcontext.h"
#include "ui/design/documentpage.h"
#include "ui/design/tr.h"
#include "ui/itemmodels/designmodel.h"
#include "ui/itemmodels/problemsmodel.h"
#include "ui/itemmodels/roles.h"
#include "ui/itemmodels/sectionsmodel.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/tabarea.h"
#include "ui/widgets/nameprompt.h"

#include <QTimer>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using design::Tr;
using text::Pointer;

namespace {

/// A tree that jumps at every key helps nobody; the outline follows when the typing pauses.
constexpr int outlineDelayMs = 120;

struct Outline
{
    QString version;
    QList<openapi::OutlineEntry> entries;
};

Outline outlineOf(const text::Snapshot &snapshot)
{
    const auto version = openapi::versionOf(*snapshot.tree);
    return {version ? openapi::versionName(*version) : QString(), openapi::outline(snapshot)};
}

/// What is wrong in a document and in the files it refers to.
Problems problemsOf(const QString &path, const text::Snapshot &snapshot, const project::SafeFolder &files)
{
    const QString folder = path.left(path.lastIndexOf(u'/') + 1);
    const auto reader = [&](const QString &relative) -> Result<QByteArray> {
        auto content = files.read(folder + relative);
        if (!content) {
            return fail(content.error());
        }
        return content->bytes;
    };
    const auto set = openapi::DocumentSet::load(path.mid(folder.size()), snapshot, reader);
    Problems problems = openapi::check(set).problems;
    for (Problem &problem : problems) {
        problem.location.file.prepend(folder);
    }
    return problems;
}

} // namespace

struct DesignPanel::Document
{
    QString item;
    bool isApi = false;
    QTimer delay;
    LatestJob outlining;
    LatestJob checking;

    explicit Document(QThreadPool &pool)
        : outlining(pool)
        , checking(pool)
    {
        delay.setSingleShot(true);
    }
};

DesignPanel::DesignPanel(MainWindow &window, project::Project &project, edit::EditSession &session,
    ProblemsModel &problems, QThreadPool &pool)
    : m_window(window)
    , m_project(project)
    , m_session(session)
    , m_problems(problems)
    , m_pool(pool)
    , m_model(new DesignModel(this))
{
    m_window.sections().setModel(u"design"_s, m_model);
    m_window.tabs().addSource(*this);
    auto &hub = m_project.documents();
    connect(&hub, &project::DocumentHub::changed, this, [this](const project::DocumentChange &change) {
        const auto found = m_documents.find(change.path);
        if (found != m_documents.end()) {
            found->second->delay.start(outlineDelayMs);
        }
    });
    connect(&hub, &project::DocumentHub::stateChanged, this, &DesignPanel::onStateChanged);
    bindCommands();
}

DesignPanel::~DesignPanel()
{
    m_window.sections().setModel(u"design"_s, nullptr);
    m_window.tabs().removeSource(*this);
}

void DesignPanel::bindCommands()
{
    auto &commands = m_window.commands();
    commands.bind("design.newApi"_L1, this, [this] { Q_EMIT newApiRequested(); });
    commands.bind(
        "design.newOperation"_L1, this, [this] { addOperation(); },
        [this] { return !m_items.apis.isEmpty(); });
    commands.bind(
        "design.newSchema"_L1, this, [this] { addSchema(); }, [this] { return !m_items.apis.isEmpty(); });
    m_window.navigator().setContextCommands(
        u"design"_s, {"design.newApi"_L1, "design.newOperation"_L1, "design.newSchema"_L1});
}

void DesignPanel::setItems(const project::ItemList &items)
{
    m_items = items;
    QList<DesignModel::Api> apis;
    QStringList wanted;
    const auto take = [&](const project::Item &item, bool isApi) {
        if (item.document.isEmpty()) {
            return;
        }
        wanted += item.document;
        auto &document = m_documents[item.document];
        const bool fresh = !document;
        if (fresh) {
            document = std::make_unique<Document>(m_pool);
            connect(
                &document->delay, &QTimer::timeout, this, [this, path = item.document] { refresh(path); });
        }
        document->item = item.address;
        document->isApi = isApi;
        if (fresh) {
            openDocument(item.address, item.document);
        }
    };
    for (const project::Item &item : items.apis) {
        const auto state = m_project.documents().status(item.document).state;
        const bool dirty =
            m_project.documents().isOpen(item.document) && state != project::DocumentState::Clean;
        apis += DesignModel::Api{item.address, item.name, {}, dirty};
    }
    m_model->setApis(apis);
    for (const project::Item &item : items.apis) {
        take(item, true);
    }
    for (const project::Item &item : items.webhooks + items.services) {
        take(item, false);
    }
    for (auto it = m_documents.begin(); it != m_documents.end();) {
        if (wanted.contains(it->first)) {
            ++it;
            continue;
        }
        m_problems.removeSource(it->first);
        it = m_documents.erase(it);
    }
}

void DesignPanel::openDocument(const QString &item, const QString &path)
{
    Q_UNUSED(item)
    m_session.openAsync(path, this, [this, path](Result<text::Snapshot> opened) {
        if (opened) {
            refresh(path);
        } else {
            Problem problem = opened.error();
            problem.location.file = path;
            m_problems.setProblems(path, {problem});
        }
    });
}

void DesignPanel::refresh(const QString &path)
{
    const auto found = m_documents.find(path);
    const text::Snapshot snapshot = m_project.documents().snapshot(path);
    if (found == m_documents.end() || snapshot.isNull()) {
        return;
    }
    Document &document = *found->second;
    // Two jobs: the tree need not wait for every reference to be followed.
    document.outlining.start([snapshot](const CancelToken &) { return outlineOf(snapshot); },
        [this, &document](const Outline &outline) {
            if (!document.isApi) {
                return;
            }
            const bool first = !m_model->hasOutline(document.item);
            m_model->setOutline(document.item, outline.version, outline.entries);
            if (first && m_items.apis.size() == 1) {
                m_window.navigator().expandAddresses(
                    m_window.navigator().expandedAddresses() << document.item);
            }
        });
    document.checking.start([path, snapshot, &files = m_project.folder().files()](
                                const CancelToken &) { return problemsOf(path, snapshot, files); },
        [this, path](const Problems &problems) { m_problems.setProblems(path, problems); });
}

void DesignPanel::onStateChanged(const QString &path)
{
    const auto found = m_documents.find(path);
    if (found != m_documents.end() && found->second->isApi) {
        m_model->setDirty(
            found->second->item, m_project.documents().status(path).state != project::DocumentState::Clean);
    }
}

std::shared_ptr<DocumentContext> DesignPanel::contextFor(const QString &path)
{
    auto context = m_contexts.value(path).lock();
    if (!context) {
        context = std::make_shared<DocumentContext>(m_session, m_project.documents(), path);
        m_contexts.insert(path, context);
    }
    return context;
}

std::unique_ptr<Page> DesignPanel::open(const QString &address)
{
    const auto [itemAddress, pointerText] = splitAddress(address);
    const auto pointer = Pointer::parse(pointerText);
    const QByteArray last = pointer && !pointer->isRoot() ? pointer->last() : QByteArray();
    if ((last == "webhooks" && pointer->size() == 1) || (last == "schemas" && pointer->size() == 2)) {
        return nullptr; // a group of the tree: it opens there
    }
    for (const auto &[path, document] : m_documents) {
        if (document->item != itemAddress || !pointer) {
            continue;
        }
        if (!m_project.documents().isOpen(path) && !m_session.open(path)) {
            return nullptr;
        }
        const text::Snapshot snapshot = m_project.documents().snapshot(path);
        if (text::find(*snapshot.tree, *pointer) == text::NoNode && !pointer->isRoot()) {
            return nullptr;
        }
        auto page = std::make_unique<DocumentPage>(
            m_window.theme(), m_window.commands(), m_pool, contextFor(path), itemAddress, *pointer);
        connect(
            page.get(), &DocumentPage::caretEntered, this, [this, item = itemAddress](const Pointer &under) {
                const QString place = item + u'#' + QString::fromUtf8(under.toString());
                m_window.navigator().revealAddress(
                    m_model->indexOfAddress(place).data(AddressRole).toString());
            });
        return page;
    }
    return nullptr;
}

bool DesignPanel::showPlace(const Location &location)
{
    for (const auto &[path, document] : m_documents) {
        if (path != location.file) {
            continue;
        }
        auto *page = qobject_cast<DocumentPage *>(m_window.tabs().open(document->item, OpenMode::Preview));
        if (page && location.offset >= 0) {
            page->revealOffset(location.offset);
        }
        return page != nullptr;
    }
    return false;
}

void DesignPanel::ask(
    const QString &title, const QString &text, std::function<Status(const QString &)> accept)
{
    auto *prompt = new NamePrompt(m_window.theme(), title, text, std::move(accept), &m_window);
    prompt->open();
}

namespace {

/// The API of the row in front, else the first of the project.
QString documentInFront(const MainWindow &window, const project::ItemList &items)
{
    const QString address = splitAddress(window.navigator().current().data(AddressRole).toString()).first;
    for (const project::Item &item : items.apis) {
        if (item.address == address) {
            return item.document;
        }
    }
    return items.apis.isEmpty() ? QString() : items.apis.first().document;
}

} // namespace

void DesignPanel::addOperation()
{
    const QString path = documentInFront(m_window, m_items);
    ask(Tr::tr("New operation"), u"GET /"_s, [this, path](const QString &words) -> Status {
        const QByteArray method = words.section(u' ', 0, 0).toLower().toUtf8();
        const QByteArray target = words.section(u' ', 1).trimmed().toUtf8();
        if (!openapi::Description::methods().contains(method)) {
            return fail(problem("openapi.name", Tr::tr("Write a method and a path: GET /orders.")));
        }
        auto context = contextFor(path);
        Status added = context->edit(
            path,
            [&](const text::Snapshot &now) { return openapi::edits::addOperation(now, target, method); },
            Tr::tr("Add operation"));
        if (added) {
            const Pointer pointer = Pointer({"paths", target}) / method;
            m_window.tabs().open(
                m_documents.at(path)->item + u'#' + QString::fromUtf8(pointer.toString()), OpenMode::Pinned);
        }
        return added;
    });
}

void DesignPanel::addSchema()
{
    const QString path = documentInFront(m_window, m_items);
    ask(Tr::tr("New schema"), {}, [this, path](const QString &name) -> Status {
        auto context = contextFor(path);
        Status added = context->edit(
            path,
            [&](const text::Snapshot &now) {
                return openapi::edits::addSchema(now, name.trimmed().toUtf8());
            },
            Tr::tr("Add schema"));
        if (added) {
            const Pointer pointer =
                openapi::Description(context->snapshot()).schemasPointer() / name.trimmed().toUtf8();
            m_window.tabs().open(
                m_documents.at(path)->item + u'#' + QString::fromUtf8(pointer.toString()), OpenMode::Pinned);
        }
        return added;
    });
}

} // namespace triptych::ui
