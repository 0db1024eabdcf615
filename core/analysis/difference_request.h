// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/regression_request.h"

namespace tidemark {

/// What happens to units that are in one group in one wave and in the other in another.
enum class ChangingUnits {
    Refuse,
    LeaveOut, ///< in all waves
    Keep, ///< each answer in the group it tells
};

/// How much more the outcome changed among the treated than among the others (difference in
/// differences), with the same for every other wave.
struct DifferenceRequest
{
    Scope scope = {};
    QString question = {};
    QStringList items = {}; ///< the one of a battery or multiple response that is the outcome
    std::vector<double> ones = {}; ///< codes that count as 1, all others as 0; empty: as it is
    QString treatment = {}; ///< the variable that tells the groups
    QStringList treated = {}; ///< keys of its categories
    QStringList comparison = {}; ///< likewise; empty: all other answers
    QString before = {}; ///< a wave; empty: the first
    QString after = {}; ///< likewise; empty: the last
    std::vector<ModelTerm> covariates = {};
    QString within = {}; ///< variable whose units have constants of their own; empty: the groups
    ErrorType errors = ErrorType::Design; ///< or CR1
    QString cluster = {}; ///< variable, of CR1
    ChangingUnits changing = ChangingUnits::Refuse;

    friend bool operator==(const DifferenceRequest &, const DifferenceRequest &) = default;
};

/// A linear regression with the same outcome, covariates and clusters: what the data are read for.
/// Its clusters are those of `within`, then those of the errors.
RegressionRequest asRegression(const DifferenceRequest &request);

/// RequestNotUnderstood with the key that does not fit the others.
std::optional<Error> problemOf(const DifferenceRequest &request);

/// Whether the outcome is a share, so that differences are percentage points.
bool isShareOutcome(const DifferenceRequest &request);

} // namespace tidemark
