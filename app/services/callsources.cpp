// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/callsources.h"

#include "app/services/tr.h"

using namespace Qt::Literals::StringLiterals;

namespace triptych::services {

namespace {

/// Files of ours are small; a larger one is no request.
constexpr qint64 largestItem = 16 * 1024 * 1024;

class Sources
{
public:
    explicit Sources(project::Project &project)
        : m_project(project)
    {
    }

    [[nodiscard]] Result<QByteArray> bytes(const QString &path) const
    {
        if (m_project.documents().isOpen(path)) {
            return m_project.documents().snapshot(path).bytes();
        }
        auto content = m_project.folder().files().read(path, largestItem);
        if (!content) {
            return fail(content.error());
        }
        return content->bytes;
    }

    [[nodiscard]] Result<text::Snapshot> snapshot(const QString &path) const
    {
        if (m_project.documents().isOpen(path)) {
            return m_project.documents().snapshot(path);
        }
        const auto read = bytes(path);
        if (!read) {
            return fail(read.error());
        }
        return text::Snapshot::of(text::Format::Json, *read);
    }

    /// The folder.json of every folder above, the innermost first; most folders have none.
    [[nodiscard]] QList<CallSources::InFolder> foldersAbove(const QString &path) const
    {
        QList<CallSources::InFolder> folders;
        for (qsizetype slash = path.lastIndexOf(u'/'); slash > 0; slash = path.lastIndexOf(u'/', slash - 1)) {
            const QString folder = path.left(slash);
            const QString file = folder + "/folder.json"_L1;
            if (const auto found = snapshot(file)) {
                folders.append({folder, items::readFolder(*found, file).value});
            }
            if (folder == "requests"_L1 || folder.endsWith("/requests"_L1)) {
                break;
            }
        }
        return folders;
    }

    [[nodiscard]] std::optional<items::Service> serviceAbove(const QString &path) const
    {
        if (!path.startsWith("services/"_L1)) {
            return std::nullopt;
        }
        const QString file = path.section(u'/', 0, 1) + "/service.json"_L1;
        const auto found = snapshot(file);
        return found ? std::optional(items::readService(*found, file).value) : std::nullopt;
    }

    [[nodiscard]] Result<items::Environment> environment(const QString &name) const
    {
        const auto listing = m_project.folder().files().list(u"environments"_s);
        for (const auto &entry : listing ? listing->entries : QList<project::FolderEntry>()) {
            const QString file = "environments/"_L1 + entry.name;
            const auto found =
                entry.isFolder || !entry.name.endsWith(".json"_L1) ? fail(problem({}, {})) : snapshot(file);
            if (!found) {
                continue;
            }
            items::Environment read = items::readEnvironment(*found, file).value;
            if (read.name.isEmpty()) {
                read.name = entry.name.chopped(5);
            }
            if (read.name == name) {
                return read;
            }
        }
        return fail(problem("environment.missing", Tr::tr("There is no environment “%1”.").arg(name)));
    }

private:
    project::Project &m_project;
};

} // namespace

Result<CallSources> callSources(project::Project &project, const QString &address, const QString &environment)
{
    const Sources from(project);
    QString path = address + ".request.json"_L1;
    if (!project.documents().isOpen(path) && !project.folder().files().stamp(path)) {
        const auto item = project.find(address);
        if (!item) {
            return fail(item.error());
        }
        if (item->kind != project::ItemKind::Request) {
            return fail(problem("item.missing", Tr::tr("“%1” is no request.").arg(address)));
        }
        path = item->path;
    }
    const auto request = from.snapshot(path);
    if (!request) {
        return fail(request.error());
    }
    auto read = items::readRequest(*request, path);
    if (request->tree->hasErrors()) {
        return fail(text::toProblems(request->tree->errors(), request->bytes(), path).first());
    }
    CallSources sources;
    sources.request = std::move(read.value);
    sources.requestFile = path;
    sources.requestAddress = project::addressOf(path);
    sources.folders = from.foldersAbove(path);
    sources.service = from.serviceAbove(path);
    if (!environment.isEmpty()) {
        auto found = from.environment(environment);
        if (!found) {
            return fail(found.error());
        }
        sources.environment = std::move(*found);
    }
    if (const auto file = from.snapshot(u"triptych.json"_s)) {
        sources.project = items::readProjectFile(*file).value;
    }
    const QString folder = path.left(path.lastIndexOf(u'/') + 1);
    sources.readFile = [from, folder](const QString &file) { return from.bytes(folder + file); };
    return sources;
}

} // namespace triptych::services
