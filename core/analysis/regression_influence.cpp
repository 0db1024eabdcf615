// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/regression_influence.h"

#include <algorithm>
#include <cmath>

#include "core/stats/model_checks.h"

namespace tidemark {

namespace {

constexpr std::size_t mostClusters = 100;

/// The coefficient that a cluster moves most; without item when there is none to tell.
ClusterChange greatestChange(const RegressionSheet &sheet, const FittedModel &model,
                             const FittedPart &part, std::span<const double> changes)
{
    ClusterChange result{.group = sheet.group, .category = part.category};
    for (std::size_t column = 0; column < changes.size(); ++column) {
        const double size = std::abs(changes[column]) / part.covariance.standardError(column);
        const TermColumn &term = model.terms.columns[column];
        if (term.parts.empty() || !(size > result.standardErrors))
            continue;
        result.item = sheet.items.find(term.key);
        result.change = changes[column];
        result.standardErrors = size;
    }
    return result;
}

void writePart(const RegressionSheet &sheet, const FittedModel &model, const FittedPart &part)
{
    const stats::ClusterInfluence influence =
        stats::clusterInfluence(part.rows, part.fit, sheet.data.clusters.front());
    const QStringList &names = sheet.data.clusterNames.front();
    const std::size_t columns = part.rows.columns();
    std::vector<ClusterChange> found;
    for (std::size_t g = 0; g < influence.clusters.codes.size(); ++g) {
        const std::span<const double> changes(influence.changes.data() + g * columns, columns);
        ClusterChange one = greatestChange(sheet, model, part, changes);
        one.cluster = names[influence.clusters.codes[g]];
        one.cases = qint64(influence.clusters.rows[g]);
        if (one.item >= 0)
            found.push_back(std::move(one));
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, &ClusterChange::standardErrors);
    found.resize(std::min(found.size(), mostClusters));
    std::ranges::move(found, std::back_inserter(sheet.result.clusterInfluence));
}

} // namespace

void writeClusterInfluence(const RegressionSheet &sheet, const FittedModel &model)
{
    if (!sheet.request.clusterInfluence)
        return;
    for (const FittedPart &part : model.parts)
        writePart(sheet, model, part);
}

} // namespace tidemark
