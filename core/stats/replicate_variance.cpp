// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/replicate_variance.h"

#include <algorithm>
#include <cmath>

#include <Eigen/Dense>

namespace tidemark::stats {

namespace {

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Index = Eigen::Index;

/// SplitMix64: a small generator whose numbers are the same everywhere.
class RandomBits
{
public:
    explicit RandomBits(std::uint64_t seed)
        : m_state(seed)
    {
    }

    /// A number below `count`, every one as likely.
    std::size_t below(std::size_t count)
    {
        const std::uint64_t limit = UINT64_MAX - UINT64_MAX % count;
        std::uint64_t bits = next();
        while (bits >= limit)
            bits = next();
        return std::size_t(bits % count);
    }

private:
    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t bits = m_state;
        bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9ULL;
        bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebULL;
        return bits ^ (bits >> 31);
    }

    std::uint64_t m_state = 0;
};

std::size_t stratumOf(const DesignStage &stage, std::size_t unit)
{
    const auto &groups = stage.rowsAreUnits() ? stage.groupOfRow : stage.groupOfUnit;
    return groups.empty() ? 0 : std::size_t(groups[unit]);
}

std::vector<std::vector<std::size_t>> unitsByStratum(const SampleDesign &design)
{
    std::vector<std::vector<std::size_t>> result(design.first().groups());
    for (std::size_t unit = 0; unit < design.drawnUnits(); ++unit)
        result[stratumOf(design.first(), unit)].push_back(unit);
    return result;
}

double remainingFraction(const DesignStage &stage, std::size_t stratum)
{
    return std::max(0.0, 1.0 - stage.unitsInGroup[stratum] / stage.populationOfGroup[stratum]);
}

double scaleOf(const ReplicateScheme &scheme, std::size_t replicate)
{
    return scheme.replicateScales.empty() ? 1.0 : scheme.replicateScales[replicate];
}

/// The weights of the replicates of a ratio's denominator over the weight of all.
Eigen::MatrixXd denominatorShares(const Eigen::Map<const Matrix> &factors,
                                  std::span<const double> denominators, Index estimates)
{
    const Eigen::Map<const Matrix> perUnit(denominators.data(), factors.cols(), estimates);
    const Eigen::RowVectorXd totals = perUnit.colwise().sum();
    Eigen::MatrixXd shares = factors * perUnit;
    for (Index j = 0; j < estimates; ++j)
        shares.col(j) /= totals(j);
    return shares;
}

} // namespace

double jackknife1Scale(std::size_t replicates)
{
    return (double(replicates) - 1.0) / double(replicates);
}

double balancedScale(std::size_t replicates, double rho)
{
    return 1.0 / (double(replicates) * (1.0 - rho) * (1.0 - rho));
}

double bootstrapScale(std::size_t replicates)
{
    return 1.0 / (double(replicates) - 1.0);
}

void scaleDeviations(std::span<double> deviations, std::size_t estimates,
                     const ReplicateScheme &scheme)
{
    const std::size_t replicates = deviations.size() / std::max<std::size_t>(estimates, 1);
    for (std::size_t j = 0; j < estimates; ++j) {
        double sum = 0.0;
        double count = 0.0;
        for (std::size_t k = 0; k < replicates; ++k) {
            const double deviation = deviations[k * estimates + j];
            if (!std::isfinite(deviation) || !(scaleOf(scheme, k) > 0.0))
                continue;
            sum += deviation;
            count += 1.0;
        }
        const bool isFromMean = scheme.centre == ReplicateCentre::MeanOfReplicates && count > 0.0;
        const double centre = isFromMean ? sum / count : 0.0;
        for (std::size_t k = 0; k < replicates; ++k) {
            double &deviation = deviations[k * estimates + j];
            deviation = std::isfinite(deviation)
                ? (deviation - centre) * std::sqrt(scheme.scale * scaleOf(scheme, k))
                : 0.0;
        }
    }
}

double replicateDf(const ReplicateFactors &factors)
{
    constexpr double tolerance = 1e-5;
    const auto replicates = Index(factors.replicates);
    const Eigen::Map<const Matrix> table(factors.factors.data(), replicates, Index(factors.units));
    Eigen::MatrixXd kept(0, replicates); // has the rank of the units seen so far
    Index rank = 0;
    for (Index unit = 0; unit < table.cols() && rank < replicates; unit += replicates) {
        const Index count = std::min(replicates, table.cols() - unit);
        Eigen::MatrixXd stacked(kept.rows() + count, replicates);
        stacked.topRows(kept.rows()) = kept;
        stacked.bottomRows(count) = table.middleCols(unit, count).transpose();
        Eigen::ColPivHouseholderQR<Eigen::MatrixXd> qr(stacked);
        qr.setThreshold(tolerance);
        rank = qr.rank();
        const Eigen::MatrixXd upper = qr.matrixQR().topRows(rank).triangularView<Eigen::Upper>();
        kept = upper * qr.colsPermutation().transpose();
    }
    return double(rank) - 1.0;
}

LeafScores replicateScores(const ReplicateFactors &factors, const LeafScores &scores,
                           std::span<const double> denominators)
{
    const auto estimates = Index(scores.estimates);
    const Eigen::Map<const Matrix> table(factors.factors.data(), Index(factors.replicates),
                                         Index(factors.units));
    const Eigen::Map<const Matrix> perUnit(scores.sums.data(), Index(factors.units), estimates);
    Matrix deviations = (table.array() - 1.0).matrix() * perUnit;
    if (!denominators.empty())
        deviations.array() /= denominatorShares(table, denominators, estimates).array();
    LeafScores result{
        scores.estimates, {deviations.data(), deviations.data() + deviations.size()}, {}};
    scaleDeviations(result.sums, scores.estimates, factors.scheme);
    return result;
}

ReplicateFactors jackknifeFactors(const SampleDesign &design)
{
    ReplicateFactors result{.units = design.drawnUnits(), .df = design.df()};
    const auto strata = unitsByStratum(design);
    for (std::size_t stratum = 0; stratum < strata.size(); ++stratum) {
        const double n = double(strata[stratum].size());
        if (strata[stratum].size() < 2)
            continue;
        for (const std::size_t left : strata[stratum]) {
            std::vector<double> factors(result.units, 1.0);
            for (const std::size_t unit : strata[stratum])
                factors[unit] = unit == left ? 0.0 : n / (n - 1.0);
            result.factors.insert(result.factors.end(), factors.begin(), factors.end());
            result.scheme.replicateScales.push_back((n - 1.0) / n
                                                    * remainingFraction(design.first(), stratum));
            ++result.replicates;
        }
    }
    return result;
}

ReplicateFactors bootstrapFactors(const SampleDesign &design, std::size_t replicates,
                                  std::uint64_t seed)
{
    ReplicateFactors result{.units = design.drawnUnits(), .replicates = replicates};
    result.df = std::min(design.df(), double(replicates) - 1.0);
    result.factors.assign(result.units * replicates, 1.0);
    result.scheme.scale = bootstrapScale(replicates);
    const auto strata = unitsByStratum(design);
    RandomBits random(seed);
    for (std::size_t replicate = 0; replicate < replicates; ++replicate) {
        double *factors = result.factors.data() + replicate * result.units;
        for (std::size_t stratum = 0; stratum < strata.size(); ++stratum) {
            const std::vector<std::size_t> &units = strata[stratum];
            if (units.size() < 2)
                continue;
            const double n = double(units.size());
            const double shrink = std::sqrt(remainingFraction(design.first(), stratum));
            for (const std::size_t unit : units)
                factors[unit] = 1.0 - shrink;
            for (std::size_t draw = 0; draw + 1 < units.size(); ++draw)
                factors[units[random.below(units.size())]] += shrink * n / (n - 1.0);
        }
    }
    return result;
}

} // namespace tidemark::stats
