// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/crosstab_sentences.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/scope.h"
#include "core/report/chart_numbers.h"
#include "core/report/crosstab_words.h"
#include "core/report/report_words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

const CrosstabRequest &requestOf(const AnalysisResult &result)
{
    return std::get<CrosstabRequest>(result.request);
}

QString labelIn(const std::vector<Heading> &headings, int index, const QString &language)
{
    return index < 0 ? QString() : headings[std::size_t(index)].label.text(language);
}

QString answerOf(const AnalysisResult &result, const EstimateKey &key, const QString &language)
{
    const QString item = labelIn(result.items, key.item, language);
    const QString category = labelIn(result.categories, key.category, language);
    QStringList parts{item, category};
    parts.removeAll(QString());
    return parts.join(u": "_s);
}

int newestWave(const AnalysisResult &result)
{
    return int(result.waves.size()) - 1;
}

/// The clearest difference: the largest one among those below the level.
const Comparison *clearest(const AnalysisResult &result)
{
    const Comparison *best = nullptr;
    for (const Comparison &pair : result.comparisons) {
        const bool isClear = pair.wave == newestWave(result) && pair.adjustedPValue
            && *pair.adjustedPValue < requestOf(result).level;
        if (isClear && (!best || std::abs(*pair.difference) > std::abs(*best->difference)))
            best = &pair;
    }
    return best;
}

const TestFigure *firstTest(const AnalysisResult &result)
{
    const auto found = std::ranges::find_if(result.tests, [&](const TestFigure &test) {
        return test.wave == newestWave(result) && test.pValue.has_value();
    });
    return found == result.tests.end() ? nullptr : &*found;
}

QString percent(const AnalysisResult &result, const EstimateKey &key, const QString &language)
{
    const Estimate *estimate = result.find(key);
    if (!estimate || !estimate->value)
        return {};
    return formatNumber(100.0 * *estimate->value, 0, language)
        + threefold(language, u" prosent"_s, u" prosent"_s, u" per cent"_s);
}

QString differenceHeadline(const AnalysisResult &result, const Comparison &pair,
                           const QString &language)
{
    const bool isFirst = *pair.difference > 0.0;
    EstimateKey high{.wave = pair.wave,
                     .group = isFirst ? pair.firstGroup : pair.secondGroup,
                     .item = pair.item,
                     .category = pair.category};
    EstimateKey low = high;
    low.group = isFirst ? pair.secondGroup : pair.firstGroup;
    return threefold(language, u"%1, «%2»: %3 i %4, %5 i %6"_s, u"%1, «%2»: %3 i %4, %5 i %6"_s,
                     u"%1, “%2”: %3 in %4, %5 in %6"_s)
        .arg(result.provenance.question.text(language), answerOf(result, high, language),
             percent(result, high, language), labelIn(result.groups, high.group, language),
             percent(result, low, language), labelIn(result.groups, low.group, language));
}

QString tableName(const AnalysisResult &result, int wave, int item, const QString &language)
{
    QStringList parts;
    if (result.waves.size() > 1)
        parts << labelIn(result.waves, wave, language);
    if (result.items.size() > 1)
        parts << labelIn(result.items, item, language);
    return parts.join(u", "_s);
}

QString correctionName(PValueCorrection correction, const QString &language)
{
    switch (correction) {
    case PValueCorrection::None:
        return threefold(language, u"ujusterte p-verdier"_s, u"ujusterte p-verdiar"_s,
                         u"p-values not adjusted"_s);
    case PValueCorrection::Holm:
        return threefold(language, u"p-verdier justert etter Holm"_s,
                         u"p-verdiar justerte etter Holm"_s, u"p-values adjusted after Holm"_s);
    case PValueCorrection::Bonferroni:
        return threefold(language, u"p-verdier justert etter Bonferroni"_s,
                         u"p-verdiar justerte etter Bonferroni"_s,
                         u"p-values adjusted after Bonferroni"_s);
    case PValueCorrection::BenjaminiHochberg:
        break;
    }
    return threefold(language, u"p-verdier justert etter Benjamini og Hochberg"_s,
                     u"p-verdiar justerte etter Benjamini og Hochberg"_s,
                     u"p-values adjusted after Benjamini and Hochberg"_s);
}

QString lettersNote(const AnalysisResult &result, const QString &language)
{
    const CrosstabRequest &request = requestOf(result);
    const int decimals = request.level * 100 == std::floor(request.level * 100) ? 2 : 3;
    return threefold(language,
                     u"Bokstaver: andelen er høyere enn i disse kolonnene (p under %1, %2)."_s,
                     u"Bokstavar: delen er høgare enn i desse kolonnane (p under %1, %2)."_s,
                     u"Letters: the share is higher than in these columns (p below %1, %2)."_s)
        .arg(formatNumber(request.level, decimals, language),
             correctionName(request.adjustment, language));
}

} // namespace

QString crosstabHeadline(const AnalysisResult &result, const QString &language)
{
    const QString question = result.provenance.question.text(language);
    if (const Comparison *pair = clearest(result))
        return differenceHeadline(result, *pair, language);
    if (!result.comparisons.empty())
        return threefold(language, u"%1: ingen klare forskjeller mellom gruppene"_s,
                         u"%1: ingen klare skilnader mellom gruppene"_s,
                         u"%1: no clear differences between the groups"_s)
            .arg(question);
    const TestFigure *test = firstTest(result);
    if (!test)
        return question;
    const bool isClear = *test->pValue < requestOf(result).level;
    return (isClear ? threefold(language, u"%1 varierer med gruppe (%2)"_s,
                                u"%1 varierer med gruppe (%2)"_s, u"%1 varies by group (%2)"_s)
                    : threefold(language, u"%1: ingen klar sammenheng med gruppe (%2)"_s,
                                u"%1: ingen klar samanheng med gruppe (%2)"_s,
                                u"%1: no clear association with group (%2)"_s))
        .arg(question, formatPValue(*test->pValue, language));
}

QString directionText(const AnalysisResult &result, const QString &language)
{
    switch (requestOf(result).of) {
    case CrosstabShare::Group:
        return threefold(language, u"Prosent av hver gruppe"_s, u"Prosent av kvar gruppe"_s,
                         u"Per cent of each group"_s);
    case CrosstabShare::Category:
        return threefold(language, u"Prosent av dem som gir svaret"_s,
                         u"Prosent av dei som gir svaret"_s,
                         u"Per cent of those who give the answer"_s);
    case CrosstabShare::Table:
        break;
    }
    return threefold(language, u"Prosent av alle"_s, u"Prosent av alle"_s, u"Per cent of all"_s);
}

QString crosstabLabel(const AnalysisResult &result, const EstimateKey &key, const QString &language)
{
    const QString answer = answerOf(result, key, language);
    const QString group =
        key.group < 0 ? allLabel(language) : labelIn(result.groups, key.group, language);
    if (answer.isEmpty())
        return group;
    if (key.group < 0 || requestOf(result).of == CrosstabShare::Group)
        return group + u": "_s + answer;
    if (requestOf(result).of == CrosstabShare::Category)
        return threefold(language, u"%1 blant dem som svarer «%2»"_s,
                         u"%1 blant dei som svarer «%2»"_s, u"%1 among those who answer “%2”"_s)
            .arg(group, answer);
    return threefold(language, u"%1 og «%2», av alle"_s, u"%1 og «%2», av alle"_s,
                     u"%1 and “%2”, of all"_s)
        .arg(group, answer);
}

QStringList tableFacts(const AnalysisResult &result, int wave, int item, const QString &language)
{
    QStringList facts;
    for (const TestFigure &test : result.tests) {
        if (test.wave == wave && test.item == item)
            facts << testText(test, language);
    }
    for (const Measure &measure : result.measures) {
        if (measure.wave == wave && measure.item == item && measure.group < 0)
            facts << measureText(measure, scopeOf(result.request).confidence, language);
    }
    return facts;
}

QStringList crosstabNotes(const AnalysisResult &result, const QString &language)
{
    QStringList notes;
    for (int wave = 0; wave < int(result.waves.size()); ++wave) {
        for (int item = result.items.size() > 1 ? 0 : -1; item < int(result.items.size()); ++item) {
            const QStringList facts = tableFacts(result, wave, item, language);
            const QString name = tableName(result, wave, item, language);
            if (!facts.isEmpty())
                notes << (name.isEmpty() ? QString() : QString(name + u": "_s))
                        + facts.join(u"; "_s) + u'.';
        }
    }
    if (!result.comparisons.empty())
        notes << lettersNote(result, language);
    return notes;
}

QStringList cellFacts(const AnalysisResult &result, const EstimateKey &key, const QString &language)
{
    QStringList facts;
    for (const Measure &residual : result.measures) {
        const bool isHere = residual.wave == key.wave && residual.item == key.item
            && residual.group == key.group && residual.category == key.category;
        if (isHere && residual.group >= 0 && residual.value)
            facts << crosstabMeasureName(residual.measure, language) + u' '
                    + formatChange(*residual.value, 1, language);
    }
    for (const Comparison &pair : result.comparisons) {
        const bool isFirst = pair.firstGroup == key.group;
        const bool isHere = pair.wave == key.wave && pair.item == key.item
            && pair.category == key.category && (isFirst || pair.secondGroup == key.group);
        if (!isHere || !pair.adjustedPValue || key.kind != EstimateKind::Share)
            continue;
        const double difference = isFirst ? *pair.difference : -*pair.difference;
        facts << threefold(language, u"%1 prosentpoeng mot %2 (%3)"_s,
                           u"%1 prosentpoeng mot %2 (%3)"_s, u"%1 percentage points to %2 (%3)"_s)
                     .arg(formatChange(100.0 * difference, 1, language),
                          labelIn(result.groups, isFirst ? pair.secondGroup : pair.firstGroup,
                                  language),
                          formatPValue(*pair.adjustedPValue, language));
    }
    return facts;
}

} // namespace tidemark
