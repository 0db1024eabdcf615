// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyse.h"

#include <algorithm>
#include <exception>

#include <QLocale>

#include "core/analysis/bound_plan.h"
#include "core/analysis/change_analysis.h"
#include "core/analysis/crosstab_analysis.h"
#include "core/analysis/difference_analysis.h"
#include "core/analysis/disclosure.h"
#include "core/analysis/filter_disclosure.h"
#include "core/analysis/level_disclosure.h"
#include "core/analysis/mean_figures.h"
#include "core/analysis/oaxaca_analysis.h"
#include "core/analysis/overlap_disclosure.h"
#include "core/analysis/pooled_design.h"
#include "core/analysis/regression_analysis.h"
#include "core/analysis/scale_analysis.h"
#include "core/analysis/scope.h"
#include "core/analysis/share_figures.h"
#include "core/analysis/survival_analysis.h"
#include "core/analysis/variation_analysis.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

Result<std::vector<WaveData>> bindWaves(const Plan &plan, const Snapshot &data)
{
    std::vector<WaveData> waves;
    for (const PlannedWave &planned : plan.waves) {
        auto wave = bindWave(planned, plan.waves.front(), plan.filter, data);
        if (!wave)
            return std::move(wave).error();
        waves.push_back(std::move(wave).value());
    }
    std::vector<PreparedDesign *> designs;
    for (WaveData &wave : waves)
        designs.push_back(&wave.design);
    alignStrata(designs);
    return waves;
}

Result<AnalysisResult> estimate(const ShareRequest &request, const BoundPlan &bound,
                                JobControl &job)
{
    const IntervalRule rule{request.scope.confidence, request.interval};
    if (bound.plan.kind == QuestionKind::Multiple) {
        const auto ticked = TickedFigures::make(request, bound.waves);
        if (!ticked)
            return ticked.error();
        return figureResult(request, bound, **ticked, rule, job);
    }
    const auto shares = ShareFigures::make(request, bound.waves);
    if (!shares)
        return shares.error();
    auto result = figureResult(request, bound, **shares, rule, job);
    if (result)
        result->categories = (*shares)->headings();
    return result;
}

std::vector<Heading> quantileHeadings(const std::vector<double> &quantiles)
{
    std::vector<Heading> headings;
    for (const double p : quantiles) {
        const QString percent = QString::number(100.0 * p, 'g', QLocale::FloatingPointShortest);
        LocalText label;
        label.set(u"nb"_s, u"%1-prosentil"_s.arg(percent));
        label.set(u"nn"_s, u"%1-prosentil"_s.arg(percent));
        label.set(u"en"_s, u"Percentile %1"_s.arg(percent));
        headings.push_back({.key = QString::number(p, 'g', QLocale::FloatingPointShortest),
                            .label = label,
                            .code = p});
    }
    return headings;
}

Result<AnalysisResult> estimate(const MeanRequest &request, const BoundPlan &bound, JobControl &job)
{
    const auto numbers = MeanFigures::make(request, bound.waves);
    if (!numbers)
        return numbers.error();
    auto result = figureResult(request, bound, **numbers, {request.scope.confidence}, job);
    const bool isQuantile = request.statistic == NumberStatistic::Median
        || request.statistic == NumberStatistic::Quantile;
    if (result && isQuantile)
        result->provenance.intervalMethod = u"woodruff"_s;
    if (result && request.statistic == NumberStatistic::Quantile)
        result->categories = quantileHeadings(request.quantiles);
    return result;
}

Result<AnalysisResult> estimate(const ChangeRequest &request, const BoundPlan &bound,
                                JobControl &job)
{
    return changeResult(request, bound, job);
}

Result<AnalysisResult> estimate(const VariationRequest &request, const BoundPlan &bound,
                                JobControl &job)
{
    return variationResult(request, bound, job);
}

Result<AnalysisResult> estimate(const ScaleRequest &request, const BoundPlan &bound,
                                JobControl &job)
{
    return scaleResult(request, bound, job);
}

Result<AnalysisResult> estimate(const SurvivalRequest &request, const BoundPlan &bound,
                                JobControl &job)
{
    return survivalResult(request, bound, job);
}

Result<AnalysisResult> estimate(const RegressionRequest &request, const BoundPlan &bound,
                                JobControl &job)
{
    return regressionResult(request, bound, job);
}

Result<AnalysisResult> estimate(const OaxacaRequest &request, const BoundPlan &bound,
                                JobControl &job)
{
    return oaxacaResult(request, bound, job);
}

Result<AnalysisResult> estimate(const DifferenceRequest &request, const BoundPlan &bound,
                                JobControl &job)
{
    return differenceResult(request, bound, job);
}

/// Replicates of a wave tell nothing about how it goes together with others.
Result<void> checkReplicates(const AnalysisRequest &request, const BoundPlan &bound)
{
    const auto replicated = std::ranges::find_if(
        bound.waves, [](const WaveData &wave) { return wave.design.replication.has_value(); });
    if (replicated == bound.waves.end() || bound.waves.size() == 1)
        return {};
    const auto refused = [&](ErrorCode code) {
        return Error{code, {replicated->plan->source->name.text()}};
    };
    if (scopeOf(request).units != UnitChoice::All)
        return refused(ErrorCode::ReplicatesNotForPanel);
    if (std::holds_alternative<RegressionRequest>(request)
        || std::holds_alternative<OaxacaRequest>(request)
        || std::holds_alternative<DifferenceRequest>(request))
        return refused(ErrorCode::ReplicatesOfSeveralWaves);
    if (shareUnits(bound.waves, SharedUnits(bound.waves, bound.data)))
        return refused(ErrorCode::ReplicatesShareUnits);
    return {};
}

/// Indices of few persons tell what they answered.
void hideSmallMeasures(AnalysisResult &result, int minCell)
{
    for (Measure &measure : result.measures) {
        if (measure.base <= 0 || measure.base >= minCell)
            continue;
        measure.state = EstimateState::Suppressed;
        measure.value.reset();
        measure.standardError.reset();
        measure.lower.reset();
        measure.upper.reset();
        measure.base = 0;
    }
}

/// Decompositions and differences in differences hide their own figures.
void protect(AnalysisResult &result, const BoundPlan &bound)
{
    const Scope &scope = scopeOf(result.request);
    const int minCell = minCellOf(scope, bound.plan);
    const bool hidesPersons =
        minCellOf({}, bound.plan) > 1; // what would hold if the request said nothing
    if (hidesPersons && minCell < 2)
        result.notices.push_back(disclosureOffNotice());
    if (std::holds_alternative<RegressionRequest>(result.request)) {
        hideSmallLevels(result, minCell);
        return;
    }
    if (std::holds_alternative<OaxacaRequest>(result.request)
        || std::holds_alternative<DifferenceRequest>(result.request))
        return;
    hideSmallMeasures(result, minCell);
    hideTellingErrors(result, bound, minCell);
    hideSmallCells(result, minCell, minCell > 1 ? valueCounts(result, bound) : ValueCounts());
}

/// A plan can only say that there is no variable “wave”, or no such treatment.
std::optional<Error> problemBeforePlan(const AnalysisRequest &request)
{
    const auto *difference = std::get_if<DifferenceRequest>(&request);
    return difference ? problemOf(*difference) : std::nullopt;
}

Result<AnalysisResult> analyseBound(const AnalysisRequest &request, const Snapshot &data,
                                    JobControl &job)
{
    if (job.isCancelled())
        return Error{ErrorCode::Cancelled};
    if (auto problem = problemBeforePlan(request))
        return std::move(*problem);
    const auto plan = makePlan(askedBy(request), *data.study);
    if (!plan)
        return plan.error();
    const auto waves = bindWaves(*plan, data);
    if (!waves)
        return waves.error();
    const BoundPlan bound{*plan, data, *waves};
    if (auto fits = checkReplicates(request, bound); !fits)
        return std::move(fits).error();
    const Scope &scope = scopeOf(request);
    if (auto checked = checkFilter(scope, bound, minCellOf(scope, *plan)); !checked)
        return std::move(checked).error();
    auto result =
        std::visit([&](const auto &asked) { return estimate(asked, bound, job); }, request);
    if (!result)
        return result;
    if (job.isCancelled())
        return Error{ErrorCode::Cancelled};
    protect(*result, bound);
    return result;
}

} // namespace

Result<std::vector<VariableId>> neededVariables(const AnalysisRequest &request, const Study &study)
{
    if (auto problem = problemBeforePlan(request))
        return std::move(*problem);
    const auto plan = makePlan(askedBy(request), study);
    if (!plan)
        return plan.error();
    return neededColumns(*plan, study);
}

Result<AnalysisResult> analyse(const AnalysisRequest &request, const Snapshot &data,
                               JobControl &job)
{
    try {
        return analyseBound(request, data, job);
    } catch (const std::exception &) { // bad_alloc, length_error
        return Error{ErrorCode::OutOfMemory};
    }
}

} // namespace tidemark
