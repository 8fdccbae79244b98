// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capturetable.h"

#include "ui/shell/commands.h"
#include "ui/shell/theme/rowdelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

QTableView *captureTable(
    const Theme &theme, CommandSet &commands, QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setAccessibleName(name);
    table->setModel(model);
    table->setItemDelegate(new RowDelegate(theme, table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    commands.bind(
        "item.copy"_L1, table,
        [table] {
            const QVariant exact = table->currentIndex().data(CopyRole);
            QGuiApplication::clipboard()->setText(
                exact.isValid() ? exact.toString() : table->currentIndex().data().toString());
        },
        [table] { return table->currentIndex().isValid(); });
    return table;
}

} // namespace triptych::ui
