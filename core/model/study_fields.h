// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"
#include "core/model/question.h"
#include "core/model/source.h"
#include "core/model/study.h"
#include "core/model/variable.h"

/// The names under which the study's values stand in JSON and its choices in the study file.
/// They are part of the file format: never rename one.
namespace tidemark::json {

template <>
struct Words<SourceKind>
{
    static constexpr std::array list = {"wave", "register", "frame"};
};
template <>
struct Words<UnitKind>
{
    static constexpr std::array list = {"publicBody", "person"};
};
template <>
struct Words<SingletonPolicy>
{
    static constexpr std::array list = {"refuse", "certainty", "grandMean", "average"};
};
template <>
struct Words<DegreesOfFreedomRule>
{
    static constexpr std::array list = {"group", "design"};
};
template <>
struct Words<CalibrationMethod>
{
    static constexpr std::array list = {"postStratify", "rake", "linear", "logit"};
};
template <>
struct Words<ReplicateMethod>
{
    static constexpr std::array list = {"jackknife", "balanced", "fay", "bootstrap",
                                        "successiveDifference"};
};
template <>
struct Words<MeasureLevel>
{
    static constexpr std::array list = {"nominal", "ordinal", "scale"};
};
template <>
struct Words<StorageType>
{
    static constexpr std::array list = {"code", "number", "text"};
};
template <>
struct Words<ValueFormat>
{
    static constexpr std::array list = {"plain", "date", "dateTime", "time"};
};
template <>
struct Words<MissingReason>
{
    static constexpr std::array list = {"notAnswered", "dontKnow", "notApplicable", "notAsked",
                                        "other"};
};
template <>
struct Words<QuestionKind>
{
    static constexpr std::array list = {"single", "multiple", "battery",   "numeric",
                                        "open",   "date",     "background"};
};
template <>
struct Words<PairState>
{
    static constexpr std::array list = {"same", "codesDiffer", "wordingDiffers", "onlyHere"};
};
template <>
struct Words<SavedKind>
{
    static constexpr std::array list = {"heading", "note", "analysis"};
};
template <>
struct Words<FindingStatus>
{
    static constexpr std::array list = {"untried", "holds", "look"};
};
template <>
struct Words<decltype(Recode::rule)>
{
    static constexpr std::array list = {"combine", "bands", "count", "mean"};
};

/// {"nb": "Ja", "": "Yes"}: language -> text.
template <>
struct Form<LocalText>
{
    static QJsonValue write(const LocalText &text);
    static bool read(const QJsonValue &json, LocalText &text);
};

template <>
inline constexpr auto
    fieldsOf<CombineCodes::Group> = std::tuple(Field{"from", &CombineCodes::Group::from},
                                               Field{"to", &CombineCodes::Group::to},
                                               Field{"label", &CombineCodes::Group::label});
template <>
inline constexpr auto fieldsOf<CombineCodes> = std::tuple(Field{"groups", &CombineCodes::groups},
                                                          Field{"keepOthers",
                                                                &CombineCodes::keepOthers});
template <>
inline constexpr auto fieldsOf<Bands::Band> = std::tuple(Field{"lowest", &Bands::Band::lowest},
                                                         Field{"label", &Bands::Band::label});
template <>
inline constexpr auto fieldsOf<Bands> = std::tuple(Field{"bands", &Bands::bands},
                                                   Field{"upper", &Bands::upper});
template <>
inline constexpr auto fieldsOf<CountCodes> = std::tuple(Field{"items", &CountCodes::items},
                                                        Field{"codes", &CountCodes::codes});
template <>
inline constexpr auto fieldsOf<MeanOfItems> = std::tuple(Field{"items", &MeanOfItems::items},
                                                         Field{"atLeast", &MeanOfItems::atLeast});
template <>
inline constexpr auto fieldsOf<Recode> = std::tuple(Field{"from", &Recode::from},
                                                    Field{"rule", &Recode::rule});

template <>
inline constexpr auto fieldsOf<ValueLabel> = std::tuple(Field{"code", &ValueLabel::code},
                                                        Field{"label", &ValueLabel::label},
                                                        Field{"sourceText",
                                                              &ValueLabel::sourceText});
template <>
inline constexpr auto fieldsOf<MissingCode> = std::tuple(Field{"code", &MissingCode::code},
                                                         Field{"reason", &MissingCode::reason});
template <>
inline constexpr auto fieldsOf<MissingRange> = std::tuple(Field{"lowest", &MissingRange::lowest},
                                                          Field{"highest", &MissingRange::highest},
                                                          Field{"reason", &MissingRange::reason});
template <>
inline constexpr auto
    fieldsOf<MissingTagMeaning> = std::tuple(Field{"tag", &MissingTagMeaning::tag},
                                             Field{"reason", &MissingTagMeaning::reason},
                                             Field{"label", &MissingTagMeaning::label});
template <>
inline constexpr auto fieldsOf<MissingRule> = std::tuple(Field{"codes", &MissingRule::codes},
                                                         Field{"range", &MissingRule::range},
                                                         Field{"tags", &MissingRule::tags},
                                                         Field{"empty", &MissingRule::emptyReason});
template <>
inline constexpr auto fieldsOf<Variable> =
    std::tuple(Field{"id", &Variable::id}, Field{"source", &Variable::source},
               Field{"name", &Variable::name}, Field{"label", &Variable::label},
               Field{"storage", &Variable::storage}, Field{"format", &Variable::format},
               Field{"measure", &Variable::measure}, Field{"decimals", &Variable::decimals},
               Field{"unit", &Variable::unit}, Field{"labels", &Variable::labels},
               Field{"missing", &Variable::missing}, Field{"recode", &Variable::recode});

template <>
inline constexpr auto fieldsOf<QuestionItem> =
    std::tuple(Field{"variable", &QuestionItem::variable}, Field{"label", &QuestionItem::label});
template <>
inline constexpr auto fieldsOf<Question> =
    std::tuple(Field{"id", &Question::id}, Field{"source", &Question::source},
               Field{"name", &Question::name}, Field{"title", &Question::title},
               Field{"wording", &Question::wording}, Field{"group", &Question::group},
               Field{"kind", &Question::kind}, Field{"items", &Question::items},
               Field{"tickedCode", &Question::tickedCode}, Field{"filter", &Question::filter});
template <>
inline constexpr auto fieldsOf<CodeMapping> = std::tuple(Field{"later", &CodeMapping::later},
                                                         Field{"earlier", &CodeMapping::earlier});
template <>
inline constexpr auto fieldsOf<QuestionLink> =
    std::tuple(Field{"id", &QuestionLink::id}, Field{"earlier", &QuestionLink::earlier},
               Field{"later", &QuestionLink::later}, Field{"state", &QuestionLink::state},
               Field{"accepted", &QuestionLink::accepted}, Field{"codes", &QuestionLink::codes},
               Field{"items", &QuestionLink::items}, Field{"note", &QuestionLink::note});

template <>
inline constexpr auto
    fieldsOf<DesignStage> = std::tuple(Field{"cluster", &DesignStage::cluster},
                                       Field{"stratum", &DesignStage::stratum},
                                       Field{"populationSize", &DesignStage::populationSize},
                                       Field{"populationSizes", &DesignStage::populationSizes});
template <>
inline constexpr auto fieldsOf<CategoryTarget> = std::tuple(
    Field{"category", &CategoryTarget::category}, Field{"total", &CategoryTarget::total});
template <>
inline constexpr auto
    fieldsOf<CalibrationMargin> = std::tuple(Field{"variable", &CalibrationMargin::variable},
                                             Field{"fromFrame", &CalibrationMargin::fromFrame},
                                             Field{"isNumber", &CalibrationMargin::isNumber},
                                             Field{"total", &CalibrationMargin::total},
                                             Field{"targets", &CalibrationMargin::targets});
template <>
inline constexpr auto fieldsOf<Calibration> = std::tuple(
    Field{"method", &Calibration::method}, Field{"margins", &Calibration::margins},
    Field{"lowestFactor", &Calibration::lowestFactor},
    Field{"highestFactor", &Calibration::highestFactor},
    Field{"lowestWeight", &Calibration::lowestWeight},
    Field{"highestWeight", &Calibration::highestWeight});
template <>
inline constexpr auto fieldsOf<Replication> = std::tuple(
    Field{"method", &Replication::method}, Field{"weights", &Replication::weights},
    Field{"areFactors", &Replication::areFactors}, Field{"rho", &Replication::rho},
    Field{"scale", &Replication::scale}, Field{"scales", &Replication::scales},
    Field{"aroundEstimate", &Replication::aroundEstimate}, Field{"count", &Replication::count},
    Field{"seed", &Replication::seed});
template <>
inline constexpr auto fieldsOf<SurveyDesign> =
    std::tuple(Field{"weight", &SurveyDesign::weight}, Field{"stages", &SurveyDesign::stages},
               Field{"clustersNested", &SurveyDesign::clustersNested},
               Field{"populationFromFrame", &SurveyDesign::populationFromFrame},
               Field{"finitePopulation", &SurveyDesign::finitePopulation},
               Field{"singletons", &SurveyDesign::singletons},
               Field{"degreesOfFreedom", &SurveyDesign::degreesOfFreedom},
               Field{"calibration", &SurveyDesign::calibration},
               Field{"replication", &SurveyDesign::replication});
template <>
inline constexpr auto fieldsOf<SourceFile> = std::tuple(Field{"name", &SourceFile::name},
                                                        Field{"format", &SourceFile::format},
                                                        Field{"sha256", &SourceFile::sha256},
                                                        Field{"recipe", &SourceFile::recipe});
template <>
inline constexpr auto fieldsOf<Source> = std::tuple(
    Field{"id", &Source::id}, Field{"kind", &Source::kind}, Field{"unit", &Source::unit},
    Field{"name", &Source::name}, Field{"wave", &Source::wave},
    Field{"fieldworkStart", &Source::fieldworkStart}, Field{"fieldworkEnd", &Source::fieldworkEnd},
    Field{"unitPlural", &Source::unitPlural}, Field{"rows", &Source::rows},
    Field{"unitId", &Source::unitId}, Field{"frame", &Source::frame},
    Field{"design", &Source::design}, Field{"file", &Source::file});

template <>
inline constexpr auto fieldsOf<SavedAnalysis> =
    std::tuple(Field{"id", &SavedAnalysis::id}, Field{"kind", &SavedAnalysis::kind},
               Field{"title", &SavedAnalysis::title}, Field{"text", &SavedAnalysis::text},
               Field{"request", &SavedAnalysis::request}, Field{"chart", &SavedAnalysis::chart},
               Field{"status", &SavedAnalysis::status});

} // namespace tidemark::json
