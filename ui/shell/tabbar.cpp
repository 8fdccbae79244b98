// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tabbar.h"

#include "ui/shell/theme/paint.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/tr.h"

#include <QMouseEvent>
#include <QStyleOptionTab>
#include <QStylePainter>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using shell::Tr;

namespace {

constexpr qreal longestText = 220;

} // namespace

TabBar::TabBar(const Theme &theme, QWidget *parent)
    : QTabBar(parent)
    , m_theme(theme)
{
    setTabsClosable(true);
    setMovable(true);
    setExpanding(false);
    setDrawBase(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(Tr::tr("Open tabs"));
}

void TabBar::setLook(int index, const TabLook &look)
{
    const TabLook before = this->look(index);
    setTabData(index, QVariantList{look.method, QVariant::fromValue(look.icon), look.preview, look.dirty});
    if (leadWidth(before) != leadWidth(look) || before.preview != look.preview) {
        // Qt asks for sizes again when a text changes; this one does, for as long as it takes.
        const QString text = tabText(index);
        setTabText(index, text + u' ');
        setTabText(index, text);
    }
    update();
}

TabLook TabBar::look(int index) const
{
    const QVariantList parts = tabData(index).toList();
    if (parts.size() < 4) {
        return {};
    }
    return {parts.at(0).toByteArray(), parts.at(1).value<Icon>(), parts.at(2).toBool(), parts.at(3).toBool()};
}

QFont TabBar::textFont(const TabLook &look) const
{
    QFont own = font();
    own.setItalic(look.preview);
    return own;
}

QFont TabBar::methodFont() const
{
    QFont own = m_theme.fixedFont();
    own.setPointSizeF(own.pointSizeF() * 0.84);
    own.setBold(true);
    return own;
}

int TabBar::leadWidth(const TabLook &look) const
{
    int width = 0;
    if (!look.method.isEmpty()) {
        width +=
            QFontMetrics(methodFont()).horizontalAdvance(QString::fromLatin1(look.method)) + m_theme.px(6);
    }
    if (look.icon != Icon::None) {
        width += m_theme.px(14 + 6);
    }
    return width;
}

QSize TabBar::tabSizeHint(int index) const
{
    const TabLook own = look(index);
    const QFontMetrics metrics(textFont(own));
    const int text =
        std::min(m_theme.px(longestText), metrics.horizontalAdvance(tabText(index).replace("&&"_L1, "&"_L1)));
    const int close = m_theme.px(16 + 6);
    const int dot = m_theme.px(18);
    return {m_theme.px(12) + leadWidth(own) + text + m_theme.px(2) + (own.dirty ? dot : m_theme.px(4)) +
                close + m_theme.px(4),
        m_theme.px(28)};
}

QSize TabBar::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void TabBar::tabInserted(int index)
{
    QTabBar::tabInserted(index);
    for (const ButtonPosition side : {LeftSide, RightSide}) {
        if (QWidget *close = tabButton(index, side)) {
            close->setAccessibleName(Tr::tr("Close tab"));
        }
    }
}

void TabBar::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Role::Line));
    const int current = currentIndex();
    const auto paintTab = [&](int index) {
        QStyleOptionTab option;
        initStyleOption(&option, index);
        painter.drawControl(QStyle::CE_TabBarTabShape, option);
        paintLabel(painter, index);
    };
    for (int index = 0; index < count(); ++index) {
        if (index != current && isTabVisible(index)) {
            paintTab(index);
        }
    }
    if (current >= 0) {
        paintTab(current); // last: its edges lie over those of its neighbours
    }
}

void TabBar::paintLabel(QPainter &painter, int index) const
{
    const TabLook own = look(index);
    const bool front = index == currentIndex();
    QRect rect = tabRect(index).adjusted(m_theme.px(12), 1, -m_theme.px(16 + 8), 0);
    const QColor textColor = m_theme.color(front ? Role::Text : Role::Muted);
    if (own.icon != Icon::None) {
        const int side = m_theme.px(14);
        paintIcon(painter, QRect(rect.left(), rect.top(), side, rect.height()), own.icon, side, textColor);
        rect.setLeft(rect.left() + side + m_theme.px(6));
    }
    if (!own.method.isEmpty()) {
        const QString method = QString::fromLatin1(own.method);
        painter.setFont(methodFont());
        painter.setPen(m_theme.color(roleForMethod(own.method)));
        painter.drawText(rect, Qt::AlignVCenter, method);
        rect.setLeft(rect.left() + QFontMetrics(methodFont()).horizontalAdvance(method) + m_theme.px(6));
    }
    if (own.dirty) {
        const int side = m_theme.px(12);
        paintDot(painter, QRect(rect.right() - side - m_theme.px(4), rect.top(), side, rect.height()),
            textColor, m_theme.px(7));
        rect.setRight(rect.right() - side - m_theme.px(4));
    }
    painter.setFont(textFont(own));
    painter.setPen(textColor);
    const QFontMetrics metrics(textFont(own));
    const QString text = tabText(index).replace("&&"_L1, "&"_L1);
    painter.drawText(
        rect, Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideMiddle, rect.width()));
}

void TabBar::mouseReleaseEvent(QMouseEvent *event)
{
    QTabBar::mouseReleaseEvent(event);
    const int index = tabAt(event->pos());
    if (event->button() == Qt::MiddleButton && index >= 0) {
        Q_EMIT tabCloseRequested(index);
    }
}

void TabBar::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTabBar::mouseDoubleClickEvent(event);
    if (const int index = tabAt(event->pos()); event->button() == Qt::LeftButton && index >= 0) {
        Q_EMIT pinRequested(index);
    }
}

} // namespace triptych::ui
