// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/control_shape.h"

#include <QPushButton>
#include <QVariant>
#include <QWidget>

namespace tidemark::ui {

namespace {

constexpr auto shapeProperty = "tidemarkShape";
constexpr auto sizeProperty = "tidemarkSize";
constexpr auto errorProperty = "tidemarkError";

} // namespace

void setButtonShape(QWidget *button, ButtonShape shape)
{
    button->setProperty(shapeProperty, int(shape));
    button->updateGeometry();
    button->update();
}

ButtonShape buttonShape(const QWidget *button)
{
    if (!button)
        return ButtonShape::Secondary;
    const QVariant shape = button->property(shapeProperty);
    if (shape.isValid())
        return ButtonShape(shape.toInt());
    return qobject_cast<const QPushButton *>(button) ? ButtonShape::Secondary : ButtonShape::Icon;
}

void setControlSize(QWidget *control, ControlSize size)
{
    control->setProperty(sizeProperty, int(size));
    control->updateGeometry();
    control->update();
}

ControlSize controlSize(const QWidget *control)
{
    return control ? ControlSize(control->property(sizeProperty).toInt()) : ControlSize::Normal;
}

void setHasError(QWidget *field, bool hasError)
{
    field->setProperty(errorProperty, hasError);
    field->update();
}

bool hasError(const QWidget *field)
{
    return field && field->property(errorProperty).toBool();
}

} // namespace tidemark::ui
