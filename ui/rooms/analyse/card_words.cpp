// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/analyse/card_words.h"

#include <QLocale>
#include <QRegularExpression>

#include "ui/models/saved_list_model.h"
#include "ui/rooms/analyse/figure_card.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

QString kindName(ChartKind kind)
{
    switch (kind) {
    case ChartKind::ClusteredBars:
        return FigureCard::tr("Bars");
    case ChartKind::Change:
        return FigureCard::tr("Change");
    case ChartKind::Slope:
        return FigureCard::tr("Slope");
    case ChartKind::LikertStacked:
        return FigureCard::tr("Distribution");
    case ChartKind::LikertDiverging:
        return FigureCard::tr("Diverging");
    case ChartKind::DotWhisker:
        return FigureCard::tr("Dots");
    case ChartKind::Line:
        return FigureCard::tr("Line");
    case ChartKind::HexMap:
        return FigureCard::tr("Map");
    case ChartKind::Heat:
        return FigureCard::tr("Heat map");
    case ChartKind::Flow:
        return FigureCard::tr("Movements");
    case ChartKind::AdjustedShares:
        return FigureCard::tr("Adjusted shares");
    default:
        return FigureCard::tr("Figure");
    }
}

QString tableName(RegressionTable kind)
{
    switch (kind) {
    case RegressionTable::Effects:
        return FigureCard::tr("Effects");
    case RegressionTable::Coefficients:
        return FigureCard::tr("Coefficients");
    case RegressionTable::Ratios:
        return FigureCard::tr("Ratios");
    case RegressionTable::PlainNumbers:
        return FigureCard::tr("Levels");
    }
    return {};
}

QString emphasisOf(const QString &sentence)
{
    static const QRegularExpression figure(
        u"\\S+\\s(prosentpoeng|percentage points)(\\s(høyere|lavere|høgare|lågare|higher|lower))?"_s);
    return figure.match(sentence).captured();
}

QString doneText(qint64 milliseconds)
{
    const int decimals = milliseconds < 100 ? 2 : 1;
    return FigureCard::tr("Done in %1 s")
        .arg(QLocale().toString(double(milliseconds) / 1000.0, 'f', decimals));
}

QString kindIcon(ChartKind kind)
{
    return chartIcon(toJson(ChartChoice{.kind = kind}));
}

} // namespace tidemark::ui
