// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>
#include <vector>

#include <QString>
#include <QStringList>

#include "core/analysis/crosstab_request.h"
#include "core/analysis/difference_request.h"
#include "core/analysis/oaxaca_request.h"
#include "core/analysis/regression_request.h"
#include "core/analysis/request_scope.h"

namespace tidemark {

/// Shares of each category of a question (each option of a multiple response, each item of a
/// battery), by group and wave; change between waves when there are several.
struct ShareRequest
{
    Scope scope = {};
    QString question = {};
    QStringList items = {}; ///< of a battery or multiple response; empty = all
    std::vector<double> categories = {}; ///< shown; empty = all
    std::vector<double> combined = {}; ///< also the share of these together ("top two")
    IntervalMethod interval = IntervalMethod::Logit;

    friend bool operator==(const ShareRequest &, const ShareRequest &) = default;
};

enum class NumberStatistic { Mean, Total, Median, Count, Quantile, Variance, Ratio };

/// How a quantile is read off the weighted distribution; named as in R's package survey.
enum class QuantileRule { Math, School, Hf6, Hf7 };

/// Mean, total, median, quantiles or variance of numbers (or of codes taken as scores), their sum
/// over that of another variable, or the estimated number of units.
struct MeanRequest
{
    Scope scope = {};
    QString question = {};
    QStringList items = {};
    NumberStatistic statistic = NumberStatistic::Mean;
    std::vector<double> quantiles = {0.25, 0.5, 0.75}; ///< each between 0 and 1
    QuantileRule rule = QuantileRule::Math; ///< of quantiles; the median has Math
    QString denominator = {}; ///< variable of a ratio

    friend bool operator==(const MeanRequest &, const MeanRequest &) = default;
};

enum class ChangeStatistic { Share, Mean };

/// How two waves are compared beside the difference; an odds ratio is of shares.
enum class ChangeContrast { Ratio, OddsRatio };

/// How shares or a mean changed between waves: for all who answered, for the panel, and combined;
/// tests of no change; who moved from which answer to which; with `by`, what part of the change
/// comes from other group sizes. Every pair of waves, and the trend over three or more.
struct ChangeRequest
{
    Scope scope = {.units = UnitChoice::AllAndPanel};
    QString question = {};
    QStringList items = {};
    ChangeStatistic statistic = ChangeStatistic::Share;
    std::vector<double> categories = {}; ///< as in ShareRequest
    std::vector<double> combined = {}; ///< as in ShareRequest
    IntervalMethod interval = IntervalMethod::Logit; ///< of shares
    std::set<ChangeContrast> contrasts = {};

    friend bool operator==(const ChangeRequest &, const ChangeRequest &) = default;
};

/// How evenly the answers spread over the categories: shares with indices of variation.
struct VariationRequest
{
    Scope scope = {};
    QString question = {};
    QStringList items = {};

    friend bool operator==(const VariationRequest &, const VariationRequest &) = default;
};

/// Whether the items of a battery measure one thing: means of the items with the reliability of
/// their sum.
struct ScaleRequest
{
    Scope scope = {};
    QString question = {};
    QStringList items = {};

    friend bool operator==(const ScaleRequest &, const ScaleRequest &) = default;
};

/// For which share an event has come by which time (Kaplan and Meier), wave by wave.
struct SurvivalRequest
{
    Scope scope = {};
    QString question = {}; ///< the time to the event, or until seen last
    QString event = {}; ///< variable that tells whether it came
    std::vector<double> eventCodes = {1.0};
    std::vector<double> times = {}; ///< reported; empty: those of events, or even steps

    friend bool operator==(const SurvivalRequest &, const SurvivalRequest &) = default;
};

using AnalysisRequest =
    std::variant<ShareRequest, MeanRequest, ChangeRequest, VariationRequest, ScaleRequest,
                 SurvivalRequest, CrosstabRequest, RegressionRequest, OaxacaRequest,
                 DifferenceRequest>;

} // namespace tidemark
