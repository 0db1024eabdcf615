// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/difference_in_differences.h"
#include "core/stats/fixed_effects.h"

#include "core/stats/glm.h"
#include "core/stats/robust_covariance.h"
#include "model_table.h"

using namespace tidemark::stats;

/// Fixed effects of units, and differences in differences, on lme4::sleepstudy.
class tst_PanelModels : public QObject
{
    Q_OBJECT

private:
    ReferenceValues m_r{"panel"};
    ReferenceData m_sleep{"sleepstudy"};
    std::vector<std::int32_t> m_subject = m_sleep.codes("subject");

    std::vector<double> weights() const
    {
        std::vector<double> result;
        for (std::size_t i = 1; i <= m_sleep.rows(); ++i)
            result.push_back(1.0 + double(i % 3));
        return result;
    }
    ModelTable growth() const
    {
        ModelTable table(m_sleep.numbers("reaction"));
        table.addPowers(m_sleep.numbers("days"), 2);
        std::vector<double> fixed;
        for (const std::int32_t subject : m_subject)
            fixed.push_back(0.1 * subject);
        table.add("fixed", fixed);
        return table;
    }
    std::vector<std::uint8_t> treated() const
    {
        std::vector<std::uint8_t> result;
        for (const std::int32_t subject : m_subject)
            result.push_back(subject % 3 == 0 ? 1 : 0);
        return result;
    }

    static std::vector<double> corner(const Covariance &covariance)
    {
        return {covariance.at(1, 1), covariance.at(1, 2), covariance.at(2, 1), covariance.at(2, 2)};
    }

    void compareWithin(const WithinFit &within, const QByteArray &key)
    {
        QCOMPARE(within.fit.problem, ModelProblem::None);
        QCOMPARE(within.absorbed, (std::vector<std::size_t>{0, 3}));
        QVERIFY(within.fit.collinear.empty());
        QCOMPARE(within.units, std::size_t(18));
        COMPARE_ALL_NEAR((std::vector{within.fit.coefficients[1], within.fit.coefficients[2]}),
                         m_r.list(key + ".b"), 1e-10);
        COMPARE_ALL_NEAR(corner(modelCovariance(within.fit)), m_r.list(key + ".v"), 1e-10);
        std::vector<std::int32_t> pairs;
        for (const std::int32_t subject : m_subject)
            pairs.push_back(subject / 10);
        COMPARE_ALL_NEAR(
            corner(
                clusteredCovariance(within.rows, within.fit, m_subject, ClusterType::CR0).matrix),
            m_r.list(key + ".cr0"), 1e-10);
        COMPARE_ALL_NEAR(
            corner(clusteredCovariance(within.rows, within.fit, pairs, ClusterType::CR1).matrix),
            m_r.list(key + ".cr1"), 1e-10);
        COMPARE_ALL_NEAR(
            (std::vector{within.fit.residualDf, within.fit.deviance, within.fit.logLikelihood}),
            m_r.list(key + ".df"), 1e-10);
    }

private Q_SLOTS:
    void fixedEffectsAgreeWithDummies()
    {
        ModelTable table = growth();
        compareWithin(fitWithin(table.input(), m_subject), "within");
        const std::vector<double> w = weights();
        table.input().weights = w;
        compareWithin(fitWithin(table.input(), m_subject), "weighted");
    }

    void rowsWithoutWeightOrUnitAreLeftOut()
    {
        ModelTable table({1.0, 2.0, 4.0, 3.0, 9.0, 8.0, 7.0});
        table.add("x", {1.0, 2.0, 3.0, 1.0, 5.0, 6.0, std::nan("")});
        const std::vector<std::int32_t> units{1, 1, 1, 2, 2, -1, 1};
        const WithinFit fit = fitWithin(table.input(), units);
        QCOMPARE(fit.rows.base, std::size_t(5));
        QCOMPARE(fit.rows.incomplete, std::size_t(1));
        QCOMPARE(fit.units, std::size_t(2));
        COMPARE_NEAR(fit.fit.coefficients[1], 1.5, 1e-14);
        const std::vector<double> w{1.0, 1.0, 1.0, 1.0, 0.0, 1.0, 1.0};
        table.input().weights = w;
        const WithinFit fewer = fitWithin(table.input(), units);
        QCOMPARE(fewer.singleRowUnits, std::size_t(1));
        QCOMPARE(fewer.fit.residualDf, 1.0);
    }

    void unitsWithoutVariationAreAProblem()
    {
        ModelTable table({1.0, 2.0, 4.0});
        table.add("x", {1.0, 2.0, 3.0});
        const std::vector<std::int32_t> each{1, 2, 3};
        QCOMPARE(fitWithin(table.input(), each).fit.problem, ModelProblem::TooFewCases);
        const std::vector<std::int32_t> none{-1, -1, -1};
        QCOMPARE(fitWithin(table.input(), none).fit.problem, ModelProblem::NoCases);
        ModelTable one({1.0});
        const std::vector<std::int32_t> unit{1};
        QCOMPARE(fitWithin(one.input(), unit).fit.problem, ModelProblem::TooFewCases);
    }

    void differenceInDifferencesAgreesWithDummies()
    {
        const std::vector<double> w = weights();
        const std::vector<std::uint8_t> who = treated();
        const std::vector<std::int32_t> days = m_sleep.codes("days");
        const DifferenceInput input{.model = {.rows = m_sleep.rows(),
                                              .response = m_sleep.numbers("reaction"),
                                              .weights = w},
                                    .units = m_subject,
                                    .waves = days,
                                    .treated = who,
                                    .firstWaveAfter = 6};
        const DifferenceFit result = fitDifferenceLinear(input);
        QCOMPARE(result.fit.problem, ModelProblem::None);
        COMPARE_NEAR(result.fit.coefficients[result.effect], m_r.at("did.b"), 1e-10);
        COMPARE_NEAR(clusteredCovariance(result.rows, result.fit, m_subject, ClusterType::CR1)
                         .matrix.at(0, 0),
                     m_r.at("did.v"), 1e-10);
        QCOMPARE(result.fit.residualDf, m_r.at("did.df"));
        for (std::size_t cell = 0; cell < 4; ++cell) {
            COMPARE_NEAR(result.cells[cell].mean, m_r.at("did.means", cell), 1e-12);
            QCOMPARE(double(result.cells[cell].rows), m_r.at("did.rows", cell));
            QCOMPARE(double(result.cells[cell].units), m_r.at("did.units", cell));
        }
    }

    void logisticDifferenceAgreesWithGlm()
    {
        std::vector<double> slow;
        std::vector<std::int32_t> late;
        for (std::size_t i = 0; i < m_sleep.rows(); ++i) {
            slow.push_back(m_sleep.numbers("reaction")[i] > 290.0 ? 1.0 : 0.0);
            const double day = m_sleep.numbers("days")[i];
            late.push_back((day >= 3.0 ? 1 : 0) + (day >= 6.0 ? 1 : 0));
        }
        const std::vector<std::uint8_t> who = treated();
        const DifferenceFit result =
            fitDifferenceLogit({.model = {.rows = slow.size(), .response = slow},
                                .units = m_subject,
                                .waves = late,
                                .treated = who,
                                .firstWaveAfter = 2});
        COMPARE_ALL_NEAR(result.fit.coefficients, m_r.list("logit.b"), 1e-9);
        const std::vector<MarginRequest> effect{differenceEffect(result)};
        const Margins margin = margins({result.rows, result.fit, GlmLink::Logit}, effect);
        COMPARE_NEAR(margin.values.front(), m_r.at("logit.effect", 0), 1e-9);
        COMPARE_NEAR(deltaCovariance(margin, modelCovariance(result.fit)).standardError(0),
                     m_r.at("logit.effect", 1), 1e-8);
    }

    void aDifferenceWithoutTreatedIsNotEstimated()
    {
        const std::vector<std::uint8_t> nobody(m_sleep.rows(), 0);
        const std::vector<std::int32_t> days = m_sleep.codes("days");
        const DifferenceFit result = fitDifferenceLinear(
            {.model = {.rows = m_sleep.rows(), .response = m_sleep.numbers("reaction")},
             .units = m_subject,
             .waves = days,
             .treated = nobody,
             .firstWaveAfter = 6});
        QVERIFY(std::isnan(result.fit.coefficients[result.effect]));
        QCOMPARE(result.cells[3].rows, std::size_t(0));
        QVERIFY(std::isnan(result.cells[3].mean));
        const std::vector<std::int32_t> none(m_sleep.rows(), -1);
        QCOMPARE(fitDifferenceLogit(
                     {.model = {.rows = m_sleep.rows(), .response = m_sleep.numbers("reaction")},
                      .units = none,
                      .waves = days,
                      .treated = nobody})
                     .fit.problem,
                 ModelProblem::NoCases);
    }
};

QTEST_GUILESS_MAIN(tst_PanelModels)
#include "tst_panel_models.moc"
