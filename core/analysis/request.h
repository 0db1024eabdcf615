// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>
#include <vector>

#include <QString>
#include <QStringList>

#include "core/analysis/crosstab_request.h"
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

enum class NumberStatistic { Mean, Total, Median, Count };

/// Mean, total, median of numbers (or of codes taken as scores), or the estimated number of units.
struct MeanRequest
{
    Scope scope = {};
    QString question = {};
    QStringList items = {};
    NumberStatistic statistic = NumberStatistic::Mean;

    friend bool operator==(const MeanRequest &, const MeanRequest &) = default;
};

enum class ChangeStatistic { Share, Mean };

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

    friend bool operator==(const ChangeRequest &, const ChangeRequest &) = default;
};

using AnalysisRequest = std::variant<ShareRequest, MeanRequest, CrosstabRequest, ChangeRequest,
                                     RegressionRequest>;

} // namespace tidemark
