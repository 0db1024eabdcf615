// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/change_sentences.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/scope.h"
#include "core/report/chart_numbers.h"
#include "core/report/report_words.h"
#include "core/report/sentences.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// Words for one figure.
class Speaker
{
public:
    Speaker(const AnalysisResult &result, const Estimate &estimate, const QString &language)
        : m_result(result)
        , m_estimate(estimate)
        , m_language(language)
        , m_isShare(asksForShares(result.request))
    {
    }

    QString pooled() const
    {
        return in(u"%1: endring fra %2 til %3, panel og andre veid sammen, er %4 %5."_s,
                  u"%1: endring frå %2 til %3, panel og andre vekta saman, er %4 %5."_s,
                  u"%1: the change from %2 to %3, panel and others combined, is %4 %5."_s)
            .arg(keyLabel(m_result, m_estimate.key, m_language), from(), to(), signedValue(),
                 signedInterval());
    }

    QString trend() const
    {
        return in(u"%1: trenden fra %2 til %3 er %4 %5 %6."_s,
                  u"%1: trenden frå %2 til %3 er %4 %5 %6."_s,
                  u"%1: the trend from %2 to %3 is %4 %5 %6."_s)
            .arg(keyLabel(m_result, m_estimate.key, m_language), from(), to(), signedValue(),
                 perWave(m_result, m_language), signedInterval());
    }

    QString part() const
    {
        EstimateKey place = m_estimate.key;
        const QString part = m_result.parts[std::size_t(place.part)].label.text(m_language);
        return in(u"%1, %2: %3 av endringen fra %4 til %5 %6."_s,
                  u"%1, %2: %3 av endringa frå %4 til %5 %6."_s,
                  u"%1, %2: %3 of the change from %4 to %5 %6."_s)
            .arg(keyLabel(m_result, place, m_language), part, signedValue(), from(), to(),
                 signedInterval());
    }

    QString transition() const
    {
        const auto state = [&](int category) {
            return m_result.categories[std::size_t(category)].label.text(m_language);
        };
        const QString interval = m_estimate.lower && m_estimate.upper
            ? formatInterval(100 * *m_estimate.lower, 100 * *m_estimate.upper, 1, m_language)
            : QString();
        return in(u"Av dem som svarte «%1» i %2, svarer %3 prosent «%4» i %5 %6."_s,
                  u"Av dei som svarte «%1» i %2, svarer %3 prosent «%4» i %5 %6."_s,
                  u"Of those who answered “%1” in %2, %3 per cent answer “%4” in %5 %6."_s)
            .arg(state(m_estimate.key.fromCategory), from(),
                 formatNumber(100 * *m_estimate.value, 1, m_language),
                 state(m_estimate.key.category), to(), bracket(interval));
    }

private:
    QString in(const QString &nb, const QString &nn, const QString &en) const
    {
        return threefold(m_language, nb, nn, en);
    }
    QString wave(int wave) const
    {
        return m_result.waves[std::size_t(wave)].label.text(m_language);
    }
    QString from() const { return wave(m_estimate.key.fromWave); }
    QString to() const { return wave(m_estimate.key.wave); }
    double scale() const { return m_isShare ? 100.0 : 1.0; }
    int decimals() const { return m_isShare || std::abs(*m_estimate.value) >= 10 ? 1 : 2; }

    QString signedValue() const
    {
        const QString unit = m_isShare
            ? in(u" prosentpoeng"_s, u" prosentpoeng"_s, u" percentage points"_s)
            : QString();
        return formatChange(scale() * *m_estimate.value, decimals(), m_language) + unit;
    }

    QString signedInterval() const
    {
        if (!m_estimate.lower || !m_estimate.upper)
            return bracket({});
        return bracket(formatChangeInterval(scale() * *m_estimate.lower,
                                            scale() * *m_estimate.upper, decimals(), m_language));
    }

    QString bracket(const QString &interval) const
    {
        const QString head = intervalHead(scopeOf(m_result.request).confidence, m_language);
        return u"(%1 %2)"_s.arg(head, interval.isEmpty() ? u".."_s : interval);
    }

    const AnalysisResult &m_result;
    const Estimate &m_estimate;
    QString m_language;
    bool m_isShare = false;
};

} // namespace

bool hasChangeSentence(EstimateKind kind)
{
    return kind == EstimateKind::PooledChange || kind == EstimateKind::Trend
        || kind == EstimateKind::Transition || kind == EstimateKind::Component;
}

QString changeSentence(const AnalysisResult &result, const Estimate &estimate,
                       const QString &language)
{
    const Speaker speaker(result, estimate, language);
    switch (estimate.key.kind) {
    case EstimateKind::Trend:
        return speaker.trend();
    case EstimateKind::Transition:
        return speaker.transition();
    case EstimateKind::Component:
        return speaker.part();
    default:
        return speaker.pooled();
    }
}

QString perWave(const AnalysisResult &result, const QString &language)
{
    const bool areYears = std::ranges::all_of(result.waves, [](const Heading &wave) {
        bool isNumber = false;
        wave.key.toDouble(&isNumber);
        return isNumber;
    });
    return areYears ? threefold(language, u"per år"_s, u"per år"_s, u"per year"_s)
                    : threefold(language, u"per bølge"_s, u"per bølgje"_s, u"per wave"_s);
}

QString fromTo(const AnalysisResult &result, int fromWave, int wave, const QString &language)
{
    return threefold(language, u"Fra %1 til %2"_s, u"Frå %1 til %2"_s, u"From %1 to %2"_s)
        .arg(result.waves[std::size_t(fromWave)].label.text(language),
             result.waves[std::size_t(wave)].label.text(language));
}

} // namespace tidemark
