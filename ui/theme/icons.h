// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QLatin1StringView>
#include <QRectF>

class QColor;
class QPainter;

namespace tidemark::ui {

/// The icon resources/icons/<name>.svg: ink-2, tide when checked or selected, ink-3 when disabled;
/// follows a change of theme.
QIcon icon(QLatin1StringView name);

/// The same icon always in one colour, e.g. on a primary button.
QIcon icon(QLatin1StringView name, const QColor &color);

/// Paints the icon into `rect` in `color`.
void paintIcon(QPainter &painter, const QRectF &rect, QLatin1StringView name, const QColor &color);

} // namespace tidemark::ui
