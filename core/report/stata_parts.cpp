// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/stata_parts.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/scope.h"
#include "core/report/stata_text.h"
#include "core/report/stata_wave.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr const char *columnProgram =
    R"(* a column by its name in the file, which Stata may have changed
capture program drop tm_column
program define tm_column
    args header name
    foreach column of varlist _all {
        local title : variable label `column'
        if `"`title'"' == `"`header'"' | `"`column'"' == `"`header'"' {
            if "`column'" != "`name'" clonevar `name' = `column'
            exit
        }
    }
    display as error `"no column `header'"'
    exit 111
end)";

QString singleUnit(SingletonPolicy policy)
{
    switch (policy) {
    case SingletonPolicy::Certainty:
        return u"certainty"_s;
    case SingletonPolicy::GrandMean:
        return u"centered"_s;
    case SingletonPolicy::Average:
        return u"scaled"_s;
    case SingletonPolicy::Refuse:
        break;
    }
    return u"missing"_s;
}

bool isFinite(const AnalysisResult &result)
{
    return std::ranges::any_of(result.provenance.waves, &WaveFacts::finitePopulation);
}

/// svyset with the stages of the waves, each wave with its own strata and units.
QStringList separateDesign(const AnalysisResult &result, const Plan &plan)
{
    QStringList stages;
    for (int i = 1; i <= stataStages(plan); ++i) {
        const QString fpc = isFinite(result) ? u" fpc(tm_fpc%1)"_s.arg(i) : QString();
        stages << (i == 1 ? u"tm_psu [pweight = tm_weight], strata(tm_stratum)"_s
                          : u"tm_psu%1, strata(tm_stratum%1)"_s.arg(i))
                + fpc;
    }
    return {u"egen long tm_psu = group(tm_wave tm_psu1)"_s,
            u"egen long tm_stratum = group(tm_wave tm_stratum1)"_s,
            u"svyset %1 singleunit(%2)"_s.arg(stages.join(u" || "_s),
                                              singleUnit(plan.newest().source->design.singletons))};
}

/// A number to read, with the precision that tells agreement.
QString shown(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'g', 10) : u"-"_s;
}

} // namespace

QStringList stataStart(const AnalysisResult &result, const Plan &plan, const Study &study)
{
    QStringList lines{stataComment(result.provenance.question.text(study.language)),
                      stataComment(u"Stata 17 or later. The sources stand beside this file as CSV: "
                                   "one per wave (2023.csv), and frame.csv."_s),
                      u"version 17"_s, u"set more off"_s, QString::fromUtf8(columnProgram)};
    for (int i = 0; i < int(plan.waves.size()); ++i)
        lines << stataWaveLines({result, plan, plan.waves[std::size_t(i)], study}, i + 1);
    lines << QString() << stataComment(u"all waves in one file, which tm_wave tells apart"_s)
          << u"use `wave1', clear"_s;
    for (std::size_t i = 2; i <= plan.waves.size(); ++i)
        lines << u"append using `wave%1'"_s.arg(i);
    lines << separateDesign(result, plan);
    if (plan.waves.size() > 1
        && plan.newest().source->design.singletons == SingletonPolicy::GrandMean)
        lines << stataComment(u"singleunit(centered) takes the mean over all waves; single units "
                              "need a file per wave for the same numbers"_s);
    return lines;
}

QStringList stataSharedUnits(const AnalysisResult &result)
{
    const bool isShared = std::ranges::any_of(result.notices, [](const Issue &notice) {
        return notice.code == IssueCode::WavesSharedUnits;
    });
    if (!isShared)
        return {};
    return {u"sort tm_drawn tm_wave"_s, u"by tm_drawn: generate long tm_first = tm_stratum[1]"_s,
            u"egen long tm_unit = group(tm_drawn)"_s,
            u"svyset tm_unit [pweight = tm_weight], strata(tm_first)"_s};
}

QString stataRows(const StataPlace &place, const Plan &plan)
{
    QStringList parts{u"tm_in"_s, u"tm_has%1"_s.arg(place.item + 1)};
    if (place.wave >= 0)
        parts << u"tm_wave == %1"_s.arg(place.wave + 1);
    if (place.panel)
        parts << u"tm_panel%1"_s.arg(place.item + 1);
    const QStringList keys = place.group.isEmpty() ? QStringList() : place.group.split(u'/');
    const std::vector<VariableInWave> &by = plan.newest().by;
    for (qsizetype i = 0; i < keys.size() && i < qsizetype(by.size()); ++i) {
        const bool isText = by[std::size_t(i)].variable->storage == StorageType::Text;
        parts << u"tm_by%1 == %2"_s.arg(i + 1).arg(isText ? stataText(keys[i]) : keys[i]);
    }
    return parts.join(u" & "_s);
}

QString stataPrefix(const QString &rows, double df)
{
    const bool hasDf = df > 0.0 && std::isfinite(df);
    return u"svy, subpop(if %1)%2:"_s.arg(rows,
                                          hasDf ? u" dof(%1)"_s.arg(stataNumber(df)) : QString());
}

QString stataExpected(const QString &what, const Estimate &estimate)
{
    if (!estimate.value)
        return stataComment(u"expected: %1 is not shown"_s.arg(what));
    return stataComment(u"expected: %1 %2, s.e. %3, %4 to %5, n %6"_s.arg(
        what, shown(estimate.value), shown(estimate.standardError), shown(estimate.lower),
        shown(estimate.upper), QString::number(estimate.base)));
}

QString stataExpected(const QString &what, const TestFigure &test)
{
    return stataComment(
        u"expected: %1 %2, p %3"_s.arg(what, shown(test.statistic), shown(test.pValue)));
}

QString stataExpected(const QString &what, const Measure &measure)
{
    return stataComment(u"expected: %1 %2, s.e. %3"_s.arg(what, shown(measure.value),
                                                          shown(measure.standardError)));
}

QString stataLevel(const AnalysisResult &result)
{
    return u"level(%1)"_s.arg(QString::number(scopeOf(result.request).confidence * 100.0, 'g', 4));
}

} // namespace tidemark
