// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/oaxaca_edits.h"

// What the controls of a difference in differences do to its request.
namespace tidemark::ui {

/// The answers of the variable that tells the groups.
std::vector<GroupChoice> treatmentChoices(const Study &study, const DifferenceRequest &request);

/// The waves of the request in time order.
QStringList waveChoices(const Study &study, const DifferenceRequest &request);

/// Another variable that tells the groups: its first answer is the treated, all others are
/// compared. It leaves the covariates.
DifferenceRequest withTreatment(const Study &study, DifferenceRequest request, const QString &name);

/// With or without an answer among the treated, or among those compared; it leaves the other group.
DifferenceRequest withTreated(DifferenceRequest request, const QString &key, bool on);
DifferenceRequest withComparison(DifferenceRequest request, const QString &key, bool on);

/// With or without a covariate; interactions with it go.
DifferenceRequest withCovariate(const Study &study, DifferenceRequest request, const QString &name,
                                bool on);

/// The variable that tells units in the newest wave; empty without one.
QString unitVariable(const Study &study, const DifferenceRequest &request);

/// Constants for every unit, whose errors are clustered by unit; or for the groups.
DifferenceRequest withUnitConstants(const Study &study, DifferenceRequest request, bool on);

/// Errors clustered by a variable, or by the design where it has no name.
DifferenceRequest withErrorClusters(DifferenceRequest request, const QString &name);

/// Waves that are not chosen any more are no longer compared.
DifferenceRequest withKnownWaves(DifferenceRequest request);

/// Groups and covariates by the names of their variables.
QStringList groupingOf(const DifferenceRequest &request);

/// The groups, covariates and errors of another request about another outcome.
DifferenceRequest withGroupsOf(DifferenceRequest request, const DifferenceRequest &old);

} // namespace tidemark::ui
