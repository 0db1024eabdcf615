// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/design/prepared_design.h"

namespace tidemark {

/// Calibrates the weights of a design and gives it replicates, as its source asks for. Errors:
/// those of Calibrator and makeReplicates(), CalibrationTwoStages.
Result<void> addWeighting(PreparedDesign &prepared, const Source &source,
                          const DesignColumns &columns);

} // namespace tidemark
