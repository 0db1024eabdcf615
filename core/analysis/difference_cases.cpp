// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/difference_cases.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <QCoreApplication>

#include "core/analysis/value_counts.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr qsizetype mostNames = 3;

struct RequestText
{
    Q_DECLARE_TR_FUNCTIONS(Request)
};

Error refusal(const QString &key, const QString &reason)
{
    return {ErrorCode::RequestNotUnderstood, {key, reason}};
}

bool isFew(qint64 count, int minCell)
{
    return count > 0 && count < minCell;
}

LocalText labelOf(const ModelVariable &variable)
{
    return variable.factor ? variable.factor->label : variable.number->label;
}

bool isMissing(const ModelVariable &variable, std::size_t row)
{
    return variable.factor ? variable.factor->codes[row] < 0
                           : std::isnan(variable.number->values[row]);
}

/// The names of the levels of a group; of many, that they are the others.
LocalText joined(const std::vector<LocalText> &names)
{
    LocalText label;
    if (qsizetype(names.size()) > mostNames) {
        label.set(u"nb"_s, u"Andre"_s);
        label.set(u"nn"_s, u"Andre"_s);
        label.set(u"en"_s, u"Others"_s);
        return label;
    }
    for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s}) {
        QStringList texts;
        for (const LocalText &name : names)
            texts << name.text(language);
        label.set(language, texts.join(u", "_s));
    }
    return label;
}

} // namespace

DifferenceCases::DifferenceCases(const DifferenceRequest &request, const RegressionData &data,
                                 const ExpandedModel &covariates, const BoundPlan &bound)
    : m_request(request)
    , m_data(data)
    , m_covariates(covariates)
    , m_bound(bound)
    , m_units(bound.waves, bound.data)
{
    for (std::size_t w = 0; w < bound.waves.size(); ++w) {
        m_firstRows.push_back(m_waves.size());
        m_waves.insert(m_waves.end(), std::size_t(bound.waves[w].rows()), std::int32_t(w));
    }
    m_cells.resize(2 * bound.waves.size());
}

Result<DifferenceCases> DifferenceCases::make(const DifferenceRequest &request,
                                              const RegressionData &data,
                                              const ExpandedModel &covariates,
                                              const BoundPlan &bound)
{
    DifferenceCases cases(request, data, covariates, bound);
    for (auto step : {&DifferenceCases::findWaves, &DifferenceCases::findGroups,
                      &DifferenceCases::findChanging, &DifferenceCases::countCells}) {
        if (auto done = (cases.*step)(); !done)
            return std::move(done).error();
    }
    return cases;
}

Result<void> DifferenceCases::findWaves()
{
    if (waveCount() < 2)
        return refusal(u"waves"_s, RequestText::tr("two waves or more are needed"));
    m_after = waveCount() - 1;
    const std::tuple<QString, QString, std::size_t *> named[] = {
        {u"before"_s, m_request.before, &m_before}, {u"after"_s, m_request.after, &m_after}};
    for (const auto &[key, name, place] : named) {
        if (name.isEmpty())
            continue;
        const auto found = std::ranges::find_if(
            m_bound.waves, [&](const WaveData &wave) { return wave.plan->source->wave == name; });
        if (found == m_bound.waves.end())
            return refusal(key, RequestText::tr("“%1” is none of the waves").arg(name));
        *place = std::size_t(found - m_bound.waves.begin());
    }
    if (m_before >= m_after)
        return refusal(u"before"_s, RequestText::tr("the wave before must come before the other"));
    return {};
}

Result<void> DifferenceCases::findGroups()
{
    const FactorValues &factor = m_data.factors.at(m_request.treatment);
    std::vector<std::int32_t> groupOfLevel(factor.levels.size(),
                                           m_request.comparison.isEmpty() ? 1 : -1);
    const QStringList keys[] = {m_request.treated, m_request.comparison};
    for (std::size_t group = 0; group < 2; ++group) {
        for (const QString &key : keys[group]) {
            const auto found = std::ranges::find(factor.levels, key, &Heading::key);
            if (found == factor.levels.end())
                return refusal(group == 0 ? u"treated"_s : u"comparison"_s,
                               RequestText::tr("“%1” has no answers of category %2")
                                   .arg(m_request.treatment, key));
            groupOfLevel[std::size_t(found - factor.levels.begin())] = std::int32_t(group);
        }
    }
    std::array<std::vector<LocalText>, 2> names;
    for (std::size_t level = 0; level < groupOfLevel.size(); ++level) {
        if (groupOfLevel[level] >= 0)
            names[std::size_t(groupOfLevel[level])].push_back(factor.levels[level].label);
    }
    if (names[1].empty())
        return refusal(u"comparison"_s,
                       RequestText::tr("nobody has another answer than the treated"));
    m_labels = {joined(names[0]), joined(names[1])};
    for (const std::int32_t code : factor.codes)
        m_groups.push_back(code < 0 ? -1 : groupOfLevel[std::size_t(code)]);
    choose();
    return {};
}

bool DifferenceCases::isComplete(std::size_t row, std::vector<qint64> &missing) const
{
    const std::vector<ModelVariable> &variables = m_covariates.variables;
    const auto first = std::ranges::find_if(
        variables, [&](const ModelVariable &one) { return isMissing(one, row); });
    if (first == variables.end())
        return true;
    ++missing[std::size_t(first - variables.begin())];
    return false;
}

void DifferenceCases::choose()
{
    std::vector<qint64> missing(m_covariates.variables.size(), 0);
    qint64 withoutCluster = 0;
    m_used.assign(m_data.rows, 0);
    for (std::size_t row = 0; row < m_data.rows; ++row) {
        const double weight = m_data.weights.empty() ? 1.0 : m_data.weights[row];
        if (!m_data.chosen[row] || m_groups[row] < 0 || !(weight > 0.0)
            || !isComplete(row, missing))
            continue;
        const bool hasClusters = std::ranges::all_of(
            m_data.clusters, [&](const auto &codes) { return codes[row] >= 0; });
        if (hasClusters)
            m_used[row] = 1;
        else
            ++withoutCluster;
    }
    for (std::size_t i = 0; i < missing.size(); ++i) {
        if (missing[i] > 0)
            m_leftOut.push_back({labelOf(m_covariates.variables[i]), missing[i]});
    }
    if (withoutCluster > 0)
        m_leftOut.push_back({m_data.clusterLabel, withoutCluster});
}

/// Rows used of the same unit in two waves.
template <typename See>
void DifferenceCases::forSameUnits(std::size_t earlier, std::size_t later, const See &see) const
{
    const std::vector<std::int32_t> same = m_units.sameUnits(earlier, later);
    for (std::size_t i = 0; i < same.size(); ++i) {
        if (same[i] < 0)
            continue;
        const std::size_t first = m_firstRows[earlier] + i;
        const std::size_t second = m_firstRows[later] + std::size_t(same[i]);
        if (m_used[first] && m_used[second])
            see(first, second);
    }
}

Result<void> DifferenceCases::findChanging()
{
    if (m_request.changing == ChangingUnits::Keep)
        return {};
    CaseMask changes(m_data.rows, 0);
    for (std::size_t later = 1; later < waveCount(); ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            forSameUnits(earlier, later, [&](std::size_t first, std::size_t second) {
                if (m_groups[first] != m_groups[second])
                    changes[first] = changes[second] = 1;
            });
        }
    }
    // a unit that changes between two waves goes from a third as well
    for (std::size_t later = 1; later < waveCount(); ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            forSameUnits(earlier, later, [&](std::size_t first, std::size_t second) {
                if (changes[first] || changes[second])
                    changes[first] = changes[second] = 1;
            });
        }
    }
    m_changingRows = std::ranges::count(changes, 1);
    if (m_changingRows == 0)
        return {};
    if (m_request.changing == ChangingUnits::Refuse)
        return refusal(u"changing"_s,
                       RequestText::tr("%1 answers are of units that are not in the same group in "
                                       "all waves; “leaveOut” takes them out, “keep” lets every "
                                       "answer count in the group it tells")
                           .arg(changingRows()));
    for (std::size_t row = 0; row < m_data.rows; ++row) {
        if (changes[row])
            m_used[row] = 0;
    }
    return {};
}

QString DifferenceCases::changingRows() const
{
    if (m_changingRows == 0)
        return {};
    const int minCell = minCellOf(m_request.scope, m_bound.plan);
    return isFew(m_changingRows, minCell) ? u"1–%1"_s.arg(minCell - 1)
                                          : QString::number(m_changingRows);
}

Result<void> DifferenceCases::countCells()
{
    for (std::size_t row = 0; row < m_data.rows; ++row) {
        if (!m_used[row])
            continue;
        const double weight = m_data.weights.empty() ? 1.0 : m_data.weights[row];
        CellCases &cell = m_cells[cellOf(row)];
        ++cell.base;
        cell.ones += m_data.outcome[row] == 1.0 ? 1 : 0;
        cell.weighted += weight;
        cell.squares += weight * weight;
    }
    for (std::size_t group = 0; group < 2; ++group) {
        for (std::size_t wave = 0; wave < waveCount(); ++wave) {
            if (cell(group, wave).base == 0)
                return refusal(
                    group == 0 ? u"treated"_s : u"comparison"_s,
                    RequestText::tr("“%1” has no answers in %2; choose other groups or "
                                    "leave the wave out")
                        .arg(m_labels[group].text(), m_bound.waves[wave].plan->source->wave));
        }
    }
    return {};
}

bool DifferenceCases::isTelling(int minCell) const
{
    const bool hasFew = std::ranges::any_of(
        m_cells, [&](const CellCases &cell) { return isFew(cell.base, minCell); });
    if (hasFew || isTellingOutcome(minCell))
        return true;
    for (std::size_t later = 1; isShareOutcome(m_request) && later < waveCount(); ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            if (isTellingHistory(earlier, later, minCell))
                return true;
        }
    }
    return std::ranges::any_of(m_covariates.variables, [&](const ModelVariable &variable) {
        return variable.factor && isTellingLevel(*variable.factor, minCell);
    });
}

/// A mean of few different answers tells how many gave each of them.
bool DifferenceCases::isTellingOutcome(int minCell) const
{
    std::vector<std::map<double, qint64>> counts(m_cells.size());
    for (std::size_t row = 0; row < m_data.rows; ++row) {
        if (m_used[row])
            ++counts[cellOf(row)][m_data.outcome[row]];
    }
    return std::ranges::any_of(counts, [&](const std::map<double, qint64> &answers) {
        return answers.size() <= mostCodedValues
            && std::ranges::any_of(answers,
                                   [&](const auto &one) { return isFew(one.second, minCell); });
    });
}

bool DifferenceCases::isTellingLevel(const FactorValues &factor, int minCell) const
{
    std::vector<qint64> counts(m_cells.size() * factor.levels.size(), 0);
    for (std::size_t row = 0; row < m_data.rows; ++row) {
        if (m_used[row])
            ++counts[m_cells.size() * std::size_t(factor.codes[row]) + cellOf(row)];
    }
    return std::ranges::any_of(counts, [&](qint64 count) { return isFew(count, minCell); });
}

bool DifferenceCases::isTellingHistory(std::size_t earlier, std::size_t later, int minCell) const
{
    std::array<qint64, 8> counts{};
    forSameUnits(earlier, later, [&](std::size_t first, std::size_t second) {
        const auto isOne = [&](std::size_t row) { return m_data.outcome[row] == 1.0 ? 1U : 0U; };
        ++counts[4 * std::size_t(m_groups[first]) + 2 * isOne(first) + isOne(second)];
    });
    return std::ranges::any_of(counts, [&](qint64 count) { return isFew(count, minCell); });
}

} // namespace tidemark
