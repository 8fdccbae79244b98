// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoke/invokepanel.h"

#include "model/items/requestmaker.h"
#include "model/project/project.h"
#include "ui/invoke/calldesk.h"
#include "ui/invoke/environmentpage.h"
#include "ui/invoke/environments.h"
#include "ui/invoke/exchangepage.h"
#include "ui/invoke/historyview.h"
#include "ui/invoke/invoketree.h"
#include "ui/invoke/requestcontext.h"
#include "ui/invoke/requestpage.h"
#include "ui/invoke/tr.h"
#include "ui/itemmodels/historymodel.h"
#include "ui/itemmodels/sectionsmodel.h"
#include "ui/shell/commands.h"
#include "ui/shell/drawer.h"
#include "ui/shell/environmentselector.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/tabarea.h"
#include "ui/widgets/nameprompt.h"

#include <QTreeView>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using invoke::Tr;
using Kind = InvokeModel::Entry::Kind;

namespace {

/// Names and methods follow when the typing pauses.
constexpr int treeDelayMs = 150;

std::span<const CommandInfo> ownCommands()
{
    static const std::array<CommandInfo, 2> table{
        {{"request.makeAll", QT_TRANSLATE_NOOP("triptych::commands", "Make Requests for All Operations"), {},
             Icon::Plus, CommandContext::Window, Menu::Invoke, 0},
            {"environment.new", QT_TRANSLATE_NOOP("triptych::commands", "New Environment…"), {}, Icon::Plus,
                CommandContext::Window, Menu::Invoke, 2}}};
    return table;
}

const project::Item *itemAt(const QList<project::Item> &items, const QString &address)
{
    for (const project::Item &item : items) {
        if (item.address == address) {
            return &item;
        }
        if (const project::Item *below = itemAt(item.children, address)) {
            return below;
        }
    }
    return nullptr;
}

} // namespace

InvokePanel::InvokePanel(MainWindow &window, project::Project &project, edit::EditSession &session,
    CallDesk &desk, QThreadPool &pool)
    : m_parts{window, project, session, desk, pool, m_items}
    , m_model(new InvokeModel(this))
    , m_history(new HistoryModel(this))
    , m_reading(pool)
{
    window.sections().setModel(u"invoke"_s, m_model);
    window.tabs().addSource(*this);
    m_delay.setSingleShot(true);
    m_delay.setInterval(treeDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &InvokePanel::readTree);
    auto &hub = project.documents();
    connect(&hub, &project::DocumentHub::changed, this, &InvokePanel::readLater);
    connect(&hub, &project::DocumentHub::opened, this, &InvokePanel::readLater);
    connect(&hub, &project::DocumentHub::stateChanged, this, &InvokePanel::readLater);
    m_history->setStore(desk.historyPath());
    connect(&desk, &CallDesk::stored, this, [this] {
        Q_EMIT problemSolved();
        m_history->reload();
        // A drawer that is hidden stays so: nothing jumps because a call went out.
        if (!m_parts.window.drawer().isEmpty()) {
            m_parts.window.drawer().setFilled(u"history"_s, true);
        }
    });
    connect(&desk, &CallDesk::historyProblem, this, &InvokePanel::problemFound);
    buildDrawer();
    bindCommands();
    bindItemCommands();
}

InvokePanel::~InvokePanel()
{
    m_parts.window.sections().setModel(u"invoke"_s, nullptr);
    m_parts.window.tabs().removeSource(*this);
    m_parts.window.drawer().removeTab(u"history"_s);
}

void InvokePanel::buildDrawer()
{
    auto &drawer = m_parts.window.drawer();
    drawer.addTab(u"history"_s, Tr::tr("History"), [this]() -> QWidget * {
        auto *view = new HistoryView(m_parts.window.theme(), m_parts.window.commands(), *m_history);
        connect(view, &HistoryView::opened, this, [this](qint64 id, bool pin) {
            m_parts.window.tabs().open(
                ExchangePage::addressOf(id), pin ? OpenMode::Pinned : OpenMode::Preview, pin);
        });
        return view;
    });
    m_history->reload();
}

void InvokePanel::bindCommands()
{
    auto &commands = m_parts.window.commands();
    if (!commands.info("request.makeAll"_L1)) {
        commands.add(ownCommands());
    }
    commands.bind("request.new"_L1, this, [this] { newForCurrent(); });
    commands.bind(
        "request.makeAll"_L1, this, [this] { report(makeAllRequests(currentService())); },
        [this] { return !currentService().isEmpty(); });
    commands.bind("history.show"_L1, this, [this] {
        m_parts.window.drawer().setFilled(u"history"_s, true);
        m_parts.window.drawer().showTab(u"history"_s);
    });
    commands.bind(
        "environment.switch"_L1, this, [this] { m_parts.window.environments().showMenu(); },
        [this] { return !m_items.environments.isEmpty(); });
    commands.bind("environment.new"_L1, this, [this] { newEnvironment(m_parts); });
    commands.bind("environment.edit"_L1, this, [this] { editEnvironment(m_parts); });
    m_parts.window.navigator().setContextCommands(u"invoke"_s, {"request.new"_L1, "request.makeAll"_L1});
}

void InvokePanel::bindItemCommands()
{
    auto &commands = m_parts.window.commands();
    QWidget *tree = m_parts.window.navigator().view();
    const auto isItem = [this] {
        const Entry *entry = currentEntry();
        return entry &&
               (entry->kind == Kind::Request || entry->kind == Kind::Folder || entry->kind == Kind::Service);
    };
    commands.bind(
        "item.rename"_L1, tree, [this] { renameCurrent(); }, isItem);
    commands.bind(
        "item.delete"_L1, tree, [this] { deleteCurrent(); }, isItem);
}

void InvokePanel::setItems(const project::ItemList &items)
{
    m_items = items;
    for (const project::Item &item : items.services) {
        if (!item.document.isEmpty() && !m_parts.project.documents().isOpen(item.document)) {
            m_parts.session.openAsync(item.document, this, [](const Result<text::Snapshot> &) {});
        }
    }
    readTree();
}

void InvokePanel::readLater()
{
    if (!m_delay.isActive()) {
        m_delay.start();
    }
}

void InvokePanel::readTree()
{
    auto &hub = m_parts.project.documents();
    QHash<QString, text::Snapshot> open;
    for (const QString &path : hub.openPaths()) {
        open.insert(path, hub.snapshot(path));
    }
    const QStringList dirtyPaths = hub.dirtyPaths();
    const QSet<QString> dirty(dirtyPaths.begin(), dirtyPaths.end());
    m_reading.start([items = m_items, open, dirty, &files = m_parts.project.folder().files()](
                        const CancelToken &) { return invokeTree(items, open, dirty, files); },
        [this](const QList<Entry> &entries) {
            m_model->setEntries(entries);
            m_parts.window.commands().refresh();
        });
}

std::unique_ptr<Page> InvokePanel::open(const QString &address)
{
    if (const qint64 id = ExchangePage::idOf(address)) {
        auto reader = store::HistoryReader::open(m_parts.desk.historyPath());
        auto exchange = reader ? reader->exchange(id) : fail(reader.error());
        return exchange ? std::make_unique<ExchangePage>(m_parts, std::move(*exchange)) : nullptr;
    }
    if (address.startsWith("environments/"_L1)) {
        return m_parts.session.open(address) ? std::make_unique<EnvironmentPage>(m_parts, address) : nullptr;
    }
    const QString path = address + ".request.json"_L1;
    if (address.contains(u'#') || !m_parts.session.open(path)) {
        return nullptr;
    }
    return std::make_unique<RequestPage>(std::make_unique<RequestContext>(m_parts, path));
}

void InvokePanel::report(const Status &status)
{
    if (!status) {
        Q_EMIT problemFound(status.error());
    } else {
        Q_EMIT problemSolved();
    }
}

const InvokePanel::Entry *InvokePanel::currentEntry() const
{
    const QModelIndex index = m_parts.window.navigator().current();
    if (index.data(SectionRole).toString() != "invoke"_L1) {
        return nullptr;
    }
    const QString address = index.data(AddressRole).toString();
    const QModelIndex own = m_model->indexOfAddress(address);
    return m_model->entryAt(own);
}

QString InvokePanel::currentService() const
{
    const Entry *entry = currentEntry();
    const QString address = entry ? entry->address.section(u'#', 0, 0) : QString();
    return address.startsWith("services/"_L1) ? address.section(u'/', 0, 1) : QString();
}

QString InvokePanel::currentFolder() const
{
    const Entry *entry = currentEntry();
    if (!entry) {
        return u"requests"_s;
    }
    if (entry->kind == Kind::Folder) {
        return entry->address;
    }
    if (entry->kind == Kind::Request) {
        return entry->address.section(u'/', 0, -2);
    }
    return currentService() + "/requests"_L1;
}

const project::Item *InvokePanel::service(const QString &address) const
{
    const auto at = std::find_if(m_items.services.begin(), m_items.services.end(),
        [&](const project::Item &item) { return item.address == address; });
    return at == m_items.services.end() ? nullptr : &*at;
}

/// Files first, so that the service's edit comes with them; then the tree, then the page.
Status InvokePanel::make(const Result<NewRequests> &requests, const QString &label)
{
    if (!requests) {
        return fail(requests.error());
    }
    const Status made = requests->edits.isEmpty()
                            ? m_parts.session.changeFiles(requests->files, label)
                            : m_parts.session.applyGroup(requests->edits, {label}, requests->files);
    if (!made) {
        return made;
    }
    setItems(m_parts.project.items());
    m_parts.window.tabs().open(requests->addresses.first(), OpenMode::Pinned);
    m_parts.window.navigator().revealAddress(requests->addresses.first());
    m_parts.window.status().showMessage(
        requests->addresses.size() == 1
            ? Tr::tr("Made %1").arg(requests->addresses.first())
            : Tr::tr("Made %n request(s)", nullptr, int(requests->addresses.size())),
        Tr::tr("Undo"), [this] { report(m_parts.session.undoFiles()); });
    return {};
}

Status InvokePanel::makeRequest(const QString &address, const text::Pointer &operation)
{
    const project::Item *item = service(address);
    if (!item) {
        return fail(problem("item.missing", Tr::tr("There is no service “%1”.").arg(address)));
    }
    return make(requestsForOperations(m_parts, *item, {operation}), Tr::tr("New request"));
}

Status InvokePanel::makeAllRequests(const QString &address)
{
    const project::Item *item = service(address);
    const text::Snapshot definition =
        item ? m_parts.project.documents().snapshot(item->document) : text::Snapshot();
    if (definition.isNull()) {
        return fail(problem("item.missing", Tr::tr("There is no service “%1”.").arg(address)));
    }
    const auto tree = invokeTree(
        {{}, {}, {*item}, {}, {}, {}}, {{item->document, definition}}, {}, m_parts.project.folder().files());
    QList<text::Pointer> pointers;
    for (const Entry &entry : tree.first().children) {
        for (const Entry &operation : entry.kind == Kind::Operations ? entry.children : QList<Entry>()) {
            const auto pointer = text::Pointer::parse(operation.address.section(u'#', 1).toUtf8());
            if (pointer) {
                pointers += *pointer;
            }
        }
    }
    if (pointers.isEmpty()) {
        m_parts.window.status().showMessage(Tr::tr("Every operation has a request."));
        return {};
    }
    return make(requestsForOperations(m_parts, *item, pointers), Tr::tr("Make requests"));
}

Status InvokePanel::newRequest(const QString &folder)
{
    return make(blankRequest(m_parts, folder), Tr::tr("New request"));
}

void InvokePanel::newForCurrent()
{
    const Entry *entry = currentEntry();
    if (entry && entry->kind == Kind::Operation) {
        const auto pointer = text::Pointer::parse(entry->address.section(u'#', 1).toUtf8());
        report(pointer ? makeRequest(currentService(), *pointer) : fail(pointer.error()));
        return;
    }
    report(newRequest(currentFolder()));
}

void InvokePanel::renameCurrent()
{
    const Entry *entry = currentEntry();
    const project::Item *found =
        itemAt(m_items.services + m_items.requests, entry ? entry->address : QString());
    if (!found) {
        return;
    }
    auto *prompt = new NamePrompt(
        m_parts.window.theme(), Tr::tr("Rename"), found->name,
        [this, item = *found](const QString &name) -> Status {
            Status renamed = m_parts.session.renameItem(item, name);
            if (renamed) {
                setItems(m_parts.project.items());
            }
            return renamed;
        },
        &m_parts.window);
    prompt->open();
}

void InvokePanel::deleteCurrent()
{
    const Entry *entry = currentEntry();
    const project::Item *item =
        itemAt(m_items.services + m_items.requests, entry ? entry->address : QString());
    if (!item) {
        return;
    }
    const QString name = item->name;
    const auto files = m_parts.project.deleteFiles(*item);
    const Status deleted =
        files ? m_parts.session.changeFiles(*files, Tr::tr("Delete")) : fail(files.error());
    if (!deleted) {
        report(deleted);
        return;
    }
    setItems(m_parts.project.items());
    m_parts.window.status().showMessage(
        Tr::tr("Deleted %1").arg(name), Tr::tr("Undo"), [this] { report(m_parts.session.undoFiles()); });
}

} // namespace triptych::ui
