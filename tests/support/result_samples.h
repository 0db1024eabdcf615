// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "core/analysis/analysis_result.h"

namespace tidemark::testing {

inline Heading heading(const QString &key, const QString &label)
{
    return {.key = key, .label = LocalText(label)};
}

inline Estimate estimate(const EstimateKey &key, double value, double margin, qint64 base)
{
    return {.key = key,
            .value = value,
            .standardError = margin / 2,
            .lower = value - margin,
            .upper = value + margin,
            .base = base,
            .count = qint64(value * double(base)),
            .weightedBase = double(base),
            .effectiveBase = double(base),
            .degreesOfFreedom = double(base - 1)};
}

/// Share of "Ja" in two waves, for all and two groups, with the change between the waves. The
/// change of all leaves 0 outside, that of the groups covers it; the second group is hidden.
inline AnalysisResult changeResult()
{
    AnalysisResult result;
    result.request =
        ShareRequest{.scope = {.waves = {QStringLiteral("2021"), QStringLiteral("2023")}},
                     .question = QStringLiteral("q7"),
                     .categories = {1}};
    result.waves = {heading(QStringLiteral("2021"), QStringLiteral("2021")),
                    heading(QStringLiteral("2023"), QStringLiteral("2023"))};
    result.groups = {heading(QStringLiteral("1"), QStringLiteral("0–24 bosatte")),
                     heading(QStringLiteral("2"), QStringLiteral("25–49"))};
    result.categories = {
        {.key = QStringLiteral("1"), .label = LocalText(QStringLiteral("Ja")), .code = 1.0}};
    for (int group = -1; group < 2; ++group) {
        const double shift = 0.05 * std::max(group, 0);
        for (int wave = 0; wave < 2; ++wave)
            result.estimates.push_back(estimate({.wave = wave, .group = group, .category = 0},
                                                0.7 + 0.1 * wave + shift, 0.04,
                                                group < 0 ? 200 : 100));
        result.estimates.push_back(estimate(
            {.kind = EstimateKind::Change, .wave = 1, .fromWave = 0, .group = group, .category = 0},
            0.1, group < 0 ? 0.05 : 0.12, group < 0 ? 200 : 100));
    }
    for (Estimate &one : result.estimates) {
        if (one.key.group == 1)
            one.state = EstimateState::TooFew;
    }
    std::ranges::sort(result.estimates, {}, &Estimate::key);
    result.provenance.question = LocalText(QStringLiteral("Foreldreveiledning"));
    result.provenance.wording =
        LocalText(QStringLiteral("Har kommunen et tilbud om foreldreveiledning?"));
    result.provenance.intervalMethod = QStringLiteral("logit");
    for (const char *wave : {"2021", "2023"})
        result.provenance.waves.push_back({.wave = QString::fromLatin1(wave),
                                           .unitPlural = LocalText(QStringLiteral("kommuner")),
                                           .rows = 205,
                                           .base = 200,
                                           .populationSize = 356.0,
                                           .finitePopulation = true,
                                           .leftOut = {{MissingReason::NotAnswered, 5}}});
    result.synthetic = true;
    return result;
}

} // namespace tidemark::testing
