// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/level_disclosure.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// The cases of a level of one model.
struct LevelCounts
{
    qint64 base = 0;
    bool isSmall = false;
};

class LevelHider
{
public:
    LevelHider(AnalysisResult &result, int minCell)
        : m_result(result)
        , m_request(std::get<RegressionRequest>(result.request))
        , m_minCell(minCell)
    {
    }

    void run()
    {
        for (int group = 0; group < int(m_result.groups.size()); ++group)
            hideIn(group);
        hideClusters();
        for (Comparison &one : m_result.comparisons) {
            if (isHiddenEffect(one, one.firstGroup) || isHiddenEffect(one, one.secondGroup))
                one = hiddenComparison(one);
        }
        if (m_count > 0)
            m_result.notices.push_back({.severity = Severity::Information,
                                        .code = IssueCode::CellsHidden,
                                        .arguments = {QString::number(m_count)}});
    }

private:
    /// Whether the figure tells how many cases have an outcome and how many do not.
    bool isYesOrNo(const Estimate &estimate) const
    {
        switch (m_request.family) {
        case RegressionFamily::Logit:
        case RegressionFamily::Probit:
        case RegressionFamily::ComplementaryLogLog:
        case RegressionFamily::MultilevelLogit:
            return true;
        case RegressionFamily::OrderedLogit:
        case RegressionFamily::MultinomialLogit:
            return estimate.key.kind != EstimateKind::Coefficient;
        case RegressionFamily::TwoPart:
            return estimate.key.category == 0;
        default:
            return !m_request.ones.empty();
        }
    }

    bool isFew(qint64 cases) const { return cases > 0 && cases < m_minCell; }

    bool isSmall(const Estimate &estimate) const
    {
        return isFew(estimate.base)
            || (isYesOrNo(estimate)
                && (isFew(estimate.count) || isFew(estimate.base - estimate.count)));
    }

    void hideIn(int group)
    {
        std::map<int, LevelCounts> levels;
        LevelCounts all;
        for (const Estimate &estimate : m_result.estimates) {
            if (estimate.key.group != group)
                continue;
            const LevelCounts own{estimate.base, isSmall(estimate)};
            if (own.base > all.base)
                all = own;
            if (estimate.key.item < 0)
                continue;
            LevelCounts &known = levels[estimate.key.item];
            if (known.base == 0 || (own.base > 0 && own.base < known.base))
                known.base = own.base;
            known.isSmall = known.isSmall || own.isSmall;
        }
        if (all.isSmall) {
            hideModel(group);
            return;
        }
        for (const auto &[item, counts] : levels) {
            if (counts.isSmall && !m_hidden.contains({group, item}))
                hideLevel(group, item, levels);
        }
        hideProducts(group);
        const bool hidesSome = std::ranges::any_of(
            m_hidden, [&](const std::pair<int, int> &place) { return place.first == group; });
        if (hidesSome)
            eraseSummaries(group);
    }

    /// The cells of an interaction with those of its references make a table of which the levels
    /// are the margins: one small cell hides all, and none tells its number of cases.
    void hideProducts(int group)
    {
        std::set<int> terms;
        for (const auto &[model, item] : m_hidden) {
            if (model == group && isProduct(item))
                terms.insert(m_result.items[std::size_t(item)].parent);
        }
        for (Estimate &estimate : m_result.estimates) {
            if (estimate.key.group != group || estimate.key.item < 0
                || !isProduct(estimate.key.item))
                continue;
            if (terms.contains(m_result.items[std::size_t(estimate.key.item)].parent)) {
                m_hidden.insert({group, estimate.key.item});
                hide(estimate, false);
            }
            estimate.base = 0;
            estimate.count = 0;
            estimate.weightedBase = 0.0;
            estimate.effectiveBase = 0.0;
        }
    }

    /// By the name of the term: the texts of levels may have a colon.
    bool isProduct(int item) const
    {
        const Heading &heading = m_result.items[std::size_t(item)];
        const QString &term =
            heading.parent < 0 ? heading.key : m_result.items[std::size_t(heading.parent)].key;
        return term.contains(u':');
    }

    /// Fit and tests follow from all counts together, so they could give a hidden one back.
    void eraseSummaries(int group)
    {
        std::erase_if(m_result.tests, [&](const TestFigure &test) { return test.group == group; });
        std::erase_if(m_result.measures, [&](const Measure &measure) {
            return measure.group == group && measure.measure != u"base"_s
                && measure.measure != u"units"_s;
        });
        eraseClusters(group);
    }

    /// Clusters of persons have no names here, and small ones are not told at all.
    void hideClusters()
    {
        std::erase_if(m_result.clusterInfluence,
                      [&](const ClusterChange &one) { return one.cases < m_minCell; });
        for (ClusterChange &one : m_result.clusterInfluence)
            one.cluster.clear();
    }

    void hideModel(int group)
    {
        for (Estimate &estimate : m_result.estimates) {
            if (estimate.key.group == group)
                hide(estimate, false);
        }
        const auto isOfModel = [&](const auto &one) { return one.group == group; };
        std::erase_if(m_result.tests, isOfModel);
        std::erase_if(m_result.measures, isOfModel);
        eraseClusters(group);
        m_result.notices.push_back({.code = IssueCode::ModelHidden,
                                    .arguments = {m_result.groups[std::size_t(group)].label.text(),
                                                  QString::number(m_minCell)}});
    }

    void eraseClusters(int group)
    {
        std::erase_if(m_result.clusterInfluence,
                      [&](const ClusterChange &one) { return one.group == group; });
    }

    void hideLevel(int group, int item, const std::map<int, LevelCounts> &levels)
    {
        const Heading &heading = m_result.items[std::size_t(item)];
        hideItem(group, item);
        int smallest = -1;
        bool isSecondHidden = false;
        bool isReferenceHidden = heading.isReference;
        for (const auto &[other, counts] : levels) {
            const Heading &known = m_result.items[std::size_t(other)];
            if (other == item || heading.parent < 0 || known.parent != heading.parent
                || isProduct(other))
                continue;
            if (m_hidden.contains({group, other})) {
                isSecondHidden = true;
                isReferenceHidden = isReferenceHidden || known.isReference;
                continue;
            }
            if (smallest < 0 || counts.base < levels.at(smallest).base)
                smallest = other;
        }
        if (smallest >= 0 && !isSecondHidden) {
            hideItem(group, smallest);
            isReferenceHidden =
                isReferenceHidden || m_result.items[std::size_t(smallest)].isReference;
        }
        if (isReferenceHidden)
            hideAgainstReference(group, heading.parent);
    }

    void hideItem(int group, int item)
    {
        m_hidden.insert({group, item});
        for (Estimate &estimate : m_result.estimates) {
            if (estimate.key.group == group && estimate.key.item == item)
                hide(estimate, false);
        }
    }

    /// Coefficients and effects of a factor would give back what its reference was.
    void hideAgainstReference(int group, int parent)
    {
        for (Estimate &estimate : m_result.estimates) {
            if (estimate.key.group != group || estimate.key.item < 0)
                continue;
            const Heading &item = m_result.items[std::size_t(estimate.key.item)];
            const bool isAgainst = item.parent == parent
                && (estimate.key.kind == EstimateKind::Coefficient
                    || estimate.key.kind == EstimateKind::Effect);
            if (!isAgainst && item.key != u"(constant)"_s)
                continue;
            m_hidden.insert({group, estimate.key.item});
            hide(estimate, item.parent == parent);
        }
    }

    void hide(Estimate &estimate, bool keepsBase)
    {
        if (estimate.state == EstimateState::Suppressed)
            return;
        estimate = {.key = estimate.key,
                    .state = EstimateState::Suppressed,
                    .base = keepsBase ? estimate.base : 0};
        ++m_count;
    }

    bool isHiddenEffect(const Comparison &one, int group) const
    {
        const Estimate *effect = m_result.find({.kind = EstimateKind::Effect,
                                                .group = group,
                                                .item = one.item,
                                                .category = one.category});
        return effect && effect->state == EstimateState::Suppressed;
    }

    static Comparison hiddenComparison(const Comparison &one)
    {
        return {.wave = one.wave,
                .item = one.item,
                .category = one.category,
                .firstGroup = one.firstGroup,
                .secondGroup = one.secondGroup,
                .state = EstimateState::Suppressed};
    }

    AnalysisResult &m_result;
    RegressionRequest m_request;
    int m_minCell = 0;
    std::set<std::pair<int, int>> m_hidden = {}; ///< group and item
    qint64 m_count = 0;
};

} // namespace

void hideSmallLevels(AnalysisResult &result, int minCell)
{
    if (minCell > 1)
        LevelHider(result, minCell).run();
}

} // namespace tidemark
