// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterfield.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/tr.h"

#include <QAbstractItemView>
#include <QAction>
#include <QKeyEvent>
#include <QToolButton>

namespace triptych::ui {

using widgets::Tr;

FilterField::FilterField(const Theme &theme, const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(theme.icon(Icon::Search), LeadingPosition);
    QAction *clear = addAction(theme.icon(Icon::Close), TrailingPosition);
    clear->setText(Tr::tr("Clear the filter"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clear,
        [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
    // Qt makes buttons of the actions and gives them no name.
    const QList<QToolButton *> buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        const bool clears = button->actions().contains(clear);
        button->setAccessibleName(clears ? clear->text() : Tr::tr("Filter"));
        button->setFocusPolicy(Qt::NoFocus);
    }
}

void FilterField::setList(QAbstractItemView *list)
{
    m_list = list;
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    const bool intoList =
        event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (intoList && m_list && m_list->model()) {
        m_list->setFocus(Qt::TabFocusReason);
        if (!m_list->currentIndex().isValid()) {
            m_list->setCurrentIndex(m_list->model()->index(0, 0));
        }
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (!text().isEmpty()) {
            clear();
        } else if (m_list) {
            m_list->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace triptych::ui
