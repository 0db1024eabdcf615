// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/model_checks.h"

#include <algorithm>

#include "core/report/regression_checks.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

bool isInAll(const std::vector<std::vector<ModelCheck>> &models, const ModelCheck &check)
{
    return std::ranges::all_of(models, [&](const std::vector<ModelCheck> &checks) {
        return std::ranges::find(checks, check) != checks.end();
    });
}

} // namespace

std::vector<CheckList::Item> checksOf(const AnalysisResult &result, const QString &language)
{
    if (!std::holds_alternative<RegressionRequest>(result.request))
        return {};
    std::vector<std::vector<ModelCheck>> models;
    for (int group = 0; group < int(result.groups.size()); ++group)
        models.push_back(modelChecks(result, group, language));
    std::vector<CheckList::Item> items;
    for (std::size_t model = 0; model < models.size(); ++model) {
        const QString name = result.groups[model].label.text(language);
        for (const ModelCheck &check : models[model]) {
            const bool isPlain = check.namesModel || isInAll(models, check);
            const CheckList::Item item{.text = isPlain ? check.text : name + u": "_s + check.text,
                                       .isRemark = !check.isPassed};
            if (std::ranges::find(items, item) == items.end())
                items.push_back(item);
        }
    }
    std::ranges::stable_partition(items, &CheckList::Item::isRemark);
    return items;
}

} // namespace tidemark::ui
