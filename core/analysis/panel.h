// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/analysis/wave_data.h"
#include "core/base/result.h"
#include "core/stats/wave_covariance.h"

namespace tidemark {

/// Which rows of several waves speak of the same units.
class SharedUnits final
{
public:
    /// Waves without a unit id share no rows. @pre unit id columns are in the snapshot
    SharedUnits(const std::vector<WaveData> &waves, const Snapshot &data);

    /// UnitIdMissing names a wave that has no unit id.
    Result<void> canFormPanel() const;

    /// Rows of each wave whose unit is chosen in every wave by `answered`.
    std::vector<CaseMask> panel(const std::vector<CaseMask> &answered) const;
    /// Units chosen in every wave.
    qint64 unitsInAll(const std::vector<CaseMask> &answered) const;

    /// For each row of the earlier wave the row of the same unit in the later, or −1.
    std::vector<std::int32_t> sameUnits(std::size_t earlier, std::size_t later) const;

    /// For each first-stage unit of the earlier wave that of the later, or −1: by cluster where
    /// clusters were drawn, else by unit id.
    std::vector<std::int32_t> partners(std::size_t earlier, std::size_t later) const;

private:
    std::vector<std::int32_t> wavesOfUnit(const std::vector<CaseMask> &answered) const;

    const std::vector<WaveData> &m_waves;
    std::vector<std::vector<std::int32_t>> m_units = {}; ///< per wave and row; empty: no id
    std::vector<std::vector<std::int64_t>> m_drawn = {}; ///< id per first-stage unit
    std::int32_t m_unitCount = 0;
};

} // namespace tidemark
