// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/wave_covariance.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace tidemark::stats {

namespace {

std::size_t stratumOf(const DesignStage &stage, std::size_t unit)
{
    const auto &groups = stage.rowsAreUnits() ? stage.groupOfRow : stage.groupOfUnit;
    return groups.empty() ? 0 : std::size_t(groups[unit]);
}

struct UnitPair
{
    std::size_t earlier = 0;
    std::size_t later = 0;
};

/// Shared units by (stratum of the earlier wave, stratum of the later wave).
using PairsByStrata = std::map<std::pair<std::size_t, std::size_t>, std::vector<UnitPair>>;

PairsByStrata pairsByStrata(const SampleDesign &earlier, const SampleDesign &later,
                            std::span<const std::int32_t> partner)
{
    PairsByStrata result;
    for (std::size_t unit = 0; unit < partner.size(); ++unit) {
        if (partner[unit] < 0)
            continue;
        const auto other = std::size_t(partner[unit]);
        result[{stratumOf(earlier.first(), unit), stratumOf(later.first(), other)}].push_back(
            {unit, other});
    }
    return result;
}

/// Means of the scores of each stratum over all units drawn.
std::vector<double> stratumMeans(const WaveScores &wave)
{
    const DesignStage &stage = wave.design.first();
    const std::size_t size = wave.estimates;
    std::vector<double> means(stage.groups() * size, 0.0);
    for (std::size_t unit = 0; unit * size < wave.scores.size(); ++unit) {
        const std::size_t stratum = stratumOf(stage, unit);
        for (std::size_t j = 0; j < size; ++j)
            means[stratum * size + j] += wave.scores[unit * size + j];
    }
    for (std::size_t i = 0; i < means.size(); ++i)
        means[i] /= stage.unitsInGroup[i / size];
    return means;
}

/// Means of the scores of the shared units alone.
std::vector<double> pairMeans(const WaveScores &wave, const std::vector<UnitPair> &pairs,
                              std::size_t UnitPair::*unit)
{
    std::vector<double> means(wave.estimates, 0.0);
    for (const UnitPair &pair : pairs) {
        for (std::size_t j = 0; j < wave.estimates; ++j)
            means[j] += wave.scores[pair.*unit * wave.estimates + j];
    }
    for (double &mean : means)
        mean /= double(pairs.size());
    return means;
}

class CovarianceOfWaves
{
public:
    CovarianceOfWaves(const WaveScores &earlier, const WaveScores &later)
        : m_earlier(earlier)
        , m_later(later)
        , m_earlierMeans(stratumMeans(earlier))
        , m_laterMeans(stratumMeans(later))
    {
        m_result.rows = earlier.estimates;
        m_result.columns = later.estimates;
        m_result.values.assign(m_result.rows * m_result.columns, 0.0);
    }

    CrossCovariance compute(const PairsByStrata &pairs)
    {
        const double stayFactor = averageFactor(pairs);
        for (const auto &[strata, units] : pairs) {
            m_result.sharedUnits += units.size();
            const auto [h, k] = strata;
            if (isSameStratum(h, k) && units.size() > 1) {
                const double n = double(units.size());
                add(units, pairMeans(m_earlier, units, &UnitPair::earlier),
                    pairMeans(m_later, units, &UnitPair::later), excess(h, k, n) / (n - 1.0));
                continue;
            }
            add(units, meansOf(m_earlierMeans, h, m_earlier.estimates),
                meansOf(m_laterMeans, k, m_later.estimates), stayFactor);
        }
        return std::move(m_result);
    }

private:
    bool isSameStratum(std::size_t h, std::size_t k) const
    {
        return m_earlier.design.stratumCodes[h] == m_later.design.stratumCodes[k];
    }

    /// Shared units beyond those that independent samples of the population would share.
    double excess(std::size_t h, std::size_t k, double shared) const
    {
        const DesignStage &first = m_earlier.design.first();
        const DesignStage &second = m_later.design.first();
        const double population = std::max(first.populationOfGroup[h], second.populationOfGroup[k]);
        return shared - first.unitsInGroup[h] * second.unitsInGroup[k] / population;
    }

    double averageFactor(const PairsByStrata &pairs) const
    {
        double beyond = 0.0;
        double shared = 0.0;
        for (const auto &[strata, units] : pairs) {
            if (!isSameStratum(strata.first, strata.second))
                continue;
            beyond += excess(strata.first, strata.second, double(units.size()));
            shared += double(units.size());
        }
        return shared > 0.0 ? beyond / shared : 1.0;
    }

    static std::vector<double> meansOf(const std::vector<double> &means, std::size_t stratum,
                                       std::size_t size)
    {
        const auto begin = means.begin() + std::ptrdiff_t(stratum * size);
        return {begin, begin + std::ptrdiff_t(size)};
    }

    void add(const std::vector<UnitPair> &pairs, const std::vector<double> &earlierMeans,
             const std::vector<double> &laterMeans, double factor)
    {
        for (const UnitPair &pair : pairs) {
            const double *first = m_earlier.scores.data() + pair.earlier * m_result.rows;
            const double *second = m_later.scores.data() + pair.later * m_result.columns;
            for (std::size_t i = 0; i < m_result.rows; ++i) {
                const double deviation = factor * (first[i] - earlierMeans[i]);
                for (std::size_t j = 0; j < m_result.columns; ++j)
                    m_result.values[i * m_result.columns + j] +=
                        deviation * (second[j] - laterMeans[j]);
            }
        }
    }

    const WaveScores &m_earlier;
    const WaveScores &m_later;
    std::vector<double> m_earlierMeans;
    std::vector<double> m_laterMeans;
    CrossCovariance m_result;
};

/// Place of each id that occurs exactly once; -1 for the others.
std::unordered_map<std::int64_t, std::int32_t> uniquePlaces(std::span<const std::int64_t> ids)
{
    std::unordered_map<std::int64_t, std::int32_t> places;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto [entry, isNew] = places.try_emplace(ids[i], std::int32_t(i));
        if (!isNew || ids[i] < 0)
            entry->second = -1;
    }
    return places;
}

} // namespace

std::vector<std::int32_t> partnerUnits(std::span<const std::int64_t> earlier,
                                       std::span<const std::int64_t> later)
{
    const auto first = uniquePlaces(earlier);
    const auto second = uniquePlaces(later);
    std::vector<std::int32_t> partner(earlier.size(), -1);
    for (std::size_t i = 0; i < earlier.size(); ++i) {
        const auto found = second.find(earlier[i]);
        if (found != second.end() && first.at(earlier[i]) >= 0)
            partner[i] = found->second;
    }
    return partner;
}

std::vector<std::int32_t> partnerClusters(const SampleDesign &earlier, const SampleDesign &later)
{
    const std::vector<std::int64_t> first(earlier.clusterCodes.begin(), earlier.clusterCodes.end());
    const std::vector<std::int64_t> second(later.clusterCodes.begin(), later.clusterCodes.end());
    return partnerUnits(first, second);
}

CrossCovariance waveCovariance(const WaveScores &earlier, const WaveScores &later,
                               std::span<const std::int32_t> partner)
{
    return CovarianceOfWaves(earlier, later)
        .compute(pairsByStrata(earlier.design, later.design, partner));
}

Covariance joinedCovariance(std::span<const Covariance> waves,
                            std::span<const CrossCovariance> pairs)
{
    std::vector<std::size_t> offsets{0};
    for (const Covariance &wave : waves)
        offsets.push_back(offsets.back() + wave.size());
    Covariance result(offsets.back());
    const std::size_t size = result.size();
    const std::span<double> values = result.values();
    for (std::size_t w = 0; w < waves.size(); ++w) {
        for (std::size_t i = 0; i < waves[w].size(); ++i) {
            for (std::size_t j = 0; j < waves[w].size(); ++j)
                values[(offsets[w] + i) * size + offsets[w] + j] = waves[w].at(i, j);
        }
    }
    std::size_t pair = 0;
    for (std::size_t w = 0; w < waves.size(); ++w) {
        for (std::size_t v = w + 1; v < waves.size(); ++v, ++pair) {
            for (std::size_t i = 0; i < waves[w].size(); ++i) {
                for (std::size_t j = 0; j < waves[v].size(); ++j) {
                    const std::size_t row = offsets[w] + i;
                    const std::size_t column = offsets[v] + j;
                    values[row * size + column] = values[column * size + row] =
                        pairs[pair].at(i, j);
                }
            }
        }
    }
    return result;
}

double changeDf(const EstimateBase &earlier, const EstimateBase &later, std::size_t sharedUnits)
{
    return double(earlier.clusters + later.clusters - sharedUnits)
        - double(std::max(earlier.strata, later.strata));
}

} // namespace tidemark::stats
