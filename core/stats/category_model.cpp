// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/category_model.h"

#include <algorithm>
#include <cmath>

namespace tidemark::stats {

std::vector<double> categoryWeights(const ModelRows &rows, int categories, CategoryFit &fit)
{
    fit.categories = categories;
    std::vector<double> result(std::size_t(std::max(categories, 0)), 0.0);
    if (rows.base == 0)
        fit.problem = ModelProblem::NoCases;
    else if (categories < 2)
        fit.problem = ModelProblem::ConstantOutcome;
    for (std::size_t p = 0; p < rows.patterns(); ++p) {
        const double y = rows.response[p];
        if (!(y >= 0.0 && y < double(categories)) || y - std::floor(y) > 0.0) {
            fit.problem = ModelProblem::OutcomeOutOfRange;
            return result;
        }
        result[std::size_t(y)] += rows.weights[p];
    }
    fit.nullLogLikelihood = 0.0;
    for (const double weight : result) {
        if (weight > 0.0)
            fit.nullLogLikelihood += weight * std::log(weight / rows.sumWeights);
        else if (fit.isUsable())
            fit.problem = ModelProblem::ConstantOutcome;
    }
    return result;
}

std::vector<double> categoryInfluence(const ModelRows &rows, const CategoryFit &fit)
{
    const std::size_t size = fit.parameters.size();
    std::vector<double> unit(rows.patterns() * size, 0.0);
    for (std::size_t p = 0; p < rows.patterns(); ++p) {
        for (std::size_t i = 0; i < size; ++i) {
            for (std::size_t j = 0; j < size; ++j)
                unit[p * size + i] += fit.covariance.at(i, j) * fit.scores[p * size + j];
        }
    }
    std::vector<double> result(rows.patternOfRow.size() * size, 0.0);
    for (std::size_t row = 0; row < rows.patternOfRow.size(); ++row) {
        const std::int32_t pattern = rows.patternOfRow[row];
        for (std::size_t i = 0; i < size && pattern >= 0; ++i)
            result[row * size + i] = rows.weightOfRow(row) * unit[std::size_t(pattern) * size + i];
    }
    return result;
}

} // namespace tidemark::stats
