// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/focus_key.h"

#include "core/analysis/difference_analysis.h"
#include "core/report/oaxaca_report.h"
#include "core/report/regression_words.h"

namespace tidemark::ui {

namespace {

/// The higher the sooner it is explained; 0: never first.
int rankOf(const AnalysisResult &result, const EstimateKey &key)
{
    const bool isNewest = key.wave == int(result.waves.size()) - 1;
    switch (key.kind) {
    case EstimateKind::Effect:
        return 4;
    case EstimateKind::Change:
        return std::holds_alternative<ChangeRequest>(result.request) && isNewest
                && key.fromWave == 0
            ? 4
            : 1;
    case EstimateKind::Share:
    case EstimateKind::CombinedShare:
    case EstimateKind::Mean:
    case EstimateKind::Total:
    case EstimateKind::Median:
    case EstimateKind::Count:
        // The cells of a crosstab come before its margin.
        if (isNewest && std::holds_alternative<CrosstabRequest>(result.request) && key.group >= 0)
            return 4;
        return isNewest ? 3 : 2;
    case EstimateKind::Component:
        if (std::holds_alternative<DifferenceRequest>(result.request)
            && key.part == int(DifferencePart::Difference))
            return isNewest ? 4 : 3;
        return isOaxaca(result) && isOaxacaMean(result, key) ? 1 : 2;
    case EstimateKind::Coefficient:
        return 1;
    default:
        return 0;
    }
}

} // namespace

std::optional<EstimateKey> focusKey(const AnalysisResult &result)
{
    if (std::holds_alternative<RegressionRequest>(result.request)) {
        if (const Estimate *main = mainEffect(result))
            return main->key;
    }
    std::optional<EstimateKey> best;
    int rank = 0;
    for (const Estimate &estimate : result.estimates) {
        const int own = rankOf(result, estimate.key);
        if (own <= rank)
            continue;
        rank = own;
        best = estimate.key;
    }
    return best;
}

} // namespace tidemark::ui
