// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/measure_tables.h"

#include <algorithm>

#include "core/analysis/scope.h"
#include "core/report/chart_numbers.h"
#include "core/report/report_words.h"
#include "core/report/sentences.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr int measureDecimals = 2;

/// A row: everything of a measure but its name.
struct Place
{
    int group = -1;
    int item = -1;
    bool panel = false;

    friend bool operator==(const Place &, const Place &) = default;
};

Place placeOf(const Measure &measure)
{
    return {measure.group, measure.item, measure.panel};
}

/// Adds what is not in the list yet, in the order it is met.
template <typename Value>
void addOnce(std::vector<Value> &list, const Value &value)
{
    if (std::ranges::find(list, value) == list.end())
        list.push_back(value);
}

QString labelOf(const AnalysisResult &result, const Place &place, const QString &language)
{
    QStringList parts;
    if (place.item >= 0)
        parts << result.items[std::size_t(place.item)].label.text(language);
    if (place.group >= 0)
        parts << result.groups[std::size_t(place.group)].label.text(language);
    else if (place.item < 0 || !result.groups.empty())
        parts << allLabel(language);
    if (place.panel)
        parts << panelLabel(language);
    return parts.join(u", "_s);
}

TableCell cellOf(const Measure &measure, CellFormat format)
{
    return {.format = format,
            .value = measure.value,
            .lower = measure.lower,
            .upper = measure.upper,
            .decimals = measureDecimals,
            .state = measure.state};
}

QString titleOf(const AnalysisResult &result, const QString &language)
{
    const QString title = std::holds_alternative<ScaleRequest>(result.request)
        ? threefold(language, u"%1: hvor godt leddene måler det samme"_s,
                    u"%1: kor godt ledda måler det same"_s,
                    u"%1: how well the items measure one thing"_s)
        : std::holds_alternative<SurvivalRequest>(result.request)
        ? threefold(language, u"%1: mediantid"_s, u"%1: mediantid"_s, u"%1: median time"_s)
        : threefold(language, u"%1: mål for spredningen av svarene"_s,
                    u"%1: mål for spreiinga av svara"_s,
                    u"%1: measures of how the answers spread"_s);
    return title.arg(result.provenance.question.text(language));
}

ResultTable tableOf(const AnalysisResult &result, int wave, const QString &language)
{
    std::vector<Place> places;
    std::vector<QString> names;
    for (const Measure &measure : result.measures) {
        if (measure.wave != wave)
            continue;
        addOnce(places, placeOf(measure));
        addOnce(names, measure.measure);
    }
    const auto hasInterval = [&](const QString &name) {
        return std::ranges::any_of(result.measures, [&](const Measure &measure) {
            return measure.measure == name && measure.lower.has_value();
        });
    };
    const QString waveLabel = result.waves[std::size_t(wave)].label.text(language);
    QString title = titleOf(result, language);
    if (result.waves.size() > 1)
        title += u", "_s + waveLabel;
    ResultTable table{.title = std::move(title), .subtitle = waveLabel, .language = language};
    table.columns.push_back({.head = result.provenance.byVariables});
    for (const QString &name : names) {
        table.columns.push_back(
            {.head = measureName(name, language), .format = CellFormat::Number});
        if (hasInterval(name))
            table.columns.push_back(
                {.head = intervalHead(scopeOf(result.request).confidence, language),
                 .format = CellFormat::Interval});
    }
    for (const Place &place : places) {
        TableRow row;
        row.cells.push_back({.text = labelOf(result, place, language)});
        for (const QString &name : names) {
            const auto found = std::ranges::find_if(result.measures, [&](const Measure &measure) {
                return measure.wave == wave && measure.measure == name && placeOf(measure) == place;
            });
            const bool isThere = found != result.measures.end();
            row.cells.push_back(isThere ? cellOf(*found, CellFormat::Number) : TableCell());
            if (hasInterval(name))
                row.cells.push_back(isThere ? cellOf(*found, CellFormat::Interval) : TableCell());
        }
        table.rows.push_back(std::move(row));
    }
    for (const TestFigure &test : result.tests) {
        if (test.wave == wave && test.statistic && test.df1 && test.pValue)
            table.notes << u"Log-rank: χ²(%1) = %2, p = %3."_s.arg(
                formatNumber(*test.df1, 0, language), formatNumber(*test.statistic, 2, language),
                formatNumber(*test.pValue, 3, language));
    }
    return table;
}

} // namespace

std::vector<ResultTable> measureTables(const AnalysisResult &result, const QString &language)
{
    std::vector<ResultTable> tables;
    for (int wave = 0; wave < int(result.waves.size()); ++wave)
        tables.push_back(tableOf(result, wave, language));
    return tables;
}

QString measureName(const QString &formula, const QString &language)
{
    struct Name
    {
        QLatin1StringView formula;
        QString nb;
        QString nn;
        QString en;
    };
    static const Name names[] = {
        {"blau"_L1, u"Blaus indeks"_s, u"Blaus indeks"_s, u"Blau's index"_s},
        {"iqv"_L1, u"Kvalitativ variasjon (IQV)"_s, u"Kvalitativ variasjon (IQV)"_s,
         u"Qualitative variation (IQV)"_s},
        {"entropy"_L1, u"Entropi"_s, u"Entropi"_s, u"Entropy"_s},
        {"relativeEntropy"_L1, u"Relativ entropi"_s, u"Relativ entropi"_s, u"Relative entropy"_s},
        {"effectiveCategories"_L1, u"Effektive kategorier"_s, u"Effektive kategoriar"_s,
         u"Effective categories"_s},
        {"alpha"_L1, u"Cronbachs alfa"_s, u"Cronbachs alfa"_s, u"Cronbach's alpha"_s},
        {"standardizedAlpha"_L1, u"Standardisert alfa"_s, u"Standardisert alfa"_s,
         u"Standardised alpha"_s},
        {"omega"_L1, u"McDonalds omega"_s, u"McDonalds omega"_s, u"McDonald's omega"_s},
        {"itemRest"_L1, u"Korrelasjon med resten"_s, u"Korrelasjon med resten"_s,
         u"Correlation with the rest"_s},
        {"alphaWithoutItem"_L1, u"Alfa uten leddet"_s, u"Alfa utan leddet"_s,
         u"Alpha without the item"_s},
        {"loading"_L1, u"Faktorladning"_s, u"Faktorladning"_s, u"Loading"_s},
        {"medianTime"_L1, u"Mediantid"_s, u"Mediantid"_s, u"Median time"_s},
    };
    const auto found = std::ranges::find(names, formula, &Name::formula);
    return found == std::end(names) ? formula
                                    : threefold(language, found->nb, found->nn, found->en);
}

QString scaleHeadline(const AnalysisResult &result, const QString &language)
{
    const QString question = result.provenance.question.text(language);
    const int newest = int(result.waves.size()) - 1;
    const auto alpha = std::ranges::find_if(result.measures, [&](const Measure &measure) {
        return measure.measure == u"alpha"_s && measure.wave == newest && measure.group < 0
            && measure.value
            && (measure.state == EstimateState::Shown
                || measure.state == EstimateState::FewAnswers);
    });
    if (alpha == result.measures.end())
        return question;
    return threefold(language, u"%1: Cronbachs alfa er %2"_s, u"%1: Cronbachs alfa er %2"_s,
                     u"%1: Cronbach's alpha is %2"_s)
        .arg(question, formatNumber(*alpha->value, measureDecimals, language));
}

} // namespace tidemark
