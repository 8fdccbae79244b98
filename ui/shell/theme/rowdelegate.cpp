// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme/rowdelegate.h"

#include "ui/itemmodels/plaintext.h"
#include "ui/shell/theme/paint.h"
#include "ui/shell/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

namespace triptych::ui {

namespace {

/// The methods' own width, so that the names behind them line up.
constexpr int methodColumn = 48;

Role textRole(const QModelIndex &index)
{
    if (index.data(StaleRole).toBool() || !(index.flags() & Qt::ItemIsEnabled)) {
        return Role::Disabled;
    }
    const QVariant role = index.data(ThemeRole);
    return role.isValid() ? role.value<Role>() : Role::Text;
}

} // namespace

RowDelegate::RowDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Role role = textRole(index);
    option->palette.setColor(QPalette::Text, m_theme.color(role));
    option->palette.setColor(QPalette::HighlightedText, m_theme.color(role, true));
    option->text = oneLine(option->text);
    if (index.data(FixedWidthRole).toBool()) {
        QFont fixed = m_theme.fixedFont();
        fixed.setBold(option->font.bold());
        option->font = fixed;
        option->fontMetrics = QFontMetrics(fixed);
    }
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (!index.data(MethodRole).toByteArray().isEmpty()) {
        size.rwidth() += m_theme.px(methodColumn);
    }
    if (index.data(IconRole).isValid()) {
        size.rwidth() += m_theme.px(20);
    }
    return size;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    if (item.features & (QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDecoration)) {
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        return;
    }
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    painter->save();
    painter->setClipRect(item.rect);
    paintText(*painter, item, index);
    painter->restore();
}

QRect RowDelegate::paintTrailing(QPainter &painter, const QStyleOptionViewItem &option,
    const QModelIndex &index, QRect rect, bool selected) const
{
    const QVariant count = index.data(CountRole);
    if (count.isValid()) {
        const QString text = oneLine(count.toString(), 40);
        painter.setPen(m_theme.color(Role::Muted, selected));
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, text);
        rect.setRight(rect.right() - option.fontMetrics.horizontalAdvance(text) - m_theme.px(8));
    }
    if (index.data(DirtyRole).toBool()) {
        const int side = m_theme.px(10);
        const QRect dot(rect.right() - side + 1, rect.top(), side, rect.height());
        paintDot(painter, dot, m_theme.color(Role::Text, selected), m_theme.px(7));
        rect.setRight(dot.left() - m_theme.px(4));
    }
    return rect;
}

QRect RowDelegate::paintLeading(QPainter &painter, const QStyleOptionViewItem &option,
    const QModelIndex &index, QRect rect, bool selected) const
{
    const QVariant icon = index.data(IconRole);
    if (icon.isValid()) { // also for None: in a list with icons the texts line up
        const int side = m_theme.px(16);
        const QVariant own = index.data(ThemeRole);
        const Role role = own.isValid() ? own.value<Role>() : Role::Muted;
        paintIcon(painter, QRect(rect.left(), rect.top(), side, rect.height()), icon.value<Icon>(), side,
            m_theme.color(role, selected));
        rect.setLeft(rect.left() + side + m_theme.px(6));
    }
    const QByteArray method = index.data(MethodRole).toByteArray();
    if (!method.isEmpty()) {
        QFont font = m_theme.fixedFont();
        font.setPointSizeF(font.pointSizeF() * 0.84);
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(m_theme.color(roleForMethod(method), selected));
        const int width = m_theme.px(methodColumn) - m_theme.px(4);
        const QString shown =
            QFontMetrics(font).elidedText(QString::fromLatin1(method.toUpper()), Qt::ElideRight, width);
        painter.drawText(QRect(rect.left(), rect.top(), width, rect.height()), Qt::AlignVCenter, shown);
        painter.setFont(option.font);
        rect.setLeft(rect.left() + m_theme.px(methodColumn));
    }
    return rect;
}

void RowDelegate::paintText(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    // Further columns of a tree stand as those of a table do, under their headers.
    const bool tree = index.column() == 0 && qobject_cast<const QTreeView *>(option.widget);
    const int inset = m_theme.px(tree ? 4 : 7);
    QRect rect = option.rect.adjusted(inset, 0, -m_theme.px(tree ? 8 : 7), 0);
    painter.setFont(option.font);
    rect = paintTrailing(painter, option, index, rect, selected);
    rect = paintLeading(painter, option, index, rect, selected);
    if (rect.width() <= 0) {
        return;
    }
    const QString text = option.fontMetrics.elidedText(option.text, option.textElideMode, rect.width());
    painter.setPen(m_theme.color(textRole(index), selected));
    const Qt::Alignment alignment = option.displayAlignment | Qt::AlignVCenter;
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine, text);
    const QString detail = oneLine(index.data(DetailRole).toString());
    const int used = option.fontMetrics.horizontalAdvance(text) + m_theme.px(8);
    if (!detail.isEmpty() && rect.width() > used + m_theme.px(16)) {
        rect.setLeft(rect.left() + used);
        painter.setPen(m_theme.color(Role::Muted, selected));
        painter.drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
            option.fontMetrics.elidedText(detail, Qt::ElideRight, rect.width()));
    }
}

} // namespace triptych::ui
