// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace triptych::ui {

class CommandSet;

/// *Copy* takes the exact text of the current cell of `view`, where that is another than the one shown.
void bindCopy(CommandSet &commands, QAbstractItemView &view);

} // namespace triptych::ui
