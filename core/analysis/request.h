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

using AnalysisRequest = std::variant<ShareRequest, MeanRequest, CrosstabRequest, RegressionRequest>;

} // namespace tidemark
