// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/design/pathform.h"

#include "ui/design/documentcontext.h"
#include "ui/design/fields.h"
#include "ui/design/parametertable.h"
#include "ui/design/tr.h"
#include "ui/itemmodels/parametersmodel.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/themedlabel.h"

#include <QFormLayout>

namespace triptych::ui {

using design::Tr;

PathForm::PathForm(const FormParts &parts, const text::Pointer &pointer, QWidget *parent)
    : Form(parent)
{
    const Theme &theme = parts.theme;
    auto *layout = makeFormLayout(theme);
    m_summary = new BoundLine(parts.context, Tr::tr("Summary"), this);
    m_summary->bind(pointer / "summary");
    addFormRow(*layout, theme, Tr::tr("Summary"), m_summary);
    auto *description = new BoundText(parts.context, Tr::tr("Description"), this);
    description->setFixedHeight(theme.px(60));
    description->bind(pointer / "description");
    addFormRow(*layout, theme, Tr::tr("Description"), description);

    auto *error = new ErrorBar(theme, this);
    auto *model = new ParametersModel(
        parts.context.documents(),
        [&context = parts.context](const QString &document, const DocumentContext::MakeEdits &make,
            const QString &label) { return context.edit(document, make, label); },
        this);
    model->setOperation({parts.context.path(), pointer});
    connect(&parts.context, &DocumentContext::changed, this, [model, error] {
        error->clear();
        model->update();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    column->setSpacing(theme.px(8));
    column->addLayout(layout);
    column->addWidget(error);
    column->addWidget(
        new ThemedLabel(theme, Tr::tr("Parameters of all operations"), Role::Text, LabelFont::Strong, this));
    m_parameters = new ParameterTable(parts, *model, *error, this);
    column->addWidget(m_parameters);
    column->addStretch(1);
    connect(m_parameters->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const auto current = m_parameters->currentPointer()) {
            Q_EMIT focused(*current);
        }
    });
}

bool PathForm::reveal(const text::Pointer &pointer)
{
    if (m_parameters->reveal(pointer)) {
        bringIntoSight(m_parameters);
        return true;
    }
    return Form::reveal(pointer);
}

std::optional<text::Pointer> PathForm::pointerOf(const QWidget *widget) const
{
    const bool inTable = widget == m_parameters || m_parameters->isAncestorOf(widget);
    return inTable ? m_parameters->currentPointer() : Form::pointerOf(widget);
}

QWidget *PathForm::firstFocus() const
{
    return m_summary;
}

} // namespace triptych::ui
