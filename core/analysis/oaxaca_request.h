// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/regression_request.h"

namespace tidemark {

/// The models of the two groups.
enum class OaxacaFamily { Linear, Logit };

/// Coefficients that would hold if the groups were treated alike; see stats/oaxaca.h.
enum class OaxacaStandard { First, Second, Half, GroupSizes, Pooled, PooledWithGroup };

/// What of the difference in the mean outcome between two groups (first less second) comes from
/// other factors, and what from other effects of them (Oaxaca and Blinder).
struct OaxacaRequest
{
    Scope scope = {};
    QString question = {};
    QStringList items = {}; ///< the one of a battery or multiple response that is the outcome
    std::vector<double> ones = {}; ///< codes that count as 1, all others as 0; empty: as it is
    OaxacaFamily family = OaxacaFamily::Linear;
    OaxacaStandard standard = OaxacaStandard::PooledWithGroup;
    QString between = {}; ///< the variable that tells the groups, or waveTerm
    QString first = {}; ///< key of its category, or a wave
    QString second = {};
    std::vector<ModelTerm> factors = {};

    friend bool operator==(const OaxacaRequest &, const OaxacaRequest &) = default;
};

/// A regression with the same outcome, groups and factors: what the data are read for.
RegressionRequest asRegression(const OaxacaRequest &request);

/// RequestNotUnderstood with the key that does not fit the others.
std::optional<Error> problemOf(const OaxacaRequest &request);

/// Whether the outcome is a share, so that its parts are percentage points.
bool isShareOutcome(const OaxacaRequest &request);

} // namespace tidemark
