// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/format.h"

#include "model/formats/openapi.h"

#include <algorithm>

namespace triptych::formats {

const std::vector<std::unique_ptr<Format>> &all()
{
    static const auto formats = [] {
        std::vector<std::unique_ptr<Format>> list;
        list.push_back(std::make_unique<OpenApi>());
        return list;
    }();
    return formats;
}

const Format *detect(const QString &fileName, const QByteArray &bytes)
{
    const auto found = std::find_if(
        all().begin(), all().end(), [&](const auto &format) { return format->recognises(fileName, bytes); });
    return found == all().end() ? nullptr : found->get();
}

const Format *byId(const QByteArray &id)
{
    const auto found =
        std::find_if(all().begin(), all().end(), [&](const auto &format) { return format->id() == id; });
    return found == all().end() ? nullptr : found->get();
}

} // namespace triptych::formats
