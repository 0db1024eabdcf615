// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_filler.h"

#include <algorithm>
#include <set>

#include "core/report/report_words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// All waves, or what changed between them.
class WaveChart final : public ChartFiller
{
public:
    using ChartFiller::ChartFiller;

    void fillWaves(bool withChange)
    {
        addWaveSeries();
        if (withChange)
            m_spec.series.push_back({u"change"_s, changeHead(m_language), SeriesRole::Change, 0});
        for (const GridRow &row : m_grid.rows)
            addWaveRow(row, withChange);
    }

private:
    void addWaveSeries()
    {
        std::set<int> waves;
        for (const GridColumn &column : m_grid.columns) {
            if (!column.isChange())
                waves.insert(column.wave);
        }
        int rank = int(waves.size());
        for (const int wave : waves)
            m_spec.series.push_back({waveKey(wave), waveName(wave), SeriesRole::Wave, --rank});
    }

    /// From the oldest to the newest wave.
    const GridColumn *wholeChange() const
    {
        const GridColumn *widest = nullptr;
        for (const GridColumn &column : m_grid.columns) {
            if (column.isChange()
                && (!widest || column.wave - column.fromWave > widest->wave - widest->fromWave))
                widest = &column;
        }
        return widest;
    }

    void addWaveRow(const GridRow &row, bool withChange)
    {
        addRow(row);
        if (row.isHead)
            return;
        const QString key = m_spec.rows.back().key;
        for (const GridColumn &column : m_grid.columns) {
            if (!column.isChange())
                addMark(key, waveKey(column.wave), keyOf(row, column));
        }
        const GridColumn *change = withChange ? wholeChange() : nullptr;
        if (change)
            addMark(key, u"change"_s, keyOf(row, *change));
    }
};

/// The newest wave.
class NewestChart final : public ChartFiller
{
public:
    using ChartFiller::ChartFiller;

    void fillNewest(bool isRanked)
    {
        m_spec.series.push_back({u"estimate"_s, waveName(newestWave()), SeriesRole::Estimate, 0});
        const GridColumn column = {.wave = newestWave()};
        std::vector<GridRow> rows = m_grid.rows;
        if (isRanked)
            std::ranges::stable_sort(rows, std::greater{},
                                     [&](const GridRow &row) { return valueOf(row, column); });
        std::erase_if(rows, [](const GridRow &row) { return row.pooled; });
        for (const GridRow &row : rows) {
            addRow(row);
            if (isRanked && isExclusive(row))
                m_spec.rows.back().role = RowRole::Exclusive;
            if (!row.isHead)
                addMark(rowKey(row), u"estimate"_s, keyOf(row, column));
        }
        std::ranges::stable_partition(
            m_spec.rows, [](const ChartRow &row) { return row.role != RowRole::Exclusive; });
        if (m_spec.kind == ChartKind::RankedMultiple)
            m_spec.subtitle += in(u". Flere svar mulig"_s, u". Fleire svar mogleg"_s,
                                  u". Several answers possible"_s);
    }

private:
    double valueOf(const GridRow &row, const GridColumn &column) const
    {
        const Estimate *estimate = m_result.find(keyOf(row, column));
        return estimate ? estimate->value.value_or(-1.0) : -1.0;
    }

    static bool isExclusive(const GridRow &row)
    {
        return beginsWithWord(row.label, u"Ingen"_s) || beginsWithWord(row.label, u"None"_s);
    }
};

/// Lines over the waves.
class LineChart final : public ChartFiller
{
public:
    using ChartFiller::ChartFiller;

    void fillLines()
    {
        std::set<int> waves;
        for (const GridColumn &column : m_grid.columns) {
            if (!column.isChange() && waves.insert(column.wave).second)
                addTime(column.wave);
        }
        int rank = 0;
        for (const GridRow &row : m_grid.rows) {
            if (row.isHead || row.pooled || std::size_t(rank) >= mostLines)
                continue;
            m_spec.series.push_back(
                {rowKey(row), row.label,
                 rank == 0 && m_grid.rows.size() == 1 ? SeriesRole::Estimate : SeriesRole::Category,
                 rank});
            ++rank;
            for (const GridColumn &column : m_grid.columns) {
                if (!column.isChange())
                    addMark(waveKey(column.wave), rowKey(row), keyOf(row, column));
            }
        }
    }

private:
    void addTime(int wave)
    {
        bool isYear = false;
        const double year = m_result.waves[std::size_t(wave)].key.toDouble(&isYear);
        m_spec.rows.push_back({.key = waveKey(wave),
                               .label = waveName(wave),
                               .position = isYear ? year : double(wave)});
    }
};

} // namespace

void fillWaves(const ChartContext &context, ChartSpec &spec, bool withChange)
{
    WaveChart(context, spec).fillWaves(withChange);
}

void fillNewest(const ChartContext &context, ChartSpec &spec, bool isRanked)
{
    NewestChart(context, spec).fillNewest(isRanked);
}

void fillLines(const ChartContext &context, ChartSpec &spec)
{
    LineChart(context, spec).fillLines();
}

} // namespace tidemark
