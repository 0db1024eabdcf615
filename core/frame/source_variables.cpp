// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/source_variables.h"

using namespace Qt::StringLiterals;

namespace tidemark {

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
        return BoundVariable{&variable, loaded->second};
    const auto known = m_joined.find(variable.id);
    if (known != m_joined.end())
        return BoundVariable{&variable, known->second};
    const auto joined = join();
    if (!joined)
        return joined.error();
    const ColumnPtr column = joinedColumn(*loaded->second, (*joined)->frameRow);
    m_joined.emplace(variable.id, column);
    return BoundVariable{&variable, column};
}

Result<const FrameJoin *> SourceVariables::join()
{
    if (!m_join) {
        auto made = joinFrame(m_data, m_source);
        if (!made)
            return std::move(made).error();
        m_join = std::move(made).value();
    }
    return &*m_join;
}

} // namespace tidemark
