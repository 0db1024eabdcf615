// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/panel_sample.h"

#include <algorithm>

#include "core/stats/design_part.h"
#include "core/stats/wave_covariance.h"

namespace tidemark {

namespace {

/// In how many of the waves each unit was drawn.
std::vector<std::size_t> wavesOf(const std::vector<std::vector<std::int32_t>> &numbers)
{
    std::vector<std::size_t> waves;
    for (std::size_t w = 0; w < numbers.size(); ++w) {
        for (const std::int32_t unit : numbers[w]) {
            if (unit < 0)
                continue;
            if (std::size_t(unit) >= waves.size())
                waves.resize(std::size_t(unit) + 1, 0);
            if (waves[std::size_t(unit)] == w)
                ++waves[std::size_t(unit)];
        }
    }
    return waves;
}

} // namespace

PanelSample::PanelSample(const std::vector<WaveData> &waves, const SharedUnits &units)
    : m_waves(waves)
    , m_numbers(units.drawnUnits())
{
    const std::vector<std::size_t> wavesOfUnit = wavesOf(m_numbers);
    const bool isEmpty =
        std::ranges::none_of(wavesOfUnit, [&](std::size_t count) { return count == waves.size(); });
    for (std::size_t w = 0; w < m_numbers.size() && !isEmpty; ++w) {
        CaseMask kept(m_numbers[w].size(), 0);
        std::ranges::transform(m_numbers[w], kept.begin(), [&](std::int32_t unit) {
            return std::uint8_t(unit >= 0 && wavesOfUnit[std::size_t(unit)] == waves.size());
        });
        stats::DesignPart part = stats::partOfDesign(waves[w].design.sample, kept);
        m_waves[w].design.sample = std::move(part.design);
        std::vector<std::int32_t> numbers;
        for (const std::int32_t unit : part.units)
            numbers.push_back(m_numbers[w][std::size_t(unit)]);
        m_numbers[w] = std::move(numbers);
    }
}

std::vector<std::int32_t> PanelSample::partners(std::size_t earlier, std::size_t later) const
{
    if (m_numbers.empty())
        return {};
    return stats::partnerUnits(
        std::vector<std::int64_t>(m_numbers[earlier].begin(), m_numbers[earlier].end()),
        std::vector<std::int64_t>(m_numbers[later].begin(), m_numbers[later].end()));
}

} // namespace tidemark
