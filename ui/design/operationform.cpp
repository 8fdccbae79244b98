// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/design/operationform.h"

#include "ui/design/documentcontext.h"
#include "ui/design/fields.h"
#include "ui/design/parametertable.h"
#include "ui/design/schemagrid.h"
#include "ui/design/tagsfield.h"
#include "ui/design/tr.h"
#include "ui/design/typedelegate.h"
#include "ui/itemmodels/parametersmodel.h"
#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/responsesmodel.h"
#include "ui/shell/commands.h"
#include "ui/shell/theme/rowdelegate.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/themedlabel.h"

#include <QFormLayout>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using design::Tr;
using text::Pointer;

OperationForm::OperationForm(const FormParts &parts, const Pointer &pointer, QWidget *parent)
    : Form(parent)
    , m_parts(parts)
    , m_pointer(pointer)
{
    const Theme &theme = parts.theme;
    const auto edit = [&context = parts.context](const QString &document,
                          const DocumentContext::MakeEdits &make,
                          const QString &label) { return context.edit(document, make, label); };
    m_parameters = new ParametersModel(parts.context.documents(), edit, this);
    m_responses = new ResponsesModel(parts.context.documents(), edit, this);
    m_parameters->setOperation({parts.context.path(), pointer});
    m_responses->setOperation({parts.context.path(), pointer});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    column->setSpacing(theme.px(8));
    addHead(*column);
    addParameters(*column);
    addResponses(*column);
    m_grid = new SchemaGrid(theme, parts.commands, parts.context, this);
    m_grid->setMinimumHeight(theme.px(160));
    column->addWidget(m_grid, 1);

    connect(m_responses, &ResponsesModel::refused, m_error,
        [this](const Problem &problem) { m_error->showProblem(problem); });
    connect(&parts.context, &DocumentContext::changed, this, [this] {
        m_error->clear();
        m_parameters->update();
        m_responses->update();
        showSchema();
    });
    connect(m_responseTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showSchema();
        if (const auto current = currentResponse()) {
            Q_EMIT focused(*current);
        }
    });
    connect(m_parameterTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const auto current = m_parameterTable->currentPointer()) {
            Q_EMIT focused(*current);
        }
    });
    connect(m_grid, &SchemaGrid::currentChanged, this, [this] {
        if (const auto current = m_grid->currentPointer()) {
            Q_EMIT focused(*current);
        }
    });
    for (int row = 0; row < m_responses->rowCount(); ++row) {
        if (m_responses->schemaAt(row)) {
            m_responseTable->setCurrentIndex(m_responses->index(row, 0));
            break;
        }
    }
    showSchema();
}

void OperationForm::addHead(QVBoxLayout &column)
{
    const Theme &theme = m_parts.theme;
    auto *layout = makeFormLayout(theme);
    const auto line = [&](const QString &label, const char *key) {
        auto *field = new BoundLine(m_parts.context, label, this);
        field->bind(m_pointer / key);
        addFormRow(*layout, theme, label, field);
        return field;
    };
    m_summary = line(Tr::tr("Summary"), "summary");
    line(Tr::tr("Operation id"), "operationId");
    addFormRow(*layout, theme, Tr::tr("Tags"), new TagsField(m_parts.context, m_pointer / "tags", this));
    auto *description = new BoundText(m_parts.context, Tr::tr("Description"), this);
    description->setFixedHeight(theme.px(60));
    description->bind(m_pointer / "description");
    addFormRow(*layout, theme, Tr::tr("Description"), description);
    auto *deprecated = new BoundCheck(m_parts.context, Tr::tr("Deprecated"), this);
    deprecated->bind(m_pointer / "deprecated");
    addFormRow(*layout, theme, {}, deprecated);
    column.addLayout(layout);
    m_error = new ErrorBar(theme, this);
    column.addWidget(m_error);
}

void OperationForm::addParameters(QVBoxLayout &column)
{
    column.addWidget(
        new ThemedLabel(m_parts.theme, Tr::tr("Parameters"), Role::Text, LabelFont::Strong, this));
    m_parameterTable = new ParameterTable(m_parts, *m_parameters, *m_error, this);
    column.addWidget(m_parameterTable);
}

void OperationForm::addResponses(QVBoxLayout &column)
{
    const Theme &theme = m_parts.theme;
    column.addWidget(
        new ThemedLabel(theme, Tr::tr("Request body and responses"), Role::Text, LabelFont::Strong, this));
    m_responseTable = new FormTable(theme, Tr::tr("Request body and responses"), this);
    m_responseTable->setModel(m_responses);
    m_responseTable->setItemDelegate(
        new TypeDelegate(theme, m_parts.context, ResponsesModel::Schema, m_responseTable));
    m_responseTable->setColumnWidth(ResponsesModel::Status, theme.px(120));
    m_responseTable->setColumnWidth(ResponsesModel::Media, theme.px(190));
    m_responseTable->setColumnWidth(ResponsesModel::Schema, theme.px(150));
    column.addWidget(m_responseTable);
    m_responseTable->fit();
    connect(m_responses, &QAbstractItemModel::modelReset, m_responseTable, &FormTable::fit);
    m_parts.commands.bind(
        "item.delete"_L1, m_responseTable,
        [this] {
            if (const Status removed = m_responses->removeRow(m_responseTable->currentIndex().row());
                !removed) {
                m_error->showProblem(removed.error());
            }
        },
        [this] {
            const int row = m_responseTable->currentIndex().row();
            return row >= 0 && !m_responses->isNewRow(row);
        });
}

void OperationForm::showSchema()
{
    const int row = m_responseTable->currentIndex().row();
    const auto schema = m_responses->schemaAt(row);
    m_grid->setSchema(schema, schema ? m_responses->titleOf(row) : Tr::tr("Schema"));
}

std::optional<Pointer> OperationForm::currentResponse() const
{
    return m_responses->pointerAt(m_responseTable->currentIndex().row());
}

bool OperationForm::reveal(const Pointer &pointer)
{
    if (m_parameterTable->reveal(pointer)) {
        bringIntoSight(m_parameterTable);
        return true;
    }
    if (const int row = m_responses->rowOf(pointer); row >= 0) {
        if (m_responseTable->currentIndex().row() != row) {
            m_responseTable->setCurrentIndex(m_responses->index(row, 0));
        }
        bringIntoSight(m_responseTable);
        if (m_grid->reveal(pointer)) {
            bringIntoSight(m_grid);
        }
        return true;
    }
    if (Form::reveal(pointer)) {
        return true;
    }
    if (m_grid->reveal(pointer)) {
        bringIntoSight(m_grid);
        return true;
    }
    return false;
}

std::optional<Pointer> OperationForm::pointerOf(const QWidget *widget) const
{
    const auto isIn = [&](const QWidget *part) { return widget == part || part->isAncestorOf(widget); };
    return isIn(m_parameterTable)  ? m_parameterTable->currentPointer()
           : isIn(m_responseTable) ? currentResponse()
           : isIn(m_grid)          ? m_grid->currentPointer()
                                   : Form::pointerOf(widget);
}

QWidget *OperationForm::firstFocus() const
{
    return m_summary;
}

} // namespace triptych::ui
