// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/crosstab_measures.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QCoreApplication>

#include "core/analysis/words.h"
#include "core/stats/association.h"
#include "core/stats/count_table.h"
#include "core/stats/intervals.h"
#include "core/stats/table_tests.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct CompareText
{
    Q_DECLARE_TR_FUNCTIONS(Comparisons)
};

void noteTooManyGroups(AnalysisResult &result)
{
    const Issue notice{
        .code = IssueCode::TestLeftOut,
        .arguments = {CompareText::tr("The comparison of columns"),
                      CompareText::tr("the table has more than %1 groups").arg(mostCompared)}};
    if (std::ranges::find(result.notices, notice) == result.notices.end())
        result.notices.push_back(notice);
}

std::optional<double> ifNumber(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::set<CrosstabMeasure> fittingMeasures(const CrosstabTable &table)
{
    if (table.hasOrderedGroups && table.hasOrderedAnswers)
        return {CrosstabMeasure::CramersV, CrosstabMeasure::Gamma, CrosstabMeasure::TauB,
                CrosstabMeasure::SomersAnswer};
    return {CrosstabMeasure::CramersV};
}

const TablePart &partFor(CrosstabMeasure measure, const CrosstabTable &table)
{
    return measure == CrosstabMeasure::CramersV ? table.whole : table.ordered;
}

stats::Association associationOf(CrosstabMeasure measure, const TablePart &part)
{
    const std::size_t rows = part.groups.size();
    const std::size_t columns = part.categories.size();
    if (measure == CrosstabMeasure::CramersV)
        return stats::cramersV(part.all.values, rows, columns, part.all.covariance);
    const stats::OrdinalAssociation ordinal =
        stats::ordinalAssociation(part.all.values, rows, columns, part.all.covariance);
    switch (measure) {
    case CrosstabMeasure::Gamma:
        return ordinal.gamma;
    case CrosstabMeasure::TauB:
        return ordinal.tauB;
    case CrosstabMeasure::SomersAnswer:
        return ordinal.somersByColumn;
    default:
        return ordinal.somersByRow;
    }
}

void setValue(Measure &figure, const stats::Association &found, double lowest, double df,
              double confidence)
{
    figure.value = ifNumber(found.value);
    if (!figure.value)
        return;
    figure.state = EstimateState::Shown;
    figure.standardError = ifNumber(found.standardError);
    const stats::Interval ends =
        stats::meanInterval(found.value, found.standardError, df, confidence);
    if (!std::isfinite(ends.lower) || !std::isfinite(ends.upper))
        return;
    figure.lower = std::max(lowest, ends.lower);
    figure.upper = std::min(1.0, ends.upper);
}

stats::PValueAdjustment adjustmentOf(PValueCorrection correction)
{
    switch (correction) {
    case PValueCorrection::None:
        return stats::PValueAdjustment::None;
    case PValueCorrection::Holm:
        return stats::PValueAdjustment::Holm;
    case PValueCorrection::Bonferroni:
        return stats::PValueAdjustment::Bonferroni;
    case PValueCorrection::BenjaminiHochberg:
        break;
    }
    return stats::PValueAdjustment::BenjaminiHochberg;
}

Comparison comparisonOf(const CrosstabTable &table, const stats::ColumnComparison &pair)
{
    const TablePart &part = table.whole;
    Comparison comparison{.wave = table.wave,
                          .item = table.item,
                          .category = table.heading(part.categories[std::size_t(pair.category)]),
                          .firstGroup = part.groups[std::size_t(pair.firstGroup)],
                          .secondGroup = part.groups[std::size_t(pair.secondGroup)],
                          .difference = ifNumber(pair.difference),
                          .standardError = ifNumber(pair.standardError),
                          .pValue = ifNumber(pair.pValue)};
    if (!comparison.pValue)
        comparison.state = EstimateState::NotEstimable;
    return comparison;
}

/// The pairs of one row with p-values adjusted for their number.
void addRow(const CrosstabTable &table, const std::vector<stats::ColumnComparison> &pairs,
            PValueCorrection correction, AnalysisResult &result)
{
    std::vector<double> pValues;
    for (const stats::ColumnComparison &pair : pairs)
        pValues.push_back(pair.pValue);
    const std::vector<double> adjusted = stats::adjustedPValues(pValues, adjustmentOf(correction));
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        result.comparisons.push_back(comparisonOf(table, pairs[i]));
        result.comparisons.back().adjustedPValue = ifNumber(adjusted[i]);
    }
}

} // namespace

void addMeasures(const CrosstabRequest &request, const CrosstabTable &table, AnalysisResult &result)
{
    for (const CrosstabMeasure measure : request.measures.value_or(fittingMeasures(table))) {
        const TablePart &part = partFor(measure, table);
        Measure figure{.measure = word(measure), .wave = table.wave, .item = table.item};
        figure.state = EstimateState::NotEstimable;
        if (part.isTable() && part.base < request.scope.smallestBase)
            figure.state = EstimateState::TooFew;
        else if (part.isTable())
            setValue(figure, associationOf(measure, part),
                     measure == CrosstabMeasure::CramersV ? 0.0 : -1.0, part.df,
                     request.scope.confidence);
        result.measures.push_back(figure);
    }
}

void addResiduals(const CrosstabRequest &request, const CrosstabTable &table,
                  AnalysisResult &result)
{
    const TablePart &part = table.whole;
    if (!request.residuals || !part.isTable() || part.base < request.scope.smallestBase)
        return;
    const bool isTextbook = table.design->isSimple() && !table.design->finitePopulation;
    const std::vector<double> residuals = isTextbook
        ? stats::adjustedResiduals({part.groups.size(), part.categories.size(), part.sums.counts})
        : stats::designResiduals(part.all);
    for (std::size_t cell = 0; cell < residuals.size(); ++cell) {
        const int category = part.categories[cell % part.categories.size()];
        if (table.isMultiple && category == 0)
            continue;
        Measure figure{.measure = isTextbook ? u"adjustedResidual"_s : u"designResidual"_s,
                       .wave = table.wave,
                       .group = part.groups[cell / part.categories.size()],
                       .item = table.item,
                       .category = table.heading(category)};
        figure.value = ifNumber(residuals[cell]);
        figure.state = figure.value ? EstimateState::Shown : EstimateState::NotEstimable;
        result.measures.push_back(figure);
    }
}

void addComparisons(const CrosstabRequest &request, const CrosstabTable &table,
                    AnalysisResult &result)
{
    const TablePart &part = table.whole;
    if (!request.letters || request.of != CrosstabShare::Group || !part.isTable())
        return;
    if (part.groups.size() > mostCompared) {
        noteTooManyGroups(result);
        return;
    }
    const stats::CellEstimates shares =
        stats::shareEstimates(part.sums, table.design->sample, stats::ShareOf::Group);
    const auto isEnough = [&](int group) {
        return qint64(shares.bases[shares.cell(group, 0)].count) >= request.scope.smallestBase;
    };
    const auto isEdge = [&](int group, int category) {
        const double share = shares.values[shares.cell(group, category)];
        return share <= 0.0 || share >= 1.0;
    };
    std::vector<stats::ColumnComparison> row;
    for (stats::ColumnComparison &pair :
         stats::compareColumns(shares, part.df, stats::PValueAdjustment::None)) {
        if (!row.empty() && row.front().category != pair.category) {
            addRow(table, row, request.adjustment, result);
            row.clear();
        }
        const bool isShown = !table.isMultiple || part.categories[std::size_t(pair.category)] == 1;
        if (isEdge(pair.firstGroup, pair.category) || isEdge(pair.secondGroup, pair.category))
            pair.pValue = std::numeric_limits<double>::quiet_NaN();
        if (isShown && isEnough(pair.firstGroup) && isEnough(pair.secondGroup))
            row.push_back(pair);
    }
    addRow(table, row, request.adjustment, result);
}

} // namespace tidemark
