// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/importer.h"

#include "app/services/tr.h"
#include "model/base/clock.h"
#include "model/formats/format.h"
#include "model/text/value.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace triptych::services {

namespace {

const formats::Format *formatFor(
    const ImportRequest &request, const QString &fileName, const QByteArray &bytes)
{
    return request.format.isEmpty() ? formats::detect(fileName, bytes) : formats::byId(request.format);
}

/// service.json notes where the definition came from and when: FILES.md.
QByteArray serviceFile(const ImportRequest &request, const QString &name, const QByteArray &definition)
{
    const QByteArray hash = project::contentHash(definition).toHex();
    return text::Value::mapping({{"name", text::Value::string(name)},
                                    {"source", text::Value::string(QFileInfo(request.file).fileName())},
                                    {"retrieved", text::Value::string(toRfc3339(request.nowMs))},
                                    {"sha256", text::Value::string(QByteArrayView(hash))}})
        .pretty();
}

} // namespace

Result<PreparedImport> prepareImport(const project::Project &project, const ImportRequest &request)
{
    const QFileInfo info(request.file);
    const auto folder = project::SafeFolder::open(info.path());
    if (!folder) {
        return fail(folder.error());
    }
    const auto reader = [&](const QString &path) -> Result<QByteArray> {
        auto content = folder->read(path);
        if (!content) {
            return fail(content.error());
        }
        return content->bytes;
    };
    const auto bytes = reader(info.fileName());
    if (!bytes) {
        return fail(bytes.error());
    }
    const formats::Format *format = formatFor(request, info.fileName(), *bytes);
    if (!format) {
        return fail(problem("import.format", Tr::tr("This is in none of the formats that can be imported."),
            {info.fileName(), 0, 1, 1, {}},
            Tr::tr("OpenAPI 2.0 and 3.x documents are read, as JSON or YAML.")));
    }
    const auto imported = format->read(info.fileName(), reader);
    if (!imported) {
        return fail(imported.error());
    }
    const QString name = request.name.isEmpty() ? imported->name : request.name;
    const QByteArray document = imported->files.value(imported->document);
    auto item = project.newItem(request.kind, name, {}, document, imported->document);
    if (!item) {
        return fail(item.error());
    }
    const QString itemFolder = item->document.left(item->document.lastIndexOf(u'/') + 1);
    PreparedImport prepared{
        item->files, item->address, item->document, imported->description, imported->report};
    for (auto it = imported->files.cbegin(); it != imported->files.cend(); ++it) {
        if (it.key() != imported->document) {
            prepared.files.create(itemFolder + it.key(), *it);
        }
    }
    if (request.kind == project::ItemKind::Service) {
        const QString path = itemFolder + "service.json"_L1;
        prepared.files.changes.removeIf(
            [&](const project::FileChange &change) { return change.path == path; });
        prepared.files.create(path, serviceFile(request, name, document));
    }
    return prepared;
}

} // namespace triptych::services
