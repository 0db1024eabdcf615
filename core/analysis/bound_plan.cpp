// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/bound_plan.h"

#include <algorithm>

#include "core/analysis/disclosure.h"
#include "core/analysis/provenance.h"
#include "core/analysis/scope.h"
#include "core/analysis/words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr qsizetype unitsNamed = 20;

/// Designs made anew for several waves or the panel do not know how the weights were calibrated.
void addCalibrationNotices(const AnalysisRequest &request, const std::vector<WaveData> &waves,
                           AnalysisResult &result)
{
    const bool makesDesigns = std::holds_alternative<RegressionRequest>(request)
        || std::holds_alternative<OaxacaRequest>(request)
        || std::holds_alternative<DifferenceRequest>(request)
        || scopeOf(request).units != UnitChoice::All;
    for (const WaveData &wave : waves) {
        if (makesDesigns && waves.size() > 1 && wave.design.calibration)
            result.notices.push_back({.code = IssueCode::WeightsTakenAsGiven,
                                      .arguments = {wave.plan->source->name.text()}});
    }
}

/// News about the data of the waves: strata with one cluster, units that the frame does not have.
void addNotices(const std::vector<WaveData> &waves, AnalysisResult &result)
{
    for (const WaveData &wave : waves) {
        for (const Issue &notice : wave.design.notices)
            result.notices.push_back(notice);
        const auto &join = wave.variables->joinIfMade();
        if (!join || join->unitsNotInFrame.isEmpty())
            continue;
        // persons are counted, not named
        const bool isNamed = wave.plan->source->unit != UnitKind::Person;
        QStringList units = join->unitsNotInFrame.mid(0, isNamed ? unitsNamed : 0);
        if (join->unitsNotInFrame.size() > units.size())
            units << u"…"_s;
        result.notices.push_back(
            {.code = IssueCode::UnitsNotInFrame,
             .arguments = {wave.plan->source->name.text(),
                           QString::number(join->unitsNotInFrame.size()), units.join(u", "_s)}});
    }
}

AnalysisResult startWith(const AnalysisRequest &request, const BoundPlan &bound,
                         Provenance provenance)
{
    AnalysisResult result{.request = request,
                          .items = bound.plan.items,
                          .notices = bound.plan.notices,
                          .provenance = std::move(provenance),
                          .synthetic = bound.data.study->synthetic};
    for (const WaveData &wave : bound.waves)
        result.waves.push_back(
            {.key = wave.plan->source->wave, .label = LocalText(wave.plan->source->wave)});
    result.provenance.revision = bound.data.revision;
    addNotices(bound.waves, result);
    addCalibrationNotices(request, bound.waves, result);
    return result;
}

} // namespace

int minCellOf(const Scope &scope, const Plan &plan)
{
    const bool hasPersons = std::ranges::any_of(
        plan.waves, [](const PlannedWave &wave) { return wave.source->unit == UnitKind::Person; });
    return scope.minCell.value_or(hasPersons ? personMinCell : 0);
}

AnalysisResult startResult(const AnalysisRequest &request, const BoundPlan &bound,
                           const FigureSource &source, const FigureBook &book)
{
    return startWith(request, bound,
                     makeProvenance(bound.plan, scopeOf(request), bound.waves, source, book));
}

AnalysisResult startResult(const AnalysisRequest &request, const BoundPlan &bound,
                           const std::vector<CaseMask> &answered)
{
    return startWith(request, bound,
                     makeProvenance(bound.plan, scopeOf(request), bound.waves, answered));
}

Result<AnalysisResult> figureResult(const AnalysisRequest &request, const BoundPlan &bound,
                                    const FigureSource &source, const IntervalRule &rule,
                                    JobControl &job, LevelVisitor *visitor)
{
    const Scope &scope = scopeOf(request);
    auto groups = Groups::make(bound.waves, scope.totals);
    if (!groups)
        return std::move(groups).error();
    const SharedUnits units(bound.waves, bound.data);
    FigureRun run(source, *groups, bound.waves, units);
    if (visitor)
        run.watchEveryPair(*visitor);
    auto book = run.run(scope, rule, job);
    if (!book)
        return std::move(book).error();
    AnalysisResult result = startResult(request, bound, source, *book);
    result.groups = groups->headings();
    result.estimates = std::move(book->estimates);
    result.provenance.intervalMethod = rule.share ? word(*rule.share) : u"t"_s;
    return result;
}

} // namespace tidemark
