// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace triptych::ui {

class Theme;

/// Paints a row of any list, table or tree of ours from the roles in `roles.h`:
/// icon, method in its colour, text, muted detail; at the right the unsaved dot and the count.
/// A role is turned into a colour here, at paint, and nowhere else.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Paints what stands at the right end and returns what is left for the text.
    [[nodiscard]] QRect paintTrailing(QPainter &painter, const QStyleOptionViewItem &option,
        const QModelIndex &index, QRect rect, bool selected) const;
    [[nodiscard]] QRect paintLeading(QPainter &painter, const QStyleOptionViewItem &option,
        const QModelIndex &index, QRect rect, bool selected) const;

    const Theme &m_theme;
};

} // namespace triptych::ui
