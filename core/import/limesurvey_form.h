// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/import/coded_options.h"
#include "core/import/limesurvey_tables.h"

namespace tidemark {

/// A row or column of a LimeSurvey question with several.
struct LimeSurveyItem
{
    QString code = {};
    LocalText text = {};
    bool isColumn = false; ///< of a table of numbers or texts
};

struct LimeSurveyQuestion
{
    QString code = {};
    QChar type = {};
    LocalText text = {};
    LocalText group = {};
    bool hasOther = false;
    std::vector<LimeSurveyItem> items = {};
    std::vector<CodedOption> options = {};
    std::vector<CodedOption> secondOptions = {}; ///< of the second scale
};

struct LimeSurveyForm
{
    LocalText title = {};
    std::vector<LimeSurveyQuestion> questions = {}; ///< in the order of the form
};

/// Joins the tables of old (texts beside the questions) and new files (texts in tables of their
/// own, "…_l10ns"). Texts are without HTML.
LimeSurveyForm limeSurveyForm(const LimeSurveyTables &tables);

} // namespace tidemark
