// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/regression_margins.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

#include "core/stats/category_margins.h"
#include "core/stats/multilevel_margins.h"
#include "core/stats/robust_covariance.h"

namespace tidemark {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
using Kind = stats::MarginRequest::Kind;

/// A margin with what it is called and where it comes from.
struct NamedMargin
{
    EstimateKind kind = EstimateKind::Prediction;
    QString item = {};
    std::size_t variable = 0;
    int level = -1;
};

/// All margins of a model.
struct MarginList
{
    std::vector<NamedMargin> names = {};
    std::vector<stats::MarginRequest> requests = {};
};

/// Whether the model tells the outcome, or only differences of it.
enum class OutcomeLevel { Known, Unknown };

MarginList marginsOf(const ExpandedModel &terms, ReplacedColumns &columns, OutcomeLevel outcome)
{
    MarginList list;
    for (std::size_t v = 0; v < terms.variables.size(); ++v) {
        const ModelVariable &variable = terms.variables[v];
        if (!variable.factor) {
            list.names.push_back({EstimateKind::Effect, variable.name, v, -1});
            list.requests.push_back({.kind = Kind::Slope, .to = columns.slopes(v)});
            continue;
        }
        const int reference = variable.factor->reference;
        for (int level = 0; level < int(variable.factor->levels.size()); ++level) {
            const QString item =
                levelKey(variable.name, variable.factor->levels[std::size_t(level)].key);
            if (outcome == OutcomeLevel::Known) {
                list.names.push_back({EstimateKind::Prediction, item, v, level});
                list.requests.push_back(
                    {.kind = Kind::Prediction, .to = columns.atLevel(v, level)});
            }
            if (level == reference)
                continue;
            list.names.push_back({EstimateKind::Effect, item, v, level});
            list.requests.push_back({.kind = Kind::Difference,
                                     .to = columns.atLevel(v, level),
                                     .from = columns.atLevel(v, reference)});
        }
    }
    return list;
}

/// Which values of a list belong to the margins, one after the other.
struct MarginPlaces
{
    std::size_t first = 0;
    std::size_t step = 1;

    std::size_t of(std::size_t margin) const { return first + margin * step; }
};

/// Writes margins of one equation, of both of a two-part model together, or of every category.
class MarginWriter
{
public:
    MarginWriter(const RegressionSheet &sheet, const FittedModel &model, const MarginList &list,
                 ModelEffects &effects)
        : m_sheet(sheet)
        , m_model(model)
        , m_list(list)
        , m_effects(effects)
    {
    }

    /// Without influence values, which a multilevel model does not have. A linear one predicts by
    /// its fixed part, a logit by averages over all groups.
    void addMultilevel(const FittedPart &part, const stats::MultilevelFit &fit)
    {
        if (part.link) {
            const stats::Margins margins =
                stats::multilevelLogitMargins({part.rows, fit, slopeColumn()}, m_list.requests);
            writeAll(part, margins, stats::deltaCovariance(margins, fit.parameterCovariance));
        } else {
            const stats::Margins margins =
                stats::margins({part.rows, part.fit, part.link}, m_list.requests);
            writeAll(part, margins, stats::deltaCovariance(margins, part.covariance));
        }
        m_dfs.clear();
    }

    void addPart(const FittedPart &part, InfluenceValues wanted)
    {
        const stats::PredictingModel predicting{part.rows, part.fit, part.link};
        const stats::Margins margins = stats::margins(predicting, m_list.requests);
        const bool isUnconditional = m_sheet.request.marginErrors == MarginErrors::Unconditional;
        const stats::RowInfluence influence = isUnconditional
            ? stats::marginInfluence(predicting, m_list.requests, margins)
            : stats::combined(stats::coefficientInfluence(part.rows, part.fit), margins.jacobian,
                              margins.values.size());
        const stats::Covariance covariance = isUnconditional
            ? stats::influenceCovariance(m_model.design, influence)
            : stats::deltaCovariance(margins, part.covariance);
        writeAll(part, margins, covariance);
        keep(part.category, margins.values, influenceValues(influence, wanted));
    }

    /// A model for categories leaves no column out, so that all of it can be told.
    void addCategories(const FittedCategories &model, InfluenceValues wanted)
    {
        const stats::PredictingCategoryModel predicting{model.rows, model.fit};
        const stats::Margins margins = stats::categoryMargins(predicting, m_list.requests);
        const bool isUnconditional = m_sheet.request.marginErrors == MarginErrors::Unconditional;
        const stats::RowInfluence influence = isUnconditional
            ? stats::categoryMarginInfluence(predicting, m_list.requests, margins)
            : stats::combined(stats::categoryInfluence(model.rows, model.fit), margins.jacobian,
                              margins.values.size());
        const stats::Covariance covariance = isUnconditional
            ? stats::influenceCovariance(m_model.design, influence)
            : stats::deltaCovariance(margins, model.covariance);
        const std::vector<double> values = influenceValues(influence, wanted);
        const auto categories = std::size_t(model.fit.categories);
        for (std::size_t category = 0; category < categories; ++category) {
            const MarginPlaces places{category, categories};
            for (std::size_t i = 0; i < m_list.names.size(); ++i)
                write(i, int(category), margins.values[places.of(i)],
                      covariance.standardError(places.of(i)), model.df, false);
            keep(int(category), margins.values, values, places);
        }
    }

    void addCombined(const stats::TwoPartFit &fit, InfluenceValues wanted)
    {
        const auto rows = m_sheet.request.marginErrors == MarginErrors::Unconditional
            ? stats::AveragedRows::Sampled
            : stats::AveragedRows::Given;
        const stats::TwoPartEffects both = stats::twoPartEffects(fit, m_list.requests, rows);
        const stats::Covariance covariance =
            stats::influenceCovariance(m_model.design, both.influence);
        const double df = std::min(m_model.parts[0].testDf, m_model.parts[1].testDf);
        for (std::size_t i = 0; i < both.values.size(); ++i) {
            const bool isTouchedByAny = isTouched(m_model.parts[0], m_list.names[i].variable)
                || isTouched(m_model.parts[1], m_list.names[i].variable);
            write(i, 2, both.values[i], covariance.standardError(i), df, isTouchedByAny);
        }
        keep(2, both.values, influenceValues(both.influence, wanted));
    }

private:
    void writeAll(const FittedPart &part, const stats::Margins &margins,
                  const stats::Covariance &covariance)
    {
        for (std::size_t i = 0; i < margins.values.size(); ++i)
            write(i, part.category, margins.values[i], covariance.standardError(i),
                  dfOf(part, m_list.names[i]), isTouched(part, m_list.names[i].variable));
    }

    void write(std::size_t margin, int category, double value, double error, double df,
               bool isNotEstimable)
    {
        const NamedMargin &name = m_list.names[margin];
        std::vector<ColumnPart> parts;
        if (name.level >= 0)
            parts.push_back({.variable = name.variable, .level = name.level});
        const EstimateKey key = keyOf(name, category);
        writeFigure(m_sheet, key, casesOf(m_sheet, m_model, category, parts),
                    {.value = isNotEstimable ? none : value, .standardError = error, .df = df});
        if (name.kind == EstimateKind::Effect)
            m_dfs.push_back(isNotEstimable ? none : df);
    }

    /// The column of the variable whose slope varies between the groups.
    std::optional<std::size_t> slopeColumn() const
    {
        if (m_sheet.request.slope.isEmpty())
            return {};
        const auto found =
            std::ranges::find(m_model.terms.columns, m_sheet.request.slope, &TermColumn::key);
        return std::size_t(found - m_model.terms.columns.begin());
    }

    EstimateKey keyOf(const NamedMargin &name, int category) const
    {
        return {.kind = name.kind,
                .group = m_sheet.group,
                .item = m_sheet.items.find(name.item),
                .category = category};
    }

    /// A column of the variable was left out, so there is no telling what it does.
    bool isTouched(const FittedPart &part, std::size_t variable) const
    {
        return std::ranges::any_of(m_model.terms.columnsOf(variable), [&](std::size_t column) {
            return std::isnan(part.fit.coefficients[column]);
        });
    }

    /// The fewest degrees of freedom among the coefficients that move the figure.
    double dfOf(const FittedPart &part, const NamedMargin &name) const
    {
        double fewest = part.testDf;
        const auto see = [&](std::size_t column) {
            if (std::isfinite(part.df[column]))
                fewest = std::min(fewest, part.df[column]);
        };
        if (name.kind == EstimateKind::Prediction) {
            for (const std::size_t column : part.fit.kept)
                see(column);
            return fewest;
        }
        for (const std::size_t column : m_model.terms.columnsOf(name.variable)) {
            const std::vector<ColumnPart> &parts = m_model.terms.columns[column].parts;
            const auto own = std::ranges::find(parts, name.variable, &ColumnPart::variable);
            if (own->level == name.level)
                see(column);
        }
        return fewest;
    }

    /// Row by row; empty: not wanted.
    std::vector<double> influenceValues(const stats::RowInfluence &influence,
                                        InfluenceValues wanted) const
    {
        return wanted == InfluenceValues::Wanted
            ? stats::allInfluences(influence, m_sheet.data.rows)
            : std::vector<double>();
    }

    /// The effects among the margins of one category, with their influence, after those kept.
    void keep(int category, const std::vector<double> &values, const std::vector<double> &influence,
              const MarginPlaces &places = {})
    {
        const std::vector<double> dfs = std::exchange(m_dfs, {});
        if (influence.empty())
            return;
        std::vector<std::size_t> chosen;
        for (std::size_t i = 0; i < m_list.names.size(); ++i) {
            if (m_list.names[i].kind != EstimateKind::Effect)
                continue;
            chosen.push_back(places.of(i));
            m_effects.keys.push_back(keyOf(m_list.names[i], category));
            m_effects.values.push_back(values[places.of(i)]);
        }
        m_effects.df.insert(m_effects.df.end(), dfs.begin(), dfs.end());
        append(influence, values.size(), chosen);
    }

    /// The chosen ones of `width` influences of every row, behind those kept.
    void append(const std::vector<double> &influence, std::size_t width,
                const std::vector<std::size_t> &chosen)
    {
        const std::size_t after = m_effects.keys.size();
        const std::size_t before = after - chosen.size();
        std::vector<double> all(m_sheet.data.rows * after);
        for (std::size_t row = 0; row < m_sheet.data.rows; ++row) {
            for (std::size_t i = 0; i < before; ++i)
                all[row * after + i] = m_effects.influence[row * before + i];
            for (std::size_t i = 0; i < chosen.size(); ++i)
                all[row * after + before + i] = influence[row * width + chosen[i]];
        }
        m_effects.influence = std::move(all);
    }

    const RegressionSheet &m_sheet;
    const FittedModel &m_model;
    const MarginList &m_list;
    ModelEffects &m_effects;
    std::vector<double> m_dfs = {}; ///< of the effects written last; NaN: not estimable
};

/// The outcome whose mean is the unadjusted figure of a category.
double outcomeOf(const RegressionSheet &sheet, int category, std::size_t row)
{
    const double outcome = sheet.data.outcome[row];
    if (hasCategories(sheet.request.family))
        return outcome == category ? 1.0 : 0.0;
    const bool isAny = sheet.request.family == RegressionFamily::TwoPart && category == 0;
    return isAny ? (outcome > 0.0 ? 1.0 : 0.0) : outcome;
}

std::vector<int> unadjustedCategories(const RegressionSheet &sheet)
{
    if (sheet.request.family == RegressionFamily::TwoPart)
        return {0, 1, 2};
    if (!hasCategories(sheet.request.family))
        return {-1};
    std::vector<int> all;
    for (std::size_t i = 0; i < sheet.data.categories.size(); ++i)
        all.push_back(int(i));
    return all;
}

/// Weighted means of the outcome per level of one factor with their influence values.
class LevelMeans
{
public:
    LevelMeans(const RegressionSheet &sheet, const FittedModel &model, std::size_t variable,
               int category)
        : m_sheet(sheet)
        , m_model(model)
        , m_factor(*model.terms.variables[variable].factor)
        , m_variable(variable)
        , m_category(category)
        , m_sums(m_factor.levels.size(), 0.0)
        , m_weights(m_factor.levels.size(), 0.0)
    {
        for (std::size_t row = 0; row < sheet.data.rows; ++row) {
            if (!counts(row))
                continue;
            const auto level = std::size_t(m_factor.codes[row]);
            m_sums[level] += weight(row) * outcomeOf(sheet, category, row);
            m_weights[level] += weight(row);
        }
    }

    void write() const
    {
        const std::size_t levels = m_factor.levels.size();
        std::vector<double> influence(m_sheet.data.rows * levels, 0.0);
        for (std::size_t row = 0; row < m_sheet.data.rows; ++row) {
            if (!counts(row))
                continue;
            const auto level = std::size_t(m_factor.codes[row]);
            influence[row * levels + level] = weight(row) / m_weights[level]
                * (outcomeOf(m_sheet, m_category, row) - m_sums[level] / m_weights[level]);
        }
        const stats::Covariance covariance =
            stats::influenceCovariance(m_model.design, influence, levels);
        for (std::size_t level = 0; level < levels; ++level)
            writeLevel(level, covariance.standardError(level));
    }

private:
    bool counts(std::size_t row) const
    {
        const bool isAmount =
            m_sheet.request.family == RegressionFamily::TwoPart && m_category == 1;
        return m_model.used[row] && (!isAmount || m_sheet.data.outcome[row] > 0.0);
    }

    double weight(std::size_t row) const
    {
        return m_sheet.data.weights.empty() ? 1.0 : m_sheet.data.weights[row];
    }

    void writeLevel(std::size_t level, double error) const
    {
        const QString name = m_model.terms.variables[m_variable].name;
        const EstimateKind kind =
            isShareOutcome(m_sheet.request, m_category) ? EstimateKind::Share : EstimateKind::Mean;
        const EstimateKey key{.kind = kind,
                              .group = m_sheet.group,
                              .item =
                                  m_sheet.items.find(levelKey(name, m_factor.levels[level].key)),
                              .category = m_category};
        writeFigure(
            m_sheet, key,
            casesOf(m_sheet, m_model, m_category, {{.variable = m_variable, .level = int(level)}}),
            {.value = m_sums[level] / m_weights[level], .standardError = error, .df = m_model.df});
    }

    const RegressionSheet &m_sheet;
    const FittedModel &m_model;
    const FactorValues &m_factor;
    std::size_t m_variable;
    int m_category;
    std::vector<double> m_sums;
    std::vector<double> m_weights;
};

} // namespace

ModelEffects writeMargins(const RegressionSheet &sheet, const FittedModel &model,
                          InfluenceValues wanted)
{
    ModelEffects effects{.group = sheet.group, .used = model.used};
    ReplacedColumns columns(model.terms, sheet.data);
    const MarginList list = marginsOf(model.terms, columns,
                                      model.absorbed ? OutcomeLevel::Unknown : OutcomeLevel::Known);
    if (list.requests.empty())
        return effects;
    MarginWriter writer(sheet, model, list, effects);
    for (const FittedPart &part : model.parts) {
        if (part.predicts && model.multilevel)
            writer.addMultilevel(part, *model.multilevel);
        else if (part.predicts)
            writer.addPart(part, wanted);
    }
    if (model.twoPart)
        writer.addCombined(*model.twoPart, wanted);
    if (model.categories)
        writer.addCategories(*model.categories, wanted);
    return effects;
}

void writeUnadjusted(const RegressionSheet &sheet, const FittedModel &model)
{
    for (std::size_t v = 0; v < model.terms.variables.size(); ++v) {
        if (!model.terms.variables[v].factor)
            continue;
        for (const int category : unadjustedCategories(sheet))
            LevelMeans(sheet, model, v, category).write();
    }
}

bool isShareOutcome(const RegressionRequest &request, int category)
{
    switch (request.family) {
    case RegressionFamily::Logit:
    case RegressionFamily::Probit:
    case RegressionFamily::ComplementaryLogLog:
    case RegressionFamily::FractionalLogit:
    case RegressionFamily::OrderedLogit:
    case RegressionFamily::MultinomialLogit:
    case RegressionFamily::MultilevelLogit:
        return true;
    case RegressionFamily::TwoPart:
        return category == 0 || request.amount == AmountFamily::Fractional;
    default:
        return !request.ones.empty();
    }
}

} // namespace tidemark
