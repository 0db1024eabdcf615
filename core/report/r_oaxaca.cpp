// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/r_oaxaca.h"

#include <algorithm>

#include "core/analysis/words.h"
#include "core/report/r_condition.h"
#include "core/report/r_oaxaca_functions.h"
#include "core/report/r_regression_functions.h"
#include "core/report/r_terms.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

class OaxacaScript
{
public:
    OaxacaScript(const AnalysisResult &result, const Plan &plan)
        : m_request(std::get<OaxacaRequest>(result.request))
        , m_model(asRegression(m_request))
        , m_plan(plan)
    {
    }

    QStringList lines() const
    {
        if (m_request.scope.units == UnitChoice::Panel)
            return {u"# A decomposition of the panel is not among those that this script knows."_s};
        return QStringList{
                   QString::fromUtf8(rRegressionFunctions),
                   QString::fromUtf8(rOaxacaFunctions),
                   u"waves <- list(%1)"_s.arg(waveNames()),
                   u"design <- pooled_design(waves)"_s,
                   u"keep <- unlist(lapply(waves, function(w) w$keep))"_s,
                   u"all_of <- function(name) unlist(lapply(waves, function(w) w$v[[name]]))"_s,
                   rOutcomeLine(m_request.ones, m_plan),
                   u"y[!(keep %in% TRUE)] <- NA"_s,
                   u"group <- match(as.character(%1), c(%2, %3)) - 1"_s.arg(
                       column(m_request.between), rText(m_request.first), rText(m_request.second))}
        + rTermLines(m_request.factors,
                     {u"x <- matrix(1, length(y), 1)"_s, u"term <- \"(constant)\""_s},
                     [this](const QString &name) { return column(name); })
            + QStringList{
                u"figures <- oaxaca_figures(design, y, group, x, term, %1, %2, %3, %4, %5)"_s.arg(
                    m_request.family == OaxacaFamily::Logit ? u"TRUE"_s : u"FALSE"_s,
                    rText(word(m_request.standard)), rNumber(m_request.scope.confidence), wave(),
                    category()),
                u"options(digits = 15, width = 200)"_s, u"print(figures, row.names = FALSE)"_s};
    }

private:
    QString waveNames() const
    {
        QStringList names;
        for (std::size_t w = 0; w < m_plan.waves.size(); ++w)
            names << u"wave%1"_s.arg(w + 1);
        return names.join(u", "_s);
    }

    QString wave() const
    {
        return m_plan.waves.size() == 1 ? rText(m_plan.waves.front().source->wave) : u"NA"_s;
    }

    QString category() const { return isShareOutcome(m_request) ? u"1"_s : u"NA"_s; }

    QString column(const QString &variable) const
    {
        if (!isWaveTerm(m_model, variable))
            return u"all_of(%1)"_s.arg(rText(variable));
        QStringList labels;
        for (const PlannedWave &planned : m_plan.waves)
            labels << rText(planned.source->wave);
        return u"rep(c(%1), sapply(waves, function(w) nrow(w$design)))"_s.arg(labels.join(u", "_s));
    }

    const OaxacaRequest &m_request;
    RegressionRequest m_model;
    const Plan &m_plan;
};

} // namespace

QStringList rOaxacaLines(const AnalysisResult &result, const Plan &plan)
{
    return OaxacaScript(result, plan).lines();
}

} // namespace tidemark
