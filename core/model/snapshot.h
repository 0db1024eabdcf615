// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

#include "core/base/ids.h"
#include "core/base/issue.h"
#include "core/model/column.h"
#include "core/model/derived_facts.h"
#include "core/model/study.h"

namespace tidemark {

/// The study and chosen columns of one revision. Immutable once made; safe to read from any thread.
struct Snapshot
{
    std::shared_ptr<const Study> study = std::make_shared<Study>();
    quint64 revision = 0;
    /// Stored, recoded and frame variables alike, each with the rows of its own source.
    std::unordered_map<VariableId, ColumnPtr> columns = {};
    /// What is wrong with the columns: damaged parts, whose rows read as missing. Belongs into the
    /// notices of every result that uses them.
    std::vector<Issue> issues = {};
    /// What was worked out from the columns; snapshots of one study file share it.
    std::shared_ptr<DerivedFacts> facts = std::make_shared<DerivedFacts>();

    /// The column, or nullptr if it was not loaded.
    const Column *column(VariableId id) const
    {
        const auto found = columns.find(id);
        return found == columns.end() ? nullptr : found->second.get();
    }
};

} // namespace tidemark
