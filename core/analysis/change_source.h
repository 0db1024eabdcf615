// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/analysis/bound_plan.h"
#include "core/analysis/figures.h"
#include "core/analysis/mean_figures.h"
#include "core/analysis/share_figures.h"

namespace tidemark {

/// What changes between waves: the figures, and the answers as states one may move between.
class ChangeSource final
{
public:
    /// Errors as ShareFigures::make, TickedFigures::make and MeanFigures::make give them.
    /// @pre `request` and `bound` outlive the answer
    static Result<std::unique_ptr<ChangeSource>> make(const ChangeRequest &request,
                                                      const BoundPlan &bound);

    const FigureSource &figures() const;
    /// Shares have an interval of their own, means t intervals.
    IntervalRule rule() const;
    bool isShare() const { return !m_means; }

    /// The categories of the answers; empty for options of a multiple response and for numbers
    /// with more than a few values.
    const std::vector<Heading> &headings() const { return m_headings; }
    /// Whether answers are categories: else column() must not be asked for.
    bool hasStates() const { return m_ticked || m_shares; }
    stats::CategoryColumn column(std::size_t wave, std::size_t item) const;
    /// What a category counts in the mean of the figures of a target.
    std::vector<double> scores(const FigureTarget &target) const;

private:
    explicit ChangeSource(const ChangeRequest &request)
        : m_request(request)
        , m_meanRequest{.scope = request.scope, .question = request.question}
    {
    }

    Result<void> bindShares(const BoundPlan &bound);
    Result<void> bindMeans(const BoundPlan &bound);

    const ChangeRequest &m_request;
    MeanRequest m_meanRequest;
    std::unique_ptr<ShareFigures> m_shares = {};
    std::unique_ptr<TickedFigures> m_ticked = {};
    std::unique_ptr<MeanFigures> m_means = {};
    std::vector<Heading> m_headings = {};
};

} // namespace tidemark
