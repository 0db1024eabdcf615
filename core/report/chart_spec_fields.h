// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <type_traits>

#include "core/report/chart_spec.h"

// The one list of names under which the parts of a ChartSpec stand in JSON. A visitor is called
// once per field, for writing and for reading alike.
namespace tidemark {

template <typename Part, typename Row>
concept PartOf = std::same_as<std::remove_const_t<Part>, Row>;

template <typename Visitor>
void visitFields(PartOf<ChartRow> auto &row, Visitor &&field)
{
    field("key", row.key);
    field("label", row.label);
    field("role", row.role);
    field("indent", row.indent);
    field("n", row.n);
    field("position", row.position);
}

template <typename Visitor>
void visitFields(PartOf<ChartSeries> auto &series, Visitor &&field)
{
    field("key", series.key);
    field("name", series.name);
    field("role", series.role);
    field("rank", series.rank);
    field("hidden", series.isHidden);
}

template <typename Visitor>
void visitFields(PartOf<ChartMark> auto &mark, Visitor &&field)
{
    field("row", mark.row);
    field("series", mark.series);
    field("panel", mark.panel);
    field("key", mark.key);
    field("state", mark.state);
    field("value", mark.value);
    field("lower", mark.lower);
    field("upper", mark.upper);
    field("n", mark.n);
    field("explanation", mark.explanation);
}

template <typename Visitor>
void visitFields(PartOf<ChartAxis> auto &axis, Visitor &&field)
{
    field("unit", axis.unit);
    field("minimum", axis.minimum);
    field("maximum", axis.maximum);
    field("ticks", axis.ticks);
    field("decimals", axis.decimals);
    field("unitName", axis.unitName);
}

template <typename Visitor>
void visitFields(PartOf<ChartInterval> auto &interval, Visitor &&field)
{
    field("level", interval.level);
    field("method", interval.method);
    field("shown", interval.isShown);
}

template <typename Visitor>
void visitFields(PartOf<ChartHeads> auto &heads, Visitor &&field)
{
    field("levels", heads.levels);
    field("change", heads.change);
    field("estimate", heads.estimate);
    field("n", heads.n);
    field("topSum", heads.topSum);
    field("bottomSum", heads.bottomSum);
    field("classes", heads.classes);
    field("classesNote", heads.classesNote);
    field("cumulative", heads.cumulative);
}

template <typename Visitor>
void visitFields(PartOf<ChartReference> auto &reference, Visitor &&field)
{
    field("kind", reference.kind);
    field("at", reference.at);
    field("label", reference.label);
}

template <typename Visitor>
void visitFields(PartOf<ChartClass> auto &part, Visitor &&field)
{
    field("label", part.label);
    field("lower", part.lower);
    field("upper", part.upper);
}

template <typename Visitor>
void visitFields(PartOf<ChartPanel> auto &panel, Visitor &&field)
{
    field("key", panel.key);
    field("title", panel.title);
}

template <typename Visitor>
void visitFields(PartOf<ChartDistribution> auto &part, Visitor &&field)
{
    field("row", part.row);
    field("firstQuartile", part.firstQuartile);
    field("median", part.median);
    field("thirdQuartile", part.thirdQuartile);
    field("lowWhisker", part.lowWhisker);
    field("highWhisker", part.highWhisker);
    field("values", part.values);
    field("edges", part.edges);
    field("binShares", part.binShares);
    field("cumulativeAt", part.cumulativeAt);
    field("cumulative", part.cumulative);
}

template <typename Visitor>
void visitFields(PartOf<ChartInset> auto &inset, Visitor &&field)
{
    field("title", inset.title);
    field("subtitle", inset.subtitle);
    field("decimals", inset.decimals);
    field("labels", inset.labels);
    field("values", inset.values);
    field("emphasised", inset.emphasised);
}

template <typename Visitor>
void visitFields(PartOf<ChartSpec> auto &spec, Visitor &&field)
{
    field("kind", spec.kind);
    field("language", spec.language);
    field("headline", spec.headline);
    field("subtitle", spec.subtitle);
    field("heads", spec.heads);
    field("series", spec.series);
    field("rows", spec.rows);
    field("panels", spec.panels);
    field("marks", spec.marks);
    field("distributions", spec.distributions);
    field("references", spec.references);
    field("classes", spec.classes);
    field("inset", spec.inset);
    field("valueAxis", spec.valueAxis);
    field("changeAxis", spec.changeAxis);
    field("positionAxis", spec.positionAxis);
    field("interval", spec.interval);
    field("minBase", spec.minBase);
    field("orderNote", spec.orderNote);
    field("notes", spec.notes);
    field("source", spec.source);
    field("synthetic", spec.isSynthetic);
    field("altText", spec.altText);
}

} // namespace tidemark
