// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/intervals.h"

#include "core/stats/distributions.h"
#include "reference_values.h"

using namespace tidemark::stats;

/// Intervals against R and published values, and at the edges.
class tst_Intervals : public QObject
{
    Q_OBJECT

private:
    void compareDigits(const Interval &actual, double lower, double upper)
    {
        QVERIFY2(std::fabs(actual.lower - lower) < 6e-8 && std::fabs(actual.upper - upper) < 6e-8,
                 qPrintable(QString::asprintf("[%.9f, %.9f], expected [%.7f, %.7f]", actual.lower,
                                              actual.upper, lower, upper)));
    }

private Q_SLOTS:
    void wilsonAgreesWithCheckValues()
    {
        compareDigits(countInterval(140, 200, CountMethod::Wilson), 0.6332093, 0.7592526);
        compareDigits(countInterval(160, 200, CountMethod::Wilson), 0.7391448, 0.8495480);
        compareDigits(wilsonInterval(0.7, 200, normalQuantile(0.975), 356), 0.6563684, 0.7402838);
    }

    void exactAgreesWithCheckValues()
    {
        compareDigits(countInterval(140, 200, CountMethod::Exact), 0.6313501, 0.7626104);
    }

    void midPIsBetweenExactAndTheShare()
    {
        const Interval exact = countInterval(7, 30, CountMethod::Exact);
        const Interval midP = countInterval(7, 30, CountMethod::MidP);
        QVERIFY(exact.lower < midP.lower && midP.upper < exact.upper);
        const double tail =
            1.0 - binomialCdf(7, 30, midP.lower) + binomialPmf(7, 30, midP.lower) / 2;
        COMPARE_NEAR(tail, 0.025, 1e-10);
    }

    void newcombeAgreesWithCheckValues()
    {
        const Interval difference =
            newcombeInterval(0.8, countInterval(160, 200, CountMethod::Wilson), 0.7,
                             countInterval(140, 200, CountMethod::Wilson));
        compareDigits(difference, 0.0150634, 0.1831625);
    }

    void designIntervalsAgreeWithR()
    {
        const ReferenceValues r("shares");
        struct Case
        {
            QByteArray name = {};
            double base = 0.0;
        };
        for (const Case &c : {Case{"strat", 200}, Case{"stratNoFpc", 200}, Case{"srs", 200},
                              Case{"clus1", 183}, Case{"clus2", 126}}) {
            const std::vector<double> &normal = r.list(c.name + ".ci.mean");
            const ShareInput input{.share = (normal[0] + normal[1]) / 2,
                                   .standardError = r.at(c.name + ".se"),
                                   .df = r.at(c.name + ".df"),
                                   .base = c.base};
            const auto compare = [&](ShareMethod method, const char *key, double tolerance) {
                const Interval interval = shareInterval(input, method);
                COMPARE_NEAR(interval.lower, r.at(c.name + ".ci." + key, 0), tolerance);
                COMPARE_NEAR(interval.upper, r.at(c.name + ".ci." + key, 1), tolerance);
            };
            compare(ShareMethod::Logit, "xlogit", 1e-10);
            compare(ShareMethod::Logit, "logit", 1e-7);
            compare(ShareMethod::KornGraubard, "beta", 1e-10);
            compare(ShareMethod::Arcsine, "asin", 1e-10);
            compare(ShareMethod::Normal, "mean", 1e-10);
        }
    }

    void likelihoodEndsHaveTheSameDeviance()
    {
        const ShareInput input{.share = 0.3, .standardError = 0.04, .df = 30, .base = 150};
        const Interval interval = shareInterval(input, ShareMethod::Likelihood);
        const double n = 0.3 * 0.7 / (0.04 * 0.04);
        for (const double p : {interval.lower, interval.upper}) {
            const double deviance =
                2 * n * (0.3 * std::log(0.3 / p) + 0.7 * std::log(0.7 / (1 - p)));
            COMPARE_NEAR(deviance, std::pow(tQuantile(0.975, 30), 2), 1e-10);
        }
    }

    void sharesOfZeroAndOneHaveIntervalsWhereTheMethodCan()
    {
        for (const double share : {0.0, 1.0}) {
            const ShareInput input{.share = share, .df = 20, .base = 40};
            for (const ShareMethod method :
                 {ShareMethod::Wilson, ShareMethod::KornGraubard, ShareMethod::Likelihood}) {
                const Interval interval = shareInterval(input, method);
                QVERIFY(interval.isEstimable());
                QCOMPARE(share == 0.0 ? interval.lower : interval.upper, share);
                QVERIFY(interval.upper - interval.lower > 0.01);
            }
            QVERIFY(!shareInterval(input, ShareMethod::Logit).isEstimable());
            QVERIFY(!shareInterval(input, ShareMethod::Arcsine).isEstimable());
        }
    }

    void withoutDegreesOfFreedomThereIsNoInterval()
    {
        const ShareInput input{.share = 0.5, .standardError = 0.1, .df = 0, .base = 10};
        QVERIFY(!shareInterval(input, ShareMethod::Logit).isEstimable());
        QVERIFY(!meanInterval(1.0, 0.1, 0.0).isEstimable());
    }
};

QTEST_GUILESS_MAIN(tst_Intervals)
#include "tst_intervals.moc"
