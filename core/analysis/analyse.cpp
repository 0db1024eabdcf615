// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyse.h"

#include <memory>
#include <new>

#include "core/analysis/disclosure.h"
#include "core/analysis/figure_run.h"
#include "core/analysis/mean_figures.h"
#include "core/analysis/plan.h"
#include "core/analysis/provenance.h"
#include "core/analysis/share_figures.h"
#include "core/analysis/words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr qsizetype unitsNamed = 20;

Asked askedBy(const ShareRequest &request)
{
    return {request.scope, request.question, request.items};
}

Asked askedBy(const MeanRequest &request)
{
    return {request.scope, request.question, request.items};
}

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

/// News about the data of the waves: strata with one cluster, units that the frame does not have.
void addNotices(const std::vector<WaveData> &waves, AnalysisResult &result)
{
    for (const WaveData &wave : waves) {
        for (const Issue &notice : wave.design.notices)
            result.notices.push_back(notice);
        const auto &join = wave.variables->joinIfMade();
        if (!join || join->unitsNotInFrame.isEmpty())
            continue;
        QStringList units = join->unitsNotInFrame.mid(0, unitsNamed);
        if (join->unitsNotInFrame.size() > unitsNamed)
            units << u"…"_s;
        result.notices.push_back(
            {.code = IssueCode::UnitsNotInFrame,
             .arguments = {wave.plan->source->name.text(),
                           QString::number(join->unitsNotInFrame.size()), units.join(u", "_s)}});
    }
}

bool hasPersons(const Plan &plan)
{
    for (const PlannedWave &wave : plan.waves) {
        if (wave.source->unit == UnitKind::Person)
            return true;
    }
    return false;
}

/// Runs a bound request and fills the result but for its categories.
Result<AnalysisResult> finish(const AnalysisRequest &request, const Scope &scope, const Plan &plan,
                              const Snapshot &data, const std::vector<WaveData> &waves,
                              const FigureSource &source, const IntervalRule &rule, JobControl &job)
{
    auto groups = Groups::make(waves, scope.totals);
    if (!groups)
        return std::move(groups).error();
    const SharedUnits units(waves, data);
    auto book = FigureRun(source, *groups, waves, units).run(scope, rule, job);
    if (!book)
        return std::move(book).error();
    AnalysisResult result{.request = request,
                          .groups = groups->headings(),
                          .items = plan.items,
                          .notices = plan.notices,
                          .provenance = makeProvenance(plan, scope, waves, source, *book),
                          .synthetic = data.study->synthetic};
    for (const WaveData &wave : waves)
        result.waves.push_back(
            {.key = wave.plan->source->wave, .label = LocalText(wave.plan->source->wave)});
    result.estimates = std::move(book->estimates);
    result.provenance.intervalMethod = rule.share ? word(*rule.share) : u"t"_s;
    result.provenance.revision = data.revision;
    addNotices(waves, result);
    return result;
}

Result<AnalysisResult> estimate(const ShareRequest &request, const Plan &plan, const Snapshot &data,
                                const std::vector<WaveData> &waves, JobControl &job)
{
    const IntervalRule rule{request.scope.confidence, request.interval};
    if (plan.kind == QuestionKind::Multiple) {
        const auto ticked = TickedFigures::make(request, waves);
        if (!ticked)
            return ticked.error();
        return finish(request, request.scope, plan, data, waves, **ticked, rule, job);
    }
    const auto shares = ShareFigures::make(request, waves);
    if (!shares)
        return shares.error();
    auto result = finish(request, request.scope, plan, data, waves, **shares, rule, job);
    if (result)
        result->categories = (*shares)->headings();
    return result;
}

Result<AnalysisResult> estimate(const MeanRequest &request, const Plan &plan, const Snapshot &data,
                                const std::vector<WaveData> &waves, JobControl &job)
{
    const auto numbers = MeanFigures::make(request, waves);
    if (!numbers)
        return numbers.error();
    IntervalRule rule{request.scope.confidence};
    auto result = finish(request, request.scope, plan, data, waves, **numbers, rule, job);
    if (result && request.statistic == NumberStatistic::Median)
        result->provenance.intervalMethod = u"woodruff"_s;
    return result;
}

template <typename Request>
Result<AnalysisResult> analyseRequest(const Request &request, const Snapshot &data, JobControl &job)
{
    if (job.isCancelled())
        return Error{ErrorCode::Cancelled};
    const auto plan = makePlan(askedBy(request), *data.study);
    if (!plan)
        return plan.error();
    const auto waves = bindWaves(*plan, data);
    if (!waves)
        return waves.error();
    auto result = estimate(request, *plan, data, *waves, job);
    if (!result)
        return result;
    if (job.isCancelled())
        return Error{ErrorCode::Cancelled};
    const int minCell = request.scope.minCell.value_or(hasPersons(*plan) ? personMinCell : 0);
    hideSmallCells(*result, minCell);
    return result;
}

} // namespace

Result<std::vector<VariableId>> neededVariables(const AnalysisRequest &request, const Study &study)
{
    const auto plan =
        std::visit([&](const auto &asked) { return makePlan(askedBy(asked), study); }, request);
    if (!plan)
        return plan.error();
    return neededColumns(*plan, study);
}

Result<AnalysisResult> analyse(const AnalysisRequest &request, const Snapshot &data,
                               JobControl &job)
{
    try {
        return std::visit([&](const auto &asked) { return analyseRequest(asked, data, job); },
                          request);
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::OutOfMemory};
    }
}

} // namespace tidemark
