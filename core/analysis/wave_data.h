// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "core/analysis/plan.h"
#include "core/base/result.h"
#include "core/design/prepared_design.h"
#include "core/frame/source_variables.h"
#include "core/model/snapshot.h"

namespace tidemark {

/// One wave of a plan with its columns, design and filter ready.
struct WaveData
{
    const PlannedWave *plan = nullptr;
    std::shared_ptr<SourceVariables> variables = {};
    PreparedDesign design = {};
    CaseMask filter = {}; ///< empty: everyone
    qint64 rowsInFilter = 0;

    qsizetype rows() const { return qsizetype(plan->source->rows); }
};

/// The columns from which the design of a source is made, those of its frame included.
std::vector<VariableId> designColumns(const Study &study, const Source &source);

/// The design of a source, checked and ready. Errors: those of prepareDesign().
Result<PreparedDesign> preparedDesign(const Source &source, const Snapshot &data);

/// Binds a wave; `oldest` is the wave whose codes the filter speaks of. Errors of the design, the
/// filter and missing columns. @pre `data` and `plan` outlive the answer
Result<WaveData> bindWave(const PlannedWave &plan, const PlannedWave &oldest,
                          const Condition &filter, const Snapshot &data);

} // namespace tidemark
