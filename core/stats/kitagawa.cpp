// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/kitagawa.h"

#include <algorithm>
#include <cmath>

namespace tidemark::stats {

namespace {

/// Group shares and group values of one wave.
struct Wave
{
    Wave(const CellEstimates &cells, std::span<const double> scores)
        : share(std::size_t(cells.groups), 0.0)
        , value(std::size_t(cells.groups), 0.0)
    {
        for (int g = 0; g < cells.groups; ++g) {
            const auto group = std::size_t(g);
            for (int k = 0; k < cells.categories; ++k) {
                share[group] += cells.values[cells.cell(g, k)];
                value[group] += cells.values[cells.cell(g, k)] * scores[std::size_t(k)];
            }
            value[group] /= share[group];
        }
    }

    std::vector<double> share;
    std::vector<double> value;
};

/// Derivatives of a part by the group shares and values of both waves.
struct Slopes
{
    double firstShare = 0.0;
    double firstValue = 0.0;
    double secondShare = 0.0;
    double secondValue = 0.0;
};

class Decomposer
{
public:
    Decomposer(const CellEstimates &earlier, const CellEstimates &later,
               const CrossCovariance &cross, std::span<const double> scores)
        : m_cells(earlier)
        , m_scores(scores)
        , m_first(earlier, scores)
        , m_second(later, scores)
    {
        const Covariance waves[] = {earlier.covariance, later.covariance};
        m_covariance = joinedCovariance(waves, {&cross, 1});
    }

    /// The sum over all groups.
    template <typename Term, typename Derivatives>
    ChangePart part(const Term &term, const Derivatives &derivatives) const
    {
        return part(term, derivatives, 0, m_cells.groups);
    }

    /// term(c1, r1, c2, r2) per group, with its derivatives.
    template <typename Term, typename Derivatives>
    ChangePart part(const Term &term, const Derivatives &derivatives, int begin, int end) const
    {
        ChangePart result;
        const std::size_t cells = m_cells.values.size();
        std::vector<double> gradient(2 * cells, 0.0);
        for (int g = begin; g < end; ++g) {
            const auto group = std::size_t(g);
            const double c1 = m_first.share[group];
            const double r1 = m_first.value[group];
            const double c2 = m_second.share[group];
            const double r2 = m_second.value[group];
            result.value += term(c1, r1, c2, r2);
            const Slopes slopes = derivatives(c1, r1, c2, r2);
            for (int k = 0; k < m_cells.categories; ++k) {
                const std::size_t cell = m_cells.cell(g, k);
                const double score = m_scores[std::size_t(k)];
                gradient[cell] = slopes.firstShare + slopes.firstValue * (score - r1) / c1;
                gradient[cells + cell] =
                    slopes.secondShare + slopes.secondValue * (score - r2) / c2;
            }
        }
        result.standardError = std::sqrt(std::max(0.0, contrastVariance(m_covariance, gradient)));
        return result;
    }

    const Wave &first() const { return m_first; }

private:
    const CellEstimates &m_cells;
    std::span<const double> m_scores;
    Wave m_first;
    Wave m_second;
    Covariance m_covariance = {};
};

void addTwoParts(KitagawaDecomposition &result, const Decomposer &decomposer)
{
    const auto composition = [](double c1, double r1, double c2, double r2) {
        return (c2 - c1) * (r1 + r2) / 2.0;
    };
    const auto compositionSlopes = [](double c1, double r1, double c2, double r2) {
        return Slopes{-(r1 + r2) / 2.0, (c2 - c1) / 2.0, (r1 + r2) / 2.0, (c2 - c1) / 2.0};
    };
    const auto within = [](double c1, double r1, double c2, double r2) {
        return (r2 - r1) * (c1 + c2) / 2.0;
    };
    const auto withinSlopes = [](double c1, double r1, double c2, double r2) {
        return Slopes{(r2 - r1) / 2.0, -(c1 + c2) / 2.0, (r2 - r1) / 2.0, (c1 + c2) / 2.0};
    };
    result.composition = decomposer.part(composition, compositionSlopes);
    result.within = decomposer.part(within, withinSlopes);
    for (int g = 0; g < int(decomposer.first().share.size()); ++g) {
        result.compositionOfGroup.push_back(
            decomposer.part(composition, compositionSlopes, g, g + 1));
        result.withinOfGroup.push_back(decomposer.part(within, withinSlopes, g, g + 1));
    }
}

void addThreeParts(KitagawaDecomposition &result, const Decomposer &decomposer)
{
    result.compositionAtFirst =
        decomposer.part([](double c1, double r1, double c2, double) { return (c2 - c1) * r1; },
                        [](double c1, double r1, double c2, double) {
                            return Slopes{-r1, c2 - c1, r1, 0.0};
                        });
    result.withinAtFirst =
        decomposer.part([](double c1, double r1, double, double r2) { return (r2 - r1) * c1; },
                        [](double c1, double r1, double, double r2) {
                            return Slopes{r2 - r1, -c1, 0.0, c1};
                        });
    result.interaction = decomposer.part(
        [](double c1, double r1, double c2, double r2) { return (c2 - c1) * (r2 - r1); },
        [](double c1, double r1, double c2, double r2) {
            return Slopes{-(r2 - r1), -(c2 - c1), r2 - r1, c2 - c1};
        });
}

} // namespace

KitagawaDecomposition kitagawaDecomposition(const CellEstimates &earlier,
                                            const CellEstimates &later,
                                            const CrossCovariance &cross,
                                            std::span<const double> scores)
{
    const Decomposer decomposer(earlier, later, cross, scores);
    KitagawaDecomposition result;
    result.change = decomposer.part(
        [](double c1, double r1, double c2, double r2) { return c2 * r2 - c1 * r1; },
        [](double c1, double r1, double c2, double r2) {
            return Slopes{-r1, -c1, r2, c2};
        });
    addTwoParts(result, decomposer);
    addThreeParts(result, decomposer);
    return result;
}

} // namespace tidemark::stats
