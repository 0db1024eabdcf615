// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/analysis/scope.h"
#include "core/model/study.h"
#include "ui/panels/request_edits.h"

// The kinds of analysis a question can be asked for, and how a request becomes one of another kind.
namespace tidemark::ui {

enum class AnalysisKind {
    Shares,
    Numbers,
    Crosstab,
    Change,
    Variation,
    Scale,
    Survival,
    Regression,
    Decomposition,
    Differences
};

/// What a request of this kind still needs before it can be computed, as a sentence for the empty
/// card; empty if nothing.
QString whatIsMissing(const AnalysisRequest &request);

/// All of them in the order of the list.
const std::vector<AnalysisKind> &analysisKinds();
AnalysisKind kindOf(const AnalysisRequest &request);
/// The word of the kind in requests: "share", "mean" …
QString wordOf(AnalysisKind kind);
/// "Shares", "Crosstab" …
QString nameOf(AnalysisKind kind);
/// In one word, for the place above the picker.
QString shortNameOf(AnalysisKind kind);
QString iconOf(AnalysisKind kind);

/// Why the question of the request cannot be asked that way; empty if it can.
QString refusalOf(const Study &study, const AnalysisRequest &request, AnalysisKind kind);

/// The same question in another way. Waves, filter, units and settings stay; so do groups, which
/// become the predictors of a regression, and the first of its factors the group. A regression and
/// a decomposition keep each other's terms. The request itself if it is of that kind. @pre
/// refusalOf(…) is empty
AnalysisRequest withKind(const Study &study, const AnalysisRequest &request, AnalysisKind kind);

/// As withQuestion(), and of the same kind as `before` where the new question can be asked that
/// way. The models of a regression stay, and groups and factors of a decomposition, without the new
/// outcome among them.
AnalysisRequest withQuestionAlike(const Study &study, const std::optional<AnalysisRequest> &before,
                                  const QuestionRef &wanted, const RequestDefaults &defaults);

} // namespace tidemark::ui
