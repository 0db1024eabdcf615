// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/survival.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include <Eigen/Dense>

#include "core/stats/distributions.h"

namespace tidemark::stats {

namespace {

/// What happens at one time.
struct Moment
{
    double events = 0.0;
    double leaving = 0.0; ///< events and those seen last
};

std::int32_t groupOf(const SurvivalInput &input, std::size_t row)
{
    return input.groups.empty() ? 0 : input.groups[row];
}

using Timeline = std::map<double, std::vector<Moment>>;

/// All times with what happens in each group, weighted or not.
Timeline timeline(const SurvivalInput &input, std::size_t groups)
{
    Timeline result;
    for (std::size_t row = 0; row < input.times.size(); ++row) {
        const std::int32_t group = groupOf(input, row);
        if (std::isnan(input.times[row]) || group < 0 || std::size_t(group) >= groups)
            continue;
        const double w = input.weights.empty() ? 1.0 : input.weights[row];
        std::vector<Moment> &moments = result[input.times[row]];
        moments.resize(groups);
        moments[std::size_t(group)].leaving += w;
        moments[std::size_t(group)].events += input.events[row] != 0 ? w : 0.0;
    }
    return result;
}

std::vector<double> allLeaving(const Timeline &times, std::size_t groups)
{
    std::vector<double> result(groups, 0.0);
    for (const auto &[time, moments] : times) {
        for (std::size_t g = 0; g < groups; ++g)
            result[g] += moments[g].leaving;
    }
    return result;
}

/// Observed less expected events per group, with their covariance.
struct LogRankSums
{
    Eigen::VectorXd excess;
    Eigen::MatrixXd variance;
};

LogRankSums logRankSums(const Timeline &times, std::size_t groups)
{
    const auto size = Eigen::Index(groups);
    LogRankSums sums{Eigen::VectorXd::Zero(size), Eigen::MatrixXd::Zero(size, size)};
    std::vector<double> atRisk = allLeaving(times, groups);
    for (const auto &[time, moments] : times) {
        double events = 0.0;
        double risk = 0.0;
        for (std::size_t g = 0; g < groups; ++g) {
            events += moments[g].events;
            risk += atRisk[g];
        }
        const double spread = risk > 1.0 ? events * (risk - events) / (risk - 1.0) : 0.0;
        for (std::size_t g = 0; g < groups; ++g) {
            const double share = atRisk[g] / risk;
            sums.excess(Eigen::Index(g)) += moments[g].events - events * share;
            for (std::size_t h = 0; h < groups; ++h)
                sums.variance(Eigen::Index(g), Eigen::Index(h)) +=
                    spread * share * ((g == h ? 1.0 : 0.0) - atRisk[h] / risk);
        }
        for (std::size_t g = 0; g < groups; ++g)
            atRisk[g] -= moments[g].leaving;
    }
    return sums;
}

} // namespace

std::vector<SurvivalPoint> kaplanMeier(const SurvivalInput &input, std::int32_t group, double level)
{
    const auto place = std::size_t(group);
    const Timeline times = timeline(input, place + 1);
    double atRisk = allLeaving(times, place + 1)[place];
    const double critical = normalQuantile(0.5 + level / 2.0);
    std::vector<SurvivalPoint> result;
    double survival = 1.0;
    double greenwood = 0.0;
    for (const auto &[time, moments] : times) {
        const Moment &moment = moments[place];
        if (moment.events > 0.0) {
            survival *= 1.0 - moment.events / atRisk;
            greenwood += moment.events / (atRisk * (atRisk - moment.events));
            const double half = critical * std::sqrt(greenwood);
            SurvivalPoint point{time, atRisk, moment.events, survival,
                                survival * std::sqrt(greenwood)};
            if (survival > 0.0)
                point.interval = {survival * std::exp(-half),
                                  std::min(1.0, survival * std::exp(half))};
            else
                point.standardError = std::numeric_limits<double>::quiet_NaN();
            result.push_back(point);
        }
        atRisk -= moment.leaving;
    }
    return result;
}

double survivalTime(std::span<const SurvivalPoint> curve, double share)
{
    for (const SurvivalPoint &point : curve) {
        if (point.survival <= share)
            return point.time;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

TestResult logRankTest(const SurvivalInput &input, std::size_t groups)
{
    SurvivalInput unweighted = input;
    unweighted.weights = {};
    const Timeline times = timeline(unweighted, groups);
    const std::vector<double> members = allLeaving(times, groups);
    const auto used =
        std::count_if(members.begin(), members.end(), [](double count) { return count > 0.0; });
    if (used < 2)
        return {};
    const LogRankSums sums = logRankSums(times, groups);
    // One group follows from the others; the least-squares solution leaves it out.
    const double statistic =
        sums.excess.dot(sums.variance.completeOrthogonalDecomposition().solve(sums.excess));
    const double df = double(used - 1);
    return {statistic, df, std::numeric_limits<double>::infinity(),
            chiSquareSurvival(statistic, df)};
}

} // namespace tidemark::stats
