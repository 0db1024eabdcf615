// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/panel.h"

#include <algorithm>

#include "core/frame/unit_numbers.h"

namespace tidemark {

SharedUnits::SharedUnits(const std::vector<WaveData> &waves, const Snapshot &data)
    : m_waves(waves)
{
    UnitNumbers units;
    UnitNumbers clusters;
    for (const WaveData &wave : waves) {
        const auto unitId = wave.plan->source->unitId;
        const Column *ids = unitId ? data.column(*unitId) : nullptr;
        m_units.push_back(ids ? units.add(*ids) : std::vector<std::int32_t>());
        const std::optional<Column> &drawn = wave.design.clusterIds;
        const std::vector<std::int32_t> numbers = drawn ? clusters.add(*drawn) : m_units.back();
        m_drawn.emplace_back(numbers.begin(), numbers.end());
    }
    m_unitCount = units.size();
}

Result<void> SharedUnits::canFormPanel() const
{
    for (std::size_t w = 0; w < m_waves.size(); ++w) {
        if (m_units[w].empty() && m_waves[w].rows() > 0)
            return Error{ErrorCode::UnitIdMissing, {m_waves[w].plan->source->name.text()}};
    }
    return {};
}

std::vector<std::int32_t> SharedUnits::wavesOfUnit(const std::vector<CaseMask> &answered) const
{
    std::vector<std::int32_t> count(std::size_t(m_unitCount), 0);
    for (std::size_t w = 0; w < m_waves.size(); ++w) {
        for (std::size_t row = 0; row < m_units[w].size(); ++row) {
            const std::int32_t unit = m_units[w][row];
            if (unit >= 0 && answered[w][row] && count[std::size_t(unit)] == std::int32_t(w))
                ++count[std::size_t(unit)];
        }
    }
    return count;
}

std::vector<CaseMask> SharedUnits::panel(const std::vector<CaseMask> &answered) const
{
    const std::vector<std::int32_t> count = wavesOfUnit(answered);
    std::vector<CaseMask> masks;
    for (std::size_t w = 0; w < m_waves.size(); ++w) {
        CaseMask mask(answered[w].size(), 0);
        for (std::size_t row = 0; row < m_units[w].size(); ++row) {
            const std::int32_t unit = m_units[w][row];
            mask[row] = unit >= 0 && answered[w][row]
                && count[std::size_t(unit)] == std::int32_t(m_waves.size());
        }
        masks.push_back(std::move(mask));
    }
    return masks;
}

qint64 SharedUnits::unitsInAll(const std::vector<CaseMask> &answered) const
{
    return std::ranges::count(wavesOfUnit(answered), std::int32_t(m_waves.size()));
}

std::vector<std::int32_t> SharedUnits::sameUnits(std::size_t earlier, std::size_t later) const
{
    if (m_units[earlier].empty() || m_units[later].empty())
        return {};
    const std::vector<std::int64_t> first(m_units[earlier].begin(), m_units[earlier].end());
    const std::vector<std::int64_t> second(m_units[later].begin(), m_units[later].end());
    return stats::partnerUnits(first, second);
}

std::vector<std::int32_t> SharedUnits::partners(std::size_t earlier, std::size_t later) const
{
    const bool areAlike = m_waves[earlier].design.clusterIds.has_value()
        == m_waves[later].design.clusterIds.has_value();
    if (!areAlike || m_drawn[earlier].empty() || m_drawn[later].empty())
        return {};
    return stats::partnerUnits(m_drawn[earlier], m_drawn[later]);
}

} // namespace tidemark
