// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/provenance.h"

#include <algorithm>
#include <map>

#include "core/model/study_fields.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

std::optional<MissingReason> reasonOf(const Variable &variable, const Column &column, qsizetype row)
{
    const auto *texts = std::get_if<TextColumn>(&column);
    if (!texts)
        return variable.missing.reason(numberAt(column, row));
    return texts->isMissing(row) ? std::optional(variable.missing.emptyReason) : std::nullopt;
}

/// Rows in the filter that are not in the base, by the reason for the missing answer to the first
/// item or, where there is one, for the missing group.
std::vector<std::pair<MissingReason, qint64>> leftOut(const WaveData &wave,
                                                      const CaseMask &answered)
{
    std::vector<std::pair<const Variable *, ColumnPtr>> columns;
    const auto add = [&](const Variable *variable) {
        if (auto bound = wave.variables->bind(*variable))
            columns.emplace_back(variable, bound->column);
    };
    add(wave.plan->items.front().variable);
    for (const VariableInWave &by : wave.plan->by)
        add(by.variable);
    std::map<MissingReason, qint64> counts;
    for (std::size_t row = 0; row < answered.size(); ++row) {
        if (answered[row] || (!wave.filter.empty() && !wave.filter[row]))
            continue;
        for (const auto &[variable, column] : columns) {
            if (const auto reason = reasonOf(*variable, *column, qsizetype(row))) {
                ++counts[*reason];
                break;
            }
        }
    }
    return {counts.begin(), counts.end()};
}

template <typename Choice>
QString wordIfAny(const std::optional<Choice> &choice)
{
    return choice ? QString(json::wordOf(*choice)) : QString();
}

WaveFacts factsOf(const WaveData &wave, const BaseAccount &account)
{
    const Source &from = *wave.plan->source;
    return {.wave = from.wave,
            .sourceName = from.name,
            .unitPlural = from.unitPlural,
            .rows = from.rows,
            .base = account.base,
            .populationSize = wave.design.populationSize,
            .finitePopulation = wave.design.finitePopulation,
            .weight = wave.design.weight,
            .strata = wave.design.strata,
            .clusters = wave.design.clusters,
            .calibration = wordIfAny(wave.design.calibration),
            .replication = wordIfAny(wave.design.replication),
            .leftOut = account.leftOut,
            .leftOutByFilter = from.rows - wave.rowsInFilter};
}

/// Counted row by row.
BaseAccount accountOf(const WaveData &wave, const CaseMask &answered)
{
    BaseAccount account;
    for (std::size_t row = 0; row < answered.size(); ++row)
        account.base += answered[row] && (wave.filter.empty() || wave.filter[row]) ? 1 : 0;
    if (account.base < wave.rowsInFilter)
        account.leftOut = leftOut(wave, answered);
    return account;
}

/// "replicates" where a wave has them, else whether the weights of a wave are calibrated.
QString varianceMethod(const std::vector<WaveData> &waves)
{
    const auto has = [&](auto member) {
        return std::ranges::any_of(
            waves, [&](const WaveData &wave) { return (wave.design.*member).has_value(); });
    };
    if (has(&PreparedDesign::replication))
        return u"replicates"_s;
    return has(&PreparedDesign::calibration) ? u"linearised-calibrated"_s : u"linearised"_s;
}

Provenance startProvenance(const Plan &plan, const Scope &scope, const std::vector<WaveData> &waves)
{
    return {.question = plan.title,
            .wording = plan.wording,
            .filter = print(plan.filter),
            .byVariables = scope.by.join(u", "_s),
            .varianceMethod = varianceMethod(waves),
            .linkNotes = plan.linkNotes};
}

} // namespace

Provenance makeProvenance(const Plan &plan, const Scope &scope, const std::vector<WaveData> &waves,
                          const FigureSource &source, const FigureBook &book)
{
    Provenance provenance = startProvenance(plan, scope, waves);
    for (std::size_t wave = 0; wave < waves.size(); ++wave) {
        const auto known = source.account(wave, 0, waves[wave].filter);
        provenance.waves.push_back(factsOf(
            waves[wave], known ? *known : accountOf(waves[wave], source.answered(wave, 0))));
    }
    provenance.unitsInAllWaves = book.unitsInAllWaves;
    if (book.wavesShareUnits)
        provenance.varianceMethod += u"-overlap"_s;
    return provenance;
}

Provenance makeProvenance(const Plan &plan, const Scope &scope, const std::vector<WaveData> &waves,
                          const std::vector<CaseMask> &answered)
{
    Provenance provenance = startProvenance(plan, scope, waves);
    for (std::size_t wave = 0; wave < waves.size(); ++wave)
        provenance.waves.push_back(factsOf(waves[wave], accountOf(waves[wave], answered[wave])));
    return provenance;
}

} // namespace tidemark
