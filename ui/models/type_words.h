// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/model/study.h"

namespace tidemark::ui {

/// Names of icons in resources/icons.
QString iconOf(QuestionKind kind);
QString iconOf(const Source &source);
/// By the question the variable belongs to, else by how it is stored.
QString iconOf(const Study &study, const Variable &variable);

/// "Single choice", "Scale 1–5", "Number" …
QString typeText(const Study &study, const Variable &variable);
/// "1 Yes · 2 In progress · 3 No" or "0.5–52.0"; empty if nothing is known.
QString valuesText(const Study &study, const Variable &variable);
QString reasonText(MissingReason reason);

/// Title, or label, or name: what a chip and a tree show.
QString shownName(const Study &study, const Question &question);
QString shownName(const Study &study, const Variable &variable);
/// Of the question where the variable is all of it, else of the variable.
QString nameAsAsked(const Study &study, const Variable &variable);
QString wordingAsAsked(const Study &study, const Variable &variable);

} // namespace tidemark::ui
