// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plain.h"

#include "ui/itemmodels/plaintext.h"

#include <QLabel>

namespace triptych::ui {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel *selectableLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // Selecting takes a focus; a reader then wants to know what has it.
    label->setAccessibleName(text);
    return label;
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
}

void nameControl(QWidget *widget, const QString &name)
{
    widget->setAccessibleName(name);
    setPlainToolTip(widget, name);
}

} // namespace triptych::ui
