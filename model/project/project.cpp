// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/project.h"

#include "model/base/names.h"
#include "model/project/tr.h"
#include "model/text/rewriter.h"

#include <QHash>
#include <QPointer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace triptych::project {

namespace {

const QLatin1String requestSuffix = ".request.json"_L1;

QString parentOf(const QString &path)
{
    return path.left(qMax<qsizetype>(0, path.lastIndexOf(u'/')));
}

/// The smallest document of a kind.
QByteArray emptyDocument(ItemKind kind, const QString &name)
{
    using text::Value;
    switch (kind) {
    case ItemKind::Api:
        return "openapi: 3.1.0\ninfo:\n  title: "_qba + text::jsonQuoted(name.toUtf8()) +
               "\n  version: 0.1.0\npaths: {}\n";
    case ItemKind::Folder:
        return Value::emptyMapping().pretty();
    default:
        return Value::mapping({{"name", Value::string(name)}}).pretty();
    }
}

} // namespace

Project::Project(std::unique_ptr<ProjectFolder> folder, QThreadPool &pool)
    : m_folder(std::move(folder))
    , m_documents(std::make_unique<DocumentHub>(*m_folder, pool))
    , m_tasks(std::make_unique<PoolTasks>(pool, m_documents.get()))
{
}

Result<std::unique_ptr<Project>> Project::open(
    const QString &folder, QThreadPool &pool, const FolderOptions &options)
{
    auto opened = ProjectFolder::open(folder, options);
    if (!opened) {
        return fail(opened.error());
    }
    return std::unique_ptr<Project>(new Project(std::move(*opened), pool));
}

Result<std::unique_ptr<Project>> Project::create(
    const QString &folder, const QString &name, QThreadPool &pool, const FolderOptions &options)
{
    auto created = ProjectFolder::create(folder, name, options);
    if (!created) {
        return fail(created.error());
    }
    return std::unique_ptr<Project>(new Project(std::move(*created), pool));
}

QString Project::name() const
{
    const QString settings = u"triptych.json"_s;
    text::Snapshot snapshot = m_documents->snapshot(settings);
    if (snapshot.isNull()) {
        const auto content = m_folder->files().read(settings);
        snapshot = text::Snapshot::of(text::Format::Json, content ? content->bytes : QByteArray());
    }
    const text::NodeId root = snapshot.tree->root();
    const auto name = root == text::NoNode ? std::nullopt : snapshot.tree->stringAt(root, "name");
    return name && !name->trimmed().isEmpty() ? *name : m_folder->path().section(u'/', -1);
}

ItemList Project::items() const
{
    return listItems(m_folder->files(), openTexts());
}

OpenText Project::openTexts() const
{
    QHash<QString, QByteArray> texts;
    for (const QString &path : m_documents->openPaths()) {
        texts.insert(path, m_documents->snapshot(path).bytes());
    }
    return [texts](const QString &path) { return texts.value(path); };
}

void Project::itemsAsync(QObject *context, std::function<void(ItemList)> done) const
{
    const QPointer<QObject> guard(context);
    m_tasks->start([&files = m_folder->files(), texts = openTexts()] { return listItems(files, texts); },
        [guard, done = std::move(done)](const ItemList &items) {
            if (guard) {
                done(items);
            }
        });
}

QStringList Project::namesIn(const QString &folder, const QString &suffix) const
{
    QStringList names;
    if (const auto listing = m_folder->files().list(folder)) {
        for (const FolderEntry &entry : listing->entries) {
            names.append(entry.name.endsWith(suffix) ? entry.name.chopped(suffix.size()) : entry.name);
        }
        names += listing->passedOver;
    }
    return names;
}

Result<Project::NewItem> Project::newItem(ItemKind kind, const QString &name, const QString &parent,
    const QByteArray &bytes, const QString &fileName) const
{
    const Result<ItemName> parsed = ItemName::parse(name);
    if (!parsed) {
        return fail(parsed.error());
    }
    const QString given = parsed->toString();
    const QByteArray document = bytes.isNull() ? emptyDocument(kind, given) : bytes;
    const auto inFolder = [&](const QString &folder, const QString &file) {
        const QString address = folder + u'/' + fileNameFor(given, namesIn(folder, {}));
        NewItem item{{}, address, address + u'/' + file};
        item.files.create(item.document, document);
        return item;
    };
    const auto asFile = [&](const QString &folder, const QString &suffix) {
        const QString path = folder + u'/' + fileNameFor(given, namesIn(folder, suffix)) + suffix;
        NewItem item{{}, addressOf(path), path};
        item.files.create(path, document);
        return item;
    };
    const QString file = fileName.isEmpty() ? QString() : fileName.section(u'/', -1);
    const QString home = parent.isEmpty() ? u"requests"_s
                         : parent.startsWith("services/"_L1) && parent.count(u'/') == 1
                             ? parent + "/requests"_L1
                             : parent;
    switch (kind) {
    case ItemKind::Api:
        return inFolder(u"apis"_s, file.isEmpty() ? u"openapi.yaml"_s : file);
    case ItemKind::Webhook:
        return inFolder(u"webhooks"_s, u"handler.json"_s);
    case ItemKind::Service: {
        NewItem item = inFolder(u"services"_s, file.isEmpty() ? u"service.json"_s : file);
        if (!file.isEmpty()) {
            item.files.create(item.address + "/service.json"_L1, emptyDocument(kind, given));
        }
        return item;
    }
    case ItemKind::Folder:
        return inFolder(home, u"folder.json"_s);
    case ItemKind::Request:
        return asFile(home, requestSuffix);
    case ItemKind::Environment:
        return asFile(u"environments"_s, u".json"_s);
    }
    return fail(Problem());
}

namespace {

QString suffixOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Request:
        return requestSuffix;
    case ItemKind::Environment:
        return u".json"_s;
    default:
        return {};
    }
}

/// The file that carries an item's `name`.
QString nameFile(const Item &item)
{
    switch (item.kind) {
    case ItemKind::Webhook:
        return item.path + "/handler.json"_L1;
    case ItemKind::Service:
        return item.path + "/service.json"_L1;
    case ItemKind::Request:
    case ItemKind::Environment:
        return item.path;
    default:
        return {};
    }
}

} // namespace

/// Body files of a request: `<request>.body.<ext>` beside it.
FileSet Project::withBodies(const Item &item, const QString &target) const
{
    FileSet set;
    set.move(item.path, target);
    if (item.kind != ItemKind::Request) {
        return set;
    }
    const QString folder = parentOf(item.path);
    const QString plain = item.path.section(u'/', -1).chopped(requestSuffix.size()) + ".body."_L1;
    if (const auto listing = m_folder->files().list(folder)) {
        for (const FolderEntry &entry : listing->entries) {
            if (!entry.isFolder && entry.name.startsWith(plain)) {
                set.move(folder + u'/' + entry.name,
                    target.chopped(requestSuffix.size()) + ".body."_L1 + entry.name.mid(plain.size()));
            }
        }
    }
    return set;
}

Result<FileSet> Project::renameFiles(const Item &item, const QString &name) const
{
    const Result<ItemName> parsed = ItemName::parse(name);
    if (!parsed) {
        return fail(parsed.error());
    }
    const QString suffix = suffixOf(item.kind);
    const QString folder = parentOf(item.path);
    QStringList taken = namesIn(folder, suffix);
    taken.removeAll(item.path.section(u'/', -1).chopped(suffix.size()));
    const QString target = folder + u'/' + fileNameFor(parsed->toString(), taken) + suffix;
    return target == item.path ? FileSet() : withBodies(item, target);
}

Result<Project::NameEdit> Project::renameEdits(const Item &item, const QString &name)
{
    const QString path = nameFile(item);
    if (path.isEmpty()) {
        return NameEdit();
    }
    const Result<text::Snapshot> snapshot = m_documents->open(path);
    if (!snapshot) {
        return snapshot.error().code == "file.missing" ? Result<NameEdit>(NameEdit())
                                                       : fail(snapshot.error());
    }
    Result<NameEdit> edit(NameEdit{path, {}, snapshot->revision});
    const auto add = [&](const text::Pointer &pointer, const QString &value) -> Status {
        const auto edits = text::rewriter::set(*snapshot, pointer, text::Value::string(value));
        if (!edits) {
            return fail(edits.error());
        }
        for (const text::TextEdit &one : *edits) {
            edit->edits.add(one);
        }
        return {};
    };
    if (const Status set = add(text::Pointer({"name"}), name); !set) {
        return fail(set.error());
    }
    return edit;
}

Result<FileSet> Project::moveFiles(const Item &item, const QString &toFolder) const
{
    if (item.kind != ItemKind::Request && item.kind != ItemKind::Folder) {
        return fail(problem("item.kind", Tr::tr("Only requests and their folders can be moved.")));
    }
    const bool service = toFolder.startsWith("services/"_L1) && toFolder.count(u'/') == 1;
    const QString folder = service ? toFolder + "/requests"_L1 : toFolder;
    if (folder == parentOf(item.path)) {
        return FileSet();
    }
    if (folder == item.path || folder.startsWith(item.path + u'/')) {
        return fail(problem("item.inside", Tr::tr("A folder cannot be moved into itself.")));
    }
    const QString suffix = suffixOf(item.kind);
    const QString plain = item.path.section(u'/', -1).chopped(suffix.size());
    return withBodies(item, folder + u'/' + fileNameFor(plain, namesIn(folder, suffix)) + suffix);
}

Result<FileSet> Project::deleteFiles(const Item &item) const
{
    FileSet set;
    for (const FileChange &move : withBodies(item, item.path).changes) {
        set.trash(move.path);
    }
    return set;
}

} // namespace triptych::project
