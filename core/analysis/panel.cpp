// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/panel.h"

#include <algorithm>

#include "core/frame/unit_numbers.h"

namespace tidemark {

namespace {

/// First-stage units of two waves that are the same.
struct Partners
{
    std::vector<std::int32_t> ofEarlier = {};
};

/// The row of each unit; −1 where the unit does not occur or occurs more than once.
std::vector<std::int32_t> onlyRows(const std::vector<std::int32_t> &units, std::int32_t count)
{
    constexpr std::int32_t twice = -2;
    std::vector<std::int32_t> rows(std::size_t(count), -1);
    for (std::size_t row = 0; row < units.size(); ++row) {
        if (units[row] == UnitNumbers::none)
            continue;
        std::int32_t &place = rows[std::size_t(units[row])];
        place = place == -1 ? std::int32_t(row) : twice;
    }
    std::ranges::replace(rows, twice, -1);
    return rows;
}

Partners partnersOf(const Column &earlierIds, const Column &laterIds)
{
    UnitNumbers numbers;
    const std::vector<std::int32_t> earlier = numbers.add(earlierIds);
    const std::vector<std::int32_t> later = numbers.add(laterIds);
    const std::vector<std::int32_t> earlierRows = onlyRows(earlier, numbers.size());
    const std::vector<std::int32_t> laterRows = onlyRows(later, numbers.size());
    Partners partners{std::vector<std::int32_t>(earlier.size(), -1)};
    for (std::size_t unit = 0; unit < laterRows.size(); ++unit) {
        if (earlierRows[unit] >= 0)
            partners.ofEarlier[std::size_t(earlierRows[unit])] = laterRows[unit];
    }
    return partners;
}

} // namespace

SharedUnits::SharedUnits(const std::vector<WaveData> &waves, const Snapshot &data)
    : m_waves(waves)
    , m_facts(data.facts)
{
    DerivedFacts::Basis basis;
    for (const WaveData &wave : waves) {
        const auto unitId = wave.plan->source->unitId;
        const auto found = unitId ? data.columns.find(*unitId) : data.columns.end();
        m_ids.push_back(found == data.columns.end() ? nullptr : found->second);
        basis.push_back(m_ids.back());
    }
    m_numbers = *m_facts->of<Numbers>(basis, 0, [&]() -> Result<std::shared_ptr<const Numbers>> {
        return std::make_shared<const Numbers>(numbersOf(m_ids));
    });
}

SharedUnits::Numbers SharedUnits::numbersOf(const std::vector<ColumnPtr> &ids)
{
    UnitNumbers units;
    Numbers numbers;
    for (const ColumnPtr &column : ids)
        numbers.units.push_back(column ? units.add(*column) : std::vector<std::int32_t>());
    numbers.count = units.size();
    return numbers;
}

Result<void> SharedUnits::canFormPanel() const
{
    for (std::size_t w = 0; w < m_waves.size(); ++w) {
        if (!m_ids[w] && m_waves[w].rows() > 0)
            return Error{ErrorCode::UnitIdMissing, {m_waves[w].plan->source->name.text()}};
    }
    return {};
}

std::vector<std::int32_t> SharedUnits::wavesOfUnit(const std::vector<CaseMask> &answered) const
{
    std::vector<std::int32_t> count(std::size_t(m_numbers->count), 0);
    for (std::size_t w = 0; w < m_waves.size(); ++w) {
        const std::vector<std::int32_t> &units = m_numbers->units[w];
        for (std::size_t row = 0; row < units.size(); ++row) {
            const std::int32_t unit = units[row];
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
        const std::vector<std::int32_t> &units = m_numbers->units[w];
        CaseMask mask(answered[w].size(), 0);
        for (std::size_t row = 0; row < units.size(); ++row) {
            mask[row] = units[row] >= 0 && answered[w][row]
                && count[std::size_t(units[row])] == std::int32_t(m_waves.size());
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
    return paired(m_ids[earlier], m_ids[later]);
}

std::vector<std::int32_t> SharedUnits::partners(std::size_t earlier, std::size_t later) const
{
    const ColumnPtr &earlierClusters = m_waves[earlier].design.clusterIds;
    const ColumnPtr &laterClusters = m_waves[later].design.clusterIds;
    if (bool(earlierClusters) != bool(laterClusters))
        return {};
    return earlierClusters ? paired(earlierClusters, laterClusters)
                           : paired(m_ids[earlier], m_ids[later]);
}

std::vector<std::vector<std::int32_t>> SharedUnits::drawnUnits() const
{
    std::vector<ColumnPtr> clusters;
    for (const WaveData &wave : m_waves) {
        if (wave.design.clusterIds)
            clusters.push_back(wave.design.clusterIds);
    }
    if (clusters.empty() && canFormPanel())
        return m_numbers->units;
    return clusters.size() == m_waves.size() ? numbersOf(clusters).units
                                             : std::vector<std::vector<std::int32_t>>();
}

std::vector<std::int32_t> SharedUnits::paired(const ColumnPtr &earlier,
                                              const ColumnPtr &later) const
{
    if (!earlier || !later)
        return {};
    const auto make = [&]() -> Result<std::shared_ptr<const Partners>> {
        return std::make_shared<const Partners>(partnersOf(*earlier, *later));
    };
    return (*m_facts->of<Partners>({earlier, later}, 0, make))->ofEarlier;
}

} // namespace tidemark
