// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/change_analysis.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/analysis/change_disclosure.h"
#include "core/analysis/change_figures.h"
#include "core/analysis/change_source.h"
#include "core/analysis/decomposition.h"
#include "core/analysis/paired_tests.h"
#include "core/analysis/panel_sample.h"
#include "core/analysis/transitions.h"
#include "core/analysis/words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(Change)
};

/// The standard error of a paired change tells how many changed which way, and so who stayed.
bool tellsAboutFew(const stats::PairedCounts &counts, int minCell)
{
    const double all[] = {counts.yesYes, counts.yesNo, counts.noYes, counts.noNo};
    return std::ranges::any_of(all, [&](double count) { return count > 0.0 && count < minCell; });
}

/// Puts one result together.
class ChangeAnalysis final
{
public:
    ChangeAnalysis(const ChangeRequest &request, const BoundPlan &bound, const ChangeSource &source)
        : m_request(request)
        , m_bound(bound)
        , m_source(source)
        , m_scope(request.scope)
        , m_units(bound.waves, bound.data)
    {
    }

    Result<AnalysisResult> run(JobControl &job)
    {
        if (m_scope.units == UnitChoice::AllAndPanel && !m_units.canFormPanel()) {
            m_scope.units = UnitChoice::All;
            note(ChangeText::tr("The panel"), ChangeText::tr("a wave has no unit id"));
        }
        auto groups = Groups::make(m_bound.waves, m_scope.totals);
        if (!groups)
            return std::move(groups).error();
        if (auto added = addFigures(*groups, job); !added)
            return std::move(added).error();
        if (auto added = addPanel(*groups, job); !added)
            return std::move(added).error();
        addIndependent();
        if (auto added = addDecomposition(*groups, job); !added)
            return std::move(added).error();
        std::ranges::sort(m_result.estimates, {}, &Estimate::key);
        addChangeTests();
        m_result.notices.insert(m_result.notices.end(), m_notices.begin(), m_notices.end());
        return std::move(m_result);
    }

private:
    void note(const QString &what, const QString &why)
    {
        const Issue issue{.severity = Severity::Information,
                          .code = IssueCode::NotEstimable,
                          .arguments = {what, why}};
        if (std::ranges::find(m_notices, issue) == m_notices.end())
            m_notices.push_back(issue);
    }

    bool isPaired(std::size_t earlier, std::size_t later) const
    {
        return std::ranges::any_of(m_units.partners(earlier, later),
                                   [](std::int32_t partner) { return partner >= 0; });
    }

    bool areSimple(std::size_t earlier, std::size_t later) const
    {
        return m_bound.waves[earlier].design.isSimple() && m_bound.waves[later].design.isSimple();
    }

    void append(std::vector<Estimate> estimates)
    {
        m_result.estimates.insert(m_result.estimates.end(), estimates.begin(), estimates.end());
    }

    Result<void> addFigures(const Groups &groups, JobControl &job)
    {
        const FigureSource &figures = m_source.figures();
        ChangeFigures changes(m_scope, m_request.contrasts, figures, m_bound.waves, m_units);
        FigureRun run(figures, groups, m_bound.waves, m_units);
        run.watchEveryPair(changes);
        auto book = run.run(m_scope, m_source.rule(), job);
        if (!book)
            return std::move(book).error();
        m_result = startResult(m_request, m_bound, figures, *book);
        m_result.groups = groups.headings();
        m_result.categories = m_source.headings();
        m_result.provenance.intervalMethod = m_source.isShare() ? word(m_request.interval) : u"t"_s;
        m_result.estimates = std::move(book->estimates);
        append(changes.estimates());
        m_result.measures = changes.measures();
        return {};
    }

    Result<void> addPanel(const Groups &groups, JobControl &job)
    {
        if (m_scope.units == UnitChoice::All || !m_source.hasStates())
            return {};
        const PanelSample sample(m_bound.waves, m_units);
        const std::size_t waves = m_bound.waves.size();
        for (std::size_t item = 0; item < m_source.figures().itemCount(); ++item) {
            const std::vector<CaseMask> panel = panelOf(item);
            for (std::size_t earlier = 0; earlier < waves; ++earlier) {
                for (std::size_t later = earlier + 1; later < waves; ++later) {
                    const PairedAnswers pair =
                        pairedAnswers(m_source, m_units, item, panel, earlier, later);
                    addPaired(pair, groups, item);
                    if (auto added = addTransitions(pair, sample, item, job); !added)
                        return added;
                }
            }
        }
        return {};
    }

    std::vector<CaseMask> panelOf(std::size_t item) const
    {
        std::vector<CaseMask> masks;
        for (std::size_t wave = 0; wave < m_bound.waves.size(); ++wave) {
            CaseMask mask = m_source.figures().answered(wave, item);
            const CaseMask &filter = m_bound.waves[wave].filter;
            for (std::size_t row = 0; row < filter.size(); ++row)
                mask[row] = mask[row] & filter[row];
            masks.push_back(std::move(mask));
        }
        return m_units.panel(masks);
    }

    int itemKey(std::size_t item) const
    {
        return m_source.figures().itemCount() > 1 ? int(item) : -1;
    }

    Result<void> addTransitions(const PairedAnswers &pair, const PanelSample &sample,
                                std::size_t item, JobControl &job)
    {
        if (m_source.headings().empty())
            return {};
        const IntervalRule rule{m_scope.confidence, m_request.interval};
        auto made =
            transitions(pair, int(m_source.headings().size()), m_scope, rule, sample.waves(), job);
        if (!made)
            return std::move(made).error();
        for (Estimate &estimate : *made)
            estimate.key.item = itemKey(item);
        append(std::move(made).value());
        return {};
    }

    /// Tests for units that are in the same group in both waves.
    void addPaired(const PairedAnswers &pair, const Groups &groups, std::size_t item)
    {
        if (!m_source.isShare())
            return;
        if (!areSimple(pair.earlier, pair.later))
            note(ChangeText::tr("McNemar's test"),
                 ChangeText::tr("it knows no weights, strata and clusters; the t test of the panel "
                                "does"));
        for (const GroupLevel &level : groups.levels()) {
            const std::vector<std::int32_t> members = membersOf(pair, level);
            for (std::size_t group = 0; group < level.headings.size(); ++group) {
                if (level.depth > 0 && level.headings[group] < 0)
                    continue;
                for (const FigureTarget &target : m_source.figures().targets())
                    addPaired(pair, pairedCounts(pair, target, members, std::int32_t(group)),
                              placeOf(pair, item, level.headings[group], target.category));
            }
        }
    }

    void addPaired(const PairedAnswers &pair, const stats::PairedCounts &counts,
                   const EstimateKey &place)
    {
        if (areSimple(pair.earlier, pair.later))
            addPairedTests(counts, place, m_scope, m_bound.waves[pair.later].design.populationSize,
                           m_result);
        if (!tellsAboutFew(counts, minCellOf(m_scope, m_bound.plan)))
            return;
        for (Estimate &estimate : m_result.estimates) {
            EstimateKey key = estimate.key;
            key.panel = true;
            key.kind = EstimateKind::Share;
            const bool isChange = estimate.key.kind == EstimateKind::PooledChange
                || (estimate.key.kind == EstimateKind::Change && estimate.key.panel);
            if (isChange && key == place)
                suppress(estimate);
        }
    }

    EstimateKey placeOf(const PairedAnswers &pair, std::size_t item, int group, int category) const
    {
        return {.panel = true,
                .wave = int(pair.later),
                .fromWave = int(pair.earlier),
                .group = group,
                .item = itemKey(item),
                .category = category};
    }

    std::vector<std::int32_t> membersOf(const PairedAnswers &pair, const GroupLevel &level) const
    {
        const auto rows = std::size_t(m_bound.waves[pair.earlier].rows());
        const std::vector<std::int32_t> before = groupsOf(level, pair.earlier, rows);
        std::vector<std::int32_t> members = groupsOf(level, pair.later, pair.after.size());
        for (std::size_t row = 0; row < members.size(); ++row) {
            const std::int32_t other = pair.rowBefore[row];
            if (other < 0 || before[std::size_t(other)] != members[row])
                members[row] = -1;
        }
        return members;
    }

    /// Tests that take the two waves for independent samples.
    void addIndependent()
    {
        if (!m_source.isShare() || m_scope.units == UnitChoice::Panel)
            return;
        const std::vector<Estimate> estimates = m_result.estimates;
        for (const Estimate &change : estimates) {
            if (change.key.kind != EstimateKind::Change || change.key.panel)
                continue;
            const auto earlier = std::size_t(change.key.fromWave);
            const auto later = std::size_t(change.key.wave);
            const QString tests = ChangeText::tr("The z test and Fisher's exact test");
            if (!areSimple(earlier, later)) {
                note(tests,
                     ChangeText::tr("they know no weights, strata and clusters; the t test "
                                    "of the change does"));
            } else if (isPaired(earlier, later)) {
                note(tests,
                     ChangeText::tr("the waves share units, so the samples are not "
                                    "independent; the t test of the change takes that "
                                    "into account"));
            } else {
                addIndependentTestsOf(estimates, change.key);
            }
        }
    }

    void addIndependentTestsOf(const std::vector<Estimate> &estimates, const EstimateKey &place)
    {
        const auto levelIn = [&](int wave) {
            EstimateKey key = place;
            const bool isCombined = place.category < 0 && !m_source.headings().empty();
            key.kind = isCombined ? EstimateKind::CombinedShare : EstimateKind::Share;
            key.wave = wave;
            key.fromWave = -1;
            return std::ranges::find(estimates, key, &Estimate::key);
        };
        const auto earlier = levelIn(place.fromWave);
        const auto later = levelIn(place.wave);
        if (earlier != estimates.end() && later != estimates.end() && earlier->value
            && later->value)
            addIndependentTests(*earlier, *later, place, m_result);
    }

    Result<void> addDecomposition(const Groups &groups, JobControl &job)
    {
        if (m_scope.by.isEmpty() || m_scope.units == UnitChoice::Panel)
            return {};
        if (!m_source.hasStates()) {
            note(ChangeText::tr("The decomposition of the change"),
                 ChangeText::tr("it needs answers in a few categories"));
            return {};
        }
        auto parts =
            decomposition(m_source, groups.levels().back(), m_scope, m_bound.waves, m_units, job);
        if (!parts)
            return std::move(parts).error();
        const bool isPossible = std::ranges::any_of(
            *parts, [](const Estimate &estimate) { return estimate.value.has_value(); });
        if (!isPossible) {
            note(ChangeText::tr("The decomposition of the change"),
                 ChangeText::tr("a group has answers in one of the waves only"));
            return {};
        }
        m_result.parts = decompositionParts();
        append(std::move(parts).value());
        return {};
    }

    void addChangeTests()
    {
        for (const Estimate &estimate : m_result.estimates) {
            const EstimateKind kind = estimate.key.kind;
            if (kind == EstimateKind::Change || kind == EstimateKind::PooledChange
                || kind == EstimateKind::Trend)
                m_result.tests.push_back(changeTest(estimate));
        }
    }

    const ChangeRequest &m_request;
    const BoundPlan &m_bound;
    const ChangeSource &m_source;
    Scope m_scope;
    SharedUnits m_units;
    AnalysisResult m_result = {};
    std::vector<Issue> m_notices = {};
};

} // namespace

Result<AnalysisResult> changeResult(const ChangeRequest &request, const BoundPlan &bound,
                                    JobControl &job)
{
    if (bound.waves.size() < 2)
        return Error{ErrorCode::RequestNotUnderstood,
                     {u"waves"_s, ChangeText::tr("a change needs at least two waves")}};
    const auto source = ChangeSource::make(request, bound);
    if (!source)
        return source.error();
    return ChangeAnalysis(request, bound, **source).run(job);
}

} // namespace tidemark
