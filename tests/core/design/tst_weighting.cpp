// SPDX-License-Identifier: GPL-3.0-or-later
#include <numeric>

#include <QTest>

#include "core/design/prepared_design.h"
#include "core/stats/replicate_variance.h"
#include "tests/support/study_builder.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

/// Eight rows in two regions, with a weight and two replicate weights, and a list of twelve.
struct Sample
{
    test::StudyBuilder builder = {};
    SourceId frame = {};
    SourceId wave = {};
    VariableId region = {};
    VariableId school = {};
    VariableId size = {};
    VariableId weight = {};

    Sample()
    {
        frame = builder.addSource(u"frame"_s, 12, SourceKind::Frame);
        builder.addCodes(frame, u"region"_s, {1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2});
        wave = builder.addSource(u"2023"_s, 8);
        builder.edit(wave).frame = frame;
        region = builder.addCodes(wave, u"region"_s, {1, 1, 1, 1, 2, 2, 2, 2});
        school = builder.addCodes(wave, u"school"_s, {1, 1, 2, 2, 3, 3, 4, 4});
        size = builder.addNumbers(wave, u"size"_s, {3, 5, 2, 6, 1, 4, 7, 8});
        weight = builder.addNumbers(wave, u"w"_s, {1, 1, 2, 2, 1, 1, 2, 2});
        design().weight = weight;
    }

    SurveyDesign &design() { return builder.edit(wave).design; }

    void calibrate(CalibrationMethod method, std::vector<CalibrationMargin> margins)
    {
        design().calibration = Calibration{.method = method, .margins = std::move(margins)};
    }
    CalibrationMargin regions(double first, double second) const
    {
        return {.variable = region, .targets = {{u"1"_s, first}, {u"2"_s, second}}};
    }

    Result<PreparedDesign> prepare() const
    {
        const Snapshot data = builder.snapshot();
        const auto bind = [&](VariableId id) -> Result<BoundVariable> {
            return BoundVariable{data.study->variable(id), data.columns.at(id)};
        };
        const DesignColumns columns{
            .bind = bind,
            .frameRows = [] { return Result<qint64>(12); },
            .bindInFrame = [&](VariableId id) -> Result<BoundVariable> {
                const Variable *found = data.study->variable(frame, data.study->variable(id)->name);
                if (!found)
                    return Error{ErrorCode::FrameWithoutVariable, {}};
                return bind(found->id);
            },
        };
        return prepareDesign(*data.study->source(wave), columns);
    }

    Error refusal() const
    {
        const auto prepared = prepare();
        return prepared ? Error{} : prepared.error();
    }
};

double sum(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

} // namespace

class TestWeighting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weightsReachTheirTargets()
    {
        Sample sample;
        sample.calibrate(CalibrationMethod::PostStratify, {sample.regions(30, 50)});
        const auto prepared = sample.prepare();
        QVERIFY(prepared);
        QVERIFY(std::abs(sum(prepared->weights().first(4)) - 30.0) < 1e-9);
        QVERIFY(std::abs(sum(prepared->weights().last(4)) - 50.0) < 1e-9);
        QCOMPARE(prepared->notices.size(), std::size_t(1));
        QCOMPARE(prepared->notices.front().code, IssueCode::WeightsCalibrated);
        QVERIFY(prepared->sample.calibration);
    }

    void targetsAreCountedInTheList()
    {
        Sample sample;
        sample.calibrate(CalibrationMethod::Rake, {{.variable = sample.region, .fromFrame = true}});
        const auto prepared = sample.prepare();
        QVERIFY(prepared);
        QVERIFY(std::abs(sum(prepared->weights().first(4)) - 5.0) < 1e-9);
        QVERIFY(std::abs(sum(prepared->weights().last(4)) - 7.0) < 1e-9);
    }

    void weightsAreCut()
    {
        Sample sample;
        sample.design().calibration = Calibration{.highestWeight = 1.75};
        const auto prepared = sample.prepare();
        QVERIFY(prepared);
        QVERIFY(std::abs(sum(prepared->weights()) - 12.0) < 1e-9);
        QCOMPARE(*std::ranges::max_element(prepared->weights()), 1.75);
        QVERIFY(!prepared->sample.calibration); // nothing to take residuals from
    }

    void whatCannotBeReachedIsNamed()
    {
        Sample sample;
        const CalibrationMargin once{.variable = sample.region, .targets = {{u"1"_s, 30.0}}};
        sample.calibrate(CalibrationMethod::Rake, {once});
        QCOMPARE(sample.refusal().code, ErrorCode::MarginWithoutTarget);
        QCOMPARE(sample.refusal().arguments.at(2), u"4"_s);

        CalibrationMargin third = sample.regions(30, 50);
        third.targets.push_back({u"3"_s, 10.0});
        sample.calibrate(CalibrationMethod::PostStratify, {third});
        QCOMPARE(sample.refusal(), (Error{ErrorCode::MarginWithoutRows, {u"region"_s, u"3"_s}}));

        const CalibrationMargin schools{
            .variable = sample.school,
            .targets = {{u"1"_s, 10.0}, {u"2"_s, 10.0}, {u"3"_s, 10.0}, {u"4"_s, 10.0}}};
        sample.calibrate(CalibrationMethod::Rake, {sample.regions(30, 50), schools});
        QCOMPARE(sample.refusal().code, ErrorCode::CalibrationNotReached);

        const CalibrationMargin total{.variable = sample.size, .isNumber = true, .total = 2000.0};
        sample.calibrate(CalibrationMethod::Linear, {sample.regions(6, 6), total});
        QCOMPARE(sample.refusal().code, ErrorCode::CalibratedWeightNegative);
    }

    void methodsKnowTheirMargins()
    {
        Sample sample;
        const CalibrationMargin total{.variable = sample.size, .isNumber = true, .total = 60.0};
        sample.calibrate(CalibrationMethod::Rake, {total});
        QCOMPARE(sample.refusal().code, ErrorCode::MarginNotInMethod);
        sample.calibrate(CalibrationMethod::PostStratify,
                         {sample.regions(30, 50), sample.regions(30, 50)});
        QCOMPARE(sample.refusal().code, ErrorCode::MarginsTooMany);
        sample.calibrate(CalibrationMethod::Logit, {sample.regions(6, 6)});
        sample.design().calibration->lowestFactor = 1.5;
        QCOMPARE(sample.refusal().code, ErrorCode::CalibrationBounds);
        const VariableId words =
            sample.builder.addTexts(sample.wave, u"name"_s, std::vector<QString>(8, u"a"_s));
        sample.calibrate(CalibrationMethod::Linear,
                         {{.variable = words, .isNumber = true, .total = 1.0}});
        QCOMPARE(sample.refusal().code, ErrorCode::MarginDoesNotFit);
        sample.calibrate(CalibrationMethod::Rake, {{.variable = sample.size, .fromFrame = true}});
        QCOMPARE(sample.refusal().code, ErrorCode::FrameWithoutVariable);
    }

    void missingValuesOfAMarginAreCounted()
    {
        Sample sample;
        const VariableId holes =
            sample.builder.addCodes(sample.wave, u"holes"_s, {1, -1, 1, 2, 2, -1, 1, 2}, -1);
        sample.calibrate(CalibrationMethod::Rake,
                         {{.variable = holes, .targets = {{u"1"_s, 30.0}, {u"2"_s, 50.0}}}});
        QCOMPARE(sample.refusal(), (Error{ErrorCode::MarginMissing, {u"holes"_s, u"2"_s, u"2"_s}}));
    }

    void replicatesAreMadeOfTheClusters()
    {
        Sample sample;
        sample.design().stages = {{.cluster = sample.school, .stratum = sample.region}};
        sample.design().replication = Replication{};
        auto prepared = sample.prepare();
        QVERIFY(prepared);
        QCOMPARE(prepared->sample.replicates->replicates, std::size_t(4));
        QCOMPARE(prepared->sample.df(), 2.0);
        sample.design().replication = Replication{.method = ReplicateMethod::Bootstrap, .count = 9};
        QCOMPARE(sample.prepare()->sample.replicates->replicates, std::size_t(9));
        const auto again = sample.prepare();
        QCOMPARE(again->sample.replicates->factors, sample.prepare()->sample.replicates->factors);
        sample.design().replication->method = ReplicateMethod::Fay;
        QCOMPARE(sample.refusal().code, ErrorCode::ReplicatesNotMade);
    }

    void clustersOfOneRowKeepTheirFactors()
    {
        Sample sample;
        const VariableId stratum =
            sample.builder.addCodes(sample.wave, u"stratum"_s, {1, 2, 1, 2, 1, 2, 1, 2});
        const VariableId own =
            sample.builder.addCodes(sample.wave, u"own"_s, {8, 3, 6, 1, 2, 7, 4, 5});
        sample.design().stages = {{.cluster = own, .stratum = stratum}};
        sample.design().replication = Replication{};
        const auto prepared = sample.prepare();
        QVERIFY(prepared);
        const stats::SampleDesign &design = prepared->sample;
        const stats::ReplicateFactors &made = *design.replicates;
        for (std::size_t replicate = 0; replicate < made.replicates; ++replicate) {
            int touched[] = {0, 0}; // rows of the two strata whose factor is not 1
            for (std::size_t row = 0; row < 8; ++row) {
                const auto unit = std::size_t(design.first().unitOfRow[row]);
                touched[row % 2] += made.factors[replicate * 8 + unit] != 1.0 ? 1 : 0;
            }
            QCOMPARE(std::min(touched[0], touched[1]), 0);
            QCOMPARE(std::max(touched[0], touched[1]), 4);
        }
    }

    void eachReplicateIsCalibrated()
    {
        Sample sample;
        sample.design().replication = Replication{};
        sample.calibrate(CalibrationMethod::PostStratify, {sample.regions(30, 50)});
        const auto prepared = sample.prepare();
        QVERIFY(prepared);
        const stats::ReplicateFactors &made = *prepared->sample.replicates;
        QCOMPARE(made.units, std::size_t(8));
        for (std::size_t replicate = 0; replicate < made.replicates; ++replicate) {
            double north = 0.0;
            for (std::size_t row = 0; row < 4; ++row)
                north += made.factors[replicate * 8 + row] * prepared->weights()[row];
            QVERIFY(std::abs(north - 30.0) < 1e-9);
        }
    }

    void replicateWeightsAreChecked()
    {
        Sample sample;
        const VariableId good =
            sample.builder.addNumbers(sample.wave, u"r1"_s, {2, 0, 4, 0, 2, 0, 4, 0});
        const VariableId bad =
            sample.builder.addNumbers(sample.wave, u"r2"_s, {2, 0, -4, 0, 2, 0, 4, 0});
        sample.design().replication = Replication{.weights = {good, good}};
        QVERIFY(sample.prepare());
        QCOMPARE(sample.prepare()->sample.replicates->factors[2], 2.0);
        sample.design().replication->scales = {1.0};
        QCOMPARE(sample.refusal(),
                 (Error{ErrorCode::ReplicateScalesDiffer, {u"2023"_s, u"1"_s, u"2"_s}}));
        sample.design().replication = Replication{.weights = {good, bad}};
        QCOMPARE(sample.refusal(),
                 (Error{ErrorCode::ReplicateWithoutWeight, {u"r2"_s, u"1"_s, u"3"_s}}));
        sample.design().weight.reset();
        QCOMPARE(sample.refusal().code, ErrorCode::ReplicatesNeedWeight);
    }

    void tooManyReplicatesAreRefused()
    {
        test::StudyBuilder builder;
        const SourceId wave = builder.addSource(u"2023"_s, 40'000);
        builder.edit(wave).design.replication = Replication{};
        const auto prepared = prepareDesign(*builder.snapshot().study->source(wave), {});
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, ErrorCode::ReplicatesTooMany);
    }
};

QTEST_GUILESS_MAIN(TestWeighting)
#include "tst_weighting.moc"
