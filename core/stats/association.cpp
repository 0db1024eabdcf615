// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/association.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tidemark::stats {

namespace {

/// For each cell the shares of cells in line with it and against it.
struct PairShares
{
    std::vector<double> concordant = {};
    std::vector<double> discordant = {};
    double allConcordant = 0.0; ///< sum p * concordant
    double allDiscordant = 0.0;
};

PairShares pairShares(const std::vector<double> &shares, std::size_t rows, std::size_t columns)
{
    PairShares result;
    for (std::size_t i = 0; i < rows * columns; ++i) {
        double inLine = 0.0;
        double against = 0.0;
        for (std::size_t j = 0; j < rows * columns; ++j) {
            const std::size_t r = i / columns;
            const std::size_t c = i % columns;
            const std::size_t s = j / columns;
            const std::size_t d = j % columns;
            if ((s < r && d < c) || (s > r && d > c))
                inLine += shares[j];
            else if ((s < r && d > c) || (s > r && d < c))
                against += shares[j];
        }
        result.concordant.push_back(inLine);
        result.discordant.push_back(against);
        result.allConcordant += shares[i] * inLine;
        result.allDiscordant += shares[i] * against;
    }
    return result;
}

struct Margins
{
    std::vector<double> rows = {};
    std::vector<double> columns = {};
    double untiedRows = 1.0; ///< 1 - sum of squared row shares
    double untiedColumns = 1.0;
};

Margins margins(const std::vector<double> &shares, std::size_t rows, std::size_t columns)
{
    Margins result{std::vector<double>(rows, 0.0), std::vector<double>(columns, 0.0)};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        result.rows[i / columns] += shares[i];
        result.columns[i % columns] += shares[i];
    }
    for (const double share : result.rows)
        result.untiedRows -= share * share;
    for (const double share : result.columns)
        result.untiedColumns -= share * share;
    return result;
}

Association withError(double value, const std::vector<double> &gradient,
                      const Covariance &covariance)
{
    return {value, std::sqrt(contrastVariance(covariance, gradient))};
}

} // namespace

OrdinalAssociation ordinalAssociation(const std::vector<double> &shares, std::size_t rows,
                                      std::size_t columns, const Covariance &covariance)
{
    const PairShares pairs = pairShares(shares, rows, columns);
    const Margins sums = margins(shares, rows, columns);
    const double c = pairs.allConcordant;
    const double d = pairs.allDiscordant;
    const double root = std::sqrt(sums.untiedRows * sums.untiedColumns);
    std::vector<double> gamma, tau, byColumn, byRow;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double dc = 2.0 * pairs.concordant[i];
        const double dd = 2.0 * pairs.discordant[i];
        const double dRows = -2.0 * sums.rows[i / columns];
        const double dColumns = -2.0 * sums.columns[i % columns];
        const double ratio = (c - d) / root;
        gamma.push_back(2.0 * (d * dc - c * dd) / ((c + d) * (c + d)));
        tau.push_back((dc - dd) / root
                      - ratio / 2.0 * (dRows / sums.untiedRows + dColumns / sums.untiedColumns));
        byColumn.push_back((dc - dd - (c - d) * dRows / sums.untiedRows) / sums.untiedRows);
        byRow.push_back((dc - dd - (c - d) * dColumns / sums.untiedColumns) / sums.untiedColumns);
    }
    return {withError((c - d) / (c + d), gamma, covariance),
            withError((c - d) / root, tau, covariance),
            withError((c - d) / sums.untiedRows, byColumn, covariance),
            withError((c - d) / sums.untiedColumns, byRow, covariance)};
}

Association cramersV(const std::vector<double> &shares, std::size_t rows, std::size_t columns,
                     const Covariance &covariance)
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    if (std::min(rows, columns) < 2)
        return {nan, nan};
    const Margins sums = margins(shares, rows, columns);
    std::vector<double> perRow(rows, 0.0); // sum over columns of p_ij^2 / (p_i. p_.j)
    std::vector<double> perColumn(columns, 0.0);
    double squared = -1.0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const std::size_t r = i / columns;
        const std::size_t c = i % columns;
        const double term = shares[i] * shares[i] / (sums.rows[r] * sums.columns[c]);
        perRow[r] += term;
        perColumn[c] += term;
        squared += term;
    }
    const double most = double(std::min(rows, columns) - 1);
    const double value = std::sqrt(std::max(0.0, squared) / most);
    std::vector<double> gradient;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const std::size_t r = i / columns;
        const std::size_t c = i % columns;
        const double ofSquare = 2.0 * shares[i] / (sums.rows[r] * sums.columns[c])
            - perRow[r] / sums.rows[r] - perColumn[c] / sums.columns[c];
        gradient.push_back(ofSquare / (2.0 * most * value));
    }
    return withError(value, gradient, covariance);
}

Covariance multinomialCovariance(const std::vector<double> &shares, double n)
{
    Covariance result(shares.size());
    for (std::size_t i = 0; i < shares.size(); ++i) {
        for (std::size_t j = 0; j < shares.size(); ++j)
            result.values()[i * shares.size() + j] =
                ((i == j ? shares[i] : 0.0) - shares[i] * shares[j]) / n;
    }
    return result;
}

} // namespace tidemark::stats
