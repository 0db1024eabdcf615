// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/model/study.h"

namespace tidemark::example {

/// Short name and heading of a question; see resources/example/questions.csv.
struct QuestionTitle
{
    QString name = {};
    LocalText title = {};
    QString group = {};
};
std::vector<QuestionTitle> questionTitles();

/// The report of the example, an analysis per published finding that needs only the municipal
/// survey; see resources/example/analyses.json. Ids are 0.
Result<std::vector<SavedAnalysis>> exampleAnalyses();

} // namespace tidemark::example
