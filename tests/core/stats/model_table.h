// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include "core/stats/model_rows.h"
#include "reference_values.h"

namespace tidemark::stats {

/// Owns the columns of a model input; the first column is the constant.
class ModelTable
{
public:
    explicit ModelTable(std::vector<double> response)
        : m_response(std::move(response))
    {
        m_input.rows = m_response.size();
        m_input.response = m_response;
        m_input.columns.push_back({"constant", {}});
    }

    void add(const char *name, std::vector<double> values)
    {
        m_columns.push_back(std::move(values));
        m_input.columns.push_back({name, m_columns.back()});
    }
    /// One column for each level but the first.
    void addLevels(const char *name, const std::vector<double> &values, int levels)
    {
        for (int level = 2; level <= levels; ++level) {
            std::vector<double> column;
            for (const double value : values)
                column.push_back(std::isnan(value) ? value : value == double(level) ? 1.0 : 0.0);
            add(name, std::move(column));
        }
    }
    void addPowers(const std::vector<double> &values, int highest)
    {
        std::vector<double> column = values;
        for (int power = 1; power <= highest; ++power) {
            add("power", column);
            for (std::size_t i = 0; i < column.size(); ++i)
                column[i] *= values[i];
        }
    }
    ModelInput &input() { return m_input; }
    ModelRows rows() const { return modelRows(m_input); }

private:
    std::vector<double> m_response;
    std::deque<std::vector<double>> m_columns = {};
    ModelInput m_input = {};
};

inline std::vector<double> times(std::vector<double> values, double factor)
{
    for (double &value : values)
        value *= factor;
    return values;
}

} // namespace tidemark::stats
