// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/stats/compensated_sum.h"
#include "core/stats/count_table.h"
#include "core/stats/distributions.h"

namespace tidemark::stats {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double logFactorial(double n)
{
    return logGamma(n + 1.0);
}

/// Walks over all tables with given margins, column by column.
class TableWalk
{
public:
    TableWalk(const CountTable &table, std::size_t mostTables)
        : m_rows(table.rows)
        , m_mostTables(mostTables)
    {
        for (std::size_t r = 0; r < table.rows; ++r)
            m_left.push_back(table.rowTotal(r));
        for (std::size_t c = 0; c < table.columns; ++c)
            m_columns.push_back(table.columnTotal(c));
        m_logFactorials.resize(std::size_t(table.total()) + 1);
        for (std::size_t i = 0; i < m_logFactorials.size(); ++i)
            m_logFactorials[i] = logFactorial(double(i));
        m_constant = -logFactorialOf(table.total());
        for (const double margin : m_left)
            m_constant += logFactorialOf(margin);
        for (const double margin : m_columns)
            m_constant += logFactorialOf(margin);
        double observed = m_constant;
        for (const double count : table.counts)
            observed -= logFactorialOf(count);
        m_observed = std::exp(observed);
        m_limit = m_observed * (1.0 + 1e-7);
    }

    TestResult run()
    {
        fillColumn(0, 0, m_columns[0], m_constant);
        TestResult result;
        result.statistic = m_observed;
        result.pValue = m_tables > m_mostTables ? nan : std::min(1.0, m_sum.value());
        return result;
    }

private:
    double logFactorialOf(double count) const { return m_logFactorials[std::size_t(count)]; }

    void finish(double logProbability)
    {
        ++m_tables;
        for (const double rest : m_left)
            logProbability -= logFactorialOf(rest);
        const double probability = std::exp(logProbability);
        if (probability <= m_limit)
            m_sum.add(probability);
    }

    /// Puts `rest` cases of `column` into the rows from `row` on; the last column takes what is
    /// left.
    void fillColumn(std::size_t column, std::size_t row, double rest, double logProbability)
    {
        if (m_tables > m_mostTables)
            return;
        if (column + 1 == m_columns.size())
            return finish(logProbability);
        if (row + 1 == m_rows) {
            m_left[row] -= rest;
            fillColumn(column + 1, 0, m_columns[column + 1], logProbability - logFactorialOf(rest));
            m_left[row] += rest;
            return;
        }
        double room = 0.0; // of the rows below
        for (std::size_t below = row + 1; below < m_rows; ++below)
            room += m_left[below];
        const double most = std::min(rest, m_left[row]);
        for (double count = std::max(0.0, rest - room); count <= most; count += 1.0) {
            m_left[row] -= count;
            fillColumn(column, row + 1, rest - count, logProbability - logFactorialOf(count));
            m_left[row] += count;
        }
    }

    std::size_t m_rows = 0;
    std::size_t m_mostTables = 0;
    std::size_t m_tables = 0;
    std::vector<double> m_left = {};
    std::vector<double> m_columns = {};
    std::vector<double> m_logFactorials = {};
    double m_constant = 0.0;
    double m_observed = 0.0;
    double m_limit = 0.0;
    CompensatedSum m_sum = {};
};

bool isCount(double value)
{
    return value >= 0.0 && value == std::floor(value) && value < 1e7;
}

} // namespace

TestResult fisherTest(const CountTable &given, std::size_t mostTables)
{
    const CountTable table = withoutEmptyLines(given);
    const bool areCounts = std::all_of(table.counts.begin(), table.counts.end(), isCount);
    if (table.rows < 2 || table.columns < 2 || !areCounts)
        return {};
    return TableWalk(table, mostTables).run();
}

} // namespace tidemark::stats
