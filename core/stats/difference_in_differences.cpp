// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/difference_in_differences.h"

#include <limits>
#include <set>

#include "core/stats/fixed_effects.h"
#include "core/stats/glm.h"

namespace tidemark::stats {

namespace {

/// Columns made from treatment and waves, and the rows that have both.
class DifferenceColumns
{
public:
    explicit DifferenceColumns(const DifferenceInput &input)
        : m_input(input)
        , m_domain(input.model.rows)
        , m_treated(input.model.rows)
        , m_after(input.model.rows)
    {
        std::set<std::int32_t> waves;
        for (std::size_t row = 0; row < m_domain.size(); ++row) {
            m_domain[row] = input.units[row] >= 0 && input.waves[row] >= 0
                && (input.model.domain.empty() || input.model.domain[row] != 0);
            m_treated[row] = input.treated[row] != 0 ? 1.0 : 0.0;
            m_after[row] = input.waves[row] >= input.firstWaveAfter ? m_treated[row] : 0.0;
            if (m_domain[row] != 0)
                waves.insert(input.waves[row]);
        }
        if (waves.empty())
            return;
        for (const std::int32_t wave : std::vector(std::next(waves.begin()), waves.end())) {
            std::vector<double> &column = m_waves.emplace_back();
            for (const std::int32_t code : input.waves)
                column.push_back(code == wave ? 1.0 : 0.0);
        }
    }

    ModelInput model(bool hasConstants) const
    {
        ModelInput model = m_input.model;
        model.domain = m_domain;
        model.columns.clear();
        if (hasConstants)
            model.columns = {{"constant"}, {"treated", m_treated}};
        model.columns.push_back({"treated after", m_after});
        for (const std::vector<double> &wave : m_waves)
            model.columns.push_back({"wave", wave});
        model.columns.insert(model.columns.end(), m_input.model.columns.begin(),
                             m_input.model.columns.end());
        return model;
    }

private:
    const DifferenceInput &m_input;
    std::vector<std::uint8_t> m_domain;
    std::vector<double> m_treated;
    std::vector<double> m_after;
    std::vector<std::vector<double>> m_waves = {};
};

/// Counts the rows of the model in the four cells.
void fillCells(const DifferenceInput &input, DifferenceFit &result)
{
    std::array<std::set<std::int32_t>, 4> units;
    std::array<double, 4> sums{};
    result.treatedAfter.assign(input.model.rows, 0);
    for (std::size_t row = 0; row < input.model.rows; ++row) {
        if (result.rows.patternOfRow[row] < 0)
            continue;
        const bool isAfter = input.waves[row] >= input.firstWaveAfter;
        const std::size_t place = (input.treated[row] != 0 ? 2U : 0U) + (isAfter ? 1U : 0U);
        DifferenceCell &cell = result.cells[place];
        const double w = input.model.weights.empty() ? 1.0 : input.model.weights[row];
        ++cell.rows;
        cell.weighted += w;
        sums[place] += w * input.model.response[row];
        units[place].insert(input.units[row]);
        result.treatedAfter[row] = place == 3 ? 1 : 0;
    }
    for (std::size_t place = 0; place < 4; ++place) {
        DifferenceCell &cell = result.cells[place];
        cell.units = units[place].size();
        cell.mean =
            cell.rows > 0 ? sums[place] / cell.weighted : std::numeric_limits<double>::quiet_NaN();
    }
}

} // namespace

DifferenceFit fitDifferenceLinear(const DifferenceInput &input, const Execution &execution)
{
    const DifferenceColumns columns(input);
    WithinFit within = fitWithin(columns.model(false), input.units, execution);
    DifferenceFit result{std::move(within.rows), std::move(within.fit), 0, within.units};
    fillCells(input, result);
    return result;
}

DifferenceFit fitDifferenceLogit(const DifferenceInput &input, const Execution &execution)
{
    const DifferenceColumns columns(input);
    DifferenceFit result{.rows = modelRows(columns.model(true), execution), .effect = 2};
    result.fit = fitGlm(result.rows, {}, execution);
    fillCells(input, result);
    return result;
}

MarginRequest differenceEffect(const DifferenceFit &fit)
{
    return {.kind = MarginRequest::Kind::Difference,
            .to = {{.column = fit.effect, .constant = 1.0}},
            .from = {{.column = fit.effect, .constant = 0.0}},
            .over = fit.treatedAfter};
}

} // namespace tidemark::stats
