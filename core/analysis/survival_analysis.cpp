// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/survival_analysis.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include <QCoreApplication>
#include <QLocale>

#include "core/analysis/change_disclosure.h"
#include "core/analysis/change_figures.h"
#include "core/analysis/mean_figures.h"
#include "core/analysis/numbers.h"
#include "core/stats/survival.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr std::size_t mostTimes = 60;
constexpr int evenSteps = 48;

struct SurvivalText
{
    Q_DECLARE_TR_FUNCTIONS(Survival)
};

/// Times and events of one wave, row by row; rows that do not count have no time.
struct SurvivalRows
{
    std::vector<double> times = {};
    std::vector<std::uint8_t> events = {};
};

Result<SurvivalRows> rowsOf(const SurvivalRequest &request, const WaveData &wave,
                            std::span<const double> times)
{
    const VariableInWave &planned = wave.plan->others.front();
    const auto bound = wave.variables->bind(*planned.variable);
    if (!bound)
        return bound.error();
    if (std::holds_alternative<TextColumn>(*bound->column))
        return Error{ErrorCode::QuestionDoesNotFit, {planned.variable->name}};
    const std::vector<double> events = numbersOf(planned, *bound->column);
    const std::span<const double> weights = wave.design.weights();
    SurvivalRows rows{{times.begin(), times.end()}, std::vector<std::uint8_t>(times.size(), 0)};
    for (std::size_t row = 0; row < times.size(); ++row) {
        const bool isOut = std::isnan(events[row]) || (!wave.filter.empty() && !wave.filter[row])
            || (!weights.empty() && !(weights[row] > 0.0));
        if (isOut)
            rows.times[row] = missingNumber();
        rows.events[row] = std::ranges::count(request.eventCodes, events[row]) > 0 ? 1 : 0;
    }
    return rows;
}

/// How many of a group are still at risk at a time, and for how many the event has come.
struct GroupTimes
{
    std::vector<double> all = {}; ///< ascending
    std::vector<double> events = {}; ///< ascending

    qint64 atRisk(double time) const { return all.end() - std::ranges::lower_bound(all, time); }
    qint64 eventsBy(double time) const
    {
        return std::ranges::upper_bound(events, time) - events.begin();
    }
};

GroupTimes timesOf(const SurvivalRows &rows, const std::vector<std::int32_t> &groups,
                   std::int32_t group)
{
    GroupTimes times;
    for (std::size_t row = 0; row < rows.times.size(); ++row) {
        if (groups[row] != group || std::isnan(rows.times[row]))
            continue;
        times.all.push_back(rows.times[row]);
        if (rows.events[row])
            times.events.push_back(rows.times[row]);
    }
    std::ranges::sort(times.all);
    std::ranges::sort(times.events);
    return times;
}

/// First time at which an end of the interval is at or below one half.
std::optional<double> medianEnd(const std::vector<stats::SurvivalPoint> &curve,
                                double stats::Interval::*end)
{
    const auto found = std::ranges::find_if(
        curve, [&](const stats::SurvivalPoint &point) { return point.interval.*end <= 0.5; });
    return found == curve.end() ? std::nullopt : std::optional(found->time);
}

/// Puts one result together.
class SurvivalAnalysis final
{
public:
    SurvivalAnalysis(const SurvivalRequest &request, const BoundPlan &bound)
        : m_request(request)
        , m_bound(bound)
    {
    }

    Result<AnalysisResult> run(JobControl &job)
    {
        const MeanRequest asked{.scope = m_request.scope, .question = m_request.question};
        const auto numbers = MeanFigures::make(asked, m_bound.waves);
        if (!numbers)
            return numbers.error();
        const auto groups = Groups::make(m_bound.waves, m_request.scope.totals);
        if (!groups)
            return groups.error();
        m_result = startResult(m_request, m_bound, **numbers, {});
        m_result.groups = groups->headings();
        m_result.provenance.intervalMethod = u"greenwoodLog"_s;
        for (std::size_t wave = 0; wave < m_bound.waves.size(); ++wave) {
            auto rows = rowsOf(m_request, m_bound.waves[wave], (*numbers)->values(wave, 0));
            if (!rows)
                return std::move(rows).error();
            m_rows.push_back(std::move(rows).value());
        }
        chooseTimes();
        for (std::size_t wave = 0; wave < m_rows.size(); ++wave) {
            if (job.isCancelled())
                return Error{ErrorCode::Cancelled};
            addWave(wave, *groups);
            job.reportProgress(qint64(wave) + 1, qint64(m_rows.size()));
        }
        std::ranges::sort(m_result.estimates, {}, &Estimate::key);
        return std::move(m_result);
    }

private:
    void chooseTimes()
    {
        std::set<double> times(m_request.times.begin(), m_request.times.end());
        double last = 0.0;
        for (const SurvivalRows &rows : m_rows) {
            for (std::size_t row = 0; row < rows.times.size(); ++row) {
                if (std::isnan(rows.times[row]))
                    continue;
                last = std::max(last, rows.times[row]);
                if (m_request.times.empty() && rows.events[row])
                    times.insert(rows.times[row]);
            }
        }
        if (m_request.times.empty() && times.size() > mostTimes) {
            times.clear();
            for (int step = 1; step <= evenSteps; ++step)
                times.insert(last * step / evenSteps);
        }
        times.insert(0.0);
        for (const double time : times) {
            const QString text = QString::number(time, 'g', QLocale::FloatingPointShortest);
            m_result.categories.push_back({.key = text, .label = LocalText(text), .code = time});
        }
    }

    bool isWeighted(std::size_t wave) const { return m_bound.waves[wave].design.isWeighted; }

    void note(const QString &what, const QString &why)
    {
        m_result.notices.push_back({.severity = Severity::Information,
                                    .code = IssueCode::NotEstimable,
                                    .arguments = {what, why}});
    }

    void addWave(std::size_t wave, const Groups &groups)
    {
        const PreparedDesign &design = m_bound.waves[wave].design;
        if (isWeighted(wave))
            note(SurvivalText::tr("Standard errors and the log-rank test"),
                 SurvivalText::tr("they know no weights; the curve is weighted"));
        else if (!design.strata.isEmpty() || !design.clusters.isEmpty())
            note(SurvivalText::tr("The effect of strata and clusters on the intervals"),
                 SurvivalText::tr("they take the rows as drawn one by one"));
        for (const GroupLevel &level : groups.levels())
            addLevel(wave, level);
    }

    void addLevel(std::size_t wave, const GroupLevel &level)
    {
        const SurvivalRows &rows = m_rows[wave];
        const std::vector<std::int32_t> groups = groupsOf(level, wave, rows.times.size());
        const stats::SurvivalInput input{.times = rows.times,
                                         .events = rows.events,
                                         .groups = groups,
                                         .weights = m_bound.waves[wave].design.weights()};
        for (std::size_t group = 0; group < level.headings.size(); ++group) {
            if (level.depth > 0 && level.headings[group] < 0)
                continue;
            const std::vector<stats::SurvivalPoint> curve =
                stats::kaplanMeier(input, std::int32_t(group), m_request.scope.confidence);
            const GroupTimes times = timesOf(rows, groups, std::int32_t(group));
            addCurve(wave, level.headings[group], curve, times);
            addMedian(wave, level.headings[group], curve, qint64(times.all.size()));
        }
        if (level.headings.size() > 1 && !isWeighted(wave))
            addLogRank(wave, stats::logRankTest(input, level.headings.size()));
    }

    void addCurve(std::size_t wave, int group, const std::vector<stats::SurvivalPoint> &curve,
                  const GroupTimes &times)
    {
        for (std::size_t i = 0; i < m_result.categories.size(); ++i) {
            const double time = *m_result.categories[i].code;
            Estimate estimate{.key = {.kind = EstimateKind::Started,
                                      .wave = int(wave),
                                      .group = group,
                                      .category = int(i)},
                              .base = times.atRisk(time),
                              .count = times.eventsBy(time)};
            estimate.state = stateOf(m_request.scope, estimate.base, true);
            setValue(estimate, curve, time, isWeighted(wave));
            m_result.estimates.push_back(std::move(estimate));
        }
    }

    static void setValue(Estimate &estimate, const std::vector<stats::SurvivalPoint> &curve,
                         double time, bool isWeighted)
    {
        if (estimate.base == 0)
            return;
        const auto after = std::ranges::upper_bound(curve, time, {}, &stats::SurvivalPoint::time);
        const stats::SurvivalPoint point = after == curve.begin()
            ? stats::SurvivalPoint{.time = time, .interval = {1.0, 1.0}}
            : *std::prev(after);
        estimate.value = 1.0 - point.survival;
        if (isWeighted || std::isnan(point.standardError))
            return;
        estimate.standardError = point.standardError;
        estimate.lower = 1.0 - point.interval.upper;
        estimate.upper = 1.0 - point.interval.lower;
    }

    void addMedian(std::size_t wave, int group, const std::vector<stats::SurvivalPoint> &curve,
                   qint64 base)
    {
        const double median = stats::survivalTime(curve);
        Measure measure{.measure = u"medianTime"_s,
                        .wave = int(wave),
                        .group = group,
                        .state = stateOf(m_request.scope, base, !std::isnan(median)),
                        .base = base};
        if (!std::isnan(median)) {
            measure.value = median;
            if (!isWeighted(wave)) {
                measure.lower = medianEnd(curve, &stats::Interval::lower);
                measure.upper = medianEnd(curve, &stats::Interval::upper);
            }
        }
        m_result.measures.push_back(std::move(measure));
    }

    void addLogRank(std::size_t wave, const stats::TestResult &found)
    {
        TestFigure test{.test = u"logRank"_s,
                        .wave = int(wave),
                        .state = std::isnan(found.pValue) ? EstimateState::NotEstimable
                                                          : EstimateState::Shown};
        if (!std::isnan(found.pValue)) {
            test.statistic = found.statistic;
            test.df1 = found.df1;
            test.pValue = found.pValue;
        }
        m_result.tests.push_back(std::move(test));
    }

    const SurvivalRequest &m_request;
    const BoundPlan &m_bound;
    std::vector<SurvivalRows> m_rows = {};
    AnalysisResult m_result = {};
};

/// A time is told where, in every group and all together, none or at least minCell have left the
/// curve since the last time that is told, and as many are still there: so no step is of a few.
void hideSmallSteps(AnalysisResult &result, int minCell)
{
    const auto isFew = [&](qint64 count) { return count > 0 && count < minCell; };
    for (int wave = 0; wave < int(result.waves.size()); ++wave) {
        std::map<int, std::pair<qint64, qint64>> told; // base and events by group
        for (int time = 0; time < int(result.categories.size()); ++time) {
            std::vector<Estimate *> here;
            for (Estimate &estimate : result.estimates) {
                if (estimate.key.wave == wave && estimate.key.category == time)
                    here.push_back(&estimate);
            }
            const bool isSmall = std::ranges::any_of(here, [&](const Estimate *estimate) {
                const auto last = told.find(estimate->key.group);
                const auto [base, events] =
                    last == told.end() ? std::pair(estimate->base, qint64(0)) : last->second;
                return isFew(estimate->base) || isFew(base - estimate->base)
                    || isFew(estimate->count - events);
            });
            for (Estimate *estimate : here) {
                if (isSmall)
                    suppress(*estimate);
                else
                    told[estimate->key.group] = {estimate->base, estimate->count};
            }
        }
    }
}

bool isTold(const AnalysisResult &result, int wave, int group, std::optional<double> time)
{
    return std::ranges::any_of(result.estimates, [&](const Estimate &estimate) {
        return estimate.key.wave == wave && estimate.key.group == group
            && estimate.state != EstimateState::Suppressed
            && result.categories[std::size_t(estimate.key.category)].code == time;
    });
}

/// The median and its ends are times of events, so they are told where the curve tells them; the
/// log-rank test rests on all times.
void hideWhatHiddenTimesMake(AnalysisResult &result)
{
    for (Measure &measure : result.measures) {
        if (!isTold(result, measure.wave, measure.group, measure.lower))
            measure.lower = std::nullopt;
        if (!isTold(result, measure.wave, measure.group, measure.upper))
            measure.upper = std::nullopt;
        if (!measure.value || isTold(result, measure.wave, measure.group, measure.value))
            continue;
        measure.state = EstimateState::Suppressed;
        measure.value = measure.lower = measure.upper = std::nullopt;
        measure.base = 0;
    }
    for (TestFigure &test : result.tests) {
        const bool restsOnHidden =
            std::ranges::any_of(result.estimates, [&](const Estimate &estimate) {
                return estimate.key.wave == test.wave
                    && estimate.state == EstimateState::Suppressed;
            });
        if (!restsOnHidden)
            continue;
        test.state = EstimateState::Suppressed;
        test.statistic = test.df1 = test.df2 = test.pValue = std::nullopt;
    }
}

} // namespace

Result<AnalysisResult> survivalResult(const SurvivalRequest &request, const BoundPlan &bound,
                                      JobControl &job)
{
    if (request.scope.units != UnitChoice::All)
        return Error{ErrorCode::RequestNotUnderstood,
                     {u"units"_s, SurvivalText::tr("a curve is of all who answered")}};
    auto result = SurvivalAnalysis(request, bound).run(job);
    const int minCell = minCellOf(request.scope, bound.plan);
    if (result && minCell > 1) {
        hideSmallSteps(*result, minCell);
        hideWhatHiddenTimesMake(*result);
    }
    return result;
}

} // namespace tidemark
