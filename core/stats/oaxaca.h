// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/stats/margins.h"
#include "core/stats/model_fit.h"
#include "core/stats/model_rows.h"
#include "core/stats/row_influence.h"

namespace tidemark::stats {

/// Coefficients that would hold if the groups were treated alike.
enum class OaxacaReference {
    Group0,
    Group1,
    Half, ///< mean of both. Reimers 1983
    GroupSizes, ///< weighted by the groups' sums of weights, taken as given. Cotton 1988
    Pooled, ///< of one model for both groups. Neumark 1988
    PooledWithGroup, ///< the same with a column for the group. Jann 2008
};

enum class OaxacaModel {
    Linear,
    Logit, ///< in the aggregate only: mean predictions. Yun 2004; Fairlie 2005
};

struct OaxacaInput
{
    ModelInput model = {}; ///< the same columns for both groups, with a constant; no offset
    std::span<const std::int32_t> group = {}; ///< 0 or 1; other codes are left out
    OaxacaModel kind = OaxacaModel::Linear;
    OaxacaReference reference = OaxacaReference::PooledWithGroup;
    AveragedRows averaged = AveragedRows::Sampled;
};

/// Terms of the difference in the mean outcome, group 0 less group 1. With P(g, b) the mean
/// prediction in group g with coefficients b (x'b of the mean x for a linear model) and r the
/// reference: difference = endowments + coefficients + interaction = explained + unexplained.
enum class OaxacaTerm {
    Mean0, ///< P(0, b0)
    Mean1, ///< P(1, b1)
    Difference,
    Endowments, ///< P(0, b1) - P(1, b1)
    Coefficients, ///< P(1, b0) - P(1, b1)
    Interaction, ///< the rest
    Explained, ///< P(0, r) - P(1, r)
    Unexplained, ///< both of the next two
    Unexplained0, ///< P(0, b0) - P(0, r)
    Unexplained1, ///< P(1, r) - P(1, b1)
};
inline constexpr std::size_t oaxacaTerms = 10;

struct OaxacaFit
{
    ModelProblem problem = ModelProblem::None;
    int problemGroup = -1; ///< 0, 1, or 2 for both together
    std::vector<CollinearColumn> collinear = {}; ///< of that group
    std::size_t base[2] = {0, 0}; ///< rows of each group
    double sumWeights[2] = {0.0, 0.0};
    /// The terms in their order, then for a linear model those of each column (Mean0 and Mean1 are
    /// then x times b in the groups). How a factor's part divides between its levels, and how the
    /// unexplained part divides between columns and constant, depends on the reference level.
    std::vector<double> values = {};
    /// Influence of every row on each value: give it to influenceCovariance(). It carries what it
    /// needs with it.
    RowInfluence influence = {};

    bool isUsable() const { return problem == ModelProblem::None; }
    static std::size_t place(OaxacaTerm term) { return std::size_t(term); }
    static std::size_t place(OaxacaTerm term, std::size_t column)
    {
        return (1 + column) * oaxacaTerms + std::size_t(term);
    }
};

/// Oaxaca 1973; Blinder 1973; three parts as Daymont and Andrisani 1984, two as Jann 2008. A column
/// that is collinear in a group is a problem (Collinear), since its part is not defined.
/// R: oaxaca::oaxaca(y ~ x | group, reference); Stata: oaxaca, threefold / weight() / pooled /
/// logit
OaxacaFit fitOaxaca(const OaxacaInput &input, const Execution &execution = {});

} // namespace tidemark::stats
