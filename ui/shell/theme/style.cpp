// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme/style.h"

#include "ui/shell/theme/paint.h"
#include "ui/shell/theme/styleparts.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

namespace {

bool wantsHover(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QSplitterHandle *>(widget) ||
           qobject_cast<const QTabBar *>(widget) || qobject_cast<const QHeaderView *>(widget);
}

/// A frame round these would double the line of the splitter or dock that they fill.
bool standsInLines(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QHeaderView *>(widget);
}

Icon arrowIcon(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        return Icon::ChevronUp;
    case QStyle::PE_IndicatorArrowLeft:
        return Icon::ChevronLeft;
    case QStyle::PE_IndicatorArrowRight:
        return Icon::ChevronRight;
    default:
        return Icon::ChevronDown;
    }
}

} // namespace

Style::Style(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(&theme)
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (wantsHover(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
    }
    if (auto *table = qobject_cast<QTableView *>(widget); table && m_theme) {
        // The header's margin would raise its least height above that of a row.
        table->verticalHeader()->setMinimumSectionSize(1);
        table->verticalHeader()->setDefaultSectionSize(m_theme->px(22));
    }
}

void Style::unpolish(QWidget *widget)
{
    QProxyStyle::unpolish(widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (!m_theme) {
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
    switch (metric) {
    case PM_ScrollBarExtent:
        return m_theme->px(12);
    case PM_ScrollBarSliderMin:
        return m_theme->px(32);
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return 5;
    case PM_TreeViewIndentation:
        return m_theme->px(14);
    case PM_TabBarTabVSpace:
        return m_theme->px(12);
    case PM_TabBarTabHSpace:
        return m_theme->px(24);
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarBaseHeight:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_DockWidgetFrameWidth:
    case PM_DockWidgetTitleMargin:
    case PM_ToolBarFrameWidth:
    case PM_ToolBarItemMargin:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_ButtonIconSize:
        return m_theme->px(16);
    case PM_FocusFrameHMargin:
        return m_theme->px(6);
    case PM_HeaderMargin:
        return m_theme->px(7);
    case PM_HeaderMarkSize:
        return m_theme->px(12);
    case PM_MenuButtonIndicator:
        return m_theme->px(16);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme->px(14);
    case PM_DefaultFrameWidth:
        return standsInLines(widget) ? 0 : 1;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_theme->px(8);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_TabBar_Alignment:
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
        return hint == SH_TabBar_Alignment ? int(Qt::AlignLeft)
                                           : int(hint == SH_ItemView_ArrowKeysNavigateIntoChildren);
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_FormLayoutLabelAlignment:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case SH_Widget_Animation_Duration:
        return 0; // a tree that is moving takes no click; the drawer fades by itself
    case SH_ScrollBar_Transient:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (!m_theme) {
        return size;
    }
    switch (type) {
    case CT_ItemViewItem:
        size.setHeight(
            std::max(size.height(), m_theme->px(qobject_cast<const QTableView *>(widget) ? 22 : 20)));
        break;
    case CT_TabBarTab:
        size.setHeight(m_theme->px(28));
        break;
    case CT_PushButton:
        size = QSize(std::max(size.width(), contents.width() + m_theme->px(24)), m_theme->px(24));
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        size.setHeight(m_theme->px(24));
        break;
    case CT_HeaderSection:
        size.setHeight(m_theme->px(26));
        break;
    case CT_MenuBarItem:
        size.setHeight(m_theme->px(24));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator) {
            size.setHeight(std::max(size.height(), m_theme->px(24)));
        }
        break;
    default:
        break;
    }
    return size;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    // Text stands as far from the edge of a field as from that of a cell.
    const bool framed = qobject_cast<const QLineEdit *>(widget) && element == SE_LineEditContents;
    const int inset = m_theme && framed ? m_theme->px(3) : 0;
    return rect.adjusted(inset, 0, -inset, 0);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
    const QWidget *widget) const
{
    if (m_theme && control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        const bool upright = bar && bar->orientation == Qt::Vertical;
        const QRect &rect = option->rect;
        const int length = upright ? rect.height() : rect.width();
        if (!bar) {
            return {};
        }
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        const int slider = range <= 0 ? length
                                      : std::max(m_theme->px(32),
                                            int(length * qint64(bar->pageStep) / (range + bar->pageStep)));
        const int at = range <= 0 ? 0
                                  : sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                        length - slider, bar->upsideDown);
        const auto part = [&](int from, int extent) {
            return upright ? QRect(rect.left(), rect.top() + from, rect.width(), extent)
                           : QRect(rect.left() + from, rect.top(), extent, rect.height());
        };
        switch (subControl) {
        case SC_ScrollBarGroove:
            return rect;
        case SC_ScrollBarSlider:
            return part(at, slider);
        case SC_ScrollBarSubPage:
            return part(0, at);
        case SC_ScrollBarAddPage:
            return part(at + slider, length - at - slider);
        default:
            return {};
        }
    }
    if (m_theme && control == CC_ComboBox) {
        const int arrow = m_theme->px(22);
        const QRect &rect = option->rect;
        switch (subControl) {
        case SC_ComboBoxArrow:
            return visualRect(
                option->direction, rect, QRect(rect.right() - arrow + 1, rect.top(), arrow, rect.height()));
        case SC_ComboBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(m_theme->px(7), 2, -arrow, -2));
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (!m_theme) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const Theme &theme = *m_theme;
    const QColor muted = theme.color(option->state & State_Enabled ? Role::Muted : Role::Disabled);
    switch (element) {
    case PE_PanelButtonCommand:
        paintButton(theme, *option, *painter);
        return;
    case PE_PanelButtonTool:
        if (widget && qobject_cast<const QTabBar *>(widget->parentWidget())) {
            // Tabs scroll beneath it; the line under them stays.
            painter->fillRect(option->rect.adjusted(0, 0, 0, -1), theme.color(Role::Raised));
        }
        paintToolButton(theme, *option, *painter);
        return;
    case PE_FrameFocusRect: {
        // Rows of lists show their focus by the selection; a ring in each would be a second one.
        const bool row = qobject_cast<const QAbstractItemView *>(widget);
        if (!row && option->state & State_KeyboardFocusChange) {
            paintFocusRing(theme, option->rect, *painter);
        }
        return;
    }
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget); edit && edit->hasFrame()) {
            paintField(theme, *option, *painter);
        } else if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
                   !edit && frame && frame->lineWidth > 0) {
            paintField(theme, *option, *painter);
        } else if (edit) {
            painter->fillRect(option->rect, edit->palette().brush(edit->backgroundRole()));
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheck(theme, *option, *painter, false);
        return;
    case PE_IndicatorRadioButton:
        paintCheck(theme, *option, *painter, true);
        return;
    case PE_PanelItemViewRow:
        if (qobject_cast<const QTreeView *>(widget)) {
            paintTreeRow(theme, *option, *painter);
        }
        return;
    case PE_PanelItemViewItem:
        paintItem(theme, *option, *painter, qobject_cast<const QListView *>(widget));
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const bool selected = option->state & State_Selected;
            paintIcon(*painter, option->rect,
                option->state & State_Open ? Icon::ChevronDown : Icon::ChevronRight, theme.px(12),
                theme.color(Role::Muted, selected));
        }
        return;
    case PE_IndicatorTabClose: {
        if (option->state & (State_Raised | State_MouseOver) && option->state & State_MouseOver) {
            paintBox(*painter, option->rect, theme.color(Role::Hover), {}, 0, 3);
        }
        const bool strong = option->state & (State_MouseOver | State_Selected);
        paintIcon(*painter, option->rect, Icon::Close, theme.px(12),
            theme.color(strong ? Role::Text : Role::Muted));
        return;
    }
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        paintIcon(*painter, option->rect, arrowIcon(element), theme.px(12), muted);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const bool up = header->sortIndicator == QStyleOptionHeader::SortUp;
            paintIcon(*painter, option->rect, up ? Icon::ChevronUp : Icon::ChevronDown, theme.px(10), muted);
        }
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget)) { // a field of several lines
            paintField(theme, *option, *painter);
        } else if (!standsInLines(widget)) {
            paintBox(*painter, option->rect, {}, theme.color(Role::Line), 1, 0);
        }
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            theme.color(Role::Line));
        return;
    case PE_FrameMenu:
        paintBox(*painter, option->rect, {}, theme.color(Role::Line), 1, 0);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme.color(Role::Raised));
        paintBox(*painter, option->rect, {}, theme.color(Role::Outline), 1, 0);
        return;
    case PE_FrameStatusBarItem:
    case PE_FrameDockWidget:
    case PE_PanelToolBar:
    case PE_FrameTabWidget:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, theme.color(Role::Raised));
        painter->fillRect(
            QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), theme.color(Role::Line));
        return;
    case PE_IndicatorDockWidgetResizeHandle: {
        // By its shape: Qt's docks and splitters do not mean the same by State_Horizontal.
        paintSplitter(theme, *option, *painter, option->rect.height() > option->rect.width());
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (!m_theme) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const Theme &theme = *m_theme;
    switch (element) {
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            paintTabShape(theme, *tab, *painter);
        }
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab plain = *tab;
            const bool selected = tab->state & State_Selected;
            plain.palette.setColor(QPalette::WindowText, theme.color(selected ? Role::Text : Role::Muted));
            plain.state.setFlag(State_HasFocus, false);
            QProxyStyle::drawControl(element, &plain, painter, widget);
        }
        return;
    case CE_Splitter:
        paintSplitter(theme, *option, *painter, option->state & State_Horizontal);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        paintHeader(theme, *option, *painter);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader plain = *header;
            plain.palette.setColor(QPalette::ButtonText, theme.color(Role::Muted));
            plain.state.setFlag(State_On, false); // Fusion prints the current column bold
            QProxyStyle::drawControl(element, &plain, painter, widget);
        }
        return;
    case CE_PushButtonBevel:
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features.testFlag(QStyleOptionButton::HasMenu)) {
            const int side = theme.px(16);
            paintIcon(*painter,
                QRect(option->rect.right() - side - 2, option->rect.top(), side, option->rect.height()),
                Icon::ChevronDown, theme.px(12), theme.color(Role::Muted));
        }
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton plain = *button;
            const bool primary =
                button->features.testFlag(QStyleOptionButton::DefaultButton) && button->state & State_Enabled;
            if (primary) {
                plain.palette.setColor(QPalette::ButtonText, theme.color(Role::OnAccent));
            } else if (button->state & State_On) {
                plain.palette.setColor(QPalette::ButtonText, theme.color(Role::Text, true));
            }
            plain.features.setFlag(QStyleOptionButton::HasMenu, false);
            if (button->features.testFlag(QStyleOptionButton::HasMenu)) {
                plain.rect.adjust(0, 0, -theme.px(14), 0);
            }
            QProxyStyle::drawControl(element, &plain, painter, widget);
        }
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            combo && !combo->editable) {
            QRect text = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            if (!combo->currentIcon.isNull()) {
                const int side = theme.px(16);
                combo->currentIcon.paint(painter, QRect(text.left(), text.top(), side, text.height()));
                text.adjust(side + theme.px(4), 0, 0, 0);
            }
            const QString shown =
                combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, text.width());
            proxy()->drawItemText(painter, text, Qt::AlignLeft | Qt::AlignVCenter, combo->palette,
                combo->state & State_Enabled, shown, QPalette::Text);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->state & State_On) {
            QStyleOptionToolButton plain = *button;
            plain.palette.setColor(QPalette::ButtonText, theme.color(Role::Text, true));
            QProxyStyle::drawControl(element, &plain, painter, widget);
            return;
        }
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const bool open = item->state & (State_Selected | State_Sunken);
            painter->fillRect(item->rect, theme.color(open ? Role::Selection : Role::Raised));
            const int flags = Qt::AlignCenter | Qt::TextSingleLine |
                              (styleHint(SH_UnderlineShortcut, item, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                      : Qt::TextHideMnemonic);
            QPalette palette = item->palette;
            palette.setColor(QPalette::ButtonText, theme.color(Role::Text, open));
            proxy()->drawItemText(painter, item->rect, flags, palette, item->state & State_Enabled,
                item->text, QPalette::ButtonText);
        }
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme.color(Role::Raised));
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, theme.color(Role::Raised));
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            const QColor line = theme.color(Role::Line);
            if (frame->frameShape == QFrame::HLine) {
                painter->fillRect(
                    QRect(frame->rect.left(), frame->rect.center().y(), frame->rect.width(), 1), line);
                return;
            }
            if (frame->frameShape == QFrame::VLine) {
                painter->fillRect(
                    QRect(frame->rect.center().x(), frame->rect.top(), 1, frame->rect.height()), line);
                return;
            }
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (!m_theme) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const Theme &theme = *m_theme;
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            painter->fillRect(
                bar->rect, widget && widget->parentWidget() ? widget->palette().window() : QBrush());
            paintScrollBar(theme, *bar, *painter);
        }
        return;
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            paintCombo(theme, *combo, *painter);
        }
        return;
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            QStyleOption field = *spin;
            paintField(theme, field, *painter);
            const QColor arrow = theme.color(spin->state & State_Enabled ? Role::Muted : Role::Disabled);
            if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
                paintIcon(*painter, proxy()->subControlRect(CC_SpinBox, spin, SC_SpinBoxUp, widget),
                    Icon::ChevronUp, theme.px(10), arrow);
                paintIcon(*painter, proxy()->subControlRect(CC_SpinBox, spin, SC_SpinBoxDown, widget),
                    Icon::ChevronDown, theme.px(10), arrow);
            }
        }
        return;
    }
    if (control == CC_ToolButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            proxy()->drawPrimitive(PE_PanelButtonTool, option, painter, widget);
            QStyleOptionToolButton label = *button;
            const bool menu = button->features.testFlag(QStyleOptionToolButton::HasMenu);
            if (menu) {
                const int side = theme.px(16);
                const QRect arrow = visualRect(option->direction, option->rect,
                    QRect(option->rect.right() - side - 1, option->rect.top(), side, option->rect.height()));
                paintIcon(*painter, arrow, Icon::ChevronDown, theme.px(12), theme.color(Role::Muted));
                label.rect.adjust(0, 0, -side, 0);
            }
            proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace triptych::ui
