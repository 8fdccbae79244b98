// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QString;
class QTableView;
class QWidget;

namespace triptych::ui {

class CommandSet;
class Theme;

/// A table as the panel shows them: rows, one chosen, Copy takes the exact text.
[[nodiscard]] QTableView *captureTable(const Theme &theme, CommandSet &commands, QAbstractItemModel *model,
    const QString &name, QWidget *parent);

} // namespace triptych::ui
