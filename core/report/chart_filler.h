// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart_from_result.h"
#include "core/report/chart_kinds.h"
#include "core/report/result_grid.h"

namespace tidemark {

/// What a figure is made from.
struct ChartContext
{
    const AnalysisResult &result;
    const ChartChoice &choice;
    QString language = {};
    ResultGrid grid = {};
    ChartShape shape = {};
};

/// Whether a label begins with a word: "Ja, alle" with "Ja", but not "Januar".
bool beginsWithWord(const QString &label, const QString &word);

/// Puts rows, series and marks into a figure: what the kinds of figures have in common.
class ChartFiller
{
public:
    ChartFiller(const ChartContext &context, ChartSpec &spec)
        : m_result(context.result)
        , m_choice(context.choice)
        , m_language(context.language)
        , m_grid(context.grid)
        , m_shape(context.shape)
        , m_spec(spec)
    {
    }

protected:
    double scale() const { return m_shape.isShare ? 100.0 : 1.0; }
    QString in(const QString &nb, const QString &nn, const QString &en) const;
    static QString rowKey(const GridRow &row);
    void addRow(const GridRow &row);
    void addMark(const QString &row, const QString &series, const EstimateKey &key);
    std::optional<double> scaled(std::optional<double> value) const;
    QString waveName(int wave) const;
    int newestWave() const;
    /// Whether the first code is the high end ("Ja", 1) rather than the last.
    bool isHighFirst() const;
    std::vector<int> stepCategories() const;
    bool hasShare(int category) const;
    static QString waveKey(int wave);

    const AnalysisResult &m_result;
    const ChartChoice &m_choice;
    const QString &m_language;
    const ResultGrid &m_grid;
    const ChartShape &m_shape;
    ChartSpec &m_spec;
};

/// A row per group or item with a mark per wave, and the whole change where it is asked for.
void fillWaves(const ChartContext &context, ChartSpec &spec, bool withChange);
/// The newest wave alone, ranked by size where asked for.
void fillNewest(const ChartContext &context, ChartSpec &spec, bool isRanked);
/// A line per group or item over the waves.
void fillLines(const ChartContext &context, ChartSpec &spec);
/// The answers of a scale as parts of a bar.
void fillLikert(const ChartContext &context, ChartSpec &spec);
/// The answer of every unit on the map.
void fillMap(const ChartContext &context, ChartSpec &spec);

} // namespace tidemark
