// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/linear_models.h"
#include "core/stats/robust_covariance.h"

#include "model_table.h"

using namespace tidemark::stats;

namespace {

CodeSpan codeSpan(const std::vector<std::int32_t> &values)
{
    return std::span<const std::int32_t>(values);
}

/// Correct digits of the worst entry, as NIST counts them.
double correctDigits(const std::vector<double> &actual, const std::vector<double> &certified)
{
    double worst = 15.0;
    for (std::size_t i = 0; i < certified.size(); ++i) {
        const double scale = certified[i] == 0.0 ? 1.0 : std::fabs(certified[i]);
        const double error = std::fabs(actual.at(i) - certified[i]) / scale;
        worst = std::min(worst, error > 0.0 ? -std::log10(error) : 15.0);
    }
    return worst;
}

ModelTable stratified(const ReferenceData &data)
{
    ModelTable table(data.numbers("api00"));
    for (const char *name : {"ell", "meals", "mobility"})
        table.add(name, data.numbers(name));
    return table;
}

} // namespace

/// Least squares and the covariances of its coefficients, against NIST and R.
class tst_LinearModels : public QObject
{
    Q_OBJECT

private:
    ReferenceValues m_nist{"nist_regression"};
    ReferenceValues m_r{"regression"};
    ReferenceData m_strat{"apistrat"};
    ReferenceData m_clus1{"apiclus1"};
    ReferenceData m_clus2{"apiclus2"};

    void compareNist(const QByteArray &name, const ModelTable &table, double digits)
    {
        const ModelFit fit = fitLinear(table.rows());
        QCOMPARE(fit.problem, ModelProblem::None);
        QVERIFY(fit.collinear.empty());
        std::vector<double> errors;
        for (std::size_t j = 0; j < fit.coefficients.size(); ++j)
            errors.push_back(modelCovariance(fit).standardError(j));
        QCOMPARE_GE(correctDigits(fit.coefficients, m_nist.list(name + ".b")), digits);
        QCOMPARE_GE(correctDigits(errors, m_nist.list(name + ".se")), std::min(digits, 9.0));
        QCOMPARE_GE(correctDigits({std::sqrt(fit.dispersion)}, m_nist.list(name + ".sigma")),
                    std::min(digits, 9.0));
    }

    void compareFit(const ModelFit &fit, const QByteArray &key)
    {
        COMPARE_ALL_NEAR(fit.coefficients, m_r.list(key + ".b"), 1e-10);
        COMPARE_ALL_NEAR(modelCovariance(fit).values(), m_r.list(key + ".v"), 1e-10);
        COMPARE_NEAR(fit.deviance, m_r.at(key + ".fit", 0), 1e-10);
        COMPARE_NEAR(fit.logLikelihood, m_r.at(key + ".fit", 1), 1e-10);
        COMPARE_NEAR(fit.aic(), m_r.at(key + ".fit", 2), 1e-10);
    }

    void compareRobust(const ModelRows &rows, const ModelFit &fit, const QByteArray &key)
    {
        const std::vector<std::pair<HcType, const char *>> types{{HcType::HC0, ".HC0"},
                                                                 {HcType::HC1, ".HC1"},
                                                                 {HcType::HC2, ".HC2"},
                                                                 {HcType::HC3, ".HC3"}};
        for (const auto &[type, name] : types)
            COMPARE_ALL_NEAR(heteroskedasticCovariance(rows, fit, type).values(),
                             m_r.list(key + name), 1e-10);
    }

    void compareDesign(const ReferenceData &data, const std::vector<double> &weights,
                       const SampleDesign &design, const QByteArray &key)
    {
        ModelTable table = stratified(data);
        table.input().weights = weights;
        const ModelRows rows = table.rows();
        const ModelFit fit = fitLinear(rows);
        COMPARE_ALL_NEAR(fit.coefficients, m_r.list(key + ".lm.b"), 1e-10);
        COMPARE_ALL_NEAR(designBasedCovariance(rows, fit, design).values(), m_r.list(key + ".lm.v"),
                         1e-9);
    }

private Q_SLOTS:
    void reachesTheDigitsNistCertifies()
    {
        ModelTable norris(m_nist.list("norris.y"));
        norris.addPowers(m_nist.list("norris.x"), 1);
        compareNist("norris", norris, 12.0);
        ModelTable pontius(m_nist.list("pontius.y"));
        pontius.addPowers(m_nist.list("pontius.x"), 2);
        compareNist("pontius", pontius, 12.0);
        ModelTable longley(m_nist.list("longley.y"));
        for (const char *name : {"x1", "x2", "x3", "x4", "x5", "x6"})
            longley.add(name, m_nist.list(QByteArray("longley.") + name));
        compareNist("longley", longley, 12.0);
        for (const char *name : {"wampler1", "wampler2", "wampler3"}) {
            ModelTable wampler(m_nist.list(QByteArray(name) + ".y"));
            wampler.addPowers(m_nist.list("wampler.x"), 5);
            compareNist(name, wampler, 9.0);
        }
        ModelTable filip(m_nist.list("filip.y"));
        filip.addPowers(m_nist.list("filip.x"), 10);
        compareNist("filip", filip, 7.0);
    }

    void agreesWithR()
    {
        ModelTable table = stratified(m_strat);
        table.addLevels("stype", m_strat.numbers("stype"), 3);
        ModelRows rows = table.rows();
        ModelFit fit = fitLinear(rows);
        compareFit(fit, "lm");
        compareRobust(rows, fit, "lm");
        COMPARE_NEAR(explainedVariance(rows, fit).rSquared, m_r.at("lm.r2", 0), 1e-12);
        COMPARE_NEAR(explainedVariance(rows, fit).adjusted, m_r.at("lm.r2", 1), 1e-12);
        table.input().weights = m_strat.numbers("pw");
        rows = table.rows();
        fit = fitLinear(rows);
        compareFit(fit, "wlm");
        compareRobust(rows, fit, "wlm");
        COMPARE_NEAR(explainedVariance(rows, fit).rSquared, m_r.at("wlm.r2", 0), 1e-12);
        COMPARE_NEAR(explainedVariance(rows, fit).adjusted, m_r.at("wlm.r2", 1), 1e-12);
    }

    void clusteredCovariancesAgreeWithR()
    {
        const ModelTable table = stratified(m_clus1);
        const ModelRows rows = table.rows();
        const ModelFit fit = fitLinear(rows);
        compareFit(fit, "clm");
        const std::vector<std::int32_t> districts = m_clus1.codes("dnum");
        const std::vector<std::int32_t> types = m_clus1.codes("stype");
        const auto values = [&](ClusterType type) {
            return clusteredCovariance(rows, fit, districts, type);
        };
        COMPARE_ALL_NEAR(values(ClusterType::CR0).matrix.values(), m_r.list("clm.CR0"), 1e-10);
        COMPARE_ALL_NEAR(values(ClusterType::CR1).matrix.values(), m_r.list("clm.CR1"), 1e-10);
        COMPARE_ALL_NEAR(values(ClusterType::CR1Stata).matrix.values(), m_r.list("clm.CR1Stata"),
                         1e-10);
        const ClusteredCovariance reduced = values(ClusterType::CR2);
        QCOMPARE(reduced.clusters, std::size_t(15));
        COMPARE_ALL_NEAR(reduced.matrix.values(), m_r.list("clm.CR2"), 1e-9);
        COMPARE_ALL_NEAR(reduced.df, m_r.list("clm.CR2.df"), 1e-9);
        COMPARE_ALL_NEAR(
            twoWayCovariance(rows, fit, districts, types, ClusterType::CR1Stata).matrix.values(),
            m_r.list("clm.twoway"), 1e-9);
    }

    void designBasedCovariancesAgreeWithSvyglm()
    {
        const std::vector<std::int32_t> stype = m_strat.codes("stype");
        const SampleDesign strat =
            prepareDesign(
                {.rows = m_strat.rows(),
                 .stages = {{.stratum = codeSpan(stype), .population = m_strat.numbers("fpc")}}})
                .design;
        compareDesign(m_strat, m_strat.numbers("pw"), strat, "strat");
        const std::vector<std::int32_t> dnum1 = m_clus1.codes("dnum");
        const SampleDesign clus1 =
            prepareDesign(
                {.rows = m_clus1.rows(),
                 .stages = {{.cluster = codeSpan(dnum1), .population = m_clus1.numbers("fpc")}}})
                .design;
        compareDesign(m_clus1, m_clus1.numbers("pw"), clus1, "clus1");
    }

    void equalRowsAreOnePattern()
    {
        ModelTable table({1.0, 2.0, 2.0, 2.0, 5.0});
        table.add("x", {1.0, 3.0, 3.0, 3.0, 4.0});
        const ModelRows rows = table.rows();
        QCOMPARE(rows.patterns(), std::size_t(3));
        QCOMPARE(rows.base, std::size_t(5));
        QCOMPARE(rows.weights, (std::vector<double>{1.0, 3.0, 1.0}));
        QCOMPARE(rows.constantColumn, 0);
    }

    void rowsWithoutAValueOrAWeightAreCounted()
    {
        ModelTable table({1.0, 2.0, std::nan(""), 4.0, 5.0, 7.0});
        table.add("x", {1.0, std::nan(""), 2.0, 3.0, 5.0, 4.0});
        const std::vector<double> weights{1.0, 1.0, 1.0, 0.0, 2.0, -1.0};
        table.input().weights = weights;
        const ModelRows rows = table.rows();
        QCOMPARE(rows.base, std::size_t(2));
        QCOMPARE(rows.incomplete, std::size_t(2));
        QCOMPARE(rows.negativeWeights, std::size_t(1));
        QCOMPARE(fitLinear(rows).problem, ModelProblem::TooFewCases);
    }

    void collinearColumnsAreNamed()
    {
        ModelTable table({1.0, 2.5, 2.0, 4.0, 5.0, 7.0});
        table.add("a", {1.0, 2.0, 3.0, 4.0, 5.0, 6.0});
        table.add("b", {0.1, 0.7, 0.2, 0.4, 0.1, 0.6});
        table.add("a + 2 b", {1.2, 3.4, 3.4, 4.8, 5.2, 7.2});
        table.add("c", {1.0, 0.0, 0.0, 1.0, 1.0, 1.0});
        const ModelFit fit = fitLinear(table.rows());
        QCOMPARE(fit.problem, ModelProblem::None);
        QCOMPARE(fit.kept, (std::vector<std::size_t>{0, 1, 2, 4}));
        QCOMPARE(fit.collinear, (std::vector<CollinearColumn>{{3, {1, 2}}}));
        QVERIFY(std::isnan(fit.coefficients[3]));
        QCOMPARE(fit.bread.variance(3), 0.0);
    }

    void sameBitsOnAnyNumberOfThreads()
    {
        std::vector<double> y(150'000);
        std::vector<double> x(y.size());
        for (std::size_t i = 0; i < y.size(); ++i) {
            x[i] = std::sin(double(i) * 1.7);
            y[i] = 2.0 + 3.0 * x[i] + std::cos(double(i) * double(i));
        }
        ModelTable table(y);
        table.add("x", x);
        const ModelRows rows = table.rows();
        const ModelFit one = fitLinear(rows, {.threads = 1});
        const ModelFit four = fitLinear(rows, {.threads = 4});
        QCOMPARE(one.coefficients, four.coefficients);
        QVERIFY(one.bread == four.bread);
        QCOMPARE(one.deviance, four.deviance);
        QCOMPARE(fitLinear(rows, {.isCancelled = [] { return true; }}).problem,
                 ModelProblem::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_LinearModels)
#include "tst_linear_models.moc"
