// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/import/import_plan.h"
#include "core/model/study.h"

namespace tidemark {

/// Pairs each question of the plan with its likeliest sister in an earlier source, each question at
/// most once, by wording, name and code list. Background is left out. Pairs of the same wording and
/// codes are accepted, all others wait for the user; a pair that the user fixed in `previous`
/// stays.
std::vector<PairPlan> matchQuestions(const ImportPlan &plan, const Study &study, SourceId earlier,
                                     const std::vector<PairPlan> &previous);

/// State, likeness, codes and items of one pair that the user put together.
PairPlan makePair(const ImportPlan &plan, const QuestionPlan &later, const Study &study,
                  const Question &earlier);

/// From 0 (nothing in common) to 1 (the same words): twice the words in common, in order, over all
/// words. Case and punctuation do not count.
double likenessOf(const QString &one, const QString &other);

/// A word of a text and whether the other text lacks it at this place.
struct WordDifference
{
    QString word = {};
    bool differs = false;

    friend bool operator==(const WordDifference &, const WordDifference &) = default;
};

/// The words of `text` compared with `other`, for marking.
std::vector<WordDifference> differingWords(const QString &text, const QString &other);

} // namespace tidemark
