// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QTableView;

namespace triptych::ui {

class CommandSet;
class EmptyState;
class HistoryModel;
class Theme;

/// The calls that were made, in the drawer. A click shows one, Return or a double click keeps it.
class HistoryView final : public QWidget
{
    Q_OBJECT

public:
    HistoryView(const Theme &theme, CommandSet &commands, HistoryModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QTableView &view() const { return *m_view; }

Q_SIGNALS:
    void opened(qint64 exchange, bool pin);

private:
    void showState();

    HistoryModel &m_model;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableView *m_view;
};

} // namespace triptych::ui
