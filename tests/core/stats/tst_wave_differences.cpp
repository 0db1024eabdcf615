// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/wave_differences.h"

#include "core/stats/design_covariance.h"
#include "core/stats/difference_in_differences.h"
#include "model_table.h"

using namespace tidemark::stats;

/// Two groups of lme4::sleepstudy through four waves of three days, the second of them being
/// before.
class tst_WaveDifferences : public QObject
{
    Q_OBJECT

private:
    ReferenceValues m_r{"differences"};
    ReferenceData m_sleep{"sleepstudy"};
    std::vector<std::int32_t> m_subject = m_sleep.codes("subject");
    std::vector<std::int32_t> m_groups =
        made([this](std::size_t i) { return m_subject[i] % 3 == 0 ? 0 : 1; });
    std::vector<std::int32_t> m_waves =
        made([this](std::size_t i) { return std::int32_t(m_sleep.numbers("days")[i]) / 3; });
    std::vector<double> m_weights =
        numbers([](std::size_t i) { return 1.0 + double((i + 1) % 3); });
    std::vector<double> m_x = numbers([](std::size_t i) { return double((i + 1) * 7 % 5); });
    SampleDesign m_design =
        prepareDesign({.rows = m_sleep.rows(),
                       .stages = {{.cluster = std::span<const std::int32_t>(m_subject)}}})
            .design;

    template <typename Make>
    std::vector<std::int32_t> made(const Make &make) const
    {
        std::vector<std::int32_t> result;
        for (std::size_t i = 0; i < m_sleep.rows(); ++i)
            result.push_back(make(i));
        return result;
    }
    template <typename Make>
    std::vector<double> numbers(const Make &make) const
    {
        std::vector<double> result;
        for (std::size_t i = 0; i < m_sleep.rows(); ++i)
            result.push_back(make(i));
        return result;
    }
    WaveDifferenceInput input(bool hasCovariate) const
    {
        WaveDifferenceInput input{.model = {.rows = m_sleep.rows(),
                                            .response = m_sleep.numbers("reaction"),
                                            .weights = m_weights},
                                  .groups = m_groups,
                                  .waves = m_waves,
                                  .waveCount = 4,
                                  .before = 1};
        if (hasCovariate)
            input.model.columns.push_back({"x", m_x});
        return input;
    }

    void compareDifferences(const WaveDifferenceFit &fit, const QByteArray &key)
    {
        QCOMPARE(fit.problem, ModelProblem::None);
        for (const std::size_t wave : {0, 2, 3}) {
            std::vector<double> contrast(8, 0.0);
            contrast[fit.place(0, wave)] = contrast[fit.place(1, 1)] = 1.0;
            contrast[fit.place(1, wave)] = contrast[fit.place(0, 1)] = -1.0;
            double value = 0.0;
            for (std::size_t i = 0; i < 8; ++i)
                value += contrast[i] * fit.means[i];
            const double error = influenceCovariance(m_design, combined(fit.influence, contrast, 1))
                                     .standardError(0);
            const QByteArray name = key + ".t" + QByteArray::number(int(wave));
            COMPARE_NEAR(value, m_r.at(name, 0), 1e-9);
            COMPARE_NEAR(error, m_r.at(name, 1), 1e-9);
        }
    }

    void compareMeans(const WaveDifferenceFit &fit, const QByteArray &key)
    {
        const Covariance covariance = influenceCovariance(m_design, fit.influence);
        for (std::size_t group = 0; group < 2; ++group) {
            for (std::size_t wave = 0; wave < 4; ++wave) {
                const QByteArray name =
                    key + ".mean" + (group == 0 ? "1" : "0") + QByteArray::number(int(wave));
                const std::size_t place = fit.place(group, wave);
                COMPARE_NEAR(fit.means[place], m_r.at(name, 0), 1e-10);
                COMPARE_NEAR(covariance.standardError(place), m_r.at(name, 1), 1e-9);
            }
        }
    }

private Q_SLOTS:
    void cellsAndDifferencesAgreeWithSvyglm()
    {
        const WaveDifferenceFit fit = fitWaveDifferences(input(false));
        compareDifferences(fit, "plain");
        compareMeans(fit, "plain");
        QCOMPARE(fit.columns, std::size_t(8));
        for (std::size_t wave = 0; wave < 4; ++wave) {
            COMPARE_NEAR(fit.means[fit.place(1, wave)], m_r.at("cells", wave), 1e-10);
            COMPARE_NEAR(fit.means[fit.place(0, wave)], m_r.at("cells", 4 + wave), 1e-10);
        }
    }

    void adjustedMeansAgreeWithPredictions()
    {
        const WaveDifferenceFit fit = fitWaveDifferences(input(true));
        compareDifferences(fit, "covariate");
        compareMeans(fit, "covariate");
    }

    void constantsOfUnitsAgreeWithDummies()
    {
        WaveDifferenceInput within = input(true);
        within.units = m_subject;
        const WaveDifferenceFit fit = fitWaveDifferences(within);
        compareDifferences(fit, "within");
        QCOMPARE(fit.absorbedUnits, std::size_t(18));
        QCOMPARE(fit.columns, std::size_t(8));
    }

    void twoWavesAreTheOtherEstimator()
    {
        const std::vector<std::int32_t> late =
            made([this](std::size_t i) { return m_waves[i] >= 2 ? 1 : 0; });
        WaveDifferenceInput two = input(true);
        two.waves = late;
        two.waveCount = 2;
        two.before = 0;
        two.units = m_subject;
        std::vector<std::uint8_t> treated;
        for (const std::int32_t group : m_groups)
            treated.push_back(group == 0 ? 1 : 0);
        const DifferenceFit other = fitDifferenceLinear({.model = two.model,
                                                         .units = m_subject,
                                                         .waves = late,
                                                         .treated = treated,
                                                         .firstWaveAfter = 1});
        const WaveDifferenceFit fit = fitWaveDifferences(two);
        COMPARE_NEAR(fit.means[0] * -1.0 + fit.means[1] + fit.means[2] - fit.means[3],
                     other.fit.coefficients[other.effect], 1e-10);
    }

    void groupsThatAreNotThereAreAProblem()
    {
        WaveDifferenceInput one = input(false);
        const std::vector<std::int32_t> same(m_sleep.rows(), 0);
        one.groups = same;
        QCOMPARE(fitWaveDifferences(one).problem, ModelProblem::Collinear);
        WaveDifferenceInput apart = input(false);
        const std::vector<std::int32_t> each = made([](std::size_t i) { return std::int32_t(i); });
        apart.units = each;
        QVERIFY(!fitWaveDifferences(apart).isUsable());
    }

    void aColumnThatFollowsFromTheOthersIsToldAndLeftOut()
    {
        WaveDifferenceInput more = input(true);
        const std::vector<double> twice = numbers([this](std::size_t i) { return 2.0 * m_x[i]; });
        more.model.columns.push_back({"twice", twice});
        const WaveDifferenceFit fit = fitWaveDifferences(more);
        QCOMPARE(fit.collinear, (std::vector<CollinearColumn>{{.column = 1, .with = {0}}}));
        compareDifferences(fit, "covariate");
    }
};

QTEST_GUILESS_MAIN(tst_WaveDifferences)
#include "tst_wave_differences.moc"
