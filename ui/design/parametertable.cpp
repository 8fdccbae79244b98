// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/design/parametertable.h"

#include "model/openapi/description.h"
#include "ui/design/documentcontext.h"
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
    const FormParts &parts, text::Pointer owner, ParametersModel &model, ErrorBar &error, QWidget *parent)
    : FormTable(parts.theme, design::Tr::tr("Parameters"), parent)
    , m_context(parts.context)
    , m_owner(std::move(owner))
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

QList<text::Pointer> ParameterTable::listed() const
{
    const text::Snapshot now = m_context.snapshot();
    openapi::Operation operation;
    operation.node = now.isNull() ? text::NoNode : text::find(*now.tree, m_owner);
    if (operation.node == text::NoNode) {
        return {};
    }
    operation.pathItem = text::find(*now.tree, m_owner.parent());
    QList<text::Pointer> pointers;
    for (const text::NodeId parameter : openapi::Description(now).parameters(operation)) {
        pointers += text::pointerTo(*now.tree, parameter);
    }
    return pointers;
}

bool ParameterTable::reveal(const text::Pointer &pointer)
{
    const QList<text::Pointer> pointers = listed();
    for (int row = 0; row < std::min(int(pointers.size()), model()->rowCount()); ++row) {
        if (pointers.at(row).contains(pointer)) {
            if (currentIndex().row() != row) {
                setCurrentIndex(model()->index(row, 0));
            }
            return true;
        }
    }
    return false;
}

std::optional<text::Pointer> ParameterTable::currentPointer() const
{
    const QList<text::Pointer> pointers = listed();
    const int row = currentIndex().row();
    return row >= 0 && row < pointers.size() ? std::optional(pointers.at(row)) : std::nullopt;
}

} // namespace triptych::ui
