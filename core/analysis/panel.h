// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/analysis/wave_data.h"
#include "core/base/result.h"

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
    /// clusters were drawn, else by unit id. Ids that are empty or occur more than once in a wave
    /// have no partner.
    std::vector<std::int32_t> partners(std::size_t earlier, std::size_t later) const;

    /// Per wave, the number of each first-stage unit in one numbering of all waves, −1 without an
    /// id. Empty where only some waves drew clusters, or a wave has no unit id.
    std::vector<std::vector<std::int32_t>> drawnUnits() const;

private:
    /// The units of all waves in one numbering.
    struct Numbers
    {
        std::vector<std::vector<std::int32_t>> units = {}; ///< per wave and row; empty: no id
        std::int32_t count = 0;
    };

    /// For each row of the earlier ids that of the later with the same id.
    std::vector<std::int32_t> paired(const ColumnPtr &earlier, const ColumnPtr &later) const;
    static Numbers numbersOf(const std::vector<ColumnPtr> &ids);
    std::vector<std::int32_t> wavesOfUnit(const std::vector<CaseMask> &answered) const;

    const std::vector<WaveData> &m_waves;
    std::shared_ptr<DerivedFacts> m_facts;
    std::vector<ColumnPtr> m_ids = {}; ///< per wave; nothing: no id
    std::shared_ptr<const Numbers> m_numbers = {};
};

} // namespace tidemark
