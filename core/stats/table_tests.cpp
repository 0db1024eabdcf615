// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/table_tests.h"

#include <cmath>

#include <Eigen/Dense>

#include "core/stats/distributions.h"
#include "core/stats/mean_estimates.h"

namespace tidemark::stats {

namespace {

using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;
using Index = Eigen::Index;

/// Cells of the rows and columns that have cases, with their covariance.
struct UsedCells
{
    Index rows = 0;
    Index columns = 0;
    Vector values = {};
    Matrix covariance = {};

    Index cell(Index row, Index column) const { return row * columns + column; }
    double degreesOfFreedom() const { return double(rows - 1) * double(columns - 1); }
    Vector rowSums() const
    {
        Vector sums = Vector::Zero(rows);
        for (Index i = 0; i < values.size(); ++i)
            sums(i / columns) += values(i);
        return sums;
    }
    Vector columnSums() const
    {
        Vector sums = Vector::Zero(columns);
        for (Index i = 0; i < values.size(); ++i)
            sums(i % columns) += values(i);
        return sums;
    }
};

UsedCells usedCells(const CellEstimates &table)
{
    std::vector<int> rows;
    std::vector<int> columns;
    for (int g = 0; g < table.groups; ++g) {
        double sum = 0.0;
        for (int k = 0; k < table.categories; ++k)
            sum += std::fabs(table.values[table.cell(g, k)]);
        if (sum > 0.0)
            rows.push_back(g);
    }
    for (int k = 0; k < table.categories; ++k) {
        double sum = 0.0;
        for (int g = 0; g < table.groups; ++g)
            sum += std::fabs(table.values[table.cell(g, k)]);
        if (sum > 0.0)
            columns.push_back(k);
    }
    std::vector<std::size_t> cells;
    for (const int g : rows) {
        for (const int k : columns)
            cells.push_back(table.cell(g, k));
    }
    UsedCells used{Index(rows.size()), Index(columns.size()), Vector(Index(cells.size())),
                   Matrix(Index(cells.size()), Index(cells.size()))};
    for (std::size_t i = 0; i < cells.size(); ++i) {
        used.values(Index(i)) = table.values[cells[i]];
        for (std::size_t j = 0; j < cells.size(); ++j)
            used.covariance(Index(i), Index(j)) = table.covariance.at(cells[i], cells[j]);
    }
    return used;
}

/// Columns that span the interaction space: orthogonal to all row and column effects.
Matrix interactionContrasts(const UsedCells &cells)
{
    Matrix contrasts = Matrix::Zero(cells.values.size(), Index(cells.degreesOfFreedom()));
    Index column = 0;
    for (Index r = 1; r < cells.rows; ++r) {
        for (Index c = 1; c < cells.columns; ++c, ++column) {
            contrasts(cells.cell(0, 0), column) = 1.0;
            contrasts(cells.cell(r, 0), column) = -1.0;
            contrasts(cells.cell(0, c), column) = -1.0;
            contrasts(cells.cell(r, c), column) = 1.0;
        }
    }
    return contrasts;
}

/// Derivatives of N_ij - N_i. N_.j / N by the cells, one row per ij.
Matrix independenceJacobian(const UsedCells &cells)
{
    const Vector rows = cells.rowSums();
    const Vector columns = cells.columnSums();
    const double total = cells.values.sum();
    Matrix jacobian = Matrix::Identity(cells.values.size(), cells.values.size());
    for (Index i = 0; i < cells.values.size(); ++i) {
        const Index r = i / cells.columns;
        const Index c = i % cells.columns;
        for (Index j = 0; j < cells.values.size(); ++j) {
            const double byRow = j / cells.columns == r ? columns(c) / total : 0.0;
            const double byColumn = j % cells.columns == c ? rows(r) / total : 0.0;
            jacobian(i, j) += rows(r) * columns(c) / (total * total) - byRow - byColumn;
        }
    }
    return jacobian;
}

double pearsonPerCase(const UsedCells &cells)
{
    const Vector rows = cells.rowSums();
    const Vector columns = cells.columnSums();
    const double total = cells.values.sum();
    double sum = 0.0;
    for (Index i = 0; i < cells.values.size(); ++i) {
        const double expected = rows(i / cells.columns) * columns(i % cells.columns) / total;
        sum += std::pow(cells.values(i) - expected, 2) / expected;
    }
    return sum / total;
}

TestResult fTest(double statistic, double df1, double df2)
{
    return {statistic, df1, df2, fSurvival(statistic, df1, df2)};
}

/// Estimated share of cases ranked below each category, ties counted half.
std::vector<double> rankScores(const CellEstimates &shares)
{
    std::vector<double> weights(std::size_t(shares.categories), 0.0);
    double total = 0.0;
    for (int g = 0; g < shares.groups; ++g) {
        for (int k = 0; k < shares.categories; ++k) {
            const std::size_t cell = shares.cell(g, k);
            if (shares.bases[cell].count == 0)
                continue;
            weights[std::size_t(k)] += shares.values[cell] * shares.bases[cell].weighted;
            total += shares.values[cell] * shares.bases[cell].weighted;
        }
    }
    double below = 0.0;
    for (double &weight : weights) {
        const double own = weight;
        weight = (below + own / 2.0) / total;
        below += own;
    }
    return weights;
}

} // namespace

RaoScottTest raoScottTest(const CellEstimates &all, double df)
{
    RaoScottTest result;
    const UsedCells cells = usedCells(all);
    if (cells.rows < 2 || cells.columns < 2)
        return result;
    // An empty cell takes no part, as in R.
    const Vector inverse = cells.values.unaryExpr([](double p) { return p > 0.0 ? 1.0 / p : 0.0; });
    const Matrix contrasts = interactionContrasts(cells);
    // Orthogonal to row and column effects is all that the eigenvalues depend on.
    const Matrix simple = contrasts.transpose() * inverse.asDiagonal() * contrasts;
    const Matrix scaled = inverse.asDiagonal() * contrasts;
    const Matrix design = scaled.transpose() * cells.covariance * scaled;
    const double n = double(all.bases.front().count);
    const Matrix delta = n * simple.fullPivLu().solve(design);
    const double trace = delta.trace();
    const double squares = (delta * delta).trace();
    const double effectiveDf = trace * trace / squares;
    result.pearson = n * pearsonPerCase(cells);
    result.meanDesignEffect = trace / cells.degreesOfFreedom();
    result.second = fTest(result.pearson / trace, effectiveDf, effectiveDf * df);
    const double corrected = result.pearson / result.meanDesignEffect;
    result.first = {corrected, cells.degreesOfFreedom(), std::numeric_limits<double>::infinity(),
                    chiSquareSurvival(corrected, cells.degreesOfFreedom())};
    return result;
}

TestResult waldIndependenceTest(const CellEstimates &counts, double df, WaldForm form)
{
    const UsedCells cells = usedCells(counts);
    if (cells.rows < 2 || cells.columns < 2)
        return {};
    const Vector rows = cells.rowSums();
    const Vector columns = cells.columnSums();
    const double total = cells.values.sum();
    const Matrix jacobian = independenceJacobian(cells);
    const auto d = Index(cells.degreesOfFreedom());
    Vector distance(d);
    Matrix used(d, cells.values.size());
    for (Index r = 1, i = 0; r < cells.rows; ++r) {
        for (Index c = 1; c < cells.columns; ++c, ++i) {
            distance(i) = cells.values(cells.cell(r, c)) - rows(r) * columns(c) / total;
            used.row(i) = jacobian.row(cells.cell(r, c));
        }
    }
    const Matrix variance = used * cells.covariance * used.transpose();
    const Eigen::FullPivLU<Matrix> solver(variance);
    if (!solver.isInvertible())
        return {};
    const double wald = distance.dot(solver.solve(distance)) / double(d);
    if (form == WaldForm::Plain)
        return fTest(wald, double(d), df);
    const double left = df - double(d) + 1.0;
    return fTest(wald * left / df, double(d), left);
}

std::vector<double> designResiduals(const CellEstimates &all)
{
    const UsedCells cells{Index(all.groups), Index(all.categories),
                          Eigen::Map<const Vector>(all.values.data(), Index(all.values.size())),
                          Eigen::Map<const Matrix>(all.covariance.values().data(),
                                                   Index(all.values.size()),
                                                   Index(all.values.size()))};
    const Matrix jacobian = independenceJacobian(cells);
    const Vector rows = cells.rowSums();
    const Vector columns = cells.columnSums();
    std::vector<double> result;
    for (Index i = 0; i < cells.values.size(); ++i) {
        const double variance = jacobian.row(i) * cells.covariance * jacobian.row(i).transpose();
        const double distance =
            cells.values(i) - rows(i / cells.columns) * columns(i % cells.columns);
        result.push_back(distance / std::sqrt(variance));
    }
    return result;
}

TestResult designRankTest(const CellEstimates &shares, double df)
{
    const CellEstimates means = scoreMeans(shares, rankScores(shares));
    std::vector<std::size_t> groups;
    for (std::size_t g = 0; g < means.values.size(); ++g) {
        if (means.bases[g].count > 0)
            groups.push_back(g);
    }
    if (groups.size() < 2)
        return {};
    const auto d = Index(groups.size() - 1);
    const std::size_t first = groups.front();
    Vector difference(d);
    Matrix variance(d, d);
    for (Index i = 0; i < d; ++i) {
        const std::size_t g = groups[std::size_t(i) + 1];
        difference(i) = means.values[g] - means.values[first];
        for (Index j = 0; j < d; ++j) {
            const std::size_t h = groups[std::size_t(j) + 1];
            variance(i, j) = means.covariance.at(g, h) - means.covariance.at(g, first)
                - means.covariance.at(first, h) + means.covariance.at(first, first);
        }
    }
    if (d == 1) {
        const double t = difference(0) / std::sqrt(variance(0, 0));
        return {t, 1.0, df - 1.0, twoSidedPValue(t, df - 1.0)};
    }
    const double statistic = difference.dot(variance.fullPivLu().solve(difference)) / double(d);
    return fTest(statistic, double(d), df - double(d));
}

std::vector<ColumnComparison> compareColumns(const CellEstimates &shares, double df,
                                             PValueAdjustment adjustment)
{
    std::vector<ColumnComparison> result;
    for (int k = 0; k < shares.categories; ++k) {
        std::vector<double> pValues;
        const std::size_t begin = result.size();
        for (int g = 0; g < shares.groups; ++g) {
            for (int h = g + 1; h < shares.groups; ++h) {
                const std::size_t a = shares.cell(g, k);
                const std::size_t b = shares.cell(h, k);
                const double variance = shares.covariance.at(a, a) + shares.covariance.at(b, b)
                    - 2.0 * shares.covariance.at(a, b);
                ColumnComparison pair{k, g, h, shares.values[a] - shares.values[b],
                                      std::sqrt(variance)};
                pair.pValue = twoSidedPValue(pair.difference / pair.standardError, df);
                pValues.push_back(pair.pValue);
                result.push_back(pair);
            }
        }
        const std::vector<double> adjusted = adjustedPValues(pValues, adjustment);
        for (std::size_t i = 0; i < adjusted.size(); ++i)
            result[begin + i].adjustedPValue = adjusted[i];
    }
    return result;
}

} // namespace tidemark::stats
