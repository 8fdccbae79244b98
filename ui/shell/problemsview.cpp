// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/problemsview.h"

#include "ui/itemmodels/problemsmodel.h"
#include "ui/itemmodels/roles.h"
#include "ui/shell/commands.h"
#include "ui/shell/theme/rowdelegate.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/tr.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

ProblemsView::ProblemsView(const Theme &theme, CommandSet &commands, ProblemsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_view(new QTableView(this))
{
    m_view->setAccessibleName(shell::Tr::tr("Problems"));
    m_view->setModel(&model);
    m_view->setItemDelegate(new RowDelegate(theme, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setColumnWidth(ProblemsModel::Code, theme.px(190));
    m_view->setColumnWidth(ProblemsModel::Place, theme.px(220));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &QTableView::activated, this,
        [this, &model](const QModelIndex &index) { Q_EMIT activated(model.problemAt(index.row())); });
    commands.bind(
        "item.copy"_L1, m_view,
        [this] { QGuiApplication::clipboard()->setText(m_view->currentIndex().data(CopyRole).toString()); },
        [this] { return m_view->currentIndex().isValid(); });
}

} // namespace triptych::ui
