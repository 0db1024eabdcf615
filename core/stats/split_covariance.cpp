// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/split_covariance.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <vector>

namespace tidemark::stats {

namespace {

constexpr std::size_t estimates = 4;
using Scores = std::array<double, estimates>;
using Matrix = std::array<Scores, estimates>;

enum Sample : std::size_t { Both, EarlierAlone, LaterAlone, Samples };

/// The influence of a unit on the four estimates, and that it would have among the others.
struct UnitScores
{
    Scores own = {};
    Scores amongOthers = {};
};

struct Stratum
{
    std::array<std::vector<UnitScores>, Samples> samples = {};
    double population = std::numeric_limits<double>::infinity();
};

std::size_t stratumOf(const DesignStage &stage, std::size_t unit)
{
    const auto &groups = stage.rowsAreUnits() ? stage.groupOfRow : stage.groupOfUnit;
    return groups.empty() ? 0 : std::size_t(groups[unit]);
}

bool drewRows(const SampleDesign &design)
{
    return design.drawnUnits() == design.rows;
}

/// The place of the estimate of the others of a wave; that of its panel is one less.
constexpr std::size_t earlierOthers = 1;
constexpr std::size_t laterOthers = 3;

void setScores(UnitScores &unit, const SplitWave &wave, std::size_t number, std::size_t others)
{
    unit.own[others - 1] = wave.panel[number];
    unit.own[others] = wave.others[number];
    unit.amongOthers[others] = wave.others[number] + wave.panelToOthers * wave.panel[number];
}

class Strata
{
public:
    Strata(const SplitWave &earlier, const SplitWave &later, std::span<const std::int32_t> partner)
        : m_isFinite(drewRows(earlier.design) && drewRows(later.design))
    {
        std::vector<bool> isShared(later.design.drawnUnits(), false);
        for (std::size_t number = 0; number < earlier.design.drawnUnits(); ++number) {
            UnitScores unit;
            setScores(unit, earlier, number, earlierOthers);
            const std::int32_t other = number < partner.size() ? partner[number] : -1;
            if (other >= 0) {
                setScores(unit, later, std::size_t(other), laterOthers);
                isShared[std::size_t(other)] = true;
            }
            add(earlier.design, number, other >= 0 ? Both : EarlierAlone, unit);
        }
        for (std::size_t number = 0; number < isShared.size(); ++number) {
            if (isShared[number])
                continue;
            UnitScores unit;
            setScores(unit, later, number, laterOthers);
            add(later.design, number, LaterAlone, unit);
        }
    }

    const std::map<std::int32_t, Stratum> &all() const { return m_strata; }

private:
    void add(const SampleDesign &design, std::size_t number, Sample sample, const UnitScores &unit)
    {
        const std::size_t group = stratumOf(design.first(), number);
        Stratum &stratum = m_strata[design.stratumCodes[group]];
        const double size = design.first().populationOfGroup[group];
        if (m_isFinite && std::isfinite(size))
            stratum.population =
                std::isfinite(stratum.population) ? std::max(stratum.population, size) : size;
        stratum.samples[sample].push_back(unit);
    }

    bool m_isFinite = false;
    std::map<std::int32_t, Stratum> m_strata = {};
};

Scores meanOf(const std::vector<UnitScores> &units, Scores UnitScores::*scores)
{
    Scores mean = {};
    for (const UnitScores &unit : units) {
        for (std::size_t i = 0; i < estimates; ++i)
            mean[i] += (unit.*scores)[i] / double(units.size());
    }
    return mean;
}

/// Sum of the products of deviations from the means given.
Matrix products(const std::vector<UnitScores> &units, Scores UnitScores::*rows,
                const Scores &rowMeans, Scores UnitScores::*columns, const Scores &columnMeans)
{
    Matrix sum = {};
    for (const UnitScores &unit : units) {
        for (std::size_t i = 0; i < estimates; ++i) {
            for (std::size_t j = 0; j < estimates; ++j)
                sum[i][j] +=
                    ((unit.*rows)[i] - rowMeans[i]) * ((unit.*columns)[j] - columnMeans[j]);
        }
    }
    return sum;
}

Matrix products(const std::vector<UnitScores> &units, Scores UnitScores::*rows,
                Scores UnitScores::*columns)
{
    return products(units, rows, meanOf(units, rows), columns, meanOf(units, columns));
}

class SplitSum
{
public:
    SplitSum(const Strata &strata, SingletonPolicy singletons)
        : m_strata(strata)
        , m_singletons(singletons)
    {
        for (std::size_t sample = 0; sample < Samples; ++sample)
            m_means[sample] = meanOfAll(Sample(sample));
    }

    Covariance compute()
    {
        for (const auto &[code, stratum] : m_strata.all()) {
            for (std::size_t sample = 0; sample < Samples; ++sample)
                addWithin(stratum, Sample(sample));
            if (std::isfinite(stratum.population) && stratum.samples[Both].size() > 1)
                addBetween(stratum);
        }
        Covariance result(estimates);
        for (std::size_t i = 0; i < estimates; ++i) {
            for (std::size_t j = 0; j < estimates; ++j)
                result.values()[i * estimates + j] = m_sum[i][j];
        }
        return result;
    }

private:
    Scores meanOfAll(Sample sample) const
    {
        Scores mean = {};
        double units = 0.0;
        for (const auto &[code, stratum] : m_strata.all()) {
            for (const UnitScores &unit : stratum.samples[sample]) {
                for (std::size_t i = 0; i < estimates; ++i)
                    mean[i] += unit.own[i];
            }
            units += double(stratum.samples[sample].size());
        }
        for (double &value : mean)
            value /= std::max(units, 1.0);
        return mean;
    }

    void add(const Matrix &matrix, double factor)
    {
        for (std::size_t i = 0; i < estimates; ++i) {
            for (std::size_t j = 0; j < estimates; ++j)
                m_sum[i][j] += factor * matrix[i][j];
        }
    }

    void addWithin(const Stratum &stratum, Sample sample)
    {
        const std::vector<UnitScores> &units = stratum.samples[sample];
        const double n = double(units.size());
        const double left = 1.0 - n / stratum.population;
        if (units.size() > 1) {
            add(products(units, &UnitScores::own, &UnitScores::own), left * n / (n - 1.0));
            return;
        }
        if (m_singletons == SingletonPolicy::Certainty)
            return;
        const Scores &means = m_means[sample];
        add(products(units, &UnitScores::own, means, &UnitScores::own, means), left);
    }

    void addBetween(const Stratum &stratum)
    {
        const std::vector<UnitScores> &both = stratum.samples[Both];
        const double n = double(both.size());
        const double inEarlier = double(stratum.samples[EarlierAlone].size());
        const double inLater = double(stratum.samples[LaterAlone].size());
        const double scale = -1.0 / stratum.population / (n - 1.0);
        const Matrix toOthers = products(both, &UnitScores::own, &UnitScores::amongOthers);
        for (std::size_t i = 0; i < estimates; ++i) {
            addPair(i, earlierOthers, scale * n * inEarlier * toOthers[i][earlierOthers]);
            addPair(i, laterOthers, scale * n * inLater * toOthers[i][laterOthers]);
        }
        const Matrix others = products(both, &UnitScores::amongOthers, &UnitScores::amongOthers);
        addPair(earlierOthers, laterOthers,
                scale * inEarlier * inLater * others[earlierOthers][laterOthers]);
    }

    /// The covariance of a sum in one sample with a sum in another, which stands twice.
    void addPair(std::size_t i, std::size_t j, double value)
    {
        m_sum[i][j] += value;
        m_sum[j][i] += value;
    }

    const Strata &m_strata;
    SingletonPolicy m_singletons;
    std::array<Scores, Samples> m_means = {};
    Matrix m_sum = {};
};

} // namespace

Covariance splitCovariance(const SplitWave &earlier, const SplitWave &later,
                           std::span<const std::int32_t> partner)
{
    const Strata strata(earlier, later, partner);
    return SplitSum(strata, earlier.design.singletons).compute();
}

} // namespace tidemark::stats
