// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/survival_report.h"

#include <algorithm>

#include "core/analysis/scope.h"
#include "core/report/chart_from_result.h"
#include "core/report/chart_numbers.h"
#include "core/report/report_words.h"
#include "core/report/sentences.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// One curve: a group in a wave.
struct Curve
{
    int wave = 0;
    int group = -1;
    QString label = {};
};

std::vector<Curve> curvesOf(const AnalysisResult &result, const QString &language)
{
    std::vector<Curve> curves;
    for (const Estimate &estimate : result.estimates) {
        const EstimateKey &key = estimate.key;
        const bool isKnown = std::ranges::any_of(curves, [&](const Curve &curve) {
            return curve.wave == key.wave && curve.group == key.group;
        });
        if (key.kind != EstimateKind::Started || isKnown)
            continue;
        QString label = keyLabel(result, {.group = key.group}, language);
        if (key.group < 0)
            label = allLabel(language);
        if (result.waves.size() > 1)
            label += u", "_s + result.waves[std::size_t(key.wave)].label.text(language);
        curves.push_back({key.wave, key.group, label});
    }
    return curves;
}

EstimateKey keyOf(const Curve &curve, int time)
{
    return {
        .kind = EstimateKind::Started, .wave = curve.wave, .group = curve.group, .category = time};
}

bool isShown(const Estimate &estimate)
{
    return estimate.value
        && (estimate.state == EstimateState::Shown || estimate.state == EstimateState::FewAnswers);
}

QString timeText(const AnalysisResult &result, int time, const QString &language)
{
    const double at = *result.categories[std::size_t(time)].code;
    return formatNumber(at, at == double(qint64(at)) ? 0 : 1, language);
}

void addCells(TableRow &row, const Estimate *estimate)
{
    if (!estimate) {
        row.cells.resize(row.cells.size() + 3);
        return;
    }
    TableCell value{
        .format = CellFormat::Percent, .state = estimate->state, .estimate = estimate->key};
    if (estimate->value)
        value.value = 100.0 * *estimate->value;
    if (estimate->lower && estimate->upper) {
        value.lower = 100.0 * *estimate->lower;
        value.upper = 100.0 * *estimate->upper;
    }
    TableCell interval = value;
    interval.format = CellFormat::Interval;
    row.cells.push_back(value);
    row.cells.push_back(interval);
    row.cells.push_back({.format = CellFormat::Count,
                         .value = double(estimate->base),
                         .state = estimate->state,
                         .estimate = estimate->key,
                         .muted = true});
}

} // namespace

ResultTable survivalTable(const AnalysisResult &result, const QString &language)
{
    ResultTable table{.title = result.provenance.question.text(language),
                      .subtitle = subtitle(result, language),
                      .notes = notes(result, language),
                      .language = language};
    const std::vector<Curve> curves = curvesOf(result, language);
    const QString interval = intervalHead(scopeOf(result.request).confidence, language);
    const QString atRisk = threefold(language, u"Gjenstår"_s, u"Står att"_s, u"At risk"_s);
    table.columns.push_back({.head = threefold(language, u"Tid"_s, u"Tid"_s, u"Time"_s)});
    for (const Curve &curve : curves) {
        table.columns.push_back({curve.label, u"%"_s, CellFormat::Percent});
        table.columns.push_back({curve.label, interval, CellFormat::Interval});
        table.columns.push_back({curve.label, atRisk, CellFormat::Count});
    }
    for (int time = 0; time < int(result.categories.size()); ++time) {
        TableRow row;
        row.cells.push_back({.text = timeText(result, time, language)});
        for (const Curve &curve : curves)
            addCells(row, result.find(keyOf(curve, time)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

void fillCumulative(ChartSpec &spec, const AnalysisResult &result)
{
    const QString &language = spec.language;
    for (int time = 0; time < int(result.categories.size()); ++time)
        spec.rows.push_back({.key = u"time%1"_s.arg(time),
                             .label = timeText(result, time, language),
                             .position = result.categories[std::size_t(time)].code});
    const std::vector<Curve> curves = curvesOf(result, language);
    for (std::size_t i = 0; i < curves.size(); ++i) {
        const QString series = u"curve%1"_s.arg(i);
        spec.series.push_back({series, curves[i].label,
                               curves.size() == 1 ? SeriesRole::Estimate : SeriesRole::Category,
                               int(i)});
        for (int time = 0; time < int(result.categories.size()); ++time) {
            const Estimate *estimate = result.find(keyOf(curves[i], time));
            if (!estimate || !isShown(*estimate))
                continue;
            ChartMark mark{.row = u"time%1"_s.arg(time),
                           .series = series,
                           .key = keyText(estimate->key),
                           .value = 100.0 * *estimate->value,
                           .n = estimate->base};
            if (estimate->lower && estimate->upper) {
                mark.lower = 100.0 * *estimate->lower;
                mark.upper = 100.0 * *estimate->upper;
            }
            mark.explanation << survivalSentence(result, *estimate, language);
            spec.marks.push_back(std::move(mark));
        }
    }
    spec.valueAxis.unit = ChartUnit::Percent;
    spec.positionAxis.unit = ChartUnit::Number;
}

QString survivalHeadline(const AnalysisResult &result, const QString &language)
{
    const QString question = result.provenance.question.text(language);
    const Estimate *last = nullptr;
    for (const Estimate &estimate : result.estimates) {
        const bool isAll = estimate.key.kind == EstimateKind::Started && estimate.key.group < 0;
        if (isAll && isShown(estimate))
            last = &estimate;
    }
    if (!last)
        return question;
    return threefold(language, u"%1: innen %2 for %3 prosent"_s, u"%1: innan %2 for %3 prosent"_s,
                     u"%1: by %2 for %3 per cent"_s)
        .arg(question, timeText(result, last->key.category, language),
             formatNumber(100.0 * *last->value, 0, language));
}

QString survivalSentence(const AnalysisResult &result, const Estimate &estimate,
                         const QString &language)
{
    EstimateKey place = estimate.key;
    place.category = -1;
    const QString group = place.group < 0
        ? allLabel(language)
        : result.groups[std::size_t(place.group)].label.text(language);
    QString text = threefold(language, u"%1: innen %2 har det skjedd for %3 prosent"_s,
                             u"%1: innan %2 har det hendt for %3 prosent"_s,
                             u"%1: by %2 it has happened for %3 per cent"_s)
                       .arg(group, timeText(result, estimate.key.category, language),
                            formatNumber(100.0 * *estimate.value, 1, language));
    if (estimate.lower && estimate.upper)
        text += u" (%1 %2)"_s.arg(
            intervalHead(scopeOf(result.request).confidence, language),
            formatInterval(100.0 * *estimate.lower, 100.0 * *estimate.upper, 1, language));
    return text + u'.';
}

} // namespace tidemark
