// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tabular.h"

#include <algorithm>
#include <array>

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

namespace tidemark::ui {

namespace {

bool isFigure(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Runs of figures or of anything else, so kerning inside words is kept.
template <typename Visit>
void forEachRun(const QString &text, Visit visit)
{
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = start + 1;
        if (!isFigure(text[start])) {
            while (end < text.size() && !isFigure(text[end]))
                ++end;
        }
        visit(text.mid(start, end - start), isFigure(text[start]));
        start = end;
    }
}

/// Signs stand over figures in columns, so both get the width of a plus.
bool isSign(const QString &run)
{
    return run.size() == 1 && (run[0] == u'+' || run[0] == QChar(0x2212));
}

double runWidth(const QFontMetricsF &metrics, const QString &run, bool figure)
{
    if (figure)
        return metrics.horizontalAdvance(u'0');
    return isSign(run) ? metrics.horizontalAdvance(u'+') : metrics.horizontalAdvance(run);
}

} // namespace

double tabularWidth(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    double width = 0.0;
    forEachRun(text,
               [&](const QString &run, bool figure) { width += runWidth(metrics, run, figure); });
    return width;
}

void drawTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment,
                 const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const double width = tabularWidth(painter.font(), text);
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2.0;
    double baseline = rect.top() + metrics.ascent();
    if (alignment & Qt::AlignVCenter)
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2.0;
    else if (alignment & Qt::AlignBottom)
        baseline = rect.bottom() - metrics.descent();
    forEachRun(text, [&](const QString &run, bool figure) {
        const double box = runWidth(metrics, run, figure);
        const double own = metrics.horizontalAdvance(run);
        painter.drawText(QPointF(x + (figure ? (box - own) / 2.0 : 0.0), baseline), run);
        x += box;
    });
}

} // namespace tidemark::ui
