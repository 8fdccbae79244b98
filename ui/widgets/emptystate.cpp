// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/itemmodels/plaintext.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/themedlabel.h"
#include "ui/widgets/tr.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace triptych::ui {

using widgets::Tr;

EmptyState::EmptyState(const Theme &theme, const QString &line, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_line(new ThemedLabel(theme, line, Role::Muted, LabelFont::Normal, this))
    , m_buttons(new QHBoxLayout)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_line->setAlignment(Qt::AlignCenter);
    m_line->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addStretch(2);
    layout->addWidget(m_line);
    m_buttons->setSpacing(theme.px(8));
    m_buttons->addStretch();
    m_buttons->addStretch();
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setLine(const QString &line)
{
    m_line->setText(line);
}

QPushButton *EmptyState::setPrimary(const QString &text)
{
    if (!m_primary) {
        m_primary = new QPushButton(this);
        // Only how it looks: in a window, no button is pressed by Return from afar.
        m_primary->setDefault(true);
        m_buttons->insertWidget(1, m_primary);
    }
    m_primary->setText(plainLabelText(text));
    return m_primary;
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(plainLabelText(text), this);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::setCopyable(const QString &text)
{
    if (!m_copyRow) {
        m_copyRow = new QWidget(this);
        auto *row = new QHBoxLayout(m_copyRow);
        row->setContentsMargins({});
        m_copyText = new ThemedLabel(m_theme, text, Role::Text, LabelFont::Fixed, m_copyRow);
        m_copyText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        auto *copy = new IconButton(m_theme, Icon::Copy, Tr::tr("Copy"), m_copyRow);
        connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_copyText->text()); });
        row->addStretch();
        row->addWidget(m_copyText);
        row->addWidget(copy);
        row->addStretch();
        static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_copyRow);
    }
    m_copyText->setText(text);
    m_copyText->setAccessibleName(text);
    m_copyRow->setVisible(!text.isEmpty());
}

} // namespace triptych::ui
