// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/design/prepared_design.h"
#include "core/model/source.h"
#include "core/stats/calibration.h"

namespace tidemark {

/// Makes the weights of a source fit what is known about the population.
class Calibrator final
{
public:
    /// @pre source.design.calibration. Errors: MarginMissing, MarginWithoutTarget,
    /// MarginDoesNotFit, MarginsTooMany, MarginNotInMethod, CalibrationBounds, FrameMissing,
    /// FrameWithoutVariable; those of the columns
    static Result<Calibrator> make(const Source &source, const DesignColumns &columns);

    struct Weights
    {
        std::vector<double> reached = {}; ///< before they are trimmed
        std::vector<double> last = {};
        stats::CalibrationReport report = {};
    };
    /// Errors: MarginWithoutRows, CalibrationNotReached, CalibratedWeightNegative.
    Result<Weights> weights(std::span<const double> first) const;

    /// What variances need to know; nothing where weights are trimmed only. Trimmed weights count
    /// as calibrated weights of values that are smaller or larger by as much. R: trimWeights() of a
    /// calibrated design
    std::shared_ptr<const stats::CalibrationModel> model(std::span<const double> first,
                                                         const Weights &made) const;

private:
    /// Codes of the rows with the targets of their categories.
    struct Categories
    {
        QString variable = {};
        std::vector<QString> names = {};
        std::vector<std::int32_t> codes = {};
        std::vector<double> targets = {};
    };

    explicit Calibrator(const Source &source)
        : m_source(source)
        , m_rule(*source.design.calibration)
    {
    }

    Result<void> check() const;
    Result<void> add(const CalibrationMargin &margin, const DesignColumns &columns);
    Result<void> addNumber(const CalibrationMargin &margin, const DesignColumns &columns);
    std::vector<stats::Margin> margins() const;
    void fillColumns();
    stats::CalibratedWeights fitted(std::span<const double> first) const;
    std::vector<double> trimmed(std::vector<double> weights) const;
    Result<void> checkReached(const stats::CalibratedWeights &made) const;

    const Source &m_source;
    Calibration m_rule;
    std::vector<Categories> m_categories = {};
    std::vector<std::vector<double>> m_numbers = {};
    std::vector<double> m_numberTotals = {};
    std::vector<double> m_x = {}; ///< row by row: indicators of the categories, then the numbers
    std::vector<double> m_totals = {};
};

} // namespace tidemark
