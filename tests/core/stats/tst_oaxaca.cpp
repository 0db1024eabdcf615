// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/oaxaca.h"

#include "core/stats/design_covariance.h"
#include "model_table.h"

using namespace tidemark::stats;

namespace {

std::vector<double> standardErrors(const Covariance &covariance)
{
    std::vector<double> result;
    for (std::size_t i = 0; i < covariance.size(); ++i)
        result.push_back(std::sqrt(std::max(0.0, covariance.variance(i))));
    return result;
}

} // namespace

/// Decompositions of the difference between primary and other schools in survey::apiclus1.
class tst_Oaxaca : public QObject
{
    Q_OBJECT

private:
    ReferenceValues m_r{"oaxaca"};
    ReferenceData m_clus1{"apiclus1"};
    std::vector<std::int32_t> m_dnum = m_clus1.codes("dnum");
    SampleDesign m_design =
        prepareDesign({.rows = m_clus1.rows(),
                       .stages = {{.cluster = std::span<const std::int32_t>(m_dnum),
                                   .population = m_clus1.numbers("fpc")}}})
            .design;
    std::vector<std::int32_t> m_group = groups();

    std::vector<std::int32_t> groups() const
    {
        std::vector<std::int32_t> result;
        for (const std::int32_t type : m_clus1.codes("stype"))
            result.push_back(type == 1 ? 0 : 1);
        return result;
    }
    ModelTable schools(bool isLogit) const
    {
        std::vector<double> outcome = m_clus1.numbers("api00");
        for (double &value : outcome)
            value = isLogit ? double(value > 650.0) : value;
        ModelTable table(outcome);
        table.add("meals", m_clus1.numbers("meals"));
        table.add("ell", m_clus1.numbers("ell"));
        std::vector<double> awards;
        for (const double code : m_clus1.numbers("awards"))
            awards.push_back(code - 1.0);
        table.add("awards", awards);
        table.input().weights = m_clus1.numbers("pw");
        return table;
    }

    void compareAll(OaxacaModel kind, const QByteArray &name, double tolerance)
    {
        ModelTable table = schools(kind == OaxacaModel::Logit);
        for (int reference = 0; reference < 6; ++reference) {
            const QByteArray key = name + QByteArray::number(reference + 1);
            OaxacaInput input{table.input(), m_group, kind, OaxacaReference(reference)};
            const OaxacaFit fit = fitOaxaca(input);
            QCOMPARE(fit.problem, ModelProblem::None);
            COMPARE_ALL_NEAR(fit.values, m_r.list(key + ".values"), tolerance);
            COMPARE_ALL_NEAR(standardErrors(influenceCovariance(m_design, fit.influence)),
                             m_r.list(key + ".z"), 10.0 * tolerance);
            input.averaged = AveragedRows::Given;
            const OaxacaFit given = fitOaxaca(input);
            COMPARE_ALL_NEAR(standardErrors(influenceCovariance(m_design, given.influence)),
                             m_r.list(key + ".fixed"), 10.0 * tolerance);
        }
    }

private Q_SLOTS:
    void linearPartsAgreeWithTheFormulas() { compareAll(OaxacaModel::Linear, "linear", 1e-10); }

    void logitPartsAgreeWithTheFormulas() { compareAll(OaxacaModel::Logit, "logit", 1e-8); }

    void partsAddUp()
    {
        ModelTable table = schools(false);
        const OaxacaFit fit = fitOaxaca({.model = table.input(), .group = m_group});
        const auto at = [&](OaxacaTerm term) { return fit.values[OaxacaFit::place(term)]; };
        COMPARE_NEAR(at(OaxacaTerm::Endowments) + at(OaxacaTerm::Coefficients)
                         + at(OaxacaTerm::Interaction),
                     at(OaxacaTerm::Difference), 1e-10);
        COMPARE_NEAR(at(OaxacaTerm::Explained) + at(OaxacaTerm::Unexplained),
                     at(OaxacaTerm::Difference), 1e-10);
        double explained = 0.0;
        for (std::size_t column = 0; column < 4; ++column)
            explained += fit.values[OaxacaFit::place(OaxacaTerm::Explained, column)];
        COMPARE_NEAR(explained, at(OaxacaTerm::Explained), 1e-10);
        QCOMPARE(fit.base[0] + fit.base[1], m_clus1.rows());
    }

    /// The linearised variance is that of independent samples, but for n / (n - 1) in each.
    void varianceIsNearJanns()
    {
        ModelTable table = schools(false);
        table.input().weights = {};
        const OaxacaFit fit = fitOaxaca(
            {.model = table.input(), .group = m_group, .reference = OaxacaReference::Group0});
        const std::size_t place = OaxacaFit::place(OaxacaTerm::Explained);
        COMPARE_NEAR(fit.values[place], m_r.at("jann.explained", 0), 1e-10);
        const double error =
            influenceCovariance(simpleDesign(m_clus1.rows()), fit.influence).standardError(place);
        QCOMPARE_LT(std::fabs(error / m_r.at("jann.explained", 1) - 1.0), 0.15);
    }

    void problemsNameTheGroup()
    {
        ModelTable table({0.0, 1.0, 1.0, 0.0, 1.0, 0.0, 1.0, 1.0});
        table.add("x", {1.0, 2.0, 4.0, 3.0, 2.0, 2.0, 2.0, 2.0});
        const std::vector<std::int32_t> group{0, 0, 0, 0, 1, 1, 1, 1};
        const OaxacaFit same = fitOaxaca({.model = table.input(), .group = group});
        QCOMPARE(same.problem, ModelProblem::Collinear);
        QCOMPARE(same.problemGroup, 1);
        QCOMPARE(same.collinear.front().column, std::size_t(1));
        const std::vector<std::int32_t> first(8, 0);
        const OaxacaFit empty = fitOaxaca({.model = table.input(), .group = first});
        QCOMPARE(empty.problem, ModelProblem::NoCases);
        QCOMPARE(empty.problemGroup, 1);
        ModelTable separated({0.0, 0.0, 1.0, 1.0, 1.0, 0.0, 1.0, 0.0});
        separated.add("x", {1.0, 2.0, 3.0, 4.0, 1.0, 2.0, 3.0, 4.0});
        const OaxacaFit apart =
            fitOaxaca({.model = separated.input(), .group = group, .kind = OaxacaModel::Logit});
        QCOMPARE(apart.problem, ModelProblem::Separation);
        QCOMPARE(apart.problemGroup, 0);
    }
};

QTEST_GUILESS_MAIN(tst_Oaxaca)
#include "tst_oaxaca.moc"
