// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/model_checks.h"

#include <algorithm>

#include "core/report/regression_explanation.h"

namespace tidemark::ui {

std::vector<CheckList::Item> checksOf(const AnalysisResult &result, const QString &language)
{
    if (!std::holds_alternative<RegressionRequest>(result.request))
        return {};
    std::vector<CheckList::Item> items;
    for (int group = 0; group < int(result.groups.size()); ++group) {
        for (const ModelCheck &check : modelChecks(result, group, language)) {
            const CheckList::Item item{.text = check.text, .isRemark = !check.isPassed};
            if (std::ranges::find(items, item) == items.end())
                items.push_back(item);
        }
    }
    std::ranges::stable_partition(items, &CheckList::Item::isRemark);
    return items;
}

} // namespace tidemark::ui
