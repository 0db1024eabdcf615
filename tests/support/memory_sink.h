// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/import/importer.h"

namespace tidemark::test {

/// Keeps what an importer delivers, and can be read back for Importer::verify.
class MemorySink final : public ResponseSink, public StoredColumns
{
public:
    Result<void> begin(const std::vector<Variable> &made) override
    {
        variables = made;
        segments.assign(made.size(), {});
        return {};
    }
    Result<void> append(int variable, Column segment) override
    {
        segments[std::size_t(variable)].push_back(std::move(segment));
        return {};
    }
    Result<void> finish(qint64 count) override
    {
        rows = count;
        return {};
    }
    Result<Column> segment(int variable, qint64 index) const override
    {
        return segments[std::size_t(variable)].at(std::size_t(index));
    }

    int indexOf(const QString &name) const
    {
        for (std::size_t i = 0; i < variables.size(); ++i)
            if (variables[i].name == name)
                return int(i);
        return -1;
    }
    /// The first segment of a variable.
    const Column &column(const QString &name) const
    {
        return segments.at(std::size_t(indexOf(name))).at(0);
    }

    std::vector<Variable> variables = {};
    std::vector<std::vector<Column>> segments = {};
    qint64 rows = -1;
};

} // namespace tidemark::test
