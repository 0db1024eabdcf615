// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/analysis/difference_request.h"
#include "core/analysis/panel.h"
#include "core/analysis/regression_fit.h"

namespace tidemark {

/// The cases of one group in one wave.
struct CellCases
{
    qint64 base = 0;
    qint64 ones = 0; ///< with outcome 1
    double weighted = 0.0;
    double squares = 0.0; ///< sum of squared weights
};

/// Which rows a difference in differences rests on: of a group, chosen, with weight, complete.
/// Groups are 0, the treated, and 1, the others.
class DifferenceCases
{
public:
    /// RequestNotUnderstood: a category without answers, waves that are not there or in the wrong
    /// order, a group without cases in a wave, units that change their group where that is refused.
    static Result<DifferenceCases> make(const DifferenceRequest &request,
                                        const RegressionData &data, const ExpandedModel &covariates,
                                        const BoundPlan &bound);

    std::size_t waveCount() const { return m_cells.size() / 2; }
    std::size_t before() const { return m_before; }
    std::size_t after() const { return m_after; }
    const std::vector<std::int32_t> &groups() const { return m_groups; } ///< −1: in none
    const std::vector<std::int32_t> &waves() const { return m_waves; }
    const CaseMask &used() const { return m_used; }
    const CellCases &cell(std::size_t group, std::size_t wave) const
    {
        return m_cells[group * waveCount() + wave];
    }
    const LocalText &label(std::size_t group) const { return m_labels[group]; }
    const std::vector<LeftOutCases> &leftOut() const { return m_leftOut; }
    /// How many are left out because their units change group, as people may be told: of few
    /// persons only that they are few. Empty: none.
    QString changingRows() const;

    /// Whether one of these has 1 to minCell − 1 cases: a group in a wave, one of up to
    /// mostCodedValues outcomes there, a level of a factor there, or units of a group with the same
    /// two outcomes of a share in two waves, whose number follows from the standard error of a
    /// change.
    bool isTelling(int minCell) const;

private:
    DifferenceCases(const DifferenceRequest &request, const RegressionData &data,
                    const ExpandedModel &covariates, const BoundPlan &bound);

    Result<void> findWaves();
    Result<void> findGroups();
    Result<void> findChanging();
    Result<void> countCells();
    void choose();
    bool isComplete(std::size_t row, std::vector<qint64> &missing) const;
    std::size_t cellOf(std::size_t row) const
    {
        return std::size_t(m_groups[row]) * waveCount() + std::size_t(m_waves[row]);
    }
    bool isTellingOutcome(int minCell) const;
    bool isTellingLevel(const FactorValues &factor, int minCell) const;
    bool isTellingHistory(std::size_t earlier, std::size_t later, int minCell) const;

    template <typename See>
    void forSameUnits(std::size_t earlier, std::size_t later, const See &see) const;

    const DifferenceRequest &m_request;
    const RegressionData &m_data;
    const ExpandedModel &m_covariates;
    const BoundPlan &m_bound;
    SharedUnits m_units;
    std::size_t m_before = 0;
    std::size_t m_after = 0;
    std::vector<std::size_t> m_firstRows = {}; ///< of each wave
    std::vector<std::int32_t> m_groups = {};
    std::vector<std::int32_t> m_waves = {};
    CaseMask m_used = {};
    std::vector<CellCases> m_cells = {}; ///< all waves of a group, then of the other
    std::array<LocalText, 2> m_labels = {};
    std::vector<LeftOutCases> m_leftOut = {};
    qint64 m_changingRows = 0;
};

} // namespace tidemark
