// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/analysis/analysis_result.h"
#include "core/analysis/categories.h"
#include "core/analysis/wave_data.h"
#include "core/base/result.h"
#include "core/stats/category_column.h"

namespace tidemark {

/// One depth of the groups: all rows together, or the first k grouping variables crossed.
struct GroupLevel
{
    int depth = 0; ///< number of grouping variables; 0 = all
    /// The heading of each group in AnalysisResult::groups; −1 for all together and for
    /// combinations that do not occur.
    std::vector<int> headings = {};
    std::vector<std::optional<stats::CategoryColumn>> columns = {}; ///< per wave
};

/// The grouping variables of a request over all its waves.
class Groups final
{
public:
    /// Errors: TooManyCategories, ColumnNotLoaded, errors of the frame.
    static Result<Groups> make(const std::vector<WaveData> &waves, bool totals);

    const std::vector<Heading> &headings() const { return m_headings; }
    /// From all together to all variables crossed; only the last without totals.
    const std::vector<GroupLevel> &levels() const { return m_levels; }

private:
    void cross(const std::vector<WaveData> &waves);
    void addHeadings(int depth, std::size_t prefix, int parent);
    void addLevels(std::size_t waves, bool totals);
    std::size_t sizeAt(std::size_t depth) const;

    std::vector<Heading> m_headings = {};
    std::vector<GroupLevel> m_levels = {};
    std::vector<CategoryList> m_lists = {}; ///< per variable
    std::vector<std::vector<AnswerColumn>> m_answers = {}; ///< per wave and variable
    std::vector<std::vector<std::vector<std::int32_t>>> m_codes = {}; ///< per wave, depth − 2, row
    std::vector<std::vector<bool>> m_seen = {}; ///< per depth − 1 and group
    std::vector<std::vector<int>> m_headingOf = {}; ///< per depth − 1 and group
};

} // namespace tidemark
