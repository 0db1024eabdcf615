// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "core/analysis/analysis_result.h"
#include "core/analysis/code_path.h"
#include "core/analysis/request.h"
#include "core/base/result.h"
#include "core/model/condition.h"
#include "core/model/study.h"

namespace tidemark {

/// What a request means in one wave.
struct PlannedWave
{
    const Source *source = nullptr;
    std::vector<VariableInWave> items = {};
    std::vector<VariableInWave> set = {}; ///< of a multiple response: all its options
    double tickedCode = 1.0; ///< of a multiple response in this wave
    std::vector<VariableInWave> by = {};
    std::vector<VariableInWave> others = {}; ///< those of Asked::others
    std::map<QString, const Variable *> filterVariables = {}; ///< by the name in the filter
};

/// A request with all its names found in the study; the study must outlive it.
struct Plan
{
    QuestionKind kind = QuestionKind::Single;
    LocalText title = {};
    LocalText wording = {};
    Condition filter = {};
    std::vector<Heading> items = {}; ///< empty for a question of one item
    std::vector<PlannedWave> waves = {}; ///< in time order
    std::vector<LocalText> linkNotes = {};
    std::vector<Issue> notices = {};

    /// The wave whose names and wordings count.
    const PlannedWave &newest() const { return waves.back(); }
};

/// What is asked of which question.
struct Asked
{
    const Scope &scope;
    const QString &question;
    const QStringList &items;
    QStringList others = {}; ///< further variables: predictors, clusters, second questions
    QString wave = {}; ///< what among the groups means the wave of the answer; empty: nothing
};

/// Finds everything a request names. Errors: QuestionNotFound, SourceNotFound, VariableNotFound,
/// QuestionNotInWave, CodesNotComparable, ConditionNotUnderstood.
Result<Plan> makePlan(const Asked &asked, const Study &study);

/// Every column the plan needs: items, groups, filter, design, unit ids.
std::vector<VariableId> neededColumns(const Plan &plan, const Study &study);

} // namespace tidemark
