// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/multinomial_model.h"
#include "core/stats/ordinal_model.h"

#include "core/stats/design_covariance.h"
#include "core/stats/glm.h"
#include "core/stats/robust_covariance.h"
#include "model_table.h"

using namespace tidemark::stats;

namespace {

ModelTable housing(const ReferenceData &data)
{
    ModelTable table(data.numbers("sat"));
    for (const char *name : {"x1", "x2", "x3", "x4", "x5", "x6"})
        table.add(name, data.numbers(name));
    table.input().weights = data.numbers("freq");
    return table;
}

/// Without the constant, which the thresholds replace.
ModelRows orderedRows(ModelTable &table)
{
    table.input().columns.erase(table.input().columns.begin());
    return table.rows();
}

/// Largest sum of the scores of all rows, which is 0 at the maximum.
double largestSum(const ModelRows &rows, const CategoryFit &fit)
{
    double largest = 0.0;
    for (const double sum :
         groupSums(categoryInfluence(rows, fit), rows.patternOfRow.size(), {}, 1))
        largest = std::max(largest, std::fabs(sum));
    return largest;
}

} // namespace

/// Models of outcomes with several categories, on MASS::housing.
class tst_CategoryModels : public QObject
{
    Q_OBJECT

private:
    ReferenceValues m_r{"margins"};
    ReferenceData m_housing{"housing"};

private Q_SLOTS:
    void orderedLogitAgreesWithPolrAtTheMaximum()
    {
        ModelTable table = housing(m_housing);
        const ModelRows rows = orderedRows(table);
        const CategoryFit fit = fitOrderedLogit(rows, 3);
        QCOMPARE(fit.problem, ModelProblem::None);
        COMPARE_ALL_NEAR(fit.parameters, m_r.list("ordered.b"), 1e-12);
        COMPARE_ALL_NEAR(fit.covariance.values(), m_r.list("ordered.v"), 1e-11);
        COMPARE_NEAR(fit.logLikelihood, m_r.at("ordered.loglik"), 1e-13);
        QCOMPARE_LT(largestSum(rows, fit), 1e-8);
        const std::vector<double> shares = categoryProbabilities(rows, fit);
        COMPARE_NEAR(shares[0] + shares[1] + shares[2], 1.0, 1e-14);
    }

    void multinomialLogitAgreesWithMultinomAtTheMaximum()
    {
        const ModelTable table = housing(m_housing);
        const ModelRows rows = table.rows();
        const CategoryFit fit = fitMultinomialLogit(rows, 3);
        QCOMPARE(fit.problem, ModelProblem::None);
        COMPARE_ALL_NEAR(fit.parameters, m_r.list("multinomial.b"), 1e-12);
        COMPARE_ALL_NEAR(fit.covariance.values(), m_r.list("multinomial.v"), 1e-11);
        COMPARE_NEAR(fit.logLikelihood, m_r.at("multinomial.loglik"), 1e-13);
        QCOMPARE_LT(largestSum(rows, fit), 1e-8);
        const std::vector<double> shares = categoryProbabilities(rows, fit);
        COMPARE_NEAR(shares[0] + shares[1] + shares[2], 1.0, 1e-14);
    }

    void twoCategoriesAreALogit()
    {
        const ReferenceData programme("programme");
        ModelTable table(programme.numbers("y"));
        table.add("male", programme.numbers("male"));
        table.add("nav", programme.numbers("nav"));
        const ModelRows rows = table.rows();
        const ModelFit logit = fitGlm(rows, {});
        const CategoryFit multinomial = fitMultinomialLogit(rows, 2);
        COMPARE_ALL_NEAR(multinomial.parameters, logit.coefficients, 1e-10);
        const SampleDesign design = simpleDesign(rows.patternOfRow.size());
        COMPARE_ALL_NEAR(influenceCovariance(design, categoryInfluence(rows, multinomial)).values(),
                         designBasedCovariance(rows, logit, design).values(), 1e-9);
        const CategoryFit ordered = fitOrderedLogit(orderedRows(table), 2);
        COMPARE_NEAR(ordered.parameters[0], logit.coefficients[1], 1e-10);
        COMPARE_NEAR(ordered.parameters[2], -logit.coefficients[0], 1e-10);
        COMPARE_NEAR(ordered.nullLogLikelihood, logit.nullLogLikelihood, 1e-10);
    }

    void outcomesThatCannotBeModelledAreNamed()
    {
        ModelTable empty({0.0, 1.0, 1.0, 0.0});
        empty.add("x", {1.0, 2.0, 4.0, 3.0});
        QCOMPARE(fitMultinomialLogit(empty.rows(), 3).problem, ModelProblem::ConstantOutcome);
        QCOMPARE(fitMultinomialLogit(empty.rows(), 1).problem, ModelProblem::OutcomeOutOfRange);
        ModelTable twice({0.0, 1.0, 2.0, 1.0, 0.0, 2.0});
        twice.add("x", {1.0, 2.0, 4.0, 3.0, 2.0, 2.0});
        twice.add("2 x", {2.0, 4.0, 8.0, 6.0, 4.0, 4.0});
        QCOMPARE(fitMultinomialLogit(twice.rows(), 3).problem, ModelProblem::Collinear);
        const CategoryFit withConstant = fitOrderedLogit(twice.rows(), 3);
        QCOMPARE(withConstant.problem, ModelProblem::Collinear);
        QCOMPARE(withConstant.collinear.front().column, std::size_t(0));
        ModelTable separated({0.0, 0.0, 1.0, 1.0, 2.0, 2.0});
        separated.add("x", {1.0, 2.0, 3.0, 4.0, 5.0, 6.0});
        QCOMPARE(fitMultinomialLogit(separated.rows(), 3).problem, ModelProblem::Separation);
        QCOMPARE(fitOrderedLogit(orderedRows(separated), 3).problem, ModelProblem::Separation);
    }
};

QTEST_GUILESS_MAIN(tst_CategoryModels)
#include "tst_category_models.moc"
