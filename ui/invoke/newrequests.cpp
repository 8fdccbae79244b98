// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoke/newrequests.h"

#include "model/items/environment.h"
#include "model/items/requestmaker.h"
#include "model/project/project.h"
#include "ui/invoke/tr.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using invoke::Tr;

namespace {

/// What a definition refers to is read when it is needed; larger files than this say nothing for a request.
constexpr qint64 largestBeside = 4 * 1024 * 1024;

std::function<QStringList(const QString &)> takenIn(const project::Project &project)
{
    return [&project](const QString &folder) {
        QStringList names;
        const auto listing = project.folder().files().list(folder);
        for (const auto &entry : listing ? listing->entries : QList<project::FolderEntry>()) {
            names += entry.name;
        }
        return names;
    };
}

void take(NewRequests &made, const QList<items::RequestFile> &files)
{
    for (const items::RequestFile &file : files) {
        made.files.create(file.path, file.bytes);
        if (!file.address.isEmpty()) {
            made.addresses += file.address;
        }
    }
}

bool hasBase(const items::Rows &rows)
{
    return std::any_of(rows.begin(), rows.end(), [](const items::Row &row) { return row.name == "base"_L1; });
}

/// Does an environment, or the project, say what `{{base}}` is?
bool isBaseKnown(const InvokeParts &parts)
{
    for (const project::Item &item : parts.items.environments) {
        const auto opened = parts.session.open(item.document);
        if (opened && hasBase(items::readEnvironment(*opened).value.variables)) {
            return true;
        }
    }
    const auto file = parts.session.open(u"triptych.json"_s);
    return file && hasBase(items::readProjectFile(*file).value.variables);
}

/// The edit that gives the service its own `base`, where it needs one.
Result<std::optional<edit::DocumentEdit>> baseEdit(const InvokeParts &parts, const project::Item &service)
{
    const QString base = items::baseOf(parts.project.documents().snapshot(service.document));
    const QString path = service.path + "/service.json"_L1;
    const auto opened = parts.session.open(path);
    if (base.isEmpty() || !opened || isBaseKnown(parts)) {
        return std::nullopt;
    }
    items::Service file = items::readService(*opened, path).value;
    if (hasBase(file.variables)) {
        return std::nullopt;
    }
    const items::Form before = items::formOf(file);
    file.variables.append({u"base"_s, base});
    const auto edits = items::difference(*opened, before, items::formOf(file));
    if (!edits) {
        return fail(edits.error());
    }
    return edit::DocumentEdit{path, *edits, opened->revision};
}

} // namespace

Result<NewRequests> requestsForOperations(
    const InvokeParts &parts, const project::Item &service, const QList<text::Pointer> &operations)
{
    auto &hub = parts.project.documents();
    const QString folder = service.document.left(service.document.lastIndexOf(u'/') + 1);
    const openapi::Documents documents = [&](const QString &path) -> text::Snapshot {
        if (hub.isOpen(path)) {
            return hub.snapshot(path);
        }
        return path.startsWith(folder) ? hub.open(path, largestBeside).value_or(text::Snapshot())
                                       : text::Snapshot();
    };
    QList<items::MadeRequest> made;
    for (const text::Pointer &pointer : operations) {
        if (auto request = items::requestFor(documents, service.document, pointer)) {
            made += std::move(*request);
        }
    }
    if (made.isEmpty()) {
        return fail(problem("item.missing", Tr::tr("The definition has no such operation any more.")));
    }
    NewRequests result;
    take(result, items::requestFiles(made, service.path + "/requests"_L1, takenIn(parts.project)));
    const auto base = baseEdit(parts, service);
    if (!base) {
        return fail(base.error());
    }
    if (*base) {
        result.edits += **base;
    }
    return result;
}

Result<NewRequests> blankRequest(const InvokeParts &parts, const QString &folder)
{
    items::MadeRequest made;
    made.request.name = Tr::tr("New request");
    made.request.url = u"{{base}}/"_s;
    NewRequests result;
    take(result, items::requestFiles({made}, folder, takenIn(parts.project)));
    return result;
}

} // namespace triptych::ui
