// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/analysis/categories.h"
#include "core/analysis/figures.h"
#include "core/analysis/plan.h"
#include "core/analysis/request.h"

namespace tidemark {

/// Figures of answers that are one of several categories.
class CategoryFigures : public FigureSource
{
public:
    /// The answers to an item in a wave; codes belong to this object.
    virtual stats::CategoryColumn column(std::size_t wave, std::size_t item) const = 0;
};

/// Shares of the categories of a question, each item by itself.
class ShareFigures final : public CategoryFigures
{
public:
    /// Errors: TooManyCategories, ColumnNotLoaded, RequestNotUnderstood for a category that the
    /// question does not have.
    static Result<std::unique_ptr<ShareFigures>> make(const ShareRequest &request,
                                                      const std::vector<WaveData> &waves);

    const std::vector<Heading> &headings() const { return m_list.headings(); }
    const AnswerColumn &answers(std::size_t wave, std::size_t item) const
    {
        return m_answers[wave][item];
    }

    stats::CategoryColumn column(std::size_t wave, std::size_t item) const override
    {
        return m_columns[wave][item];
    }

    std::size_t itemCount() const override { return m_answers.front().size(); }
    std::vector<FigureTarget> targets() const override { return m_targets; }
    CaseMask answered(std::size_t wave, std::size_t item) const override;
    Result<WaveFigures> figures(const FigurePlace &place, JobControl &job) const override;

private:
    ShareFigures(const ShareRequest &request, const std::vector<WaveData> &waves);

    Result<void> bindColumns();
    Result<void> chooseTargets(const ShareRequest &request);

    const std::vector<WaveData> &m_waves;
    CategoryList m_list;
    std::vector<std::vector<AnswerColumn>> m_answers = {}; ///< per wave and item
    std::vector<std::vector<stats::CategoryColumn>> m_columns = {}; ///< likewise
    std::vector<FigureTarget> m_targets = {};
};

/// Shares of respondents who ticked each option; the base is everyone who answered the set.
class TickedFigures final : public CategoryFigures
{
public:
    /// Errors: ColumnNotLoaded, TooManyCategories.
    static Result<std::unique_ptr<TickedFigures>> make(const ShareRequest &request,
                                                       const std::vector<WaveData> &waves);

    /// 0 not ticked, 1 ticked; others did not answer the set.
    stats::CategoryColumn column(std::size_t wave, std::size_t item) const override;

    std::size_t itemCount() const override { return m_ticked.front().size(); }
    std::vector<FigureTarget> targets() const override;
    CaseMask answered(std::size_t wave, std::size_t item) const override;
    Result<WaveFigures> figures(const FigurePlace &place, JobControl &job) const override;

private:
    explicit TickedFigures(const std::vector<WaveData> &waves)
        : m_waves(waves)
    {
    }

    Result<void> addWave(const ShareRequest &request, const WaveData &wave);

    const std::vector<WaveData> &m_waves;
    /// Per wave, option and row: 1 ticked, 0 not, −1 did not answer the set.
    std::vector<std::vector<std::vector<std::int8_t>>> m_ticked = {};
};

/// Shares of one column of categories with everything a figure needs.
Result<WaveFigures> shareFigures(const stats::CategoryColumn &question, const WaveData &wave,
                                 const FigurePlace &place, JobControl &job);

} // namespace tidemark
