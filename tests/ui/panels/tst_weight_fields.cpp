// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QPlainTextEdit>
#include <QtTest>

#include "tests/ui/support/small_study.h"
#include "ui/panels/replicate_fields.h"
#include "ui/panels/target_text.h"
#include "ui/panels/weight_fields.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::ui;

/// Calibration and replicates in the design dialog.
class tst_WeightFields : public QObject
{
    Q_OBJECT

private:
    const Study m_study = test::smallStudy();

    const Source &source() const { return m_study.sources.front(); }
    VariableId id(const QString &name) const { return m_study.variable(source().id, name)->id; }
    Source designed(const SurveyDesign &design) const
    {
        Source designed = source();
        designed.design = design;
        return designed;
    }
    Calibration rule(CalibrationMethod method) const
    {
        return {.method = method,
                .margins = {{.variable = id(u"q3"_s), .targets = {{u"1"_s, 200.5}, {u"2"_s, 55.0}}},
                            {.variable = id(u"q6"_s), .fromFrame = true},
                            {.variable = id(u"q6"_s), .isNumber = true, .total = 1234567.25}}};
    }

private Q_SLOTS:
    void targetsGoInAndOut()
    {
        const std::vector<CalibrationMargin> margins = rule(CalibrationMethod::Linear).margins;
        const TargetReading reading = readTargets(targetText(margins, m_study), m_study, source());
        QCOMPARE(reading.problem, QString());
        QCOMPARE(reading.margins, margins);
    }

    void aListOfThePopulationMayHaveMoreVariables()
    {
        const TargetReading reading = readTargets(u"fylke: list"_s, m_study, source());
        QCOMPARE(reading.problem, QString());
        QCOMPARE(reading.margins.size(), std::size_t(1));
        QVERIFY(reading.margins.front().fromFrame);
    }

    void whatIsWrongInTargetsIsNamed()
    {
        const auto problem = [&](const QString &text) {
            return readTargets(text, m_study, source()).problem;
        };
        QCOMPARE(problem(u"nobody: 1 = 2"_s), u"There is no variable “nobody”."_s);
        QVERIFY(problem(u"q3: 1 = many"_s).contains(u"q3"_s));
        QVERIFY(problem(u"q3"_s).contains(u"q3"_s));
        QVERIFY(problem(u"q3:"_s).contains(u"q3"_s));
        QCOMPARE(problem(u"\nq3: 1 = 2,5; 2 = 3\n"_s), QString());
    }

    void everyCalibrationGoesInAndOut()
    {
        Calibration cut{.lowestWeight = 0.5, .highestWeight = 3.0};
        Calibration bounded = rule(CalibrationMethod::Logit);
        bounded.lowestFactor = 0.25;
        bounded.highestFactor = 4.0;
        for (const std::optional<Calibration> &one :
             {std::optional<Calibration>(), std::optional(cut), std::optional(bounded),
              std::optional(rule(CalibrationMethod::Rake)),
              std::optional(rule(CalibrationMethod::Linear))}) {
            const WeightFields fields(m_study, designed({.calibration = one}));
            QCOMPARE(fields.problem(), QString());
            QVERIFY(fields.calibration() == one);
        }
    }

    void nothingIsUsedBeforeItIsWhole()
    {
        WeightFields fields(m_study, designed({}));
        auto *method = fields.findChild<QComboBox *>();
        method->setCurrentIndex(method->findData(int(CalibrationMethod::Rake)));
        QVERIFY(!fields.problem().isEmpty());
        auto *targets = fields.findChild<QPlainTextEdit *>();
        targets->setPlainText(u"q3: 1 = 10; 2 = 20"_s);
        QCOMPARE(fields.problem(), QString());
        QCOMPARE(fields.calibration()->margins.size(), std::size_t(1));
        method->setCurrentIndex(method->findData(int(CalibrationMethod::Logit)));
        QCOMPARE(fields.problem(), QString());
    }

    void everyReplicationGoesInAndOut()
    {
        const std::vector<VariableId> weights = {id(u"q3"_s), id(u"q6"_s)};
        const Replication rules[] = {
            {},
            {.method = ReplicateMethod::Bootstrap, .count = 80, .seed = 9},
            {.method = ReplicateMethod::Fay, .weights = weights, .rho = 0.3, .scale = 0.125},
            {.method = ReplicateMethod::Jackknife,
             .weights = weights,
             .areFactors = true,
             .scales = {0.5, 0.75},
             .aroundEstimate = true},
            {.method = ReplicateMethod::SuccessiveDifference, .weights = weights},
        };
        for (const Replication &one : rules) {
            const SurveyDesign design{.degreesOfFreedom = DegreesOfFreedomRule::Design,
                                      .replication = one};
            const ReplicateFields fields(m_study, designed(design));
            QCOMPARE(fields.problem(), QString());
            QVERIFY(fields.replication() == std::optional(one));
            QCOMPARE(fields.degreesOfFreedom(), DegreesOfFreedomRule::Design);
        }
        QVERIFY(!ReplicateFields(m_study, designed({})).replication());
    }
};

QTEST_MAIN(tst_WeightFields)
#include "tst_weight_fields.moc"
