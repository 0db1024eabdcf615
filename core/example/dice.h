// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>
#include <random>

namespace tidemark::example {

/// Random numbers that are the same with every compiler (the distributions of the C++ library are
/// not).
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    /// In [0, 1).
    double uniform() { return double(m_engine() >> 11) * 0x1.0p-53; }
    /// Standard normal (Box and Muller).
    double normal()
    {
        const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
        return radius * std::cos(2.0 * std::numbers::pi * uniform());
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace tidemark::example
