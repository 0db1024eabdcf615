// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/base/ids.h"
#include "core/model/local_text.h"

namespace tidemark {

enum class QuestionKind {
    Single,   ///< one variable, one code
    Multiple, ///< one variable per option, ticked or not
    Battery,  ///< several items on one scale
    Numeric,
    Open,
    Date,
    Background ///< ids, weights, paradata: not asked, not in the question list by default
};

/// One variable of a question and how it is called within it.
struct QuestionItem
{
    VariableId variable = {};
    LocalText label = {};

    friend bool operator==(const QuestionItem &, const QuestionItem &) = default;
};

/// What was asked in one source. Single, Numeric, Open and Date have one item.
struct Question
{
    QuestionId id = {};
    SourceId source = {};
    QString name = {};        ///< short code, unique in the source: "q7"
    LocalText title = {};     ///< short: "Foreldreveiledning"
    LocalText wording = {};   ///< as asked
    QString group = {};       ///< heading in the questionnaire
    QuestionKind kind = QuestionKind::Single;
    std::vector<QuestionItem> items = {};
    double tickedCode = 1.0;  ///< Multiple: the code that means chosen
    QString filter = {};      ///< Condition that says who was asked; empty = everyone

    friend bool operator==(const Question &, const Question &) = default;
};

/// How a question of one wave compares with that of another.
enum class PairState { Same, CodesDiffer, WordingDiffers, OnlyHere };

/// Codes of the later question expressed in those of the earlier.
struct CodeMapping
{
    double later = 0.0;
    double earlier = 0.0;

    friend bool operator==(const CodeMapping &, const CodeMapping &) = default;
};

/// A question of a later wave and its sister in an earlier one. Only accepted pairs enter a trend.
struct QuestionLink
{
    LinkId id = {};
    QuestionId earlier = {};
    QuestionId later = {};
    PairState state = PairState::Same;
    bool accepted = false;
    std::vector<CodeMapping> codes = {};        ///< empty: codes mean the same
    std::vector<std::pair<VariableId, VariableId>> items = {}; ///< earlier item, later item
    LocalText note = {};                        ///< follows every figure that uses the pair

    friend bool operator==(const QuestionLink &, const QuestionLink &) = default;
};

} // namespace tidemark
