// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/design/pagehead.h"

#include "ui/design/tr.h"
#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/roles.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace triptych::ui {

using design::Tr;

PageHead::PageHead(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_views(new QButtonGroup(this))
{
    m_method = new ThemedLabel(theme, {}, Role::Muted, LabelFont::Fixed, this);
    m_title = new ThemedLabel(theme, {}, Role::Text, LabelFont::Title, this);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(4));
    row->setSpacing(theme.px(8));
    row->addWidget(m_method);
    row->addWidget(m_title);
    row->addStretch();
    const QStringList names{Tr::tr("Form"), Tr::tr("Source"), Tr::tr("Split")};
    for (int i = 0; i < names.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setText(names.at(i));
        button->setAccessibleName(names.at(i));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_views->addButton(button, i);
        row->addWidget(button);
    }
}

void PageHead::setTitle(const QByteArray &method, const QString &title)
{
    m_method->setVisible(!method.isEmpty());
    m_method->setText(oneLine(QString::fromUtf8(method)));
    m_method->setRole(roleForMethod(method));
    m_title->setText(oneLine(title));
}

} // namespace triptych::ui
