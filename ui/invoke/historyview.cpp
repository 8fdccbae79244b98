// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoke/historyview.h"

#include "ui/invoke/tr.h"
#include "ui/itemmodels/historymodel.h"
#include "ui/itemmodels/roles.h"
#include "ui/shell/commands.h"
#include "ui/shell/theme/rowdelegate.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/emptystate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using invoke::Tr;

HistoryView::HistoryView(const Theme &theme, CommandSet &commands, HistoryModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(theme, {}, this))
    , m_view(new QTableView(this))
{
    m_view->setAccessibleName(Tr::tr("History"));
    m_view->setModel(&model);
    m_view->setItemDelegate(new RowDelegate(theme, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionResizeMode(HistoryModel::Url, QHeaderView::Stretch);
    m_view->setColumnWidth(HistoryModel::Time, theme.px(140));
    m_view->setColumnWidth(HistoryModel::Method, theme.px(64));
    m_view->setColumnWidth(HistoryModel::Status, theme.px(100));
    m_view->setColumnWidth(HistoryModel::Duration, theme.px(80));
    m_view->setColumnWidth(HistoryModel::Size, theme.px(80));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_view, &QTableView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT opened(m_model.idAt(index.row()), false); });
    connect(m_view, &QTableView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT opened(m_model.idAt(index.row()), true); });
    commands.bind(
        "item.copy"_L1, m_view,
        [this] { QGuiApplication::clipboard()->setText(m_view->currentIndex().data(CopyRole).toString()); },
        [this] { return m_view->currentIndex().isValid(); });
    connect(&model, &HistoryModel::modelReset, this, &HistoryView::showState);
    connect(&model, &HistoryModel::rowsInserted, this, &HistoryView::showState);
    showState();
}

void HistoryView::showState()
{
    const bool empty = m_model.rowCount() == 0;
    if (empty) {
        m_empty->setLine(m_model.problem() ? m_model.problem()->message
                                           : Tr::tr("No calls yet. Open a request and send it."));
    }
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
}

} // namespace triptych::ui
