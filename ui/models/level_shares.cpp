// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/level_shares.h"

#include "core/report/chart_numbers.h"
#include "core/report/report_words.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

bool isShown(const Estimate *estimate)
{
    return estimate && estimate->value
        && (estimate->state == EstimateState::Shown
            || estimate->state == EstimateState::FewAnswers);
}

/// The reference level of the factor that `item` is a level of; −1 if there is none.
int referenceItem(const AnalysisResult &result, int item)
{
    const int parent = result.items[std::size_t(item)].parent;
    for (std::size_t i = 0; parent >= 0 && i < result.items.size(); ++i) {
        if (result.items[i].parent == parent && result.items[i].isReference)
            return int(i);
    }
    return -1;
}

} // namespace

LevelShares levelShares(const AnalysisResult &result, const EstimateKey &key,
                        const QString &language)
{
    if (key.kind != EstimateKind::Effect || key.item < 0)
        return {};
    const int reference = referenceItem(result, key.item);
    const auto figure = [&](EstimateKind kind, int item) {
        EstimateKey other = key;
        other.kind = kind;
        other.item = item;
        return result.find(other);
    };
    const Estimate *raw = figure(EstimateKind::Share, key.item);
    const Estimate *rawReference = figure(EstimateKind::Share, reference);
    if (reference < 0 || !raw || !rawReference)
        return {};
    LevelShares shares;
    for (const int item : {key.item, reference}) {
        const Estimate *adjusted = figure(EstimateKind::Prediction, item);
        if (!isShown(adjusted))
            return {};
        shares.bars.push_back({.label = result.items[std::size_t(item)].label.text(language),
                               .number = formatNumber(*adjusted->value * 100.0, 1, language),
                               .share = *adjusted->value,
                               .isEmphasised = item == key.item});
    }
    shares.note = threefold(language, u"Justert andel, prosent."_s, u"Justert del, prosent."_s,
                            u"Adjusted share, per cent."_s);
    if (isShown(raw) && isShown(rawReference))
        shares.note += u' '
            + threefold(language, u"Ujustert forskjell: %1 pp."_s, u"Ujustert skilnad: %1 pp."_s,
                        u"Unadjusted difference: %1 pp."_s)
                  .arg(formatChange((*raw->value - *rawReference->value) * 100.0, 1, language));
    return shares;
}

} // namespace tidemark::ui
