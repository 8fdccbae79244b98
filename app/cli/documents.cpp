// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents.h"

#include "app/cli/tr.h"
#include "model/text/linemap.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace triptych::cli {

namespace {

/// The folder of a file and its name in there. A file that the user names may be reached through links; what
/// lies beneath its folder may not.
Result<std::pair<project::SafeFolder, QString>> placeOf(const Context &context, const QString &path)
{
    const QFileInfo info(context.absolute(path));
    auto folder = project::SafeFolder::open(info.path());
    if (!folder) {
        return fail(folder.error());
    }
    return std::pair(std::move(*folder), info.fileName());
}

Problem withFile(Problem problem, const QString &file)
{
    problem.location.file = file;
    return problem;
}

void addPrefix(openapi::CheckResult &result, const QString &prefix)
{
    for (Problem &p : result.problems) {
        p.location.file.prepend(prefix);
    }
}

Result<openapi::CheckResult> checkDocument(const QString &folder, const QString &fileName)
{
    auto reader = folderReader(folder);
    if (!reader) {
        return fail(reader.error());
    }
    const auto set = openapi::DocumentSet::load(fileName, *reader);
    if (!set) {
        return fail(set.error());
    }
    return openapi::check(*set);
}

void checkItems(
    const project::Project &project, const QList<project::Item> &items, QList<openapi::CheckResult> &results)
{
    for (const project::Item &item : items) {
        if (item.document.isEmpty() || item.kind == project::ItemKind::Folder) {
            continue;
        }
        const qsizetype slash = item.document.lastIndexOf(u'/');
        const QString folder = item.document.left(slash);
        auto result = checkDocument(project.folder().path() + u'/' + folder, item.document.mid(slash + 1));
        if (result) {
            addPrefix(*result, folder + u'/');
            results += *result;
        } else {
            results += openapi::CheckResult{{withFile(result.error(), item.document)}, 0, 0, 0, 0};
        }
    }
}

/// Our own files: syntax alone.
void checkPlain(
    const project::Project &project, const QList<project::Item> &items, QList<openapi::CheckResult> &results)
{
    for (const project::Item &item : items) {
        checkPlain(project, item.children, results);
        if (item.kind != project::ItemKind::Request && item.kind != project::ItemKind::Environment) {
            continue;
        }
        openapi::CheckResult result;
        if (const auto content = project.folder().files().read(item.document)) {
            const auto tree = text::parseJson(content->bytes);
            result.problems = text::toProblems(tree->errors(), content->bytes, item.document);
            result.documents = 1;
        } else {
            result.problems = {withFile(content.error(), item.document)};
        }
        results += result;
    }
}

} // namespace

project::FolderOptions folderOptions(project::Access access)
{
    project::FolderOptions options;
    options.access = access;
    options.program = u"triptych-cli"_s;
    return options;
}

Result<QByteArray> readInput(const Context &context, const QString &path)
{
    if (path == u"-") {
        return context.console().readAll();
    }
    const auto place = placeOf(context, path);
    if (!place) {
        return fail(withFile(place.error(), path));
    }
    auto content = place->first.read(place->second);
    if (!content) {
        return fail(withFile(content.error(), path));
    }
    return content->bytes;
}

Status writeOutput(const Context &context, const QString &path, const QByteArray &bytes)
{
    if (path.isEmpty() || path == u"-") {
        context.console().write(bytes);
        return {};
    }
    const auto place = placeOf(context, path);
    if (!place) {
        return fail(withFile(place.error(), path));
    }
    return place->first.write(place->second, bytes);
}

Result<openapi::DocumentSet::Reader> folderReader(const QString &folder)
{
    auto opened = project::SafeFolder::open(folder);
    if (!opened) {
        return fail(opened.error());
    }
    const auto files = std::make_shared<project::SafeFolder>(std::move(*opened));
    return [files](const QString &path) -> Result<QByteArray> {
        auto content = files->read(path);
        if (!content) {
            return fail(content.error());
        }
        return content->bytes;
    };
}

Result<QList<openapi::CheckResult>> checkTarget(const Context &context, const QString &target)
{
    const QFileInfo info(context.absolute(target));
    QList<openapi::CheckResult> results;
    if (!info.isDir()) {
        auto result = checkDocument(info.path(), info.fileName());
        if (!result) {
            return fail(withFile(result.error(), target));
        }
        addPrefix(*result, target.left(target.size() - info.fileName().size()));
        // Not a document of any kind is no finding: there is nothing to check.
        for (const Problem &p : result->problems) {
            if (p.code == "openapi.not-one") {
                return fail(p);
            }
        }
        return results << *result;
    }
    const auto project =
        project::Project::open(info.filePath(), context.pool(), folderOptions(project::Access::ReadOnly));
    if (!project) {
        return fail(project.error());
    }
    const project::ItemList items = (*project)->items();
    checkItems(**project, items.apis, results);
    checkItems(**project, items.webhooks, results);
    checkItems(**project, items.services, results);
    checkPlain(**project, items.services, results);
    checkPlain(**project, items.requests, results);
    checkPlain(**project, items.environments, results);
    return results;
}

Result<std::unique_ptr<project::Project>> openProject(
    const Context &context, const QString &explicitly, QString &first, project::Access access)
{
    QString folder = explicitly.isEmpty() ? QString() : context.absolute(explicitly);
    if (folder.isEmpty() && !first.isEmpty() &&
        QFileInfo::exists(context.absolute(first) + "/triptych.json"_L1)) {
        folder = context.absolute(first);
        first.clear();
    }
    if (folder.isEmpty()) {
        folder = project::ProjectFolder::above(context.currentFolder());
    }
    if (folder.isEmpty()) {
        return fail(problem("project.missing", Tr::tr("This is no project and stands in none."), {},
            Tr::tr("Name its folder, or make one: triptych-cli new FOLDER.")));
    }
    return project::Project::open(folder, context.pool(), folderOptions(access));
}

} // namespace triptych::cli
