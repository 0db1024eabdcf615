// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>
#include <QStringList>

#include "core/analysis/request_scope.h"
#include "core/base/error.h"

namespace tidemark {

enum class RegressionFamily {
    Linear,
    Logit,
    Probit,
    ComplementaryLogLog,
    Poisson,
    NegativeBinomial,
    FractionalLogit,
    GammaLog,
    OrderedLogit,
    MultinomialLogit,
    TwoPart, ///< a logit for any, and a model of how much among those with any
    MultilevelLinear, ///< with a constant, and perhaps a slope, that differ between groups
    MultilevelLogit,
};

/// How much there is among those who have any of it, in a two-part model.
enum class AmountFamily { Linear, LogLinear, Gamma, Fractional };

/// How standard errors of coefficients are made; see stats/robust_covariance.h.
enum class ErrorType { Design, Model, HC0, HC1, HC2, HC3, CR0, CR1, CR1Stata, CR2, TwoWay };

/// Whether the cases that effects are averaged over are given, or part of the uncertainty.
enum class MarginErrors { Delta, Unconditional };

/// What the estimates of a multilevel linear model maximise.
enum class MultilevelLikelihood { Restricted, Full };

enum class TermCoding { Factor, Number };

enum class Transformation { None, Log, Sqrt, Centred };

/// A variable in a model, or the interaction of variables that also stand there by themselves.
struct ModelTerm
{
    QString variable = {}; ///< empty: an interaction; see waveTerm
    TermCoding coding = TermCoding::Factor;
    QString reference = {}; ///< key of a category of a factor; empty: the first that occurs
    Transformation transformation = Transformation::None; ///< of a number
    int degree = 1; ///< of a number: its powers up to this one
    QStringList interaction = {}; ///< variables, coded as where they stand by themselves

    friend bool operator==(const ModelTerm &, const ModelTerm &) = default;
};

/// The name of the factor that tells waves apart, where not exactly one wave is chosen.
inline constexpr const char *waveTerm = "wave";

struct RegressionModel
{
    QString label = {}; ///< unique; empty: "1", "2" …
    std::vector<ModelTerm> terms = {}; ///< none: only a constant

    friend bool operator==(const RegressionModel &, const RegressionModel &) = default;
};

/// Models of one outcome side by side, over one wave or several pooled, and per group if asked for.
struct RegressionRequest
{
    Scope scope = {}; ///< by: the models are fitted to each group, and to all with totals
    QString question = {};
    QStringList items = {}; ///< the one of a battery or multiple response that is the outcome
    std::vector<double> ones = {}; ///< codes that count as 1, all others as 0; empty: as it is
    RegressionFamily family = RegressionFamily::Logit;
    AmountFamily amount = AmountFamily::Linear;
    QString offset = {}; ///< variable added to the linear predictor as it is
    ErrorType errors = ErrorType::Design;
    QStringList clusters = {}; ///< variables: one for CR0 to CR2, two for TwoWay
    MarginErrors marginErrors = MarginErrors::Delta;
    bool clusterInfluence = false; ///< tell which clusters move the coefficients most
    bool firth = false; ///< penalised likelihood of a logit
    QString within = {}; ///< of a linear model: the variable whose units have own constants
    QString groups = {}; ///< of a multilevel model: the variable whose groups have own constants
    QString slope = {}; ///< number of the model whose slope differs between groups; empty: none
    MultilevelLikelihood likelihood = MultilevelLikelihood::Restricted;
    int quadrature = 1; ///< points per group of a multilevel logit; 1: Laplace
    std::vector<RegressionModel> models = {};

    friend bool operator==(const RegressionRequest &, const RegressionRequest &) = default;
};

/// Whether `name` in a term means the wave of the answer.
bool isWaveTerm(const RegressionRequest &request, const QString &name);

bool isMultilevel(RegressionFamily family);

/// Whether models of the family can add a variable to the linear predictor as it is.
bool hasOffset(RegressionFamily family);

/// The variables that tell clusters, or the groups of a multilevel model.
QStringList clusterVariables(const RegressionRequest &request);

/// Every variable named besides the outcome, once, in order: predictors, offset, clusters or
/// groups.
QStringList variablesOf(const RegressionRequest &request);

/// What the label of a model is called in the result.
QString modelKey(const RegressionRequest &request, std::size_t model);

/// RequestNotUnderstood with the key that does not fit the others.
std::optional<Error> problemOf(const RegressionRequest &request);

} // namespace tidemark
