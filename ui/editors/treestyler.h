// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/syntaxtree.h"

#include <QByteArray>

namespace triptych::ui {

/// Style numbers of the editor: what a byte is. The theme gives each its colour.
enum class TextStyle : char {
    Default,
    Key,
    String,
    Number,
    Literal,
    Comment,
    Punctuation,
    Reference,
    Damaged
};
inline constexpr int TextStyleCount = int(TextStyle::Damaged) + 1;

/// One style a byte for [from, to) of the tree's source, from the tree alone: no lexer, no state, so any part
/// can be styled on its own. Visits only nodes that touch the range and their siblings.
[[nodiscard]] QByteArray stylesFor(const text::SyntaxTree &tree, qsizetype from, qsizetype to);

} // namespace triptych::ui
