// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/groups.h"
#include "core/analysis/wave_data.h"
#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/stats/intervals.h"
#include "core/stats/share_estimates.h"

namespace tidemark {

/// The figures of one wave, item and level of groups, before they are named and judged.
struct WaveFigures
{
    stats::CellEstimates cells = {};
    std::vector<double> counts = {}; ///< unweighted cases per cell with the property
    std::vector<double> designEffects = {}; ///< per cell; NaN or empty: none
    std::vector<stats::Interval> intervals = {}; ///< per cell, where they do not follow from the
                                                 ///< standard error
    std::vector<double> unitScores = {}; ///< per first-stage unit, if asked for
    /// If unit scores were asked for and clusters were drawn: cluster by cluster, which groups have
    /// answers in it. Empty: to be found from the rows.
    std::vector<std::uint8_t> clusterHasGroup = {};
};

/// Rows that count in the base of an item, and why others do not.
struct BaseAccount
{
    qint64 base = 0;
    std::vector<std::pair<MissingReason, qint64>> leftOut = {}; ///< each reason once, in order
};

/// Where figures are asked of.
struct FigurePlace
{
    std::size_t wave = 0;
    std::size_t item = 0;
    const GroupLevel *level = nullptr;
    std::span<const std::uint8_t> domain = {}; ///< empty: all rows
    bool withUnitScores = false;
    /// The waves with other designs of the same rows, as of the panel; else those of the source.
    const std::vector<WaveData> *sample = nullptr;

    const WaveData &waveOf(const std::vector<WaveData> &waves) const
    {
        return (sample ? *sample : waves)[wave];
    }
};

/// One sum of cells of a group that is reported: a category, or several together.
struct FigureTarget
{
    EstimateKind kind = EstimateKind::Share;
    int category = -1;
    std::vector<int> cells = {}; ///< places within a group
};

/// Computes the figures of one kind of request.
class FigureSource
{
public:
    virtual ~FigureSource() = default;

    virtual std::size_t itemCount() const = 0;
    virtual std::vector<FigureTarget> targets() const = 0;
    /// Rows with an answer that counts in the base, whatever the filter.
    virtual CaseMask answered(std::size_t wave, std::size_t item) const = 0;
    /// The rows of a filter (empty: all), where it can be told without looking at each of them.
    virtual std::optional<BaseAccount> account(std::size_t /*wave*/, std::size_t /*item*/,
                                               const CaseMask & /*filter*/) const
    {
        return {};
    }
    /// Cancelled, else no error.
    virtual Result<WaveFigures> figures(const FigurePlace &place, JobControl &job) const = 0;
};

/// WaveFigures::clusterHasGroup from the sums of a table; empty where rows were drawn.
std::vector<std::uint8_t> clustersWithGroups(const stats::CellSums &sums,
                                             const stats::SampleDesign &design);

/// Execution of the arithmetic that stops when the job is cancelled.
stats::Execution executionOf(const JobControl &job);

} // namespace tidemark
