// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoke/bodyform.h"

#include "ui/editors/codeeditor.h"
#include "ui/editors/editbinding.h"
#include "ui/invoke/fields.h"
#include "ui/invoke/requestcontext.h"
#include "ui/invoke/tr.h"
#include "ui/itemmodels/rowsmodel.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/themedlabel.h"

#include <QComboBox>
#include <QStackedLayout>
#include <QTableView>

namespace triptych::ui {

using invoke::Tr;

namespace {

bool hasFields(const QByteArray &type)
{
    return type == "form" || type == "multipart";
}

} // namespace

BodyForm::BodyForm(const Theme &theme, CommandSet &commands, RequestContext &context, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_context(context)
    , m_type(new QComboBox(this))
    , m_error(new ErrorBar(theme, this))
    , m_stack(new QStackedLayout)
    , m_none(new QWidget(this))
    , m_text(new RequestText(Tr::tr("Body"), this))
    , m_fields(new RowsModel(this))
{
    m_type->setAccessibleName(Tr::tr("Type of the body"));
    m_type->addItem(Tr::tr("None"), QByteArray());
    m_type->addItem(Tr::tr("JSON"), QByteArray("json"));
    m_type->addItem(Tr::tr("XML"), QByteArray("xml"));
    m_type->addItem(Tr::tr("Text"), QByteArray("text"));
    m_type->addItem(Tr::tr("Form"), QByteArray("form"));
    m_type->addItem(Tr::tr("Multipart form"), QByteArray("multipart"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(theme.fixedFont());
    auto *table = makeRowsTable(theme, commands, *m_fields, Tr::tr("Fields"), this);
    table->setColumnHidden(RowsModel::Kind, true);
    m_table = table;
    for (QWidget *page : {m_none, static_cast<QWidget *>(m_text), m_table}) {
        m_stack->addWidget(page);
    }
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(4));
    bar->addWidget(m_type);
    bar->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_error);
    column->addLayout(m_stack, 1);
    connect(m_type, &QComboBox::activated, this,
        [this](int index) { chooseType(m_type->itemData(index).toByteArray()); });
    connect(m_text, &RequestText::textEdited, this, &BodyForm::writeText);
    connect(m_fields, &RowsModel::edited, this,
        [this](const QByteArray &, const items::Rows &rows, const QString &label) {
            report(m_context.change(
                [&](items::Request &request) {
                    if (request.body) {
                        request.body->fields = rows;
                    }
                },
                label));
        });
    connect(&theme, &Theme::changed, this, [this] { m_text->setFont(m_theme.fixedFont()); });
    connect(&context, &RequestContext::changed, this, &BodyForm::refresh);
    refresh();
}

CodeEditor *BodyForm::editor() const
{
    return m_editor;
}

EditBinding *BodyForm::focusedBinding() const
{
    return m_editor && m_editor->hasFocus() ? m_binding : nullptr;
}

void BodyForm::report(const Status &status)
{
    if (status) {
        m_error->clear();
    } else {
        m_error->showProblem(status.error());
        refresh();
    }
}

/// A text stays when its type changes; what only one kind of body has goes.
void BodyForm::chooseType(const QByteArray &type)
{
    report(m_context.change(
        [&](items::Request &request) {
            if (type.isEmpty()) {
                request.body.reset();
                return;
            }
            items::Body body{type};
            if (request.body && hasFields(type) == hasFields(request.body->type)) {
                body = *request.body;
                body.type = type;
                body.contentType.clear();
            } else if (!hasFields(type)) {
                body.text = QString();
            }
            request.body = body;
        },
        Tr::tr("Change type of body")));
}

void BodyForm::writeText(const QString &text)
{
    if (text.contains(u'\n')) {
        const Status moved = m_context.moveBodyToFile(text);
        report(moved);
        if (moved) {
            refresh();
            if (m_editor) {
                m_editor->setFocus();
                m_editor->setCaret(m_editor->bytes().size());
            }
        }
        return;
    }
    report(m_context.change(
        [&](items::Request &request) {
            request.body = request.body.value_or(items::Body{"json"});
            request.body->text = text;
        },
        Tr::tr("Edit body"), edit::EditKind::Typing, quintptr(m_text)));
}

void BodyForm::refresh()
{
    const auto &body = m_context.request().body;
    const QByteArray type = body ? body->type : QByteArray();
    int index = m_type->findData(type);
    if (index < 0) {
        m_type->addItem(QString::fromUtf8(type), type);
        index = m_type->count() - 1;
    }
    m_type->setCurrentIndex(index);
    m_type->setEnabled(m_context.isEditable());
    m_text->setReadOnly(!m_context.isEditable());
    m_fields->setReadOnly(!m_context.isEditable());
    if (body && !body->file.isEmpty()) {
        showFile(m_context.beside(body->file));
        return;
    }
    dropEditor();
    if (!body) {
        m_stack->setCurrentWidget(m_none);
    } else if (hasFields(type)) {
        m_fields->setLists({{"fields", Tr::tr("field"), body->fields, false}});
        m_stack->setCurrentWidget(m_table);
    } else {
        m_text->showText(body->text.value_or(QString()));
        m_stack->setCurrentWidget(m_text);
    }
}

void BodyForm::showFile(const QString &file)
{
    if (m_editor && m_file == file && m_context.hub().isOpen(file)) {
        return;
    }
    dropEditor();
    const auto opened = m_context.session().open(file);
    if (!opened) {
        m_error->showProblem(opened.error());
        m_stack->setCurrentWidget(m_none);
        return;
    }
    m_error->clear();
    m_file = file;
    m_editor = new CodeEditor(m_theme, this);
    m_editor->setAccessibleName(Tr::tr("Body"));
    m_binding = new EditBinding(m_context.session(), m_context.hub(), file, *m_editor);
    connect(m_binding, &EditBinding::refused, m_error,
        [this](const Problem &problem) { m_error->showProblem(problem); });
    m_stack->addWidget(m_editor);
    m_stack->setCurrentWidget(m_editor);
}

void BodyForm::dropEditor()
{
    if (m_editor) {
        m_stack->removeWidget(m_editor);
        delete m_editor;
    }
    m_binding = nullptr;
    m_file.clear();
}

} // namespace triptych::ui
