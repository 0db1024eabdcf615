// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "core/analysis/scope.h"
#include "core/model/study.h"
#include "ui/panels/named_question.h"

// What a drop, a double-click or a click in a bar does to a request: functions from value to value.
namespace tidemark::ui {

enum class RequestRole { Question, By, Waves, Filter };

/// What a new request takes from the settings.
struct RequestDefaults
{
    double confidence = 0.95;
    int fewAnswers = 20;
    int smallestBase = 10;
    int minCell = 5; ///< where rows are persons
};

AnalysisRequest withScope(AnalysisRequest request, const Scope &scope);

/// The source in which the names of a request hold: that of its newest wave. nullptr if the study
/// has none.
const Source *namingSource(const Study &study, const AnalysisRequest &request);

/// Why this question cannot take the role; empty if it can. Without a request only Question fits.
QString refusal(const Study &study, const std::optional<AnalysisRequest> &request, RequestRole role,
                const QuestionRef &ref);

/// A request about the question in all its waves; groups and filter of `before` stay if they have a
/// meaning there. @pre refusal(… Question …) is empty
AnalysisRequest withQuestion(const Study &study, const std::optional<AnalysisRequest> &before,
                             const QuestionRef &wanted, const RequestDefaults &defaults);
/// One grouping variable in the place of the others. @pre refusal(… By …) is empty
AnalysisRequest withBy(const Study &study, const AnalysisRequest &request, const QuestionRef &ref);
AnalysisRequest withWaves(const AnalysisRequest &request, const QStringList &waves);

/// One cell per municipality in the newest wave: every number is shown, however few answered.
AnalysisRequest asMap(const Study &study, const AnalysisRequest &request, const QString &units);
/// The question of a map again in all its waves and without a split.
AnalysisRequest withoutMap(const Study &study, const AnalysisRequest &request,
                           const RequestDefaults &defaults);

/// The conditions joined by "and" at the top of a filter, in their order.
QStringList filterParts(const QString &filter);
QString joinFilter(const QStringList &parts);
/// "q3 = 1" read out: "Organisation: In NAV"; the condition itself where it is not that plain.
QString conditionText(const Study &study, SourceId source, const QString &part);
/// Units that fulfil any of these lists of conditions; one list on one variable becomes "q3 in
/// (1, 2)".
QString anyOf(const QList<QStringList> &alternatives);
/// "q3 = 1" for the variable of a question and one of its codes.
QString equalsCondition(const QString &variable, double code);

} // namespace tidemark::ui
