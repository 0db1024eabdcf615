// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

#include "core/model/study.h"

/// A small study in which every field of every value holds something.
namespace tidemark::test {

inline LocalText inTwoLanguages(const QString &nb, const QString &en)
{
    LocalText text;
    text.set(QStringLiteral("nb"), nb);
    text.set(QStringLiteral("en"), en);
    return text;
}

inline Source sampleSource(qint64 id, const QString &wave, qint64 rows)
{
    using namespace Qt::StringLiterals;
    Source source;
    source.id = {id};
    source.unit = UnitKind::Person;
    source.name = inTwoLanguages(u"Kommuner "_s + wave, u"Municipalities "_s + wave);
    source.wave = wave;
    source.fieldworkStart = QDate(wave.toInt(), 3, 1);
    source.fieldworkEnd = QDate(wave.toInt(), 4, 30);
    source.unitPlural = LocalText(u"kommuner"_s);
    source.rows = rows;
    source.file = {u"svar_æøå.csv"_s, u"csv"_s, u"ab12"_s, u"{\"format\":\"csv\"}"_s};
    return source;
}

inline Variable codeVariable(qint64 id, qint64 source, const QString &name)
{
    using namespace Qt::StringLiterals;
    Variable variable;
    variable.id = {id};
    variable.source = {source};
    variable.name = name;
    variable.label = inTwoLanguages(u"Tilbyr dere …?"_s, u"Do you offer …?"_s);
    variable.measure = MeasureLevel::Ordinal;
    variable.labels = {{1, inTwoLanguages(u"Ja"_s, u"Yes"_s), u"JA"_s},
                       {2, LocalText(u"Nei, men er underveis"_s), {}},
                       {8, LocalText(u"Vet ikke"_s), {}}};
    variable.missing.codes = {{8, MissingReason::DontKnow}};
    variable.missing.range =
        MissingRange{90, std::numeric_limits<double>::infinity(), MissingReason::NotApplicable};
    variable.missing.tags = {{'b', MissingReason::NotAsked, LocalText(u"Ikke stilt"_s)}};
    variable.missing.emptyReason = MissingReason::Other;
    return variable;
}

inline Variable plainVariable(qint64 id, qint64 source, const QString &name, StorageType storage)
{
    Variable variable;
    variable.id = {id};
    variable.source = {source};
    variable.name = name;
    variable.storage = storage;
    variable.measure = MeasureLevel::Scale;
    variable.decimals = 1;
    variable.unit = QStringLiteral("timer");
    return variable;
}

inline Question sampleQuestion(qint64 id, qint64 source, const QString &name, qint64 variable)
{
    using namespace Qt::StringLiterals;
    Question question;
    question.id = {id};
    question.source = {source};
    question.name = name;
    question.title = inTwoLanguages(u"Foreldreveiledning"_s, u"Parental guidance"_s);
    question.wording = LocalText(u"Tilbyr kommunen foreldreveiledning?"_s);
    question.group = u"Innhold"_s;
    question.kind = QuestionKind::Battery;
    question.items = {{{variable}, LocalText(u"Gruppe"_s)}};
    question.tickedCode = 2;
    question.filter = u"q1 == 1"_s;
    return question;
}

inline void addLists(Study &study)
{
    using namespace Qt::StringLiterals;
    study.questions = {sampleQuestion(20, 1, u"q7"_s, 10), sampleQuestion(21, 2, u"q8"_s, 13)};
    QuestionLink link;
    link.id = {30};
    link.earlier = {20};
    link.later = {21};
    link.state = PairState::CodesDiffer;
    link.accepted = true;
    link.codes = {{1, 2}, {2.5, 1}};
    link.items = {{{10}, {13}}};
    link.note = LocalText(u"Ordlyden er endret."_s);
    study.links = {link};
    SavedAnalysis heading;
    heading.id = {40};
    heading.kind = SavedKind::Heading;
    heading.title = inTwoLanguages(u"Tilbud"_s, u"Offers"_s);
    SavedAnalysis figure;
    figure.id = {41};
    figure.title = LocalText(u"Sju av ti tilbyr"_s);
    figure.text = LocalText(u"Se *figuren*."_s);
    figure.request = {{u"kind"_s, u"share"_s}, {u"question"_s, u"q8"_s}};
    figure.chart = {{u"kind"_s, u"clusteredBars"_s}};
    study.analyses = {heading, figure};
}

inline Calibration sampleCalibration()
{
    using namespace Qt::StringLiterals;
    CalibrationMargin sizes{.variable = {10}, .targets = {{u"1"_s, 200.0}, {u"2"_s, 156.5}}};
    CalibrationMargin number{.variable = {11}, .isNumber = true, .total = 1200.5};
    CalibrationMargin listed{.variable = {12}, .fromFrame = true};
    return {.method = CalibrationMethod::Logit,
            .margins = {sizes, number, listed},
            .lowestFactor = 0.25,
            .highestFactor = 3.0,
            .lowestWeight = 0.5,
            .highestWeight = 4.5};
}

inline Replication sampleReplication()
{
    return {.method = ReplicateMethod::Fay,
            .weights = {{11}, {10}},
            .areFactors = true,
            .rho = 0.3,
            .scale = 0.25,
            .scales = {1.0, 0.5},
            .aroundEstimate = true,
            .count = 40,
            .seed = 7};
}

/// Sources 1 (2021, 3 rows) and 2 (2023, 4 rows); variables 10 to 14; 14 is a recode of 10.
inline Study sampleStudy()
{
    using namespace Qt::StringLiterals;
    Study study;
    study.title = inTwoLanguages(u"Introduksjonsprogrammet"_s, u"The programme"_s);
    study.language = u"nn"_s;
    study.synthetic = true;
    study.sourceLine = LocalText(u"Kilde: egne svar"_s);
    study.houseStyle = {{u"font"_s, u"Inter"_s}};
    study.sources = {sampleSource(1, u"2021"_s, 3), sampleSource(2, u"2023"_s, 4)};
    Variable recode = codeVariable(14, 1, u"topp2"_s);
    recode.recode = Recode{{10}, CombineCodes{{{{1, 2}, 1, LocalText(u"Topp 2"_s)}}, true}};
    study.variables = {
        codeVariable(10, 1, u"q7"_s), plainVariable(11, 1, u"vekt"_s, StorageType::Number),
        plainVariable(12, 1, u"knr"_s, StorageType::Text), codeVariable(13, 2, u"q8"_s), recode};
    study.sources[0].unitId = VariableId{12};
    study.sources[0].design = {.weight = VariableId{11},
                               .stages = {{VariableId{12}, VariableId{10}, 356.0, VariableId{11}},
                                          {VariableId{10}, {}, {}, {}}},
                               .clustersNested = true,
                               .populationFromFrame = true,
                               .finitePopulation = false,
                               .singletons = SingletonPolicy::Average,
                               .degreesOfFreedom = DegreesOfFreedomRule::Design,
                               .calibration = sampleCalibration(),
                               .replication = sampleReplication()};
    addLists(study);
    return study;
}

} // namespace tidemark::test
