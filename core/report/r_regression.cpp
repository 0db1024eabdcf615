// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/r_regression.h"

#include <algorithm>

#include "core/analysis/regression_terms.h"
#include "core/analysis/words.h"
#include "core/report/r_condition.h"
#include "core/report/r_family_functions.h"
#include "core/report/r_regression_functions.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// The family as R calls it; those that glm() does not know have a fitter of their own.
QString rFamily(RegressionFamily family)
{
    switch (family) {
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
        return u"gaussian()"_s;
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
        if (m_request.firth && !hasFirthErrors(m_request.errors))
            return {u"# R has no package with these standard errors for Firth's method."_s};
        m_lines << QString::fromUtf8(rRegressionFunctions) << QString::fromUtf8(rFamilyFunctions)
                << u"waves <- list(%1)"_s.arg(waveNames()) << wholeDesign()
                << u"all_of <- function(name) unlist(lapply(waves, function(w) w$v[[name]]))"_s
                << outcome() << u"keep <- unlist(lapply(waves, function(w) w$keep))"_s;
        if (m_request.scope.units == UnitChoice::Panel && m_plan.waves.size() > 1)
            m_lines << u"keep <- keep & in_panel(waves, y, keep)"_s;
        if (!m_request.scope.by.isEmpty())
            m_lines << u"group <- unlist(lapply(waves, function(w) w$group))"_s;
        addVariables();
        m_lines << u"clusters <- list(%1)"_s.arg(clusterNames())
                << u"items <- c(%1)"_s.arg(quoted(m_result.items)) << u"figures <- rbind("_s;
        m_lines << models().join(u",\n"_s) + u')' << u"options(digits = 15, width = 200)"_s
                << u"print(figures, row.names = FALSE)"_s;
        return m_lines;
    }

private:
    QString wholeDesign() const
    {
        return isMultilevel(m_request.family)
            ? u"# every case counts once\n"
              "design <- svydesign(~1, weights = ~w, data = data.frame(w = unlist(lapply(waves, "
              "function(w) rep(1, nrow(w$design))))))"_s
            : u"design <- pooled_design(waves)"_s;
    }

    static bool hasFirthErrors(ErrorType errors)
    {
        return errors != ErrorType::HC2 && errors != ErrorType::HC3 && errors != ErrorType::CR2
            && errors != ErrorType::TwoWay;
    }

    static QString quoted(const std::vector<Heading> &headings)
    {
        QStringList keys;
        for (const Heading &heading : headings)
            keys << rText(heading.key);
        return keys.join(u", "_s);
    }

    /// Every model of the result, for all and for each group, that could be estimated.
    QStringList models() const
    {
        QStringList calls;
        for (std::size_t i = 0; i < m_result.groups.size(); ++i) {
            const bool isEstimated =
                std::ranges::any_of(m_result.estimates, [&](const Estimate &one) {
                    return one.key.group == int(i) && one.key.kind == EstimateKind::Coefficient
                        && one.value;
                });
            if (isEstimated)
                calls << model(m_result.groups[i].key);
        }
        return calls;
    }

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
                m_lines << u"%1 <- %2"_s.arg(name(term.variable), column(term.variable));
                addLimits(term);
                addKeys(term);
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

    /// The items of a number's powers, and what their columns are called by R.
    void addKeys(ModelTerm term)
    {
        for (const RegressionModel &model : m_request.models) {
            for (const ModelTerm &other : model.terms)
                term.degree =
                    std::max(term.degree, other.variable == term.variable ? other.degree : 1);
        }
        QStringList keys;
        QStringList columns;
        for (const QString &part : parts(term)) {
            keys << rText(powerKey(term.variable, int(keys.size()) + 1));
            columns << rText(part);
        }
        m_lines << u"attr(%1, \"keys\") <- c(%2)"_s.arg(name(term.variable), keys.join(u", "_s))
                << u"attr(%1, \"columns\") <- c(%2)"_s.arg(name(term.variable),
                                                           columns.join(u", "_s));
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

    /// A model of the result by the key of its heading.
    struct Place
    {
        QString key = {};
        std::size_t model = 0;
        QString rows = u"keep"_s;
    };

    Place placeOf(const QString &key) const
    {
        Place place{.key = key};
        for (std::size_t m = 0; m < m_request.models.size(); ++m) {
            const QString model = modelKey(m_request, m);
            if (key != model && !key.startsWith(model + u'/'))
                continue;
            place.model = m;
            const QString group = key.mid(model.size() + 1);
            if (key != model && group != u"(all)"_s)
                place.rows = u"keep & group %in% %1"_s.arg(rText(group));
        }
        return place;
    }

    QString model(const QString &key) const
    {
        const Place place = placeOf(key);
        const QString family = rFamily(m_request.family);
        if (m_request.family != RegressionFamily::TwoPart)
            return equation(place, u"y"_s, family, fitter());
        const bool isLog = m_request.amount == AmountFamily::LogLinear;
        return equation(place, u"as.numeric(y > 0)"_s, family, u", category = \"any\""_s) + u",\n"_s
            + equation(place, isLog ? u"log(ifelse(y > 0, y, NA))"_s : u"ifelse(y > 0, y, NA)"_s,
                       rFamily(m_request.amount),
                       isLog ? u", category = \"amount\", averaged = \"none\""_s
                             : u", category = \"amount\""_s);
    }

    /// What fits models that glm() does not know.
    QString fitter() const
    {
        const auto with = [](const QString &name) -> QString { return u", fitter = "_s + name; };
        const auto keys = [&] { return quoted(m_result.categories); };
        switch (m_request.family) {
        case RegressionFamily::NegativeBinomial:
            return with(u"negbin_model"_s);
        case RegressionFamily::OrderedLogit:
            return with(u"ordered_model(c(%1))"_s.arg(keys()));
        case RegressionFamily::MultinomialLogit:
            return with(u"multinomial_model(c(%1))"_s.arg(keys()));
        case RegressionFamily::MultilevelLinear:
            return with(multilevel(u"TRUE"_s));
        case RegressionFamily::MultilevelLogit: // without averages
            return with(multilevel(u"FALSE"_s)) + u", averaged = \"none\""_s;
        default:
            break;
        }
        if (!m_request.within.isEmpty())
            return with(u"within_model"_s) + u", averaged = \"effects\""_s;
        return m_request.firth ? with(u"firth_model"_s) : QString();
    }

    QString multilevel(const QString &isLinear) const
    {
        QString random = u"1"_s;
        for (const ModelTerm &term : m_request.models.front().terms) {
            if (!m_request.slope.isEmpty() && term.variable == m_request.slope)
                random += u" + "_s + parts(term).front();
        }
        const bool isRestricted = m_request.likelihood == MultilevelLikelihood::Restricted;
        return u"multilevel_model(%1, %2, %3, %4)"_s.arg(rText(random), isLinear,
                                                         isRestricted ? u"TRUE"_s : u"FALSE"_s,
                                                         QString::number(m_request.quadrature));
    }

    QString equation(const Place &place, const QString &outcome, const QString &family,
                     const QString &more) const
    {
        const RegressionModel &model = m_request.models[place.model];
        QStringList variables;
        for (const ModelTerm &term : model.terms) {
            if (!term.variable.isEmpty())
                variables << u"%1 = %1"_s.arg(name(term.variable));
        }
        QString options = more;
        if (!m_request.offset.isEmpty())
            options.prepend(u", offset = all_of(%1)"_s.arg(rText(m_request.offset)));
        if (m_request.marginErrors == MarginErrors::Unconditional)
            options += u", unconditional = TRUE"_s;
        return u"  model_figures(%1, design, %2, list(%3), %4, %5, %6, clusters, %7, %8, items%9)"_s
            .arg(rText(place.key), outcome, variables.join(u", "_s), formula(model), family,
                 rText(word(m_request.errors)), place.rows, rNumber(m_request.scope.confidence),
                 options);
    }

    QString clusterNames() const
    {
        QStringList columns;
        for (const QString &cluster : clusterVariables(m_request))
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
