// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/headertable.h"

#include "ui/itemmodels/headersmodel.h"
#include "ui/shell/theme/rowdelegate.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/tr.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace triptych::ui {

using widgets::Tr;

HeaderTable::HeaderTable(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(new HeadersModel(this))
    , m_view(new QTableView(this))
    , m_reveal(new QPushButton(Tr::tr("Reveal credentials"), this))
{
    m_view->setAccessibleName(Tr::tr("Headers as they came"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RowDelegate(theme, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setColumnWidth(HeadersModel::Name, theme.px(200));
    m_reveal->setCheckable(true);
    m_reveal->setAutoDefault(false);
    connect(m_reveal, &QPushButton::toggled, m_model, &HeadersModel::setRevealed);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme.px(16), theme.px(4), theme.px(16), theme.px(4));
    bar->addWidget(m_reveal);
    bar->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
}

void HeaderTable::setHeaders(const Headers &headers)
{
    m_model->setHeaders(headers);
    m_reveal->setChecked(false);
    m_reveal->setVisible(m_model->hasSensitive());
}

QString HeaderTable::title() const
{
    const int count = m_model->rowCount();
    return count > 0 ? Tr::tr("Headers") + u' ' + QString::number(count) : Tr::tr("Headers");
}

} // namespace triptych::ui
