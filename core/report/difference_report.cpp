// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/difference_report.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/difference_analysis.h"
#include "core/report/chart_from_result.h"
#include "core/report/chart_numbers.h"
#include "core/report/report_words.h"
#include "core/report/sentences.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

const DifferenceRequest &requestOf(const AnalysisResult &result)
{
    return std::get<DifferenceRequest>(result.request);
}

bool isShare(const AnalysisResult &result)
{
    return isShareOutcome(requestOf(result));
}

double scaleOf(const AnalysisResult &result)
{
    return isShare(result) ? 100.0 : 1.0;
}

int decimalsOf(const AnalysisResult &result)
{
    return isShare(result) ? 1 : 2;
}

int waveOf(const AnalysisResult &result, const QString &name, int otherwise)
{
    const auto found = std::ranges::find(result.waves, name, &Heading::key);
    return name.isEmpty() || found == result.waves.end() ? otherwise
                                                         : int(found - result.waves.begin());
}

int beforeOf(const AnalysisResult &result)
{
    return waveOf(result, requestOf(result).before, 0);
}

int afterOf(const AnalysisResult &result)
{
    return waveOf(result, requestOf(result).after, int(result.waves.size()) - 1);
}

EstimateKey keyOf(const AnalysisResult &result, DifferencePart part, int group, int wave)
{
    return differenceKey(part, group, wave, beforeOf(result));
}

DifferencePart partOf(const EstimateKey &key)
{
    return DifferencePart(key.part);
}

QString waveName(const AnalysisResult &result, int wave, const QString &language)
{
    return result.waves[std::size_t(wave)].label.text(language);
}

QString groupName(const AnalysisResult &result, int group, const QString &language)
{
    return result.groups[std::size_t(group)].label.text(language);
}

/// "2024", "2024 mot 2021".
QString labelOf(const AnalysisResult &result, const EstimateKey &key, const QString &language)
{
    const QString wave = waveName(result, key.wave, language);
    if (key.fromWave < 0)
        return wave;
    return threefold(language, u"%1 mot %2"_s, u"%1 mot %2"_s, u"%1 against %2"_s)
        .arg(wave, waveName(result, key.fromWave, language));
}

QString counterfactualName(const AnalysisResult &result, const QString &language)
{
    return threefold(language, u"%1 med samme endring som %2"_s, u"%1 med same endring som %2"_s,
                     u"%1 with the change of %2"_s)
        .arg(groupName(result, 0, language), groupName(result, 1, language));
}

TableRow rowOf(const AnalysisResult &result, const EstimateKey &key, const QString &language)
{
    const Estimate &estimate = *result.find(key);
    const double scale = scaleOf(result);
    const bool isLevel = isDifferenceLevel(result, key);
    const bool isMain = partOf(key) == DifferencePart::Difference && key.wave == afterOf(result);
    TableRow row{.indent = 1, .isTotal = isMain};
    row.cells.push_back({.text = labelOf(result, key, language)});
    TableCell cell{.format = !isShare(result) ? CellFormat::Number
                       : isLevel              ? CellFormat::Percent
                                              : CellFormat::PercentagePoints,
                   .decimals = decimalsOf(result),
                   .state = estimate.state,
                   .estimate = key};
    if (estimate.value)
        cell.value = scale * *estimate.value;
    if (estimate.lower && estimate.upper) {
        cell.lower = scale * *estimate.lower;
        cell.upper = scale * *estimate.upper;
        cell.differs = !isLevel && (*estimate.lower > 0.0 || *estimate.upper < 0.0);
    }
    TableCell interval = cell;
    interval.format = isLevel ? CellFormat::Interval : CellFormat::SignedInterval;
    TableCell p{.estimate = key};
    if (const auto value = isLevel ? std::nullopt : pValueOf(estimate))
        p.text = formatPValue(*value, language);
    row.cells.push_back(cell);
    row.cells.push_back(interval);
    row.cells.push_back(p);
    row.cells.push_back({.format = CellFormat::Count,
                         .value = double(estimate.base),
                         .state = estimate.state,
                         .estimate = key,
                         .muted = true});
    return row;
}

/// A head with the figures of one part below it, those that there are.
void addRows(ResultTable &table, const AnalysisResult &result, const QString &head,
             DifferencePart part, int group)
{
    const auto addHead = [&] {
        TableRow row{.isGroupHead = true};
        row.cells.push_back({.text = head});
        row.cells.resize(table.columns.size());
        table.rows.push_back(std::move(row));
    };
    bool hasHead = head.isEmpty();
    for (int wave = 0; wave < int(result.waves.size()); ++wave) {
        const EstimateKey key = keyOf(result, part, group, wave);
        if (!result.find(key))
            continue;
        if (!hasHead)
            addHead();
        hasHead = true;
        table.rows.push_back(rowOf(result, key, table.language));
    }
}

void addMark(ChartSpec &spec, const AnalysisResult &result, const QString &row,
             const QString &series, const EstimateKey &key)
{
    const Estimate *estimate = result.find(key);
    if (!estimate)
        return;
    const double scale = scaleOf(result);
    ChartMark mark{
        .row = row, .series = series, .key = keyText(key), .state = markState(estimate->state)};
    if (mark.state == MarkState::Shown || mark.state == MarkState::FewAnswers) {
        const auto scaled = [&](const std::optional<double> &value) {
            return value ? std::optional(scale * *value) : std::nullopt;
        };
        mark.value = scaled(estimate->value);
        mark.n = estimate->base;
        mark.explanation << differenceSentence(result, key, spec.language);
        if (partOf(key) != DifferencePart::Counterfactual) {
            mark.lower = scaled(estimate->lower);
            mark.upper = scaled(estimate->upper);
        }
    }
    spec.marks.push_back(std::move(mark));
}

void fillLines(ChartSpec &spec, const AnalysisResult &result)
{
    const QString names[] = {groupName(result, 0, spec.language),
                             groupName(result, 1, spec.language),
                             counterfactualName(result, spec.language)};
    const QString keys[] = {u"treated"_s, u"comparison"_s, u"counterfactual"_s};
    for (int i = 0; i < 3; ++i)
        spec.series.push_back(
            {.key = keys[i], .name = names[i], .role = SeriesRole::Category, .rank = i});
    for (int wave = 0; wave < int(result.waves.size()); ++wave) {
        const Heading &heading = result.waves[std::size_t(wave)];
        bool isYear = false;
        const double year = heading.key.toDouble(&isYear);
        spec.rows.push_back({.key = heading.key,
                             .label = heading.label.text(spec.language),
                             .position = isYear ? year : double(wave)});
        for (int group = 0; group < 2; ++group)
            addMark(spec, result, heading.key, keys[group],
                    keyOf(result, DifferencePart::Mean, group, wave));
        // the line leaves that of the treated in the wave before
        addMark(spec, result, heading.key, keys[2],
                wave == beforeOf(result) ? keyOf(result, DifferencePart::Mean, 0, wave)
                                         : keyOf(result, DifferencePart::Counterfactual, 0, wave));
        if (wave == beforeOf(result)) {
            spec.marks.back().lower.reset();
            spec.marks.back().upper.reset();
        }
    }
    spec.valueAxis.unit = isShare(result) ? ChartUnit::Percent : ChartUnit::Number;
    spec.heads.levels = isShare(result)
        ? threefold(spec.language, u"Andel, prosent"_s, u"Prosentdel"_s, u"Share, per cent"_s)
        : result.provenance.question.text(spec.language);
}

void fillDifferences(ChartSpec &spec, const AnalysisResult &result)
{
    const QString name = columnHead(EstimateKind::Effect, spec.language);
    spec.series.push_back({.key = u"estimate"_s, .name = name, .role = SeriesRole::Estimate});
    for (int wave = 0; wave < int(result.waves.size()); ++wave) {
        const EstimateKey key = keyOf(result, DifferencePart::Difference, -1, wave);
        if (!result.find(key))
            continue;
        spec.rows.push_back({.key = keyText(key), .label = labelOf(result, key, spec.language)});
        addMark(spec, result, keyText(key), u"estimate"_s, key);
    }
    spec.valueAxis.unit = isShare(result) ? ChartUnit::PercentagePoints : ChartUnit::Number;
    spec.heads.estimate = isShare(result) ? u"pp."_s : name;
    spec.references.push_back({.kind = ReferenceKind::Value, .at = 0.0});
}

QString unitOf(const AnalysisResult &result, const QString &language)
{
    return isShare(result)
        ? threefold(language, u" prosentpoeng"_s, u" prosentpoeng"_s, u" percentage points"_s)
        : QString();
}

QString signedText(const AnalysisResult &result, double value, const QString &language)
{
    return formatChange(value, decimalsOf(result), language) + unitOf(result, language);
}

QString sizeText(const AnalysisResult &result, double value, const QString &language)
{
    return formatNumber(std::abs(value), decimalsOf(result), language) + unitOf(result, language);
}

/// " (95 % KI −3 til +8, p = 0,021)".
QString uncertainty(const AnalysisResult &result, const Estimate &estimate, const QString &language)
{
    if (!estimate.lower || !estimate.upper)
        return {};
    const double lower = scaleOf(result) * *estimate.lower;
    const double upper = scaleOf(result) * *estimate.upper;
    const int decimals = decimalsOf(result);
    const bool isLevel = isDifferenceLevel(result, estimate.key);
    QString text = intervalHead(requestOf(result).scope.confidence, language) + u' '
        + (isLevel ? formatInterval(lower, upper, decimals, language)
                   : formatChangeInterval(lower, upper, decimals, language));
    if (const auto p = isLevel ? std::nullopt : pValueOf(estimate))
        text += u", "_s + formatPValue(*p, language);
    return u" (%1)"_s.arg(text);
}

QString moreWord(bool isMore, const QString &language)
{
    return isMore ? threefold(language, u"høyere"_s, u"høgare"_s, u"more"_s)
                  : threefold(language, u"lavere"_s, u"lågare"_s, u"less"_s);
}

QString differenceText(const AnalysisResult &result, const EstimateKey &key, double value,
                       const QString &language)
{
    const QString text = key.wave > key.fromWave
        ? threefold(language, u"Endringen fra %5 til %4 er %1 %2 for %3 enn for %6"_s,
                    u"Endringa frå %5 til %4 er %1 %2 for %3 enn for %6"_s,
                    u"The change from %5 to %4 is %1 %2 for %3 than for %6"_s)
        : threefold(language, u"I %4, før %5, lå %3 %1 %2 målt mot %6 enn i %5"_s,
                    u"I %4, før %5, låg %3 %1 %2 målt mot %6 enn i %5"_s,
                    u"In %4, before %5, %3 stood %1 %2 against %6 than in %5"_s);
    return text.arg(sizeText(result, value, language), moreWord(value >= 0.0, language),
                    groupName(result, 0, language), waveName(result, key.wave, language),
                    waveName(result, key.fromWave, language), groupName(result, 1, language));
}

QString levelText(const AnalysisResult &result, double value, const QString &language)
{
    return isShare(result) ? formatPercent(value, 1, language) : formatNumber(value, 2, language);
}

QString covariateNames(const AnalysisResult &result, const QString &language)
{
    QStringList names;
    for (const ModelTerm &term : requestOf(result).covariates)
        names << (term.variable.isEmpty() ? term.interaction.join(u" × "_s) : term.variable);
    return listing(names, language);
}

QString errorText(const DifferenceRequest &request, const QString &language)
{
    return request.errors == ErrorType::Design
        ? threefold(language, u"etter utvalgsdesignet"_s, u"etter utvalsdesignet"_s,
                    u"by the sample design"_s)
        : threefold(language, u"klynget etter %1"_s, u"klyngja etter %1"_s, u"clustered by %1"_s)
              .arg(request.cluster);
}

} // namespace

bool isDifference(const AnalysisResult &result)
{
    return std::holds_alternative<DifferenceRequest>(result.request);
}

bool isDifferenceLevel(const AnalysisResult &result, const EstimateKey &key)
{
    return isDifference(result)
        && (partOf(key) == DifferencePart::Mean || partOf(key) == DifferencePart::Counterfactual);
}

ResultTable differenceTable(const AnalysisResult &result, const QString &language)
{
    ResultTable table{.title = result.provenance.question.text(language),
                      .subtitle = subtitle(result, language),
                      .notes = notes(result, language),
                      .language = language};
    table.columns = {
        {.head =
             threefold(language, u"Gruppe og bølge"_s, u"Gruppe og bølgje"_s, u"Group and wave"_s)},
        {.head = isShare(result)
             ? u"% / pp."_s
             : threefold(language, u"Nivå / endring"_s, u"Nivå / endring"_s, u"Level / change"_s),
         .format = isShare(result) ? CellFormat::PercentagePoints : CellFormat::Number},
        {.head = intervalHead(requestOf(result).scope.confidence, language),
         .format = CellFormat::SignedInterval},
        {.head = u"p"_s},
        {.head = u"n"_s, .format = CellFormat::Count}};
    for (int group = 0; group < 2; ++group) {
        addRows(table, result, groupName(result, group, language), DifferencePart::Mean, group);
        addRows(table, result, {}, DifferencePart::Change, group);
    }
    addRows(table, result,
            result.parts[std::size_t(DifferencePart::Difference)].label.text(language),
            DifferencePart::Difference, -1);
    addRows(table, result, counterfactualName(result, language), DifferencePart::Counterfactual, 0);
    return table;
}

ChartSpec differenceChart(const AnalysisResult &result, ChartKind kind, const QString &language)
{
    ChartSpec spec;
    spec.kind = kind;
    spec.language = language;
    spec.headline = headline(result, language);
    spec.subtitle = subtitle(result, language);
    spec.notes = notes(result, language);
    spec.isSynthetic = result.synthetic;
    const Scope &scope = requestOf(result).scope;
    spec.interval.level = scope.confidence;
    spec.interval.method = result.provenance.intervalMethod;
    spec.minBase = scope.smallestBase;
    spec.valueAxis.decimals = 1;
    if (kind == ChartKind::Line)
        fillLines(spec, result);
    else
        fillDifferences(spec, result);
    return spec;
}

QString differenceHeadline(const AnalysisResult &result, const QString &language)
{
    const QString question = result.provenance.question.text(language);
    const Estimate *main =
        result.find(keyOf(result, DifferencePart::Difference, -1, afterOf(result)));
    if (!main || !main->value)
        return question;
    const bool isClear = main->lower && main->upper && (*main->lower > 0.0 || *main->upper < 0.0);
    const QString before = waveName(result, beforeOf(result), language);
    const QString after = waveName(result, afterOf(result), language);
    const QString treated = groupName(result, 0, language);
    const QString others = groupName(result, 1, language);
    if (!isClear)
        return threefold(language,
                         u"%1: ingen klar forskjell i endring fra %2 til %3 mellom %4 og %5"_s,
                         u"%1: ingen klar skilnad i endring frå %2 til %3 mellom %4 og %5"_s,
                         u"%1: no clear difference in change from %2 to %3 between %4 and %5"_s)
            .arg(question, before, after, treated, others);
    const bool isMore = *main->value > 0.0;
    return threefold(language, u"%1: endringen fra %2 til %3 er %4 %5 for %6 enn for %7"_s,
                     u"%1: endringa frå %2 til %3 er %4 %5 for %6 enn for %7"_s,
                     u"%1: the change from %2 to %3 is %4 %5 for %6 than for %7"_s)
        .arg(question, before, after, sizeText(result, scaleOf(result) * *main->value, language),
             moreWord(isMore, language), treated, others);
}

QString differenceSentence(const AnalysisResult &result, const EstimateKey &key,
                           const QString &language)
{
    const Estimate *estimate = result.find(key);
    if (!estimate || !estimate->value)
        return {};
    const double value = scaleOf(result) * *estimate->value;
    const QString wave = waveName(result, key.wave, language);
    QString text;
    switch (partOf(key)) {
    case DifferencePart::Mean:
        text = u"%1, %2: %3"_s.arg(groupName(result, key.group, language), wave,
                                   levelText(result, value, language));
        break;
    case DifferencePart::Counterfactual:
        text = u"%1, %2: %3"_s.arg(counterfactualName(result, language), wave,
                                   levelText(result, value, language));
        break;
    case DifferencePart::Change:
        text = u"%1, %2: %3"_s.arg(groupName(result, key.group, language),
                                   labelOf(result, key, language),
                                   signedText(result, value, language));
        break;
    case DifferencePart::Difference:
        text = differenceText(result, key, value, language);
        break;
    }
    return text + uncertainty(result, *estimate, language) + u'.';
}

QString differenceMethod(const AnalysisResult &result, const QString &language)
{
    const DifferenceRequest &request = requestOf(result);
    const QString constants = request.within.isEmpty()
        ? threefold(language, u"gruppe og bølge"_s, u"gruppe og bølgje"_s, u"group and wave"_s)
        : threefold(language, u"hver enhet (%1) og bølge"_s, u"kvar eining (%1) og bølgje"_s,
                    u"each unit (%1) and wave"_s)
              .arg(request.within);
    const QString adjusted = request.covariates.empty()
        ? QString()
        : threefold(language, u", justert for %1"_s, u", justert for %1"_s, u", adjusted for %1"_s)
              .arg(covariateNames(result, language));
    return threefold(
               language,
               u"Forskjell i forskjeller, lineær modell med konstant for %1%2: %3 mot %4. Det er "
               u"en "
               u"virkning bare om gruppene ellers ville endret seg likt. Standardfeil %5"_s,
               u"Skilnad i skilnader, lineær modell med konstant for %1%2: %3 mot %4. Det er ein "
               u"verknad berre om gruppene elles ville endra seg likt. Standardfeil %5"_s,
               u"Difference in differences, linear model with a constant for %1%2: %3 against %4. "
               u"It is an effect only if the groups would have changed alike otherwise. Standard "
               u"errors %5"_s)
        .arg(constants, adjusted, groupName(result, 0, language), groupName(result, 1, language),
             errorText(request, language));
}

QString preTrendSentence(const AnalysisResult &result, const QString &language)
{
    const auto test = std::ranges::find(result.tests, u"preTrends"_s, &TestFigure::test);
    if (test == result.tests.end() || !test->pValue)
        return {};
    return threefold(language, u"Ingen forskjell i bølgene før: F\u00a0=\u00a0%1, %2."_s,
                     u"Ingen skilnad i bølgjene før: F\u00a0=\u00a0%1, %2."_s,
                     u"No difference in the waves before: F\u00a0=\u00a0%1, %2."_s)
        .arg(formatNumber(*test->statistic, 2, language), formatPValue(*test->pValue, language));
}

} // namespace tidemark
