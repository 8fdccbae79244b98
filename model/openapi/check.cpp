// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/check.h"

#include "model/openapi/description.h"
#include "model/openapi/structure.h"

#include <algorithm>

namespace triptych::openapi {

CheckResult check(const DocumentSet &set)
{
    CheckResult result;
    const auto &files = set.files();
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        result.problems += text::toProblems(it->tree->errors(), it->bytes(), it.key());
    }
    result.problems += set.problems();
    const Description description(set.root());
    if (const auto version = versionOf(description.tree(), set.rootFile()); version) {
        result.problems += versionProblems(description.tree(), set.rootFile());
        result.problems += checkStructure(set, *version);
    } else {
        result.problems += version.error();
    }
    std::stable_sort(result.problems.begin(), result.problems.end(), [](const Problem &a, const Problem &b) {
        return std::pair(a.location.file, a.location.offset) < std::pair(b.location.file, b.location.offset);
    });
    result.documents = int(files.size());
    result.operations = int(description.operations().size());
    result.webhooks = int(description.webhooks().size());
    result.schemas = int(description.schemas().size());
    return result;
}

} // namespace triptych::openapi
