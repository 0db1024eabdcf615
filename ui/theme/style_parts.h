// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;

/// The drawing of single controls for TidemarkStyle; each function fills option.rect.
namespace tidemark::ui::parts {

void drawRounded(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
                 const QColor &line);

// buttons
void drawButtonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void drawPushButtonLabel(QPainter &painter, const QStyleOptionButton &option,
                         const QWidget *widget);
void drawToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget);
QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget);
QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget);
void drawCheckBox(QPainter &painter, const QStyleOption &option);
void drawRadioButton(QPainter &painter, const QStyleOption &option);

// fields
void drawFieldFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget);
void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget);
void drawSlider(QPainter &painter, const QStyleOptionSlider &option, const QRect &groove,
                const QRect &handle);
void drawProgressBar(QPainter &painter, const QStyleOptionProgressBar &option);

// menus and tabs
void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option);
QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &size);
void drawMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option);
void drawMenuPanel(QPainter &painter, const QStyleOption &option);
void drawTab(QPainter &painter, const QStyleOptionTab &option);
void drawTabLabel(QPainter &painter, const QStyleOptionTab &option);

// views
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle);
void drawBranch(QPainter &painter, const QStyleOption &option);
void drawRow(QPainter &painter, const QStyleOptionViewItem &option);
void drawHeaderSection(QPainter &painter, const QStyleOptionHeader &option);
void drawHeaderLabel(QPainter &painter, const QStyleOptionHeader &option);
void drawArrow(QPainter &painter, const QRect &rect, Qt::ArrowType direction, const QColor &color);

} // namespace tidemark::ui::parts
