// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/problem.h"

#include <QWidget>

class QTableView;

namespace triptych::ui {

class CommandSet;
class ProblemsModel;
class Theme;

/// The problems of the project as a list that jumps to their places.
class ProblemsView : public QWidget
{
    Q_OBJECT

public:
    ProblemsView(const Theme &theme, CommandSet &commands, ProblemsModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QTableView &view() const { return *m_view; }

Q_SIGNALS:
    /// Return or a double click on a row.
    void activated(const triptych::Problem &problem);

private:
    QTableView *m_view;
};

} // namespace triptych::ui
