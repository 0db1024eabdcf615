// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/model_checks.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

struct ModelChecks
{
    Q_DECLARE_TR_FUNCTIONS(tidemark::ui::ModelChecks)
};

bool hasNotice(const AnalysisResult &result, std::initializer_list<IssueCode> codes)
{
    return std::ranges::any_of(result.notices, [&](const Issue &issue) {
        return std::ranges::find(codes, issue.code) != codes.end();
    });
}

/// The values of a measure over the models, in their order.
std::vector<double> measured(const AnalysisResult &result, const QString &name)
{
    std::vector<double> values;
    for (const Measure &measure : result.measures) {
        if (measure.measure == name && measure.value)
            values.push_back(*measure.value);
    }
    return values;
}

/// "204", or "198–204" where the models differ.
QString range(const std::vector<double> &values, int decimals)
{
    const auto [low, high] = std::ranges::minmax(values);
    const QLocale locale;
    const QString first = locale.toString(low, 'f', decimals);
    const QString last = locale.toString(high, 'f', decimals);
    return first == last ? first : first + u'–' + last;
}

bool isBinary(const RegressionRequest &request)
{
    return request.family == RegressionFamily::Logit || request.family == RegressionFamily::Probit
        || request.family == RegressionFamily::ComplementaryLogLog;
}

/// What would be a notice if it were not in order.
std::vector<CheckList::Item> passed(const AnalysisResult &result, const RegressionRequest &request)
{
    std::vector<CheckList::Item> items;
    const auto add = [&](const QString &text) { items.push_back({.text = text}); };
    const bool isFitted = !hasNotice(
        result, {IssueCode::ModelWithoutCases, IssueCode::ModelTooFewCases,
                 IssueCode::ModelConstantOutcome, IssueCode::ModelOutcomeOutOfRange,
                 IssueCode::ModelReferenceEmpty, IssueCode::ModelNotConverged});
    if (isFitted && isBinary(request) && !hasNotice(result, {IssueCode::ModelSeparated}))
        add(ModelChecks::tr("No term tells the outcome of any case for certain"));
    if (isFitted
        && !hasNotice(result, {IssueCode::ModelCollinear, IssueCode::ModelColumnLeftOut}))
        add(ModelChecks::tr("No term follows from the others"));
    const std::vector<double> clusters = measured(result, u"clusters"_s);
    if (!clusters.empty() && !hasNotice(result, {IssueCode::ModelFewClusters}))
        add(ModelChecks::tr("%1 clusters").arg(range(clusters, 0)));
    if (isFitted && !request.clusters.isEmpty()
        && !hasNotice(result, {IssueCode::ModelClusterInfluential}))
        add(ModelChecks::tr("No cluster alone moves a coefficient by half its standard error"));
    const std::vector<double> residual = measured(result, u"residualIcc"_s);
    if (!residual.empty())
        add(ModelChecks::tr("%1 of what the model leaves lies between clusters (residual ICC)")
                .arg(range(residual, 2)));
    return items;
}

} // namespace

std::vector<CheckList::Item> checksOf(const AnalysisResult &result)
{
    const auto *request = std::get_if<RegressionRequest>(&result.request);
    if (!request)
        return {};
    std::vector<CheckList::Item> items;
    for (const Issue &issue : result.notices) {
        if (issue.severity != Severity::Information)
            items.push_back({.text = describe(issue), .isRemark = true});
    }
    for (const CheckList::Item &item : passed(result, *request))
        items.push_back(item);
    for (const Issue &issue : result.notices) {
        if (issue.severity == Severity::Information)
            items.push_back({.text = describe(issue)});
    }
    return items;
}

} // namespace tidemark::ui
