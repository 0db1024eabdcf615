// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/analysis/groups.h"
#include "core/analysis/plan.h"
#include "core/analysis/share_figures.h"

namespace tidemark {

/// The tables of a crosstab, per wave and item: answers by groups. Each is summed up once, whatever
/// is asked of it.
class CrosstabTables final
{
public:
    /// Errors of ShareFigures and TickedFigures; TooManyCategories for tables too large to be read.
    static Result<std::unique_ptr<CrosstabTables>> make(const CrosstabRequest &request,
                                                        const Plan &plan,
                                                        const std::vector<WaveData> &waves,
                                                        const Groups &groups);

    /// Answers (rows of the table); empty for a multiple response, whose options are items.
    const std::vector<Heading> &categories() const { return m_categories; }
    bool isMultiple() const { return m_isMultiple; }
    std::size_t itemCount() const { return m_answers->itemCount(); }
    const std::vector<WaveData> &waves() const { return m_waves; }

    /// Rows with an answer and a group.
    CaseMask answered(std::size_t wave, std::size_t item) const;
    /// The rows of a table; with one group for everybody or those of the request.
    stats::CellInput input(const FigurePlace &place) const;
    /// Sums of the whole table within the domain of a place. Cancelled, else no error.
    Result<const stats::CellSums *> sums(const FigurePlace &place, JobControl &job) const;
    /// A table that was asked for: the sums, and the design they are of.
    struct Table
    {
        std::size_t wave = 0;
        std::size_t item = 0;
        bool isOfPanel = false;
        CaseMask domain = {};
        PreparedDesign design = {};
        stats::CellSums sums = {};
    };
    /// The table that was asked for first: of all, or of the panel where only that is asked for.
    /// @pre it was asked for
    const Table &firstTable(std::size_t wave, std::size_t item) const;

private:
    explicit CrosstabTables(const std::vector<WaveData> &waves)
        : m_waves(waves)
    {
    }

    const std::vector<WaveData> &m_waves;
    bool m_isMultiple = false;
    std::unique_ptr<CategoryFigures> m_answers = {};
    std::vector<Heading> m_categories = {};
    std::vector<stats::CategoryColumn> m_groups = {}; ///< per wave
    mutable std::vector<std::unique_ptr<Table>> m_tables = {};
};

/// Shares of the cells of a crosstab in one direction.
class CrosstabFigures final : public FigureSource
{
public:
    CrosstabFigures(const CrosstabTables &tables, CrosstabShare of);

    std::size_t itemCount() const override { return m_tables.itemCount(); }
    std::vector<FigureTarget> targets() const override;
    CaseMask answered(std::size_t wave, std::size_t item) const override;
    Result<WaveFigures> figures(const FigurePlace &place, JobControl &job) const override;

private:
    const CrosstabTables &m_tables;
    CrosstabShare m_of = CrosstabShare::Group;
};

/// Shares of the groups among all, whatever they answered: the margin of row shares.
class GroupMarginFigures final : public FigureSource
{
public:
    explicit GroupMarginFigures(const CrosstabTables &tables)
        : m_tables(tables)
    {
    }

    std::size_t itemCount() const override { return m_tables.itemCount(); }
    std::vector<FigureTarget> targets() const override;
    CaseMask answered(std::size_t wave, std::size_t item) const override;
    Result<WaveFigures> figures(const FigurePlace &place, JobControl &job) const override;

private:
    const CrosstabTables &m_tables;
};

} // namespace tidemark
