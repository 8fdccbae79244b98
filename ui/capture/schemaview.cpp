// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/schemaview.h"

#include "ui/capture/capturetable.h"
#include "ui/capture/tr.h"
#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/shapemodel.h"
#include "ui/shell/theme/rowdelegate.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using capture::Tr;

namespace {

/// How often a field was there, as a bar behind the figures.
class FractionDelegate final : public RowDelegate
{
public:
    FractionDelegate(const Theme &theme, QObject *parent)
        : RowDelegate(theme, parent)
        , m_colors(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        RowDelegate::paint(painter, option, index);
        const QVariant fraction = index.data(FractionRole);
        if (!fraction.isValid()) {
            return;
        }
        const int height = m_colors.px(4);
        QRect bar = option.rect.adjusted(m_colors.px(64), 0, -m_colors.px(8), 0);
        bar.setTop(bar.center().y() - height / 2);
        bar.setHeight(height);
        painter->fillRect(bar, m_colors.color(Role::Line));
        bar.setWidth(int(bar.width() * std::clamp(fraction.toDouble(), 0.0, 1.0)));
        painter->fillRect(bar, m_colors.color(fraction.toDouble() < 1 ? Role::Warn : Role::Ok));
    }

private:
    const Theme &m_colors;
};

} // namespace

SchemaView::SchemaView(const Theme &theme, CommandSet &commands, QWidget *parent)
    : QWidget(parent)
    , m_title(new ThemedLabel(theme, {}, Role::Text, LabelFont::Strong, this))
    , m_model(new ShapeModel(this))
{
    m_title->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(4));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *table = captureTable(theme, commands, m_model, Tr::tr("Schema"), this);
    table->horizontalHeader()->setSectionResizeMode(ShapeModel::Path, QHeaderView::Stretch);
    table->setColumnWidth(ShapeModel::Type, theme.px(120));
    table->setColumnWidth(ShapeModel::Seen, theme.px(140));
    table->setColumnWidth(ShapeModel::Null, theme.px(56));
    table->setItemDelegateForColumn(ShapeModel::Seen, new FractionDelegate(theme, table));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(table, 1);
}

void SchemaView::showShape(const webhook::EventShape *shape)
{
    m_model->setShape(shape ? shape->shape : nullptr);
    m_title->setText(shape ? oneLine(Tr::tr("Schema of %1").arg(shape->event)) + u" · "_s +
                                 Tr::tr("%n call(s)", nullptr, int(shape->calls))
                           : Tr::tr("No schema"));
}

} // namespace triptych::ui
