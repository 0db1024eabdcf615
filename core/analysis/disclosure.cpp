// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/disclosure.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>

#include "core/analysis/cell_bounds.h"
#include "core/analysis/change_disclosure.h"
#include "core/analysis/crosstab_disclosure.h"
#include "core/analysis/scope.h"

namespace tidemark {

namespace {

struct DisclosureText
{
    Q_DECLARE_TR_FUNCTIONS(Disclosure)
};

constexpr int mostRounds = 100;
constexpr int firstValue = 1'000'000; ///< answers behind means are numbered beyond all categories

/// Everyone in a group of a wave and item.
struct Node
{
    int base = -1; ///< −1: nothing shows how many they are
    std::map<std::pair<EstimateKind, int>, int> cells = {}; ///< by kind and category
};

/// A node's key is that of its estimates without kind and category.
EstimateKey nodeKey(EstimateKey key)
{
    key.kind = EstimateKind::Share;
    key.category = -1;
    return key;
}

class CellHider final
{
public:
    CellHider(AnalysisResult &result, int minCell, const ValueCounts &values)
        : m_result(result)
        , m_minCell(minCell)
        , m_values(values)
    {
    }

    void run()
    {
        readCells();
        addCategorySums();
        addGroupSums();
        addPanelSums();
        addTransitionSums();
        for (int cell = 0; cell < int(m_cells.size()); ++cell) {
            CountCell &small = m_cells[std::size_t(cell)];
            small.isSmall = small.count > 0 && small.count < m_minCell;
            if (small.isSmall)
                hide(cell);
        }
        for (int round = 0; round < mostRounds; ++round) {
            hideLonelyParts();
            if (!hideWhatBoundsReveal())
                break;
        }
        writeBack();
    }

private:
    int addCell(CountCell cell)
    {
        const int place = int(m_cells.size());
        m_cells.push_back(cell);
        if (cell.base >= 0)
            m_together[cell.base].push_back(place);
        return place;
    }

    void readCells()
    {
        if (const auto *crosstab = std::get_if<CrosstabRequest>(&m_result.request);
            crosstab && crosstab->of != CrosstabShare::Group)
            return readTable(crosstab->of);
        for (std::size_t i = 0; i < m_result.estimates.size(); ++i) {
            const Estimate &estimate = m_result.estimates[i];
            const EstimateKind kind = estimate.key.kind;
            if (isChangeKind(kind) || kind == EstimateKind::Started)
                continue; // these have rules of their own
            Node &node = m_nodes[nodeKey(estimate.key)];
            if (node.base < 0)
                node.base = addCell({.count = estimate.base, .isBase = true});
            const bool isShare = estimate.key.kind == EstimateKind::Share
                || estimate.key.kind == EstimateKind::CombinedShare
                || estimate.key.kind == EstimateKind::Transition;
            const int cell = addCell(
                {.count = isShare ? estimate.count : 0, .estimate = int(i), .base = node.base});
            if (isShare)
                node.cells[{estimate.key.kind, estimate.key.category}] = cell;
            if (tellsOfValues(kind))
                addValues(node, int(i));
        }
    }

    static bool tellsOfValues(EstimateKind kind)
    {
        return kind == EstimateKind::Mean || kind == EstimateKind::Total
            || kind == EstimateKind::Variance || kind == EstimateKind::Ratio;
    }

    /// How many gave each answer, all told by one figure.
    void addValues(Node &node, int index)
    {
        const auto counts = m_values.find(nodeKey(m_result.estimates[std::size_t(index)].key));
        if (counts == m_values.end())
            return;
        for (const auto &[value, count] : counts->second)
            node.cells[{EstimateKind::Share, firstValue + value}] =
                addCell({.count = count, .estimate = index, .base = node.base});
    }

    /// Row and cell shares are of the same counts as column shares, only with other bases: the
    /// count of a cell with its group, its answer and all is one table, whatever is shown as a
    /// share.
    void readTable(CrosstabShare of)
    {
        for (std::size_t i = 0; i < m_result.estimates.size(); ++i) {
            const Estimate &estimate = m_result.estimates[i];
            if (estimate.key.kind != EstimateKind::Change)
                readTableCell(of, int(i));
        }
        if (of == CrosstabShare::Table)
            addTableSums();
    }

    /// All cells make all, even where no margin is shown.
    void addTableSums()
    {
        std::map<int, std::vector<int>> cellsOfBase;
        for (int cell = 0; cell < int(m_cells.size()); ++cell) {
            const CountCell &one = m_cells[std::size_t(cell)];
            const Estimate *estimate =
                one.estimate < 0 ? nullptr : &m_result.estimates[std::size_t(one.estimate)];
            if (estimate && estimate->key.group >= 0 && !isGroupMargin(estimate->key))
                cellsOfBase[one.base].push_back(cell);
        }
        for (const auto &[base, cells] : cellsOfBase)
            addSum(base, cells);
    }

    /// The share of a group among all, whatever they answered.
    bool isGroupMargin(const EstimateKey &key) const
    {
        return key.category < 0 && !m_result.categories.empty();
    }

    void readTableCell(CrosstabShare of, int index)
    {
        const Estimate &estimate = m_result.estimates[std::size_t(index)];
        const bool isMargin = isGroupMargin(estimate.key);
        EstimateKey everyone = nodeKey(estimate.key);
        everyone.group = -1;
        Node &all = m_nodes[everyone];
        int base = -1;
        if (of == CrosstabShare::Category && !isMargin) {
            const auto [place, isNew] =
                all.cells.try_emplace({EstimateKind::Share, estimate.key.category}, -1);
            if (isNew)
                place->second = addCell({.count = estimate.base, .isBase = true});
            base = place->second;
        } else {
            if (all.base < 0)
                all.base = addCell({.count = estimate.base, .isBase = true});
            base = all.base;
        }
        const int cell = addCell({.count = estimate.count, .estimate = index, .base = base});
        Node &node = m_nodes[nodeKey(estimate.key)];
        if (isMargin)
            node.base = cell;
        else
            node.cells[{EstimateKind::Share, estimate.key.category}] = cell;
    }

    /// Categories and the rest make the base; so do the combined ones and theirs.
    void addCategorySums()
    {
        for (auto &[key, node] : m_nodes) {
            if (node.base < 0)
                continue;
            std::vector<int> parts;
            for (const auto &[what, cell] : node.cells) {
                if (what.first != EstimateKind::CombinedShare)
                    parts.push_back(cell);
                else
                    addSum(node.base, {cell});
            }
            if (!parts.empty())
                addSum(node.base, parts);
            addCombinedSum(node);
        }
    }

    void addCombinedSum(const Node &node)
    {
        const auto combined = node.cells.find({EstimateKind::CombinedShare, -1});
        if (combined == node.cells.end())
            return;
        std::vector<int> parts;
        for (const double code : combinedCodes(m_result.request)) {
            const auto heading =
                std::ranges::find(m_result.categories, std::optional(code), &Heading::code);
            const auto cell =
                node.cells.find({EstimateKind::Share, int(heading - m_result.categories.begin())});
            if (cell == node.cells.end())
                return;
            parts.push_back(cell->second);
        }
        m_sums.push_back({combined->second, parts});
    }

    /// total = parts + what is not shown.
    void addSum(int total, std::vector<int> parts)
    {
        qint64 rest = m_cells[std::size_t(total)].count;
        for (const int part : parts)
            rest -= m_cells[std::size_t(part)].count;
        if (rest != 0)
            parts.push_back(addCell({.count = rest}));
        m_sums.push_back({total, std::move(parts)});
    }

    /// The children of a group (of all together for the outermost) make the group.
    void addGroupSums()
    {
        std::map<EstimateKey, std::vector<const Node *>> families;
        for (const auto &[key, node] : m_nodes) {
            if (key.group < 0)
                continue;
            EstimateKey parent = key;
            parent.group = m_result.groups[std::size_t(key.group)].parent;
            families[parent].push_back(&node);
        }
        for (const auto &[key, children] : families) {
            const auto parent = m_nodes.find(key);
            if (parent != m_nodes.end())
                addNodeSums(parent->second, children);
        }
    }

    void addPanelSums()
    {
        for (const auto &[key, node] : m_nodes) {
            EstimateKey all = key;
            all.panel = false;
            const auto whole = m_nodes.find(all);
            if (key.panel && whole != m_nodes.end())
                addNodeSums(whole->second, {&node});
        }
    }

    /// The rows of a table of transitions make the panel of the earlier wave, its columns that of
    /// the later.
    void addTransitionSums()
    {
        std::map<EstimateKey, std::vector<std::pair<int, const Node *>>> tables;
        for (const auto &[key, node] : m_nodes) {
            EstimateKey table = key;
            table.fromCategory = -1;
            if (key.fromCategory >= 0)
                tables[table].push_back({key.fromCategory, &node});
        }
        for (const auto &[table, rows] : tables)
            addTransitionSums(table, rows);
    }

    void addTransitionSums(const EstimateKey &table,
                           const std::vector<std::pair<int, const Node *>> &rows)
    {
        const auto panelIn = [&](int wave) {
            return m_nodes.find({.panel = true, .wave = wave, .item = table.item});
        };
        const auto before = panelIn(table.fromWave);
        const auto after = panelIn(table.wave);
        if (before == m_nodes.end() || after == m_nodes.end())
            return;
        std::vector<int> bases;
        std::map<std::pair<EstimateKind, int>, std::vector<int>> columns;
        for (const auto &[state, row] : rows) {
            bases.push_back(row->base);
            if (const auto total = before->second.cells.find({EstimateKind::Share, state});
                total != before->second.cells.end())
                addSum(total->second, {row->base});
            for (const auto &[what, cell] : row->cells)
                columns[{EstimateKind::Share, what.second}].push_back(cell);
        }
        addSum(before->second.base, bases);
        for (const auto &[what, cells] : columns) {
            if (const auto total = after->second.cells.find(what);
                total != after->second.cells.end())
                addSum(total->second, cells);
        }
    }

    void addNodeSums(const Node &total, const std::vector<const Node *> &parts)
    {
        std::vector<int> bases;
        for (const Node *part : parts) {
            if (part->base >= 0)
                bases.push_back(part->base);
        }
        if (total.base >= 0 && !bases.empty())
            addSum(total.base, bases);
        for (const auto &[what, cell] : total.cells) {
            std::vector<int> cells;
            for (const Node *part : parts) {
                if (const auto found = part->cells.find(what); found != part->cells.end())
                    cells.push_back(found->second);
            }
            addSum(cell, cells);
        }
    }

    bool canHide(int cell) const
    {
        const CountCell &asked = m_cells[std::size_t(cell)];
        return !asked.isHidden && (asked.estimate >= 0 || asked.isBase);
    }

    /// Hiding a base hides everything that rests on it, hiding a figure all that it tells.
    void hide(int cell)
    {
        const CountCell asked = m_cells[std::size_t(cell)];
        m_cells[std::size_t(cell)].isHidden = true;
        if (!asked.isBase && asked.estimate < 0)
            return;
        for (const int other : m_together[asked.isBase ? cell : asked.base]) {
            if (asked.isBase || m_cells[std::size_t(other)].estimate == asked.estimate)
                m_cells[std::size_t(other)].isHidden = true;
        }
    }

    int hiddenIn(const CountSum &sum) const
    {
        const auto isHidden = [&](int cell) { return m_cells[std::size_t(cell)].isHidden; };
        return int(std::ranges::count_if(sum.parts, isHidden)) + (isHidden(sum.total) ? 1 : 0);
    }

    /// Hides the smallest part that is still shown, or the total; false if there is none.
    bool hideAnother(const CountSum &sum)
    {
        const auto order = [&](int cell) {
            const qint64 count = m_cells[std::size_t(cell)].count;
            return count == 0 ? unboundedCount : count;
        };
        int best = -1;
        for (const int part : sum.parts) {
            if (canHide(part) && (best < 0 || order(part) < order(best)))
                best = part;
        }
        if (best < 0 && canHide(sum.total))
            best = sum.total;
        if (best >= 0)
            hide(best);
        return best >= 0;
    }

    void hideLonelyParts()
    {
        bool hasChanged = true;
        while (hasChanged) {
            hasChanged = false;
            for (const CountSum &sum : m_sums) {
                if (hiddenIn(sum) == 1)
                    hasChanged = hideAnother(sum) || hasChanged;
            }
        }
    }

    /// Hides more where the bounds leave a small count no choice.
    bool hideWhatBoundsReveal()
    {
        findBounds(m_cells, m_sums);
        bool hasChanged = false;
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            const CountCell &cell = m_cells[i];
            if (!cell.isSmall || cell.lower < cell.upper)
                continue;
            for (const CountSum &sum : m_sums) {
                const bool isIn =
                    sum.total == int(i) || std::ranges::find(sum.parts, int(i)) != sum.parts.end();
                if (isIn && hideAnother(sum)) {
                    hasChanged = true;
                    break;
                }
            }
        }
        return hasChanged;
    }

    void writeBack()
    {
        for (const CountCell &cell : m_cells) {
            if (!cell.isHidden || cell.estimate < 0)
                continue;
            Estimate &estimate = m_result.estimates[std::size_t(cell.estimate)];
            const bool baseIsHidden = m_cells[std::size_t(cell.base)].isHidden;
            suppress(estimate, baseIsHidden ? 0 : estimate.base);
        }
        if (std::holds_alternative<CrosstabRequest>(m_result.request))
            hideTableFigures(m_result);
        hideWhatUsesHidden(m_result);
        const auto count =
            std::ranges::count(m_result.estimates, EstimateState::Suppressed, &Estimate::state);
        if (count > 0)
            m_result.notices.push_back({.severity = Severity::Information,
                                        .code = IssueCode::CellsHidden,
                                        .arguments = {QString::number(count)}});
    }

    AnalysisResult &m_result;
    int m_minCell = 0;
    const ValueCounts &m_values;
    std::vector<CountCell> m_cells = {};
    std::map<int, std::vector<int>> m_together = {}; ///< cells that rest on a base
    std::vector<CountSum> m_sums = {};
    std::map<EstimateKey, Node> m_nodes = {};
};

} // namespace

void hideSmallCells(AnalysisResult &result, int minCell, const ValueCounts &values)
{
    if (minCell > 1)
        CellHider(result, minCell, values).run();
}

Issue disclosureOffNotice()
{
    return {.severity = Severity::Warning,
            .code = IssueCode::TestLeftOut,
            .arguments = {DisclosureText::tr("The hiding of small counts of persons"),
                          DisclosureText::tr("the request switches it off with minCell")}};
}

bool isDisclosureOff(const AnalysisResult &result)
{
    return std::ranges::find(result.notices, disclosureOffNotice()) != result.notices.end();
}

} // namespace tidemark
