// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/crosstab_disclosure.h"

#include <algorithm>

#include "core/analysis/change_disclosure.h"

namespace tidemark {

namespace {

/// Whether a hidden figure, other than a change, fits the description.
template <typename Description>
bool hides(const AnalysisResult &result, const Description &fits)
{
    return std::ranges::any_of(result.estimates, [&](const Estimate &estimate) {
        return estimate.state == EstimateState::Suppressed && !isChangeKind(estimate.key.kind)
            && fits(estimate.key);
    });
}

bool hidesCell(const AnalysisResult &result, int wave, int group, int item, int category)
{
    return hides(result, [&](const EstimateKey &key) {
        return key.wave == wave && key.group == group && key.item == item
            && key.category == category;
    });
}

bool hidesSome(const AnalysisResult &result, int wave, int item)
{
    return hides(result,
                 [&](const EstimateKey &key) { return key.wave == wave && key.item == item; });
}

void suppress(Measure &measure)
{
    measure.state = EstimateState::Suppressed;
    measure.value = measure.standardError = measure.lower = measure.upper = std::nullopt;
}

} // namespace

void hideTableFigures(AnalysisResult &result)
{
    for (TestFigure &test : result.tests) {
        if (!hidesSome(result, test.wave, test.item))
            continue;
        test.state = EstimateState::Suppressed;
        test.statistic = test.df1 = test.df2 = test.pValue = std::nullopt;
    }
    for (Measure &measure : result.measures) {
        const bool isHidden = measure.group < 0
            ? hidesSome(result, measure.wave, measure.item)
            : hidesCell(result, measure.wave, measure.group, measure.item, measure.category);
        if (isHidden)
            suppress(measure);
    }
    for (Comparison &pair : result.comparisons) {
        if (!hidesCell(result, pair.wave, pair.firstGroup, pair.item, pair.category)
            && !hidesCell(result, pair.wave, pair.secondGroup, pair.item, pair.category))
            continue;
        pair = {.wave = pair.wave,
                .item = pair.item,
                .category = pair.category,
                .firstGroup = pair.firstGroup,
                .secondGroup = pair.secondGroup,
                .state = EstimateState::Suppressed};
    }
}

} // namespace tidemark
