// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/syntaxtree.h"
#include "model/text/textedit.h"

namespace triptych::text::yaml {

/// The tree of `bytes`, which is `base` with `edits` applied, by parsing only the lines of one entry of a
/// block collection; null where that is not provably the same as parsing the whole. The lines from an entry
/// to its next sibling stand for themselves because the sibling's column ends every scalar and collection
/// before it, and whatever could reach beyond (an open quote or bracket) is an error when the lines are
/// parsed alone.
[[nodiscard]] std::shared_ptr<const SyntaxTree> reparsed(
    const SyntaxTree &base, const EditList &edits, const QByteArray &bytes);

} // namespace triptych::text::yaml
