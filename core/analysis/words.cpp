// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

std::span<const Word<MissingReason>> wordsOf(MissingReason)
{
    static constexpr Word<MissingReason> words[] = {
        {MissingReason::NotAnswered, "notAnswered"_L1},
        {MissingReason::DontKnow, "dontKnow"_L1},
        {MissingReason::NotApplicable, "notApplicable"_L1},
        {MissingReason::NotAsked, "notAsked"_L1},
        {MissingReason::Other, "other"_L1},
    };
    return words;
}

std::span<const Word<UnitChoice>> wordsOf(UnitChoice)
{
    static constexpr Word<UnitChoice> words[] = {
        {UnitChoice::All, "all"_L1},
        {UnitChoice::Panel, "panel"_L1},
        {UnitChoice::AllAndPanel, "allAndPanel"_L1},
    };
    return words;
}

std::span<const Word<IntervalMethod>> wordsOf(IntervalMethod)
{
    static constexpr Word<IntervalMethod> words[] = {
        {IntervalMethod::Logit, "logit"_L1},
        {IntervalMethod::Wilson, "wilson"_L1},
        {IntervalMethod::KornGraubard, "kornGraubard"_L1},
        {IntervalMethod::ClopperPearson, "clopperPearson"_L1},
        {IntervalMethod::Arcsine, "arcsine"_L1},
        {IntervalMethod::Likelihood, "likelihood"_L1},
    };
    return words;
}

std::span<const Word<NumberStatistic>> wordsOf(NumberStatistic)
{
    static constexpr Word<NumberStatistic> words[] = {
        {NumberStatistic::Mean, "mean"_L1},
        {NumberStatistic::Total, "total"_L1},
        {NumberStatistic::Median, "median"_L1},
        {NumberStatistic::Count, "count"_L1},
        {NumberStatistic::Quantile, "quantile"_L1},
        {NumberStatistic::Variance, "variance"_L1},
        {NumberStatistic::Ratio, "ratio"_L1},
    };
    return words;
}

std::span<const Word<QuantileRule>> wordsOf(QuantileRule)
{
    static constexpr Word<QuantileRule> words[] = {
        {QuantileRule::Math, "math"_L1},
        {QuantileRule::School, "school"_L1},
        {QuantileRule::Hf6, "hf6"_L1},
        {QuantileRule::Hf7, "hf7"_L1},
    };
    return words;
}

std::span<const Word<ChangeContrast>> wordsOf(ChangeContrast)
{
    static constexpr Word<ChangeContrast> words[] = {
        {ChangeContrast::Ratio, "ratio"_L1},
        {ChangeContrast::OddsRatio, "oddsRatio"_L1},
    };
    return words;
}

std::span<const Word<ChangeStatistic>> wordsOf(ChangeStatistic)
{
    static constexpr Word<ChangeStatistic> words[] = {
        {ChangeStatistic::Share, "share"_L1},
        {ChangeStatistic::Mean, "mean"_L1},
    };
    return words;
}

std::span<const Word<EstimateKind>> wordsOf(EstimateKind)
{
    static constexpr Word<EstimateKind> words[] = {
        {EstimateKind::Share, "share"_L1},
        {EstimateKind::CombinedShare, "combinedShare"_L1},
        {EstimateKind::Mean, "mean"_L1},
        {EstimateKind::Total, "total"_L1},
        {EstimateKind::Median, "median"_L1},
        {EstimateKind::Count, "count"_L1},
        {EstimateKind::Quantile, "quantile"_L1},
        {EstimateKind::Variance, "variance"_L1},
        {EstimateKind::Ratio, "ratio"_L1},
        {EstimateKind::Started, "started"_L1},
        {EstimateKind::Change, "change"_L1},
        {EstimateKind::PooledChange, "pooledChange"_L1},
        {EstimateKind::Trend, "trend"_L1},
        {EstimateKind::Transition, "transition"_L1},
        {EstimateKind::Coefficient, "coefficient"_L1},
        {EstimateKind::Prediction, "prediction"_L1},
        {EstimateKind::Effect, "effect"_L1},
        {EstimateKind::Component, "component"_L1},
    };
    return words;
}

std::span<const Word<EstimateState>> wordsOf(EstimateState)
{
    static constexpr Word<EstimateState> words[] = {
        {EstimateState::Shown, "shown"_L1},
        {EstimateState::FewAnswers, "fewAnswers"_L1},
        {EstimateState::TooFew, "tooFew"_L1},
        {EstimateState::Suppressed, "suppressed"_L1},
        {EstimateState::NotEstimable, "notEstimable"_L1},
    };
    return words;
}

} // namespace tidemark
