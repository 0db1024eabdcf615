// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/glm.h"
#include "core/stats/robust_covariance.h"

#include "model_table.h"

using namespace tidemark::stats;

namespace {

CodeSpan codeSpan(const std::vector<std::int32_t> &values)
{
    return std::span<const std::int32_t>(values);
}

std::vector<double> schoolwide(const ReferenceData &data)
{
    std::vector<double> result;
    for (const double value : data.numbers("schwide"))
        result.push_back(value - 1.0);
    return result;
}

ModelTable schools(const ReferenceData &data)
{
    ModelTable table(schoolwide(data));
    for (const char *name : {"ell", "meals", "mobility"})
        table.add(name, data.numbers(name));
    return table;
}

ModelTable numbered(const ReferenceData &data, const char *response, int columns)
{
    ModelTable table(data.numbers(response));
    for (int j = 1; j <= columns; ++j)
        table.add("x", data.numbers("x" + QByteArray::number(j)));
    return table;
}

constexpr GlmModel logit{};

} // namespace

/// Generalised linear models against R's glm, svyglm, sandwich and MASS.
class tst_Glm : public QObject
{
    Q_OBJECT

private:
    ReferenceValues m_r{"regression"};
    ReferenceData m_strat{"apistrat"};
    ReferenceData m_clus1{"apiclus1"};
    ReferenceData m_clus2{"apiclus2"};
    ReferenceData m_nhanes{"nhanes"};

    ModelTable cholesterol() const
    {
        ModelTable table(m_nhanes.numbers("chol"));
        table.addLevels("race", m_nhanes.numbers("race"), 4);
        table.addLevels("agecat", m_nhanes.numbers("agecat"), 4);
        table.add("sex", m_nhanes.numbers("sex"));
        return table;
    }

    void compareFit(const ModelFit &fit, const QByteArray &key)
    {
        QCOMPARE(fit.problem, ModelProblem::None);
        COMPARE_ALL_NEAR(fit.coefficients, m_r.list(key + ".b"), 1e-9);
        COMPARE_ALL_NEAR(modelCovariance(fit).values(), m_r.list(key + ".v"), 1e-8);
        COMPARE_NEAR(fit.deviance, m_r.at(key + ".fit", 0), 1e-11);
        COMPARE_NEAR(fit.logLikelihood, m_r.at(key + ".fit", 1), 1e-11);
        COMPARE_NEAR(fit.aic(), m_r.at(key + ".fit", 2), 1e-11);
    }

    void compareDesign(const ModelTable &table, const SampleDesign &design, const QByteArray &key,
                       const GlmModel &model)
    {
        const ModelRows rows = table.rows();
        const ModelFit fit = fitGlm(rows, model);
        COMPARE_ALL_NEAR(fit.coefficients, m_r.list(key + ".b"), 1e-9);
        COMPARE_ALL_NEAR(designBasedCovariance(rows, fit, design).values(), m_r.list(key + ".v"),
                         1e-8);
    }

private Q_SLOTS:
    void binaryModelsAgreeWithR()
    {
        const std::vector<std::pair<GlmLink, const char *>> links{
            {GlmLink::Logit, "nhanes.plain.logit"},
            {GlmLink::Probit, "nhanes.plain.probit"},
            {GlmLink::ComplementaryLogLog, "nhanes.plain.cloglog"}};
        const ModelTable table = cholesterol();
        const ModelRows rows = table.rows();
        QCOMPARE_LT(rows.patterns(), std::size_t(70));
        for (const auto &[link, key] : links) {
            const ModelFit fit = fitGlm(rows, {.link = link});
            compareFit(fit, key);
            COMPARE_NEAR(fit.nullDeviance, m_r.at(QByteArray(key) + ".null"), 1e-11);
        }
    }

    void designBasedModelsAgreeWithSvyglm()
    {
        const std::vector<std::int32_t> psu = m_nhanes.codes("psu");
        const std::vector<std::int32_t> stratum = m_nhanes.codes("stratum");
        const SampleDesign design =
            prepareDesign({.rows = m_nhanes.rows(),
                           .stages = {{.stratum = codeSpan(stratum), .cluster = codeSpan(psu)}},
                           .clusterIds = ClusterIds::Nested})
                .design;
        ModelTable table = cholesterol();
        table.input().weights = m_nhanes.numbers("weight");
        compareDesign(table, design, "nhanes.logit", logit);
        compareDesign(table, design, "nhanes.probit", {.link = GlmLink::Probit});
        compareDesign(table, design, "nhanes.cloglog", {.link = GlmLink::ComplementaryLogLog});
    }

    void finitePopulationsAndTwoStagesAgreeWithSvyglm()
    {
        const std::vector<std::int32_t> stype = m_strat.codes("stype");
        ModelTable strat = schools(m_strat);
        strat.input().weights = m_strat.numbers("pw");
        compareDesign(strat,
                      prepareDesign({.rows = m_strat.rows(),
                                     .stages = {{.stratum = codeSpan(stype),
                                                 .population = m_strat.numbers("fpc")}}})
                          .design,
                      "strat.logit", logit);
        const std::vector<std::int32_t> dnum = m_clus2.codes("dnum");
        const std::vector<std::int32_t> snum = m_clus2.codes("snum");
        ModelTable twoStage = schools(m_clus2);

        twoStage.input().weights = m_clus2.numbers("pw");
        compareDesign(
            twoStage,
            prepareDesign(
                {.rows = m_clus2.rows(),
                 .stages = {{.cluster = codeSpan(dnum), .population = m_clus2.numbers("fpc1")},
                            {.cluster = codeSpan(snum), .population = m_clus2.numbers("fpc2")}}})
                .design,
            "clus2.logit", logit);
    }

    void aDomainKeepsTheDesign()
    {
        const std::vector<std::int32_t> dnum = m_clus1.codes("dnum");
        std::vector<std::uint8_t> domain;
        for (const double pupils : m_clus1.numbers("enroll"))
            domain.push_back(pupils > 300.0);
        ModelTable table(schoolwide(m_clus1));
        table.add("ell", m_clus1.numbers("ell"));
        table.add("meals", m_clus1.numbers("meals"));
        table.input().weights = m_clus1.numbers("pw");
        table.input().domain = domain;
        compareDesign(table,
                      prepareDesign({.rows = m_clus1.rows(),
                                     .stages = {{.cluster = codeSpan(dnum),
                                                 .population = m_clus1.numbers("fpc")}}})
                          .design,
                      "domain.logit", logit);
    }

    void robustCovariancesAgreeWithR()
    {
        const ModelTable table = schools(m_clus1);
        const ModelRows rows = table.rows();
        const ModelFit fit = fitGlm(rows, logit);
        compareFit(fit, "clogit");
        const std::vector<std::int32_t> dnum = m_clus1.codes("dnum");
        const std::vector<std::int32_t> stype = m_clus1.codes("stype");
        COMPARE_ALL_NEAR(heteroskedasticCovariance(rows, fit, HcType::HC0).values(),
                         m_r.list("clogit.HC0"), 1e-8);
        COMPARE_ALL_NEAR(heteroskedasticCovariance(rows, fit, HcType::HC3).values(),
                         m_r.list("clogit.HC3"), 1e-8);
        COMPARE_ALL_NEAR(
            clusteredCovariance(rows, fit, dnum, ClusterType::CR1Stata).matrix.values(),
            m_r.list("clogit.CR1Stata"), 1e-8);
        COMPARE_ALL_NEAR(
            twoWayCovariance(rows, fit, dnum, stype, ClusterType::CR1Stata).matrix.values(),
            m_r.list("clogit.twoway"), 1e-8);
        const ClusteredCovariance reduced = clusteredCovariance(rows, fit, dnum, ClusterType::CR2);
        COMPARE_ALL_NEAR(reduced.matrix.values(), m_r.list("clogit.CR2"), 1e-7);
        COMPARE_ALL_NEAR(reduced.df, m_r.list("clogit.CR2.df"), 1e-7);
    }

    void countModelsAgreeWithR()
    {
        const ReferenceData insurance("insurance");
        ModelTable table = numbered(insurance, "claims", 9);
        std::vector<double> offset;
        for (const double holders : insurance.numbers("holders"))
            offset.push_back(std::log(holders));
        table.input().offset = offset;
        const ModelFit poisson =
            fitGlm(table.rows(), {.family = GlmFamily::Poisson, .link = GlmLink::Log});
        compareFit(poisson, "poisson");
        COMPARE_NEAR(poisson.nullDeviance, m_r.at("poisson.null"), 1e-11);

        const ReferenceData quine("quine");
        const NegativeBinomialFit fit = fitNegativeBinomial(numbered(quine, "days", 6).rows());
        QCOMPARE(fit.model.problem, ModelProblem::None);
        COMPARE_NEAR(fit.theta, m_r.at("nb.theta", 0), 1e-9);
        COMPARE_NEAR(fit.thetaStandardError, m_r.at("nb.theta", 1), 1e-8);
        COMPARE_NEAR(fit.model.logLikelihood, m_r.at("nb.fit", 1), 1e-10);
        COMPARE_NEAR(fit.model.aic(), m_r.at("nb.fit", 2), 1e-10);
        const std::vector<double> &coefficients = m_r.list("nb.b");
        for (std::size_t i = 0, j = 0; j < coefficients.size(); ++i) {
            if (!std::isnan(fit.model.coefficients[i]))
                COMPARE_NEAR(fit.model.coefficients[i], coefficients[j++], 1e-8);
        }
    }

    void amountsAndSharesAgreeWithR()
    {
        ModelTable amount(m_strat.numbers("enroll"));
        for (const char *name : {"ell", "meals", "api00"})
            amount.add(name, m_strat.numbers(name));
        const ModelFit gamma =
            fitGlm(amount.rows(), {.family = GlmFamily::Gamma, .link = GlmLink::Log});
        compareFit(gamma, "gamma");
        COMPARE_NEAR(gamma.dispersion, m_r.at("gamma.dispersion"), 1e-9);

        ModelTable share(times(m_strat.numbers("meals"), 0.01));
        share.add("ell", m_strat.numbers("ell"));
        share.add("api00", m_strat.numbers("api00"));
        const ModelRows rows = share.rows();
        const ModelFit fractional = fitGlm(rows, {.family = GlmFamily::FractionalBinomial});
        COMPARE_ALL_NEAR(fractional.coefficients, m_r.list("fractional.b"), 1e-9);
        COMPARE_ALL_NEAR(modelCovariance(fractional).values(), m_r.list("fractional.v"), 1e-8);
        COMPARE_ALL_NEAR(heteroskedasticCovariance(rows, fractional, HcType::HC0).values(),
                         m_r.list("fractional.HC0"), 1e-8);
    }

    void separationIsNamedAndFirthAnswers()
    {
        ModelTable table(m_r.list("firth.y"));
        table.add("x1", m_r.list("firth.x1"));
        table.add("x2", m_r.list("firth.x2"));
        const ModelFit fit = fitGlm(table.rows(), logit);
        QCOMPARE(fit.problem, ModelProblem::Separation);
        QCOMPARE(fit.separating, (std::vector<std::size_t>{1}));
        const ModelFit firth = fitFirthLogit(table.rows());
        QCOMPARE(firth.problem, ModelProblem::None);
        COMPARE_ALL_NEAR(firth.coefficients, m_r.list("firth.b"), 1e-9);
        COMPARE_ALL_NEAR(modelCovariance(firth).values(), m_r.list("firth.v"), 1e-9);
        COMPARE_NEAR(firth.logLikelihood, m_r.at("firth.loglik"), 1e-10);
    }

    void outcomesThatCannotBeModelledAreNamed()
    {
        ModelTable constant({1.0, 1.0, 1.0, 1.0});
        constant.add("x", {1.0, 2.0, 4.0, 3.0});
        QCOMPARE(fitGlm(constant.rows(), logit).problem, ModelProblem::ConstantOutcome);
        ModelTable outside({0.0, 1.0, 2.0, 1.0});
        outside.add("x", {1.0, 2.0, 4.0, 3.0});
        QCOMPARE(fitGlm(outside.rows(), logit).problem, ModelProblem::OutcomeOutOfRange);
        QCOMPARE(fitGlm(ModelTable({}).rows(), logit).problem, ModelProblem::NoCases);
        ModelTable perfect({0.0, 0.0, 0.0, 1.0, 1.0, 1.0});
        perfect.add("x", {1.0, 2.0, 3.0, 4.0, 5.0, 6.0});
        QCOMPARE(fitGlm(perfect.rows(), logit).problem, ModelProblem::Separation);
        ModelTable emptyCell({0.0, 0.0, 0.0, 3.0, 1.0, 2.0});
        emptyCell.add("x", {1.0, 1.0, 1.0, 0.0, 0.0, 0.0});
        const ModelFit poisson =
            fitGlm(emptyCell.rows(), {.family = GlmFamily::Poisson, .link = GlmLink::Log});
        QCOMPARE(poisson.problem, ModelProblem::Separation);
        QCOMPARE(poisson.separating, (std::vector<std::size_t>{1}));
    }
};

QTEST_GUILESS_MAIN(tst_Glm)
#include "tst_glm.moc"
