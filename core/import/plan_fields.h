// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"
#include "core/model/study_fields.h"

/// The names under which the parts of an import plan stand in a recipe. They are part of the study
/// file: never rename one.
namespace tidemark::json {

template <>
struct Form<QStringList>
{
    static QJsonValue write(const QStringList &list) { return QJsonArray::fromStringList(list); }
    static bool read(const QJsonValue &json, QStringList &list)
    {
        list.clear();
        const QJsonArray array = json.toArray();
        for (const QJsonValue &value : array)
            list << value.toString();
        return json.isArray();
    }
};
template <>
struct Words<ColumnType>
{
    static constexpr std::array list = {"code", "number", "date", "dateTime", "time", "text"};
};
template <>
struct Words<ColumnRole>
{
    static constexpr std::array list = {"question", "unitId",     "weight", "stratum",
                                        "cluster",  "background", "skip"};
};

template <typename T>
inline constexpr auto fieldsOf<Detected<T>> = std::tuple(Field{"value", &Detected<T>::value},
                                                         Field{"fixed", &Detected<T>::fixedByUser},
                                                         Field{"sure", &Detected<T>::sure},
                                                         Field{"reason", &Detected<T>::reason});
template <>
inline constexpr auto fieldsOf<TextLayout> =
    std::tuple(Field{"encoding", &TextLayout::encoding}, Field{"delimiter", &TextLayout::delimiter},
               Field{"quote", &TextLayout::quote}, Field{"lineEnd", &TextLayout::lineEnd},
               Field{"emptyTexts", &TextLayout::emptyTexts});
template <>
inline constexpr auto fieldsOf<SheetLayout> = std::tuple(Field{"sheets", &SheetLayout::sheets},
                                                         Field{"sheet", &SheetLayout::sheet},
                                                         Field{"range", &SheetLayout::range});
template <>
inline constexpr auto fieldsOf<TextReplacement> =
    std::tuple(Field{"text", &TextReplacement::text}, Field{"readAs", &TextReplacement::readAs});
template <>
inline constexpr auto fieldsOf<ColumnPlan> =
    std::tuple(Field{"index", &ColumnPlan::index}, Field{"nameInFile", &ColumnPlan::nameInFile},
               Field{"name", &ColumnPlan::name}, Field{"label", &ColumnPlan::label},
               Field{"type", &ColumnPlan::type}, Field{"decimalSign", &ColumnPlan::decimalSign},
               Field{"thousandsSign", &ColumnPlan::thousandsSign},
               Field{"dateFormat", &ColumnPlan::dateFormat}, Field{"measure", &ColumnPlan::measure},
               Field{"role", &ColumnPlan::role}, Field{"missing", &ColumnPlan::missing},
               Field{"labels", &ColumnPlan::labels}, Field{"decimals", &ColumnPlan::decimals},
               Field{"unit", &ColumnPlan::unit}, Field{"questionText", &ColumnPlan::questionText},
               Field{"replacements", &ColumnPlan::replacements},
               Field{"answered", &ColumnPlan::answered}, Field{"counts", &ColumnPlan::counts},
               Field{"range", &ColumnPlan::range}, Field{"different", &ColumnPlan::different});
template <>
inline constexpr auto fieldsOf<QuestionPlan> = std::tuple(
    Field{"name", &QuestionPlan::name}, Field{"title", &QuestionPlan::title},
    Field{"wording", &QuestionPlan::wording}, Field{"kind", &QuestionPlan::kind},
    Field{"columns", &QuestionPlan::columns}, Field{"itemLabels", &QuestionPlan::itemLabels},
    Field{"tickedCode", &QuestionPlan::tickedCode}, Field{"group", &QuestionPlan::group},
    Field{"fixed", &QuestionPlan::fixedByUser});
template <>
inline constexpr auto fieldsOf<PairPlan> =
    std::tuple(Field{"later", &PairPlan::later}, Field{"earlier", &PairPlan::earlier},
               Field{"state", &PairPlan::state}, Field{"accepted", &PairPlan::accepted},
               Field{"likeness", &PairPlan::likeness}, Field{"codes", &PairPlan::codes},
               Field{"items", &PairPlan::items}, Field{"note", &PairPlan::note},
               Field{"fixed", &PairPlan::fixedByUser});
template <>
inline constexpr auto fieldsOf<WavePlan> = std::tuple(
    Field{"kind", &WavePlan::kind}, Field{"unit", &WavePlan::unit}, Field{"name", &WavePlan::name},
    Field{"wave", &WavePlan::wave}, Field{"fieldworkStart", &WavePlan::fieldworkStart},
    Field{"fieldworkEnd", &WavePlan::fieldworkEnd}, Field{"unitPlural", &WavePlan::unitPlural},
    Field{"frame", &WavePlan::frame}, Field{"populationSize", &WavePlan::populationSize},
    Field{"pairs", &WavePlan::pairs});
template <>
inline constexpr auto fieldsOf<ImportPlan> = std::tuple(
    Field{"format", &ImportPlan::format}, Field{"fileName", &ImportPlan::fileName},
    Field{"recipeName", &ImportPlan::recipeName},
    Field{"text", &ImportPlan::text}, Field{"sheet", &ImportPlan::sheet},
    Field{"firstRow", &ImportPlan::firstRow}, Field{"headerRows", &ImportPlan::headerRows},
    Field{"rows", &ImportPlan::rows}, Field{"columns", &ImportPlan::columns},
    Field{"questions", &ImportPlan::questions}, Field{"wave", &ImportPlan::wave});

} // namespace tidemark::json
