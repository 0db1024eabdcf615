// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/source_variables.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

ColumnPtr unitIds(const Snapshot &data, const Source &source)
{
    const auto found = source.unitId ? data.columns.find(*source.unitId) : data.columns.end();
    return found == data.columns.end() ? nullptr : found->second;
}

} // namespace

const Variable *findVariable(const Study &study, const Source &source, const QString &name)
{
    if (const Variable *own = study.variable(source.id, name))
        return own;
    return source.frame ? study.variable(*source.frame, name) : nullptr;
}

std::vector<VariableId> columnsToSee(const Study &study, const Source &source,
                                     const Variable &variable)
{
    std::vector<VariableId> columns{variable.id};
    if (variable.source == source.id)
        return columns;
    if (source.unitId)
        columns.push_back(*source.unitId);
    const Source *frame = study.source(variable.source);
    if (frame && frame->unitId)
        columns.push_back(*frame->unitId);
    return columns;
}

SourceVariables::SourceVariables(const Snapshot &data, const Source &source)
    : m_data(data)
    , m_source(source)
{
}

Result<BoundVariable> SourceVariables::find(const QString &name)
{
    const Variable *variable = findVariable(*m_data.study, m_source, name);
    if (!variable)
        return Error{ErrorCode::VariableNotFound, {name}};
    return bind(*variable);
}

Result<BoundVariable> SourceVariables::bind(const Variable &variable)
{
    const auto loaded = m_data.columns.find(variable.id);
    if (loaded == m_data.columns.end())
        return Error{ErrorCode::ColumnNotLoaded, {variable.name}};
    if (variable.source == m_source.id)
        return BoundVariable{&variable, loaded->second, m_data.facts.get()};
    const auto column = joined(loaded->second);
    if (!column)
        return column.error();
    return BoundVariable{&variable, *column, m_data.facts.get()};
}

Result<ColumnPtr> SourceVariables::joined(const ColumnPtr &frameColumn)
{
    const auto made = join();
    if (!made)
        return made.error();
    return m_data.facts->of<Column>({frameColumn, m_join}, 0, [&]() -> Result<ColumnPtr> {
        return joinedColumn(*frameColumn, m_join->frameRow);
    });
}

Result<const FrameJoin *> SourceVariables::join()
{
    if (m_join)
        return m_join.get();
    const Source *frame = m_source.frame ? m_data.study->source(*m_source.frame) : nullptr;
    const ColumnPtr own = unitIds(m_data, m_source);
    const ColumnPtr listed = frame ? unitIds(m_data, *frame) : nullptr;
    const auto make = [&]() -> Result<std::shared_ptr<const FrameJoin>> {
        auto join = joinFrame(m_data, m_source);
        if (!join)
            return std::move(join).error();
        return std::make_shared<const FrameJoin>(std::move(join).value());
    };
    const auto join = own && listed ? m_data.facts->of<FrameJoin>({own, listed}, 0, make) : make();
    if (!join)
        return join.error();
    m_join = *join;
    return m_join.get();
}

} // namespace tidemark
