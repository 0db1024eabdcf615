// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/change_source.h"

#include <algorithm>

namespace tidemark {

namespace {

constexpr std::size_t mostStatesOfNumbers = 12;

} // namespace

Result<std::unique_ptr<ChangeSource>> ChangeSource::make(const ChangeRequest &request,
                                                         const BoundPlan &bound)
{
    std::unique_ptr<ChangeSource> source(new ChangeSource(request));
    const bool isMean = request.statistic == ChangeStatistic::Mean;
    if (auto done = isMean ? source->bindMeans(bound) : source->bindShares(bound); !done)
        return std::move(done).error();
    return source;
}

Result<void> ChangeSource::bindShares(const BoundPlan &bound)
{
    const ShareRequest request{.scope = m_request.scope,
                               .question = m_request.question,
                               .items = m_request.items,
                               .categories = m_request.categories,
                               .combined = m_request.combined};
    if (bound.plan.kind == QuestionKind::Multiple) {
        auto ticked = TickedFigures::make(request, bound.waves);
        if (!ticked)
            return std::move(ticked).error();
        m_ticked = std::move(ticked).value();
        return {};
    }
    auto shares = ShareFigures::make(request, bound.waves);
    if (!shares)
        return std::move(shares).error();
    m_shares = std::move(shares).value();
    m_headings = m_shares->headings();
    return {};
}

Result<void> ChangeSource::bindMeans(const BoundPlan &bound)
{
    auto means = MeanFigures::make(m_meanRequest, bound.waves);
    if (!means)
        return std::move(means).error();
    m_means = std::move(means).value();
    ShareRequest request{.scope = m_request.scope, .question = m_request.question};
    request.scope.inBase.clear();
    auto states = ShareFigures::make(request, bound.waves);
    if (!states && states.error().code != ErrorCode::TooManyCategories)
        return std::move(states).error();
    const bool areFew = states && (*states)->headings().size() <= mostStatesOfNumbers
        && std::ranges::all_of((*states)->headings(),
                               [](const Heading &heading) { return heading.code.has_value(); });
    if (!areFew)
        return {};
    m_shares = std::move(states).value();
    m_headings = m_shares->headings();
    return {};
}

const FigureSource &ChangeSource::figures() const
{
    if (m_means)
        return *m_means;
    if (m_ticked)
        return *m_ticked;
    return *m_shares;
}

IntervalRule ChangeSource::rule() const
{
    IntervalRule rule{m_request.scope.confidence};
    if (isShare())
        rule.share = m_request.interval;
    return rule;
}

stats::CategoryColumn ChangeSource::column(std::size_t wave, std::size_t item) const
{
    return m_ticked ? m_ticked->column(wave, item) : m_shares->column(wave, item);
}

std::vector<double> ChangeSource::scores(const FigureTarget &target) const
{
    std::vector<double> scores(m_ticked ? 2 : m_headings.size(), 0.0);
    if (isShare()) {
        for (const int cell : target.cells)
            scores[std::size_t(cell)] = 1.0;
        return scores;
    }
    for (std::size_t i = 0; i < scores.size(); ++i)
        scores[i] = *m_headings[i].code;
    return scores;
}

} // namespace tidemark
