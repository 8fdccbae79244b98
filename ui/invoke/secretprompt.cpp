// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoke/secretprompt.h"

#include "ui/invoke/tr.h"
#include "ui/itemmodels/plaintext.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace triptych::ui {

using invoke::Tr;

SecretPrompt::SecretPrompt(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_line(new ThemedLabel(theme, {}, Role::Text, LabelFont::Normal, this))
    , m_rows(new QFormLayout)
{
    setVisible(false);
    m_line->setWordWrap(true);
    m_rows->setHorizontalSpacing(theme.px(8));
    m_rows->setVerticalSpacing(theme.px(4));
    auto *send = new QPushButton(Tr::tr("Use for this run"), this);
    send->setAutoDefault(false);
    connect(send, &QPushButton::clicked, this, &SecretPrompt::answer);
    auto *row = new QHBoxLayout;
    row->addLayout(m_rows, 1);
    row->addWidget(send, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    column->setSpacing(theme.px(8));
    column->addWidget(m_line);
    column->addLayout(row);
}

void SecretPrompt::ask(const QStringList &names)
{
    m_fields.clear();
    while (m_rows->rowCount() > 0) {
        m_rows->removeRow(0);
    }
    m_line->setText(Tr::tr("This call needs a secret that has no value here. It is kept in memory until the "
                           "program ends, and written to no file."));
    for (const QString &name : names) {
        auto *field = new QLineEdit(this);
        field->setEchoMode(QLineEdit::Password);
        field->setAccessibleName(name);
        field->setMaximumWidth(m_theme.px(400));
        auto *label = new ThemedLabel(m_theme, oneLine(name), Role::Muted, LabelFont::Fixed, this);
        label->setBuddy(field);
        m_rows->addRow(label, field);
        connect(field, &QLineEdit::returnPressed, this, &SecretPrompt::answer);
        m_fields.append({name, field});
    }
    setVisible(!names.isEmpty());
    if (!m_fields.isEmpty()) {
        m_fields.first().second->setFocus();
    }
}

QLineEdit *SecretPrompt::field(const QString &name) const
{
    const auto at = std::find_if(
        m_fields.begin(), m_fields.end(), [&](const auto &entry) { return entry.first == name; });
    return at == m_fields.end() ? nullptr : at->second;
}

void SecretPrompt::answer()
{
    for (const auto &[name, field] : std::as_const(m_fields)) {
        if (field->text().isEmpty()) {
            field->setFocus();
            return;
        }
    }
    for (const auto &[name, field] : std::as_const(m_fields)) {
        Q_EMIT entered(name, field->text().toUtf8());
        field->clear();
    }
    setVisible(false);
    // Later: who hears it asks anew, and the field that has this key would go under it.
    QMetaObject::invokeMethod(this, &SecretPrompt::answered, Qt::QueuedConnection);
}

void SecretPrompt::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Raised));
    painter.fillRect(QRect(0, 0, 3, height()), m_theme.color(Role::Warn));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Role::Line));
}

} // namespace triptych::ui
