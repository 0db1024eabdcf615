// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/table_tests.h"

#include <cmath>

#include "core/stats/association.h"
#include "core/stats/count_table.h"
#include "core/stats/paired_shares.h"
#include "reference_values.h"

using namespace tidemark::stats;

namespace {

CodeSpan span(const std::vector<std::int32_t> &codes)
{
    return std::span<const std::int32_t>(codes);
}

const CountTable offers{2, 3, {100, 50, 20, 140, 45, 15}};
/// Job satisfaction by income, Agresti 2002, p. 57; rows: income.
const CountTable job{4, 4, {1, 3, 10, 6, 2, 3, 10, 7, 1, 6, 14, 12, 0, 1, 9, 11}};

} // namespace

/// Tests of association against R and the check values of the field notes.
class tst_TableTests : public QObject
{
    Q_OBJECT

private:
    void compare(const TestResult &actual, const QByteArray &key, double tolerance = 1e-10)
    {
        const std::vector<double> &expected = m_reference.list(key);
        COMPARE_NEAR(actual.statistic, expected.front(), tolerance);
        COMPARE_NEAR(actual.df1, expected[1], tolerance);
        if (expected.size() == 4)
            COMPARE_NEAR(actual.df2, expected[2], tolerance);
        COMPARE_NEAR(actual.pValue, expected.back(), 10 * tolerance);
    }

    void compareDesign(const QByteArray &name, const ReferenceData &data,
                       const SampleDesign &design)
    {
        const std::vector<std::int32_t> stype = data.codes("stype");
        const std::vector<std::int32_t> awards = data.codes("awards");
        CellInput input{.question = consecutiveCategories(span(stype), 0, 5), // two never occur
                        .group = consecutiveCategories(span(awards), 1, 2),
                        .weights = data.numbers("pw")};
        const CellSums sums = cellSums(input, design);
        const double df = design.df();
        const RaoScottTest test = raoScottTest(shareEstimates(sums, design, ShareOf::All), df);
        compare(test.second, name + ".F");
        COMPARE_NEAR(test.first.pValue, m_reference.at(name + ".Chisq", 2), 1e-9);
        const CellEstimates counts = countEstimates(sums, design);
        compare(waldIndependenceTest(counts, df, WaldForm::Plain), name + ".Wald", 1e-9);
        compare(waldIndependenceTest(counts, df, WaldForm::Adjusted), name + ".adjWald", 1e-9);
        const TestResult rank = designRankTest(shareEstimates(sums, design, ShareOf::Group), df);
        COMPARE_NEAR(std::fabs(rank.statistic), std::fabs(m_reference.at(name + ".rank")), 1e-10);
        COMPARE_NEAR(rank.df2, m_reference.at(name + ".rank", 1), 0.0);
        COMPARE_NEAR(rank.pValue, m_reference.at(name + ".rank", 2), 1e-9);
        std::swap(input.question, *input.group);
        const CellEstimates turned =
            shareEstimates(cellSums(input, design), design, ShareOf::Group);
        compare(designRankTest(turned, df), name + ".rank3");
    }

    ReferenceValues m_reference{"contingency"};

private Q_SLOTS:
    void designTestsAgreeWithR()
    {
        const ReferenceData strat("apistrat");
        const std::vector<std::int32_t> stype = strat.codes("stype");
        compareDesign("strat", strat,
                      prepareDesign({.rows = strat.rows(),
                                     .stages = {{.stratum = span(stype),
                                                 .population = strat.numbers("fpc")}}})
                          .design);
        const ReferenceData clus1("apiclus1");
        const std::vector<std::int32_t> district = clus1.codes("dnum");
        compareDesign("clus1", clus1,
                      prepareDesign({.rows = clus1.rows(),
                                     .stages = {{.cluster = span(district),
                                                 .population = clus1.numbers("fpc")}}})
                          .design);
        const ReferenceData clus2("apiclus2");
        const std::vector<std::int32_t> districts = clus2.codes("dnum");
        compareDesign("clus2", clus2,
                      prepareDesign({.rows = clus2.rows(),
                                     .stages = {{.cluster = span(districts),
                                                 .population = clus2.numbers("fpc1")},
                                                {.population = clus2.numbers("fpc2")}},
                                     .singletons = SingletonPolicy::Certainty})
                          .design);
    }

    void unweightedTestsAgreeWithR()
    {
        compare(pearsonTest(offers), "t1.pearson");
        compare(likelihoodRatioTest(offers), "t1.lr");
        compare(kruskalWallisTest(offers), "t1.kruskal");
        compare(kruskalWallisTest(job), "job.kruskal");
        COMPARE_ALL_NEAR(adjustedResiduals(offers), m_reference.list("t1.stdres"), 1e-11);
        COMPARE_NEAR(fisherTest(offers).pValue, m_reference.at("t1.fisher"), 1e-9);
        const CountTable small{3, 3, {4, 3, 1, 1, 6, 5, 0, 2, 9}};
        COMPARE_NEAR(fisherTest(small).pValue, m_reference.at("small.fisher"), 1e-9);
        const std::vector<double> scores{1, 2, 3, 4};
        COMPARE_NEAR(linearByLinearTest(job, scores, scores).statistic,
                     m_reference.at("job.linear"), 1e-10);
    }

    void checkValuesOfTheFieldNotes()
    {
        const auto near = [](double actual, double expected) {
            return std::fabs(actual - expected) <= 6e-8 * std::max(1.0, std::fabs(expected));
        };
        const CountTable two{2, 2, {160, 40, 140, 60}};
        QVERIFY(near(pearsonTest(two).statistic, 5.3333333));
        QVERIFY(near(pearsonTest(two).pValue, 0.02092134));
        QVERIFY(near(pearsonTest(two, ContinuityCorrection::Yates).statistic, 4.8133333));
        QVERIFY(near(pearsonTest(two, ContinuityCorrection::Yates).pValue, 0.02824037));
        QVERIFY(near(fisherTest(two).pValue, 0.02794689));
        QVERIFY(near(twoShareTest(160, 200, 140, 200).statistic, 2.3094011));
        QVERIFY(near(cohensH(0.8, 0.7), 0.2319843));
        QVERIFY(near(cramersV(two), 0.1154701));
        QVERIFY(near(cramersV(offers), 0.1190749));
        QVERIFY(near(pearsonTest(offers).statistic, 5.2461669));
        QVERIFY(near(kruskalWallisTest(offers).pValue, 0.02218197));
        const CountTable groups{5, 2, {20, 40, 45, 45, 60, 30, 50, 20, 15, 10}};
        const TestResult trend = cochranArmitageTest(groups, {1, 2, 3, 4, 5});
        QVERIFY(std::fabs(trend.statistic - 18.1504) < 6e-5);
        QVERIFY(std::fabs(trend.pValue - 2.0413e-05) < 6e-10);
        COMPARE_NEAR(trend.statistic, m_reference.at("trend"), 1e-11);
        QVERIFY(near(pearsonTest(groups).statistic, 24.928852));
        QVERIFY(std::fabs(pearsonTest(groups).pValue - 5.1994e-05) < 6e-10);
    }

    void mcNemarAgreesWithTheFieldNotes()
    {
        const PairedCounts counts{.yesYes = 100, .yesNo = 30, .noYes = 12, .noNo = 50};
        const auto near = [](double actual, double expected) {
            return std::fabs(actual - expected) <= 6e-8;
        };
        const TestResult plain = mcNemarTest(counts, McNemarMethod::ChiSquare);
        QVERIFY(near(plain.statistic, 7.7142857) && near(plain.pValue, 0.00547855));
        QVERIFY(near(mcNemarTest(counts, McNemarMethod::ContinuityCorrected).statistic, 6.8809524));
        QVERIFY(near(mcNemarTest(counts, McNemarMethod::Exact).pValue, 0.00791590));
        QVERIFY(near(mcNemarTest(counts, McNemarMethod::MidP).pValue, 0.00540157));
        QVERIFY(std::isnan(mcNemarTest({.yesYes = 3}, McNemarMethod::Exact).pValue));
    }

    void pairedNewcombeAgreesWithThePublishedExample()
    {
        // Newcombe 1998, table II: (36, 12, 2, 0), difference of the shares 0.2 [0.0569, 0.3404].
        const PairedCounts counts{.yesYes = 36, .yesNo = 2, .noYes = 12, .noNo = 0};
        const Interval interval = pairedNewcombeInterval(counts);
        QVERIFY2(std::fabs(interval.lower - 0.0569) < 6e-5
                     && std::fabs(interval.upper - 0.3404) < 6e-5,
                 qPrintable(QString::asprintf("[%.5f, %.5f]", interval.lower, interval.upper)));
    }

    void ordinalMeasuresAgreeWithTheirDefinition()
    {
        std::vector<double> shares;
        for (const double count : job.counts)
            shares.push_back(count / job.total());
        const OrdinalAssociation actual =
            ordinalAssociation(shares, 4, 4, multinomialCovariance(shares, job.total()));
        const Association measures[] = {actual.gamma, actual.tauB, actual.somersByColumn,
                                        actual.somersByRow};
        for (std::size_t i = 0; i < 4; ++i) {
            COMPARE_NEAR(measures[i].value, m_reference.at("job.measures", i), 1e-12);
            COMPARE_NEAR(measures[i].standardError, m_reference.at("job.measures.se", i), 1e-7);
        }
    }

    void adjustedPValuesAgreeWithR()
    {
        const std::vector<double> &p = m_reference.list("p");
        COMPARE_ALL_NEAR(adjustedPValues(p, PValueAdjustment::Holm), m_reference.list("p.holm"),
                         1e-14);
        COMPARE_ALL_NEAR(adjustedPValues(p, PValueAdjustment::Bonferroni),
                         m_reference.list("p.bonferroni"), 1e-14);
        COMPARE_ALL_NEAR(adjustedPValues(p, PValueAdjustment::BenjaminiHochberg),
                         m_reference.list("p.BH"), 1e-14);
        COMPARE_ALL_NEAR(adjustedPValues(p, PValueAdjustment::None), p, 0.0);
    }

    void columnComparisonsAreContrasts()
    {
        const ReferenceData data("apistrat");
        const std::vector<std::int32_t> stype = data.codes("stype");
        const std::vector<std::int32_t> awards = data.codes("awards");
        const SampleDesign design =
            prepareDesign({.rows = data.rows(), .stages = {{.stratum = span(stype)}}}).design;
        const CellInput input{.question = consecutiveCategories(span(awards), 1, 2),
                              .group = consecutiveCategories(span(stype), 1, 3),
                              .weights = data.numbers("pw")};
        const CellEstimates shares =
            shareEstimates(cellSums(input, design), design, ShareOf::Group);
        const std::vector<ColumnComparison> pairs =
            compareColumns(shares, design.df(), PValueAdjustment::Bonferroni);
        QCOMPARE(pairs.size(), std::size_t(6));
        const double contrast[] = {1.0, 0.0, -1.0, 0.0, 0.0, 0.0};
        COMPARE_NEAR(pairs[0].difference, contrastValue(shares.values, contrast), 1e-14);
        COMPARE_NEAR(pairs[0].standardError,
                     std::sqrt(contrastVariance(shares.covariance, contrast)), 1e-14);
        COMPARE_NEAR(pairs[0].adjustedPValue, std::min(1.0, 3.0 * pairs[0].pValue), 1e-14);
    }

    void tablesWithOneLineCannotBeTested()
    {
        QVERIFY(std::isnan(pearsonTest({2, 2, {3, 5, 0, 0}}).pValue));
        QVERIFY(std::isnan(fisherTest({2, 2, {3, 5, 0, 0}}).pValue));
        QVERIFY(std::isnan(fisherTest(job, 1000).pValue));
    }
};

QTEST_GUILESS_MAIN(tst_TableTests)
#include "tst_table_tests.moc"
