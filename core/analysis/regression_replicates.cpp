// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/regression_replicates.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/stats/replicate_variance.h"

namespace tidemark {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

std::vector<double> weightsOf(const ReplicateFits &fits, std::size_t replicate)
{
    const stats::ReplicateFactors &factors = *fits.design.replicates;
    const double *ofUnit = factors.factors.data() + replicate * factors.units;
    std::vector<double> weights(fits.design.rows);
    for (std::size_t row = 0; row < weights.size(); ++row) {
        const double weight = fits.weights.empty() ? 1.0 : fits.weights[row];
        weights[row] = weight * ofUnit[std::size_t(fits.design.first().unitOfRow[row])];
    }
    return weights;
}

/// Found less estimate; all NaN where an estimate is missing.
std::vector<double> deviationsOf(const ReplicateFits &fits, const std::vector<double> &found)
{
    std::vector<double> deviations(fits.estimate.size(), nan);
    if (found.size() != deviations.size())
        return deviations;
    for (std::size_t i = 0; i < deviations.size(); ++i) {
        if (std::isnan(fits.estimate[i]))
            continue;
        if (!std::isfinite(found[i]))
            return std::vector<double>(deviations.size(), nan);
        deviations[i] = found[i] - fits.estimate[i];
    }
    return deviations;
}

} // namespace

Result<ReplicateErrors> replicateErrors(const ReplicateFits &fits, JobControl &job)
{
    const stats::ReplicateFactors &factors = *fits.design.replicates;
    const std::size_t size = fits.estimate.size();
    ReplicateErrors result;
    std::vector<double> deviations;
    for (std::size_t replicate = 0; replicate < factors.replicates; ++replicate) {
        if (job.isCancelled())
            return Error{ErrorCode::Cancelled};
        const std::vector<double> one = deviationsOf(fits, fits.fit(weightsOf(fits, replicate)));
        const bool hasAny =
            std::ranges::any_of(one, [](double value) { return std::isfinite(value); });
        result.leftOut += hasAny ? 0 : 1;
        deviations.insert(deviations.end(), one.begin(), one.end());
        job.reportProgress(qint64(replicate) + 1, qint64(factors.replicates));
    }
    stats::scaleDeviations(deviations, size, factors.scheme);
    result.covariance = stats::designCovariance(fits.design, {size, std::move(deviations), {}});
    return result;
}

} // namespace tidemark
