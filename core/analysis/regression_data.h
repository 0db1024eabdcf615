// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "core/analysis/bound_plan.h"
#include "core/analysis/regression_request.h"
#include "core/stats/sample_design.h"

namespace tidemark {

/// A factor of the models: levels that occur, in the order of their labels.
struct FactorValues
{
    LocalText label = {};
    std::vector<Heading> levels = {};
    std::vector<std::int32_t> codes = {}; ///< per row: place among the levels, −1: missing
    int reference = 0;
};

/// A number of the models after its transformation, with its derivative by the variable itself.
struct NumberValues
{
    LocalText label = {};
    std::vector<double> values = {}; ///< NaN: missing, or outside what the transformation takes
    std::vector<double> slopes = {}; ///< empty: 1 in every row
};

/// Everything the models of a request need, for all rows of the waves, one wave after the other.
struct RegressionData
{
    std::size_t rows = 0;
    std::vector<double> outcome = {}; ///< NaN: no answer that counts; of categories: their place
    std::vector<Heading> categories = {}; ///< of the outcome of ordered and multinomial models
    std::map<QString, FactorValues> factors = {};
    std::map<QString, NumberValues> numbers = {};
    std::vector<double> offset = {}; ///< empty: none
    LocalText offsetLabel = {};
    std::vector<std::vector<std::int32_t>> clusters = {}; ///< or groups; −1: missing
    std::vector<QStringList> clusterNames = {};
    LocalText clusterLabel = {}; ///< of the first cluster variable
    std::vector<double> weights = {}; ///< empty: 1
    CaseMask chosen = {}; ///< in the filter, and in the panel if asked for
    stats::SampleDesign design = {};
    bool sharesUnits = false; ///< some units are in several waves
    bool ignoresDesign =
        false; ///< the sample has weights or a design that the family has no use for
    std::vector<std::int32_t> groupOfRow = {}; ///< −1: in none; empty: no groups asked for
    std::vector<Heading> groups = {}; ///< all grouping variables crossed
    std::vector<CaseMask> answered = {}; ///< per wave: rows whose outcome counts, filter or not
};

/// Errors: those of the columns; RequestNotUnderstood for codes that do not occur and for several
/// items; QuestionDoesNotFit for texts where numbers are needed; TooManyCategories;
/// UnitIdMissing for a panel.
Result<RegressionData> makeRegressionData(const RegressionRequest &request, const BoundPlan &bound);

} // namespace tidemark
