// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/regression_errors.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/analysis/pooled_design.h"
#include "core/stats/robust_covariance.h"

namespace tidemark {

namespace {

constexpr double endless = std::numeric_limits<double>::infinity();

bool isClustered(ErrorType errors)
{
    return errors == ErrorType::CR0 || errors == ErrorType::CR1 || errors == ErrorType::CR1Stata
        || errors == ErrorType::CR2 || errors == ErrorType::TwoWay;
}

stats::ClusterType clusterType(ErrorType errors)
{
    switch (errors) {
    case ErrorType::CR0:
        return stats::ClusterType::CR0;
    case ErrorType::CR1Stata:
        return stats::ClusterType::CR1Stata;
    case ErrorType::CR2:
        return stats::ClusterType::CR2;
    default:
        return stats::ClusterType::CR1;
    }
}

stats::HcType hcType(ErrorType errors)
{
    switch (errors) {
    case ErrorType::HC0:
        return stats::HcType::HC0;
    case ErrorType::HC1:
        return stats::HcType::HC1;
    case ErrorType::HC2:
        return stats::HcType::HC2;
    default:
        return stats::HcType::HC3;
    }
}

bool hasFreeDispersion(RegressionFamily family)
{
    return family == RegressionFamily::Linear || family == RegressionFamily::GammaLog
        || family == RegressionFamily::FractionalLogit;
}

/// Every row its own cluster.
std::vector<std::int32_t> rowNumbers(std::size_t rows)
{
    std::vector<std::int32_t> numbers(rows);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

CaseMask usedBy(const stats::ModelRows &rows)
{
    CaseMask used;
    for (const std::int32_t pattern : rows.patternOfRow)
        used.push_back(std::uint8_t(pattern >= 0));
    return used;
}

void setDf(FittedPart &part, double df)
{
    part.df.assign(part.rows.columns(), df);
    part.testDf = df;
}

/// The errors of one equation.
class PartErrors
{
public:
    PartErrors(const RegressionRequest &request, const RegressionData &data,
               const stats::Execution &execution, FittedPart &part)
        : m_request(request)
        , m_data(data)
        , m_execution(execution)
        , m_part(part)
    {
    }

    void add()
    {
        if (m_request.errors == ErrorType::Design)
            addDesign();
        else if (isClustered(m_request.errors))
            addClustered();
        else
            addPlain();
    }

private:
    void addDesign()
    {
        m_part.covariance =
            stats::designBasedCovariance(m_part.rows, m_part.fit, m_data.design, m_execution);
        setDf(m_part,
              usedDf(m_data.design, usedBy(m_part.rows)) + 1.0 - double(m_part.fit.kept.size()));
    }

    void addClustered()
    {
        const stats::ClusterType type = clusterType(m_request.errors);
        stats::ClusteredCovariance errors = m_request.errors == ErrorType::TwoWay
            ? stats::twoWayCovariance(m_part.rows, m_part.fit, m_data.clusters[0],
                                      m_data.clusters[1], type)
            : stats::clusteredCovariance(m_part.rows, m_part.fit, m_data.clusters[0], type);
        m_part.covariance = std::move(errors.matrix);
        m_part.df = std::move(errors.df);
        m_part.testDf = double(errors.clusters) - 1.0;
    }

    void addPlain()
    {
        m_part.covariance = m_request.errors == ErrorType::Model
            ? stats::modelCovariance(m_part.fit)
            : stats::heteroskedasticCovariance(m_part.rows, m_part.fit, hcType(m_request.errors));
        setDf(m_part, hasFreeDispersion(m_request.family) ? m_part.fit.residualDf : endless);
    }

    const RegressionRequest &m_request;
    const RegressionData &m_data;
    const stats::Execution &m_execution;
    FittedPart &m_part;
};

void addCategoryErrors(const RegressionRequest &request, const stats::Execution &execution,
                       const FittedModel &fitted, FittedCategories &model)
{
    if (request.errors == ErrorType::Model) {
        model.covariance = model.fit.covariance;
        model.df = endless;
        return;
    }
    model.covariance = stats::influenceCovariance(
        fitted.design, stats::categoryInfluence(model.rows, model.fit), execution);
    model.df = request.errors == ErrorType::Design
        ? fitted.df + 1.0 - double(model.fit.parameters.size())
        : fitted.df;
}

} // namespace

void addErrors(const RegressionRequest &request, const RegressionData &data,
               const stats::Execution &execution, FittedModel &fitted)
{
    if (request.errors == ErrorType::Design)
        fitted.design = data.design;
    else if (isClustered(request.errors) || fitted.multilevel)
        fitted.design = clusterDesign(data.clusters.front(), fitted.used);
    else
        fitted.design = clusterDesign(rowNumbers(data.rows), fitted.used);
    fitted.df = usedDf(fitted.design, fitted.used);
    fitted.units = usedUnits(fitted.design, fitted.used);
    if (fitted.multilevel)
        return; // the covariance came with the fit
    for (FittedPart &part : fitted.parts)
        PartErrors(request, data, execution, part).add();
    if (fitted.categories)
        addCategoryErrors(request, execution, fitted, *fitted.categories);
}

} // namespace tidemark
