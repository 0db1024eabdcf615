// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QFont;
class QPainter;

namespace tidemark::ui {

/// Tabular figures: Qt 6.4 cannot switch on the font's own, so every digit is drawn in a box as
/// wide as "0". Signs, commas, spaces and letters keep their width. For text of one line.
double tabularWidth(const QFont &font, const QString &text);

/// Draws `text` in the painter's font and pen inside `rect`; `alignment` as in
/// QPainter::drawText().
void drawTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment,
                 const QString &text);

} // namespace tidemark::ui
