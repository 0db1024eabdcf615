// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>

#include <QString>
#include <QStringList>

#include "core/analysis/request_scope.h"

namespace tidemark {

/// What the shares of a crosstab add up to 100 per cent in.
enum class CrosstabShare {
    Group, ///< each column: the answers within a group
    Category, ///< each row: the groups among those who gave an answer
    Table, ///< all cells together
};

/// Tests that a crosstab can be asked for; the first five honour any design, the others rest on
/// answers drawn one by one with the same chance.
enum class CrosstabTest {
    RaoScottF,
    RaoScottChiSquare,
    Wald,
    AdjustedWald,
    DesignRank, ///< of the groups over ordered answers
    Pearson,
    LikelihoodRatio,
    FisherExact,
    CochranArmitage, ///< trend of one of two answers over ordered groups
    LinearByLinear, ///< both ordered
    KruskalWallis, ///< of the groups over ordered answers
    MannWhitney, ///< the same of two groups
};

enum class CrosstabMeasure {
    CramersV,
    Gamma,
    TauB,
    SomersAnswer, ///< Somers' d of the answer given the group
    SomersGroup, ///< Somers' d of the group given the answer
};

/// How p-values of many comparisons are adjusted for their number.
enum class PValueCorrection { None, Holm, Bonferroni, BenjaminiHochberg };

/// A question (rows) by one grouping variable (columns: scope.by), wave by wave: shares in one of
/// three directions, tests of independence, measures of association, which groups differ.
/// Respondents without an answer to both are outside the base.
struct CrosstabRequest
{
    Scope scope = {};
    QString question = {};
    QStringList items = {}; ///< of a battery or multiple response, a table each; empty = all
    CrosstabShare of = CrosstabShare::Group;
    IntervalMethod interval = IntervalMethod::Logit;
    /// Nothing: those that fit. Pearson (and Fisher for 2 x 2 cells with few expected) for
    /// simple samples, else Rao-Scott F; of ordered answers the rank test as well.
    std::optional<std::set<CrosstabTest>> tests = {};
    /// Nothing: Cramér's V; gamma, tau-b and Somers' d as well where both are ordered.
    std::optional<std::set<CrosstabMeasure>> measures = {};
    bool letters = true; ///< compare the groups in each row; for shares of Group
    PValueCorrection adjustment = PValueCorrection::Holm; ///< within each row
    double level = 0.05; ///< adjusted p-values below it get a letter
    bool residuals = false; ///< per cell: how far from independence, in standard errors

    friend bool operator==(const CrosstabRequest &, const CrosstabRequest &) = default;
};

} // namespace tidemark
