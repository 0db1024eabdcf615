// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <span>

#include <QString>
#include <QStringList>

#include "core/analysis/analysis_result.h"
#include "core/analysis/request.h"

namespace tidemark {

/// A value and its name in the request language; these names never change.
template <typename Value>
struct Word
{
    Value value;
    QLatin1StringView name;
};

std::span<const Word<MissingReason>> wordsOf(MissingReason);
std::span<const Word<UnitChoice>> wordsOf(UnitChoice);
std::span<const Word<IntervalMethod>> wordsOf(IntervalMethod);
std::span<const Word<NumberStatistic>> wordsOf(NumberStatistic);
std::span<const Word<QuantileRule>> wordsOf(QuantileRule);
std::span<const Word<ChangeStatistic>> wordsOf(ChangeStatistic);
std::span<const Word<ChangeContrast>> wordsOf(ChangeContrast);
std::span<const Word<CrosstabShare>> wordsOf(CrosstabShare);
std::span<const Word<CrosstabTest>> wordsOf(CrosstabTest);
std::span<const Word<CrosstabMeasure>> wordsOf(CrosstabMeasure);
std::span<const Word<PValueCorrection>> wordsOf(PValueCorrection);
std::span<const Word<RegressionFamily>> wordsOf(RegressionFamily);
std::span<const Word<AmountFamily>> wordsOf(AmountFamily);
std::span<const Word<ErrorType>> wordsOf(ErrorType);
std::span<const Word<MarginErrors>> wordsOf(MarginErrors);
std::span<const Word<MultilevelLikelihood>> wordsOf(MultilevelLikelihood);
std::span<const Word<TermCoding>> wordsOf(TermCoding);
std::span<const Word<Transformation>> wordsOf(Transformation);
std::span<const Word<OaxacaFamily>> wordsOf(OaxacaFamily);
std::span<const Word<OaxacaStandard>> wordsOf(OaxacaStandard);
std::span<const Word<ChangingUnits>> wordsOf(ChangingUnits);
std::span<const Word<EstimateKind>> wordsOf(EstimateKind);
std::span<const Word<EstimateState>> wordsOf(EstimateState);

/// The name of a value in the request language.
template <typename Value>
QString word(Value value)
{
    return std::ranges::find(wordsOf(value), value, &Word<Value>::value)->name;
}

/// The value of a name; nothing if the language has no such name.
template <typename Value>
std::optional<Value> fromWord(const QString &name)
{
    const auto words = wordsOf(Value{});
    const auto found = std::ranges::find(words, name, &Word<Value>::name);
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

/// All names of a kind of value, for the message about an unknown one.
template <typename Value>
QStringList allWords()
{
    QStringList names;
    for (const Word<Value> &known : wordsOf(Value{}))
        names << known.name;
    return names;
}

} // namespace tidemark
