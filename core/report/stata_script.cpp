// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/stata_script.h"

#include "core/analysis/scope.h"
#include "core/report/script_facts.h"
#include "core/report/stata_difference.h"
#include "core/report/stata_figures.h"
#include "core/report/stata_further.h"
#include "core/report/stata_parts.h"
#include "core/report/stata_regression.h"
#include "core/report/stata_text.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

QStringList analysisLines(const AnalysisResult &result, const Plan &plan)
{
    if (std::holds_alternative<RegressionRequest>(result.request))
        return stataRegressionLines(result, plan);
    if (std::holds_alternative<CrosstabRequest>(result.request))
        return stataCrosstabLines(result, plan);
    if (std::holds_alternative<SurvivalRequest>(result.request))
        return stataSurvivalLines(result, plan);
    if (std::holds_alternative<ScaleRequest>(result.request))
        return stataScaleLines(result, plan);
    if (std::holds_alternative<DifferenceRequest>(result.request))
        return stataDifferenceLines(result, plan);
    if (std::holds_alternative<OaxacaRequest>(result.request))
        return {stataComment(u"the decomposition has no command in Stata itself, see the R script "
                             "(the package oaxaca from SSC has other standard errors)"_s)};
    return stataFigureLines(result, plan);
}

} // namespace

QString stataScript(const AnalysisResult &result, const Study &study)
{
    const auto plan = makePlan(askedBy(result.request), study);
    if (!plan)
        return stataComment(describe(plan.error())) + u'\n';
    if (hasWeighting(*plan))
        return stataComment(u"calibrated weights and replicates have no script in Stata, see the R "
                            "script"_s)
            + u'\n';
    const QStringList lines = stataStart(result, *plan, study) + analysisLines(result, *plan);
    return lines.join(u'\n') + u'\n';
}

} // namespace tidemark
