// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/stata_difference.h"

#include "core/analysis/scope.h"
#include "core/report/stata_changes.h"
#include "core/report/stata_parts.h"
#include "core/report/stata_text.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

class DifferenceCommands
{
public:
    DifferenceCommands(const AnalysisResult &result, const Plan &plan)
        : m_result(result)
        , m_request(std::get<DifferenceRequest>(result.request))
        , m_plan(plan)
        , m_names(askedBy(result.request).others)
    {
    }

    QStringList lines()
    {
        m_lines << stataMarks(m_result, m_plan) << stataSharedUnits(m_result);
        addGroups();
        addCovariates();
        addRows();
        addModel();
        addExpected();
        return m_lines;
    }

private:
    QString source(const QString &variable) const
    {
        return u"tm_v%1"_s.arg(m_names.indexOf(variable) + 1);
    }

    QString isOneOf(const QString &variable, const QStringList &keys) const
    {
        const auto place = std::size_t(m_names.indexOf(variable));
        const bool isText = m_plan.newest().others[place].variable->storage == StorageType::Text;
        QStringList parts;
        for (const QString &key : keys)
            parts << u"%1 == %2"_s.arg(source(variable), isText ? stataText(key) : key);
        return parts.join(u" | "_s);
    }

    /// 1 the treated, 0 those compared.
    void addGroups()
    {
        const QString treated = isOneOf(m_request.treatment, m_request.treated);
        const QString others = m_request.comparison.isEmpty()
            ? u"!missing(%1) & !(%2)"_s.arg(source(m_request.treatment), treated)
            : isOneOf(m_request.treatment, m_request.comparison);
        m_lines << u"generate byte tm_treated = 1 if %1"_s.arg(treated)
                << u"replace tm_treated = 0 if %1"_s.arg(others);
    }

    void addCovariates()
    {
        for (const ModelTerm &term : m_request.covariates) {
            if (term.variable.isEmpty()) {
                m_covariates << interaction(term);
                continue;
            }
            const QString own = u"tm_c%1"_s.arg(m_names.indexOf(term.variable) + 1);
            m_own << own;
            if (term.coding == TermCoding::Factor)
                m_lines << u"egen long %1 = group(%2)"_s.arg(own, source(term.variable));
            else
                addNumber(own, term);
            m_covariates << powers(term).join(u' ');
        }
    }

    void addNumber(const QString &own, const ModelTerm &term)
    {
        const QString from = source(term.variable);
        if (term.transformation == Transformation::Log)
            m_lines << u"generate double %1 = ln(%2) if %2 > 0"_s.arg(own, from);
        else if (term.transformation == Transformation::Sqrt)
            m_lines << u"generate double %1 = sqrt(%2) if %2 >= 0"_s.arg(own, from);
        else // what a number is centred at does not change these figures
            m_lines << u"generate double %1 = %2"_s.arg(own, from);
    }

    QStringList powers(const ModelTerm &term) const
    {
        const QString own = u"tm_c%1"_s.arg(m_names.indexOf(term.variable) + 1);
        if (term.coding == TermCoding::Factor)
            return {u"i."_s + own};
        QStringList all{u"c."_s + own};
        for (int power = 2; power <= term.degree; ++power)
            all << all.back() + u"#c."_s + own;
        return all;
    }

    QString interaction(const ModelTerm &term) const
    {
        QStringList factors;
        for (const ModelTerm &one : m_request.covariates) {
            if (!one.variable.isEmpty() && term.interaction.contains(one.variable))
                factors << u'(' + powers(one).join(u' ') + u')';
        }
        return factors.join(u'#');
    }

    void addRows()
    {
        StataPlace place;
        place.panel = m_request.scope.units == UnitChoice::Panel;
        QStringList needed = QStringList{u"tm_treated"_s} + m_own;
        for (const QString &name : {m_request.within, m_request.cluster}) {
            if (!name.isEmpty())
                needed << source(name);
        }
        needed.removeDuplicates();
        m_lines << u"generate byte tm_used = %1"_s.arg(stataRows(place, m_plan))
                << u"replace tm_used = 0 if missing(%1)"_s.arg(needed.join(u", "_s));
        if (m_request.changing == ChangingUnits::LeaveOut)
            m_lines << u"egen byte tm_least = min(cond(tm_used, tm_treated, .)), by(tm_key)"_s
                    << u"egen byte tm_most = max(cond(tm_used, tm_treated, .)), by(tm_key)"_s
                    << u"replace tm_used = 0 if tm_least != tm_most"_s;
        for (const QString &name : QStringList{u"tm_treated"_s} + m_own)
            m_lines << u"replace %1 = 1 if missing(%1)"_s.arg(name);
    }

    int before() const
    {
        const QStringList names = waves();
        return m_request.before.isEmpty() ? 1 : int(names.indexOf(m_request.before)) + 1;
    }

    QStringList waves() const
    {
        QStringList names;
        for (const Heading &wave : m_result.waves)
            names << wave.key;
        return names;
    }

    double degreesOfFreedom() const
    {
        for (const Estimate &one : m_result.estimates) {
            if (one.value)
                return one.degreesOfFreedom;
        }
        return 0.0;
    }

    void addModel()
    {
        QStringList terms{u"i.tm_treated##ib%1.tm_wave"_s.arg(before())};
        terms << m_covariates;
        if (!m_request.within.isEmpty()) {
            m_lines << u"egen long tm_units = group(%1)"_s.arg(source(m_request.within))
                    << u"replace tm_units = 1 if missing(tm_units)"_s;
            terms << u"i.tm_units"_s;
        }
        if (!m_request.cluster.isEmpty())
            m_lines << u"keep if tm_used"_s
                    << u"egen long tm_cluster = group(%1)"_s.arg(source(m_request.cluster))
                    << u"svyset tm_cluster [pweight = tm_weight]"_s;
        m_lines << stataPrefix(u"tm_used"_s, degreesOfFreedom()) + u" regress tm_y1 "_s
                + terms.join(u' ') + u", "_s + stataLevel(m_result);
        addTest();
        if (m_request.within.isEmpty())
            m_lines
                << u"margins tm_wave, over(tm_treated) subpop(if tm_used) vce(unconditional) %1"_s
                       .arg(stataLevel(m_result));
    }

    void addTest()
    {
        QStringList columns;
        for (int wave = 1; wave < before(); ++wave)
            columns << u"1.tm_treated#%1.tm_wave"_s.arg(wave);
        if (columns.size() > 1)
            m_lines << u"test "_s + columns.join(u' ');
    }

    void addExpected()
    {
        for (const Estimate &one : m_result.estimates) {
            if (!one.value)
                continue;
            QStringList parts{m_result.parts[std::size_t(one.key.part)].key};
            if (one.key.group >= 0)
                parts << m_result.groups[std::size_t(one.key.group)].key;
            parts << m_result.waves[std::size_t(one.key.wave)].key;
            m_lines << stataExpected(parts.join(u' '), one);
        }
        for (const TestFigure &test : m_result.tests)
            m_lines << stataExpected(test.test, test);
    }

    const AnalysisResult &m_result;
    const DifferenceRequest &m_request;
    const Plan &m_plan;
    QStringList m_names;
    QStringList m_covariates = {};
    QStringList m_own = {}; ///< columns of covariates
    QStringList m_lines = {};
};

} // namespace

QStringList stataDifferenceLines(const AnalysisResult &result, const Plan &plan)
{
    return DifferenceCommands(result, plan).lines();
}

} // namespace tidemark
