// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/crosstab_figures.h"

#include <algorithm>
#include <numeric>

#include "core/stats/merged_cells.h"
#include "core/stats/unit_scores.h"

namespace tidemark {

namespace {

/// Larger tables are for no reader, and their covariances grow with the square.
constexpr std::size_t mostCells = 1'000;

/// The same rows, all in one group.
stats::CategoryColumn inOneGroup(stats::CategoryColumn groups)
{
    for (std::int32_t &position : groups.positions)
        position = std::min(position, 0);
    groups.categories = 1;
    return groups;
}

stats::CellSums overAllGroups(const stats::CellSums &sums)
{
    const std::vector<int> groups(std::size_t(sums.groups), 0);
    std::vector<int> categories(std::size_t(sums.categories));
    std::iota(categories.begin(), categories.end(), 0);
    return stats::mergedCells(sums, groups, categories);
}

stats::ShareOf directionOf(CrosstabShare of)
{
    switch (of) {
    case CrosstabShare::Group:
        return stats::ShareOf::Group;
    case CrosstabShare::Category:
        return stats::ShareOf::Category;
    case CrosstabShare::Table:
        break;
    }
    return stats::ShareOf::All;
}

Result<WaveFigures> tableFigures(const CrosstabTables &tables, stats::ShareOf of,
                                 const FigurePlace &place, JobControl &job)
{
    const auto sums = tables.sums(place, job);
    if (!sums)
        return sums.error();
    const stats::SampleDesign &design = place.waveOf(tables.waves()).design.sample;
    const stats::CellSums wanted = place.level->depth == 0 ? overAllGroups(**sums) : **sums;
    WaveFigures figures{.cells = stats::shareEstimates(wanted, design, of),
                        .counts = wanted.counts};
    if (place.withUnitScores)
        figures.unitScores = stats::shareUnitScores(tables.input(place), design, figures.cells, of);
    return figures;
}

/// Every answer together.
FigureTarget anyAnswer(const CrosstabTables &tables)
{
    FigureTarget target{.cells =
                            std::vector<int>(tables.isMultiple() ? 2 : tables.categories().size())};
    std::iota(target.cells.begin(), target.cells.end(), 0);
    return target;
}

} // namespace

Result<std::unique_ptr<CrosstabTables>> CrosstabTables::make(const CrosstabRequest &request,
                                                             const Plan &plan,
                                                             const std::vector<WaveData> &waves,
                                                             const Groups &groups)
{
    std::unique_ptr<CrosstabTables> tables(new CrosstabTables(waves));
    tables->m_isMultiple = plan.kind == QuestionKind::Multiple;
    const ShareRequest answers{request.scope, request.question, request.items};
    if (tables->m_isMultiple) {
        auto ticked = TickedFigures::make(answers, waves);
        if (!ticked)
            return std::move(ticked).error();
        tables->m_answers = std::move(ticked).value();
    } else {
        auto shares = ShareFigures::make(answers, waves);
        if (!shares)
            return std::move(shares).error();
        tables->m_categories = (*shares)->headings();
        tables->m_answers = std::move(shares).value();
    }
    if (groups.headings().size() * std::max<std::size_t>(2, tables->m_categories.size())
        > mostCells)
        return Error{ErrorCode::TooManyCategories,
                     {request.scope.by.front(), QString::number(mostCells)}};
    for (const auto &column : groups.levels().back().columns)
        tables->m_groups.push_back(*column);
    return tables;
}

CaseMask CrosstabTables::answered(std::size_t wave, std::size_t item) const
{
    std::vector<std::int32_t> cells(std::size_t(m_waves[wave].rows()));
    stats::CellDecoder(m_answers->column(wave, item), 1).writeTo(cells, 0);
    stats::CellDecoder(m_groups[wave], 1).addTo(cells, 0);
    CaseMask mask(cells.size());
    std::ranges::transform(cells, mask.begin(),
                           [](std::int32_t cell) { return std::uint8_t(cell >= 0); });
    return mask;
}

stats::CellInput CrosstabTables::input(const FigurePlace &place) const
{
    const stats::CategoryColumn &groups = m_groups[place.wave];
    return {.question = m_answers->column(place.wave, place.item),
            .group = place.level->depth == 0 ? inOneGroup(groups) : groups,
            .weights = place.waveOf(m_waves).design.weights(),
            .domain = place.domain};
}

Result<const stats::CellSums *> CrosstabTables::sums(const FigurePlace &place,
                                                     JobControl &job) const
{
    const auto known = std::ranges::find_if(m_tables, [&](const std::unique_ptr<Table> &table) {
        return table->wave == place.wave && table->item == place.item
            && table->isOfPanel == (place.sample != nullptr)
            && std::ranges::equal(table->domain, place.domain);
    });
    if (known != m_tables.end())
        return &(*known)->sums;
    stats::CellInput rows = input(place);
    rows.group = m_groups[place.wave];
    const PreparedDesign &design = place.waveOf(m_waves).design;
    stats::CellSums sums = stats::cellSums(rows, design.sample, executionOf(job));
    if (!sums.complete)
        return Error{ErrorCode::Cancelled};
    m_tables.push_back(
        std::make_unique<Table>(Table{.wave = place.wave,
                                      .item = place.item,
                                      .isOfPanel = place.sample != nullptr,
                                      .domain = {place.domain.begin(), place.domain.end()},
                                      .design = design,
                                      .sums = std::move(sums)}));
    return &m_tables.back()->sums;
}

const CrosstabTables::Table &CrosstabTables::firstTable(std::size_t wave, std::size_t item) const
{
    return **std::ranges::find_if(m_tables, [&](const std::unique_ptr<Table> &table) {
        return table->wave == wave && table->item == item;
    });
}

CrosstabFigures::CrosstabFigures(const CrosstabTables &tables, CrosstabShare of)
    : m_tables(tables)
    , m_of(of)
{
}

std::vector<FigureTarget> CrosstabFigures::targets() const
{
    if (m_tables.isMultiple())
        return {{EstimateKind::Share, -1, {1}}};
    std::vector<FigureTarget> targets;
    for (int category = 0; category < int(m_tables.categories().size()); ++category)
        targets.push_back({EstimateKind::Share, category, {category}});
    if (m_of == CrosstabShare::Table)
        targets.push_back(anyAnswer(m_tables));
    return targets;
}

CaseMask CrosstabFigures::answered(std::size_t wave, std::size_t item) const
{
    return m_tables.answered(wave, item);
}

Result<WaveFigures> CrosstabFigures::figures(const FigurePlace &place, JobControl &job) const
{
    return tableFigures(m_tables, directionOf(m_of), place, job);
}

std::vector<FigureTarget> GroupMarginFigures::targets() const
{
    return {anyAnswer(m_tables)};
}

CaseMask GroupMarginFigures::answered(std::size_t wave, std::size_t item) const
{
    return m_tables.answered(wave, item);
}

Result<WaveFigures> GroupMarginFigures::figures(const FigurePlace &place, JobControl &job) const
{
    return tableFigures(m_tables, stats::ShareOf::All, place, job);
}

} // namespace tidemark
