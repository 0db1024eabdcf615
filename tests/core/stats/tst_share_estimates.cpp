// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/share_estimates.h"

#include <algorithm>

#include "core/stats/intervals.h"
#include "reference_values.h"

using namespace tidemark::stats;

namespace {

/// A data set of R's survey package with the columns a share table needs.
struct Schools
{
    explicit Schools(const char *name)
        : data(name)
        , stype(data.codes("stype"))
        , awards(data.codes("awards"))
    {
    }

    CellInput input() const
    {
        CellInput result;
        result.question = consecutiveCategories(std::span<const std::int32_t>(awards), 1, 2);
        result.group = consecutiveCategories(std::span<const std::int32_t>(stype), 1, 3);
        result.weights = weights;
        return result;
    }

    ReferenceData data;
    std::vector<std::int32_t> stype;
    std::vector<std::int32_t> awards;
    std::vector<double> weights = {};
};

CodeSpan span(const std::vector<std::int32_t> &codes)
{
    return std::span<const std::int32_t>(codes);
}

} // namespace

/// Shares, counts and their covariance against R's survey package.
class tst_ShareEstimates : public QObject
{
    Q_OBJECT

private:
    void compare(const QByteArray &name, const Schools &schools, const DesignInput &designInput)
    {
        const DesignOutcome outcome = prepareDesign(designInput);
        QVERIFY(outcome.problems.empty());
        const SampleDesign &design = outcome.design;
        const CellSums sums = cellSums(schools.input(), design);
        const CellEstimates all = shareEstimates(sums, design, ShareOf::All);
        COMPARE_ALL_NEAR(all.values, m_reference.list(name + ".all.value"), 1e-12);
        COMPARE_ALL_NEAR(all.covariance.values(), m_reference.list(name + ".all.cov"), 1e-10);
        const CellEstimates counts = countEstimates(sums, design);
        COMPARE_ALL_NEAR(counts.values, m_reference.list(name + ".count.value"), 1e-12);
        COMPARE_ALL_NEAR(counts.covariance.values(), m_reference.list(name + ".count.cov"), 1e-10);
        compareGroups(name, shareEstimates(sums, design, ShareOf::Group));
        COMPARE_NEAR(design.df(), m_reference.at(name + ".df"), 0.0);
        compareTotal(name, schools, design);
    }

    /// The share of the second answer in each group.
    void compareGroups(const QByteArray &name, const CellEstimates &groups)
    {
        for (int g = 0; g < 3; ++g) {
            const std::size_t cell = groups.cell(g, 1);
            COMPARE_NEAR(groups.values[cell], m_reference.at(name + ".group.value", std::size_t(g)),
                         1e-12);
            COMPARE_NEAR(groups.bases[cell].df(), m_reference.at(name + ".groupDf", std::size_t(g)),
                         0.0);
            for (int h = 0; h < 3; ++h) {
                const double expected = m_reference.at(name + ".group.cov", std::size_t(3 * g + h));
                const double actual = groups.covariance.at(cell, groups.cell(h, 1));
                QVERIFY2(std::fabs(actual - expected) < 1e-13, name.constData());
            }
        }
    }

    void compareTotal(const QByteArray &name, const Schools &schools, const SampleDesign &design)
    {
        CellInput input = schools.input();
        input.group.reset();
        const CellEstimates total = shareEstimates(cellSums(input, design), design, ShareOf::Group);
        const double variance = total.covariance.variance(1);
        COMPARE_NEAR(std::sqrt(variance), m_reference.at(name + ".se"), 1e-10);
        const EstimateBase &base = total.bases[1];
        COMPARE_NEAR(shareDesignEffect(total.values[1], variance, base),
                     m_reference.at(name + ".deffReplace"), 1e-10);
        COMPARE_NEAR(shareDesignEffectWithoutReplacement(total.values[1], variance, base),
                     m_reference.at(name + ".deff"), 1e-10);
    }

    ReferenceValues m_reference{"shares"};

private Q_SLOTS:
    void simpleSampleAgreesWithR()
    {
        const Schools schools("apistrat");
        compare("srs", schools, {.rows = schools.data.rows()});
    }

    void stratifiedSampleAgreesWithR()
    {
        Schools schools("apistrat");
        schools.weights = schools.data.numbers("pw");
        const std::vector<double> &fpc = schools.data.numbers("fpc");
        DesignInput input{.rows = schools.data.rows(),
                          .stages = {{.stratum = span(schools.stype), .population = fpc}}};
        compare("strat", schools, input);
        input.stages[0].population = {};
        compare("stratNoFpc", schools, input);
    }

    void clusterSampleAgreesWithR()
    {
        Schools schools("apiclus1");
        schools.weights = schools.data.numbers("pw");
        const std::vector<std::int32_t> district = schools.data.codes("dnum");
        const std::vector<double> &fpc = schools.data.numbers("fpc");
        DesignInput input{.rows = schools.data.rows(),
                          .stages = {{.cluster = span(district), .population = fpc}}};
        compare("clus1", schools, input);
        input.stages[0].population = {};
        compare("clus1NoFpc", schools, input);
    }

    void populationMayBeGivenAsFraction()
    {
        Schools schools("apiclus1");
        schools.weights = schools.data.numbers("pw");
        const std::vector<std::int32_t> district = schools.data.codes("dnum");
        const std::vector<double> fraction(schools.data.rows(),
                                           15.0 / schools.data.numbers("fpc").front());
        compare("clus1", schools,
                {.rows = schools.data.rows(),
                 .stages = {{.cluster = span(district), .population = fraction}}});
    }

    void twoStageSampleAgreesWithR()
    {
        Schools schools("apiclus2");
        const std::vector<std::int32_t> district = schools.data.codes("dnum");
        const std::vector<std::int32_t> school = schools.data.codes("snum");
        const std::vector<double> &fpc1 = schools.data.numbers("fpc1");
        const std::vector<double> &fpc2 = schools.data.numbers("fpc2");
        schools.weights = schools.data.numbers("pw");
        DesignInput input{.rows = schools.data.rows(),
                          .stages = {{.cluster = span(district), .population = fpc1},
                                     {.cluster = span(school), .population = fpc2}},
                          .singletons = SingletonPolicy::Certainty};
        compare("clus2pw", schools, input);
        input.stages[1].cluster.reset(); // schools are rows, so they need not be numbered
        compare("clus2pw", schools, input);
    }

    void domainKeepsTheDesignWhole()
    {
        const ReferenceData data("nhanes");
        const std::vector<std::int32_t> psu = data.codes("psu");
        const std::vector<std::int32_t> stratum = data.codes("stratum");
        const std::vector<std::int32_t> chol = data.codes("chol");
        const std::vector<std::int32_t> race = data.codes("race");
        const std::vector<std::int32_t> sex = data.codes("sex");
        const SampleDesign design =
            prepareDesign({.rows = data.rows(),
                           .stages = {{.stratum = span(stratum), .cluster = span(psu)}},
                           .clusterIds = ClusterIds::Nested})
                .design;
        std::vector<std::uint8_t> domain;
        for (const std::int32_t r : race)
            domain.push_back(r == 2 || r == 3 ? 1 : 0);
        CellInput input{.question = consecutiveCategories(span(chol), 0, 2),
                        .group = consecutiveCategories(span(sex), 1, 2),
                        .weights = data.numbers("weight"),
                        .domain = domain};
        const CellEstimates by = shareEstimates(cellSums(input, design), design, ShareOf::Group);
        for (std::size_t g = 0; g < 2; ++g) {
            COMPARE_NEAR(by.values[2 * g + 1], m_reference.at("nhanes.domain.value", g), 1e-12);
            for (std::size_t h = 0; h < 2; ++h)
                COMPARE_NEAR(by.covariance.at(2 * g + 1, 2 * h + 1),
                             m_reference.at("nhanes.domain.cov", 2 * g + h), 1e-10);
        }
        input.group.reset();
        const CellEstimates all = shareEstimates(cellSums(input, design), design, ShareOf::Group);
        QCOMPARE(design.df(), m_reference.at("nhanes.df"));
        QCOMPARE(all.bases[1].df(), m_reference.at("nhanes.domain.df"));
        const Interval exact = shareInterval({.share = all.values[1],
                                              .standardError = all.covariance.standardError(1),
                                              .df = all.bases[1].df(),
                                              .base = double(all.bases[1].count)},
                                             ShareMethod::KornGraubard);
        COMPARE_NEAR(exact.lower, m_reference.at("nhanes.domain.beta", 0), 1e-9);
        COMPARE_NEAR(exact.upper, m_reference.at("nhanes.domain.beta", 1), 1e-9);
    }

    void singletonPoliciesAgreeWithR_data()
    {
        QTest::addColumn<SingletonPolicy>("policy");
        QTest::addColumn<QByteArray>("name");
        QTest::addRow("certainty") << SingletonPolicy::Certainty << QByteArray("certainty");
        QTest::addRow("grand mean") << SingletonPolicy::GrandMean << QByteArray("adjust");
        QTest::addRow("average") << SingletonPolicy::Average << QByteArray("average");
    }

    void singletonPoliciesAgreeWithR()
    {
        QFETCH(const SingletonPolicy, policy);
        QFETCH(const QByteArray, name);
        const ReferenceData data("apistrat");
        std::vector<std::int32_t> stype;
        std::vector<std::int32_t> awards;
        std::vector<double> weights;
        bool seen = false;
        for (std::size_t row = 0; row < data.rows(); ++row) {
            const auto type = std::int32_t(data.numbers("stype")[row]);
            if (type == 3 && std::exchange(seen, true))
                continue;
            stype.push_back(type);
            awards.push_back(std::int32_t(data.numbers("awards")[row]));
            weights.push_back(data.numbers("pw")[row]);
        }
        DesignInput input{
            .rows = stype.size(), .stages = {{.stratum = span(stype)}}, .singletons = policy};
        const CellInput cells{.question = consecutiveCategories(span(awards), 1, 2),
                              .weights = weights};
        const SampleDesign design = prepareDesign(input).design;
        const CellSums sums = cellSums(cells, design);
        COMPARE_NEAR(shareEstimates(sums, design, ShareOf::All).covariance.variance(1),
                     m_reference.at("lonely." + name + ".cov"), 1e-10);
        COMPARE_NEAR(countEstimates(sums, design).covariance.variance(1),
                     m_reference.at("lonely.total." + name + ".cov"), 1e-10);
        input.singletons = SingletonPolicy::Refuse;
        const std::vector<DesignProblem> expected{{DesignProblem::Kind::SingleCluster, 0, 3, 1}};
        QCOMPARE(prepareDesign(input).problems, expected);
    }
};

QTEST_GUILESS_MAIN(tst_ShareEstimates)
#include "tst_share_estimates.moc"
