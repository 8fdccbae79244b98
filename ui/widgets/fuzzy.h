// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace triptych::ui {

/// How well does `text` answer to what was typed? Every typed character must occur in order; blanks in it
/// separate words that may come in any order. Whole words, beginnings of words and runs count for more,
/// longer texts for less. Nothing: no match. Case is ignored, accents are not.
[[nodiscard]] std::optional<int> fuzzyScore(QStringView typed, QStringView text);

} // namespace triptych::ui
