// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/import/import_plan.h"
#include "core/model/study.h"
#include "ui/import_wizard/variable_rows.h"

namespace tidemark::ui {

/// One side of a pair as people read it.
struct PairSide
{
    QString name = {};
    QString wording = {};
    std::vector<ValueLabel> labels = {};
    MissingRule missing = {};
    VariableKind kind = VariableKind::Other;
    int items = 1;

    friend bool operator==(const PairSide &, const PairSide &) = default;
};

/// The question of the new file with this name, or the column if it belongs to no question.
PairSide laterSide(const ImportPlan &plan, const QString &name);
/// Empty for an id the study does not have.
PairSide earlierSide(const Study &study, QuestionId id);

/// "1 To a small extent … 5 To a large extent · 8 Don't know".
QString codesText(const PairSide &side);

/// The sister the user chose; same wordings and codes are accepted at once, others wait.
void setPartner(ImportPlan &plan, int pair, const Study &study, QuestionId earlier);
void setAccepted(ImportPlan &plan, int pair, bool accepted);

/// The wave the pairs lead to, or the newest wave of the study; null if there is none.
const Source *earlierWave(const ImportPlan &plan, const Study &study);

} // namespace tidemark::ui
