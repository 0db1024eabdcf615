// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/script_facts.h"

#include <algorithm>

#include "core/analysis/scope.h"

namespace tidemark {

std::optional<IntervalMethod> intervalOf(const AnalysisRequest &request)
{
    if (const auto *share = std::get_if<ShareRequest>(&request))
        return share->interval;
    if (const auto *crosstab = std::get_if<CrosstabRequest>(&request))
        return crosstab->interval;
    if (const auto *change = std::get_if<ChangeRequest>(&request))
        return change->interval;
    return {};
}

bool isSimpleSample(const Plan &plan)
{
    return std::ranges::all_of(plan.waves, [](const PlannedWave &wave) {
        const SurveyDesign &design = wave.source->design;
        return !design.weight && std::ranges::all_of(design.stages, [](const DesignStage &stage) {
            return !stage.cluster && !stage.stratum;
        });
    });
}

bool answersAreNumbers(const AnalysisResult &result, const Plan &plan)
{
    if (const auto *models = std::get_if<RegressionRequest>(&result.request))
        return models->ones.empty() && plan.kind != QuestionKind::Multiple;
    if (const auto *oaxaca = std::get_if<OaxacaRequest>(&result.request))
        return oaxaca->ones.empty() && plan.kind != QuestionKind::Multiple;
    if (const auto *difference = std::get_if<DifferenceRequest>(&result.request))
        return difference->ones.empty() && plan.kind != QuestionKind::Multiple;
    return std::holds_alternative<SurvivalRequest>(result.request)
        || !asksForShares(result.request);
}

bool hasWeighting(const Plan &plan)
{
    return std::ranges::any_of(plan.waves, [](const PlannedWave &wave) {
        return wave.source->design.calibration || wave.source->design.replication;
    });
}

const Variable *drawnCluster(const Source &source, const Study &study)
{
    const std::vector<DesignStage> &stages = source.design.stages;
    if (stages.empty() || !stages.front().cluster)
        return nullptr;
    return study.variable(*stages.front().cluster);
}

bool sharesUnits(const AnalysisResult &result)
{
    return result.waves.size() > 1
        && (result.provenance.unitsInAllWaves > 0
            || std::ranges::any_of(result.notices, [](const Issue &notice) {
                   return notice.code == IssueCode::WavesSharedUnits;
               }));
}

} // namespace tidemark
