// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/crosstab_tests.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "core/analysis/words.h"
#include "core/stats/count_table.h"
#include "core/stats/table_tests.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr double fewExpected = 5.0;

struct CrosstabText
{
    Q_DECLARE_TR_FUNCTIONS(Crosstab)
};

QString nameOf(CrosstabTest test)
{
    switch (test) {
    case CrosstabTest::RaoScottF:
        return CrosstabText::tr("The Rao-Scott F test");
    case CrosstabTest::RaoScottChiSquare:
        return CrosstabText::tr("The Rao-Scott chi-square test");
    case CrosstabTest::Wald:
        return CrosstabText::tr("The Wald test");
    case CrosstabTest::AdjustedWald:
        return CrosstabText::tr("The adjusted Wald test");
    case CrosstabTest::DesignRank:
        return CrosstabText::tr("The rank test for the design");
    case CrosstabTest::Pearson:
        return CrosstabText::tr("Pearson’s chi-square test");
    case CrosstabTest::LikelihoodRatio:
        return CrosstabText::tr("The likelihood-ratio test");
    case CrosstabTest::FisherExact:
        return CrosstabText::tr("Fisher’s exact test");
    case CrosstabTest::CochranArmitage:
        return CrosstabText::tr("The Cochran-Armitage test for trend");
    case CrosstabTest::LinearByLinear:
        return CrosstabText::tr("The linear-by-linear test");
    case CrosstabTest::KruskalWallis:
        return CrosstabText::tr("The Kruskal-Wallis test");
    case CrosstabTest::MannWhitney:
        break;
    }
    return CrosstabText::tr("The Mann-Whitney test");
}

bool honoursDesigns(CrosstabTest test)
{
    return test <= CrosstabTest::DesignRank;
}

/// "weights, strata": what a simple sample does not have.
QString partsOf(const PreparedDesign &design)
{
    QStringList parts;
    if (design.isWeighted)
        parts << CrosstabText::tr("weights");
    if (!design.strata.isEmpty())
        parts << CrosstabText::tr("strata");
    if (!design.clusters.isEmpty())
        parts << CrosstabText::tr("clusters");
    return parts.join(u", "_s);
}

/// Why a test is not for this table; empty if it is.
QString misfit(CrosstabTest test, const CrosstabTable &table)
{
    if (!honoursDesigns(test) && !table.design->isSimple())
        return CrosstabText::tr("it takes every answer as drawn alone with the same chance, and "
                                "this design has %1")
            .arg(partsOf(*table.design));
    const auto groups = table.ordered.groups.size();
    const auto answers = table.ordered.categories.size();
    if (test == CrosstabTest::MannWhitney && groups != 2)
        return CrosstabText::tr("it compares two groups, and there are %1").arg(groups);
    if (test == CrosstabTest::CochranArmitage && answers != 2)
        return CrosstabText::tr("it is about two answers, and there are %1").arg(answers);
    return {};
}

stats::CountTable countsOf(const TablePart &part)
{
    return {part.groups.size(), part.categories.size(), part.sums.counts};
}

double leastExpected(const stats::CountTable &table)
{
    double least = table.total();
    for (std::size_t row = 0; row < table.rows; ++row) {
        for (std::size_t column = 0; column < table.columns; ++column)
            least =
                std::min(least, table.rowTotal(row) * table.columnTotal(column) / table.total());
    }
    return least;
}

bool isOfOrder(CrosstabTest test)
{
    switch (test) {
    case CrosstabTest::DesignRank:
    case CrosstabTest::CochranArmitage:
    case CrosstabTest::LinearByLinear:
    case CrosstabTest::KruskalWallis:
    case CrosstabTest::MannWhitney:
        return true;
    default:
        return false;
    }
}

const TablePart &partFor(CrosstabTest test, const CrosstabTable &table)
{
    return isOfOrder(test) ? table.ordered : table.whole;
}

/// @pre the part is a table
stats::TestResult run(CrosstabTest test, const CrosstabTable &table)
{
    const TablePart &part = partFor(test, table);
    const stats::SampleDesign &design = table.design->sample;
    const auto shares = [&] {
        return stats::shareEstimates(part.sums, design, stats::ShareOf::Group);
    };
    const auto wald = [&](stats::WaldForm form) {
        return stats::waldIndependenceTest(stats::countEstimates(part.sums, design), part.df, form);
    };
    switch (test) {
    case CrosstabTest::RaoScottF:
        return stats::raoScottTest(part.all, part.df).second;
    case CrosstabTest::RaoScottChiSquare:
        return stats::raoScottTest(part.all, part.df).first;
    case CrosstabTest::Wald:
        return wald(stats::WaldForm::Plain);
    case CrosstabTest::AdjustedWald:
        return wald(stats::WaldForm::Adjusted);
    case CrosstabTest::DesignRank:
        return stats::designRankTest(shares(), part.df);
    case CrosstabTest::Pearson:
        return stats::pearsonTest(countsOf(part));
    case CrosstabTest::LikelihoodRatio:
        return stats::likelihoodRatioTest(countsOf(part));
    case CrosstabTest::FisherExact:
        return stats::fisherTest(countsOf(part));
    case CrosstabTest::CochranArmitage:
        return stats::cochranArmitageTest(countsOf(part), table.groupScores);
    case CrosstabTest::LinearByLinear:
        return stats::linearByLinearTest(countsOf(part), table.groupScores, table.answerScores);
    case CrosstabTest::KruskalWallis:
    case CrosstabTest::MannWhitney:
        break;
    }
    return stats::kruskalWallisTest(countsOf(part));
}

std::set<CrosstabTest> fittingTests(const CrosstabTable &table)
{
    const bool isTextbook = table.design->isSimple() && !table.design->finitePopulation;
    std::set<CrosstabTest> tests{isTextbook ? CrosstabTest::Pearson : CrosstabTest::RaoScottF};
    const bool isFourfold = table.whole.groups.size() == 2 && table.whole.categories.size() == 2;
    if (isTextbook && isFourfold && leastExpected(countsOf(table.whole)) < fewExpected)
        tests.insert(CrosstabTest::FisherExact);
    if (!table.hasScale)
        return tests;
    if (!isTextbook)
        tests.insert(CrosstabTest::DesignRank);
    else
        tests.insert(table.ordered.groups.size() == 2 ? CrosstabTest::MannWhitney
                                                      : CrosstabTest::KruskalWallis);
    return tests;
}

void addNotice(CrosstabTest test, const QString &why, AnalysisResult &result)
{
    const Issue notice{.code = IssueCode::TestLeftOut, .arguments = {nameOf(test), why}};
    if (std::ranges::find(result.notices, notice) == result.notices.end())
        result.notices.push_back(notice);
}

std::optional<double> ifNumber(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

void addTests(const CrosstabRequest &request, const CrosstabTable &table, AnalysisResult &result)
{
    for (const CrosstabTest test : request.tests.value_or(fittingTests(table))) {
        if (const QString why = misfit(test, table); !why.isEmpty()) {
            addNotice(test, why, result);
            continue;
        }
        const TablePart &part = partFor(test, table);
        TestFigure figure{.test = word(test), .wave = table.wave, .item = table.item};
        figure.state = EstimateState::NotEstimable;
        if (part.isTable() && part.base < request.scope.smallestBase) {
            figure.state = EstimateState::TooFew;
        } else if (part.isTable()) {
            const stats::TestResult found = run(test, table);
            figure.pValue = ifNumber(found.pValue);
            if (figure.pValue) {
                figure.state = EstimateState::Shown;
                if (test != CrosstabTest::FisherExact) // it has a probability only
                    figure.statistic = ifNumber(found.statistic);
                figure.df1 = ifNumber(found.df1);
                figure.df2 = ifNumber(found.df2);
            } else if (test == CrosstabTest::FisherExact) {
                addNotice(test, CrosstabText::tr("there are too many possible tables"), result);
                continue;
            }
        }
        result.tests.push_back(figure);
    }
}

} // namespace tidemark
