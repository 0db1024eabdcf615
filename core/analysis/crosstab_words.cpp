// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

std::span<const Word<CrosstabShare>> wordsOf(CrosstabShare)
{
    static constexpr Word<CrosstabShare> words[] = {
        {CrosstabShare::Group, "group"_L1},
        {CrosstabShare::Category, "category"_L1},
        {CrosstabShare::Table, "table"_L1},
    };
    return words;
}

std::span<const Word<CrosstabTest>> wordsOf(CrosstabTest)
{
    static constexpr Word<CrosstabTest> words[] = {
        {CrosstabTest::RaoScottF, "raoScottF"_L1},
        {CrosstabTest::RaoScottChiSquare, "raoScottChiSquare"_L1},
        {CrosstabTest::Wald, "wald"_L1},
        {CrosstabTest::AdjustedWald, "adjustedWald"_L1},
        {CrosstabTest::DesignRank, "designRank"_L1},
        {CrosstabTest::Pearson, "pearson"_L1},
        {CrosstabTest::LikelihoodRatio, "likelihoodRatio"_L1},
        {CrosstabTest::FisherExact, "fisherExact"_L1},
        {CrosstabTest::CochranArmitage, "cochranArmitage"_L1},
        {CrosstabTest::LinearByLinear, "linearByLinear"_L1},
        {CrosstabTest::KruskalWallis, "kruskalWallis"_L1},
        {CrosstabTest::MannWhitney, "mannWhitney"_L1},
    };
    return words;
}

std::span<const Word<CrosstabMeasure>> wordsOf(CrosstabMeasure)
{
    static constexpr Word<CrosstabMeasure> words[] = {
        {CrosstabMeasure::CramersV, "cramersV"_L1},
        {CrosstabMeasure::Gamma, "gamma"_L1},
        {CrosstabMeasure::TauB, "tauB"_L1},
        {CrosstabMeasure::SomersAnswer, "somersAnswer"_L1},
        {CrosstabMeasure::SomersGroup, "somersGroup"_L1},
    };
    return words;
}

std::span<const Word<PValueCorrection>> wordsOf(PValueCorrection)
{
    static constexpr Word<PValueCorrection> words[] = {
        {PValueCorrection::None, "none"_L1},
        {PValueCorrection::Holm, "holm"_L1},
        {PValueCorrection::Bonferroni, "bonferroni"_L1},
        {PValueCorrection::BenjaminiHochberg, "benjaminiHochberg"_L1},
    };
    return words;
}

} // namespace tidemark
