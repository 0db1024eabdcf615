// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>
#include <QStringList>

#include "core/analysis/request.h"
#include "core/base/issue.h"
#include "core/model/local_text.h"

namespace tidemark {

/// Whether a figure may and can be shown.
enum class EstimateState { Shown, FewAnswers, TooFew, Suppressed, NotEstimable };

/// What an estimate is of.
enum class EstimateKind {
    Share,
    CombinedShare, ///< of the categories named in the request together
    Mean,
    Total,
    Median,
    Count,
    Quantile, ///< `category` says which
    Variance,
    Ratio,
    Started, ///< share for which an event has come by the time of `category`
    Change, ///< of the figure with the same key between two waves: later minus earlier
    PooledChange, ///< Change from panel and other answers, weighted for the smallest variance
    Trend, ///< slope of a straight line through the waves, per year where waves are years
    Transition, ///< share of the panel units of `fromCategory` that are in `category` later
    Coefficient, ///< of a model, on the scale of its linear predictor
    Prediction, ///< mean outcome of a model if everybody had the level of the item
    Effect, ///< average marginal effect of a model: a level against its reference, or a slope
    Component ///< part of a decomposition
};

/// What the figure speaks of: indexes into the lists of AnalysisResult; −1 = none or all.
/// A single question has item −1; options of a multiple response and numbers have category −1; so
/// has a CombinedShare, and the Change of one.
struct EstimateKey
{
    EstimateKind kind = EstimateKind::Share;
    bool panel = false; ///< units that answered in all waves
    int wave = -1; ///< for changes: the later wave
    int fromWave = -1; ///< for changes: the earlier wave
    int group = -1; ///< −1: all groups together
    int item = -1;
    int category = -1;
    int fromCategory = -1; ///< for Transition: the answer in the earlier wave
    int part = -1; ///< for Component: which part, in AnalysisResult::parts

    friend auto operator<=>(const EstimateKey &, const EstimateKey &) = default;
};

/// One number with everything that explains it. Shares are 0 to 1; changes of shares too.
struct Estimate
{
    EstimateKey key = {};
    EstimateState state = EstimateState::Shown;
    std::optional<double> value = {};
    std::optional<double> standardError = {};
    std::optional<double> lower = {};
    std::optional<double> upper = {};
    qint64 base = 0; ///< unweighted number of cases
    qint64 count = 0; ///< unweighted cases with the property, for shares
    double weightedBase = 0.0;
    double effectiveBase = 0.0;
    std::optional<double> designEffect = {};
    double degreesOfFreedom = 0.0;

    friend bool operator==(const Estimate &, const Estimate &) = default;
};

/// A wave, group, item or category as it is named in tables and charts.
struct Heading
{
    QString key = {}; ///< stable: wave label, code, variable name
    LocalText label = {};
    std::optional<double> code = {};
    bool isMissingReason = false; ///< "Don't know": drawn apart
    bool isReference = false; ///< the level of a factor that others are measured against
    int depth = 0; ///< nesting level of groups
    int parent = -1;

    friend bool operator==(const Heading &, const Heading &) = default;
};

/// Two-sided p-value of the estimate being 0, by its t distribution; nothing without an error.
std::optional<double> pValueOf(const Estimate &estimate);

/// A test of a hypothesis about figures of the result. Indexes are those of EstimateKey.
struct TestFigure
{
    QString test = {}; ///< formula id: "raoScottF", "pearson", "wald" …
    int wave = -1;
    int fromWave = -1;
    int group = -1;
    int item = -1;
    int category = -1;
    bool panel = false;
    EstimateState state = EstimateState::Shown;
    std::optional<double> statistic = {};
    std::optional<double> df1 = {}; ///< nothing: an exact test
    std::optional<double> df2 = {}; ///< nothing: chi-square
    std::optional<double> pValue = {}; ///< two-sided

    friend bool operator==(const TestFigure &, const TestFigure &) = default;
};

/// A number about a whole table, scale or model: a measure of association, of fit, of reliability.
struct Measure
{
    QString measure = {}; ///< formula id: "cramersV", "rSquared", "alpha" …
    int wave = -1;
    int fromWave = -1;
    int group = -1;
    int item = -1;
    int category = -1;
    bool panel = false;
    EstimateState state = EstimateState::Shown;
    std::optional<double> value = {};
    std::optional<double> standardError = {};
    std::optional<double> lower = {};
    std::optional<double> upper = {};
    qint64 base = 0; ///< unweighted number of cases, where it has one of its own

    friend bool operator==(const Measure &, const Measure &) = default;
};

/// The difference of one figure between two groups: first minus second.
struct Comparison
{
    int wave = -1;
    int item = -1;
    int category = -1;
    int firstGroup = -1;
    int secondGroup = -1;
    EstimateState state = EstimateState::Shown;
    std::optional<double> difference = {};
    std::optional<double> standardError = {};
    std::optional<double> pValue = {};
    std::optional<double> adjustedPValue = {}; ///< for the number of comparisons made

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

/// What a model would be without one cluster.
struct ClusterChange
{
    int group = -1; ///< the model
    int category = -1; ///< of a two-part model
    QString cluster = {}; ///< empty: not told, because rows are persons
    qint64 cases = 0;
    int item = -1; ///< the coefficient that moves most, measured in its standard errors
    double change = 0.0; ///< of it, without the cluster less with it
    double standardErrors = 0.0; ///< the size of that

    friend bool operator==(const ClusterChange &, const ClusterChange &) = default;
};

/// What one wave contributed: for the note under the figure and the explanation.
struct WaveFacts
{
    QString wave = {};
    LocalText sourceName = {};
    LocalText unitPlural = {};
    qint64 rows = 0; ///< answers in the source
    qint64 base = 0; ///< answers used
    std::optional<double> populationSize = {};
    bool finitePopulation = false;
    QString weight = {}; ///< variable, empty = unweighted
    QString strata = {};
    QString clusters = {};
    QString calibration = {}; ///< how the weights were made: "rake" …; empty: as given
    QString replication = {}; ///< where variances come from: "jackknife" …; empty: linearised
    std::vector<std::pair<MissingReason, qint64>> leftOut = {};
    qint64 leftOutByFilter = 0;

    friend bool operator==(const WaveFacts &, const WaveFacts &) = default;
};

/// How all numbers of a result came about.
struct Provenance
{
    LocalText question = {}; ///< title
    LocalText wording = {};
    QString filter = {};
    QString byVariables = {};
    std::vector<WaveFacts> waves = {};
    qint64 unitsInAllWaves = 0;
    QString intervalMethod = {}; ///< formula id: "logit", "wilson" …
    QString varianceMethod = {}; ///< formula id: "linearised", "linearised-overlap", "linearised-calibrated" …
    std::vector<LocalText> linkNotes = {};
    quint64 revision = 0;

    friend bool operator==(const Provenance &, const Provenance &) = default;
};

/// The answer to a request.
struct AnalysisResult
{
    AnalysisRequest request = {};
    std::vector<Heading> waves = {};
    std::vector<Heading> groups = {};
    std::vector<Heading> items = {};
    std::vector<Heading> categories = {};
    std::vector<Heading> parts = {}; ///< of a decomposition
    std::vector<Estimate> estimates = {}; ///< sorted by key
    std::vector<TestFigure> tests = {};
    std::vector<Measure> measures = {};
    std::vector<Comparison> comparisons = {};
    std::vector<ClusterChange> clusterInfluence = {}; ///< by model, the greatest first
    std::vector<Issue> notices = {};
    Provenance provenance = {};
    bool synthetic = false;

    /// nullptr if there is no such figure.
    const Estimate *find(const EstimateKey &key) const;

    friend bool operator==(const AnalysisResult &, const AnalysisResult &) = default;
};

} // namespace tidemark
