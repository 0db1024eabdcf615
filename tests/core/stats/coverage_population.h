// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <random>
#include <vector>

#include "core/stats/intervals.h"

namespace tidemark::stats {

/// How many samples the coverage of intervals is counted over.
inline constexpr int coverageSamples = 2'000;

inline constexpr std::array<std::size_t, 3> strataSizes{150, 130, 76};

/// Units drawn per stratum in each wave, and in both.
struct OverlapPlan
{
    std::array<std::size_t, 3> first = {};
    std::array<std::size_t, 3> second = {};
    std::array<std::size_t, 3> both = {};
};

/// Random numbers that are the same with every standard library.
class Random
{
public:
    std::size_t below(std::size_t count) { return std::size_t(m_bits() % count); }
    double unit() { return double(m_bits() >> 11) / 9007199254740992.0; }
    template <typename T>
    void shuffle(std::vector<T> &values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

private:
    std::mt19937_64 m_bits{2021};
};

/// 356 units in three strata, or a multiple of them, with a number and a yes/no answer in each of
/// two waves.
struct Population
{
    explicit Population(Random &random, std::size_t scale = 1)
        : sizes{scale * strataSizes[0], scale * strataSizes[1], scale * strataSizes[2]}
    {
        for (std::size_t stratum = 0; stratum < sizes.size(); ++stratum) {
            for (std::size_t i = 0; i < sizes[stratum]; ++i) {
                const double level = random.unit() + random.unit() + double(stratum) / 2.0;
                strata.push_back(std::int32_t(stratum));
                numbers[0].push_back(10.0 * level + 4.0 * random.unit());
                numbers[1].push_back(11.0 * level + 5.0 * random.unit());
                const double likely = 0.35 + level / 6.0;
                const bool first = random.unit() < likely;
                answers[0].push_back(first ? 1 : 0);
                answers[1].push_back(random.unit() < (first ? 0.9 : 0.45) ? 1 : 0);
            }
        }
    }

    double mean(int wave) const
    {
        double sum = 0.0;
        for (const double value : numbers[std::size_t(wave)])
            sum += value;
        return sum / double(strata.size());
    }
    double share(int wave) const
    {
        const auto &codes = answers[std::size_t(wave)];
        return double(std::count(codes.begin(), codes.end(), 1)) / double(codes.size());
    }

    std::array<std::size_t, 3> sizes;
    std::vector<std::int32_t> strata = {};
    std::array<std::vector<double>, 2> numbers = {};
    std::array<std::vector<std::int8_t>, 2> answers = {};
};

/// Two samples with a fixed overlap in each stratum.
inline std::array<std::vector<std::size_t>, 2> drawTwice(const Population &population,
                                                         const OverlapPlan &plan, Random &random)
{
    std::array<std::vector<std::size_t>, 2> result;
    std::size_t begin = 0;
    for (std::size_t h = 0; h < population.sizes.size(); ++h) {
        std::vector<std::size_t> units(population.sizes[h]);
        for (std::size_t i = 0; i < units.size(); ++i)
            units[i] = begin + i;
        random.shuffle(units);
        const std::size_t shared = plan.both[h];
        for (std::size_t i = 0; i < plan.first[h]; ++i)
            result[0].push_back(units[i]);
        for (std::size_t i = 0; i < shared; ++i)
            result[1].push_back(units[i]);
        // The others come from units that the first wave did not draw.
        for (std::size_t i = 0; i < plan.second[h] - shared; ++i)
            result[1].push_back(units[plan.first[h] + i]);
        begin += units.size();
    }
    return result;
}

inline bool covers(const Interval &interval, double truth)
{
    return interval.lower <= truth && truth <= interval.upper;
}

} // namespace tidemark::stats
