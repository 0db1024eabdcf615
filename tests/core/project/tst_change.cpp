// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include <QTest>

#include "core/project/change.h"
#include "tests/support/sample_study.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::test;

namespace {

template <typename T>
T renamed(T thing)
{
    thing.name = u"Nytt navn"_s;
    return thing;
}

AddSource thirdSource()
{
    AddSource change;
    change.source = {sampleSource(3, u"2025"_s, 0), 1};
    change.variables = {{codeVariable(50, 3, u"q1"_s), 0}, {codeVariable(51, 3, u"q2"_s), 3}};
    change.questions = {{sampleQuestion(52, 3, u"q1"_s, 50), 1}};
    change.links = {{QuestionLink{{53}, {21}, {52}}, 0}};
    return change;
}

/// Each kind of change, applicable to the sample study.
std::vector<Change> everyKind()
{
    const Study study = sampleStudy();
    SetStudyInfo info = studyInfo(study);
    info.title = LocalText(u"Annen tittel"_s);
    Variable recode = codeVariable(60, 1, u"antall"_s);
    recode.recode = Recode{{}, CountCodes{{{10}, {14}}, {1}}};
    QuestionLink link{{61}, {20}, {21}};
    SavedAnalysis note{{62}, SavedKind::Note, {}, LocalText(u"Merk"_s)};
    QuestionLink rejected = study.links.front();
    rejected.accepted = false;
    SavedAnalysis titled = study.analyses.back();
    titled.title = {};
    std::vector<Change> changes = {
        info,
        SetSource{renamed(study.sources[0])},
        thirdSource(),
        RemoveSource{{2}},
        SetVariable{renamed(study.variables[1])},
        AddVariable{recode, 2},
        RemoveVariable{{14}},
        SetQuestion{renamed(study.questions[1])},
        AddQuestion{sampleQuestion(63, 1, u"ny"_s, 14)},
        RemoveQuestion{{20}},
        MoveQuestion{{21}, 0},
        SetLink{rejected},
        AddLink{link, 0},
        RemoveLink{{30}},
        SetAnalysis{titled},
        InsertAnalysis{note, 1},
        RemoveAnalysis{{40}},
        MoveAnalysis{{40}, 1},
    };
    changes[9] = CombinedChange{{RemoveLink{{30}}, RemoveQuestion{{20}}}};
    return changes;
}

} // namespace

class TestChange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleStudyIsSound()
    {
        Study study = sampleStudy();
        QVERIFY(apply(study, CombinedChange{}));
    }

    void everyKindAndItsInverseLeaveNothingBehind()
    {
        std::set<std::size_t> kinds;
        for (const Change &change : everyKind()) {
            kinds.insert(change.kind.index());
            Study study = sampleStudy();
            const auto inverse = apply(study, change);
            QVERIFY2(inverse, qPrintable(inverse ? QString() : describe(inverse.error())));
            QVERIFY2(!(study == sampleStudy()), qPrintable(describe(change)));
            const Study after = study;
            const auto again = apply(study, *inverse);
            QVERIFY(again);
            QVERIFY2(study == sampleStudy(), qPrintable(describe(change)));
            QVERIFY(apply(study, *again));
            QVERIFY2(study == after, qPrintable(describe(change)));
        }
        kinds.insert(Change(RemoveQuestion{}).kind.index()); // stands inside the combined change
        QCOMPARE(kinds.size(), std::variant_size_v<Change::Kind>);
    }

    void everyKindSurvivesJson()
    {
        for (const Change &change : everyKind()) {
            const auto read = changeFromJson(toJson(change));
            QVERIFY2(read, qPrintable(read ? QString() : describe(read.error())));
            QVERIFY2(*read == change, qPrintable(describe(change)));
            QVERIFY(!describe(change).isEmpty());
        }
    }

    void aWholeStudySurvivesJsonAsChanges()
    {
        const Study study = sampleStudy();
        Study emptied = study;
        std::vector<Change> steps;
        for (const Change &change : {Change(RemoveSource{{1}}), Change(RemoveSource{{2}})}) {
            auto inverse = apply(emptied, change);
            QVERIFY(inverse);
            steps.push_back(std::move(inverse).value());
        }
        for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
            const auto read = changeFromJson(toJson(*step));
            QVERIFY(read);
            QVERIFY(apply(emptied, *read));
        }
        QVERIFY(emptied == study);
    }

    void unknownKeysAreNamed()
    {
        QJsonObject json = toJson(RemoveSource{{2}});
        json[u"removeSource"_s] = QJsonObject{{u"id"_s, 2}, {u"colour"_s, u"red"_s}};
        const auto read = changeFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::RequestNotUnderstood);
        QCOMPARE(read.error().arguments.front(), u"/removeSource/colour"_s);
    }

    void whatDoesNotFitIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<ErrorCode>("code");
        const Study study = sampleStudy();
        Variable moved = study.variables[0];
        moved.storage = StorageType::Text;
        Variable circular = study.variables[4];
        circular.recode->from = circular.id;
        Source longer = study.sources[0];
        longer.rows = 99;
        Question stray = study.questions[0];
        stray.items[0].variable = {13};
        QTest::newRow("unknown source") << Change(RemoveSource{{7}}) << ErrorCode::SourceNotFound;
        QTest::newRow("unknown variable")
            << Change(RemoveVariable{{7}}) << ErrorCode::VariableNotFound;
        QTest::newRow("used variable")
            << Change(RemoveVariable{{10}}) << ErrorCode::VariableNotFound;
        QTest::newRow("id taken") << Change(AddVariable{codeVariable(10, 1, u"x"_s)})
                                  << ErrorCode::IdNotUnique;
        QTest::newRow("no id") << Change(AddVariable{codeVariable(0, 1, u"x"_s)})
                               << ErrorCode::IdNotUnique;
        QTest::newRow("name taken")
            << Change(AddVariable{codeVariable(77, 1, u"q7"_s)}) << ErrorCode::NameTaken;
        QTest::newRow("no name") << Change(AddVariable{codeVariable(77, 1, {})})
                                 << ErrorCode::NameMissing;
        QTest::newRow("other storage") << Change(SetVariable{moved}) << ErrorCode::StorageFixed;
        QTest::newRow("other rows") << Change(SetSource{longer}) << ErrorCode::StorageFixed;
        QTest::newRow("circular") << Change(SetVariable{circular}) << ErrorCode::RecodeCircular;
        QTest::newRow("other source's item")
            << Change(SetQuestion{stray}) << ErrorCode::VariableOfOtherSource;
        QTest::newRow("linked question")
            << Change(RemoveQuestion{{20}}) << ErrorCode::QuestionNotFound;
        QTest::newRow("second of two")
            << Change(CombinedChange{{MoveQuestion{{21}, 0}, RemoveLink{{99}}}})
            << ErrorCode::LinkNotFound;
    }

    void whatDoesNotFitIsRefusedAndChangesNothing()
    {
        QFETCH(Change, change);
        QFETCH(ErrorCode, code);
        Study study = sampleStudy();
        const auto inverse = apply(study, change);
        QVERIFY(!inverse);
        QCOMPARE(inverse.error().code, code);
        QVERIFY(!describe(inverse.error()).isEmpty());
        QVERIFY(study == sampleStudy());
    }
};

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
