// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/regression_table.h"

#include <algorithm>
#include <cmath>

#include "core/report/regression_words.h"
#include "core/report/report_words.h"
#include "core/report/sentences.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

bool isRatioFamily(RegressionFamily family)
{
    return family != RegressionFamily::Linear && family != RegressionFamily::Probit
        && family != RegressionFamily::TwoPart && family != RegressionFamily::MultilevelLinear;
}

/// One block of columns: a model, or one category of it.
struct Block
{
    int group = -1;
    int category = -1;
};

class TableMaker
{
public:
    TableMaker(const AnalysisResult &result, RegressionTable kind, const QString &language)
        : m_result(result)
        , m_request(std::get<RegressionRequest>(result.request))
        , m_kind(kind)
        , m_language(language)
    {
        for (int group = 0; group < int(result.groups.size()); ++group)
            addBlocks(group);
    }

    ResultTable make()
    {
        m_table.title = m_result.provenance.question.text(m_language);
        m_table.subtitle = subtitle(m_result, m_language);
        m_table.language = m_language;
        m_table.notes = notes(m_result, m_language);
        m_table.columns.push_back({});
        for (const Block &block : m_blocks)
            addColumns(block);
        for (int item = 0; item < int(m_result.items.size()); ++item)
            addItem(item);
        if (m_kind != RegressionTable::PlainNumbers) {
            addFoot();
            m_table.notes.prepend(starsNote());
            if (std::ranges::any_of(m_blocks, [&](const Block &b) { return isCompared(b); }))
                m_table.notes.prepend(comparisonNote());
        }
        return std::move(m_table);
    }

private:
    bool isPlain() const { return m_kind == RegressionTable::PlainNumbers; }

    EstimateKind kind() const
    {
        return m_kind == RegressionTable::Effects || isPlain() ? EstimateKind::Effect
                                                               : EstimateKind::Coefficient;
    }

    void addBlocks(int group)
    {
        std::vector<int> categories;
        for (const Estimate &estimate : m_result.estimates) {
            const EstimateKey &key = estimate.key;
            if (key.kind == kind() && key.group == group
                && std::ranges::find(categories, key.category) == categories.end())
                categories.push_back(key.category);
        }
        if (categories.empty())
            categories.push_back(-1);
        std::ranges::sort(categories);
        for (const int category : categories)
            m_blocks.push_back({group, category});
    }

    QString spanHead(const Block &block) const
    {
        const QString group = m_result.groups[std::size_t(block.group)].label.text(m_language);
        if (block.category < 0)
            return group;
        const QString category =
            m_result.categories[std::size_t(block.category)].label.text(m_language);
        return m_result.groups.size() == 1 ? category : group + u": "_s + category;
    }

    bool isShare(const Block &block) const { return isShareFigure(m_result, block.category); }

    CellFormat effectFormat(const Block &block) const
    {
        return kind() == EstimateKind::Effect && isShare(block) ? CellFormat::PercentagePoints
                                                                : CellFormat::Number;
    }

    void addColumns(const Block &block)
    {
        const QString span = spanHead(block);
        const CellFormat level = isShare(block) ? CellFormat::Percent : CellFormat::Number;
        if (isPlain()) {
            m_table.columns.push_back(
                {span, columnHead(EstimateKind::Prediction, m_language), level});
            m_table.columns.push_back(
                {span, threefold(m_language, u"Ujustert"_s, u"Ujustert"_s, u"Unadjusted"_s),
                 level});
        }
        m_table.columns.push_back({span, valueHead(block), effectFormat(block)});
        m_table.columns.push_back({span, intervalHead(m_request.scope.confidence, m_language),
                                   m_kind == RegressionTable::Ratios ? CellFormat::Interval
                                                                     : CellFormat::SignedInterval});
        if (isPlain())
            m_table.columns.push_back({span, u"n"_s, CellFormat::Count});
        if (!isCompared(block))
            return;
        m_table.columns.push_back({span, comparisonHead(block), effectFormat(block)});
        m_table.columns.push_back({span, u"p"_s, CellFormat::Number});
    }

    const Comparison *comparison(const Block &block, int item) const
    {
        const auto found = std::ranges::find_if(m_result.comparisons, [&](const Comparison &one) {
            return one.firstGroup == block.group && one.category == block.category
                && (item < 0 || one.item == item);
        });
        return found == m_result.comparisons.end() ? nullptr : &*found;
    }

    /// Whether its effects are tested against those of the first model.
    bool isCompared(const Block &block) const
    {
        return m_kind == RegressionTable::Effects && comparison(block, -1);
    }

    QString comparisonHead(const Block &block) const
    {
        const int first = comparison(block, -1)->secondGroup;
        return threefold(m_language, u"Mot %1"_s, u"Mot %1"_s, u"Against %1"_s)
            .arg(m_result.groups[std::size_t(first)].label.text(m_language));
    }

    void addComparison(TableRow &row, int item, const Block &block)
    {
        const Comparison *one = comparison(block, item);
        if (!one) {
            row.cells.resize(row.cells.size() + 2);
            return;
        }
        TableCell cell{.format = effectFormat(block), .state = one->state};
        if (one->difference) {
            cell.value = shown(*one->difference, block);
            cell.decimals = decimals(*cell.value, block);
        }
        TableCell p{.format = CellFormat::Number, .state = one->state, .muted = true};
        if (one->pValue) {
            p.value = *one->pValue;
            p.decimals = 3;
        }
        row.cells.push_back(std::move(cell));
        row.cells.push_back(std::move(p));
    }

    QString comparisonNote() const
    {
        return threefold(
            m_language,
            u"Mot den første modellen: forskjellen mellom virkningene, testet med det de to "
            "modellene har felles."_s,
            u"Mot den første modellen: skilnaden mellom verknadene, testa med det dei to modellane "
            "har felles."_s,
            u"Against the first model: the difference between the effects, tested with what the "
            "two models share."_s);
    }

    QString valueHead(const Block &block) const
    {
        if (m_kind == RegressionTable::Ratios)
            return m_request.family == RegressionFamily::Poisson
                    || m_request.family == RegressionFamily::NegativeBinomial
                    || m_request.family == RegressionFamily::GammaLog
                ? threefold(m_language, u"Forhold"_s, u"Forhold"_s, u"Ratio"_s)
                : threefold(m_language, u"Oddsrate"_s, u"Oddsrate"_s, u"Odds ratio"_s);
        if (kind() == EstimateKind::Coefficient)
            return columnHead(EstimateKind::Coefficient, m_language);
        return isShare(block) ? u"pp."_s : columnHead(EstimateKind::Effect, m_language);
    }

    bool hasFigures(int item) const
    {
        return std::ranges::any_of(m_result.estimates, [&](const Estimate &estimate) {
            return estimate.key.kind == kind() && estimate.key.item == item;
        });
    }

    bool hasChildren(int item) const
    {
        return std::ranges::any_of(m_result.items,
                                   [&](const Heading &one) { return one.parent == item; });
    }

    bool hasChildFigures(int item) const
    {
        for (int child = 0; child < int(m_result.items.size()); ++child) {
            if (m_result.items[std::size_t(child)].parent == item && hasFigures(child))
                return true;
        }
        return false;
    }

    void addItem(int item)
    {
        const Heading &heading = m_result.items[std::size_t(item)];
        if (heading.parent < 0 && hasChildren(item) && !hasFigures(item)) {
            if (hasChildFigures(item))
                addHead(item);
            return;
        }
        const bool isShownReference = isPlain() && heading.isReference;
        if (!hasFigures(item) && !isShownReference)
            return;
        TableRow row{.indent = heading.parent < 0 ? 0 : 1};
        row.cells.push_back({.text = heading.label.text(m_language)});
        for (const Block &block : m_blocks)
            addCells(row, item, block);
        m_table.rows.push_back(std::move(row));
    }

    void addHead(int item)
    {
        QString label = m_result.items[std::size_t(item)].label.text(m_language);
        for (const Heading &level : m_result.items) {
            if (level.parent == item && level.isReference)
                label =
                    threefold(m_language, u"%1 (ref. %2)"_s, u"%1 (ref. %2)"_s, u"%1 (ref. %2)"_s)
                        .arg(label, level.label.text(m_language));
        }
        TableRow row{.isGroupHead = true};
        row.cells.push_back({.text = label});
        row.cells.resize(m_table.columns.size());
        m_table.rows.push_back(std::move(row));
    }

    const Estimate *find(EstimateKind kind, int item, const Block &block) const
    {
        return m_result.find(
            {.kind = kind, .group = block.group, .item = item, .category = block.category});
    }

    void addCells(TableRow &row, int item, const Block &block)
    {
        if (isPlain())
            addLevelCells(row, item, block);
        const Estimate *estimate = find(kind(), item, block);
        const Estimate *level = find(EstimateKind::Prediction, item, block);
        if (!estimate)
            row.cells.resize(row.cells.size() + 2);
        else
            addEstimate(row, *estimate, block);
        if (isCompared(block))
            addComparison(row, item, block);
        if (!isPlain())
            return;
        const Estimate *counted = level ? level : estimate;
        row.cells.push_back(counted ? TableCell{.format = CellFormat::Count,
                                                .value = double(counted->base),
                                                .state = counted->state,
                                                .estimate = counted->key,
                                                .muted = true}
                                    : TableCell{});
    }

    void addLevelCells(TableRow &row, int item, const Block &block)
    {
        const EstimateKind raw = isShare(block) ? EstimateKind::Share : EstimateKind::Mean;
        for (const EstimateKind one : {EstimateKind::Prediction, raw}) {
            const Estimate *estimate = find(one, item, block);
            if (!estimate) {
                row.cells.emplace_back();
                continue;
            }
            TableCell cell{.format = isShare(block) ? CellFormat::Percent : CellFormat::Number,
                           .decimals = isShare(block) ? 1 : 2,
                           .state = estimate->state,
                           .estimate = estimate->key,
                           .muted = one == raw};
            if (estimate->value)
                cell.value = *estimate->value * (isShare(block) ? 100.0 : 1.0);
            row.cells.push_back(std::move(cell));
        }
    }

    double shown(double value, const Block &block) const
    {
        if (m_kind == RegressionTable::Ratios)
            return std::exp(value);
        return effectFormat(block) == CellFormat::PercentagePoints ? 100.0 * value : value;
    }

    int decimals(double value, const Block &block) const
    {
        if (effectFormat(block) == CellFormat::PercentagePoints)
            return 1;
        return std::abs(value) >= 10.0 ? 1 : std::abs(value) >= 0.1 ? 2 : 4;
    }

    void addEstimate(TableRow &row, const Estimate &estimate, const Block &block)
    {
        TableCell cell{
            .format = effectFormat(block), .state = estimate.state, .estimate = estimate.key};
        if (estimate.value) {
            cell.value = shown(*estimate.value, block);
            cell.decimals = decimals(*cell.value, block);
            cell.text = stars(estimate);
        }
        if (estimate.lower && estimate.upper) {
            cell.lower = shown(*estimate.lower, block);
            cell.upper = shown(*estimate.upper, block);
            cell.differs = *estimate.lower > 0.0 || *estimate.upper < 0.0;
        }
        TableCell interval = cell;
        interval.text.clear();
        interval.differs = false;
        interval.format =
            m_kind == RegressionTable::Ratios ? CellFormat::Interval : CellFormat::SignedInterval;
        row.cells.push_back(std::move(cell));
        row.cells.push_back(std::move(interval));
    }

    static QString stars(const Estimate &estimate)
    {
        const double p = pValueOf(estimate).value_or(1.0);
        return p < 0.001 ? u"***"_s : p < 0.01 ? u"**"_s : p < 0.05 ? u"*"_s : QString();
    }

    QString starsNote() const
    {
        return threefold(m_language, u"* p < 0,05, ** p < 0,01, *** p < 0,001."_s,
                         u"* p < 0,05, ** p < 0,01, *** p < 0,001."_s,
                         u"* p < 0.05, ** p < 0.01, *** p < 0.001."_s);
    }

    void addFoot()
    {
        QString cases = unitWord(m_result.provenance, m_language);
        cases[0] = cases[0].toUpper();
        addMeasure(u"base"_s, cases + u" (n)"_s, CellFormat::Count);
        addMeasure(u"units"_s, unitsName(m_request, m_language), CellFormat::Count);
        if (!m_request.groups.isEmpty())
            addVariances();
        addMeasure(u"rSquared"_s, u"R²"_s, CellFormat::Number);
        addMeasure(u"mcFadden"_s,
                   threefold(m_language, u"Pseudo-R² (McFadden)"_s, u"Pseudo-R² (McFadden)"_s,
                             u"Pseudo R² (McFadden)"_s),
                   CellFormat::Number);
        addMeasure(u"aic"_s, u"AIC"_s, CellFormat::Number);
    }

    void addVariances()
    {
        addMeasure(u"interceptVariance"_s,
                   threefold(m_language, u"Varians mellom grupper"_s, u"Varians mellom grupper"_s,
                             u"Variance between groups"_s),
                   CellFormat::Number);
        addMeasure(u"slopeVariance"_s,
                   threefold(m_language, u"Varians i stigningstall"_s, u"Varians i stigningstal"_s,
                             u"Variance of the slope"_s),
                   CellFormat::Number);
        addMeasure(u"residualVariance"_s,
                   threefold(m_language, u"Varians innen grupper"_s, u"Varians innanfor grupper"_s,
                             u"Variance within groups"_s),
                   CellFormat::Number);
        addMeasure(u"icc"_s, u"ICC"_s, CellFormat::Number);
    }

    /// That of the category, else of the whole model.
    const Measure *measure(const QString &name, const Block &block) const
    {
        const Measure *whole = nullptr;
        for (const Measure &one : m_result.measures) {
            if (one.measure != name || one.group != block.group)
                continue;
            if (one.category == block.category)
                return &one;
            whole = one.category < 0 ? &one : whole;
        }
        return whole;
    }

    void addMeasure(const QString &name, const QString &label, CellFormat format)
    {
        TableRow row;
        row.cells.push_back({.text = label, .muted = true});
        bool hasAny = false;
        for (const Block &block : m_blocks) {
            const Measure *found = measure(name, block);
            hasAny = hasAny || found;
            TableCell cell;
            if (found)
                cell = {.format = format,
                        .value = found->value,
                        .decimals = std::abs(found->value.value_or(0.0)) < 1.0 ? 3 : 1};
            row.cells.push_back(std::move(cell));
            row.cells.resize(row.cells.size() + (isCompared(block) ? 3 : 1));
        }
        if (hasAny)
            m_table.rows.push_back(std::move(row));
    }

    const AnalysisResult &m_result;
    const RegressionRequest &m_request;
    RegressionTable m_kind;
    QString m_language;
    std::vector<Block> m_blocks = {};
    ResultTable m_table = {};
};

} // namespace

std::vector<RegressionTable> regressionTablesFor(const AnalysisResult &result)
{
    const auto &request = std::get<RegressionRequest>(result.request);
    std::vector<RegressionTable> tables;
    const auto has = [&](EstimateKind kind) {
        return std::ranges::any_of(
            result.estimates, [&](const Estimate &estimate) { return estimate.key.kind == kind; });
    };
    if (has(EstimateKind::Effect)) {
        tables.push_back(RegressionTable::Effects);
        tables.push_back(RegressionTable::PlainNumbers);
    }
    tables.push_back(RegressionTable::Coefficients);
    if (isRatioFamily(request.family))
        tables.push_back(RegressionTable::Ratios);
    return tables;
}

ResultTable makeRegressionTable(const AnalysisResult &result, RegressionTable kind,
                                const QString &language)
{
    return TableMaker(result, kind, language).make();
}

} // namespace tidemark
