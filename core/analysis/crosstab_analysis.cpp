// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/crosstab_analysis.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/analysis/crosstab_figures.h"
#include "core/analysis/crosstab_measures.h"
#include "core/analysis/crosstab_table.h"
#include "core/analysis/crosstab_tests.h"
#include "core/analysis/words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct RequestText
{
    Q_DECLARE_TR_FUNCTIONS(Request)
};

/// A figure that is 100 per cent by definition, or a change in another direction than columns.
bool isLeftOut(const CrosstabRequest &request, const EstimateKey &key, bool isMultiple)
{
    const bool isTotalOfTable = !isMultiple && key.group < 0 && key.category < 0;
    if (isTotalOfTable || (request.of == CrosstabShare::Category && key.group < 0))
        return true;
    return key.kind == EstimateKind::Change && request.of != CrosstabShare::Group;
}

/// All shares of the tables, and those of the margins.
Result<FigureBook> shares(const CrosstabRequest &request, const BoundPlan &bound,
                          const CrosstabTables &tables, const Groups &groups, JobControl &job)
{
    const SharedUnits units(bound.waves, bound.data);
    const IntervalRule rule{request.scope.confidence, request.interval};
    const CrosstabFigures cells(tables, request.of);
    auto book = FigureRun(cells, groups, bound.waves, units).run(request.scope, rule, job);
    if (!book)
        return book;
    const bool hasGroupMargin = request.of == CrosstabShare::Category && request.scope.totals;
    if (hasGroupMargin && !tables.isMultiple()) {
        const GroupMarginFigures margin(tables);
        auto more = FigureRun(margin, groups, bound.waves, units).run(request.scope, rule, job);
        if (!more)
            return more;
        std::ranges::move(more->estimates, std::back_inserter(book->estimates));
        std::ranges::sort(book->estimates, {}, &Estimate::key);
    }
    std::erase_if(book->estimates, [&](const Estimate &estimate) {
        return isLeftOut(request, estimate.key, tables.isMultiple());
    });
    return book;
}

} // namespace

Result<AnalysisResult> estimate(const CrosstabRequest &request, const BoundPlan &bound,
                                JobControl &job)
{
    if (request.scope.by.size() != 1)
        return Error{ErrorCode::RequestNotUnderstood,
                     {u"by"_s,
                      RequestText::tr("a crosstab has one grouping variable; others can be "
                                      "filters")}};
    const auto groups = Groups::make(bound.waves, request.scope.totals);
    if (!groups)
        return groups.error();
    const auto tables = CrosstabTables::make(request, bound.plan, bound.waves, *groups);
    if (!tables)
        return tables.error();
    const bool isEmpty =
        groups->headings().empty() || (!(*tables)->isMultiple() && (*tables)->categories().empty());
    auto book = isEmpty ? FigureBook() : shares(request, bound, **tables, *groups, job);
    if (!book)
        return std::move(book).error();
    AnalysisResult result =
        startResult(request, bound, CrosstabFigures(**tables, request.of), *book);
    result.groups = groups->headings();
    result.categories = (*tables)->categories();
    result.estimates = std::move(book->estimates);
    result.provenance.intervalMethod = word(request.interval);
    for (std::size_t wave = 0; !isEmpty && wave < bound.waves.size(); ++wave) {
        for (std::size_t item = 0; item < (*tables)->itemCount(); ++item) {
            const CrosstabTable table = crosstabTable(**tables, result, wave, item);
            addTests(request, table, result);
            addMeasures(request, table, result);
            addResiduals(request, table, result);
            addComparisons(request, table, result);
        }
    }
    return result;
}

} // namespace tidemark
