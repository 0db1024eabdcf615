// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/analysis/oaxaca_request.h"
#include "core/analysis/regression_fit.h"

namespace tidemark {

/// The cases of one of the two groups.
struct GroupCases
{
    LocalText label = {};
    qint64 base = 0;
    qint64 ones = 0; ///< with outcome 1
    double weighted = 0.0;
    double squares = 0.0; ///< sum of squared weights
};

/// Which rows a decomposition rests on: chosen, of one of the groups, with weight, and complete.
class OaxacaCases
{
public:
    OaxacaCases(const OaxacaRequest &request, const RegressionData &data,
                const ExpandedModel &model);

    const std::vector<std::int32_t> &groups() const { return m_groups; } ///< 0, 1, else −1
    const CaseMask &used() const { return m_used; }
    const GroupCases &group(std::size_t place) const { return m_cases[place]; }
    const std::vector<LeftOutCases> &leftOut() const { return m_leftOut; }

    /// The term of a column: "Alder", "Kjønn × Alder".
    LocalText labelOf(const TermColumn &column) const;
    /// The column by itself: "Kjønn: Mann", "Alder".
    QString nameOf(const TermColumn &column) const;

    /// Whether a group, an outcome of two in it or a level of a factor in it has 1 to minCell − 1
    /// cases.
    bool isTelling(int minCell) const;

private:
    void findGroups(const FactorValues &between);
    void choose();
    bool isTellingLevel(const FactorValues &factor, int minCell) const;

    const OaxacaRequest &m_request;
    const RegressionData &m_data;
    const ExpandedModel &m_model;
    std::vector<std::int32_t> m_groups = {};
    CaseMask m_used = {};
    std::array<GroupCases, 2> m_cases = {};
    std::vector<LeftOutCases> m_leftOut = {};
};

} // namespace tidemark
