// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/figure_run.h"

namespace tidemark {

/// The combined estimate of each change, its contrasts and the trend over the waves.
class ChangeFigures final : public LevelVisitor
{
public:
    ChangeFigures(const Scope &scope, const std::set<ChangeContrast> &contrasts,
                  const FigureSource &source, const std::vector<WaveData> &waves,
                  const SharedUnits &units);

    Result<void> visit(const LevelFigures &made, JobControl &job) override;

    const std::vector<Estimate> &estimates() const { return m_estimates; }
    /// Weights of the panel in the combined estimates, and the contrasts asked for.
    const std::vector<Measure> &measures() const { return m_measures; }

private:
    Result<void> addPooled(const LevelFigures &made, std::size_t pair, JobControl &job);
    void addPooled(const LevelFigures &made, std::size_t pair, std::size_t group,
                   const std::vector<WaveFigures> &split);
    stats::Covariance splitCovariance(const WavePair &pair, const std::vector<WaveFigures> &split,
                                      const std::array<std::vector<std::size_t>, 4> &places) const;
    Estimate changeEstimate(const LevelFigures &made, std::size_t pair, std::size_t group,
                            const FigureTarget &target) const;
    void addWeight(const Estimate &estimate, const QString &name, double value);
    void addContrasts(const LevelFigures &made, std::size_t pair);
    Measure contrast(const LevelFigures &made, std::size_t pair, std::size_t group,
                     const FigureTarget &target, ChangeContrast what) const;
    void addTrends(const LevelFigures &made);
    Estimate trend(const LevelFigures &made, const FigureTarget &target, std::size_t group) const;
    void finish(Estimate &estimate) const;
    std::vector<CaseMask> panelOf(const LevelFigures &made, const WavePair &pair) const;
    std::vector<std::int32_t> splitGroups(const LevelFigures &made, std::size_t wave,
                                          const CaseMask &panel) const;

    const Scope &m_scope;
    const std::set<ChangeContrast> &m_contrasts;
    const FigureSource &m_source;
    const std::vector<WaveData> &m_waves;
    const SharedUnits &m_units;
    std::vector<FigureTarget> m_targets = {};
    std::vector<double> m_slope = {}; ///< weight of each wave in the trend; empty: no trend
    std::vector<Estimate> m_estimates = {};
    std::vector<Measure> m_measures = {};
};

/// Group of every row at a level: 0 where all are together, −1 for rows in none.
std::vector<std::int32_t> groupsOf(const GroupLevel &level, std::size_t wave, std::size_t rows);

/// value ± t(df) standard error, and whether it may be shown.
void setInterval(Estimate &estimate, const Scope &scope);

} // namespace tidemark
