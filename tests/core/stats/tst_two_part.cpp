// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/two_part.h"

#include "core/stats/design_covariance.h"
#include "model_table.h"

using namespace tidemark::stats;

namespace {

ModelTable absence(const ReferenceData &data)
{
    ModelTable table(data.numbers("days"));
    for (const char *name : {"x1", "x2", "x3", "x4", "x5"})
        table.add(name, data.numbers(name));
    return table;
}

/// The mean as it is, and the difference when column 2 goes from 0 to 1.
const std::vector<MarginRequest> requests{{.kind = MarginRequest::Kind::Prediction},
                                          {.kind = MarginRequest::Kind::Difference,
                                           .to = {{.column = 2, .constant = 1.0}},
                                           .from = {{.column = 2, .constant = 0.0}}}};

} // namespace

/// Any and how much, on days of absence, against the same algebra in R.
class tst_TwoPart : public QObject
{
    Q_OBJECT

private:
    ReferenceValues m_r{"margins"};
    ReferenceData m_absence{"absence"};

    void compare(AmountModel model, const QByteArray &key)
    {
        ModelTable table = absence(m_absence);
        const TwoPartFit fit = fitTwoPart(table.input(), model);
        QVERIFY(fit.isUsable());
        QCOMPARE(fit.amountRows.incomplete, std::size_t(0));
        const SampleDesign design = simpleDesign(m_absence.rows());
        const TwoPartEffects sampled = twoPartEffects(fit, requests);
        COMPARE_ALL_NEAR(sampled.values, m_r.list(key + ".value"), 1e-9);
        COMPARE_ALL_NEAR(influenceCovariance(design, sampled.influence).values(),
                         m_r.list(key + ".v"), 1e-8);
        const TwoPartEffects given = twoPartEffects(fit, requests, AveragedRows::Given);
        COMPARE_ALL_NEAR(influenceCovariance(design, given.influence).values(),
                         m_r.list(key + ".fixed"), 1e-8);
    }

private Q_SLOTS:
    void linearAmounts() { compare(AmountModel::Linear, "twopart.ols"); }
    void gammaAmounts() { compare(AmountModel::Gamma, "twopart.gamma"); }

    void smearedLogarithms()
    {
        compare(AmountModel::LogLinear, "twopart.log");
        ModelTable table = absence(m_absence);
        COMPARE_NEAR(fitTwoPart(table.input(), AmountModel::LogLinear).smearing,
                     m_r.at("twopart.smearing"), 1e-12);
    }

    void aSlopeIsTheLimitOfADifference()
    {
        ModelTable table(m_absence.numbers("days"));
        std::vector<double> trend;
        std::vector<double> later;
        for (std::size_t i = 0; i < m_absence.rows(); ++i) {
            trend.push_back(std::sin(double(i)));
            later.push_back(trend.back() + 1e-5);
        }
        table.add("trend", trend);
        const TwoPartFit fit = fitTwoPart(table.input(), AmountModel::Gamma);
        std::vector<double> earlier = later;
        for (double &value : earlier)
            value -= 2e-5;
        const std::vector<MarginRequest> both{
            {.kind = MarginRequest::Kind::Slope, .to = {{.column = 1, .constant = 1.0}}},
            {.kind = MarginRequest::Kind::Difference,
             .to = {{.column = 1, .values = later}},
             .from = {{.column = 1, .values = earlier}}}};
        const TwoPartEffects effects = twoPartEffects(fit, both);
        COMPARE_NEAR(effects.values[0], effects.values[1] / 2e-5, 1e-7);
        const Covariance covariance =
            influenceCovariance(simpleDesign(m_absence.rows()), effects.influence);
        COMPARE_NEAR(covariance.standardError(0), covariance.standardError(1) / 2e-5, 1e-6);
    }

    void fractionsAndImpossibleAmounts()
    {
        ModelTable share(times(m_absence.numbers("days"), 1.0 / 100.0));
        share.add("x2", m_absence.numbers("x2"));
        const TwoPartFit fit = fitTwoPart(share.input(), AmountModel::Fractional);
        QVERIFY(fit.isUsable());
        const double mean = twoPartEffects(fit, std::span(requests).first(1)).values.front();
        double sum = 0.0;
        for (const double value : share.input().response)
            sum += value;
        // with a factor as the only column both parts reproduce its group means
        COMPARE_NEAR(mean, sum / double(m_absence.rows()), 1e-10);
        ModelTable negative({0.0, -1.0, 2.0, 3.0});
        QCOMPARE(fitTwoPart(negative.input(), AmountModel::Linear).any.problem,
                 ModelProblem::OutcomeOutOfRange);
    }
};

QTEST_GUILESS_MAIN(tst_TwoPart)
#include "tst_two_part.moc"
