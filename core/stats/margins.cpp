// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/margins.h"

#include <algorithm>
#include <cmath>

#include "core/stats/compensated_sum.h"
#include "core/stats/glm_family.h"
#include "core/stats/robust_covariance.h"

namespace tidemark::stats {

namespace {

GlmPoint pointAt(const PredictingModel &model, double eta)
{
    return model.link ? glmPoint(*model.link, eta) : GlmPoint{eta, 1.0 - eta, 1.0, 0.0};
}

/// A margin of one row and its derivatives, reused from row to row.
class RowMargin
{
public:
    RowMargin(const PredictingModel &model, const MarginRequest &request)
        : m_model(model)
        , m_request(request)
        , m_x(model.rows.columns())
        , m_gradient(model.rows.columns())
    {
    }

    double at(std::size_t pattern, std::size_t row)
    {
        std::fill(m_gradient.begin(), m_gradient.end(), 0.0);
        if (m_request.kind == MarginRequest::Kind::Slope)
            return slopeAt(pattern, row);
        double value = addPrediction(pattern, row, m_request.to, 1.0);
        if (m_request.kind == MarginRequest::Kind::Difference)
            value += addPrediction(pattern, row, m_request.from, -1.0);
        return value;
    }

    const std::vector<double> &gradient() const { return m_gradient; }

private:
    double predictor(std::size_t pattern) const
    {
        double eta = m_model.rows.offset[pattern];
        for (const std::size_t j : m_model.fit.kept)
            eta += m_x[j] * m_model.fit.coefficients[j];
        return eta;
    }

    double addPrediction(std::size_t pattern, std::size_t row,
                         std::span<const ReplacedColumn> replaced, double sign)
    {
        replacedRow(m_model.rows, pattern, row, replaced, m_x);
        const GlmPoint point = pointAt(m_model, predictor(pattern));
        for (const std::size_t j : m_model.fit.kept)
            m_gradient[j] += sign * point.slope * m_x[j];
        return sign * point.mean;
    }

    double slopeAt(std::size_t pattern, std::size_t row)
    {
        replacedRow(m_model.rows, pattern, row, {}, m_x);
        const GlmPoint point = pointAt(m_model, predictor(pattern));
        double change = 0.0;
        for (const ReplacedColumn &column : m_request.to) {
            if (std::isnan(m_model.fit.coefficients[column.column]))
                continue;
            const double derivative = column.values.empty() ? column.constant : column.values[row];
            change += derivative * m_model.fit.coefficients[column.column];
            m_gradient[column.column] += point.slope * derivative;
        }
        for (const std::size_t j : m_model.fit.kept)
            m_gradient[j] += point.curve * change * m_x[j];
        return point.slope * change;
    }

    const PredictingModel &m_model;
    const MarginRequest &m_request;
    std::vector<double> m_x;
    std::vector<double> m_gradient;
};

bool isSameInAPattern(const MarginRequest &request)
{
    const auto isConstant = [](const ReplacedColumn &column) { return column.values.empty(); };
    return request.over.empty() && std::all_of(request.to.begin(), request.to.end(), isConstant)
        && std::all_of(request.from.begin(), request.from.end(), isConstant);
}

bool isAveragedOver(const ModelRows &rows, const MarginRequest &request, std::size_t row)
{
    return rows.patternOfRow[row] >= 0 && (request.over.empty() || request.over[row] != 0);
}

/// Calls visit(pattern, row, weight) for the rows, or once for each pattern where that is enough.
template <typename Visit>
void visitRows(const ModelRows &rows, const MarginRequest &request, const Visit &visit)
{
    if (isSameInAPattern(request)) {
        for (std::size_t p = 0; p < rows.patterns(); ++p)
            visit(p, std::size_t(0), rows.weights[p]);
        return;
    }
    for (std::size_t row = 0; row < rows.patternOfRow.size(); ++row) {
        if (isAveragedOver(rows, request, row))
            visit(std::size_t(rows.patternOfRow[row]), row, rows.weightOfRow(row));
    }
}

} // namespace

void replacedRow(const ModelRows &rows, std::size_t pattern, std::size_t row,
                 std::span<const ReplacedColumn> replaced, std::vector<double> &x)
{
    x.assign(rows.row(pattern), rows.row(pattern) + rows.columns());
    for (const ReplacedColumn &column : replaced)
        x[column.column] = column.values.empty() ? column.constant : column.values[row];
}

Margins margins(const PredictingModel &model, std::span<const MarginRequest> requests)
{
    const std::size_t size = model.rows.columns();
    Margins result;
    for (const MarginRequest &request : requests) {
        RowMargin margin(model, request);
        CompensatedSum value;
        CompensatedSum weight;
        std::vector<CompensatedSum> gradient(size);
        visitRows(model.rows, request, [&](std::size_t pattern, std::size_t row, double w) {
            value.add(w * margin.at(pattern, row));
            weight.add(w);
            for (std::size_t j = 0; j < size; ++j)
                gradient[j].add(w * margin.gradient()[j]);
        });
        result.values.push_back(value.value() / weight.value());
        result.sumWeights.push_back(weight.value());
        for (const CompensatedSum &sum : gradient)
            result.jacobian.push_back(sum.value() / weight.value());
    }
    return result;
}

Covariance deltaCovariance(const Margins &margins, const Covariance &coefficients)
{
    return transformed(coefficients, margins.jacobian, margins.values.size());
}

std::vector<double> marginInfluence(const PredictingModel &model,
                                    std::span<const MarginRequest> requests, const Margins &margins)
{
    const ModelRows &rows = model.rows;
    const std::size_t size = rows.columns();
    const std::vector<double> coefficients = coefficientInfluence(rows, model.fit);
    std::vector<double> result(rows.patternOfRow.size() * requests.size(), 0.0);
    for (std::size_t r = 0; r < requests.size(); ++r) {
        RowMargin margin(model, requests[r]);
        for (std::size_t row = 0; row < rows.patternOfRow.size(); ++row) {
            double &influence = result[row * requests.size() + r];
            for (std::size_t j = 0; j < size; ++j)
                influence += margins.jacobian[r * size + j] * coefficients[row * size + j];
            if (isAveragedOver(rows, requests[r], row))
                influence += rows.weightOfRow(row) / margins.sumWeights[r]
                    * (margin.at(std::size_t(rows.patternOfRow[row]), row) - margins.values[r]);
        }
    }
    return result;
}

} // namespace tidemark::stats
