// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_from_result.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/analysis/scope.h"
#include "core/report/alt_text.h"
#include "core/report/change_charts.h"
#include "core/report/chart_kinds.h"
#include "core/report/chart_numbers.h"
#include "core/report/crosstab_charts.h"
#include "core/report/explanation.h"
#include "core/report/regression_chart.h"
#include "core/report/report_words.h"
#include "core/report/result_grid.h"
#include "core/report/sentences.h"
#include "core/report/survival_report.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr qint64 baseForDecimals = 500;

/// Makes one figure.
class ChartMaker
{
public:
    ChartMaker(const AnalysisResult &result, const ChartChoice &choice, const QString &language)
        : m_result(result)
        , m_choice(choice)
        , m_language(language)
        , m_grid(gridOf(result, language))
        , m_shape(shapeOf(result, m_grid))
    {
    }

    ChartSpec make(ChartKind kind, const QString &sourceLine)
    {
        m_spec.kind = kind;
        m_spec.language = m_language;
        m_spec.headline = m_choice.headline.isEmpty() ? headline(m_result, m_language)
                                                      : m_choice.headline.text(m_language);
        m_spec.subtitle = m_choice.subtitle.isEmpty() ? subtitle(m_result, m_language)
                                                      : m_choice.subtitle.text(m_language);
        m_spec.notes = notes(m_result, m_language);
        m_spec.source = sourceLine;
        m_spec.isSynthetic = m_result.synthetic;
        m_spec.minBase = scopeOf(m_result.request).smallestBase;
        m_spec.interval.level = scopeOf(m_result.request).confidence;
        m_spec.interval.method = m_result.provenance.intervalMethod;
        m_spec.interval.isShown = m_choice.showsInterval;
        setAxis();
        fill(kind);
        m_spec.altText = altText(m_spec);
        return std::move(m_spec);
    }

private:
    void fill(ChartKind kind)
    {
        const bool isCrosstab = std::holds_alternative<CrosstabRequest>(m_result.request);
        if (isCrosstab && kind == ChartKind::LikertStacked)
            return fillStacks(m_spec, m_result);
        switch (kind) {
        case ChartKind::Heat:
            return fillHeat(m_spec, m_result);
        case ChartKind::LikertStacked:
        case ChartKind::LikertDiverging:
            return fillLikert();
        case ChartKind::Line:
            return fillLines();
        case ChartKind::HexMap:
            return fillMap();
        case ChartKind::CumulativeStart:
            return fillCumulative(m_spec, m_result);
        case ChartKind::Flow:
            return fillFlow(m_spec, m_result);
        case ChartKind::DotWhisker:
            if (!m_result.parts.empty())
                return fillParts(m_spec, m_result);
            [[fallthrough]];
        case ChartKind::RankedMultiple:
            return fillNewest(kind == ChartKind::RankedMultiple);
        default:
            return fillWaves(kind == ChartKind::Change || kind == ChartKind::Slope);
        }
    }

    double scale() const { return m_shape.isShare ? 100.0 : 1.0; }
    QString in(const QString &nb, const QString &nn, const QString &en) const
    {
        return threefold(m_language, nb, nn, en);
    }

    void setAxis()
    {
        const bool isLarge = std::ranges::all_of(m_result.estimates, [](const Estimate &estimate) {
            return estimate.key.kind == EstimateKind::Change || estimate.base >= baseForDecimals;
        });
        m_spec.valueAxis.unit = m_shape.isShare ? ChartUnit::Percent : ChartUnit::Number;
        m_spec.valueAxis.decimals = m_shape.isShare ? (isLarge ? 1 : 0) : numberDecimals();
        m_spec.changeAxis.unit = m_shape.isShare ? ChartUnit::PercentagePoints : ChartUnit::Number;
        m_spec.changeAxis.decimals = m_spec.valueAxis.decimals;
        m_spec.heads.levels = m_shape.isShare
            ? in(u"Andel, prosent"_s, u"Prosentdel"_s, u"Share, per cent"_s)
            : m_result.provenance.question.text(m_language);
        m_spec.heads.change = m_shape.isShare
            ? in(u"Endring, prosentpoeng"_s, u"Endring, prosentpoeng"_s,
                 u"Change, percentage points"_s)
            : changeHead(m_language);
    }

    int numberDecimals() const
    {
        double largest = 0.0;
        for (const Estimate &estimate : m_result.estimates)
            largest = std::max(largest, std::abs(estimate.value.value_or(0.0)));
        return largest < 10 ? 1 : 0;
    }

    static QString rowKey(const GridRow &row)
    {
        return u"%1:%2:%3:%4"_s.arg(row.group)
                   .arg(row.item)
                   .arg(row.category)
                   .arg(row.pooled ? 2 : int(row.panel))
            + (row.isHead                                    ? u"h"_s
                   : row.kind == EstimateKind::CombinedShare ? u"c"_s
                                                             : QString());
    }

    void addRow(const GridRow &row)
    {
        ChartRow added = {.key = rowKey(row), .label = row.label, .indent = row.indent};
        added.role = row.isHead ? RowRole::GroupHead
            : row.isTotal       ? RowRole::Total
                                : RowRole::Ordinary;
        m_spec.rows.push_back(added);
    }

    void addMark(const QString &row, const QString &series, const EstimateKey &key)
    {
        const Estimate *estimate = m_result.find(key);
        if (!estimate)
            return;
        ChartMark mark = {
            .row = row, .series = series, .key = keyText(key), .state = markState(estimate->state)};
        if (mark.state == MarkState::Shown || mark.state == MarkState::FewAnswers) {
            mark.value = scaled(estimate->value);
            mark.lower = scaled(estimate->lower);
            mark.upper = scaled(estimate->upper);
            mark.n = estimate->base;
        }
        const Explanation words = explain(m_result, key, m_language);
        mark.explanation << words.sentence;
        m_spec.marks.push_back(mark);
    }

    std::optional<double> scaled(std::optional<double> value) const
    {
        return value ? std::optional(*value * scale()) : std::nullopt;
    }

    QString waveName(int wave) const
    {
        return wave < 0 ? QString() : m_result.waves[std::size_t(wave)].label.text(m_language);
    }

    int newestWave() const
    {
        int newest = -1;
        for (const GridColumn &column : m_grid.columns)
            newest = std::max(newest, column.wave);
        return newest;
    }

    static QString waveKey(int wave) { return u"wave%1"_s.arg(wave); }

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

    void fillWaves(bool withChange)
    {
        addWaveSeries();
        if (withChange)
            m_spec.series.push_back({u"change"_s, changeHead(m_language), SeriesRole::Change, 0});
        for (const GridRow &row : m_grid.rows)
            addWaveRow(row, withChange);
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

    double valueOf(const GridRow &row, const GridColumn &column) const
    {
        const Estimate *estimate = m_result.find(keyOf(row, column));
        return estimate ? estimate->value.value_or(-1.0) : -1.0;
    }

    static bool isExclusive(const GridRow &row)
    {
        return row.label.startsWith(u"Ingen"_s) || row.label.startsWith(u"None"_s);
    }

    /// Rows of a Likert figure: a group or an item, in the newest wave or one per wave.
    std::vector<GridRow> likertRows() const
    {
        std::vector<GridRow> rows;
        std::set<std::pair<int, int>> seen;
        for (const GridRow &row : m_grid.rows) {
            if (!row.isHead && !row.panel && !row.pooled
                && seen.insert({row.item, row.group}).second)
                rows.push_back(row);
        }
        return rows;
    }

    QString likertLabel(const GridRow &row, int wave) const
    {
        QStringList parts;
        if (row.item >= 0 && m_result.items.size() > 1)
            parts << m_result.items[std::size_t(row.item)].label.text(m_language);
        if (row.group >= 0)
            parts << m_result.groups[std::size_t(row.group)].label.text(m_language);
        else if (m_result.groups.size() > 0)
            parts << allLabel(m_language);
        if (m_shape.waves > 1)
            parts << waveName(wave);
        return parts.isEmpty() ? allLabel(m_language) : parts.join(u", "_s);
    }

    /// Whether the first code is the high end ("Ja", 1) rather than the last.
    bool isHighFirst() const
    {
        const std::vector<double> combined = combinedCodes(m_result.request);
        const std::vector<int> steps = stepCategories();
        if (!m_shape.isShare || steps.empty())
            return false;
        const auto code = [&](int category) {
            return m_result.categories[std::size_t(category)].code;
        };
        if (!combined.empty())
            return code(steps.front()) && std::ranges::count(combined, *code(steps.front())) > 0;
        const QString first = m_result.categories[std::size_t(steps.front())].label.text(u"nb"_s);
        return first.startsWith(u"Ja"_s) || first.startsWith(u"Yes"_s);
    }

    std::vector<int> stepCategories() const
    {
        std::vector<int> steps;
        for (std::size_t i = 0; i < m_result.categories.size(); ++i) {
            if (!m_result.categories[i].isMissingReason && hasShare(int(i)))
                steps.push_back(int(i));
        }
        return steps;
    }

    bool hasShare(int category) const
    {
        return std::ranges::any_of(m_result.estimates, [&](const Estimate &estimate) {
            return estimate.key.kind == EstimateKind::Share && estimate.key.category == category;
        });
    }

    void addLikertSeries()
    {
        std::vector<int> steps = stepCategories();
        if (isHighFirst())
            std::ranges::reverse(steps);
        for (std::size_t rank = 0; rank < steps.size(); ++rank)
            m_spec.series.push_back(
                {u"category%1"_s.arg(steps[rank]),
                 m_result.categories[std::size_t(steps[rank])].label.text(m_language),
                 SeriesRole::LikertStep, int(rank)});
        for (std::size_t i = 0; i < m_result.categories.size(); ++i) {
            if (m_result.categories[i].isMissingReason && hasShare(int(i)))
                m_spec.series.push_back({u"category%1"_s.arg(i),
                                         m_result.categories[i].label.text(m_language),
                                         SeriesRole::DontKnow, 0});
        }
        const bool hasSum = std::ranges::any_of(m_result.estimates, [](const Estimate &estimate) {
            return estimate.key.kind == EstimateKind::CombinedShare;
        });
        if (hasSum) {
            m_spec.series.push_back(
                {u"sum"_s, combinedLabel(m_result, m_language), SeriesRole::TopSum, 0});
            m_spec.heads.topSum = u"Sum"_s;
        }
    }

    void fillLikert()
    {
        m_spec.interval.isShown = false;
        m_spec.heads.n = u"n"_s;
        addLikertSeries();
        std::vector<GridRow> rows = likertRows();
        if (m_shape.hasItems && m_result.groups.empty())
            std::ranges::stable_sort(rows, std::greater{},
                                     [&](const GridRow &row) { return topShare(row); });
        for (const GridRow &row : rows) {
            for (const GridColumn &column : m_grid.columns) {
                if (!column.isChange() && (m_shape.waves < 3 || column.wave == newestWave()))
                    addLikertRow(row, column);
            }
        }
    }

    double topShare(const GridRow &row) const
    {
        EstimateKey key = {.kind = EstimateKind::CombinedShare,
                           .wave = newestWave(),
                           .group = row.group,
                           .item = row.item};
        if (const Estimate *sum = m_result.find(key))
            return sum->value.value_or(0.0);
        const std::vector<int> steps = stepCategories();
        key.kind = EstimateKind::Share;
        key.category = steps.empty() ? -1 : isHighFirst() ? steps.front() : steps.back();
        const Estimate *top = m_result.find(key);
        return top ? top->value.value_or(0.0) : 0.0;
    }

    void addLikertRow(const GridRow &row, const GridColumn &column)
    {
        const QString key = u"%1:%2:%3"_s.arg(row.item).arg(row.group).arg(column.wave);
        ChartRow added = {.key = key, .label = likertLabel(row, column.wave)};
        added.role = row.group < 0 && m_result.groups.size() > 0 && !m_shape.hasItems
            ? RowRole::Total
            : RowRole::Ordinary;
        m_spec.rows.push_back(added);
        EstimateKey mark = {.wave = column.wave, .group = row.group, .item = row.item};
        for (std::size_t i = 0; i < m_result.categories.size(); ++i) {
            mark.category = int(i);
            if (const Estimate *estimate = m_result.find(mark)) {
                if (markState(estimate->state) != MarkState::Hidden)
                    m_spec.rows.back().n = estimate->base;
                addMark(key, u"category%1"_s.arg(i), mark);
            }
        }
        mark.category = -1;
        mark.kind = EstimateKind::CombinedShare;
        addMark(key, u"sum"_s, mark);
    }

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

    void addTime(int wave)
    {
        bool isYear = false;
        const double year = m_result.waves[std::size_t(wave)].key.toDouble(&isYear);
        m_spec.rows.push_back({.key = waveKey(wave),
                               .label = waveName(wave),
                               .position = isYear ? year : double(wave)});
    }

    void fillMap()
    {
        m_spec.series.push_back({u"estimate"_s, m_result.provenance.question.text(m_language),
                                 SeriesRole::Estimate, 0});
        std::vector<int> categories = stepCategories();
        if (isHighFirst())
            std::ranges::reverse(categories);
        for (std::size_t k = 0; k < categories.size(); ++k)
            m_spec.classes.push_back(
                {m_result.categories[std::size_t(categories[k])].label.text(m_language),
                 double(k) - 0.5, double(k) + 0.5});
        m_spec.heads.classes = m_result.provenance.question.text(m_language);
        m_spec.valueAxis.unit = ChartUnit::Number;
        m_spec.interval.isShown = false;
        for (std::size_t group = 0; group < m_result.groups.size(); ++group)
            addUnit(int(group), categories);
        if (m_choice.headline.isEmpty() && !categories.empty())
            m_spec.headline = mapHeadline();
        if (m_choice.subtitle.isEmpty())
            m_spec.subtitle = m_result.provenance.wording.text(m_language);
    }

    /// "Livsmestring: 167 av 237 kommuner svarer «Ja»".
    QString mapHeadline() const
    {
        qint64 highest = 0;
        qint64 answered = 0;
        for (const ChartMark &mark : m_spec.marks) {
            answered += mark.value ? 1 : 0;
            highest += mark.value && *mark.value >= m_spec.classes.back().lower ? 1 : 0;
        }
        return in(u"%1: %2 av %3 %4 svarer «%5»"_s, u"%1: %2 av %3 %4 svarer «%5»"_s,
                  u"%1: %2 of %3 %4 answer “%5”"_s)
            .arg(m_result.provenance.question.text(m_language),
                 formatNumber(double(highest), 0, m_language),
                 formatNumber(double(answered), 0, m_language),
                 unitWord(m_result.provenance, m_language), m_spec.classes.back().label);
    }

    void addUnit(int group, const std::vector<int> &categories)
    {
        const Heading &unit = m_result.groups[std::size_t(group)];
        m_spec.rows.push_back({.key = unit.key, .label = unit.label.text(m_language)});
        ChartMark mark = {.row = unit.key, .series = u"estimate"_s, .state = MarkState::NoData};
        EstimateKey key = {.wave = newestWave(), .group = group};
        for (std::size_t k = 0; k < categories.size(); ++k) {
            key.category = categories[k];
            const Estimate *estimate = m_result.find(key);
            if (!estimate)
                continue;
            if (markState(estimate->state) == MarkState::Hidden)
                mark.state = MarkState::Hidden;
            if (estimate->value.value_or(0.0) > 0.5 && mark.state != MarkState::Hidden) {
                mark.state = MarkState::Shown;
                mark.value = double(k);
                mark.key = keyText(key);
                mark.explanation = {
                    m_result.categories[std::size_t(categories[k])].label.text(m_language)};
            }
        }
        m_spec.marks.push_back(mark);
    }

    const AnalysisResult &m_result;
    const ChartChoice &m_choice;
    QString m_language;
    ResultGrid m_grid;
    ChartShape m_shape;
    ChartSpec m_spec;
};

/// What the user chose about a figure whose rows and marks are there.
ChartSpec withChoice(ChartSpec spec, const ChartChoice &choice, const QString &sourceLine)
{
    if (!choice.headline.isEmpty())
        spec.headline = choice.headline.text(spec.language);
    if (!choice.subtitle.isEmpty())
        spec.subtitle = choice.subtitle.text(spec.language);
    spec.interval.isShown = choice.showsInterval;
    spec.source = sourceLine;
    spec.altText = altText(spec);
    return spec;
}

} // namespace

ChartSpec makeChart(const AnalysisResult &result, const ChartChoice &choice,
                    const QString &language, const QString &sourceLine)
{
    const std::vector<ChartKind> kinds = chartKindsFor(result);
    const bool isPossible = choice.kind && std::ranges::find(kinds, *choice.kind) != kinds.end();
    const ChartKind kind = isPossible ? *choice.kind : kinds.front();
    if (std::holds_alternative<RegressionRequest>(result.request))
        return styled(withChoice(regressionChart(result, kind, language), choice, sourceLine),
                      choice.style);
    return styled(ChartMaker(result, choice, language).make(kind, sourceLine), choice.style);
}

} // namespace tidemark
