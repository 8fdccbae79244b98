// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/openapi.h"

#include "model/formats/tr.h"
#include "model/openapi/check.h"
#include "model/openapi/description.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace triptych::formats {

QByteArray OpenApi::id() const
{
    return "openapi";
}

QString OpenApi::name() const
{
    return Tr::tr("OpenAPI");
}

bool OpenApi::recognises(const QString &fileName, const QByteArray &bytes) const
{
    Q_UNUSED(fileName)
    // The key at the top, in either format, quoted or not, wherever the author put it.
    const auto contains = [&](const char *key) {
        for (qsizetype at = bytes.indexOf(key); at >= 0; at = bytes.indexOf(key, at + 1)) {
            const qsizetype end = at + qsizetype(qstrlen(key));
            const bool starts = at == 0 || QByteArrayView("\n\r\"' \t{,\xBF").contains(bytes.at(at - 1));
            const bool ends = end < bytes.size() && QByteArrayView(":\"' \t").contains(bytes.at(end));
            if (starts && ends) {
                return true;
            }
        }
        return false;
    };
    return contains("openapi") || contains("swagger");
}

Result<Imported> OpenApi::read(const QString &fileName, const Reader &reader) const
{
    const auto set = openapi::DocumentSet::load(fileName, reader);
    if (!set) {
        return fail(set.error());
    }
    const openapi::Description description(set->root());
    const auto version = openapi::versionOf(description.tree(), fileName);
    if (!version) {
        return fail(version.error());
    }
    const openapi::CheckResult checked = openapi::check(*set);
    Imported result;
    result.document = fileName;
    result.name = description.title().trimmed();
    if (result.name.isEmpty()) {
        result.name = fileName.left(fileName.lastIndexOf(u'.'));
    }
    for (auto it = set->files().cbegin(); it != set->files().cend(); ++it) {
        result.files.insert(it.key(), it->bytes());
    }
    result.description = Tr::tr("OpenAPI %1: %2 operations, %3 webhooks, %4 schemas in %5 files")
                             .arg(openapi::versionName(*version))
                             .arg(checked.operations)
                             .arg(checked.webhooks)
                             .arg(checked.schemas)
                             .arg(checked.documents);
    result.report = checked.problems;
    return result;
}

} // namespace triptych::formats
