// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/oaxaca_analysis.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "core/analysis/figure_writer.h"
#include "core/analysis/oaxaca_cases.h"
#include "core/analysis/pooled_design.h"
#include "core/analysis/regression_notices.h"
#include "core/analysis/words.h"
#include "core/stats/design_covariance.h"
#include "core/stats/intervals.h"
#include "core/stats/oaxaca.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

using stats::OaxacaTerm;

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

LocalText joined(const QString &nb, const QString &nn, const QString &en, const LocalText &group)
{
    return label(nb.arg(group.text(u"nb"_s)), nn.arg(group.text(u"nn"_s)),
                 en.arg(group.text(u"en"_s)));
}

stats::OaxacaReference referenceOf(OaxacaStandard standard)
{
    using stats::OaxacaReference;
    switch (standard) {
    case OaxacaStandard::First:
        return OaxacaReference::Group0;
    case OaxacaStandard::Second:
        return OaxacaReference::Group1;
    case OaxacaStandard::Half:
        return OaxacaReference::Half;
    case OaxacaStandard::GroupSizes:
        return OaxacaReference::GroupSizes;
    case OaxacaStandard::Pooled:
        return OaxacaReference::Pooled;
    case OaxacaStandard::PooledWithGroup:
        break;
    }
    return OaxacaReference::PooledWithGroup;
}

/// With the coefficients of one group the other has all of it; with the group in the model that
/// depends on which group the constant stands for.
bool dividesUnexplained(OaxacaStandard standard)
{
    return standard == OaxacaStandard::Half || standard == OaxacaStandard::GroupSizes
        || standard == OaxacaStandard::Pooled;
}

/// What is estimated: a term in all, or what a factor adds to it.
struct Target
{
    OaxacaTerm term = OaxacaTerm::Mean0;
    int item = -1;
    std::vector<std::size_t> places = {}; ///< summed
};

/// Fits the models and writes the parts.
class Decomposition
{
public:
    Decomposition(const OaxacaRequest &request, const RegressionData &data, AnalysisResult &result)
        : m_request(request)
        , m_data(data)
        , m_model(expand({.terms = request.factors}, data, Constant::With))
        , m_cases(request, data, m_model)
        , m_result(result)
    {
    }

    Result<void> run(int minCell, JobControl &job)
    {
        findItems();
        findTargets();
        addCaseNotices();
        stats::ModelInput input = m_model.input(m_data);
        input.weights = m_data.weights;
        input.domain = m_cases.used();
        const stats::Execution execution = executionOf(job);
        const stats::OaxacaFit fit = stats::fitOaxaca(
            {.model = input,
             .group = m_cases.groups(),
             .kind = m_request.family == OaxacaFamily::Logit ? stats::OaxacaModel::Logit
                                                             : stats::OaxacaModel::Linear,
             .reference = referenceOf(m_request.standard)},
            execution);
        if (fit.problem == stats::ModelProblem::Cancelled || job.isCancelled())
            return Error{ErrorCode::Cancelled};
        if (m_cases.isTelling(minCell))
            hideAll();
        else if (!fit.isUsable())
            writeProblem(fit);
        else
            write(fit, execution);
        std::ranges::sort(m_result.estimates, {}, &Estimate::key);
        return {};
    }

private:
    void findItems()
    {
        for (const TermColumn &column : m_model.columns) {
            if (!column.parts.empty()
                && std::ranges::find(m_result.items, column.term, &Heading::key)
                    == m_result.items.end())
                m_result.items.push_back({.key = column.term, .label = m_cases.labelOf(column)});
        }
    }

    int itemOf(const TermColumn &column) const
    {
        const auto found = std::ranges::find(m_result.items, column.term, &Heading::key);
        return int(found - m_result.items.begin());
    }

    void findTargets()
    {
        const std::size_t terms = dividesUnexplained(m_request.standard)
            ? stats::oaxacaTerms
            : std::size_t(OaxacaTerm::Unexplained0);
        for (std::size_t term = 0; term < terms; ++term)
            m_targets.push_back({.term = OaxacaTerm(term), .places = {term}});
        if (m_request.family == OaxacaFamily::Logit)
            return;
        for (int item = 0; item < int(m_result.items.size()); ++item) {
            for (const OaxacaTerm term :
                 {OaxacaTerm::Endowments, OaxacaTerm::Interaction, OaxacaTerm::Explained}) {
                Target target{.term = term, .item = item};
                for (std::size_t j = 0; j < m_model.columns.size(); ++j) {
                    if (!m_model.columns[j].parts.empty() && itemOf(m_model.columns[j]) == item)
                        target.places.push_back(stats::OaxacaFit::place(term, j));
                }
                m_targets.push_back(std::move(target));
            }
        }
    }

    void write(const stats::OaxacaFit &fit, const stats::Execution &execution)
    {
        std::vector<double> jacobian(m_targets.size() * fit.values.size(), 0.0);
        std::vector<double> values(m_targets.size(), 0.0);
        for (std::size_t t = 0; t < m_targets.size(); ++t) {
            for (const std::size_t place : m_targets[t].places) {
                jacobian[t * fit.values.size() + place] = 1.0;
                values[t] += fit.values[place];
            }
        }
        const stats::Covariance covariance = stats::influenceCovariance(
            m_data.design, stats::combined(fit.influence, jacobian, m_targets.size()), execution);
        const double df = usedDf(m_data.design, m_cases.used());
        for (std::size_t t = 0; t < m_targets.size(); ++t)
            writeFigure(m_targets[t], values[t], covariance.standardError(t), df);
    }

    /// The cases behind a part are those of the smaller group.
    Estimate plain(const Target &target) const
    {
        EstimateKey key{.kind = EstimateKind::Component, .item = target.item};
        key.wave = m_result.waves.size() == 1 ? 0 : -1;
        key.part = int(target.term);
        const bool isSecond =
            target.term == OaxacaTerm::Mean1 || target.term == OaxacaTerm::Unexplained1;
        const bool isFirst =
            target.term == OaxacaTerm::Mean0 || target.term == OaxacaTerm::Unexplained0;
        const GroupCases &first = m_cases.group(0);
        const GroupCases &second = m_cases.group(1);
        const bool takesFirst = isFirst || (!isSecond && first.base <= second.base);
        const GroupCases &cases = takesFirst ? first : second;
        return {.key = key,
                .base = cases.base,
                .count = cases.ones,
                .weightedBase = cases.weighted,
                .effectiveBase =
                    cases.squares > 0.0 ? cases.weighted * cases.weighted / cases.squares : 0.0};
    }

    void writeFigure(const Target &target, double value, double error, double df)
    {
        const Scope &scope = m_request.scope;
        Estimate estimate = plain(target);
        const qint64 least = std::min(m_cases.group(0).base, m_cases.group(1).base);
        estimate.state = stateOf(scope, least, std::isfinite(value));
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

    void hideAll()
    {
        for (const Target &target : m_targets)
            m_result.estimates.push_back(
                {.key = plain(target).key, .state = EstimateState::Suppressed});
        m_result.notices.push_back({.severity = Severity::Information,
                                    .code = IssueCode::CellsHidden,
                                    .arguments = {QString::number(m_targets.size())}});
    }

    void writeProblem(const stats::OaxacaFit &fit)
    {
        for (const Target &target : m_targets)
            writeFigure(target, std::nan(""), std::nan(""), 0.0);
        const int group = fit.problemGroup;
        switch (fit.problem) {
        case stats::ModelProblem::NoCases:
            return note(IssueCode::ModelWithoutCases, group);
        case stats::ModelProblem::TooFewCases:
            return note(IssueCode::ModelTooFewCases, group,
                        {QString::number(casesIn(group)), QString::number(m_model.columns.size())});
        case stats::ModelProblem::ConstantOutcome:
            return note(IssueCode::ModelConstantOutcome, group);
        case stats::ModelProblem::OutcomeOutOfRange:
            return note(IssueCode::ModelOutcomeOutOfRange, group);
        case stats::ModelProblem::Collinear:
            return note(IssueCode::ModelCollinear, group, {collinear(fit)});
        case stats::ModelProblem::Separation:
            return note(IssueCode::ModelSeparated, group, {allFactors()});
        default:
            return note(IssueCode::ModelNotConverged, group);
        }
    }

    qint64 casesIn(int group) const
    {
        return group < 2 ? m_cases.group(std::size_t(group)).base
                         : m_cases.group(0).base + m_cases.group(1).base;
    }

    QString collinear(const stats::OaxacaFit &fit) const
    {
        QStringList names;
        for (const stats::CollinearColumn &one : fit.collinear) {
            if (one.column < m_model.columns.size() && !m_model.columns[one.column].parts.empty())
                names << u"“%1”"_s.arg(m_cases.nameOf(m_model.columns[one.column]));
        }
        return names.isEmpty() ? allFactors() : names.join(u", "_s);
    }

    QString allFactors() const
    {
        QStringList names;
        for (const Heading &item : m_result.items)
            names << u"“%1”"_s.arg(item.label.text());
        return names.join(u", "_s);
    }

    void note(IssueCode code, int group, const QStringList &arguments = {},
              Severity severity = Severity::Warning)
    {
        const QString model = group == 0 || group == 1
            ? m_cases.group(std::size_t(group)).label.text()
            : m_cases.group(0).label.text() + u" – "_s + m_cases.group(1).label.text();
        m_result.notices.push_back(
            {.severity = severity, .code = code, .arguments = QStringList{model} + arguments});
    }

    void addCaseNotices()
    {
        for (const LeftOutCases &left : m_cases.leftOut())
            note(IssueCode::ModelCasesLeftOut, -1,
                 {QString::number(left.cases), left.variable.text()}, Severity::Information);
        const std::size_t units = usedUnits(m_data.design, m_cases.used());
        if (!m_data.design.first().rowsAreUnits() && units < enoughClusters)
            note(IssueCode::ModelFewClusters, -1, {QString::number(units)});
    }

    const OaxacaRequest &m_request;
    const RegressionData &m_data;
    ExpandedModel m_model;
    OaxacaCases m_cases;
    AnalysisResult &m_result;
    std::vector<Target> m_targets = {};
};

} // namespace

std::vector<Heading> oaxacaParts(const LocalText &first, const LocalText &second)
{
    return {
        {.key = u"firstMean"_s, .label = first},
        {.key = u"secondMean"_s, .label = second},
        {.key = u"difference"_s, .label = label(u"Forskjell"_s, u"Skilnad"_s, u"Difference"_s)},
        {.key = u"endowments"_s,
         .label = label(u"Sammensetning"_s, u"Samansetjing"_s, u"Endowments"_s)},
        {.key = u"coefficients"_s,
         .label = label(u"Sammenhenger"_s, u"Samanhengar"_s, u"Coefficients"_s)},
        {.key = u"interaction"_s, .label = label(u"Samspill"_s, u"Samspel"_s, u"Interaction"_s)},
        {.key = u"explained"_s, .label = label(u"Forklart"_s, u"Forklart"_s, u"Explained"_s)},
        {.key = u"unexplained"_s, .label = label(u"Uforklart"_s, u"Uforklart"_s, u"Unexplained"_s)},
        {.key = u"unexplainedFirst"_s,
         .label = joined(u"Uforklart: %1"_s, u"Uforklart: %1"_s, u"Unexplained: %1"_s, first)},
        {.key = u"unexplainedSecond"_s,
         .label = joined(u"Uforklart: %1"_s, u"Uforklart: %1"_s, u"Unexplained: %1"_s, second)},
    };
}

Result<AnalysisResult> oaxacaResult(const OaxacaRequest &request, const BoundPlan &bound,
                                    JobControl &job)
{
    if (auto problem = problemOf(request))
        return std::move(*problem);
    const auto data = makeRegressionData(asRegression(request), bound);
    if (!data)
        return data.error();
    const std::vector<Heading> &levels = data->factors.at(request.between).levels;
    const auto second = std::ranges::find(levels, request.second, &Heading::key);
    if (second == levels.end())
        return Error{ErrorCode::RequestNotUnderstood,
                     {u"second"_s,
                      RequestText::tr("“%1” has no answers of category %2")
                          .arg(request.between, request.second)}};
    AnalysisResult result = startResult(request, bound, data->answered);
    result.items.clear();
    result.parts =
        oaxacaParts(std::ranges::find(levels, request.first, &Heading::key)->label, second->label);
    result.provenance.varianceMethod = word(ErrorType::Design);
    result.provenance.intervalMethod = u"t"_s;
    if (data->sharesUnits) {
        result.notices.push_back(
            {.severity = Severity::Information, .code = IssueCode::WavesSharedUnits});
        for (WaveFacts &wave : result.provenance.waves)
            wave.finitePopulation = false;
    }
    Decomposition decomposition(request, *data, result);
    if (auto done = decomposition.run(minCellOf(request.scope, bound.plan), job); !done)
        return std::move(done).error();
    return result;
}

} // namespace tidemark
