// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/decomposition.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/analysis/change_figures.h"
#include "core/stats/kitagawa.h"
#include "core/stats/unit_scores.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

enum Part { Change, Composition, Within, CompositionAtFirst, WithinAtFirst, Interaction };

LocalText label(const QString &nb, const QString &nn, const QString &en)
{
    LocalText text;
    text.set(u"nb"_s, nb);
    text.set(u"nn"_s, nn);
    text.set(u"en"_s, en);
    return text;
}

/// One wave with its rows sorted into groups that have answers in either wave.
struct DecomposedWave
{
    stats::CellEstimates cells = {};
    std::vector<double> counts = {}; ///< unweighted, per cell
    std::vector<double> scores = {}; ///< per first-stage unit
    std::set<std::int64_t> units = {}; ///< first-stage units with answers
};

class Decomposer final
{
public:
    Decomposer(const ChangeSource &source, const GroupLevel &level, const Scope &scope,
               const std::vector<WaveData> &waves, const SharedUnits &units)
        : m_source(source)
        , m_level(level)
        , m_scope(scope)
        , m_waves(waves)
        , m_units(units)
    {
    }

    Result<void> addItem(std::size_t item, JobControl &job)
    {
        findGroups(item);
        for (const FigureTarget &target : m_source.figures().targets()) {
            std::vector<DecomposedWave> made;
            for (std::size_t wave = 0; wave < m_waves.size(); ++wave) {
                auto figures = figuresOf(wave, item, target, job);
                if (!figures)
                    return std::move(figures).error();
                made.push_back(std::move(figures).value());
            }
            for (std::size_t earlier = 0; earlier < made.size(); ++earlier) {
                for (std::size_t later = earlier + 1; later < made.size(); ++later)
                    addPair(item, target, made, earlier, later);
            }
        }
        return {};
    }

    std::vector<Estimate> take() { return std::move(m_estimates); }

private:
    /// Groups of the rows of each wave, numbered without those that have no answer in any wave.
    void findGroups(std::size_t item)
    {
        std::vector<bool> isUsed(m_level.headings.size(), false);
        m_rows.clear();
        for (std::size_t wave = 0; wave < m_waves.size(); ++wave) {
            const CaseMask answered = m_source.figures().answered(wave, item);
            m_rows.push_back(groupsOf(m_level, wave, answered.size()));
            for (std::size_t row = 0; row < answered.size(); ++row) {
                std::int32_t &group = m_rows.back()[row];
                const bool isOut =
                    !answered[row] || (!m_waves[wave].filter.empty() && !m_waves[wave].filter[row]);
                group = isOut ? -1 : group;
                if (group >= 0)
                    isUsed[std::size_t(group)] = true;
            }
        }
        std::vector<std::int32_t> place(isUsed.size(), -1);
        m_groups.clear();
        for (std::size_t group = 0; group < isUsed.size(); ++group) {
            if (!isUsed[group])
                continue;
            place[group] = std::int32_t(m_groups.size());
            m_groups.push_back(m_level.headings[group]);
        }
        for (std::vector<std::int32_t> &rows : m_rows) {
            for (std::int32_t &group : rows)
                group = group < 0 ? -1 : place[std::size_t(group)];
        }
    }

    /// For a share only its answers and the others matter.
    stats::CategoryColumn columnOf(std::size_t wave, std::size_t item,
                                   const FigureTarget &target) const
    {
        stats::CategoryColumn column = m_source.column(wave, item);
        if (!m_source.isShare())
            return column;
        for (std::int32_t &position : column.positions) {
            if (position >= 0)
                position = std::ranges::find(target.cells, position) != target.cells.end() ? 1 : 0;
        }
        column.categories = 2;
        return column;
    }

    std::vector<double> scoresOf(const FigureTarget &target) const
    {
        return m_source.isShare() ? std::vector<double>{0.0, 1.0} : m_source.scores(target);
    }

    Result<DecomposedWave> figuresOf(std::size_t wave, std::size_t item, const FigureTarget &target,
                                     JobControl &job) const
    {
        const PreparedDesign &design = m_waves[wave].design;
        const stats::CellInput input{
            .question = columnOf(wave, item, target),
            .group = stats::consecutiveCategories(std::span<const std::int32_t>(m_rows[wave]), 0,
                                                  int(m_groups.size())),
            .weights = design.weights()};
        const stats::CellSums sums = stats::cellSums(input, design.sample, executionOf(job));
        if (!sums.complete)
            return Error{ErrorCode::Cancelled};
        DecomposedWave made{.cells =
                                stats::shareEstimates(sums, design.sample, stats::ShareOf::All),
                            .counts = sums.counts};
        made.scores = stats::shareUnitScores(input, design.sample, made.cells, stats::ShareOf::All);
        const stats::DesignStage &first = design.sample.first();
        for (std::size_t row = 0; row < m_rows[wave].size(); ++row) {
            if (m_rows[wave][row] >= 0)
                made.units.insert(first.rowsAreUnits() ? std::int64_t(row) : first.unitOfRow[row]);
        }
        return made;
    }

    void addPair(std::size_t item, const FigureTarget &target,
                 const std::vector<DecomposedWave> &made, std::size_t earlier, std::size_t later)
    {
        if (m_groups.empty())
            return;
        const DecomposedWave &first = made[earlier];
        const DecomposedWave &second = made[later];
        const std::vector<std::int32_t> partners = m_units.partners(earlier, later);
        const stats::CrossCovariance cross = stats::waveCovariance(
            {m_waves[earlier].design.sample, first.scores, first.cells.values.size()},
            {m_waves[later].design.sample, second.scores, second.cells.values.size()}, partners);
        const stats::KitagawaDecomposition parts =
            stats::kitagawaDecomposition(first.cells, second.cells, cross, scoresOf(target));
        std::size_t shared = 0;
        for (const std::int64_t unit : first.units) {
            const std::int32_t partner = partners.empty() ? -1 : partners[std::size_t(unit)];
            shared += partner >= 0 && second.units.contains(partner) ? 1 : 0;
        }
        const stats::EstimateBase &base1 = first.cells.bases.front();
        const stats::EstimateBase &base2 = second.cells.bases.front();
        m_common = {.key = {.kind = EstimateKind::Component,
                            .wave = int(later),
                            .fromWave = int(earlier),
                            .item = m_source.figures().itemCount() > 1 ? int(item) : -1,
                            .category = target.category},
                    .base = qint64(std::min(base1.count, base2.count)),
                    .weightedBase = std::min(base1.weighted, base2.weighted),
                    .effectiveBase = std::min(base1.effective, base2.effective)};
        m_common.degreesOfFreedom = stats::changeDf(base1, base2, shared);
        addParts(parts);
        addGroups(parts, first, second);
    }

    void addParts(const stats::KitagawaDecomposition &parts)
    {
        const std::pair<Part, const stats::ChangePart *> all[] = {
            {Change, &parts.change},
            {Composition, &parts.composition},
            {Within, &parts.within},
            {CompositionAtFirst, &parts.compositionAtFirst},
            {WithinAtFirst, &parts.withinAtFirst},
            {Interaction, &parts.interaction},
        };
        for (const auto &[part, found] : all)
            add(part, *found, -1, m_common.base);
    }

    void addGroups(const stats::KitagawaDecomposition &parts, const DecomposedWave &first,
                   const DecomposedWave &second)
    {
        const auto countOf = [](const DecomposedWave &wave, int group) {
            double count = 0.0;
            for (int k = 0; k < wave.cells.categories; ++k)
                count += wave.counts[wave.cells.cell(group, k)];
            return qint64(std::llround(count));
        };
        for (std::size_t g = 0; g < m_groups.size(); ++g) {
            const qint64 base = std::min(countOf(first, int(g)), countOf(second, int(g)));
            add(Composition, parts.compositionOfGroup[g], m_groups[g], base);
            add(Within, parts.withinOfGroup[g], m_groups[g], base);
        }
    }

    void add(Part part, const stats::ChangePart &found, int group, qint64 base)
    {
        Estimate estimate = m_common;
        estimate.key.part = int(part);
        estimate.key.group = group;
        estimate.base = base;
        if (std::isfinite(found.value) && std::isfinite(found.standardError)) {
            estimate.value = found.value;
            estimate.standardError = found.standardError;
        }
        setInterval(estimate, m_scope);
        m_estimates.push_back(std::move(estimate));
    }

    const ChangeSource &m_source;
    const GroupLevel &m_level;
    const Scope &m_scope;
    const std::vector<WaveData> &m_waves;
    const SharedUnits &m_units;
    std::vector<std::vector<std::int32_t>> m_rows = {}; ///< group of each row, per wave
    std::vector<int> m_groups = {}; ///< heading of each group that is used
    Estimate m_common = {};
    std::vector<Estimate> m_estimates = {};
};

} // namespace

std::vector<Heading> decompositionParts()
{
    return {
        {.key = u"change"_s,
         .label = label(u"Endring i alt"_s, u"Endring i alt"_s, u"Change in all"_s)},
        {.key = u"composition"_s,
         .label = label(u"Sammensetning"_s, u"Samansetjing"_s, u"Composition"_s)},
        {.key = u"within"_s,
         .label = label(u"Innenfor gruppene"_s, u"Innanfor gruppene"_s, u"Within the groups"_s)},
        {.key = u"compositionAtFirst"_s,
         .label = label(u"Sammensetning, med de første andelene"_s,
                        u"Samansetjing, med dei første delane"_s,
                        u"Composition, at the first wave's figures"_s)},
        {.key = u"withinAtFirst"_s,
         .label = label(u"Innenfor, med den første sammensetningen"_s,
                        u"Innanfor, med den første samansetjinga"_s,
                        u"Within, at the first wave's composition"_s)},
        {.key = u"interaction"_s, .label = label(u"Samspill"_s, u"Samspel"_s, u"Interaction"_s)},
    };
}

Result<std::vector<Estimate>> decomposition(const ChangeSource &source, const GroupLevel &level,
                                            const Scope &scope, const std::vector<WaveData> &waves,
                                            const SharedUnits &units, JobControl &job)
{
    Decomposer decomposer(source, level, scope, waves, units);
    for (std::size_t item = 0; item < source.figures().itemCount(); ++item) {
        if (auto added = decomposer.addItem(item, job); !added)
            return std::move(added).error();
    }
    return decomposer.take();
}

} // namespace tidemark
