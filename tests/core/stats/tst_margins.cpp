// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/margins.h"
#include "core/stats/model_tests.h"

#include "core/stats/design_covariance.h"
#include "core/stats/linear_models.h"
#include "core/stats/robust_covariance.h"
#include "model_table.h"

using namespace tidemark::stats;

namespace {

constexpr GlmModel logit{};
using Kind = MarginRequest::Kind;

CodeSpan codeSpan(const std::vector<std::int32_t> &values)
{
    return std::span<const std::int32_t>(values);
}

ModelTable programme(const ReferenceData &data)
{
    ModelTable table(data.numbers("y"));
    for (const char *name : {"male", "young", "ukr", "nav"})
        table.add(name, data.numbers(name));
    return table;
}

/// From 0 to 1 in each of the four columns.
std::vector<MarginRequest> effects()
{
    std::vector<MarginRequest> result;
    for (std::size_t j = 1; j <= 4; ++j)
        result.push_back({.kind = Kind::Difference,
                          .to = {{.column = j, .constant = 1.0}},
                          .from = {{.column = j, .constant = 0.0}}});
    return result;
}

std::vector<double> standardErrors(const Covariance &covariance)
{
    std::vector<double> result;
    for (std::size_t i = 0; i < covariance.size(); ++i)
        result.push_back(covariance.standardError(i));
    return result;
}

} // namespace

/// Effects on the scale of the outcome, and tests of models.
class tst_Margins : public QObject
{
    Q_OBJECT

private:
    ReferenceValues m_r{"margins"};
    ReferenceData m_programme{"programme"};
    ReferenceData m_clus1{"apiclus1"};
    ReferenceData m_nhanes{"nhanes"};

private Q_SLOTS:
    void averageEffectsOfTheProgrammeExample()
    {
        const ModelTable table = programme(m_programme);
        const ModelRows rows = table.rows();
        QCOMPARE(rows.base, std::size_t(1010));
        QCOMPARE(rows.patterns(), std::size_t(32));
        const ModelFit fit = fitGlm(rows, logit);
        COMPARE_ALL_NEAR(fit.coefficients, m_r.list("programme.b"), 1e-10);
        COMPARE_ALL_NEAR(fit.coefficients,
                         (std::vector{-0.8136298, 0.3606791, 0.3876802, 0.3893172, -0.4730314}),
                         2e-7);
        COMPARE_NEAR(fit.logLikelihood, -659.32008, 1e-8);
        COMPARE_NEAR(fit.nullLogLikelihood, -676.36575, 1e-8);
        const std::vector<MarginRequest> requests = effects();
        const Margins result = margins({rows, fit, GlmLink::Logit}, requests);
        COMPARE_ALL_NEAR(result.values, (std::vector{0.0834634, 0.0896886, 0.0896980, -0.1091634}),
                         1e-6);
        COMPARE_ALL_NEAR(standardErrors(deltaCovariance(result, modelCovariance(fit))),
                         (std::vector{0.0315331, 0.0304086, 0.0314000, 0.0301860}), 2e-6);
    }

    void linearProbabilitiesOfTheProgrammeExample()
    {
        const ModelTable table = programme(m_programme);
        const ModelRows rows = table.rows();
        const ModelFit fit = fitLinear(rows);
        COMPARE_ALL_NEAR(fit.coefficients,
                         (std::vector{0.3091032, 0.0833672, 0.0896626, 0.0897251, -0.1091917}),
                         1e-6);
        COMPARE_ALL_NEAR(standardErrors(heteroskedasticCovariance(rows, fit, HcType::HC1)),
                         (std::vector{0.0339098, 0.0315063, 0.0304631, 0.0314087, 0.0302645}),
                         2e-6);
        const std::vector<MarginRequest> requests = effects();
        COMPARE_ALL_NEAR(margins({rows, fit}, requests).values,
                         std::span(fit.coefficients).subspan(1), 1e-12);
    }

    void squaresAndProductsMoveTogether()
    {
        const std::vector<double> &meals = m_clus1.numbers("meals");
        std::vector<double> up;
        std::vector<double> high;
        std::vector<double> square;
        std::vector<double> product;
        std::vector<double> twice;
        for (std::size_t i = 0; i < meals.size(); ++i) {
            up.push_back(m_clus1.numbers("schwide")[i] - 1.0);
            high.push_back(m_clus1.numbers("stype")[i] == 2.0 ? 1.0 : 0.0);
            square.push_back(meals[i] * meals[i]);
            product.push_back(meals[i] * high[i]);
            twice.push_back(2.0 * meals[i]);
        }
        ModelTable table(up);
        table.add("meals", meals);
        table.add("meals^2", square);
        table.add("high", high);
        table.add("meals:high", product);
        table.input().weights = m_clus1.numbers("pw");
        const ModelRows rows = table.rows();
        const ModelFit fit = fitGlm(rows, logit);
        COMPARE_ALL_NEAR(fit.coefficients, m_r.list("square.b"), 1e-8);
        const std::vector<double> fifty = times(high, 50.0);
        const std::vector<MarginRequest> requests{
            {.kind = Kind::Prediction},
            {.kind = Kind::Prediction,
             .to = {{.column = 1, .constant = 50.0},
                    {.column = 2, .constant = 2500.0},
                    {.column = 4, .values = fifty}}},
            {.kind = Kind::Difference,
             .to = {{.column = 3, .constant = 1.0}, {.column = 4, .values = meals}},
             .from = {{.column = 3, .constant = 0.0}, {.column = 4, .constant = 0.0}}},
            {.kind = Kind::Slope,
             .to = {{.column = 1, .constant = 1.0},
                    {.column = 2, .values = twice},
                    {.column = 4, .values = high}}}};
        const std::vector<std::int32_t> dnum = m_clus1.codes("dnum");
        const SampleDesign design =
            prepareDesign(
                {.rows = rows.patternOfRow.size(),
                 .stages = {{.cluster = codeSpan(dnum), .population = m_clus1.numbers("fpc")}}})
                .design;
        const PredictingModel model{rows, fit, GlmLink::Logit};
        const Margins result = margins(model, requests);
        COMPARE_ALL_NEAR(result.values, m_r.list("square.margins"), 1e-8);
        COMPARE_ALL_NEAR(deltaCovariance(result, designBasedCovariance(rows, fit, design)).values(),
                         m_r.list("square.delta"), 1e-7);
        COMPARE_ALL_NEAR(
            influenceCovariance(design, marginInfluence(model, requests, result)).values(),
            m_r.list("square.unconditional"), 1e-7);
    }

    void aCollinearColumnHasNoEffectOfItsOwn()
    {
        ModelTable table({0.0, 1.0, 0.0, 1.0, 1.0, 0.0, 1.0});
        table.add("a", {1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0});
        table.add("2 a", {2.0, 4.0, 6.0, 8.0, 10.0, 12.0, 14.0});
        const ModelRows rows = table.rows();
        const ModelFit fit = fitGlm(rows, logit);
        QCOMPARE(fit.kept, (std::vector<std::size_t>{0, 1}));
        const std::vector<MarginRequest> requests{
            {.kind = Kind::Slope, .to = {{.column = 2, .constant = 1.0}}}};
        QCOMPARE(margins({rows, fit, GlmLink::Logit}, requests).values.front(), 0.0);
    }

    void testsOfAFactorUnderADesign()
    {
        const std::vector<std::int32_t> psu = m_nhanes.codes("psu");
        const std::vector<std::int32_t> stratum = m_nhanes.codes("stratum");
        const SampleDesign design =
            prepareDesign({.rows = m_nhanes.rows(),
                           .stages = {{.stratum = codeSpan(stratum), .cluster = codeSpan(psu)}},
                           .clusterIds = ClusterIds::Nested})
                .design;
        ModelTable table(m_nhanes.numbers("chol"));
        table.addLevels("race", m_nhanes.numbers("race"), 4);
        table.addLevels("agecat", m_nhanes.numbers("agecat"), 4);
        table.add("sex", m_nhanes.numbers("sex"));
        table.input().weights = m_nhanes.numbers("weight");
        const ModelRows rows = table.rows();
        const ModelFit fit = fitGlm(rows, logit);
        const Covariance covariance = designBasedCovariance(rows, fit, design);
        const std::vector<std::size_t> ages{4, 5, 6};
        const TestResult wald = waldTest(fit, covariance, ages, 10.0);
        COMPARE_NEAR(wald.statistic, m_r.at("nhanes.wald", 0), 1e-6);
        QCOMPARE(wald.df1, 3.0);
        COMPARE_NEAR(wald.pValue, m_r.at("nhanes.wald", 3), 1e-5);
        const std::vector<std::size_t> others{0, 1, 2, 3, 7};
        const ModelFit smaller = fitGlm(withColumns(rows, others), logit);
        COMPARE_NEAR(raoScottLikelihoodRatio(smaller, fit, covariance, ages, 10.0).pValue,
                     m_r.at("nhanes.lrt"), 1e-5);
    }

    void likelihoodRatioAndPseudoRSquared()
    {
        const ModelTable table = programme(m_programme);
        const ModelRows rows = table.rows();
        const ModelFit fit = fitGlm(rows, logit);
        const std::vector<std::size_t> others{0, 1, 2, 3};
        const ModelFit smaller = fitGlm(withColumns(rows, others), logit);
        const TestResult test = likelihoodRatioTest(smaller.logLikelihood, fit.logLikelihood, 1.0);
        COMPARE_NEAR(test.statistic, m_r.at("programme.lr", 0), 1e-9);
        COMPARE_NEAR(test.pValue, m_r.at("programme.lr", 2), 1e-9);
        const PseudoRSquared pseudo = pseudoRSquared(rows, fit);
        COMPARE_ALL_NEAR(
            (std::vector{pseudo.mcFadden, pseudo.coxSnell, pseudo.nagelkerke, pseudo.tjur}),
            m_r.list("programme.pseudo"), 1e-9);
    }
};

QTEST_GUILESS_MAIN(tst_Margins)
#include "tst_margins.moc"
