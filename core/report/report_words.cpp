// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_words.h"

#include "core/report/chart_numbers.h"

using namespace Qt::StringLiterals;

namespace tidemark {

QString threefold(const QString &language, const QString &nb, const QString &nn, const QString &en)
{
    if (language == u"en"_s)
        return en;
    return language == u"nn"_s ? nn : nb;
}

QString columnHead(EstimateKind kind, const QString &language)
{
    switch (kind) {
    case EstimateKind::Share:
    case EstimateKind::CombinedShare:
        return u"%"_s;
    case EstimateKind::Mean:
        return threefold(language, u"Gj.snitt"_s, u"Gj.snitt"_s, u"Mean"_s);
    case EstimateKind::Median:
        return u"Median"_s;
    case EstimateKind::Quantile:
        return threefold(language, u"Prosentil"_s, u"Prosentil"_s, u"Percentile"_s);
    case EstimateKind::Variance:
        return threefold(language, u"Varians"_s, u"Varians"_s, u"Variance"_s);
    case EstimateKind::Ratio:
        return threefold(language, u"Forholdstall"_s, u"Forholdstal"_s, u"Ratio"_s);
    case EstimateKind::Started:
        return u"%"_s;
    case EstimateKind::Total:
        return u"Sum"_s;
    case EstimateKind::Count:
        return threefold(language, u"Antall"_s, u"Tal"_s, u"Count"_s);
    case EstimateKind::Change:
    case EstimateKind::PooledChange:
        return u"pp."_s;
    case EstimateKind::Trend:
        return threefold(language, u"Trend"_s, u"Trend"_s, u"Trend"_s);
    case EstimateKind::Transition:
        return u"%"_s;
    case EstimateKind::Coefficient:
        return threefold(language, u"Koeffisient"_s, u"Koeffisient"_s, u"Coefficient"_s);
    case EstimateKind::Prediction:
        return threefold(language, u"Justert"_s, u"Justert"_s, u"Adjusted"_s);
    case EstimateKind::Effect:
        return threefold(language, u"Forskjell"_s, u"Skilnad"_s, u"Difference"_s);
    case EstimateKind::Component:
        return threefold(language, u"Bidrag"_s, u"Bidrag"_s, u"Contribution"_s);
    }
    return {};
}

QString intervalHead(double confidence, const QString &language)
{
    const QString percent = formatPercent(
        100 * confidence, confidence * 100 == int(confidence * 100) ? 0 : 1, language);
    return percent + u'\u00a0' + threefold(language, u"KI"_s, u"KI"_s, u"CI"_s);
}

QString changeHead(const QString &language)
{
    return threefold(language, u"Endring"_s, u"Endring"_s, u"Change"_s);
}

QString allLabel(const QString &language)
{
    return threefold(language, u"Alle"_s, u"Alle"_s, u"All"_s);
}

QString panelLabel(const QString &language)
{
    return threefold(language, u"panel"_s, u"panel"_s, u"panel"_s);
}

QString pooledLabel(const QString &language)
{
    return threefold(language, u"panel og andre veid sammen"_s, u"panel og andre vekta saman"_s,
                     u"panel and others combined"_s);
}

QString reasonLabel(MissingReason reason, const QString &language)
{
    switch (reason) {
    case MissingReason::NotAnswered:
        return threefold(language, u"ikke besvart"_s, u"ikkje svart"_s, u"not answered"_s);
    case MissingReason::DontKnow:
        return threefold(language, u"vet ikke"_s, u"veit ikkje"_s, u"don't know"_s);
    case MissingReason::NotApplicable:
        return threefold(language, u"ikke aktuelt"_s, u"ikkje aktuelt"_s, u"not applicable"_s);
    case MissingReason::NotAsked:
        return threefold(language, u"ikke stilt"_s, u"ikkje stilt"_s, u"not asked"_s);
    case MissingReason::Other:
        return threefold(language, u"annet mangler"_s, u"anna manglar"_s, u"other missing"_s);
    }
    return {};
}

QString unitWord(const Provenance &provenance, const QString &language)
{
    for (const WaveFacts &wave : provenance.waves) {
        if (!wave.unitPlural.isEmpty())
            return wave.unitPlural.text(language);
    }
    return threefold(language, u"svar"_s, u"svar"_s, u"answers"_s);
}

QString intervalMethodName(const QString &formula, const QString &language)
{
    if (formula == u"wilson"_s)
        return threefold(language, u"Wilson-intervall"_s, u"Wilson-intervall"_s,
                         u"Wilson interval"_s);
    if (formula == u"kornGraubard"_s)
        return threefold(language, u"Korn-Graubard-intervall"_s, u"Korn-Graubard-intervall"_s,
                         u"Korn-Graubard interval"_s);
    if (formula == u"clopperPearson"_s)
        return threefold(language, u"Clopper-Pearson-intervall"_s, u"Clopper-Pearson-intervall"_s,
                         u"Clopper-Pearson interval"_s);
    if (formula == u"arcsine"_s)
        return threefold(language, u"arcsinus-intervall"_s, u"arcsinus-intervall"_s,
                         u"arcsine interval"_s);
    if (formula == u"likelihood"_s)
        return threefold(language, u"likelihood-intervall"_s, u"likelihood-intervall"_s,
                         u"likelihood interval"_s);
    if (formula == u"logit"_s)
        return threefold(language, u"logit-intervall"_s, u"logit-intervall"_s, u"logit interval"_s);
    if (formula == u"woodruff"_s)
        return threefold(language, u"Woodruff-intervall"_s, u"Woodruff-intervall"_s,
                         u"Woodruff interval"_s);
    if (formula == u"greenwoodLog"_s)
        return threefold(language, u"Kaplan-Meier med log-intervall"_s,
                         u"Kaplan-Meier med log-intervall"_s, u"Kaplan-Meier with log interval"_s);
    return threefold(language, u"t-intervall"_s, u"t-intervall"_s, u"t interval"_s);
}

QString calibrationName(const QString &method, const QString &language)
{
    if (method == u"postStratify"_s)
        return threefold(language, u"etterstratifisert"_s, u"etterstratifisert"_s,
                         u"post-stratified"_s);
    if (method == u"rake"_s)
        return threefold(language, u"raket til marginaler"_s, u"raka til marginalar"_s,
                         u"raked to margins"_s);
    return threefold(language, u"kalibrert"_s, u"kalibrert"_s, u"calibrated"_s);
}

QString replicationName(const QString &method, const QString &language)
{
    if (method == u"jackknife"_s)
        return threefold(language, u"varians fra jackknife"_s, u"varians frå jackknife"_s,
                         u"variance from the jackknife"_s);
    if (method == u"bootstrap"_s)
        return threefold(language, u"varians fra bootstrap"_s, u"varians frå bootstrap"_s,
                         u"variance from the bootstrap"_s);
    return threefold(language, u"varians fra replikatvekter"_s, u"varians frå replikatvekter"_s,
                     u"variance from replicate weights"_s);
}

QString listing(const QStringList &parts, const QString &language)
{
    if (parts.size() < 2)
        return parts.join(u' ');
    const QString last = threefold(language, u" og "_s, u" og "_s, u" and "_s) + parts.constLast();
    return parts.mid(0, parts.size() - 1).join(u", "_s) + last;
}

namespace {

/// How weights were made and where variances come from, with the wave where there are several.
QStringList weightingSentences(const AnalysisResult &result, const QString &language)
{
    QStringList sentences;
    const auto add = [&](const QString &text, const WaveFacts &wave) {
        const QString where =
            result.provenance.waves.size() > 1 ? u" (%1)"_s.arg(wave.wave) : QString();
        sentences << text.left(1).toUpper() + text.mid(1) + where + u'.';
    };
    for (const WaveFacts &wave : result.provenance.waves) {
        if (!wave.calibration.isEmpty())
            add(threefold(language, u"vektene er %1"_s, u"vektene er %1"_s, u"the weights are %1"_s)
                    .arg(calibrationName(wave.calibration, language)),
                wave);
        if (!wave.replication.isEmpty())
            add(replicationName(wave.replication, language), wave);
    }
    return sentences;
}

} // namespace

QString weightSentence(const AnalysisResult &result, const QString &language)
{
    QStringList weights;
    bool isCalibrated = false;
    for (const WaveFacts &wave : result.provenance.waves) {
        isCalibrated = isCalibrated || !wave.calibration.isEmpty();
        if (!wave.weight.isEmpty() && !weights.contains(wave.weight))
            weights << wave.weight;
    }
    QStringList sentences;
    if (!weights.isEmpty())
        sentences << threefold(language, u"Vektet med %1."_s, u"Vekta med %1."_s,
                               u"Weighted by %1."_s)
                         .arg(listing(weights, language));
    else if (!isCalibrated)
        sentences << threefold(language, u"Uvektet."_s, u"Uvekta."_s, u"Unweighted."_s);
    return (sentences + weightingSentences(result, language)).join(u' ');
}

} // namespace tidemark
