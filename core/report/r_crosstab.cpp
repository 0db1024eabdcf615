// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/r_crosstab.h"

#include "core/analysis/words.h"
#include "core/report/r_condition.h"
#include "core/report/r_crosstab_functions.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

QString rTexts(const QStringList &texts)
{
    QStringList quoted;
    for (const QString &text : texts)
        quoted << rText(text);
    return quoted.isEmpty() ? u"character()"_s : u"c("_s + quoted.join(u", "_s) + u')';
}

QString rTruth(bool value)
{
    return value ? u"TRUE"_s : u"FALSE"_s;
}

QStringList keysOf(const std::vector<Heading> &headings, bool missingOnly)
{
    QStringList keys;
    for (const Heading &heading : headings) {
        if (heading.isMissingReason || !missingOnly)
            keys << heading.key;
    }
    return keys;
}

QString adjustmentOf(const AnalysisResult &result)
{
    if (result.comparisons.empty())
        return u"NULL"_s;
    switch (std::get<CrosstabRequest>(result.request).adjustment) {
    case PValueCorrection::None:
        return u"\"none\""_s;
    case PValueCorrection::Holm:
        return u"\"holm\""_s;
    case PValueCorrection::Bonferroni:
        return u"\"bonferroni\""_s;
    case PValueCorrection::BenjaminiHochberg:
        break;
    }
    return u"\"BH\""_s;
}

QString factsCall(const AnalysisResult &result, const RArguments &arguments)
{
    const CrosstabRequest &request = std::get<CrosstabRequest>(result.request);
    QStringList tests;
    for (const TestFigure &test : result.tests) {
        if (!tests.contains(test.test))
            tests << test.test;
    }
    QStringList measures;
    QString residuals = u"NULL"_s;
    for (const Measure &measure : result.measures) {
        if (measure.group >= 0)
            residuals = rText(measure.measure);
        else if (!measures.contains(measure.measure))
            measures << measure.measure;
    }
    const QStringList answers =
        result.categories.empty() ? QStringList{u"0"_s, u"1"_s} : keysOf(result.categories, false);
    const bool isPanel = request.scope.units == UnitChoice::Panel && result.waves.size() > 1;
    return u"facts <- crosstab_facts(%1, %2, %3, %4, %5, %6, %7, %8, %9, "_s.arg(
               arguments.waves, rTexts(keysOf(result.groups, false)), rTexts(answers),
               rTexts(keysOf(result.categories, true)), rTexts(tests), rTexts(measures), residuals,
               adjustmentOf(result), QString::number(request.scope.smallestBase))
        + u"%1, %2)"_s.arg(rNumber(request.scope.confidence), rTruth(isPanel));
}

} // namespace

QStringList rCrosstab(const AnalysisResult &result, const RArguments &arguments)
{
    const CrosstabRequest &request = std::get<CrosstabRequest>(result.request);
    return {QString::fromUtf8(rCrosstabFunctions),
            u"figures <- crosstab_shares(%1, %2, %3, %4, %5, %6, %7, %8)"_s.arg(
                arguments.waves, rText(word(request.of)), arguments.categories,
                rText(arguments.method), rNumber(request.scope.confidence), arguments.panels,
                rTruth(request.scope.totals), rTruth(result.categories.empty())),
            factsCall(result, arguments),
            u"tests <- facts$tests; measures <- facts$measures; comparisons <- facts$comparisons"_s,
            u"options(digits = 15, width = 200)"_s,
            u"for (table in c(list(figures), facts)) print(table, row.names = FALSE)"_s};
}

} // namespace tidemark
