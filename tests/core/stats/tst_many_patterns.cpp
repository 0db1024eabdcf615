// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/glm.h"
#include "core/stats/linear_models.h"
#include "core/stats/margins.h"
#include "core/stats/multinomial_model.h"
#include "core/stats/ordinal_model.h"
#include "core/stats/robust_covariance.h"

#include "core/stats/design_covariance.h"
#include "model_table.h"

using namespace tidemark::stats;

namespace {

constexpr std::size_t fewer = 70'000; ///< rows that still make more than one block

/// 200 x 200 combinations of two numbers, each seven times: combination after combination (rows are
/// merged to 40,000 patterns), or all of them one round after the other (rows are not merged, and
/// there are enough of them for all short cuts).
struct Rounds
{
    explicit Rounds(bool merged)
    {
        for (int i = 0; i < 280'000; ++i) {
            const int round = merged ? i % 7 : i / 40'000;
            const int combination = merged ? i / 7 : i % 40'000;
            a.push_back(0.01 * (combination % 200));
            b.push_back(std::sqrt(double(combination / 200)));
            const unsigned noise = unsigned(combination) * 2654435761U >> 16;
            outcome.push_back(double(noise % 100) < 30.0 + 20.0 * a.back() ? 1.0 : 0.0);
            degree.push_back(double((noise % 100 + unsigned(combination % 200) / 4) / 50));
            amount.push_back(a.back() - 0.2 * b.back() + 0.01 * double(noise % 1000));
            weights.push_back(1.0 + 0.25 * round);
            clusters.push_back(combination % 37);
        }
        input = {.rows = a.size(),
                 .columns = {{"constant"}, {"a", a}, {"b", b}},
                 .response = outcome,
                 .weights = weights};
    }

    ModelRows rows(const std::vector<double> &response, std::size_t count = 280'000) const
    {
        ModelInput other = input;
        other.rows = count;
        other.response = response;
        return modelRows(other);
    }
    ModelRows rowsWithoutConstant(const std::vector<double> &response, std::size_t count) const
    {
        ModelInput other = input;
        other.rows = count;
        other.response = response;
        other.columns.erase(other.columns.begin());
        return modelRows(other);
    }

    std::vector<double> a, b, outcome, degree, amount, weights;
    std::vector<std::int32_t> clusters;
    ModelInput input = {};
};

SampleDesign designOf(const std::vector<std::int32_t> &clusters)
{
    return prepareDesign({.rows = clusters.size(),
                          .stages = {{.cluster = std::span<const std::int32_t>(clusters)}}})
        .design;
}

} // namespace

/// Ways taken for very many rows give what the ways for few give, with any number of threads.
class tst_ManyPatterns : public QObject
{
    Q_OBJECT

private:
    Rounds m_merged{true};
    Rounds m_all{false};

private Q_SLOTS:
    void rowsAreMergedOnlyWhenItPays()
    {
        const ModelRows merged = modelRows(m_merged.input);
        const ModelRows all = modelRows(m_all.input);
        QCOMPARE(merged.patterns(), std::size_t(40'000));
        QCOMPARE(all.patterns(), std::size_t(280'000));
        QCOMPARE(merged.base, all.base);
        COMPARE_NEAR(merged.sumWeights, all.sumWeights, 1e-14);
        COMPARE_NEAR(merged.weights.front(), 7.0 + 0.25 * 21.0, 1e-15);
    }

    void logitAgrees()
    {
        const ModelRows merged = modelRows(m_merged.input);
        const ModelRows all = modelRows(m_all.input);
        const ModelFit expected = fitGlm(merged, {});
        const ModelFit fit = fitGlm(all, {});
        QCOMPARE(fit.problem, ModelProblem::None);
        COMPARE_ALL_NEAR(fit.coefficients, expected.coefficients, 1e-10);
        COMPARE_ALL_NEAR(fit.bread.values(), expected.bread.values(), 1e-8);
        COMPARE_NEAR(fit.deviance, expected.deviance, 1e-12);
        COMPARE_NEAR(fit.nullLogLikelihood, expected.nullLogLikelihood, 1e-12);
        COMPARE_ALL_NEAR(
            designBasedCovariance(all, fit, designOf(m_all.clusters)).values(),
            designBasedCovariance(merged, expected, designOf(m_merged.clusters)).values(), 1e-8);
        const std::vector<MarginRequest> requests{
            {.kind = MarginRequest::Kind::Slope, .to = {{.column = 1, .constant = 1.0}}},
            {.kind = MarginRequest::Kind::Difference,
             .to = {{.column = 2, .constant = 3.0}},
             .from = {{.column = 2, .constant = 1.0}}}};
        const Margins effects = margins({all, fit, GlmLink::Logit}, requests);
        const Margins sameEffects = margins({merged, expected, GlmLink::Logit}, requests);
        COMPARE_ALL_NEAR(effects.values, sameEffects.values, 1e-10);
        COMPARE_ALL_NEAR(effects.jacobian, sameEffects.jacobian, 1e-10);
        const ModelFit probit = fitGlm(all, {.link = GlmLink::Probit});
        COMPARE_ALL_NEAR(probit.coefficients,
                         fitGlm(merged, {.link = GlmLink::Probit}).coefficients, 1e-10);
    }

    void leastSquaresAgree()
    {
        const ModelRows merged = m_merged.rows(m_merged.amount);
        const ModelRows all = m_all.rows(m_all.amount);
        const ModelFit expected = fitLinear(merged);
        const ModelFit fit = fitLinear(all);
        COMPARE_ALL_NEAR(fit.coefficients, expected.coefficients, 1e-12);
        COMPARE_NEAR(fit.deviance, expected.deviance, 1e-12);
        COMPARE_ALL_NEAR(
            clusteredCovariance(all, fit, m_all.clusters, ClusterType::CR1).matrix.values(),
            clusteredCovariance(merged, expected, m_merged.clusters, ClusterType::CR1)
                .matrix.values(),
            1e-9);
    }

    void collinearColumnsAreFoundAmongManyRows()
    {
        std::vector<double> sum;
        for (std::size_t i = 0; i < m_all.a.size(); ++i)
            sum.push_back(m_all.a[i] + m_all.b[i]);
        ModelInput input = m_all.input;
        input.rows = fewer;
        input.columns.push_back({"sum", sum});
        const ModelRows rows = modelRows(input);
        const ModelFit logit = fitGlm(rows, {});
        QCOMPARE(logit.problem, ModelProblem::None);
        QCOMPARE(logit.kept, (std::vector<std::size_t>{0, 1, 2}));
        QCOMPARE(logit.collinear.front().column, std::size_t(3));
        QCOMPARE(fitLinear(rows).kept, (std::vector<std::size_t>{0, 1, 2}));
    }

    void separationIsFoundAmongManyRows()
    {
        std::vector<double> separated;
        for (const double a : m_all.a)
            separated.push_back(a > 1.0 ? 1.0 : 0.0);
        QCOMPARE(fitGlm(m_all.rows(separated, fewer), {}).problem, ModelProblem::Separation);
    }

    void codesStandForTheirNumbers()
    {
        std::vector<std::int16_t> codes;
        for (const double a : m_all.a)
            codes.push_back(std::int16_t(std::lround(100.0 * a) - 5));
        std::vector<double> numbers;
        for (int code = 0; code < 200; ++code)
            numbers.push_back(0.01 * code);
        numbers[7] = std::nan(""); // one code is missing
        ModelInput coded = m_all.input;
        coded.rows = fewer;
        coded.columns[1] = {
            "a", {}, CodedNumbers{std::span<const std::int16_t>(codes), -5, numbers}};
        ModelInput plain = m_all.input;
        plain.rows = fewer;
        std::vector<double> a = m_all.a;
        for (double &value : a)
            value = std::lround(100.0 * value) == 7 ? std::nan("")
                                                    : 0.01 * double(std::lround(100.0 * value));
        plain.columns[1].values = a;
        const ModelRows rows = modelRows(coded);
        QCOMPARE(rows.incomplete, std::size_t(350));
        QCOMPARE(fitGlm(rows, {}).coefficients, fitGlm(modelRows(plain), {}).coefficients);
    }

    void threadsDoNotChangeABit()
    {
        const Execution one{.threads = 1};
        const Execution three{.threads = 3};
        const ModelRows rows = modelRows(m_all.input, three);
        const ModelFit first = fitGlm(modelRows(m_all.input, one), {}, one);
        const ModelFit fit = fitGlm(rows, {}, three);
        QCOMPARE(fit.coefficients, first.coefficients);
        QCOMPARE(fit.bread, first.bread);
        QCOMPARE(fit.logLikelihood, first.logLikelihood);
        const SampleDesign rowsDrawn = simpleDesign(m_all.a.size());
        const SampleDesign clusters = designOf(m_all.clusters);
        for (const SampleDesign *design : {&rowsDrawn, &clusters})
            QCOMPARE(designBasedCovariance(rows, fit, *design, one),
                     designBasedCovariance(rows, fit, *design, three));
        const ModelRows ordered = m_all.rowsWithoutConstant(m_all.degree, fewer);
        QCOMPARE(fitOrderedLogit(ordered, 3, one).parameters,
                 fitOrderedLogit(ordered, 3, three).parameters);
        const ModelRows categories = m_all.rows(m_all.degree, fewer);
        QCOMPARE(fitMultinomialLogit(categories, 3, one).parameters,
                 fitMultinomialLogit(categories, 3, three).parameters);
    }

    void cancelStopsEveryModel()
    {
        const ModelRows rows = modelRows(m_merged.input);
        const ModelRows ordered = m_merged.rowsWithoutConstant(m_merged.degree, 1'000);
        const Execution cancel{.isCancelled = [] { return true; }};
        QCOMPARE(fitGlm(rows, {}, cancel).problem, ModelProblem::Cancelled);
        QCOMPARE(fitLinear(rows, cancel).problem, ModelProblem::Cancelled);
        QCOMPARE(fitOrderedLogit(ordered, 3, cancel).problem, ModelProblem::Cancelled);
        QCOMPARE(modelRows(m_all.input, cancel).base, std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(tst_ManyPatterns)
#include "tst_many_patterns.moc"
