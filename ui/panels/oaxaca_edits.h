// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/request.h"
#include "core/model/study.h"

// What the controls of a decomposition do to its request.
namespace tidemark::ui {

/// A group one may choose: the key it has in requests, and its name.
struct GroupChoice
{
    QString key = {};
    QString name = {};
};

/// The answers of a variable of the source; none where it has no such variable.
std::vector<GroupChoice> answerChoices(const Study &study, const Source *source,
                                       const QString &name);

/// With or without a variable among terms; interactions with it go.
std::vector<ModelTerm> withTerm(const Study &study, const Source *source,
                                std::vector<ModelTerm> terms, const QString &name, bool on);

/// The answers of `between`, or the waves of the request.
std::vector<GroupChoice> groupChoices(const Study &study, const OaxacaRequest &request);

/// Other groups: the last wave against the first, or the first answer against the second. The
/// variable leaves the factors. Nothing chosen yet where there are fewer than two.
OaxacaRequest withBetween(const Study &study, OaxacaRequest request, const QString &between);

/// With or without a factor; interactions with it go.
OaxacaRequest withFactor(const Study &study, OaxacaRequest request, const QString &name, bool on);

/// As the request may be after its waves were chosen: groups that are waves are among them, the
/// last against the first where one is gone, and none where there is one wave only.
OaxacaRequest withWavesSettled(OaxacaRequest request);

/// Groups, factors and choices of `old` for the outcome of `request`, less this outcome and names
/// that its source does not know.
OaxacaRequest withGroupsOf(const Study &study, const OaxacaRequest &request,
                           const OaxacaRequest &old);

/// The terms of all models once each: factors of a decomposition, without the wave.
std::vector<ModelTerm> factorsOf(const RegressionRequest &request);

/// A model of the outcome with the groups and the factors as its terms.
RegressionRequest modelOf(const OaxacaRequest &request);

/// Groups and factors by the names of their variables.
QStringList groupingOf(const OaxacaRequest &request);

} // namespace tidemark::ui
