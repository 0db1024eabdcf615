// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tuple>
#include <vector>

#include "core/model/study.h"

/// Which columns of which table hold the fields of a value: once for reading and writing.
/// `columns` is called with a const value to write and with a changeable one to read.
namespace tidemark::store {

template <typename T>
struct Table; ///< name, list of columns, columns(T &) -> tuple of references

template <>
struct Table<Source>
{
    static constexpr auto name = "sources";
    static constexpr auto list =
        "id, kind, unit, name, wave, fieldwork_start, fieldwork_end, unit_plural, rows, unit_id,"
        " frame, weight, clusters_nested, population_from_frame, finite_population, singletons,"
        " degrees_of_freedom, calibration, replication, file_name, file_format, file_sha256,"
        " file_recipe";
    static auto columns(auto &v)
    {
        return std::tie(v.id, v.kind, v.unit, v.name, v.wave, v.fieldworkStart, v.fieldworkEnd,
                        v.unitPlural, v.rows, v.unitId, v.frame, v.design.weight,
                        v.design.clustersNested, v.design.populationFromFrame,
                        v.design.finitePopulation, v.design.singletons, v.design.degreesOfFreedom,
                        v.design.calibration, v.design.replication, v.file.name, v.file.format,
                        v.file.sha256, v.file.recipe);
    }
};

template <>
struct Table<DesignStage>
{
    static constexpr auto name = "design_stages";
    static constexpr auto owner = "source";
    static constexpr auto list = "cluster, stratum, population_size, population_sizes";
    static auto columns(auto &v)
    {
        return std::tie(v.cluster, v.stratum, v.populationSize, v.populationSizes);
    }
};

/// A variable's row; the optional range of missings is three columns that are null together.
struct VariableRow
{
    Variable variable = {};
    std::optional<double> lowest = {};
    std::optional<double> highest = {};
    std::optional<MissingReason> rangeReason = {};
};

template <>
struct Table<VariableRow>
{
    static constexpr auto name = "variables";
    static constexpr auto list =
        "id, source, name, label, storage, format, measure, decimals, unit, missing_lowest,"
        " missing_highest, missing_range_reason, empty_reason, recode";
    static auto columns(auto &row)
    {
        auto &v = row.variable;
        return std::tie(v.id, v.source, v.name, v.label, v.storage, v.format, v.measure, v.decimals,
                        v.unit, row.lowest, row.highest, row.rangeReason, v.missing.emptyReason,
                        v.recode);
    }
};

template <>
struct Table<ValueLabel>
{
    static constexpr auto name = "value_labels";
    static constexpr auto owner = "variable";
    static constexpr auto list = "code, label, source_text";
    static auto columns(auto &v) { return std::tie(v.code, v.label, v.sourceText); }
};

template <>
struct Table<MissingCode>
{
    static constexpr auto name = "missing_codes";
    static constexpr auto owner = "variable";
    static constexpr auto list = "code, reason";
    static auto columns(auto &v) { return std::tie(v.code, v.reason); }
};

template <>
struct Table<MissingTagMeaning>
{
    static constexpr auto name = "missing_tags";
    static constexpr auto owner = "variable";
    static constexpr auto list = "tag, reason, label";
    static auto columns(auto &v) { return std::tie(v.tag, v.reason, v.label); }
};

template <>
struct Table<Question>
{
    static constexpr auto name = "questions";
    static constexpr auto list =
        "id, source, name, title, wording, heading, kind, ticked_code, filter";
    static auto columns(auto &v)
    {
        return std::tie(v.id, v.source, v.name, v.title, v.wording, v.group, v.kind, v.tickedCode,
                        v.filter);
    }
};

template <>
struct Table<QuestionItem>
{
    static constexpr auto name = "question_items";
    static constexpr auto owner = "question";
    static constexpr auto list = "variable, label";
    static auto columns(auto &v) { return std::tie(v.variable, v.label); }
};

template <>
struct Table<QuestionLink>
{
    static constexpr auto name = "question_links";
    static constexpr auto list = "id, earlier, later, state, accepted, note";
    static auto columns(auto &v)
    {
        return std::tie(v.id, v.earlier, v.later, v.state, v.accepted, v.note);
    }
};

template <>
struct Table<CodeMapping>
{
    static constexpr auto name = "link_codes";
    static constexpr auto owner = "link";
    static constexpr auto list = "later, earlier";
    static auto columns(auto &v) { return std::tie(v.later, v.earlier); }
};

template <>
struct Table<std::pair<VariableId, VariableId>>
{
    static constexpr auto name = "link_items";
    static constexpr auto owner = "link";
    static constexpr auto list = "earlier, later";
    static auto columns(auto &v) { return std::tie(v.first, v.second); }
};

template <>
struct Table<SavedAnalysis>
{
    static constexpr auto name = "analyses";
    static constexpr auto list = "id, kind, title, text, request, chart, status";
    static auto columns(auto &v)
    {
        return std::tie(v.id, v.kind, v.title, v.text, v.request, v.chart, v.status);
    }
};

} // namespace tidemark::store
