// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/moments.h"

#include "reference_values.h"

using namespace tidemark::stats;

namespace {

/// NIST StRD NumAcc2 ... NumAcc4: 1001 numbers that go up and down around `mean` by 0.1.
std::vector<double> numAcc(double mean, double low, double high)
{
    std::vector<double> values{mean};
    for (int i = 0; i < 500; ++i)
        values.insert(values.end(), {low, high});
    return values;
}

double correctDigits(double actual, double certified)
{
    return actual == certified ? 16.0
                               : -std::log10(std::fabs(actual - certified) / std::fabs(certified));
}

} // namespace

/// Moments against the certified values of NIST StRD (univariate) and at the edges.
class tst_Moments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nistUnivariate_data()
    {
        QTest::addColumn<std::vector<double>>("values");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("deviation");
        QTest::addColumn<double>("autocorrelation");
        QTest::addColumn<double>("digits");
        QTest::addRow("NumAcc1") << std::vector<double>{10000001, 10000003, 10000002} << 10000002.0
                                 << 1.0 << -0.5 << 15.0;
        QTest::addRow("NumAcc2") << numAcc(1.2, 1.1, 1.3) << 1.2 << 0.1 << -0.999 << 13.0;
        // NumAcc3: 9.457 digits is what exact arithmetic gets from its numbers as doubles (R: as
        // many)
        QTest::addRow("NumAcc3") << numAcc(1000000.2, 1000000.1, 1000000.3) << 1000000.2 << 0.1
                                 << -0.999 << 9.456;
        QTest::addRow("NumAcc4") << numAcc(10000000.2, 10000000.1, 10000000.3) << 10000000.2 << 0.1
                                 << -0.999 << 8.0;
        QTest::addRow("Michelso") << ReferenceValues("further").list("michelson")
                                  << 299.852400000000 << 0.0790105478190518 << 0.535199668621283
                                  << 13.0;
    }

    void nistUnivariate()
    {
        QFETCH(const std::vector<double>, values);
        QFETCH(const double, mean);
        QFETCH(const double, deviation);
        QFETCH(const double, autocorrelation);
        QFETCH(const double, digits);
        const Moments result = moments(values);
        QCOMPARE_GE(correctDigits(result.mean, mean), 15.0);
        QCOMPARE_GE(correctDigits(std::sqrt(result.variance), deviation), digits);
        QCOMPARE_GE(correctDigits(lagOneAutocorrelation(values), autocorrelation),
                    std::min(digits, 12.5));
    }

    void weightsCountAsCasesDo()
    {
        const std::vector<double> values{1.0, 2.0, 5.0};
        const std::vector<double> weights{2.0, 1.0, 1.0};
        const Moments result = moments(values, weights);
        QCOMPARE(result.mean, 2.25);
        COMPARE_NEAR(result.variance, (2 * 1.5625 + 0.0625 + 7.5625) / 4.0 * 1.5, 1e-14);
        COMPARE_NEAR(result.effectiveBase, 16.0 / 6.0, 1e-14);
        QCOMPARE(result.base, std::size_t(3));
    }

    void missingValuesAndWeightsOfZeroAreLeftOut()
    {
        const std::vector<double> values{1.0, std::nan(""), 3.0, 100.0};
        const std::vector<double> weights{1.0, 1.0, 1.0, 0.0};
        const Moments result = moments(values, weights);
        QCOMPARE(result.mean, 2.0);
        QCOMPARE(result.maximum, 3.0);
        QCOMPARE(result.base, std::size_t(2));
        QVERIFY(std::isnan(moments(std::vector<double>{}).mean));
        QVERIFY(std::isnan(moments(std::vector<double>{4.0}).variance));
    }
};

QTEST_GUILESS_MAIN(tst_Moments)
#include "tst_moments.moc"
