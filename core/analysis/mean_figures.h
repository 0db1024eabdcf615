// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/analysis/derived_figures.h"
#include "core/analysis/figures.h"
#include "core/analysis/request.h"
#include "core/stats/mean_estimates.h"

namespace tidemark {

/// Means, totals, quantiles, variances, ratios and counts of numbers, or of codes taken as scores.
class MeanFigures final : public FigureSource
{
public:
    /// Errors: ColumnNotLoaded; QuestionDoesNotFit where a text is no number.
    static Result<std::unique_ptr<MeanFigures>> make(const MeanRequest &request,
                                                     const std::vector<WaveData> &waves);

    std::span<const double> values(std::size_t wave, std::size_t item) const
    {
        return m_values[wave][item].span();
    }

    std::size_t itemCount() const override { return m_values.front().size(); }
    std::vector<FigureTarget> targets() const override;
    CaseMask answered(std::size_t wave, std::size_t item) const override;
    Result<WaveFigures> figures(const FigurePlace &place, JobControl &job) const override;

private:
    /// The numbers of one item: those of the column, or made from it.
    struct Values
    {
        ColumnPtr column = {};
        std::vector<double> own = {};

        std::span<const double> span() const;
    };

    MeanFigures(const MeanRequest &request, const std::vector<WaveData> &waves)
        : m_request(request)
        , m_waves(waves)
    {
    }

    static Values valuesOf(const VariableInWave &item, const ColumnPtr &column);
    stats::MeanInput input(const FigurePlace &place) const;
    Result<WaveFigures> meanFigures(const FigurePlace &place, JobControl &job) const;
    Result<WaveFigures> quantileFigures(const FigurePlace &place,
                                        const std::vector<double> &quantiles, QuantileRule rule,
                                        JobControl &job) const;
    Result<WaveFigures> varianceFigures(const FigurePlace &place, JobControl &job) const;
    Result<WaveFigures> ratioFigures(const FigurePlace &place, JobControl &job) const;
    static Result<WaveFigures> derived(DerivedFigures found);
    Result<void> addDenominator(const WaveData &wave);
    Result<WaveFigures> countFigures(const FigurePlace &place, JobControl &job) const;

    const MeanRequest &m_request;
    const std::vector<WaveData> &m_waves;
    std::vector<std::vector<Values>> m_values = {}; ///< per wave and item
    std::vector<std::vector<double>> m_denominators = {}; ///< per wave, of a ratio
};

} // namespace tidemark
