// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/design/typedelegate.h"

#include "model/openapi/description.h"
#include "ui/design/documentcontext.h"
#include "ui/design/tr.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

TypeDelegate::TypeDelegate(const Theme &theme, DocumentContext &context, int column, QObject *parent)
    : RowDelegate(theme, parent)
    , m_context(context)
    , m_column(column)
{
}

QWidget *TypeDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != m_column) {
        return RowDelegate::createEditor(parent, option, index);
    }
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setAccessibleName(design::Tr::tr("Type"));
    QStringList types{u"string"_s, u"string date-time"_s, u"string date"_s, u"string uuid"_s,
        u"string email"_s, u"string uri"_s, u"integer"_s, u"integer int64"_s, u"number"_s, u"boolean"_s,
        u"object"_s, u"array of string"_s};
    const openapi::Description description(m_context.snapshot());
    for (const openapi::Component &schema : description.schemas()) {
        types += QString::fromUtf8(schema.name);
    }
    box->addItems(types);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return box;
}

void TypeDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentText(index.data(Qt::EditRole).toString());
        box->lineEdit()->selectAll();
        return;
    }
    RowDelegate::setEditorData(editor, index);
}

void TypeDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor)) {
        if (box->currentText() != index.data(Qt::EditRole).toString()) {
            model->setData(index, box->currentText(), Qt::EditRole);
        }
        return;
    }
    RowDelegate::setModelData(editor, model, index);
}

} // namespace triptych::ui
