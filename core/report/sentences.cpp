// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sentences.h"

#include <cmath>

#include "core/analysis/change_disclosure.h"
#include "core/analysis/disclosure.h"
#include "core/analysis/scope.h"
#include "core/report/change_sentences.h"
#include "core/report/chart_numbers.h"
#include "core/report/crosstab_sentences.h"
#include "core/report/difference_report.h"
#include "core/report/measure_tables.h"
#include "core/report/oaxaca_report.h"
#include "core/report/regression_words.h"
#include "core/report/report_words.h"
#include "core/report/result_grid.h"
#include "core/report/survival_report.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr double belowByAtMost = 0.015; ///< "i underkant av": up to 1.5 pp. under the round figure
constexpr double asGoodAsRound = 0.005;

bool isRegression(const AnalysisResult &result)
{
    return std::holds_alternative<RegressionRequest>(result.request);
}

bool isShown(const Estimate *estimate)
{
    return estimate && estimate->value
        && (estimate->state == EstimateState::Shown
            || estimate->state == EstimateState::FewAnswers);
}

bool isCrosstab(const AnalysisResult &result)
{
    return std::holds_alternative<CrosstabRequest>(result.request);
}

bool isShareKind(EstimateKind kind)
{
    return kind == EstimateKind::Share || kind == EstimateKind::CombinedShare;
}

QString categoryLabel(const AnalysisResult &result, const EstimateKey &key, const QString &language)
{
    if (key.category >= 0)
        return result.categories[std::size_t(key.category)].label.text(language);
    return key.item < 0 || asksForShares(result.request) ? combinedLabel(result, language)
                                                         : QString();
}

QString waveLabel(const AnalysisResult &result, int wave, const QString &language)
{
    return wave < 0 ? QString() : result.waves[std::size_t(wave)].label.text(language);
}

/// The figure a headline speaks of: everyone, newest wave; of a scale the combined share, else the
/// first category; of several items the highest.
const Estimate *mainEstimate(const AnalysisResult &result)
{
    const Estimate *best = nullptr;
    const auto rank = [](const Estimate &estimate) {
        return std::tuple(!estimate.key.panel, estimate.key.wave, estimate.key.group < 0,
                          estimate.key.kind == EstimateKind::CombinedShare, -estimate.key.category,
                          estimate.value.value_or(-1.0));
    };
    for (const Estimate &estimate : result.estimates) {
        if (isChangeKind(estimate.key.kind) || estimate.key.kind == EstimateKind::Transition
            || !isShown(&estimate))
            continue;
        if (!best || rank(estimate) > rank(*best))
            best = &estimate;
    }
    return best;
}

const Estimate *changeOf(const AnalysisResult &result, const EstimateKey &key)
{
    EstimateKey wanted = key;
    wanted.kind = EstimateKind::Change;
    for (int from = 0; from < key.wave; ++from) {
        wanted.fromWave = from;
        if (const Estimate *found = result.find(wanted); isShown(found))
            return found;
    }
    return nullptr;
}

bool leavesZeroOut(const Estimate &change)
{
    return change.lower && change.upper && (*change.lower > 0 || *change.upper < 0);
}

QString subjectOf(const AnalysisResult &result, const EstimateKey &key, const QString &language)
{
    QString subject = key.item >= 0 ? result.items[std::size_t(key.item)].label.text(language)
                                    : result.provenance.question.text(language);
    // Worded as a question, but inside a sentence it is none.
    while (subject.endsWith(u'?'))
        subject.chop(1);
    return subject;
}

QString changeHeadline(const AnalysisResult &result, const Estimate &main, const Estimate &change,
                       const QString &language)
{
    const QString from = waveLabel(result, change.key.fromWave, language);
    const QString to = waveLabel(result, change.key.wave, language);
    const QString subject = subjectOf(result, main.key, language);
    if (!leavesZeroOut(change))
        return threefold(language, u"%1: ingen klar endring fra %2 til %3"_s,
                         u"%1: inga klar endring frå %2 til %3"_s,
                         u"%1: no clear change from %2 to %3"_s)
            .arg(subject, from, to);
    const bool isUp = *change.value > 0;
    if (!isShareKind(main.key.kind))
        return threefold(language, isUp ? u"%1: opp fra %2 til %3"_s : u"%1: ned fra %2 til %3"_s,
                         isUp ? u"%1: opp frå %2 til %3"_s : u"%1: ned frå %2 til %3"_s,
                         isUp ? u"%1: up from %2 to %3"_s : u"%1: down from %2 to %3"_s)
            .arg(subject, from, to);
    const QString points = formatNumber(100 * std::abs(*change.value), 0, language);
    return threefold(language,
                     isUp ? u"%1: opp %2 prosentpoeng fra %3 til %4"_s
                          : u"%1: ned %2 prosentpoeng fra %3 til %4"_s,
                     isUp ? u"%1: opp %2 prosentpoeng frå %3 til %4"_s
                          : u"%1: ned %2 prosentpoeng frå %3 til %4"_s,
                     isUp ? u"%1: up %2 percentage points from %3 to %4"_s
                          : u"%1: down %2 percentage points from %3 to %4"_s)
        .arg(subject, points, from, to);
}

QString shareHeadline(const AnalysisResult &result, const Estimate &main, const QString &language)
{
    const QString units = unitWord(result.provenance, language);
    const QString answer = categoryLabel(result, main.key, language);
    const QString words = shareInWords(*main.value, main.upper.value_or(1.0), language);
    const QString subject = subjectOf(result, main.key, language);
    if (answer.isEmpty() || main.key.item >= 0) {
        const QString percent = formatNumber(100 * *main.value, 0, language);
        return threefold(language, u"Høyest: %1, %2 prosent"_s, u"Høgast: %1, %2 prosent"_s,
                         u"Highest: %1, %2 per cent"_s)
            .arg(subject, percent);
    }
    return threefold(language, u"%1: %2 %3 svarer «%4»"_s, u"%1: %2 %3 svarer «%4»"_s,
                     u"%1: %2 %3 answer “%4”"_s)
        .arg(subject, words, units, answer);
}

QString numberHeadline(const AnalysisResult &result, const Estimate &main, const QString &language)
{
    const int decimals = std::abs(*main.value) < 10 ? 1 : 0;
    const QString value = formatNumber(*main.value, decimals, language);
    const QString head = columnHead(main.key.kind, language).toLower();
    const QString wave = waveLabel(result, main.key.wave, language);
    return threefold(language, u"%1: %2 %3 i %4"_s, u"%1: %2 %3 i %4"_s, u"%1: %2 %3 in %4"_s)
        .arg(subjectOf(result, main.key, language),
             head == u"gj.snitt"_s
                 ? threefold(language, u"gjennomsnittet er"_s, u"gjennomsnittet er"_s, {})
                 : head,
             value, wave);
}

QString baseSentence(const AnalysisResult &result, const QString &language)
{
    QStringList bases;
    for (const WaveFacts &wave : result.provenance.waves) {
        const QString n = formatNumber(double(wave.base), 0, language);
        bases << (result.provenance.waves.size() > 1 ? u"%1 (%2)"_s.arg(n, wave.wave) : n);
    }
    QString text = u"n\u00a0=\u00a0"_s + listing(bases, language);
    if (result.provenance.waves.empty())
        return {};
    const WaveFacts &newest = result.provenance.waves.back();
    if (newest.populationSize) {
        const QString population = formatNumber(*newest.populationSize, 0, language);
        const QString units = newest.unitPlural.text(language);
        text += threefold(language, u" av N\u00a0=\u00a0%1"_s, u" av N\u00a0=\u00a0%1"_s,
                          u" of N\u00a0=\u00a0%1"_s)
                    .arg(population);
        if (!units.isEmpty())
            text += u' ' + units;
    }
    return text + u'.';
}

QString methodSentence(const AnalysisResult &result, const QString &language)
{
    QString text = intervalMethodName(result.provenance.intervalMethod, language);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    const bool isFinite =
        std::ranges::any_of(result.provenance.waves, &WaveFacts::finitePopulation);
    if (isFinite)
        text += threefold(language, u" med korreksjon for endelig populasjon"_s,
                          u" med korreksjon for endeleg populasjon"_s,
                          u" with finite population correction"_s);
    return text + u'.';
}

QString leftOutSentence(const AnalysisResult &result, const QString &language)
{
    QStringList parts;
    for (const WaveFacts &wave : result.provenance.waves) {
        for (const auto &[reason, count] : wave.leftOut) {
            if (count == 0)
                continue;
            const QString where =
                result.provenance.waves.size() > 1 ? u" (%1)"_s.arg(wave.wave) : QString();
            parts << formatNumber(double(count), 0, language) + u'\u00a0'
                    + reasonLabel(reason, language) + where;
        }
    }
    if (parts.isEmpty())
        return {};
    return threefold(language, u"Utenfor basis: %1."_s, u"Utanfor basis: %1."_s,
                     u"Outside the base: %1."_s)
        .arg(listing(parts, language));
}

} // namespace

QString shareInWords(double share, double upper, const QString &language)
{
    const int tenths = int(std::lround(10 * share));
    const QString units = threefold(language, u"%1 av 10"_s, u"%1 av 10"_s, u"%1 in 10"_s);
    if (tenths == 0)
        return threefold(language, u"svært få"_s, u"svært få"_s, u"very few"_s);
    if (tenths == 10)
        return threefold(language, u"nesten alle"_s, u"nesten alle"_s, u"nearly all"_s);
    if (tenths == 5)
        return upper < 0.5 ? threefold(language, u"under halvparten av"_s, u"under halvparten av"_s,
                                       u"under half of the"_s)
                           : threefold(language, u"om lag halvparten av"_s,
                                       u"om lag halvparten av"_s, u"about half of the"_s);
    const double gap = share - tenths / 10.0;
    if (std::abs(gap) <= asGoodAsRound)
        return units.arg(tenths);
    if (gap < 0 && gap >= -belowByAtMost)
        return threefold(language, u"i underkant av %1"_s, u"i underkant av %1"_s,
                         u"just under %1"_s)
            .arg(units.arg(tenths));
    if (gap > 0 && gap <= belowByAtMost)
        return threefold(language, u"drøyt %1"_s, u"drygt %1"_s, u"just over %1"_s)
            .arg(units.arg(tenths));
    return threefold(language, u"om lag %1"_s, u"om lag %1"_s, u"about %1"_s)
        .arg(units.arg(tenths));
}

QString keyLabel(const AnalysisResult &result, const EstimateKey &key, const QString &language)
{
    if (isCrosstab(result))
        return crosstabLabel(result, key, language);
    QStringList parts;
    if (key.item >= 0)
        parts << result.items[std::size_t(key.item)].label.text(language);
    if (key.group >= 0)
        parts << result.groups[std::size_t(key.group)].label.text(language);
    const QString category = categoryLabel(result, key, language);
    if (!category.isEmpty())
        parts << category;
    return parts.isEmpty() ? allLabel(language) : parts.join(u": "_s);
}

QString headline(const AnalysisResult &result, const QString &language)
{
    if (std::holds_alternative<SurvivalRequest>(result.request))
        return survivalHeadline(result, language);
    if (isOaxaca(result))
        return oaxacaHeadline(result, language);
    if (isDifference(result))
        return differenceHeadline(result, language);
    if (std::holds_alternative<ScaleRequest>(result.request))
        return scaleHeadline(result, language);
    if (isCrosstab(result))
        return crosstabHeadline(result, language);
    if (isRegression(result))
        return regressionHeadline(result, language);
    const Estimate *main = mainEstimate(result);
    if (!main || main->key.group >= 0)
        return result.provenance.question.text(language);
    const Estimate *change = changeOf(result, main->key);
    if (change && (main->key.item < 0 || result.items.size() < 2))
        return changeHeadline(result, *main, *change, language);
    return isShareKind(main->key.kind) ? shareHeadline(result, *main, language)
                                       : numberHeadline(result, *main, language);
}

QString subtitle(const AnalysisResult &result, const QString &language)
{
    if (isRegression(result))
        return regressionSubtitle(result, language);
    QString text = result.provenance.wording.isEmpty() ? result.provenance.question.text(language)
                                                       : result.provenance.wording.text(language);
    const QString confidence = formatPercent(100 * scopeOf(result.request).confidence, 0, language);
    text += text.endsWith(u'?') || text.endsWith(u'.') ? u" "_s : u". "_s;
    if (isCrosstab(result))
        text += directionText(result, language) + u". "_s;
    return text
        + threefold(language, u"Med %1 konfidensintervall"_s, u"Med %1 konfidensintervall"_s,
                    u"With %1 confidence interval"_s)
              .arg(confidence);
}

namespace {

QStringList figureNotes(const AnalysisResult &result, const QString &language)
{
    QStringList list;
    list << baseSentence(result, language);
    const QString filter = scopeOf(result.request).filter;
    if (!filter.isEmpty())
        list << threefold(language, u"Filter: %1."_s, u"Filter: %1."_s, u"Filter: %1."_s)
                    .arg(filter);
    if (result.provenance.unitsInAllWaves > 0 && result.waves.size() > 1)
        list << threefold(language, u"%1 svarte alle gangene."_s, u"%1 svarte alle gongene."_s,
                          u"%1 answered every time."_s)
                    .arg(formatNumber(double(result.provenance.unitsInAllWaves), 0, language));
    list << methodSentence(result, language) << weightSentence(result, language)
         << leftOutSentence(result, language);
    for (const LocalText &note : result.provenance.linkNotes)
        list << note.text(language);
    if (isOaxaca(result))
        list << oaxacaMethod(result, language) + u'.';
    if (isDifference(result))
        list << differenceMethod(result, language) + u'.' << preTrendSentence(result, language);
    if (isCrosstab(result))
        list << crosstabNotes(result, language);
    list.removeAll(QString());
    return list;
}

} // namespace

QStringList notes(const AnalysisResult &result, const QString &language)
{
    QStringList list =
        isRegression(result) ? regressionNotes(result, language) : figureNotes(result, language);
    if (isDisclosureOff(result))
        list << threefold(language, u"Små antall personer er ikke skjult."_s,
                          u"Små tal personar er ikkje skjulte."_s,
                          u"Small counts of persons are not hidden."_s);
    return list;
}

QString sentence(const AnalysisResult &result, const EstimateKey &key, const QString &language)
{
    if (isRegression(result))
        return regressionSentence(result, key, language);
    if (isOaxaca(result))
        return oaxacaSentence(result, key, language);
    if (isDifference(result))
        return differenceSentence(result, key, language);
    const Estimate *estimate = result.find(key);
    if (!isShown(estimate))
        return {};
    if (hasChangeSentence(key.kind))
        return changeSentence(result, *estimate, language);
    if (key.kind == EstimateKind::Started)
        return survivalSentence(result, *estimate, language);
    const QString label = keyLabel(result, key, language);
    const QString level = formatPercent(100 * scopeOf(result.request).confidence, 0, language);
    const QString wave = waveLabel(result, key.wave, language);
    const bool isShareFigure = asksForShares(result.request);
    const double scale = isShareFigure ? 100.0 : 1.0;
    const int decimals = isShareFigure || std::abs(*estimate->value) >= 10 ? 1 : 2;
    const QString ci = threefold(language, u"KI"_s, u"KI"_s, u"CI"_s);
    if (key.kind == EstimateKind::Change) {
        const QString unit = isShareFigure
            ? threefold(language, u" prosentpoeng"_s, u" prosentpoeng"_s, u" percentage points"_s)
            : QString();
        return threefold(language, u"%1: endring fra %2 til %3 er %4 (%5 %6 %7)."_s,
                         u"%1: endring frå %2 til %3 er %4 (%5 %6 %7)."_s,
                         u"%1: the change from %2 to %3 is %4 (%5 %6 %7)."_s)
            .arg(label, waveLabel(result, key.fromWave, language), wave,
                 formatChange(scale * *estimate->value, decimals, language) + unit, level, ci,
                 formatChangeInterval(scale * estimate->lower.value_or(0),
                                      scale * estimate->upper.value_or(0), decimals, language));
    }
    const QString unit = isShareFigure
        ? threefold(language, u" prosent"_s, u" prosent"_s, u" per cent"_s)
        : QString();
    return threefold(language, u"%1: %2 i %3 (%4 %5 %6)."_s, u"%1: %2 i %3 (%4 %5 %6)."_s,
                     u"%1: %2 in %3 (%4 %5 %6)."_s)
        .arg(label, formatNumber(scale * *estimate->value, decimals, language) + unit, wave, level,
             ci,
             formatInterval(scale * estimate->lower.value_or(0),
                            scale * estimate->upper.value_or(0), decimals, language));
}

} // namespace tidemark
