// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/analysis/regression_data.h"
#include "core/analysis/regression_terms.h"
#include "core/base/job_control.h"
#include "core/stats/category_model.h"
#include "core/stats/margins.h"
#include "core/stats/multilevel.h"
#include "core/stats/two_part.h"

namespace tidemark {

/// Rows of a model that are missing one of its variables, by the first such variable.
struct LeftOutCases
{
    LocalText variable = {};
    qint64 cases = 0;
};

/// One equation: a model has one, a two-part model two (category 0: any, 1: how much).
struct FittedPart
{
    int category = -1;
    stats::ModelRows rows = {};
    stats::ModelFit fit = {};
    std::optional<stats::GlmLink> link = {}; ///< none: linear
    std::optional<double> theta = {};
    bool predicts = true; ///< false: its scale is not that of the outcome (log of an amount)
    stats::Covariance covariance = {};
    std::vector<double> df = {}; ///< per column; infinite: normal distribution
    double testDf = 0.0; ///< of tests of several coefficients
};

/// An ordered or multinomial model.
struct FittedCategories
{
    stats::ModelRows rows = {};
    stats::CategoryFit fit = {};
    stats::Covariance covariance = {}; ///< of fit.parameters
    double df = 0.0;
};

/// The constants taken out of a model within units.
struct AbsorbedUnits
{
    std::size_t units = 0;
    std::size_t singleRowUnits = 0; ///< units of one row, which say nothing about the coefficients
    std::vector<std::size_t> columns = {}; ///< that vary within no unit
};

/// A model fitted to the rows of one group.
struct FittedModel
{
    ExpandedModel terms = {};
    CaseMask used = {};
    std::vector<double> weights = {}; ///< with mean 1 over the rows used; empty: 1
    std::vector<LeftOutCases> leftOut = {};
    std::vector<FittedPart> parts = {};
    std::optional<FittedCategories> categories = {};
    std::optional<stats::TwoPartFit> twoPart = {};
    std::optional<AbsorbedUnits> absorbed = {}; ///< of a model within units
    std::optional<stats::MultilevelFit> multilevel = {}; ///< its fixed part is the one of parts
    stats::SampleDesign design = {}; ///< for estimates by their influence values
    double df = 0.0; ///< of such estimates
    std::size_t replicatesLeftOut = 0; ///< in which the model has no estimates
    std::size_t units = 0; ///< clusters, or units drawn first, that have rows
    std::optional<std::pair<QString, QString>> emptyReference = {}; ///< factor and level

    stats::ModelProblem problem() const;
};

/// Where a model is fitted.
struct FitPlace
{
    std::size_t model = 0;
    int group = -1; ///< of RegressionData::groups; −1: everyone
};

/// Cancelled, else no error: what goes wrong stands in problem().
Result<FittedModel> fitModel(const RegressionRequest &request, const RegressionData &data,
                             const FitPlace &place, JobControl &job);

bool hasCategories(RegressionFamily family);

/// Not where thresholds or the units' own constants stand for it.
bool hasConstant(const RegressionRequest &request);

} // namespace tidemark
