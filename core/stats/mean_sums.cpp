// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/mean_estimates.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/stats/compensated_sum.h"
#include "core/stats/design_covariance.h"

namespace tidemark::stats {

namespace {

constexpr std::size_t tileRows = 2'048;
using Powers = MeanSums::Powers;

constexpr std::array powerMembers{&Powers::w,   &Powers::wx,   &Powers::wxx,  &Powers::ww,
                                  &Powers::wwx, &Powers::wwxx, &Powers::count};

struct CompensatedPowers
{
    void add(const Powers &powers)
    {
        for (std::size_t i = 0; i < powerMembers.size(); ++i)
            sums[i].add(powers.*powerMembers[i]);
    }

    Powers value() const
    {
        Powers result;
        for (std::size_t i = 0; i < powerMembers.size(); ++i)
            result.*powerMembers[i] = sums[i].value();
        return result;
    }

    std::array<CompensatedSum, powerMembers.size()> sums = {};
};

class MeanPass
{
public:
    MeanPass(const MeanInput &input, const SampleDesign &design)
        : m_input(input)
        , m_finest(design.finest())
        , m_groups(input.group ? input.group->categories : 1)
    {
        if (input.group)
            m_group.emplace(*input.group, 1);
    }

    int groups() const { return m_groups; }

    /// Calls use(row, weight, value, group) for each row that counts.
    template <typename Use>
    void forEachRow(std::size_t begin, std::size_t end, const Use &use) const
    {
        std::array<std::int32_t, tileRows> tile;
        for (std::size_t tileBegin = begin; tileBegin < end; tileBegin += tileRows) {
            const std::span<std::int32_t> groups(tile.data(), std::min(tileRows, end - tileBegin));
            if (m_group)
                m_group->writeTo(groups, tileBegin);
            else
                std::fill(groups.begin(), groups.end(), 0);
            for (std::size_t i = 0; i < groups.size(); ++i) {
                const std::size_t row = tileBegin + i;
                const double w = m_input.weights.empty() ? 1.0 : m_input.weights[row];
                const bool isIn = m_input.domain.empty() || m_input.domain[row] != 0;
                if (groups[i] >= 0 && isIn && w * w > 0.0 && !std::isnan(m_input.values[row]))
                    use(row, w, m_input.values[row], std::size_t(groups[i]));
            }
        }
    }

    std::size_t leafOf(std::size_t row) const
    {
        const auto &leaves = m_finest.rowsAreUnits() ? m_finest.groupOfRow : m_finest.unitOfRow;
        return leaves.empty() ? 0 : std::size_t(leaves[row]);
    }

private:
    const MeanInput &m_input;
    const DesignStage &m_finest;
    std::optional<CellDecoder> m_group;
    int m_groups = 1;
};

/// Mean of everything, near enough to count x from.
double roughMean(const MeanPass &pass, std::size_t rows, const Execution &execution)
{
    CompensatedPowers total;
    reduceBlocks(
        rows, execution, Powers{},
        [&](Powers &partial, std::size_t begin, std::size_t end) {
            pass.forEachRow(begin, end, [&](std::size_t, double w, double x, std::size_t) {
                partial.w += w;
                partial.wx += w * x;
            });
        },
        [&](Powers &partial) {
            total.add(partial);
            partial = {};
        });
    const Powers sums = total.value();
    return sums.w != 0.0 ? sums.wx / sums.w : 0.0;
}

void addRow(Powers &powers, double w, double x)
{
    powers.w += w;
    powers.wx += w * x;
    powers.wxx += w * x * x;
    powers.ww += w * w;
    powers.wwx += w * w * x;
    powers.wwxx += w * w * x * x;
    powers.count += 1.0;
}

} // namespace

MeanSums meanSums(const MeanInput &input, const SampleDesign &design, const Execution &execution)
{
    const MeanPass pass(input, design);
    MeanSums result;
    result.groups = pass.groups();
    result.shift = roughMean(pass, design.rows, execution);
    const auto groups = std::size_t(result.groups);
    const std::size_t size = leafCount(design) * groups;
    std::vector<CompensatedPowers> leaves(size);
    result.complete = reduceBlocks(
        design.rows, execution, std::vector<Powers>(size),
        [&](std::vector<Powers> &partial, std::size_t begin, std::size_t end) {
            pass.forEachRow(
                begin, end, [&](std::size_t row, double w, double x, std::size_t group) {
                    addRow(partial[pass.leafOf(row) * groups + group], w, x - result.shift);
                });
        },
        [&](std::vector<Powers> &partial) {
            for (std::size_t i = 0; i < size; ++i)
                leaves[i].add(partial[i]);
            std::fill(partial.begin(), partial.end(), Powers{});
        });
    std::vector<CompensatedPowers> totals(groups);
    for (std::size_t i = 0; i < size; ++i) {
        result.leaves.push_back(leaves[i].value());
        totals[i % groups].add(result.leaves.back());
    }
    for (const CompensatedPowers &total : totals)
        result.totals.push_back(total.value());
    return result;
}

} // namespace tidemark::stats
