// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/nameprompt.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/tr.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace triptych::ui {

NamePrompt::NamePrompt(const Theme &theme, const QString &title, const QString &text,
    std::function<Status(const QString &)> accept, QWidget *parent)
    : QDialog(parent)
    , m_accept(std::move(accept))
    , m_field(new QLineEdit(text, this))
    , m_error(new ErrorBar(theme, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_field->setAccessibleName(title);
    m_field->setMinimumWidth(theme.px(360));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    column->setSpacing(theme.px(8));
    column->addWidget(m_field);
    column->addWidget(m_error);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NamePrompt::tryAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_field->setFocus();
    m_field->end(false);
}

void NamePrompt::tryAccept()
{
    const Status taken = m_accept(m_field->text());
    if (taken) {
        accept();
    } else {
        m_error->showProblem(taken.error());
    }
}

} // namespace triptych::ui
