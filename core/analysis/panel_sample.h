// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/analysis/panel.h"
#include "core/analysis/wave_data.h"

namespace tidemark {

/// The units drawn in every wave, as a sample of their own: in each wave n is their number and N
/// the population of the wave. A domain of the wave's sample would keep the wave's n, and so too
/// much of the finite population. Waves of which some drew clusters and others rows stay as they
/// are. R: svydesign(..., fpc = N, data = rows of units in every wave)
class PanelSample final
{
public:
    PanelSample(const std::vector<WaveData> &waves, const SharedUnits &units);

    /// With the same rows; those of units that some wave does not have must be outside of every
    /// domain.
    const std::vector<WaveData> &waves() const { return m_waves; }

    /// As SharedUnits::partners, for the units of waves().
    std::vector<std::int32_t> partners(std::size_t earlier, std::size_t later) const;

private:
    std::vector<WaveData> m_waves;
    /// Per wave and first-stage unit its number among those of all waves, −1 without one.
    std::vector<std::vector<std::int32_t>> m_numbers = {};
};

} // namespace tidemark
