// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/model/study.h"

namespace tidemark::ui {

/// What is known about the population, as text: one line for each variable,
///   region: 1 = 4421; 2 = 755        units per category
///   region: list                     counted in the list of the population
///   age: sum = 120450                the sum of a number; age: sum list
QString targetText(const std::vector<CalibrationMargin> &margins, const Study &study);

struct TargetReading
{
    std::vector<CalibrationMargin> margins = {};
    QString problem = {}; ///< what is wrong in which line; empty: nothing
};

/// The same read back; variables are those of the source and of its list of the population.
TargetReading readTargets(const QString &text, const Study &study, const Source &source);

/// A line for a variable with its categories, to be filled in.
QString emptyTargets(const Variable &variable);

} // namespace tidemark::ui
