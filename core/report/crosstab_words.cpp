// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/crosstab_words.h"

#include <cmath>

#include "core/report/chart_numbers.h"
#include "core/report/report_words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct Names
{
    QLatin1StringView formula;
    const char16_t *nb;
    const char16_t *nn;
    const char16_t *en;
};

constexpr Names tests[] = {
    {"raoScottF"_L1, u"Rao-Scott", u"Rao-Scott", u"Rao-Scott"},
    {"raoScottChiSquare"_L1, u"Rao-Scott (første orden)", u"Rao-Scott (første orden)",
     u"Rao-Scott (first order)"},
    {"wald"_L1, u"Wald", u"Wald", u"Wald"},
    {"adjustedWald"_L1, u"Justert Wald", u"Justert Wald", u"Adjusted Wald"},
    {"designRank"_L1, u"Rangtest for designet", u"Rangtest for designet",
     u"Rank test for the design"},
    {"pearson"_L1, u"Pearsons kjikvadrat", u"Pearsons kjikvadrat", u"Pearson’s chi-square"},
    {"likelihoodRatio"_L1, u"Sannsynlighetskvote", u"Sannsynskvote", u"Likelihood ratio"},
    {"fisherExact"_L1, u"Fishers eksakte test", u"Fishers eksakte test", u"Fisher’s exact test"},
    {"cochranArmitage"_L1, u"Cochran-Armitage (trend)", u"Cochran-Armitage (trend)",
     u"Cochran-Armitage (trend)"},
    {"linearByLinear"_L1, u"Lineær sammenheng", u"Lineær samanheng", u"Linear by linear"},
    {"kruskalWallis"_L1, u"Kruskal-Wallis", u"Kruskal-Wallis", u"Kruskal-Wallis"},
    {"mannWhitney"_L1, u"Mann-Whitney", u"Mann-Whitney", u"Mann-Whitney"},
};

constexpr Names measures[] = {
    {"cramersV"_L1, u"Cramérs V", u"Cramérs V", u"Cramér’s V"},
    {"gamma"_L1, u"Gamma", u"Gamma", u"Gamma"},
    {"tauB"_L1, u"Kendalls tau-b", u"Kendalls tau-b", u"Kendall’s tau-b"},
    {"somersAnswer"_L1, u"Somers’ d (svaret)", u"Somers’ d (svaret)", u"Somers’ d (answer)"},
    {"somersGroup"_L1, u"Somers’ d (gruppen)", u"Somers’ d (gruppa)", u"Somers’ d (group)"},
    {"adjustedResidual"_L1, u"Justert residual", u"Justert residual", u"Adjusted residual"},
    {"designResidual"_L1, u"Residual etter designet", u"Residual etter designet",
     u"Residual under the design"},
};

template <std::size_t Size>
QString nameIn(const Names (&list)[Size], const QString &formula, const QString &language)
{
    for (const Names &names : list) {
        if (names.formula == formula)
            return threefold(language, QString::fromUtf16(names.nb), QString::fromUtf16(names.nn),
                             QString::fromUtf16(names.en));
    }
    return formula;
}

QString notShown(EstimateState state, const QString &language)
{
    if (state == EstimateState::TooFew)
        return threefold(language, u"for få svar"_s, u"for få svar"_s, u"too few answers"_s);
    if (state == EstimateState::Suppressed)
        return threefold(language, u"kan ikke offentliggjøres"_s, u"kan ikkje offentleggjerast"_s,
                         u"must not be published"_s);
    return threefold(language, u"kan ikke beregnes"_s, u"kan ikkje reknast ut"_s,
                     u"cannot be computed"_s);
}

bool isOfF(const QString &formula)
{
    return formula == "raoScottF"_L1 || formula == "wald"_L1 || formula == "adjustedWald"_L1
        || formula == "designRank"_L1;
}

/// "3", "3,2".
QString degrees(double df, const QString &language)
{
    return formatNumber(df, df == std::floor(df) ? 0 : 1, language);
}

/// "F(3,2; 570,1)", "t(178)", "χ²(4)".
QString statisticHead(const TestFigure &test, const QString &language)
{
    if (!isOfF(test.test))
        return u"χ²(%1)"_s.arg(degrees(*test.df1, language));
    const QString df2 = degrees(test.df2.value_or(0.0), language);
    if (test.test == "designRank"_L1 && *test.df1 == 1.0)
        return u"t(%1)"_s.arg(df2);
    return u"F(%1; %2)"_s.arg(degrees(*test.df1, language), df2);
}

} // namespace

QString crosstabTestName(const QString &formula, const QString &language)
{
    return nameIn(tests, formula, language);
}

QString crosstabMeasureName(const QString &formula, const QString &language)
{
    return nameIn(measures, formula, language);
}

QString testText(const TestFigure &test, const QString &language)
{
    const QString name = crosstabTestName(test.test, language);
    if (!test.pValue)
        return name + u": "_s + notShown(test.state, language);
    const QString p = formatPValue(*test.pValue, language);
    if (!test.df1 || !test.statistic)
        return name + u", "_s + p;
    return name + u' ' + statisticHead(test, language) + u"\u00a0=\u00a0"_s
        + formatNumber(*test.statistic, 2, language) + u", "_s + p;
}

QString measureText(const Measure &measure, double confidence, const QString &language)
{
    const QString name = crosstabMeasureName(measure.measure, language);
    if (!measure.value)
        return name + u": "_s + notShown(measure.state, language);
    const QString text = name + u"\u00a0=\u00a0"_s + formatNumber(*measure.value, 2, language);
    if (!measure.lower || !measure.upper)
        return text;
    return text
        + u" (%1 %2)"_s.arg(intervalHead(confidence, language),
                            formatInterval(*measure.lower, *measure.upper, 2, language));
}

QString columnLetter(int group)
{
    constexpr int letters = 26;
    const QString last(QChar(u'A' + group % letters));
    return group < letters ? last : columnLetter(group / letters - 1) + last;
}

QString lowerColumns(const AnalysisResult &result, const EstimateKey &key)
{
    const auto *request = std::get_if<CrosstabRequest>(&result.request);
    if (!request || key.kind != EstimateKind::Share)
        return {};
    QStringList letters;
    for (const Comparison &pair : result.comparisons) {
        const bool isHere = pair.wave == key.wave && pair.item == key.item
            && pair.category == key.category && pair.adjustedPValue
            && *pair.adjustedPValue < request->level;
        if (isHere && pair.firstGroup == key.group && *pair.difference > 0.0)
            letters << columnLetter(pair.secondGroup);
        if (isHere && pair.secondGroup == key.group && *pair.difference < 0.0)
            letters << columnLetter(pair.firstGroup);
    }
    letters.sort();
    return letters.join(u' ');
}

} // namespace tidemark
