// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/overlap_disclosure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

#include <QCoreApplication>

#include "core/analysis/base_values.h"
#include "core/analysis/change_disclosure.h"
#include "core/analysis/change_figures.h"
#include "core/analysis/scope.h"
#include "core/analysis/value_counts.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct OverlapText
{
    Q_DECLARE_TR_FUNCTIONS(Overlap)
};

/// How many shared units of a group had which answer before and after.
using Histories = std::map<std::pair<double, double>, qint64>;

/// Histories of every pair of waves, group and item, by the key of a change without a category.
class HistoryBook final
{
public:
    HistoryBook(const AnalysisResult &result, const BoundPlan &bound, const Groups &groups)
        : m_bound(bound)
        , m_groups(groups)
        , m_scope(scopeOf(result.request))
        , m_units(bound.waves, bound.data)
    {
        const std::size_t items = bound.waves.front().plan->items.size();
        for (std::size_t item = 0; item < items; ++item) {
            for (const auto &[earlier, later] : pairsOf(result))
                addPair(item, items > 1 ? int(item) : -1, earlier, later);
        }
    }

    /// nullptr where the waves share no units of the group.
    const Histories *find(const EstimateKey &change) const
    {
        const auto found = m_histories.find({.wave = change.wave,
                                             .fromWave = change.fromWave,
                                             .group = change.group,
                                             .item = change.item});
        return found == m_histories.end() ? nullptr : &found->second;
    }

private:
    static std::set<std::pair<int, int>> pairsOf(const AnalysisResult &result)
    {
        std::set<std::pair<int, int>> pairs;
        for (const Estimate &estimate : result.estimates) {
            if (estimate.key.kind == EstimateKind::Change)
                pairs.insert({estimate.key.fromWave, estimate.key.wave});
        }
        return pairs;
    }

    std::vector<double> valuesIn(std::size_t wave, std::size_t item) const
    {
        const WaveData &data = m_bound.waves[wave];
        std::vector<double> values = baseValues(data, item, m_bound.plan, m_scope);
        for (std::size_t row = 0; row < data.filter.size(); ++row) {
            if (!data.filter[row])
                values[row] = missingNumber();
        }
        return values;
    }

    void addPair(std::size_t item, int itemKey, int earlier, int later)
    {
        const std::vector<double> before = valuesIn(std::size_t(earlier), item);
        const std::vector<double> after = valuesIn(std::size_t(later), item);
        const std::vector<std::int32_t> partner =
            m_units.sameUnits(std::size_t(earlier), std::size_t(later));
        EstimateKey key{.wave = later, .fromWave = earlier, .item = itemKey};
        for (const GroupLevel &level : m_groups.levels()) {
            const auto first = groupsOf(level, std::size_t(earlier), before.size());
            const auto second = groupsOf(level, std::size_t(later), after.size());
            for (std::size_t row = 0; row < partner.size(); ++row) {
                const auto other = std::size_t(partner[row]);
                if (partner[row] < 0 || first[row] < 0 || first[row] != second[other]
                    || std::isnan(before[row]) || std::isnan(after[other]))
                    continue;
                key.group = level.headings[std::size_t(first[row])];
                ++m_histories[key][{before[row], after[other]}];
            }
        }
    }

    const BoundPlan &m_bound;
    const Groups &m_groups;
    const Scope &m_scope;
    SharedUnits m_units;
    std::map<EstimateKey, Histories> m_histories = {};
};

/// The four counts of units with and without a code, before and after.
std::array<qint64, 4> withAndWithout(const Histories &histories, double code)
{
    std::array<qint64, 4> counts = {};
    for (const auto &[history, count] : histories)
        counts[(history.first == code ? 2 : 0) + (history.second == code ? 1 : 0)] += count;
    return counts;
}

bool isFew(qint64 count, int minCell)
{
    return count > 0 && count < minCell;
}

/// Whether some history is one of few; of a category with a code only that it was given or not.
bool tellsOfFew(const Histories &histories, std::optional<double> code, int minCell)
{
    if (code)
        return std::ranges::any_of(withAndWithout(histories, *code),
                                   [&](qint64 count) { return isFew(count, minCell); });
    std::set<double> values;
    for (const auto &[history, count] : histories)
        values.insert({history.first, history.second});
    return values.size() <= mostCodedValues && std::ranges::any_of(histories, [&](const auto &one) {
               return isFew(one.second, minCell);
           });
}

/// Hides in one result what the histories of few would follow from.
class ErrorHider final
{
public:
    ErrorHider(AnalysisResult &result, const HistoryBook &book, int minCell)
        : m_result(result)
        , m_book(book)
        , m_minCell(minCell)
    {
    }

    void run()
    {
        for (const Estimate &estimate : m_result.estimates) {
            if (estimate.key.kind == EstimateKind::Change && isTelling(estimate.key))
                m_telling.insert(placeOf(estimate.key));
        }
        if (m_telling.empty())
            return;
        m_result.notices.push_back(
            {.severity = Severity::Information,
             .code = IssueCode::TestLeftOut,
             .arguments = {OverlapText::tr("The uncertainty of some changes"),
                           OverlapText::tr("it would tell about few persons who answered in both "
                                           "waves")}});
        for (Estimate &estimate : m_result.estimates)
            hide(estimate);
        for (TestFigure &test : m_result.tests) {
            if (!isOfTelling(test.wave, test.fromWave, test.group, test.item, test.category))
                continue;
            test.state = EstimateState::Suppressed;
            test.statistic = test.df1 = test.df2 = test.pValue = std::nullopt;
        }
        for (Measure &measure : m_result.measures) {
            if (!isOfTelling(measure.wave, measure.fromWave, measure.group, measure.item,
                             measure.category))
                continue;
            measure.state = EstimateState::Suppressed;
            measure.value = measure.standardError = measure.lower = measure.upper = std::nullopt;
        }
    }

private:
    static EstimateKey placeOf(const EstimateKey &key)
    {
        return {.wave = key.wave,
                .fromWave = key.fromWave,
                .group = key.group,
                .item = key.item,
                .category = key.category};
    }

    bool isTelling(const EstimateKey &change) const
    {
        const Histories *histories = m_book.find(change);
        if (!histories)
            return false;
        std::optional<double> code;
        if (change.category >= 0 && std::size_t(change.category) < m_result.categories.size()
            && !m_result.categories[std::size_t(change.category)].isMissingReason)
            code = m_result.categories[std::size_t(change.category)].code;
        return tellsOfFew(*histories, code, m_minCell);
    }

    bool isOfTelling(int wave, int fromWave, int group, int item, int category) const
    {
        return m_telling.contains({.wave = wave,
                                   .fromWave = fromWave,
                                   .group = group,
                                   .item = item,
                                   .category = category});
    }

    /// A trend rests on the changes between all waves.
    bool isTrendOfTelling(const EstimateKey &trend) const
    {
        return std::ranges::any_of(m_telling, [&](const EstimateKey &change) {
            return change.group == trend.group && change.item == trend.item
                && change.category == trend.category;
        });
    }

    void hide(Estimate &estimate)
    {
        const EstimateKey &key = estimate.key;
        const bool isTold = key.kind == EstimateKind::Trend
            ? isTrendOfTelling(key)
            : m_telling.contains(placeOf(key)) && isChangeKind(key.kind);
        if (!isTold || key.kind == EstimateKind::Component)
            return;
        if (key.panel || key.kind == EstimateKind::PooledChange) {
            suppress(estimate);
            return;
        }
        estimate.standardError = estimate.lower = estimate.upper = std::nullopt;
        estimate.designEffect = std::nullopt;
        estimate.effectiveBase = 0.0;
        estimate.degreesOfFreedom = 0.0;
    }

    AnalysisResult &m_result;
    const HistoryBook &m_book;
    int m_minCell = 0;
    std::set<EstimateKey> m_telling = {};
};

} // namespace

void hideTellingErrors(AnalysisResult &result, const BoundPlan &bound, int minCell)
{
    const bool hasChanges = std::ranges::any_of(result.estimates, [](const Estimate &estimate) {
        return estimate.key.kind == EstimateKind::Change;
    });
    if (minCell < 2 || !hasChanges)
        return;
    const auto groups = Groups::make(bound.waves, scopeOf(result.request).totals);
    if (groups)
        ErrorHider(result, HistoryBook(result, bound, *groups), minCell).run();
}

} // namespace tidemark
