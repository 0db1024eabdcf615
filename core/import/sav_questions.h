// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"
#include "core/import/sav_records.h"

namespace tidemark {

/// Adds what only the .sav's own records tell to its plan: multiple response sets become questions,
/// custom attributes become question texts. Sets whose variables hold codes of one list (mentions)
/// become batteries, because each variable is an answer on the same list.
void addSavQuestions(ImportPlan &plan, const SavRecords &records);

} // namespace tidemark
