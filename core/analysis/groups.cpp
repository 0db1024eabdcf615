// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/groups.h"

namespace tidemark {

namespace {

constexpr int mostGroups = 2'000;

} // namespace

Result<Groups> Groups::make(const std::vector<WaveData> &waves, bool totals)
{
    Groups groups;
    const std::size_t variables = waves.back().plan->by.size();
    groups.m_answers.resize(waves.size());
    for (std::size_t w = 0; w < waves.size(); ++w) {
        for (const VariableInWave &by : waves[w].plan->by) {
            auto bound = waves[w].variables->bind(*by.variable);
            if (!bound)
                return std::move(bound).error();
            auto column = answerColumn(by, std::move(bound).value(), mostGroups);
            if (!column)
                return std::move(column).error();
            groups.m_answers[w].push_back(std::move(column).value());
        }
    }
    std::size_t cells = 1;
    for (std::size_t v = 0; v < variables; ++v) {
        CategoryList list({});
        for (std::size_t w = waves.size(); w-- > 0;)
            list.add(groups.m_answers[w][v]);
        list.finish();
        cells *= std::max<std::size_t>(1, list.headings().size());
        groups.m_lists.push_back(std::move(list));
    }
    if (cells > mostGroups)
        return Error{ErrorCode::TooManyCategories,
                     {waves.back().plan->by.back().variable->name, QString::number(mostGroups)}};
    groups.cross(waves);
    groups.addHeadings(0, 0, -1);
    groups.addLevels(waves.size(), totals);
    return groups;
}

std::size_t Groups::sizeAt(std::size_t depth) const
{
    std::size_t size = 1;
    for (std::size_t v = 0; v < depth; ++v)
        size *= m_lists[v].headings().size();
    return size;
}

/// Codes of crossed variables row by row, and which combinations occur.
void Groups::cross(const std::vector<WaveData> &waves)
{
    for (std::size_t depth = 1; depth <= m_lists.size(); ++depth) {
        m_seen.emplace_back(sizeAt(depth), depth == 1);
        m_headingOf.emplace_back(sizeAt(depth), -1);
    }
    m_codes.resize(waves.size());
    for (std::size_t w = 0; w < waves.size() && m_lists.size() > 1; ++w) {
        std::vector<std::int32_t> codes(std::size_t(waves[w].rows()), 0);
        for (std::size_t v = 0; v < m_lists.size(); ++v) {
            std::vector<std::int32_t> own(codes.size(), 0);
            stats::CellDecoder(m_lists[v].column(m_answers[w][v]), 1).addTo(own, 0);
            const auto size = std::int32_t(m_lists[v].headings().size());
            for (std::size_t row = 0; row < codes.size(); ++row)
                codes[row] = codes[row] < 0 || own[row] < 0 ? -1 : codes[row] * size + own[row];
            if (v == 0)
                continue;
            for (const std::int32_t code : codes) {
                if (code >= 0)
                    m_seen[v][std::size_t(code)] = true;
            }
            m_codes[w].push_back(codes);
        }
    }
}

void Groups::addHeadings(int depth, std::size_t prefix, int parent)
{
    if (std::size_t(depth) == m_lists.size())
        return;
    const std::vector<Heading> &own = m_lists[std::size_t(depth)].headings();
    for (std::size_t i = 0; i < own.size(); ++i) {
        const std::size_t group = prefix * own.size() + i;
        if (!m_seen[std::size_t(depth)][group])
            continue;
        Heading heading = own[i];
        if (parent >= 0)
            heading.key = m_headings[std::size_t(parent)].key + u'/' + heading.key;
        heading.depth = depth;
        heading.parent = parent;
        const int place = int(m_headings.size());
        m_headingOf[std::size_t(depth)][group] = place;
        m_headings.push_back(heading);
        addHeadings(depth + 1, group, place);
    }
}

void Groups::addLevels(std::size_t waves, bool totals)
{
    const std::size_t deepest = m_lists.size();
    for (std::size_t depth = 0; depth <= deepest; ++depth) {
        if (!totals && depth < deepest)
            continue;
        GroupLevel level{.depth = int(depth), .headings = {-1}};
        if (depth > 0)
            level.headings = m_headingOf[depth - 1];
        for (std::size_t w = 0; w < waves; ++w) {
            if (depth == 0)
                level.columns.emplace_back();
            else if (depth == 1)
                level.columns.emplace_back(m_lists[0].column(m_answers[w][0]));
            else
                level.columns.emplace_back(stats::consecutiveCategories(
                    std::span<const std::int32_t>(m_codes[w][depth - 2]), 0, int(sizeAt(depth))));
        }
        m_levels.push_back(std::move(level));
    }
}

} // namespace tidemark
