// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/analysis/analysis_result.h"
#include "core/analysis/figures.h"
#include "core/analysis/panel.h"
#include "core/stats/wave_covariance.h"

namespace tidemark {

/// How intervals of single figures are made.
struct IntervalRule
{
    double confidence = 0.95;
    std::optional<IntervalMethod> share = {}; ///< nothing: figures are numbers, value ± t(df) se
};

/// What two waves have in common through the units drawn in both.
struct Overlap
{
    std::optional<stats::CrossCovariance> cross = {}; ///< nothing: no shared units
    std::vector<std::size_t> sharedUnits = {}; ///< per group, with answers in both waves
};

/// Whether a figure with this base may be shown.
EstimateState stateOf(const Scope &scope, qint64 base, bool isEstimable);

/// Names figures, gives them intervals and states, and forms changes between waves.
class FigureWriter final
{
public:
    FigureWriter(const Scope &scope, IntervalRule rule, std::vector<FigureTarget> targets,
                 const std::vector<WaveData> &waves)
        : m_scope(scope)
        , m_rule(rule)
        , m_targets(std::move(targets))
        , m_waves(waves)
    {
    }

    /// The figures of one item and level in one wave.
    void addWave(const EstimateKey &where, const GroupLevel &level, const WaveFigures &figures);

    /// The changes between two waves.
    void addChange(const EstimateKey &where, const GroupLevel &level, const WaveFigures &earlier,
                   const WaveFigures &later, const Overlap &overlap);

    /// Sorted by key.
    std::vector<Estimate> take();

private:
    Estimate estimate(const EstimateKey &key, const FigureTarget &target, std::size_t group,
                      const WaveFigures &figures) const;
    Estimate change(const EstimateKey &key, const FigureTarget &target, std::size_t group,
                    const WaveFigures &earlier, const WaveFigures &later,
                    const Overlap &overlap) const;
    stats::Interval interval(const Estimate &estimate, std::size_t cell,
                             const WaveFigures &figures) const;
    stats::Interval shareInterval(const Estimate &estimate) const;
    bool isSimpleSample(int wave) const;
    void add(Estimate estimate);

    const Scope &m_scope;
    IntervalRule m_rule;
    std::vector<FigureTarget> m_targets;
    const std::vector<WaveData> &m_waves;
    std::vector<Estimate> m_estimates = {};
};

} // namespace tidemark
