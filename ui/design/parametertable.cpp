// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/design/parametertable.h"

#include "ui/design/tr.h"
#include "ui/design/typedelegate.h"
#include "ui/itemmodels/parametersmodel.h"
#include "ui/shell/commands.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/errorbar.h"

#include <QHeaderView>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

FormTable::FormTable(const Theme &theme, const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    setTabKeyNavigation(false);
}

void FormTable::fit()
{
    constexpr int mostRows = 8;
    const int rows = std::clamp(model()->rowCount(), 1, mostRows);
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() +
                   scrollBar + m_theme.px(2));
}

ParameterTable::ParameterTable(
    const FormParts &parts, ParametersModel &model, ErrorBar &error, QWidget *parent)
    : FormTable(parts.theme, design::Tr::tr("Parameters"), parent)
    , m_parameters(model)
{
    setModel(&model);
    setItemDelegate(new TypeDelegate(parts.theme, parts.context, ParametersModel::Type, this));
    setColumnWidth(ParametersModel::Name, parts.theme.px(180));
    setColumnWidth(ParametersModel::In, parts.theme.px(80));
    setColumnWidth(ParametersModel::Type, parts.theme.px(150));
    setColumnWidth(ParametersModel::Required, parts.theme.px(70));
    fit();
    connect(&model, &QAbstractItemModel::modelReset, this, &FormTable::fit);
    connect(&model, &ParametersModel::refused, &error,
        [&error](const Problem &problem) { error.showProblem(problem); });
    parts.commands.bind(
        "item.delete"_L1, this,
        [this, &model, &error] {
            if (const Status removed = model.removeRow(currentIndex().row()); !removed) {
                error.showProblem(removed.error());
            }
        },
        [this, &model] {
            const int row = currentIndex().row();
            return row >= 0 && !model.isNewRow(row) && !model.isInherited(row);
        });
}

bool ParameterTable::reveal(const text::Pointer &pointer)
{
    const int row = m_parameters.rowOf(pointer);
    if (row >= 0 && currentIndex().row() != row) {
        setCurrentIndex(model()->index(row, 0));
    }
    return row >= 0;
}

std::optional<text::Pointer> ParameterTable::currentPointer() const
{
    return m_parameters.pointerAt(currentIndex().row());
}

} // namespace triptych::ui
