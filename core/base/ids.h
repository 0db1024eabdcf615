// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <functional>

#include <QtGlobal>

namespace tidemark {

/// A number that names one thing of one kind; ids of different kinds do not mix. 0 names nothing.
template <typename Tag>
struct Id
{
    qint64 value = 0;

    constexpr explicit operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
};

using SourceId = Id<struct SourceTag>;
using VariableId = Id<struct VariableTag>;
using QuestionId = Id<struct QuestionTag>;
using LinkId = Id<struct LinkTag>;
using AnalysisId = Id<struct AnalysisTag>;

} // namespace tidemark

template <typename Tag>
struct std::hash<tidemark::Id<Tag>>
{
    std::size_t operator()(const tidemark::Id<Tag> &id) const noexcept
    {
        return std::hash<qint64>{}(id.value);
    }
};
