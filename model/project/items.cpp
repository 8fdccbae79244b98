// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/items.h"

#include "model/project/tr.h"
#include "model/text/syntaxtree.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace triptych::project {

namespace {

const QLatin1String requestSuffix = ".request.json"_L1;
constexpr int deepest = 32;
/// Items' own files are small; one that is not has no name for us.
constexpr qint64 smallFile = 4 * 1024 * 1024;

QString lastPart(const QString &path)
{
    return path.section(u'/', -1);
}

bool byName(const Item &a, const Item &b)
{
    const int order = QString::compare(a.name, b.name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a.path < b.path;
}

class Lister
{
public:
    Lister(const SafeFolder &files, const OpenText &openText)
        : m_files(files)
        , m_openText(openText)
    {
    }

    ItemList run();

private:
    QList<FolderEntry> entries(const QString &folder);
    std::shared_ptr<const text::SyntaxTree> parsed(const QString &path);
    QString nameIn(const QString &path, const QString &otherwise);
    QList<Item> foldersOfItems(const QString &folder, ItemKind kind, const QString &settings);
    QString documentIn(const QString &folder);
    QList<Item> requestsIn(const QString &folder, int depth);
    void sortByOrder(QList<Item> &items, const QString &folder);
    QList<Item> environments();
    bool countOne();

    const SafeFolder &m_files;
    const OpenText &m_openText;
    ItemList m_list;
    qsizetype m_count = 0;
};

bool Lister::countOne()
{
    if (++m_count == maximumItems + 1) {
        m_list.problems.append(warning("project.large",
            Tr::tr("The project holds more than %1 items; the others are not shown.").arg(maximumItems)));
    }
    return m_count <= maximumItems;
}

QList<FolderEntry> Lister::entries(const QString &folder)
{
    const Result<FolderListing> listing = m_files.list(folder, 2 * maximumItems);
    if (!listing) {
        if (listing.error().code != "file.missing") {
            m_list.problems.append(listing.error());
        }
        return {};
    }
    for (const QString &name : listing->passedOver) {
        const QString path = folder + u'/' + name;
        m_list.problems.append(warning("file.kind",
            Tr::tr("“%1” is a link, a device or has a name that is no text; it is left alone.").arg(path),
            atFile(path)));
    }
    if (!listing->complete) {
        m_list.problems.append(warning("project.large",
            Tr::tr("“%1” holds too many files; not all are shown.").arg(folder), atFile(folder)));
    }
    return listing->entries;
}

std::shared_ptr<const text::SyntaxTree> Lister::parsed(const QString &path)
{
    QByteArray bytes = m_openText ? m_openText(path) : QByteArray();
    if (bytes.isNull()) {
        const Result<FileContent> content = m_files.read(path, smallFile);
        if (!content) {
            return nullptr;
        }
        bytes = content->bytes;
    }
    const auto tree = text::parseJson(bytes);
    return tree->root() == text::NoNode ? nullptr : tree;
}

QString Lister::nameIn(const QString &path, const QString &otherwise)
{
    const auto tree = parsed(path);
    const auto name = tree ? tree->stringAt(tree->root(), "name") : std::nullopt;
    return name && !name->trimmed().isEmpty() ? *name : otherwise;
}

bool isText(const QString &name)
{
    return name.endsWith(".json"_L1) || name.endsWith(".yaml"_L1) || name.endsWith(".yml"_L1);
}

/// The OpenAPI document among the files of an item: by its usual name, else the one that says it is one.
QString Lister::documentIn(const QString &folder)
{
    QStringList candidates;
    static const QStringList ours{u"mock.json"_s, u"derive.json"_s, u"overlay.yaml"_s, u"service.json"_s,
        u"handler.json"_s, u"folder.json"_s};
    for (const FolderEntry &entry : entries(folder)) {
        if (!entry.isFolder && isText(entry.name) && !ours.contains(entry.name)) {
            candidates.append(entry.name);
        }
    }
    for (const char *usual : {"openapi.yaml", "openapi.yml", "openapi.json"}) {
        if (candidates.contains(QLatin1String(usual))) {
            return folder + u'/' + QLatin1String(usual);
        }
    }
    constexpr qsizetype enough = 64 * 1024;
    for (const QString &name : std::as_const(candidates)) {
        const QString path = folder + u'/' + name;
        const Result<FileContent> content = m_files.read(path);
        const QByteArray start =
            content ? content->bytes.first(qMin(enough, content->bytes.size())) : QByteArray();
        if (start.contains("openapi") || start.contains("swagger")) {
            return path;
        }
    }
    return {};
}

QList<Item> Lister::foldersOfItems(const QString &folder, ItemKind kind, const QString &settings)
{
    QList<Item> items;
    for (const FolderEntry &entry : entries(folder)) {
        if (!entry.isFolder || !countOne()) {
            continue;
        }
        const QString path = folder + u'/' + entry.name;
        Item item{kind, path, entry.name, path, documentIn(path), {}};
        if (!settings.isEmpty()) {
            item.name = nameIn(path + u'/' + settings, entry.name);
        }
        if (kind == ItemKind::Service) {
            item.children = requestsIn(path + "/requests"_L1, 0);
        }
        items.append(item);
    }
    std::sort(items.begin(), items.end(), byName);
    return items;
}

QList<Item> Lister::requestsIn(const QString &folder, int depth)
{
    QList<Item> items;
    if (depth > deepest) {
        m_list.problems.append(warning("project.deep",
            Tr::tr("“%1” lies too deep; what is in it is not shown.").arg(folder), atFile(folder)));
        return items;
    }
    for (const FolderEntry &entry : entries(folder)) {
        const QString path = folder + u'/' + entry.name;
        if (entry.isFolder && countOne()) {
            items.append({ItemKind::Folder, path, entry.name, path, path + "/folder.json"_L1,
                requestsIn(path, depth + 1)});
        } else if (!entry.isFolder && entry.name.endsWith(requestSuffix) &&
                   entry.name.size() > requestSuffix.size() && countOne()) {
            const QString plain = entry.name.chopped(requestSuffix.size());
            items.append(
                {ItemKind::Request, path.chopped(requestSuffix.size()), nameIn(path, plain), path, path, {}});
        }
    }
    sortByOrder(items, folder);
    return items;
}

void Lister::sortByOrder(QList<Item> &items, const QString &folder)
{
    QHash<QString, qsizetype> order;
    if (const auto tree = parsed(folder + "/folder.json"_L1)) {
        const text::NodeId list = tree->child(tree->root(), "order");
        if (list != text::NoNode && tree->node(list).kind == text::NodeKind::Sequence) {
            for (auto id = tree->firstChild(list); id != text::NoNode; id = tree->nextChild(list, id)) {
                order.insert(tree->string(id), order.size());
            }
        }
    }
    std::sort(items.begin(), items.end(), [&](const Item &a, const Item &b) {
        const qsizetype placeA = order.value(lastPart(a.path), order.size());
        const qsizetype placeB = order.value(lastPart(b.path), order.size());
        return placeA != placeB ? placeA < placeB : byName(a, b);
    });
}

QList<Item> Lister::environments()
{
    QList<Item> items;
    for (const FolderEntry &entry : entries(u"environments"_s)) {
        if (!entry.isFolder && entry.name.endsWith(".json"_L1) && countOne()) {
            const QString path = "environments/"_L1 + entry.name;
            items.append({ItemKind::Environment, path, nameIn(path, entry.name.chopped(5)), path, path, {}});
        }
    }
    std::sort(items.begin(), items.end(), byName);
    return items;
}

ItemList Lister::run()
{
    m_list.apis = foldersOfItems(u"apis"_s, ItemKind::Api, {});
    m_list.webhooks = foldersOfItems(u"webhooks"_s, ItemKind::Webhook, u"handler.json"_s);
    m_list.services = foldersOfItems(u"services"_s, ItemKind::Service, u"service.json"_s);
    m_list.requests = requestsIn(u"requests"_s, 0);
    m_list.environments = environments();
    return m_list;
}

qsizetype requestsAmong(const QList<Item> &items)
{
    qsizetype count = 0;
    for (const Item &item : items) {
        count += (item.kind == ItemKind::Request ? 1 : 0) + requestsAmong(item.children);
    }
    return count;
}

void matching(const QList<Item> &items, const QString &address, QList<Item> &exact, QList<Item> &trailing)
{
    for (const Item &item : items) {
        const QString plain = item.kind == ItemKind::Environment ? item.address.chopped(5) : item.address;
        if (item.address == address || item.path == address || plain == address) {
            exact.append(item);
        } else if (item.address.endsWith(u'/' + address) || plain.endsWith(u'/' + address)) {
            trailing.append(item);
        }
        matching(item.children, address, exact, trailing);
    }
}

} // namespace

bool Item::operator==(const Item &other) const
{
    return kind == other.kind && address == other.address && name == other.name && path == other.path &&
           document == other.document && children == other.children;
}

bool ItemList::operator==(const ItemList &other) const
{
    return apis == other.apis && webhooks == other.webhooks && services == other.services &&
           requests == other.requests && environments == other.environments && problems == other.problems;
}

qsizetype ItemList::requestCount() const
{
    return requestsAmong(requests) + requestsAmong(services);
}

ItemList listItems(const SafeFolder &files, const OpenText &openText)
{
    return Lister(files, openText).run();
}

Result<Item> findItem(const ItemList &items, const QString &address)
{
    QString asked = address;
    while (asked.endsWith(u'/')) {
        asked.chop(1);
    }
    QList<Item> exact;
    QList<Item> trailing;
    for (const auto *list :
        {&items.apis, &items.webhooks, &items.services, &items.requests, &items.environments}) {
        matching(*list, asked, exact, trailing);
    }
    const QList<Item> &found = exact.isEmpty() ? trailing : exact;
    if (found.isEmpty() || asked.isEmpty()) {
        return fail(problem("item.missing", Tr::tr("There is no “%1” in the project.").arg(address)));
    }
    if (found.size() > 1) {
        QStringList addresses;
        for (const Item &item : found.first(qMin<qsizetype>(5, found.size()))) {
            addresses.append(item.address);
        }
        return fail(
            problem("item.ambiguous", Tr::tr("“%1” can be any of: %2.").arg(address, addresses.join(", "_L1)),
                {}, Tr::tr("Give more of the path.")));
    }
    return found.first();
}

QString addressOf(const QString &path)
{
    return path.endsWith(requestSuffix) ? path.chopped(requestSuffix.size()) : path;
}

} // namespace triptych::project
