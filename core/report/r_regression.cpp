// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/r_regression.h"

#include <algorithm>

#include "core/analysis/words.h"
#include "core/report/r_condition.h"
#include "core/report/r_regression_functions.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// The family as R calls it; empty: not one of glm().
QString rFamily(RegressionFamily family)
{
    switch (family) {
    case RegressionFamily::Linear:
        return u"gaussian()"_s;
    case RegressionFamily::Logit:
        return u"quasibinomial()"_s;
    case RegressionFamily::Probit:
        return u"quasibinomial(\"probit\")"_s;
    case RegressionFamily::ComplementaryLogLog:
        return u"quasibinomial(\"cloglog\")"_s;
    case RegressionFamily::Poisson:
        return u"quasipoisson()"_s;
    case RegressionFamily::FractionalLogit:
        return u"local({ f <- quasibinomial(); f$fractional <- TRUE; f })"_s;
    case RegressionFamily::GammaLog:
        return u"Gamma(\"log\")"_s;
    case RegressionFamily::TwoPart:
        return u"quasibinomial()"_s; // of the first part
    default:
        return {};
    }
}

QString rFamily(AmountFamily family)
{
    if (family == AmountFamily::Gamma)
        return rFamily(RegressionFamily::GammaLog);
    return rFamily(family == AmountFamily::Fractional ? RegressionFamily::FractionalLogit
                                                      : RegressionFamily::Linear);
}

class ModelScript
{
public:
    ModelScript(const AnalysisResult &result, const Plan &plan)
        : m_result(result)
        , m_request(std::get<RegressionRequest>(result.request))
        , m_plan(plan)
        , m_names(variablesOf(m_request))
    {
        m_names << QString::fromLatin1(waveTerm);
    }

    QStringList lines()
    {
        const QString family = rFamily(m_request.family);
        if (family.isEmpty() || m_request.firth || !m_request.within.isEmpty()
            || m_request.marginErrors == MarginErrors::Unconditional
            || !m_request.scope.by.isEmpty() || m_request.scope.units == UnitChoice::Panel)
            return {u"# These models are not among those that this script can fit."_s};
        m_lines << QString::fromUtf8(rRegressionFunctions)
                << u"waves <- list(%1)"_s.arg(waveNames()) << u"design <- pooled_design(waves)"_s
                << u"keep <- unlist(lapply(waves, function(w) w$keep))"_s
                << u"all_of <- function(name) unlist(lapply(waves, function(w) w$v[[name]]))"_s
                << outcome();
        addVariables();
        m_lines << u"clusters <- list(%1)"_s.arg(clusterNames());
        QStringList models;
        for (std::size_t m = 0; m < m_request.models.size(); ++m)
            models << model(m, family);
        m_lines << u"figures <- rbind(%1)"_s.arg(models.join(u",\n  "_s))
                << u"options(digits = 15, width = 200)"_s << u"print(figures, row.names = FALSE)"_s;
        return m_lines;
    }

private:
    QString waveNames() const
    {
        QStringList names;
        for (std::size_t w = 0; w < m_plan.waves.size(); ++w)
            names << u"wave%1"_s.arg(w + 1);
        return names.join(u", "_s);
    }

    QString outcome() const
    {
        const bool isMultiple = m_plan.kind == QuestionKind::Multiple;
        QStringList ones;
        for (const double code : m_request.ones)
            ones << rText(rNumber(code));
        const QString all = u"unlist(lapply(waves, function(w) w$x[[1]]))"_s;
        if (isMultiple)
            return u"y <- as.numeric(%1)"_s.arg(all);
        if (ones.isEmpty())
            return u"y <- %1"_s.arg(all);
        return u"y <- local({ a <- %1; ifelse(is.na(a), NA, as.numeric(a %in% c(%2))) })"_s.arg(
            all, ones.join(u", "_s));
    }

    QString name(const QString &variable) const
    {
        return u"tm_v%1"_s.arg(m_names.indexOf(variable) + 1);
    }

    QString column(const QString &variable) const
    {
        if (!isWaveTerm(m_request, variable))
            return u"all_of(%1)"_s.arg(rText(variable));
        QStringList labels;
        for (const PlannedWave &wave : m_plan.waves)
            labels << rText(wave.source->wave);
        return u"rep(c(%1), sapply(waves, function(w) nrow(w$design)))"_s.arg(labels.join(u", "_s));
    }

    /// Keys and reference of a factor from the items of the result.
    void addFactor(const QString &variable)
    {
        QStringList levels;
        QStringList keys;
        for (const Heading &item : m_result.items) {
            if (!item.key.startsWith(variable + u'=') || item.key.contains(u':'))
                continue;
            const QString level = rText(item.key.mid(variable.size() + 1));
            item.isReference ? levels.prepend(level) : levels.append(level);
            item.isReference ? keys.prepend(rText(item.key)) : keys.append(rText(item.key));
        }
        m_lines << u"%1 <- factor(as.character(%2), levels = c(%3))"_s.arg(
            name(variable), column(variable), levels.join(u", "_s))
                << u"attr(%1, \"keys\") <- c(%2)"_s.arg(name(variable), keys.join(u", "_s));
    }

    void addVariables()
    {
        QStringList known;
        for (const RegressionModel &model : m_request.models) {
            for (const ModelTerm &term : model.terms) {
                if (term.variable.isEmpty() || known.contains(term.variable))
                    continue;
                known << term.variable;
                if (term.coding == TermCoding::Factor) {
                    addFactor(term.variable);
                    continue;
                }
                m_lines << u"%1 <- %2"_s.arg(name(term.variable), column(term.variable))
                        << u"attr(%1, \"keys\") <- %2"_s.arg(name(term.variable),
                                                             rText(term.variable));
                addLimits(term);
            }
        }
    }

    void addLimits(const ModelTerm &term)
    {
        const QString own = name(term.variable);
        if (term.transformation == Transformation::Log)
            m_lines << u"%1[%1 <= 0] <- NA"_s.arg(own);
        else if (term.transformation == Transformation::Sqrt)
            m_lines << u"%1[%1 < 0] <- NA"_s.arg(own);
        else if (term.transformation == Transformation::Centred)
            m_lines
                << u"centre_%1 <- weighted.mean(%1[keep], weights(design)[keep], na.rm = TRUE)"_s
                       .arg(own);
    }

    /// What a variable adds to a formula by itself.
    QStringList parts(const ModelTerm &term) const
    {
        const QString own = name(term.variable);
        if (term.coding == TermCoding::Factor)
            return {own};
        QString base = own;
        if (term.transformation == Transformation::Log)
            base = u"log(%1)"_s.arg(own);
        else if (term.transformation == Transformation::Sqrt)
            base = u"sqrt(%1)"_s.arg(own);
        else if (term.transformation == Transformation::Centred)
            base = u"I(%1 - centre_%1)"_s.arg(own);
        QStringList powers{base};
        for (int power = 2; power <= term.degree; ++power)
            powers << u"I((%1)^%2)"_s.arg(base).arg(power);
        return powers;
    }

    QString formula(const RegressionModel &model) const
    {
        QStringList terms{u"1"_s};
        for (const ModelTerm &term : model.terms) {
            if (!term.variable.isEmpty()) {
                terms << parts(term);
                continue;
            }
            QStringList factors;
            for (const QString &variable : term.interaction) {
                const auto own = std::ranges::find(model.terms, variable, &ModelTerm::variable);
                factors << u"(%1)"_s.arg(parts(*own).join(u" + "_s));
            }
            terms << factors.join(u':');
        }
        if (!m_request.offset.isEmpty())
            terms << u"offset(tm_offset)"_s;
        return u"tm_y ~ "_s + terms.join(u" + "_s);
    }

    QString model(std::size_t place, const QString &family) const
    {
        if (m_request.family != RegressionFamily::TwoPart)
            return equation(place, u"y"_s, family, {});
        const bool isLog = m_request.amount == AmountFamily::LogLinear;
        return equation(place, u"as.numeric(y > 0)"_s, family, u", category = \"any\""_s)
            + u",\n  "_s
            + equation(place, isLog ? u"log(ifelse(y > 0, y, NA))"_s : u"ifelse(y > 0, y, NA)"_s,
                       rFamily(m_request.amount),
                       isLog ? u", category = \"amount\", with_averages = FALSE"_s
                             : u", category = \"amount\""_s);
    }

    QString equation(std::size_t place, const QString &outcome, const QString &family,
                     const QString &more) const
    {
        const RegressionModel &model = m_request.models[place];
        QStringList variables;
        for (const ModelTerm &term : model.terms) {
            if (!term.variable.isEmpty())
                variables << u"%1 = %1"_s.arg(name(term.variable));
        }
        const QString offset = m_request.offset.isEmpty()
            ? QString()
            : u", offset = all_of(%1)"_s.arg(rText(m_request.offset));
        return u"model_figures(%1, design, %2, list(%3), %4, %5, %6, clusters, keep, %7%8)"_s
            .arg(rText(modelKey(m_request, place)), outcome, variables.join(u", "_s),
                 formula(model), family, rText(word(m_request.errors)))
            .arg(rNumber(m_request.scope.confidence), offset + more);
    }

    QString clusterNames() const
    {
        QStringList columns;
        for (const QString &cluster : m_request.clusters)
            columns << u"all_of(%1)"_s.arg(rText(cluster));
        return columns.join(u", "_s);
    }

    const AnalysisResult &m_result;
    const RegressionRequest &m_request;
    const Plan &m_plan;
    QStringList m_names;
    QStringList m_lines = {};
};

} // namespace

QStringList rRegressionLines(const AnalysisResult &result, const Plan &plan)
{
    return ModelScript(result, plan).lines();
}

} // namespace tidemark
