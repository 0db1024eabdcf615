// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "core/analysis/figure_writer.h"
#include "core/analysis/figures.h"
#include "core/analysis/groups.h"
#include "core/analysis/panel_sample.h"
#include "core/base/job_control.h"
#include "core/base/result.h"

namespace tidemark {

/// Every figure of a request.
struct FigureBook
{
    std::vector<Estimate> estimates = {}; ///< sorted by key
    bool wavesShareUnits = false; ///< changes use the covariance through them
    qint64 unitsInAllWaves = 0; ///< of the first item, where there are several waves
};

/// Two waves between which changes are asked for.
struct WavePair
{
    std::size_t earlier = 0;
    std::size_t later = 0;
    std::vector<std::int32_t> partners = {}; ///< of first-stage units; empty: no shared units
};

/// What was computed of one item and level of groups.
struct LevelFigures
{
    EstimateKey where = {}; ///< panel and item
    std::size_t item = 0;
    const GroupLevel &level;
    const std::vector<CaseMask> &masks; ///< per wave; empty: all rows
    const std::vector<WaveFigures> &figures; ///< per wave
    const std::vector<WavePair> &pairs;
    const std::vector<Overlap> &overlaps; ///< per pair
};

/// Makes more of the figures while their unit scores are at hand.
class LevelVisitor
{
public:
    virtual ~LevelVisitor() = default;

    /// Cancelled, else no error.
    virtual Result<void> visit(const LevelFigures &made, JobControl &job) = 0;
};

/// Computes the figures of all items, levels of groups and waves, for all, the panel or both, and
/// the changes between neighbouring waves and from the first to the last.
class FigureRun final
{
public:
    FigureRun(const FigureSource &source, const Groups &groups, const std::vector<WaveData> &waves,
              const SharedUnits &units)
        : m_source(source)
        , m_groups(groups)
        , m_waves(waves)
        , m_units(units)
    {
    }

    /// Changes between any two waves, in the order (0, 1), (0, 2) … (1, 2) …, and each level shown
    /// to `visitor`. Call before run().
    void watchEveryPair(LevelVisitor &visitor) { m_visitor = &visitor; }

    /// Errors: Cancelled, UnitIdMissing.
    Result<FigureBook> run(const Scope &scope, const IntervalRule &rule, JobControl &job);

private:
    /// The waves with the design of all units or of the panel, and the pairs of waves.
    struct Sample
    {
        bool isPanel = false;
        const std::vector<WaveData> &waves;
        std::vector<WavePair> pairs = {};

        bool sharesUnits() const;
    };

    template <typename Partners>
    std::vector<WavePair> pairsOf(const Partners &partners) const;
    std::vector<CaseMask> chosen(std::size_t item, bool panel) const;
    Result<void> addSample(const Sample &sample, FigureWriter &writer, JobControl &job);
    Result<void> addItem(const Sample &sample, std::size_t item, FigureWriter &writer,
                         JobControl &job);
    Result<void> addLevel(const Sample &sample, const EstimateKey &where, std::size_t item,
                          const GroupLevel &level, const std::vector<CaseMask> &masks,
                          FigureWriter &writer, JobControl &job);
    Overlap overlapOf(const Sample &sample, const WavePair &pair, const GroupLevel &level,
                      std::size_t item, const std::vector<CaseMask> &masks,
                      const std::vector<WaveFigures> &figures) const;
    std::vector<std::size_t> sharedUnits(const Sample &sample, const WavePair &pair,
                                         const GroupLevel &level, std::size_t item,
                                         const std::vector<CaseMask> &masks,
                                         const std::vector<WaveFigures> &figures) const;
    std::vector<std::int32_t> groupsOfRows(std::size_t wave, std::size_t item,
                                           const GroupLevel &level, const CaseMask &mask) const;
    std::vector<std::uint8_t> clusterGroups(const Sample &sample, std::size_t wave,
                                            std::size_t item, const GroupLevel &level,
                                            const CaseMask &mask, const WaveFigures &figures) const;

    const FigureSource &m_source;
    const Groups &m_groups;
    const std::vector<WaveData> &m_waves;
    const SharedUnits &m_units;
    LevelVisitor *m_visitor = nullptr;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace tidemark
