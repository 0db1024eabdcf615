// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

std::span<const Word<RegressionFamily>> wordsOf(RegressionFamily)
{
    static constexpr Word<RegressionFamily> words[] = {
        {RegressionFamily::Linear, "linear"_L1},
        {RegressionFamily::Logit, "logit"_L1},
        {RegressionFamily::Probit, "probit"_L1},
        {RegressionFamily::ComplementaryLogLog, "cloglog"_L1},
        {RegressionFamily::Poisson, "poisson"_L1},
        {RegressionFamily::NegativeBinomial, "negativeBinomial"_L1},
        {RegressionFamily::FractionalLogit, "fractionalLogit"_L1},
        {RegressionFamily::GammaLog, "gammaLog"_L1},
        {RegressionFamily::OrderedLogit, "orderedLogit"_L1},
        {RegressionFamily::MultinomialLogit, "multinomialLogit"_L1},
        {RegressionFamily::TwoPart, "twoPart"_L1},
        {RegressionFamily::MultilevelLinear, "multilevelLinear"_L1},
        {RegressionFamily::MultilevelLogit, "multilevelLogit"_L1},
    };
    return words;
}

std::span<const Word<AmountFamily>> wordsOf(AmountFamily)
{
    static constexpr Word<AmountFamily> words[] = {
        {AmountFamily::Linear, "linear"_L1},
        {AmountFamily::LogLinear, "logLinear"_L1},
        {AmountFamily::Gamma, "gamma"_L1},
        {AmountFamily::Fractional, "fractional"_L1},
    };
    return words;
}

std::span<const Word<ErrorType>> wordsOf(ErrorType)
{
    static constexpr Word<ErrorType> words[] = {
        {ErrorType::Design, "design"_L1},     {ErrorType::Model, "model"_L1},
        {ErrorType::HC0, "HC0"_L1},           {ErrorType::HC1, "HC1"_L1},
        {ErrorType::HC2, "HC2"_L1},           {ErrorType::HC3, "HC3"_L1},
        {ErrorType::CR0, "CR0"_L1},           {ErrorType::CR1, "CR1"_L1},
        {ErrorType::CR1Stata, "CR1Stata"_L1}, {ErrorType::CR2, "CR2"_L1},
        {ErrorType::TwoWay, "twoWay"_L1},
    };
    return words;
}

std::span<const Word<MarginErrors>> wordsOf(MarginErrors)
{
    static constexpr Word<MarginErrors> words[] = {
        {MarginErrors::Delta, "delta"_L1},
        {MarginErrors::Unconditional, "unconditional"_L1},
    };
    return words;
}

std::span<const Word<MultilevelLikelihood>> wordsOf(MultilevelLikelihood)
{
    static constexpr Word<MultilevelLikelihood> words[] = {
        {MultilevelLikelihood::Restricted, "reml"_L1},
        {MultilevelLikelihood::Full, "ml"_L1},
    };
    return words;
}

std::span<const Word<TermCoding>> wordsOf(TermCoding)
{
    static constexpr Word<TermCoding> words[] = {
        {TermCoding::Factor, "factor"_L1},
        {TermCoding::Number, "number"_L1},
    };
    return words;
}

std::span<const Word<Transformation>> wordsOf(Transformation)
{
    static constexpr Word<Transformation> words[] = {
        {Transformation::None, "none"_L1},
        {Transformation::Log, "log"_L1},
        {Transformation::Sqrt, "sqrt"_L1},
        {Transformation::Centred, "centred"_L1},
    };
    return words;
}

} // namespace tidemark
