// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/r_script.h"

#include <QLocale>
#include <QSet>

#include "core/analysis/plan.h"
#include "core/analysis/scope.h"
#include "core/analysis/words.h"
#include "core/report/r_change_functions.h"
#include "core/report/r_condition.h"
#include "core/report/r_crosstab.h"
#include "core/report/r_difference.h"
#include "core/report/r_functions.h"
#include "core/report/r_measure_functions.h"
#include "core/report/r_oaxaca.h"
#include "core/report/r_regression.h"
#include "core/report/r_wave.h"
#include "core/report/r_weighting.h"
#include "core/report/script_facts.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

QString methodOf(const AnalysisResult &result, const Plan &plan)
{
    const auto *mean = std::get_if<MeanRequest>(&result.request);
    if (mean && mean->statistic == NumberStatistic::Quantile)
        return word(mean->rule);
    if (std::holds_alternative<VariationRequest>(result.request))
        return u"xlogit"_s;
    const std::optional<IntervalMethod> interval = intervalOf(result.request);
    if (!interval)
        return u"mean"_s;
    const bool isSimple = isSimpleSample(plan);
    switch (*interval) {
    case IntervalMethod::Logit:
        return u"xlogit"_s; // "logit" without the rounding of an iteration
    case IntervalMethod::Wilson:
        return isSimple ? u"score-simple"_s : u"score"_s;
    case IntervalMethod::ClopperPearson:
        return isSimple ? u"exact"_s : u"beta"_s;
    case IntervalMethod::KornGraubard:
        return u"beta"_s;
    case IntervalMethod::Arcsine:
        return u"asin"_s;
    case IntervalMethod::Likelihood:
        break;
    }
    return u"likelihood"_s;
}

QString categoriesOf(const AnalysisResult &result)
{
    QStringList keys;
    if (const auto *mean = std::get_if<MeanRequest>(&result.request);
        mean && mean->statistic == NumberStatistic::Quantile) {
        for (const double p : mean->quantiles)
            keys << rNumber(p);
        return u"list("_s + keys.join(u", "_s) + u')';
    }
    QSet<int> shown;
    for (const Estimate &estimate : result.estimates) {
        if (estimate.key.kind == EstimateKind::Share && estimate.key.category >= 0)
            shown.insert(estimate.key.category);
    }
    for (int i = 0; i < int(result.categories.size()); ++i) {
        if (shown.contains(i))
            keys << rText(result.categories[std::size_t(i)].key);
    }
    if (keys.isEmpty())
        return asksForShares(result.request) ? u"list(\"1\")"_s : u"list(NA)"_s;
    const std::vector<double> combined = combinedCodes(result.request);
    if (!combined.empty()) {
        QStringList together;
        for (const double code : combined)
            together << rText(QString::number(code, 'g', QLocale::FloatingPointShortest));
        keys << u"c("_s + together.join(u", "_s) + u')';
    }
    return u"list("_s + keys.join(u", "_s) + u')';
}

QString kindOf(const AnalysisRequest &request)
{
    const auto *mean = std::get_if<MeanRequest>(&request);
    if (mean)
        return word(mean->statistic);
    return asksForShares(request) ? u"share"_s : u"mean"_s;
}

/// The answers one may move between, NULL where there are no transitions.
QString statesOf(const AnalysisResult &result)
{
    QStringList keys;
    for (const Heading &category : result.categories)
        keys << rText(category.key);
    return keys.isEmpty() ? u"NULL"_s : u"c("_s + keys.join(u", "_s) + u')';
}

QString panelsOf(const Scope &scope, const Plan &plan)
{
    const bool hasIds = std::ranges::all_of(
        plan.waves, [](const PlannedWave &wave) { return wave.source->unitId.has_value(); });
    if (plan.waves.size() < 2 || scope.units == UnitChoice::All || !hasIds)
        return u"FALSE"_s;
    return scope.units == UnitChoice::Panel ? u"TRUE"_s : u"c(FALSE, TRUE)"_s;
}

QString boolean(bool yes)
{
    return yes ? u"TRUE"_s : u"FALSE"_s;
}

/// The contrasts that are asked for, as a last argument.
QString contrastsOf(const AnalysisResult &result)
{
    QStringList names;
    for (const ChangeContrast contrast : std::get<ChangeRequest>(result.request).contrasts)
        names << (contrast == ChangeContrast::Ratio ? u"\"changeRatio\""_s
                                                    : u"\"changeOddsRatio\""_s);
    return names.isEmpty() ? QString() : u", c("_s + names.join(u", "_s) + u')';
}

/// What a change has beside levels and changes.
QStringList changeLines(const AnalysisResult &result, const QString &what, const QString &asked,
                        const QString &units)
{
    return {QString::fromUtf8(rChangeFunctions),
            u"changes <- change_figures(waves, %1, %2, %3, %4%5)"_s.arg(
                what, statesOf(result), asked, units, contrastsOf(result)),
            u"figures <- rbind(figures, changes$figures)"_s, u"tests <- changes$tests"_s,
            u"contrasts <- changes$contrasts"_s};
}

QStringList survivalLines(const AnalysisResult &result)
{
    std::vector<double> times;
    for (const Heading &time : result.categories)
        times.push_back(*time.code);
    const Scope &scope = scopeOf(result.request);
    return {QString::fromUtf8(rSurvivalFunctions),
            u"curves <- survival_figures(waves, %1, %2, %3)"_s.arg(
                rNumbers(times), rNumber(scope.confidence), boolean(scope.totals)),
            u"figures <- curves$figures"_s, u"tests <- curves$tests"_s,
            u"measures <- curves$measures"_s};
}

/// The lines that compute figures (and tests and measures) from the waves.
QStringList figureLines(const AnalysisResult &result, const Plan &plan)
{
    if (std::holds_alternative<SurvivalRequest>(result.request))
        return survivalLines(result);
    const Scope &scope = scopeOf(result.request);
    const bool isChange = std::holds_alternative<ChangeRequest>(result.request);
    const bool isVariation = std::holds_alternative<VariationRequest>(result.request);
    const QString what = u"%1, %2"_s.arg(rText(kindOf(result.request)), categoriesOf(result));
    const QString asked = u"%1, %2"_s.arg(rText(methodOf(result, plan)), rNumber(scope.confidence));
    const QString units = u"%1, %2"_s.arg(panelsOf(scope, plan), boolean(scope.totals));
    QStringList lines{u"figures <- all_figures(waves, %1, %2, %3%4)"_s.arg(
        what, asked, units, isChange || isVariation ? u", every = TRUE"_s : QString())};
    if (isChange)
        return lines + changeLines(result, what, asked, units);
    if (isVariation)
        lines << QString::fromUtf8(rMeasureFunctions)
              << u"measures <- all_measures(waves, %1, names(waves[[1]]$x), variation_of(%2))"_s
                     .arg(boolean(scope.totals), categoriesOf(result));
    if (std::holds_alternative<ScaleRequest>(result.request))
        lines << QString::fromUtf8(rMeasureFunctions)
              << u"measures <- all_measures(waves, %1, NA, reliability_of)"_s.arg(
                     boolean(scope.totals));
    return lines;
}

bool hasCalibration(const Plan &plan)
{
    return std::ranges::any_of(plan.waves, [](const PlannedWave &wave) {
        return wave.source->design.calibration.has_value();
    });
}

/// Calibrated weights and replicates have a script for shares and numbers of single waves.
QString whyNoScript(const AnalysisResult &result, const Plan &plan)
{
    const bool isFigure = std::holds_alternative<ShareRequest>(result.request)
        || std::holds_alternative<MeanRequest>(result.request);
    if (!hasWeighting(plan) || (isFigure && plan.waves.size() == 1))
        return {};
    return u"calibrated weights and replicates have a script for shares and numbers of one wave"_s;
}

} // namespace

QString rScript(const AnalysisResult &result, const Study &study)
{
    const auto plan = makePlan(askedBy(result.request), study);
    if (!plan)
        return u"# "_s + describe(plan.error()) + u'\n';
    if (const QString why = whyNoScript(result, *plan); !why.isEmpty())
        return u"# "_s + why + u'\n';
    QStringList lines{u"# "_s + result.provenance.question.text(study.language),
                      QString::fromUtf8(rFunctions)};
    if (hasCalibration(*plan))
        lines << QString::fromUtf8(rWeightingFunctions);
    QStringList waves;
    for (int i = 0; i < int(plan->waves.size()); ++i) {
        const PlannedWave &wave = plan->waves[std::size_t(i)];
        lines << rWaveLines({result, *plan, wave, study}, i + 1);
        waves << u"%1 = wave%2"_s.arg(rText(wave.source->wave)).arg(i + 1);
    }
    if (std::holds_alternative<RegressionRequest>(result.request)) {
        lines << rRegressionLines(result, *plan);
        return lines.join(u'\n') + u'\n';
    }
    if (std::holds_alternative<OaxacaRequest>(result.request)) {
        lines << rOaxacaLines(result, *plan);
        return lines.join(u'\n') + u'\n';
    }
    if (std::holds_alternative<DifferenceRequest>(result.request)) {
        lines << rDifferenceLines(result, *plan);
        return lines.join(u'\n') + u'\n';
    }
    if (std::holds_alternative<CrosstabRequest>(result.request)) {
        lines << rCrosstab(result,
                           {.waves = u"list(%1)"_s.arg(waves.join(u", "_s)),
                            .categories = categoriesOf(result),
                            .method = methodOf(result, *plan),
                            .panels = panelsOf(scopeOf(result.request), *plan)});
        return lines.join(u'\n') + u'\n';
    }
    lines << QString() << u"waves <- list(%1)"_s.arg(waves.join(u", "_s))
          << figureLines(result, *plan) << u"options(digits = 15, width = 200)"_s
          << u"print(figures, row.names = FALSE)"_s;
    const bool isChange = std::holds_alternative<ChangeRequest>(result.request);
    if (isChange || std::holds_alternative<SurvivalRequest>(result.request))
        lines << u"print(tests, row.names = FALSE)"_s;
    if (isChange && !std::get<ChangeRequest>(result.request).contrasts.empty())
        lines << u"print(contrasts, row.names = FALSE)"_s;
    if (!isChange && !result.measures.empty())
        lines << u"print(measures, row.names = FALSE)"_s;
    return lines.join(u'\n') + u'\n';
}

} // namespace tidemark
