// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDate>
#include <QString>

#include "core/base/ids.h"
#include "core/model/local_text.h"
#include "core/model/weighting.h"

namespace tidemark {

enum class SourceKind { Wave, Register, Frame };

/// Whom a row speaks of. Rows that are persons have disclosure control on.
enum class UnitKind { PublicBody, Person };

/// What to do with a stratum that has a single cluster.
enum class SingletonPolicy { Refuse, Certainty, GrandMean, Average };

/// Which clusters and strata count for the degrees of freedom of a group.
enum class DegreesOfFreedomRule {
    Group, ///< those with cases in the group, as R counts
    Design, ///< all of the design, as Stata counts
};

/// One stage of clusters and the number of clusters in the population, if known.
struct DesignStage
{
    std::optional<VariableId> cluster = {}; ///< none: rows are the clusters
    std::optional<VariableId> stratum = {};
    std::optional<double> populationSize = {}; ///< N, the same for all (one stratum)
    std::optional<VariableId> populationSizes = {}; ///< N per row's stratum, or a fraction below 1

    friend bool operator==(const DesignStage &, const DesignStage &) = default;
};

/// How the rows of a source came to be there. The default is: everyone was asked with the same
/// chance, population unknown.
struct SurveyDesign
{
    std::optional<VariableId> weight = {}; ///< a sampling weight, never a frequency
    std::vector<DesignStage> stages = {}; ///< at most two
    bool clustersNested = false; ///< cluster ids start anew in each stratum
    bool populationFromFrame = false; ///< N is the number of rows of the source's frame
    bool finitePopulation = true; ///< off: "treat as a process"
    SingletonPolicy singletons = SingletonPolicy::Refuse;
    DegreesOfFreedomRule degreesOfFreedom = DegreesOfFreedomRule::Group;
    std::optional<Calibration> calibration = {};
    std::optional<Replication> replication = {};

    friend bool operator==(const SurveyDesign &, const SurveyDesign &) = default;
};

/// Where the rows came from, for the receipt and the next delivery.
struct SourceFile
{
    QString name = {}; ///< without folder
    QString format = {};
    QString sha256 = {};
    QString recipe = {}; ///< JSON of the import plan

    friend bool operator==(const SourceFile &, const SourceFile &) = default;
};

/// A survey wave, a register or a frame (the list of the population).
struct Source
{
    SourceId id = {};
    SourceKind kind = SourceKind::Wave;
    UnitKind unit = UnitKind::PublicBody;
    LocalText name = {}; ///< "Kommuner 2023"
    QString wave = {}; ///< "2023": short, sorts and labels waves
    QDate fieldworkStart = {};
    QDate fieldworkEnd = {};
    LocalText unitPlural = {}; ///< "kommuner"
    qint64 rows = 0;
    std::optional<VariableId> unitId = {};
    std::optional<SourceId> frame = {}; ///< rows are joined to it by unit id
    SurveyDesign design = {};
    SourceFile file = {};

    friend bool operator==(const Source &, const Source &) = default;
};

} // namespace tidemark
