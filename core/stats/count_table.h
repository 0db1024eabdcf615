// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/stats/test_result.h"

namespace tidemark::stats {

/// Unweighted counts in rows x columns.
struct CountTable
{
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<double> counts = {}; ///< row by row

    double at(std::size_t row, std::size_t column) const { return counts[row * columns + column]; }
    double rowTotal(std::size_t row) const;
    double columnTotal(std::size_t column) const;
    double total() const;
};

/// The table without rows and columns that have no cases; tests work on this.
CountTable withoutEmptyLines(const CountTable &table);

enum class ContinuityCorrection { None, Yates };

/// Pearson's chi-square for independence. Yates' correction is for 2 x 2 tables alone.
/// R: chisq.test(table, correct = FALSE / TRUE)
TestResult pearsonTest(const CountTable &table,
                       ContinuityCorrection correction = ContinuityCorrection::None);

/// Likelihood-ratio chi-square G^2 = 2 sum n log(n / e). R: MASS::loglm(~ 1 + 2, table)
TestResult likelihoodRatioTest(const CountTable &table);

/// Fisher's exact test: the probability of all tables with the same margins that are no more likely
/// than this one. The statistic is the probability of this table. Tables with more than
/// `mostTables` possible tables give NaN. R: fisher.test(table)$p.value
TestResult fisherTest(const CountTable &table, std::size_t mostTables = 2'000'000);

/// Trend of a share over ordered groups: rows = groups with `scores`, first column = cases with the
/// attribute, second = without. R: prop.trend.test(x, n, score)
TestResult cochranArmitageTest(const CountTable &table, const std::vector<double> &scores);

/// Linear-by-linear association (n - 1) r^2. R: coin::lbl_test; Agresti 2002, 3.4.1
TestResult linearByLinearTest(const CountTable &table, const std::vector<double> &rowScores,
                              const std::vector<double> &columnScores);

/// Kruskal-Wallis test of rows = groups over ordered columns, with correction for ties. With two
/// groups it is the Mann-Whitney test without continuity correction.
/// R: kruskal.test; wilcox.test(exact = FALSE, correct = FALSE)
TestResult kruskalWallisTest(const CountTable &table);

/// (n - e) / sqrt(e (1 - row share)(1 - column share)), row by row. R: chisq.test(table)$stdres
std::vector<double> adjustedResiduals(const CountTable &table);

/// sqrt(chi-square / (n (min(rows, columns) - 1))). R: DescTools::CramerV
double cramersV(const CountTable &table);

} // namespace tidemark::stats
