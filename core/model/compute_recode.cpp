// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/compute_recode.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

namespace tidemark {

namespace {

bool isCode(double value)
{
    return value == std::trunc(value) && value >= double(emptyCode<std::int32_t> + 27)
        && value <= double(std::numeric_limits<std::int32_t>::max());
}

/// Numbers as codes if all of them can be.
Column narrowest(std::vector<double> values)
{
    std::vector<std::int32_t> codes(values.size());
    for (std::size_t row = 0; row < values.size(); ++row) {
        const double value = values[row];
        if (!std::isnan(value) && !isCode(value))
            return NumberColumn{std::move(values)};
        codes[row] = std::isnan(value) ? missingCode<std::int32_t>(missingNumberTag(value))
                                       : std::int32_t(value);
    }
    return makeCodeColumn(codes);
}

bool isSubstantive(const RecodeInput &input, double value)
{
    return !std::isnan(value) && !input.variable->missing.reason(value);
}

/// The function of one cell, with the answers for codes seen before remembered.
template <typename Function>
std::vector<double> mapped(const Column &column, Function function)
{
    std::vector<double> values(std::size_t(columnSize(column)));
    std::unordered_map<double, double> seen;
    for (std::size_t row = 0; row < values.size(); ++row) {
        const double value = numberAt(column, qsizetype(row));
        if (std::isnan(value)) {
            values[row] = value;
            continue;
        }
        const auto [place, isNew] = seen.try_emplace(value);
        if (isNew)
            place->second = function(value);
        values[row] = place->second;
        if (seen.size() > 100'000)
            seen.clear();
    }
    return values;
}

Column computed(const CombineCodes &rule, const std::vector<RecodeInput> &inputs)
{
    return narrowest(mapped(*inputs.front().column, [&](double value) {
        const auto group = std::ranges::find_if(rule.groups, [&](const auto &candidate) {
            return std::ranges::find(candidate.from, value) != candidate.from.end();
        });
        if (group != rule.groups.end())
            return group->to;
        return rule.keepOthers ? value : missingNumber();
    }));
}

Column computed(const Bands &rule, const std::vector<RecodeInput> &inputs)
{
    return narrowest(mapped(*inputs.front().column, [&](double value) {
        if (!isSubstantive(inputs.front(), value) || (rule.upper && value >= *rule.upper))
            return missingNumber();
        const auto above = std::ranges::upper_bound(rule.bands, value, {}, &Bands::Band::lowest);
        const auto code = above - rule.bands.begin();
        return code > 0 ? double(code) : missingNumber();
    }));
}

Column computed(const CountCodes &rule, const std::vector<RecodeInput> &inputs)
{
    const std::unordered_set<double> counted(rule.codes.begin(), rule.codes.end());
    std::vector<std::int32_t> counts(std::size_t(columnSize(*inputs.front().column)));
    for (std::size_t row = 0; row < counts.size(); ++row) {
        bool isAnswered = false;
        for (const RecodeInput &input : inputs) {
            const double value = numberAt(*input.column, qsizetype(row));
            const bool isCounted = counted.contains(value);
            counts[row] += isCounted ? 1 : 0;
            isAnswered = isAnswered || isCounted || isSubstantive(input, value);
        }
        if (!isAnswered)
            counts[row] = emptyCode<std::int32_t>;
    }
    return makeCodeColumn(counts);
}

Column computed(const MeanOfItems &rule, const std::vector<RecodeInput> &inputs)
{
    NumberColumn means;
    means.values.resize(std::size_t(columnSize(*inputs.front().column)));
    for (std::size_t row = 0; row < means.values.size(); ++row) {
        double sum = 0.0;
        int answered = 0;
        for (const RecodeInput &input : inputs) {
            const double value = numberAt(*input.column, qsizetype(row));
            if (!isSubstantive(input, value))
                continue;
            sum += value;
            ++answered;
        }
        means.values[row] =
            answered >= std::max(rule.atLeast, 1) ? sum / answered : missingNumber();
    }
    return means;
}

} // namespace

std::vector<VariableId> recodeInputs(const Recode &recode)
{
    if (const auto *count = std::get_if<CountCodes>(&recode.rule))
        return count->items;
    if (const auto *mean = std::get_if<MeanOfItems>(&recode.rule))
        return mean->items;
    return {recode.from};
}

Result<Column> computeRecode(const Recode &recode, const std::vector<RecodeInput> &inputs)
{
    if (inputs.empty())
        return Error{ErrorCode::RecodeWithoutInput, {}};
    for (const RecodeInput &input : inputs) {
        if (std::holds_alternative<TextColumn>(*input.column))
            return Error{ErrorCode::TextNotRecodable, {input.variable->name}};
    }
    return std::visit([&](const auto &rule) { return computed(rule, inputs); }, recode.rule);
}

} // namespace tidemark
