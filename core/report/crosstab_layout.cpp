// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/crosstab_layout.h"

#include <algorithm>
#include <set>

#include "core/analysis/scope.h"
#include "core/report/crosstab_words.h"
#include "core/report/report_words.h"
#include "core/report/sentences.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// One table under the other: a wave or a change, of all or of the panel.
struct Block
{
    int fromWave = -1;
    int wave = -1;
    bool panel = false;

    bool isChange() const { return fromWave >= 0; }
    auto operator<=>(const Block &) const = default;
};

class CrosstabLayout
{
public:
    CrosstabLayout(const AnalysisResult &result, const QString &language)
        : m_result(result)
        , m_request(std::get<CrosstabRequest>(result.request))
        , m_language(language)
        , m_hasLetters(!result.comparisons.empty())
    {
        for (const Estimate &estimate : result.estimates) {
            const EstimateKey &key = estimate.key;
            m_blocks.insert({key.fromWave, key.wave, key.panel});
            m_items.insert(key.item);
            if (key.group < 0)
                m_hasTotal = true;
        }
    }

    ResultTable make()
    {
        m_table.title = m_result.provenance.question.text(m_language);
        m_table.subtitle = subtitle(m_result, m_language);
        m_table.language = m_language;
        m_table.notes = notes(m_result, m_language);
        addColumns();
        for (const Block &block : m_blocks)
            addBlock(block);
        return std::move(m_table);
    }

private:
    void addColumns()
    {
        m_table.columns.push_back({{}, m_result.provenance.byVariables, CellFormat::Text});
        for (int group = 0; group < int(m_result.groups.size()); ++group) {
            const QString label = m_result.groups[std::size_t(group)].label.text(m_language);
            addGroupColumns(m_hasLetters ? u"%1 (%2)"_s.arg(label, columnLetter(group)) : label,
                            m_hasLetters);
        }
        if (m_hasTotal)
            addGroupColumns(allLabel(m_language), false);
        if (m_request.of == CrosstabShare::Category)
            m_table.columns.push_back({{}, u"n"_s, CellFormat::Count});
    }

    void addGroupColumns(const QString &label, bool withLetters)
    {
        m_table.columns.push_back(
            {label, columnHead(EstimateKind::Share, m_language), CellFormat::Percent});
        m_table.columns.push_back(
            {label, intervalHead(m_request.scope.confidence, m_language), CellFormat::Interval});
        if (withLetters)
            m_table.columns.push_back(
                {label, threefold(m_language, u"Høyere enn"_s, u"Høgare enn"_s, u"Higher than"_s),
                 CellFormat::Text});
    }

    QString waveLabel(int wave) const
    {
        return m_result.waves[std::size_t(wave)].label.text(m_language);
    }

    QString nameOf(const Block &block) const
    {
        QString name = block.isChange() ? changeHead(m_language) + u' ' + waveLabel(block.fromWave)
                + u'–' + waveLabel(block.wave)
                                        : waveLabel(block.wave);
        if (block.panel)
            name += u", "_s + panelLabel(m_language);
        return name;
    }

    void addHead(const QString &label, int indent)
    {
        TableRow row{.indent = indent, .isGroupHead = true};
        row.cells.resize(m_table.columns.size());
        row.cells.front().text = label;
        m_table.rows.push_back(std::move(row));
    }

    void addBlock(const Block &block)
    {
        m_indent = 0;
        if (m_blocks.size() > 1)
            addHead(nameOf(block), m_indent++);
        const bool hasOptions = m_result.categories.empty();
        for (const int item : m_items) {
            EstimateKey key{.kind = block.isChange() ? EstimateKind::Change : EstimateKind::Share,
                            .panel = block.panel,
                            .wave = block.wave,
                            .fromWave = block.fromWave,
                            .item = item};
            if (hasOptions)
                addAnswer(key, itemLabel(item));
            else
                addTable(key);
        }
        if (hasOptions && !m_items.empty() && !block.isChange())
            addBases({.panel = block.panel, .wave = block.wave, .item = *m_items.begin()});
    }

    QString itemLabel(int item) const
    {
        return item < 0 ? m_result.provenance.question.text(m_language)
                        : m_result.items[std::size_t(item)].label.text(m_language);
    }

    void addTable(EstimateKey key)
    {
        const int indent = m_indent;
        if (m_items.size() > 1)
            addHead(itemLabel(key.item), m_indent++);
        for (std::size_t k = 0; k < m_result.categories.size(); ++k) {
            key.category = int(k);
            addAnswer(key, m_result.categories[k].label.text(m_language));
        }
        if (key.kind == EstimateKind::Share) {
            addGroupMargin(key);
            key.category = 0;
            addBases(key);
        }
        m_indent = indent;
    }

    void addAnswer(EstimateKey key, const QString &label)
    {
        TableRow row{.indent = m_indent};
        row.cells.push_back({.text = label});
        for (int group = 0; group < int(m_result.groups.size()); ++group) {
            key.group = group;
            addCells(row, key);
            if (m_hasLetters)
                row.cells.push_back({.text = key.panel && m_request.scope.units != UnitChoice::Panel
                                         ? QString()
                                         : lowerColumns(m_result, key)});
        }
        addEnd(row, key);
    }

    /// The total column and, of row shares, the base.
    void addEnd(TableRow &row, EstimateKey key)
    {
        const Estimate *cell = m_result.find(key);
        key.group = -1;
        if (m_hasTotal)
            addCells(row, key);
        if (m_request.of == CrosstabShare::Category)
            row.cells.push_back(baseCell(cell));
        m_table.rows.push_back(std::move(row));
    }

    /// The groups among all.
    void addGroupMargin(EstimateKey key)
    {
        key.category = -1;
        key.group = 0;
        if (!m_result.find(key))
            return;
        addAnswer(key, allLabel(m_language));
        m_table.rows.back().isTotal = true;
    }

    void addCells(TableRow &row, const EstimateKey &key) const
    {
        const Estimate *estimate = m_result.find(key);
        if (!estimate) {
            row.cells.resize(row.cells.size() + 2);
            return;
        }
        const bool isChange = key.kind == EstimateKind::Change;
        TableCell value{.format = isChange ? CellFormat::PercentagePoints : CellFormat::Percent,
                        .state = estimate->state,
                        .estimate = key};
        if (estimate->value)
            value.value = 100.0 * *estimate->value;
        if (estimate->lower && estimate->upper) {
            value.lower = 100.0 * *estimate->lower;
            value.upper = 100.0 * *estimate->upper;
            value.differs = isChange && (*value.lower > 0.0 || *value.upper < 0.0);
        }
        TableCell interval = value;
        interval.format = isChange ? CellFormat::SignedInterval : CellFormat::Interval;
        interval.differs = false;
        row.cells.push_back(value);
        row.cells.push_back(interval);
    }

    static TableCell baseCell(const Estimate *estimate)
    {
        if (!estimate)
            return {};
        // a suppressed share keeps a base that may be shown
        const bool isKnown = estimate->state != EstimateState::Suppressed || estimate->base > 0;
        return {.format = CellFormat::Count,
                .value = double(estimate->base),
                .state = isKnown ? EstimateState::Shown : estimate->state,
                .muted = true};
    }

    /// Below column shares: how many there are in each group.
    void addBases(EstimateKey key)
    {
        if (m_request.of != CrosstabShare::Group)
            return;
        TableRow row{.indent = m_indent};
        row.cells.push_back({.text = u"n"_s, .muted = true});
        const int groups = int(m_result.groups.size());
        for (int group = 0; group < groups + (m_hasTotal ? 1 : 0); ++group) {
            key.group = group < groups ? group : -1;
            row.cells.push_back(baseCell(m_result.find(key)));
            row.cells.resize(row.cells.size() + (m_hasLetters && group < groups ? 2 : 1));
        }
        m_table.rows.push_back(std::move(row));
    }

    const AnalysisResult &m_result;
    const CrosstabRequest &m_request;
    QString m_language;
    bool m_hasLetters = false;
    bool m_hasTotal = false;
    std::set<Block> m_blocks = {};
    std::set<int> m_items = {};
    int m_indent = 0;
    ResultTable m_table = {};
};

} // namespace

ResultTable crosstabLayout(const AnalysisResult &result, const QString &language)
{
    return CrosstabLayout(result, language).make();
}

} // namespace tidemark
