// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/category_margins.h"
#include "core/stats/model_checks.h"

#include <numeric>

#include "core/stats/design_covariance.h"
#include "core/stats/glm.h"
#include "core/stats/linear_models.h"
#include "core/stats/multinomial_model.h"
#include "core/stats/ordinal_model.h"
#include "model_table.h"

using namespace tidemark::stats;

namespace {

using Kind = MarginRequest::Kind;

ModelTable housing(const ReferenceData &data)
{
    ModelTable table(data.numbers("sat"));
    for (const char *name : {"x1", "x2", "x3", "x4", "x5", "x6"})
        table.add(name, data.numbers(name));
    table.input().weights = data.numbers("freq");
    return table;
}

/// As in checks.R; `shift` is the number of the first column.
std::vector<MarginRequest> requests(std::size_t shift, const std::vector<std::uint8_t> &over)
{
    const std::size_t high = shift + 5;
    const std::vector<ReplacedColumn> one{{.column = high, .constant = 1.0}};
    const std::vector<ReplacedColumn> zero{{.column = high, .constant = 0.0}};
    return {{.kind = Kind::Prediction},
            {.kind = Kind::Difference, .to = one, .from = zero},
            {.kind = Kind::Slope, .to = {{.column = shift, .constant = 1.0}}},
            {.kind = Kind::Difference, .to = one, .from = zero, .over = over}};
}

} // namespace

/// Effects per category of an outcome, and checks of models.
class tst_CategoryMargins : public QObject
{
    Q_OBJECT

private:
    ReferenceValues m_r{"checks"};
    ReferenceData m_housing{"housing"};
    ReferenceData m_clus1{"apiclus1"};
    std::vector<std::uint8_t> m_even = everySecond();

    std::vector<std::uint8_t> everySecond() const
    {
        std::vector<std::uint8_t> result;
        for (std::size_t i = 1; i <= m_housing.rows(); ++i)
            result.push_back(i % 2 == 0 ? 1 : 0);
        return result;
    }

    void compare(const ModelRows &rows, const CategoryFit &fit, std::size_t shift,
                 const QByteArray &key)
    {
        const std::vector<MarginRequest> asked = requests(shift, m_even);
        const PredictingCategoryModel model{rows, fit};
        const Margins result = categoryMargins(model, asked);
        COMPARE_ALL_NEAR(result.values, m_r.list(key + ".values"), 1e-7);
        COMPARE_ALL_NEAR(deltaCovariance(result, fit.covariance).values(), m_r.list(key + ".delta"),
                         1e-6);
        const RowInfluence influence = categoryMarginInfluence(model, asked, result);
        COMPARE_ALL_NEAR(influenceCovariance(simpleDesign(m_housing.rows()), influence).values(),
                         m_r.list(key + ".unconditional"), 1e-6);
    }

private Q_SLOTS:
    void orderedEffectsAgreeWithNumericDerivatives()
    {
        ModelTable table = housing(m_housing);
        table.input().columns.erase(table.input().columns.begin());
        const ModelRows rows = table.rows();
        compare(rows, fitOrderedLogit(rows, 3), 0, "ordered");
    }

    void multinomialEffectsAgreeWithNumericDerivatives()
    {
        const ModelTable table = housing(m_housing);
        const ModelRows rows = table.rows();
        compare(rows, fitMultinomialLogit(rows, 3), 1, "multinomial");
    }

    void effectsOfTwoCategoriesAreThoseOfALogit()
    {
        const ReferenceData programme("programme");
        ModelTable table(programme.numbers("y"));
        table.add("male", programme.numbers("male"));
        table.add("nav", programme.numbers("nav"));
        const ModelRows rows = table.rows();
        const std::vector<MarginRequest> asked{{.kind = Kind::Difference,
                                                .to = {{.column = 1, .constant = 1.0}},
                                                .from = {{.column = 1, .constant = 0.0}}},
                                               {.kind = Kind::Difference,
                                                .to = {{.column = 2, .constant = 1.0}},
                                                .from = {{.column = 2, .constant = 0.0}}}};
        const ModelFit logit = fitGlm(rows, {});
        const Margins expected = margins({rows, logit, GlmLink::Logit}, asked);
        const CategoryFit fit = fitMultinomialLogit(rows, 2);
        const Margins result = categoryMargins({rows, fit}, asked);
        COMPARE_NEAR(result.values[1], expected.values[0], 1e-10);
        COMPARE_NEAR(result.values[0], -expected.values[0], 1e-10);
        COMPARE_NEAR(result.values[3], expected.values[1], 1e-10);
        const std::vector<double> contrast{1.0, -1.0};
        const Margins difference = contrasted(expected, contrast, 1);
        COMPARE_NEAR(difference.values[0], expected.values[0] - expected.values[1], 1e-14);
        const Covariance both = deltaCovariance(expected, logit.bread);
        COMPARE_NEAR(deltaCovariance(difference, logit.bread).variance(0),
                     contrastVariance(both, contrast), 1e-12);
    }

    void nobodyToAverageOverGivesNoNumber()
    {
        const ModelTable table = housing(m_housing);
        const ModelRows rows = table.rows();
        const CategoryFit fit = fitMultinomialLogit(rows, 3);
        const std::vector<std::uint8_t> nobody(m_housing.rows(), 0);
        const std::vector<MarginRequest> asked{{.kind = Kind::Prediction, .over = nobody}};
        QVERIFY(std::isnan(categoryMargins({rows, fit}, asked).values.front()));
    }

    void clustersLeftOutOfALinearModel()
    {
        ModelTable table(m_clus1.numbers("api00"));
        table.add("meals", m_clus1.numbers("meals"));
        table.add("ell", m_clus1.numbers("ell"));
        table.input().weights = m_clus1.numbers("pw");
        const ModelRows rows = table.rows();
        const ModelFit fit = fitLinear(rows);
        const std::vector<std::int32_t> dnum = m_clus1.codes("dnum");
        const ClusterInfluence influence = clusterInfluence(rows, fit, dnum);
        std::vector<double> byColumn;
        for (std::size_t j = 0; j < 3; ++j) {
            for (std::size_t g = 0; g < influence.clusters.codes.size(); ++g)
                byColumn.push_back(influence.changes[g * 3 + j]);
        }
        std::vector<double> expected = m_r.list("lm.without"); // R: clusters x columns, by column
        COMPARE_ALL_NEAR(byColumn, expected, 1e-8);
        COMPARE_NEAR(residualIcc(rows, fit, dnum), m_r.at("lm.icc"), 1e-10);
        QCOMPARE(influence.clusters.codes.size(), std::size_t(15));
        QCOMPARE(std::accumulate(influence.clusters.rows.begin(), influence.clusters.rows.end(),
                                 std::size_t(0)),
                 m_clus1.rows());
    }

    void clustersLeftOutOfALogit()
    {
        std::vector<double> up;
        for (const double value : m_clus1.numbers("api00"))
            up.push_back(value > 650.0 ? 1.0 : 0.0);
        ModelTable table(up);
        table.add("meals", m_clus1.numbers("meals"));
        table.add("ell", m_clus1.numbers("ell"));
        const ModelRows rows = table.rows();
        const ModelFit fit = fitGlm(rows, {});
        const std::vector<std::int32_t> dnum = m_clus1.codes("dnum");
        const ClusterInfluence influence = clusterInfluence(rows, fit, dnum);
        std::vector<double> byColumn;
        for (std::size_t j = 0; j < 3; ++j) {
            for (std::size_t g = 0; g < influence.clusters.codes.size(); ++g)
                byColumn.push_back(influence.changes[g * 3 + j]);
        }
        COMPARE_ALL_NEAR(byColumn, m_r.list("glm.without"), 1e-8);
        COMPARE_NEAR(residualIcc(rows, fit, dnum), m_r.at("glm.icc"), 1e-8);
    }

    void singleRowsLeftOutAreDfbeta()
    {
        std::vector<std::int32_t> each;
        for (std::size_t row = 0; row < m_clus1.rows(); ++row)
            each.push_back(std::int32_t(row));
        ModelTable table(m_clus1.numbers("api00"));
        table.add("meals", m_clus1.numbers("meals"));
        table.add("ell", m_clus1.numbers("ell"));
        table.input().weights = m_clus1.numbers("pw");
        const ModelRows rows = table.rows();
        const ClusterInfluence influence = clusterInfluence(rows, fitLinear(rows), each);
        std::vector<double> first;
        for (std::size_t j = 0; j < 3; ++j) {
            for (std::size_t row = 0; row < 5; ++row)
                first.push_back(influence.changes[row * 3 + j]);
        }
        COMPARE_ALL_NEAR(first, m_r.list("lm.dfbeta"), 1e-8);
    }

    void checksOfOneClusterSayNothing()
    {
        ModelTable table({1.0, 3.0, 2.0, 5.0});
        table.add("x", {1.0, 2.0, 3.0, 4.0});
        const ModelRows rows = table.rows();
        const ModelFit fit = fitLinear(rows);
        const std::vector<std::int32_t> one(4, 9);
        const std::vector<std::int32_t> each{1, 2, 3, 4};
        QVERIFY(std::isnan(residualIcc(rows, fit, one)));
        QVERIFY(std::isnan(residualIcc(rows, fit, each)));
        const ClusterInfluence influence = clusterInfluence(rows, fit, one);
        QCOMPARE(influence.clusters.rows, std::vector<std::size_t>{4});
        QVERIFY(std::isnan(influence.changes.front()));
    }
};

QTEST_GUILESS_MAIN(tst_CategoryMargins)
#include "tst_category_margins.moc"
