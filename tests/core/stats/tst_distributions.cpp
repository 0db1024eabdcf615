// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/distributions.h"

#include <functional>
#include <limits>

#include "reference_values.h"

using namespace tidemark::stats;

/// Distribution functions against R, far tails included.
class tst_Distributions : public QObject
{
    Q_OBJECT

private:
    using Function = std::function<double(double)>;

    void compare(const QByteArray &key, const QByteArray &places, const Function &cdf,
                 const Function &survival, const Function &quantile)
    {
        const std::vector<double> &expected = m_reference.list(key);
        const std::vector<double> &x = m_reference.list(places);
        const std::vector<double> &p = m_reference.list("p");
        for (std::size_t i = 0; i < x.size(); ++i) {
            COMPARE_NEAR(cdf(x[i]), expected[i], 1e-11);
            COMPARE_NEAR(survival(x[i]), expected[x.size() + i], 1e-11);
            COMPARE_NEAR(quantile(p[i]), expected[2 * x.size() + i], 1e-10);
        }
    }

    ReferenceValues m_reference{"distributions"};

private Q_SLOTS:
    void normalAgreesWithR() { compare("normal", "x", normalCdf, normalSurvival, normalQuantile); }

    void tAgreesWithR()
    {
        for (const char *df : {"1", "4", "14", "200.5"}) {
            const double d = QByteArray(df).toDouble();
            compare(
                QByteArray("t.") + df, "x", [d](double t) { return tCdf(t, d); },
                [d](double t) { return tSurvival(t, d); },
                [d](double p) { return tQuantile(p, d); });
        }
    }

    void chiSquareAgreesWithR()
    {
        for (const char *df : {"1", "2.5", "7", "60"}) {
            const double d = QByteArray(df).toDouble();
            compare(
                QByteArray("chisq.") + df, "positive", [d](double x) { return chiSquareCdf(x, d); },
                [d](double x) { return chiSquareSurvival(x, d); },
                [d](double p) { return chiSquareQuantile(p, d); });
        }
    }

    void fAgreesWithR()
    {
        const std::vector<std::pair<double, double>> pairs{{1, 1}, {2, 14}, {4.7, 61.3}, {12, 200}};
        for (const auto &[a, b] : pairs) {
            compare(
                "f." + QByteArray::number(a) + "." + QByteArray::number(b), "positive",
                [a = a, b = b](double x) { return fCdf(x, a, b); },
                [a = a, b = b](double x) { return fSurvival(x, a, b); },
                [a = a, b = b](double p) { return fQuantile(p, a, b); });
        }
    }

    void betaAgreesWithR()
    {
        const std::vector<std::pair<double, double>> pairs{
            {0.5, 0.5}, {1, 4}, {140, 61}, {3.3, 200.7}};
        for (const auto &[a, b] : pairs) {
            compare(
                "beta." + QByteArray::number(a) + "." + QByteArray::number(b), "unit",
                [a = a, b = b](double x) { return betaCdf(x, a, b); },
                [a = a, b = b](double x) { return betaSurvival(x, a, b); },
                [a = a, b = b](double p) { return betaQuantile(p, a, b); });
        }
    }

    void gammaAgreesWithR()
    {
        for (const char *shape : {"0.3", "1", "8.5", "120"}) {
            const double a = QByteArray(shape).toDouble();
            compare(
                QByteArray("gamma.") + shape, "positive", [a](double x) { return gammaCdf(x, a); },
                [a](double x) { return gammaSurvival(x, a); },
                [a](double p) { return gammaQuantile(p, a); });
        }
    }

    void nonsenseIsNaN()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        for (const double value :
             {normalCdf(nan), normalQuantile(1.5), normalQuantile(nan), tQuantile(0.5, -1.0),
              tQuantile(0.9, nan), tCdf(nan, 3.0), chiSquareCdf(1.0, 0.0), fCdf(1.0, -2.0, 3.0),
              betaQuantile(0.5, 0.0, 1.0), gammaCdf(nan, 1.0), binomialCdf(3.0, 2.0, 0.5)})
            QVERIFY(std::isnan(value));
    }

    void endsOfTheRangeAreAnswered()
    {
        const double infinity = std::numeric_limits<double>::infinity();
        QCOMPARE(tQuantile(1.0, 5.0), infinity);
        QCOMPARE(chiSquareQuantile(0.0, 5.0), 0.0);
        QCOMPARE(normalCdf(-infinity), 0.0);
        QCOMPARE(fSurvival(infinity, 2.0, 3.0), 0.0);
        QCOMPARE(tQuantile(0.975, infinity), normalQuantile(0.975));
        COMPARE_NEAR(fQuantile(0.95, 3.0, infinity), chiSquareQuantile(0.95, 3.0) / 3.0, 1e-15);
    }
};

QTEST_GUILESS_MAIN(tst_Distributions)
#include "tst_distributions.moc"
