// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/multilevel.h"
#include "core/stats/multilevel_margins.h"
#include "core/stats/quadrature.h"

#include "core/stats/glm.h"
#include "core/stats/linear_models.h"
#include "model_table.h"

using namespace tidemark::stats;

namespace {

/// cbpp with one row for each animal.
struct Animals
{
    explicit Animals(const ReferenceData &data)
    {
        for (std::size_t i = 0; i < data.rows(); ++i) {
            for (int animal = 0; animal < int(data.numbers("size")[i]); ++animal) {
                y.push_back(animal < int(data.numbers("incidence")[i]) ? 1.0 : 0.0);
                period.push_back(data.numbers("period")[i]);
                first.push_back(period.back() == 1.0 ? 1.0 : 0.0);
                herd.push_back(data.codes("herd")[i]);
            }
        }
    }
    std::vector<double> y, period, first;
    std::vector<std::int32_t> herd;
};

std::vector<double> variances(const MultilevelFit &fit)
{
    std::vector<double> result{fit.interceptVariance};
    if (!fit.slopeModes.empty()) {
        result.push_back(fit.slopeVariance);
        result.push_back(fit.interceptSlopeCovariance);
    }
    return result;
}

std::vector<double> modes(const MultilevelFit &fit)
{
    std::vector<double> result = fit.interceptModes;
    result.insert(result.end(), fit.slopeModes.begin(), fit.slopeModes.end());
    return result;
}

} // namespace

/// Random constants and slopes against the maximum of lme4's likelihood.
class tst_Multilevel : public QObject
{
    Q_OBJECT

private:
    ReferenceValues m_r{"multilevel"};
    ReferenceData m_sleep{"sleepstudy"};
    ReferenceData m_programme{"programme"};
    Animals m_animals{ReferenceData("cbpp")};
    std::vector<std::int32_t> m_subject = m_sleep.codes("subject");

    void compare(const MultilevelFit &fit, const QByteArray &key)
    {
        QCOMPARE(fit.problem, MultilevelProblem::None);
        COMPARE_ALL_NEAR(fit.coefficients, m_r.list(key + ".b"), 1e-7);
        std::vector<double> errors; // of a logit from numerical second derivatives
        std::vector<double> expectedErrors;
        for (std::size_t i = 0; i < fit.covariance.size(); ++i) {
            errors.push_back(fit.covariance.standardError(i));
            expectedErrors.push_back(std::sqrt(m_r.at(key + ".v", i * fit.covariance.size() + i)));
        }
        COMPARE_ALL_NEAR(errors, expectedErrors, 1e-5);
        std::vector<double> expected = m_r.list(key + ".variance");
        const std::size_t count = variances(fit).size();
        if (expected.size() > count)
            COMPARE_NEAR(fit.residualVariance, expected[count], 1e-7);
        expected.resize(count);
        COMPARE_ALL_NEAR(variances(fit), expected, 1e-6);
        QCOMPARE_LT(std::fabs(fit.logLikelihood - m_r.at(key + ".loglik")), 1e-8);
        COMPARE_ALL_NEAR(modes(fit), m_r.list(key + ".modes"), 1e-5);
    }

    void compareMargins(const PredictingMultilevelLogit &model,
                        const std::vector<MarginRequest> &requests, const QByteArray &key)
    {
        const Margins one = multilevelLogitMargins(model, requests, {.threads = 1});
        COMPARE_ALL_NEAR(one.values, m_r.list(key + ".margins"), 1e-7);
        const Covariance covariance = deltaCovariance(one, model.fit.parameterCovariance);
        std::vector<double> errors;
        for (std::size_t i = 0; i < covariance.size(); ++i)
            errors.push_back(covariance.standardError(i));
        COMPARE_ALL_NEAR(errors, m_r.list(key + ".margins.se"), 1e-5);
        QCOMPARE(multilevelLogitMargins(model, requests, {.threads = 3}).values, one.values);
        const std::vector<std::uint8_t> all(model.rows.patternOfRow.size(), 1);
        std::vector<MarginRequest> rowByRow = requests;
        for (MarginRequest &request : rowByRow)
            request.over = all;
        COMPARE_ALL_NEAR(multilevelLogitMargins(model, rowByRow).values, one.values, 1e-13);
    }

    ModelTable sleep() const
    {
        ModelTable table(m_sleep.numbers("reaction"));
        table.add("days", m_sleep.numbers("days"));
        return table;
    }
    ModelTable programme() const
    {
        ModelTable table(m_programme.numbers("y"));
        table.add("male", m_programme.numbers("male"));
        table.add("young", m_programme.numbers("young"));
        return table;
    }
    std::vector<std::int32_t> cells() const
    {
        std::vector<std::int32_t> result;
        for (std::size_t i = 0; i < m_programme.rows(); ++i)
            result.push_back(std::int32_t(
                m_programme.numbers("male")[i] + 2.0 * m_programme.numbers("young")[i]
                + 4.0 * m_programme.numbers("ukr")[i] + 8.0 * m_programme.numbers("nav")[i]));
        return result;
    }

private Q_SLOTS:
    void linearModelsAgreeWithLmer()
    {
        ModelTable table = sleep();
        const MultilevelInput both{table.input(), m_subject, m_sleep.numbers("days")};
        compare(fitMultilevelLinear(both), "sleep.reml");
        compare(fitMultilevelLinear(both, LikelihoodKind::Full), "sleep.ml");
        const MultilevelFit fit = fitMultilevelLinear({table.input(), m_subject});
        compare(fit, "sleep.intercept");
        COMPARE_NEAR(fit.icc(), 1378.1785392386851 / (1378.1785392386851 + 960.45657682306603),
                     1e-5);
        QCOMPARE(fit.groups.size(), std::size_t(18));
        QCOMPARE(fit.groupSizes.front(), std::size_t(10));
        ModelTable cell = programme();
        const std::vector<std::int32_t> groups = cells();
        compare(fitMultilevelLinear({cell.input(), groups}), "programme.linear");
    }

    void weightsAreNumbersOfCases()
    {
        ModelTable table = sleep();
        std::vector<double> weights;
        for (std::size_t i = 1; i <= m_sleep.rows(); ++i)
            weights.push_back(1.0 + double(i % 3));
        table.input().weights = weights;
        compare(fitMultilevelLinear({table.input(), m_subject}, LikelihoodKind::Full),
                "sleep.weighted");
    }

    void aVarianceCanBeExactlyZero()
    {
        ModelTable table = programme();
        std::vector<std::int32_t> office;
        for (std::size_t i = 1; i <= m_programme.rows(); ++i)
            office.push_back(std::int32_t(i * 7 % 23));
        const MultilevelFit fit =
            fitMultilevelLinear({table.input(), office}, LikelihoodKind::Full);
        compare(fit, "programme.none");
        QCOMPARE(fit.interceptVariance, 0.0);
        QVERIFY(fit.isSingular);
        COMPARE_ALL_NEAR(fit.coefficients, fitLinear(table.rows()).coefficients, 1e-9);
        const MultilevelFit logit = fitMultilevelLogit({table.input(), office});
        QCOMPARE(logit.problem, MultilevelProblem::None);
        QCOMPARE(logit.interceptVariance, 0.0);
        QCOMPARE(logit.icc(), 0.0);
        const ModelFit plain = fitGlm(table.rows(), {});
        COMPARE_ALL_NEAR(logit.coefficients, plain.coefficients, 1e-5);
        COMPARE_ALL_NEAR(logit.covariance.values(), plain.bread.values(), 1e-4);
        COMPARE_NEAR(logit.logLikelihood, plain.logLikelihood, 1e-9);
    }

    void logisticModelsAgreeWithGlmer()
    {
        ModelTable table(m_animals.y);
        table.addLevels("period", m_animals.period, 4);
        const MultilevelInput input{table.input(), m_animals.herd};
        const MultilevelFit fit = fitMultilevelLogit(input);
        compare(fit, "cbpp.laplace");
        COMPARE_NEAR(fit.icc(), fit.interceptVariance / (fit.interceptVariance + 3.28986813369645),
                     1e-12);
        compare(fitMultilevelLogit(input, 9), "cbpp.agq");
        ModelTable cell = programme();
        const std::vector<std::int32_t> groups = cells();
        compare(fitMultilevelLogit({cell.input(), groups}), "programme.logit");
        ModelTable slope(m_animals.y);
        slope.add("first", m_animals.first);
        compare(fitMultilevelLogit({slope.input(), m_animals.herd, m_animals.first}), "cbpp.slope");
    }

    void marginsAreAveragesOverGroupsToo()
    {
        ModelTable table(m_animals.y);
        table.addLevels("period", m_animals.period, 4);
        const ModelRows rows = table.rows();
        const MultilevelFit fit = fitMultilevelLogit({table.input(), m_animals.herd});
        const auto period = [](std::size_t level) {
            std::vector<ReplacedColumn> columns;
            for (std::size_t column = 1; column < 4; ++column)
                columns.push_back({.column = column, .constant = column == level ? 1.0 : 0.0});
            return columns;
        };
        std::vector<MarginRequest> requests;
        for (std::size_t level = 0; level < 4; ++level)
            requests.push_back({.to = period(level)});
        for (std::size_t level = 1; level < 4; ++level)
            requests.push_back(
                {.kind = MarginRequest::Kind::Difference, .to = period(level), .from = period(0)});
        compareMargins({rows, fit}, requests, "cbpp.laplace");
    }

    void aSlopeThatVariesMovesTheSpreadToo()
    {
        ModelTable table(m_animals.y);
        table.add("first", m_animals.first);
        const ModelRows rows = table.rows();
        const MultilevelFit fit =
            fitMultilevelLogit({table.input(), m_animals.herd, m_animals.first});
        const std::vector<MarginRequest> requests{
            {.kind = MarginRequest::Kind::Slope, .to = {{.column = 1, .constant = 1.0}}},
            {.to = {{.column = 1, .constant = 0.0}}},
            {.to = {{.column = 1, .constant = 1.0}}}};
        compareMargins({rows, fit, 1}, requests, "cbpp.slope");
    }

    void withoutVarianceMarginsAreThoseOfALogit()
    {
        ModelTable table = programme();
        std::vector<std::int32_t> office;
        for (std::size_t i = 1; i <= m_programme.rows(); ++i)
            office.push_back(std::int32_t(i * 7 % 23));
        const ModelRows rows = table.rows();
        const std::vector<MarginRequest> requests{
            {.kind = MarginRequest::Kind::Slope, .to = {{.column = 1, .constant = 1.0}}},
            {.to = {{.column = 2, .constant = 1.0}}}};
        const MultilevelFit fit = fitMultilevelLogit({table.input(), office});
        const Margins found = multilevelLogitMargins({rows, fit}, requests);
        const ModelFit plain = fitGlm(rows, {});
        const Margins expected = margins({rows, plain, GlmLink::Logit}, requests);
        COMPARE_ALL_NEAR(found.values, expected.values, 1e-7);
        COMPARE_ALL_NEAR(deltaCovariance(found, fit.parameterCovariance).values(),
                         deltaCovariance(expected, plain.bread).values(), 1e-5);
    }

    void sharesOfTrialsAreTheSameAsTheirCases()
    {
        const ReferenceData cbpp("cbpp");
        std::vector<double> shares;
        for (std::size_t i = 0; i < cbpp.rows(); ++i)
            shares.push_back(cbpp.numbers("incidence")[i] / cbpp.numbers("size")[i]);
        ModelTable table(shares);
        table.addLevels("period", cbpp.numbers("period"), 4);
        table.input().weights = cbpp.numbers("size");
        const std::vector<std::int32_t> herd = cbpp.codes("herd");
        compare(fitMultilevelLogit({table.input(), herd}), "cbpp.laplace");
    }

    void threadsDoNotChangeABit()
    {
        ModelTable table(m_animals.y);
        table.addLevels("period", m_animals.period, 4);
        const MultilevelInput input{table.input(), m_animals.herd};
        const MultilevelFit one = fitMultilevelLogit(input, 5, {.threads = 1});
        const MultilevelFit three = fitMultilevelLogit(input, 5, {.threads = 3});
        QCOMPARE(one.coefficients, three.coefficients);
        QCOMPARE(one.logLikelihood, three.logLikelihood);
    }

    void problemsAreNamed()
    {
        ModelTable table({0.0, 1.0, 1.0, 0.0, 1.0, 0.0});
        table.add("x", {1.0, 2.0, 2.5, 3.0, 4.0, 5.0});
        const std::vector<std::int32_t> one(6, 3);
        const std::vector<std::int32_t> each{1, 2, 3, 4, 5, 6};
        const std::vector<std::int32_t> none(6, -1);
        const std::vector<std::int32_t> pairs{1, 1, 2, 2, 3, 3};
        using Problem = MultilevelProblem;
        QCOMPARE(fitMultilevelLinear({table.input(), one}).problem, Problem::TooFewGroups);
        QCOMPARE(fitMultilevelLinear({table.input(), each}).problem, Problem::OneRowPerGroup);
        QCOMPARE(fitMultilevelLinear({table.input(), none}).problem, Problem::NoCases);
        QCOMPARE(fitMultilevelLogit({table.input(), one}).problem, Problem::TooFewGroups);
        QCOMPARE(fitMultilevelLogit({table.input(), each}).problem, Problem::OneRowPerGroup);
        QCOMPARE(fitMultilevelLogit({table.input(), none}).problem, Problem::NoCases);
        ModelTable separated({0.0, 0.0, 0.0, 1.0, 1.0, 1.0});
        separated.add("x", {1.0, 2.0, 3.0, 4.0, 5.0, 6.0});
        QCOMPARE(fitMultilevelLogit({separated.input(), pairs}).problem, Problem::Separation);
        ModelTable same({1.0, 1.0, 1.0, 1.0, 1.0, 1.0});
        QCOMPARE(fitMultilevelLogit({same.input(), pairs}).problem, Problem::ConstantOutcome);
        QCOMPARE(fitMultilevelLinear({same.input(), pairs}).problem, Problem::ConstantOutcome);
        ModelTable outside({0.0, 2.0, 1.0, 0.0, 1.0, 1.0});
        QCOMPARE(fitMultilevelLogit({outside.input(), pairs}).problem, Problem::OutcomeOutOfRange);
        const Execution cancel{.isCancelled = [] { return true; }};
        ModelTable days = sleep();
        QCOMPARE(
            fitMultilevelLinear({days.input(), m_subject}, LikelihoodKind::Full, cancel).problem,
            Problem::Cancelled);
    }

    void quadratureIsExactForPolynomials()
    {
        const Quadrature rule = gaussHermite(5);
        double squares = 0.0;
        double eighth = 0.0;
        for (std::size_t k = 0; k < rule.points.size(); ++k) {
            squares += rule.weights[k] * std::pow(rule.points[k], 2);
            eighth += rule.weights[k] * std::pow(rule.points[k], 8);
        }
        COMPARE_NEAR(squares, 0.5 * std::sqrt(3.14159265358979324), 1e-13);
        COMPARE_NEAR(eighth, 105.0 / 16.0 * std::sqrt(3.14159265358979324), 1e-12);
    }
};

QTEST_GUILESS_MAIN(tst_Multilevel)
#include "tst_multilevel.moc"
