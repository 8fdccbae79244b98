// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPointer>

class QAbstractItemView;

namespace triptych::ui {

class Theme;

/// The filter above a list: a lens, a placeholder that says the syntax, Esc to clear, Down into the list.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    FilterField(const Theme &theme, const QString &placeholder, QWidget *parent = nullptr);

    /// Down and Return go there.
    void setList(QAbstractItemView *list);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPointer<QAbstractItemView> m_list;
};

} // namespace triptych::ui
