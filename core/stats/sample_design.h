// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "core/stats/category_column.h"

namespace tidemark::stats {

/// What to do with a stratum in which only one cluster was drawn.
/// R: options(survey.lonely.psu = ...)
enum class SingletonPolicy {
    Refuse, ///< "fail": the design is not usable, the strata are named
    Certainty, ///< "certainty": the cluster was certain to be drawn and adds no variance
    GrandMean, ///< "adjust": measured from the mean of all clusters instead of the stratum's
    Average, ///< "average": takes the average of the other strata
};

enum class ClusterIds {
    Unique, ///< a cluster code means one cluster; in two strata it is an error. R: nest = FALSE
    Nested, ///< the same code in two strata means two clusters. R: nest = TRUE
};

/// One stage of drawing, row by row. Negative codes are missing.
struct StageInput
{
    std::optional<CodeSpan> stratum = {}; ///< none: one stratum (in the second stage: per cluster)
    std::optional<CodeSpan> cluster = {}; ///< none: every row is drawn on its own
    /// Finite population: numbers above 1 are the number of units in the stratum (in the second
    /// stage: in the cluster), numbers up to 1 the fraction drawn. Empty: infinite.
    std::span<const double> population = {};
};

struct DesignInput
{
    std::size_t rows = 0;
    std::vector<StageInput> stages = {}; ///< none, one or two; a second needs clusters in the first
    ClusterIds clusterIds = ClusterIds::Unique;
    SingletonPolicy singletons = SingletonPolicy::Refuse;
};

/// Which units count for the degrees of freedom of a domain.
enum class DfRule {
    Domain, ///< clusters and strata with cases in the domain. R: degf(subset(design, domain))
    Design, ///< all clusters and strata. Stata: svy, subpop()
};

struct ReplicateFactors; // replicate_variance.h
struct CalibrationModel; // calibration.h

struct DesignProblem
{
    enum class Kind {
        MissingStratum, ///< count: rows
        MissingCluster, ///< count: rows
        MissingPopulation, ///< count: rows
        ClusterInSeveralStrata, ///< code: the cluster
        PopulationVaries, ///< code: the stratum (second stage: the cluster)
        PopulationBelowSample, ///< code: the stratum (second stage: the cluster); count: drawn
        SingleCluster, ///< code: the stratum
    };
    Kind kind = Kind::MissingStratum;
    int stage = 0;
    std::int32_t code = 0;
    std::size_t count = 0;

    friend bool operator==(const DesignProblem &, const DesignProblem &) = default;
};

/// A number per row, fixed once made; copies of a design share it.
class RowNumbers
{
public:
    RowNumbers() = default;
    RowNumbers(std::vector<std::int32_t> numbers)
        : m_numbers(std::make_shared<const std::vector<std::int32_t>>(std::move(numbers)))
    {
    }

    bool empty() const { return !m_numbers || m_numbers->empty(); }
    std::size_t size() const { return m_numbers ? m_numbers->size() : 0; }
    const std::int32_t *data() const { return m_numbers ? m_numbers->data() : nullptr; }
    const std::int32_t *begin() const { return data(); }
    const std::int32_t *end() const { return data() + size(); }
    std::int32_t operator[](std::size_t row) const { return (*m_numbers)[row]; }

private:
    std::shared_ptr<const std::vector<std::int32_t>> m_numbers = {};
};

/// One stage, prepared. Units are clusters or rows; groups are strata (second stage: the units
/// drawn from one stratum of one cluster). Units are numbered group by group.
struct DesignStage
{
    RowNumbers unitOfRow = {}; ///< empty: the rows are the units
    RowNumbers groupOfRow = {}; ///< only when the rows are the units and groups > 1
    RowNumbers groupOfUnit = {};
    std::vector<double> unitsInGroup = {}; ///< drawn, whether or not they have a weight
    std::vector<double> populationOfGroup = {}; ///< units in the population; infinite: unknown
    std::vector<std::int32_t> parentOfGroup = {}; ///< second stage: the cluster of the first

    bool rowsAreUnits() const { return unitOfRow.empty(); }
    std::size_t groups() const { return unitsInGroup.size(); }
    std::size_t units() const { return groupOfUnit.size(); }
};

/// A sampling design over the rows of one source, checked and numbered once, then shared by all
/// estimates. Filters never shorten it: rows outside a domain still belong to the design.
struct SampleDesign
{
    std::size_t rows = 0;
    std::vector<DesignStage> stages = {}; ///< one or two
    std::vector<std::int32_t> stratumCodes = {}; ///< code of each stratum of the first stage
    std::vector<std::int32_t> clusterCodes = {}; ///< code of each cluster of the first stage
    SingletonPolicy singletons = SingletonPolicy::Refuse;
    DfRule dfRule = DfRule::Domain;
    /// Variances come from these instead of the stages, whose first has a unit for each factor.
    std::shared_ptr<const ReplicateFactors> replicates = {};
    /// The weights were calibrated: variances are those of residuals. Every row is a leaf.
    std::shared_ptr<const CalibrationModel> calibration = {};

    const DesignStage &first() const { return stages.front(); }
    const DesignStage &finest() const { return stages.back(); }
    /// Clusters of the first stage, or rows where rows were drawn.
    std::size_t drawnUnits() const { return first().rowsAreUnits() ? rows : first().units(); }
    /// Units of the first stage less strata, or what the replicates have. R: degf(design)
    double df() const;
};

struct DesignOutcome
{
    SampleDesign design = {};
    std::vector<DesignProblem> problems = {}; ///< not empty: the design must not be used
};

/// Checks and numbers a design. R: svydesign(ids, strata, fpc, nest)
/// @pre every column given has input.rows rows
DesignOutcome prepareDesign(const DesignInput &input);

/// Every row drawn on its own from `population` rows (infinite when not given).
SampleDesign simpleDesign(std::size_t rows, std::optional<double> population = {});

/// The same design with every row a leaf of its own, for what is worked out row by row; variances
/// stay as they are. Nothing where the last of two stages has clusters.
std::optional<SampleDesign> withRowLeaves(const SampleDesign &design);

/// The first stage alone, with a unit for every row where rows were drawn: the units to which
/// replicates give factors. R: as.svrepdesign, which replicates the first stage
SampleDesign firstStageUnits(const SampleDesign &design);

/// The factor on squared deviations in each group of a stage, (1 - f) n / (n - 1), with the
/// singleton policy applied, and whether deviations are taken from the group's own mean.
struct GroupScale
{
    double factor = 0.0;
    bool centred = true;
};
std::vector<GroupScale> groupScales(const SampleDesign &design, std::size_t stage);

} // namespace tidemark::stats
