// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/regression_notices.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "core/stats/robust_covariance.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct ModelText
{
    Q_DECLARE_TR_FUNCTIONS(Models)
};

constexpr double muchInfluence = 0.5; ///< of a standard error

class NoticeWriter
{
public:
    NoticeWriter(const RegressionSheet &sheet, const FittedModel &model)
        : m_sheet(sheet)
        , m_model(model)
        , m_label(sheet.result.groups[std::size_t(sheet.group)].label.text())
    {
    }

    void write()
    {
        for (const LeftOutCases &cases : m_model.leftOut)
            add(IssueCode::ModelCasesLeftOut, {QString::number(cases.cases), cases.variable.text()},
                Severity::Information);
        if (m_model.replicatesLeftOut > 0)
            m_sheet.result.notices.push_back(
                {.code = IssueCode::NotEstimable,
                 .arguments = {
                     m_label,
                     ModelText::tr("in %1 replicates, which the standard errors leave out")
                         .arg(m_model.replicatesLeftOut)}});
        if (m_model.emptyReference) {
            add(IssueCode::ModelReferenceEmpty,
                {m_model.emptyReference->first, m_model.emptyReference->second});
            return;
        }
        if (m_model.problem() != stats::ModelProblem::None) {
            addProblem();
            return;
        }
        for (const FittedPart &part : m_model.parts)
            addColumnsLeftOut(part);
        for (const std::size_t column : absorbedColumns())
            add(IssueCode::ModelColumnAbsorbed, {named(column)});
        if (m_model.multilevel) {
            if (m_model.multilevel->isSingular)
                add(IssueCode::ModelVarianceAtEdge, {});
            return;
        }
        addFewClusters();
        for (const FittedPart &part : m_model.parts)
            addInfluence(part);
    }

private:
    void add(IssueCode code, const QStringList &arguments, Severity severity = Severity::Warning)
    {
        m_sheet.result.notices.push_back(
            {.severity = severity, .code = code, .arguments = QStringList{m_label} + arguments});
    }

    /// Names of columns as items of the result: "Mann", "Alder²".
    QString named(std::size_t column) const
    {
        const int item = m_sheet.items.find(m_model.terms.columns[column].key);
        return item < 0 ? m_model.terms.columns[column].key
                        : m_sheet.items.headings()[std::size_t(item)].label.text();
    }

    QString listed(const std::vector<std::size_t> &columns) const
    {
        QStringList names;
        for (const std::size_t column : columns) {
            const QString name = u"“%1”"_s.arg(named(column));
            if (!names.contains(name))
                names << name;
        }
        return names.join(u", "_s);
    }

    std::vector<std::size_t> absorbedColumns() const
    {
        return m_model.absorbed ? m_model.absorbed->columns : std::vector<std::size_t>();
    }

    /// Whether the problem is one that only multilevel models have, or have in another way.
    bool addMultilevelProblem(stats::MultilevelProblem problem)
    {
        using stats::MultilevelProblem;
        if (problem == MultilevelProblem::TooFewGroups
            || problem == MultilevelProblem::OneRowPerGroup)
            add(IssueCode::ModelGroupsTooFew, {});
        else if (problem == MultilevelProblem::Separation)
            add(IssueCode::ModelOutcomeTold, {});
        else
            return false;
        return true;
    }

    void addProblem()
    {
        using stats::ModelProblem;
        if (m_model.multilevel && addMultilevelProblem(m_model.multilevel->problem))
            return;
        switch (m_model.problem()) {
        case ModelProblem::NoCases:
            return add(IssueCode::ModelWithoutCases, {});
        case ModelProblem::TooFewCases:
            return add(IssueCode::ModelTooFewCases,
                       {QString::number(std::ranges::count(m_model.used, std::uint8_t(1))),
                        QString::number(m_model.terms.columns.size())});
        case ModelProblem::ConstantOutcome:
            return add(IssueCode::ModelConstantOutcome, {});
        case ModelProblem::OutcomeOutOfRange:
            return add(IssueCode::ModelOutcomeOutOfRange, {});
        case ModelProblem::Collinear:
            return add(IssueCode::ModelCollinear, {listed(collinearColumns())});
        case ModelProblem::Separation:
            return add(IssueCode::ModelSeparated, {listed(separatingColumns())});
        default:
            return add(IssueCode::ModelNotConverged, {});
        }
    }

    std::vector<std::size_t> collinearColumns() const
    {
        std::vector<std::size_t> columns;
        const auto see = [&](const std::vector<stats::CollinearColumn> &collinear) {
            for (const stats::CollinearColumn &one : collinear)
                columns.push_back(one.column);
        };
        if (m_model.categories)
            see(m_model.categories->fit.collinear);
        for (const FittedPart &part : m_model.parts)
            see(part.fit.collinear);
        return columns;
    }

    /// The constant moves too, but tells nobody's outcome.
    std::vector<std::size_t> separatingColumns() const
    {
        std::vector<std::size_t> columns;
        for (const FittedPart &part : m_model.parts) {
            for (const std::size_t column : part.fit.separating) {
                if (!m_model.terms.columns[column].parts.empty())
                    columns.push_back(column);
            }
        }
        return columns;
    }

    void addColumnsLeftOut(const FittedPart &part)
    {
        for (const stats::CollinearColumn &one : part.fit.collinear)
            add(IssueCode::ModelColumnLeftOut, {named(one.column), listed(one.with)});
    }

    void addFewClusters()
    {
        const ErrorType errors = m_sheet.request.errors;
        const bool isDrawn =
            errors == ErrorType::Design && !m_sheet.data.design.first().rowsAreUnits();
        const bool isAtRisk = errors == ErrorType::CR0 || errors == ErrorType::CR1
            || errors == ErrorType::CR1Stata || errors == ErrorType::TwoWay || isDrawn;
        if (isAtRisk && m_model.units < enoughClusters)
            add(IssueCode::ModelFewClusters, {QString::number(m_model.units)});
    }

    /// One step of what the coefficients would be without each cluster: their summed influence.
    void addInfluence(const FittedPart &part)
    {
        if (m_sheet.data.clusters.empty())
            return;
        const std::size_t columns = part.rows.columns();
        const std::vector<double> influence = stats::allInfluences(
            stats::coefficientInfluence(part.rows, part.fit), m_sheet.data.rows);
        const QStringList &names = m_sheet.data.clusterNames.front();
        std::vector<double> sums(std::size_t(names.size()) * columns, 0.0);
        for (std::size_t row = 0; row < m_sheet.data.rows; ++row) {
            const std::int32_t cluster = m_sheet.data.clusters.front()[row];
            for (std::size_t j = 0; cluster >= 0 && j < columns; ++j)
                sums[std::size_t(cluster) * columns + j] += influence[row * columns + j];
        }
        double most = muchInfluence;
        std::size_t place = sums.size();
        for (std::size_t i = 0; i < sums.size(); ++i) {
            const double share = std::abs(sums[i]) / part.covariance.standardError(i % columns);
            const bool isTerm = !m_model.terms.columns[i % columns].parts.empty();
            if (isTerm && share > most) {
                most = share;
                place = i;
            }
        }
        if (place < sums.size())
            add(IssueCode::ModelClusterInfluential,
                {names[qsizetype(place / columns)], named(place % columns),
                 QString::number(most, 'f', 1)});
    }

    const RegressionSheet &m_sheet;
    const FittedModel &m_model;
    QString m_label;
};

} // namespace

void writeNotices(const RegressionSheet &sheet, const FittedModel &model)
{
    NoticeWriter(sheet, model).write();
}

} // namespace tidemark
