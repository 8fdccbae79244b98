// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/design/schemaform.h"

#include "ui/design/documentcontext.h"
#include "ui/design/fields.h"
#include "ui/design/schemagrid.h"
#include "ui/design/tr.h"
#include "ui/shell/theme/theme.h"

#include <QFormLayout>
#include <QTreeView>

namespace triptych::ui {

using design::Tr;

SchemaForm::SchemaForm(const FormParts &parts, const text::Pointer &pointer, QWidget *parent)
    : Form(parent)
{
    const Theme &theme = parts.theme;
    auto *layout = makeFormLayout(theme);
    auto *description = new BoundText(parts.context, Tr::tr("Description"), this);
    description->setFixedHeight(theme.px(60));
    description->bind(pointer / "description");
    addFormRow(*layout, theme, Tr::tr("Description"), description);
    m_grid = new SchemaGrid(theme, parts.commands, parts.context, this);
    m_grid->setSchema(openapi::Place{parts.context.path(), pointer}, QString::fromUtf8(pointer.last()));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    column->setSpacing(theme.px(16));
    column->addLayout(layout);
    column->addWidget(m_grid, 1);
    connect(m_grid, &SchemaGrid::currentChanged, this, [this] {
        if (const auto current = m_grid->currentPointer()) {
            Q_EMIT focused(*current);
        }
    });
}

bool SchemaForm::reveal(const text::Pointer &pointer)
{
    return Form::reveal(pointer) || m_grid->reveal(pointer);
}

std::optional<text::Pointer> SchemaForm::pointerOf(const QWidget *widget) const
{
    return m_grid->isAncestorOf(widget) ? m_grid->currentPointer() : Form::pointerOf(widget);
}

QWidget *SchemaForm::firstFocus() const
{
    return &m_grid->view();
}

} // namespace triptych::ui
