// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include <QTest>

#include "core/frame/frame_join.h"
#include "core/frame/response_account.h"
#include "core/frame/source_variables.h"
#include "core/frame/unit_numbers.h"
#include "tests/support/study_builder.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// A frame of five municipalities with size and county, and a wave of six rows whose ids have lost
/// their zeros; 9999 is not in the frame and the last row has no id.
struct Municipalities
{
    test::StudyBuilder builder = {};
    SourceId frame = {};
    SourceId wave = {};
    VariableId size = {};

    explicit Municipalities(const std::vector<QString> &frameIds = {u"0301"_s, u"1101"_s, u"0101"_s,
                                                                    u"4601"_s, u"5001"_s})
    {
        frame = builder.addSource(u"frame"_s, 5, SourceKind::Frame);
        builder.edit(frame).unitId = builder.addTexts(frame, u"knr"_s, frameIds);
        size = builder.addCodes(frame, u"size"_s, {3, 1, 1, 2, -1}, -1);
        builder.addLabels(size, {{1, u"small"_s}, {2, u"middle"_s}, {3, u"large"_s}});
        builder.addTexts(frame, u"county"_s,
                         {u"Oslo"_s, u"Rogaland"_s, u""_s, u"Vestland"_s, u""_s});
        builder.addNumbers(frame, u"people"_s, {700, 15, 30, 290, none});
        wave = builder.addSource(u"2023"_s, 6);
        builder.edit(wave).unitId =
            builder.addNumbers(wave, u"id"_s, {301, 101, 9999, 4601, 301, none});
        builder.edit(wave).frame = frame;
    }
};

} // namespace

class TestFrame final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreTheSameUnitHoweverTheyAreWritten()
    {
        UnitNumbers numbers;
        const Column texts =
            TextColumn{{0, 1, 2, TextColumn::emptyText}, {u"0301"_s, u" a1"_s, u"00"_s}};
        QCOMPARE(numbers.add(texts), (std::vector<std::int32_t>{0, 1, 2, UnitNumbers::none}));
        QCOMPARE(numbers.add(makeCodeColumn({301, 0, 5, emptyCode<std::int32_t>})),
                 (std::vector<std::int32_t>{0, 2, 3, UnitNumbers::none}));
        QCOMPARE(numbers.add(NumberColumn{{301.0, 0.5, missingNumber()}}),
                 (std::vector<std::int32_t>{0, 4, UnitNumbers::none}));
        QCOMPARE(numbers.size(), 5);
    }

    void longIdsAreComparedDigitByDigit()
    {
        UnitNumbers numbers;
        const Column texts =
            TextColumn{{0, 1}, {u"12345678901234567890"_s, u"12345678901234567891"_s}};
        QCOMPARE(numbers.add(texts), (std::vector<std::int32_t>{0, 1}));
    }

    void rowsFindTheirFrameRowAndStrangersAreNamed()
    {
        const Municipalities study;
        const Snapshot data = study.builder.snapshot();
        const auto join = joinFrame(data, *data.study->source(study.wave));
        QVERIFY(join);
        QCOMPARE(join->frameRow, (std::vector<std::int32_t>{0, 2, -1, 3, 0, -1}));
        QCOMPARE(join->rowsWithoutUnit, 1);
        QCOMPARE(join->rowsNotInFrame, 1);
        QCOMPARE(join->unitsNotInFrame, QStringList{u"9999"_s});
    }

    void aUnitThatTheFrameHasTwiceIsAnError()
    {
        const Municipalities study({u"0301"_s, u"1101"_s, u"301"_s, u"4601"_s, u"5001"_s});
        const Snapshot data = study.builder.snapshot();
        const auto join = joinFrame(data, *data.study->source(study.wave));
        QVERIFY(!join);
        QCOMPARE(join.error(), (Error{ErrorCode::FrameUnitTwice, {u"301"_s}}));
    }

    void frameVariablesTakeTheRowsOfTheWave()
    {
        const Municipalities study;
        const Snapshot data = study.builder.snapshot();
        SourceVariables variables(data, *data.study->source(study.wave));
        const auto size = variables.find(u"size"_s);
        QVERIFY(size);
        QCOMPARE(numberAt(*size->column, 0), 3.0);
        QCOMPARE(numberAt(*size->column, 1), 1.0);
        QVERIFY(isMissing(*size->column, 2));
        const auto county = variables.find(u"county"_s);
        QVERIFY(county);
        QCOMPARE(std::get<TextColumn>(*county->column).at(3), u"Vestland"_s);
        QVERIFY(isMissing(*county->column, 1));
        const auto people = variables.find(u"people"_s);
        QVERIFY(people);
        QCOMPARE(numberAt(*people->column, 4), 700.0);
    }

    void filtersMayNameFrameVariables()
    {
        const Municipalities study;
        const Snapshot data = study.builder.snapshot();
        SourceVariables variables(data, *data.study->source(study.wave));
        const auto mask = caseMask(*parseCondition(u"size = \"large\" or county = \"Vestland\""_s),
                                   6, [&](const QString &name) { return variables.find(name); });
        QVERIFY(mask);
        QCOMPARE(*mask, (CaseMask{1, 0, 0, 1, 1, 0}));
    }

    void whatMustBeLoadedIncludesTheUnitIds()
    {
        const Municipalities study;
        const Snapshot data = study.builder.snapshot();
        const Study &s = *data.study;
        const Source &wave = *s.source(study.wave);
        QCOMPARE(
            columnsToSee(s, wave, *findVariable(s, wave, u"size"_s)),
            (std::vector<VariableId>{study.size, *wave.unitId, *s.source(study.frame)->unitId}));
    }

    void theResponseAccountCountsUnitsOfTheFrameOnce()
    {
        const Municipalities study;
        const Snapshot data = study.builder.snapshot();
        const auto account = responseAccount(data, *data.study->source(study.wave), study.size);
        QVERIFY(account);
        QCOMPARE(account->invited, 5);
        QCOMPARE(account->answered, 3);
        QCOMPARE(account->rows, 6);
        const std::vector<ResponseClass> expected{
            {1.0, LocalText(u"small"_s), 2, 1},
            {2.0, LocalText(u"middle"_s), 1, 1},
            {3.0, LocalText(u"large"_s), 1, 1},
            {{}, {}, 1, 0},
        };
        QCOMPARE(account->classes, expected);
    }
};

QTEST_GUILESS_MAIN(TestFrame)
#include "tst_frame.moc"
