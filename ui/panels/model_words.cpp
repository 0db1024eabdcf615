// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/model_words.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/models/type_words.h"
#include "ui/panels/model_edits.h"
#include "ui/panels/request_edits.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

struct ModelWords
{
    Q_DECLARE_TR_FUNCTIONS(tidemark::ui::ModelWords)
};

QString variableText(const Study &study, const RegressionRequest &request, const QString &name)
{
    if (isWaveTerm(request, name))
        return ModelWords::tr("Wave");
    const Source *source = namingSource(study, request);
    const Variable *variable = source ? variableNamed(study, *source, name) : nullptr;
    if (!variable)
        return name;
    return nameAsAsked(study, *variable);
}

QString powerText(int degree)
{
    if (degree == 2)
        return ModelWords::tr("squared");
    return degree == 3 ? ModelWords::tr("cubed") : ModelWords::tr("to the power %1").arg(degree);
}

} // namespace

NamedChoices<RegressionFamily> familyNames()
{
    using Family = RegressionFamily;
    return {{Family::Logit, ModelWords::tr("Logit")},
            {Family::Linear, ModelWords::tr("Linear")},
            {Family::Probit, ModelWords::tr("Probit")},
            {Family::ComplementaryLogLog, ModelWords::tr("Complementary log-log")},
            {Family::Poisson, ModelWords::tr("Poisson")},
            {Family::NegativeBinomial, ModelWords::tr("Negative binomial")},
            {Family::FractionalLogit, ModelWords::tr("Fractional logit")},
            {Family::GammaLog, ModelWords::tr("Gamma")},
            {Family::OrderedLogit, ModelWords::tr("Ordered logit")},
            {Family::MultinomialLogit, ModelWords::tr("Multinomial logit")},
            {Family::TwoPart, ModelWords::tr("Two parts")},
            {Family::MultilevelLinear, ModelWords::tr("Multilevel linear")},
            {Family::MultilevelLogit, ModelWords::tr("Multilevel logit")}};
}

NamedChoices<AmountFamily> amountNames()
{
    return {{AmountFamily::Linear, ModelWords::tr("Amount: linear")},
            {AmountFamily::LogLinear, ModelWords::tr("Amount: log")},
            {AmountFamily::Gamma, ModelWords::tr("Amount: gamma")},
            {AmountFamily::Fractional, ModelWords::tr("Amount: share")}};
}

NamedChoices<ErrorType> errorNames()
{
    return {{ErrorType::Design, ModelWords::tr("From the design")},
            {ErrorType::Model, ModelWords::tr("From the model")},
            {ErrorType::HC0, ModelWords::tr("Robust, HC0")},
            {ErrorType::HC1, ModelWords::tr("Robust, HC1")},
            {ErrorType::HC2, ModelWords::tr("Robust, HC2")},
            {ErrorType::HC3, ModelWords::tr("Robust, HC3")},
            {ErrorType::CR0, ModelWords::tr("Clusters, CR0")},
            {ErrorType::CR1, ModelWords::tr("Clusters, CR1")},
            {ErrorType::CR1Stata, ModelWords::tr("Clusters, as Stata")},
            {ErrorType::CR2, ModelWords::tr("Clusters, CR2")},
            {ErrorType::TwoWay, ModelWords::tr("Two-way clusters")}};
}

NamedChoices<MultilevelLikelihood> likelihoodNames()
{
    return {{MultilevelLikelihood::Restricted, ModelWords::tr("Restricted (REML)")},
            {MultilevelLikelihood::Full, ModelWords::tr("Full (ML)")}};
}

QString pointsName(int points)
{
    return points == 1 ? ModelWords::tr("Laplace")
                       : ModelWords::tr("Adaptive quadrature, %n points", nullptr, points);
}

NamedChoices<Transformation> transformationNames()
{
    return {{Transformation::None, ModelWords::tr("As it is")},
            {Transformation::Log, ModelWords::tr("Logarithm")},
            {Transformation::Sqrt, ModelWords::tr("Square root")},
            {Transformation::Centred, ModelWords::tr("Centred at its mean")}};
}

QString termAddition(const Study &study, const RegressionRequest &request, const ModelTerm &term)
{
    if (term.variable.isEmpty())
        return {};
    if (term.coding == TermCoding::Factor) {
        const std::vector<ModelLevel> levels = levelsOf(study, request, term.variable);
        const auto chosen = std::ranges::find(levels, term.reference, &ModelLevel::key);
        if (levels.empty())
            return {};
        return ModelWords::tr("against %1")
            .arg(chosen == levels.end() ? levels.front().label : chosen->label);
    }
    QStringList parts;
    if (term.transformation == Transformation::Log)
        parts << ModelWords::tr("log");
    else if (term.transformation == Transformation::Sqrt)
        parts << ModelWords::tr("root");
    else if (term.transformation == Transformation::Centred)
        parts << ModelWords::tr("centred");
    if (term.degree > 1)
        parts << powerText(term.degree);
    if (term.variable == request.slope)
        parts << ModelWords::tr("slope per group");
    return parts.join(u", "_s);
}

QString termText(const Study &study, const RegressionRequest &request, const ModelTerm &term)
{
    if (!term.variable.isEmpty())
        return variableText(study, request, term.variable);
    QStringList names;
    for (const QString &name : term.interaction)
        names << variableText(study, request, name);
    return names.join(u" × "_s);
}

const Variable *outcomeOf(const Study &study, const RegressionRequest &request)
{
    const Source *source = namingSource(study, request);
    if (!source)
        return nullptr;
    if (!request.items.isEmpty())
        return study.variable(source->id, request.items.front());
    return firstVariable(study, findNamed(study, {source->id, request.question}));
}

QString onesText(const Study &study, const RegressionRequest &request)
{
    const Variable *outcome = outcomeOf(study, request);
    QStringList labels;
    for (const double code : request.ones) {
        const QString label = outcome ? outcome->labelOf(code, study.language) : QString();
        labels << (label.isEmpty() ? QString::number(code) : label);
    }
    return labels.join(u", "_s);
}

} // namespace tidemark::ui
