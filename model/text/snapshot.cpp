// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/snapshot.h"

#include "model/text/jsonreparse.h"
#include "model/text/yamlreparse.h"

namespace triptych::text {

Snapshot edited(const Snapshot &base, const EditList &edits)
{
    const QByteArray bytes = edits.applied(base.bytes());
    const std::shared_ptr<const SyntaxTree> tree = base.format() == Format::Yaml
                                                       ? yaml::reparsed(*base.tree, edits, bytes)
                                                       : json::reparsed(*base.tree, edits, bytes);
    return {base.revision + 1, tree ? tree : parse(base.format(), bytes)};
}

} // namespace triptych::text
