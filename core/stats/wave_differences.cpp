// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/wave_differences.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

#include "core/stats/fixed_effects.h"
#include "core/stats/linear_models.h"
#include "core/stats/robust_covariance.h"

namespace tidemark::stats {

namespace {

/// The rows of a model with columns for groups and waves, and what they tell of its means.
class WaveModel
{
public:
    explicit WaveModel(const WaveDifferenceInput &input)
        : m_input(input)
        , m_hasUnits(!input.units.empty())
    {
        const std::size_t rows = input.model.rows;
        m_domain.resize(rows);
        for (std::size_t row = 0; row < rows; ++row)
            m_domain[row] = input.groups[row] >= 0 && input.waves[row] >= 0
                && (input.model.domain.empty() || input.model.domain[row] != 0);
        if (!m_hasUnits)
            addColumn([](std::size_t group, std::size_t) { return group == 0; });
        for (const bool ofTreated : {false, true}) {
            for (std::size_t w = 0; w < input.waveCount; ++w) {
                if (w != input.before)
                    addColumn([=](std::size_t group, std::size_t wave) {
                        return wave == w && (!ofTreated || group == 0);
                    });
            }
        }
    }

    ModelInput modelInput() const
    {
        ModelInput model = m_input.model;
        model.domain = m_domain;
        model.columns.clear();
        if (!m_hasUnits)
            model.columns.push_back({"constant"});
        for (const std::vector<double> &column : m_columns)
            model.columns.push_back({"wave", column});
        model.columns.insert(model.columns.end(), m_input.model.columns.begin(),
                             m_input.model.columns.end());
        return model;
    }

    /// Columns before the further ones.
    std::size_t ownColumns() const { return m_columns.size() + (m_hasUnits ? 0 : 1); }

    /// The column of a wave, or of the treated in it. @pre wave is not `before`
    std::size_t columnOf(std::size_t wave, bool ofTreated) const
    {
        const std::size_t first = m_hasUnits ? 0 : 2;
        return first + (ofTreated ? m_input.waveCount - 1 : 0)
            + (wave > m_input.before ? wave - 1 : wave);
    }

    /// What a group has in a wave beyond `before`.
    double pathAt(const std::vector<double> &coefficients, std::size_t group,
                  std::size_t wave) const
    {
        if (wave == m_input.before)
            return 0.0;
        return coefficients[columnOf(wave, false)]
            + (group == 0 ? coefficients[columnOf(wave, true)] : 0.0);
    }

private:
    template <typename IsOne>
    void addColumn(const IsOne &isOne)
    {
        std::vector<double> &column = m_columns.emplace_back(m_input.model.rows, 0.0);
        for (std::size_t row = 0; row < column.size(); ++row) {
            if (m_domain[row])
                column[row] =
                    isOne(std::size_t(m_input.groups[row]), std::size_t(m_input.waves[row])) ? 1.0
                                                                                             : 0.0;
        }
    }

    const WaveDifferenceInput &m_input;
    bool m_hasUnits = false;
    std::vector<std::uint8_t> m_domain = {};
    std::vector<std::vector<double>> m_columns = {};
};

/// The model with every row's part in the mean of its group.
struct Fitted
{
    ModelRows rows = {};
    ModelFit fit = {};
    std::array<double, 2> weights = {0.0, 0.0};
    std::array<double, 2> level = {0.0, 0.0}; ///< mean of the group had all been of `before`
    std::vector<double> waveShares = {}; ///< of the weights of each group
    std::vector<double> own = {}; ///< two numbers a row: what it adds to each level
};

void fillLevels(const WaveDifferenceInput &input, const WaveModel &model, Fitted &fitted)
{
    const std::size_t rows = input.model.rows;
    std::vector<double> residual(rows, 0.0);
    fitted.waveShares.assign(2 * input.waveCount, 0.0);
    const auto isUsed = [&](std::size_t row) { return fitted.rows.patternOfRow[row] >= 0; };
    for (std::size_t row = 0; row < rows; ++row) {
        if (!isUsed(row))
            continue;
        const auto group = std::size_t(input.groups[row]);
        const auto wave = std::size_t(input.waves[row]);
        const double w = fitted.rows.weightOfRow(row);
        residual[row] =
            input.model.response[row] - model.pathAt(fitted.fit.coefficients, group, wave);
        fitted.weights[group] += w;
        fitted.level[group] += w * residual[row];
        fitted.waveShares[group * input.waveCount + wave] += w;
    }
    for (std::size_t group = 0; group < 2; ++group) {
        fitted.level[group] /= fitted.weights[group];
        for (std::size_t wave = 0; wave < input.waveCount; ++wave)
            fitted.waveShares[group * input.waveCount + wave] /= fitted.weights[group];
    }
    fitted.own.assign(2 * rows, 0.0);
    for (std::size_t row = 0; row < rows; ++row) {
        if (!isUsed(row))
            continue;
        const auto group = std::size_t(input.groups[row]);
        fitted.own[2 * row + group] = fitted.rows.weightOfRow(row)
            * (residual[row] - fitted.level[group]) / fitted.weights[group];
    }
}

RowInfluence influenceOf(const std::shared_ptr<const Fitted> &fitted,
                         const WaveDifferenceInput &input, const WaveModel &model)
{
    const RowInfluence own{2,
                           [fitted](std::size_t begin, std::size_t end, double *z) {
                               std::copy(fitted->own.begin() + std::ptrdiff_t(2 * begin),
                                         fitted->own.begin() + std::ptrdiff_t(2 * end), z);
                           },
                           {}};
    const std::size_t columns = fitted->rows.columns();
    const std::size_t width = columns + 2;
    std::vector<double> jacobian(2 * input.waveCount * width, 0.0);
    for (std::size_t group = 0; group < 2; ++group) {
        for (std::size_t wave = 0; wave < input.waveCount; ++wave) {
            double *row = jacobian.data() + (group * input.waveCount + wave) * width;
            row[columns + group] = 1.0;
            for (std::size_t w = 0; w < input.waveCount; ++w) {
                if (w == input.before)
                    continue;
                const double moved =
                    (w == wave ? 1.0 : 0.0) - fitted->waveShares[group * input.waveCount + w];
                row[model.columnOf(w, false)] = moved;
                if (group == 0)
                    row[model.columnOf(w, true)] = moved;
            }
        }
    }
    return combined(stacked(coefficientInfluence(fitted->rows, fitted->fit), own), jacobian,
                    2 * input.waveCount);
}

/// Problems of the columns of groups and waves; those of further columns are told, not refused.
void judgeColumns(const std::vector<std::size_t> &absorbed, const Fitted &fitted, std::size_t own,
                  WaveDifferenceFit &result)
{
    for (const std::size_t column : absorbed) {
        if (column >= own)
            result.absorbed.push_back(column - own);
        else
            result.problem = ModelProblem::Collinear;
    }
    for (const CollinearColumn &one : fitted.fit.collinear) {
        if (one.column < own) {
            result.problem = ModelProblem::Collinear;
            continue;
        }
        CollinearColumn further{.column = one.column - own};
        for (const std::size_t with : one.with) {
            if (with >= own)
                further.with.push_back(with - own);
        }
        result.collinear.push_back(std::move(further));
    }
}

} // namespace

WaveDifferenceFit fitWaveDifferences(const WaveDifferenceInput &input, const Execution &execution)
{
    const WaveModel model(input);
    const auto fitted = std::make_shared<Fitted>();
    WaveDifferenceFit result{.waveCount = input.waveCount};
    std::vector<std::size_t> absorbed;
    if (input.units.empty()) {
        fitted->rows = modelRows(model.modelInput(), execution);
        fitted->fit = fitLinear(fitted->rows, execution);
    } else {
        WithinFit within = fitWithin(model.modelInput(), input.units, execution);
        fitted->rows = std::move(within.rows);
        fitted->fit = std::move(within.fit);
        result.absorbedUnits = within.units;
        result.singleRowUnits = within.singleRowUnits;
        absorbed = std::move(within.absorbed);
    }
    result.problem = fitted->fit.problem;
    if (!result.isUsable())
        return result;
    judgeColumns(absorbed, *fitted, model.ownColumns(), result);
    if (!result.isUsable())
        return result;
    result.columns = fitted->fit.kept.size() + (input.units.empty() ? 0 : 1);
    fillLevels(input, model, *fitted);
    for (std::size_t group = 0; group < 2; ++group) {
        for (std::size_t wave = 0; wave < input.waveCount; ++wave)
            result.means.push_back(fitted->level[group]
                                   + model.pathAt(fitted->fit.coefficients, group, wave));
    }
    result.influence = influenceOf(fitted, input, model);
    return result;
}

} // namespace tidemark::stats
