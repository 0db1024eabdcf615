// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/share_figures.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>

#include "core/design/code_counts.h"
#include "core/stats/unit_scores.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr int mostCategories = 500;

struct RequestText
{
    Q_DECLARE_TR_FUNCTIONS(Request)
};

/// What the codes of an option say about a respondent.
enum class Tick : std::int8_t { NoAnswer = -1, NotTicked = 0, Ticked = 1 };

Tick tickOf(const AnswerColumn &column, std::int32_t code, double tickedCode,
            const std::set<MissingReason> &inBase)
{
    const auto reason = column.reason(code);
    if (reason)
        return inBase.contains(*reason) ? Tick::NotTicked : Tick::NoAnswer;
    const auto value = column.coded.value(code);
    const bool isTicked = !value || *value == tickedCode;
    return isTicked ? Tick::Ticked : Tick::NotTicked;
}

/// The ticks of a column, row by row, through a table over its codes.
std::vector<std::int8_t> ticks(const AnswerColumn &column, double tickedCode,
                               const std::set<MissingReason> &inBase)
{
    stats::CategoryColumn decoded{.codes = column.coded.span(), .categories = 2};
    for (const std::int32_t code : column.observed) {
        if (decoded.positions.empty())
            decoded.firstCode = code;
        decoded.positions.resize(std::size_t(code - decoded.firstCode), -1);
        decoded.positions.push_back(std::int32_t(tickOf(column, code, tickedCode, inBase)));
    }
    std::vector<std::int32_t> cells(stats::rowCount(decoded.codes), 0);
    stats::CellDecoder(decoded, 1).addTo(cells, 0);
    std::vector<std::int8_t> result(cells.size());
    std::ranges::transform(cells, result.begin(),
                           [](std::int32_t cell) { return std::int8_t(cell < 0 ? -1 : cell); });
    return result;
}

CaseMask decodedMask(const stats::CategoryColumn &column)
{
    std::vector<std::int32_t> cells(stats::rowCount(column.codes), 0);
    stats::CellDecoder(column, 1).addTo(cells, 0);
    CaseMask mask(cells.size());
    std::ranges::transform(cells, mask.begin(),
                           [](std::int32_t cell) { return std::uint8_t(cell >= 0); });
    return mask;
}

} // namespace

std::vector<std::uint8_t> clustersWithGroups(const stats::CellSums &sums,
                                             const stats::SampleDesign &design)
{
    if (design.first().rowsAreUnits())
        return {};
    const std::vector<double> weights = stats::clusterSums(design, sums.leafWeights, sums.cells());
    std::vector<std::uint8_t> hasGroup(weights.size() / std::size_t(sums.categories), 0);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (weights[i] > 0.0)
            hasGroup[i / std::size_t(sums.categories)] = 1;
    }
    return hasGroup;
}

stats::Execution executionOf(const JobControl &job)
{
    return {.threads = job.threads(), .isCancelled = [&job] { return job.isCancelled(); }};
}

Result<WaveFigures> shareFigures(const stats::CategoryColumn &question, const WaveData &wave,
                                 const FigurePlace &place, JobControl &job)
{
    const stats::CellInput input{.question = question,
                                 .group = place.level->columns[place.wave],
                                 .weights = wave.design.weights(),
                                 .domain = place.domain};
    const stats::CellSums sums = stats::cellSums(input, wave.design.sample, executionOf(job));
    if (!sums.complete)
        return Error{ErrorCode::Cancelled};
    WaveFigures figures{.cells =
                            stats::shareEstimates(sums, wave.design.sample, stats::ShareOf::Group),
                        .counts = sums.counts};
    for (std::size_t i = 0; i < figures.cells.values.size(); ++i)
        figures.designEffects.push_back(stats::shareDesignEffect(
            figures.cells.values[i], figures.cells.covariance.variance(i), figures.cells.bases[i]));
    if (!place.withUnitScores)
        return figures;
    figures.unitScores =
        stats::shareUnitScores(input, wave.design.sample, figures.cells, stats::ShareOf::Group);
    figures.clusterHasGroup = clustersWithGroups(sums, wave.design.sample);
    return figures;
}

ShareFigures::ShareFigures(const ShareRequest &request, const std::vector<WaveData> &waves)
    : m_waves(waves)
    , m_list(request.scope.inBase)
{
}

Result<std::unique_ptr<ShareFigures>> ShareFigures::make(const ShareRequest &request,
                                                         const std::vector<WaveData> &waves)
{
    std::unique_ptr<ShareFigures> figures(new ShareFigures(request, waves));
    if (auto bound = figures->bindColumns(); !bound)
        return std::move(bound).error();
    if (auto chosen = figures->chooseTargets(request); !chosen)
        return std::move(chosen).error();
    return figures;
}

Result<void> ShareFigures::bindColumns()
{
    for (const WaveData &wave : m_waves) {
        m_answers.emplace_back();
        for (const VariableInWave &item : wave.plan->items) {
            auto bound = wave.variables->bind(*item.variable);
            if (!bound)
                return std::move(bound).error();
            auto column = answerColumn(item, std::move(bound).value(), mostCategories);
            if (!column)
                return std::move(column).error();
            m_answers.back().push_back(std::move(column).value());
        }
    }
    for (auto wave = m_answers.rbegin(); wave != m_answers.rend(); ++wave) {
        for (const AnswerColumn &column : *wave)
            m_list.add(column);
    }
    m_list.finish();
    for (const std::vector<AnswerColumn> &wave : m_answers) {
        m_columns.emplace_back();
        for (const AnswerColumn &column : wave)
            m_columns.back().push_back(m_list.column(column));
    }
    return {};
}

Result<void> ShareFigures::chooseTargets(const ShareRequest &request)
{
    const auto place = [&](QLatin1StringView key, double code) -> Result<int> {
        const int found = m_list.find(code);
        if (found < 0)
            return Error{ErrorCode::RequestNotUnderstood,
                         {key, RequestText::tr("the question has no category %1").arg(code)}};
        return found;
    };
    std::vector<bool> shown(headings().size(), request.categories.empty());
    for (const double code : request.categories) {
        const auto found = place("categories"_L1, code);
        if (!found)
            return found.error();
        shown[std::size_t(*found)] = true;
    }
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (shown[i])
            m_targets.push_back({EstimateKind::Share, int(i), {int(i)}});
    }
    FigureTarget combined{EstimateKind::CombinedShare, -1, {}};
    for (const double code : request.combined) {
        const auto found = place("combined"_L1, code);
        if (!found)
            return found.error();
        if (std::ranges::find(combined.cells, *found) == combined.cells.end())
            combined.cells.push_back(*found);
    }
    if (!combined.cells.empty())
        m_targets.push_back(std::move(combined));
    return {};
}

CaseMask ShareFigures::answered(std::size_t wave, std::size_t item) const
{
    return decodedMask(m_columns[wave][item]);
}

std::optional<BaseAccount> ShareFigures::account(std::size_t wave, std::size_t item,
                                                 const CaseMask &filter) const
{
    const AnswerColumn &column = m_answers[wave][item];
    const CodeCounts chosen = filter.empty() ? CodeCounts{column.observed, column.counts}
                                             : countCodes(column.coded.span(), filter);
    BaseAccount account;
    std::map<MissingReason, qint64> leftOut;
    for (std::size_t i = 0; i < chosen.codes.size(); ++i) {
        const auto reason = column.reason(chosen.codes[i]);
        if (m_list.counts(reason))
            account.base += chosen.counts[i];
        else
            leftOut[*reason] += chosen.counts[i];
    }
    account.leftOut.assign(leftOut.begin(), leftOut.end());
    return account;
}

Result<WaveFigures> ShareFigures::figures(const FigurePlace &place, JobControl &job) const
{
    return shareFigures(column(place.wave, place.item), place.waveOf(m_waves), place, job);
}

Result<std::unique_ptr<TickedFigures>> TickedFigures::make(const ShareRequest &request,
                                                           const std::vector<WaveData> &waves)
{
    std::unique_ptr<TickedFigures> figures(new TickedFigures(waves));
    for (const WaveData &wave : waves) {
        if (auto added = figures->addWave(request, wave); !added)
            return std::move(added).error();
    }
    return figures;
}

Result<void> TickedFigures::addWave(const ShareRequest &request, const WaveData &wave)
{
    std::vector<std::int8_t> set(std::size_t(wave.rows()), -1);
    std::map<VariableId, std::vector<std::int8_t>> options;
    for (const VariableInWave &option : wave.plan->set) {
        auto bound = wave.variables->bind(*option.variable);
        if (!bound)
            return std::move(bound).error();
        const auto column = answerColumn(option, std::move(bound).value(), mostCategories);
        if (!column)
            return column.error();
        std::vector<std::int8_t> ticked =
            ticks(*column, wave.plan->tickedCode, request.scope.inBase);
        std::ranges::transform(set, ticked, set.begin(), [](std::int8_t known, std::int8_t tick) {
            return std::max(known, std::min<std::int8_t>(tick, 0));
        });
        options.emplace(option.variable->id, std::move(ticked));
    }
    m_ticked.emplace_back();
    for (const VariableInWave &item : wave.plan->items) {
        std::vector<std::int8_t> &option = options.at(item.variable->id);
        std::ranges::transform(option, set, option.begin(), [](std::int8_t tick, std::int8_t base) {
            return base < 0 ? base : std::max<std::int8_t>(tick, 0);
        });
        m_ticked.back().push_back(option);
    }
    return {};
}

std::vector<FigureTarget> TickedFigures::targets() const
{
    return {{EstimateKind::Share, -1, {1}}};
}

CaseMask TickedFigures::answered(std::size_t wave, std::size_t item) const
{
    const std::vector<std::int8_t> &option = m_ticked[wave][item];
    CaseMask mask(option.size());
    std::ranges::transform(option, mask.begin(),
                           [](std::int8_t tick) { return std::uint8_t(tick >= 0); });
    return mask;
}

Result<WaveFigures> TickedFigures::figures(const FigurePlace &place, JobControl &job) const
{
    return shareFigures(column(place.wave, place.item), place.waveOf(m_waves), place, job);
}

} // namespace tidemark
