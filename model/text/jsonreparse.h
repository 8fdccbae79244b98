// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/syntaxtree.h"
#include "model/text/textedit.h"

namespace triptych::text::json {

/// Nodes and errors of a stretch of a text; offsets are those of the text, ids begin at 0.
struct Part
{
    std::vector<Node> nodes;
    SyntaxErrors errors;
};

/// Parses [start, end) of `source` alone, as it would be with `depth` collections around it.
[[nodiscard]] Part parsePart(const QByteArray &source, quint32 start, quint32 end, int depth);

/// The tree of `bytes`, which is `base` with `edits` applied, by parsing only the innermost object or array
/// around the edits (or one around that); null where that is not provably the same as parsing the whole. A
/// collection stands for itself: the parser goes from left to right, comes to its first bracket as before,
/// and leaves its last one as before if that closes it now, too.
[[nodiscard]] std::shared_ptr<const SyntaxTree> reparsed(
    const SyntaxTree &base, const EditList &edits, const QByteArray &bytes);

} // namespace triptych::text::json
