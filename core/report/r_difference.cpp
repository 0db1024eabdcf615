// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/r_difference.h"

#include "core/report/r_condition.h"
#include "core/report/r_difference_functions.h"
#include "core/report/r_regression_functions.h"
#include "core/report/r_terms.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

class DifferenceScript
{
public:
    DifferenceScript(const AnalysisResult &result, const Plan &plan)
        : m_request(std::get<DifferenceRequest>(result.request))
        , m_plan(plan)
    {
    }

    QStringList lines() const
    {
        return QStringList{
                   QString::fromUtf8(rRegressionFunctions),
                   QString::fromUtf8(rDifferenceFunctions),
                   u"waves <- list(%1)"_s.arg(waveLists()),
                   u"design <- pooled_design(waves)"_s,
                   u"keep <- unlist(lapply(waves, function(w) w$keep))"_s,
                   u"all_of <- function(name) unlist(lapply(waves, function(w) w$v[[name]]))"_s,
                   rOutcomeLine(m_request.ones, m_plan)}
        + panel()
            + QStringList{u"answers <- as.character(%1)"_s.arg(column(m_request.treatment)),
                          u"group <- ifelse(answers %in% c(%1), 1, %2)"_s.arg(
                              texts(m_request.treated), others()),
                          u"wave <- rep(seq_along(waves), sapply(waves, function(w) "
                          u"nrow(w$design)))"_s}
        + rTermLines(m_request.covariates,
                     {u"x <- matrix(0, length(y), 0)"_s, u"term <- character()"_s},
                     [this](const QString &name) { return column(name); })
            + changing()
            + QStringList{
                u"differences <- difference_figures(design, keep %in% TRUE, y, group, wave, "
                u"x, %1, %2, %3, %4, c(%5), %6)"_s.arg(
                    codes(m_request.within), codes(m_request.cluster), QString::number(before()),
                    rNumber(m_request.scope.confidence), texts(waveNames()),
                    isShareOutcome(m_request) ? u"1"_s : u"NA"_s),
                u"figures <- differences$figures"_s,
                u"tests <- differences$tests"_s,
                u"options(digits = 15, width = 200)"_s,
                u"print(figures, row.names = FALSE)"_s,
                u"if (!is.null(tests)) print(tests, row.names = FALSE)"_s};
    }

private:
    QString waveLists() const
    {
        QStringList names;
        for (std::size_t w = 0; w < m_plan.waves.size(); ++w)
            names << u"wave%1"_s.arg(w + 1);
        return names.join(u", "_s);
    }

    QStringList waveNames() const
    {
        QStringList names;
        for (const PlannedWave &wave : m_plan.waves)
            names << wave.source->wave;
        return names;
    }

    qsizetype before() const
    {
        return m_request.before.isEmpty() ? 1 : waveNames().indexOf(m_request.before) + 1;
    }

    static QString texts(const QStringList &list)
    {
        QStringList quoted;
        for (const QString &text : list)
            quoted << rText(text);
        return quoted.join(u", "_s);
    }

    static QString column(const QString &variable) { return u"all_of(%1)"_s.arg(rText(variable)); }

    static QString codes(const QString &variable)
    {
        return variable.isEmpty() ? u"NULL"_s : column(variable);
    }

    QString others() const
    {
        return m_request.comparison.isEmpty()
            ? u"ifelse(is.na(answers), NA, 2)"_s
            : u"ifelse(answers %in% c(%1), 2, NA)"_s.arg(texts(m_request.comparison));
    }

    QStringList panel() const
    {
        if (m_request.scope.units != UnitChoice::Panel)
            return {};
        return {u"keep <- keep & in_panel(waves, y, keep)"_s};
    }

    QStringList changing() const
    {
        if (m_request.changing != ChangingUnits::LeaveOut)
            return {};
        return {u"keep <- keep & !changes_group(waves, group, keep %in% TRUE & !is.na(y) & "
                u"rowSums(is.na(x)) == 0 & weights(design) > 0)"_s};
    }

    const DifferenceRequest &m_request;
    const Plan &m_plan;
};

} // namespace

QStringList rDifferenceLines(const AnalysisResult &result, const Plan &plan)
{
    return DifferenceScript(result, plan).lines();
}

} // namespace tidemark
