// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QJsonObject>
#include <QString>

#include "core/analysis/analysis_result.h"
#include "core/report/chart_spec.h"
#include "core/report/figure_style.h"

namespace tidemark {

/// What the user chose about a figure; kept with a saved analysis as JSON. Empty parts follow the
/// result.
struct ChartChoice
{
    std::optional<ChartKind> kind = {};
    LocalText headline = {};
    LocalText subtitle = {};
    bool showsInterval = true;
    FigureStyle style = {};

    friend bool operator==(const ChartChoice &, const ChartChoice &) = default;
};

/// {"kind": "change", "headline": {"nb": "…"}, "subtitle": {…}, "interval": false, "decimals": 1,
/// "sort": "value", "base": false, "widthCm": 12, "textPoints": 9}. Unknown keys and words are
/// errors that name the key.
Result<ChartChoice> chartChoiceFromJson(const QJsonObject &json);
QJsonObject toJson(const ChartChoice &choice);

/// The kinds of figure that can show this result, the natural one first.
std::vector<ChartKind> chartKindsFor(const AnalysisResult &result);

/// The figure of a result in `language`; a kind that cannot show it gives way to the natural one.
/// Marks carry keyText() of their estimate as key.
ChartSpec makeChart(const AnalysisResult &result, const ChartChoice &choice,
                    const QString &language, const QString &sourceLine);

/// Whether a mark may show the number of an estimate in this state.
MarkState markState(EstimateState state);

/// An estimate's key as the text that figures and tables share, and back.
QString keyText(const EstimateKey &key);
std::optional<EstimateKey> keyFromText(const QString &text);

} // namespace tidemark
