// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analysis_result.h"

#include <algorithm>

namespace tidemark {

const Estimate *AnalysisResult::find(const EstimateKey &key) const
{
    const auto found = std::ranges::lower_bound(estimates, key, {}, &Estimate::key);
    return found != estimates.end() && found->key == key ? &*found : nullptr;
}

} // namespace tidemark
