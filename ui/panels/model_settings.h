// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/request.h"
#include "core/model/study.h"

// What all models of a regression have in common besides their outcome and terms: family, errors,
// clusters, groups, units. Functions from request to request.
namespace tidemark::ui {

/// Numbers that stand in every model: their slope can differ between the groups of a multilevel
/// model.
QStringList possibleSlopes(const RegressionRequest &request);

/// Whether a model can tell how much each cluster moves it.
bool canTellInfluence(const RegressionRequest &request);

/// Without what the family or the terms give no meaning to: groups, slope, points, likelihood,
/// units, offset, Firth's method, influence of clusters. Errors become those of the design where
/// that is what makes the request fit.
RegressionRequest settled(RegressionRequest request);

/// Clusters that the errors cannot have are left out.
RegressionRequest withErrors(const RegressionRequest &request, ErrorType errors);
/// Errors become those of clusters (CR2 for one, two-way for two) if they were not. A multilevel
/// model has the variable as its groups.
RegressionRequest withCluster(const RegressionRequest &request, const QString &variable);
/// A model within the units of the variable is no longer one, and a multilevel one has no groups.
RegressionRequest withoutCluster(const RegressionRequest &request, const QString &variable);
/// What the family does not know falls back to its default. The clusters, or units, of a model
/// become the groups of a multilevel one.
RegressionRequest withFamily(const Study &study, const RegressionRequest &request,
                             RegressionFamily family);

/// The models for each group of the variable, or each wave, and no longer for all together; the
/// wave is then no predictor. Empty: for everyone.
RegressionRequest withGroups(const RegressionRequest &request, const QString &variable);

/// The number whose slope differs between the groups; empty: one slope for all.
RegressionRequest withSlope(const RegressionRequest &request, const QString &variable);
/// Constants of their own for the units of the variable, which become the clusters; empty: none.
RegressionRequest withWithin(const RegressionRequest &request, const QString &variable);

} // namespace tidemark::ui
