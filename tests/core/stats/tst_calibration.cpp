// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/calibration.h"

#include <algorithm>

#include "core/stats/design_covariance.h"
#include "reference_values.h"

using namespace tidemark::stats;

/// Weights brought to known totals, against R's survey package.
class tst_Calibration : public QObject
{
    Q_OBJECT

private:
    std::vector<std::int32_t> codesFromZero(const char *column) const
    {
        std::vector<std::int32_t> codes = m_schools.codes(column);
        for (std::int32_t &code : codes)
            --code;
        return codes;
    }

    /// Standard errors of a mean and a total after calibration on x.
    void compareErrors(const QByteArray &name, const std::vector<double> &weights,
                       std::span<const double> x, double tolerance)
    {
        const std::size_t rows = weights.size();
        const std::vector<double> &api = m_schools.numbers("api00");
        const std::vector<double> &enroll = m_schools.numbers("enroll");
        double sumW = 0.0;
        double sumWX = 0.0;
        for (std::size_t row = 0; row < rows; ++row) {
            sumW += weights[row];
            sumWX += weights[row] * api[row];
        }
        const double mean = sumWX / sumW;
        COMPARE_NEAR(mean, m_reference.at(name + ".mean"), tolerance);
        std::vector<double> influence(2 * rows);
        for (std::size_t row = 0; row < rows; ++row) {
            influence[2 * row] = weights[row] * (api[row] - mean) / sumW;
            influence[2 * row + 1] = weights[row] * enroll[row];
        }
        const std::vector<double> residual =
            calibratedInfluence(influence, 2, x, x.size() / rows, m_schools.numbers("pw"), weights);
        const Covariance covariance = influenceCovariance(m_design, residual, 2);
        COMPARE_NEAR(covariance.standardError(0), m_reference.at(name + ".mean", 1),
                     10 * tolerance);
        COMPARE_NEAR(covariance.standardError(1), m_reference.at(name + ".total", 1),
                     10 * tolerance);
    }

    std::vector<double> columnsOfX() const
    {
        std::vector<double> x;
        for (std::size_t row = 0; row < m_schools.rows(); ++row) {
            const double type = m_schools.numbers("stype")[row];
            x.insert(x.end(),
                     {1.0, type == 2.0 ? 1.0 : 0.0, type == 3.0 ? 1.0 : 0.0,
                      m_schools.numbers("api99")[row]});
        }
        return x;
    }

    ReferenceValues m_reference{"weights"};
    ReferenceData m_schools{"apiclus1"};
    std::vector<std::int32_t> m_district = m_schools.codes("dnum");
    SampleDesign m_design =
        prepareDesign({.rows = m_schools.rows(),
                       .stages = {{.cluster = std::span<const std::int32_t>(m_district),
                                   .population = m_schools.numbers("fpc")}}})
            .design;

private Q_SLOTS:
    void postStratificationAgreesWithR()
    {
        const std::vector<std::int32_t> stype = codesFromZero("stype");
        const Margin cells{stype, {4421, 755, 1018}};
        const CalibratedWeights result = postStratified(m_schools.numbers("pw"), cells);
        QVERIFY(result.report.converged);
        COMPARE_ALL_NEAR(result.weights, m_reference.list("post.weights"), 1e-11);
        compareErrors("post", result.weights, indicatorColumns({&cells, 1}), 1e-11);
    }

    void rakingAgreesWithR()
    {
        const std::vector<std::int32_t> stype = codesFromZero("stype");
        const std::vector<std::int32_t> wide = codesFromZero("schwide");
        const std::vector<Margin> margins{{stype, {4421, 755, 1018}}, {wide, {1072, 5122}}};
        const CalibratedWeights result = raked(m_schools.numbers("pw"), margins);
        QVERIFY(result.report.converged);
        COMPARE_ALL_NEAR(result.weights, m_reference.list("rake.weights"), 1e-7);
        compareErrors("rakecal", result.weights, indicatorColumns(margins), 1e-7);
    }

    void calibrationAgreesWithR()
    {
        const std::vector<double> x = columnsOfX();
        const double totals[] = {6194, 755, 1018, 3914069};
        const auto compare = [&](const char *name, const CalibrationOptions &options,
                                 double tolerance) {
            const CalibratedWeights result =
                calibrated(m_schools.numbers("pw"), x, totals, options);
            QVERIFY(result.report.converged);
            COMPARE_ALL_NEAR(result.weights, m_reference.list(QByteArray(name) + ".weights"),
                             tolerance);
            compareErrors(name, result.weights, x, tolerance);
        };
        compare("linear", {.distance = CalibrationDistance::Linear}, 1e-9);
        compare("raking", {.distance = CalibrationDistance::Raking}, 1e-7);
        compare("logit", {.distance = CalibrationDistance::Logit, .lower = 0.6, .upper = 1.6},
                1e-7);
    }

    void redundantColumnsDoNoHarm()
    {
        const std::vector<std::int32_t> stype = codesFromZero("stype");
        const std::vector<Margin> once{{stype, {4421, 755, 1018}}};
        const std::vector<Margin> twice{once.front(), once.front()};
        const double totals[] = {4421, 755, 1018, 4421, 755, 1018};
        const CalibratedWeights result =
            calibrated(m_schools.numbers("pw"), indicatorColumns(twice), totals);
        QVERIFY(result.report.converged);
        COMPARE_ALL_NEAR(result.weights, m_reference.list("post.weights"), 1e-10);
    }

    void targetsNobodyCanCarryAreNamed()
    {
        const std::vector<std::int32_t> codes{0, 0, 1};
        const std::vector<double> weights{1.0, 1.0, 1.0};
        const std::vector<Margin> margins{{codes, {4.0, 5.0, 2.0}}};
        const CalibratedWeights result = raked(weights, margins, {.mostIterations = 5});
        QVERIFY(!result.report.converged);
        QCOMPARE(result.report.emptyTargets, (std::vector<EmptyTarget>{{0, 2}}));
        QCOMPARE(result.weights, (std::vector<double>{2.0, 2.0, 5.0}));
    }

    void impossibleBoundsDoNotConverge()
    {
        const std::vector<double> weights{1.0, 1.0};
        const std::vector<double> x{1.0, 1.0};
        const double totals[] = {10.0};
        const CalibratedWeights result =
            calibrated(weights, x, totals,
                       {.distance = CalibrationDistance::Logit, .lower = 0.5, .upper = 2.0});
        QVERIFY(!result.report.converged);
        QVERIFY(result.report.largestMiss > 0.5);
    }

    void trimmingAgreesWithR()
    {
        const std::vector<double> &weights = m_reference.list("trim.from");
        COMPARE_ALL_NEAR(trimmedWeights(weights, 12, 50, TrimRule::Once),
                         m_reference.list("trim.once"), 1e-12);
        COMPARE_ALL_NEAR(trimmedWeights(weights, 12, 50, TrimRule::Strictly),
                         m_reference.list("trim.strict"), 1e-12);
    }

    void weightHealthCountsWhatIsWrong()
    {
        const std::vector<double> weights{2.0, -1.0, 0.0, std::nan(""), 3.0};
        const WeightHealth health = weightHealth(weights);
        QCOMPARE(health.negative, std::size_t(1));
        QCOMPARE(health.zero, std::size_t(1));
        QCOMPARE(health.missing, std::size_t(1));
        QCOMPARE(health.sum, 4.0);
        COMPARE_NEAR(health.designEffect, 3.0 * 14.0 / 16.0, 1e-15);
    }
};

QTEST_GUILESS_MAIN(tst_Calibration)
#include "tst_calibration.moc"
