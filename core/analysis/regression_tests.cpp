// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/regression_tests.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/analysis/pooled_design.h"
#include "core/stats/distributions.h"
#include "core/stats/glm.h"
#include "core/stats/linear_models.h"
#include "core/stats/model_tests.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

std::optional<double> ifNumber(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

TestFigure testFigure(const QString &test, const RegressionSheet &sheet, int item, int category,
                      const stats::TestResult &result)
{
    TestFigure figure{.test = test, .group = sheet.group, .item = item, .category = category};
    if (!std::isfinite(result.statistic) || !std::isfinite(result.pValue)) {
        figure.state = EstimateState::NotEstimable;
        return figure;
    }
    figure.statistic = result.statistic;
    figure.df1 = ifNumber(result.df1);
    figure.df2 = ifNumber(result.df2);
    figure.pValue = result.pValue;
    return figure;
}

std::optional<stats::GlmModel> likelihoodFamily(RegressionFamily family)
{
    switch (family) {
    case RegressionFamily::Logit:
        return stats::GlmModel{stats::GlmFamily::Binomial, stats::GlmLink::Logit};
    case RegressionFamily::Probit:
        return stats::GlmModel{stats::GlmFamily::Binomial, stats::GlmLink::Probit};
    case RegressionFamily::ComplementaryLogLog:
        return stats::GlmModel{stats::GlmFamily::Binomial, stats::GlmLink::ComplementaryLogLog};
    case RegressionFamily::Poisson:
        return stats::GlmModel{stats::GlmFamily::Poisson, stats::GlmLink::Log};
    default:
        return {};
    }
}

/// The tests of one equation.
class PartTests
{
public:
    PartTests(const RegressionSheet &sheet, const FittedModel &model, const FittedPart &part)
        : m_sheet(sheet)
        , m_model(model)
        , m_part(part)
    {
    }

    void write()
    {
        std::vector<std::size_t> all;
        QStringList terms;
        for (std::size_t j = 0; j < m_model.terms.columns.size(); ++j) {
            const TermColumn &column = m_model.terms.columns[j];
            if (column.parts.empty())
                continue;
            all.push_back(j);
            if (!terms.contains(column.term))
                terms << column.term;
        }
        if (all.empty())
            return;
        addWald(-1, all);
        for (const QString &term : terms) {
            const std::vector<std::size_t> columns = keptColumns(term);
            const int item = m_sheet.items.find(term);
            addWald(item, columns);
            addLikelihoodRatio(item, columns);
        }
    }

private:
    std::vector<std::size_t> keptColumns(const QString &term) const
    {
        std::vector<std::size_t> columns;
        for (const std::size_t j : m_part.fit.kept) {
            if (m_model.terms.columns[j].term == term)
                columns.push_back(j);
        }
        return columns;
    }

    void addWald(int item, const std::vector<std::size_t> &columns)
    {
        m_sheet.result.tests.push_back(
            testFigure(u"wald"_s, m_sheet, item, m_part.category,
                       stats::waldTest(m_part.fit, m_part.covariance, columns, m_part.testDf)));
    }

    void addLikelihoodRatio(int item, const std::vector<std::size_t> &columns)
    {
        const auto family = likelihoodFamily(m_sheet.request.family);
        const ErrorType errors = m_sheet.request.errors;
        const bool isDefined = errors == ErrorType::Design || errors == ErrorType::Model;
        if (!family || !isDefined || m_sheet.request.firth || columns.empty())
            return;
        std::vector<std::size_t> others;
        for (const std::size_t j : m_part.fit.kept) {
            if (std::ranges::find(columns, j) == columns.end())
                others.push_back(j);
        }
        const stats::ModelFit smaller =
            stats::fitGlm(stats::withColumns(m_part.rows, others), *family);
        if (!smaller.isUsable())
            return;
        const bool isDesign = errors == ErrorType::Design;
        const stats::TestResult test = isDesign
            ? stats::raoScottLikelihoodRatio(smaller, m_part.fit, m_part.covariance, columns,
                                             m_part.testDf)
            : stats::likelihoodRatioTest(smaller.logLikelihood, m_part.fit.logLikelihood,
                                         double(columns.size()));
        m_sheet.result.tests.push_back(
            testFigure(isDesign ? u"raoScottLikelihoodRatio"_s : u"likelihoodRatio"_s, m_sheet,
                       item, m_part.category, test));
    }

    const RegressionSheet &m_sheet;
    const FittedModel &m_model;
    const FittedPart &m_part;
};

/// Residuals of one equation summed per cluster, unweighted.
struct ClusterResiduals
{
    std::vector<double> counts = {};
    std::vector<double> sums = {};
    double squares = 0.0;
};

ClusterResiduals clusterResiduals(const FittedPart &part, const std::vector<std::int32_t> &clusters)
{
    ClusterResiduals residuals;
    const auto size = std::size_t(std::ranges::max(clusters) + 1);
    residuals.counts.assign(size, 0.0);
    residuals.sums.assign(size, 0.0);
    for (std::size_t row = 0; row < clusters.size(); ++row) {
        const std::int32_t pattern = part.rows.patternOfRow[row];
        if (pattern < 0)
            continue;
        const double residual =
            part.rows.response[std::size_t(pattern)] - part.fit.fitted[std::size_t(pattern)];
        residuals.counts[std::size_t(clusters[row])] += 1.0;
        residuals.sums[std::size_t(clusters[row])] += residual;
        residuals.squares += residual * residual;
    }
    return residuals;
}

/// Share of the variance of residuals between clusters: (MSB − MSW) / (MSB + (n0 − 1) MSW) of a
/// one-way analysis of variance. Donner 1986; R: aov(residuals(fit, "response") ~ cluster)
double residualIcc(const FittedPart &part, const std::vector<std::int32_t> &clusters)
{
    const ClusterResiduals residuals = clusterResiduals(part, clusters);
    double groups = 0.0;
    double total = 0.0;
    double sum = 0.0;
    double countSquares = 0.0;
    double between = 0.0;
    for (std::size_t g = 0; g < residuals.counts.size(); ++g) {
        const double n = residuals.counts[g];
        if (n == 0.0)
            continue;
        groups += 1.0;
        total += n;
        sum += residuals.sums[g];
        countSquares += n * n;
        between += residuals.sums[g] * residuals.sums[g] / n;
    }
    const double meanBetween = (between - sum * sum / total) / (groups - 1.0);
    const double meanWithin = (residuals.squares - between) / (total - groups);
    const double size = (total - countSquares / total) / (groups - 1.0);
    return (meanBetween - meanWithin) / (meanBetween + (size - 1.0) * meanWithin);
}

/// The measures of one model, one line each.
class MeasureWriter
{
public:
    explicit MeasureWriter(const RegressionSheet &sheet)
        : m_sheet(sheet)
    {
    }

    void add(const QString &measure, double value, int category = -1)
    {
        if (std::isfinite(value))
            m_sheet.result.measures.push_back(
                {.measure = measure, .group = m_sheet.group, .category = category, .value = value});
    }

    /// R² is that within the units.
    void addWithin(const FittedPart &part, const AbsorbedUnits &absorbed)
    {
        add(u"base"_s, double(part.rows.base));
        add(u"coefficients"_s, double(part.fit.kept.size()));
        add(u"df"_s, part.testDf);
        add(u"absorbed"_s, double(absorbed.units));
        add(u"singleRowUnits"_s, double(absorbed.singleRowUnits));
        add(u"dispersion"_s, part.fit.dispersion);
        add(u"rSquared"_s, stats::explainedVariance(part.rows, part.fit).rSquared);
    }

    void addPart(const FittedPart &part)
    {
        const stats::ModelFit &fit = part.fit;
        add(u"base"_s, double(part.rows.base), part.category);
        add(u"coefficients"_s, double(fit.kept.size()), part.category);
        add(u"df"_s, part.testDf, part.category);
        add(u"iterations"_s, fit.iterations, part.category);
        add(u"logLikelihood"_s, fit.logLikelihood, part.category);
        add(u"aic"_s, fit.aic(), part.category);
        if (!m_sheet.data.clusters.empty())
            add(u"icc"_s, residualIcc(part, m_sheet.data.clusters.front()), part.category);
        if (fit.dispersion != 1.0)
            add(u"dispersion"_s, fit.dispersion, part.category);
        if (part.theta)
            add(u"theta"_s, *part.theta, part.category);
        if (!part.link) {
            const stats::ExplainedVariance explained = stats::explainedVariance(part.rows, fit);
            add(u"rSquared"_s, explained.rSquared, part.category);
            add(u"rSquaredAdjusted"_s, explained.adjusted, part.category);
            return;
        }
        addPseudo(part);
    }

    void addCategories(const FittedCategories &model)
    {
        add(u"base"_s, double(model.rows.base));
        add(u"coefficients"_s, double(model.fit.parameters.size()));
        add(u"df"_s, model.df);
        add(u"iterations"_s, model.fit.iterations);
        add(u"logLikelihood"_s, model.fit.logLikelihood);
        add(u"aic"_s, model.fit.aic());
        add(u"mcFadden"_s, 1.0 - model.fit.logLikelihood / model.fit.nullLogLikelihood);
    }

    /// ICC: share of the variance between groups, where the slope's variable is 0.
    void addMultilevel(const FittedPart &part, const stats::MultilevelFit &fit)
    {
        add(u"base"_s, double(part.rows.base));
        add(u"coefficients"_s, double(part.fit.kept.size()));
        add(u"iterations"_s, fit.iterations);
        add(u"logLikelihood"_s, fit.logLikelihood);
        add(u"aic"_s, fit.aic());
        add(u"interceptVariance"_s, fit.interceptVariance);
        if (!fit.slopeModes.empty()) {
            add(u"slopeVariance"_s, fit.slopeVariance);
            add(u"interceptSlopeCovariance"_s, fit.interceptSlopeCovariance);
        }
        add(u"residualVariance"_s, fit.residualVariance);
        add(u"icc"_s, fit.icc());
    }

private:
    void addPseudo(const FittedPart &part)
    {
        const RegressionFamily family = m_sheet.request.family;
        const bool isAmount = part.category == 1;
        if (isAmount || m_sheet.request.firth || family == RegressionFamily::GammaLog
            || family == RegressionFamily::NegativeBinomial)
            return;
        const stats::PseudoRSquared pseudo = stats::pseudoRSquared(part.rows, part.fit);
        add(u"mcFadden"_s, pseudo.mcFadden, part.category);
        if (family == RegressionFamily::FractionalLogit)
            return;
        add(u"coxSnell"_s, pseudo.coxSnell, part.category);
        add(u"nagelkerke"_s, pseudo.nagelkerke, part.category);
        if (family != RegressionFamily::Poisson)
            add(u"tjur"_s, pseudo.tjur, part.category);
    }

    const RegressionSheet &m_sheet;
};

/// The design for comparisons of models that may rest on different rows.
stats::SampleDesign comparisonDesign(const RegressionRequest &request, const RegressionData &data,
                                     const ModelEffects &first, const ModelEffects &second)
{
    if (request.errors == ErrorType::Design)
        return data.design;
    CaseMask either = first.used;
    for (std::size_t row = 0; row < either.size(); ++row)
        either[row] |= second.used[row];
    if (!data.clusters.empty())
        return clusterDesign(data.clusters.front(), either);
    std::vector<std::int32_t> rows(data.rows);
    std::iota(rows.begin(), rows.end(), 0);
    return clusterDesign(rows, either);
}

void addComparison(const stats::SampleDesign &design, const ModelEffects &one, std::size_t i,
                   const ModelEffects &other, std::size_t k, AnalysisResult &result)
{
    std::vector<double> influence(one.used.size());
    for (std::size_t row = 0; row < influence.size(); ++row)
        influence[row] =
            one.influence[row * one.keys.size() + i] - other.influence[row * other.keys.size() + k];
    const double error = stats::influenceCovariance(design, influence, 1).standardError(0);
    const double difference = one.values[i] - other.values[k];
    Comparison comparison{.item = one.keys[i].item,
                          .category = one.keys[i].category,
                          .firstGroup = one.group,
                          .secondGroup = other.group};
    for (const Estimate *effect : {result.find(one.keys[i]), result.find(other.keys[k])}) {
        if (!effect->value)
            comparison.state = effect->state;
    }
    if (comparison.state == EstimateState::Shown) {
        comparison.difference = difference;
        comparison.standardError = ifNumber(error);
        if (error > 0.0)
            comparison.pValue = ifNumber(
                stats::twoSidedPValue(difference / error, std::min(one.df[i], other.df[k])));
    }
    result.comparisons.push_back(comparison);
}

} // namespace

void writeTests(const RegressionSheet &sheet, const FittedModel &model)
{
    for (const FittedPart &part : model.parts)
        PartTests(sheet, model, part).write();
}

void writeMeasures(const RegressionSheet &sheet, const FittedModel &model)
{
    MeasureWriter writer(sheet);
    writer.add(u"units"_s, double(model.units));
    if (model.absorbed) {
        writer.addWithin(model.parts.front(), *model.absorbed);
        return;
    }
    if (model.multilevel) {
        writer.addMultilevel(model.parts.front(), *model.multilevel);
        return;
    }
    for (const FittedPart &part : model.parts)
        writer.addPart(part);
    if (model.twoPart) {
        writer.add(u"base"_s, double(model.parts.front().rows.base), 2);
        writer.add(u"smearing"_s, model.twoPart->smearing, 1);
    }
    if (model.categories)
        writer.addCategories(*model.categories);
}

void compareEffects(const RegressionRequest &request, const RegressionData &data,
                    const std::vector<ModelEffects> &models, AnalysisResult &result)
{
    for (std::size_t m = 1; m < models.size(); ++m) {
        const ModelEffects &first = models.front();
        const stats::SampleDesign design = comparisonDesign(request, data, first, models[m]);
        for (std::size_t i = 0; i < models[m].keys.size(); ++i) {
            const auto same = [&](const EstimateKey &key) {
                return key.item == models[m].keys[i].item
                    && key.category == models[m].keys[i].category;
            };
            const auto found = std::ranges::find_if(first.keys, same);
            if (found != first.keys.end())
                addComparison(design, models[m], i, first, std::size_t(found - first.keys.begin()),
                              result);
        }
    }
}

} // namespace tidemark
