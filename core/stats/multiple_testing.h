// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace tidemark::stats {

enum class PValueAdjustment {
    None,
    Holm, ///< family-wise error. R: p.adjust(p, "holm")
    Bonferroni, ///< family-wise error. R: p.adjust(p, "bonferroni")
    BenjaminiHochberg, ///< false discovery rate. R: p.adjust(p, "BH")
};

/// p-values adjusted for their number; NaN stays NaN and does not count.
std::vector<double> adjustedPValues(std::span<const double> pValues, PValueAdjustment method);

} // namespace tidemark::stats
