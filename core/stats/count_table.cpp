// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/count_table.h"

#include <algorithm>
#include <cmath>

#include "core/stats/distributions.h"

namespace tidemark::stats {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

TestResult chiSquare(double statistic, double df)
{
    return {statistic, df, std::numeric_limits<double>::infinity(),
            chiSquareSurvival(statistic, df)};
}

double degreesOfFreedom(const CountTable &table)
{
    return (double(table.rows) - 1.0) * (double(table.columns) - 1.0);
}

double expectedCount(const CountTable &table, std::size_t row, std::size_t column)
{
    return table.rowTotal(row) * table.columnTotal(column) / table.total();
}

/// Sums over the cases of two scores, around their means.
struct ScoreMoments
{
    double sumXX = 0.0;
    double sumYY = 0.0;
    double sumXY = 0.0;
};

ScoreMoments scoreMoments(const CountTable &table, const std::vector<double> &rowScores,
                          const std::vector<double> &columnScores)
{
    const double n = table.total();
    double meanX = 0.0;
    double meanY = 0.0;
    for (std::size_t r = 0; r < table.rows; ++r)
        meanX += table.rowTotal(r) * rowScores[r] / n;
    for (std::size_t c = 0; c < table.columns; ++c)
        meanY += table.columnTotal(c) * columnScores[c] / n;
    ScoreMoments sums;
    for (std::size_t r = 0; r < table.rows; ++r) {
        const double x = rowScores[r] - meanX;
        sums.sumXX += table.rowTotal(r) * x * x;
        for (std::size_t c = 0; c < table.columns; ++c)
            sums.sumXY += table.at(r, c) * x * (columnScores[c] - meanY);
    }
    for (std::size_t c = 0; c < table.columns; ++c)
        sums.sumYY += table.columnTotal(c) * std::pow(columnScores[c] - meanY, 2);
    return sums;
}

} // namespace

double CountTable::rowTotal(std::size_t row) const
{
    double sum = 0.0;
    for (std::size_t column = 0; column < columns; ++column)
        sum += at(row, column);
    return sum;
}

double CountTable::columnTotal(std::size_t column) const
{
    double sum = 0.0;
    for (std::size_t row = 0; row < rows; ++row)
        sum += at(row, column);
    return sum;
}

double CountTable::total() const
{
    double sum = 0.0;
    for (const double count : counts)
        sum += count;
    return sum;
}

CountTable withoutEmptyLines(const CountTable &table)
{
    CountTable result;
    for (std::size_t c = 0; c < table.columns; ++c)
        result.columns += table.columnTotal(c) > 0.0 ? 1 : 0;
    for (std::size_t r = 0; r < table.rows; ++r) {
        if (!(table.rowTotal(r) > 0.0))
            continue;
        ++result.rows;
        for (std::size_t c = 0; c < table.columns; ++c) {
            if (table.columnTotal(c) > 0.0)
                result.counts.push_back(table.at(r, c));
        }
    }
    return result;
}

TestResult pearsonTest(const CountTable &given, ContinuityCorrection correction)
{
    const CountTable table = withoutEmptyLines(given);
    if (table.rows < 2 || table.columns < 2)
        return {};
    double yates =
        correction == ContinuityCorrection::Yates && table.rows == 2 && table.columns == 2 ? 0.5
                                                                                           : 0.0;
    for (std::size_t i = 0; i < table.counts.size(); ++i)
        yates = std::min(yates,
                         std::fabs(table.counts[i]
                                   - expectedCount(table, i / table.columns, i % table.columns)));
    double statistic = 0.0;
    for (std::size_t i = 0; i < table.counts.size(); ++i) {
        const double e = expectedCount(table, i / table.columns, i % table.columns);
        const double distance = std::fabs(table.counts[i] - e) - yates;
        statistic += distance * distance / e;
    }
    return chiSquare(statistic, degreesOfFreedom(table));
}

TestResult likelihoodRatioTest(const CountTable &given)
{
    const CountTable table = withoutEmptyLines(given);
    if (table.rows < 2 || table.columns < 2)
        return {};
    double statistic = 0.0;
    for (std::size_t i = 0; i < table.counts.size(); ++i) {
        const double e = expectedCount(table, i / table.columns, i % table.columns);
        if (table.counts[i] > 0.0)
            statistic += 2.0 * table.counts[i] * std::log(table.counts[i] / e);
    }
    return chiSquare(statistic, degreesOfFreedom(table));
}

TestResult cochranArmitageTest(const CountTable &table, const std::vector<double> &scores)
{
    const double n = table.total();
    const double share = table.columnTotal(0) / n;
    double meanScore = 0.0;
    for (std::size_t r = 0; r < table.rows; ++r)
        meanScore += table.rowTotal(r) * scores[r] / n;
    double association = 0.0;
    double spread = 0.0;
    for (std::size_t r = 0; r < table.rows; ++r) {
        const double deviation = scores[r] - meanScore;
        association += table.at(r, 0) * deviation;
        spread += table.rowTotal(r) * deviation * deviation;
    }
    return chiSquare(association * association / (share * (1.0 - share) * spread), 1.0);
}

TestResult linearByLinearTest(const CountTable &table, const std::vector<double> &rowScores,
                              const std::vector<double> &columnScores)
{
    const ScoreMoments sums = scoreMoments(table, rowScores, columnScores);
    const double squared = sums.sumXY * sums.sumXY / (sums.sumXX * sums.sumYY);
    return chiSquare((table.total() - 1.0) * squared, 1.0);
}

TestResult kruskalWallisTest(const CountTable &given)
{
    const CountTable table = withoutEmptyLines(given);
    if (table.rows < 2 || table.columns < 2)
        return {};
    const double n = table.total();
    std::vector<double> ranks;
    double below = 0.0;
    double ties = 0.0;
    for (std::size_t c = 0; c < table.columns; ++c) {
        const double count = table.columnTotal(c);
        ranks.push_back(below + (count + 1.0) / 2.0);
        below += count;
        ties += count * count * count - count;
    }
    double statistic = 0.0;
    for (std::size_t r = 0; r < table.rows; ++r) {
        double rankSum = 0.0;
        for (std::size_t c = 0; c < table.columns; ++c)
            rankSum += table.at(r, c) * (ranks[c] - (n + 1.0) / 2.0);
        statistic += rankSum * rankSum / table.rowTotal(r);
    }
    statistic *= 12.0 / (n * (n + 1.0)) / (1.0 - ties / (n * n * n - n));
    return chiSquare(statistic, double(table.rows) - 1.0);
}

std::vector<double> adjustedResiduals(const CountTable &table)
{
    const double n = table.total();
    std::vector<double> result;
    for (std::size_t i = 0; i < table.counts.size(); ++i) {
        const std::size_t r = i / table.columns;
        const std::size_t c = i % table.columns;
        const double e = expectedCount(table, r, c);
        const double variance =
            e * (1.0 - table.rowTotal(r) / n) * (1.0 - table.columnTotal(c) / n);
        result.push_back(variance > 0.0 ? (table.counts[i] - e) / std::sqrt(variance) : nan);
    }
    return result;
}

double cramersV(const CountTable &given)
{
    const CountTable table = withoutEmptyLines(given);
    if (table.rows < 2 || table.columns < 2)
        return nan;
    const double smaller = double(std::min(table.rows, table.columns));
    return std::sqrt(pearsonTest(table).statistic / (table.total() * (smaller - 1.0)));
}

} // namespace tidemark::stats
