// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tidemark_style.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

#include "ui/theme/control_shape.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/tokens.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

template <typename Option>
const Option &as(const QStyleOption *option)
{
    const auto *typed = qstyleoption_cast<const Option *>(option);
    Q_ASSERT(typed);
    return *typed;
}

int fieldHeight(const QWidget *widget)
{
    return controlSize(widget) == ControlSize::Small ? size::controlSmall : size::control;
}

/// Line edits inside spin boxes, combo boxes and cells have the frame of their host.
bool hasOwnFrame(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return !parent || (!parent->inherits("QAbstractSpinBox") && !parent->inherits("QComboBox"));
}

} // namespace

TidemarkStyle::TidemarkStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void TidemarkStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: // FocusRing draws one ring outside the control
    case PE_PanelScrollAreaCorner:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_FrameGroupBox:
    case PE_PanelMenuBar:
        return;
    case PE_PanelButtonCommand:
        parts::drawButtonPanel(*painter, *option, widget);
        return;
    case PE_PanelLineEdit:
        if (hasOwnFrame(widget) && as<QStyleOptionFrame>(option).lineWidth > 0)
            parts::drawFieldFrame(*painter, *option, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        parts::drawCheckBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        parts::drawRadioButton(*painter, *option);
        return;
    case PE_PanelMenu:
        parts::drawMenuPanel(*painter, *option);
        return;
    case PE_PanelTipLabel:
    case PE_FrameMenu:
        if (element == PE_PanelTipLabel)
            parts::drawMenuPanel(*painter, *option);
        return;
    case PE_IndicatorBranch:
        parts::drawBranch(*painter, *option);
        return;
    case PE_PanelItemViewRow:
        return; // the items fill the row; TreeDelegate draws the bar at its start
    case PE_PanelItemViewItem:
        parts::drawRow(*painter, as<QStyleOptionViewItem>(option));
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorHeaderArrow:
        parts::drawArrow(*painter, option->rect,
                         element == PE_IndicatorArrowUp ? Qt::UpArrow : Qt::DownArrow,
                         colors(option->palette).ink2);
        return;
    case PE_Frame:
        if (widget && widget->inherits("QAbstractScrollArea"))
            parts::drawFieldFrame(*painter, *option, widget);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void TidemarkStyle::drawControl(ControlElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        parts::drawButtonPanel(*painter, *option, widget);
        return;
    case CE_PushButtonLabel:
        parts::drawPushButtonLabel(*painter, as<QStyleOptionButton>(option), widget);
        return;
    case CE_MenuItem:
        parts::drawMenuItem(*painter, as<QStyleOptionMenuItem>(option));
        return;
    case CE_MenuBarItem:
        parts::drawMenuBarItem(*painter, as<QStyleOptionMenuItem>(option));
        return;
    case CE_MenuEmptyArea:
    case CE_MenuBarEmptyArea:
    case CE_FocusFrame:
        return;
    case CE_TabBarTabShape:
        parts::drawTab(*painter, as<QStyleOptionTab>(option));
        return;
    case CE_TabBarTabLabel:
        parts::drawTabLabel(*painter, as<QStyleOptionTab>(option));
        return;
    case CE_Splitter: {
        const QColor line = colors(option->palette).line;
        const QPoint middle = option->rect.center();
        if (option->state.testFlag(State_Horizontal))
            painter->fillRect(middle.x(), option->rect.top(), 1, option->rect.height(), line);
        else
            painter->fillRect(option->rect.left(), middle.y(), option->rect.width(), 1, line);
        return;
    }
    case CE_HeaderSection:
        parts::drawHeaderSection(*painter, as<QStyleOptionHeader>(option));
        return;
    case CE_HeaderLabel:
        parts::drawHeaderLabel(*painter, as<QStyleOptionHeader>(option));
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, colors(option->palette).surface);
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1,
                          colors(option->palette).line);
        return;
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        parts::drawProgressBar(*painter, as<QStyleOptionProgressBar>(option));
        return;
    case CE_ProgressBarLabel:
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void TidemarkStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ToolButton:
        parts::drawToolButton(*painter, as<QStyleOptionToolButton>(option), widget);
        return;
    case CC_ComboBox:
        parts::drawComboBox(*painter, as<QStyleOptionComboBox>(option), widget);
        return;
    case CC_SpinBox:
        parts::drawSpinBox(*painter, as<QStyleOptionSpinBox>(option), widget);
        return;
    case CC_ScrollBar:
        parts::drawScrollBar(*painter, as<QStyleOptionSlider>(option),
                             subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    case CC_Slider:
        parts::drawSlider(*painter, as<QStyleOptionSlider>(option),
                          subControlRect(control, option, SC_SliderGroove, widget),
                          subControlRect(control, option, SC_SliderHandle, widget));
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect TidemarkStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                    SubControl subControl, const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return rect.adjusted(10, 1, -28, -1);
    if (control == CC_SpinBox && subControl == SC_SpinBoxEditField)
        return rect.adjusted(8, 2, -24, -2);
    if (control == CC_SpinBox && subControl == SC_SpinBoxUp)
        return {rect.right() - 24, rect.top(), 24, rect.height() / 2};
    if (control == CC_SpinBox && subControl == SC_SpinBoxDown)
        return {rect.right() - 24, rect.top() + rect.height() / 2, 24, rect.height() / 2};
    if (control == CC_ScrollBar) {
        if (subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine)
            return {};
        if (subControl == SC_ScrollBarGroove)
            return rect;
        const auto &bar = as<QStyleOptionSlider>(option);
        const bool across = bar.orientation == Qt::Horizontal;
        const int length = across ? rect.width() : rect.height();
        const qint64 range = qint64(bar.maximum) - bar.minimum;
        int handle = length;
        if (range > 0)
            handle = qBound(24, int(qint64(length) * bar.pageStep / (range + bar.pageStep)),
                            qMax(24, length));
        const int start = sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                  length - handle, bar.upsideDown);
        const auto part = [&](int from, int size) {
            return across ? QRect(rect.left() + from, rect.top(), size, rect.height())
                          : QRect(rect.left(), rect.top() + from, rect.width(), size);
        };
        if (subControl == SC_ScrollBarSlider)
            return part(start, handle);
        if (subControl == SC_ScrollBarSubPage)
            return part(0, start);
        if (subControl == SC_ScrollBarAddPage)
            return part(start + handle, length - start - handle);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect TidemarkStyle::subElementRect(SubElement element, const QStyleOption *option,
                                    const QWidget *widget) const
{
    if (element == SE_LineEditContents && hasOwnFrame(widget)
        && as<QStyleOptionFrame>(option).lineWidth > 0)
        return option->rect.adjusted(8, 1, -8, -1);
    if (element == SE_PushButtonContents)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize TidemarkStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                      const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        return parts::pushButtonSize(as<QStyleOptionButton>(option), widget);
    case CT_ToolButton:
        return parts::toolButtonSize(as<QStyleOptionToolButton>(option), widget);
    case CT_MenuItem:
        return parts::menuItemSize(as<QStyleOptionMenuItem>(option), size);
    case CT_MenuBarItem:
        return {size.width() + 14, size::controlSmall};
    case CT_LineEdit:
        return {size.width(), fieldHeight(widget)};
    case CT_ComboBox:
        return {size.width() + 42, fieldHeight(widget)};
    case CT_SpinBox:
        return {size.width() + 36, fieldHeight(widget)};
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 8, 24};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int TidemarkStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                               const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 8;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarVMargin:
    case PM_MenuBarHMargin:
    case PM_MenuHMargin:
    case PM_ToolBarItemMargin:
        return 0;
    case PM_MenuVMargin:
        return 5;
    case PM_MenuPanelWidth:
    case PM_SplitterWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return size::icon;
    case PM_TreeViewIndentation:
        return 14;
    case PM_TabBarTabHSpace:
        return 28;
    case PM_TabBarTabVSpace:
        return 24;
    case PM_DefaultFrameWidth:
        return widget && widget->inherits("QMenu")
            ? 0
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int TidemarkStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollView_FrameOnlyAroundContents:
        return hint == SH_ItemView_ShowDecorationSelected ? 1 : 0;
    case SH_Menu_Scrollable: // a long list in one column, not all over the screen
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ComboBox_AllowWheelScrolling:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QPalette TidemarkStyle::standardPalette() const
{
    return paletteFor(Theme::Light);
}

QIcon TidemarkStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                                  const QWidget *widget) const
{
    if (pixmap == SP_DirIcon || pixmap == SP_DirOpenIcon || pixmap == SP_DirClosedIcon)
        return icon("folder"_L1);
    if (pixmap == SP_FileIcon)
        return icon("file"_L1);
    if (pixmap == SP_LineEditClearButton)
        return icon("cross"_L1);
    if (pixmap == SP_MessageBoxWarning || pixmap == SP_MessageBoxCritical)
        return icon("warning"_L1);
    if (pixmap == SP_MessageBoxInformation || pixmap == SP_MessageBoxQuestion)
        return icon("info"_L1);
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

void TidemarkStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QMenu *>(widget) || widget->inherits("QTipLabel"))
        widget->setAttribute(Qt::WA_TranslucentBackground);
    // A window paints its own role only where it fills itself.
    if (widget->isWindow() && widget->backgroundRole() == QPalette::Base)
        widget->setAutoFillBackground(true);
    if (widget->inherits("QAbstractButton") || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QTabBar *>(widget) || widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_Hover);
    // The frame fills itself; a filled viewport would cut its round corners.
    if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
        text->viewport()->setAutoFillBackground(false);
    if (qobject_cast<QAbstractSpinBox *>(widget)) {
        widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(this);
    }
}

void TidemarkStyle::unpolish(QWidget *widget)
{
    if (qobject_cast<QMenu *>(widget) || widget->inherits("QTipLabel"))
        widget->setAttribute(Qt::WA_TranslucentBackground, false);
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool TidemarkStyle::eventFilter(QObject *watched, QEvent *event)
{
    const auto *box = qobject_cast<QAbstractSpinBox *>(watched);
    if (event->type() != QEvent::Wheel || !box || box->hasFocus())
        return QProxyStyle::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace tidemark::ui
