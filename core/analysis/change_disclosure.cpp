// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/change_disclosure.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

bool isBetween(int wave, const EstimateKey &change)
{
    return change.kind == EstimateKind::Trend || wave == change.wave || wave == change.fromWave;
}

/// Whether a hidden figure of a wave follows from the change.
bool uses(const EstimateKey &change, const EstimateKey &hidden)
{
    if (change.item != hidden.item || change.category != hidden.category
        || !isBetween(hidden.wave, change))
        return false;
    if (change.kind == EstimateKind::Component)
        return true; // the parts of all groups tell about each of them
    const bool isSamePanel =
        change.kind == EstimateKind::PooledChange || change.panel == hidden.panel;
    return isSamePanel && change.group == hidden.group;
}

/// The change that a test or measure is about.
template <typename Figure>
EstimateKey changeOf(const Figure &figure, const QString &name)
{
    const EstimateKind kind = name == u"trendT"_s ? EstimateKind::Trend
        : name.startsWith(u"pooled"_s) || name.startsWith(u"panelWeight"_s)
        ? EstimateKind::PooledChange
        : EstimateKind::Change;
    return {.kind = kind,
            .panel = figure.panel,
            .wave = figure.wave,
            .fromWave = figure.fromWave,
            .group = figure.group,
            .item = figure.item,
            .category = figure.category};
}

/// A figure about one wave tells about every figure of its group there, or about that of its
/// category.
template <typename Figure>
bool isAboutHidden(const AnalysisResult &result, const Figure &figure, const QString &name)
{
    if (figure.fromWave < 0)
        return std::ranges::any_of(result.estimates, [&](const Estimate &estimate) {
            const EstimateKey &key = estimate.key;
            return estimate.state == EstimateState::Suppressed && key.fromWave < 0
                && key.kind != EstimateKind::Started && key.wave == figure.wave
                && key.group == figure.group && key.panel == figure.panel
                && (figure.category < 0 || key.category == figure.category);
        });
    const Estimate *change = result.find(changeOf(figure, name));
    return change && change->state == EstimateState::Suppressed;
}

} // namespace

bool isChangeKind(EstimateKind kind)
{
    return kind == EstimateKind::Change || kind == EstimateKind::PooledChange
        || kind == EstimateKind::Trend || kind == EstimateKind::Component;
}

void suppress(Estimate &estimate, qint64 base)
{
    estimate = {.key = estimate.key, .state = EstimateState::Suppressed, .base = base};
}

void hideWhatUsesHidden(AnalysisResult &result)
{
    std::vector<EstimateKey> hidden;
    for (const Estimate &estimate : result.estimates) {
        if (estimate.state == EstimateState::Suppressed && !isChangeKind(estimate.key.kind)
            && estimate.key.kind != EstimateKind::Transition)
            hidden.push_back(estimate.key);
    }
    for (Estimate &estimate : result.estimates) {
        const bool isUsing = isChangeKind(estimate.key.kind)
            && std::ranges::any_of(hidden,
                                   [&](const EstimateKey &key) { return uses(estimate.key, key); });
        if (isUsing)
            suppress(estimate);
    }
    for (TestFigure &test : result.tests) {
        if (!isAboutHidden(result, test, test.test))
            continue;
        test.state = EstimateState::Suppressed;
        test.statistic = test.df1 = test.df2 = test.pValue = std::nullopt;
    }
    for (Measure &measure : result.measures) {
        if (!isAboutHidden(result, measure, measure.measure))
            continue;
        measure.state = EstimateState::Suppressed;
        measure.value = measure.standardError = measure.lower = measure.upper = std::nullopt;
    }
}

} // namespace tidemark
