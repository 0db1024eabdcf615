// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/stata_regression.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/scope.h"
#include "core/analysis/words.h"
#include "core/report/stata_changes.h"
#include "core/report/stata_model.h"
#include "core/report/stata_parts.h"
#include "core/report/stata_text.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// Models one after the other, each for all and for the groups.
class ModelsScript
{
public:
    ModelsScript(const AnalysisResult &result, const Plan &plan)
        : m_result(result)
        , m_request(std::get<RegressionRequest>(result.request))
        , m_plan(plan)
        , m_names(askedBy(result.request).others)
    {
    }

    QStringList lines()
    {
        m_lines << stataMarks(m_result, m_plan) << stataSharedUnits(m_result);
        addVariables();
        for (std::size_t i = 0; i < m_result.groups.size(); ++i)
            addModel(int(i));
        return m_lines;
    }

private:
    bool isPanel() const
    {
        return m_request.scope.units == UnitChoice::Panel && m_plan.waves.size() > 1;
    }

    QString source(const QString &variable) const
    {
        return isWaveTerm(m_request, variable) ? u"tm_wave"_s
                                               : u"tm_v%1"_s.arg(m_names.indexOf(variable) + 1);
    }

    /// Factors as places of their levels, numbers transformed.
    void addVariables()
    {
        QStringList known;
        for (const RegressionModel &model : m_request.models) {
            for (const ModelTerm &term : model.terms) {
                if (term.variable.isEmpty() || known.contains(term.variable))
                    continue;
                known << term.variable;
                term.coding == TermCoding::Factor ? addFactor(term.variable) : addNumber(term);
            }
        }
    }

    void addFactor(const QString &variable)
    {
        const QString own = stataTerm(m_request, variable);
        m_lines << u"generate int %1 = ."_s.arg(own);
        QStringList labels;
        for (const Heading &item : m_result.items) {
            if (!item.key.startsWith(variable + u'=') || item.key.contains(u':'))
                continue;
            const auto place = labels.size() + 1;
            m_lines << u"replace %1 = %2 if %3"_s.arg(own).arg(place).arg(isLevel(variable, item));
            labels << u"%1 %2"_s.arg(place).arg(stataText(item.label.text()));
        }
        m_lines << u"label define %1 %2, replace"_s.arg(own, labels.join(u' '))
                << u"label values %1 %1"_s.arg(own);
    }

    QString isLevel(const QString &variable, const Heading &item) const
    {
        const QString level = item.key.mid(variable.size() + 1);
        if (isWaveTerm(m_request, variable)) {
            const auto wave = std::ranges::find(m_result.waves, level, &Heading::key);
            return u"tm_wave == %1"_s.arg(wave - m_result.waves.begin() + 1);
        }
        const auto place = std::size_t(m_names.indexOf(variable));
        const bool isText = m_plan.newest().others[place].variable->storage == StorageType::Text;
        return u"%1 == %2"_s.arg(source(variable), isText ? stataText(level) : level);
    }

    void addNumber(const ModelTerm &term)
    {
        const QString own = stataTerm(m_request, term.variable);
        const QString from = source(term.variable);
        switch (term.transformation) {
        case Transformation::None:
            m_lines << u"generate double %1 = %2"_s.arg(own, from);
            return;
        case Transformation::Log:
            m_lines << u"generate double %1 = ln(%2) if %2 > 0"_s.arg(own, from);
            break;
        case Transformation::Sqrt:
            m_lines << u"generate double %1 = sqrt(%2) if %2 >= 0"_s.arg(own, from);
            break;
        case Transformation::Centred:
            m_lines << u"quietly summarize %1 if tm_in%2%3"_s.arg(
                from, isPanel() ? u" & tm_panel1"_s : QString(),
                isMultilevel(m_request.family) ? QString() : u" [aweight = tm_weight]"_s)
                    << u"generate double %1 = %2 - r(mean)"_s.arg(own, from);
            return;
        }
        m_lines << stataComment(u"margins gives the slope by %1, the result that by the variable "
                                "itself"_s.arg(own));
    }

    void addModel(int group)
    {
        const Heading &heading = m_result.groups[std::size_t(group)];
        std::size_t place = 0;
        QString of;
        for (std::size_t m = 0; m < m_request.models.size(); ++m) {
            const QString model = modelKey(m_request, m);
            if (heading.key == model || heading.key.startsWith(model + u'/')) {
                place = m;
                of = heading.key.mid(model.size() + 1);
            }
        }
        if (of == u"(all)"_s)
            of.clear();
        StataPlace rows{.group = of};
        rows.panel = isPanel();
        m_lines << QString() << stataComment(u"model %1"_s.arg(heading.label.text()))
                << used(place, stataRows(rows, m_plan));
        m_lines << stataModel(m_result, m_plan, place, group);
        addExpected(group);
    }

    /// The rows of a model; others get values that keep them in the design.
    QStringList used(std::size_t place, const QString &rows) const
    {
        QStringList names;
        for (const ModelTerm &term : m_request.models[place].terms) {
            if (!term.variable.isEmpty())
                names << stataTerm(m_request, term.variable);
        }
        QStringList all = names;
        if (!m_request.offset.isEmpty())
            all << source(m_request.offset);
        for (const QString &cluster : clusterVariables(m_request))
            all << source(cluster);
        QStringList lines{u"capture drop tm_used"_s, u"generate byte tm_used = %1"_s.arg(rows)};
        if (!all.isEmpty())
            lines << u"replace tm_used = 0 if missing(%1)"_s.arg(all.join(u", "_s));
        lines << u"preserve"_s;
        for (const QString &name : names)
            lines << u"replace %1 = 1 if missing(%1)"_s.arg(name);
        return lines;
    }

    void addExpected(int group)
    {
        for (const Estimate &one : m_result.estimates) {
            if (one.key.group != group || !one.value)
                continue;
            QStringList parts{word(one.key.kind)};
            if (one.key.category >= 0)
                parts << categoryOf(m_result, one.key);
            if (one.key.item >= 0)
                parts << m_result.items[std::size_t(one.key.item)].key;
            m_lines << stataExpected(parts.join(u' '), one);
        }
        for (const Measure &measure : m_result.measures) {
            if (measure.group == group)
                m_lines << stataExpected(measure.measure, measure);
        }
        m_lines << u"restore"_s;
    }

    const AnalysisResult &m_result;
    const RegressionRequest &m_request;
    const Plan &m_plan;
    QStringList m_names;
    QStringList m_lines = {};
};

} // namespace

QStringList stataRegressionLines(const AnalysisResult &result, const Plan &plan)
{
    return ModelsScript(result, plan).lines();
}

} // namespace tidemark
