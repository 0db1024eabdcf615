// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "core/base/issue.h"
#include "core/base/result.h"
#include "core/model/condition_mask.h"
#include "core/model/source.h"
#include "core/stats/sample_design.h"

namespace tidemark {

/// What the design of a source is made from.
struct DesignColumns
{
    /// A variable with the rows of the source.
    std::function<Result<BoundVariable>(VariableId)> bind = {};
    /// Rows of the source's frame; asked for when N comes from the frame.
    std::function<Result<qint64>()> frameRows = {};
    /// The variable of the frame that corresponds to a stratum variable, with the frame's rows.
    std::function<Result<BoundVariable>(VariableId)> bindInFrame = {};
};

/// A source's design, checked and ready for the estimators. Copies share what has a number per row.
struct PreparedDesign
{
    stats::SampleDesign sample = {};
    ColumnPtr weightColumn = {}; ///< always numbers; nothing: every row counts 1
    bool isWeighted = false;
    bool finitePopulation = false;
    std::optional<double> populationSize = {}; ///< units of the first stage in all strata
    QString weight = {}; ///< names of variables, for the explanation
    QString strata = {};
    QString clusters = {};
    std::optional<CalibrationMethod> calibration = {}; ///< of the weights
    std::optional<ReplicateMethod> replication = {}; ///< where variances come from
    std::vector<Issue> notices = {};
    /// What each stratum of the first stage is called in every wave: {""} without strata.
    std::vector<QString> stratumKeys = {};
    /// Ids of the clusters of the first stage in their order; nothing where rows were drawn.
    ColumnPtr clusterIds = {};

    /// Empty: every row counts 1.
    std::span<const double> weights() const;
    /// Rows drawn one by one with the same chance: textbook formulas hold.
    bool isSimple() const
    {
        return !isWeighted && strata.isEmpty() && clusters.isEmpty() && !replication;
    }
};

/// Makes and checks the design; nothing is left out silently. Errors: WeightMissing,
/// WeightNegative, StratumMissing, ClusterMissing, PopulationMissing, PopulationVaries,
/// PopulationBelowSample, PopulationPerStratum, ClusterInSeveralStrata, SingleClusterStrata (with
/// the strata named), FrameMissing, FrameWithoutVariable, those of Calibrator and
/// addReplicates(); VariableNotFound and ColumnNotLoaded as `columns` gives them.
/// R: svydesign(ids, strata, weights, fpc, nest), calibrate(), svrepdesign()
Result<PreparedDesign> prepareDesign(const Source &source, const DesignColumns &columns);

/// Gives the strata of several waves common codes, so that the same stratum is known in each.
void alignStrata(std::span<PreparedDesign *const> designs);

/// Every variable the design names.
std::vector<VariableId> designVariables(const SurveyDesign &design);

} // namespace tidemark
