// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme/rowdelegate.h"

namespace triptych::ui {

class DocumentContext;

/// Edits the type column of a table with a list of types and of the document's schemas, into which one can
/// type; every other column as usual.
class TypeDelegate : public RowDelegate
{
    Q_OBJECT

public:
    TypeDelegate(const Theme &theme, DocumentContext &context, int column, QObject *parent);

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    DocumentContext &m_context;
    int m_column;
};

} // namespace triptych::ui
