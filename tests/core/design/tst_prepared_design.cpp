// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include <QTest>

#include "core/design/coded_column.h"
#include "core/design/prepared_design.h"
#include "tests/support/study_builder.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// Eight rows in two strata (labels north, south), four clusters, and a frame of twelve.
struct Sample
{
    test::StudyBuilder builder = {};
    SourceId frame = {};
    SourceId wave = {};
    VariableId stratum = {};
    VariableId cluster = {};
    VariableId frameStratum = {};

    Sample()
    {
        frame = builder.addSource(u"frame"_s, 12, SourceKind::Frame);
        frameStratum = builder.addCodes(frame, u"region"_s, {1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2});
        wave = builder.addSource(u"2023"_s, 8);
        stratum = builder.addCodes(wave, u"region"_s, {1, 1, 1, 1, 2, 2, 2, 2});
        builder.addLabels(stratum, {{1, u"north"_s}, {2, u"south"_s}});
        cluster = builder.addCodes(wave, u"school"_s, {1, 1, 2, 2, 3, 3, 4, 4});
    }

    SurveyDesign &design() { return builder.edit(wave).design; }

    VariableId numbers(const QString &name, const std::vector<double> &values)
    {
        return builder.addNumbers(wave, name, values);
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
            .bindInFrame = [&](VariableId) { return bind(frameStratum); },
        };
        return prepareDesign(*data.study->source(wave), columns);
    }

    Error refusal() const
    {
        const auto prepared = prepare();
        return prepared ? Error{} : prepared.error();
    }
};

} // namespace

class TestPreparedDesign final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreDrawnOneByOneByDefault()
    {
        const auto prepared = Sample().prepare();
        QVERIFY(prepared);
        QCOMPARE(prepared->sample.df(), 7.0);
        QVERIFY(!prepared->finitePopulation);
        QVERIFY(prepared->weights().empty());
    }

    void aPopulationSizeIsKept()
    {
        Sample sample;
        sample.design().stages = {{.populationSize = 20}};
        const auto prepared = sample.prepare();
        QVERIFY(prepared);
        QCOMPARE(prepared->sample.first().populationOfGroup, std::vector<double>{20});
        QCOMPARE(prepared->populationSize, std::optional(20.0));
        sample.design().finitePopulation = false;
        QVERIFY(!sample.prepare()->finitePopulation);
    }

    void strataAndClustersAreNumbered()
    {
        Sample sample;
        sample.design().stages = {{.cluster = sample.cluster, .stratum = sample.stratum}};
        const auto prepared = sample.prepare();
        QVERIFY(prepared);
        QCOMPARE(prepared->sample.df(), 2.0);
        QCOMPARE(prepared->strata, u"region"_s);
        QCOMPARE(prepared->clusters, u"school"_s);
    }

    void unitsOfEachStratumAreCountedInTheFrame()
    {
        Sample sample;
        sample.design().stages = {{.stratum = sample.stratum}};
        sample.design().populationFromFrame = true;
        const auto prepared = sample.prepare();
        QVERIFY(prepared);
        QCOMPARE(prepared->sample.first().populationOfGroup, (std::vector<double>{5, 7}));
        QCOMPARE(prepared->populationSize, std::optional(12.0));
    }

    void clustersOfTwoStagesHaveTheirOwnPopulations()
    {
        Sample sample;
        sample.design().stages = {
            {.cluster = sample.cluster, .populationSize = 10},
            {.populationSizes = sample.numbers(u"pupils"_s, {9, 9, 8, 8, 7, 7, 6, 6})}};
        const auto prepared = sample.prepare();
        QVERIFY(prepared);
        QCOMPARE(prepared->sample.stages[1].populationOfGroup, (std::vector<double>{9, 8, 7, 6}));
    }

    void codesBelowZeroAreCodes()
    {
        Sample sample;
        sample.design().stages = {{.stratum = sample.builder.addCodes(
                                       sample.wave, u"s"_s, {-3, -3, -3, -3, 2, 2, 2, 2})}};
        const auto prepared = sample.prepare();
        QVERIFY(prepared);
        QCOMPARE(prepared->sample.first().groups(), std::size_t(2));
    }

    void textsAndNumbersCanBeClusters()
    {
        Sample sample;
        const VariableId texts = sample.builder.addTexts(
            sample.wave, u"t"_s, {u"a"_s, u"a"_s, u"b"_s, u"b"_s, u"c"_s, u"c"_s, u"d"_s, u"d"_s});
        sample.design().stages = {{.cluster = texts}};
        QCOMPARE(sample.prepare()->sample.df(), 3.0);
        sample.design().stages = {
            {.cluster = sample.numbers(u"n"_s, {0.5, 0.5, 0.5, 1.5, 1.5, 2.5, 2.5, 2.5})}};
        QCOMPARE(sample.prepare()->sample.df(), 2.0);
    }

    void nothingIsIgnoredSilently_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<Error>("refusal");
        QTest::addRow("weight missing")
            << 0 << Error{ErrorCode::WeightMissing, {u"w"_s, u"2"_s, u"3"_s}};
        QTest::addRow("weight negative")
            << 1 << Error{ErrorCode::WeightNegative, {u"w"_s, u"1"_s, u"2"_s}};
        QTest::addRow("stratum missing") << 2 << Error{ErrorCode::StratumMissing, {u"s"_s, u"1"_s}};
        QTest::addRow("single clusters")
            << 3 << Error{ErrorCode::SingleClusterStrata, {u"north, south"_s}};
        QTest::addRow("cluster in two strata")
            << 4 << Error{ErrorCode::ClusterInSeveralStrata, {u"2"_s}};
        QTest::addRow("population below sample")
            << 5 << Error{ErrorCode::PopulationBelowSample, {u"north"_s, u"4"_s}};
        QTest::addRow("population varies") << 6 << Error{ErrorCode::PopulationVaries, {u"south"_s}};
        QTest::addRow("one N for several strata")
            << 7 << Error{ErrorCode::PopulationPerStratum, {u"2023"_s}};
        QTest::addRow("N below n")
            << 8 << Error{ErrorCode::PopulationBelowSample, {u"2023"_s, u"8"_s}};
        QTest::addRow("population missing")
            << 9 << Error{ErrorCode::PopulationMissing, {u"2023"_s, u"1"_s}};
    }

    void nothingIsIgnoredSilently()
    {
        QFETCH(int, what);
        QFETCH(Error, refusal);
        Sample sample;
        DesignStage stage{.stratum = sample.stratum};
        const auto codes = [&](const std::vector<int> &values) {
            return sample.builder.addCodes(sample.wave, u"s"_s, values, -1);
        };
        if (what == 0)
            sample.design().weight = sample.numbers(u"w"_s, {1, 1, none, none, 1, 1, 1, 1});
        else if (what == 1)
            sample.design().weight = sample.numbers(u"w"_s, {1, -2, 1, 1, 1, 0, 1, 1});
        else if (what == 2)
            stage.stratum = codes({1, 1, 1, -1, 2, 2, 2, 2});
        else if (what == 3)
            stage.cluster = codes({1, 1, 1, 1, 2, 2, 2, 2});
        else if (what == 4)
            stage.cluster = codes({1, 1, 2, 2, 2, 2, 3, 3});
        else if (what == 5)
            stage.populationSizes = sample.numbers(u"p"_s, {3, 3, 3, 3, 9, 9, 9, 9});
        else if (what == 6)
            stage.populationSizes = sample.numbers(u"p"_s, {9, 9, 9, 9, 9, 9, 8, 9});
        else if (what == 7)
            stage.populationSize = 100;
        else if (what == 8)
            stage = {.populationSize = 7};
        else if (what == 9)
            stage.populationSizes = sample.numbers(u"p"_s, {9, 9, 9, 9, 9, 9, none, 9});
        sample.design().stages = {stage};
        QCOMPARE(sample.refusal(), refusal);
    }

    void nestedClusterNumbersAreAllowedWhenSaid()
    {
        Sample sample;
        sample.design().stages = {
            {.cluster = sample.builder.addCodes(sample.wave, u"c"_s, {1, 1, 2, 2, 1, 1, 2, 2}),
             .stratum = sample.stratum}};
        QCOMPARE(sample.refusal().code, ErrorCode::ClusterInSeveralStrata);
        sample.design().clustersNested = true;
        QCOMPARE(sample.prepare()->sample.df(), 2.0);
    }

    void aPolicyForSingleClustersLeavesANotice()
    {
        Sample sample;
        sample.design().stages = {
            {.cluster = sample.builder.addCodes(sample.wave, u"c"_s, {1, 1, 1, 1, 2, 2, 3, 3}),
             .stratum = sample.stratum}};
        sample.design().singletons = SingletonPolicy::Certainty;
        const auto prepared = sample.prepare();
        QVERIFY(prepared);
        QCOMPARE(prepared->notices.size(), std::size_t(1));
        QCOMPARE(prepared->notices[0].arguments, QStringList{u"north"_s});
    }

    void codedColumnsKeepTagsAndNames()
    {
        test::StudyBuilder builder;
        const SourceId source = builder.addSource(u"2023"_s, 4);
        const VariableId id = builder.addVariable(
            source, u"x"_s, NumberColumn{{2.5, missingNumber('c'), missingNumber(), 2.5}});
        const Snapshot data = builder.snapshot();
        const CodedColumn coded(BoundVariable{data.study->variable(id), data.columns.at(id)});
        QCOMPARE(coded.own, (std::vector<std::int32_t>{0, -4, -1, 0}));
        QCOMPARE(coded.emptyTag(-4), std::optional('c'));
        QCOMPARE(coded.emptyTag(-1), std::optional('\0'));
        QCOMPARE(coded.emptyTag(0), std::nullopt);
        QCOMPARE(coded.name(0), u"2.5"_s);
    }
};

QTEST_GUILESS_MAIN(TestPreparedDesign)
#include "tst_prepared_design.moc"
