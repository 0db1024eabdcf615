// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/change_charts.h"

#include <algorithm>

#include "core/analysis/scope.h"
#include "core/report/chart_from_result.h"
#include "core/report/chart_numbers.h"
#include "core/report/explanation.h"
#include "core/report/report_words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

int lastWave(const AnalysisResult &result)
{
    return int(result.waves.size()) - 1;
}

bool isFlow(const AnalysisResult &result, const EstimateKey &key)
{
    return key.kind == EstimateKind::Transition && key.fromWave == 0 && key.wave == lastWave(result)
        && key.item <= 0;
}

QString stateKey(int category)
{
    return u"state%1"_s.arg(category);
}

/// Counts are of units, so a small number in a row with few units is still a number.
ChartMark flowMark(const AnalysisResult &result, const Estimate &estimate, const QString &language)
{
    ChartMark mark{.row = stateKey(estimate.key.fromCategory),
                   .series = stateKey(estimate.key.category),
                   .key = keyText(estimate.key)};
    const bool isSuppressed = estimate.state == EstimateState::Suppressed;
    mark.state = isSuppressed ? MarkState::Hidden : MarkState::Shown;
    if (!isSuppressed)
        mark.value = double(estimate.count);
    const auto state = [&](int category) {
        return result.categories[std::size_t(category)].label.text(language);
    };
    mark.explanation << threefold(language, u"Fra «%1» til «%2»"_s, u"Frå «%1» til «%2»"_s,
                                  u"From “%1” to “%2”"_s)
                            .arg(state(estimate.key.fromCategory), state(estimate.key.category));
    return mark;
}

/// Everything of a part but its marks: the figure of the change that was asked for first.
EstimateKey firstPart(const AnalysisResult &result)
{
    EstimateKey best;
    for (const Estimate &estimate : result.estimates) {
        const EstimateKey &key = estimate.key;
        if (key.kind == EstimateKind::Component && key.fromWave == 0 && key.wave == lastWave(result)
            && (best.kind != EstimateKind::Component))
            best = key;
    }
    // a combined share is what the analyst looks for; it has no category
    EstimateKey combined = best;
    combined.category = -1;
    if (!combinedCodes(result.request).empty() && result.find(combined))
        return combined;
    return best;
}

} // namespace

bool hasFlow(const AnalysisResult &result)
{
    return std::ranges::any_of(
        result.estimates, [&](const Estimate &estimate) { return isFlow(result, estimate.key); });
}

void fillFlow(ChartSpec &spec, const AnalysisResult &result)
{
    const QString &language = spec.language;
    for (int state = 0; state < int(result.categories.size()); ++state) {
        const QString label = result.categories[std::size_t(state)].label.text(language);
        spec.rows.push_back({.key = stateKey(state), .label = label});
        spec.series.push_back({stateKey(state), label, SeriesRole::Category, state});
    }
    qint64 units = 0;
    for (const Estimate &estimate : result.estimates) {
        if (!isFlow(result, estimate.key))
            continue;
        units += estimate.state == EstimateState::Suppressed ? 0 : estimate.count;
        if (estimate.count > 0 || estimate.state == EstimateState::Suppressed)
            spec.marks.push_back(flowMark(result, estimate, language));
    }
    spec.valueAxis.unit = ChartUnit::Number;
    spec.valueAxis.decimals = 0;
    spec.interval.isShown = false;
    spec.heads.levels = result.waves.front().label.text(language);
    spec.heads.change = result.waves.back().label.text(language);
    spec.subtitle =
        threefold(language, u"%1 etter svar i %2 og %3. Antall som svarte hver gang"_s,
                  u"%1 etter svar i %2 og %3. Talet på dei som svarte kvar gong"_s,
                  u"%1 by answer in %2 and %3. Number of those who answered every time"_s)
            .arg(unitWord(result.provenance, language), spec.heads.levels, spec.heads.change);
    spec.subtitle[0] = spec.subtitle[0].toUpper();
    const bool isWeighted = std::ranges::any_of(
        result.provenance.waves, [](const WaveFacts &wave) { return !wave.weight.isEmpty(); });
    if (isWeighted)
        spec.notes << threefold(language, u"Strømmene er talt uten vekt."_s,
                                u"Straumane er talde utan vekt."_s,
                                u"Flows are counted without weights."_s);
}

void fillParts(ChartSpec &spec, const AnalysisResult &result)
{
    const QString &language = spec.language;
    const double scale = asksForShares(result.request) ? 100.0 : 1.0;
    constexpr int partsShown = 3; // the change and its two parts
    spec.series.push_back({u"estimate"_s, changeHead(language), SeriesRole::Estimate, 0});
    EstimateKey key = firstPart(result);
    for (key.part = 0; key.part < partsShown; ++key.part) {
        for (key.group = -1; key.group < int(result.groups.size()); ++key.group) {
            const Estimate *estimate = result.find(key);
            if (!estimate)
                continue;
            ChartRow row{.key = keyText(key),
                         .label = key.group < 0
                             ? result.parts[std::size_t(key.part)].label.text(language)
                             : result.groups[std::size_t(key.group)].label.text(language),
                         .role = key.part == 0 ? RowRole::Total : RowRole::Ordinary,
                         .indent = key.group < 0 ? 0 : 1};
            ChartMark mark{.row = row.key,
                           .series = u"estimate"_s,
                           .key = row.key,
                           .state = markState(estimate->state)};
            if (mark.state == MarkState::Shown || mark.state == MarkState::FewAnswers) {
                mark.value =
                    estimate->value ? std::optional(scale * *estimate->value) : std::nullopt;
                mark.lower =
                    estimate->lower ? std::optional(scale * *estimate->lower) : std::nullopt;
                mark.upper =
                    estimate->upper ? std::optional(scale * *estimate->upper) : std::nullopt;
                mark.n = estimate->base;
            }
            mark.explanation << explain(result, key, language).sentence;
            spec.rows.push_back(std::move(row));
            spec.marks.push_back(std::move(mark));
        }
    }
    spec.valueAxis.unit = scale > 1.0 ? ChartUnit::PercentagePoints : ChartUnit::Number;
    spec.references.push_back({.kind = ReferenceKind::Value, .at = 0.0});
    spec.heads.levels = columnHead(EstimateKind::Component, language);
}

} // namespace tidemark
