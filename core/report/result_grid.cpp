// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/result_grid.h"

#include <algorithm>
#include <set>

#include "core/analysis/scope.h"
#include "core/report/report_words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// A row without its label: what it is of.
struct Cell
{
    EstimateKind kind = EstimateKind::Share;
    int group = -1;
    int item = -1;
    int category = -1;
};

/// Figures that do not stand in a row by waves.
bool isOfFurtherTable(EstimateKind kind)
{
    return kind == EstimateKind::PooledChange || kind == EstimateKind::Trend
        || kind == EstimateKind::Transition || kind == EstimateKind::Component
        || kind == EstimateKind::Started;
}

/// Collects the rows level by level.
class GridBuilder
{
public:
    GridBuilder(const AnalysisResult &result, const QString &language)
        : m_result(result)
        , m_language(language)
    {
        for (const Estimate &estimate : result.estimates)
            note(estimate.key);
        m_hasItems = m_items.size() > 1;
        m_hasGroups = m_groups.size() > 1;
        m_hasCategories = m_leaves.size() > 1;
    }

    ResultGrid build()
    {
        for (const int item : m_items)
            addItem(item);
        for (const int wave : m_waves)
            m_grid.columns.push_back({wave, -1, waveLabel(wave)});
        for (const auto &[from, to] : m_changes)
            m_grid.columns.push_back({to, from, changeLabel(from, to)});
        return std::move(m_grid);
    }

private:
    void note(const EstimateKey &key)
    {
        if (key.kind == EstimateKind::PooledChange)
            m_hasPooled = true;
        if (isOfFurtherTable(key.kind))
            return;
        m_items.insert(key.item);
        m_groups.insert(key.group);
        m_panels.insert(key.panel);
        if (key.kind == EstimateKind::Change) {
            m_changes.insert({key.fromWave, key.wave});
            return;
        }
        m_waves.insert(key.wave);
        const bool isCombined = key.kind == EstimateKind::CombinedShare;
        // combined shares stand after the categories they are made of
        m_leaves.insert({isCombined ? 1 : 0, key.category, key.kind});
    }

    void addItem(int item)
    {
        if (m_hasItems && (m_hasGroups || m_hasCategories))
            m_grid.rows.push_back(head({.item = item}, itemLabel(item), 0));
        for (const int group : m_groups)
            addGroup(item, group, m_hasItems && (m_hasGroups || m_hasCategories) ? 1 : 0);
    }

    void addGroup(int item, int group, int indent)
    {
        if (m_hasGroups && m_hasCategories)
            m_grid.rows.push_back(head({.group = group, .item = item}, groupLabel(group), indent));
        for (const auto &[order, category, kind] : m_leaves) {
            GridRow row = {.kind = kind, .group = group, .item = item, .category = category};
            row.indent = indent + (m_hasGroups && m_hasCategories ? 1 : groupDepth(group));
            row.isTotal = m_hasGroups && !m_hasCategories && group < 0;
            row.label = leafLabel(row);
            for (const bool panel : m_panels)
                m_grid.rows.push_back(ofPanel(row, panel));
            if (m_hasPooled)
                m_grid.rows.push_back(ofPooled(row));
        }
    }

    static GridRow head(const Cell &cell, const QString &label, int indent)
    {
        return {.kind = cell.kind,
                .group = cell.group,
                .item = cell.item,
                .label = label,
                .indent = indent,
                .isHead = true};
    }

    GridRow ofPanel(GridRow row, bool panel) const
    {
        row.panel = panel;
        if (!panel || m_panels.size() < 2)
            return row;
        row.label += u", "_s + panelLabel(m_language);
        row.isTotal = false;
        return row;
    }

    GridRow ofPooled(GridRow row) const
    {
        row.pooled = true;
        row.label += u", "_s + pooledLabel(m_language);
        row.isTotal = false;
        return row;
    }

    int groupDepth(int group) const
    {
        return group < 0 ? 0 : m_result.groups[std::size_t(group)].depth;
    }

    QString groupLabel(int group) const
    {
        return group < 0 ? allLabel(m_language)
                         : m_result.groups[std::size_t(group)].label.text(m_language);
    }

    QString itemLabel(int item) const
    {
        return item < 0 ? m_result.provenance.question.text(m_language)
                        : m_result.items[std::size_t(item)].label.text(m_language);
    }

    QString leafLabel(const GridRow &row) const
    {
        if (m_hasCategories)
            return row.kind == EstimateKind::CombinedShare ? combinedLabel(m_result, m_language)
                : row.category < 0
                ? itemLabel(row.item)
                : m_result.categories[std::size_t(row.category)].label.text(m_language);
        if (m_hasGroups)
            return groupLabel(row.group);
        if (m_hasItems)
            return itemLabel(row.item);
        return row.category >= 0
            ? m_result.categories[std::size_t(row.category)].label.text(m_language)
            : row.kind == EstimateKind::CombinedShare ? combinedLabel(m_result, m_language)
                                                      : groupLabel(row.group);
    }

    QString waveLabel(int wave) const
    {
        return wave < 0 ? QString() : m_result.waves[std::size_t(wave)].label.text(m_language);
    }

    QString changeLabel(int from, int to) const
    {
        const QString label = changeHead(m_language);
        return m_waves.size() > 2 ? label + u' ' + waveLabel(from) + u'–' + waveLabel(to) : label;
    }

    const AnalysisResult &m_result;
    QString m_language;
    std::set<int> m_items;
    std::set<int> m_groups; ///< −1 (all) sorts first
    std::set<bool> m_panels;
    std::set<int> m_waves;
    std::set<std::tuple<int, int, EstimateKind>> m_leaves;
    std::set<std::pair<int, int>> m_changes;
    bool m_hasPooled = false;
    bool m_hasItems = false;
    bool m_hasGroups = false;
    bool m_hasCategories = false;
    ResultGrid m_grid;
};

} // namespace

ResultGrid gridOf(const AnalysisResult &result, const QString &language)
{
    return GridBuilder(result, language).build();
}

EstimateKey keyOf(const GridRow &row, const GridColumn &column)
{
    const EstimateKind change = row.pooled ? EstimateKind::PooledChange : EstimateKind::Change;
    return {.kind = column.isChange() || row.pooled ? change : row.kind,
            .panel = row.panel,
            .wave = column.wave,
            .fromWave = column.fromWave,
            .group = row.group,
            .item = row.item,
            .category = row.category};
}

QString combinedLabel(const AnalysisResult &result, const QString &language)
{
    QStringList labels;
    for (const double code : combinedCodes(result.request)) {
        const auto found =
            std::ranges::find(result.categories, std::optional(code), &Heading::code);
        labels << (found == result.categories.end() ? QString::number(code)
                                                    : found->label.text(language));
    }
    return labels.join(u" + "_s);
}

} // namespace tidemark
