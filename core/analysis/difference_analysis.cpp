// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/difference_analysis.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "core/analysis/difference_cases.h"
#include "core/analysis/figure_writer.h"
#include "core/analysis/pooled_design.h"
#include "core/analysis/regression_notices.h"
#include "core/analysis/words.h"
#include "core/stats/design_covariance.h"
#include "core/stats/intervals.h"
#include "core/stats/model_tests.h"
#include "core/stats/wave_differences.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct RequestText
{
    Q_DECLARE_TR_FUNCTIONS(Request)
};

LocalText label(const QString &nb, const QString &nn, const QString &en)
{
    LocalText text;
    text.set(u"nb"_s, nb);
    text.set(u"nn"_s, nn);
    text.set(u"en"_s, en);
    return text;
}

std::vector<Heading> differenceParts()
{
    return {
        {.key = u"mean"_s, .label = label(u"Nivå"_s, u"Nivå"_s, u"Level"_s)},
        {.key = u"change"_s, .label = label(u"Endring"_s, u"Endring"_s, u"Change"_s)},
        {.key = u"difference"_s,
         .label =
             label(u"Forskjell i endring"_s, u"Skilnad i endring"_s, u"Difference in change"_s)},
        {.key = u"counterfactual"_s,
         .label = label(u"Med samme endring som de andre"_s, u"Med same endring som dei andre"_s,
                        u"Had they changed as the others"_s)},
    };
}

/// A sum of means of groups and waves.
struct Target
{
    EstimateKey key = {};
    std::vector<std::pair<std::size_t, double>> cells = {}; ///< group * waves + wave, sign
};

/// Fits the model and writes what follows from its means.
class DifferenceRun
{
public:
    DifferenceRun(const DifferenceRequest &request, const RegressionData &data,
                  const ExpandedModel &covariates, const DifferenceCases &cases,
                  AnalysisResult &result)
        : m_request(request)
        , m_data(data)
        , m_covariates(covariates)
        , m_cases(cases)
        , m_result(result)
    {
    }

    Result<void> run(int minCell, JobControl &job)
    {
        findTargets();
        const stats::Execution execution = executionOf(job);
        const stats::WaveDifferenceFit fit = stats::fitWaveDifferences(input(), execution);
        if (fit.problem == stats::ModelProblem::Cancelled || job.isCancelled())
            return Error{ErrorCode::Cancelled};
        if (m_cases.isTelling(minCell)) {
            hideAll();
        } else if (!fit.isUsable()) {
            addCaseNotices();
            writeProblem(fit);
        } else {
            addCaseNotices();
            addColumnNotices(fit);
            write(fit, execution);
        }
        std::ranges::sort(m_result.estimates, {}, &Estimate::key);
        return {};
    }

private:
    std::size_t place(std::size_t group, std::size_t wave) const
    {
        return group * m_cases.waveCount() + wave;
    }

    void add(DifferencePart part, int group, std::size_t wave,
             std::vector<std::pair<std::size_t, double>> cells)
    {
        m_targets.push_back(
            {differenceKey(part, group, int(wave), int(m_cases.before())), std::move(cells)});
    }

    void findTargets()
    {
        const std::size_t before = m_cases.before();
        for (std::size_t wave = 0; wave < m_cases.waveCount(); ++wave) {
            for (std::size_t group = 0; group < 2; ++group)
                add(DifferencePart::Mean, int(group), wave, {{place(group, wave), 1.0}});
            if (wave == before)
                continue;
            for (std::size_t group = 0; group < 2; ++group)
                add(DifferencePart::Change, int(group), wave,
                    {{place(group, wave), 1.0}, {place(group, before), -1.0}});
            add(DifferencePart::Difference, -1, wave,
                {{place(0, wave), 1.0},
                 {place(0, before), -1.0},
                 {place(1, wave), -1.0},
                 {place(1, before), 1.0}});
            if (wave > before)
                add(DifferencePart::Counterfactual, 0, wave,
                    {{place(0, before), 1.0}, {place(1, wave), 1.0}, {place(1, before), -1.0}});
        }
    }

    stats::WaveDifferenceInput input() const
    {
        stats::ModelInput model = m_covariates.input(m_data);
        model.weights = m_data.weights;
        model.domain = m_cases.used();
        stats::WaveDifferenceInput input{.model = model,
                                         .groups = m_cases.groups(),
                                         .waves = m_cases.waves(),
                                         .waveCount = m_cases.waveCount(),
                                         .before = m_cases.before()};
        if (!m_request.within.isEmpty())
            input.units = m_data.clusters.front();
        return input;
    }

    bool isClustered() const { return m_request.errors == ErrorType::CR1; }

    void write(const stats::WaveDifferenceFit &fit, const stats::Execution &execution)
    {
        const std::size_t means = fit.means.size();
        std::vector<double> jacobian(m_targets.size() * means, 0.0);
        std::vector<double> values(m_targets.size(), 0.0);
        for (std::size_t t = 0; t < m_targets.size(); ++t) {
            for (const auto &[cell, sign] : m_targets[t].cells) {
                jacobian[t * means + cell] = sign;
                values[t] += sign * fit.means[cell];
            }
        }
        const stats::SampleDesign design =
            isClustered() ? clusterDesign(m_data.clusters.back(), m_cases.used()) : m_data.design;
        const stats::Covariance covariance = stats::influenceCovariance(
            design, stats::combined(fit.influence, jacobian, m_targets.size()), execution);
        const double df =
            usedDf(design, m_cases.used()) - (isClustered() ? 0.0 : double(fit.columns) - 1.0);
        for (std::size_t t = 0; t < m_targets.size(); ++t)
            writeFigure(m_targets[t], values[t], covariance.standardError(t), df);
        testBefore(values, covariance, df);
    }

    /// The cells behind a figure; that of the fewest cases stands for it.
    CellCases cellsOf(const Target &target) const
    {
        CellCases least = cellAt(target.cells.front().first);
        for (const auto &[cell, sign] : target.cells) {
            const CellCases one = cellAt(cell);
            if (one.base < least.base)
                least = one;
        }
        return least;
    }

    CellCases cellAt(std::size_t cell) const
    {
        return m_cases.cell(cell / m_cases.waveCount(), cell % m_cases.waveCount());
    }

    void writeFigure(const Target &target, double value, double error, double df)
    {
        const Scope &scope = m_request.scope;
        const CellCases cases = cellsOf(target);
        Estimate estimate{.key = target.key,
                          .state = stateOf(scope, cases.base, std::isfinite(value)),
                          .base = cases.base,
                          .count = cases.ones,
                          .weightedBase = cases.weighted,
                          .effectiveBase = cases.squares > 0.0
                              ? cases.weighted * cases.weighted / cases.squares
                              : 0.0};
        if (estimate.state == EstimateState::Shown || estimate.state == EstimateState::FewAnswers) {
            estimate.value = value;
            estimate.degreesOfFreedom = df;
            const stats::Interval ends = stats::meanInterval(value, error, df, scope.confidence);
            if (std::isfinite(error))
                estimate.standardError = error;
            if (ends.isEstimable()) {
                estimate.lower = ends.lower;
                estimate.upper = ends.upper;
            }
        }
        m_result.estimates.push_back(std::move(estimate));
    }

    /// One wave before has its own p-value.
    void testBefore(const std::vector<double> &values, const stats::Covariance &covariance,
                    double df)
    {
        std::vector<std::size_t> places;
        for (std::size_t t = 0; t < m_targets.size(); ++t) {
            const EstimateKey &key = m_targets[t].key;
            if (key.part == int(DifferencePart::Difference) && key.wave < key.fromWave)
                places.push_back(t);
        }
        if (places.size() < 2)
            return;
        stats::ModelFit fit;
        fit.coefficients = values;
        fit.kept = places;
        const stats::TestResult test = stats::waldTest(fit, covariance, places, df);
        TestFigure figure{.test = u"preTrends"_s};
        if (std::isfinite(test.pValue)) {
            figure.statistic = test.statistic;
            figure.df1 = test.df1;
            figure.df2 = test.df2;
            figure.pValue = test.pValue;
        } else {
            figure.state = EstimateState::NotEstimable;
        }
        m_result.tests.push_back(std::move(figure));
    }

    void hideAll()
    {
        for (const Target &target : m_targets)
            m_result.estimates.push_back({.key = target.key, .state = EstimateState::Suppressed});
        m_result.notices.push_back({.severity = Severity::Information,
                                    .code = IssueCode::CellsHidden,
                                    .arguments = {QString::number(m_targets.size())}});
    }

    void writeProblem(const stats::WaveDifferenceFit &fit)
    {
        for (const Target &target : m_targets)
            writeFigure(target, std::nan(""), std::nan(""), 0.0);
        switch (fit.problem) {
        case stats::ModelProblem::NoCases:
            return note(IssueCode::ModelWithoutCases);
        case stats::ModelProblem::TooFewCases:
            return note(IssueCode::ModelTooFewCases,
                        {QString::number(std::ranges::count(m_cases.used(), 1)),
                         QString::number(2 * m_cases.waveCount() + m_covariates.columns.size())});
        case stats::ModelProblem::ConstantOutcome:
            return note(IssueCode::ModelConstantOutcome);
        case stats::ModelProblem::Collinear:
            return note(IssueCode::ModelCollinear,
                        {m_data.factors.at(m_request.treatment).label.text()});
        default:
            return note(IssueCode::ModelNotConverged);
        }
    }

    void note(IssueCode code, const QStringList &arguments = {},
              Severity severity = Severity::Warning)
    {
        const QString model = m_cases.label(0).text() + u" – "_s + m_cases.label(1).text();
        m_result.notices.push_back(
            {.severity = severity, .code = code, .arguments = QStringList{model} + arguments});
    }

    void addCaseNotices()
    {
        for (const LeftOutCases &left : m_cases.leftOut())
            note(IssueCode::ModelCasesLeftOut, {QString::number(left.cases), left.variable.text()},
                 Severity::Information);
        if (!m_cases.changingRows().isEmpty())
            m_result.notices.push_back(
                {.severity = Severity::Information,
                 .code = IssueCode::RowsLeftOut,
                 .arguments = {m_cases.changingRows(),
                               RequestText::tr("their units are not in the same group in all "
                                               "waves")}});
        const stats::SampleDesign design =
            isClustered() ? clusterDesign(m_data.clusters.back(), m_cases.used()) : m_data.design;
        const std::size_t units = usedUnits(design, m_cases.used());
        if (!design.first().rowsAreUnits() && units < enoughClusters)
            note(IssueCode::ModelFewClusters, {QString::number(units)});
    }

    void addColumnNotices(const stats::WaveDifferenceFit &fit)
    {
        for (const std::size_t column : fit.absorbed)
            note(IssueCode::ModelColumnAbsorbed, {nameOf(column)}, Severity::Information);
        for (const stats::CollinearColumn &one : fit.collinear) {
            QStringList with;
            for (const std::size_t column : one.with)
                with << u"“%1”"_s.arg(nameOf(column));
            if (with.isEmpty())
                with << u"“%1”"_s.arg(m_data.factors.at(m_request.treatment).label.text());
            note(IssueCode::ModelColumnLeftOut, {nameOf(one.column), with.join(u", "_s)},
                 Severity::Information);
        }
    }

    /// "Kjønn: Mann", "Alder".
    QString nameOf(std::size_t column) const
    {
        QStringList names;
        for (const ColumnPart &part : m_covariates.columns[column].parts) {
            const ModelVariable &variable = m_covariates.variables[part.variable];
            const auto level = std::size_t(std::max(part.level, 0));
            names << (variable.factor ? variable.factor->label.text() + u": "_s
                              + variable.factor->levels[level].label.text()
                                      : variable.number->label.text());
        }
        return names.join(u" × "_s);
    }

    const DifferenceRequest &m_request;
    const RegressionData &m_data;
    const ExpandedModel &m_covariates;
    const DifferenceCases &m_cases;
    AnalysisResult &m_result;
    std::vector<Target> m_targets = {};
};

} // namespace

EstimateKey differenceKey(DifferencePart part, int group, int wave, int before)
{
    const bool isBetween = part == DifferencePart::Change || part == DifferencePart::Difference;
    EstimateKey key{.kind = EstimateKind::Component};
    key.wave = wave;
    key.fromWave = isBetween ? before : -1;
    key.group = group;
    key.part = int(part);
    return key;
}

Result<AnalysisResult> differenceResult(const DifferenceRequest &request, const BoundPlan &bound,
                                        JobControl &job)
{
    const auto data = makeRegressionData(asRegression(request), bound);
    if (!data)
        return data.error();
    const ExpandedModel covariates =
        expand({.terms = request.covariates}, *data, Constant::Without);
    const auto cases = DifferenceCases::make(request, *data, covariates, bound);
    if (!cases)
        return cases.error();
    AnalysisResult result = startResult(request, bound, data->answered);
    result.items.clear();
    result.parts = differenceParts();
    result.groups = {{.key = u"treated"_s, .label = cases->label(0)},
                     {.key = u"comparison"_s, .label = cases->label(1), .isReference = true}};
    result.provenance.varianceMethod = word(request.errors);
    result.provenance.intervalMethod = u"t"_s;
    if (data->sharesUnits || request.errors == ErrorType::CR1) {
        for (WaveFacts &wave : result.provenance.waves)
            wave.finitePopulation = false;
    }
    if (data->sharesUnits && request.errors == ErrorType::Design)
        result.notices.push_back(
            {.severity = Severity::Information, .code = IssueCode::WavesSharedUnits});
    DifferenceRun run(request, *data, covariates, *cases, result);
    if (auto done = run.run(minCellOf(request.scope, bound.plan), job); !done)
        return std::move(done).error();
    return result;
}

} // namespace tidemark
