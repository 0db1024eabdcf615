// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/model/study.h"
#include "ui/models/question_ref.h"

// What a name in the study stands for when requests are edited.
namespace tidemark::ui {

struct NamedQuestion
{
    const Question *question = nullptr;
    const Variable *variable = nullptr; ///< of a question with one item, or a loose variable

    explicit operator bool() const { return question || variable; }
};

NamedQuestion findNamed(const Study &study, const QuestionRef &ref);
QString shownName(const Study &study, const NamedQuestion &named);

/// Whether its values are categories that can split answers.
bool hasGroups(const Variable &variable);
/// Whether its answers are numbers without labels.
bool isNumeric(const NamedQuestion &named);
/// The first item of a question, or the variable itself.
const Variable *firstVariable(const Study &study, const NamedQuestion &named);

/// Labels that are answers, not reasons for having none, in their order.
std::vector<ValueLabel> substantiveLabels(const Variable &variable);
/// The two highest substantive codes of a battery with four or more steps; else none.
std::vector<double> topTwo(const Study &study, const Question &question);

/// The waves in which the question was asked, through accepted links, in time order.
QStringList wavesWith(const Study &study, const QuestionRef &ref);
/// The sister of a name in the newest wave that has one.
QuestionRef inNewestWave(const Study &study, const QuestionRef &ref);
/// A variable of the source or of its frame by its name; a question of one item by its name too.
const Variable *variableNamed(const Study &study, const Source &source, const QString &name);
/// Whether all names are variables or questions of the source or its frame.
bool isKnown(const Study &study, const Source &source, const QStringList &names);

} // namespace tidemark::ui
