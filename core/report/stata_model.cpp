// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/stata_model.h"

#include <algorithm>

#include "core/analysis/scope.h"
#include "core/report/stata_parts.h"
#include "core/report/stata_text.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// A command with the options of its family.
struct Command
{
    QString name = {};
    QString options = {};
    bool isObserved =
        false; ///< robust errors rest on the observed information, R's on the expected
};

Command commandOf(RegressionFamily family)
{
    switch (family) {
    case RegressionFamily::Logit:
        return {u"logit"_s};
    case RegressionFamily::Probit:
        return {u"probit"_s, {}, true};
    case RegressionFamily::ComplementaryLogLog:
        return {u"cloglog"_s, {}, true};
    case RegressionFamily::Poisson:
        return {u"poisson"_s};
    case RegressionFamily::NegativeBinomial:
        return {u"nbreg"_s, {}, true};
    case RegressionFamily::FractionalLogit:
        return {u"fracreg logit"_s};
    case RegressionFamily::GammaLog:
        return {u"glm"_s, u" family(gamma) link(log)"_s, true};
    case RegressionFamily::OrderedLogit:
        return {u"ologit"_s};
    case RegressionFamily::MultinomialLogit:
        return {u"mlogit"_s, u" baseoutcome(1)"_s};
    default:
        return {u"regress"_s};
    }
}

RegressionFamily familyOf(AmountFamily amount)
{
    if (amount == AmountFamily::Gamma)
        return RegressionFamily::GammaLog;
    return amount == AmountFamily::Fractional ? RegressionFamily::FractionalLogit
                                              : RegressionFamily::Linear;
}

class OneModel
{
public:
    OneModel(const AnalysisResult &result, const Plan &plan, std::size_t model, int group)
        : m_result(result)
        , m_request(std::get<RegressionRequest>(result.request))
        , m_model(m_request.models[model])
        , m_plan(plan)
        , m_group(group)
    {
    }

    QStringList lines()
    {
        if (m_request.firth)
            addFirth();
        else if (isMultilevel(m_request.family))
            addMultilevel();
        else if (!m_request.within.isEmpty())
            addWithin();
        else if (m_request.family == RegressionFamily::TwoPart)
            addTwoPart();
        else
            addEquation(commandOf(m_request.family), u"tm_y1"_s, u"tm_used"_s, true);
        return m_lines;
    }

private:
    QString base(const QString &variable) const
    {
        int place = 0;
        for (const Heading &item : m_result.items) {
            if (!item.key.startsWith(variable + u'=') || item.key.contains(u':'))
                continue;
            ++place;
            if (item.isReference)
                break;
        }
        return u"ib%1.%2"_s.arg(place).arg(stataTerm(m_request, variable));
    }

    /// What a variable adds by itself.
    QStringList parts(const ModelTerm &term) const
    {
        if (term.coding == TermCoding::Factor)
            return {base(term.variable)};
        const QString own = u"c."_s + stataTerm(m_request, term.variable);
        QStringList powers{own};
        for (int power = 2; power <= term.degree; ++power)
            powers << powers.back() + u'#' + own;
        return powers;
    }

    QString predictors() const
    {
        QStringList all;
        for (const ModelTerm &term : m_model.terms) {
            if (!term.variable.isEmpty()) {
                all << parts(term);
                continue;
            }
            QStringList factors;
            for (const QString &variable : term.interaction) {
                const auto own = std::ranges::find(m_model.terms, variable, &ModelTerm::variable);
                const QStringList each = parts(*own);
                factors << (each.size() == 1 ? each.front() : u'(' + each.join(u' ') + u')');
            }
            all << factors.join(u'#');
        }
        return all.isEmpty() ? QString() : u' ' + all.join(u' ');
    }

    /// Of the coefficients of an equation; 0: none.
    double degreesOfFreedom(int category) const
    {
        for (const Estimate &one : m_result.estimates) {
            const bool isOwn = category < 0 || one.key.category == category;
            if (one.key.group == m_group && one.key.kind == EstimateKind::Coefficient && one.value
                && isOwn)
                return one.degreesOfFreedom;
        }
        return 0.0;
    }

    QString column(const QString &variable) const
    {
        return u"tm_v%1"_s.arg(askedBy(m_result.request).others.indexOf(variable) + 1);
    }

    QString offset() const
    {
        return m_request.offset.isEmpty() ? QString()
                                          : u" offset(%1)"_s.arg(column(m_request.offset));
    }

    bool isWeighted() const
    {
        return std::ranges::any_of(m_plan.waves, [](const PlannedWave &wave) {
            return wave.source->design.weight.has_value();
        });
    }

    /// vce(…) that gives the errors, or comes closest to them, which a comment tells.
    QString errors(bool isLinear)
    {
        const QString cluster =
            m_request.clusters.isEmpty() ? QString() : column(m_request.clusters.front());
        const auto near = [&](const QString &option, const QString &factor) {
            m_lines << stataComment(
                u"Stata multiplies these variances with another factor for small samples, %1"_s.arg(
                    factor));
            return option;
        };
        const QString forRows = isLinear ? u"n / (n - k)"_s : u"n / (n - 1)"_s;
        const QString forClusters =
            isLinear ? u"G / (G - 1) (n - 1) / (n - k)"_s : u"G / (G - 1)"_s;
        const QString byCluster = u" vce(cluster %1)"_s.arg(cluster);
        switch (m_request.errors) {
        case ErrorType::HC0:
            return near(u" vce(robust)"_s, forRows);
        case ErrorType::HC1:
            return isLinear ? u" vce(robust)"_s : near(u" vce(robust)"_s, forRows);
        case ErrorType::HC2:
            return isLinear ? u" vce(hc2)"_s : none(u"HC2"_s);
        case ErrorType::HC3:
            return isLinear ? u" vce(hc3)"_s : none(u"HC3"_s);
        case ErrorType::CR0:
            return near(byCluster, forClusters);
        case ErrorType::CR1:
            return isLinear ? near(byCluster, forClusters) : byCluster;
        case ErrorType::CR1Stata:
            return isLinear ? byCluster : near(byCluster, forClusters);
        case ErrorType::CR2:
            if (isLinear)
                m_lines << stataComment(u"vce(hc2 …) with clusters needs Stata 18"_s)
                        << u"version 18"_s;
            return isLinear ? u" vce(hc2 %1, dfadjust)"_s.arg(cluster) : none(u"CR2"_s);
        case ErrorType::TwoWay:
            return none(u"two-way clusters"_s);
        default:
            return {};
        }
    }

    QString none(const QString &errors)
    {
        m_lines << stataComment(
            u"Stata has no such standard errors of this model (%1): those of the model are given"_s
                .arg(errors));
        return {};
    }

    QString weights(bool isLinear) const
    {
        if (!isWeighted())
            return {};
        if (isLinear)
            return u" [aweight = tm_weight]"_s;
        return m_request.errors == ErrorType::Model ? u" [iweight = tm_w]"_s
                                                    : u" [pweight = tm_weight]"_s;
    }

    void addEquation(const Command &command, const QString &outcome, const QString &rows,
                     bool hasMargins, int category = -1)
    {
        const bool isDesign = m_request.errors == ErrorType::Design;
        const bool isLinear = command.name == u"regress"_s;
        const QString options = command.options + offset() + u' ' + stataLevel(m_result);
        if (command.isObserved && m_request.errors != ErrorType::Model)
            m_lines << stataComment(
                u"Stata's robust errors of this model rest on the observed "
                "information (and estimate theta with the coefficients), those of "
                "the result on the expected: they differ a little"_s);
        if (isDesign) {
            m_lines << u"%1 %2 %3%4,%5"_s.arg(stataPrefix(rows, degreesOfFreedom(category)),
                                              command.name, outcome, predictors(), options);
        } else {
            const QString vce = errors(isLinear);
            if (weights(isLinear).contains(u"iweight"_s))
                m_lines << u"quietly summarize tm_weight if %1"_s.arg(rows)
                        << u"generate double tm_w = tm_weight / r(mean)"_s;
            m_lines << u"%1 %2%3 if %4%5,%6%7"_s.arg(command.name, outcome, predictors(), rows,
                                                     weights(isLinear), vce, options);
        }
        addTests();
        if (hasMargins && !m_model.terms.empty())
            addMargins(isDesign ? u" subpop(if %1)"_s.arg(rows) : QString());
        if (isDesign)
            addUnadjusted(outcome, rows, isShare(command));
    }

    bool isShare(const Command &command) const
    {
        const QStringList shares{u"logit"_s, u"probit"_s, u"cloglog"_s, u"ologit"_s, u"mlogit"_s};
        return shares.contains(command.name) || !m_request.ones.empty();
    }

    void addUnadjusted(const QString &outcome, const QString &rows, bool isShare)
    {
        for (const ModelTerm &term : m_model.terms) {
            if (!term.variable.isEmpty() && term.coding == TermCoding::Factor)
                m_lines << u"%1 %2 %3, over(%4) %5"_s.arg(
                    stataPrefix(rows, 0.0), isShare ? u"proportion"_s : u"mean"_s, outcome,
                    stataTerm(m_request, term.variable), stataLevel(m_result));
        }
    }

    void addTests()
    {
        for (const ModelTerm &term : m_model.terms) {
            if (!term.variable.isEmpty())
                m_lines << u"testparm %1"_s.arg(parts(term).join(u' '));
        }
    }

    void addMargins(const QString &rows)
    {
        const bool isUnconditional = m_request.marginErrors == MarginErrors::Unconditional;
        const QString options = rows + (isUnconditional ? u" vce(unconditional)"_s : QString())
            + u' ' + stataLevel(m_result);
        for (const ModelTerm &term : m_model.terms) {
            if (!term.variable.isEmpty() && term.coding == TermCoding::Factor)
                m_lines << u"margins %1,%2"_s.arg(stataTerm(m_request, term.variable), options);
        }
        m_lines << u"margins, dydx(*)%1"_s.arg(options);
    }

    void addTwoPart()
    {
        m_lines << u"generate byte tm_any = tm_y1 > 0"_s;
        addEquation(commandOf(RegressionFamily::Logit), u"tm_any"_s, u"tm_used"_s, true, 0);
        const bool isLog = m_request.amount == AmountFamily::LogLinear;
        if (isLog)
            m_lines << u"generate double tm_amount = cond(tm_y1 > 0, ln(tm_y1), 0)"_s;
        addEquation(commandOf(familyOf(m_request.amount)), isLog ? u"tm_amount"_s : u"tm_y1"_s,
                    u"tm_used & tm_y1 > 0"_s, !isLog, 1);
        m_lines << stataComment(
            u"effects of both parts together have no command in Stata (twopm is "
            "written by users)"_s);
    }

    void addFirth()
    {
        m_lines << stataComment(u"Stata has no penalised likelihood of its own; with firthlogit, "
                                "written by users (ssc install firthlogit):"_s)
                << stataComment(u"firthlogit tm_y1%1 if tm_used"_s.arg(predictors()));
    }

    void addWithin()
    {
        const QString unit = column(m_request.within);
        m_lines << u"egen long tm_units = group(%1)"_s.arg(unit);
        const QString vce = u" vce(cluster tm_units)"_s;
        if (m_request.errors != ErrorType::CR1Stata)
            m_lines << stataComment(
                u"Stata multiplies these variances with G / (G - 1) (n - 1) / (n "
                "- k)"_s);
        if (isWeighted()) {
            m_lines
                << stataComment(u"xtreg wants the same weight in all rows of a unit; areg counts "
                                "the units among the coefficients in the factor of its errors"_s)
                << u"areg tm_y1%1 if tm_used [pweight = tm_weight], absorb(tm_units)%2 %3"_s.arg(
                       predictors(), vce, stataLevel(m_result));
            return;
        }
        m_lines << u"xtset tm_units"_s
                << u"xtreg tm_y1%1 if tm_used, fe%2 %3"_s.arg(predictors(), vce,
                                                              stataLevel(m_result));
    }

    void addMultilevel()
    {
        const bool isLinear = m_request.family == RegressionFamily::MultilevelLinear;
        const bool hasSlope = !m_request.slope.isEmpty();
        m_lines << u"egen long tm_units = group(%1)"_s.arg(column(m_request.groups));
        const QString random = hasSlope ? u" || tm_units: %1, covariance(unstructured)"_s.arg(
                                   stataTerm(m_request, m_request.slope))
                                        : u" || tm_units:,"_s;
        if (isLinear) {
            const bool isRestricted = m_request.likelihood == MultilevelLikelihood::Restricted;
            m_lines << u"mixed tm_y1%1 if tm_used%2 %3 %4"_s.arg(
                predictors(), random, isRestricted ? u"reml"_s : u"mle"_s, stataLevel(m_result));
            addMargins({});
            return;
        }
        const QString points = m_request.quadrature == 1
            ? u"intmethod(laplace)"_s
            : u"intmethod(mcaghermite) intpoints(%1)"_s.arg(m_request.quadrature);
        m_lines << u"melogit tm_y1%1 if tm_used%2 %3%4 %5"_s.arg(predictors(), random, points,
                                                                 offset(), stataLevel(m_result))
                << u"estat icc"_s;
    }

    const AnalysisResult &m_result;
    const RegressionRequest &m_request;
    const RegressionModel &m_model;
    const Plan &m_plan;
    int m_group;
    QStringList m_lines = {};
};

} // namespace

QString stataTerm(const RegressionRequest &request, const QString &variable)
{
    const auto place = variablesOf(request).indexOf(variable) + 1;
    return stataName(variable, u"tm_term%1"_s.arg(place));
}

QStringList stataModel(const AnalysisResult &result, const Plan &plan, std::size_t model, int group)
{
    return OneModel(result, plan, model, group).lines();
}

} // namespace tidemark
