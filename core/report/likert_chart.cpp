// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart_filler.h"

#include <algorithm>
#include <set>

#include "core/report/report_words.h"
#include "core/report/sentences.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// Bars of which the answers are parts.
class LikertChart final : public ChartFiller
{
public:
    using ChartFiller::ChartFiller;

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

private:
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
};

} // namespace

void fillLikert(const ChartContext &context, ChartSpec &spec)
{
    LikertChart(context, spec).fillLikert();
}

} // namespace tidemark
