// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/import/import_plan.h"

namespace tidemark {

/// Groups the columns of a plan into questions, in the order of the file: multiple response sets,
/// batteries, single questions, numbers, open texts, dates, background. A question of `given` (made
/// by the user or by a questionnaire file) stays as it is where its columns still exist.
std::vector<QuestionPlan> findQuestions(const ImportPlan &plan,
                                        const std::vector<QuestionPlan> &given);

} // namespace tidemark
