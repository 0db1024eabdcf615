// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/two_part.h"

#include <algorithm>
#include <cmath>

#include "core/stats/compensated_sum.h"
#include "core/stats/glm_family.h"
#include "core/stats/linear_models.h"
#include "core/stats/robust_covariance.h"

namespace tidemark::stats {

namespace {

std::optional<GlmLink> amountLink(AmountModel model)
{
    if (model == AmountModel::Linear)
        return {};
    return model == AmountModel::Fractional ? GlmLink::Logit : GlmLink::Log;
}

/// The combined mean of one row with its derivatives by both sets of coefficients.
class CombinedMargin
{
public:
    CombinedMargin(const TwoPartFit &fit, const MarginRequest &request)
        : m_fit(fit)
        , m_request(request)
        , m_x(fit.anyRows.columns())
        , m_byAny(m_x.size())
        , m_byAmount(m_x.size())
    {
    }

    double at(std::size_t pattern, std::size_t row)
    {
        std::fill(m_byAny.begin(), m_byAny.end(), 0.0);
        std::fill(m_byAmount.begin(), m_byAmount.end(), 0.0);
        if (m_request.kind == MarginRequest::Kind::Slope)
            return slopeAt(pattern, row);
        double value = addPrediction(pattern, row, m_request.to, 1.0);
        if (m_request.kind == MarginRequest::Kind::Difference)
            value += addPrediction(pattern, row, m_request.from, -1.0);
        return value;
    }

    const std::vector<double> &byAny() const { return m_byAny; }
    const std::vector<double> &byAmount() const { return m_byAmount; }

private:
    GlmPoint anyPoint() const { return glmPoint(GlmLink::Logit, along(m_fit.any, m_x)); }

    /// Mean amount among those with any, smeared, and its derivatives by the linear predictor.
    GlmPoint amountPoint() const
    {
        const double eta = along(m_fit.amount, m_x);
        const std::optional<GlmLink> link = amountLink(m_fit.model);
        GlmPoint point = link ? glmPoint(*link, eta) : GlmPoint{eta, 1.0 - eta, 1.0, 0.0};
        for (double *value : {&point.mean, &point.slope, &point.curve})
            *value *= m_fit.smearing;
        return point;
    }

    static double along(const ModelFit &fit, const std::vector<double> &x)
    {
        double sum = 0.0;
        for (const std::size_t j : fit.kept)
            sum += x[j] * fit.coefficients[j];
        return sum;
    }

    double addPrediction(std::size_t pattern, std::size_t row,
                         std::span<const ReplacedColumn> replaced, double sign)
    {
        replacedRow(m_fit.anyRows, pattern, row, replaced, m_x);
        const GlmPoint any = anyPoint();
        const GlmPoint amount = amountPoint();
        for (std::size_t j = 0; j < m_x.size(); ++j) {
            m_byAny[j] += sign * any.slope * amount.mean * m_x[j];
            m_byAmount[j] += sign * any.mean * amount.slope * m_x[j];
        }
        return sign * any.mean * amount.mean;
    }

    double slopeAt(std::size_t pattern, std::size_t row)
    {
        std::vector<double> moves(m_x.size(), 0.0);
        for (const ReplacedColumn &column : m_request.to)
            moves[column.column] = column.values.empty() ? column.constant : column.values[row];
        replacedRow(m_fit.anyRows, pattern, row, {}, m_x);
        const GlmPoint any = anyPoint();
        const GlmPoint amount = amountPoint();
        const double anyMove = along(m_fit.any, moves);
        const double amountMove = along(m_fit.amount, moves);
        const double crossed = any.slope * amount.slope;
        for (std::size_t j = 0; j < m_x.size(); ++j) {
            m_byAny[j] += any.slope * amount.mean * moves[j]
                + (any.curve * anyMove * amount.mean + crossed * amountMove) * m_x[j];
            m_byAmount[j] += any.mean * amount.slope * moves[j]
                + (any.mean * amount.curve * amountMove + crossed * anyMove) * m_x[j];
        }
        return any.slope * anyMove * amount.mean + any.mean * amount.slope * amountMove;
    }

    const TwoPartFit &m_fit;
    const MarginRequest &m_request;
    std::vector<double> m_x;
    std::vector<double> m_byAny;
    std::vector<double> m_byAmount;
};

/// Averages of a request: the value and its derivatives.
struct CombinedAverage
{
    double value = 0.0;
    double sumWeights = 0.0;
    std::vector<double> byAny = {};
    std::vector<double> byAmount = {};
};

bool isAveragedOver(const TwoPartFit &fit, const MarginRequest &request, std::size_t row)
{
    return fit.anyRows.patternOfRow[row] >= 0 && (request.over.empty() || request.over[row] != 0);
}

CombinedAverage averageOf(const TwoPartFit &fit, const MarginRequest &request)
{
    const std::size_t size = fit.anyRows.columns();
    CombinedMargin margin(fit, request);
    CompensatedSum value;
    CompensatedSum weight;
    std::vector<CompensatedSum> sums(2 * size);
    for (std::size_t row = 0; row < fit.anyRows.patternOfRow.size(); ++row) {
        if (!isAveragedOver(fit, request, row))
            continue;
        const double w = fit.anyRows.weightOfRow(row);
        value.add(w * margin.at(std::size_t(fit.anyRows.patternOfRow[row]), row));
        weight.add(w);
        for (std::size_t j = 0; j < size; ++j) {
            sums[j].add(w * margin.byAny()[j]);
            sums[size + j].add(w * margin.byAmount()[j]);
        }
    }
    CombinedAverage result{value.value() / weight.value(), weight.value()};
    for (std::size_t j = 0; j < size; ++j) {
        result.byAny.push_back(sums[j].value() / weight.value());
        result.byAmount.push_back(sums[size + j].value() / weight.value());
    }
    return result;
}

/// Derivatives of the smearing factor by the coefficients of the amount.
std::vector<double> smearingGradient(const TwoPartFit &fit)
{
    const ModelRows &rows = fit.amountRows;
    std::vector<double> result(rows.columns(), 0.0);
    if (fit.model != AmountModel::LogLinear)
        return result;
    std::vector<double> x;
    for (std::size_t p = 0; p < rows.patterns(); ++p) {
        const double share = rows.weights[p] / rows.sumWeights;
        replacedRow(rows, p, 0, {}, x);
        for (std::size_t j = 0; j < rows.columns(); ++j)
            result[j] -= share * std::exp(fit.amount.score[p]) * x[j];
    }
    return result;
}

/// Influence of the residual of a row on the smearing factor.
double smearingOfRow(const TwoPartFit &fit, std::size_t row)
{
    const ModelRows &rows = fit.amountRows;
    const std::int32_t pattern = rows.patternOfRow[row];
    if (pattern < 0 || fit.model != AmountModel::LogLinear)
        return 0.0;
    return rows.weightOfRow(row) / rows.sumWeights
        * (std::exp(fit.amount.score[std::size_t(pattern)]) - fit.smearing);
}

/// Influence of a row as one of those averaged over.
double averagedOfRow(const TwoPartFit &fit, const MarginRequest &request,
                     const CombinedAverage &average, std::size_t row)
{
    if (!isAveragedOver(fit, request, row))
        return 0.0;
    const double value =
        CombinedMargin(fit, request).at(std::size_t(fit.anyRows.patternOfRow[row]), row);
    return fit.anyRows.weightOfRow(row) / average.sumWeights * (value - average.value);
}

double smearingFactor(const ModelRows &rows, const ModelFit &fit)
{
    CompensatedSum sum;
    for (std::size_t p = 0; p < rows.patterns(); ++p)
        sum.add(rows.weights[p] * std::exp(fit.score[p]));
    return sum.value() / rows.sumWeights;
}

ModelFit fitAmount(const ModelRows &rows, AmountModel model, const Execution &execution)
{
    switch (model) {
    case AmountModel::Linear:
    case AmountModel::LogLinear:
        return fitLinear(rows, execution);
    case AmountModel::Gamma:
        return fitGlm(rows, {.family = GlmFamily::Gamma, .link = GlmLink::Log}, execution);
    case AmountModel::Fractional:
        break;
    }
    return fitGlm(rows, {.family = GlmFamily::FractionalBinomial}, execution);
}

} // namespace

TwoPartFit fitTwoPart(const ModelInput &input, AmountModel model, const Execution &execution)
{
    std::vector<double> any(input.response.begin(), input.response.end());
    std::vector<double> amount = any;
    std::vector<std::uint8_t> hasAny(any.size());
    for (std::size_t row = 0; row < any.size(); ++row) {
        hasAny[row] = (input.domain.empty() || input.domain[row] != 0) && !(amount[row] <= 0.0);
        if (any[row] >= 0.0) // a negative or missing response is left for fitGlm() and modelRows()
            any[row] = any[row] > 0.0 ? 1.0 : 0.0;
        if (model == AmountModel::LogLinear && amount[row] > 0.0)
            amount[row] = std::log(amount[row]);
    }
    TwoPartFit fit{.model = model};
    ModelInput part = input;
    part.response = any;
    fit.anyRows = modelRows(part, execution);
    fit.any = fitGlm(fit.anyRows, {}, execution);
    part.response = amount;
    part.domain = hasAny;
    fit.amountRows = modelRows(part, execution);
    fit.amount = fitAmount(fit.amountRows, model, execution);
    if (model == AmountModel::LogLinear && fit.amount.isUsable())
        fit.smearing = smearingFactor(fit.amountRows, fit.amount);
    return fit;
}

TwoPartEffects twoPartEffects(const TwoPartFit &fit, std::span<const MarginRequest> requests,
                              AveragedRows averaged)
{
    const std::size_t size = fit.anyRows.columns();
    const std::size_t count = requests.size();
    const std::vector<double> smearing = smearingGradient(fit);
    std::vector<CombinedAverage> averages;
    TwoPartEffects result;
    const std::size_t width = 2 * size + 1 + count; // both parts, smearing, the average itself
    std::vector<double> jacobian(count * width, 0.0);
    for (std::size_t r = 0; r < count; ++r) {
        const CombinedAverage &average = averages.emplace_back(averageOf(fit, requests[r]));
        const double bySmearing = average.value / fit.smearing;
        double *row = jacobian.data() + r * width;
        for (std::size_t j = 0; j < size; ++j) {
            row[j] = average.byAny[j];
            row[size + j] = average.byAmount[j] + bySmearing * smearing[j];
        }
        row[2 * size] = bySmearing;
        row[2 * size + 1 + r] = averaged == AveragedRows::Sampled ? 1.0 : 0.0;
        result.values.push_back(average.value);
    }
    const RowInfluence own{
        1 + count,
        [&fit, requests, averages](std::size_t begin, std::size_t end, double *z) {
            for (std::size_t row = begin; row < end; ++row) {
                *z++ = smearingOfRow(fit, row);
                for (std::size_t r = 0; r < requests.size(); ++r)
                    *z++ = averagedOfRow(fit, requests[r], averages[r], row);
            }
        },
        {}};
    const RowInfluence both = stacked(coefficientInfluence(fit.anyRows, fit.any),
                                      coefficientInfluence(fit.amountRows, fit.amount));
    result.influence = combined(stacked(both, own), jacobian, count);
    return result;
}

} // namespace tidemark::stats
