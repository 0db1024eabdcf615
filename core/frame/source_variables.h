// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/base/result.h"
#include "core/frame/frame_join.h"
#include "core/model/condition_mask.h"
#include "core/model/snapshot.h"

namespace tidemark {

/// The variable of a source by name; else that of its frame; else nullptr.
const Variable *findVariable(const Study &study, const Source &source, const QString &name);

/// What must be loaded to see `variable` in the rows of `source`: itself, and for a frame variable
/// the unit ids of both.
std::vector<VariableId> columnsToSee(const Study &study, const Source &source,
                                     const Variable &variable);

/// Own and frame variables of one source, all with the rows of the source. Joins the frame when
/// first needed; join and joined columns are kept with the facts of the snapshot. For one thread;
/// the snapshot must outlive it.
class SourceVariables final
{
public:
    SourceVariables(const Snapshot &data, const Source &source);

    /// VariableNotFound names an unknown variable; else errors of joinFrame().
    Result<BoundVariable> find(const QString &name);
    Result<BoundVariable> bind(const Variable &variable);
    Result<const FrameJoin *> join();
    /// The join if a frame variable was asked for, else nothing.
    const std::shared_ptr<const FrameJoin> &joinIfMade() const { return m_join; }

    qsizetype rows() const { return qsizetype(m_source.rows); }

private:
    Result<ColumnPtr> joined(const ColumnPtr &frameColumn);

    const Snapshot &m_data;
    const Source &m_source;
    std::shared_ptr<const FrameJoin> m_join = {};
};

} // namespace tidemark
