// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/syntaxtree.h"

#include <vector>

namespace triptych::ui {

/// Nesting of every line of the tree's source: collections that span lines fold under the line they start on
/// (for a value: the line of its key).
struct FoldLevel
{
    int depth = 0;
    bool isHeader = false;
};

[[nodiscard]] std::vector<FoldLevel> foldLevels(const text::SyntaxTree &tree);

} // namespace triptych::ui
