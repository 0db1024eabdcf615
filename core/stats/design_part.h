// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/stats/sample_design.h"

namespace tidemark::stats {

/// A design of some units of the first stage, as a sample of its own.
struct DesignPart
{
    SampleDesign design = {};
    std::vector<std::int32_t> units = {}; ///< per unit of the part, its number in the whole design
};

/// The units of `kept` as a sample of the same population: n is their number in each stratum and N
/// that of the whole design, unlike a domain, which keeps n and leaves its size to chance. Right
/// where the units are themselves a random part of those drawn, like the units of two samples.
/// A stratum left with one unit is measured from the grand mean where the whole design would refuse
/// it. Rows of other units are put with a unit that is kept: they must be outside of every domain.
/// R: svydesign(ids, strata, weights, fpc = N, data = rows[kept, ])
/// @param kept one entry per unit of the first stage, at least one of them not 0
DesignPart partOfDesign(const SampleDesign &whole, std::span<const std::uint8_t> kept);

} // namespace tidemark::stats
